; a block's integer survives rounding
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun T () Int)
(declare-fun r () Int)
(declare-fun decoded () Int)
(assert
 (>= T 0))
(assert
 (< T 16384))
(assert
 (and (<= (* 2 (- (* 64 r) (* 64 T))) 64) (<= (* 2 (- (* 64 T) (* 64 r))) 64)))
(assert
 (and (<= (* 2 (- (* 64 decoded) (* 64 r))) 64) (<= (* 2 (- (* 64 r) (* 64 decoded))) 64)))
(assert
 (not (and (= decoded T) (>= r 0) (< r 1048576))))
(check-sat)
