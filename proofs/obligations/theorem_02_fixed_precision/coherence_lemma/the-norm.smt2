; the norm
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun q () Real)
(declare-fun mu () Real)
(declare-fun X () Real)
(declare-fun off () Real)
(declare-fun norm () Real)
(assert
 (>= q 1.0))
(assert
 (>= mu 0.0))
(assert
 (>= X 0.0))
(assert
 (>= (+ 1.0 (* (* (- q 1.0) mu) X)) X))
(assert
 (let ((?x19 (* q mu)))
 (let ((?x20 (* ?x19 X)))
 (<= off ?x20))))
(assert
 (let ((?x23 (* q X)))
 (<= norm ?x23)))
(assert
 (<= (* (- (* 3.0 q) 1.0) mu) 1.0))
(assert
 (not (<= (* 2.0 norm) (* 3.0 q))))
(check-sat)
