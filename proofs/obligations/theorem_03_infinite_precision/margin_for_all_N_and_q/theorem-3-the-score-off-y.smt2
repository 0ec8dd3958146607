; theorem 3, the score off y
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun p () Int)
(declare-fun constant () Int)
(declare-fun score () Int)
(assert
 (= score (- constant p)))
(assert
 (>= p 1))
(assert
 (not (<= score (- constant 1))))
(check-sat)
