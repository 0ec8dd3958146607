; without a cycle: below 1/2
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun a () Real)
(declare-fun b () Real)
(declare-fun C () Real)
(declare-fun E () Real)
(declare-fun T () Real)
(assert
 (>= a 1.0))
(assert
 (>= b (+ a 1.0)))
(assert
 (>= C 0.0))
(assert
 (>= (- (- b a) 1.0) C))
(assert
 (<= b E))
(assert
 (>= T 0.0))
(assert
 (>= a T))
(assert
 (not (< (* 2.0 T) (+ (+ T C) E))))
(check-sat)
