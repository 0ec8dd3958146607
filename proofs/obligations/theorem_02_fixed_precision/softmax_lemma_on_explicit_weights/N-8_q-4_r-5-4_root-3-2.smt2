; softmax lemma, N = 8, q = 4, r = 5/4, kappa = 9/4
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun b4 () Real)
(declare-fun b3 () Real)
(declare-fun b2 () Real)
(declare-fun b1 () Real)
(declare-fun a4 () Real)
(declare-fun a3 () Real)
(declare-fun a2 () Real)
(declare-fun a1 () Real)
(declare-fun Z () Real)
(assert
 (= Z (+ a1 a2 a3 a4 b1 b2 b3 b4)))
(assert
 (= a1 1.0))
(assert
 (let (($x18 (>= a1 1.0)))
 (and $x18 (>= (/ 5.0 4.0) a1))))
(assert
 (let (($x22 (>= a2 1.0)))
 (and $x22 (>= (/ 5.0 4.0) a2))))
(assert
 (let (($x25 (>= a3 1.0)))
 (and $x25 (>= (/ 5.0 4.0) a3))))
(assert
 (let (($x28 (>= a4 1.0)))
 (and $x28 (>= (/ 5.0 4.0) a4))))
(assert
 (let (($x32 (>= b1 0.0)))
 (and $x32 (>= 1.0 b1))))
(assert
 (let (($x35 (>= b2 0.0)))
 (and $x35 (>= 1.0 b2))))
(assert
 (let (($x38 (>= b3 0.0)))
 (and $x38 (>= 1.0 b3))))
(assert
 (let (($x41 (>= b4 0.0)))
 (and $x41 (>= 1.0 b4))))
(assert
 (let ((?x70 (* 4.0 Z)))
(let ((?x64 (ite (>= (* 4.0 a4) Z) (- (* 4.0 a4) Z) (- Z (* 4.0 a4)))))
(let ((?x59 (ite (>= (* 4.0 a3) Z) (- (* 4.0 a3) Z) (- Z (* 4.0 a3)))))
(let ((?x54 (ite (>= (* 4.0 a2) Z) (- (* 4.0 a2) Z) (- Z (* 4.0 a2)))))
(let ((?x49 (ite (>= (* 4.0 a1) Z) (- (* 4.0 a1) Z) (- Z (* 4.0 a1)))))
(let ((?x69 (+ ?x49 ?x54 ?x59 ?x64 (* 4.0 b1) (* 4.0 b2) (* 4.0 b3) (* 4.0 b4))))
(not (<= ?x69 ?x70)))))))))
(check-sat)
