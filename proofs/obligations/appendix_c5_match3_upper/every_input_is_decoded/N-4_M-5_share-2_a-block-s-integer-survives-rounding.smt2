; a block's integer survives rounding
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun T () Int)
(declare-fun r () Int)
(declare-fun decoded () Int)
(assert
 (>= T 0))
(assert
 (< T 64))
(assert
 (and (<= (* 2 (- (* 4 r) (* 4 T))) 4) (<= (* 2 (- (* 4 T) (* 4 r))) 4)))
(assert
 (and (<= (* 2 (- (* 4 decoded) (* 4 r))) 4) (<= (* 2 (- (* 4 r) (* 4 decoded))) 4)))
(assert
 (not (and (= decoded T) (>= r 0) (< r 256))))
(check-sat)
