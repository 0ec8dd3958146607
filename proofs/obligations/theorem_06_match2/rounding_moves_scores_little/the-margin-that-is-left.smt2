; the margin that is left
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun M () Real)
(declare-fun b () Real)
(declare-fun F () Real)
(declare-fun c () Real)
(declare-fun g () Real)
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
 (>= (* (* g M) M) 8.0))
(assert
 (= (- (/ g 2.0) (/ 4.0 (* 2.0 F))) P))
(assert
 (not (>= (* (* P M) M) 2.0)))
(check-sat)
