; theorem 3, every 3-subset of [7] is separated
; unsat: the obligation holds
(set-logic QF_LIA)
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
(declare-fun c_5_after_1 () Int)
(declare-fun c_6_after_1 () Int)
(declare-fun c_0_after_2 () Int)
(declare-fun c_1_after_2 () Int)
(declare-fun c_2_after_2 () Int)
(declare-fun c_3_after_2 () Int)
(declare-fun c_4_after_2 () Int)
(declare-fun c_5_after_2 () Int)
(declare-fun c_6_after_2 () Int)
(declare-fun c_0_after_3 () Int)
(declare-fun c_1_after_3 () Int)
(declare-fun c_2_after_3 () Int)
(declare-fun c_3_after_3 () Int)
(declare-fun c_4_after_3 () Int)
(declare-fun c_5_after_3 () Int)
(declare-fun c_6_after_3 () Int)
(declare-fun c_0_after_4 () Int)
(declare-fun c_1_after_4 () Int)
(declare-fun c_2_after_4 () Int)
(declare-fun c_3_after_4 () Int)
(declare-fun c_4_after_4 () Int)
(declare-fun c_5_after_4 () Int)
(declare-fun c_6_after_4 () Int)
(declare-fun c_0_after_5 () Int)
(declare-fun c_1_after_5 () Int)
(declare-fun c_2_after_5 () Int)
(declare-fun c_3_after_5 () Int)
(declare-fun c_4_after_5 () Int)
(declare-fun c_5_after_5 () Int)
(declare-fun c_6_after_5 () Int)
(declare-fun c_0_after_6 () Int)
(declare-fun c_1_after_6 () Int)
(declare-fun c_2_after_6 () Int)
(declare-fun c_3_after_6 () Int)
(declare-fun c_4_after_6 () Int)
(declare-fun c_5_after_6 () Int)
(declare-fun c_6_after_6 () Int)
(declare-fun c_0_after_7 () Int)
(declare-fun c_1_after_7 () Int)
(declare-fun c_2_after_7 () Int)
(declare-fun c_3_after_7 () Int)
(declare-fun c_4_after_7 () Int)
(declare-fun c_5_after_7 () Int)
(declare-fun c_6_after_7 () Int)
(assert
 (let ((?x8 (ite in_1 1 0)))
 (let ((?x21 (+ ?x8 (ite in_2 1 0) (ite in_3 1 0) (ite in_4 1 0) (ite in_5 1 0) (ite in_6 1 0) (ite in_7 1 0))))
 (= ?x21 3))))
(assert
 (= c_0_after_1 (ite in_1 (* 1 1) 1)))
(assert
 (= c_1_after_1 (ite in_1 (+ (* 1 0) (* (- 2) 1)) 0)))
(assert
 (let ((?x39 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 1)) 0)))
 (= c_2_after_1 ?x39)))
(assert
 (let ((?x43 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 0)) 0)))
 (= c_3_after_1 ?x43)))
(assert
 (let ((?x43 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 0)) 0)))
 (= c_4_after_1 ?x43)))
(assert
 (let ((?x43 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 0)) 0)))
 (= c_5_after_1 ?x43)))
(assert
 (let ((?x43 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 0)) 0)))
 (= c_6_after_1 ?x43)))
(assert
 (= c_0_after_2 (ite in_2 (* 4 c_0_after_1) c_0_after_1)))
(assert
 (let ((?x61 (ite in_2 (+ (* 4 c_1_after_1) (* (- 4) c_0_after_1)) c_1_after_1)))
 (= c_1_after_2 ?x61)))
(assert
 (let ((?x68 (+ (+ (* 4 c_2_after_1) (* (- 4) c_1_after_1)) (* 1 c_0_after_1))))
 (= c_2_after_2 (ite in_2 ?x68 c_2_after_1))))
(assert
 (let ((?x76 (+ (+ (* 4 c_3_after_1) (* (- 4) c_2_after_1)) (* 1 c_1_after_1))))
 (= c_3_after_2 (ite in_2 ?x76 c_3_after_1))))
(assert
 (let ((?x84 (+ (+ (* 4 c_4_after_1) (* (- 4) c_3_after_1)) (* 1 c_2_after_1))))
 (= c_4_after_2 (ite in_2 ?x84 c_4_after_1))))
(assert
 (let ((?x92 (+ (+ (* 4 c_5_after_1) (* (- 4) c_4_after_1)) (* 1 c_3_after_1))))
 (= c_5_after_2 (ite in_2 ?x92 c_5_after_1))))
(assert
 (let ((?x100 (+ (+ (* 4 c_6_after_1) (* (- 4) c_5_after_1)) (* 1 c_4_after_1))))
 (= c_6_after_2 (ite in_2 ?x100 c_6_after_1))))
(assert
 (= c_0_after_3 (ite in_3 (* 9 c_0_after_2) c_0_after_2)))
(assert
 (let ((?x113 (ite in_3 (+ (* 9 c_1_after_2) (* (- 6) c_0_after_2)) c_1_after_2)))
 (= c_1_after_3 ?x113)))
