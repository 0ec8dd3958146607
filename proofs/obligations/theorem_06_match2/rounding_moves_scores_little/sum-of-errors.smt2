; sum of errors
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun e () Real)
(declare-fun x () Real)
(declare-fun y () Real)
(declare-fun z () Real)
(declare-fun w () Real)
(assert
 (> e 0.0))
(assert
 (<= e (/ 1.0 16.0)))
(assert
 (let ((?x12 (* (/ 14143.0 10000.0) e)))
 (<= x ?x12)))
(assert
 (let ((?x12 (* (/ 14143.0 10000.0) e)))
 (<= y ?x12)))
(assert
 (let ((?x17 (* (- (/ 14143.0 10000.0)) e)))
 (>= x ?x17)))
(assert
 (let ((?x17 (* (- (/ 14143.0 10000.0)) e)))
 (>= y ?x17)))
(assert
 (<= z (* (* 2.0 e) e)))
(assert
 (>= z (* (* (- 2.0) e) e)))
(assert
 (let ((?x31 (* (/ 1001.0 1000.0) e)))
 (<= w ?x31)))
(assert
 (>= w (* (- (/ 1001.0 1000.0)) e)))
(assert
 (let (($x45 (and (<= (+ (+ (+ x y) z) w) (* 4.0 e)) (>= (+ (+ (+ x y) z) w) (* (- 4.0) e)))))
(not $x45)))
(check-sat)
