; some candidate is a null vector
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun w_0_0 () Real)
(declare-fun w_0_1 () Real)
(assert
 (let ((?x29 (+ (* w_0_0 (* w_0_1 1.0)) (* w_0_1 (- (* w_0_0 1.0))))))
(let (($x26 (or (and (distinct (* w_0_1 1.0) 0.0) true) (and (distinct (- (* w_0_0 1.0)) 0.0) true))))
(let (($x22 (and (or (and (distinct 0.0 0.0) true) (and (distinct 1.0 0.0) true)) (= (+ (* w_0_0 0.0) (* w_0_1 1.0)) 0.0))))
(let (($x16 (and (or (and (distinct 1.0 0.0) true) (and (distinct 0.0 0.0) true)) (= (+ (* w_0_0 1.0) (* w_0_1 0.0)) 0.0))))
(not (or $x16 $x22 (and $x26 (= ?x29 0.0)))))))))
(check-sat)
