; theorem 3, the factor is a squared distance
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun i () Int)
(declare-fun t () Int)
(declare-fun z () Int)
(assert
 (= z (- t i)))
(assert
 (let ((?x19 (* z z)))
(let (($x20 (= (+ (+ (* i i) (* (* (- 2) i) t)) (* (* 1 t) t)) ?x19)))
(not $x20))))
(check-sat)
