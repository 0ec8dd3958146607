; no miss wins
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun x1_is_1 () Bool)
(declare-fun x1_is_0 () Bool)
(declare-fun x1_upto_0 () Bool)
(declare-fun x1_upto_1 () Bool)
(declare-fun x2_is_1 () Bool)
(declare-fun x2_is_0 () Bool)
(declare-fun x2_upto_0 () Bool)
(declare-fun x2_upto_1 () Bool)
(declare-fun x3_is_1 () Bool)
(declare-fun x3_is_0 () Bool)
(declare-fun x3_upto_0 () Bool)
(declare-fun x3_upto_1 () Bool)
(declare-fun x4_is_1 () Bool)
(declare-fun x4_is_0 () Bool)
(declare-fun x4_upto_0 () Bool)
(declare-fun x4_upto_1 () Bool)
(declare-fun x1+x1_is_1 () Bool)
(declare-fun x1+x1_is_0 () Bool)
(declare-fun x1+x1_upto_0 () Bool)
(declare-fun x1+x1_upto_1 () Bool)
(declare-fun x1+x2_is_1 () Bool)
(declare-fun x1+x2_is_0 () Bool)
(declare-fun x1+x2_upto_0 () Bool)
(declare-fun x1+x2_upto_1 () Bool)
(declare-fun x1+x3_is_1 () Bool)
(declare-fun x1+x3_is_0 () Bool)
(declare-fun x1+x3_upto_0 () Bool)
(declare-fun x1+x3_upto_1 () Bool)
(declare-fun x1+x4_is_1 () Bool)
(declare-fun x1+x4_is_0 () Bool)
(declare-fun x1+x4_upto_0 () Bool)
(declare-fun x1+x4_upto_1 () Bool)
(declare-fun x1+x1+x1_is_1 () Bool)
(declare-fun x1+x1+x1_is_0 () Bool)
(declare-fun x1+x1+x1_upto_0 () Bool)
(declare-fun x1+x1+x1_upto_1 () Bool)
(declare-fun x1+x1+x2_is_1 () Bool)
(declare-fun x1+x1+x2_is_0 () Bool)
(declare-fun x1+x1+x2_upto_0 () Bool)
(declare-fun x1+x1+x2_upto_1 () Bool)
(declare-fun x1+x1+x3_is_1 () Bool)
(declare-fun x1+x1+x3_is_0 () Bool)
(declare-fun x1+x1+x3_upto_0 () Bool)
(declare-fun x1+x1+x3_upto_1 () Bool)
(declare-fun x1+x1+x4_is_1 () Bool)
(declare-fun x1+x1+x4_is_0 () Bool)
(declare-fun x1+x1+x4_upto_0 () Bool)
(declare-fun x1+x1+x4_upto_1 () Bool)
(declare-fun x1+x2+x2_is_1 () Bool)
(declare-fun x1+x2+x2_is_0 () Bool)
(declare-fun x1+x2+x2_upto_0 () Bool)
(declare-fun x1+x2+x2_upto_1 () Bool)
(declare-fun x1+x2+x3_is_1 () Bool)
(declare-fun x1+x2+x3_is_0 () Bool)
(declare-fun x1+x2+x3_upto_0 () Bool)
(declare-fun x1+x2+x3_upto_1 () Bool)
(declare-fun x1+x2+x4_is_1 () Bool)
(declare-fun x1+x2+x4_is_0 () Bool)
(declare-fun x1+x2+x4_upto_0 () Bool)
(declare-fun x1+x2+x4_upto_1 () Bool)
(declare-fun x1+x3+x3_is_1 () Bool)
(declare-fun x1+x3+x3_is_0 () Bool)
(declare-fun x1+x3+x3_upto_0 () Bool)
(declare-fun x1+x3+x3_upto_1 () Bool)
(declare-fun x1+x3+x4_is_1 () Bool)
(declare-fun x1+x3+x4_is_0 () Bool)
(declare-fun x1+x3+x4_upto_0 () Bool)
(declare-fun x1+x3+x4_upto_1 () Bool)
(declare-fun x1+x4+x4_is_1 () Bool)
(declare-fun x1+x4+x4_is_0 () Bool)
(declare-fun x1+x4+x4_upto_0 () Bool)
(declare-fun x1+x4+x4_upto_1 () Bool)
(declare-fun high1_1 () Real)
(declare-fun high1_2 () Real)
(declare-fun high1_3 () Real)
(declare-fun high1_4 () Real)
(declare-fun high2_2 () Real)
(declare-fun high2_3 () Real)
(declare-fun high2_4 () Real)
(declare-fun high3_3 () Real)
(declare-fun high3_4 () Real)
(declare-fun high4_4 () Real)
(assert
 (or x1_is_0 x1_is_1))
