; a match beats the dummy
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun x1_is_16 () Bool)
(declare-fun x1_is_15 () Bool)
(declare-fun x1_is_14 () Bool)
(declare-fun x1_is_13 () Bool)
(declare-fun x1_is_12 () Bool)
(declare-fun x1_is_11 () Bool)
(declare-fun x1_is_10 () Bool)
(declare-fun x1_is_9 () Bool)
(declare-fun x1_is_8 () Bool)
(declare-fun x1_is_7 () Bool)
(declare-fun x1_is_6 () Bool)
(declare-fun x1_is_5 () Bool)
(declare-fun x1_is_4 () Bool)
(declare-fun x1_is_3 () Bool)
(declare-fun x1_is_2 () Bool)
(declare-fun x1_is_1 () Bool)
(declare-fun x1_is_0 () Bool)
(declare-fun x1_upto_0 () Bool)
(declare-fun x1_upto_1 () Bool)
(declare-fun x1_upto_2 () Bool)
(declare-fun x1_upto_3 () Bool)
(declare-fun x1_upto_4 () Bool)
(declare-fun x1_upto_5 () Bool)
(declare-fun x1_upto_6 () Bool)
(declare-fun x1_upto_7 () Bool)
(declare-fun x1_upto_8 () Bool)
(declare-fun x1_upto_9 () Bool)
(declare-fun x1_upto_10 () Bool)
(declare-fun x1_upto_11 () Bool)
(declare-fun x1_upto_12 () Bool)
(declare-fun x1_upto_13 () Bool)
(declare-fun x1_upto_14 () Bool)
(declare-fun x1_upto_15 () Bool)
(declare-fun x1_upto_16 () Bool)
(declare-fun sum1_is_16 () Bool)
(declare-fun sum1_is_15 () Bool)
(declare-fun sum1_is_14 () Bool)
(declare-fun sum1_is_13 () Bool)
(declare-fun sum1_is_12 () Bool)
(declare-fun sum1_is_11 () Bool)
(declare-fun sum1_is_10 () Bool)
(declare-fun sum1_is_9 () Bool)
(declare-fun sum1_is_8 () Bool)
(declare-fun sum1_is_7 () Bool)
(declare-fun sum1_is_6 () Bool)
(declare-fun sum1_is_5 () Bool)
(declare-fun sum1_is_4 () Bool)
(declare-fun sum1_is_3 () Bool)
(declare-fun sum1_is_2 () Bool)
(declare-fun sum1_is_1 () Bool)
(declare-fun sum1_is_0 () Bool)
(declare-fun sum1_upto_0 () Bool)
(declare-fun sum1_upto_1 () Bool)
(declare-fun sum1_upto_2 () Bool)
(declare-fun sum1_upto_3 () Bool)
(declare-fun sum1_upto_4 () Bool)
(declare-fun sum1_upto_5 () Bool)
(declare-fun sum1_upto_6 () Bool)
(declare-fun sum1_upto_7 () Bool)
(declare-fun sum1_upto_8 () Bool)
(declare-fun sum1_upto_9 () Bool)
(declare-fun sum1_upto_10 () Bool)
(declare-fun sum1_upto_11 () Bool)
(declare-fun sum1_upto_12 () Bool)
(declare-fun sum1_upto_13 () Bool)
(declare-fun sum1_upto_14 () Bool)
(declare-fun sum1_upto_15 () Bool)
(declare-fun sum1_upto_16 () Bool)
(declare-fun sum2_is_16 () Bool)
(declare-fun sum2_is_15 () Bool)
(declare-fun sum2_is_14 () Bool)
(declare-fun sum2_is_13 () Bool)
(declare-fun sum2_is_12 () Bool)
(declare-fun sum2_is_11 () Bool)
(declare-fun sum2_is_10 () Bool)
(declare-fun sum2_is_9 () Bool)
(declare-fun sum2_is_8 () Bool)
(declare-fun sum2_is_7 () Bool)
(declare-fun sum2_is_6 () Bool)
(declare-fun sum2_is_5 () Bool)
(declare-fun sum2_is_4 () Bool)
(declare-fun sum2_is_3 () Bool)
(declare-fun sum2_is_2 () Bool)
(declare-fun sum2_is_1 () Bool)
(declare-fun sum2_is_0 () Bool)
(declare-fun sum2_upto_0 () Bool)
(declare-fun sum2_upto_1 () Bool)
(declare-fun sum2_upto_2 () Bool)
(declare-fun sum2_upto_3 () Bool)
(declare-fun sum2_upto_4 () Bool)
(declare-fun sum2_upto_5 () Bool)
(declare-fun sum2_upto_6 () Bool)
(declare-fun sum2_upto_7 () Bool)
(declare-fun sum2_upto_8 () Bool)
(declare-fun sum2_upto_9 () Bool)
(declare-fun sum2_upto_10 () Bool)
(declare-fun sum2_upto_11 () Bool)
(declare-fun sum2_upto_12 () Bool)
(declare-fun sum2_upto_13 () Bool)
(declare-fun sum2_upto_14 () Bool)
(declare-fun sum2_upto_15 () Bool)
(declare-fun sum2_upto_16 () Bool)
(declare-fun sum3_is_16 () Bool)
(declare-fun sum3_is_15 () Bool)
(declare-fun sum3_is_14 () Bool)
(declare-fun sum3_is_13 () Bool)
(declare-fun sum3_is_12 () Bool)
(declare-fun sum3_is_11 () Bool)
(declare-fun sum3_is_10 () Bool)
(declare-fun sum3_is_9 () Bool)
(declare-fun sum3_is_8 () Bool)
(declare-fun sum3_is_7 () Bool)
(declare-fun sum3_is_6 () Bool)
(declare-fun sum3_is_5 () Bool)
(declare-fun sum3_is_4 () Bool)
(declare-fun sum3_is_3 () Bool)
(declare-fun sum3_is_2 () Bool)
(declare-fun sum3_is_1 () Bool)
(declare-fun sum3_is_0 () Bool)
(declare-fun sum3_upto_0 () Bool)
(declare-fun sum3_upto_1 () Bool)
(declare-fun sum3_upto_2 () Bool)
(declare-fun sum3_upto_3 () Bool)
(declare-fun sum3_upto_4 () Bool)
(declare-fun sum3_upto_5 () Bool)
(declare-fun sum3_upto_6 () Bool)
(declare-fun sum3_upto_7 () Bool)
(declare-fun sum3_upto_8 () Bool)
(declare-fun sum3_upto_9 () Bool)
(declare-fun sum3_upto_10 () Bool)
(declare-fun sum3_upto_11 () Bool)
(declare-fun sum3_upto_12 () Bool)
(declare-fun sum3_upto_13 () Bool)
(declare-fun sum3_upto_14 () Bool)
(declare-fun sum3_upto_15 () Bool)
(declare-fun sum3_upto_16 () Bool)
(declare-fun sum4_is_16 () Bool)
(declare-fun sum4_is_15 () Bool)
(declare-fun sum4_is_14 () Bool)
(declare-fun sum4_is_13 () Bool)
(declare-fun sum4_is_12 () Bool)
(declare-fun sum4_is_11 () Bool)
(declare-fun sum4_is_10 () Bool)
(declare-fun sum4_is_9 () Bool)
(declare-fun sum4_is_8 () Bool)
(declare-fun sum4_is_7 () Bool)
(declare-fun sum4_is_6 () Bool)
(declare-fun sum4_is_5 () Bool)
(declare-fun sum4_is_4 () Bool)
(declare-fun sum4_is_3 () Bool)
(declare-fun sum4_is_2 () Bool)
(declare-fun sum4_is_1 () Bool)
(declare-fun sum4_is_0 () Bool)
(declare-fun sum4_upto_0 () Bool)
(declare-fun sum4_upto_1 () Bool)
(declare-fun sum4_upto_2 () Bool)
(declare-fun sum4_upto_3 () Bool)
(declare-fun sum4_upto_4 () Bool)
(declare-fun sum4_upto_5 () Bool)
(declare-fun sum4_upto_6 () Bool)
(declare-fun sum4_upto_7 () Bool)
(declare-fun sum4_upto_8 () Bool)
(declare-fun sum4_upto_9 () Bool)
(declare-fun sum4_upto_10 () Bool)
(declare-fun sum4_upto_11 () Bool)
(declare-fun sum4_upto_12 () Bool)
(declare-fun sum4_upto_13 () Bool)
(declare-fun sum4_upto_14 () Bool)
(declare-fun sum4_upto_15 () Bool)
(declare-fun sum4_upto_16 () Bool)
(declare-fun sum5_is_16 () Bool)
(declare-fun sum5_is_15 () Bool)
(declare-fun sum5_is_14 () Bool)
(declare-fun sum5_is_13 () Bool)
(declare-fun sum5_is_12 () Bool)
(declare-fun sum5_is_11 () Bool)
(declare-fun sum5_is_10 () Bool)
(declare-fun sum5_is_9 () Bool)
(declare-fun sum5_is_8 () Bool)
(declare-fun sum5_is_7 () Bool)
(declare-fun sum5_is_6 () Bool)
(declare-fun sum5_is_5 () Bool)
(declare-fun sum5_is_4 () Bool)
(declare-fun sum5_is_3 () Bool)
(declare-fun sum5_is_2 () Bool)
(declare-fun sum5_is_1 () Bool)
(declare-fun sum5_is_0 () Bool)
(declare-fun sum5_upto_0 () Bool)
(declare-fun sum5_upto_1 () Bool)
(declare-fun sum5_upto_2 () Bool)
(declare-fun sum5_upto_3 () Bool)
(declare-fun sum5_upto_4 () Bool)
(declare-fun sum5_upto_5 () Bool)
(declare-fun sum5_upto_6 () Bool)
(declare-fun sum5_upto_7 () Bool)
(declare-fun sum5_upto_8 () Bool)
(declare-fun sum5_upto_9 () Bool)
(declare-fun sum5_upto_10 () Bool)
(declare-fun sum5_upto_11 () Bool)
(declare-fun sum5_upto_12 () Bool)
(declare-fun sum5_upto_13 () Bool)
(declare-fun sum5_upto_14 () Bool)
(declare-fun sum5_upto_15 () Bool)
(declare-fun sum5_upto_16 () Bool)
(declare-fun sum6_is_16 () Bool)
(declare-fun sum6_is_15 () Bool)
(declare-fun sum6_is_14 () Bool)
(declare-fun sum6_is_13 () Bool)
(declare-fun sum6_is_12 () Bool)
(declare-fun sum6_is_11 () Bool)
(declare-fun sum6_is_10 () Bool)
(declare-fun sum6_is_9 () Bool)
(declare-fun sum6_is_8 () Bool)
(declare-fun sum6_is_7 () Bool)
(declare-fun sum6_is_6 () Bool)
(declare-fun sum6_is_5 () Bool)
(declare-fun sum6_is_4 () Bool)
(declare-fun sum6_is_3 () Bool)
(declare-fun sum6_is_2 () Bool)
(declare-fun sum6_is_1 () Bool)
(declare-fun sum6_is_0 () Bool)
(declare-fun sum6_upto_0 () Bool)
(declare-fun sum6_upto_1 () Bool)
(declare-fun sum6_upto_2 () Bool)
(declare-fun sum6_upto_3 () Bool)
(declare-fun sum6_upto_4 () Bool)
(declare-fun sum6_upto_5 () Bool)
(declare-fun sum6_upto_6 () Bool)
(declare-fun sum6_upto_7 () Bool)
(declare-fun sum6_upto_8 () Bool)
(declare-fun sum6_upto_9 () Bool)
(declare-fun sum6_upto_10 () Bool)
(declare-fun sum6_upto_11 () Bool)
(declare-fun sum6_upto_12 () Bool)
(declare-fun sum6_upto_13 () Bool)
(declare-fun sum6_upto_14 () Bool)
(declare-fun sum6_upto_15 () Bool)
(declare-fun sum6_upto_16 () Bool)
(declare-fun sum7_is_16 () Bool)
(declare-fun sum7_is_15 () Bool)
(declare-fun sum7_is_14 () Bool)
(declare-fun sum7_is_13 () Bool)
(declare-fun sum7_is_12 () Bool)
(declare-fun sum7_is_11 () Bool)
(declare-fun sum7_is_10 () Bool)
(declare-fun sum7_is_9 () Bool)
(declare-fun sum7_is_8 () Bool)
(declare-fun sum7_is_7 () Bool)
(declare-fun sum7_is_6 () Bool)
(declare-fun sum7_is_5 () Bool)
(declare-fun sum7_is_4 () Bool)
(declare-fun sum7_is_3 () Bool)
(declare-fun sum7_is_2 () Bool)
(declare-fun sum7_is_1 () Bool)
(declare-fun sum7_is_0 () Bool)
(declare-fun sum7_upto_0 () Bool)
(declare-fun sum7_upto_1 () Bool)
(declare-fun sum7_upto_2 () Bool)
(declare-fun sum7_upto_3 () Bool)
(declare-fun sum7_upto_4 () Bool)
(declare-fun sum7_upto_5 () Bool)
(declare-fun sum7_upto_6 () Bool)
(declare-fun sum7_upto_7 () Bool)
(declare-fun sum7_upto_8 () Bool)
(declare-fun sum7_upto_9 () Bool)
(declare-fun sum7_upto_10 () Bool)
(declare-fun sum7_upto_11 () Bool)
(declare-fun sum7_upto_12 () Bool)
(declare-fun sum7_upto_13 () Bool)
(declare-fun sum7_upto_14 () Bool)
(declare-fun sum7_upto_15 () Bool)
(declare-fun sum7_upto_16 () Bool)
(declare-fun sum8_is_16 () Bool)
(declare-fun sum8_is_15 () Bool)
(declare-fun sum8_is_14 () Bool)
(declare-fun sum8_is_13 () Bool)
(declare-fun sum8_is_12 () Bool)
(declare-fun sum8_is_11 () Bool)
(declare-fun sum8_is_10 () Bool)
(declare-fun sum8_is_9 () Bool)
(declare-fun sum8_is_8 () Bool)
(declare-fun sum8_is_7 () Bool)
(declare-fun sum8_is_6 () Bool)
(declare-fun sum8_is_5 () Bool)
(declare-fun sum8_is_4 () Bool)
(declare-fun sum8_is_3 () Bool)
(declare-fun sum8_is_2 () Bool)
(declare-fun sum8_is_1 () Bool)
(declare-fun sum8_is_0 () Bool)
(declare-fun sum8_upto_0 () Bool)
(declare-fun sum8_upto_1 () Bool)
(declare-fun sum8_upto_2 () Bool)
(declare-fun sum8_upto_3 () Bool)
(declare-fun sum8_upto_4 () Bool)
(declare-fun sum8_upto_5 () Bool)
(declare-fun sum8_upto_6 () Bool)
(declare-fun sum8_upto_7 () Bool)
(declare-fun sum8_upto_8 () Bool)
(declare-fun sum8_upto_9 () Bool)
(declare-fun sum8_upto_10 () Bool)
(declare-fun sum8_upto_11 () Bool)
(declare-fun sum8_upto_12 () Bool)
(declare-fun sum8_upto_13 () Bool)
(declare-fun sum8_upto_14 () Bool)
(declare-fun sum8_upto_15 () Bool)
(declare-fun sum8_upto_16 () Bool)
(declare-fun sum9_is_16 () Bool)
(declare-fun sum9_is_15 () Bool)
(declare-fun sum9_is_14 () Bool)
(declare-fun sum9_is_13 () Bool)
(declare-fun sum9_is_12 () Bool)
(declare-fun sum9_is_11 () Bool)
(declare-fun sum9_is_10 () Bool)
(declare-fun sum9_is_9 () Bool)
(declare-fun sum9_is_8 () Bool)
(declare-fun sum9_is_7 () Bool)
(declare-fun sum9_is_6 () Bool)
(declare-fun sum9_is_5 () Bool)
(declare-fun sum9_is_4 () Bool)
(declare-fun sum9_is_3 () Bool)
(declare-fun sum9_is_2 () Bool)
(declare-fun sum9_is_1 () Bool)
(declare-fun sum9_is_0 () Bool)
(declare-fun sum9_upto_0 () Bool)
(declare-fun sum9_upto_1 () Bool)
(declare-fun sum9_upto_2 () Bool)
(declare-fun sum9_upto_3 () Bool)
(declare-fun sum9_upto_4 () Bool)
(declare-fun sum9_upto_5 () Bool)
(declare-fun sum9_upto_6 () Bool)
(declare-fun sum9_upto_7 () Bool)
(declare-fun sum9_upto_8 () Bool)
(declare-fun sum9_upto_9 () Bool)
(declare-fun sum9_upto_10 () Bool)
(declare-fun sum9_upto_11 () Bool)
(declare-fun sum9_upto_12 () Bool)
(declare-fun sum9_upto_13 () Bool)
(declare-fun sum9_upto_14 () Bool)
(declare-fun sum9_upto_15 () Bool)
(declare-fun sum9_upto_16 () Bool)
(declare-fun low1 () Real)
(declare-fun low2 () Real)
(declare-fun low3 () Real)
(declare-fun low4 () Real)
(declare-fun low5 () Real)
(declare-fun low6 () Real)
(declare-fun low7 () Real)
(declare-fun low8 () Real)
(declare-fun low9 () Real)
(assert
 (or x1_is_0 x1_is_1 x1_is_2 x1_is_3 x1_is_4 x1_is_5 x1_is_6 x1_is_7 x1_is_8 x1_is_9 x1_is_10 x1_is_11 x1_is_12 x1_is_13 x1_is_14 x1_is_15 x1_is_16))
