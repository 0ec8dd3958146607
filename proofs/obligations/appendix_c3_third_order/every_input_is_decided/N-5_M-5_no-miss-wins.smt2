; no miss wins
; unsat: the obligation holds
(set-logic QF_LRA)
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
(declare-fun x2_is_4 () Bool)
(declare-fun x2_is_3 () Bool)
(declare-fun x2_is_2 () Bool)
(declare-fun x2_is_1 () Bool)
(declare-fun x2_is_0 () Bool)
(declare-fun x2_upto_0 () Bool)
(declare-fun x2_upto_1 () Bool)
(declare-fun x2_upto_2 () Bool)
(declare-fun x2_upto_3 () Bool)
(declare-fun x2_upto_4 () Bool)
(declare-fun x3_is_4 () Bool)
(declare-fun x3_is_3 () Bool)
(declare-fun x3_is_2 () Bool)
(declare-fun x3_is_1 () Bool)
(declare-fun x3_is_0 () Bool)
(declare-fun x3_upto_0 () Bool)
(declare-fun x3_upto_1 () Bool)
(declare-fun x3_upto_2 () Bool)
(declare-fun x3_upto_3 () Bool)
(declare-fun x3_upto_4 () Bool)
(declare-fun x4_is_4 () Bool)
(declare-fun x4_is_3 () Bool)
(declare-fun x4_is_2 () Bool)
(declare-fun x4_is_1 () Bool)
(declare-fun x4_is_0 () Bool)
(declare-fun x4_upto_0 () Bool)
(declare-fun x4_upto_1 () Bool)
(declare-fun x4_upto_2 () Bool)
(declare-fun x4_upto_3 () Bool)
(declare-fun x4_upto_4 () Bool)
(declare-fun x5_is_4 () Bool)
(declare-fun x5_is_3 () Bool)
(declare-fun x5_is_2 () Bool)
(declare-fun x5_is_1 () Bool)
(declare-fun x5_is_0 () Bool)
(declare-fun x5_upto_0 () Bool)
(declare-fun x5_upto_1 () Bool)
(declare-fun x5_upto_2 () Bool)
(declare-fun x5_upto_3 () Bool)
(declare-fun x5_upto_4 () Bool)
(declare-fun x1+x1_is_4 () Bool)
(declare-fun x1+x1_is_3 () Bool)
(declare-fun x1+x1_is_2 () Bool)
(declare-fun x1+x1_is_1 () Bool)
(declare-fun x1+x1_is_0 () Bool)
(declare-fun x1+x1_upto_0 () Bool)
(declare-fun x1+x1_upto_1 () Bool)
(declare-fun x1+x1_upto_2 () Bool)
(declare-fun x1+x1_upto_3 () Bool)
(declare-fun x1+x1_upto_4 () Bool)
(declare-fun x1+x2_is_4 () Bool)
(declare-fun x1+x2_is_3 () Bool)
(declare-fun x1+x2_is_2 () Bool)
(declare-fun x1+x2_is_1 () Bool)
(declare-fun x1+x2_is_0 () Bool)
(declare-fun x1+x2_upto_0 () Bool)
(declare-fun x1+x2_upto_1 () Bool)
(declare-fun x1+x2_upto_2 () Bool)
(declare-fun x1+x2_upto_3 () Bool)
(declare-fun x1+x2_upto_4 () Bool)
(declare-fun x1+x3_is_4 () Bool)
(declare-fun x1+x3_is_3 () Bool)
(declare-fun x1+x3_is_2 () Bool)
(declare-fun x1+x3_is_1 () Bool)
(declare-fun x1+x3_is_0 () Bool)
(declare-fun x1+x3_upto_0 () Bool)
(declare-fun x1+x3_upto_1 () Bool)
(declare-fun x1+x3_upto_2 () Bool)
(declare-fun x1+x3_upto_3 () Bool)
(declare-fun x1+x3_upto_4 () Bool)
(declare-fun x1+x4_is_4 () Bool)
(declare-fun x1+x4_is_3 () Bool)
(declare-fun x1+x4_is_2 () Bool)
(declare-fun x1+x4_is_1 () Bool)
(declare-fun x1+x4_is_0 () Bool)
(declare-fun x1+x4_upto_0 () Bool)
(declare-fun x1+x4_upto_1 () Bool)
(declare-fun x1+x4_upto_2 () Bool)
(declare-fun x1+x4_upto_3 () Bool)
(declare-fun x1+x4_upto_4 () Bool)
(declare-fun x1+x5_is_4 () Bool)
(declare-fun x1+x5_is_3 () Bool)
(declare-fun x1+x5_is_2 () Bool)
(declare-fun x1+x5_is_1 () Bool)
(declare-fun x1+x5_is_0 () Bool)
(declare-fun x1+x5_upto_0 () Bool)
(declare-fun x1+x5_upto_1 () Bool)
(declare-fun x1+x5_upto_2 () Bool)
(declare-fun x1+x5_upto_3 () Bool)
(declare-fun x1+x5_upto_4 () Bool)
(declare-fun x1+x1+x1_is_4 () Bool)
(declare-fun x1+x1+x1_is_3 () Bool)
(declare-fun x1+x1+x1_is_2 () Bool)
(declare-fun x1+x1+x1_is_1 () Bool)
(declare-fun x1+x1+x1_is_0 () Bool)
(declare-fun x1+x1+x1_upto_0 () Bool)
(declare-fun x1+x1+x1_upto_1 () Bool)
(declare-fun x1+x1+x1_upto_2 () Bool)
(declare-fun x1+x1+x1_upto_3 () Bool)
(declare-fun x1+x1+x1_upto_4 () Bool)
(declare-fun x1+x1+x2_is_4 () Bool)
(declare-fun x1+x1+x2_is_3 () Bool)
(declare-fun x1+x1+x2_is_2 () Bool)
(declare-fun x1+x1+x2_is_1 () Bool)
(declare-fun x1+x1+x2_is_0 () Bool)
(declare-fun x1+x1+x2_upto_0 () Bool)
(declare-fun x1+x1+x2_upto_1 () Bool)
(declare-fun x1+x1+x2_upto_2 () Bool)
(declare-fun x1+x1+x2_upto_3 () Bool)
(declare-fun x1+x1+x2_upto_4 () Bool)
(declare-fun x1+x1+x3_is_4 () Bool)
(declare-fun x1+x1+x3_is_3 () Bool)
(declare-fun x1+x1+x3_is_2 () Bool)
(declare-fun x1+x1+x3_is_1 () Bool)
(declare-fun x1+x1+x3_is_0 () Bool)
(declare-fun x1+x1+x3_upto_0 () Bool)
(declare-fun x1+x1+x3_upto_1 () Bool)
(declare-fun x1+x1+x3_upto_2 () Bool)
(declare-fun x1+x1+x3_upto_3 () Bool)
(declare-fun x1+x1+x3_upto_4 () Bool)
(declare-fun x1+x1+x4_is_4 () Bool)
(declare-fun x1+x1+x4_is_3 () Bool)
(declare-fun x1+x1+x4_is_2 () Bool)
(declare-fun x1+x1+x4_is_1 () Bool)
(declare-fun x1+x1+x4_is_0 () Bool)
(declare-fun x1+x1+x4_upto_0 () Bool)
(declare-fun x1+x1+x4_upto_1 () Bool)
(declare-fun x1+x1+x4_upto_2 () Bool)
(declare-fun x1+x1+x4_upto_3 () Bool)
(declare-fun x1+x1+x4_upto_4 () Bool)
(declare-fun x1+x1+x5_is_4 () Bool)
(declare-fun x1+x1+x5_is_3 () Bool)
(declare-fun x1+x1+x5_is_2 () Bool)
(declare-fun x1+x1+x5_is_1 () Bool)
(declare-fun x1+x1+x5_is_0 () Bool)
(declare-fun x1+x1+x5_upto_0 () Bool)
(declare-fun x1+x1+x5_upto_1 () Bool)
(declare-fun x1+x1+x5_upto_2 () Bool)
(declare-fun x1+x1+x5_upto_3 () Bool)
(declare-fun x1+x1+x5_upto_4 () Bool)
(declare-fun x1+x2+x2_is_4 () Bool)
(declare-fun x1+x2+x2_is_3 () Bool)
(declare-fun x1+x2+x2_is_2 () Bool)
(declare-fun x1+x2+x2_is_1 () Bool)
(declare-fun x1+x2+x2_is_0 () Bool)
(declare-fun x1+x2+x2_upto_0 () Bool)
(declare-fun x1+x2+x2_upto_1 () Bool)
(declare-fun x1+x2+x2_upto_2 () Bool)
(declare-fun x1+x2+x2_upto_3 () Bool)
(declare-fun x1+x2+x2_upto_4 () Bool)
(declare-fun x1+x2+x3_is_4 () Bool)
(declare-fun x1+x2+x3_is_3 () Bool)
(declare-fun x1+x2+x3_is_2 () Bool)
(declare-fun x1+x2+x3_is_1 () Bool)
(declare-fun x1+x2+x3_is_0 () Bool)
(declare-fun x1+x2+x3_upto_0 () Bool)
(declare-fun x1+x2+x3_upto_1 () Bool)
(declare-fun x1+x2+x3_upto_2 () Bool)
(declare-fun x1+x2+x3_upto_3 () Bool)
(declare-fun x1+x2+x3_upto_4 () Bool)
(declare-fun x1+x2+x4_is_4 () Bool)
(declare-fun x1+x2+x4_is_3 () Bool)
(declare-fun x1+x2+x4_is_2 () Bool)
(declare-fun x1+x2+x4_is_1 () Bool)
(declare-fun x1+x2+x4_is_0 () Bool)
(declare-fun x1+x2+x4_upto_0 () Bool)
(declare-fun x1+x2+x4_upto_1 () Bool)
(declare-fun x1+x2+x4_upto_2 () Bool)
(declare-fun x1+x2+x4_upto_3 () Bool)
(declare-fun x1+x2+x4_upto_4 () Bool)
(declare-fun x1+x2+x5_is_4 () Bool)
(declare-fun x1+x2+x5_is_3 () Bool)
(declare-fun x1+x2+x5_is_2 () Bool)
(declare-fun x1+x2+x5_is_1 () Bool)
(declare-fun x1+x2+x5_is_0 () Bool)
(declare-fun x1+x2+x5_upto_0 () Bool)
(declare-fun x1+x2+x5_upto_1 () Bool)
(declare-fun x1+x2+x5_upto_2 () Bool)
(declare-fun x1+x2+x5_upto_3 () Bool)
(declare-fun x1+x2+x5_upto_4 () Bool)
(declare-fun x1+x3+x3_is_4 () Bool)
(declare-fun x1+x3+x3_is_3 () Bool)
(declare-fun x1+x3+x3_is_2 () Bool)
(declare-fun x1+x3+x3_is_1 () Bool)
(declare-fun x1+x3+x3_is_0 () Bool)
(declare-fun x1+x3+x3_upto_0 () Bool)
(declare-fun x1+x3+x3_upto_1 () Bool)
(declare-fun x1+x3+x3_upto_2 () Bool)
(declare-fun x1+x3+x3_upto_3 () Bool)
(declare-fun x1+x3+x3_upto_4 () Bool)
(declare-fun x1+x3+x4_is_4 () Bool)
(declare-fun x1+x3+x4_is_3 () Bool)
(declare-fun x1+x3+x4_is_2 () Bool)
(declare-fun x1+x3+x4_is_1 () Bool)
(declare-fun x1+x3+x4_is_0 () Bool)
(declare-fun x1+x3+x4_upto_0 () Bool)
(declare-fun x1+x3+x4_upto_1 () Bool)
(declare-fun x1+x3+x4_upto_2 () Bool)
(declare-fun x1+x3+x4_upto_3 () Bool)
(declare-fun x1+x3+x4_upto_4 () Bool)
(declare-fun x1+x3+x5_is_4 () Bool)
(declare-fun x1+x3+x5_is_3 () Bool)
(declare-fun x1+x3+x5_is_2 () Bool)
(declare-fun x1+x3+x5_is_1 () Bool)
(declare-fun x1+x3+x5_is_0 () Bool)
(declare-fun x1+x3+x5_upto_0 () Bool)
(declare-fun x1+x3+x5_upto_1 () Bool)
(declare-fun x1+x3+x5_upto_2 () Bool)
(declare-fun x1+x3+x5_upto_3 () Bool)
(declare-fun x1+x3+x5_upto_4 () Bool)
(declare-fun x1+x4+x4_is_4 () Bool)
(declare-fun x1+x4+x4_is_3 () Bool)
(declare-fun x1+x4+x4_is_2 () Bool)
(declare-fun x1+x4+x4_is_1 () Bool)
(declare-fun x1+x4+x4_is_0 () Bool)
(declare-fun x1+x4+x4_upto_0 () Bool)
(declare-fun x1+x4+x4_upto_1 () Bool)
(declare-fun x1+x4+x4_upto_2 () Bool)
(declare-fun x1+x4+x4_upto_3 () Bool)
(declare-fun x1+x4+x4_upto_4 () Bool)
(declare-fun x1+x4+x5_is_4 () Bool)
(declare-fun x1+x4+x5_is_3 () Bool)
(declare-fun x1+x4+x5_is_2 () Bool)
(declare-fun x1+x4+x5_is_1 () Bool)
(declare-fun x1+x4+x5_is_0 () Bool)
(declare-fun x1+x4+x5_upto_0 () Bool)
(declare-fun x1+x4+x5_upto_1 () Bool)
(declare-fun x1+x4+x5_upto_2 () Bool)
(declare-fun x1+x4+x5_upto_3 () Bool)
(declare-fun x1+x4+x5_upto_4 () Bool)
(declare-fun x1+x5+x5_is_4 () Bool)
(declare-fun x1+x5+x5_is_3 () Bool)
(declare-fun x1+x5+x5_is_2 () Bool)
(declare-fun x1+x5+x5_is_1 () Bool)
(declare-fun x1+x5+x5_is_0 () Bool)
(declare-fun x1+x5+x5_upto_0 () Bool)
(declare-fun x1+x5+x5_upto_1 () Bool)
(declare-fun x1+x5+x5_upto_2 () Bool)
(declare-fun x1+x5+x5_upto_3 () Bool)
(declare-fun x1+x5+x5_upto_4 () Bool)
(declare-fun high1_1 () Real)
(declare-fun high1_2 () Real)
(declare-fun high1_3 () Real)
(declare-fun high1_4 () Real)
(declare-fun high1_5 () Real)
(declare-fun high2_2 () Real)
(declare-fun high2_3 () Real)
(declare-fun high2_4 () Real)
(declare-fun high2_5 () Real)
(declare-fun high3_3 () Real)
(declare-fun high3_4 () Real)
(declare-fun high3_5 () Real)
(declare-fun high4_4 () Real)
(declare-fun high4_5 () Real)
(declare-fun high5_5 () Real)
(assert
 (or x1_is_0 x1_is_1 x1_is_2 x1_is_3 x1_is_4))
