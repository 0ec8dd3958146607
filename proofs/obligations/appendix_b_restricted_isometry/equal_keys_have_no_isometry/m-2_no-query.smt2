; no query
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun b_0 () Real)
(declare-fun a_0 () Real)
(declare-fun b_1 () Real)
(declare-fun a_1 () Real)
(declare-fun w_1 () Real)
(declare-fun w_0 () Real)
(declare-fun first () Real)
(declare-fun second () Real)
(assert
 (= a_0 b_0))
(assert
 (= a_1 b_1))
(assert
 (or (= a_0 1.0) (= a_0 (- 1.0))))
(assert
 (or (= a_1 1.0) (= a_1 (- 1.0))))
(assert
 (or (= b_0 1.0) (= b_0 (- 1.0))))
(assert
 (or (= b_1 1.0) (= b_1 (- 1.0))))
(assert
 (= first (+ (* a_0 w_0) (* a_1 w_1))))
(assert
 (= second (+ (* b_0 w_0) (* b_1 w_1))))
(assert
 (= first 1.0))
(assert
 (not (> (* 2.0 second) 1.0)))
(check-sat)