(assert
 (=> x1_is_0 x1_upto_0))
(assert
 (=> x1_is_1 x1_upto_1))
(assert
 (=> x1_upto_0 x1_upto_1))
(assert
 (let (($x28 (not x1_upto_0)))
 (=> x1_is_1 $x28)))
(assert
 (=> x1_is_2 x1_upto_2))
(assert
 (=> x1_upto_1 x1_upto_2))
(assert
 (let (($x33 (not x1_upto_1)))
 (=> x1_is_2 $x33)))
(assert
 (=> x1_is_3 x1_upto_3))
(assert
 (=> x1_upto_2 x1_upto_3))
(assert
 (let (($x38 (not x1_upto_2)))
 (=> x1_is_3 $x38)))
(assert
 (=> x1_is_4 x1_upto_4))
(assert
 (=> x1_upto_3 x1_upto_4))
(assert
 (let (($x43 (not x1_upto_3)))
 (=> x1_is_4 $x43)))
(assert
 (=> x1_is_5 x1_upto_5))
(assert
 (=> x1_upto_4 x1_upto_5))
(assert
 (let (($x48 (not x1_upto_4)))
 (=> x1_is_5 $x48)))
(assert
 (=> x1_is_6 x1_upto_6))
(assert
 (=> x1_upto_5 x1_upto_6))
