; some probe is answered wrongly
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun T_0_0_0_0 () Bool)
(declare-fun T_0_0_1_0 () Bool)
(declare-fun at_0_0 () Bool)
(declare-fun at_1_0 () Bool)
(declare-fun A_0_0 () Bool)
(assert
 T_0_0_0_0)
(assert
 T_0_0_1_0)
(assert
 at_0_0)
(assert
 (=> T_0_0_0_0 at_0_0))
(assert
 at_1_0)
(assert
 (=> T_0_0_1_0 at_1_0))
(assert
 (not (or (and at_0_0 A_0_0) (and at_1_0 (not A_0_0)))))
(check-sat)
