; w > u
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun n () Int)
(declare-fun D () Int)
(declare-fun H () Int)
(declare-fun m () Int)
(declare-fun p () Int)
(declare-fun L () Int)
(assert
 (>= n 1))
(assert
 (>= D 1))
(assert
 (>= H 1))
(assert
 (>= m 1))
(assert
 (>= p 1))
(assert
 (>= L 0))
(assert
 (not (>= (* (+ m 1) (+ p L)) (+ (* m p) 1))))
(check-sat)
