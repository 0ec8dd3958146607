; a match beats the dummy
; unsat: the obligation holds
(set-logic QF_LRA)
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
(declare-fun low1 () Real)
(declare-fun low2 () Real)
(declare-fun low3 () Real)
(declare-fun low4 () Real)
(declare-fun low5 () Real)
(declare-fun low6 () Real)
(declare-fun low7 () Real)
(declare-fun low8 () Real)
(assert
 (or x1_is_0 x1_is_1 x1_is_2 x1_is_3 x1_is_4 x1_is_5 x1_is_6 x1_is_7 x1_is_8 x1_is_9 x1_is_10 x1_is_11 x1_is_12 x1_is_13 x1_is_14 x1_is_15))
(assert
 (=> x1_is_0 x1_upto_0))
(assert
 (=> x1_is_1 x1_upto_1))
(assert
 (=> x1_upto_0 x1_upto_1))
(assert
 (let (($x27 (not x1_upto_0)))
 (=> x1_is_1 $x27)))
(assert
 (=> x1_is_2 x1_upto_2))
(assert
 (=> x1_upto_1 x1_upto_2))
(assert
 (let (($x32 (not x1_upto_1)))
 (=> x1_is_2 $x32)))
(assert
 (=> x1_is_3 x1_upto_3))
(assert
 (=> x1_upto_2 x1_upto_3))
(assert
 (let (($x37 (not x1_upto_2)))
 (=> x1_is_3 $x37)))
(assert
 (=> x1_is_4 x1_upto_4))
(assert
 (=> x1_upto_3 x1_upto_4))
(assert
 (let (($x42 (not x1_upto_3)))
 (=> x1_is_4 $x42)))
(assert
 (=> x1_is_5 x1_upto_5))
(assert
 (=> x1_upto_4 x1_upto_5))
(assert
 (let (($x47 (not x1_upto_4)))
 (=> x1_is_5 $x47)))
(assert
 (=> x1_is_6 x1_upto_6))
(assert
 (=> x1_upto_5 x1_upto_6))
(assert
 (let (($x52 (not x1_upto_5)))
 (=> x1_is_6 $x52)))
(assert
 (=> x1_is_7 x1_upto_7))
(assert
 (=> x1_upto_6 x1_upto_7))
(assert
 (let (($x57 (not x1_upto_6)))
 (=> x1_is_7 $x57)))
(assert
 (=> x1_is_8 x1_upto_8))
(assert
 (=> x1_upto_7 x1_upto_8))
(assert
 (let (($x62 (not x1_upto_7)))
 (=> x1_is_8 $x62)))
(assert
 (=> x1_is_9 x1_upto_9))
(assert
 (=> x1_upto_8 x1_upto_9))
(assert
 (let (($x67 (not x1_upto_8)))
 (=> x1_is_9 $x67)))
(assert
 (=> x1_is_10 x1_upto_10))
(assert
 (=> x1_upto_9 x1_upto_10))
(assert
 (let (($x72 (not x1_upto_9)))
 (=> x1_is_10 $x72)))
(assert
 (=> x1_is_11 x1_upto_11))
(assert
 (=> x1_upto_10 x1_upto_11))
(assert
 (let (($x77 (not x1_upto_10)))
 (=> x1_is_11 $x77)))
(assert
 (=> x1_is_12 x1_upto_12))
(assert
 (=> x1_upto_11 x1_upto_12))
(assert
 (let (($x82 (not x1_upto_11)))
 (=> x1_is_12 $x82)))
(assert
 (=> x1_is_13 x1_upto_13))
(assert
 (=> x1_upto_12 x1_upto_13))
(assert
 (let (($x87 (not x1_upto_12)))
 (=> x1_is_13 $x87)))
(assert
 (=> x1_is_14 x1_upto_14))
(assert
 (=> x1_upto_13 x1_upto_14))
(assert
 (let (($x92 (not x1_upto_13)))
 (=> x1_is_14 $x92)))
(assert
 (=> x1_is_15 x1_upto_15))
(assert
 (=> x1_upto_14 x1_upto_15))
(assert
 (let (($x97 (not x1_upto_14)))
 (=> x1_is_15 $x97)))
(assert
 (or sum1_is_0 sum1_is_1 sum1_is_2 sum1_is_3 sum1_is_4 sum1_is_5 sum1_is_6 sum1_is_7 sum1_is_8 sum1_is_9 sum1_is_10 sum1_is_11 sum1_is_12 sum1_is_13 sum1_is_14 sum1_is_15))
(assert
 (=> sum1_is_0 sum1_upto_0))
(assert
 (=> sum1_is_1 sum1_upto_1))
(assert
 (=> sum1_upto_0 sum1_upto_1))
(assert
 (let (($x121 (not sum1_upto_0)))
 (=> sum1_is_1 $x121)))
(assert
 (=> sum1_is_2 sum1_upto_2))
(assert
 (=> sum1_upto_1 sum1_upto_2))
(assert
 (let (($x126 (not sum1_upto_1)))
 (=> sum1_is_2 $x126)))
(assert
 (=> sum1_is_3 sum1_upto_3))
(assert
 (=> sum1_upto_2 sum1_upto_3))
