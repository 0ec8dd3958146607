; q >= 2
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun q () Real)
(declare-fun t () Real)
(declare-fun r () Real)
(assert
 (>= q 2.0))
(assert
 (<= t 1.0))
(assert
 (<= (* (- q 1.0) t) r))
(assert
 (let (($x27 (or (>= (* (- (* 2.0 q) 1.0) (+ 1.0 r)) (+ q 0.0)) (<= (* (- (* 2.0 q) 1.0) (+ r t)) (- (- q) 0.0)))))
(not $x27)))
(check-sat)
