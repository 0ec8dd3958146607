; mean 1: the rounded mean is not 0 iff the bit is 1
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun bit () Bool)
(declare-fun rounded () Int)
(assert
 (let ((?x13 (ite true 0 0)))
 (let ((?x12 (ite true 1 1)))
 (let ((?x11 (ite bit 1 0)))
 (let ((?x14 (+ ?x11 ?x12 ?x12 ?x12 ?x12 ?x12 ?x12 ?x12 ?x12 ?x12 ?x12 ?x12 ?x12 ?x13 ?x13 ?x13 ?x13 ?x13 ?x13 ?x13 ?x13 ?x13 ?x13 ?x13)))
 (let ((?x15 (* 2 ?x14)))
 (let (($x21 (= rounded 1)))
 (or (and (= rounded 0) (>= ?x15 (- 24)) (<= ?x15 24)) (and $x21 (> ?x15 24) (< ?x15 72))))))))))
(assert
 (not (and (< 1 4) (= (and (distinct rounded 0) true) bit))))
(check-sat)
