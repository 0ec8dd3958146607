; the row of the largest entry
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
 (let (($x44 (= x1 X)))
 (or $x44 (= x1 (- X)))))
(assert
 (= (+ x1 gx1 gx2) 1.0))
(assert
 (not (>= (+ 1.0 (* 2.0 M)) X)))
(check-sat)
