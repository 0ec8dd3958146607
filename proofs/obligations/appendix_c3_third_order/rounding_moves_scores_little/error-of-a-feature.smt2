; error of a feature
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun e () Real)
(declare-fun r () Real)
(assert
 (> e 0.0))
(assert
 (>= r 0.0))
(assert
 (let ((?x10 (* r r)))
 (= ?x10 (* (* 2.0 e) e))))
(assert
 (not (<= r (* (/ 14143.0 10000.0) e))))
(check-sat)
