; tokens are residues
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
 (let ((?x35 (ite (b (- (- j1 n) 1)) (- (- M 2) (- (- j1 n) 1)) 1)))
(let ((?x37 (ite (<= j1 (+ n 1)) (ite (a (- j1 1)) j1 1) (ite (<= j1 (+ (* 2 n) 1)) ?x35 1))))
(let (($x23 (= j1 1)))
(let ((?x38 (ite $x23 1 ?x37)))
(not (and (>= ?x38 0) (< ?x38 M))))))))
(check-sat)
