; fewer than q are exceptional
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun delta () Real)
(declare-fun theta () Real)
(declare-fun tau () Real)
(declare-fun n () Real)
(declare-fun c () Real)
(declare-fun q () Real)
(declare-fun v () Real)
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
 (>= n 0.0))
(assert
 (>= c 0.0))
(assert
 (let ((?x21 (* tau c)))
 (<= n ?x21)))
(assert
 (>= q 1.0))
(assert
 (let ((?x28 (* (* q v) v)))
 (let ((?x25 (* n n)))
 (>= ?x25 ?x28))))
(assert
 (not (<= (* (* q v) v) (* (* (* tau tau) c) c))))
(check-sat)
