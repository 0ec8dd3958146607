; theorem 3, every 2-subset of [8] is separated
; unsat: the obligation holds
(set-logic QF_LIA)
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
(assert
 (let ((?x8 (ite in_1 1 0)))
 (let ((?x23 (+ ?x8 (ite in_2 1 0) (ite in_3 1 0) (ite in_4 1 0) (ite in_5 1 0) (ite in_6 1 0) (ite in_7 1 0) (ite in_8 1 0))))
 (= ?x23 2))))
(assert
 (= c_0_after_1 (ite in_1 (* 1 1) 1)))
(assert
 (= c_1_after_1 (ite in_1 (+ (* 1 0) (* (- 2) 1)) 0)))
(assert
 (let ((?x41 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 1)) 0)))
 (= c_2_after_1 ?x41)))
(assert
 (let ((?x45 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 0)) 0)))
 (= c_3_after_1 ?x45)))
(assert
 (let ((?x45 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 0)) 0)))
 (= c_4_after_1 ?x45)))
(assert
 (= c_0_after_2 (ite in_2 (* 4 c_0_after_1) c_0_after_1)))
(assert
 (let ((?x59 (ite in_2 (+ (* 4 c_1_after_1) (* (- 4) c_0_after_1)) c_1_after_1)))
 (= c_1_after_2 ?x59)))
(assert
 (let ((?x66 (+ (+ (* 4 c_2_after_1) (* (- 4) c_1_after_1)) (* 1 c_0_after_1))))
 (= c_2_after_2 (ite in_2 ?x66 c_2_after_1))))
(assert
 (let ((?x74 (+ (+ (* 4 c_3_after_1) (* (- 4) c_2_after_1)) (* 1 c_1_after_1))))
 (= c_3_after_2 (ite in_2 ?x74 c_3_after_1))))
(assert
 (let ((?x82 (+ (+ (* 4 c_4_after_1) (* (- 4) c_3_after_1)) (* 1 c_2_after_1))))
 (= c_4_after_2 (ite in_2 ?x82 c_4_after_1))))
(assert
 (= c_0_after_3 (ite in_3 (* 9 c_0_after_2) c_0_after_2)))
(assert
 (let ((?x95 (ite in_3 (+ (* 9 c_1_after_2) (* (- 6) c_0_after_2)) c_1_after_2)))
 (= c_1_after_3 ?x95)))
(assert
 (let ((?x102 (+ (+ (* 9 c_2_after_2) (* (- 6) c_1_after_2)) (* 1 c_0_after_2))))
 (= c_2_after_3 (ite in_3 ?x102 c_2_after_2))))
(assert
 (let ((?x110 (+ (+ (* 9 c_3_after_2) (* (- 6) c_2_after_2)) (* 1 c_1_after_2))))
 (= c_3_after_3 (ite in_3 ?x110 c_3_after_2))))
(assert
 (let ((?x118 (+ (+ (* 9 c_4_after_2) (* (- 6) c_3_after_2)) (* 1 c_2_after_2))))
 (= c_4_after_3 (ite in_3 ?x118 c_4_after_2))))
(assert
 (= c_0_after_4 (ite in_4 (* 16 c_0_after_3) c_0_after_3)))
(assert
 (let ((?x131 (ite in_4 (+ (* 16 c_1_after_3) (* (- 8) c_0_after_3)) c_1_after_3)))
 (= c_1_after_4 ?x131)))
(assert
 (let ((?x138 (+ (+ (* 16 c_2_after_3) (* (- 8) c_1_after_3)) (* 1 c_0_after_3))))
 (= c_2_after_4 (ite in_4 ?x138 c_2_after_3))))
(assert
 (let ((?x146 (+ (+ (* 16 c_3_after_3) (* (- 8) c_2_after_3)) (* 1 c_1_after_3))))
 (= c_3_after_4 (ite in_4 ?x146 c_3_after_3))))
(assert
 (let ((?x154 (+ (+ (* 16 c_4_after_3) (* (- 8) c_3_after_3)) (* 1 c_2_after_3))))
 (= c_4_after_4 (ite in_4 ?x154 c_4_after_3))))
(assert
 (= c_0_after_5 (ite in_5 (* 25 c_0_after_4) c_0_after_4)))
(assert
 (let ((?x167 (ite in_5 (+ (* 25 c_1_after_4) (* (- 10) c_0_after_4)) c_1_after_4)))
 (= c_1_after_5 ?x167)))
(assert
 (let ((?x174 (+ (+ (* 25 c_2_after_4) (* (- 10) c_1_after_4)) (* 1 c_0_after_4))))
 (= c_2_after_5 (ite in_5 ?x174 c_2_after_4))))
(assert
 (let ((?x182 (+ (+ (* 25 c_3_after_4) (* (- 10) c_2_after_4)) (* 1 c_1_after_4))))
 (= c_3_after_5 (ite in_5 ?x182 c_3_after_4))))
(assert
 (let ((?x190 (+ (+ (* 25 c_4_after_4) (* (- 10) c_3_after_4)) (* 1 c_2_after_4))))
 (= c_4_after_5 (ite in_5 ?x190 c_4_after_4))))
(assert
 (= c_0_after_6 (ite in_6 (* 36 c_0_after_5) c_0_after_5)))
