; theorem 3, an error below 2/(3q) needs a spread below half the lead
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun E () Real)
(declare-fun top () Real)
(declare-fun bottom () Real)
(declare-fun off () Real)
(assert
 (>= E 0.0))
(assert
 (> (/ 1.0 3.0) E))
(assert
 (<= top (+ 1.0 E)))
(assert
 (>= top bottom))
(assert
 (>= bottom (- 1.0 E)))
(assert
 (>= off 0.0))
(assert
 (<= off E))
(assert
 (not (< (* top off) (* bottom bottom))))
(check-sat)