(assert
 (=> x1_is_0 x1_upto_0))
(assert
 (=> x1_is_1 x1_upto_1))
(assert
 (=> x1_upto_0 x1_upto_1))
(assert
 (let (($x16 (not x1_upto_0)))
 (=> x1_is_1 $x16)))
(assert
 (=> x1_is_2 x1_upto_2))
(assert
 (=> x1_upto_1 x1_upto_2))
(assert
 (let (($x21 (not x1_upto_1)))
 (=> x1_is_2 $x21)))
(assert
 (=> x1_is_3 x1_upto_3))
(assert
 (=> x1_upto_2 x1_upto_3))
(assert
 (let (($x26 (not x1_upto_2)))
 (=> x1_is_3 $x26)))
(assert
 (=> x1_is_4 x1_upto_4))
(assert
 (=> x1_upto_3 x1_upto_4))
(assert
 (let (($x31 (not x1_upto_3)))
 (=> x1_is_4 $x31)))
(assert
 (or x2_is_0 x2_is_1 x2_is_2 x2_is_3 x2_is_4))
(assert
 (=> x2_is_0 x2_upto_0))
(assert
 (=> x2_is_1 x2_upto_1))
(assert
 (=> x2_upto_0 x2_upto_1))
(assert
 (let (($x44 (not x2_upto_0)))
 (=> x2_is_1 $x44)))
(assert
 (=> x2_is_2 x2_upto_2))
(assert
 (=> x2_upto_1 x2_upto_2))
(assert
 (let (($x49 (not x2_upto_1)))
 (=> x2_is_2 $x49)))
(assert
 (=> x2_is_3 x2_upto_3))
(assert
 (=> x2_upto_2 x2_upto_3))
(assert
 (let (($x54 (not x2_upto_2)))
 (=> x2_is_3 $x54)))
(assert
 (=> x2_is_4 x2_upto_4))
(assert
 (=> x2_upto_3 x2_upto_4))
(assert
 (let (($x59 (not x2_upto_3)))
 (=> x2_is_4 $x59)))
(assert
 (or x3_is_0 x3_is_1 x3_is_2 x3_is_3 x3_is_4))
(assert
 (=> x3_is_0 x3_upto_0))
(assert
 (=> x3_is_1 x3_upto_1))
(assert
 (=> x3_upto_0 x3_upto_1))
(assert
 (let (($x72 (not x3_upto_0)))
 (=> x3_is_1 $x72)))
(assert
 (=> x3_is_2 x3_upto_2))
(assert
 (=> x3_upto_1 x3_upto_2))
(assert
 (let (($x77 (not x3_upto_1)))
 (=> x3_is_2 $x77)))
(assert
 (=> x3_is_3 x3_upto_3))
(assert
 (=> x3_upto_2 x3_upto_3))
(assert
 (let (($x82 (not x3_upto_2)))
 (=> x3_is_3 $x82)))
(assert
 (=> x3_is_4 x3_upto_4))
(assert
 (=> x3_upto_3 x3_upto_4))
(assert
 (let (($x87 (not x3_upto_3)))
 (=> x3_is_4 $x87)))
(assert
 (or x4_is_0 x4_is_1 x4_is_2 x4_is_3 x4_is_4))
(assert
 (=> x4_is_0 x4_upto_0))
(assert
 (=> x4_is_1 x4_upto_1))
(assert
 (=> x4_upto_0 x4_upto_1))
(assert
 (let (($x100 (not x4_upto_0)))
 (=> x4_is_1 $x100)))
(assert
 (=> x4_is_2 x4_upto_2))
(assert
 (=> x4_upto_1 x4_upto_2))
(assert
 (let (($x105 (not x4_upto_1)))
 (=> x4_is_2 $x105)))
(assert
 (=> x4_is_3 x4_upto_3))
(assert
 (=> x4_upto_2 x4_upto_3))
(assert
 (let (($x110 (not x4_upto_2)))
 (=> x4_is_3 $x110)))
(assert
 (=> x4_is_4 x4_upto_4))
(assert
 (=> x4_upto_3 x4_upto_4))
(assert
 (let (($x115 (not x4_upto_3)))
 (=> x4_is_4 $x115)))
(assert
 (or x5_is_0 x5_is_1 x5_is_2 x5_is_3 x5_is_4))
(assert
 (=> x5_is_0 x5_upto_0))
(assert
 (=> x5_is_1 x5_upto_1))
(assert
 (=> x5_upto_0 x5_upto_1))
(assert
 (let (($x128 (not x5_upto_0)))
 (=> x5_is_1 $x128)))
(assert
 (=> x5_is_2 x5_upto_2))
(assert
 (=> x5_upto_1 x5_upto_2))
(assert
 (let (($x133 (not x5_upto_1)))
 (=> x5_is_2 $x133)))
(assert
 (=> x5_is_3 x5_upto_3))
(assert
 (=> x5_upto_2 x5_upto_3))
(assert
 (let (($x138 (not x5_upto_2)))
 (=> x5_is_3 $x138)))
(assert
 (=> x5_is_4 x5_upto_4))
(assert
 (=> x5_upto_3 x5_upto_4))
(assert
 (let (($x143 (not x5_upto_3)))
 (=> x5_is_4 $x143)))
(assert
 (or x1+x1_is_0 x1+x1_is_1 x1+x1_is_2 x1+x1_is_3 x1+x1_is_4))
(assert
 (=> x1+x1_is_0 x1+x1_upto_0))
(assert
 (=> x1+x1_is_1 x1+x1_upto_1))
(assert
 (=> x1+x1_upto_0 x1+x1_upto_1))
(assert
 (let (($x156 (not x1+x1_upto_0)))
 (=> x1+x1_is_1 $x156)))
(assert
 (=> x1+x1_is_2 x1+x1_upto_2))
(assert
 (=> x1+x1_upto_1 x1+x1_upto_2))
(assert
 (let (($x161 (not x1+x1_upto_1)))
 (=> x1+x1_is_2 $x161)))
(assert
 (=> x1+x1_is_3 x1+x1_upto_3))
(assert
 (=> x1+x1_upto_2 x1+x1_upto_3))
(assert
 (let (($x166 (not x1+x1_upto_2)))
 (=> x1+x1_is_3 $x166)))
(assert
 (=> x1+x1_is_4 x1+x1_upto_4))
(assert
 (=> x1+x1_upto_3 x1+x1_upto_4))
(assert
 (let (($x171 (not x1+x1_upto_3)))
 (=> x1+x1_is_4 $x171)))
(assert
 (let (($x173 (not x1_is_0)))
 (or $x173 $x173 x1+x1_is_0)))
(assert
 (let (($x175 (not x1_is_1)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x175 x1+x1_is_1))))
