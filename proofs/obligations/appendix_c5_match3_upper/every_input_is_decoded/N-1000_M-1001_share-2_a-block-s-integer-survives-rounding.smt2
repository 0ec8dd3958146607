; a block's integer survives rounding
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun T () Int)
(declare-fun r () Int)
(declare-fun decoded () Int)
(assert
 (>= T 0))
(assert
 (< T 1048576))
(assert
 (and (<= (* 2 (- (* 1000 r) (* 1024 T))) 1000) (<= (* 2 (- (* 1024 T) (* 1000 r))) 1000)))
(assert
 (and (<= (* 2 (- (* 1024 decoded) (* 1000 r))) 1024) (<= (* 2 (- (* 1000 r) (* 1024 decoded))) 1024)))
(assert
 (not (and (= decoded T) (>= r 0) (< r 1073741824))))
(check-sat)
