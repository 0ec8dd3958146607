; no query
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun b_0 () Real)
(declare-fun a_0 () Real)
(declare-fun w_0 () Real)
(declare-fun first () Real)
(declare-fun second () Real)
(assert
 (= a_0 b_0))
(assert
 (or (= a_0 1.0) (= a_0 (- 1.0))))
(assert
 (or (= b_0 1.0) (= b_0 (- 1.0))))
(assert
 (let ((?x18 (* a_0 w_0)))
 (= first ?x18)))
(assert
 (let ((?x21 (* b_0 w_0)))
 (= second ?x21)))
(assert
 (= first 1.0))
(assert
 (not (> (* 2.0 second) 1.0)))
(check-sat)