(assert
 (=> x1_is_0 x1_upto_0))
(assert
 (=> x1_is_1 x1_upto_1))
(assert
 (=> x1_upto_0 x1_upto_1))
(assert
 (let (($x13 (not x1_upto_0)))
 (=> x1_is_1 $x13)))
(assert
 (or x2_is_0 x2_is_1))
(assert
 (=> x2_is_0 x2_upto_0))
(assert
 (=> x2_is_1 x2_upto_1))
(assert
 (=> x2_upto_0 x2_upto_1))
(assert
 (let (($x23 (not x2_upto_0)))
 (=> x2_is_1 $x23)))
(assert
 (or x3_is_0 x3_is_1))
(assert
 (=> x3_is_0 x3_upto_0))
(assert
 (=> x3_is_1 x3_upto_1))
(assert
 (=> x3_upto_0 x3_upto_1))
(assert
 (let (($x33 (not x3_upto_0)))
 (=> x3_is_1 $x33)))
(assert
 (or x4_is_0 x4_is_1))
(assert
 (=> x4_is_0 x4_upto_0))
(assert
 (=> x4_is_1 x4_upto_1))
(assert
 (=> x4_upto_0 x4_upto_1))
(assert
 (let (($x43 (not x4_upto_0)))
 (=> x4_is_1 $x43)))
(assert
 (or x1+x1_is_0 x1+x1_is_1))
(assert
 (=> x1+x1_is_0 x1+x1_upto_0))
(assert
 (=> x1+x1_is_1 x1+x1_upto_1))
(assert
 (=> x1+x1_upto_0 x1+x1_upto_1))
(assert
 (let (($x53 (not x1+x1_upto_0)))
 (=> x1+x1_is_1 $x53)))
(assert
 (let (($x55 (not x1_is_0)))
 (or $x55 $x55 x1+x1_is_0)))
(assert
 (let (($x57 (not x1_is_1)))
 (let (($x55 (not x1_is_0)))
 (or $x55 $x57 x1+x1_is_1))))
(assert
 (let (($x55 (not x1_is_0)))
 (let (($x57 (not x1_is_1)))
 (or $x57 $x55 x1+x1_is_1))))
(assert
 (let (($x57 (not x1_is_1)))
 (or $x57 $x57 x1+x1_is_0)))
(assert
 (or x1+x2_is_0 x1+x2_is_1))
(assert
 (=> x1+x2_is_0 x1+x2_upto_0))
(assert
 (=> x1+x2_is_1 x1+x2_upto_1))
(assert
 (=> x1+x2_upto_0 x1+x2_upto_1))
(assert
 (let (($x69 (not x1+x2_upto_0)))
 (=> x1+x2_is_1 $x69)))
(assert
 (let (($x71 (not x2_is_0)))
 (let (($x55 (not x1_is_0)))
 (or $x55 $x71 x1+x2_is_0))))
(assert
 (let (($x73 (not x2_is_1)))
 (let (($x55 (not x1_is_0)))
 (or $x55 $x73 x1+x2_is_1))))
(assert
 (let (($x71 (not x2_is_0)))
 (let (($x57 (not x1_is_1)))
 (or $x57 $x71 x1+x2_is_1))))
(assert
 (let (($x73 (not x2_is_1)))
 (let (($x57 (not x1_is_1)))
 (or $x57 $x73 x1+x2_is_0))))
