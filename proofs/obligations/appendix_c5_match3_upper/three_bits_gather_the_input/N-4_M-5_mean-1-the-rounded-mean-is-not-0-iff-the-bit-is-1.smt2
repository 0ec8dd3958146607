; mean 1: the rounded mean is not 0 iff the bit is 1
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun bit () Bool)
(declare-fun rounded () Int)
(assert
 (let ((?x12 (ite true 1 1)))
 (let ((?x11 (ite bit 1 0)))
 (let ((?x15 (* 2 (+ ?x11 ?x12 ?x12 (ite true 0 0)))))
 (let (($x21 (= rounded 1)))
 (or (and (= rounded 0) (>= ?x15 (- 4)) (<= ?x15 4)) (and $x21 (> ?x15 4) (< ?x15 12))))))))
(assert
 (not (and (< 1 4) (= (and (distinct rounded 0) true) bit))))
(check-sat)
