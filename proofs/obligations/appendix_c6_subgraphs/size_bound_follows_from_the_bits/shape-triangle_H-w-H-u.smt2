; H w > H u
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun H () Int)
(declare-fun u () Int)
(declare-fun w () Int)
(assert
 (>= H 1))
(assert
 (>= u 1))
(assert
 (>= w (+ u 1)))
(assert
 (not (>= (* H w) (+ (* H u) 1))))
(check-sat)
