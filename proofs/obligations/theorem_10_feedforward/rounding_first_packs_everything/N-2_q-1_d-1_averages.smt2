; averages
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun z_0 () Real)
(declare-fun r_0 () Real)
(assert
 (and (>= (/ 1.0 2.0) (- z_0 r_0)) (>= (/ 1.0 2.0) (- r_0 z_0))))
(assert
 (let (($x21 (and (<= (* 2.0 (- r_0 z_0)) 1.0) (<= (* (- 2.0) (- r_0 z_0)) 1.0))))
(not $x21)))
(check-sat)
