; a block's integer survives rounding
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun T () Int)
(declare-fun r () Int)
(declare-fun decoded () Int)
(assert
 (>= T 0))
(assert
 (< T 1024))
(assert
 (and (<= (* 2 (- (* 5 r) (* 8 T))) 5) (<= (* 2 (- (* 8 T) (* 5 r))) 5)))
(assert
 (and (<= (* 2 (- (* 8 decoded) (* 5 r))) 8) (<= (* 2 (- (* 5 r) (* 8 decoded))) 8)))
(assert
 (not (and (= decoded T) (>= r 0) (< r 8192))))
(check-sat)
