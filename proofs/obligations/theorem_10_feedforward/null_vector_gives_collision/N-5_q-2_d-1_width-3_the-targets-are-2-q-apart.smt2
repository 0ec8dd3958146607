; the targets are 2/q apart
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun xi_1_0 () Real)
(declare-fun xi_2_0 () Real)
(declare-fun xi_3_0 () Real)
(declare-fun xi_4_0 () Real)
(assert
 (let ((?x6 (* xi_1_0 xi_1_0)))
 (<= ?x6 1.0)))
(assert
 (let ((?x10 (* xi_2_0 xi_2_0)))
 (<= ?x10 1.0)))
(assert
 (let ((?x13 (* xi_3_0 xi_3_0)))
 (<= ?x13 1.0)))
(assert
 (let ((?x16 (* xi_4_0 xi_4_0)))
 (<= ?x16 1.0)))
(assert
 (let ((?x6 (* xi_1_0 xi_1_0)))
 (let (($x18 (= ?x6 1.0)))
 (or $x18 (= (* xi_2_0 xi_2_0) 1.0) (= (* xi_3_0 xi_3_0) 1.0) (= (* xi_4_0 xi_4_0) 1.0)))))
(assert
 (let ((?x63 (- (/ (+ 0.0 xi_4_0) 2.0) (/ (+ (- 0.0) (- xi_4_0)) 2.0))))
(let ((?x56 (- (/ (+ 0.0 xi_3_0) 2.0) (/ (+ (- 0.0) (- xi_3_0)) 2.0))))
(let ((?x49 (- (/ (+ 0.0 xi_2_0) 2.0) (/ (+ (- 0.0) (- xi_2_0)) 2.0))))
(let ((?x42 (- (/ (+ 0.0 xi_1_0) 2.0) (/ (+ (- 0.0) (- xi_1_0)) 2.0))))
(let (($x44 (= 1.0 (* ?x42 ?x42))))
(let (($x66 (or $x44 $x44 (= 1.0 (* ?x49 ?x49)) (= 1.0 (* ?x56 ?x56)) (= 1.0 (* ?x63 ?x63)))))
(let ((?x16 (* xi_4_0 xi_4_0)))
(let (($x17 (<= ?x16 1.0)))
(let ((?x13 (* xi_3_0 xi_3_0)))
(let (($x14 (<= ?x13 1.0)))
(let ((?x10 (* xi_2_0 xi_2_0)))
(let (($x11 (<= ?x10 1.0)))
(let ((?x6 (* xi_1_0 xi_1_0)))
(let (($x8 (<= ?x6 1.0)))
(let (($x67 (and $x8 $x11 $x14 $x17 (<= (* (- xi_1_0) (- xi_1_0)) 1.0) (<= (* (- xi_2_0) (- xi_2_0)) 1.0) (<= (* (- xi_3_0) (- xi_3_0)) 1.0) (<= (* (- xi_4_0) (- xi_4_0)) 1.0) $x66)))
(not $x67)))))))))))))))))
(check-sat)