(assert
 (let (($x53 (not x1_upto_5)))
 (=> x1_is_6 $x53)))
(assert
 (=> x1_is_7 x1_upto_7))
(assert
 (=> x1_upto_6 x1_upto_7))
(assert
 (let (($x58 (not x1_upto_6)))
 (=> x1_is_7 $x58)))
(assert
 (=> x1_is_8 x1_upto_8))
(assert
 (=> x1_upto_7 x1_upto_8))
(assert
 (let (($x63 (not x1_upto_7)))
 (=> x1_is_8 $x63)))
(assert
 (=> x1_is_9 x1_upto_9))
(assert
 (=> x1_upto_8 x1_upto_9))
(assert
 (let (($x68 (not x1_upto_8)))
 (=> x1_is_9 $x68)))
(assert
 (=> x1_is_10 x1_upto_10))
(assert
 (=> x1_upto_9 x1_upto_10))
(assert
 (let (($x73 (not x1_upto_9)))
 (=> x1_is_10 $x73)))
(assert
 (=> x1_is_11 x1_upto_11))
(assert
 (=> x1_upto_10 x1_upto_11))
(assert
 (let (($x78 (not x1_upto_10)))
 (=> x1_is_11 $x78)))
(assert
 (=> x1_is_12 x1_upto_12))
(assert
 (=> x1_upto_11 x1_upto_12))
(assert
 (let (($x83 (not x1_upto_11)))
 (=> x1_is_12 $x83)))
(assert
 (=> x1_is_13 x1_upto_13))
(assert
 (=> x1_upto_12 x1_upto_13))
(assert
 (let (($x88 (not x1_upto_12)))
 (=> x1_is_13 $x88)))
(assert
 (=> x1_is_14 x1_upto_14))
(assert
 (=> x1_upto_13 x1_upto_14))
(assert
 (let (($x93 (not x1_upto_13)))
 (=> x1_is_14 $x93)))
(assert
 (=> x1_is_15 x1_upto_15))
(assert
 (=> x1_upto_14 x1_upto_15))
(assert
 (let (($x98 (not x1_upto_14)))
 (=> x1_is_15 $x98)))
(assert
 (=> x1_is_16 x1_upto_16))
(assert
 (=> x1_upto_15 x1_upto_16))
(assert
 (let (($x103 (not x1_upto_15)))
 (=> x1_is_16 $x103)))
(assert
 (or sum1_is_0 sum1_is_1 sum1_is_2 sum1_is_3 sum1_is_4 sum1_is_5 sum1_is_6 sum1_is_7 sum1_is_8 sum1_is_9 sum1_is_10 sum1_is_11 sum1_is_12 sum1_is_13 sum1_is_14 sum1_is_15 sum1_is_16))
(assert
 (=> sum1_is_0 sum1_upto_0))
(assert
 (=> sum1_is_1 sum1_upto_1))
(assert
 (=> sum1_upto_0 sum1_upto_1))
(assert
 (let (($x128 (not sum1_upto_0)))
 (=> sum1_is_1 $x128)))
(assert
 (=> sum1_is_2 sum1_upto_2))
(assert
 (=> sum1_upto_1 sum1_upto_2))
(assert
 (let (($x133 (not sum1_upto_1)))
 (=> sum1_is_2 $x133)))
(assert
 (=> sum1_is_3 sum1_upto_3))
(assert
 (=> sum1_upto_2 sum1_upto_3))
(assert
 (let (($x138 (not sum1_upto_2)))
 (=> sum1_is_3 $x138)))
(assert
 (=> sum1_is_4 sum1_upto_4))
(assert
 (=> sum1_upto_3 sum1_upto_4))
(assert
 (let (($x143 (not sum1_upto_3)))
 (=> sum1_is_4 $x143)))
(assert
 (=> sum1_is_5 sum1_upto_5))
(assert
 (=> sum1_upto_4 sum1_upto_5))
(assert
 (let (($x148 (not sum1_upto_4)))
 (=> sum1_is_5 $x148)))
(assert
 (=> sum1_is_6 sum1_upto_6))
(assert
 (=> sum1_upto_5 sum1_upto_6))
(assert
 (let (($x153 (not sum1_upto_5)))
 (=> sum1_is_6 $x153)))
(assert
 (=> sum1_is_7 sum1_upto_7))
(assert
 (=> sum1_upto_6 sum1_upto_7))
(assert
 (let (($x158 (not sum1_upto_6)))
 (=> sum1_is_7 $x158)))
(assert
 (=> sum1_is_8 sum1_upto_8))
(assert
 (=> sum1_upto_7 sum1_upto_8))
(assert
 (let (($x163 (not sum1_upto_7)))
 (=> sum1_is_8 $x163)))
(assert
 (=> sum1_is_9 sum1_upto_9))
(assert
 (=> sum1_upto_8 sum1_upto_9))
(assert
 (let (($x168 (not sum1_upto_8)))
 (=> sum1_is_9 $x168)))
(assert
 (=> sum1_is_10 sum1_upto_10))
(assert
 (=> sum1_upto_9 sum1_upto_10))
(assert
 (let (($x173 (not sum1_upto_9)))
 (=> sum1_is_10 $x173)))
(assert
 (=> sum1_is_11 sum1_upto_11))
(assert
 (=> sum1_upto_10 sum1_upto_11))
(assert
 (let (($x178 (not sum1_upto_10)))
 (=> sum1_is_11 $x178)))
(assert
 (=> sum1_is_12 sum1_upto_12))
(assert
 (=> sum1_upto_11 sum1_upto_12))
(assert
 (let (($x183 (not sum1_upto_11)))
 (=> sum1_is_12 $x183)))
(assert
 (=> sum1_is_13 sum1_upto_13))
