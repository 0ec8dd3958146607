; theorem 3, a factor of at least 1
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun p () Int)
(declare-fun square () Int)
(declare-fun after () Int)
(assert
 (let ((?x8 (* square p)))
 (= after ?x8)))
(assert
 (>= square 1))
(assert
 (>= p 1))
(assert
 (not (>= after 1)))
(check-sat)
