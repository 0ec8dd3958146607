; theorem 3, every 2-subset of [12] is separated
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun in_12 () Bool)
(declare-fun in_11 () Bool)
(declare-fun in_10 () Bool)
(declare-fun in_9 () Bool)
(declare-fun in_8 () Bool)
(declare-fun in_7 () Bool)
(declare-fun in_6 () Bool)
(declare-fun in_5 () Bool)
(declare-fun in_4 () Bool)
(declare-fun in_3 () Bool)
(declare-fun in_2 () Bool)
(declare-fun in_1 () Bool)
(declare-fun c_0_after_1 () Int)
(declare-fun c_1_after_1 () Int)
(declare-fun c_2_after_1 () Int)
(declare-fun c_3_after_1 () Int)
(declare-fun c_4_after_1 () Int)
(declare-fun c_0_after_2 () Int)
(declare-fun c_1_after_2 () Int)
(declare-fun c_2_after_2 () Int)
(declare-fun c_3_after_2 () Int)
(declare-fun c_4_after_2 () Int)
(declare-fun c_0_after_3 () Int)
(declare-fun c_1_after_3 () Int)
(declare-fun c_2_after_3 () Int)
(declare-fun c_3_after_3 () Int)
(declare-fun c_4_after_3 () Int)
(declare-fun c_0_after_4 () Int)
(declare-fun c_1_after_4 () Int)
(declare-fun c_2_after_4 () Int)
(declare-fun c_3_after_4 () Int)
(declare-fun c_4_after_4 () Int)
(declare-fun c_0_after_5 () Int)
(declare-fun c_1_after_5 () Int)
(declare-fun c_2_after_5 () Int)
(declare-fun c_3_after_5 () Int)
(declare-fun c_4_after_5 () Int)
(declare-fun c_0_after_6 () Int)
(declare-fun c_1_after_6 () Int)
(declare-fun c_2_after_6 () Int)
(declare-fun c_3_after_6 () Int)
(declare-fun c_4_after_6 () Int)
(declare-fun c_0_after_7 () Int)
(declare-fun c_1_after_7 () Int)
(declare-fun c_2_after_7 () Int)
(declare-fun c_3_after_7 () Int)
(declare-fun c_4_after_7 () Int)
(declare-fun c_0_after_8 () Int)
(declare-fun c_1_after_8 () Int)
(declare-fun c_2_after_8 () Int)
(declare-fun c_3_after_8 () Int)
(declare-fun c_4_after_8 () Int)
(declare-fun c_0_after_9 () Int)
(declare-fun c_1_after_9 () Int)
(declare-fun c_2_after_9 () Int)
(declare-fun c_3_after_9 () Int)
(declare-fun c_4_after_9 () Int)
(declare-fun c_0_after_10 () Int)
(declare-fun c_1_after_10 () Int)
(declare-fun c_2_after_10 () Int)
(declare-fun c_3_after_10 () Int)
(declare-fun c_4_after_10 () Int)
(declare-fun c_0_after_11 () Int)
(declare-fun c_1_after_11 () Int)
(declare-fun c_2_after_11 () Int)
(declare-fun c_3_after_11 () Int)
(declare-fun c_4_after_11 () Int)
(declare-fun c_0_after_12 () Int)
(declare-fun c_1_after_12 () Int)
(declare-fun c_2_after_12 () Int)
(declare-fun c_3_after_12 () Int)
(declare-fun c_4_after_12 () Int)
(assert
 (let ((?x8 (ite in_1 1 0)))
 (let ((?x31 (+ ?x8 (ite in_2 1 0) (ite in_3 1 0) (ite in_4 1 0) (ite in_5 1 0) (ite in_6 1 0) (ite in_7 1 0) (ite in_8 1 0) (ite in_9 1 0) (ite in_10 1 0) (ite in_11 1 0) (ite in_12 1 0))))
 (= ?x31 2))))
(assert
 (= c_0_after_1 (ite in_1 (* 1 1) 1)))
(assert
 (= c_1_after_1 (ite in_1 (+ (* 1 0) (* (- 2) 1)) 0)))
(assert
 (let ((?x49 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 1)) 0)))
 (= c_2_after_1 ?x49)))
(assert
 (let ((?x53 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 0)) 0)))
 (= c_3_after_1 ?x53)))
(assert
 (let ((?x53 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 0)) 0)))
 (= c_4_after_1 ?x53)))
(assert
 (= c_0_after_2 (ite in_2 (* 4 c_0_after_1) c_0_after_1)))
(assert
 (let ((?x67 (ite in_2 (+ (* 4 c_1_after_1) (* (- 4) c_0_after_1)) c_1_after_1)))
 (= c_1_after_2 ?x67)))
