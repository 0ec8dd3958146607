; no miss wins
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun x1_is_3 () Bool)
(declare-fun x1_is_2 () Bool)
(declare-fun x1_is_1 () Bool)
(declare-fun x1_is_0 () Bool)
(declare-fun x1_upto_0 () Bool)
(declare-fun x1_upto_1 () Bool)
(declare-fun x1_upto_2 () Bool)
(declare-fun x1_upto_3 () Bool)
(declare-fun x2_is_3 () Bool)
(declare-fun x2_is_2 () Bool)
(declare-fun x2_is_1 () Bool)
(declare-fun x2_is_0 () Bool)
(declare-fun x2_upto_0 () Bool)
(declare-fun x2_upto_1 () Bool)
(declare-fun x2_upto_2 () Bool)
(declare-fun x2_upto_3 () Bool)
(declare-fun x3_is_3 () Bool)
(declare-fun x3_is_2 () Bool)
(declare-fun x3_is_1 () Bool)
(declare-fun x3_is_0 () Bool)
(declare-fun x3_upto_0 () Bool)
(declare-fun x3_upto_1 () Bool)
(declare-fun x3_upto_2 () Bool)
(declare-fun x3_upto_3 () Bool)
(declare-fun x4_is_3 () Bool)
(declare-fun x4_is_2 () Bool)
(declare-fun x4_is_1 () Bool)
(declare-fun x4_is_0 () Bool)
(declare-fun x4_upto_0 () Bool)
(declare-fun x4_upto_1 () Bool)
(declare-fun x4_upto_2 () Bool)
(declare-fun x4_upto_3 () Bool)
(declare-fun x1+x1_is_3 () Bool)
(declare-fun x1+x1_is_2 () Bool)
(declare-fun x1+x1_is_1 () Bool)
(declare-fun x1+x1_is_0 () Bool)
(declare-fun x1+x1_upto_0 () Bool)
(declare-fun x1+x1_upto_1 () Bool)
(declare-fun x1+x1_upto_2 () Bool)
(declare-fun x1+x1_upto_3 () Bool)
(declare-fun x1+x2_is_3 () Bool)
(declare-fun x1+x2_is_2 () Bool)
(declare-fun x1+x2_is_1 () Bool)
(declare-fun x1+x2_is_0 () Bool)
(declare-fun x1+x2_upto_0 () Bool)
(declare-fun x1+x2_upto_1 () Bool)
(declare-fun x1+x2_upto_2 () Bool)
(declare-fun x1+x2_upto_3 () Bool)
(declare-fun x1+x3_is_3 () Bool)
(declare-fun x1+x3_is_2 () Bool)
(declare-fun x1+x3_is_1 () Bool)
(declare-fun x1+x3_is_0 () Bool)
(declare-fun x1+x3_upto_0 () Bool)
(declare-fun x1+x3_upto_1 () Bool)
(declare-fun x1+x3_upto_2 () Bool)
(declare-fun x1+x3_upto_3 () Bool)
(declare-fun x1+x4_is_3 () Bool)
(declare-fun x1+x4_is_2 () Bool)
(declare-fun x1+x4_is_1 () Bool)
(declare-fun x1+x4_is_0 () Bool)
(declare-fun x1+x4_upto_0 () Bool)
(declare-fun x1+x4_upto_1 () Bool)
(declare-fun x1+x4_upto_2 () Bool)
(declare-fun x1+x4_upto_3 () Bool)
(declare-fun x1+x1+x1_is_3 () Bool)
(declare-fun x1+x1+x1_is_2 () Bool)
(declare-fun x1+x1+x1_is_1 () Bool)
(declare-fun x1+x1+x1_is_0 () Bool)
(declare-fun x1+x1+x1_upto_0 () Bool)
(declare-fun x1+x1+x1_upto_1 () Bool)
(declare-fun x1+x1+x1_upto_2 () Bool)
(declare-fun x1+x1+x1_upto_3 () Bool)
(declare-fun x1+x1+x2_is_3 () Bool)
(declare-fun x1+x1+x2_is_2 () Bool)
(declare-fun x1+x1+x2_is_1 () Bool)
(declare-fun x1+x1+x2_is_0 () Bool)
(declare-fun x1+x1+x2_upto_0 () Bool)
(declare-fun x1+x1+x2_upto_1 () Bool)
(declare-fun x1+x1+x2_upto_2 () Bool)
(declare-fun x1+x1+x2_upto_3 () Bool)
(declare-fun x1+x1+x3_is_3 () Bool)
(declare-fun x1+x1+x3_is_2 () Bool)
(declare-fun x1+x1+x3_is_1 () Bool)
(declare-fun x1+x1+x3_is_0 () Bool)
(declare-fun x1+x1+x3_upto_0 () Bool)
(declare-fun x1+x1+x3_upto_1 () Bool)
(declare-fun x1+x1+x3_upto_2 () Bool)
(declare-fun x1+x1+x3_upto_3 () Bool)
(declare-fun x1+x1+x4_is_3 () Bool)
(declare-fun x1+x1+x4_is_2 () Bool)
(declare-fun x1+x1+x4_is_1 () Bool)
(declare-fun x1+x1+x4_is_0 () Bool)
(declare-fun x1+x1+x4_upto_0 () Bool)
(declare-fun x1+x1+x4_upto_1 () Bool)
(declare-fun x1+x1+x4_upto_2 () Bool)
(declare-fun x1+x1+x4_upto_3 () Bool)
(declare-fun x1+x2+x2_is_3 () Bool)
(declare-fun x1+x2+x2_is_2 () Bool)
(declare-fun x1+x2+x2_is_1 () Bool)
(declare-fun x1+x2+x2_is_0 () Bool)
(declare-fun x1+x2+x2_upto_0 () Bool)
(declare-fun x1+x2+x2_upto_1 () Bool)
(declare-fun x1+x2+x2_upto_2 () Bool)
(declare-fun x1+x2+x2_upto_3 () Bool)
(declare-fun x1+x2+x3_is_3 () Bool)
(declare-fun x1+x2+x3_is_2 () Bool)
(declare-fun x1+x2+x3_is_1 () Bool)
(declare-fun x1+x2+x3_is_0 () Bool)
(declare-fun x1+x2+x3_upto_0 () Bool)
(declare-fun x1+x2+x3_upto_1 () Bool)
(declare-fun x1+x2+x3_upto_2 () Bool)
(declare-fun x1+x2+x3_upto_3 () Bool)
(declare-fun x1+x2+x4_is_3 () Bool)
(declare-fun x1+x2+x4_is_2 () Bool)
(declare-fun x1+x2+x4_is_1 () Bool)
(declare-fun x1+x2+x4_is_0 () Bool)
(declare-fun x1+x2+x4_upto_0 () Bool)
(declare-fun x1+x2+x4_upto_1 () Bool)
(declare-fun x1+x2+x4_upto_2 () Bool)
(declare-fun x1+x2+x4_upto_3 () Bool)
(declare-fun x1+x3+x3_is_3 () Bool)
(declare-fun x1+x3+x3_is_2 () Bool)
(declare-fun x1+x3+x3_is_1 () Bool)
(declare-fun x1+x3+x3_is_0 () Bool)
(declare-fun x1+x3+x3_upto_0 () Bool)
(declare-fun x1+x3+x3_upto_1 () Bool)
(declare-fun x1+x3+x3_upto_2 () Bool)
(declare-fun x1+x3+x3_upto_3 () Bool)
(declare-fun x1+x3+x4_is_3 () Bool)
(declare-fun x1+x3+x4_is_2 () Bool)
(declare-fun x1+x3+x4_is_1 () Bool)
(declare-fun x1+x3+x4_is_0 () Bool)
(declare-fun x1+x3+x4_upto_0 () Bool)
(declare-fun x1+x3+x4_upto_1 () Bool)
(declare-fun x1+x3+x4_upto_2 () Bool)
(declare-fun x1+x3+x4_upto_3 () Bool)
(declare-fun x1+x4+x4_is_3 () Bool)
(declare-fun x1+x4+x4_is_2 () Bool)
(declare-fun x1+x4+x4_is_1 () Bool)
(declare-fun x1+x4+x4_is_0 () Bool)
(declare-fun x1+x4+x4_upto_0 () Bool)
(declare-fun x1+x4+x4_upto_1 () Bool)
(declare-fun x1+x4+x4_upto_2 () Bool)
(declare-fun x1+x4+x4_upto_3 () Bool)
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
 (or x1_is_0 x1_is_1 x1_is_2 x1_is_3))