(assert
 (=> sum1_upto_12 sum1_upto_13))
(assert
 (let (($x188 (not sum1_upto_12)))
 (=> sum1_is_13 $x188)))
(assert
 (=> sum1_is_14 sum1_upto_14))
(assert
 (=> sum1_upto_13 sum1_upto_14))
(assert
 (let (($x193 (not sum1_upto_13)))
 (=> sum1_is_14 $x193)))
(assert
 (=> sum1_is_15 sum1_upto_15))
(assert
 (=> sum1_upto_14 sum1_upto_15))
(assert
 (let (($x198 (not sum1_upto_14)))
 (=> sum1_is_15 $x198)))
(assert
 (=> sum1_is_16 sum1_upto_16))
(assert
 (=> sum1_upto_15 sum1_upto_16))
(assert
 (let (($x203 (not sum1_upto_15)))
 (=> sum1_is_16 $x203)))
(assert
 (or sum2_is_0 sum2_is_1 sum2_is_2 sum2_is_3 sum2_is_4 sum2_is_5 sum2_is_6 sum2_is_7 sum2_is_8 sum2_is_9 sum2_is_10 sum2_is_11 sum2_is_12 sum2_is_13 sum2_is_14 sum2_is_15 sum2_is_16))
(assert
 (=> sum2_is_0 sum2_upto_0))
(assert
 (=> sum2_is_1 sum2_upto_1))
(assert
 (=> sum2_upto_0 sum2_upto_1))
(assert
 (let (($x228 (not sum2_upto_0)))
 (=> sum2_is_1 $x228)))
(assert
 (=> sum2_is_2 sum2_upto_2))
(assert
 (=> sum2_upto_1 sum2_upto_2))
(assert
 (let (($x233 (not sum2_upto_1)))
 (=> sum2_is_2 $x233)))
(assert
 (=> sum2_is_3 sum2_upto_3))
(assert
 (=> sum2_upto_2 sum2_upto_3))
(assert
 (let (($x238 (not sum2_upto_2)))
 (=> sum2_is_3 $x238)))
(assert
 (=> sum2_is_4 sum2_upto_4))
(assert
 (=> sum2_upto_3 sum2_upto_4))
(assert
 (let (($x243 (not sum2_upto_3)))
 (=> sum2_is_4 $x243)))
(assert
 (=> sum2_is_5 sum2_upto_5))
(assert
 (=> sum2_upto_4 sum2_upto_5))
(assert
 (let (($x248 (not sum2_upto_4)))
 (=> sum2_is_5 $x248)))
(assert
 (=> sum2_is_6 sum2_upto_6))
(assert
 (=> sum2_upto_5 sum2_upto_6))
(assert
 (let (($x253 (not sum2_upto_5)))
 (=> sum2_is_6 $x253)))
(assert
 (=> sum2_is_7 sum2_upto_7))
(assert
 (=> sum2_upto_6 sum2_upto_7))
(assert
 (let (($x258 (not sum2_upto_6)))
 (=> sum2_is_7 $x258)))
(assert
 (=> sum2_is_8 sum2_upto_8))
(assert
 (=> sum2_upto_7 sum2_upto_8))
(assert
 (let (($x263 (not sum2_upto_7)))
 (=> sum2_is_8 $x263)))
(assert
 (=> sum2_is_9 sum2_upto_9))
(assert
 (=> sum2_upto_8 sum2_upto_9))
(assert
 (let (($x268 (not sum2_upto_8)))
 (=> sum2_is_9 $x268)))
(assert
 (=> sum2_is_10 sum2_upto_10))
(assert
 (=> sum2_upto_9 sum2_upto_10))
(assert
 (let (($x273 (not sum2_upto_9)))
 (=> sum2_is_10 $x273)))
(assert
 (=> sum2_is_11 sum2_upto_11))
(assert
 (=> sum2_upto_10 sum2_upto_11))
(assert
 (let (($x278 (not sum2_upto_10)))
 (=> sum2_is_11 $x278)))
(assert
 (=> sum2_is_12 sum2_upto_12))
(assert
 (=> sum2_upto_11 sum2_upto_12))
(assert
 (let (($x283 (not sum2_upto_11)))
 (=> sum2_is_12 $x283)))
(assert
 (=> sum2_is_13 sum2_upto_13))
(assert
 (=> sum2_upto_12 sum2_upto_13))
(assert
 (let (($x288 (not sum2_upto_12)))
 (=> sum2_is_13 $x288)))
(assert
 (=> sum2_is_14 sum2_upto_14))
(assert
 (=> sum2_upto_13 sum2_upto_14))
(assert
 (let (($x293 (not sum2_upto_13)))
 (=> sum2_is_14 $x293)))
(assert
 (=> sum2_is_15 sum2_upto_15))
(assert
 (=> sum2_upto_14 sum2_upto_15))
(assert
 (let (($x298 (not sum2_upto_14)))
 (=> sum2_is_15 $x298)))
(assert
 (=> sum2_is_16 sum2_upto_16))
(assert
 (=> sum2_upto_15 sum2_upto_16))
(assert
 (let (($x303 (not sum2_upto_15)))
 (=> sum2_is_16 $x303)))
(assert
 (or sum3_is_0 sum3_is_1 sum3_is_2 sum3_is_3 sum3_is_4 sum3_is_5 sum3_is_6 sum3_is_7 sum3_is_8 sum3_is_9 sum3_is_10 sum3_is_11 sum3_is_12 sum3_is_13 sum3_is_14 sum3_is_15 sum3_is_16))
(assert
 (=> sum3_is_0 sum3_upto_0))
(assert
 (=> sum3_is_1 sum3_upto_1))
(assert
 (=> sum3_upto_0 sum3_upto_1))
(assert
 (let (($x328 (not sum3_upto_0)))
 (=> sum3_is_1 $x328)))
(assert
 (=> sum3_is_2 sum3_upto_2))
(assert
 (=> sum3_upto_1 sum3_upto_2))
(assert
 (let (($x333 (not sum3_upto_1)))
 (=> sum3_is_2 $x333)))
(assert
 (=> sum3_is_3 sum3_upto_3))
(assert
 (=> sum3_upto_2 sum3_upto_3))
(assert
 (let (($x338 (not sum3_upto_2)))
 (=> sum3_is_3 $x338)))
(assert
 (=> sum3_is_4 sum3_upto_4))
(assert
 (=> sum3_upto_3 sum3_upto_4))
(assert
 (let (($x343 (not sum3_upto_3)))
 (=> sum3_is_4 $x343)))
(assert
 (=> sum3_is_5 sum3_upto_5))
(assert
 (=> sum3_upto_4 sum3_upto_5))
(assert
 (let (($x348 (not sum3_upto_4)))
 (=> sum3_is_5 $x348)))
(assert
 (=> sum3_is_6 sum3_upto_6))
(assert
 (=> sum3_upto_5 sum3_upto_6))
(assert
 (let (($x353 (not sum3_upto_5)))
 (=> sum3_is_6 $x353)))
(assert
 (=> sum3_is_7 sum3_upto_7))
(assert
 (=> sum3_upto_6 sum3_upto_7))
(assert
 (let (($x358 (not sum3_upto_6)))
 (=> sum3_is_7 $x358)))
(assert
 (=> sum3_is_8 sum3_upto_8))
(assert
 (=> sum3_upto_7 sum3_upto_8))
(assert
 (let (($x363 (not sum3_upto_7)))
 (=> sum3_is_8 $x363)))
(assert
 (=> sum3_is_9 sum3_upto_9))
(assert
 (=> sum3_upto_8 sum3_upto_9))
(assert
 (let (($x368 (not sum3_upto_8)))
 (=> sum3_is_9 $x368)))
(assert
 (=> sum3_is_10 sum3_upto_10))
(assert
 (=> sum3_upto_9 sum3_upto_10))
(assert
 (let (($x373 (not sum3_upto_9)))
 (=> sum3_is_10 $x373)))
(assert
 (=> sum3_is_11 sum3_upto_11))
(assert
 (=> sum3_upto_10 sum3_upto_11))
(assert
 (let (($x378 (not sum3_upto_10)))
 (=> sum3_is_11 $x378)))
(assert
 (=> sum3_is_12 sum3_upto_12))
(assert
 (=> sum3_upto_11 sum3_upto_12))
