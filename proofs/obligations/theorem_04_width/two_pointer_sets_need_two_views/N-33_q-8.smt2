; theorem 4, two 8-subsets of [32] with one view
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun y_0 () Real)
(declare-fun in_y_0 () Bool)
(declare-fun other_0 () Real)
(declare-fun in_other_0 () Bool)
(declare-fun y_alone_0 () Real)
(declare-fun other_alone_0 () Real)
(declare-fun y_1 () Real)
(declare-fun in_y_1 () Bool)
(declare-fun other_1 () Real)
(declare-fun in_other_1 () Bool)
(declare-fun y_alone_1 () Real)
(declare-fun other_alone_1 () Real)
(declare-fun y_2 () Real)
(declare-fun in_y_2 () Bool)
(declare-fun other_2 () Real)
(declare-fun in_other_2 () Bool)
(declare-fun y_alone_2 () Real)
(declare-fun other_alone_2 () Real)
(declare-fun y_3 () Real)
(declare-fun in_y_3 () Bool)
(declare-fun other_3 () Real)
(declare-fun in_other_3 () Bool)
(declare-fun y_alone_3 () Real)
(declare-fun other_alone_3 () Real)
(declare-fun y_4 () Real)
(declare-fun in_y_4 () Bool)
(declare-fun other_4 () Real)
(declare-fun in_other_4 () Bool)
(declare-fun y_alone_4 () Real)
(declare-fun other_alone_4 () Real)
(declare-fun y_5 () Real)
(declare-fun in_y_5 () Bool)
(declare-fun other_5 () Real)
(declare-fun in_other_5 () Bool)
(declare-fun y_alone_5 () Real)
(declare-fun other_alone_5 () Real)
(declare-fun y_6 () Real)
(declare-fun in_y_6 () Bool)
(declare-fun other_6 () Real)
(declare-fun in_other_6 () Bool)
(declare-fun y_alone_6 () Real)
(declare-fun other_alone_6 () Real)
(declare-fun y_7 () Real)
(declare-fun in_y_7 () Bool)
(declare-fun other_7 () Real)
(declare-fun in_other_7 () Bool)
(declare-fun y_alone_7 () Real)
(declare-fun other_alone_7 () Real)
(declare-fun y_8 () Real)
(declare-fun in_y_8 () Bool)
(declare-fun other_8 () Real)
(declare-fun in_other_8 () Bool)
(declare-fun y_alone_8 () Real)
(declare-fun other_alone_8 () Real)
(declare-fun y_9 () Real)
(declare-fun in_y_9 () Bool)
(declare-fun other_9 () Real)
(declare-fun in_other_9 () Bool)
(declare-fun y_alone_9 () Real)
(declare-fun other_alone_9 () Real)
(declare-fun y_10 () Real)
(declare-fun in_y_10 () Bool)
(declare-fun other_10 () Real)
(declare-fun in_other_10 () Bool)
(declare-fun y_alone_10 () Real)
(declare-fun other_alone_10 () Real)
(declare-fun y_11 () Real)
(declare-fun in_y_11 () Bool)
(declare-fun other_11 () Real)
(declare-fun in_other_11 () Bool)
(declare-fun y_alone_11 () Real)
(declare-fun other_alone_11 () Real)
(declare-fun y_12 () Real)
(declare-fun in_y_12 () Bool)
(declare-fun other_12 () Real)
(declare-fun in_other_12 () Bool)
(declare-fun y_alone_12 () Real)
(declare-fun other_alone_12 () Real)
(declare-fun y_13 () Real)
(declare-fun in_y_13 () Bool)
(declare-fun other_13 () Real)
(declare-fun in_other_13 () Bool)
(declare-fun y_alone_13 () Real)
(declare-fun other_alone_13 () Real)
(declare-fun y_14 () Real)
(declare-fun in_y_14 () Bool)
(declare-fun other_14 () Real)
(declare-fun in_other_14 () Bool)
(declare-fun y_alone_14 () Real)
(declare-fun other_alone_14 () Real)
(declare-fun y_15 () Real)
(declare-fun in_y_15 () Bool)
(declare-fun other_15 () Real)
(declare-fun in_other_15 () Bool)
(declare-fun y_alone_15 () Real)
(declare-fun other_alone_15 () Real)
(declare-fun y_16 () Real)
(declare-fun in_y_16 () Bool)
(declare-fun other_16 () Real)
(declare-fun in_other_16 () Bool)
(declare-fun y_alone_16 () Real)
(declare-fun other_alone_16 () Real)
(declare-fun y_17 () Real)
(declare-fun in_y_17 () Bool)
(declare-fun other_17 () Real)
(declare-fun in_other_17 () Bool)
(declare-fun y_alone_17 () Real)
(declare-fun other_alone_17 () Real)
(declare-fun y_18 () Real)
(declare-fun in_y_18 () Bool)
(declare-fun other_18 () Real)
(declare-fun in_other_18 () Bool)
(declare-fun y_alone_18 () Real)
(declare-fun other_alone_18 () Real)
(declare-fun y_19 () Real)
(declare-fun in_y_19 () Bool)
(declare-fun other_19 () Real)
(declare-fun in_other_19 () Bool)
(declare-fun y_alone_19 () Real)
(declare-fun other_alone_19 () Real)
(declare-fun y_20 () Real)
(declare-fun in_y_20 () Bool)
(declare-fun other_20 () Real)
(declare-fun in_other_20 () Bool)
(declare-fun y_alone_20 () Real)
(declare-fun other_alone_20 () Real)
(declare-fun y_21 () Real)
(declare-fun in_y_21 () Bool)
(declare-fun other_21 () Real)
(declare-fun in_other_21 () Bool)
(declare-fun y_alone_21 () Real)
(declare-fun other_alone_21 () Real)
(declare-fun y_22 () Real)
(declare-fun in_y_22 () Bool)
(declare-fun other_22 () Real)
(declare-fun in_other_22 () Bool)
(declare-fun y_alone_22 () Real)
(declare-fun other_alone_22 () Real)
(declare-fun y_23 () Real)
(declare-fun in_y_23 () Bool)
(declare-fun other_23 () Real)
(declare-fun in_other_23 () Bool)
(declare-fun y_alone_23 () Real)
(declare-fun other_alone_23 () Real)
(declare-fun y_24 () Real)
(declare-fun in_y_24 () Bool)
(declare-fun other_24 () Real)
(declare-fun in_other_24 () Bool)
(declare-fun y_alone_24 () Real)
(declare-fun other_alone_24 () Real)
(declare-fun y_25 () Real)
(declare-fun in_y_25 () Bool)
(declare-fun other_25 () Real)
(declare-fun in_other_25 () Bool)
(declare-fun y_alone_25 () Real)
(declare-fun other_alone_25 () Real)
(declare-fun y_26 () Real)
(declare-fun in_y_26 () Bool)
(declare-fun other_26 () Real)
(declare-fun in_other_26 () Bool)
(declare-fun y_alone_26 () Real)
(declare-fun other_alone_26 () Real)
(declare-fun y_27 () Real)
(declare-fun in_y_27 () Bool)
(declare-fun other_27 () Real)
(declare-fun in_other_27 () Bool)
(declare-fun y_alone_27 () Real)
(declare-fun other_alone_27 () Real)
(declare-fun y_28 () Real)
(declare-fun in_y_28 () Bool)
(declare-fun other_28 () Real)
(declare-fun in_other_28 () Bool)
(declare-fun y_alone_28 () Real)
(declare-fun other_alone_28 () Real)
(declare-fun y_29 () Real)
(declare-fun in_y_29 () Bool)
(declare-fun other_29 () Real)
(declare-fun in_other_29 () Bool)
(declare-fun y_alone_29 () Real)
(declare-fun other_alone_29 () Real)
(declare-fun y_30 () Real)
(declare-fun in_y_30 () Bool)
(declare-fun other_30 () Real)
(declare-fun in_other_30 () Bool)
(declare-fun y_alone_30 () Real)
(declare-fun other_alone_30 () Real)
(declare-fun y_31 () Real)
(declare-fun in_y_31 () Bool)
(declare-fun other_31 () Real)
(declare-fun in_other_31 () Bool)
(declare-fun y_alone_31 () Real)
(declare-fun other_alone_31 () Real)
(declare-fun o () Real)
(assert
 (>= y_0 0.0))
