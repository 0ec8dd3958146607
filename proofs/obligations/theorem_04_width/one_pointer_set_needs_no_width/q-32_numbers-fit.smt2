; numbers fit
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun k () Int)
(assert
 (>= k (- 64)))
(assert
 (<= k 64))
(assert
 (not (and (< k 128) (< (- k) 128))))
(check-sat)
