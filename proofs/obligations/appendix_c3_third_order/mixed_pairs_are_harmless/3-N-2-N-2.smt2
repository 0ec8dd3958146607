; 3 N^2, N >= 2
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun t () Real)
(declare-fun y () Real)
(assert
 (>= N 2.0))
(assert
 (= t (* (* 3.0 N) N)))
(assert
 (>= y 1.0))
(assert
 (not (> (* t y) (+ y (* 2.0 N)))))
(check-sat)
