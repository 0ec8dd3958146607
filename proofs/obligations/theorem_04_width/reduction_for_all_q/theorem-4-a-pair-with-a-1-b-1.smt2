; theorem 4, a pair with a = 1, b = 1
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun S () Real)
(declare-fun n () Real)
(declare-fun k () Real)
(assert
 (= (- (* 2.0 k) n) S))
(assert
 (>= n 0.0))
(assert
 (or (= k 0.0) (>= k 1.0)))
(assert
 (let (($x28 (and (= (+ S 1.0) (- (* 2.0 (+ k 1.0)) (+ n 1.0))) (>= (+ n 1.0) 0.0) (or (= (+ k 1.0) 0.0) (>= (+ k 1.0) 1.0)))))
(not $x28)))
(check-sat)
