; a match wins
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun x1_is_2 () Bool)
(declare-fun x1_is_1 () Bool)
(declare-fun x1_is_0 () Bool)
(declare-fun x1_upto_0 () Bool)
(declare-fun x1_upto_1 () Bool)
(declare-fun x1_upto_2 () Bool)
(declare-fun x2_is_2 () Bool)
(declare-fun x2_is_1 () Bool)
(declare-fun x2_is_0 () Bool)
(declare-fun x2_upto_0 () Bool)
(declare-fun x2_upto_1 () Bool)
(declare-fun x2_upto_2 () Bool)
(declare-fun x3_is_2 () Bool)
(declare-fun x3_is_1 () Bool)
(declare-fun x3_is_0 () Bool)
(declare-fun x3_upto_0 () Bool)
(declare-fun x3_upto_1 () Bool)
(declare-fun x3_upto_2 () Bool)
(declare-fun x4_is_2 () Bool)
(declare-fun x4_is_1 () Bool)
(declare-fun x4_is_0 () Bool)
(declare-fun x4_upto_0 () Bool)
(declare-fun x4_upto_1 () Bool)
(declare-fun x4_upto_2 () Bool)
(declare-fun x1+x1_is_2 () Bool)
(declare-fun x1+x1_is_1 () Bool)
(declare-fun x1+x1_is_0 () Bool)
(declare-fun x1+x1_upto_0 () Bool)
(declare-fun x1+x1_upto_1 () Bool)
(declare-fun x1+x1_upto_2 () Bool)
(declare-fun x1+x2_is_2 () Bool)
(declare-fun x1+x2_is_1 () Bool)
(declare-fun x1+x2_is_0 () Bool)
(declare-fun x1+x2_upto_0 () Bool)
(declare-fun x1+x2_upto_1 () Bool)
(declare-fun x1+x2_upto_2 () Bool)
(declare-fun x1+x3_is_2 () Bool)
(declare-fun x1+x3_is_1 () Bool)
(declare-fun x1+x3_is_0 () Bool)
(declare-fun x1+x3_upto_0 () Bool)
(declare-fun x1+x3_upto_1 () Bool)
(declare-fun x1+x3_upto_2 () Bool)
(declare-fun x1+x4_is_2 () Bool)
(declare-fun x1+x4_is_1 () Bool)
(declare-fun x1+x4_is_0 () Bool)
(declare-fun x1+x4_upto_0 () Bool)
(declare-fun x1+x4_upto_1 () Bool)
(declare-fun x1+x4_upto_2 () Bool)
(declare-fun x1+x1+x1_is_2 () Bool)
(declare-fun x1+x1+x1_is_1 () Bool)
(declare-fun x1+x1+x1_is_0 () Bool)
(declare-fun x1+x1+x1_upto_0 () Bool)
(declare-fun x1+x1+x1_upto_1 () Bool)
(declare-fun x1+x1+x1_upto_2 () Bool)
(declare-fun x1+x1+x2_is_2 () Bool)
(declare-fun x1+x1+x2_is_1 () Bool)
(declare-fun x1+x1+x2_is_0 () Bool)
(declare-fun x1+x1+x2_upto_0 () Bool)
(declare-fun x1+x1+x2_upto_1 () Bool)
(declare-fun x1+x1+x2_upto_2 () Bool)
(declare-fun x1+x1+x3_is_2 () Bool)
(declare-fun x1+x1+x3_is_1 () Bool)
(declare-fun x1+x1+x3_is_0 () Bool)
(declare-fun x1+x1+x3_upto_0 () Bool)
(declare-fun x1+x1+x3_upto_1 () Bool)
(declare-fun x1+x1+x3_upto_2 () Bool)
(declare-fun x1+x1+x4_is_2 () Bool)
(declare-fun x1+x1+x4_is_1 () Bool)
(declare-fun x1+x1+x4_is_0 () Bool)
(declare-fun x1+x1+x4_upto_0 () Bool)
(declare-fun x1+x1+x4_upto_1 () Bool)
(declare-fun x1+x1+x4_upto_2 () Bool)
(declare-fun x1+x2+x2_is_2 () Bool)
(declare-fun x1+x2+x2_is_1 () Bool)
(declare-fun x1+x2+x2_is_0 () Bool)
(declare-fun x1+x2+x2_upto_0 () Bool)
(declare-fun x1+x2+x2_upto_1 () Bool)
(declare-fun x1+x2+x2_upto_2 () Bool)
(declare-fun x1+x2+x3_is_2 () Bool)
(declare-fun x1+x2+x3_is_1 () Bool)
(declare-fun x1+x2+x3_is_0 () Bool)
(declare-fun x1+x2+x3_upto_0 () Bool)
(declare-fun x1+x2+x3_upto_1 () Bool)
(declare-fun x1+x2+x3_upto_2 () Bool)
(declare-fun x1+x2+x4_is_2 () Bool)
(declare-fun x1+x2+x4_is_1 () Bool)
(declare-fun x1+x2+x4_is_0 () Bool)
(declare-fun x1+x2+x4_upto_0 () Bool)
(declare-fun x1+x2+x4_upto_1 () Bool)
(declare-fun x1+x2+x4_upto_2 () Bool)
(declare-fun x1+x3+x3_is_2 () Bool)
(declare-fun x1+x3+x3_is_1 () Bool)
(declare-fun x1+x3+x3_is_0 () Bool)
(declare-fun x1+x3+x3_upto_0 () Bool)
(declare-fun x1+x3+x3_upto_1 () Bool)
(declare-fun x1+x3+x3_upto_2 () Bool)
(declare-fun x1+x3+x4_is_2 () Bool)
(declare-fun x1+x3+x4_is_1 () Bool)
(declare-fun x1+x3+x4_is_0 () Bool)
(declare-fun x1+x3+x4_upto_0 () Bool)
(declare-fun x1+x3+x4_upto_1 () Bool)
(declare-fun x1+x3+x4_upto_2 () Bool)
(declare-fun x1+x4+x4_is_2 () Bool)
(declare-fun x1+x4+x4_is_1 () Bool)
(declare-fun x1+x4+x4_is_0 () Bool)
(declare-fun x1+x4+x4_upto_0 () Bool)
(declare-fun x1+x4+x4_upto_1 () Bool)
(declare-fun x1+x4+x4_upto_2 () Bool)
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
 (or x1_is_0 x1_is_1 x1_is_2))
