; all values are 1
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun z_0 () Real)
(assert
 (= z_0 1.0))
(assert
 (not (= (- z_0 (* 1.0 0.0)) 1.0)))
(check-sat)
