; an average of values
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun cross () Real)
(declare-fun own_a () Real)
(declare-fun weight_a () Real)
(declare-fun dummy_a () Real)
(declare-fun a () Real)
(declare-fun a1 () Real)
(declare-fun own_b () Real)
(declare-fun weight_b () Real)
(declare-fun dummy_b () Real)
(declare-fun b () Real)
(declare-fun b1 () Real)
(assert
 (>= N 2.0))
(assert
 (> cross 0.0))
(assert
 (> own_a 0.0))
(assert
 (> weight_a 0.0))
(assert
 (= dummy_a 0.0))
(assert
 (= own_a weight_a))
(assert
 (= a1 a))
(assert
 (> own_b 0.0))
(assert
 (> weight_b 0.0))
(assert
 (= dummy_b 0.0))
(assert
 (= own_b weight_b))
(assert
 (= b1 b))
(assert
 (let ((?x40 (* (/ 1.0 2.0) dummy_a)))
 (let ((?x33 (* own_a (- a1 (/ 1.0 2.0)))))
 (<= (+ ?x33 (* (- N 1.0) (* weight_a (- a (/ 1.0 2.0))))) ?x40))))
(assert
 (let ((?x48 (* (/ 1.0 2.0) dummy_b)))
 (let ((?x47 (+ (* own_b (- b1 (/ 1.0 2.0))) (* (- N 1.0) (* weight_b (- b (/ 1.0 2.0)))))))
 (<= ?x47 ?x48))))
(assert
 (let ((?x40 (* (/ 1.0 2.0) dummy_a)))
(let ((?x33 (* own_a (- a1 (/ 1.0 2.0)))))
(let ((?x54 (+ (+ ?x33 (* (- N 2.0) (* weight_a (- a (/ 1.0 2.0))))) (* cross (- b (/ 1.0 2.0))))))
(not (<= ?x54 ?x40))))))
(check-sat)