(assert
 (let (($x131 (not sum1_upto_2)))
 (=> sum1_is_3 $x131)))
(assert
 (=> sum1_is_4 sum1_upto_4))
(assert
 (=> sum1_upto_3 sum1_upto_4))
(assert
 (let (($x136 (not sum1_upto_3)))
 (=> sum1_is_4 $x136)))
(assert
 (=> sum1_is_5 sum1_upto_5))
(assert
 (=> sum1_upto_4 sum1_upto_5))
(assert
 (let (($x141 (not sum1_upto_4)))
 (=> sum1_is_5 $x141)))
(assert
 (=> sum1_is_6 sum1_upto_6))
(assert
 (=> sum1_upto_5 sum1_upto_6))
(assert
 (let (($x146 (not sum1_upto_5)))
 (=> sum1_is_6 $x146)))
(assert
 (=> sum1_is_7 sum1_upto_7))
(assert
 (=> sum1_upto_6 sum1_upto_7))
(assert
 (let (($x151 (not sum1_upto_6)))
 (=> sum1_is_7 $x151)))
(assert
 (=> sum1_is_8 sum1_upto_8))
(assert
 (=> sum1_upto_7 sum1_upto_8))
(assert
 (let (($x156 (not sum1_upto_7)))
 (=> sum1_is_8 $x156)))
(assert
 (=> sum1_is_9 sum1_upto_9))
(assert
 (=> sum1_upto_8 sum1_upto_9))
(assert
 (let (($x161 (not sum1_upto_8)))
 (=> sum1_is_9 $x161)))
(assert
 (=> sum1_is_10 sum1_upto_10))
(assert
 (=> sum1_upto_9 sum1_upto_10))
(assert
 (let (($x166 (not sum1_upto_9)))
 (=> sum1_is_10 $x166)))
(assert
 (=> sum1_is_11 sum1_upto_11))
(assert
 (=> sum1_upto_10 sum1_upto_11))
(assert
 (let (($x171 (not sum1_upto_10)))
 (=> sum1_is_11 $x171)))
(assert
 (=> sum1_is_12 sum1_upto_12))
(assert
 (=> sum1_upto_11 sum1_upto_12))
(assert
 (let (($x176 (not sum1_upto_11)))
 (=> sum1_is_12 $x176)))
(assert
 (=> sum1_is_13 sum1_upto_13))
(assert
 (=> sum1_upto_12 sum1_upto_13))
(assert
 (let (($x181 (not sum1_upto_12)))
 (=> sum1_is_13 $x181)))
(assert
 (=> sum1_is_14 sum1_upto_14))
(assert
 (=> sum1_upto_13 sum1_upto_14))
(assert
 (let (($x186 (not sum1_upto_13)))
 (=> sum1_is_14 $x186)))
(assert
 (=> sum1_is_15 sum1_upto_15))
(assert
 (=> sum1_upto_14 sum1_upto_15))
(assert
 (let (($x191 (not sum1_upto_14)))
 (=> sum1_is_15 $x191)))
(assert
 (or sum2_is_0 sum2_is_1 sum2_is_2 sum2_is_3 sum2_is_4 sum2_is_5 sum2_is_6 sum2_is_7 sum2_is_8 sum2_is_9 sum2_is_10 sum2_is_11 sum2_is_12 sum2_is_13 sum2_is_14 sum2_is_15))
(assert
 (=> sum2_is_0 sum2_upto_0))
(assert
 (=> sum2_is_1 sum2_upto_1))
(assert
 (=> sum2_upto_0 sum2_upto_1))
(assert
 (let (($x215 (not sum2_upto_0)))
 (=> sum2_is_1 $x215)))
(assert
 (=> sum2_is_2 sum2_upto_2))
(assert
 (=> sum2_upto_1 sum2_upto_2))
(assert
 (let (($x220 (not sum2_upto_1)))
 (=> sum2_is_2 $x220)))
(assert
 (=> sum2_is_3 sum2_upto_3))
(assert
 (=> sum2_upto_2 sum2_upto_3))
(assert
 (let (($x225 (not sum2_upto_2)))
 (=> sum2_is_3 $x225)))
(assert
 (=> sum2_is_4 sum2_upto_4))
(assert
 (=> sum2_upto_3 sum2_upto_4))
(assert
 (let (($x230 (not sum2_upto_3)))
 (=> sum2_is_4 $x230)))
(assert
 (=> sum2_is_5 sum2_upto_5))
(assert
 (=> sum2_upto_4 sum2_upto_5))
(assert
 (let (($x235 (not sum2_upto_4)))
 (=> sum2_is_5 $x235)))
(assert
 (=> sum2_is_6 sum2_upto_6))
(assert
 (=> sum2_upto_5 sum2_upto_6))
(assert
 (let (($x240 (not sum2_upto_5)))
 (=> sum2_is_6 $x240)))
(assert
 (=> sum2_is_7 sum2_upto_7))
(assert
 (=> sum2_upto_6 sum2_upto_7))
(assert
 (let (($x245 (not sum2_upto_6)))
 (=> sum2_is_7 $x245)))
(assert
 (=> sum2_is_8 sum2_upto_8))
(assert
 (=> sum2_upto_7 sum2_upto_8))
