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
 (< x 10001))
(assert
 (>= y 0))
(assert
 (< y 10001))
(assert
 (= (- (- (+ x (* 16384 rest)) y) (* 16384 rest_other)) 0))
(assert
 (not (and (= x y) (= rest rest_other))))
(check-sat)
