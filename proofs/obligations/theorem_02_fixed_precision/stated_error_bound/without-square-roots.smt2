; without square roots
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun t () Real)
(declare-fun mu () Real)
(declare-fun e () Real)
(assert
 (>= t 0.0))
(assert
 (<= t 1.0))
(assert
 (>= mu 0.0))
(assert
 (>= e 0.0))
(assert
 (let ((?x21 (* (* 2.0 t) (- (+ (+ 1.0 (* (- 1.0 t) e)) mu) 1.0))))
(not (<= ?x21 (+ (* 2.0 mu) (- (+ 1.0 e) 1.0))))))
(check-sat)
