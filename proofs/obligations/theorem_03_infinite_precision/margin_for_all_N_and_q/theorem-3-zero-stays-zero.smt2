; theorem 3, zero stays zero
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun p () Int)
(declare-fun square () Int)
(declare-fun after () Int)
(assert
 (let ((?x8 (* square p)))
 (= after ?x8)))
(assert
 (= p 0))
(assert
 (not (= after 0)))
(check-sat)
