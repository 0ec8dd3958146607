; table 1: the rounded mean is not 0 iff the residue occurs
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun x5_is_l () Bool)
(declare-fun x4_is_l () Bool)
(declare-fun x3_is_l () Bool)
(declare-fun x2_is_l () Bool)
(declare-fun x1_is_l () Bool)
(declare-fun rounded () Int)
(assert
 (let ((?x19 (ite x5_is_l 1 0)))
 (let ((?x17 (ite x4_is_l 2 1)))
 (let ((?x15 (ite x3_is_l 1 0)))
 (let ((?x13 (ite x2_is_l 2 1)))
 (let ((?x11 (ite x1_is_l 1 0)))
 (let ((?x20 (+ ?x11 ?x13 ?x15 ?x17 ?x19)))
 (let ((?x21 (* 2 ?x20)))
 (let (($x32 (= rounded 2)))
 (or (and (= rounded 0) (>= ?x21 (- 5)) (<= ?x21 5)) (and (= rounded 1) (> ?x21 5) (< ?x21 15)) (and $x32 (>= ?x21 15) (<= ?x21 25))))))))))))
(assert
 (let (($x41 (or x1_is_l x2_is_l x3_is_l x4_is_l x5_is_l)))
(not (and (< 2 4) (= (and (distinct rounded 0) true) $x41)))))
(check-sat)