(assert
 (let ((?x74 (+ (+ (* 4 c_2_after_1) (* (- 4) c_1_after_1)) (* 1 c_0_after_1))))
 (= c_2_after_2 (ite in_2 ?x74 c_2_after_1))))
(assert
 (let ((?x82 (+ (+ (* 4 c_3_after_1) (* (- 4) c_2_after_1)) (* 1 c_1_after_1))))
 (= c_3_after_2 (ite in_2 ?x82 c_3_after_1))))
(assert
 (let ((?x90 (+ (+ (* 4 c_4_after_1) (* (- 4) c_3_after_1)) (* 1 c_2_after_1))))
 (= c_4_after_2 (ite in_2 ?x90 c_4_after_1))))
(assert
 (= c_0_after_3 (ite in_3 (* 9 c_0_after_2) c_0_after_2)))
(assert
 (let ((?x103 (ite in_3 (+ (* 9 c_1_after_2) (* (- 6) c_0_after_2)) c_1_after_2)))
 (= c_1_after_3 ?x103)))
(assert
 (let ((?x110 (+ (+ (* 9 c_2_after_2) (* (- 6) c_1_after_2)) (* 1 c_0_after_2))))
 (= c_2_after_3 (ite in_3 ?x110 c_2_after_2))))
(assert
 (let ((?x118 (+ (+ (* 9 c_3_after_2) (* (- 6) c_2_after_2)) (* 1 c_1_after_2))))
 (= c_3_after_3 (ite in_3 ?x118 c_3_after_2))))
(assert
 (let ((?x126 (+ (+ (* 9 c_4_after_2) (* (- 6) c_3_after_2)) (* 1 c_2_after_2))))
 (= c_4_after_3 (ite in_3 ?x126 c_4_after_2))))
(assert
 (= c_0_after_4 (ite in_4 (* 16 c_0_after_3) c_0_after_3)))
(assert
 (let ((?x139 (ite in_4 (+ (* 16 c_1_after_3) (* (- 8) c_0_after_3)) c_1_after_3)))
 (= c_1_after_4 ?x139)))
(assert
 (let ((?x146 (+ (+ (* 16 c_2_after_3) (* (- 8) c_1_after_3)) (* 1 c_0_after_3))))
 (= c_2_after_4 (ite in_4 ?x146 c_2_after_3))))
(assert
 (let ((?x154 (+ (+ (* 16 c_3_after_3) (* (- 8) c_2_after_3)) (* 1 c_1_after_3))))
 (= c_3_after_4 (ite in_4 ?x154 c_3_after_3))))
(assert
 (let ((?x162 (+ (+ (* 16 c_4_after_3) (* (- 8) c_3_after_3)) (* 1 c_2_after_3))))
 (= c_4_after_4 (ite in_4 ?x162 c_4_after_3))))
(assert
 (= c_0_after_5 (ite in_5 (* 25 c_0_after_4) c_0_after_4)))
(assert
 (let ((?x175 (ite in_5 (+ (* 25 c_1_after_4) (* (- 10) c_0_after_4)) c_1_after_4)))
 (= c_1_after_5 ?x175)))
(assert
 (let ((?x182 (+ (+ (* 25 c_2_after_4) (* (- 10) c_1_after_4)) (* 1 c_0_after_4))))
 (= c_2_after_5 (ite in_5 ?x182 c_2_after_4))))
(assert
 (let ((?x190 (+ (+ (* 25 c_3_after_4) (* (- 10) c_2_after_4)) (* 1 c_1_after_4))))
 (= c_3_after_5 (ite in_5 ?x190 c_3_after_4))))
(assert
 (let ((?x198 (+ (+ (* 25 c_4_after_4) (* (- 10) c_3_after_4)) (* 1 c_2_after_4))))
 (= c_4_after_5 (ite in_5 ?x198 c_4_after_4))))
(assert
 (= c_0_after_6 (ite in_6 (* 36 c_0_after_5) c_0_after_5)))
(assert
 (let ((?x211 (ite in_6 (+ (* 36 c_1_after_5) (* (- 12) c_0_after_5)) c_1_after_5)))
 (= c_1_after_6 ?x211)))
(assert
 (let ((?x218 (+ (+ (* 36 c_2_after_5) (* (- 12) c_1_after_5)) (* 1 c_0_after_5))))
 (= c_2_after_6 (ite in_6 ?x218 c_2_after_5))))
(assert
 (let ((?x226 (+ (+ (* 36 c_3_after_5) (* (- 12) c_2_after_5)) (* 1 c_1_after_5))))
 (= c_3_after_6 (ite in_6 ?x226 c_3_after_5))))
(assert
 (let ((?x234 (+ (+ (* 36 c_4_after_5) (* (- 12) c_3_after_5)) (* 1 c_2_after_5))))
 (= c_4_after_6 (ite in_6 ?x234 c_4_after_5))))
