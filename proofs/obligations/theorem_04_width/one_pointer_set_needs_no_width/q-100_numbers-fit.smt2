; numbers fit
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun k () Int)
(assert
 (>= k (- 256)))
(assert
 (<= k 256))
(assert
 (not (and (< k 512) (< (- k) 512))))
(check-sat)