(assert
 (=> x1_is_0 x1_upto_0))
(assert
 (=> x1_is_1 x1_upto_1))
(assert
 (=> x1_upto_0 x1_upto_1))
(assert
 (let (($x14 (not x1_upto_0)))
 (=> x1_is_1 $x14)))
(assert
 (=> x1_is_2 x1_upto_2))
(assert
 (=> x1_upto_1 x1_upto_2))
(assert
 (let (($x19 (not x1_upto_1)))
 (=> x1_is_2 $x19)))
(assert
 (or x2_is_0 x2_is_1 x2_is_2))
(assert
 (=> x2_is_0 x2_upto_0))
(assert
 (=> x2_is_1 x2_upto_1))
(assert
 (=> x2_upto_0 x2_upto_1))
(assert
 (let (($x30 (not x2_upto_0)))
 (=> x2_is_1 $x30)))
(assert
 (=> x2_is_2 x2_upto_2))
(assert
 (=> x2_upto_1 x2_upto_2))
(assert
 (let (($x35 (not x2_upto_1)))
 (=> x2_is_2 $x35)))
(assert
 (or x3_is_0 x3_is_1 x3_is_2))
(assert
 (=> x3_is_0 x3_upto_0))
(assert
 (=> x3_is_1 x3_upto_1))
(assert
 (=> x3_upto_0 x3_upto_1))
(assert
 (let (($x46 (not x3_upto_0)))
 (=> x3_is_1 $x46)))
(assert
 (=> x3_is_2 x3_upto_2))
(assert
 (=> x3_upto_1 x3_upto_2))
(assert
 (let (($x51 (not x3_upto_1)))
 (=> x3_is_2 $x51)))
(assert
 (or x4_is_0 x4_is_1 x4_is_2))
(assert
 (=> x4_is_0 x4_upto_0))
(assert
 (=> x4_is_1 x4_upto_1))
(assert
 (=> x4_upto_0 x4_upto_1))
(assert
 (let (($x62 (not x4_upto_0)))
 (=> x4_is_1 $x62)))
(assert
 (=> x4_is_2 x4_upto_2))
(assert
 (=> x4_upto_1 x4_upto_2))
(assert
 (let (($x67 (not x4_upto_1)))
 (=> x4_is_2 $x67)))
(assert
 (or x1+x1_is_0 x1+x1_is_1 x1+x1_is_2))
(assert
 (=> x1+x1_is_0 x1+x1_upto_0))
(assert
 (=> x1+x1_is_1 x1+x1_upto_1))
(assert
 (=> x1+x1_upto_0 x1+x1_upto_1))
(assert
 (let (($x78 (not x1+x1_upto_0)))
 (=> x1+x1_is_1 $x78)))