(assert
 (let ((?x120 (+ (+ (* 9 c_2_after_2) (* (- 6) c_1_after_2)) (* 1 c_0_after_2))))
 (= c_2_after_3 (ite in_3 ?x120 c_2_after_2))))
(assert
 (let ((?x128 (+ (+ (* 9 c_3_after_2) (* (- 6) c_2_after_2)) (* 1 c_1_after_2))))
 (= c_3_after_3 (ite in_3 ?x128 c_3_after_2))))
(assert
 (let ((?x136 (+ (+ (* 9 c_4_after_2) (* (- 6) c_3_after_2)) (* 1 c_2_after_2))))
 (= c_4_after_3 (ite in_3 ?x136 c_4_after_2))))
(assert
 (let ((?x144 (+ (+ (* 9 c_5_after_2) (* (- 6) c_4_after_2)) (* 1 c_3_after_2))))
 (= c_5_after_3 (ite in_3 ?x144 c_5_after_2))))
(assert
 (let ((?x152 (+ (+ (* 9 c_6_after_2) (* (- 6) c_5_after_2)) (* 1 c_4_after_2))))
 (= c_6_after_3 (ite in_3 ?x152 c_6_after_2))))
(assert
 (= c_0_after_4 (ite in_4 (* 16 c_0_after_3) c_0_after_3)))
(assert
 (let ((?x165 (ite in_4 (+ (* 16 c_1_after_3) (* (- 8) c_0_after_3)) c_1_after_3)))
 (= c_1_after_4 ?x165)))
(assert
 (let ((?x172 (+ (+ (* 16 c_2_after_3) (* (- 8) c_1_after_3)) (* 1 c_0_after_3))))
 (= c_2_after_4 (ite in_4 ?x172 c_2_after_3))))
(assert
 (let ((?x180 (+ (+ (* 16 c_3_after_3) (* (- 8) c_2_after_3)) (* 1 c_1_after_3))))
 (= c_3_after_4 (ite in_4 ?x180 c_3_after_3))))
(assert
 (let ((?x188 (+ (+ (* 16 c_4_after_3) (* (- 8) c_3_after_3)) (* 1 c_2_after_3))))
 (= c_4_after_4 (ite in_4 ?x188 c_4_after_3))))
(assert
 (let ((?x196 (+ (+ (* 16 c_5_after_3) (* (- 8) c_4_after_3)) (* 1 c_3_after_3))))
 (= c_5_after_4 (ite in_4 ?x196 c_5_after_3))))
(assert
 (let ((?x204 (+ (+ (* 16 c_6_after_3) (* (- 8) c_5_after_3)) (* 1 c_4_after_3))))
 (= c_6_after_4 (ite in_4 ?x204 c_6_after_3))))
(assert
 (= c_0_after_5 (ite in_5 (* 25 c_0_after_4) c_0_after_4)))
(assert
 (let ((?x217 (ite in_5 (+ (* 25 c_1_after_4) (* (- 10) c_0_after_4)) c_1_after_4)))
 (= c_1_after_5 ?x217)))
(assert
 (let ((?x224 (+ (+ (* 25 c_2_after_4) (* (- 10) c_1_after_4)) (* 1 c_0_after_4))))
 (= c_2_after_5 (ite in_5 ?x224 c_2_after_4))))
(assert
 (let ((?x232 (+ (+ (* 25 c_3_after_4) (* (- 10) c_2_after_4)) (* 1 c_1_after_4))))
 (= c_3_after_5 (ite in_5 ?x232 c_3_after_4))))
(assert
 (let ((?x240 (+ (+ (* 25 c_4_after_4) (* (- 10) c_3_after_4)) (* 1 c_2_after_4))))
 (= c_4_after_5 (ite in_5 ?x240 c_4_after_4))))
(assert
 (let ((?x248 (+ (+ (* 25 c_5_after_4) (* (- 10) c_4_after_4)) (* 1 c_3_after_4))))
 (= c_5_after_5 (ite in_5 ?x248 c_5_after_4))))
(assert
 (let ((?x256 (+ (+ (* 25 c_6_after_4) (* (- 10) c_5_after_4)) (* 1 c_4_after_4))))
 (= c_6_after_5 (ite in_5 ?x256 c_6_after_4))))
(assert
 (= c_0_after_6 (ite in_6 (* 36 c_0_after_5) c_0_after_5)))
(assert
 (let ((?x269 (ite in_6 (+ (* 36 c_1_after_5) (* (- 12) c_0_after_5)) c_1_after_5)))
 (= c_1_after_6 ?x269)))
(assert
 (let ((?x276 (+ (+ (* 36 c_2_after_5) (* (- 12) c_1_after_5)) (* 1 c_0_after_5))))
 (= c_2_after_6 (ite in_6 ?x276 c_2_after_5))))
