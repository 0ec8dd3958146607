; a product
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun mu () Real)
(declare-fun g () Real)
(declare-fun X () Real)
(declare-fun x () Real)
(assert
 (and (<= g mu) (>= g (- mu))))
(assert
 (and (<= x X) (>= x (- X))))
(assert
 (let (($x22 (and (<= (* g x) (* mu X)) (>= (* g x) (- (* mu X))))))
(not $x22)))
(check-sat)