(assert
 (=> x1_is_0 x1_upto_0))
(assert
 (=> x1_is_1 x1_upto_1))
(assert
 (=> x1_upto_0 x1_upto_1))
(assert
 (let (($x15 (not x1_upto_0)))
 (=> x1_is_1 $x15)))
(assert
 (=> x1_is_2 x1_upto_2))
(assert
 (=> x1_upto_1 x1_upto_2))
(assert
 (let (($x20 (not x1_upto_1)))
 (=> x1_is_2 $x20)))
(assert
 (=> x1_is_3 x1_upto_3))
(assert
 (=> x1_upto_2 x1_upto_3))
(assert
 (let (($x25 (not x1_upto_2)))
 (=> x1_is_3 $x25)))
(assert
 (or x2_is_0 x2_is_1 x2_is_2 x2_is_3))
(assert
 (=> x2_is_0 x2_upto_0))
(assert
 (=> x2_is_1 x2_upto_1))
(assert
 (=> x2_upto_0 x2_upto_1))
(assert
 (let (($x37 (not x2_upto_0)))
 (=> x2_is_1 $x37)))
(assert
 (=> x2_is_2 x2_upto_2))
(assert
 (=> x2_upto_1 x2_upto_2))
(assert
 (let (($x42 (not x2_upto_1)))
 (=> x2_is_2 $x42)))
(assert
 (=> x2_is_3 x2_upto_3))
(assert
 (=> x2_upto_2 x2_upto_3))
(assert
 (let (($x47 (not x2_upto_2)))
 (=> x2_is_3 $x47)))
(assert
 (or x3_is_0 x3_is_1 x3_is_2 x3_is_3))
(assert
 (=> x3_is_0 x3_upto_0))
(assert
 (=> x3_is_1 x3_upto_1))
(assert
 (=> x3_upto_0 x3_upto_1))
(assert
 (let (($x59 (not x3_upto_0)))
 (=> x3_is_1 $x59)))
(assert
 (=> x3_is_2 x3_upto_2))
(assert
 (=> x3_upto_1 x3_upto_2))
(assert
 (let (($x64 (not x3_upto_1)))
 (=> x3_is_2 $x64)))
(assert
 (=> x3_is_3 x3_upto_3))
(assert
 (=> x3_upto_2 x3_upto_3))
(assert
 (let (($x69 (not x3_upto_2)))
 (=> x3_is_3 $x69)))
(assert
 (or x4_is_0 x4_is_1 x4_is_2 x4_is_3))
(assert
 (=> x4_is_0 x4_upto_0))
(assert
 (=> x4_is_1 x4_upto_1))
(assert
 (=> x4_upto_0 x4_upto_1))
(assert
 (let (($x81 (not x4_upto_0)))
 (=> x4_is_1 $x81)))
(assert
 (=> x4_is_2 x4_upto_2))
(assert
 (=> x4_upto_1 x4_upto_2))
(assert
 (let (($x86 (not x4_upto_1)))
 (=> x4_is_2 $x86)))
(assert
 (=> x4_is_3 x4_upto_3))
(assert
 (=> x4_upto_2 x4_upto_3))
(assert
 (let (($x91 (not x4_upto_2)))
 (=> x4_is_3 $x91)))
(assert
 (or x1+x1_is_0 x1+x1_is_1 x1+x1_is_2 x1+x1_is_3))
(assert
 (=> x1+x1_is_0 x1+x1_upto_0))
(assert
 (=> x1+x1_is_1 x1+x1_upto_1))
(assert
 (=> x1+x1_upto_0 x1+x1_upto_1))