(assert
 (let (($x177 (not x1_is_2)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x177 x1+x1_is_2))))
(assert
 (let (($x179 (not x1_is_3)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x179 x1+x1_is_3))))
(assert
 (let (($x181 (not x1_is_4)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x181 x1+x1_is_4))))
(assert
 (let (($x173 (not x1_is_0)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x173 x1+x1_is_1))))
(assert
 (let (($x175 (not x1_is_1)))
 (or $x175 $x175 x1+x1_is_2)))
(assert
 (let (($x177 (not x1_is_2)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x177 x1+x1_is_3))))
(assert
 (let (($x179 (not x1_is_3)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x179 x1+x1_is_4))))
(assert
 (let (($x181 (not x1_is_4)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x181 x1+x1_is_0))))
(assert
 (let (($x173 (not x1_is_0)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x173 x1+x1_is_2))))
(assert
 (let (($x175 (not x1_is_1)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x175 x1+x1_is_3))))
(assert
 (let (($x177 (not x1_is_2)))
 (or $x177 $x177 x1+x1_is_4)))
(assert
 (let (($x179 (not x1_is_3)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x179 x1+x1_is_0))))
(assert
 (let (($x181 (not x1_is_4)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x181 x1+x1_is_1))))
(assert
 (let (($x173 (not x1_is_0)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x173 x1+x1_is_3))))
(assert
 (let (($x175 (not x1_is_1)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x175 x1+x1_is_4))))
(assert
 (let (($x177 (not x1_is_2)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x177 x1+x1_is_0))))
(assert
 (let (($x179 (not x1_is_3)))
 (or $x179 $x179 x1+x1_is_1)))
(assert
 (let (($x181 (not x1_is_4)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x181 x1+x1_is_2))))
(assert
 (let (($x173 (not x1_is_0)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x173 x1+x1_is_4))))
(assert
 (let (($x175 (not x1_is_1)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x175 x1+x1_is_0))))
(assert
 (let (($x177 (not x1_is_2)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x177 x1+x1_is_1))))
(assert
 (let (($x179 (not x1_is_3)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x179 x1+x1_is_2))))
(assert
 (let (($x181 (not x1_is_4)))
 (or $x181 $x181 x1+x1_is_3)))
(assert
 (or x1+x2_is_0 x1+x2_is_1 x1+x2_is_2 x1+x2_is_3 x1+x2_is_4))
(assert
 (=> x1+x2_is_0 x1+x2_upto_0))
(assert
 (=> x1+x2_is_1 x1+x2_upto_1))
(assert
 (=> x1+x2_upto_0 x1+x2_upto_1))
(assert
 (let (($x214 (not x1+x2_upto_0)))
 (=> x1+x2_is_1 $x214)))
(assert
 (=> x1+x2_is_2 x1+x2_upto_2))
(assert
 (=> x1+x2_upto_1 x1+x2_upto_2))
(assert
 (let (($x219 (not x1+x2_upto_1)))
 (=> x1+x2_is_2 $x219)))
(assert
 (=> x1+x2_is_3 x1+x2_upto_3))
(assert
 (=> x1+x2_upto_2 x1+x2_upto_3))
(assert
 (let (($x224 (not x1+x2_upto_2)))
 (=> x1+x2_is_3 $x224)))
(assert
 (=> x1+x2_is_4 x1+x2_upto_4))
(assert
 (=> x1+x2_upto_3 x1+x2_upto_4))
(assert
 (let (($x229 (not x1+x2_upto_3)))
 (=> x1+x2_is_4 $x229)))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x231 x1+x2_is_0))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x233 x1+x2_is_1))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x235 x1+x2_is_2))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x237 x1+x2_is_3))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x239 x1+x2_is_4))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x231 x1+x2_is_1))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x233 x1+x2_is_2))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x235 x1+x2_is_3))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x237 x1+x2_is_4))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x239 x1+x2_is_0))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x231 x1+x2_is_2))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x233 x1+x2_is_3))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x235 x1+x2_is_4))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x237 x1+x2_is_0))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x239 x1+x2_is_1))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x231 x1+x2_is_3))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x233 x1+x2_is_4))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x235 x1+x2_is_0))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x237 x1+x2_is_1))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x239 x1+x2_is_2))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x231 x1+x2_is_4))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x233 x1+x2_is_0))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x235 x1+x2_is_1))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x237 x1+x2_is_2))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x239 x1+x2_is_3))))
(assert
 (or x1+x3_is_0 x1+x3_is_1 x1+x3_is_2 x1+x3_is_3 x1+x3_is_4))
(assert
 (=> x1+x3_is_0 x1+x3_upto_0))
(assert
 (=> x1+x3_is_1 x1+x3_upto_1))
(assert
 (=> x1+x3_upto_0 x1+x3_upto_1))
(assert
 (let (($x272 (not x1+x3_upto_0)))
 (=> x1+x3_is_1 $x272)))
(assert
 (=> x1+x3_is_2 x1+x3_upto_2))
(assert
 (=> x1+x3_upto_1 x1+x3_upto_2))
(assert
 (let (($x277 (not x1+x3_upto_1)))
 (=> x1+x3_is_2 $x277)))
(assert
 (=> x1+x3_is_3 x1+x3_upto_3))
(assert
 (=> x1+x3_upto_2 x1+x3_upto_3))
(assert
 (let (($x282 (not x1+x3_upto_2)))
 (=> x1+x3_is_3 $x282)))
(assert
 (=> x1+x3_is_4 x1+x3_upto_4))
(assert
 (=> x1+x3_upto_3 x1+x3_upto_4))
(assert
 (let (($x287 (not x1+x3_upto_3)))
 (=> x1+x3_is_4 $x287)))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x289 x1+x3_is_0))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x291 x1+x3_is_1))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x293 x1+x3_is_2))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x295 x1+x3_is_3))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x297 x1+x3_is_4))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x289 x1+x3_is_1))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x291 x1+x3_is_2))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x293 x1+x3_is_3))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x295 x1+x3_is_4))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x297 x1+x3_is_0))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x289 x1+x3_is_2))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x291 x1+x3_is_3))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x293 x1+x3_is_4))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x295 x1+x3_is_0))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x297 x1+x3_is_1))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x289 x1+x3_is_3))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x291 x1+x3_is_4))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x293 x1+x3_is_0))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x295 x1+x3_is_1))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x297 x1+x3_is_2))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x289 x1+x3_is_4))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x291 x1+x3_is_0))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x293 x1+x3_is_1))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x295 x1+x3_is_2))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x297 x1+x3_is_3))))
(assert
 (or x1+x4_is_0 x1+x4_is_1 x1+x4_is_2 x1+x4_is_3 x1+x4_is_4))
(assert
 (=> x1+x4_is_0 x1+x4_upto_0))
(assert
 (=> x1+x4_is_1 x1+x4_upto_1))
(assert
 (=> x1+x4_upto_0 x1+x4_upto_1))
(assert
 (let (($x330 (not x1+x4_upto_0)))
 (=> x1+x4_is_1 $x330)))
(assert
 (=> x1+x4_is_2 x1+x4_upto_2))
(assert
 (=> x1+x4_upto_1 x1+x4_upto_2))
(assert
 (let (($x335 (not x1+x4_upto_1)))
 (=> x1+x4_is_2 $x335)))
(assert
 (=> x1+x4_is_3 x1+x4_upto_3))
(assert
 (=> x1+x4_upto_2 x1+x4_upto_3))
(assert
 (let (($x340 (not x1+x4_upto_2)))
 (=> x1+x4_is_3 $x340)))
(assert
 (=> x1+x4_is_4 x1+x4_upto_4))
(assert
 (=> x1+x4_upto_3 x1+x4_upto_4))
(assert
 (let (($x345 (not x1+x4_upto_3)))
 (=> x1+x4_is_4 $x345)))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x347 x1+x4_is_0))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x349 x1+x4_is_1))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x351 x1+x4_is_2))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x353 x1+x4_is_3))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x355 x1+x4_is_4))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x347 x1+x4_is_1))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x349 x1+x4_is_2))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x351 x1+x4_is_3))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x353 x1+x4_is_4))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x355 x1+x4_is_0))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x347 x1+x4_is_2))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x349 x1+x4_is_3))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x351 x1+x4_is_4))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x353 x1+x4_is_0))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x355 x1+x4_is_1))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x347 x1+x4_is_3))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x349 x1+x4_is_4))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x351 x1+x4_is_0))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x353 x1+x4_is_1))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x355 x1+x4_is_2))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x347 x1+x4_is_4))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x349 x1+x4_is_0))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x351 x1+x4_is_1))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x353 x1+x4_is_2))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x355 x1+x4_is_3))))
(assert
 (or x1+x5_is_0 x1+x5_is_1 x1+x5_is_2 x1+x5_is_3 x1+x5_is_4))
(assert
 (=> x1+x5_is_0 x1+x5_upto_0))
(assert
 (=> x1+x5_is_1 x1+x5_upto_1))
(assert
 (=> x1+x5_upto_0 x1+x5_upto_1))
(assert
 (let (($x388 (not x1+x5_upto_0)))
 (=> x1+x5_is_1 $x388)))
(assert
 (=> x1+x5_is_2 x1+x5_upto_2))
(assert
 (=> x1+x5_upto_1 x1+x5_upto_2))
(assert
 (let (($x393 (not x1+x5_upto_1)))
 (=> x1+x5_is_2 $x393)))
(assert
 (=> x1+x5_is_3 x1+x5_upto_3))
(assert
 (=> x1+x5_upto_2 x1+x5_upto_3))
(assert
 (let (($x398 (not x1+x5_upto_2)))
 (=> x1+x5_is_3 $x398)))
(assert
 (=> x1+x5_is_4 x1+x5_upto_4))
(assert
 (=> x1+x5_upto_3 x1+x5_upto_4))
(assert
 (let (($x403 (not x1+x5_upto_3)))
 (=> x1+x5_is_4 $x403)))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x405 x1+x5_is_0))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x407 x1+x5_is_1))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x409 x1+x5_is_2))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x411 x1+x5_is_3))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x173 (not x1_is_0)))
 (or $x173 $x413 x1+x5_is_4))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x405 x1+x5_is_1))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x407 x1+x5_is_2))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x409 x1+x5_is_3))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x411 x1+x5_is_4))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x175 (not x1_is_1)))
 (or $x175 $x413 x1+x5_is_0))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x405 x1+x5_is_2))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x407 x1+x5_is_3))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x409 x1+x5_is_4))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x411 x1+x5_is_0))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x177 (not x1_is_2)))
 (or $x177 $x413 x1+x5_is_1))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x405 x1+x5_is_3))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x407 x1+x5_is_4))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x409 x1+x5_is_0))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x411 x1+x5_is_1))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x179 (not x1_is_3)))
 (or $x179 $x413 x1+x5_is_2))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x405 x1+x5_is_4))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x407 x1+x5_is_0))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x409 x1+x5_is_1))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x411 x1+x5_is_2))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x181 (not x1_is_4)))
 (or $x181 $x413 x1+x5_is_3))))
