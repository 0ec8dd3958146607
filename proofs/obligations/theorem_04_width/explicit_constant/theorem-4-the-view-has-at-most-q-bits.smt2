; theorem 4, the view has at most q bits
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun m () Real)
(declare-fun d () Real)
(declare-fun p () Real)
(declare-fun q_real () Real)
(assert
 (>= m 1.0))
(assert
 (>= d 1.0))
(assert
 (<= d m))
(assert
 (>= p 1.0))
(assert
 (<= (* (* 3.0 m) p) q_real))
(assert
 (let (($x19 (>= q_real 2.0)))
(not (and $x19 (<= (* (* 1.0 (+ (* 2.0 m) d)) p) q_real)))))
(check-sat)
