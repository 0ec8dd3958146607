; the outputs are the averages
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun z_4 () Real)
(declare-fun z_3 () Real)
(declare-fun z_2 () Real)
(declare-fun z_1 () Real)
(assert
 (let (($x17 (= (* 1.0 (/ z_3 1.0)) z_3)))
(let (($x13 (= (* 1.0 (/ z_2 1.0)) z_2)))
(let (($x9 (= (* 1.0 (/ z_1 1.0)) z_1)))
(let (($x22 (and $x9 $x9 $x13 $x9 $x13 $x17 $x9 $x13 $x17 (= (* 1.0 (/ z_4 1.0)) z_4))))
(not $x22))))))
(check-sat)
