; x3 = x0 makes it 0
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun x0 () Int)
(declare-fun x3 () Int)
(declare-fun x1 () Int)
(declare-fun x4 () Int)
(declare-fun x2 () Int)
(assert
 (= x3 x0))
(assert
 (let ((?x19 (* (* (* (* 1 (- x0 x2)) (- x2 x4)) (- x4 x1)) (- x1 x3))))
(not (= (* ?x19 (- x3 x0)) 0))))
(check-sat)
