; base, no match
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun n () Real)
(declare-fun before () Real)
(assert
 (= n 0.0))
(assert
 (= before 0.0))
(assert
 (not (<= before (* n 1.0))))
(check-sat)