(assert
 (let (($x250 (not sum2_upto_7)))
 (=> sum2_is_8 $x250)))
(assert
 (=> sum2_is_9 sum2_upto_9))
(assert
 (=> sum2_upto_8 sum2_upto_9))
(assert
 (let (($x255 (not sum2_upto_8)))
 (=> sum2_is_9 $x255)))
(assert
 (=> sum2_is_10 sum2_upto_10))
(assert
 (=> sum2_upto_9 sum2_upto_10))
(assert
 (let (($x260 (not sum2_upto_9)))
 (=> sum2_is_10 $x260)))
(assert
 (=> sum2_is_11 sum2_upto_11))
(assert
 (=> sum2_upto_10 sum2_upto_11))
(assert
 (let (($x265 (not sum2_upto_10)))
 (=> sum2_is_11 $x265)))
(assert
 (=> sum2_is_12 sum2_upto_12))
(assert
 (=> sum2_upto_11 sum2_upto_12))
(assert
 (let (($x270 (not sum2_upto_11)))
 (=> sum2_is_12 $x270)))
(assert
 (=> sum2_is_13 sum2_upto_13))
(assert
 (=> sum2_upto_12 sum2_upto_13))
(assert
 (let (($x275 (not sum2_upto_12)))
 (=> sum2_is_13 $x275)))
(assert
 (=> sum2_is_14 sum2_upto_14))
(assert
 (=> sum2_upto_13 sum2_upto_14))
(assert
 (let (($x280 (not sum2_upto_13)))
 (=> sum2_is_14 $x280)))
(assert
 (=> sum2_is_15 sum2_upto_15))
(assert
 (=> sum2_upto_14 sum2_upto_15))
(assert
 (let (($x285 (not sum2_upto_14)))
 (=> sum2_is_15 $x285)))
(assert
 (or sum3_is_0 sum3_is_1 sum3_is_2 sum3_is_3 sum3_is_4 sum3_is_5 sum3_is_6 sum3_is_7 sum3_is_8 sum3_is_9 sum3_is_10 sum3_is_11 sum3_is_12 sum3_is_13 sum3_is_14 sum3_is_15))
(assert
 (=> sum3_is_0 sum3_upto_0))
(assert
 (=> sum3_is_1 sum3_upto_1))
(assert
 (=> sum3_upto_0 sum3_upto_1))
(assert
 (let (($x309 (not sum3_upto_0)))
 (=> sum3_is_1 $x309)))
(assert
 (=> sum3_is_2 sum3_upto_2))
(assert
 (=> sum3_upto_1 sum3_upto_2))
(assert
 (let (($x314 (not sum3_upto_1)))
 (=> sum3_is_2 $x314)))
(assert
 (=> sum3_is_3 sum3_upto_3))
(assert
 (=> sum3_upto_2 sum3_upto_3))
(assert
 (let (($x319 (not sum3_upto_2)))
 (=> sum3_is_3 $x319)))
(assert
 (=> sum3_is_4 sum3_upto_4))
(assert
 (=> sum3_upto_3 sum3_upto_4))
(assert
 (let (($x324 (not sum3_upto_3)))
 (=> sum3_is_4 $x324)))
(assert
 (=> sum3_is_5 sum3_upto_5))
(assert
 (=> sum3_upto_4 sum3_upto_5))
(assert
 (let (($x329 (not sum3_upto_4)))
 (=> sum3_is_5 $x329)))
(assert
 (=> sum3_is_6 sum3_upto_6))
(assert
 (=> sum3_upto_5 sum3_upto_6))
(assert
 (let (($x334 (not sum3_upto_5)))
 (=> sum3_is_6 $x334)))
(assert
 (=> sum3_is_7 sum3_upto_7))
(assert
 (=> sum3_upto_6 sum3_upto_7))
(assert
 (let (($x339 (not sum3_upto_6)))
 (=> sum3_is_7 $x339)))
(assert
 (=> sum3_is_8 sum3_upto_8))
(assert
 (=> sum3_upto_7 sum3_upto_8))
(assert
 (let (($x344 (not sum3_upto_7)))
 (=> sum3_is_8 $x344)))
(assert
 (=> sum3_is_9 sum3_upto_9))
(assert
 (=> sum3_upto_8 sum3_upto_9))
(assert
 (let (($x349 (not sum3_upto_8)))
 (=> sum3_is_9 $x349)))
(assert
 (=> sum3_is_10 sum3_upto_10))
(assert
 (=> sum3_upto_9 sum3_upto_10))
(assert
 (let (($x354 (not sum3_upto_9)))
 (=> sum3_is_10 $x354)))
(assert
 (=> sum3_is_11 sum3_upto_11))
(assert
 (=> sum3_upto_10 sum3_upto_11))
(assert
 (let (($x359 (not sum3_upto_10)))
 (=> sum3_is_11 $x359)))
(assert
 (=> sum3_is_12 sum3_upto_12))
(assert
 (=> sum3_upto_11 sum3_upto_12))
(assert
 (let (($x364 (not sum3_upto_11)))
 (=> sum3_is_12 $x364)))
(assert
 (=> sum3_is_13 sum3_upto_13))
(assert
 (=> sum3_upto_12 sum3_upto_13))