(assert
 (= y_0 (ite in_y_0 1.0 0.0)))
(assert
 (>= other_0 0.0))
(assert
 (= other_0 (ite in_other_0 1.0 0.0)))
(assert
 (>= y_alone_0 0.0))
(assert
 (= y_alone_0 (ite (and in_y_0 (not in_other_0)) 1.0 0.0)))
(assert
 (>= other_alone_0 0.0))
(assert
 (= other_alone_0 (ite (and in_other_0 (not in_y_0)) 1.0 0.0)))
(assert
 (= (- y_0 y_alone_0) (- other_0 other_alone_0)))
(assert
 (let (($x34 (= (+ y_alone_0 other_alone_0) 1.0)))
 (let (($x32 (xor in_y_0 in_other_0)))
 (=> $x32 $x34))))
(assert
 (>= y_1 0.0))
(assert
 (= y_1 (ite in_y_1 1.0 0.0)))
(assert
 (>= other_1 0.0))
(assert
 (= other_1 (ite in_other_1 1.0 0.0)))
(assert
 (>= y_alone_1 0.0))
(assert
 (= y_alone_1 (ite (and in_y_1 (not in_other_1)) 1.0 0.0)))
(assert
 (>= other_alone_1 0.0))
(assert
 (= other_alone_1 (ite (and in_other_1 (not in_y_1)) 1.0 0.0)))
(assert
 (= (- y_1 y_alone_1) (- other_1 other_alone_1)))
(assert
 (let (($x63 (= (+ y_alone_1 other_alone_1) 1.0)))
 (let (($x61 (xor in_y_1 in_other_1)))
 (=> $x61 $x63))))
(assert
 (>= y_2 0.0))
(assert
 (= y_2 (ite in_y_2 1.0 0.0)))
(assert
 (>= other_2 0.0))
(assert
 (= other_2 (ite in_other_2 1.0 0.0)))
(assert
 (>= y_alone_2 0.0))
(assert
 (= y_alone_2 (ite (and in_y_2 (not in_other_2)) 1.0 0.0)))
(assert
 (>= other_alone_2 0.0))
(assert
 (= other_alone_2 (ite (and in_other_2 (not in_y_2)) 1.0 0.0)))
(assert
 (= (- y_2 y_alone_2) (- other_2 other_alone_2)))
(assert
 (let (($x92 (= (+ y_alone_2 other_alone_2) 1.0)))
 (let (($x90 (xor in_y_2 in_other_2)))
 (=> $x90 $x92))))
(assert
 (>= y_3 0.0))
(assert
 (= y_3 (ite in_y_3 1.0 0.0)))
(assert
 (>= other_3 0.0))
(assert
 (= other_3 (ite in_other_3 1.0 0.0)))
(assert
 (>= y_alone_3 0.0))
(assert
 (= y_alone_3 (ite (and in_y_3 (not in_other_3)) 1.0 0.0)))
(assert
 (>= other_alone_3 0.0))
(assert
 (= other_alone_3 (ite (and in_other_3 (not in_y_3)) 1.0 0.0)))
(assert
 (= (- y_3 y_alone_3) (- other_3 other_alone_3)))
(assert
 (let (($x121 (= (+ y_alone_3 other_alone_3) 1.0)))
 (let (($x119 (xor in_y_3 in_other_3)))
 (=> $x119 $x121))))
