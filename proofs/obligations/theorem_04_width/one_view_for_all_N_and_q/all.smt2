; theorem 4, two pointer sets with one view, all N and q
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun n_00 () Real)
(declare-fun n_01 () Real)
(declare-fun n_10 () Real)
(declare-fun n_11 () Real)
(declare-fun q () Real)
(declare-fun o () Real)
(assert
 (or (= n_00 0.0) (>= n_00 1.0)))
(assert
 (let (($x13 (>= n_01 1.0)))
 (or (= n_01 0.0) $x13)))
(assert
 (let (($x17 (>= n_10 1.0)))
 (or (= n_10 0.0) $x17)))
(assert
 (or (= n_11 0.0) (>= n_11 1.0)))
(assert
 (= (+ n_11 n_10) q))
(assert
 (= (+ n_11 n_01) q))
(assert
 (let (($x13 (>= n_01 1.0)))
 (let (($x17 (>= n_10 1.0)))
 (or $x17 $x13))))
(assert
 (let (($x44 (or (<= 1.0 (- o (+ (* 1.0 n_10) (* (- 1.0) n_11)))) (<= 1.0 (- (+ (* 1.0 n_10) (* (- 1.0) n_11)) o)) (<= 1.0 (- o (+ (* (- 1.0) n_01) (* (- 1.0) n_11)))) (<= 1.0 (- (+ (* (- 1.0) n_01) (* (- 1.0) n_11)) o)))))
(not $x44)))
(check-sat)
