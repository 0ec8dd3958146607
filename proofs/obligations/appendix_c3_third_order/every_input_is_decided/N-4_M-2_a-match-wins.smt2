; a match wins
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
(declare-fun low1_1 () Real)
(declare-fun low1_2 () Real)
(declare-fun low1_3 () Real)
(declare-fun low1_4 () Real)
(declare-fun low2_2 () Real)
(declare-fun low2_3 () Real)
(declare-fun low2_4 () Real)
(declare-fun low3_3 () Real)
(declare-fun low3_4 () Real)
(declare-fun low4_4 () Real)
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
 (let (($x259 (= low1_1 8496699332.0)))
 (=> x1+x1+x1_is_0 $x259)))
(assert
 (let (($x262 (= low1_1 0.0)))
 (=> x1+x1+x1_is_1 $x262)))
(assert
 (let (($x266 (= low1_2 16993398664.0)))
 (=> x1+x1+x2_is_0 $x266)))
(assert
 (let (($x268 (= low1_2 0.0)))
 (=> x1+x1+x2_is_1 $x268)))
(assert
 (let (($x271 (= low1_3 16993398664.0)))
 (=> x1+x1+x3_is_0 $x271)))
(assert
 (let (($x273 (= low1_3 0.0)))
 (=> x1+x1+x3_is_1 $x273)))
(assert
 (let (($x276 (= low1_4 16993398664.0)))
 (=> x1+x1+x4_is_0 $x276)))
(assert
 (let (($x278 (= low1_4 0.0)))
 (=> x1+x1+x4_is_1 $x278)))
(assert
 (let (($x281 (= low2_2 8496699332.0)))
 (=> x1+x2+x2_is_0 $x281)))
(assert
 (let (($x283 (= low2_2 0.0)))
 (=> x1+x2+x2_is_1 $x283)))
(assert
 (let (($x286 (= low2_3 16993398664.0)))
 (=> x1+x2+x3_is_0 $x286)))
(assert
 (let (($x288 (= low2_3 0.0)))
 (=> x1+x2+x3_is_1 $x288)))
(assert
 (let (($x291 (= low2_4 16993398664.0)))
 (=> x1+x2+x4_is_0 $x291)))
(assert
 (let (($x293 (= low2_4 0.0)))
 (=> x1+x2+x4_is_1 $x293)))
(assert
 (let (($x296 (= low3_3 8496699332.0)))
 (=> x1+x3+x3_is_0 $x296)))
(assert
 (let (($x298 (= low3_3 0.0)))
 (=> x1+x3+x3_is_1 $x298)))
(assert
 (let (($x301 (= low3_4 16993398664.0)))
 (=> x1+x3+x4_is_0 $x301)))
(assert
 (let (($x303 (= low3_4 0.0)))
 (=> x1+x3+x4_is_1 $x303)))
(assert
 (let (($x306 (= low4_4 8496699332.0)))
 (=> x1+x4+x4_is_0 $x306)))
(assert
 (let (($x308 (= low4_4 0.0)))
 (=> x1+x4+x4_is_1 $x308)))
(assert
 (or x1+x1+x1_is_0 x1+x1+x2_is_0 x1+x1+x3_is_0 x1+x1+x4_is_0 x1+x2+x2_is_0 x1+x2+x3_is_0 x1+x2+x4_is_0 x1+x3+x3_is_0 x1+x3+x4_is_0 x1+x4+x4_is_0))
(assert
 (let ((?x311 (+ low1_1 low1_2 low1_3 low1_4 low2_2 low2_3 low2_4 low3_3 low3_4 low4_4)))
(not (> (* (+ ?x311 0.0) 15.0) 2882150624.0))))
(check-sat)
