; half
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun mu () Real)
(declare-fun X () Real)
(assert
 (>= mu 0.0))
(assert
 (>= X 0.0))
(assert
 (<= (* (- (* 3.0 3.0) 1.0) mu) 1.0))
(assert
 (>= (+ 1.0 (* (* 2.0 mu) X)) X))
(assert
 (let (($x28 (and (<= (* (* 6.0 mu) X) 1.0) (<= (* 6.0 X) 9.0))))
(not $x28)))
(check-sat)
