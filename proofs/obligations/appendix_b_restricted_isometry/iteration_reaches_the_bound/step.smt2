; step
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun delta () Real)
(declare-fun theta () Real)
(declare-fun tau () Real)
(declare-fun B () Real)
(declare-fun b () Real)
(declare-fun b1 () Real)
(declare-fun S () Real)
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
 (>= b 0.0))
(assert
 (>= b1 0.0))
(assert
 (let ((?x25 (* tau b)))
 (<= b1 ?x25)))
(assert
 (<= (+ S (* b B)) B))
(assert
 (not (<= (+ (+ S (* tau b)) (* b1 B)) B)))
(check-sat)