(assert
 (=> x1+x1_is_2 x1+x1_upto_2))
(assert
 (=> x1+x1_upto_1 x1+x1_upto_2))
(assert
 (let (($x83 (not x1+x1_upto_1)))
 (=> x1+x1_is_2 $x83)))
(assert
 (let (($x85 (not x1_is_0)))
 (or $x85 $x85 x1+x1_is_0)))
(assert
 (let (($x87 (not x1_is_1)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x87 x1+x1_is_1))))
(assert
 (let (($x89 (not x1_is_2)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x89 x1+x1_is_2))))
(assert
 (let (($x85 (not x1_is_0)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x85 x1+x1_is_1))))
(assert
 (let (($x87 (not x1_is_1)))
 (or $x87 $x87 x1+x1_is_2)))
(assert
 (let (($x89 (not x1_is_2)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x89 x1+x1_is_0))))
(assert
 (let (($x85 (not x1_is_0)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x85 x1+x1_is_2))))
(assert
 (let (($x87 (not x1_is_1)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x87 x1+x1_is_0))))
(assert
 (let (($x89 (not x1_is_2)))
 (or $x89 $x89 x1+x1_is_1)))
(assert
 (or x1+x2_is_0 x1+x2_is_1 x1+x2_is_2))
(assert
 (=> x1+x2_is_0 x1+x2_upto_0))
(assert
 (=> x1+x2_is_1 x1+x2_upto_1))
(assert
 (=> x1+x2_upto_0 x1+x2_upto_1))
(assert
 (let (($x106 (not x1+x2_upto_0)))
 (=> x1+x2_is_1 $x106)))
(assert
 (=> x1+x2_is_2 x1+x2_upto_2))
(assert
 (=> x1+x2_upto_1 x1+x2_upto_2))
(assert
 (let (($x111 (not x1+x2_upto_1)))
 (=> x1+x2_is_2 $x111)))
(assert
 (let (($x113 (not x2_is_0)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x113 x1+x2_is_0))))
(assert
 (let (($x115 (not x2_is_1)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x115 x1+x2_is_1))))
(assert
 (let (($x117 (not x2_is_2)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x117 x1+x2_is_2))))
(assert
 (let (($x113 (not x2_is_0)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x113 x1+x2_is_1))))
(assert
 (let (($x115 (not x2_is_1)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x115 x1+x2_is_2))))
(assert
 (let (($x117 (not x2_is_2)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x117 x1+x2_is_0))))
(assert
 (let (($x113 (not x2_is_0)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x113 x1+x2_is_2))))
(assert
 (let (($x115 (not x2_is_1)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x115 x1+x2_is_0))))
(assert
 (let (($x117 (not x2_is_2)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x117 x1+x2_is_1))))
(assert
 (or x1+x3_is_0 x1+x3_is_1 x1+x3_is_2))
(assert
 (=> x1+x3_is_0 x1+x3_upto_0))
(assert
 (=> x1+x3_is_1 x1+x3_upto_1))
(assert
 (=> x1+x3_upto_0 x1+x3_upto_1))
(assert
 (let (($x134 (not x1+x3_upto_0)))
 (=> x1+x3_is_1 $x134)))
(assert
 (=> x1+x3_is_2 x1+x3_upto_2))
(assert
 (=> x1+x3_upto_1 x1+x3_upto_2))
(assert
 (let (($x139 (not x1+x3_upto_1)))
 (=> x1+x3_is_2 $x139)))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x141 x1+x3_is_0))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x143 x1+x3_is_1))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x145 x1+x3_is_2))))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x141 x1+x3_is_1))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x143 x1+x3_is_2))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x145 x1+x3_is_0))))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x141 x1+x3_is_2))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x143 x1+x3_is_0))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x145 x1+x3_is_1))))
(assert
 (or x1+x4_is_0 x1+x4_is_1 x1+x4_is_2))
(assert
 (=> x1+x4_is_0 x1+x4_upto_0))
(assert
 (=> x1+x4_is_1 x1+x4_upto_1))
(assert
 (=> x1+x4_upto_0 x1+x4_upto_1))
(assert
 (let (($x162 (not x1+x4_upto_0)))
 (=> x1+x4_is_1 $x162)))
(assert
 (=> x1+x4_is_2 x1+x4_upto_2))
(assert
 (=> x1+x4_upto_1 x1+x4_upto_2))
