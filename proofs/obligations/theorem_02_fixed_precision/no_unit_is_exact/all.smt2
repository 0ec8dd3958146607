; the output is positive
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun on () Real)
(declare-fun off () Real)
(declare-fun out () Real)
(assert
 (> on 0.0))
(assert
 (> off 0.0))
(assert
 (= (* out (+ on off)) off))
(assert
 (not (> out 0.0)))
(check-sat)