(assert
 (>= y_4 0.0))
(assert
 (= y_4 (ite in_y_4 1.0 0.0)))
(assert
 (>= other_4 0.0))
(assert
 (= other_4 (ite in_other_4 1.0 0.0)))
(assert
 (>= y_alone_4 0.0))
(assert
 (= y_alone_4 (ite (and in_y_4 (not in_other_4)) 1.0 0.0)))
(assert
 (>= other_alone_4 0.0))
(assert
 (= other_alone_4 (ite (and in_other_4 (not in_y_4)) 1.0 0.0)))
(assert
 (= (- y_4 y_alone_4) (- other_4 other_alone_4)))
(assert
 (let (($x150 (= (+ y_alone_4 other_alone_4) 1.0)))
 (let (($x148 (xor in_y_4 in_other_4)))
 (=> $x148 $x150))))
(assert
 (>= y_5 0.0))
(assert
 (= y_5 (ite in_y_5 1.0 0.0)))
(assert
 (>= other_5 0.0))
(assert
 (= other_5 (ite in_other_5 1.0 0.0)))
(assert
 (>= y_alone_5 0.0))
(assert
 (= y_alone_5 (ite (and in_y_5 (not in_other_5)) 1.0 0.0)))
(assert
 (>= other_alone_5 0.0))
(assert
 (= other_alone_5 (ite (and in_other_5 (not in_y_5)) 1.0 0.0)))
(assert
 (= (- y_5 y_alone_5) (- other_5 other_alone_5)))
(assert
 (let (($x179 (= (+ y_alone_5 other_alone_5) 1.0)))
 (let (($x177 (xor in_y_5 in_other_5)))
 (=> $x177 $x179))))
(assert
 (>= y_6 0.0))
(assert
 (= y_6 (ite in_y_6 1.0 0.0)))
(assert
 (>= other_6 0.0))
(assert
 (= other_6 (ite in_other_6 1.0 0.0)))
(assert
 (>= y_alone_6 0.0))
(assert
 (= y_alone_6 (ite (and in_y_6 (not in_other_6)) 1.0 0.0)))
(assert
 (>= other_alone_6 0.0))
(assert
 (= other_alone_6 (ite (and in_other_6 (not in_y_6)) 1.0 0.0)))
(assert
 (= (- y_6 y_alone_6) (- other_6 other_alone_6)))
(assert
 (let (($x208 (= (+ y_alone_6 other_alone_6) 1.0)))
 (let (($x206 (xor in_y_6 in_other_6)))
 (=> $x206 $x208))))
(assert
 (>= y_7 0.0))
(assert
 (= y_7 (ite in_y_7 1.0 0.0)))
(assert
 (>= other_7 0.0))
(assert
 (= other_7 (ite in_other_7 1.0 0.0)))
(assert
 (>= y_alone_7 0.0))
(assert
 (= y_alone_7 (ite (and in_y_7 (not in_other_7)) 1.0 0.0)))
(assert
 (>= other_alone_7 0.0))
(assert
 (= other_alone_7 (ite (and in_other_7 (not in_y_7)) 1.0 0.0)))
(assert
 (= (- y_7 y_alone_7) (- other_7 other_alone_7)))
(assert
 (let (($x237 (= (+ y_alone_7 other_alone_7) 1.0)))
 (let (($x235 (xor in_y_7 in_other_7)))
 (=> $x235 $x237))))
(assert
 (>= y_8 0.0))
(assert
 (= y_8 (ite in_y_8 1.0 0.0)))
(assert
 (>= other_8 0.0))
(assert
 (= other_8 (ite in_other_8 1.0 0.0)))
(assert
 (>= y_alone_8 0.0))
(assert
 (= y_alone_8 (ite (and in_y_8 (not in_other_8)) 1.0 0.0)))
(assert
 (>= other_alone_8 0.0))
(assert
 (= other_alone_8 (ite (and in_other_8 (not in_y_8)) 1.0 0.0)))
(assert
 (= (- y_8 y_alone_8) (- other_8 other_alone_8)))
(assert
 (let (($x266 (= (+ y_alone_8 other_alone_8) 1.0)))
 (let (($x264 (xor in_y_8 in_other_8)))
 (=> $x264 $x266))))
(assert
 (>= y_9 0.0))
(assert
 (= y_9 (ite in_y_9 1.0 0.0)))
(assert
 (>= other_9 0.0))
(assert
 (= other_9 (ite in_other_9 1.0 0.0)))
(assert
 (>= y_alone_9 0.0))
(assert
 (= y_alone_9 (ite (and in_y_9 (not in_other_9)) 1.0 0.0)))
(assert
 (>= other_alone_9 0.0))
(assert
 (= other_alone_9 (ite (and in_other_9 (not in_y_9)) 1.0 0.0)))
(assert
 (= (- y_9 y_alone_9) (- other_9 other_alone_9)))
(assert
 (let (($x295 (= (+ y_alone_9 other_alone_9) 1.0)))
 (let (($x293 (xor in_y_9 in_other_9)))
 (=> $x293 $x295))))
(assert
 (>= y_10 0.0))
(assert
 (= y_10 (ite in_y_10 1.0 0.0)))
(assert
 (>= other_10 0.0))
(assert
 (= other_10 (ite in_other_10 1.0 0.0)))
(assert
 (>= y_alone_10 0.0))
(assert
 (= y_alone_10 (ite (and in_y_10 (not in_other_10)) 1.0 0.0)))
(assert
 (>= other_alone_10 0.0))
(assert
 (= other_alone_10 (ite (and in_other_10 (not in_y_10)) 1.0 0.0)))
(assert
 (= (- y_10 y_alone_10) (- other_10 other_alone_10)))
(assert
 (let (($x324 (= (+ y_alone_10 other_alone_10) 1.0)))
 (let (($x322 (xor in_y_10 in_other_10)))
 (=> $x322 $x324))))
