; some subset has a long sum
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun xi_0_1 () Real)
(declare-fun xi_0_0 () Real)
(declare-fun xi_1_1 () Real)
(declare-fun xi_1_0 () Real)
(declare-fun xi_2_1 () Real)
(declare-fun xi_2_0 () Real)
(assert
 (let ((?x9 (+ (* xi_0_0 xi_0_0) (* xi_0_1 xi_0_1))))
 (<= ?x9 1.0)))
(assert
 (let ((?x16 (+ (* xi_1_0 xi_1_0) (* xi_1_1 xi_1_1))))
 (<= ?x16 1.0)))
(assert
 (let ((?x22 (+ (* xi_2_0 xi_2_0) (* xi_2_1 xi_2_1))))
 (<= ?x22 1.0)))
(assert
 (or (= (+ (* xi_0_0 xi_0_0) (* xi_0_1 xi_0_1)) 1.0) (= (+ (* xi_1_0 xi_1_0) (* xi_1_1 xi_1_1)) 1.0) (= (+ (* xi_2_0 xi_2_0) (* xi_2_1 xi_2_1)) 1.0)))
(assert
 (let (($x31 (or (<= 1.0 (+ (* xi_0_0 xi_0_0) (* xi_0_1 xi_0_1))) (<= 1.0 (+ (* xi_1_0 xi_1_0) (* xi_1_1 xi_1_1))) (<= 1.0 (+ (* xi_2_0 xi_2_0) (* xi_2_1 xi_2_1))))))
(not $x31)))
(check-sat)
