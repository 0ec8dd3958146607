; the row of the largest entry
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
 (let (($x20 (= x1 X)))
 (or $x20 (= x1 (- X)))))
(assert
 (= x1 1.0))
(assert
 (not (>= (+ 1.0 (* 0.0 M)) X)))
(check-sat)