(assert
 (let (($x369 (not sum3_upto_12)))
 (=> sum3_is_13 $x369)))
(assert
 (=> sum3_is_14 sum3_upto_14))
(assert
 (=> sum3_upto_13 sum3_upto_14))
(assert
 (let (($x374 (not sum3_upto_13)))
 (=> sum3_is_14 $x374)))
(assert
 (=> sum3_is_15 sum3_upto_15))
(assert
 (=> sum3_upto_14 sum3_upto_15))
(assert
 (let (($x379 (not sum3_upto_14)))
 (=> sum3_is_15 $x379)))
(assert
 (or sum4_is_0 sum4_is_1 sum4_is_2 sum4_is_3 sum4_is_4 sum4_is_5 sum4_is_6 sum4_is_7 sum4_is_8 sum4_is_9 sum4_is_10 sum4_is_11 sum4_is_12 sum4_is_13 sum4_is_14 sum4_is_15))
(assert
 (=> sum4_is_0 sum4_upto_0))
(assert
 (=> sum4_is_1 sum4_upto_1))
(assert
 (=> sum4_upto_0 sum4_upto_1))
(assert
 (let (($x403 (not sum4_upto_0)))
 (=> sum4_is_1 $x403)))
(assert
 (=> sum4_is_2 sum4_upto_2))
(assert
 (=> sum4_upto_1 sum4_upto_2))
(assert
 (let (($x408 (not sum4_upto_1)))
 (=> sum4_is_2 $x408)))
(assert
 (=> sum4_is_3 sum4_upto_3))
(assert
 (=> sum4_upto_2 sum4_upto_3))
(assert
 (let (($x413 (not sum4_upto_2)))
 (=> sum4_is_3 $x413)))
(assert
 (=> sum4_is_4 sum4_upto_4))
(assert
 (=> sum4_upto_3 sum4_upto_4))
(assert
 (let (($x418 (not sum4_upto_3)))
 (=> sum4_is_4 $x418)))
(assert
 (=> sum4_is_5 sum4_upto_5))
(assert
 (=> sum4_upto_4 sum4_upto_5))
(assert
 (let (($x423 (not sum4_upto_4)))
 (=> sum4_is_5 $x423)))
(assert
 (=> sum4_is_6 sum4_upto_6))
(assert
 (=> sum4_upto_5 sum4_upto_6))
(assert
 (let (($x428 (not sum4_upto_5)))
 (=> sum4_is_6 $x428)))
(assert
 (=> sum4_is_7 sum4_upto_7))
(assert
 (=> sum4_upto_6 sum4_upto_7))
(assert
 (let (($x433 (not sum4_upto_6)))
 (=> sum4_is_7 $x433)))
(assert
 (=> sum4_is_8 sum4_upto_8))
(assert
 (=> sum4_upto_7 sum4_upto_8))
(assert
 (let (($x438 (not sum4_upto_7)))
 (=> sum4_is_8 $x438)))
(assert
 (=> sum4_is_9 sum4_upto_9))
(assert
 (=> sum4_upto_8 sum4_upto_9))
(assert
 (let (($x443 (not sum4_upto_8)))
 (=> sum4_is_9 $x443)))
(assert
 (=> sum4_is_10 sum4_upto_10))
(assert
 (=> sum4_upto_9 sum4_upto_10))
(assert
 (let (($x448 (not sum4_upto_9)))
 (=> sum4_is_10 $x448)))
(assert
 (=> sum4_is_11 sum4_upto_11))
(assert
 (=> sum4_upto_10 sum4_upto_11))
(assert
 (let (($x453 (not sum4_upto_10)))
 (=> sum4_is_11 $x453)))
(assert
 (=> sum4_is_12 sum4_upto_12))
(assert
 (=> sum4_upto_11 sum4_upto_12))
(assert
 (let (($x458 (not sum4_upto_11)))
 (=> sum4_is_12 $x458)))
(assert
 (=> sum4_is_13 sum4_upto_13))
(assert
 (=> sum4_upto_12 sum4_upto_13))
(assert
 (let (($x463 (not sum4_upto_12)))
 (=> sum4_is_13 $x463)))
(assert
 (=> sum4_is_14 sum4_upto_14))
(assert
 (=> sum4_upto_13 sum4_upto_14))
(assert
 (let (($x468 (not sum4_upto_13)))
 (=> sum4_is_14 $x468)))
(assert
 (=> sum4_is_15 sum4_upto_15))
(assert
 (=> sum4_upto_14 sum4_upto_15))
(assert
 (let (($x473 (not sum4_upto_14)))
 (=> sum4_is_15 $x473)))
(assert
 (or sum5_is_0 sum5_is_1 sum5_is_2 sum5_is_3 sum5_is_4 sum5_is_5 sum5_is_6 sum5_is_7 sum5_is_8 sum5_is_9 sum5_is_10 sum5_is_11 sum5_is_12 sum5_is_13 sum5_is_14 sum5_is_15))
(assert
 (=> sum5_is_0 sum5_upto_0))
(assert
 (=> sum5_is_1 sum5_upto_1))
(assert
 (=> sum5_upto_0 sum5_upto_1))
(assert
 (let (($x497 (not sum5_upto_0)))
 (=> sum5_is_1 $x497)))
