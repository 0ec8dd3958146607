; 8e is at most g/4
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun M () Real)
(declare-fun F () Real)
(declare-fun g () Real)
(declare-fun e () Real)
(assert
 (>= M 2.0))
(assert
 (>= F (* (* 2.0 M) M)))
(assert
 (>= (* (* g M) M) 8.0))
(assert
 (= (* (* 2.0 e) F) 1.0))
(assert
 (not (<= (* 8.0 e) (/ g 4.0))))
(check-sat)
