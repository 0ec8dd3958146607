; the output is the average
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun z_0_0 () Real)
(declare-fun z_5_1 () Real)
(declare-fun z_4_1 () Real)
(declare-fun z_3_1 () Real)
(declare-fun z_2_1 () Real)
(declare-fun z_1_1 () Real)
(declare-fun z_0_1 () Real)
(declare-fun z_5_0 () Real)
(declare-fun z_4_0 () Real)
(declare-fun z_3_0 () Real)
(declare-fun z_2_0 () Real)
(declare-fun z_1_0 () Real)
(assert
 (= z_0_0 z_0_0))
(assert
 (let ((?x37 (+ (* 1.0 z_0_1) (* 1.0 z_1_1) (* 1.0 z_2_1) (* 1.0 z_3_1) (* 1.0 z_4_1) (* 1.0 z_5_1))))
(let (($x41 (= (* ?x37 6.0) (* 6.0 (+ z_0_1 z_1_1 z_2_1 z_3_1 z_4_1 z_5_1)))))
(let ((?x19 (+ (* 1.0 z_0_0) (* 1.0 z_1_0) (* 1.0 z_2_0) (* 1.0 z_3_0) (* 1.0 z_4_0) (* 1.0 z_5_0))))
(let (($x24 (= (* ?x19 6.0) (* 6.0 (+ z_0_0 z_1_0 z_2_0 z_3_0 z_4_0 z_5_0)))))
(not (and $x24 $x41)))))))
(check-sat)
