; theorem 3, the score on y
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun p () Int)
(declare-fun constant () Int)
(declare-fun score () Int)
(assert
 (= score (- constant p)))
(assert
 (= p 0))
(assert
 (not (= score constant)))
(check-sat)
