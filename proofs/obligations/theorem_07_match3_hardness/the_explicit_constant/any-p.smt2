; any p
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun n () Real)
(declare-fun m () Real)
(declare-fun H () Real)
(declare-fun p () Real)
(declare-fun L () Real)
(assert
 (>= N 5.0))
(assert
 (let ((?x12 (- N 4.0)))
 (>= (* 2.0 n) ?x12)))
(assert
 (>= m 1.0))
(assert
 (>= H 1.0))
(assert
 (>= p 1.0))
(assert
 (>= L 0.0))
(assert
 (>= (* (* H (+ m 1.0)) (+ p L)) n))
(assert
 (not (>= (* (* (* 4.0 m) H) (+ p L)) (- N 4.0))))
(check-sat)
