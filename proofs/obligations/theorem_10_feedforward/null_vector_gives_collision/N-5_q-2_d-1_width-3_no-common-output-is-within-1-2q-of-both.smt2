; no common output is within 1/(2q) of both
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun xi_1_0 () Real)
(declare-fun xi_2_0 () Real)
(declare-fun xi_3_0 () Real)
(declare-fun xi_4_0 () Real)
(declare-fun o_4_0 () Real)
(declare-fun o_3_0 () Real)
(declare-fun o_2_0 () Real)
(declare-fun o_1_0 () Real)
(declare-fun o_0_0 () Real)
(assert
 (let ((?x6 (* xi_1_0 xi_1_0)))
 (<= ?x6 1.0)))
(assert
 (let ((?x10 (* xi_2_0 xi_2_0)))
 (<= ?x10 1.0)))
(assert
 (let ((?x13 (* xi_3_0 xi_3_0)))
 (<= ?x13 1.0)))
(assert
 (let ((?x16 (* xi_4_0 xi_4_0)))
 (<= ?x16 1.0)))
(assert
 (or (= (* xi_1_0 xi_1_0) 1.0) (= (* xi_2_0 xi_2_0) 1.0) (= (* xi_3_0 xi_3_0) 1.0) (= (* xi_4_0 xi_4_0) 1.0)))
(assert
 (let ((?x88 (- o_4_0 (/ (+ (- 0.0) (- xi_4_0)) 2.0))))
(let ((?x81 (- o_4_0 (/ (+ 0.0 xi_4_0) 2.0))))
(let ((?x74 (- o_3_0 (/ (+ (- 0.0) (- xi_3_0)) 2.0))))
(let ((?x67 (- o_3_0 (/ (+ 0.0 xi_3_0) 2.0))))
(let ((?x60 (- o_2_0 (/ (+ (- 0.0) (- xi_2_0)) 2.0))))
(let ((?x53 (- o_2_0 (/ (+ 0.0 xi_2_0) 2.0))))
(let ((?x36 (/ (+ (- 0.0) (- xi_1_0)) 2.0)))
(let ((?x46 (- o_1_0 ?x36)))
(let ((?x28 (/ (+ 0.0 xi_1_0) 2.0)))
(let ((?x42 (- o_1_0 ?x28)))
(let (($x92 (or (not (>= (/ 1.0 16.0) (* (- o_0_0 ?x28) (- o_0_0 ?x28)))) (not (>= (/ 1.0 16.0) (* (- o_0_0 ?x36) (- o_0_0 ?x36)))) (not (>= (/ 1.0 16.0) (* ?x42 ?x42))) (not (>= (/ 1.0 16.0) (* ?x46 ?x46))) (not (>= (/ 1.0 16.0) (* ?x53 ?x53))) (not (>= (/ 1.0 16.0) (* ?x60 ?x60))) (not (>= (/ 1.0 16.0) (* ?x67 ?x67))) (not (>= (/ 1.0 16.0) (* ?x74 ?x74))) (not (>= (/ 1.0 16.0) (* ?x81 ?x81))) (not (>= (/ 1.0 16.0) (* ?x88 ?x88))))))
(not $x92)))))))))))))
(check-sat)
