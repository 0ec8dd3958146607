; base, match
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun seen () Bool)
(declare-fun before () Real)
(assert
 (not seen))
(assert
 (= before 0.0))
(assert
 (not (and (>= before 0.0) (=> seen (> before 1099511627776.0)))))
(check-sat)
