; a bracket is at most 1.4143 e
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun e () Real)
(declare-fun x () Real)
(assert
 (> e 0.0))
(assert
 (<= e (/ 1.0 16.0)))
(assert
 (let ((?x11 (* x x)))
 (<= ?x11 (* (* 2.0 e) e))))
(assert
 (not (and (<= x (* (/ 14143.0 10000.0) e)) (>= x (* (- (/ 14143.0 10000.0)) e)))))
(check-sat)
