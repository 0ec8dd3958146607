; without a common bit no sum vanishes
; unsat: the obligation holds
(set-logic QF_UFLIA)
(declare-fun n () Int)
(declare-fun N () Int)
(declare-fun M () Int)
(declare-fun j1 () Int)
(declare-fun j2 () Int)
(declare-fun b (Int) Bool)
(declare-fun a (Int) Bool)
(assert
 (>= n 1))
(assert
 (let ((?x9 (* 2 n)))
 (let ((?x10 (+ ?x9 1)))
 (<= ?x10 N))))
(assert
 (<= (+ (* 2 n) 4) M))
(assert
 (>= j1 1))
(assert
 (<= j1 N))
(assert
 (>= j2 1))
(assert
 (<= j2 N))
(assert
 (not (and (a (- j1 1)) (b (- j1 1)))))
(assert
 (not (and (a (- (- j1 n) 1)) (b (- (- j1 n) 1)))))
(assert
 (not (and (a (- j2 1)) (b (- j2 1)))))
(assert
 (not (and (a (- (- j2 n) 1)) (b (- (- j2 n) 1)))))
(assert
 (let ((?x84 (* 2 M)))
(let ((?x40 (- (- j2 n) 1)))
(let (($x42 (b ?x40)))
(let ((?x77 (ite (<= j2 (+ (* 2 n) 1)) (ite $x42 (- (- M 2) ?x40) 1) 1)))
(let ((?x78 (ite (<= j2 (+ n 1)) (ite (a (- j2 1)) j2 1) ?x77)))
(let (($x71 (= j2 1)))
(let ((?x29 (- (- j1 n) 1)))
(let (($x31 (b ?x29)))
(let ((?x67 (ite (<= j1 (+ (* 2 n) 1)) (ite $x31 (- (- M 2) ?x29) 1) 1)))
(let ((?x68 (ite (<= j1 (+ n 1)) (ite (a (- j1 1)) j1 1) ?x67)))
(let (($x61 (= j1 1)))
(let ((?x57 (ite (b (- (- 1 n) 1)) (- (- M 2) (- (- 1 n) 1)) 1)))
(let ((?x59 (ite (<= 1 (+ n 1)) (ite (a (- 1 1)) 1 1) (ite (<= 1 (+ (* 2 n) 1)) ?x57 1))))
(let ((?x80 (+ (+ (ite (= 1 1) 1 ?x59) (ite $x61 1 ?x68)) (ite $x71 1 ?x78))))
(not (and (and (distinct ?x80 0) true) (and (distinct ?x80 M) true) (and (distinct ?x80 ?x84) true))))))))))))))))))
(check-sat)
