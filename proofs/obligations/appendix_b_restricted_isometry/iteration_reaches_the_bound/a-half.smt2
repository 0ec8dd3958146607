; a half
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun delta () Real)
(declare-fun theta () Real)
(declare-fun tau () Real)
(declare-fun B () Real)
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
 (= (* B (- (- 1.0 delta) theta)) theta))
(assert
 (<= (* 4.0 delta) 1.0))
(assert
 (<= (* 4.0 theta) 1.0))
(assert
 (not (and (>= B 0.0) (<= (* 2.0 B) 1.0))))
(check-sat)
