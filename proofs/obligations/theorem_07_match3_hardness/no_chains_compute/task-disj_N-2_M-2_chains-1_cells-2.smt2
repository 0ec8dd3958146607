; disj N=2 M=2: no 1 chains of 2 cells
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun w_0_0_0_0 () Real)
(declare-fun f_0_0_0 () Bool)
(declare-fun w_0_0_3_1 () Real)
(declare-fun f_0_0_1 () Bool)
(declare-fun w_0_0_2_1 () Real)
(declare-fun f_0_0_2 () Bool)
(declare-fun f_0_0_3 () Bool)
(declare-fun w_0_0_1_1 () Real)
(declare-fun f_0_0_4 () Bool)
(declare-fun f_0_0_5 () Bool)
(declare-fun f_0_0_6 () Bool)
(declare-fun f_0_0_7 () Bool)
(declare-fun w_0_0_0_1 () Real)
(declare-fun f_0_0_8 () Bool)
(declare-fun f_0_0_9 () Bool)
(declare-fun f_0_0_10 () Bool)
(declare-fun f_0_0_11 () Bool)
(declare-fun f_0_0_12 () Bool)
(declare-fun f_0_0_13 () Bool)
(declare-fun f_0_0_14 () Bool)
(declare-fun f_0_0_15 () Bool)
(declare-fun answer_1 () Bool)
(declare-fun answer_0 () Bool)
(assert
 (let (($x8 (>= w_0_0_0_0 1.0)))
 (=> f_0_0_0 $x8)))
(assert
 (let (($x12 (<= w_0_0_0_0 (- 1.0))))
 (let (($x10 (not f_0_0_0)))
 (=> $x10 $x12))))
(assert
 (let ((?x16 (+ w_0_0_0_0 w_0_0_3_1)))
 (let (($x17 (>= ?x16 1.0)))
 (=> f_0_0_1 $x17))))
(assert
 (let ((?x16 (+ w_0_0_0_0 w_0_0_3_1)))
 (let (($x20 (<= ?x16 (- 1.0))))
 (let (($x19 (not f_0_0_1)))
 (=> $x19 $x20)))))
(assert
 (let ((?x24 (+ w_0_0_0_0 w_0_0_2_1)))
 (let (($x25 (>= ?x24 1.0)))
 (=> f_0_0_2 $x25))))
(assert
 (let ((?x24 (+ w_0_0_0_0 w_0_0_2_1)))
 (let (($x28 (<= ?x24 (- 1.0))))
 (let (($x27 (not f_0_0_2)))
 (=> $x27 $x28)))))
(assert
 (=> f_0_0_3 (>= (+ (+ w_0_0_0_0 w_0_0_2_1) w_0_0_3_1) 1.0)))
(assert
 (let (($x34 (not f_0_0_3)))
 (=> $x34 (<= (+ (+ w_0_0_0_0 w_0_0_2_1) w_0_0_3_1) (- 1.0)))))
(assert
 (let ((?x39 (+ w_0_0_0_0 w_0_0_1_1)))
 (let (($x40 (>= ?x39 1.0)))
 (=> f_0_0_4 $x40))))
(assert
 (let ((?x39 (+ w_0_0_0_0 w_0_0_1_1)))
 (let (($x43 (<= ?x39 (- 1.0))))
 (let (($x42 (not f_0_0_4)))
 (=> $x42 $x43)))))
(assert
 (=> f_0_0_5 (>= (+ (+ w_0_0_0_0 w_0_0_1_1) w_0_0_3_1) 1.0)))
(assert
 (let (($x49 (not f_0_0_5)))
 (=> $x49 (<= (+ (+ w_0_0_0_0 w_0_0_1_1) w_0_0_3_1) (- 1.0)))))
(assert
 (=> f_0_0_6 (>= (+ (+ w_0_0_0_0 w_0_0_1_1) w_0_0_2_1) 1.0)))
(assert
 (let (($x56 (not f_0_0_6)))
 (=> $x56 (<= (+ (+ w_0_0_0_0 w_0_0_1_1) w_0_0_2_1) (- 1.0)))))
(assert
 (=> f_0_0_7 (>= (+ (+ (+ w_0_0_0_0 w_0_0_1_1) w_0_0_2_1) w_0_0_3_1) 1.0)))