(assert
 (let (($x383 (not sum3_upto_11)))
 (=> sum3_is_12 $x383)))
(assert
 (=> sum3_is_13 sum3_upto_13))
(assert
 (=> sum3_upto_12 sum3_upto_13))
(assert
 (let (($x388 (not sum3_upto_12)))
 (=> sum3_is_13 $x388)))
(assert
 (=> sum3_is_14 sum3_upto_14))
(assert
 (=> sum3_upto_13 sum3_upto_14))
(assert
 (let (($x393 (not sum3_upto_13)))
 (=> sum3_is_14 $x393)))
(assert
 (=> sum3_is_15 sum3_upto_15))
(assert
 (=> sum3_upto_14 sum3_upto_15))
(assert
 (let (($x398 (not sum3_upto_14)))
 (=> sum3_is_15 $x398)))
(assert
 (=> sum3_is_16 sum3_upto_16))
(assert
 (=> sum3_upto_15 sum3_upto_16))
(assert
 (let (($x403 (not sum3_upto_15)))
 (=> sum3_is_16 $x403)))
(assert
 (or sum4_is_0 sum4_is_1 sum4_is_2 sum4_is_3 sum4_is_4 sum4_is_5 sum4_is_6 sum4_is_7 sum4_is_8 sum4_is_9 sum4_is_10 sum4_is_11 sum4_is_12 sum4_is_13 sum4_is_14 sum4_is_15 sum4_is_16))
(assert
 (=> sum4_is_0 sum4_upto_0))
(assert
 (=> sum4_is_1 sum4_upto_1))
(assert
 (=> sum4_upto_0 sum4_upto_1))
(assert
 (let (($x428 (not sum4_upto_0)))
 (=> sum4_is_1 $x428)))
(assert
 (=> sum4_is_2 sum4_upto_2))
(assert
 (=> sum4_upto_1 sum4_upto_2))
(assert
 (let (($x433 (not sum4_upto_1)))
 (=> sum4_is_2 $x433)))
(assert
 (=> sum4_is_3 sum4_upto_3))
(assert
 (=> sum4_upto_2 sum4_upto_3))
(assert
 (let (($x438 (not sum4_upto_2)))
 (=> sum4_is_3 $x438)))
(assert
 (=> sum4_is_4 sum4_upto_4))
(assert
 (=> sum4_upto_3 sum4_upto_4))
(assert
 (let (($x443 (not sum4_upto_3)))
 (=> sum4_is_4 $x443)))
(assert
 (=> sum4_is_5 sum4_upto_5))
(assert
 (=> sum4_upto_4 sum4_upto_5))
(assert
 (let (($x448 (not sum4_upto_4)))
 (=> sum4_is_5 $x448)))
(assert
 (=> sum4_is_6 sum4_upto_6))
(assert
 (=> sum4_upto_5 sum4_upto_6))
(assert
 (let (($x453 (not sum4_upto_5)))
 (=> sum4_is_6 $x453)))
(assert
 (=> sum4_is_7 sum4_upto_7))
(assert
 (=> sum4_upto_6 sum4_upto_7))
(assert
 (let (($x458 (not sum4_upto_6)))
 (=> sum4_is_7 $x458)))
(assert
 (=> sum4_is_8 sum4_upto_8))
(assert
 (=> sum4_upto_7 sum4_upto_8))
(assert
 (let (($x463 (not sum4_upto_7)))
 (=> sum4_is_8 $x463)))
(assert
 (=> sum4_is_9 sum4_upto_9))
(assert
 (=> sum4_upto_8 sum4_upto_9))
(assert
 (let (($x468 (not sum4_upto_8)))
 (=> sum4_is_9 $x468)))
(assert
 (=> sum4_is_10 sum4_upto_10))
(assert
 (=> sum4_upto_9 sum4_upto_10))
(assert
 (let (($x473 (not sum4_upto_9)))
 (=> sum4_is_10 $x473)))
(assert
 (=> sum4_is_11 sum4_upto_11))
(assert
 (=> sum4_upto_10 sum4_upto_11))
(assert
 (let (($x478 (not sum4_upto_10)))
 (=> sum4_is_11 $x478)))
(assert
 (=> sum4_is_12 sum4_upto_12))
(assert
 (=> sum4_upto_11 sum4_upto_12))
(assert
 (let (($x483 (not sum4_upto_11)))
 (=> sum4_is_12 $x483)))
(assert
 (=> sum4_is_13 sum4_upto_13))
(assert
 (=> sum4_upto_12 sum4_upto_13))
(assert
 (let (($x488 (not sum4_upto_12)))
 (=> sum4_is_13 $x488)))
(assert
 (=> sum4_is_14 sum4_upto_14))
(assert
 (=> sum4_upto_13 sum4_upto_14))
(assert
 (let (($x493 (not sum4_upto_13)))
 (=> sum4_is_14 $x493)))
(assert
 (=> sum4_is_15 sum4_upto_15))
(assert
 (=> sum4_upto_14 sum4_upto_15))
(assert
 (let (($x498 (not sum4_upto_14)))
 (=> sum4_is_15 $x498)))
(assert
 (=> sum4_is_16 sum4_upto_16))
(assert
 (=> sum4_upto_15 sum4_upto_16))
(assert
 (let (($x503 (not sum4_upto_15)))
 (=> sum4_is_16 $x503)))
(assert
 (or sum5_is_0 sum5_is_1 sum5_is_2 sum5_is_3 sum5_is_4 sum5_is_5 sum5_is_6 sum5_is_7 sum5_is_8 sum5_is_9 sum5_is_10 sum5_is_11 sum5_is_12 sum5_is_13 sum5_is_14 sum5_is_15 sum5_is_16))
(assert
 (=> sum5_is_0 sum5_upto_0))
(assert
 (=> sum5_is_1 sum5_upto_1))
(assert
 (=> sum5_upto_0 sum5_upto_1))
(assert
 (let (($x528 (not sum5_upto_0)))
 (=> sum5_is_1 $x528)))
(assert
 (=> sum5_is_2 sum5_upto_2))
(assert
 (=> sum5_upto_1 sum5_upto_2))
(assert
 (let (($x533 (not sum5_upto_1)))
 (=> sum5_is_2 $x533)))
(assert
 (=> sum5_is_3 sum5_upto_3))
(assert
 (=> sum5_upto_2 sum5_upto_3))
(assert
 (let (($x538 (not sum5_upto_2)))
 (=> sum5_is_3 $x538)))
(assert
 (=> sum5_is_4 sum5_upto_4))
(assert
 (=> sum5_upto_3 sum5_upto_4))
(assert
 (let (($x543 (not sum5_upto_3)))
 (=> sum5_is_4 $x543)))
(assert
 (=> sum5_is_5 sum5_upto_5))
(assert
 (=> sum5_upto_4 sum5_upto_5))
(assert
 (let (($x548 (not sum5_upto_4)))
 (=> sum5_is_5 $x548)))
(assert
 (=> sum5_is_6 sum5_upto_6))
(assert
 (=> sum5_upto_5 sum5_upto_6))
(assert
 (let (($x553 (not sum5_upto_5)))
 (=> sum5_is_6 $x553)))
(assert
 (=> sum5_is_7 sum5_upto_7))
(assert
 (=> sum5_upto_6 sum5_upto_7))
(assert
 (let (($x558 (not sum5_upto_6)))
 (=> sum5_is_7 $x558)))
(assert
 (=> sum5_is_8 sum5_upto_8))
(assert
 (=> sum5_upto_7 sum5_upto_8))
(assert
 (let (($x563 (not sum5_upto_7)))
 (=> sum5_is_8 $x563)))
(assert
 (=> sum5_is_9 sum5_upto_9))
(assert
 (=> sum5_upto_8 sum5_upto_9))
(assert
 (let (($x568 (not sum5_upto_8)))
 (=> sum5_is_9 $x568)))
(assert
 (=> sum5_is_10 sum5_upto_10))
(assert
 (=> sum5_upto_9 sum5_upto_10))
(assert
 (let (($x573 (not sum5_upto_9)))
 (=> sum5_is_10 $x573)))
(assert
 (=> sum5_is_11 sum5_upto_11))
(assert
 (=> sum5_upto_10 sum5_upto_11))
(assert
 (let (($x578 (not sum5_upto_10)))
 (=> sum5_is_11 $x578)))