(assert
 (let (($x103 (not x1+x1_upto_0)))
 (=> x1+x1_is_1 $x103)))
(assert
 (=> x1+x1_is_2 x1+x1_upto_2))
(assert
 (=> x1+x1_upto_1 x1+x1_upto_2))
(assert
 (let (($x108 (not x1+x1_upto_1)))
 (=> x1+x1_is_2 $x108)))
(assert
 (=> x1+x1_is_3 x1+x1_upto_3))
(assert
 (=> x1+x1_upto_2 x1+x1_upto_3))
(assert
 (let (($x113 (not x1+x1_upto_2)))
 (=> x1+x1_is_3 $x113)))
(assert
 (let (($x115 (not x1_is_0)))
 (or $x115 $x115 x1+x1_is_0)))
(assert
 (let (($x117 (not x1_is_1)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x117 x1+x1_is_1))))
(assert
 (let (($x119 (not x1_is_2)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x119 x1+x1_is_2))))
(assert
 (let (($x121 (not x1_is_3)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x121 x1+x1_is_3))))
(assert
 (let (($x115 (not x1_is_0)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x115 x1+x1_is_1))))
(assert
 (let (($x117 (not x1_is_1)))
 (or $x117 $x117 x1+x1_is_2)))
(assert
 (let (($x119 (not x1_is_2)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x119 x1+x1_is_3))))
(assert
 (let (($x121 (not x1_is_3)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x121 x1+x1_is_0))))
(assert
 (let (($x115 (not x1_is_0)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x115 x1+x1_is_2))))
(assert
 (let (($x117 (not x1_is_1)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x117 x1+x1_is_3))))
(assert
 (let (($x119 (not x1_is_2)))
 (or $x119 $x119 x1+x1_is_0)))
(assert
 (let (($x121 (not x1_is_3)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x121 x1+x1_is_1))))
(assert
 (let (($x115 (not x1_is_0)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x115 x1+x1_is_3))))
(assert
 (let (($x117 (not x1_is_1)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x117 x1+x1_is_0))))
(assert
 (let (($x119 (not x1_is_2)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x119 x1+x1_is_1))))
(assert
 (let (($x121 (not x1_is_3)))
 (or $x121 $x121 x1+x1_is_2)))
(assert
 (or x1+x2_is_0 x1+x2_is_1 x1+x2_is_2 x1+x2_is_3))
(assert
 (=> x1+x2_is_0 x1+x2_upto_0))
(assert
 (=> x1+x2_is_1 x1+x2_upto_1))
(assert
 (=> x1+x2_upto_0 x1+x2_upto_1))
(assert
 (let (($x145 (not x1+x2_upto_0)))
 (=> x1+x2_is_1 $x145)))
(assert
 (=> x1+x2_is_2 x1+x2_upto_2))
(assert
 (=> x1+x2_upto_1 x1+x2_upto_2))
(assert
 (let (($x150 (not x1+x2_upto_1)))
 (=> x1+x2_is_2 $x150)))
(assert
 (=> x1+x2_is_3 x1+x2_upto_3))
(assert
 (=> x1+x2_upto_2 x1+x2_upto_3))
(assert
 (let (($x155 (not x1+x2_upto_2)))
 (=> x1+x2_is_3 $x155)))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x157 x1+x2_is_0))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x159 x1+x2_is_1))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x161 x1+x2_is_2))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x163 x1+x2_is_3))))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x157 x1+x2_is_1))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x159 x1+x2_is_2))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x161 x1+x2_is_3))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x163 x1+x2_is_0))))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x157 x1+x2_is_2))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x159 x1+x2_is_3))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x161 x1+x2_is_0))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x163 x1+x2_is_1))))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x157 x1+x2_is_3))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x159 x1+x2_is_0))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x161 x1+x2_is_1))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x163 x1+x2_is_2))))
(assert
 (or x1+x3_is_0 x1+x3_is_1 x1+x3_is_2 x1+x3_is_3))
(assert
 (=> x1+x3_is_0 x1+x3_upto_0))
(assert
 (=> x1+x3_is_1 x1+x3_upto_1))
(assert
 (=> x1+x3_upto_0 x1+x3_upto_1))
(assert
 (let (($x187 (not x1+x3_upto_0)))
 (=> x1+x3_is_1 $x187)))
(assert
 (=> x1+x3_is_2 x1+x3_upto_2))
(assert
 (=> x1+x3_upto_1 x1+x3_upto_2))
(assert
 (let (($x192 (not x1+x3_upto_1)))
 (=> x1+x3_is_2 $x192)))
(assert
 (=> x1+x3_is_3 x1+x3_upto_3))
(assert
 (=> x1+x3_upto_2 x1+x3_upto_3))
(assert
 (let (($x197 (not x1+x3_upto_2)))
 (=> x1+x3_is_3 $x197)))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x199 x1+x3_is_0))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x201 x1+x3_is_1))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x203 x1+x3_is_2))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x205 x1+x3_is_3))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x199 x1+x3_is_1))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x201 x1+x3_is_2))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x203 x1+x3_is_3))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x205 x1+x3_is_0))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x199 x1+x3_is_2))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x201 x1+x3_is_3))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x203 x1+x3_is_0))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x205 x1+x3_is_1))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x199 x1+x3_is_3))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x201 x1+x3_is_0))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x203 x1+x3_is_1))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x205 x1+x3_is_2))))
(assert
 (or x1+x4_is_0 x1+x4_is_1 x1+x4_is_2 x1+x4_is_3))
(assert
 (=> x1+x4_is_0 x1+x4_upto_0))
(assert
 (=> x1+x4_is_1 x1+x4_upto_1))
(assert
 (=> x1+x4_upto_0 x1+x4_upto_1))
(assert
 (let (($x229 (not x1+x4_upto_0)))
 (=> x1+x4_is_1 $x229)))
(assert
 (=> x1+x4_is_2 x1+x4_upto_2))
(assert
 (=> x1+x4_upto_1 x1+x4_upto_2))
(assert
 (let (($x234 (not x1+x4_upto_1)))
 (=> x1+x4_is_2 $x234)))
(assert
 (=> x1+x4_is_3 x1+x4_upto_3))