(assert
 (let (($x167 (not x1+x4_upto_1)))
 (=> x1+x4_is_2 $x167)))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x169 x1+x4_is_0))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x171 x1+x4_is_1))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x85 (not x1_is_0)))
 (or $x85 $x173 x1+x4_is_2))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x169 x1+x4_is_1))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x171 x1+x4_is_2))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x87 (not x1_is_1)))
 (or $x87 $x173 x1+x4_is_0))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x169 x1+x4_is_2))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x171 x1+x4_is_0))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x89 (not x1_is_2)))
 (or $x89 $x173 x1+x4_is_1))))
(assert
 (or x1+x1+x1_is_0 x1+x1+x1_is_1 x1+x1+x1_is_2))
(assert
 (=> x1+x1+x1_is_0 x1+x1+x1_upto_0))
(assert
 (=> x1+x1+x1_is_1 x1+x1+x1_upto_1))
(assert
 (=> x1+x1+x1_upto_0 x1+x1+x1_upto_1))
(assert
 (let (($x190 (not x1+x1+x1_upto_0)))
 (=> x1+x1+x1_is_1 $x190)))
(assert
 (=> x1+x1+x1_is_2 x1+x1+x1_upto_2))
(assert
 (=> x1+x1+x1_upto_1 x1+x1+x1_upto_2))
(assert
 (let (($x195 (not x1+x1+x1_upto_1)))
 (=> x1+x1+x1_is_2 $x195)))
(assert
 (let (($x85 (not x1_is_0)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x85 x1+x1+x1_is_0))))
(assert
 (let (($x87 (not x1_is_1)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x87 x1+x1+x1_is_1))))
(assert
 (let (($x89 (not x1_is_2)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x89 x1+x1+x1_is_2))))
(assert
 (let (($x85 (not x1_is_0)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x85 x1+x1+x1_is_1))))
(assert
 (let (($x87 (not x1_is_1)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x87 x1+x1+x1_is_2))))
(assert
 (let (($x89 (not x1_is_2)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x89 x1+x1+x1_is_0))))
(assert
 (let (($x85 (not x1_is_0)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x85 x1+x1+x1_is_2))))
(assert
 (let (($x87 (not x1_is_1)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x87 x1+x1+x1_is_0))))
(assert
 (let (($x89 (not x1_is_2)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x89 x1+x1+x1_is_1))))
(assert
 (or x1+x1+x2_is_0 x1+x1+x2_is_1 x1+x1+x2_is_2))
(assert
 (=> x1+x1+x2_is_0 x1+x1+x2_upto_0))
(assert
 (=> x1+x1+x2_is_1 x1+x1+x2_upto_1))
(assert
 (=> x1+x1+x2_upto_0 x1+x1+x2_upto_1))
(assert
 (let (($x218 (not x1+x1+x2_upto_0)))
 (=> x1+x1+x2_is_1 $x218)))
(assert
 (=> x1+x1+x2_is_2 x1+x1+x2_upto_2))
(assert
 (=> x1+x1+x2_upto_1 x1+x1+x2_upto_2))
(assert
 (let (($x223 (not x1+x1+x2_upto_1)))
 (=> x1+x1+x2_is_2 $x223)))
(assert
 (let (($x113 (not x2_is_0)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x113 x1+x1+x2_is_0))))
(assert
 (let (($x115 (not x2_is_1)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x115 x1+x1+x2_is_1))))
(assert
 (let (($x117 (not x2_is_2)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x117 x1+x1+x2_is_2))))
(assert
 (let (($x113 (not x2_is_0)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x113 x1+x1+x2_is_1))))
(assert
 (let (($x115 (not x2_is_1)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x115 x1+x1+x2_is_2))))
(assert
 (let (($x117 (not x2_is_2)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x117 x1+x1+x2_is_0))))
(assert
 (let (($x113 (not x2_is_0)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x113 x1+x1+x2_is_2))))
(assert
 (let (($x115 (not x2_is_1)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x115 x1+x1+x2_is_0))))
(assert
 (let (($x117 (not x2_is_2)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x117 x1+x1+x2_is_1))))
(assert
 (or x1+x1+x3_is_0 x1+x1+x3_is_1 x1+x1+x3_is_2))
(assert
 (=> x1+x1+x3_is_0 x1+x1+x3_upto_0))
(assert
 (=> x1+x1+x3_is_1 x1+x1+x3_upto_1))
(assert
 (=> x1+x1+x3_upto_0 x1+x1+x3_upto_1))
(assert
 (let (($x243 (not x1+x1+x3_upto_0)))
 (=> x1+x1+x3_is_1 $x243)))
(assert
 (=> x1+x1+x3_is_2 x1+x1+x3_upto_2))
