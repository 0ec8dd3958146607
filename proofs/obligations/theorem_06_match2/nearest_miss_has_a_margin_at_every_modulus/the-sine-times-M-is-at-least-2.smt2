; the sine times M is at least 2
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun M () Real)
(declare-fun pi () Real)
(declare-fun u () Real)
(declare-fun sine () Real)
(assert
 (>= M 3.0))
(assert
 (>= pi (/ 157.0 50.0)))
(assert
 (<= pi (/ 22.0 7.0)))
(assert
 (= (* u M) pi))
(assert
 (>= u 0.0))
(assert
 (>= sine (- u (/ (* (* u u) u) 6.0))))
(assert
 (<= (* u 21.0) 22.0))
(assert
 (not (>= (* (* (* 2.0 sine) sine) (^ M 2.0)) 8.0)))
(check-sat)