(assert
 (=> x1+x4_upto_2 x1+x4_upto_3))
(assert
 (let (($x239 (not x1+x4_upto_2)))
 (=> x1+x4_is_3 $x239)))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x241 x1+x4_is_0))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x243 x1+x4_is_1))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x245 x1+x4_is_2))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x115 (not x1_is_0)))
 (or $x115 $x247 x1+x4_is_3))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x241 x1+x4_is_1))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x243 x1+x4_is_2))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x245 x1+x4_is_3))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x117 (not x1_is_1)))
 (or $x117 $x247 x1+x4_is_0))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x241 x1+x4_is_2))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x243 x1+x4_is_3))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x245 x1+x4_is_0))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x119 (not x1_is_2)))
 (or $x119 $x247 x1+x4_is_1))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x241 x1+x4_is_3))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x243 x1+x4_is_0))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x245 x1+x4_is_1))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x121 (not x1_is_3)))
 (or $x121 $x247 x1+x4_is_2))))
(assert
 (or x1+x1+x1_is_0 x1+x1+x1_is_1 x1+x1+x1_is_2 x1+x1+x1_is_3))
(assert
 (=> x1+x1+x1_is_0 x1+x1+x1_upto_0))
(assert
 (=> x1+x1+x1_is_1 x1+x1+x1_upto_1))
(assert
 (=> x1+x1+x1_upto_0 x1+x1+x1_upto_1))
(assert
 (let (($x271 (not x1+x1+x1_upto_0)))
 (=> x1+x1+x1_is_1 $x271)))
(assert
 (=> x1+x1+x1_is_2 x1+x1+x1_upto_2))
(assert
 (=> x1+x1+x1_upto_1 x1+x1+x1_upto_2))
(assert
 (let (($x276 (not x1+x1+x1_upto_1)))
 (=> x1+x1+x1_is_2 $x276)))
(assert
 (=> x1+x1+x1_is_3 x1+x1+x1_upto_3))
(assert
 (=> x1+x1+x1_upto_2 x1+x1+x1_upto_3))
(assert
 (let (($x281 (not x1+x1+x1_upto_2)))
 (=> x1+x1+x1_is_3 $x281)))
(assert
 (let (($x115 (not x1_is_0)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x115 x1+x1+x1_is_0))))
(assert
 (let (($x117 (not x1_is_1)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x117 x1+x1+x1_is_1))))
(assert
 (let (($x119 (not x1_is_2)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x119 x1+x1+x1_is_2))))
(assert
 (let (($x121 (not x1_is_3)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x121 x1+x1+x1_is_3))))
(assert
 (let (($x115 (not x1_is_0)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x115 x1+x1+x1_is_1))))
(assert
 (let (($x117 (not x1_is_1)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x117 x1+x1+x1_is_2))))
(assert
 (let (($x119 (not x1_is_2)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x119 x1+x1+x1_is_3))))
(assert
 (let (($x121 (not x1_is_3)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x121 x1+x1+x1_is_0))))
(assert
 (let (($x115 (not x1_is_0)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x115 x1+x1+x1_is_2))))
(assert
 (let (($x117 (not x1_is_1)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x117 x1+x1+x1_is_3))))
(assert
 (let (($x119 (not x1_is_2)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x119 x1+x1+x1_is_0))))
(assert
 (let (($x121 (not x1_is_3)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x121 x1+x1+x1_is_1))))
(assert
 (let (($x115 (not x1_is_0)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x115 x1+x1+x1_is_3))))
(assert
 (let (($x117 (not x1_is_1)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x117 x1+x1+x1_is_0))))
(assert
 (let (($x119 (not x1_is_2)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x119 x1+x1+x1_is_1))))
(assert
 (let (($x121 (not x1_is_3)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x121 x1+x1+x1_is_2))))
(assert
 (or x1+x1+x2_is_0 x1+x1+x2_is_1 x1+x1+x2_is_2 x1+x1+x2_is_3))
(assert
 (=> x1+x1+x2_is_0 x1+x1+x2_upto_0))
(assert
 (=> x1+x1+x2_is_1 x1+x1+x2_upto_1))
(assert
 (=> x1+x1+x2_upto_0 x1+x1+x2_upto_1))
(assert
 (let (($x313 (not x1+x1+x2_upto_0)))
 (=> x1+x1+x2_is_1 $x313)))
(assert
 (=> x1+x1+x2_is_2 x1+x1+x2_upto_2))
(assert
 (=> x1+x1+x2_upto_1 x1+x1+x2_upto_2))
(assert
 (let (($x318 (not x1+x1+x2_upto_1)))
 (=> x1+x1+x2_is_2 $x318)))
(assert
 (=> x1+x1+x2_is_3 x1+x1+x2_upto_3))
(assert
 (=> x1+x1+x2_upto_2 x1+x1+x2_upto_3))
(assert
 (let (($x323 (not x1+x1+x2_upto_2)))
 (=> x1+x1+x2_is_3 $x323)))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x157 x1+x1+x2_is_0))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x159 x1+x1+x2_is_1))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x161 x1+x1+x2_is_2))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x163 x1+x1+x2_is_3))))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x157 x1+x1+x2_is_1))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x159 x1+x1+x2_is_2))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x161 x1+x1+x2_is_3))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x163 x1+x1+x2_is_0))))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x157 x1+x1+x2_is_2))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x159 x1+x1+x2_is_3))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x161 x1+x1+x2_is_0))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x163 x1+x1+x2_is_1))))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x157 x1+x1+x2_is_3))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x159 x1+x1+x2_is_0))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x161 x1+x1+x2_is_1))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x163 x1+x1+x2_is_2))))
(assert
 (or x1+x1+x3_is_0 x1+x1+x3_is_1 x1+x1+x3_is_2 x1+x1+x3_is_3))
(assert
 (=> x1+x1+x3_is_0 x1+x1+x3_upto_0))
(assert
 (=> x1+x1+x3_is_1 x1+x1+x3_upto_1))
(assert
 (=> x1+x1+x3_upto_0 x1+x1+x3_upto_1))
