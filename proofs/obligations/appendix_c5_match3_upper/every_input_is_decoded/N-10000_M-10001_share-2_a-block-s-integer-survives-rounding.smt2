; a block's integer survives rounding
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun T () Int)
(declare-fun r () Int)
(declare-fun decoded () Int)
(assert
 (>= T 0))
(assert
 (< T 268435456))
(assert
 (and (<= (* 2 (- (* 10000 r) (* 16384 T))) 10000) (<= (* 2 (- (* 16384 T) (* 10000 r))) 10000)))
(assert
 (and (<= (* 2 (- (* 16384 decoded) (* 10000 r))) 16384) (<= (* 2 (- (* 10000 r) (* 16384 decoded))) 16384)))
(assert
 (not (and (= decoded T) (>= r 0) (< r 4398046511104))))
(check-sat)
