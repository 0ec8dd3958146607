; a_i = 1 meets b
; unsat: the obligation holds
(set-logic QF_UFLIA)
(declare-fun n () Int)
(declare-fun i () Int)
(declare-fun k () Int)
(declare-fun a_other (Int) Bool)
(declare-fun a (Int) Bool)
(assert
 (>= n 1))
(assert
 (>= i 1))
(assert
 (<= i n))
(assert
 (>= k 1))
(assert
 (<= k n))
(assert
 (let (($x15 (a_other i)))
 (let (($x14 (a i)))
 (and (distinct $x14 $x15) true))))
(assert
 (a i))
(assert
 (not (= i i)))
(check-sat)