(assert
 (=> x1+x1+x3_upto_1 x1+x1+x3_upto_2))
(assert
 (let (($x248 (not x1+x1+x3_upto_1)))
 (=> x1+x1+x3_is_2 $x248)))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x141 x1+x1+x3_is_0))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x143 x1+x1+x3_is_1))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x145 x1+x1+x3_is_2))))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x141 x1+x1+x3_is_1))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x143 x1+x1+x3_is_2))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x145 x1+x1+x3_is_0))))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x141 x1+x1+x3_is_2))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x143 x1+x1+x3_is_0))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x145 x1+x1+x3_is_1))))
(assert
 (or x1+x1+x4_is_0 x1+x1+x4_is_1 x1+x1+x4_is_2))
(assert
 (=> x1+x1+x4_is_0 x1+x1+x4_upto_0))
(assert
 (=> x1+x1+x4_is_1 x1+x1+x4_upto_1))
(assert
 (=> x1+x1+x4_upto_0 x1+x1+x4_upto_1))
(assert
 (let (($x268 (not x1+x1+x4_upto_0)))
 (=> x1+x1+x4_is_1 $x268)))
(assert
 (=> x1+x1+x4_is_2 x1+x1+x4_upto_2))
(assert
 (=> x1+x1+x4_upto_1 x1+x1+x4_upto_2))
(assert
 (let (($x273 (not x1+x1+x4_upto_1)))
 (=> x1+x1+x4_is_2 $x273)))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x169 x1+x1+x4_is_0))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x171 x1+x1+x4_is_1))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x197 (not x1+x1_is_0)))
 (or $x197 $x173 x1+x1+x4_is_2))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x169 x1+x1+x4_is_1))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x171 x1+x1+x4_is_2))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x201 (not x1+x1_is_1)))
 (or $x201 $x173 x1+x1+x4_is_0))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x169 x1+x1+x4_is_2))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x171 x1+x1+x4_is_0))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x205 (not x1+x1_is_2)))
 (or $x205 $x173 x1+x1+x4_is_1))))
(assert
 (or x1+x2+x2_is_0 x1+x2+x2_is_1 x1+x2+x2_is_2))
(assert
 (=> x1+x2+x2_is_0 x1+x2+x2_upto_0))
(assert
 (=> x1+x2+x2_is_1 x1+x2+x2_upto_1))
(assert
 (=> x1+x2+x2_upto_0 x1+x2+x2_upto_1))
(assert
 (let (($x293 (not x1+x2+x2_upto_0)))
 (=> x1+x2+x2_is_1 $x293)))
(assert
 (=> x1+x2+x2_is_2 x1+x2+x2_upto_2))
(assert
 (=> x1+x2+x2_upto_1 x1+x2+x2_upto_2))
(assert
 (let (($x298 (not x1+x2+x2_upto_1)))
 (=> x1+x2+x2_is_2 $x298)))
(assert
 (let (($x113 (not x2_is_0)))
 (let (($x300 (not x1+x2_is_0)))
 (or $x300 $x113 x1+x2+x2_is_0))))
(assert
 (let (($x115 (not x2_is_1)))
 (let (($x300 (not x1+x2_is_0)))
 (or $x300 $x115 x1+x2+x2_is_1))))
(assert
 (let (($x117 (not x2_is_2)))
 (let (($x300 (not x1+x2_is_0)))
 (or $x300 $x117 x1+x2+x2_is_2))))
(assert
 (let (($x113 (not x2_is_0)))
 (let (($x304 (not x1+x2_is_1)))
 (or $x304 $x113 x1+x2+x2_is_1))))
(assert
 (let (($x115 (not x2_is_1)))
 (let (($x304 (not x1+x2_is_1)))
 (or $x304 $x115 x1+x2+x2_is_2))))
(assert
 (let (($x117 (not x2_is_2)))
 (let (($x304 (not x1+x2_is_1)))
 (or $x304 $x117 x1+x2+x2_is_0))))
(assert
 (let (($x113 (not x2_is_0)))
 (let (($x308 (not x1+x2_is_2)))
 (or $x308 $x113 x1+x2+x2_is_2))))
(assert
 (let (($x115 (not x2_is_1)))
 (let (($x308 (not x1+x2_is_2)))
 (or $x308 $x115 x1+x2+x2_is_0))))
(assert
 (let (($x117 (not x2_is_2)))
 (let (($x308 (not x1+x2_is_2)))
 (or $x308 $x117 x1+x2+x2_is_1))))
(assert
 (or x1+x2+x3_is_0 x1+x2+x3_is_1 x1+x2+x3_is_2))
