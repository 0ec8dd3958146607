; the norm of a step
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun delta () Real)
(declare-fun theta () Real)
(declare-fun tau () Real)
(assert
 (>= delta 0.0))
(assert
 (>= theta 0.0))
(assert
 (let ((?x10 (+ delta theta)))
 (< ?x10 1.0)))
(assert
 (= (* tau (- 1.0 delta)) theta))
(assert
 (<= (* 4.0 delta) 1.0))
(assert
 (<= (* 4.0 theta) 1.0))
(assert
 (let (($x27 (and (<= (* 3.0 tau) 1.0) (>= (* 4.0 (- 1.0 delta)) 3.0))))
(not $x27)))
(check-sat)
