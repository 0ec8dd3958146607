; theorem 3, every 1-subset of [6] is separated
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun in_6 () Bool)
(declare-fun in_5 () Bool)
(declare-fun in_4 () Bool)
(declare-fun in_3 () Bool)
(declare-fun in_2 () Bool)
(declare-fun in_1 () Bool)
(declare-fun c_0_after_1 () Int)
(declare-fun c_1_after_1 () Int)
(declare-fun c_2_after_1 () Int)
(declare-fun c_0_after_2 () Int)
(declare-fun c_1_after_2 () Int)
(declare-fun c_2_after_2 () Int)
(declare-fun c_0_after_3 () Int)
(declare-fun c_1_after_3 () Int)
(declare-fun c_2_after_3 () Int)
(declare-fun c_0_after_4 () Int)
(declare-fun c_1_after_4 () Int)
(declare-fun c_2_after_4 () Int)
(declare-fun c_0_after_5 () Int)
(declare-fun c_1_after_5 () Int)
(declare-fun c_2_after_5 () Int)
(declare-fun c_0_after_6 () Int)
(declare-fun c_1_after_6 () Int)
(declare-fun c_2_after_6 () Int)
(assert
 (let ((?x8 (ite in_1 1 0)))
 (let ((?x19 (+ ?x8 (ite in_2 1 0) (ite in_3 1 0) (ite in_4 1 0) (ite in_5 1 0) (ite in_6 1 0))))
 (= ?x19 1))))
(assert
 (= c_0_after_1 (ite in_1 (* 1 1) 1)))
(assert
 (= c_1_after_1 (ite in_1 (+ (* 1 0) (* (- 2) 1)) 0)))
(assert
 (let ((?x36 (ite in_1 (+ (+ (* 1 0) (* (- 2) 0)) (* 1 1)) 0)))
 (= c_2_after_1 ?x36)))
(assert
 (= c_0_after_2 (ite in_2 (* 4 c_0_after_1) c_0_after_1)))
(assert
 (let ((?x48 (ite in_2 (+ (* 4 c_1_after_1) (* (- 4) c_0_after_1)) c_1_after_1)))
 (= c_1_after_2 ?x48)))
(assert
 (let ((?x55 (+ (+ (* 4 c_2_after_1) (* (- 4) c_1_after_1)) (* 1 c_0_after_1))))
 (= c_2_after_2 (ite in_2 ?x55 c_2_after_1))))
(assert
 (= c_0_after_3 (ite in_3 (* 9 c_0_after_2) c_0_after_2)))
(assert
 (let ((?x68 (ite in_3 (+ (* 9 c_1_after_2) (* (- 6) c_0_after_2)) c_1_after_2)))
 (= c_1_after_3 ?x68)))
(assert
 (let ((?x75 (+ (+ (* 9 c_2_after_2) (* (- 6) c_1_after_2)) (* 1 c_0_after_2))))
 (= c_2_after_3 (ite in_3 ?x75 c_2_after_2))))
(assert
 (= c_0_after_4 (ite in_4 (* 16 c_0_after_3) c_0_after_3)))
(assert
 (let ((?x88 (ite in_4 (+ (* 16 c_1_after_3) (* (- 8) c_0_after_3)) c_1_after_3)))
 (= c_1_after_4 ?x88)))
(assert
 (let ((?x95 (+ (+ (* 16 c_2_after_3) (* (- 8) c_1_after_3)) (* 1 c_0_after_3))))
 (= c_2_after_4 (ite in_4 ?x95 c_2_after_3))))
(assert
 (= c_0_after_5 (ite in_5 (* 25 c_0_after_4) c_0_after_4)))
(assert
 (let ((?x108 (ite in_5 (+ (* 25 c_1_after_4) (* (- 10) c_0_after_4)) c_1_after_4)))
 (= c_1_after_5 ?x108)))
(assert
 (let ((?x115 (+ (+ (* 25 c_2_after_4) (* (- 10) c_1_after_4)) (* 1 c_0_after_4))))
 (= c_2_after_5 (ite in_5 ?x115 c_2_after_4))))
(assert
 (= c_0_after_6 (ite in_6 (* 36 c_0_after_5) c_0_after_5)))
(assert
 (let ((?x128 (ite in_6 (+ (* 36 c_1_after_5) (* (- 12) c_0_after_5)) c_1_after_5)))
 (= c_1_after_6 ?x128)))
(assert
 (let ((?x135 (+ (+ (* 36 c_2_after_5) (* (- 12) c_1_after_5)) (* 1 c_0_after_5))))
 (= c_2_after_6 (ite in_6 ?x135 c_2_after_5))))
(assert
 (let ((?x144 (- c_0_after_6 1)))
(let ((?x177 (+ (* (- c_1_after_6) 6) (* (- c_2_after_6) 36))))
(let ((?x170 (+ (* (- c_1_after_6) 5) (* (- c_2_after_6) 25))))
(let ((?x163 (+ (* (- c_1_after_6) 4) (* (- c_2_after_6) 16))))
(let ((?x157 (+ (* (- c_1_after_6) 3) (* (- c_2_after_6) 9))))
(let ((?x150 (+ (* (- c_1_after_6) 2) (* (- c_2_after_6) 4))))
(let ((?x142 (+ (* (- c_1_after_6) 1) (* (- c_2_after_6) 1))))
(let (($x181 (and (ite in_1 (= ?x142 c_0_after_6) (<= ?x142 ?x144)) (ite in_2 (= ?x150 c_0_after_6) (<= ?x150 ?x144)) (ite in_3 (= ?x157 c_0_after_6) (<= ?x157 ?x144)) (ite in_4 (= ?x163 c_0_after_6) (<= ?x163 ?x144)) (ite in_5 (= ?x170 c_0_after_6) (<= ?x170 ?x144)) (ite in_6 (= ?x177 c_0_after_6) (<= ?x177 ?x144)))))
(not $x181))))))))))
(check-sat)
