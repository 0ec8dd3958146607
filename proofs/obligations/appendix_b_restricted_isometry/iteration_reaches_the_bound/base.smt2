; base
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun delta () Real)
(declare-fun theta () Real)
(declare-fun tau () Real)
(declare-fun B () Real)
(declare-fun S () Real)
(declare-fun b () Real)
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
 (= S 0.0))
(assert
 (= b 1.0))
(assert
 (not (<= (+ S (* b B)) B)))
(check-sat)