(assert
 (=> sum5_is_12 sum5_upto_12))
(assert
 (=> sum5_upto_11 sum5_upto_12))
(assert
 (let (($x583 (not sum5_upto_11)))
 (=> sum5_is_12 $x583)))
(assert
 (=> sum5_is_13 sum5_upto_13))
(assert
 (=> sum5_upto_12 sum5_upto_13))
(assert
 (let (($x588 (not sum5_upto_12)))
 (=> sum5_is_13 $x588)))
(assert
 (=> sum5_is_14 sum5_upto_14))
(assert
 (=> sum5_upto_13 sum5_upto_14))
(assert
 (let (($x593 (not sum5_upto_13)))
 (=> sum5_is_14 $x593)))
(assert
 (=> sum5_is_15 sum5_upto_15))
(assert
 (=> sum5_upto_14 sum5_upto_15))
(assert
 (let (($x598 (not sum5_upto_14)))
 (=> sum5_is_15 $x598)))
(assert
 (=> sum5_is_16 sum5_upto_16))
(assert
 (=> sum5_upto_15 sum5_upto_16))
(assert
 (let (($x603 (not sum5_upto_15)))
 (=> sum5_is_16 $x603)))
(assert
 (or sum6_is_0 sum6_is_1 sum6_is_2 sum6_is_3 sum6_is_4 sum6_is_5 sum6_is_6 sum6_is_7 sum6_is_8 sum6_is_9 sum6_is_10 sum6_is_11 sum6_is_12 sum6_is_13 sum6_is_14 sum6_is_15 sum6_is_16))
(assert
 (=> sum6_is_0 sum6_upto_0))
(assert
 (=> sum6_is_1 sum6_upto_1))
(assert
 (=> sum6_upto_0 sum6_upto_1))
(assert
 (let (($x628 (not sum6_upto_0)))
 (=> sum6_is_1 $x628)))
(assert
 (=> sum6_is_2 sum6_upto_2))
(assert
 (=> sum6_upto_1 sum6_upto_2))
(assert
 (let (($x633 (not sum6_upto_1)))
 (=> sum6_is_2 $x633)))
(assert
 (=> sum6_is_3 sum6_upto_3))
(assert
 (=> sum6_upto_2 sum6_upto_3))
(assert
 (let (($x638 (not sum6_upto_2)))
 (=> sum6_is_3 $x638)))
(assert
 (=> sum6_is_4 sum6_upto_4))
(assert
 (=> sum6_upto_3 sum6_upto_4))
(assert
 (let (($x643 (not sum6_upto_3)))
 (=> sum6_is_4 $x643)))
(assert
 (=> sum6_is_5 sum6_upto_5))
(assert
 (=> sum6_upto_4 sum6_upto_5))
(assert
 (let (($x648 (not sum6_upto_4)))
 (=> sum6_is_5 $x648)))
(assert
 (=> sum6_is_6 sum6_upto_6))
(assert
 (=> sum6_upto_5 sum6_upto_6))
(assert
 (let (($x653 (not sum6_upto_5)))
 (=> sum6_is_6 $x653)))
(assert
 (=> sum6_is_7 sum6_upto_7))
(assert
 (=> sum6_upto_6 sum6_upto_7))
(assert
 (let (($x658 (not sum6_upto_6)))
 (=> sum6_is_7 $x658)))
(assert
 (=> sum6_is_8 sum6_upto_8))
(assert
 (=> sum6_upto_7 sum6_upto_8))
(assert
 (let (($x663 (not sum6_upto_7)))
 (=> sum6_is_8 $x663)))
(assert
 (=> sum6_is_9 sum6_upto_9))
(assert
 (=> sum6_upto_8 sum6_upto_9))
(assert
 (let (($x668 (not sum6_upto_8)))
 (=> sum6_is_9 $x668)))
(assert
 (=> sum6_is_10 sum6_upto_10))
(assert
 (=> sum6_upto_9 sum6_upto_10))
(assert
 (let (($x673 (not sum6_upto_9)))
 (=> sum6_is_10 $x673)))
(assert
 (=> sum6_is_11 sum6_upto_11))
(assert
 (=> sum6_upto_10 sum6_upto_11))
(assert
 (let (($x678 (not sum6_upto_10)))
 (=> sum6_is_11 $x678)))
(assert
 (=> sum6_is_12 sum6_upto_12))
(assert
 (=> sum6_upto_11 sum6_upto_12))
(assert
 (let (($x683 (not sum6_upto_11)))
 (=> sum6_is_12 $x683)))
(assert
 (=> sum6_is_13 sum6_upto_13))
(assert
 (=> sum6_upto_12 sum6_upto_13))
(assert
 (let (($x688 (not sum6_upto_12)))
 (=> sum6_is_13 $x688)))
(assert
 (=> sum6_is_14 sum6_upto_14))
(assert
 (=> sum6_upto_13 sum6_upto_14))
(assert
 (let (($x693 (not sum6_upto_13)))
 (=> sum6_is_14 $x693)))
(assert
 (=> sum6_is_15 sum6_upto_15))
(assert
 (=> sum6_upto_14 sum6_upto_15))
(assert
 (let (($x698 (not sum6_upto_14)))
 (=> sum6_is_15 $x698)))
(assert
 (=> sum6_is_16 sum6_upto_16))
(assert
 (=> sum6_upto_15 sum6_upto_16))
(assert
 (let (($x703 (not sum6_upto_15)))
 (=> sum6_is_16 $x703)))
(assert
 (or sum7_is_0 sum7_is_1 sum7_is_2 sum7_is_3 sum7_is_4 sum7_is_5 sum7_is_6 sum7_is_7 sum7_is_8 sum7_is_9 sum7_is_10 sum7_is_11 sum7_is_12 sum7_is_13 sum7_is_14 sum7_is_15 sum7_is_16))
(assert
 (=> sum7_is_0 sum7_upto_0))
(assert
 (=> sum7_is_1 sum7_upto_1))
(assert
 (=> sum7_upto_0 sum7_upto_1))
(assert
 (let (($x728 (not sum7_upto_0)))
 (=> sum7_is_1 $x728)))
(assert
 (=> sum7_is_2 sum7_upto_2))
(assert
 (=> sum7_upto_1 sum7_upto_2))
(assert
 (let (($x733 (not sum7_upto_1)))
 (=> sum7_is_2 $x733)))
(assert
 (=> sum7_is_3 sum7_upto_3))
(assert
 (=> sum7_upto_2 sum7_upto_3))
(assert
 (let (($x738 (not sum7_upto_2)))
 (=> sum7_is_3 $x738)))
(assert
 (=> sum7_is_4 sum7_upto_4))
(assert
 (=> sum7_upto_3 sum7_upto_4))
(assert
 (let (($x743 (not sum7_upto_3)))
 (=> sum7_is_4 $x743)))
(assert
 (=> sum7_is_5 sum7_upto_5))
(assert
 (=> sum7_upto_4 sum7_upto_5))
(assert
 (let (($x748 (not sum7_upto_4)))
 (=> sum7_is_5 $x748)))
(assert
 (=> sum7_is_6 sum7_upto_6))
(assert
 (=> sum7_upto_5 sum7_upto_6))
(assert
 (let (($x753 (not sum7_upto_5)))
 (=> sum7_is_6 $x753)))
(assert
 (=> sum7_is_7 sum7_upto_7))
(assert
 (=> sum7_upto_6 sum7_upto_7))
(assert
 (let (($x758 (not sum7_upto_6)))
 (=> sum7_is_7 $x758)))
(assert
 (=> sum7_is_8 sum7_upto_8))
(assert
 (=> sum7_upto_7 sum7_upto_8))
(assert
 (let (($x763 (not sum7_upto_7)))
 (=> sum7_is_8 $x763)))
(assert
 (=> sum7_is_9 sum7_upto_9))
(assert
 (=> sum7_upto_8 sum7_upto_9))
(assert
 (let (($x768 (not sum7_upto_8)))
 (=> sum7_is_9 $x768)))
(assert
 (=> sum7_is_10 sum7_upto_10))
(assert
 (=> sum7_upto_9 sum7_upto_10))
(assert
 (let (($x773 (not sum7_upto_9)))
 (=> sum7_is_10 $x773)))
(assert
 (=> sum7_is_11 sum7_upto_11))
