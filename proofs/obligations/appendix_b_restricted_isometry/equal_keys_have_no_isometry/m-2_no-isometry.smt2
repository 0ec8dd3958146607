; no isometry
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun b_0 () Real)
(declare-fun a_0 () Real)
(declare-fun b_1 () Real)
(declare-fun a_1 () Real)
(declare-fun image () Real)
(declare-fun delta () Real)
(assert
 (= a_0 b_0))
(assert
 (= a_1 b_1))
(assert
 (or (= a_0 1.0) (= a_0 (- 1.0))))
(assert
 (or (= a_1 1.0) (= a_1 (- 1.0))))
(assert
 (or (= b_0 1.0) (= b_0 (- 1.0))))
(assert
 (or (= b_1 1.0) (= b_1 (- 1.0))))
(assert
 (let ((?x30 (+ (* (- a_0 b_0) (- a_0 b_0)) (* (- a_1 b_1) (- a_1 b_1)))))
 (= image ?x30)))
(assert
 (let ((?x35 (* 4.0 delta)))
 (<= (- 4.0 image) ?x35)))
(assert
 (let ((?x35 (* 4.0 delta)))
 (<= (- image 4.0) ?x35)))
(assert
 (not (>= delta 1.0)))
(check-sat)
