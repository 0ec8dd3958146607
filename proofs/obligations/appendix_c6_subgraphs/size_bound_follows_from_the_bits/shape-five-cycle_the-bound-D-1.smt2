; the bound, D = 1
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
 (>= (+ (* 4 (* x n)) 1) ?x14)))
(assert
 (>= z (+ x 1)))
(assert
 (not (>= (* 5 (* z n)) (* n n))))
(check-sat)
