; theorem 4, no unit with 1 views at N = 3, q = 1
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun view_of_0_is_0 () Bool)
(declare-fun view_of_1_is_0 () Bool)
(declare-fun output_0_pp () Real)
(declare-fun output_0_pm () Real)
(declare-fun output_0_mp () Real)
(declare-fun output_0_mm () Real)
(assert
 (or false view_of_0_is_0))
(assert
 (or false view_of_1_is_0))
(assert
 (let (($x50 (and (> 1.0 (- output_0_pp 1.0)) (> 1.0 (- 1.0 output_0_pp)))))
(let (($x43 (and (> 1.0 (- output_0_pm (- 1.0))) (> 1.0 (- (- 1.0) output_0_pm)))))
(let (($x37 (and (> 1.0 (- output_0_pm 1.0)) (> 1.0 (- 1.0 output_0_pm)))))
(let (($x30 (and (> 1.0 (- output_0_mp 1.0)) (> 1.0 (- 1.0 output_0_mp)))))
(let (($x24 (and (> 1.0 (- output_0_mp (- 1.0))) (> 1.0 (- (- 1.0) output_0_mp)))))
(let (($x16 (and (> 1.0 (- output_0_mm (- 1.0))) (> 1.0 (- (- 1.0) output_0_mm)))))
(let (($x53 (and (=> view_of_0_is_0 $x16) (=> view_of_1_is_0 $x16) (=> view_of_0_is_0 $x24) (=> view_of_1_is_0 $x30) (=> view_of_0_is_0 $x37) (=> view_of_1_is_0 $x43) (=> view_of_0_is_0 $x50) (=> view_of_1_is_0 $x50))))
(not (not $x53))))))))))
(check-sat)
