; theorem 4, the reduction at q = 8
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun c_0 () Real)
(declare-fun b_0 () Bool)
(declare-fun a_0 () Bool)
(declare-fun c_1 () Real)
(declare-fun b_1 () Bool)
(declare-fun a_1 () Bool)
(declare-fun c_2 () Real)
(declare-fun b_2 () Bool)
(declare-fun a_2 () Bool)
(declare-fun c_3 () Real)
(declare-fun b_3 () Bool)
(declare-fun a_3 () Bool)
(declare-fun c_4 () Real)
(declare-fun b_4 () Bool)
(declare-fun a_4 () Bool)
(declare-fun c_5 () Real)
(declare-fun b_5 () Bool)
(declare-fun a_5 () Bool)
(declare-fun c_6 () Real)
(declare-fun b_6 () Bool)
(declare-fun a_6 () Bool)
(declare-fun c_7 () Real)
(declare-fun b_7 () Bool)
(declare-fun a_7 () Bool)
(declare-fun o () Real)
(assert
 (>= c_0 (- 1.0)))
(assert
 (<= c_0 1.0))
(assert
 (let (($x15 (= c_0 (- 1.0))))
 (let (($x13 (not b_0)))
 (let (($x11 (not a_0)))
 (let (($x14 (and $x11 $x13)))
 (=> $x14 $x15))))))
(assert
 (let (($x15 (= c_0 (- 1.0))))
 (let (($x11 (not a_0)))
 (let (($x17 (and $x11 b_0)))
 (=> $x17 $x15)))))
(assert
 (let (($x15 (= c_0 (- 1.0))))
 (let (($x13 (not b_0)))
 (let (($x19 (and a_0 $x13)))
 (=> $x19 $x15)))))
(assert
 (let (($x22 (= c_0 1.0)))
 (let (($x21 (and a_0 b_0)))
 (=> $x21 $x22))))
(assert
 (>= c_1 (- 1.0)))
(assert
 (<= c_1 1.0))
(assert
 (let (($x32 (= c_1 (- 1.0))))
 (let (($x30 (not b_1)))
 (let (($x28 (not a_1)))
 (let (($x31 (and $x28 $x30)))
 (=> $x31 $x32))))))
(assert
 (let (($x32 (= c_1 (- 1.0))))
 (let (($x28 (not a_1)))
 (let (($x34 (and $x28 b_1)))
 (=> $x34 $x32)))))
(assert
 (let (($x32 (= c_1 (- 1.0))))
 (let (($x30 (not b_1)))
 (let (($x36 (and a_1 $x30)))
 (=> $x36 $x32)))))
(assert
 (let (($x39 (= c_1 1.0)))
 (let (($x38 (and a_1 b_1)))
 (=> $x38 $x39))))
(assert
 (>= c_2 (- 1.0)))
(assert
 (<= c_2 1.0))
(assert
 (let (($x49 (= c_2 (- 1.0))))
 (let (($x47 (not b_2)))
 (let (($x45 (not a_2)))
 (let (($x48 (and $x45 $x47)))
 (=> $x48 $x49))))))
(assert
 (let (($x49 (= c_2 (- 1.0))))
 (let (($x45 (not a_2)))
 (let (($x51 (and $x45 b_2)))
 (=> $x51 $x49)))))
(assert
 (let (($x49 (= c_2 (- 1.0))))
 (let (($x47 (not b_2)))
 (let (($x53 (and a_2 $x47)))
 (=> $x53 $x49)))))
(assert
 (let (($x56 (= c_2 1.0)))
 (let (($x55 (and a_2 b_2)))
 (=> $x55 $x56))))
(assert
 (>= c_3 (- 1.0)))
(assert
 (<= c_3 1.0))
(assert
 (let (($x66 (= c_3 (- 1.0))))
 (let (($x64 (not b_3)))
 (let (($x62 (not a_3)))
 (let (($x65 (and $x62 $x64)))
 (=> $x65 $x66))))))
(assert
 (let (($x66 (= c_3 (- 1.0))))
 (let (($x62 (not a_3)))
 (let (($x68 (and $x62 b_3)))
 (=> $x68 $x66)))))
(assert
 (let (($x66 (= c_3 (- 1.0))))
 (let (($x64 (not b_3)))
 (let (($x70 (and a_3 $x64)))
 (=> $x70 $x66)))))
(assert
 (let (($x73 (= c_3 1.0)))
 (let (($x72 (and a_3 b_3)))
 (=> $x72 $x73))))