(assert
 (>= y_11 0.0))
(assert
 (= y_11 (ite in_y_11 1.0 0.0)))
(assert
 (>= other_11 0.0))
(assert
 (= other_11 (ite in_other_11 1.0 0.0)))
(assert
 (>= y_alone_11 0.0))
(assert
 (= y_alone_11 (ite (and in_y_11 (not in_other_11)) 1.0 0.0)))
(assert
 (>= other_alone_11 0.0))
(assert
 (= other_alone_11 (ite (and in_other_11 (not in_y_11)) 1.0 0.0)))
(assert
 (= (- y_11 y_alone_11) (- other_11 other_alone_11)))
(assert
 (let (($x353 (= (+ y_alone_11 other_alone_11) 1.0)))
 (let (($x351 (xor in_y_11 in_other_11)))
 (=> $x351 $x353))))
(assert
 (>= y_12 0.0))
(assert
 (= y_12 (ite in_y_12 1.0 0.0)))
(assert
 (>= other_12 0.0))
(assert
 (= other_12 (ite in_other_12 1.0 0.0)))
(assert
 (>= y_alone_12 0.0))
(assert
 (= y_alone_12 (ite (and in_y_12 (not in_other_12)) 1.0 0.0)))
(assert
 (>= other_alone_12 0.0))
(assert
 (= other_alone_12 (ite (and in_other_12 (not in_y_12)) 1.0 0.0)))
(assert
 (= (- y_12 y_alone_12) (- other_12 other_alone_12)))
(assert
 (let (($x382 (= (+ y_alone_12 other_alone_12) 1.0)))
 (let (($x380 (xor in_y_12 in_other_12)))
 (=> $x380 $x382))))
(assert
 (>= y_13 0.0))
(assert
 (= y_13 (ite in_y_13 1.0 0.0)))
(assert
 (>= other_13 0.0))
(assert
 (= other_13 (ite in_other_13 1.0 0.0)))
(assert
 (>= y_alone_13 0.0))
(assert
 (= y_alone_13 (ite (and in_y_13 (not in_other_13)) 1.0 0.0)))
(assert
 (>= other_alone_13 0.0))
(assert
 (= other_alone_13 (ite (and in_other_13 (not in_y_13)) 1.0 0.0)))
(assert
 (= (- y_13 y_alone_13) (- other_13 other_alone_13)))
(assert
 (let (($x411 (= (+ y_alone_13 other_alone_13) 1.0)))
 (let (($x409 (xor in_y_13 in_other_13)))
 (=> $x409 $x411))))
(assert
 (>= y_14 0.0))
(assert
 (= y_14 (ite in_y_14 1.0 0.0)))
(assert
 (>= other_14 0.0))
(assert
 (= other_14 (ite in_other_14 1.0 0.0)))
(assert
 (>= y_alone_14 0.0))
(assert
 (= y_alone_14 (ite (and in_y_14 (not in_other_14)) 1.0 0.0)))
(assert
 (>= other_alone_14 0.0))
(assert
 (= other_alone_14 (ite (and in_other_14 (not in_y_14)) 1.0 0.0)))
(assert
 (= (- y_14 y_alone_14) (- other_14 other_alone_14)))
(assert
 (let (($x440 (= (+ y_alone_14 other_alone_14) 1.0)))
 (let (($x438 (xor in_y_14 in_other_14)))
 (=> $x438 $x440))))
(assert
 (>= y_15 0.0))
(assert
 (= y_15 (ite in_y_15 1.0 0.0)))
(assert
 (>= other_15 0.0))
(assert
 (= other_15 (ite in_other_15 1.0 0.0)))
(assert
 (>= y_alone_15 0.0))
(assert
 (= y_alone_15 (ite (and in_y_15 (not in_other_15)) 1.0 0.0)))
(assert
 (>= other_alone_15 0.0))
(assert
 (= other_alone_15 (ite (and in_other_15 (not in_y_15)) 1.0 0.0)))
(assert
 (= (- y_15 y_alone_15) (- other_15 other_alone_15)))
(assert
 (let (($x469 (= (+ y_alone_15 other_alone_15) 1.0)))
 (let (($x467 (xor in_y_15 in_other_15)))
 (=> $x467 $x469))))
(assert
 (>= y_16 0.0))
(assert
 (= y_16 (ite in_y_16 1.0 0.0)))
(assert
 (>= other_16 0.0))
(assert
 (= other_16 (ite in_other_16 1.0 0.0)))
(assert
 (>= y_alone_16 0.0))
(assert
 (= y_alone_16 (ite (and in_y_16 (not in_other_16)) 1.0 0.0)))
(assert
 (>= other_alone_16 0.0))
(assert
 (= other_alone_16 (ite (and in_other_16 (not in_y_16)) 1.0 0.0)))
(assert
 (= (- y_16 y_alone_16) (- other_16 other_alone_16)))
(assert
 (let (($x498 (= (+ y_alone_16 other_alone_16) 1.0)))
 (let (($x496 (xor in_y_16 in_other_16)))
 (=> $x496 $x498))))
(assert
 (>= y_17 0.0))
(assert
 (= y_17 (ite in_y_17 1.0 0.0)))
(assert
 (>= other_17 0.0))
(assert
 (= other_17 (ite in_other_17 1.0 0.0)))
(assert
 (>= y_alone_17 0.0))
(assert
 (= y_alone_17 (ite (and in_y_17 (not in_other_17)) 1.0 0.0)))
(assert
 (>= other_alone_17 0.0))
(assert
 (= other_alone_17 (ite (and in_other_17 (not in_y_17)) 1.0 0.0)))
(assert
 (= (- y_17 y_alone_17) (- other_17 other_alone_17)))
(assert
 (let (($x527 (= (+ y_alone_17 other_alone_17) 1.0)))
 (let (($x525 (xor in_y_17 in_other_17)))
 (=> $x525 $x527))))
