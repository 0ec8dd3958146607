; it is worth 7b/10
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun M () Real)
(declare-fun b () Real)
(declare-fun F () Real)
(declare-fun c () Real)
(declare-fun P () Real)
(assert
 (>= M 2.0))
(assert
 (>= b 2.0))
(assert
 (let ((?x11 (* M M)))
 (>= F ?x11)))
(assert
 (<= F (* (* 2.0 M) M)))
(assert
 (let ((?x18 (* 20.0 c)))
 (>= ?x18 (* (* (* 7.0 b) M) M))))
(assert
 (>= (* (* P M) M) 2.0))
(assert
 (not (>= (* c P) (* (/ 7.0 10.0) b))))
(check-sat)
