; the output is the average
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun z_0_0 () Real)
(declare-fun z_3_0 () Real)
(declare-fun z_2_0 () Real)
(declare-fun z_1_0 () Real)
(assert
 (= z_0_0 z_0_0))
(assert
 (let ((?x15 (+ (* 1.0 z_0_0) (* 1.0 z_1_0) (* 1.0 z_2_0) (* 1.0 z_3_0))))
(let (($x21 (= (* ?x15 4.0) (* 4.0 (+ z_0_0 z_1_0 z_2_0 z_3_0)))))
(not $x21))))
(check-sat)
