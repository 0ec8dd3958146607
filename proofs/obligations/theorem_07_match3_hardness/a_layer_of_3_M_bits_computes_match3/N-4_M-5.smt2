; table 1: the rounded mean is not 0 iff the residue occurs
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun x4_is_l () Bool)
(declare-fun x3_is_l () Bool)
(declare-fun x2_is_l () Bool)
(declare-fun x1_is_l () Bool)
(declare-fun rounded () Int)
(assert
 (let ((?x17 (ite x4_is_l 2 1)))
 (let ((?x15 (ite x3_is_l 1 0)))
 (let ((?x13 (ite x2_is_l 2 1)))
 (let ((?x11 (ite x1_is_l 1 0)))
 (let ((?x18 (+ ?x11 ?x13 ?x15 ?x17)))
 (let ((?x19 (* 2 ?x18)))
 (let (($x30 (= rounded 2)))
 (or (and (= rounded 0) (>= ?x19 (- 4)) (<= ?x19 4)) (and (= rounded 1) (> ?x19 4) (< ?x19 12)) (and $x30 (>= ?x19 12) (<= ?x19 20)))))))))))
(assert
 (let (($x38 (or x1_is_l x2_is_l x3_is_l x4_is_l)))
(not (and (< 2 4) (= (and (distinct rounded 0) true) $x38)))))
(check-sat)
