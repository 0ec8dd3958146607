; a product is 0 only if a factor is
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun u () Int)
(declare-fun v () Int)
(assert
 (and (distinct u 0) true))
(assert
 (and (distinct v 0) true))
(assert
 (not (and (distinct (* u v) 0) true)))
(check-sat)
