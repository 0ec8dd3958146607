; less than eps/2
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun q () Real)
(declare-fun N () Real)
(declare-fun eps () Real)
(declare-fun t () Real)
(assert
 (>= q 1.0))
(assert
 (< q N))
(assert
 (> eps 0.0))
(assert
 (< eps 1.0))
(assert
 (= (* (* 2.0 N) t) (* eps (- N q))))
(assert
 (> t 0.0))
(assert
 (not (< (* 2.0 t) eps)))
(check-sat)