(assert
 (=> x1+x2+x3_is_0 x1+x2+x3_upto_0))
(assert
 (=> x1+x2+x3_is_1 x1+x2+x3_upto_1))
(assert
 (=> x1+x2+x3_upto_0 x1+x2+x3_upto_1))
(assert
 (let (($x321 (not x1+x2+x3_upto_0)))
 (=> x1+x2+x3_is_1 $x321)))
(assert
 (=> x1+x2+x3_is_2 x1+x2+x3_upto_2))
(assert
 (=> x1+x2+x3_upto_1 x1+x2+x3_upto_2))
(assert
 (let (($x326 (not x1+x2+x3_upto_1)))
 (=> x1+x2+x3_is_2 $x326)))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x300 (not x1+x2_is_0)))
 (or $x300 $x141 x1+x2+x3_is_0))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x300 (not x1+x2_is_0)))
 (or $x300 $x143 x1+x2+x3_is_1))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x300 (not x1+x2_is_0)))
 (or $x300 $x145 x1+x2+x3_is_2))))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x304 (not x1+x2_is_1)))
 (or $x304 $x141 x1+x2+x3_is_1))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x304 (not x1+x2_is_1)))
 (or $x304 $x143 x1+x2+x3_is_2))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x304 (not x1+x2_is_1)))
 (or $x304 $x145 x1+x2+x3_is_0))))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x308 (not x1+x2_is_2)))
 (or $x308 $x141 x1+x2+x3_is_2))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x308 (not x1+x2_is_2)))
 (or $x308 $x143 x1+x2+x3_is_0))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x308 (not x1+x2_is_2)))
 (or $x308 $x145 x1+x2+x3_is_1))))
(assert
 (or x1+x2+x4_is_0 x1+x2+x4_is_1 x1+x2+x4_is_2))
(assert
 (=> x1+x2+x4_is_0 x1+x2+x4_upto_0))
(assert
 (=> x1+x2+x4_is_1 x1+x2+x4_upto_1))
(assert
 (=> x1+x2+x4_upto_0 x1+x2+x4_upto_1))
(assert
 (let (($x346 (not x1+x2+x4_upto_0)))
 (=> x1+x2+x4_is_1 $x346)))
(assert
 (=> x1+x2+x4_is_2 x1+x2+x4_upto_2))
(assert
 (=> x1+x2+x4_upto_1 x1+x2+x4_upto_2))
(assert
 (let (($x351 (not x1+x2+x4_upto_1)))
 (=> x1+x2+x4_is_2 $x351)))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x300 (not x1+x2_is_0)))
 (or $x300 $x169 x1+x2+x4_is_0))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x300 (not x1+x2_is_0)))
 (or $x300 $x171 x1+x2+x4_is_1))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x300 (not x1+x2_is_0)))
 (or $x300 $x173 x1+x2+x4_is_2))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x304 (not x1+x2_is_1)))
 (or $x304 $x169 x1+x2+x4_is_1))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x304 (not x1+x2_is_1)))
 (or $x304 $x171 x1+x2+x4_is_2))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x304 (not x1+x2_is_1)))
 (or $x304 $x173 x1+x2+x4_is_0))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x308 (not x1+x2_is_2)))
 (or $x308 $x169 x1+x2+x4_is_2))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x308 (not x1+x2_is_2)))
 (or $x308 $x171 x1+x2+x4_is_0))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x308 (not x1+x2_is_2)))
 (or $x308 $x173 x1+x2+x4_is_1))))
(assert
 (or x1+x3+x3_is_0 x1+x3+x3_is_1 x1+x3+x3_is_2))
(assert
 (=> x1+x3+x3_is_0 x1+x3+x3_upto_0))
(assert
 (=> x1+x3+x3_is_1 x1+x3+x3_upto_1))
(assert
 (=> x1+x3+x3_upto_0 x1+x3+x3_upto_1))
(assert
 (let (($x371 (not x1+x3+x3_upto_0)))
 (=> x1+x3+x3_is_1 $x371)))
(assert
 (=> x1+x3+x3_is_2 x1+x3+x3_upto_2))
(assert
 (=> x1+x3+x3_upto_1 x1+x3+x3_upto_2))
