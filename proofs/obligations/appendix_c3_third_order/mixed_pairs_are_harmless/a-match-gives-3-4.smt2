; a match gives 3/4
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun dummy () Real)
(declare-fun mixed () Real)
(declare-fun hit () Real)
(declare-fun total () Real)
(assert
 (>= N 1.0))
(assert
 (> dummy 0.0))
(assert
 (> mixed 0.0))
(assert
 (>= hit (* (* (* 9.0 N) N) dummy)))
(assert
 (>= hit (* (* (* 9.0 N) N) mixed)))
(assert
 (>= total hit))
(assert
 (not (>= total (* 3.0 (+ dummy (* (* 2.0 N) mixed))))))
(check-sat)
