; D y >= 2 y
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun D () Int)
(declare-fun y () Int)
(assert
 (>= D 2))
(assert
 (>= y 1))
(assert
 (not (>= (* D y) (* 2 y))))
(check-sat)