(assert
 (let (($x351 (not x1+x1+x3_upto_0)))
 (=> x1+x1+x3_is_1 $x351)))
(assert
 (=> x1+x1+x3_is_2 x1+x1+x3_upto_2))
(assert
 (=> x1+x1+x3_upto_1 x1+x1+x3_upto_2))
(assert
 (let (($x356 (not x1+x1+x3_upto_1)))
 (=> x1+x1+x3_is_2 $x356)))
(assert
 (=> x1+x1+x3_is_3 x1+x1+x3_upto_3))
(assert
 (=> x1+x1+x3_upto_2 x1+x1+x3_upto_3))
(assert
 (let (($x361 (not x1+x1+x3_upto_2)))
 (=> x1+x1+x3_is_3 $x361)))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x199 x1+x1+x3_is_0))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x201 x1+x1+x3_is_1))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x203 x1+x1+x3_is_2))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x205 x1+x1+x3_is_3))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x199 x1+x1+x3_is_1))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x201 x1+x1+x3_is_2))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x203 x1+x1+x3_is_3))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x205 x1+x1+x3_is_0))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x199 x1+x1+x3_is_2))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x201 x1+x1+x3_is_3))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x203 x1+x1+x3_is_0))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x205 x1+x1+x3_is_1))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x199 x1+x1+x3_is_3))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x201 x1+x1+x3_is_0))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x203 x1+x1+x3_is_1))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x205 x1+x1+x3_is_2))))
(assert
 (or x1+x1+x4_is_0 x1+x1+x4_is_1 x1+x1+x4_is_2 x1+x1+x4_is_3))
(assert
 (=> x1+x1+x4_is_0 x1+x1+x4_upto_0))
(assert
 (=> x1+x1+x4_is_1 x1+x1+x4_upto_1))
(assert
 (=> x1+x1+x4_upto_0 x1+x1+x4_upto_1))
(assert
 (let (($x389 (not x1+x1+x4_upto_0)))
 (=> x1+x1+x4_is_1 $x389)))
(assert
 (=> x1+x1+x4_is_2 x1+x1+x4_upto_2))
(assert
 (=> x1+x1+x4_upto_1 x1+x1+x4_upto_2))
(assert
 (let (($x394 (not x1+x1+x4_upto_1)))
 (=> x1+x1+x4_is_2 $x394)))
(assert
 (=> x1+x1+x4_is_3 x1+x1+x4_upto_3))
(assert
 (=> x1+x1+x4_upto_2 x1+x1+x4_upto_3))
(assert
 (let (($x399 (not x1+x1+x4_upto_2)))
 (=> x1+x1+x4_is_3 $x399)))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x241 x1+x1+x4_is_0))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x243 x1+x1+x4_is_1))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x245 x1+x1+x4_is_2))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x283 (not x1+x1_is_0)))
 (or $x283 $x247 x1+x1+x4_is_3))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x241 x1+x1+x4_is_1))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x243 x1+x1+x4_is_2))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x245 x1+x1+x4_is_3))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x288 (not x1+x1_is_1)))
 (or $x288 $x247 x1+x1+x4_is_0))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x241 x1+x1+x4_is_2))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x243 x1+x1+x4_is_3))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x245 x1+x1+x4_is_0))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x293 (not x1+x1_is_2)))
 (or $x293 $x247 x1+x1+x4_is_1))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x241 x1+x1+x4_is_3))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x243 x1+x1+x4_is_0))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x245 x1+x1+x4_is_1))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x298 (not x1+x1_is_3)))
 (or $x298 $x247 x1+x1+x4_is_2))))
(assert
 (or x1+x2+x2_is_0 x1+x2+x2_is_1 x1+x2+x2_is_2 x1+x2+x2_is_3))
(assert
 (=> x1+x2+x2_is_0 x1+x2+x2_upto_0))
(assert
 (=> x1+x2+x2_is_1 x1+x2+x2_upto_1))
(assert
 (=> x1+x2+x2_upto_0 x1+x2+x2_upto_1))
(assert
 (let (($x427 (not x1+x2+x2_upto_0)))
 (=> x1+x2+x2_is_1 $x427)))
(assert
 (=> x1+x2+x2_is_2 x1+x2+x2_upto_2))
(assert
 (=> x1+x2+x2_upto_1 x1+x2+x2_upto_2))
(assert
 (let (($x432 (not x1+x2+x2_upto_1)))
 (=> x1+x2+x2_is_2 $x432)))
(assert
 (=> x1+x2+x2_is_3 x1+x2+x2_upto_3))
(assert
 (=> x1+x2+x2_upto_2 x1+x2+x2_upto_3))
(assert
 (let (($x437 (not x1+x2+x2_upto_2)))
 (=> x1+x2+x2_is_3 $x437)))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x157 x1+x2+x2_is_0))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x159 x1+x2+x2_is_1))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x161 x1+x2+x2_is_2))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x163 x1+x2+x2_is_3))))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x157 x1+x2+x2_is_1))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x159 x1+x2+x2_is_2))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x161 x1+x2+x2_is_3))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x163 x1+x2+x2_is_0))))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x157 x1+x2+x2_is_2))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x159 x1+x2+x2_is_3))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x161 x1+x2+x2_is_0))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x163 x1+x2+x2_is_1))))
(assert
 (let (($x157 (not x2_is_0)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x157 x1+x2+x2_is_3))))
(assert
 (let (($x159 (not x2_is_1)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x159 x1+x2+x2_is_0))))
(assert
 (let (($x161 (not x2_is_2)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x161 x1+x2+x2_is_1))))
(assert
 (let (($x163 (not x2_is_3)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x163 x1+x2+x2_is_2))))
(assert
 (or x1+x2+x3_is_0 x1+x2+x3_is_1 x1+x2+x3_is_2 x1+x2+x3_is_3))
(assert
 (=> x1+x2+x3_is_0 x1+x2+x3_upto_0))
(assert
 (=> x1+x2+x3_is_1 x1+x2+x3_upto_1))
(assert
 (=> x1+x2+x3_upto_0 x1+x2+x3_upto_1))
