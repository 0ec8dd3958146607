; 3 N^2, N = 1, M >= 3
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun t () Real)
(declare-fun y () Real)
(assert
 (= N 1.0))
(assert
 (= t 3.0))
(assert
 (> y 1.0))
(assert
 (not (> (* t y) (+ y (* 2.0 N)))))
(check-sat)
