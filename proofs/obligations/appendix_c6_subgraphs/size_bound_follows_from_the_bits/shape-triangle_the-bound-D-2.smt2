; the bound, D >= 2
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun n () Int)
(declare-fun x () Int)
(declare-fun z () Int)
(assert
 (>= n 1))
(assert
 (>= x 1))
(assert
 (let ((?x14 (* n n)))
 (>= (+ (* 3 (* x n)) 1) ?x14)))
(assert
 (>= z (+ (* 2 x) 2)))
(assert
 (not (>= (* 3 (* z n)) (* n n))))
(check-sat)
