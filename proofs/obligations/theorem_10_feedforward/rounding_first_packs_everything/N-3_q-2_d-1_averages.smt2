; averages
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun z_0 () Real)
(declare-fun r_0 () Real)
(declare-fun z_1 () Real)
(declare-fun r_1 () Real)
(assert
 (and (>= (/ 1.0 4.0) (- z_0 r_0)) (>= (/ 1.0 4.0) (- r_0 z_0))))
(assert
 (and (>= (/ 1.0 4.0) (- z_1 r_1)) (>= (/ 1.0 4.0) (- r_1 z_1))))
(assert
 (let (($x28 (and (<= (* 2.0 (+ (- r_0 z_0) (- r_1 z_1))) 1.0) (<= (* (- 2.0) (+ (- r_0 z_0) (- r_1 z_1))) 1.0))))
(not $x28)))
(check-sat)
