; two scores
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun e () Real)
(declare-fun error1 () Real)
(declare-fun error2 () Real)
(assert
 (> e 0.0))
(assert
 (<= (* 16.0 e) 1.0))
(assert
 (let ((?x14 (* (/ 14143.0 5000.0) e)))
 (let ((?x18 (+ ?x14 (* (* 2.0 e) e))))
 (<= error1 ?x18))))
(assert
 (let ((?x14 (* (/ 14143.0 5000.0) e)))
 (let ((?x18 (+ ?x14 (* (* 2.0 e) e))))
 (let ((?x20 (- ?x18)))
 (>= error1 ?x20)))))
(assert
 (let ((?x14 (* (/ 14143.0 5000.0) e)))
 (let ((?x18 (+ ?x14 (* (* 2.0 e) e))))
 (<= error2 ?x18))))
(assert
 (let ((?x14 (* (/ 14143.0 5000.0) e)))
 (let ((?x18 (+ ?x14 (* (* 2.0 e) e))))
 (let ((?x20 (- ?x18)))
 (>= error2 ?x20)))))
(assert
 (let (($x31 (and (<= (- error1 error2) (* 6.0 e)) (<= (- error2 error1) (* 6.0 e)))))
(not $x31)))
(check-sat)
