; D y >= y
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun D () Int)
(declare-fun y () Int)
(assert
 (>= D 1))
(assert
 (>= y 1))
(assert
 (not (>= (* D y) y)))
(check-sat)