(assert
 (let (($x376 (not x1+x3+x3_upto_1)))
 (=> x1+x3+x3_is_2 $x376)))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x378 (not x1+x3_is_0)))
 (or $x378 $x141 x1+x3+x3_is_0))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x378 (not x1+x3_is_0)))
 (or $x378 $x143 x1+x3+x3_is_1))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x378 (not x1+x3_is_0)))
 (or $x378 $x145 x1+x3+x3_is_2))))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x382 (not x1+x3_is_1)))
 (or $x382 $x141 x1+x3+x3_is_1))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x382 (not x1+x3_is_1)))
 (or $x382 $x143 x1+x3+x3_is_2))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x382 (not x1+x3_is_1)))
 (or $x382 $x145 x1+x3+x3_is_0))))
(assert
 (let (($x141 (not x3_is_0)))
 (let (($x386 (not x1+x3_is_2)))
 (or $x386 $x141 x1+x3+x3_is_2))))
(assert
 (let (($x143 (not x3_is_1)))
 (let (($x386 (not x1+x3_is_2)))
 (or $x386 $x143 x1+x3+x3_is_0))))
(assert
 (let (($x145 (not x3_is_2)))
 (let (($x386 (not x1+x3_is_2)))
 (or $x386 $x145 x1+x3+x3_is_1))))
(assert
 (or x1+x3+x4_is_0 x1+x3+x4_is_1 x1+x3+x4_is_2))
(assert
 (=> x1+x3+x4_is_0 x1+x3+x4_upto_0))
(assert
 (=> x1+x3+x4_is_1 x1+x3+x4_upto_1))
(assert
 (=> x1+x3+x4_upto_0 x1+x3+x4_upto_1))
(assert
 (let (($x399 (not x1+x3+x4_upto_0)))
 (=> x1+x3+x4_is_1 $x399)))
(assert
 (=> x1+x3+x4_is_2 x1+x3+x4_upto_2))
(assert
 (=> x1+x3+x4_upto_1 x1+x3+x4_upto_2))
(assert
 (let (($x404 (not x1+x3+x4_upto_1)))
 (=> x1+x3+x4_is_2 $x404)))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x378 (not x1+x3_is_0)))
 (or $x378 $x169 x1+x3+x4_is_0))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x378 (not x1+x3_is_0)))
 (or $x378 $x171 x1+x3+x4_is_1))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x378 (not x1+x3_is_0)))
 (or $x378 $x173 x1+x3+x4_is_2))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x382 (not x1+x3_is_1)))
 (or $x382 $x169 x1+x3+x4_is_1))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x382 (not x1+x3_is_1)))
 (or $x382 $x171 x1+x3+x4_is_2))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x382 (not x1+x3_is_1)))
 (or $x382 $x173 x1+x3+x4_is_0))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x386 (not x1+x3_is_2)))
 (or $x386 $x169 x1+x3+x4_is_2))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x386 (not x1+x3_is_2)))
 (or $x386 $x171 x1+x3+x4_is_0))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x386 (not x1+x3_is_2)))
 (or $x386 $x173 x1+x3+x4_is_1))))
(assert
 (or x1+x4+x4_is_0 x1+x4+x4_is_1 x1+x4+x4_is_2))
(assert
 (=> x1+x4+x4_is_0 x1+x4+x4_upto_0))
(assert
 (=> x1+x4+x4_is_1 x1+x4+x4_upto_1))
(assert
 (=> x1+x4+x4_upto_0 x1+x4+x4_upto_1))
(assert
 (let (($x424 (not x1+x4+x4_upto_0)))
 (=> x1+x4+x4_is_1 $x424)))
(assert
 (=> x1+x4+x4_is_2 x1+x4+x4_upto_2))
(assert
 (=> x1+x4+x4_upto_1 x1+x4+x4_upto_2))
(assert
 (let (($x429 (not x1+x4+x4_upto_1)))
 (=> x1+x4+x4_is_2 $x429)))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x431 (not x1+x4_is_0)))
 (or $x431 $x169 x1+x4+x4_is_0))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x431 (not x1+x4_is_0)))
 (or $x431 $x171 x1+x4+x4_is_1))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x431 (not x1+x4_is_0)))
 (or $x431 $x173 x1+x4+x4_is_2))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x435 (not x1+x4_is_1)))
 (or $x435 $x169 x1+x4+x4_is_1))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x435 (not x1+x4_is_1)))
 (or $x435 $x171 x1+x4+x4_is_2))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x435 (not x1+x4_is_1)))
 (or $x435 $x173 x1+x4+x4_is_0))))
(assert
 (let (($x169 (not x4_is_0)))
 (let (($x439 (not x1+x4_is_2)))
 (or $x439 $x169 x1+x4+x4_is_2))))
(assert
 (let (($x171 (not x4_is_1)))
 (let (($x439 (not x1+x4_is_2)))
 (or $x439 $x171 x1+x4+x4_is_0))))
