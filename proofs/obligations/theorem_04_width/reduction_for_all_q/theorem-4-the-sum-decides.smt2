; theorem 4, the sum decides
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun S () Real)
(declare-fun n () Real)
(declare-fun k () Real)
(declare-fun o () Real)
(assert
 (= (- (* 2.0 k) n) S))
(assert
 (>= n 0.0))
(assert
 (let (($x16 (>= k 1.0)))
 (or (= k 0.0) $x16)))
(assert
 (>= n 1.0))
(assert
 (>= (/ 1.0 2.0) (- o S)))
(assert
 (>= (/ 1.0 2.0) (- S o)))
(assert
 (not (= (> o (+ 0.0 (* (- 1.0) (- n 1.0)))) (>= k 1.0))))
(check-sat)
