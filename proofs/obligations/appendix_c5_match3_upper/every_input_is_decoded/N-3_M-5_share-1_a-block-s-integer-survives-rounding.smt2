; a block's integer survives rounding
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun T () Int)
(declare-fun r () Int)
(declare-fun decoded () Int)
(assert
 (>= T 0))
(assert
 (< T 8))
(assert
 (and (<= (* 2 (- (* 3 r) (* 4 T))) 3) (<= (* 2 (- (* 4 T) (* 3 r))) 3)))
(assert
 (and (<= (* 2 (- (* 4 decoded) (* 3 r))) 4) (<= (* 2 (- (* 3 r) (* 4 decoded))) 4)))
(assert
 (not (and (= decoded T) (>= r 0) (< r 32))))
(check-sat)