(assert
 (>= y_18 0.0))
(assert
 (= y_18 (ite in_y_18 1.0 0.0)))
(assert
 (>= other_18 0.0))
(assert
 (= other_18 (ite in_other_18 1.0 0.0)))
(assert
 (>= y_alone_18 0.0))
(assert
 (= y_alone_18 (ite (and in_y_18 (not in_other_18)) 1.0 0.0)))
(assert
 (>= other_alone_18 0.0))
(assert
 (= other_alone_18 (ite (and in_other_18 (not in_y_18)) 1.0 0.0)))
(assert
 (= (- y_18 y_alone_18) (- other_18 other_alone_18)))
(assert
 (let (($x556 (= (+ y_alone_18 other_alone_18) 1.0)))
 (let (($x554 (xor in_y_18 in_other_18)))
 (=> $x554 $x556))))
(assert
 (>= y_19 0.0))
(assert
 (= y_19 (ite in_y_19 1.0 0.0)))
(assert
 (>= other_19 0.0))
(assert
 (= other_19 (ite in_other_19 1.0 0.0)))
(assert
 (>= y_alone_19 0.0))
(assert
 (= y_alone_19 (ite (and in_y_19 (not in_other_19)) 1.0 0.0)))
(assert
 (>= other_alone_19 0.0))
(assert
 (= other_alone_19 (ite (and in_other_19 (not in_y_19)) 1.0 0.0)))
(assert
 (= (- y_19 y_alone_19) (- other_19 other_alone_19)))
(assert
 (let (($x585 (= (+ y_alone_19 other_alone_19) 1.0)))
 (let (($x583 (xor in_y_19 in_other_19)))
 (=> $x583 $x585))))
(assert
 (>= y_20 0.0))
(assert
 (= y_20 (ite in_y_20 1.0 0.0)))
(assert
 (>= other_20 0.0))
(assert
 (= other_20 (ite in_other_20 1.0 0.0)))
(assert
 (>= y_alone_20 0.0))
(assert
 (= y_alone_20 (ite (and in_y_20 (not in_other_20)) 1.0 0.0)))
(assert
 (>= other_alone_20 0.0))
(assert
 (= other_alone_20 (ite (and in_other_20 (not in_y_20)) 1.0 0.0)))
(assert
 (= (- y_20 y_alone_20) (- other_20 other_alone_20)))
(assert
 (let (($x614 (= (+ y_alone_20 other_alone_20) 1.0)))
 (let (($x612 (xor in_y_20 in_other_20)))
 (=> $x612 $x614))))
(assert
 (>= y_21 0.0))
(assert
 (= y_21 (ite in_y_21 1.0 0.0)))
(assert
 (>= other_21 0.0))
(assert
 (= other_21 (ite in_other_21 1.0 0.0)))
(assert
 (>= y_alone_21 0.0))
(assert
 (= y_alone_21 (ite (and in_y_21 (not in_other_21)) 1.0 0.0)))
(assert
 (>= other_alone_21 0.0))
(assert
 (= other_alone_21 (ite (and in_other_21 (not in_y_21)) 1.0 0.0)))
(assert
 (= (- y_21 y_alone_21) (- other_21 other_alone_21)))
(assert
 (let (($x643 (= (+ y_alone_21 other_alone_21) 1.0)))
 (let (($x641 (xor in_y_21 in_other_21)))
 (=> $x641 $x643))))
(assert
 (>= y_22 0.0))
(assert
 (= y_22 (ite in_y_22 1.0 0.0)))
(assert
 (>= other_22 0.0))
(assert
 (= other_22 (ite in_other_22 1.0 0.0)))
(assert
 (>= y_alone_22 0.0))
(assert
 (= y_alone_22 (ite (and in_y_22 (not in_other_22)) 1.0 0.0)))
(assert
 (>= other_alone_22 0.0))
(assert
 (= other_alone_22 (ite (and in_other_22 (not in_y_22)) 1.0 0.0)))
(assert
 (= (- y_22 y_alone_22) (- other_22 other_alone_22)))
(assert
 (let (($x672 (= (+ y_alone_22 other_alone_22) 1.0)))
 (let (($x670 (xor in_y_22 in_other_22)))
 (=> $x670 $x672))))
(assert
 (>= y_23 0.0))
(assert
 (= y_23 (ite in_y_23 1.0 0.0)))
(assert
 (>= other_23 0.0))
(assert
 (= other_23 (ite in_other_23 1.0 0.0)))
(assert
 (>= y_alone_23 0.0))
(assert
 (= y_alone_23 (ite (and in_y_23 (not in_other_23)) 1.0 0.0)))
(assert
 (>= other_alone_23 0.0))
(assert
 (= other_alone_23 (ite (and in_other_23 (not in_y_23)) 1.0 0.0)))
(assert
 (= (- y_23 y_alone_23) (- other_23 other_alone_23)))
(assert
 (let (($x701 (= (+ y_alone_23 other_alone_23) 1.0)))
 (let (($x699 (xor in_y_23 in_other_23)))
 (=> $x699 $x701))))
(assert
 (>= y_24 0.0))
(assert
 (= y_24 (ite in_y_24 1.0 0.0)))
(assert
 (>= other_24 0.0))
(assert
 (= other_24 (ite in_other_24 1.0 0.0)))
(assert
 (>= y_alone_24 0.0))
(assert
 (= y_alone_24 (ite (and in_y_24 (not in_other_24)) 1.0 0.0)))
(assert
 (>= other_alone_24 0.0))
(assert
 (= other_alone_24 (ite (and in_other_24 (not in_y_24)) 1.0 0.0)))
(assert
 (= (- y_24 y_alone_24) (- other_24 other_alone_24)))
(assert
 (let (($x730 (= (+ y_alone_24 other_alone_24) 1.0)))
 (let (($x728 (xor in_y_24 in_other_24)))
 (=> $x728 $x730))))
