; robust output
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun n () Real)
(declare-fun m () Real)
(declare-fun H () Real)
(declare-fun p () Real)
(declare-fun L () Real)
(declare-fun extra () Real)
(declare-fun g2 () Real)
(declare-fun g1 () Real)
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
 (>= extra 0.0))
(assert
 (<= g2 p))
(assert
 (<= g1 (+ p extra)))
(assert
 (>= (* H (+ g1 (* m g2))) n))
(assert
 (let ((?x12 (- N 4.0)))
(not (>= (* (* (* (* 2.0 m) p) H) (+ 2.0 extra)) ?x12))))
(check-sat)
