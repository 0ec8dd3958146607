; 3 factors
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun e () Real)
(declare-fun r () Real)
(declare-fun q () Real)
(assert
 (> e 0.0))
(assert
 (<= e (/ 1.0 32.0)))
(assert
 (>= r 0.0))
(assert
 (let ((?x13 (* (/ 14143.0 10000.0) e)))
 (<= r ?x13)))
(assert
 (>= q 0.0))
(assert
 (let ((?x18 (* (/ 654143.0 320000.0) r)))
 (<= q ?x18)))
(assert
 (not (<= (+ (+ q r) (* q r)) (* (/ 320977304449.0 102400000000.0) r))))
(check-sat)
