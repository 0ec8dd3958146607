; theorem 3, no three keys on a line serve every token
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun u_2_0 () Real)
(declare-fun u_1_0 () Real)
(declare-fun u_0_0 () Real)
(declare-fun w_2_0 () Real)
(declare-fun w_1_0 () Real)
(declare-fun w_0_0 () Real)
(assert
 (let (($x13 (= u_2_0 1.0)))
 (let (($x7 (= u_0_0 0.0)))
 (and $x7 (> u_1_0 0.0) (< u_1_0 1.0) $x13))))
(assert
 (let (($x39 (and (>= (* u_0_0 w_0_0) (+ (* u_1_0 w_0_0) 1.0)) (>= (* u_0_0 w_0_0) (+ (* u_2_0 w_0_0) 1.0)) (>= (* u_1_0 w_1_0) (+ (* u_0_0 w_1_0) 1.0)) (>= (* u_1_0 w_1_0) (+ (* u_2_0 w_1_0) 1.0)) (>= (* u_2_0 w_2_0) (+ (* u_0_0 w_2_0) 1.0)) (>= (* u_2_0 w_2_0) (+ (* u_1_0 w_2_0) 1.0)))))
(not (not $x39))))
(check-sat)
