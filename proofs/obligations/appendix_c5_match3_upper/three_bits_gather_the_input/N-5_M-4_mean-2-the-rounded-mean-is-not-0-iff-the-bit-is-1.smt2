; mean 2: the rounded mean is not 0 iff the bit is 1
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun bit () Bool)
(declare-fun rounded () Int)
(assert
 (let ((?x13 (ite true 0 0)))
 (let ((?x11 (ite bit 2 1)))
 (let ((?x15 (* 2 (+ ?x11 (ite true 1 1) ?x13 ?x13 ?x13))))
 (let (($x26 (= rounded 2)))
 (or (and (= rounded 0) (>= ?x15 (- 5)) (<= ?x15 5)) (and (= rounded 1) (> ?x15 5) (< ?x15 15)) (and $x26 (>= ?x15 15) (<= ?x15 25))))))))
(assert
 (not (and (< 2 4) (= (and (distinct rounded 0) true) bit))))
(check-sat)