(assert
 (or x1+x1+x1_is_0 x1+x1+x1_is_1 x1+x1+x1_is_2 x1+x1+x1_is_3 x1+x1+x1_is_4))
(assert
 (=> x1+x1+x1_is_0 x1+x1+x1_upto_0))
(assert
 (=> x1+x1+x1_is_1 x1+x1+x1_upto_1))
(assert
 (=> x1+x1+x1_upto_0 x1+x1+x1_upto_1))
(assert
 (let (($x446 (not x1+x1+x1_upto_0)))
 (=> x1+x1+x1_is_1 $x446)))
(assert
 (=> x1+x1+x1_is_2 x1+x1+x1_upto_2))
(assert
 (=> x1+x1+x1_upto_1 x1+x1+x1_upto_2))
(assert
 (let (($x451 (not x1+x1+x1_upto_1)))
 (=> x1+x1+x1_is_2 $x451)))
(assert
 (=> x1+x1+x1_is_3 x1+x1+x1_upto_3))
(assert
 (=> x1+x1+x1_upto_2 x1+x1+x1_upto_3))
(assert
 (let (($x456 (not x1+x1+x1_upto_2)))
 (=> x1+x1+x1_is_3 $x456)))
(assert
 (=> x1+x1+x1_is_4 x1+x1+x1_upto_4))
(assert
 (=> x1+x1+x1_upto_3 x1+x1+x1_upto_4))
(assert
 (let (($x461 (not x1+x1+x1_upto_3)))
 (=> x1+x1+x1_is_4 $x461)))
(assert
 (let (($x173 (not x1_is_0)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x173 x1+x1+x1_is_0))))
(assert
 (let (($x175 (not x1_is_1)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x175 x1+x1+x1_is_1))))
(assert
 (let (($x177 (not x1_is_2)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x177 x1+x1+x1_is_2))))
(assert
 (let (($x179 (not x1_is_3)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x179 x1+x1+x1_is_3))))
(assert
 (let (($x181 (not x1_is_4)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x181 x1+x1+x1_is_4))))
(assert
 (let (($x173 (not x1_is_0)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x173 x1+x1+x1_is_1))))
(assert
 (let (($x175 (not x1_is_1)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x175 x1+x1+x1_is_2))))
(assert
 (let (($x177 (not x1_is_2)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x177 x1+x1+x1_is_3))))
(assert
 (let (($x179 (not x1_is_3)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x179 x1+x1+x1_is_4))))
(assert
 (let (($x181 (not x1_is_4)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x181 x1+x1+x1_is_0))))
(assert
 (let (($x173 (not x1_is_0)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x173 x1+x1+x1_is_2))))
(assert
 (let (($x175 (not x1_is_1)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x175 x1+x1+x1_is_3))))
(assert
 (let (($x177 (not x1_is_2)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x177 x1+x1+x1_is_4))))
(assert
 (let (($x179 (not x1_is_3)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x179 x1+x1+x1_is_0))))
(assert
 (let (($x181 (not x1_is_4)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x181 x1+x1+x1_is_1))))
(assert
 (let (($x173 (not x1_is_0)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x173 x1+x1+x1_is_3))))
(assert
 (let (($x175 (not x1_is_1)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x175 x1+x1+x1_is_4))))
(assert
 (let (($x177 (not x1_is_2)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x177 x1+x1+x1_is_0))))
(assert
 (let (($x179 (not x1_is_3)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x179 x1+x1+x1_is_1))))
(assert
 (let (($x181 (not x1_is_4)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x181 x1+x1+x1_is_2))))
(assert
 (let (($x173 (not x1_is_0)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x173 x1+x1+x1_is_4))))
(assert
 (let (($x175 (not x1_is_1)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x175 x1+x1+x1_is_0))))
(assert
 (let (($x177 (not x1_is_2)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x177 x1+x1+x1_is_1))))
(assert
 (let (($x179 (not x1_is_3)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x179 x1+x1+x1_is_2))))
(assert
 (let (($x181 (not x1_is_4)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x181 x1+x1+x1_is_3))))
(assert
 (or x1+x1+x2_is_0 x1+x1+x2_is_1 x1+x1+x2_is_2 x1+x1+x2_is_3 x1+x1+x2_is_4))
(assert
 (=> x1+x1+x2_is_0 x1+x1+x2_upto_0))
(assert
 (=> x1+x1+x2_is_1 x1+x1+x2_upto_1))
(assert
 (=> x1+x1+x2_upto_0 x1+x1+x2_upto_1))
(assert
 (let (($x504 (not x1+x1+x2_upto_0)))
 (=> x1+x1+x2_is_1 $x504)))
(assert
 (=> x1+x1+x2_is_2 x1+x1+x2_upto_2))
(assert
 (=> x1+x1+x2_upto_1 x1+x1+x2_upto_2))
(assert
 (let (($x509 (not x1+x1+x2_upto_1)))
 (=> x1+x1+x2_is_2 $x509)))
(assert
 (=> x1+x1+x2_is_3 x1+x1+x2_upto_3))
(assert
 (=> x1+x1+x2_upto_2 x1+x1+x2_upto_3))
(assert
 (let (($x514 (not x1+x1+x2_upto_2)))
 (=> x1+x1+x2_is_3 $x514)))
(assert
 (=> x1+x1+x2_is_4 x1+x1+x2_upto_4))
(assert
 (=> x1+x1+x2_upto_3 x1+x1+x2_upto_4))
(assert
 (let (($x519 (not x1+x1+x2_upto_3)))
 (=> x1+x1+x2_is_4 $x519)))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x231 x1+x1+x2_is_0))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x233 x1+x1+x2_is_1))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x235 x1+x1+x2_is_2))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x237 x1+x1+x2_is_3))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x239 x1+x1+x2_is_4))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x231 x1+x1+x2_is_1))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x233 x1+x1+x2_is_2))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x235 x1+x1+x2_is_3))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x237 x1+x1+x2_is_4))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x239 x1+x1+x2_is_0))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x231 x1+x1+x2_is_2))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x233 x1+x1+x2_is_3))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x235 x1+x1+x2_is_4))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x237 x1+x1+x2_is_0))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x239 x1+x1+x2_is_1))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x231 x1+x1+x2_is_3))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x233 x1+x1+x2_is_4))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x235 x1+x1+x2_is_0))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x237 x1+x1+x2_is_1))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x239 x1+x1+x2_is_2))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x231 x1+x1+x2_is_4))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x233 x1+x1+x2_is_0))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x235 x1+x1+x2_is_1))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x237 x1+x1+x2_is_2))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x239 x1+x1+x2_is_3))))
(assert
 (or x1+x1+x3_is_0 x1+x1+x3_is_1 x1+x1+x3_is_2 x1+x1+x3_is_3 x1+x1+x3_is_4))
(assert
 (=> x1+x1+x3_is_0 x1+x1+x3_upto_0))
(assert
 (=> x1+x1+x3_is_1 x1+x1+x3_upto_1))
(assert
 (=> x1+x1+x3_upto_0 x1+x1+x3_upto_1))
(assert
 (let (($x557 (not x1+x1+x3_upto_0)))
 (=> x1+x1+x3_is_1 $x557)))
(assert
 (=> x1+x1+x3_is_2 x1+x1+x3_upto_2))
(assert
 (=> x1+x1+x3_upto_1 x1+x1+x3_upto_2))
(assert
 (let (($x562 (not x1+x1+x3_upto_1)))
 (=> x1+x1+x3_is_2 $x562)))
(assert
 (=> x1+x1+x3_is_3 x1+x1+x3_upto_3))
(assert
 (=> x1+x1+x3_upto_2 x1+x1+x3_upto_3))
(assert
 (let (($x567 (not x1+x1+x3_upto_2)))
 (=> x1+x1+x3_is_3 $x567)))
(assert
 (=> x1+x1+x3_is_4 x1+x1+x3_upto_4))
(assert
 (=> x1+x1+x3_upto_3 x1+x1+x3_upto_4))
(assert
 (let (($x572 (not x1+x1+x3_upto_3)))
 (=> x1+x1+x3_is_4 $x572)))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x289 x1+x1+x3_is_0))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x291 x1+x1+x3_is_1))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x293 x1+x1+x3_is_2))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x295 x1+x1+x3_is_3))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x297 x1+x1+x3_is_4))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x289 x1+x1+x3_is_1))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x291 x1+x1+x3_is_2))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x293 x1+x1+x3_is_3))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x295 x1+x1+x3_is_4))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x297 x1+x1+x3_is_0))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x289 x1+x1+x3_is_2))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x291 x1+x1+x3_is_3))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x293 x1+x1+x3_is_4))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x295 x1+x1+x3_is_0))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x297 x1+x1+x3_is_1))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x289 x1+x1+x3_is_3))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x291 x1+x1+x3_is_4))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x293 x1+x1+x3_is_0))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x295 x1+x1+x3_is_1))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x297 x1+x1+x3_is_2))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x289 x1+x1+x3_is_4))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x291 x1+x1+x3_is_0))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x293 x1+x1+x3_is_1))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x295 x1+x1+x3_is_2))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x297 x1+x1+x3_is_3))))
(assert
 (or x1+x1+x4_is_0 x1+x1+x4_is_1 x1+x1+x4_is_2 x1+x1+x4_is_3 x1+x1+x4_is_4))
(assert
 (=> x1+x1+x4_is_0 x1+x1+x4_upto_0))
(assert
 (=> x1+x1+x4_is_1 x1+x1+x4_upto_1))
(assert
 (=> x1+x1+x4_upto_0 x1+x1+x4_upto_1))
(assert
 (let (($x610 (not x1+x1+x4_upto_0)))
 (=> x1+x1+x4_is_1 $x610)))
(assert
 (=> x1+x1+x4_is_2 x1+x1+x4_upto_2))
(assert
 (=> x1+x1+x4_upto_1 x1+x1+x4_upto_2))
(assert
 (let (($x615 (not x1+x1+x4_upto_1)))
 (=> x1+x1+x4_is_2 $x615)))
(assert
 (=> x1+x1+x4_is_3 x1+x1+x4_upto_3))
(assert
 (=> x1+x1+x4_upto_2 x1+x1+x4_upto_3))
(assert
 (let (($x620 (not x1+x1+x4_upto_2)))
 (=> x1+x1+x4_is_3 $x620)))
(assert
 (=> x1+x1+x4_is_4 x1+x1+x4_upto_4))
(assert
 (=> x1+x1+x4_upto_3 x1+x1+x4_upto_4))
