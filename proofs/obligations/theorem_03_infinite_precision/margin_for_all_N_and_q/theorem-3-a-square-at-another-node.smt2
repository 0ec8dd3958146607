; theorem 3, a square at another node
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun z () Int)
(declare-fun square () Int)
(assert
 (let ((?x7 (* z z)))
 (= square ?x7)))
(assert
 (and (distinct z 0) true))
(assert
 (not (>= square 1)))
(check-sat)
