; coordinates fit
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun units () Int)
(declare-fun k () Int)
(assert
 (>= units 1))
(assert
 (>= k 0))
(assert
 (<= k units))
(assert
 (not (< k (* 2 units))))
(check-sat)
