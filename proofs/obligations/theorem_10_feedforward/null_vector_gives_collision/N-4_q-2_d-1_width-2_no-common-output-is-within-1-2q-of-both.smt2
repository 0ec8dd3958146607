; no common output is within 1/(2q) of both
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun xi_1_0 () Real)
(declare-fun xi_2_0 () Real)
(declare-fun xi_3_0 () Real)
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
 (or (= (* xi_1_0 xi_1_0) 1.0) (= (* xi_2_0 xi_2_0) 1.0) (= (* xi_3_0 xi_3_0) 1.0)))
(assert
 (let ((?x70 (- o_3_0 (/ (+ (- 0.0) (- xi_3_0)) 2.0))))
(let ((?x63 (- o_3_0 (/ (+ 0.0 xi_3_0) 2.0))))
(let ((?x56 (- o_2_0 (/ (+ (- 0.0) (- xi_2_0)) 2.0))))
(let ((?x49 (- o_2_0 (/ (+ 0.0 xi_2_0) 2.0))))
(let ((?x32 (/ (+ (- 0.0) (- xi_1_0)) 2.0)))
(let ((?x42 (- o_1_0 ?x32)))
(let ((?x24 (/ (+ 0.0 xi_1_0) 2.0)))
(let ((?x38 (- o_1_0 ?x24)))
(let (($x74 (or (not (>= (/ 1.0 16.0) (* (- o_0_0 ?x24) (- o_0_0 ?x24)))) (not (>= (/ 1.0 16.0) (* (- o_0_0 ?x32) (- o_0_0 ?x32)))) (not (>= (/ 1.0 16.0) (* ?x38 ?x38))) (not (>= (/ 1.0 16.0) (* ?x42 ?x42))) (not (>= (/ 1.0 16.0) (* ?x49 ?x49))) (not (>= (/ 1.0 16.0) (* ?x56 ?x56))) (not (>= (/ 1.0 16.0) (* ?x63 ?x63))) (not (>= (/ 1.0 16.0) (* ?x70 ?x70))))))
(not $x74)))))))))))
(check-sat)