(assert
 (=> sum5_is_2 sum5_upto_2))
(assert
 (=> sum5_upto_1 sum5_upto_2))
(assert
 (let (($x502 (not sum5_upto_1)))
 (=> sum5_is_2 $x502)))
(assert
 (=> sum5_is_3 sum5_upto_3))
(assert
 (=> sum5_upto_2 sum5_upto_3))
(assert
 (let (($x507 (not sum5_upto_2)))
 (=> sum5_is_3 $x507)))
(assert
 (=> sum5_is_4 sum5_upto_4))
(assert
 (=> sum5_upto_3 sum5_upto_4))
(assert
 (let (($x512 (not sum5_upto_3)))
 (=> sum5_is_4 $x512)))
(assert
 (=> sum5_is_5 sum5_upto_5))
(assert
 (=> sum5_upto_4 sum5_upto_5))
(assert
 (let (($x517 (not sum5_upto_4)))
 (=> sum5_is_5 $x517)))
(assert
 (=> sum5_is_6 sum5_upto_6))
(assert
 (=> sum5_upto_5 sum5_upto_6))
(assert
 (let (($x522 (not sum5_upto_5)))
 (=> sum5_is_6 $x522)))
(assert
 (=> sum5_is_7 sum5_upto_7))
(assert
 (=> sum5_upto_6 sum5_upto_7))
(assert
 (let (($x527 (not sum5_upto_6)))
 (=> sum5_is_7 $x527)))
(assert
 (=> sum5_is_8 sum5_upto_8))
(assert
 (=> sum5_upto_7 sum5_upto_8))
(assert
 (let (($x532 (not sum5_upto_7)))
 (=> sum5_is_8 $x532)))
(assert
 (=> sum5_is_9 sum5_upto_9))
(assert
 (=> sum5_upto_8 sum5_upto_9))
(assert
 (let (($x537 (not sum5_upto_8)))
 (=> sum5_is_9 $x537)))
(assert
 (=> sum5_is_10 sum5_upto_10))
(assert
 (=> sum5_upto_9 sum5_upto_10))
(assert
 (let (($x542 (not sum5_upto_9)))
 (=> sum5_is_10 $x542)))
(assert
 (=> sum5_is_11 sum5_upto_11))
(assert
 (=> sum5_upto_10 sum5_upto_11))
(assert
 (let (($x547 (not sum5_upto_10)))
 (=> sum5_is_11 $x547)))
(assert
 (=> sum5_is_12 sum5_upto_12))
(assert
 (=> sum5_upto_11 sum5_upto_12))
(assert
 (let (($x552 (not sum5_upto_11)))
 (=> sum5_is_12 $x552)))
(assert
 (=> sum5_is_13 sum5_upto_13))
(assert
 (=> sum5_upto_12 sum5_upto_13))
(assert
 (let (($x557 (not sum5_upto_12)))
 (=> sum5_is_13 $x557)))
(assert
 (=> sum5_is_14 sum5_upto_14))
(assert
 (=> sum5_upto_13 sum5_upto_14))
(assert
 (let (($x562 (not sum5_upto_13)))
 (=> sum5_is_14 $x562)))
(assert
 (=> sum5_is_15 sum5_upto_15))
(assert
 (=> sum5_upto_14 sum5_upto_15))
(assert
 (let (($x567 (not sum5_upto_14)))
 (=> sum5_is_15 $x567)))
(assert
 (or sum6_is_0 sum6_is_1 sum6_is_2 sum6_is_3 sum6_is_4 sum6_is_5 sum6_is_6 sum6_is_7 sum6_is_8 sum6_is_9 sum6_is_10 sum6_is_11 sum6_is_12 sum6_is_13 sum6_is_14 sum6_is_15))
(assert
 (=> sum6_is_0 sum6_upto_0))
(assert
 (=> sum6_is_1 sum6_upto_1))
(assert
 (=> sum6_upto_0 sum6_upto_1))
(assert
 (let (($x591 (not sum6_upto_0)))
 (=> sum6_is_1 $x591)))
(assert
 (=> sum6_is_2 sum6_upto_2))
(assert
 (=> sum6_upto_1 sum6_upto_2))
(assert
 (let (($x596 (not sum6_upto_1)))
 (=> sum6_is_2 $x596)))
(assert
 (=> sum6_is_3 sum6_upto_3))
(assert
 (=> sum6_upto_2 sum6_upto_3))
(assert
 (let (($x601 (not sum6_upto_2)))
 (=> sum6_is_3 $x601)))
(assert
 (=> sum6_is_4 sum6_upto_4))
(assert
 (=> sum6_upto_3 sum6_upto_4))
(assert
 (let (($x606 (not sum6_upto_3)))
 (=> sum6_is_4 $x606)))
(assert
 (=> sum6_is_5 sum6_upto_5))
(assert
 (=> sum6_upto_4 sum6_upto_5))
(assert
 (let (($x611 (not sum6_upto_4)))
 (=> sum6_is_5 $x611)))
(assert
 (=> sum6_is_6 sum6_upto_6))
(assert
 (=> sum6_upto_5 sum6_upto_6))
