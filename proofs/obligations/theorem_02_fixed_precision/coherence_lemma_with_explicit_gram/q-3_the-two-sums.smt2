; the two sums
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun M () Real)
(declare-fun X () Real)
(declare-fun x1 () Real)
(declare-fun x2 () Real)
(declare-fun x3 () Real)
(declare-fun gx1 () Real)
(declare-fun gx2 () Real)
(declare-fun hx1 () Real)
(declare-fun hx2 () Real)
(declare-fun hx3 () Real)
(assert
 (>= M 0.0))
(assert
 (>= X 0.0))
(assert
 (and (<= x1 X) (>= x1 (- X))))
(assert
 (and (<= x2 X) (>= x2 (- X))))
(assert
 (and (<= x3 X) (>= x3 (- X))))
(assert
 (and (<= gx1 M) (>= gx1 (- M))))
(assert
 (and (<= gx2 M) (>= gx2 (- M))))
(assert
 (and (<= hx1 M) (>= hx1 (- M))))
(assert
 (and (<= hx2 M) (>= hx2 (- M))))
(assert
 (and (<= hx3 M) (>= hx3 (- M))))
(assert
 (let (($x50 (and (<= (+ hx1 hx2 hx3) (* 3.0 M)) (>= (+ hx1 hx2 hx3) (- (* 3.0 M))))))
(not (and $x50 (<= (+ x1 x2 x3) (* 3.0 X))))))
(check-sat)