(assert
 (let (($x469 (not x1+x2+x3_upto_0)))
 (=> x1+x2+x3_is_1 $x469)))
(assert
 (=> x1+x2+x3_is_2 x1+x2+x3_upto_2))
(assert
 (=> x1+x2+x3_upto_1 x1+x2+x3_upto_2))
(assert
 (let (($x474 (not x1+x2+x3_upto_1)))
 (=> x1+x2+x3_is_2 $x474)))
(assert
 (=> x1+x2+x3_is_3 x1+x2+x3_upto_3))
(assert
 (=> x1+x2+x3_upto_2 x1+x2+x3_upto_3))
(assert
 (let (($x479 (not x1+x2+x3_upto_2)))
 (=> x1+x2+x3_is_3 $x479)))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x199 x1+x2+x3_is_0))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x201 x1+x2+x3_is_1))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x203 x1+x2+x3_is_2))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x205 x1+x2+x3_is_3))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x199 x1+x2+x3_is_1))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x201 x1+x2+x3_is_2))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x203 x1+x2+x3_is_3))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x205 x1+x2+x3_is_0))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x199 x1+x2+x3_is_2))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x201 x1+x2+x3_is_3))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x203 x1+x2+x3_is_0))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x205 x1+x2+x3_is_1))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x199 x1+x2+x3_is_3))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x201 x1+x2+x3_is_0))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x203 x1+x2+x3_is_1))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x205 x1+x2+x3_is_2))))
(assert
 (or x1+x2+x4_is_0 x1+x2+x4_is_1 x1+x2+x4_is_2 x1+x2+x4_is_3))
(assert
 (=> x1+x2+x4_is_0 x1+x2+x4_upto_0))
(assert
 (=> x1+x2+x4_is_1 x1+x2+x4_upto_1))
(assert
 (=> x1+x2+x4_upto_0 x1+x2+x4_upto_1))
(assert
 (let (($x507 (not x1+x2+x4_upto_0)))
 (=> x1+x2+x4_is_1 $x507)))
(assert
 (=> x1+x2+x4_is_2 x1+x2+x4_upto_2))
(assert
 (=> x1+x2+x4_upto_1 x1+x2+x4_upto_2))
(assert
 (let (($x512 (not x1+x2+x4_upto_1)))
 (=> x1+x2+x4_is_2 $x512)))
(assert
 (=> x1+x2+x4_is_3 x1+x2+x4_upto_3))
(assert
 (=> x1+x2+x4_upto_2 x1+x2+x4_upto_3))
(assert
 (let (($x517 (not x1+x2+x4_upto_2)))
 (=> x1+x2+x4_is_3 $x517)))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x241 x1+x2+x4_is_0))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x243 x1+x2+x4_is_1))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x245 x1+x2+x4_is_2))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x439 (not x1+x2_is_0)))
 (or $x439 $x247 x1+x2+x4_is_3))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x241 x1+x2+x4_is_1))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x243 x1+x2+x4_is_2))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x245 x1+x2+x4_is_3))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x444 (not x1+x2_is_1)))
 (or $x444 $x247 x1+x2+x4_is_0))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x241 x1+x2+x4_is_2))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x243 x1+x2+x4_is_3))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x245 x1+x2+x4_is_0))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x449 (not x1+x2_is_2)))
 (or $x449 $x247 x1+x2+x4_is_1))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x241 x1+x2+x4_is_3))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x243 x1+x2+x4_is_0))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x245 x1+x2+x4_is_1))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x454 (not x1+x2_is_3)))
 (or $x454 $x247 x1+x2+x4_is_2))))
(assert
 (or x1+x3+x3_is_0 x1+x3+x3_is_1 x1+x3+x3_is_2 x1+x3+x3_is_3))
(assert
 (=> x1+x3+x3_is_0 x1+x3+x3_upto_0))
(assert
 (=> x1+x3+x3_is_1 x1+x3+x3_upto_1))
(assert
 (=> x1+x3+x3_upto_0 x1+x3+x3_upto_1))
(assert
 (let (($x545 (not x1+x3+x3_upto_0)))
 (=> x1+x3+x3_is_1 $x545)))
(assert
 (=> x1+x3+x3_is_2 x1+x3+x3_upto_2))
(assert
 (=> x1+x3+x3_upto_1 x1+x3+x3_upto_2))
(assert
 (let (($x550 (not x1+x3+x3_upto_1)))
 (=> x1+x3+x3_is_2 $x550)))
(assert
 (=> x1+x3+x3_is_3 x1+x3+x3_upto_3))
(assert
 (=> x1+x3+x3_upto_2 x1+x3+x3_upto_3))
(assert
 (let (($x555 (not x1+x3+x3_upto_2)))
 (=> x1+x3+x3_is_3 $x555)))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x557 (not x1+x3_is_0)))
 (or $x557 $x199 x1+x3+x3_is_0))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x557 (not x1+x3_is_0)))
 (or $x557 $x201 x1+x3+x3_is_1))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x557 (not x1+x3_is_0)))
 (or $x557 $x203 x1+x3+x3_is_2))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x557 (not x1+x3_is_0)))
 (or $x557 $x205 x1+x3+x3_is_3))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x562 (not x1+x3_is_1)))
 (or $x562 $x199 x1+x3+x3_is_1))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x562 (not x1+x3_is_1)))
 (or $x562 $x201 x1+x3+x3_is_2))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x562 (not x1+x3_is_1)))
 (or $x562 $x203 x1+x3+x3_is_3))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x562 (not x1+x3_is_1)))
 (or $x562 $x205 x1+x3+x3_is_0))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x567 (not x1+x3_is_2)))
 (or $x567 $x199 x1+x3+x3_is_2))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x567 (not x1+x3_is_2)))
 (or $x567 $x201 x1+x3+x3_is_3))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x567 (not x1+x3_is_2)))
 (or $x567 $x203 x1+x3+x3_is_0))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x567 (not x1+x3_is_2)))
 (or $x567 $x205 x1+x3+x3_is_1))))
(assert
 (let (($x199 (not x3_is_0)))
 (let (($x572 (not x1+x3_is_3)))
 (or $x572 $x199 x1+x3+x3_is_3))))
