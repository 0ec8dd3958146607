; some subset has a long sum
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun xi_0_0 () Real)
(declare-fun xi_1_0 () Real)
(declare-fun xi_2_0 () Real)
(assert
 (let (($x9 (>= xi_0_0 (- 1.0))))
 (let (($x7 (<= xi_0_0 1.0)))
 (and $x7 $x9))))
(assert
 (let (($x13 (>= xi_1_0 (- 1.0))))
 (let (($x12 (<= xi_1_0 1.0)))
 (and $x12 $x13))))
(assert
 (let (($x17 (>= xi_2_0 (- 1.0))))
 (let (($x16 (<= xi_2_0 1.0)))
 (and $x16 $x17))))
(assert
 (or (or (= xi_0_0 1.0) (= xi_0_0 (- 1.0))) (or (= xi_1_0 1.0) (= xi_1_0 (- 1.0))) (or (= xi_2_0 1.0) (= xi_2_0 (- 1.0)))))
(assert
 (let (($x42 (or (<= (/ 2.0 3.0) (+ xi_1_0 xi_2_0)) (>= (- (/ 2.0 3.0)) (+ xi_1_0 xi_2_0)))))
(let (($x38 (or (<= (/ 2.0 3.0) (+ xi_0_0 xi_2_0)) (>= (- (/ 2.0 3.0)) (+ xi_0_0 xi_2_0)))))
(let (($x34 (or (<= (/ 2.0 3.0) (+ xi_0_0 xi_1_0)) (>= (- (/ 2.0 3.0)) (+ xi_0_0 xi_1_0)))))
(not (or $x34 $x38 $x42))))))
(check-sat)
