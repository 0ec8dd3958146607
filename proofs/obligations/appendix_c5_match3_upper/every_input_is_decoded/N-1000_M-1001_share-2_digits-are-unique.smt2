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
 (< x 1001))
(assert
 (>= y 0))
(assert
 (< y 1001))
(assert
 (= (- (- (+ x (* 1024 rest)) y) (* 1024 rest_other)) 0))
(assert
 (not (and (= x y) (= rest rest_other))))
(check-sat)
