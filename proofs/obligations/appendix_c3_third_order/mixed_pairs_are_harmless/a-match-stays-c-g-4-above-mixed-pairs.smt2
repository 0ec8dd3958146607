; a match stays c g/4 above mixed pairs
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun c () Real)
(declare-fun g () Real)
(declare-fun e () Real)
(assert
 (> c 0.0))
(assert
 (> g 0.0))
(assert
 (<= g 2.0))
(assert
 (> e 0.0))
(assert
 (<= (* 32.0 e) 1.0))
(assert
 (not (>= (* c (- 1.0 (* 8.0 e))) (/ (* c g) 4.0))))
(check-sat)