(assert
 (let (($x625 (not x1+x1+x4_upto_3)))
 (=> x1+x1+x4_is_4 $x625)))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x347 x1+x1+x4_is_0))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x349 x1+x1+x4_is_1))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x351 x1+x1+x4_is_2))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x353 x1+x1+x4_is_3))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x355 x1+x1+x4_is_4))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x347 x1+x1+x4_is_1))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x349 x1+x1+x4_is_2))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x351 x1+x1+x4_is_3))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x353 x1+x1+x4_is_4))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x355 x1+x1+x4_is_0))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x347 x1+x1+x4_is_2))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x349 x1+x1+x4_is_3))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x351 x1+x1+x4_is_4))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x353 x1+x1+x4_is_0))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x355 x1+x1+x4_is_1))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x347 x1+x1+x4_is_3))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x349 x1+x1+x4_is_4))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x351 x1+x1+x4_is_0))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x353 x1+x1+x4_is_1))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x355 x1+x1+x4_is_2))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x347 x1+x1+x4_is_4))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x349 x1+x1+x4_is_0))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x351 x1+x1+x4_is_1))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x353 x1+x1+x4_is_2))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x355 x1+x1+x4_is_3))))
(assert
 (or x1+x1+x5_is_0 x1+x1+x5_is_1 x1+x1+x5_is_2 x1+x1+x5_is_3 x1+x1+x5_is_4))
(assert
 (=> x1+x1+x5_is_0 x1+x1+x5_upto_0))
(assert
 (=> x1+x1+x5_is_1 x1+x1+x5_upto_1))
(assert
 (=> x1+x1+x5_upto_0 x1+x1+x5_upto_1))
(assert
 (let (($x663 (not x1+x1+x5_upto_0)))
 (=> x1+x1+x5_is_1 $x663)))
(assert
 (=> x1+x1+x5_is_2 x1+x1+x5_upto_2))
(assert
 (=> x1+x1+x5_upto_1 x1+x1+x5_upto_2))
(assert
 (let (($x668 (not x1+x1+x5_upto_1)))
 (=> x1+x1+x5_is_2 $x668)))
(assert
 (=> x1+x1+x5_is_3 x1+x1+x5_upto_3))
(assert
 (=> x1+x1+x5_upto_2 x1+x1+x5_upto_3))
(assert
 (let (($x673 (not x1+x1+x5_upto_2)))
 (=> x1+x1+x5_is_3 $x673)))
(assert
 (=> x1+x1+x5_is_4 x1+x1+x5_upto_4))
(assert
 (=> x1+x1+x5_upto_3 x1+x1+x5_upto_4))
(assert
 (let (($x678 (not x1+x1+x5_upto_3)))
 (=> x1+x1+x5_is_4 $x678)))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x405 x1+x1+x5_is_0))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x407 x1+x1+x5_is_1))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x409 x1+x1+x5_is_2))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x411 x1+x1+x5_is_3))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x463 (not x1+x1_is_0)))
 (or $x463 $x413 x1+x1+x5_is_4))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x405 x1+x1+x5_is_1))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x407 x1+x1+x5_is_2))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x409 x1+x1+x5_is_3))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x411 x1+x1+x5_is_4))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x469 (not x1+x1_is_1)))
 (or $x469 $x413 x1+x1+x5_is_0))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x405 x1+x1+x5_is_2))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x407 x1+x1+x5_is_3))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x409 x1+x1+x5_is_4))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x411 x1+x1+x5_is_0))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x475 (not x1+x1_is_2)))
 (or $x475 $x413 x1+x1+x5_is_1))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x405 x1+x1+x5_is_3))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x407 x1+x1+x5_is_4))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x409 x1+x1+x5_is_0))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x411 x1+x1+x5_is_1))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x481 (not x1+x1_is_3)))
 (or $x481 $x413 x1+x1+x5_is_2))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x405 x1+x1+x5_is_4))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x407 x1+x1+x5_is_0))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x409 x1+x1+x5_is_1))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x411 x1+x1+x5_is_2))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x487 (not x1+x1_is_4)))
 (or $x487 $x413 x1+x1+x5_is_3))))
(assert
 (or x1+x2+x2_is_0 x1+x2+x2_is_1 x1+x2+x2_is_2 x1+x2+x2_is_3 x1+x2+x2_is_4))
(assert
 (=> x1+x2+x2_is_0 x1+x2+x2_upto_0))
(assert
 (=> x1+x2+x2_is_1 x1+x2+x2_upto_1))
(assert
 (=> x1+x2+x2_upto_0 x1+x2+x2_upto_1))
(assert
 (let (($x716 (not x1+x2+x2_upto_0)))
 (=> x1+x2+x2_is_1 $x716)))
(assert
 (=> x1+x2+x2_is_2 x1+x2+x2_upto_2))
(assert
 (=> x1+x2+x2_upto_1 x1+x2+x2_upto_2))
(assert
 (let (($x721 (not x1+x2+x2_upto_1)))
 (=> x1+x2+x2_is_2 $x721)))
(assert
 (=> x1+x2+x2_is_3 x1+x2+x2_upto_3))
(assert
 (=> x1+x2+x2_upto_2 x1+x2+x2_upto_3))
(assert
 (let (($x726 (not x1+x2+x2_upto_2)))
 (=> x1+x2+x2_is_3 $x726)))
(assert
 (=> x1+x2+x2_is_4 x1+x2+x2_upto_4))
(assert
 (=> x1+x2+x2_upto_3 x1+x2+x2_upto_4))
(assert
 (let (($x731 (not x1+x2+x2_upto_3)))
 (=> x1+x2+x2_is_4 $x731)))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x231 x1+x2+x2_is_0))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x233 x1+x2+x2_is_1))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x235 x1+x2+x2_is_2))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x237 x1+x2+x2_is_3))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x239 x1+x2+x2_is_4))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x231 x1+x2+x2_is_1))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x233 x1+x2+x2_is_2))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x235 x1+x2+x2_is_3))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x237 x1+x2+x2_is_4))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x239 x1+x2+x2_is_0))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x231 x1+x2+x2_is_2))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x233 x1+x2+x2_is_3))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x235 x1+x2+x2_is_4))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x237 x1+x2+x2_is_0))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x239 x1+x2+x2_is_1))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x231 x1+x2+x2_is_3))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x233 x1+x2+x2_is_4))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x235 x1+x2+x2_is_0))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x237 x1+x2+x2_is_1))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x239 x1+x2+x2_is_2))))
(assert
 (let (($x231 (not x2_is_0)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x231 x1+x2+x2_is_4))))
(assert
 (let (($x233 (not x2_is_1)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x233 x1+x2+x2_is_0))))
(assert
 (let (($x235 (not x2_is_2)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x235 x1+x2+x2_is_1))))
(assert
 (let (($x237 (not x2_is_3)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x237 x1+x2+x2_is_2))))
(assert
 (let (($x239 (not x2_is_4)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x239 x1+x2+x2_is_3))))
(assert
 (or x1+x2+x3_is_0 x1+x2+x3_is_1 x1+x2+x3_is_2 x1+x2+x3_is_3 x1+x2+x3_is_4))
(assert
 (=> x1+x2+x3_is_0 x1+x2+x3_upto_0))
(assert
 (=> x1+x2+x3_is_1 x1+x2+x3_upto_1))
(assert
 (=> x1+x2+x3_upto_0 x1+x2+x3_upto_1))
(assert
 (let (($x774 (not x1+x2+x3_upto_0)))
 (=> x1+x2+x3_is_1 $x774)))
(assert
 (=> x1+x2+x3_is_2 x1+x2+x3_upto_2))
(assert
 (=> x1+x2+x3_upto_1 x1+x2+x3_upto_2))
(assert
 (let (($x779 (not x1+x2+x3_upto_1)))
 (=> x1+x2+x3_is_2 $x779)))
(assert
 (=> x1+x2+x3_is_3 x1+x2+x3_upto_3))
(assert
 (=> x1+x2+x3_upto_2 x1+x2+x3_upto_3))
(assert
 (let (($x784 (not x1+x2+x3_upto_2)))
 (=> x1+x2+x3_is_3 $x784)))
(assert
 (=> x1+x2+x3_is_4 x1+x2+x3_upto_4))
(assert
 (=> x1+x2+x3_upto_3 x1+x2+x3_upto_4))
(assert
 (let (($x789 (not x1+x2+x3_upto_3)))
 (=> x1+x2+x3_is_4 $x789)))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x289 x1+x2+x3_is_0))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x291 x1+x2+x3_is_1))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x293 x1+x2+x3_is_2))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x295 x1+x2+x3_is_3))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x297 x1+x2+x3_is_4))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x289 x1+x2+x3_is_1))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x291 x1+x2+x3_is_2))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x293 x1+x2+x3_is_3))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x295 x1+x2+x3_is_4))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x297 x1+x2+x3_is_0))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x289 x1+x2+x3_is_2))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x291 x1+x2+x3_is_3))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x293 x1+x2+x3_is_4))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x295 x1+x2+x3_is_0))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x297 x1+x2+x3_is_1))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x289 x1+x2+x3_is_3))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x291 x1+x2+x3_is_4))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x293 x1+x2+x3_is_0))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x295 x1+x2+x3_is_1))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x297 x1+x2+x3_is_2))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x289 x1+x2+x3_is_4))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x291 x1+x2+x3_is_0))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x293 x1+x2+x3_is_1))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x295 x1+x2+x3_is_2))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x297 x1+x2+x3_is_3))))
(assert
 (or x1+x2+x4_is_0 x1+x2+x4_is_1 x1+x2+x4_is_2 x1+x2+x4_is_3 x1+x2+x4_is_4))
(assert
 (=> x1+x2+x4_is_0 x1+x2+x4_upto_0))
(assert
 (=> x1+x2+x4_is_1 x1+x2+x4_upto_1))
(assert
 (=> x1+x2+x4_upto_0 x1+x2+x4_upto_1))
(assert
 (let (($x827 (not x1+x2+x4_upto_0)))
 (=> x1+x2+x4_is_1 $x827)))
(assert
 (=> x1+x2+x4_is_2 x1+x2+x4_upto_2))
(assert
 (=> x1+x2+x4_upto_1 x1+x2+x4_upto_2))
(assert
 (let (($x832 (not x1+x2+x4_upto_1)))
 (=> x1+x2+x4_is_2 $x832)))
(assert
 (=> x1+x2+x4_is_3 x1+x2+x4_upto_3))
(assert
 (=> x1+x2+x4_upto_2 x1+x2+x4_upto_3))
(assert
 (let (($x837 (not x1+x2+x4_upto_2)))
 (=> x1+x2+x4_is_3 $x837)))
(assert
 (=> x1+x2+x4_is_4 x1+x2+x4_upto_4))
(assert
 (=> x1+x2+x4_upto_3 x1+x2+x4_upto_4))
