; digits are unique
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun x () Int)
(declare-fun y () Int)
(declare-fun rest_other () Int)
(declare-fun rest () Int)
(assert
 (>= x 0))
(assert
 (< x 65))
(assert
 (>= y 0))
(assert
 (< y 65))
(assert
 (= (- (- (+ x (* 128 rest)) y) (* 128 rest_other)) 0))
(assert
 (not (and (= x y) (= rest rest_other))))
(check-sat)
