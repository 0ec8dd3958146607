; theorem 3, a factor at the token's own node
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun p () Int)
(declare-fun square () Int)
(declare-fun after () Int)
(declare-fun z () Int)
(assert
 (let ((?x8 (* square p)))
 (= after ?x8)))
(assert
 (let ((?x11 (* z z)))
 (= square ?x11)))
(assert
 (= z 0))
(assert
 (not (= after 0)))
(check-sat)