(assert
 (let (($x616 (not sum6_upto_5)))
 (=> sum6_is_6 $x616)))
(assert
 (=> sum6_is_7 sum6_upto_7))
(assert
 (=> sum6_upto_6 sum6_upto_7))
(assert
 (let (($x621 (not sum6_upto_6)))
 (=> sum6_is_7 $x621)))
(assert
 (=> sum6_is_8 sum6_upto_8))
(assert
 (=> sum6_upto_7 sum6_upto_8))
(assert
 (let (($x626 (not sum6_upto_7)))
 (=> sum6_is_8 $x626)))
(assert
 (=> sum6_is_9 sum6_upto_9))
(assert
 (=> sum6_upto_8 sum6_upto_9))
(assert
 (let (($x631 (not sum6_upto_8)))
 (=> sum6_is_9 $x631)))
(assert
 (=> sum6_is_10 sum6_upto_10))
(assert
 (=> sum6_upto_9 sum6_upto_10))
(assert
 (let (($x636 (not sum6_upto_9)))
 (=> sum6_is_10 $x636)))
(assert
 (=> sum6_is_11 sum6_upto_11))
(assert
 (=> sum6_upto_10 sum6_upto_11))
(assert
 (let (($x641 (not sum6_upto_10)))
 (=> sum6_is_11 $x641)))
(assert
 (=> sum6_is_12 sum6_upto_12))
(assert
 (=> sum6_upto_11 sum6_upto_12))
(assert
 (let (($x646 (not sum6_upto_11)))
 (=> sum6_is_12 $x646)))
(assert
 (=> sum6_is_13 sum6_upto_13))
(assert
 (=> sum6_upto_12 sum6_upto_13))
(assert
 (let (($x651 (not sum6_upto_12)))
 (=> sum6_is_13 $x651)))
(assert
 (=> sum6_is_14 sum6_upto_14))
(assert
 (=> sum6_upto_13 sum6_upto_14))
(assert
 (let (($x656 (not sum6_upto_13)))
 (=> sum6_is_14 $x656)))
(assert
 (=> sum6_is_15 sum6_upto_15))
(assert
 (=> sum6_upto_14 sum6_upto_15))
(assert
 (let (($x661 (not sum6_upto_14)))
 (=> sum6_is_15 $x661)))
(assert
 (or sum7_is_0 sum7_is_1 sum7_is_2 sum7_is_3 sum7_is_4 sum7_is_5 sum7_is_6 sum7_is_7 sum7_is_8 sum7_is_9 sum7_is_10 sum7_is_11 sum7_is_12 sum7_is_13 sum7_is_14 sum7_is_15))
(assert
 (=> sum7_is_0 sum7_upto_0))
(assert
 (=> sum7_is_1 sum7_upto_1))
(assert
 (=> sum7_upto_0 sum7_upto_1))
(assert
 (let (($x685 (not sum7_upto_0)))
 (=> sum7_is_1 $x685)))
(assert
 (=> sum7_is_2 sum7_upto_2))
(assert
 (=> sum7_upto_1 sum7_upto_2))
(assert
 (let (($x690 (not sum7_upto_1)))
 (=> sum7_is_2 $x690)))
(assert
 (=> sum7_is_3 sum7_upto_3))
(assert
 (=> sum7_upto_2 sum7_upto_3))
(assert
 (let (($x695 (not sum7_upto_2)))
 (=> sum7_is_3 $x695)))
(assert
 (=> sum7_is_4 sum7_upto_4))
(assert
 (=> sum7_upto_3 sum7_upto_4))
(assert
 (let (($x700 (not sum7_upto_3)))
 (=> sum7_is_4 $x700)))
(assert
 (=> sum7_is_5 sum7_upto_5))
(assert
 (=> sum7_upto_4 sum7_upto_5))
(assert
 (let (($x705 (not sum7_upto_4)))
 (=> sum7_is_5 $x705)))
(assert
 (=> sum7_is_6 sum7_upto_6))
(assert
 (=> sum7_upto_5 sum7_upto_6))
(assert
 (let (($x710 (not sum7_upto_5)))
 (=> sum7_is_6 $x710)))
(assert
 (=> sum7_is_7 sum7_upto_7))
(assert
 (=> sum7_upto_6 sum7_upto_7))
(assert
 (let (($x715 (not sum7_upto_6)))
 (=> sum7_is_7 $x715)))
(assert
 (=> sum7_is_8 sum7_upto_8))
(assert
 (=> sum7_upto_7 sum7_upto_8))
(assert
 (let (($x720 (not sum7_upto_7)))
 (=> sum7_is_8 $x720)))
(assert
 (=> sum7_is_9 sum7_upto_9))
(assert
 (=> sum7_upto_8 sum7_upto_9))
(assert
 (let (($x725 (not sum7_upto_8)))
 (=> sum7_is_9 $x725)))
(assert
 (=> sum7_is_10 sum7_upto_10))
(assert
 (=> sum7_upto_9 sum7_upto_10))
(assert
 (let (($x730 (not sum7_upto_9)))
 (=> sum7_is_10 $x730)))
(assert
 (=> sum7_is_11 sum7_upto_11))
(assert
 (=> sum7_upto_10 sum7_upto_11))