(assert
 (=> sum7_upto_10 sum7_upto_11))
(assert
 (let (($x778 (not sum7_upto_10)))
 (=> sum7_is_11 $x778)))
(assert
 (=> sum7_is_12 sum7_upto_12))
(assert
 (=> sum7_upto_11 sum7_upto_12))
(assert
 (let (($x783 (not sum7_upto_11)))
 (=> sum7_is_12 $x783)))
(assert
 (=> sum7_is_13 sum7_upto_13))
(assert
 (=> sum7_upto_12 sum7_upto_13))
(assert
 (let (($x788 (not sum7_upto_12)))
 (=> sum7_is_13 $x788)))
(assert
 (=> sum7_is_14 sum7_upto_14))
(assert
 (=> sum7_upto_13 sum7_upto_14))
(assert
 (let (($x793 (not sum7_upto_13)))
 (=> sum7_is_14 $x793)))
(assert
 (=> sum7_is_15 sum7_upto_15))
(assert
 (=> sum7_upto_14 sum7_upto_15))
(assert
 (let (($x798 (not sum7_upto_14)))
 (=> sum7_is_15 $x798)))
(assert
 (=> sum7_is_16 sum7_upto_16))
(assert
 (=> sum7_upto_15 sum7_upto_16))
(assert
 (let (($x803 (not sum7_upto_15)))
 (=> sum7_is_16 $x803)))
(assert
 (or sum8_is_0 sum8_is_1 sum8_is_2 sum8_is_3 sum8_is_4 sum8_is_5 sum8_is_6 sum8_is_7 sum8_is_8 sum8_is_9 sum8_is_10 sum8_is_11 sum8_is_12 sum8_is_13 sum8_is_14 sum8_is_15 sum8_is_16))
(assert
 (=> sum8_is_0 sum8_upto_0))
(assert
 (=> sum8_is_1 sum8_upto_1))
(assert
 (=> sum8_upto_0 sum8_upto_1))
(assert
 (let (($x828 (not sum8_upto_0)))
 (=> sum8_is_1 $x828)))
(assert
 (=> sum8_is_2 sum8_upto_2))
(assert
 (=> sum8_upto_1 sum8_upto_2))
(assert
 (let (($x833 (not sum8_upto_1)))
 (=> sum8_is_2 $x833)))
(assert
 (=> sum8_is_3 sum8_upto_3))
(assert
 (=> sum8_upto_2 sum8_upto_3))
(assert
 (let (($x838 (not sum8_upto_2)))
 (=> sum8_is_3 $x838)))
(assert
 (=> sum8_is_4 sum8_upto_4))
(assert
 (=> sum8_upto_3 sum8_upto_4))
(assert
 (let (($x843 (not sum8_upto_3)))
 (=> sum8_is_4 $x843)))
(assert
 (=> sum8_is_5 sum8_upto_5))
(assert
 (=> sum8_upto_4 sum8_upto_5))
(assert
 (let (($x848 (not sum8_upto_4)))
 (=> sum8_is_5 $x848)))
(assert
 (=> sum8_is_6 sum8_upto_6))
(assert
 (=> sum8_upto_5 sum8_upto_6))
(assert
 (let (($x853 (not sum8_upto_5)))
 (=> sum8_is_6 $x853)))
(assert
 (=> sum8_is_7 sum8_upto_7))
(assert
 (=> sum8_upto_6 sum8_upto_7))
(assert
 (let (($x858 (not sum8_upto_6)))
 (=> sum8_is_7 $x858)))
(assert
 (=> sum8_is_8 sum8_upto_8))
(assert
 (=> sum8_upto_7 sum8_upto_8))
(assert
 (let (($x863 (not sum8_upto_7)))
 (=> sum8_is_8 $x863)))
(assert
 (=> sum8_is_9 sum8_upto_9))
(assert
 (=> sum8_upto_8 sum8_upto_9))
(assert
 (let (($x868 (not sum8_upto_8)))
 (=> sum8_is_9 $x868)))
(assert
 (=> sum8_is_10 sum8_upto_10))
(assert
 (=> sum8_upto_9 sum8_upto_10))
(assert
 (let (($x873 (not sum8_upto_9)))
 (=> sum8_is_10 $x873)))
(assert
 (=> sum8_is_11 sum8_upto_11))
(assert
 (=> sum8_upto_10 sum8_upto_11))
(assert
 (let (($x878 (not sum8_upto_10)))
 (=> sum8_is_11 $x878)))
(assert
 (=> sum8_is_12 sum8_upto_12))
(assert
 (=> sum8_upto_11 sum8_upto_12))
(assert
 (let (($x883 (not sum8_upto_11)))
 (=> sum8_is_12 $x883)))
(assert
 (=> sum8_is_13 sum8_upto_13))
(assert
 (=> sum8_upto_12 sum8_upto_13))
(assert
 (let (($x888 (not sum8_upto_12)))
 (=> sum8_is_13 $x888)))
(assert
 (=> sum8_is_14 sum8_upto_14))
(assert
 (=> sum8_upto_13 sum8_upto_14))
(assert
 (let (($x893 (not sum8_upto_13)))
 (=> sum8_is_14 $x893)))
(assert
 (=> sum8_is_15 sum8_upto_15))
(assert
 (=> sum8_upto_14 sum8_upto_15))
(assert
 (let (($x898 (not sum8_upto_14)))
 (=> sum8_is_15 $x898)))
(assert
 (=> sum8_is_16 sum8_upto_16))
(assert
 (=> sum8_upto_15 sum8_upto_16))
(assert
 (let (($x903 (not sum8_upto_15)))
 (=> sum8_is_16 $x903)))
(assert
 (or sum9_is_0 sum9_is_1 sum9_is_2 sum9_is_3 sum9_is_4 sum9_is_5 sum9_is_6 sum9_is_7 sum9_is_8 sum9_is_9 sum9_is_10 sum9_is_11 sum9_is_12 sum9_is_13 sum9_is_14 sum9_is_15 sum9_is_16))
(assert
 (=> sum9_is_0 sum9_upto_0))
(assert
 (=> sum9_is_1 sum9_upto_1))
(assert
 (=> sum9_upto_0 sum9_upto_1))
(assert
 (let (($x928 (not sum9_upto_0)))
 (=> sum9_is_1 $x928)))
(assert
 (=> sum9_is_2 sum9_upto_2))
(assert
 (=> sum9_upto_1 sum9_upto_2))
(assert
 (let (($x933 (not sum9_upto_1)))
 (=> sum9_is_2 $x933)))
(assert
 (=> sum9_is_3 sum9_upto_3))
(assert
 (=> sum9_upto_2 sum9_upto_3))
(assert
 (let (($x938 (not sum9_upto_2)))
 (=> sum9_is_3 $x938)))
(assert
 (=> sum9_is_4 sum9_upto_4))
(assert
 (=> sum9_upto_3 sum9_upto_4))
(assert
 (let (($x943 (not sum9_upto_3)))
 (=> sum9_is_4 $x943)))
(assert
 (=> sum9_is_5 sum9_upto_5))
(assert
 (=> sum9_upto_4 sum9_upto_5))
(assert
 (let (($x948 (not sum9_upto_4)))
 (=> sum9_is_5 $x948)))
(assert
 (=> sum9_is_6 sum9_upto_6))
(assert
 (=> sum9_upto_5 sum9_upto_6))
(assert
 (let (($x953 (not sum9_upto_5)))
 (=> sum9_is_6 $x953)))
(assert
 (=> sum9_is_7 sum9_upto_7))
(assert
 (=> sum9_upto_6 sum9_upto_7))
(assert
 (let (($x958 (not sum9_upto_6)))
 (=> sum9_is_7 $x958)))
(assert
 (=> sum9_is_8 sum9_upto_8))
(assert
 (=> sum9_upto_7 sum9_upto_8))
(assert
 (let (($x963 (not sum9_upto_7)))
 (=> sum9_is_8 $x963)))
(assert
 (=> sum9_is_9 sum9_upto_9))
(assert
 (=> sum9_upto_8 sum9_upto_9))
(assert
 (let (($x968 (not sum9_upto_8)))
 (=> sum9_is_9 $x968)))
(assert
 (=> sum9_is_10 sum9_upto_10))
