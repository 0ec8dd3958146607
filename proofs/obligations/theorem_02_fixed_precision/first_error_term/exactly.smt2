; exactly
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun q () Real)
(declare-fun N () Real)
(declare-fun eps () Real)
(declare-fun x () Real)
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
 (let ((?x18 (* q eps)))
 (= (* (* 4.0 N) x) ?x18)))
(assert
 (let ((?x21 (* q t)))
 (= ?x21 (* (* 2.0 (- N q)) x))))
(assert
 (> x 0.0))
(assert
 (> t 0.0))
(assert
 (not (= (* (* 2.0 N) t) (* eps (- N q)))))
(check-sat)
