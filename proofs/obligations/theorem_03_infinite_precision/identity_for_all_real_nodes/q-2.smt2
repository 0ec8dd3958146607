; theorem 3, the identity for 2 real nodes
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun root_0 () Real)
(declare-fun c_0_after_0 () Real)
(declare-fun c_1_after_0 () Real)
(declare-fun c_2_after_0 () Real)
(declare-fun root_1 () Real)
(declare-fun c_0_after_1 () Real)
(declare-fun c_1_after_1 () Real)
(declare-fun c_2_after_1 () Real)
(declare-fun c_3_after_1 () Real)
(declare-fun c_4_after_1 () Real)
(declare-fun t () Real)
(assert
 (= c_0_after_0 (* (* root_0 root_0) 1.0)))
(assert
 (= c_1_after_0 (* (* (- 2.0) root_0) 1.0)))
(assert
 (= c_2_after_0 (* 1.0 1.0)))
(assert
 (= c_0_after_1 (* (* root_1 root_1) c_0_after_0)))
(assert
 (let ((?x28 (+ (* (* root_1 root_1) c_1_after_0) (* (* (- 2.0) root_1) c_0_after_0))))
 (= c_1_after_1 ?x28)))
(assert
 (let ((?x33 (+ (* (* root_1 root_1) c_2_after_0) (* (* (- 2.0) root_1) c_1_after_0))))
 (= c_2_after_1 (+ ?x33 (* 1.0 c_0_after_0)))))
(assert
 (= c_3_after_1 (+ (* (* (- 2.0) root_1) c_2_after_0) (* 1.0 c_1_after_0))))
(assert
 (= c_4_after_1 (* 1.0 c_2_after_0)))
(assert
 (let ((?x57 (- t root_1)))
(let ((?x50 (* (+ (* (+ (* c_4_after_1 t) c_3_after_1) t) c_2_after_1) t)))
(let (($x60 (= (+ (* (+ ?x50 c_1_after_1) t) c_0_after_1) (* (* (* (* 1.0 (- t root_0)) (- t root_0)) ?x57) ?x57))))
(not $x60)))))
(check-sat)