(assert
 (= c_0_after_7 (ite in_7 (* 49 c_0_after_6) c_0_after_6)))
(assert
 (let ((?x247 (ite in_7 (+ (* 49 c_1_after_6) (* (- 14) c_0_after_6)) c_1_after_6)))
 (= c_1_after_7 ?x247)))
(assert
 (let ((?x254 (+ (+ (* 49 c_2_after_6) (* (- 14) c_1_after_6)) (* 1 c_0_after_6))))
 (= c_2_after_7 (ite in_7 ?x254 c_2_after_6))))
(assert
 (let ((?x262 (+ (+ (* 49 c_3_after_6) (* (- 14) c_2_after_6)) (* 1 c_1_after_6))))
 (= c_3_after_7 (ite in_7 ?x262 c_3_after_6))))
(assert
 (let ((?x270 (+ (+ (* 49 c_4_after_6) (* (- 14) c_3_after_6)) (* 1 c_2_after_6))))
 (= c_4_after_7 (ite in_7 ?x270 c_4_after_6))))
(assert
 (= c_0_after_8 (ite in_8 (* 64 c_0_after_7) c_0_after_7)))
(assert
 (let ((?x283 (ite in_8 (+ (* 64 c_1_after_7) (* (- 16) c_0_after_7)) c_1_after_7)))
 (= c_1_after_8 ?x283)))
(assert
 (let ((?x290 (+ (+ (* 64 c_2_after_7) (* (- 16) c_1_after_7)) (* 1 c_0_after_7))))
 (= c_2_after_8 (ite in_8 ?x290 c_2_after_7))))
(assert
 (let ((?x298 (+ (+ (* 64 c_3_after_7) (* (- 16) c_2_after_7)) (* 1 c_1_after_7))))
 (= c_3_after_8 (ite in_8 ?x298 c_3_after_7))))
(assert
 (let ((?x306 (+ (+ (* 64 c_4_after_7) (* (- 16) c_3_after_7)) (* 1 c_2_after_7))))
 (= c_4_after_8 (ite in_8 ?x306 c_4_after_7))))
(assert
 (= c_0_after_9 (ite in_9 (* 81 c_0_after_8) c_0_after_8)))
(assert
 (let ((?x319 (ite in_9 (+ (* 81 c_1_after_8) (* (- 18) c_0_after_8)) c_1_after_8)))
 (= c_1_after_9 ?x319)))
(assert
 (let ((?x326 (+ (+ (* 81 c_2_after_8) (* (- 18) c_1_after_8)) (* 1 c_0_after_8))))
 (= c_2_after_9 (ite in_9 ?x326 c_2_after_8))))
(assert
 (let ((?x334 (+ (+ (* 81 c_3_after_8) (* (- 18) c_2_after_8)) (* 1 c_1_after_8))))
 (= c_3_after_9 (ite in_9 ?x334 c_3_after_8))))
(assert
 (let ((?x342 (+ (+ (* 81 c_4_after_8) (* (- 18) c_3_after_8)) (* 1 c_2_after_8))))
 (= c_4_after_9 (ite in_9 ?x342 c_4_after_8))))
(assert
 (= c_0_after_10 (ite in_10 (* 100 c_0_after_9) c_0_after_9)))
(assert
 (let ((?x355 (ite in_10 (+ (* 100 c_1_after_9) (* (- 20) c_0_after_9)) c_1_after_9)))
 (= c_1_after_10 ?x355)))
(assert
 (let ((?x362 (+ (+ (* 100 c_2_after_9) (* (- 20) c_1_after_9)) (* 1 c_0_after_9))))
 (= c_2_after_10 (ite in_10 ?x362 c_2_after_9))))
(assert
 (let ((?x370 (+ (+ (* 100 c_3_after_9) (* (- 20) c_2_after_9)) (* 1 c_1_after_9))))
 (= c_3_after_10 (ite in_10 ?x370 c_3_after_9))))
(assert
 (let ((?x378 (+ (+ (* 100 c_4_after_9) (* (- 20) c_3_after_9)) (* 1 c_2_after_9))))
 (= c_4_after_10 (ite in_10 ?x378 c_4_after_9))))
(assert
 (= c_0_after_11 (ite in_11 (* 121 c_0_after_10) c_0_after_10)))
(assert
 (let ((?x391 (ite in_11 (+ (* 121 c_1_after_10) (* (- 22) c_0_after_10)) c_1_after_10)))
 (= c_1_after_11 ?x391)))
(assert
 (let ((?x398 (+ (+ (* 121 c_2_after_10) (* (- 22) c_1_after_10)) (* 1 c_0_after_10))))
 (= c_2_after_11 (ite in_11 ?x398 c_2_after_10))))
(assert
 (let ((?x406 (+ (+ (* 121 c_3_after_10) (* (- 22) c_2_after_10)) (* 1 c_1_after_10))))
 (= c_3_after_11 (ite in_11 ?x406 c_3_after_10))))
