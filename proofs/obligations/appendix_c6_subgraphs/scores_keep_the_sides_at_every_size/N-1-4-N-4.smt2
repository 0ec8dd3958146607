; (N + 1)^4 > N^4
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun N () Int)
(assert
 (>= N 1))
(assert
 (let ((?x8 (+ N 1)))
(let (($x18 (>= (* (* (* (* 1 ?x8) ?x8) ?x8) ?x8) (+ (* (* (* (* 1 N) N) N) N) 1))))
(not $x18))))
(check-sat)