(assert
 (let ((?x284 (+ (+ (* 36 c_3_after_5) (* (- 12) c_2_after_5)) (* 1 c_1_after_5))))
 (= c_3_after_6 (ite in_6 ?x284 c_3_after_5))))
(assert
 (let ((?x292 (+ (+ (* 36 c_4_after_5) (* (- 12) c_3_after_5)) (* 1 c_2_after_5))))
 (= c_4_after_6 (ite in_6 ?x292 c_4_after_5))))
(assert
 (let ((?x300 (+ (+ (* 36 c_5_after_5) (* (- 12) c_4_after_5)) (* 1 c_3_after_5))))
 (= c_5_after_6 (ite in_6 ?x300 c_5_after_5))))
(assert
 (let ((?x308 (+ (+ (* 36 c_6_after_5) (* (- 12) c_5_after_5)) (* 1 c_4_after_5))))
 (= c_6_after_6 (ite in_6 ?x308 c_6_after_5))))
(assert
 (= c_0_after_7 (ite in_7 (* 49 c_0_after_6) c_0_after_6)))
(assert
 (let ((?x321 (ite in_7 (+ (* 49 c_1_after_6) (* (- 14) c_0_after_6)) c_1_after_6)))
 (= c_1_after_7 ?x321)))
(assert
 (let ((?x328 (+ (+ (* 49 c_2_after_6) (* (- 14) c_1_after_6)) (* 1 c_0_after_6))))
 (= c_2_after_7 (ite in_7 ?x328 c_2_after_6))))
(assert
 (let ((?x336 (+ (+ (* 49 c_3_after_6) (* (- 14) c_2_after_6)) (* 1 c_1_after_6))))
 (= c_3_after_7 (ite in_7 ?x336 c_3_after_6))))
(assert
 (let ((?x344 (+ (+ (* 49 c_4_after_6) (* (- 14) c_3_after_6)) (* 1 c_2_after_6))))
 (= c_4_after_7 (ite in_7 ?x344 c_4_after_6))))
(assert
 (let ((?x352 (+ (+ (* 49 c_5_after_6) (* (- 14) c_4_after_6)) (* 1 c_3_after_6))))
 (= c_5_after_7 (ite in_7 ?x352 c_5_after_6))))
(assert
 (let ((?x360 (+ (+ (* 49 c_6_after_6) (* (- 14) c_5_after_6)) (* 1 c_4_after_6))))
 (= c_6_after_7 (ite in_7 ?x360 c_6_after_6))))
(assert
 (let ((?x377 (- c_0_after_7 1)))
(let ((?x462 (+ (* (- c_1_after_7) 7) (* (- c_2_after_7) 49) (* (- c_3_after_7) 343) (* (- c_4_after_7) 2401) (* (- c_5_after_7) 16807) (* (- c_6_after_7) 117649))))
(let ((?x447 (+ (* (- c_1_after_7) 6) (* (- c_2_after_7) 36) (* (- c_3_after_7) 216) (* (- c_4_after_7) 1296) (* (- c_5_after_7) 7776) (* (- c_6_after_7) 46656))))
(let ((?x432 (+ (* (- c_1_after_7) 5) (* (- c_2_after_7) 25) (* (- c_3_after_7) 125) (* (- c_4_after_7) 625) (* (- c_5_after_7) 3125) (* (- c_6_after_7) 15625))))
(let ((?x417 (+ (* (- c_1_after_7) 4) (* (- c_2_after_7) 16) (* (- c_3_after_7) 64) (* (- c_4_after_7) 256) (* (- c_5_after_7) 1024) (* (- c_6_after_7) 4096))))
(let ((?x404 (+ (* (- c_1_after_7) 3) (* (- c_2_after_7) 9) (* (- c_3_after_7) 27) (* (- c_4_after_7) 81) (* (- c_5_after_7) 243) (* (- c_6_after_7) 729))))
(let ((?x390 (+ (* (- c_1_after_7) 2) (* (- c_2_after_7) 4) (* (- c_3_after_7) 8) (* (- c_4_after_7) 16) (* (- c_5_after_7) 32) (* (- c_6_after_7) 64))))
(let ((?x375 (+ (* (- c_1_after_7) 1) (* (- c_2_after_7) 1) (* (- c_3_after_7) 1) (* (- c_4_after_7) 1) (* (- c_5_after_7) 1) (* (- c_6_after_7) 1))))
(let (($x466 (and (ite in_1 (= ?x375 c_0_after_7) (<= ?x375 ?x377)) (ite in_2 (= ?x390 c_0_after_7) (<= ?x390 ?x377)) (ite in_3 (= ?x404 c_0_after_7) (<= ?x404 ?x377)) (ite in_4 (= ?x417 c_0_after_7) (<= ?x417 ?x377)) (ite in_5 (= ?x432 c_0_after_7) (<= ?x432 ?x377)) (ite in_6 (= ?x447 c_0_after_7) (<= ?x447 ?x377)) (ite in_7 (= ?x462 c_0_after_7) (<= ?x462 ?x377)))))
(not $x466)))))))))))
(check-sat)