(assert
 (let (($x842 (not x1+x2+x4_upto_3)))
 (=> x1+x2+x4_is_4 $x842)))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x347 x1+x2+x4_is_0))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x349 x1+x2+x4_is_1))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x351 x1+x2+x4_is_2))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x353 x1+x2+x4_is_3))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x355 x1+x2+x4_is_4))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x347 x1+x2+x4_is_1))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x349 x1+x2+x4_is_2))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x351 x1+x2+x4_is_3))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x353 x1+x2+x4_is_4))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x355 x1+x2+x4_is_0))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x347 x1+x2+x4_is_2))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x349 x1+x2+x4_is_3))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x351 x1+x2+x4_is_4))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x353 x1+x2+x4_is_0))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x355 x1+x2+x4_is_1))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x347 x1+x2+x4_is_3))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x349 x1+x2+x4_is_4))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x351 x1+x2+x4_is_0))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x353 x1+x2+x4_is_1))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x355 x1+x2+x4_is_2))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x347 x1+x2+x4_is_4))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x349 x1+x2+x4_is_0))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x351 x1+x2+x4_is_1))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x353 x1+x2+x4_is_2))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x355 x1+x2+x4_is_3))))
(assert
 (or x1+x2+x5_is_0 x1+x2+x5_is_1 x1+x2+x5_is_2 x1+x2+x5_is_3 x1+x2+x5_is_4))
(assert
 (=> x1+x2+x5_is_0 x1+x2+x5_upto_0))
(assert
 (=> x1+x2+x5_is_1 x1+x2+x5_upto_1))
(assert
 (=> x1+x2+x5_upto_0 x1+x2+x5_upto_1))
(assert
 (let (($x880 (not x1+x2+x5_upto_0)))
 (=> x1+x2+x5_is_1 $x880)))
(assert
 (=> x1+x2+x5_is_2 x1+x2+x5_upto_2))
(assert
 (=> x1+x2+x5_upto_1 x1+x2+x5_upto_2))
(assert
 (let (($x885 (not x1+x2+x5_upto_1)))
 (=> x1+x2+x5_is_2 $x885)))
(assert
 (=> x1+x2+x5_is_3 x1+x2+x5_upto_3))
(assert
 (=> x1+x2+x5_upto_2 x1+x2+x5_upto_3))
(assert
 (let (($x890 (not x1+x2+x5_upto_2)))
 (=> x1+x2+x5_is_3 $x890)))
(assert
 (=> x1+x2+x5_is_4 x1+x2+x5_upto_4))
(assert
 (=> x1+x2+x5_upto_3 x1+x2+x5_upto_4))
(assert
 (let (($x895 (not x1+x2+x5_upto_3)))
 (=> x1+x2+x5_is_4 $x895)))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x405 x1+x2+x5_is_0))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x407 x1+x2+x5_is_1))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x409 x1+x2+x5_is_2))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x411 x1+x2+x5_is_3))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x733 (not x1+x2_is_0)))
 (or $x733 $x413 x1+x2+x5_is_4))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x405 x1+x2+x5_is_1))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x407 x1+x2+x5_is_2))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x409 x1+x2+x5_is_3))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x411 x1+x2+x5_is_4))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x739 (not x1+x2_is_1)))
 (or $x739 $x413 x1+x2+x5_is_0))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x405 x1+x2+x5_is_2))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x407 x1+x2+x5_is_3))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x409 x1+x2+x5_is_4))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x411 x1+x2+x5_is_0))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x745 (not x1+x2_is_2)))
 (or $x745 $x413 x1+x2+x5_is_1))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x405 x1+x2+x5_is_3))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x407 x1+x2+x5_is_4))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x409 x1+x2+x5_is_0))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x411 x1+x2+x5_is_1))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x751 (not x1+x2_is_3)))
 (or $x751 $x413 x1+x2+x5_is_2))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x405 x1+x2+x5_is_4))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x407 x1+x2+x5_is_0))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x409 x1+x2+x5_is_1))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x411 x1+x2+x5_is_2))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x757 (not x1+x2_is_4)))
 (or $x757 $x413 x1+x2+x5_is_3))))
(assert
 (or x1+x3+x3_is_0 x1+x3+x3_is_1 x1+x3+x3_is_2 x1+x3+x3_is_3 x1+x3+x3_is_4))
(assert
 (=> x1+x3+x3_is_0 x1+x3+x3_upto_0))
(assert
 (=> x1+x3+x3_is_1 x1+x3+x3_upto_1))
(assert
 (=> x1+x3+x3_upto_0 x1+x3+x3_upto_1))
(assert
 (let (($x933 (not x1+x3+x3_upto_0)))
 (=> x1+x3+x3_is_1 $x933)))
(assert
 (=> x1+x3+x3_is_2 x1+x3+x3_upto_2))
(assert
 (=> x1+x3+x3_upto_1 x1+x3+x3_upto_2))
(assert
 (let (($x938 (not x1+x3+x3_upto_1)))
 (=> x1+x3+x3_is_2 $x938)))
(assert
 (=> x1+x3+x3_is_3 x1+x3+x3_upto_3))
(assert
 (=> x1+x3+x3_upto_2 x1+x3+x3_upto_3))
(assert
 (let (($x943 (not x1+x3+x3_upto_2)))
 (=> x1+x3+x3_is_3 $x943)))
(assert
 (=> x1+x3+x3_is_4 x1+x3+x3_upto_4))
(assert
 (=> x1+x3+x3_upto_3 x1+x3+x3_upto_4))
(assert
 (let (($x948 (not x1+x3+x3_upto_3)))
 (=> x1+x3+x3_is_4 $x948)))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x289 x1+x3+x3_is_0))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x291 x1+x3+x3_is_1))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x293 x1+x3+x3_is_2))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x295 x1+x3+x3_is_3))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x297 x1+x3+x3_is_4))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x289 x1+x3+x3_is_1))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x291 x1+x3+x3_is_2))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x293 x1+x3+x3_is_3))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x295 x1+x3+x3_is_4))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x297 x1+x3+x3_is_0))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x289 x1+x3+x3_is_2))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x291 x1+x3+x3_is_3))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x293 x1+x3+x3_is_4))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x295 x1+x3+x3_is_0))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x297 x1+x3+x3_is_1))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x289 x1+x3+x3_is_3))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x291 x1+x3+x3_is_4))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x293 x1+x3+x3_is_0))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x295 x1+x3+x3_is_1))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x297 x1+x3+x3_is_2))))
(assert
 (let (($x289 (not x3_is_0)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x289 x1+x3+x3_is_4))))
(assert
 (let (($x291 (not x3_is_1)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x291 x1+x3+x3_is_0))))
(assert
 (let (($x293 (not x3_is_2)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x293 x1+x3+x3_is_1))))
(assert
 (let (($x295 (not x3_is_3)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x295 x1+x3+x3_is_2))))
(assert
 (let (($x297 (not x3_is_4)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x297 x1+x3+x3_is_3))))
(assert
 (or x1+x3+x4_is_0 x1+x3+x4_is_1 x1+x3+x4_is_2 x1+x3+x4_is_3 x1+x3+x4_is_4))
(assert
 (=> x1+x3+x4_is_0 x1+x3+x4_upto_0))
(assert
 (=> x1+x3+x4_is_1 x1+x3+x4_upto_1))
(assert
 (=> x1+x3+x4_upto_0 x1+x3+x4_upto_1))
(assert
 (let (($x991 (not x1+x3+x4_upto_0)))
 (=> x1+x3+x4_is_1 $x991)))
(assert
 (=> x1+x3+x4_is_2 x1+x3+x4_upto_2))
(assert
 (=> x1+x3+x4_upto_1 x1+x3+x4_upto_2))
(assert
 (let (($x996 (not x1+x3+x4_upto_1)))
 (=> x1+x3+x4_is_2 $x996)))
(assert
 (=> x1+x3+x4_is_3 x1+x3+x4_upto_3))
(assert
 (=> x1+x3+x4_upto_2 x1+x3+x4_upto_3))
(assert
 (let (($x1001 (not x1+x3+x4_upto_2)))
 (=> x1+x3+x4_is_3 $x1001)))
(assert
 (=> x1+x3+x4_is_4 x1+x3+x4_upto_4))
(assert
 (=> x1+x3+x4_upto_3 x1+x3+x4_upto_4))
(assert
 (let (($x1006 (not x1+x3+x4_upto_3)))
 (=> x1+x3+x4_is_4 $x1006)))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x347 x1+x3+x4_is_0))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x349 x1+x3+x4_is_1))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x351 x1+x3+x4_is_2))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x353 x1+x3+x4_is_3))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x355 x1+x3+x4_is_4))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x347 x1+x3+x4_is_1))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x349 x1+x3+x4_is_2))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x351 x1+x3+x4_is_3))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x353 x1+x3+x4_is_4))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x355 x1+x3+x4_is_0))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x347 x1+x3+x4_is_2))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x349 x1+x3+x4_is_3))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x351 x1+x3+x4_is_4))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x353 x1+x3+x4_is_0))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x355 x1+x3+x4_is_1))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x347 x1+x3+x4_is_3))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x349 x1+x3+x4_is_4))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x351 x1+x3+x4_is_0))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x353 x1+x3+x4_is_1))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x355 x1+x3+x4_is_2))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x347 x1+x3+x4_is_4))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x349 x1+x3+x4_is_0))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x351 x1+x3+x4_is_1))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x353 x1+x3+x4_is_2))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x355 x1+x3+x4_is_3))))
(assert
 (or x1+x3+x5_is_0 x1+x3+x5_is_1 x1+x3+x5_is_2 x1+x3+x5_is_3 x1+x3+x5_is_4))
(assert
 (=> x1+x3+x5_is_0 x1+x3+x5_upto_0))
(assert
 (=> x1+x3+x5_is_1 x1+x3+x5_upto_1))
(assert
 (=> x1+x3+x5_upto_0 x1+x3+x5_upto_1))
(assert
 (let (($x1044 (not x1+x3+x5_upto_0)))
 (=> x1+x3+x5_is_1 $x1044)))
(assert
 (=> x1+x3+x5_is_2 x1+x3+x5_upto_2))
(assert
 (=> x1+x3+x5_upto_1 x1+x3+x5_upto_2))
(assert
 (let (($x1049 (not x1+x3+x5_upto_1)))
 (=> x1+x3+x5_is_2 $x1049)))
(assert
 (=> x1+x3+x5_is_3 x1+x3+x5_upto_3))
(assert
 (=> x1+x3+x5_upto_2 x1+x3+x5_upto_3))
(assert
 (let (($x1054 (not x1+x3+x5_upto_2)))
 (=> x1+x3+x5_is_3 $x1054)))
(assert
 (=> x1+x3+x5_is_4 x1+x3+x5_upto_4))
(assert
 (=> x1+x3+x5_upto_3 x1+x3+x5_upto_4))
