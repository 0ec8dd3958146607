; (N + 1)^2 > N^2
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun N () Int)
(assert
 (>= N 1))
(assert
 (let (($x14 (>= (* (* 1 (+ N 1)) (+ N 1)) (+ (* (* 1 N) N) 1))))
(not $x14)))
(check-sat)