(assert
 (let (($x735 (not sum7_upto_10)))
 (=> sum7_is_11 $x735)))
(assert
 (=> sum7_is_12 sum7_upto_12))
(assert
 (=> sum7_upto_11 sum7_upto_12))
(assert
 (let (($x740 (not sum7_upto_11)))
 (=> sum7_is_12 $x740)))
(assert
 (=> sum7_is_13 sum7_upto_13))
(assert
 (=> sum7_upto_12 sum7_upto_13))
(assert
 (let (($x745 (not sum7_upto_12)))
 (=> sum7_is_13 $x745)))
(assert
 (=> sum7_is_14 sum7_upto_14))
(assert
 (=> sum7_upto_13 sum7_upto_14))
(assert
 (let (($x750 (not sum7_upto_13)))
 (=> sum7_is_14 $x750)))
(assert
 (=> sum7_is_15 sum7_upto_15))
(assert
 (=> sum7_upto_14 sum7_upto_15))
(assert
 (let (($x755 (not sum7_upto_14)))
 (=> sum7_is_15 $x755)))
(assert
 (or sum8_is_0 sum8_is_1 sum8_is_2 sum8_is_3 sum8_is_4 sum8_is_5 sum8_is_6 sum8_is_7 sum8_is_8 sum8_is_9 sum8_is_10 sum8_is_11 sum8_is_12 sum8_is_13 sum8_is_14 sum8_is_15))
(assert
 (=> sum8_is_0 sum8_upto_0))
(assert
 (=> sum8_is_1 sum8_upto_1))
(assert
 (=> sum8_upto_0 sum8_upto_1))
(assert
 (let (($x779 (not sum8_upto_0)))
 (=> sum8_is_1 $x779)))
(assert
 (=> sum8_is_2 sum8_upto_2))
(assert
 (=> sum8_upto_1 sum8_upto_2))
(assert
 (let (($x784 (not sum8_upto_1)))
 (=> sum8_is_2 $x784)))
(assert
 (=> sum8_is_3 sum8_upto_3))
(assert
 (=> sum8_upto_2 sum8_upto_3))
(assert
 (let (($x789 (not sum8_upto_2)))
 (=> sum8_is_3 $x789)))
(assert
 (=> sum8_is_4 sum8_upto_4))
(assert
 (=> sum8_upto_3 sum8_upto_4))
(assert
 (let (($x794 (not sum8_upto_3)))
 (=> sum8_is_4 $x794)))
(assert
 (=> sum8_is_5 sum8_upto_5))
(assert
 (=> sum8_upto_4 sum8_upto_5))
(assert
 (let (($x799 (not sum8_upto_4)))
 (=> sum8_is_5 $x799)))
(assert
 (=> sum8_is_6 sum8_upto_6))
(assert
 (=> sum8_upto_5 sum8_upto_6))
(assert
 (let (($x804 (not sum8_upto_5)))
 (=> sum8_is_6 $x804)))
(assert
 (=> sum8_is_7 sum8_upto_7))
(assert
 (=> sum8_upto_6 sum8_upto_7))
(assert
 (let (($x809 (not sum8_upto_6)))
 (=> sum8_is_7 $x809)))
(assert
 (=> sum8_is_8 sum8_upto_8))
(assert
 (=> sum8_upto_7 sum8_upto_8))
(assert
 (let (($x814 (not sum8_upto_7)))
 (=> sum8_is_8 $x814)))
(assert
 (=> sum8_is_9 sum8_upto_9))
(assert
 (=> sum8_upto_8 sum8_upto_9))
(assert
 (let (($x819 (not sum8_upto_8)))
 (=> sum8_is_9 $x819)))
(assert
 (=> sum8_is_10 sum8_upto_10))
(assert
 (=> sum8_upto_9 sum8_upto_10))
(assert
 (let (($x824 (not sum8_upto_9)))
 (=> sum8_is_10 $x824)))
(assert
 (=> sum8_is_11 sum8_upto_11))
(assert
 (=> sum8_upto_10 sum8_upto_11))
(assert
 (let (($x829 (not sum8_upto_10)))
 (=> sum8_is_11 $x829)))
(assert
 (=> sum8_is_12 sum8_upto_12))
(assert
 (=> sum8_upto_11 sum8_upto_12))
(assert
 (let (($x834 (not sum8_upto_11)))
 (=> sum8_is_12 $x834)))
(assert
 (=> sum8_is_13 sum8_upto_13))
(assert
 (=> sum8_upto_12 sum8_upto_13))
(assert
 (let (($x839 (not sum8_upto_12)))
 (=> sum8_is_13 $x839)))
(assert
 (=> sum8_is_14 sum8_upto_14))
(assert
 (=> sum8_upto_13 sum8_upto_14))
(assert
 (let (($x844 (not sum8_upto_13)))
 (=> sum8_is_14 $x844)))
(assert
 (=> sum8_is_15 sum8_upto_15))
(assert
 (=> sum8_upto_14 sum8_upto_15))
(assert
 (let (($x849 (not sum8_upto_14)))
 (=> sum8_is_15 $x849)))
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
 (=> x1_is_8 sum1_is_0))
(assert
 (=> x1_is_9 sum1_is_2))
(assert
 (=> x1_is_10 sum1_is_4))
