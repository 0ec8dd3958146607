; softmax lemma, N = 6, q = 4, r = 2, kappa = 9/4
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun b2 () Real)
(declare-fun b1 () Real)
(declare-fun a4 () Real)
(declare-fun a3 () Real)
(declare-fun a2 () Real)
(declare-fun a1 () Real)
(declare-fun Z () Real)
(assert
 (= Z (+ a1 a2 a3 a4 b1 b2)))
(assert
 (= a1 1.0))
(assert
 (let (($x16 (>= a1 1.0)))
 (and $x16 (>= 2.0 a1))))
(assert
 (let (($x20 (>= a2 1.0)))
 (and $x20 (>= 2.0 a2))))
(assert
 (let (($x23 (>= a3 1.0)))
 (and $x23 (>= 2.0 a3))))
(assert
 (let (($x26 (>= a4 1.0)))
 (and $x26 (>= 2.0 a4))))
(assert
 (let (($x30 (>= b1 0.0)))
 (and $x30 (>= (/ 1.0 2.0) b1))))
(assert
 (let (($x34 (>= b2 0.0)))
 (and $x34 (>= (/ 1.0 2.0) b2))))
(assert
 (let ((?x61 (* 2.0 Z)))
(let ((?x57 (ite (>= (* 4.0 a4) Z) (- (* 4.0 a4) Z) (- Z (* 4.0 a4)))))
(let ((?x52 (ite (>= (* 4.0 a3) Z) (- (* 4.0 a3) Z) (- Z (* 4.0 a3)))))
(let ((?x47 (ite (>= (* 4.0 a2) Z) (- (* 4.0 a2) Z) (- Z (* 4.0 a2)))))
(let ((?x42 (ite (>= (* 4.0 a1) Z) (- (* 4.0 a1) Z) (- Z (* 4.0 a1)))))
(not (<= (+ ?x42 ?x47 ?x52 ?x57 (* 4.0 b1) (* 4.0 b2)) ?x61))))))))
(check-sat)
