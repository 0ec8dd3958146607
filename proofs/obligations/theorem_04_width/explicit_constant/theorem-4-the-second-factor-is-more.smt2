; theorem 4, the second factor is more
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun N () Int)
(declare-fun q () Int)
(declare-fun i () Int)
(assert
 (<= (+ (* 2 q) 1) N))
(assert
 (= i 1))
(assert
 (< i q))
(assert
 (not (> (- (- N 1) i) (* 2 (- q i)))))
(check-sat)
