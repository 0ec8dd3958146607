; digits
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun base () Int)
(declare-fun a () Int)
(declare-fun b () Int)
(declare-fun t () Int)
(declare-fun s () Int)
(assert
 (>= base 2))
(assert
 (>= a 0))
(assert
 (< a base))
(assert
 (>= b 0))
(assert
 (< b base))
(assert
 (= (+ a (* base s)) (+ b (* base t))))
(assert
 (not (and (= s t) (= a b))))
(check-sat)