(assert
 (>= y_25 0.0))
(assert
 (= y_25 (ite in_y_25 1.0 0.0)))
(assert
 (>= other_25 0.0))
(assert
 (= other_25 (ite in_other_25 1.0 0.0)))
(assert
 (>= y_alone_25 0.0))
(assert
 (= y_alone_25 (ite (and in_y_25 (not in_other_25)) 1.0 0.0)))
(assert
 (>= other_alone_25 0.0))
(assert
 (= other_alone_25 (ite (and in_other_25 (not in_y_25)) 1.0 0.0)))
(assert
 (= (- y_25 y_alone_25) (- other_25 other_alone_25)))
(assert
 (let (($x759 (= (+ y_alone_25 other_alone_25) 1.0)))
 (let (($x757 (xor in_y_25 in_other_25)))
 (=> $x757 $x759))))
(assert
 (>= y_26 0.0))
(assert
 (= y_26 (ite in_y_26 1.0 0.0)))
(assert
 (>= other_26 0.0))
(assert
 (= other_26 (ite in_other_26 1.0 0.0)))
(assert
 (>= y_alone_26 0.0))
(assert
 (= y_alone_26 (ite (and in_y_26 (not in_other_26)) 1.0 0.0)))
(assert
 (>= other_alone_26 0.0))
(assert
 (= other_alone_26 (ite (and in_other_26 (not in_y_26)) 1.0 0.0)))
(assert
 (= (- y_26 y_alone_26) (- other_26 other_alone_26)))
(assert
 (let (($x788 (= (+ y_alone_26 other_alone_26) 1.0)))
 (let (($x786 (xor in_y_26 in_other_26)))
 (=> $x786 $x788))))
(assert
 (>= y_27 0.0))
(assert
 (= y_27 (ite in_y_27 1.0 0.0)))
(assert
 (>= other_27 0.0))
(assert
 (= other_27 (ite in_other_27 1.0 0.0)))
(assert
 (>= y_alone_27 0.0))
(assert
 (= y_alone_27 (ite (and in_y_27 (not in_other_27)) 1.0 0.0)))
(assert
 (>= other_alone_27 0.0))
(assert
 (= other_alone_27 (ite (and in_other_27 (not in_y_27)) 1.0 0.0)))
(assert
 (= (- y_27 y_alone_27) (- other_27 other_alone_27)))
(assert
 (let (($x817 (= (+ y_alone_27 other_alone_27) 1.0)))
 (let (($x815 (xor in_y_27 in_other_27)))
 (=> $x815 $x817))))
(assert
 (>= y_28 0.0))
(assert
 (= y_28 (ite in_y_28 1.0 0.0)))
(assert
 (>= other_28 0.0))
(assert
 (= other_28 (ite in_other_28 1.0 0.0)))
(assert
 (>= y_alone_28 0.0))
(assert
 (= y_alone_28 (ite (and in_y_28 (not in_other_28)) 1.0 0.0)))
(assert
 (>= other_alone_28 0.0))
(assert
 (= other_alone_28 (ite (and in_other_28 (not in_y_28)) 1.0 0.0)))
(assert
 (= (- y_28 y_alone_28) (- other_28 other_alone_28)))
(assert
 (let (($x846 (= (+ y_alone_28 other_alone_28) 1.0)))
 (let (($x844 (xor in_y_28 in_other_28)))
 (=> $x844 $x846))))
(assert
 (>= y_29 0.0))
(assert
 (= y_29 (ite in_y_29 1.0 0.0)))
(assert
 (>= other_29 0.0))
(assert
 (= other_29 (ite in_other_29 1.0 0.0)))
(assert
 (>= y_alone_29 0.0))
(assert
 (= y_alone_29 (ite (and in_y_29 (not in_other_29)) 1.0 0.0)))
(assert
 (>= other_alone_29 0.0))
(assert
 (= other_alone_29 (ite (and in_other_29 (not in_y_29)) 1.0 0.0)))
(assert
 (= (- y_29 y_alone_29) (- other_29 other_alone_29)))
(assert
 (let (($x875 (= (+ y_alone_29 other_alone_29) 1.0)))
 (let (($x873 (xor in_y_29 in_other_29)))
 (=> $x873 $x875))))
(assert
 (>= y_30 0.0))
(assert
 (= y_30 (ite in_y_30 1.0 0.0)))
(assert
 (>= other_30 0.0))
(assert
 (= other_30 (ite in_other_30 1.0 0.0)))
(assert
 (>= y_alone_30 0.0))
(assert
 (= y_alone_30 (ite (and in_y_30 (not in_other_30)) 1.0 0.0)))
(assert
 (>= other_alone_30 0.0))
(assert
 (= other_alone_30 (ite (and in_other_30 (not in_y_30)) 1.0 0.0)))
(assert
 (= (- y_30 y_alone_30) (- other_30 other_alone_30)))
(assert
 (let (($x904 (= (+ y_alone_30 other_alone_30) 1.0)))
 (let (($x902 (xor in_y_30 in_other_30)))
 (=> $x902 $x904))))
(assert
 (>= y_31 0.0))
(assert
 (= y_31 (ite in_y_31 1.0 0.0)))
(assert
 (>= other_31 0.0))
(assert
 (= other_31 (ite in_other_31 1.0 0.0)))
(assert
 (>= y_alone_31 0.0))
(assert
 (= y_alone_31 (ite (and in_y_31 (not in_other_31)) 1.0 0.0)))
(assert
 (>= other_alone_31 0.0))
(assert
 (= other_alone_31 (ite (and in_other_31 (not in_y_31)) 1.0 0.0)))
(assert
 (= (- y_31 y_alone_31) (- other_31 other_alone_31)))
(assert
 (let (($x933 (= (+ y_alone_31 other_alone_31) 1.0)))
 (let (($x931 (xor in_y_31 in_other_31)))
 (=> $x931 $x933))))
