; the targets are 2/q apart
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun xi_1_0 () Real)
(declare-fun xi_2_0 () Real)
(declare-fun xi_3_0 () Real)
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
 (let ((?x6 (* xi_1_0 xi_1_0)))
 (let (($x15 (= ?x6 1.0)))
 (or $x15 (= (* xi_2_0 xi_2_0) 1.0) (= (* xi_3_0 xi_3_0) 1.0)))))
(assert
 (let ((?x49 (- (/ (+ 0.0 xi_3_0) 2.0) (/ (+ (- 0.0) (- xi_3_0)) 2.0))))
(let ((?x42 (- (/ (+ 0.0 xi_2_0) 2.0) (/ (+ (- 0.0) (- xi_2_0)) 2.0))))
(let ((?x35 (- (/ (+ 0.0 xi_1_0) 2.0) (/ (+ (- 0.0) (- xi_1_0)) 2.0))))
(let (($x37 (= 1.0 (* ?x35 ?x35))))
(let ((?x13 (* xi_3_0 xi_3_0)))
(let (($x14 (<= ?x13 1.0)))
(let ((?x10 (* xi_2_0 xi_2_0)))
(let (($x11 (<= ?x10 1.0)))
(let ((?x6 (* xi_1_0 xi_1_0)))
(let (($x8 (<= ?x6 1.0)))
(let (($x53 (and $x8 $x11 $x14 (<= (* (- xi_1_0) (- xi_1_0)) 1.0) (<= (* (- xi_2_0) (- xi_2_0)) 1.0) (<= (* (- xi_3_0) (- xi_3_0)) 1.0) (or $x37 $x37 (= 1.0 (* ?x42 ?x42)) (= 1.0 (* ?x49 ?x49))))))
(not $x53)))))))))))))
(check-sat)
