; theorem 4, two 4-subsets of [8] with one view
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
 (= (+ y_0 y_1 y_2 y_3 y_4 y_5 y_6 y_7) 4.0))
(assert
 (let ((?x242 (+ other_0 other_1 other_2 other_3 other_4 other_5 other_6 other_7)))
 (= ?x242 4.0)))
(assert
 (let (($x235 (xor in_y_7 in_other_7)))
 (let (($x206 (xor in_y_6 in_other_6)))
 (let (($x177 (xor in_y_5 in_other_5)))
 (let (($x148 (xor in_y_4 in_other_4)))
 (let (($x119 (xor in_y_3 in_other_3)))
 (let (($x90 (xor in_y_2 in_other_2)))
 (let (($x61 (xor in_y_1 in_other_1)))
 (let (($x32 (xor in_y_0 in_other_0)))
 (or $x32 $x61 $x90 $x119 $x148 $x177 $x206 $x235))))))))))
(assert
 (let ((?x296 (* (- 1.0) other_7)))
(let ((?x294 (* (- 1.0) other_6)))
(let ((?x292 (* (- 1.0) other_5)))
(let ((?x290 (* (- 1.0) other_4)))
(let ((?x288 (* (- 1.0) other_3)))
(let ((?x286 (* (- 1.0) other_2)))
(let ((?x291 (+ (+ (+ (+ (* (- 1.0) other_0) (* (- 1.0) other_1)) ?x286) ?x288) ?x290)))
(let ((?x297 (+ (+ (+ ?x291 ?x292) ?x294) ?x296)))
(let ((?x277 (* 2.0 y_alone_7)))
(let ((?x275 (* (- 1.0) y_7)))
(let ((?x273 (* 2.0 y_alone_6)))
(let ((?x271 (* (- 1.0) y_6)))
(let ((?x269 (* 2.0 y_alone_5)))
(let ((?x267 (* (- 1.0) y_5)))
(let ((?x265 (* 2.0 y_alone_4)))
(let ((?x263 (* (- 1.0) y_4)))
(let ((?x261 (* 2.0 y_alone_3)))
(let ((?x259 (* (- 1.0) y_3)))
(let ((?x257 (* 2.0 y_alone_2)))
(let ((?x255 (* (- 1.0) y_2)))
(let ((?x253 (* 2.0 y_alone_1)))
(let ((?x254 (+ (+ (+ (* (- 1.0) y_0) (* 2.0 y_alone_0)) (* (- 1.0) y_1)) ?x253)))
(let ((?x268 (+ (+ (+ (+ (+ (+ (+ ?x254 ?x255) ?x257) ?x259) ?x261) ?x263) ?x265) ?x267)))
(let ((?x278 (+ (+ (+ (+ (+ ?x268 ?x269) ?x271) ?x273) ?x275) ?x277)))
(let (($x302 (or (<= 1.0 (- o ?x278)) (<= 1.0 (- ?x278 o)) (<= 1.0 (- o ?x297)) (<= 1.0 (- ?x297 o)))))
(not $x302)))))))))))))))))))))))))))
(check-sat)