(assert
 (let ((?x935 (+ y_0 y_1 y_2 y_3 y_4 y_5 y_6 y_7 y_8 y_9 y_10 y_11 y_12 y_13 y_14 y_15 y_16 y_17 y_18 y_19 y_20 y_21 y_22 y_23 y_24 y_25 y_26 y_27 y_28 y_29 y_30 y_31)))
 (= ?x935 8.0)))
(assert
 (let ((?x938 (+ other_0 other_1 other_2 other_3 other_4 other_5 other_6 other_7 other_8 other_9 other_10 other_11 other_12 other_13 other_14 other_15 other_16 other_17 other_18 other_19 other_20 other_21 other_22 other_23 other_24 other_25 other_26 other_27 other_28 other_29 other_30 other_31)))
 (= ?x938 8.0)))
(assert
 (let (($x931 (xor in_y_31 in_other_31)))
 (let (($x902 (xor in_y_30 in_other_30)))
 (let (($x873 (xor in_y_29 in_other_29)))
 (let (($x844 (xor in_y_28 in_other_28)))
 (let (($x815 (xor in_y_27 in_other_27)))
 (let (($x786 (xor in_y_26 in_other_26)))
 (let (($x757 (xor in_y_25 in_other_25)))
 (let (($x728 (xor in_y_24 in_other_24)))
 (let (($x699 (xor in_y_23 in_other_23)))
 (let (($x670 (xor in_y_22 in_other_22)))
 (let (($x641 (xor in_y_21 in_other_21)))
 (let (($x612 (xor in_y_20 in_other_20)))
 (let (($x583 (xor in_y_19 in_other_19)))
 (let (($x554 (xor in_y_18 in_other_18)))
 (let (($x525 (xor in_y_17 in_other_17)))
 (let (($x496 (xor in_y_16 in_other_16)))
 (let (($x467 (xor in_y_15 in_other_15)))
 (let (($x438 (xor in_y_14 in_other_14)))
 (let (($x409 (xor in_y_13 in_other_13)))
 (let (($x380 (xor in_y_12 in_other_12)))
 (let (($x351 (xor in_y_11 in_other_11)))
 (let (($x322 (xor in_y_10 in_other_10)))
 (let (($x293 (xor in_y_9 in_other_9)))
 (let (($x264 (xor in_y_8 in_other_8)))
 (let (($x235 (xor in_y_7 in_other_7)))
 (let (($x206 (xor in_y_6 in_other_6)))
 (let (($x177 (xor in_y_5 in_other_5)))
 (let (($x148 (xor in_y_4 in_other_4)))
 (let (($x119 (xor in_y_3 in_other_3)))
 (let (($x90 (xor in_y_2 in_other_2)))
 (let (($x61 (xor in_y_1 in_other_1)))
 (let (($x32 (xor in_y_0 in_other_0)))
 (or $x32 $x61 $x90 $x119 $x148 $x177 $x206 $x235 $x264 $x293 $x322 $x351 $x380 $x409 $x438 $x467 $x496 $x525 $x554 $x583 $x612 $x641 $x670 $x699 $x728 $x757 $x786 $x815 $x844 $x873 $x902 $x931))))))))))))))))))))))))))))))))))
