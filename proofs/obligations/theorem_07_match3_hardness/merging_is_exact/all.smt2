; merging partial averages
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun Z_A () Real)
(declare-fun Z_B () Real)
(declare-fun n_A () Real)
(declare-fun u_A () Real)
(declare-fun n_B () Real)
(declare-fun u_B () Real)
(declare-fun out () Real)
(declare-fun share () Real)
(assert
 (> Z_A 0.0))
(assert
 (> Z_B 0.0))
(assert
 (= (* u_A Z_A) n_A))
(assert
 (= (* u_B Z_B) n_B))
(assert
 (= (* out (+ Z_A Z_B)) (+ n_A n_B)))
(assert
 (= (* share (+ Z_A Z_B)) Z_A))
(assert
 (let (($x34 (and (= out (+ (* share u_A) (* (- 1.0 share) u_B))) (> share 0.0) (< share 1.0))))
(not $x34)))
(check-sat)
