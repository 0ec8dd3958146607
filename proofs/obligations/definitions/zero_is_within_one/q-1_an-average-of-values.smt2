; an average of values
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun z_0 () Real)
(assert
 (let (($x9 (<= z_0 1.0)))
 (let (($x7 (>= z_0 (- 1.0))))
 (and $x7 $x9))))
(assert
 (let (($x17 (and (>= 1.0 (- z_0 (* 1.0 0.0))) (>= 1.0 (- (- z_0 (* 1.0 0.0)))))))
(not $x17)))
(check-sat)
