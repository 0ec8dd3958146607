; c g/4 is at least 7b/10
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun M () Real)
(declare-fun b () Real)
(declare-fun g () Real)
(declare-fun c () Real)
(assert
 (>= M 2.0))
(assert
 (>= b 2.0))
(assert
 (>= (* (* g M) M) 8.0))
(assert
 (let ((?x17 (* 20.0 c)))
 (>= ?x17 (* (* (* 7.0 b) M) M))))
(assert
 (not (>= (* (* 10.0 c) g) (* 28.0 b))))
(check-sat)
