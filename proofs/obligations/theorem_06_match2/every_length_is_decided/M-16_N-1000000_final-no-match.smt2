; final, no match
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun n () Real)
(declare-fun before () Real)
(assert
 (>= n 0.0))
(assert
 (<= before (* n 1.0)))
(assert
 (>= n 1.0))
(assert
 (<= n 1000000.0))
(assert
 (not (< before 1099511627776.0)))
(check-sat)