(assert
 (let (($x1059 (not x1+x3+x5_upto_3)))
 (=> x1+x3+x5_is_4 $x1059)))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x405 x1+x3+x5_is_0))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x407 x1+x3+x5_is_1))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x409 x1+x3+x5_is_2))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x411 x1+x3+x5_is_3))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x950 (not x1+x3_is_0)))
 (or $x950 $x413 x1+x3+x5_is_4))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x405 x1+x3+x5_is_1))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x407 x1+x3+x5_is_2))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x409 x1+x3+x5_is_3))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x411 x1+x3+x5_is_4))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x956 (not x1+x3_is_1)))
 (or $x956 $x413 x1+x3+x5_is_0))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x405 x1+x3+x5_is_2))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x407 x1+x3+x5_is_3))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x409 x1+x3+x5_is_4))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x411 x1+x3+x5_is_0))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x962 (not x1+x3_is_2)))
 (or $x962 $x413 x1+x3+x5_is_1))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x405 x1+x3+x5_is_3))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x407 x1+x3+x5_is_4))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x409 x1+x3+x5_is_0))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x411 x1+x3+x5_is_1))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x968 (not x1+x3_is_3)))
 (or $x968 $x413 x1+x3+x5_is_2))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x405 x1+x3+x5_is_4))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x407 x1+x3+x5_is_0))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x409 x1+x3+x5_is_1))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x411 x1+x3+x5_is_2))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x974 (not x1+x3_is_4)))
 (or $x974 $x413 x1+x3+x5_is_3))))
(assert
 (or x1+x4+x4_is_0 x1+x4+x4_is_1 x1+x4+x4_is_2 x1+x4+x4_is_3 x1+x4+x4_is_4))
(assert
 (=> x1+x4+x4_is_0 x1+x4+x4_upto_0))
(assert
 (=> x1+x4+x4_is_1 x1+x4+x4_upto_1))
(assert
 (=> x1+x4+x4_upto_0 x1+x4+x4_upto_1))
(assert
 (let (($x1097 (not x1+x4+x4_upto_0)))
 (=> x1+x4+x4_is_1 $x1097)))
(assert
 (=> x1+x4+x4_is_2 x1+x4+x4_upto_2))
(assert
 (=> x1+x4+x4_upto_1 x1+x4+x4_upto_2))
(assert
 (let (($x1102 (not x1+x4+x4_upto_1)))
 (=> x1+x4+x4_is_2 $x1102)))
(assert
 (=> x1+x4+x4_is_3 x1+x4+x4_upto_3))
(assert
 (=> x1+x4+x4_upto_2 x1+x4+x4_upto_3))
(assert
 (let (($x1107 (not x1+x4+x4_upto_2)))
 (=> x1+x4+x4_is_3 $x1107)))
(assert
 (=> x1+x4+x4_is_4 x1+x4+x4_upto_4))
(assert
 (=> x1+x4+x4_upto_3 x1+x4+x4_upto_4))
(assert
 (let (($x1112 (not x1+x4+x4_upto_3)))
 (=> x1+x4+x4_is_4 $x1112)))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x347 x1+x4+x4_is_0))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x349 x1+x4+x4_is_1))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x351 x1+x4+x4_is_2))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x353 x1+x4+x4_is_3))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x355 x1+x4+x4_is_4))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x347 x1+x4+x4_is_1))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x349 x1+x4+x4_is_2))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x351 x1+x4+x4_is_3))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x353 x1+x4+x4_is_4))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x355 x1+x4+x4_is_0))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x347 x1+x4+x4_is_2))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x349 x1+x4+x4_is_3))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x351 x1+x4+x4_is_4))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x353 x1+x4+x4_is_0))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x355 x1+x4+x4_is_1))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x347 x1+x4+x4_is_3))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x349 x1+x4+x4_is_4))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x351 x1+x4+x4_is_0))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x353 x1+x4+x4_is_1))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x355 x1+x4+x4_is_2))))
(assert
 (let (($x347 (not x4_is_0)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x347 x1+x4+x4_is_4))))
(assert
 (let (($x349 (not x4_is_1)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x349 x1+x4+x4_is_0))))
(assert
 (let (($x351 (not x4_is_2)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x351 x1+x4+x4_is_1))))
(assert
 (let (($x353 (not x4_is_3)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x353 x1+x4+x4_is_2))))
(assert
 (let (($x355 (not x4_is_4)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x355 x1+x4+x4_is_3))))
(assert
 (or x1+x4+x5_is_0 x1+x4+x5_is_1 x1+x4+x5_is_2 x1+x4+x5_is_3 x1+x4+x5_is_4))
(assert
 (=> x1+x4+x5_is_0 x1+x4+x5_upto_0))
(assert
 (=> x1+x4+x5_is_1 x1+x4+x5_upto_1))
(assert
 (=> x1+x4+x5_upto_0 x1+x4+x5_upto_1))
(assert
 (let (($x1155 (not x1+x4+x5_upto_0)))
 (=> x1+x4+x5_is_1 $x1155)))
(assert
 (=> x1+x4+x5_is_2 x1+x4+x5_upto_2))
(assert
 (=> x1+x4+x5_upto_1 x1+x4+x5_upto_2))
(assert
 (let (($x1160 (not x1+x4+x5_upto_1)))
 (=> x1+x4+x5_is_2 $x1160)))
(assert
 (=> x1+x4+x5_is_3 x1+x4+x5_upto_3))
(assert
 (=> x1+x4+x5_upto_2 x1+x4+x5_upto_3))
(assert
 (let (($x1165 (not x1+x4+x5_upto_2)))
 (=> x1+x4+x5_is_3 $x1165)))
(assert
 (=> x1+x4+x5_is_4 x1+x4+x5_upto_4))
(assert
 (=> x1+x4+x5_upto_3 x1+x4+x5_upto_4))
(assert
 (let (($x1170 (not x1+x4+x5_upto_3)))
 (=> x1+x4+x5_is_4 $x1170)))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x405 x1+x4+x5_is_0))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x407 x1+x4+x5_is_1))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x409 x1+x4+x5_is_2))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x411 x1+x4+x5_is_3))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1114 (not x1+x4_is_0)))
 (or $x1114 $x413 x1+x4+x5_is_4))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x405 x1+x4+x5_is_1))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x407 x1+x4+x5_is_2))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x409 x1+x4+x5_is_3))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x411 x1+x4+x5_is_4))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1120 (not x1+x4_is_1)))
 (or $x1120 $x413 x1+x4+x5_is_0))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x405 x1+x4+x5_is_2))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x407 x1+x4+x5_is_3))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x409 x1+x4+x5_is_4))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x411 x1+x4+x5_is_0))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1126 (not x1+x4_is_2)))
 (or $x1126 $x413 x1+x4+x5_is_1))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x405 x1+x4+x5_is_3))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x407 x1+x4+x5_is_4))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x409 x1+x4+x5_is_0))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x411 x1+x4+x5_is_1))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1132 (not x1+x4_is_3)))
 (or $x1132 $x413 x1+x4+x5_is_2))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x405 x1+x4+x5_is_4))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x407 x1+x4+x5_is_0))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x409 x1+x4+x5_is_1))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x411 x1+x4+x5_is_2))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1138 (not x1+x4_is_4)))
 (or $x1138 $x413 x1+x4+x5_is_3))))
(assert
 (or x1+x5+x5_is_0 x1+x5+x5_is_1 x1+x5+x5_is_2 x1+x5+x5_is_3 x1+x5+x5_is_4))
(assert
 (=> x1+x5+x5_is_0 x1+x5+x5_upto_0))
(assert
 (=> x1+x5+x5_is_1 x1+x5+x5_upto_1))
(assert
 (=> x1+x5+x5_upto_0 x1+x5+x5_upto_1))
(assert
 (let (($x1208 (not x1+x5+x5_upto_0)))
 (=> x1+x5+x5_is_1 $x1208)))
(assert
 (=> x1+x5+x5_is_2 x1+x5+x5_upto_2))
(assert
 (=> x1+x5+x5_upto_1 x1+x5+x5_upto_2))
(assert
 (let (($x1213 (not x1+x5+x5_upto_1)))
 (=> x1+x5+x5_is_2 $x1213)))
(assert
 (=> x1+x5+x5_is_3 x1+x5+x5_upto_3))
(assert
 (=> x1+x5+x5_upto_2 x1+x5+x5_upto_3))
(assert
 (let (($x1218 (not x1+x5+x5_upto_2)))
 (=> x1+x5+x5_is_3 $x1218)))
(assert
 (=> x1+x5+x5_is_4 x1+x5+x5_upto_4))
(assert
 (=> x1+x5+x5_upto_3 x1+x5+x5_upto_4))
(assert
 (let (($x1223 (not x1+x5+x5_upto_3)))
 (=> x1+x5+x5_is_4 $x1223)))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1225 (not x1+x5_is_0)))
 (or $x1225 $x405 x1+x5+x5_is_0))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1225 (not x1+x5_is_0)))
 (or $x1225 $x407 x1+x5+x5_is_1))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1225 (not x1+x5_is_0)))
 (or $x1225 $x409 x1+x5+x5_is_2))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1225 (not x1+x5_is_0)))
 (or $x1225 $x411 x1+x5+x5_is_3))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1225 (not x1+x5_is_0)))
 (or $x1225 $x413 x1+x5+x5_is_4))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1231 (not x1+x5_is_1)))
 (or $x1231 $x405 x1+x5+x5_is_1))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1231 (not x1+x5_is_1)))
 (or $x1231 $x407 x1+x5+x5_is_2))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1231 (not x1+x5_is_1)))
 (or $x1231 $x409 x1+x5+x5_is_3))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1231 (not x1+x5_is_1)))
 (or $x1231 $x411 x1+x5+x5_is_4))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1231 (not x1+x5_is_1)))
 (or $x1231 $x413 x1+x5+x5_is_0))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1237 (not x1+x5_is_2)))
 (or $x1237 $x405 x1+x5+x5_is_2))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1237 (not x1+x5_is_2)))
 (or $x1237 $x407 x1+x5+x5_is_3))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1237 (not x1+x5_is_2)))
 (or $x1237 $x409 x1+x5+x5_is_4))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1237 (not x1+x5_is_2)))
 (or $x1237 $x411 x1+x5+x5_is_0))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1237 (not x1+x5_is_2)))
 (or $x1237 $x413 x1+x5+x5_is_1))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1243 (not x1+x5_is_3)))
 (or $x1243 $x405 x1+x5+x5_is_3))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1243 (not x1+x5_is_3)))
 (or $x1243 $x407 x1+x5+x5_is_4))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1243 (not x1+x5_is_3)))
 (or $x1243 $x409 x1+x5+x5_is_0))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1243 (not x1+x5_is_3)))
 (or $x1243 $x411 x1+x5+x5_is_1))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1243 (not x1+x5_is_3)))
 (or $x1243 $x413 x1+x5+x5_is_2))))
(assert
 (let (($x405 (not x5_is_0)))
 (let (($x1249 (not x1+x5_is_4)))
 (or $x1249 $x405 x1+x5+x5_is_4))))
(assert
 (let (($x407 (not x5_is_1)))
 (let (($x1249 (not x1+x5_is_4)))
 (or $x1249 $x407 x1+x5+x5_is_0))))
