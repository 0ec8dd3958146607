; mean 1: the rounded mean is not 0 iff the bit is 1
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun bit () Bool)
(declare-fun rounded () Int)
(assert
 (let (($x18 (= rounded 1)))
 (let (($x22 (and $x18 (> (* 2 (ite bit 1 0)) 1) (< (* 2 (ite bit 1 0)) 3))))
 (let (($x7 (= rounded 0)))
 (let (($x17 (and $x7 (>= (* 2 (ite bit 1 0)) (- 1)) (<= (* 2 (ite bit 1 0)) 1))))
 (or $x17 $x22))))))
(assert
 (not (and (< 1 4) (= (and (distinct rounded 0) true) bit))))
(check-sat)