(assert
 (or x1+x3_is_0 x1+x3_is_1))
(assert
 (=> x1+x3_is_0 x1+x3_upto_0))
(assert
 (=> x1+x3_is_1 x1+x3_upto_1))
(assert
 (=> x1+x3_upto_0 x1+x3_upto_1))
(assert
 (let (($x85 (not x1+x3_upto_0)))
 (=> x1+x3_is_1 $x85)))
(assert
 (let (($x87 (not x3_is_0)))
 (let (($x55 (not x1_is_0)))
 (or $x55 $x87 x1+x3_is_0))))
(assert
 (let (($x89 (not x3_is_1)))
 (let (($x55 (not x1_is_0)))
 (or $x55 $x89 x1+x3_is_1))))
(assert
 (let (($x87 (not x3_is_0)))
 (let (($x57 (not x1_is_1)))
 (or $x57 $x87 x1+x3_is_1))))
(assert
 (let (($x89 (not x3_is_1)))
 (let (($x57 (not x1_is_1)))
 (or $x57 $x89 x1+x3_is_0))))
(assert
 (or x1+x4_is_0 x1+x4_is_1))
(assert
 (=> x1+x4_is_0 x1+x4_upto_0))
(assert
 (=> x1+x4_is_1 x1+x4_upto_1))
(assert
 (=> x1+x4_upto_0 x1+x4_upto_1))
(assert
 (let (($x101 (not x1+x4_upto_0)))
 (=> x1+x4_is_1 $x101)))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x55 (not x1_is_0)))
 (or $x55 $x103 x1+x4_is_0))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x55 (not x1_is_0)))
 (or $x55 $x105 x1+x4_is_1))))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x57 (not x1_is_1)))
 (or $x57 $x103 x1+x4_is_1))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x57 (not x1_is_1)))
 (or $x57 $x105 x1+x4_is_0))))
(assert
 (or x1+x1+x1_is_0 x1+x1+x1_is_1))
(assert
 (=> x1+x1+x1_is_0 x1+x1+x1_upto_0))
(assert
 (=> x1+x1+x1_is_1 x1+x1+x1_upto_1))
(assert
 (=> x1+x1+x1_upto_0 x1+x1+x1_upto_1))
(assert
 (let (($x117 (not x1+x1+x1_upto_0)))
 (=> x1+x1+x1_is_1 $x117)))
(assert
 (let (($x55 (not x1_is_0)))
 (let (($x119 (not x1+x1_is_0)))
 (or $x119 $x55 x1+x1+x1_is_0))))
(assert
 (let (($x57 (not x1_is_1)))
 (let (($x119 (not x1+x1_is_0)))
 (or $x119 $x57 x1+x1+x1_is_1))))
(assert
 (let (($x55 (not x1_is_0)))
 (let (($x122 (not x1+x1_is_1)))
 (or $x122 $x55 x1+x1+x1_is_1))))
(assert
 (let (($x57 (not x1_is_1)))
 (let (($x122 (not x1+x1_is_1)))
 (or $x122 $x57 x1+x1+x1_is_0))))
(assert
 (or x1+x1+x2_is_0 x1+x1+x2_is_1))
(assert
 (=> x1+x1+x2_is_0 x1+x1+x2_upto_0))
(assert
 (=> x1+x1+x2_is_1 x1+x1+x2_upto_1))
(assert
 (=> x1+x1+x2_upto_0 x1+x1+x2_upto_1))
(assert
 (let (($x133 (not x1+x1+x2_upto_0)))
 (=> x1+x1+x2_is_1 $x133)))
(assert
 (let (($x71 (not x2_is_0)))
 (let (($x119 (not x1+x1_is_0)))
 (or $x119 $x71 x1+x1+x2_is_0))))
(assert
 (let (($x73 (not x2_is_1)))
 (let (($x119 (not x1+x1_is_0)))
 (or $x119 $x73 x1+x1+x2_is_1))))
