; the two sums
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun M () Real)
(declare-fun X () Real)
(declare-fun x1 () Real)
(declare-fun hx1 () Real)
(assert
 (>= M 0.0))
(assert
 (>= X 0.0))
(assert
 (and (<= x1 X) (>= x1 (- X))))
(assert
 (and (<= hx1 M) (>= hx1 (- M))))
(assert
 (let (($x28 (and (and (<= hx1 (* 1.0 M)) (>= hx1 (- (* 1.0 M)))) (<= x1 (* 1.0 X)))))
(not $x28)))
(check-sat)
