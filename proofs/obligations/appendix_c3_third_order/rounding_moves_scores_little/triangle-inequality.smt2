; triangle inequality
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun q () Real)
(declare-fun r () Real)
(declare-fun uu () Real)
(declare-fun vv () Real)
(declare-fun x () Real)
(assert
 (>= q 0.0))
(assert
 (>= r 0.0))
(assert
 (>= uu 0.0))
(assert
 (>= vv 0.0))
(assert
 (let ((?x14 (* q q)))
 (<= uu ?x14)))
(assert
 (let ((?x16 (* r r)))
 (<= vv ?x16)))
(assert
 (let ((?x19 (* q r)))
 (<= x ?x19)))
(assert
 (not (<= (+ (+ uu (* 2.0 x)) vv) (* (+ q r) (+ q r)))))
(check-sat)