(assert
 (let (($x173 (not x4_is_2)))
 (let (($x439 (not x1+x4_is_2)))
 (or $x439 $x173 x1+x4+x4_is_1))))
(assert
 (let (($x445 (= low1_1 1099511627776.0)))
 (=> x1+x1+x1_is_0 $x445)))
(assert
 (let (($x448 (= low1_1 0.0)))
 (=> x1+x1+x1_is_1 $x448)))
(assert
 (let (($x448 (= low1_1 0.0)))
 (=> x1+x1+x1_is_2 $x448)))
(assert
 (let (($x453 (= low1_2 2199023255552.0)))
 (=> x1+x1+x2_is_0 $x453)))
(assert
 (let (($x455 (= low1_2 0.0)))
 (=> x1+x1+x2_is_1 $x455)))
(assert
 (let (($x455 (= low1_2 0.0)))
 (=> x1+x1+x2_is_2 $x455)))
(assert
 (let (($x459 (= low1_3 2199023255552.0)))
 (=> x1+x1+x3_is_0 $x459)))
(assert
 (let (($x461 (= low1_3 0.0)))
 (=> x1+x1+x3_is_1 $x461)))
(assert
 (let (($x461 (= low1_3 0.0)))
 (=> x1+x1+x3_is_2 $x461)))
(assert
 (let (($x465 (= low1_4 2199023255552.0)))
 (=> x1+x1+x4_is_0 $x465)))
(assert
 (let (($x467 (= low1_4 0.0)))
 (=> x1+x1+x4_is_1 $x467)))
(assert
 (let (($x467 (= low1_4 0.0)))
 (=> x1+x1+x4_is_2 $x467)))
(assert
 (let (($x471 (= low2_2 1099511627776.0)))
 (=> x1+x2+x2_is_0 $x471)))
(assert
 (let (($x473 (= low2_2 0.0)))
 (=> x1+x2+x2_is_1 $x473)))
(assert
 (let (($x473 (= low2_2 0.0)))
 (=> x1+x2+x2_is_2 $x473)))
(assert
 (let (($x477 (= low2_3 2199023255552.0)))
 (=> x1+x2+x3_is_0 $x477)))
(assert
 (let (($x479 (= low2_3 0.0)))
 (=> x1+x2+x3_is_1 $x479)))
(assert
 (let (($x479 (= low2_3 0.0)))
 (=> x1+x2+x3_is_2 $x479)))
(assert
 (let (($x483 (= low2_4 2199023255552.0)))
 (=> x1+x2+x4_is_0 $x483)))
(assert
 (let (($x485 (= low2_4 0.0)))
 (=> x1+x2+x4_is_1 $x485)))
(assert
 (let (($x485 (= low2_4 0.0)))
 (=> x1+x2+x4_is_2 $x485)))
(assert
 (let (($x489 (= low3_3 1099511627776.0)))
 (=> x1+x3+x3_is_0 $x489)))
(assert
 (let (($x491 (= low3_3 0.0)))
 (=> x1+x3+x3_is_1 $x491)))
(assert
 (let (($x491 (= low3_3 0.0)))
 (=> x1+x3+x3_is_2 $x491)))
(assert
 (let (($x495 (= low3_4 2199023255552.0)))
 (=> x1+x3+x4_is_0 $x495)))
(assert
 (let (($x497 (= low3_4 0.0)))
 (=> x1+x3+x4_is_1 $x497)))
(assert
 (let (($x497 (= low3_4 0.0)))
 (=> x1+x3+x4_is_2 $x497)))
(assert
 (let (($x501 (= low4_4 1099511627776.0)))
 (=> x1+x4+x4_is_0 $x501)))
(assert
 (let (($x503 (= low4_4 0.0)))
 (=> x1+x4+x4_is_1 $x503)))
(assert
 (let (($x503 (= low4_4 0.0)))
 (=> x1+x4+x4_is_2 $x503)))
(assert
 (or x1+x1+x1_is_0 x1+x1+x2_is_0 x1+x1+x3_is_0 x1+x1+x4_is_0 x1+x2+x2_is_0 x1+x2+x3_is_0 x1+x2+x4_is_0 x1+x3+x3_is_0 x1+x3+x4_is_0 x1+x4+x4_is_0))
(assert
 (let ((?x507 (+ low1_1 low1_2 low1_3 low1_4 low2_2 low2_3 low2_4 low3_3 low3_4 low4_4)))
(not (> (* (+ ?x507 0.0) 31.0) 45336720.0))))
(check-sat)
