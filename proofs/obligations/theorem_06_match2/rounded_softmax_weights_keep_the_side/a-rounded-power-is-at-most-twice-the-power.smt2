; a rounded power is at most twice the power
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun E () Real)
(declare-fun unit () Real)
(declare-fun e () Real)
(assert
 (>= E 0.0))
(assert
 (> unit 0.0))
(assert
 (<= (* 2.0 (- e E)) unit))
(assert
 (<= (* 2.0 (- E e)) unit))
(assert
 (let (($x18 (= e 0.0)))
 (or $x18 (>= e unit))))
(assert
 (not (<= e (* 2.0 E))))
(check-sat)