(assert
 (let ((?x1136 (* (- 1.0) other_31)))
(let ((?x1134 (* (- 1.0) other_30)))
(let ((?x1132 (* (- 1.0) other_29)))
(let ((?x1130 (* (- 1.0) other_28)))
(let ((?x1128 (* (- 1.0) other_27)))
(let ((?x1126 (* (- 1.0) other_26)))
(let ((?x1124 (* (- 1.0) other_25)))
(let ((?x1122 (* (- 1.0) other_24)))
(let ((?x1120 (* (- 1.0) other_23)))
(let ((?x1118 (* (- 1.0) other_22)))
(let ((?x1116 (* (- 1.0) other_21)))
(let ((?x1114 (* (- 1.0) other_20)))
(let ((?x1112 (* (- 1.0) other_19)))
(let ((?x1110 (* (- 1.0) other_18)))
(let ((?x1108 (* (- 1.0) other_17)))
(let ((?x1106 (* (- 1.0) other_16)))
(let ((?x1104 (* (- 1.0) other_15)))
(let ((?x1102 (* (- 1.0) other_14)))
(let ((?x1100 (* (- 1.0) other_13)))
(let ((?x1098 (* (- 1.0) other_12)))
(let ((?x1096 (* (- 1.0) other_11)))
(let ((?x1094 (* (- 1.0) other_10)))
(let ((?x1092 (* (- 1.0) other_9)))
(let ((?x1090 (* (- 1.0) other_8)))
(let ((?x1088 (* (- 1.0) other_7)))
(let ((?x1086 (* (- 1.0) other_6)))
(let ((?x1084 (* (- 1.0) other_5)))
(let ((?x1082 (* (- 1.0) other_4)))
(let ((?x1080 (* (- 1.0) other_3)))
(let ((?x1078 (* (- 1.0) other_2)))
(let ((?x1083 (+ (+ (+ (+ (* (- 1.0) other_0) (* (- 1.0) other_1)) ?x1078) ?x1080) ?x1082)))
(let ((?x1097 (+ (+ (+ (+ (+ (+ (+ ?x1083 ?x1084) ?x1086) ?x1088) ?x1090) ?x1092) ?x1094) ?x1096)))
(let ((?x1111 (+ (+ (+ (+ (+ (+ (+ ?x1097 ?x1098) ?x1100) ?x1102) ?x1104) ?x1106) ?x1108) ?x1110)))
(let ((?x1125 (+ (+ (+ (+ (+ (+ (+ ?x1111 ?x1112) ?x1114) ?x1116) ?x1118) ?x1120) ?x1122) ?x1124)))
(let ((?x1137 (+ (+ (+ (+ (+ (+ ?x1125 ?x1126) ?x1128) ?x1130) ?x1132) ?x1134) ?x1136)))
(let ((?x1069 (* 2.0 y_alone_31)))
(let ((?x1067 (* (- 1.0) y_31)))
(let ((?x1065 (* 2.0 y_alone_30)))
(let ((?x1063 (* (- 1.0) y_30)))
(let ((?x1061 (* 2.0 y_alone_29)))
(let ((?x1059 (* (- 1.0) y_29)))
(let ((?x1057 (* 2.0 y_alone_28)))
(let ((?x1055 (* (- 1.0) y_28)))
(let ((?x1053 (* 2.0 y_alone_27)))
(let ((?x1051 (* (- 1.0) y_27)))
(let ((?x1049 (* 2.0 y_alone_26)))
(let ((?x1047 (* (- 1.0) y_26)))
(let ((?x1045 (* 2.0 y_alone_25)))
(let ((?x1043 (* (- 1.0) y_25)))
(let ((?x1041 (* 2.0 y_alone_24)))
(let ((?x1039 (* (- 1.0) y_24)))
(let ((?x1037 (* 2.0 y_alone_23)))
(let ((?x1035 (* (- 1.0) y_23)))
(let ((?x1033 (* 2.0 y_alone_22)))
(let ((?x1031 (* (- 1.0) y_22)))
(let ((?x1029 (* 2.0 y_alone_21)))
(let ((?x1027 (* (- 1.0) y_21)))
(let ((?x1025 (* 2.0 y_alone_20)))
(let ((?x1023 (* (- 1.0) y_20)))
(let ((?x1021 (* 2.0 y_alone_19)))
(let ((?x1019 (* (- 1.0) y_19)))
(let ((?x1017 (* 2.0 y_alone_18)))
(let ((?x1015 (* (- 1.0) y_18)))
(let ((?x1013 (* 2.0 y_alone_17)))
(let ((?x1011 (* (- 1.0) y_17)))
(let ((?x1009 (* 2.0 y_alone_16)))
(let ((?x1007 (* (- 1.0) y_16)))
(let ((?x1005 (* 2.0 y_alone_15)))
(let ((?x1003 (* (- 1.0) y_15)))
(let ((?x1001 (* 2.0 y_alone_14)))
(let ((?x999 (* (- 1.0) y_14)))
(let ((?x997 (* 2.0 y_alone_13)))
(let ((?x995 (* (- 1.0) y_13)))
(let ((?x993 (* 2.0 y_alone_12)))
(let ((?x991 (* (- 1.0) y_12)))
(let ((?x989 (* 2.0 y_alone_11)))
(let ((?x987 (* (- 1.0) y_11)))
(let ((?x985 (* 2.0 y_alone_10)))
(let ((?x983 (* (- 1.0) y_10)))
(let ((?x981 (* 2.0 y_alone_9)))
(let ((?x979 (* (- 1.0) y_9)))
(let ((?x977 (* 2.0 y_alone_8)))
(let ((?x975 (* (- 1.0) y_8)))
(let ((?x973 (* 2.0 y_alone_7)))
(let ((?x971 (* (- 1.0) y_7)))
(let ((?x969 (* 2.0 y_alone_6)))
(let ((?x967 (* (- 1.0) y_6)))
(let ((?x965 (* 2.0 y_alone_5)))
(let ((?x963 (* (- 1.0) y_5)))
(let ((?x961 (* 2.0 y_alone_4)))
(let ((?x959 (* (- 1.0) y_4)))
(let ((?x957 (* 2.0 y_alone_3)))
(let ((?x955 (* (- 1.0) y_3)))
(let ((?x953 (* 2.0 y_alone_2)))
(let ((?x951 (* (- 1.0) y_2)))
(let ((?x949 (* 2.0 y_alone_1)))
(let ((?x950 (+ (+ (+ (* (- 1.0) y_0) (* 2.0 y_alone_0)) (* (- 1.0) y_1)) ?x949)))
(let ((?x964 (+ (+ (+ (+ (+ (+ (+ ?x950 ?x951) ?x953) ?x955) ?x957) ?x959) ?x961) ?x963)))
(let ((?x978 (+ (+ (+ (+ (+ (+ (+ ?x964 ?x965) ?x967) ?x969) ?x971) ?x973) ?x975) ?x977)))
(let ((?x992 (+ (+ (+ (+ (+ (+ (+ ?x978 ?x979) ?x981) ?x983) ?x985) ?x987) ?x989) ?x991)))
(let ((?x1006 (+ (+ (+ (+ (+ (+ (+ ?x992 ?x993) ?x995) ?x997) ?x999) ?x1001) ?x1003) ?x1005)))
(let ((?x1020 (+ (+ (+ (+ (+ (+ (+ ?x1006 ?x1007) ?x1009) ?x1011) ?x1013) ?x1015) ?x1017) ?x1019)))
(let ((?x1034 (+ (+ (+ (+ (+ (+ (+ ?x1020 ?x1021) ?x1023) ?x1025) ?x1027) ?x1029) ?x1031) ?x1033)))
(let ((?x1048 (+ (+ (+ (+ (+ (+ (+ ?x1034 ?x1035) ?x1037) ?x1039) ?x1041) ?x1043) ?x1045) ?x1047)))
(let ((?x1062 (+ (+ (+ (+ (+ (+ (+ ?x1048 ?x1049) ?x1051) ?x1053) ?x1055) ?x1057) ?x1059) ?x1061)))
(let ((?x1070 (+ (+ (+ (+ ?x1062 ?x1063) ?x1065) ?x1067) ?x1069)))
(let (($x1142 (or (<= 1.0 (- o ?x1070)) (<= 1.0 (- ?x1070 o)) (<= 1.0 (- o ?x1137)) (<= 1.0 (- ?x1137 o)))))
(not $x1142)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
(check-sat)