(assert
 (=> sum9_upto_9 sum9_upto_10))
(assert
 (let (($x973 (not sum9_upto_9)))
 (=> sum9_is_10 $x973)))
(assert
 (=> sum9_is_11 sum9_upto_11))
(assert
 (=> sum9_upto_10 sum9_upto_11))
(assert
 (let (($x978 (not sum9_upto_10)))
 (=> sum9_is_11 $x978)))
(assert
 (=> sum9_is_12 sum9_upto_12))
(assert
 (=> sum9_upto_11 sum9_upto_12))
(assert
 (let (($x983 (not sum9_upto_11)))
 (=> sum9_is_12 $x983)))
(assert
 (=> sum9_is_13 sum9_upto_13))
(assert
 (=> sum9_upto_12 sum9_upto_13))
(assert
 (let (($x988 (not sum9_upto_12)))
 (=> sum9_is_13 $x988)))
(assert
 (=> sum9_is_14 sum9_upto_14))
(assert
 (=> sum9_upto_13 sum9_upto_14))
(assert
 (let (($x993 (not sum9_upto_13)))
 (=> sum9_is_14 $x993)))
(assert
 (=> sum9_is_15 sum9_upto_15))
(assert
 (=> sum9_upto_14 sum9_upto_15))
(assert
 (let (($x998 (not sum9_upto_14)))
 (=> sum9_is_15 $x998)))
(assert
 (=> sum9_is_16 sum9_upto_16))
(assert
 (=> sum9_upto_15 sum9_upto_16))
(assert
 (let (($x1003 (not sum9_upto_15)))
 (=> sum9_is_16 $x1003)))
(assert
 (=> x1_is_0 sum1_is_0))
(assert
 (=> x1_is_1 sum1_is_2))
(assert
 (=> x1_is_2 sum1_is_4))
(assert
 (=> x1_is_3 sum1_is_6))
(assert
 (=> x1_is_4 sum1_is_8))
(assert
 (=> x1_is_5 sum1_is_10))
(assert
 (=> x1_is_6 sum1_is_12))
(assert
 (=> x1_is_7 sum1_is_14))
(assert
 (=> x1_is_8 sum1_is_16))
(assert
 (=> x1_is_9 sum1_is_1))
(assert
 (=> x1_is_10 sum1_is_3))
(assert
 (=> x1_is_11 sum1_is_5))
(assert
 (=> x1_is_12 sum1_is_7))
(assert
 (=> x1_is_13 sum1_is_9))
(assert
 (=> x1_is_14 sum1_is_11))
(assert
 (=> x1_is_15 sum1_is_13))
(assert
 (=> x1_is_16 sum1_is_15))
(assert
 (let (($x1024 (= low1 5637122880817982.0)))
 (=> sum1_is_0 $x1024)))
(assert
 (let (($x1027 (= low1 214457950.0)))
 (=> sum1_is_1 $x1027)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_2 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_3 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_4 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_5 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_6 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_7 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_8 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_9 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_10 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_11 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_12 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_13 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_14 $x1030)))
(assert
 (let (($x1030 (= low1 0.0)))
 (=> sum1_is_15 $x1030)))
(assert
 (let (($x1027 (= low1 214457950.0)))
 (=> sum1_is_16 $x1027)))
(assert
 (let (($x1047 (= low2 5637122880817982.0)))
 (=> sum2_is_0 $x1047)))
(assert
 (let (($x1049 (= low2 214457950.0)))
 (=> sum2_is_1 $x1049)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_2 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_3 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_4 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_5 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_6 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_7 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_8 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_9 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_10 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_11 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_12 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_13 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_14 $x1051)))
(assert
 (let (($x1051 (= low2 0.0)))
 (=> sum2_is_15 $x1051)))
(assert
 (let (($x1049 (= low2 214457950.0)))
 (=> sum2_is_16 $x1049)))
(assert
 (let (($x1068 (= low3 5637122880817982.0)))
 (=> sum3_is_0 $x1068)))
(assert
 (let (($x1070 (= low3 214457950.0)))
 (=> sum3_is_1 $x1070)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_2 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_3 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_4 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_5 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_6 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_7 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_8 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_9 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_10 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_11 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_12 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_13 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_14 $x1072)))
(assert
 (let (($x1072 (= low3 0.0)))
 (=> sum3_is_15 $x1072)))
(assert
 (let (($x1070 (= low3 214457950.0)))
 (=> sum3_is_16 $x1070)))
(assert
 (let (($x1089 (= low4 5637122880817982.0)))
 (=> sum4_is_0 $x1089)))
(assert
 (let (($x1091 (= low4 214457950.0)))
 (=> sum4_is_1 $x1091)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_2 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_3 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_4 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_5 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_6 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_7 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_8 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_9 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_10 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_11 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_12 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_13 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_14 $x1093)))
(assert
 (let (($x1093 (= low4 0.0)))
 (=> sum4_is_15 $x1093)))
(assert
 (let (($x1091 (= low4 214457950.0)))
 (=> sum4_is_16 $x1091)))
(assert
 (let (($x1110 (= low5 5637122880817982.0)))
 (=> sum5_is_0 $x1110)))
(assert
 (let (($x1112 (= low5 214457950.0)))
 (=> sum5_is_1 $x1112)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_2 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_3 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_4 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_5 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_6 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_7 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_8 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_9 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_10 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_11 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_12 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_13 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_14 $x1114)))
(assert
 (let (($x1114 (= low5 0.0)))
 (=> sum5_is_15 $x1114)))
(assert
 (let (($x1112 (= low5 214457950.0)))
 (=> sum5_is_16 $x1112)))
(assert
 (let (($x1131 (= low6 5637122880817982.0)))
 (=> sum6_is_0 $x1131)))
(assert
 (let (($x1133 (= low6 214457950.0)))
 (=> sum6_is_1 $x1133)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_2 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_3 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_4 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_5 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_6 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_7 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_8 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_9 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_10 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_11 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_12 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_13 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_14 $x1135)))
(assert
 (let (($x1135 (= low6 0.0)))
 (=> sum6_is_15 $x1135)))
(assert
 (let (($x1133 (= low6 214457950.0)))
 (=> sum6_is_16 $x1133)))
(assert
 (let (($x1152 (= low7 5637122880817982.0)))
 (=> sum7_is_0 $x1152)))
(assert
 (let (($x1154 (= low7 214457950.0)))
 (=> sum7_is_1 $x1154)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_2 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_3 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_4 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_5 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_6 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_7 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_8 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_9 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_10 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_11 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_12 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_13 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_14 $x1156)))
(assert
 (let (($x1156 (= low7 0.0)))
 (=> sum7_is_15 $x1156)))
(assert
 (let (($x1154 (= low7 214457950.0)))
 (=> sum7_is_16 $x1154)))
(assert
 (let (($x1173 (= low8 5637122880817982.0)))
 (=> sum8_is_0 $x1173)))
(assert
 (let (($x1175 (= low8 214457950.0)))
 (=> sum8_is_1 $x1175)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_2 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_3 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_4 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_5 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_6 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_7 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_8 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_9 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_10 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_11 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_12 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_13 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_14 $x1177)))
(assert
 (let (($x1177 (= low8 0.0)))
 (=> sum8_is_15 $x1177)))
(assert
 (let (($x1175 (= low8 214457950.0)))
 (=> sum8_is_16 $x1175)))
(assert
 (let (($x1194 (= low9 5637122880817982.0)))
 (=> sum9_is_0 $x1194)))
(assert
 (let (($x1196 (= low9 214457950.0)))
 (=> sum9_is_1 $x1196)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_2 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_3 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_4 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_5 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_6 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_7 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_8 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_9 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_10 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_11 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_12 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_13 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_14 $x1198)))
(assert
 (let (($x1198 (= low9 0.0)))
 (=> sum9_is_15 $x1198)))
(assert
 (let (($x1196 (= low9 214457950.0)))
 (=> sum9_is_16 $x1196)))
(assert
 (or sum1_is_0 sum2_is_0 sum3_is_0 sum4_is_0 sum5_is_0 sum6_is_0 sum7_is_0 sum8_is_0 sum9_is_0))
(assert
 (let ((?x1215 (+ low1 low2 low3 low4 low5 low6 low7 low8 low9)))
(not (> ?x1215 1099511627776.0))))
(check-sat)
