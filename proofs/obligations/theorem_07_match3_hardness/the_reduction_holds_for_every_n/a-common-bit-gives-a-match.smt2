; a common bit gives a match
; unsat: the obligation holds
(set-logic QF_UFLIA)
(declare-fun n () Int)
(declare-fun N () Int)
(declare-fun M () Int)
(declare-fun i () Int)
(declare-fun a (Int) Bool)
(declare-fun b (Int) Bool)
(assert
 (>= n 1))
(assert
 (let ((?x9 (* 2 n)))
 (let ((?x10 (+ ?x9 1)))
 (<= ?x10 N))))
(assert
 (<= (+ (* 2 n) 4) M))
(assert
 (>= i 1))
(assert
 (<= i n))
(assert
 (a i))
(assert
 (b i))
(assert
 (let ((?x66 (ite (b (- (- (+ (+ n 1) i) n) 1)) (- (- M 2) (- (- (+ (+ n 1) i) n) 1)) 1)))
(let ((?x22 (+ n 1)))
(let ((?x23 (+ ?x22 i)))
(let ((?x68 (ite (<= ?x23 ?x22) (ite (a (- ?x23 1)) ?x23 1) (ite (<= ?x23 (+ (* 2 n) 1)) ?x66 1))))
(let ((?x51 (ite (b (- (- (+ 1 i) n) 1)) (- (- M 2) (- (- (+ 1 i) n) 1)) 1)))
(let ((?x53 (ite (<= (+ 1 i) ?x22) (ite (a (- (+ 1 i) 1)) (+ 1 i) 1) (ite (<= (+ 1 i) (+ (* 2 n) 1)) ?x51 1))))
(let ((?x36 (ite (b (- (- 1 n) 1)) (- (- M 2) (- (- 1 n) 1)) 1)))
(let ((?x38 (ite (<= 1 ?x22) (ite (a (- 1 1)) 1 1) (ite (<= 1 (+ (* 2 n) 1)) ?x36 1))))
(let ((?x55 (+ (ite (= 1 1) 1 ?x38) (ite (= (+ 1 i) 1) 1 ?x53))))
(let (($x72 (and (<= ?x23 N) (= (+ ?x55 (ite (= ?x23 1) 1 ?x68)) M))))
(not $x72))))))))))))
(check-sat)