(assert
 (>= c_4 (- 1.0)))
(assert
 (<= c_4 1.0))
(assert
 (let (($x83 (= c_4 (- 1.0))))
 (let (($x81 (not b_4)))
 (let (($x79 (not a_4)))
 (let (($x82 (and $x79 $x81)))
 (=> $x82 $x83))))))
(assert
 (let (($x83 (= c_4 (- 1.0))))
 (let (($x79 (not a_4)))
 (let (($x85 (and $x79 b_4)))
 (=> $x85 $x83)))))
(assert
 (let (($x83 (= c_4 (- 1.0))))
 (let (($x81 (not b_4)))
 (let (($x87 (and a_4 $x81)))
 (=> $x87 $x83)))))
(assert
 (let (($x90 (= c_4 1.0)))
 (let (($x89 (and a_4 b_4)))
 (=> $x89 $x90))))
(assert
 (>= c_5 (- 1.0)))
(assert
 (<= c_5 1.0))
(assert
 (let (($x100 (= c_5 (- 1.0))))
 (let (($x98 (not b_5)))
 (let (($x96 (not a_5)))
 (let (($x99 (and $x96 $x98)))
 (=> $x99 $x100))))))
(assert
 (let (($x100 (= c_5 (- 1.0))))
 (let (($x96 (not a_5)))
 (let (($x102 (and $x96 b_5)))
 (=> $x102 $x100)))))
(assert
 (let (($x100 (= c_5 (- 1.0))))
 (let (($x98 (not b_5)))
 (let (($x104 (and a_5 $x98)))
 (=> $x104 $x100)))))
(assert
 (let (($x107 (= c_5 1.0)))
 (let (($x106 (and a_5 b_5)))
 (=> $x106 $x107))))
(assert
 (>= c_6 (- 1.0)))
(assert
 (<= c_6 1.0))
(assert
 (let (($x117 (= c_6 (- 1.0))))
 (let (($x115 (not b_6)))
 (let (($x113 (not a_6)))
 (let (($x116 (and $x113 $x115)))
 (=> $x116 $x117))))))
(assert
 (let (($x117 (= c_6 (- 1.0))))
 (let (($x113 (not a_6)))
 (let (($x119 (and $x113 b_6)))
 (=> $x119 $x117)))))
(assert
 (let (($x117 (= c_6 (- 1.0))))
 (let (($x115 (not b_6)))
 (let (($x121 (and a_6 $x115)))
 (=> $x121 $x117)))))
(assert
 (let (($x124 (= c_6 1.0)))
 (let (($x123 (and a_6 b_6)))
 (=> $x123 $x124))))
(assert
 (>= c_7 (- 1.0)))
(assert
 (<= c_7 1.0))
(assert
 (let (($x134 (= c_7 (- 1.0))))
 (let (($x132 (not b_7)))
 (let (($x130 (not a_7)))
 (let (($x133 (and $x130 $x132)))
 (=> $x133 $x134))))))
(assert
 (let (($x134 (= c_7 (- 1.0))))
 (let (($x130 (not a_7)))
 (let (($x136 (and $x130 b_7)))
 (=> $x136 $x134)))))
(assert
 (let (($x134 (= c_7 (- 1.0))))
 (let (($x132 (not b_7)))
 (let (($x138 (and a_7 $x132)))
 (=> $x138 $x134)))))
(assert
 (let (($x141 (= c_7 1.0)))
 (let (($x140 (and a_7 b_7)))
 (=> $x140 $x141))))
(assert
 (let ((?x151 (+ (+ (+ (+ (+ (+ (+ c_0 c_1) c_2) c_3) c_4) c_5) c_6) c_7)))
 (>= (/ 1.0 2.0) (- o ?x151))))
(assert
 (let ((?x151 (+ (+ (+ (+ (+ (+ (+ c_0 c_1) c_2) c_3) c_4) c_5) c_6) c_7)))
 (>= (/ 1.0 2.0) (- ?x151 o))))
(assert
 (let (($x140 (and a_7 b_7)))
(let (($x123 (and a_6 b_6)))
(let (($x106 (and a_5 b_5)))
(let (($x89 (and a_4 b_4)))
(let (($x72 (and a_3 b_3)))
(let (($x55 (and a_2 b_2)))
(let (($x38 (and a_1 b_1)))
(let (($x21 (and a_0 b_0)))
(let (($x159 (= (< (- 7.0) o) (or false $x21 $x38 $x55 $x72 $x89 $x106 $x123 $x140))))
(not $x159)))))))))))
(check-sat)
