; the integer looked up
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun M () Real)
(declare-fun x () Real)
(declare-fun others () Real)
(declare-fun averaged () Real)
(declare-fun output () Real)
(declare-fun rounded () Real)
(assert
 (>= N 2.0))
(assert
 (>= M 2.0))
(assert
 (>= x 0.0))
(assert
 (let ((?x14 (- M 1.0)))
 (<= x ?x14)))
(assert
 (>= others 0.0))
(assert
 (let ((?x18 (* others M)))
 (<= ?x18 (/ 1.0 4.0))))
(assert
 (>= averaged 0.0))
(assert
 (<= averaged (* others (- M 1.0))))
(assert
 (= (* output (+ 1.0 others)) (+ x averaged)))
(assert
 (<= (- rounded output) (/ 1.0 16.0)))
(assert
 (<= (- output rounded) (/ 1.0 16.0)))
(assert
 (not (and (< (- rounded x) (/ 1.0 2.0)) (< (- x rounded) (/ 1.0 2.0)))))
(check-sat)
