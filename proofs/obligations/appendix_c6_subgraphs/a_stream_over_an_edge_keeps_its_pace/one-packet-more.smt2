; one packet more
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun t () Int)
(declare-fun d () Int)
(declare-fun r () Int)
(declare-fun S () Int)
(declare-fun before () Int)
(assert
 (>= t 2))
(assert
 (>= d 0))
(assert
 (>= r 0))
(assert
 (<= r S))
(assert
 (let (($x15 (= r S)))
 (or $x15 (>= r (- t (ite (>= d 1) (- d 1) 0))))))
(assert
 (>= before 0))
(assert
 (let ((?x25 (+ 1 r)))
 (<= before ?x25)))
(assert
 (let (($x17 (>= d 1)))
 (let ((?x19 (ite $x17 (- d 1) 0)))
 (let ((?x29 (- (- t 1) ?x19)))
 (let ((?x27 (+ 1 S)))
 (>= before (ite (<= ?x27 ?x29) ?x27 ?x29)))))))
(assert
 (let (($x17 (>= d 1)))
(let ((?x19 (ite $x17 (- d 1) 0)))
(let ((?x20 (- t ?x19)))
(let ((?x27 (+ 1 S)))
(let (($x38 (>= (ite (< before (+ 1 r)) (+ before 1) before) (ite (<= ?x27 ?x20) ?x27 ?x20))))
(not $x38)))))))
(check-sat)