(assert
 (let ((?x414 (+ (+ (* 121 c_4_after_10) (* (- 22) c_3_after_10)) (* 1 c_2_after_10))))
 (= c_4_after_11 (ite in_11 ?x414 c_4_after_10))))
(assert
 (= c_0_after_12 (ite in_12 (* 144 c_0_after_11) c_0_after_11)))
(assert
 (let ((?x427 (ite in_12 (+ (* 144 c_1_after_11) (* (- 24) c_0_after_11)) c_1_after_11)))
 (= c_1_after_12 ?x427)))
(assert
 (let ((?x434 (+ (+ (* 144 c_2_after_11) (* (- 24) c_1_after_11)) (* 1 c_0_after_11))))
 (= c_2_after_12 (ite in_12 ?x434 c_2_after_11))))
(assert
 (let ((?x442 (+ (+ (* 144 c_3_after_11) (* (- 24) c_2_after_11)) (* 1 c_1_after_11))))
 (= c_3_after_12 (ite in_12 ?x442 c_3_after_11))))
(assert
 (let ((?x450 (+ (+ (* 144 c_4_after_11) (* (- 24) c_3_after_11)) (* 1 c_2_after_11))))
 (= c_4_after_12 (ite in_12 ?x450 c_4_after_11))))
(assert
 (let ((?x463 (- c_0_after_12 1)))
(let ((?x576 (+ (* (- c_1_after_12) 12) (* (- c_2_after_12) 144) (* (- c_3_after_12) 1728) (* (- c_4_after_12) 20736))))
(let ((?x565 (+ (* (- c_1_after_12) 11) (* (- c_2_after_12) 121) (* (- c_3_after_12) 1331) (* (- c_4_after_12) 14641))))
(let ((?x554 (+ (* (- c_1_after_12) 10) (* (- c_2_after_12) 100) (* (- c_3_after_12) 1000) (* (- c_4_after_12) 10000))))
(let ((?x543 (+ (* (- c_1_after_12) 9) (* (- c_2_after_12) 81) (* (- c_3_after_12) 729) (* (- c_4_after_12) 6561))))
(let ((?x533 (+ (* (- c_1_after_12) 8) (* (- c_2_after_12) 64) (* (- c_3_after_12) 512) (* (- c_4_after_12) 4096))))
(let ((?x523 (+ (* (- c_1_after_12) 7) (* (- c_2_after_12) 49) (* (- c_3_after_12) 343) (* (- c_4_after_12) 2401))))
(let ((?x512 (+ (* (- c_1_after_12) 6) (* (- c_2_after_12) 36) (* (- c_3_after_12) 216) (* (- c_4_after_12) 1296))))
(let ((?x501 (+ (* (- c_1_after_12) 5) (* (- c_2_after_12) 25) (* (- c_3_after_12) 125) (* (- c_4_after_12) 625))))
(let ((?x490 (+ (* (- c_1_after_12) 4) (* (- c_2_after_12) 16) (* (- c_3_after_12) 64) (* (- c_4_after_12) 256))))
(let ((?x481 (+ (* (- c_1_after_12) 3) (* (- c_2_after_12) 9) (* (- c_3_after_12) 27) (* (- c_4_after_12) 81))))
(let ((?x471 (+ (* (- c_1_after_12) 2) (* (- c_2_after_12) 4) (* (- c_3_after_12) 8) (* (- c_4_after_12) 16))))
(let ((?x461 (+ (* (- c_1_after_12) 1) (* (- c_2_after_12) 1) (* (- c_3_after_12) 1) (* (- c_4_after_12) 1))))
(let (($x580 (and (ite in_1 (= ?x461 c_0_after_12) (<= ?x461 ?x463)) (ite in_2 (= ?x471 c_0_after_12) (<= ?x471 ?x463)) (ite in_3 (= ?x481 c_0_after_12) (<= ?x481 ?x463)) (ite in_4 (= ?x490 c_0_after_12) (<= ?x490 ?x463)) (ite in_5 (= ?x501 c_0_after_12) (<= ?x501 ?x463)) (ite in_6 (= ?x512 c_0_after_12) (<= ?x512 ?x463)) (ite in_7 (= ?x523 c_0_after_12) (<= ?x523 ?x463)) (ite in_8 (= ?x533 c_0_after_12) (<= ?x533 ?x463)) (ite in_9 (= ?x543 c_0_after_12) (<= ?x543 ?x463)) (ite in_10 (= ?x554 c_0_after_12) (<= ?x554 ?x463)) (ite in_11 (= ?x565 c_0_after_12) (<= ?x565 ?x463)) (ite in_12 (= ?x576 c_0_after_12) (<= ?x576 ?x463)))))
(not $x580))))))))))))))))
(check-sat)
