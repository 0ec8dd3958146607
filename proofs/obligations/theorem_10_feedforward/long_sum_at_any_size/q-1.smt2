; q = 1
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun r () Real)
(assert
 (= r 0.0))
(assert
 (not (>= (+ 1.0 r) 1.0)))
(check-sat)
