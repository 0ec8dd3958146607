; no match gives at most 1/4
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun u () Real)
(declare-fun h () Real)
(declare-fun total () Real)
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
 (not (<= (* 4.0 total) (+ total 1.0))))
(check-sat)
