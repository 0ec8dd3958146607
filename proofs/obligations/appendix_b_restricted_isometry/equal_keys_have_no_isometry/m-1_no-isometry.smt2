; no isometry
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun b_0 () Real)
(declare-fun a_0 () Real)
(declare-fun image () Real)
(declare-fun delta () Real)
(assert
 (= a_0 b_0))
(assert
 (or (= a_0 1.0) (= a_0 (- 1.0))))
(assert
 (or (= b_0 1.0) (= b_0 (- 1.0))))
(assert
 (= image (* (- a_0 b_0) (- a_0 b_0))))
(assert
 (let ((?x23 (* 2.0 delta)))
 (<= (- 2.0 image) ?x23)))
(assert
 (let ((?x23 (* 2.0 delta)))
 (<= (- image 2.0) ?x23)))
(assert
 (not (>= delta 1.0)))
(check-sat)