(assert
 (let (($x201 (not x3_is_1)))
 (let (($x572 (not x1+x3_is_3)))
 (or $x572 $x201 x1+x3+x3_is_0))))
(assert
 (let (($x203 (not x3_is_2)))
 (let (($x572 (not x1+x3_is_3)))
 (or $x572 $x203 x1+x3+x3_is_1))))
(assert
 (let (($x205 (not x3_is_3)))
 (let (($x572 (not x1+x3_is_3)))
 (or $x572 $x205 x1+x3+x3_is_2))))
(assert
 (or x1+x3+x4_is_0 x1+x3+x4_is_1 x1+x3+x4_is_2 x1+x3+x4_is_3))
(assert
 (=> x1+x3+x4_is_0 x1+x3+x4_upto_0))
(assert
 (=> x1+x3+x4_is_1 x1+x3+x4_upto_1))
(assert
 (=> x1+x3+x4_upto_0 x1+x3+x4_upto_1))
(assert
 (let (($x587 (not x1+x3+x4_upto_0)))
 (=> x1+x3+x4_is_1 $x587)))
(assert
 (=> x1+x3+x4_is_2 x1+x3+x4_upto_2))
(assert
 (=> x1+x3+x4_upto_1 x1+x3+x4_upto_2))
(assert
 (let (($x592 (not x1+x3+x4_upto_1)))
 (=> x1+x3+x4_is_2 $x592)))
(assert
 (=> x1+x3+x4_is_3 x1+x3+x4_upto_3))
(assert
 (=> x1+x3+x4_upto_2 x1+x3+x4_upto_3))
(assert
 (let (($x597 (not x1+x3+x4_upto_2)))
 (=> x1+x3+x4_is_3 $x597)))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x557 (not x1+x3_is_0)))
 (or $x557 $x241 x1+x3+x4_is_0))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x557 (not x1+x3_is_0)))
 (or $x557 $x243 x1+x3+x4_is_1))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x557 (not x1+x3_is_0)))
 (or $x557 $x245 x1+x3+x4_is_2))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x557 (not x1+x3_is_0)))
 (or $x557 $x247 x1+x3+x4_is_3))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x562 (not x1+x3_is_1)))
 (or $x562 $x241 x1+x3+x4_is_1))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x562 (not x1+x3_is_1)))
 (or $x562 $x243 x1+x3+x4_is_2))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x562 (not x1+x3_is_1)))
 (or $x562 $x245 x1+x3+x4_is_3))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x562 (not x1+x3_is_1)))
 (or $x562 $x247 x1+x3+x4_is_0))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x567 (not x1+x3_is_2)))
 (or $x567 $x241 x1+x3+x4_is_2))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x567 (not x1+x3_is_2)))
 (or $x567 $x243 x1+x3+x4_is_3))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x567 (not x1+x3_is_2)))
 (or $x567 $x245 x1+x3+x4_is_0))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x567 (not x1+x3_is_2)))
 (or $x567 $x247 x1+x3+x4_is_1))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x572 (not x1+x3_is_3)))
 (or $x572 $x241 x1+x3+x4_is_3))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x572 (not x1+x3_is_3)))
 (or $x572 $x243 x1+x3+x4_is_0))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x572 (not x1+x3_is_3)))
 (or $x572 $x245 x1+x3+x4_is_1))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x572 (not x1+x3_is_3)))
 (or $x572 $x247 x1+x3+x4_is_2))))
(assert
 (or x1+x4+x4_is_0 x1+x4+x4_is_1 x1+x4+x4_is_2 x1+x4+x4_is_3))
(assert
 (=> x1+x4+x4_is_0 x1+x4+x4_upto_0))
(assert
 (=> x1+x4+x4_is_1 x1+x4+x4_upto_1))
(assert
 (=> x1+x4+x4_upto_0 x1+x4+x4_upto_1))
(assert
 (let (($x625 (not x1+x4+x4_upto_0)))
 (=> x1+x4+x4_is_1 $x625)))
(assert
 (=> x1+x4+x4_is_2 x1+x4+x4_upto_2))
(assert
 (=> x1+x4+x4_upto_1 x1+x4+x4_upto_2))
(assert
 (let (($x630 (not x1+x4+x4_upto_1)))
 (=> x1+x4+x4_is_2 $x630)))
(assert
 (=> x1+x4+x4_is_3 x1+x4+x4_upto_3))
(assert
 (=> x1+x4+x4_upto_2 x1+x4+x4_upto_3))
(assert
 (let (($x635 (not x1+x4+x4_upto_2)))
 (=> x1+x4+x4_is_3 $x635)))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x637 (not x1+x4_is_0)))
 (or $x637 $x241 x1+x4+x4_is_0))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x637 (not x1+x4_is_0)))
 (or $x637 $x243 x1+x4+x4_is_1))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x637 (not x1+x4_is_0)))
 (or $x637 $x245 x1+x4+x4_is_2))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x637 (not x1+x4_is_0)))
 (or $x637 $x247 x1+x4+x4_is_3))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x642 (not x1+x4_is_1)))
 (or $x642 $x241 x1+x4+x4_is_1))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x642 (not x1+x4_is_1)))
 (or $x642 $x243 x1+x4+x4_is_2))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x642 (not x1+x4_is_1)))
 (or $x642 $x245 x1+x4+x4_is_3))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x642 (not x1+x4_is_1)))
 (or $x642 $x247 x1+x4+x4_is_0))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x647 (not x1+x4_is_2)))
 (or $x647 $x241 x1+x4+x4_is_2))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x647 (not x1+x4_is_2)))
 (or $x647 $x243 x1+x4+x4_is_3))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x647 (not x1+x4_is_2)))
 (or $x647 $x245 x1+x4+x4_is_0))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x647 (not x1+x4_is_2)))
 (or $x647 $x247 x1+x4+x4_is_1))))
(assert
 (let (($x241 (not x4_is_0)))
 (let (($x652 (not x1+x4_is_3)))
 (or $x652 $x241 x1+x4+x4_is_3))))
