; more than eps^2/8
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
 (let ((?x22 (* 2.0 q)))
 (<= ?x22 N)))
(assert
 (not (> (* 8.0 t) (* eps eps))))
(check-sat)
