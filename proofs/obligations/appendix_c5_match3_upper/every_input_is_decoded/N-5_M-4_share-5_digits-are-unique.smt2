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
 (< x 4))
(assert
 (>= y 0))
(assert
 (< y 4))
(assert
 (= (- (- (+ x (* 4 rest)) y) (* 4 rest_other)) 0))
(assert
 (not (and (= x y) (= rest rest_other))))
(check-sat)