(assert
 (let ((?x203 (ite in_6 (+ (* 36 c_1_after_5) (* (- 12) c_0_after_5)) c_1_after_5)))
 (= c_1_after_6 ?x203)))
(assert
 (let ((?x210 (+ (+ (* 36 c_2_after_5) (* (- 12) c_1_after_5)) (* 1 c_0_after_5))))
 (= c_2_after_6 (ite in_6 ?x210 c_2_after_5))))
(assert
 (let ((?x218 (+ (+ (* 36 c_3_after_5) (* (- 12) c_2_after_5)) (* 1 c_1_after_5))))
 (= c_3_after_6 (ite in_6 ?x218 c_3_after_5))))
(assert
 (let ((?x226 (+ (+ (* 36 c_4_after_5) (* (- 12) c_3_after_5)) (* 1 c_2_after_5))))
 (= c_4_after_6 (ite in_6 ?x226 c_4_after_5))))
(assert
 (= c_0_after_7 (ite in_7 (* 49 c_0_after_6) c_0_after_6)))
(assert
 (let ((?x239 (ite in_7 (+ (* 49 c_1_after_6) (* (- 14) c_0_after_6)) c_1_after_6)))
 (= c_1_after_7 ?x239)))
(assert
 (let ((?x246 (+ (+ (* 49 c_2_after_6) (* (- 14) c_1_after_6)) (* 1 c_0_after_6))))
 (= c_2_after_7 (ite in_7 ?x246 c_2_after_6))))
(assert
 (let ((?x254 (+ (+ (* 49 c_3_after_6) (* (- 14) c_2_after_6)) (* 1 c_1_after_6))))
 (= c_3_after_7 (ite in_7 ?x254 c_3_after_6))))
(assert
 (let ((?x262 (+ (+ (* 49 c_4_after_6) (* (- 14) c_3_after_6)) (* 1 c_2_after_6))))
 (= c_4_after_7 (ite in_7 ?x262 c_4_after_6))))
(assert
 (= c_0_after_8 (ite in_8 (* 64 c_0_after_7) c_0_after_7)))
(assert
 (let ((?x275 (ite in_8 (+ (* 64 c_1_after_7) (* (- 16) c_0_after_7)) c_1_after_7)))
 (= c_1_after_8 ?x275)))
(assert
 (let ((?x282 (+ (+ (* 64 c_2_after_7) (* (- 16) c_1_after_7)) (* 1 c_0_after_7))))
 (= c_2_after_8 (ite in_8 ?x282 c_2_after_7))))
(assert
 (let ((?x290 (+ (+ (* 64 c_3_after_7) (* (- 16) c_2_after_7)) (* 1 c_1_after_7))))
 (= c_3_after_8 (ite in_8 ?x290 c_3_after_7))))
(assert
 (let ((?x298 (+ (+ (* 64 c_4_after_7) (* (- 16) c_3_after_7)) (* 1 c_2_after_7))))
 (= c_4_after_8 (ite in_8 ?x298 c_4_after_7))))
(assert
 (let ((?x311 (- c_0_after_8 1)))
(let ((?x382 (+ (* (- c_1_after_8) 8) (* (- c_2_after_8) 64) (* (- c_3_after_8) 512) (* (- c_4_after_8) 4096))))
(let ((?x372 (+ (* (- c_1_after_8) 7) (* (- c_2_after_8) 49) (* (- c_3_after_8) 343) (* (- c_4_after_8) 2401))))
(let ((?x361 (+ (* (- c_1_after_8) 6) (* (- c_2_after_8) 36) (* (- c_3_after_8) 216) (* (- c_4_after_8) 1296))))
(let ((?x350 (+ (* (- c_1_after_8) 5) (* (- c_2_after_8) 25) (* (- c_3_after_8) 125) (* (- c_4_after_8) 625))))
(let ((?x339 (+ (* (- c_1_after_8) 4) (* (- c_2_after_8) 16) (* (- c_3_after_8) 64) (* (- c_4_after_8) 256))))
(let ((?x330 (+ (* (- c_1_after_8) 3) (* (- c_2_after_8) 9) (* (- c_3_after_8) 27) (* (- c_4_after_8) 81))))
(let ((?x319 (+ (* (- c_1_after_8) 2) (* (- c_2_after_8) 4) (* (- c_3_after_8) 8) (* (- c_4_after_8) 16))))
(let ((?x309 (+ (* (- c_1_after_8) 1) (* (- c_2_after_8) 1) (* (- c_3_after_8) 1) (* (- c_4_after_8) 1))))
(let (($x386 (and (ite in_1 (= ?x309 c_0_after_8) (<= ?x309 ?x311)) (ite in_2 (= ?x319 c_0_after_8) (<= ?x319 ?x311)) (ite in_3 (= ?x330 c_0_after_8) (<= ?x330 ?x311)) (ite in_4 (= ?x339 c_0_after_8) (<= ?x339 ?x311)) (ite in_5 (= ?x350 c_0_after_8) (<= ?x350 ?x311)) (ite in_6 (= ?x361 c_0_after_8) (<= ?x361 ?x311)) (ite in_7 (= ?x372 c_0_after_8) (<= ?x372 ?x311)) (ite in_8 (= ?x382 c_0_after_8) (<= ?x382 ?x311)))))
(not $x386))))))))))))
(check-sat)
