; inner product
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
 (let ((?x20 (* uu vv)))
 (let ((?x19 (* x x)))
 (<= ?x19 ?x20))))
(assert
 (not (<= x (* q r))))
(check-sat)
