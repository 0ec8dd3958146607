; no match gives 1/4
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun dummy () Real)
(declare-fun mixed () Real)
(declare-fun each () Real)
(declare-fun missed () Real)
(assert
 (>= N 1.0))
(assert
 (> dummy 0.0))
(assert
 (>= mixed 0.0))
(assert
 (>= each 0.0))
(assert
 (<= missed (* (* N N) each)))
(assert
 (<= (* (* (* 9.0 N) N) each) dummy))
(assert
 (not (<= (* 3.0 missed) (+ dummy (* (* 2.0 N) mixed)))))
(check-sat)
