; m p <= 4 N b
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun b () Real)
(declare-fun s () Real)
(declare-fun m () Real)
(declare-fun p () Real)
(assert
 (>= N 1.0))
(assert
 (>= b 1.0))
(assert
 (>= s 1.0))
(assert
 (<= s N))
(assert
 (>= m 1.0))
(assert
 (<= (* (- m 1.0) s) N))
(assert
 (> p 0.0))
(assert
 (<= p (* (* 2.0 b) s)))
(assert
 (not (<= (* m p) (* (* 4.0 N) b))))
(check-sat)
