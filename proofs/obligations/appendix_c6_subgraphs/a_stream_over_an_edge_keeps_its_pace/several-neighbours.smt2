; several neighbours
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun r1 () Int)
(declare-fun s1 () Int)
(declare-fun r2 () Int)
(declare-fun s2 () Int)
(declare-fun x () Int)
(assert
 (>= r1 0))
(assert
 (<= r1 s1))
(assert
 (>= r2 0))
(assert
 (<= r2 s2))
(assert
 (let (($x14 (= r1 s1)))
 (or $x14 (>= r1 x))))
(assert
 (let (($x18 (= r2 s2)))
 (or $x18 (>= r2 x))))
(assert
 (not (or (= (+ r1 r2) (+ s1 s2)) (>= (+ r1 r2) x))))
(check-sat)