(assert
 (let (($x71 (not x2_is_0)))
 (let (($x122 (not x1+x1_is_1)))
 (or $x122 $x71 x1+x1+x2_is_1))))
(assert
 (let (($x73 (not x2_is_1)))
 (let (($x122 (not x1+x1_is_1)))
 (or $x122 $x73 x1+x1+x2_is_0))))
(assert
 (or x1+x1+x3_is_0 x1+x1+x3_is_1))
(assert
 (=> x1+x1+x3_is_0 x1+x1+x3_upto_0))
(assert
 (=> x1+x1+x3_is_1 x1+x1+x3_upto_1))
(assert
 (=> x1+x1+x3_upto_0 x1+x1+x3_upto_1))
(assert
 (let (($x147 (not x1+x1+x3_upto_0)))
 (=> x1+x1+x3_is_1 $x147)))
(assert
 (let (($x87 (not x3_is_0)))
 (let (($x119 (not x1+x1_is_0)))
 (or $x119 $x87 x1+x1+x3_is_0))))
(assert
 (let (($x89 (not x3_is_1)))
 (let (($x119 (not x1+x1_is_0)))
 (or $x119 $x89 x1+x1+x3_is_1))))
(assert
 (let (($x87 (not x3_is_0)))
 (let (($x122 (not x1+x1_is_1)))
 (or $x122 $x87 x1+x1+x3_is_1))))
(assert
 (let (($x89 (not x3_is_1)))
 (let (($x122 (not x1+x1_is_1)))
 (or $x122 $x89 x1+x1+x3_is_0))))
(assert
 (or x1+x1+x4_is_0 x1+x1+x4_is_1))
(assert
 (=> x1+x1+x4_is_0 x1+x1+x4_upto_0))
(assert
 (=> x1+x1+x4_is_1 x1+x1+x4_upto_1))
(assert
 (=> x1+x1+x4_upto_0 x1+x1+x4_upto_1))
(assert
 (let (($x161 (not x1+x1+x4_upto_0)))
 (=> x1+x1+x4_is_1 $x161)))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x119 (not x1+x1_is_0)))
 (or $x119 $x103 x1+x1+x4_is_0))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x119 (not x1+x1_is_0)))
 (or $x119 $x105 x1+x1+x4_is_1))))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x122 (not x1+x1_is_1)))
 (or $x122 $x103 x1+x1+x4_is_1))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x122 (not x1+x1_is_1)))
 (or $x122 $x105 x1+x1+x4_is_0))))
(assert
 (or x1+x2+x2_is_0 x1+x2+x2_is_1))
(assert
 (=> x1+x2+x2_is_0 x1+x2+x2_upto_0))
(assert
 (=> x1+x2+x2_is_1 x1+x2+x2_upto_1))
(assert
 (=> x1+x2+x2_upto_0 x1+x2+x2_upto_1))
(assert
 (let (($x175 (not x1+x2+x2_upto_0)))
 (=> x1+x2+x2_is_1 $x175)))
(assert
 (let (($x71 (not x2_is_0)))
 (let (($x177 (not x1+x2_is_0)))
 (or $x177 $x71 x1+x2+x2_is_0))))
(assert
 (let (($x73 (not x2_is_1)))
 (let (($x177 (not x1+x2_is_0)))
 (or $x177 $x73 x1+x2+x2_is_1))))
(assert
 (let (($x71 (not x2_is_0)))
 (let (($x180 (not x1+x2_is_1)))
 (or $x180 $x71 x1+x2+x2_is_1))))
(assert
 (let (($x73 (not x2_is_1)))
 (let (($x180 (not x1+x2_is_1)))
 (or $x180 $x73 x1+x2+x2_is_0))))
(assert
 (or x1+x2+x3_is_0 x1+x2+x3_is_1))
(assert
 (=> x1+x2+x3_is_0 x1+x2+x3_upto_0))
(assert
 (=> x1+x2+x3_is_1 x1+x2+x3_upto_1))
(assert
 (=> x1+x2+x3_upto_0 x1+x2+x3_upto_1))