(assert
 (=> x1_is_11 sum1_is_6))
(assert
 (=> x1_is_12 sum1_is_8))
(assert
 (=> x1_is_13 sum1_is_10))
(assert
 (=> x1_is_14 sum1_is_12))
(assert
 (=> x1_is_15 sum1_is_14))
(assert
 (let (($x869 (= low1 5543373143957253.0)))
 (=> sum1_is_0 $x869)))
(assert
 (let (($x872 (= low1 218084871.0)))
 (=> sum1_is_1 $x872)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_2 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_3 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_4 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_5 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_6 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_7 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_8 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_9 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_10 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_11 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_12 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_13 $x875)))
(assert
 (let (($x875 (= low1 0.0)))
 (=> sum1_is_14 $x875)))
(assert
 (let (($x872 (= low1 218084871.0)))
 (=> sum1_is_15 $x872)))
(assert
 (let (($x891 (= low2 5543373143957253.0)))
 (=> sum2_is_0 $x891)))
(assert
 (let (($x893 (= low2 218084871.0)))
 (=> sum2_is_1 $x893)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_2 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_3 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_4 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_5 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_6 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_7 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_8 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_9 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_10 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_11 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_12 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_13 $x895)))
(assert
 (let (($x895 (= low2 0.0)))
 (=> sum2_is_14 $x895)))
(assert
 (let (($x893 (= low2 218084871.0)))
 (=> sum2_is_15 $x893)))
(assert
 (let (($x911 (= low3 5543373143957253.0)))
 (=> sum3_is_0 $x911)))
(assert
 (let (($x913 (= low3 218084871.0)))
 (=> sum3_is_1 $x913)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_2 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_3 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_4 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_5 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_6 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_7 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_8 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_9 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_10 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_11 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_12 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_13 $x915)))
(assert
 (let (($x915 (= low3 0.0)))
 (=> sum3_is_14 $x915)))
(assert
 (let (($x913 (= low3 218084871.0)))
 (=> sum3_is_15 $x913)))
(assert
 (let (($x931 (= low4 5543373143957253.0)))
 (=> sum4_is_0 $x931)))
(assert
 (let (($x933 (= low4 218084871.0)))
 (=> sum4_is_1 $x933)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_2 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_3 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_4 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_5 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_6 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_7 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_8 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_9 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_10 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_11 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_12 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_13 $x935)))
(assert
 (let (($x935 (= low4 0.0)))
 (=> sum4_is_14 $x935)))
(assert
 (let (($x933 (= low4 218084871.0)))
 (=> sum4_is_15 $x933)))
(assert
 (let (($x951 (= low5 5543373143957253.0)))
 (=> sum5_is_0 $x951)))
(assert
 (let (($x953 (= low5 218084871.0)))
 (=> sum5_is_1 $x953)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_2 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_3 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_4 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_5 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_6 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_7 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_8 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_9 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_10 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_11 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_12 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_13 $x955)))
(assert
 (let (($x955 (= low5 0.0)))
 (=> sum5_is_14 $x955)))
(assert
 (let (($x953 (= low5 218084871.0)))
 (=> sum5_is_15 $x953)))
(assert
 (let (($x971 (= low6 5543373143957253.0)))
 (=> sum6_is_0 $x971)))
(assert
 (let (($x973 (= low6 218084871.0)))
 (=> sum6_is_1 $x973)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_2 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_3 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_4 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_5 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_6 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_7 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_8 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_9 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_10 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_11 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_12 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_13 $x975)))
(assert
 (let (($x975 (= low6 0.0)))
 (=> sum6_is_14 $x975)))
(assert
 (let (($x973 (= low6 218084871.0)))
 (=> sum6_is_15 $x973)))
(assert
 (let (($x991 (= low7 5543373143957253.0)))
 (=> sum7_is_0 $x991)))
(assert
 (let (($x993 (= low7 218084871.0)))
 (=> sum7_is_1 $x993)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_2 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_3 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_4 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_5 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_6 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_7 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_8 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_9 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_10 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_11 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_12 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_13 $x995)))
(assert
 (let (($x995 (= low7 0.0)))
 (=> sum7_is_14 $x995)))
(assert
 (let (($x993 (= low7 218084871.0)))
 (=> sum7_is_15 $x993)))
(assert
 (let (($x1011 (= low8 5543373143957253.0)))
 (=> sum8_is_0 $x1011)))
(assert
 (let (($x1013 (= low8 218084871.0)))
 (=> sum8_is_1 $x1013)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_2 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_3 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_4 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_5 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_6 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_7 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_8 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_9 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_10 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_11 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_12 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_13 $x1015)))
(assert
 (let (($x1015 (= low8 0.0)))
 (=> sum8_is_14 $x1015)))
(assert
 (let (($x1013 (= low8 218084871.0)))
 (=> sum8_is_15 $x1013)))
(assert
 (or sum1_is_0 sum2_is_0 sum3_is_0 sum4_is_0 sum5_is_0 sum6_is_0 sum7_is_0 sum8_is_0))
(assert
 (let ((?x1031 (+ low1 low2 low3 low4 low5 low6 low7 low8)))
(not (> ?x1031 1099511627776.0))))
(check-sat)
