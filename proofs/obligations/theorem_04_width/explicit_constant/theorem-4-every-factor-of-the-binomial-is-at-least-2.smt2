; theorem 4, every factor of the binomial is at least 2
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun N () Int)
(declare-fun q () Int)
(declare-fun i () Int)
(assert
 (<= (+ (* 2 q) 1) N))
(assert
 (>= i 0))
(assert
 (< i q))
(assert
 (not (>= (- (- N 1) i) (* 2 (- q i)))))
(check-sat)
