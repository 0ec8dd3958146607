; a token is not rounded away
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun k () Int)
(declare-fun N () Int)
(declare-fun units () Int)
(assert
 (>= k 1))
(assert
 (<= k N))
(assert
 (>= (* units 1) N))
(assert
 (>= units 1))
(assert
 (not (> (* (* 2 units) k) N)))
(check-sat)
