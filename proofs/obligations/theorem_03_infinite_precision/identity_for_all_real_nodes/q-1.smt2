; theorem 3, the identity for 1 real nodes
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun root_0 () Real)
(declare-fun c_0_after_0 () Real)
(declare-fun c_1_after_0 () Real)
(declare-fun c_2_after_0 () Real)
(declare-fun t () Real)
(assert
 (= c_0_after_0 (* (* root_0 root_0) 1.0)))
(assert
 (= c_1_after_0 (* (* (- 2.0) root_0) 1.0)))
(assert
 (= c_2_after_0 (* 1.0 1.0)))
(assert
 (let (($x27 (= (+ (* (+ (* c_2_after_0 t) c_1_after_0) t) c_0_after_0) (* (* 1.0 (- t root_0)) (- t root_0)))))
(not $x27)))
(check-sat)
