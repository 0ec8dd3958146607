; no match rounds to at most 1/2
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun u () Real)
(declare-fun h () Real)
(declare-fun total () Real)
(declare-fun output () Real)
(declare-fun e () Real)
(declare-fun rounded () Real)
(assert
 (>= N 1.0))
(assert
 (> u 0.0))
(assert
 (= (* u h) 1.0))
(assert
 (>= h (* (* 3.0 N) 1.0)))
(assert
 (>= total 0.0))
(assert
 (let ((?x20 (* N u)))
 (<= total ?x20)))
(assert
 (= (* output (+ total 1.0)) total))
(assert
 (> e 0.0))
(assert
 (<= (* 16.0 e) 1.0))
(assert
 (<= (- rounded output) e))
(assert
 (<= (- output rounded) e))
(assert
 (not (<= (* 2.0 rounded) 1.0)))
(check-sat)