(assert
 (let (($x191 (not x1+x2+x3_upto_0)))
 (=> x1+x2+x3_is_1 $x191)))
(assert
 (let (($x87 (not x3_is_0)))
 (let (($x177 (not x1+x2_is_0)))
 (or $x177 $x87 x1+x2+x3_is_0))))
(assert
 (let (($x89 (not x3_is_1)))
 (let (($x177 (not x1+x2_is_0)))
 (or $x177 $x89 x1+x2+x3_is_1))))
(assert
 (let (($x87 (not x3_is_0)))
 (let (($x180 (not x1+x2_is_1)))
 (or $x180 $x87 x1+x2+x3_is_1))))
(assert
 (let (($x89 (not x3_is_1)))
 (let (($x180 (not x1+x2_is_1)))
 (or $x180 $x89 x1+x2+x3_is_0))))
(assert
 (or x1+x2+x4_is_0 x1+x2+x4_is_1))
(assert
 (=> x1+x2+x4_is_0 x1+x2+x4_upto_0))
(assert
 (=> x1+x2+x4_is_1 x1+x2+x4_upto_1))
(assert
 (=> x1+x2+x4_upto_0 x1+x2+x4_upto_1))
(assert
 (let (($x205 (not x1+x2+x4_upto_0)))
 (=> x1+x2+x4_is_1 $x205)))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x177 (not x1+x2_is_0)))
 (or $x177 $x103 x1+x2+x4_is_0))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x177 (not x1+x2_is_0)))
 (or $x177 $x105 x1+x2+x4_is_1))))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x180 (not x1+x2_is_1)))
 (or $x180 $x103 x1+x2+x4_is_1))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x180 (not x1+x2_is_1)))
 (or $x180 $x105 x1+x2+x4_is_0))))
(assert
 (or x1+x3+x3_is_0 x1+x3+x3_is_1))
(assert
 (=> x1+x3+x3_is_0 x1+x3+x3_upto_0))
(assert
 (=> x1+x3+x3_is_1 x1+x3+x3_upto_1))
(assert
 (=> x1+x3+x3_upto_0 x1+x3+x3_upto_1))
(assert
 (let (($x219 (not x1+x3+x3_upto_0)))
 (=> x1+x3+x3_is_1 $x219)))
(assert
 (let (($x87 (not x3_is_0)))
 (let (($x221 (not x1+x3_is_0)))
 (or $x221 $x87 x1+x3+x3_is_0))))
(assert
 (let (($x89 (not x3_is_1)))
 (let (($x221 (not x1+x3_is_0)))
 (or $x221 $x89 x1+x3+x3_is_1))))
(assert
 (let (($x87 (not x3_is_0)))
 (let (($x224 (not x1+x3_is_1)))
 (or $x224 $x87 x1+x3+x3_is_1))))
(assert
 (let (($x89 (not x3_is_1)))
 (let (($x224 (not x1+x3_is_1)))
 (or $x224 $x89 x1+x3+x3_is_0))))
(assert
 (or x1+x3+x4_is_0 x1+x3+x4_is_1))
(assert
 (=> x1+x3+x4_is_0 x1+x3+x4_upto_0))
(assert
 (=> x1+x3+x4_is_1 x1+x3+x4_upto_1))
(assert
 (=> x1+x3+x4_upto_0 x1+x3+x4_upto_1))
(assert
 (let (($x235 (not x1+x3+x4_upto_0)))
 (=> x1+x3+x4_is_1 $x235)))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x221 (not x1+x3_is_0)))
 (or $x221 $x103 x1+x3+x4_is_0))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x221 (not x1+x3_is_0)))
 (or $x221 $x105 x1+x3+x4_is_1))))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x224 (not x1+x3_is_1)))
 (or $x224 $x103 x1+x3+x4_is_1))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x224 (not x1+x3_is_1)))
 (or $x224 $x105 x1+x3+x4_is_0))))
(assert
 (or x1+x4+x4_is_0 x1+x4+x4_is_1))
(assert
 (=> x1+x4+x4_is_0 x1+x4+x4_upto_0))