(assert
 (let (($x243 (not x4_is_1)))
 (let (($x652 (not x1+x4_is_3)))
 (or $x652 $x243 x1+x4+x4_is_0))))
(assert
 (let (($x245 (not x4_is_2)))
 (let (($x652 (not x1+x4_is_3)))
 (or $x652 $x245 x1+x4+x4_is_1))))
(assert
 (let (($x247 (not x4_is_3)))
 (let (($x652 (not x1+x4_is_3)))
 (or $x652 $x247 x1+x4+x4_is_2))))
(assert
 (let (($x659 (= high1_1 1099511627776.0)))
 (=> x1+x1+x1_is_0 $x659)))
(assert
 (let (($x662 (= high1_1 1.0)))
 (=> x1+x1+x1_is_1 $x662)))
(assert
 (let (($x662 (= high1_1 1.0)))
 (=> x1+x1+x1_is_2 $x662)))
(assert
 (let (($x662 (= high1_1 1.0)))
 (=> x1+x1+x1_is_3 $x662)))
(assert
 (let (($x668 (= high1_2 2199023255552.0)))
 (=> x1+x1+x2_is_0 $x668)))
(assert
 (let (($x671 (= high1_2 2.0)))
 (=> x1+x1+x2_is_1 $x671)))
(assert
 (let (($x671 (= high1_2 2.0)))
 (=> x1+x1+x2_is_2 $x671)))
(assert
 (let (($x671 (= high1_2 2.0)))
 (=> x1+x1+x2_is_3 $x671)))
(assert
 (let (($x676 (= high1_3 2199023255552.0)))
 (=> x1+x1+x3_is_0 $x676)))
(assert
 (let (($x678 (= high1_3 2.0)))
 (=> x1+x1+x3_is_1 $x678)))
(assert
 (let (($x678 (= high1_3 2.0)))
 (=> x1+x1+x3_is_2 $x678)))
(assert
 (let (($x678 (= high1_3 2.0)))
 (=> x1+x1+x3_is_3 $x678)))
(assert
 (let (($x683 (= high1_4 2199023255552.0)))
 (=> x1+x1+x4_is_0 $x683)))
(assert
 (let (($x685 (= high1_4 2.0)))
 (=> x1+x1+x4_is_1 $x685)))
(assert
 (let (($x685 (= high1_4 2.0)))
 (=> x1+x1+x4_is_2 $x685)))
(assert
 (let (($x685 (= high1_4 2.0)))
 (=> x1+x1+x4_is_3 $x685)))
(assert
 (let (($x690 (= high2_2 1099511627776.0)))
 (=> x1+x2+x2_is_0 $x690)))
(assert
 (let (($x692 (= high2_2 1.0)))
 (=> x1+x2+x2_is_1 $x692)))
(assert
 (let (($x692 (= high2_2 1.0)))
 (=> x1+x2+x2_is_2 $x692)))
(assert
 (let (($x692 (= high2_2 1.0)))
 (=> x1+x2+x2_is_3 $x692)))
(assert
 (let (($x697 (= high2_3 2199023255552.0)))
 (=> x1+x2+x3_is_0 $x697)))
(assert
 (let (($x699 (= high2_3 2.0)))
 (=> x1+x2+x3_is_1 $x699)))
(assert
 (let (($x699 (= high2_3 2.0)))
 (=> x1+x2+x3_is_2 $x699)))
(assert
 (let (($x699 (= high2_3 2.0)))
 (=> x1+x2+x3_is_3 $x699)))
(assert
 (let (($x704 (= high2_4 2199023255552.0)))
 (=> x1+x2+x4_is_0 $x704)))
(assert
 (let (($x706 (= high2_4 2.0)))
 (=> x1+x2+x4_is_1 $x706)))
(assert
 (let (($x706 (= high2_4 2.0)))
 (=> x1+x2+x4_is_2 $x706)))
(assert
 (let (($x706 (= high2_4 2.0)))
 (=> x1+x2+x4_is_3 $x706)))
(assert
 (let (($x711 (= high3_3 1099511627776.0)))
 (=> x1+x3+x3_is_0 $x711)))
(assert
 (let (($x713 (= high3_3 1.0)))
 (=> x1+x3+x3_is_1 $x713)))
(assert
 (let (($x713 (= high3_3 1.0)))
 (=> x1+x3+x3_is_2 $x713)))
(assert
 (let (($x713 (= high3_3 1.0)))
 (=> x1+x3+x3_is_3 $x713)))
(assert
 (let (($x718 (= high3_4 2199023255552.0)))
 (=> x1+x3+x4_is_0 $x718)))
(assert
 (let (($x720 (= high3_4 2.0)))
 (=> x1+x3+x4_is_1 $x720)))
(assert
 (let (($x720 (= high3_4 2.0)))
 (=> x1+x3+x4_is_2 $x720)))
(assert
 (let (($x720 (= high3_4 2.0)))
 (=> x1+x3+x4_is_3 $x720)))
(assert
 (let (($x725 (= high4_4 1099511627776.0)))
 (=> x1+x4+x4_is_0 $x725)))
(assert
 (let (($x727 (= high4_4 1.0)))
 (=> x1+x4+x4_is_1 $x727)))
(assert
 (let (($x727 (= high4_4 1.0)))
 (=> x1+x4+x4_is_2 $x727)))
(assert
 (let (($x727 (= high4_4 1.0)))
 (=> x1+x4+x4_is_3 $x727)))
(assert
 (let (($x731 (or x1+x1+x1_is_0 x1+x1+x2_is_0 x1+x1+x3_is_0 x1+x1+x4_is_0 x1+x2+x2_is_0 x1+x2+x3_is_0 x1+x2+x4_is_0 x1+x3+x3_is_0 x1+x3+x4_is_0 x1+x4+x4_is_0)))
 (not $x731)))
(assert
 (let ((?x733 (+ high1_1 high1_2 high1_3 high1_4 high2_2 high2_3 high2_4 high3_3 high3_4 high4_4)))
(not (< (* (+ ?x733 0.0) 33.0) 32505856.0))))
(check-sat)
