; values shrink
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun delta () Real)
(declare-fun theta () Real)
(declare-fun tau () Real)
(declare-fun x () Real)
(declare-fun c () Real)
(declare-fun n () Real)
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
 (>= x 0.0))
(assert
 (>= c 0.0))
(assert
 (>= n 0.0))
(assert
 (<= (* (- 1.0 delta) x) c))
(assert
 (let ((?x25 (* theta x)))
 (<= n ?x25)))
(assert
 (not (<= n (* tau c))))
(check-sat)