(assert
 (let (($x63 (not f_0_0_7)))
 (=> $x63 (<= (+ (+ (+ w_0_0_0_0 w_0_0_1_1) w_0_0_2_1) w_0_0_3_1) (- 1.0)))))
(assert
 (let (($x68 (>= w_0_0_0_1 1.0)))
 (=> f_0_0_8 $x68)))
(assert
 (let (($x71 (<= w_0_0_0_1 (- 1.0))))
 (let (($x70 (not f_0_0_8)))
 (=> $x70 $x71))))
(assert
 (=> f_0_0_9 (>= (+ w_0_0_0_1 w_0_0_3_1) 1.0)))
(assert
 (let (($x77 (not f_0_0_9)))
 (=> $x77 (<= (+ w_0_0_0_1 w_0_0_3_1) (- 1.0)))))
(assert
 (=> f_0_0_10 (>= (+ w_0_0_0_1 w_0_0_2_1) 1.0)))
(assert
 (let (($x84 (not f_0_0_10)))
 (=> $x84 (<= (+ w_0_0_0_1 w_0_0_2_1) (- 1.0)))))
(assert
 (=> f_0_0_11 (>= (+ (+ w_0_0_0_1 w_0_0_2_1) w_0_0_3_1) 1.0)))
(assert
 (let (($x91 (not f_0_0_11)))
 (=> $x91 (<= (+ (+ w_0_0_0_1 w_0_0_2_1) w_0_0_3_1) (- 1.0)))))
(assert
 (=> f_0_0_12 (>= (+ w_0_0_0_1 w_0_0_1_1) 1.0)))
(assert
 (let (($x98 (not f_0_0_12)))
 (=> $x98 (<= (+ w_0_0_0_1 w_0_0_1_1) (- 1.0)))))
(assert
 (=> f_0_0_13 (>= (+ (+ w_0_0_0_1 w_0_0_1_1) w_0_0_3_1) 1.0)))
(assert
 (let (($x105 (not f_0_0_13)))
 (=> $x105 (<= (+ (+ w_0_0_0_1 w_0_0_1_1) w_0_0_3_1) (- 1.0)))))
(assert
 (=> f_0_0_14 (>= (+ (+ w_0_0_0_1 w_0_0_1_1) w_0_0_2_1) 1.0)))
(assert
 (let (($x112 (not f_0_0_14)))
 (=> $x112 (<= (+ (+ w_0_0_0_1 w_0_0_1_1) w_0_0_2_1) (- 1.0)))))
(assert
 (=> f_0_0_15 (>= (+ (+ (+ w_0_0_0_1 w_0_0_1_1) w_0_0_2_1) w_0_0_3_1) 1.0)))
(assert
 (let (($x119 (not f_0_0_15)))
 (=> $x119 (<= (+ (+ (+ w_0_0_0_1 w_0_0_1_1) w_0_0_2_1) w_0_0_3_1) (- 1.0)))))
(assert
 (let (($x190 (and (=> (not f_0_0_0) (not answer_0)) (=> f_0_0_0 (not answer_1)) (=> (not f_0_0_1) (not answer_0)) (=> f_0_0_1 (not answer_1)) (=> (not f_0_0_2) (not answer_0)) (=> f_0_0_2 (not answer_1)) (=> (not f_0_0_3) (not answer_0)) (=> f_0_0_3 (not answer_1)) (=> (not f_0_0_4) (not answer_0)) (=> f_0_0_4 (not answer_1)) (=> (not f_0_0_5) answer_0) (=> f_0_0_5 answer_1) (=> (not f_0_0_6) (not answer_0)) (=> f_0_0_6 (not answer_1)) (=> (not f_0_0_7) answer_0) (=> f_0_0_7 answer_1) (=> (not f_0_0_8) (not answer_0)) (=> f_0_0_8 (not answer_1)) (=> (not f_0_0_9) (not answer_0)) (=> f_0_0_9 (not answer_1)) (=> (not f_0_0_10) answer_0) (=> f_0_0_10 answer_1) (=> (not f_0_0_11) answer_0) (=> f_0_0_11 answer_1) (=> (not f_0_0_12) (not answer_0)) (=> f_0_0_12 (not answer_1)) (=> (not f_0_0_13) answer_0) (=> f_0_0_13 answer_1) (=> (not f_0_0_14) answer_0) (=> f_0_0_14 answer_1) (=> (not f_0_0_15) answer_0) (=> f_0_0_15 answer_1))))
(not (not $x190))))
(check-sat)