(assert
 (=> x1+x4+x4_is_1 x1+x4+x4_upto_1))
(assert
 (=> x1+x4+x4_upto_0 x1+x4+x4_upto_1))
(assert
 (let (($x249 (not x1+x4+x4_upto_0)))
 (=> x1+x4+x4_is_1 $x249)))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x251 (not x1+x4_is_0)))
 (or $x251 $x103 x1+x4+x4_is_0))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x251 (not x1+x4_is_0)))
 (or $x251 $x105 x1+x4+x4_is_1))))
(assert
 (let (($x103 (not x4_is_0)))
 (let (($x254 (not x1+x4_is_1)))
 (or $x254 $x103 x1+x4+x4_is_1))))
(assert
 (let (($x105 (not x4_is_1)))
 (let (($x254 (not x1+x4_is_1)))
 (or $x254 $x105 x1+x4+x4_is_0))))
(assert
 (let (($x259 (= high1_1 1099511627776.0)))
 (=> x1+x1+x1_is_0 $x259)))
(assert
 (let (($x262 (= high1_1 130.0)))
 (=> x1+x1+x1_is_1 $x262)))
(assert
 (let (($x266 (= high1_2 2199023255552.0)))
 (=> x1+x1+x2_is_0 $x266)))
(assert
 (let (($x269 (= high1_2 260.0)))
 (=> x1+x1+x2_is_1 $x269)))
(assert
 (let (($x272 (= high1_3 2199023255552.0)))
 (=> x1+x1+x3_is_0 $x272)))
(assert
 (let (($x274 (= high1_3 260.0)))
 (=> x1+x1+x3_is_1 $x274)))
(assert
 (let (($x277 (= high1_4 2199023255552.0)))
 (=> x1+x1+x4_is_0 $x277)))
(assert
 (let (($x279 (= high1_4 260.0)))
 (=> x1+x1+x4_is_1 $x279)))
(assert
 (let (($x282 (= high2_2 1099511627776.0)))
 (=> x1+x2+x2_is_0 $x282)))
(assert
 (let (($x284 (= high2_2 130.0)))
 (=> x1+x2+x2_is_1 $x284)))
(assert
 (let (($x287 (= high2_3 2199023255552.0)))
 (=> x1+x2+x3_is_0 $x287)))
(assert
 (let (($x289 (= high2_3 260.0)))
 (=> x1+x2+x3_is_1 $x289)))
(assert
 (let (($x292 (= high2_4 2199023255552.0)))
 (=> x1+x2+x4_is_0 $x292)))
(assert
 (let (($x294 (= high2_4 260.0)))
 (=> x1+x2+x4_is_1 $x294)))
(assert
 (let (($x297 (= high3_3 1099511627776.0)))
 (=> x1+x3+x3_is_0 $x297)))
(assert
 (let (($x299 (= high3_3 130.0)))
 (=> x1+x3+x3_is_1 $x299)))
(assert
 (let (($x302 (= high3_4 2199023255552.0)))
 (=> x1+x3+x4_is_0 $x302)))
(assert
 (let (($x304 (= high3_4 260.0)))
 (=> x1+x3+x4_is_1 $x304)))
(assert
 (let (($x307 (= high4_4 1099511627776.0)))
 (=> x1+x4+x4_is_0 $x307)))
(assert
 (let (($x309 (= high4_4 130.0)))
 (=> x1+x4+x4_is_1 $x309)))
(assert
 (let (($x311 (or x1+x1+x1_is_0 x1+x1+x2_is_0 x1+x1+x3_is_0 x1+x1+x4_is_0 x1+x2+x2_is_0 x1+x2+x3_is_0 x1+x2+x4_is_0 x1+x3+x3_is_0 x1+x3+x4_is_0 x1+x4+x4_is_0)))
 (not $x311)))
(assert
 (let ((?x313 (+ high1_1 high1_2 high1_3 high1_4 high2_2 high2_3 high2_4 high3_3 high3_4 high4_4)))
(not (< (* (+ ?x313 0.0) 17.0) 21993240.0))))
(check-sat)
