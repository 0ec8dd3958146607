; the digits that occur
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun a () Int)
(assert
 (>= a 0))
(assert
 (or (<= a 4) (<= a 3)))
(assert
 (not (< a 5)))
(check-sat)