(assert
 (let (($x409 (not x5_is_2)))
 (let (($x1249 (not x1+x5_is_4)))
 (or $x1249 $x409 x1+x5+x5_is_1))))
(assert
 (let (($x411 (not x5_is_3)))
 (let (($x1249 (not x1+x5_is_4)))
 (or $x1249 $x411 x1+x5+x5_is_2))))
(assert
 (let (($x413 (not x5_is_4)))
 (let (($x1249 (not x1+x5_is_4)))
 (or $x1249 $x413 x1+x5+x5_is_3))))
(assert
 (let (($x1257 (= high1_1 1099511627776.0)))
 (=> x1+x1+x1_is_0 $x1257)))
(assert
 (let (($x1260 (= high1_1 1.0)))
 (=> x1+x1+x1_is_1 $x1260)))
(assert
 (let (($x1260 (= high1_1 1.0)))
 (=> x1+x1+x1_is_2 $x1260)))
(assert
 (let (($x1260 (= high1_1 1.0)))
 (=> x1+x1+x1_is_3 $x1260)))
(assert
 (let (($x1260 (= high1_1 1.0)))
 (=> x1+x1+x1_is_4 $x1260)))
(assert
 (let (($x1267 (= high1_2 2199023255552.0)))
 (=> x1+x1+x2_is_0 $x1267)))
(assert
 (let (($x1270 (= high1_2 2.0)))
 (=> x1+x1+x2_is_1 $x1270)))
(assert
 (let (($x1270 (= high1_2 2.0)))
 (=> x1+x1+x2_is_2 $x1270)))
(assert
 (let (($x1270 (= high1_2 2.0)))
 (=> x1+x1+x2_is_3 $x1270)))
(assert
 (let (($x1270 (= high1_2 2.0)))
 (=> x1+x1+x2_is_4 $x1270)))
(assert
 (let (($x1276 (= high1_3 2199023255552.0)))
 (=> x1+x1+x3_is_0 $x1276)))
(assert
 (let (($x1278 (= high1_3 2.0)))
 (=> x1+x1+x3_is_1 $x1278)))
(assert
 (let (($x1278 (= high1_3 2.0)))
 (=> x1+x1+x3_is_2 $x1278)))
(assert
 (let (($x1278 (= high1_3 2.0)))
 (=> x1+x1+x3_is_3 $x1278)))
(assert
 (let (($x1278 (= high1_3 2.0)))
 (=> x1+x1+x3_is_4 $x1278)))
(assert
 (let (($x1284 (= high1_4 2199023255552.0)))
 (=> x1+x1+x4_is_0 $x1284)))
(assert
 (let (($x1286 (= high1_4 2.0)))
 (=> x1+x1+x4_is_1 $x1286)))
(assert
 (let (($x1286 (= high1_4 2.0)))
 (=> x1+x1+x4_is_2 $x1286)))
(assert
 (let (($x1286 (= high1_4 2.0)))
 (=> x1+x1+x4_is_3 $x1286)))
(assert
 (let (($x1286 (= high1_4 2.0)))
 (=> x1+x1+x4_is_4 $x1286)))
(assert
 (let (($x1292 (= high1_5 2199023255552.0)))
 (=> x1+x1+x5_is_0 $x1292)))
(assert
 (let (($x1294 (= high1_5 2.0)))
 (=> x1+x1+x5_is_1 $x1294)))
(assert
 (let (($x1294 (= high1_5 2.0)))
 (=> x1+x1+x5_is_2 $x1294)))
(assert
 (let (($x1294 (= high1_5 2.0)))
 (=> x1+x1+x5_is_3 $x1294)))
(assert
 (let (($x1294 (= high1_5 2.0)))
 (=> x1+x1+x5_is_4 $x1294)))
(assert
 (let (($x1300 (= high2_2 1099511627776.0)))
 (=> x1+x2+x2_is_0 $x1300)))
(assert
 (let (($x1302 (= high2_2 1.0)))
 (=> x1+x2+x2_is_1 $x1302)))
(assert
 (let (($x1302 (= high2_2 1.0)))
 (=> x1+x2+x2_is_2 $x1302)))
(assert
 (let (($x1302 (= high2_2 1.0)))
 (=> x1+x2+x2_is_3 $x1302)))
(assert
 (let (($x1302 (= high2_2 1.0)))
 (=> x1+x2+x2_is_4 $x1302)))
(assert
 (let (($x1308 (= high2_3 2199023255552.0)))
 (=> x1+x2+x3_is_0 $x1308)))
(assert
 (let (($x1310 (= high2_3 2.0)))
 (=> x1+x2+x3_is_1 $x1310)))
(assert
 (let (($x1310 (= high2_3 2.0)))
 (=> x1+x2+x3_is_2 $x1310)))
(assert
 (let (($x1310 (= high2_3 2.0)))
 (=> x1+x2+x3_is_3 $x1310)))
(assert
 (let (($x1310 (= high2_3 2.0)))
 (=> x1+x2+x3_is_4 $x1310)))
(assert
 (let (($x1316 (= high2_4 2199023255552.0)))
 (=> x1+x2+x4_is_0 $x1316)))
(assert
 (let (($x1318 (= high2_4 2.0)))
 (=> x1+x2+x4_is_1 $x1318)))
(assert
 (let (($x1318 (= high2_4 2.0)))
 (=> x1+x2+x4_is_2 $x1318)))
(assert
 (let (($x1318 (= high2_4 2.0)))
 (=> x1+x2+x4_is_3 $x1318)))
(assert
 (let (($x1318 (= high2_4 2.0)))
 (=> x1+x2+x4_is_4 $x1318)))
(assert
 (let (($x1324 (= high2_5 2199023255552.0)))
 (=> x1+x2+x5_is_0 $x1324)))
(assert
 (let (($x1326 (= high2_5 2.0)))
 (=> x1+x2+x5_is_1 $x1326)))
(assert
 (let (($x1326 (= high2_5 2.0)))
 (=> x1+x2+x5_is_2 $x1326)))
(assert
 (let (($x1326 (= high2_5 2.0)))
 (=> x1+x2+x5_is_3 $x1326)))
(assert
 (let (($x1326 (= high2_5 2.0)))
 (=> x1+x2+x5_is_4 $x1326)))
(assert
 (let (($x1332 (= high3_3 1099511627776.0)))
 (=> x1+x3+x3_is_0 $x1332)))
(assert
 (let (($x1334 (= high3_3 1.0)))
 (=> x1+x3+x3_is_1 $x1334)))
(assert
 (let (($x1334 (= high3_3 1.0)))
 (=> x1+x3+x3_is_2 $x1334)))
(assert
 (let (($x1334 (= high3_3 1.0)))
 (=> x1+x3+x3_is_3 $x1334)))
(assert
 (let (($x1334 (= high3_3 1.0)))
 (=> x1+x3+x3_is_4 $x1334)))
(assert
 (let (($x1340 (= high3_4 2199023255552.0)))
 (=> x1+x3+x4_is_0 $x1340)))
(assert
 (let (($x1342 (= high3_4 2.0)))
 (=> x1+x3+x4_is_1 $x1342)))
(assert
 (let (($x1342 (= high3_4 2.0)))
 (=> x1+x3+x4_is_2 $x1342)))
(assert
 (let (($x1342 (= high3_4 2.0)))
 (=> x1+x3+x4_is_3 $x1342)))
(assert
 (let (($x1342 (= high3_4 2.0)))
 (=> x1+x3+x4_is_4 $x1342)))
(assert
 (let (($x1348 (= high3_5 2199023255552.0)))
 (=> x1+x3+x5_is_0 $x1348)))
(assert
 (let (($x1350 (= high3_5 2.0)))
 (=> x1+x3+x5_is_1 $x1350)))
(assert
 (let (($x1350 (= high3_5 2.0)))
 (=> x1+x3+x5_is_2 $x1350)))
(assert
 (let (($x1350 (= high3_5 2.0)))
 (=> x1+x3+x5_is_3 $x1350)))
(assert
 (let (($x1350 (= high3_5 2.0)))
 (=> x1+x3+x5_is_4 $x1350)))
(assert
 (let (($x1356 (= high4_4 1099511627776.0)))
 (=> x1+x4+x4_is_0 $x1356)))
(assert
 (let (($x1358 (= high4_4 1.0)))
 (=> x1+x4+x4_is_1 $x1358)))
(assert
 (let (($x1358 (= high4_4 1.0)))
 (=> x1+x4+x4_is_2 $x1358)))
(assert
 (let (($x1358 (= high4_4 1.0)))
 (=> x1+x4+x4_is_3 $x1358)))
(assert
 (let (($x1358 (= high4_4 1.0)))
 (=> x1+x4+x4_is_4 $x1358)))
(assert
 (let (($x1364 (= high4_5 2199023255552.0)))
 (=> x1+x4+x5_is_0 $x1364)))
(assert
 (let (($x1366 (= high4_5 2.0)))
 (=> x1+x4+x5_is_1 $x1366)))
(assert
 (let (($x1366 (= high4_5 2.0)))
 (=> x1+x4+x5_is_2 $x1366)))
(assert
 (let (($x1366 (= high4_5 2.0)))
 (=> x1+x4+x5_is_3 $x1366)))
(assert
 (let (($x1366 (= high4_5 2.0)))
 (=> x1+x4+x5_is_4 $x1366)))
(assert
 (let (($x1372 (= high5_5 1099511627776.0)))
 (=> x1+x5+x5_is_0 $x1372)))
(assert
 (let (($x1374 (= high5_5 1.0)))
 (=> x1+x5+x5_is_1 $x1374)))
(assert
 (let (($x1374 (= high5_5 1.0)))
 (=> x1+x5+x5_is_2 $x1374)))
(assert
 (let (($x1374 (= high5_5 1.0)))
 (=> x1+x5+x5_is_3 $x1374)))
(assert
 (let (($x1374 (= high5_5 1.0)))
 (=> x1+x5+x5_is_4 $x1374)))
(assert
 (let (($x1379 (or x1+x1+x1_is_0 x1+x1+x2_is_0 x1+x1+x3_is_0 x1+x1+x4_is_0 x1+x1+x5_is_0 x1+x2+x2_is_0 x1+x2+x3_is_0 x1+x2+x4_is_0 x1+x2+x5_is_0 x1+x3+x3_is_0 x1+x3+x4_is_0 x1+x3+x5_is_0 x1+x4+x4_is_0 x1+x4+x5_is_0 x1+x5+x5_is_0)))
 (not $x1379)))
(assert
 (let ((?x1381 (+ high1_1 high1_2 high1_3 high1_4 high1_5 high2_2 high2_3 high2_4 high2_5 high3_3 high3_4 high3_5 high4_4 high4_5 high5_5)))
(not (< (* (+ ?x1381 0.0) 65.0) 66060288.0))))
(check-sat)
