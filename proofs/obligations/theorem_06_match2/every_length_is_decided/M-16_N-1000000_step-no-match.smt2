; step, no match
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun n () Real)
(declare-fun before () Real)
(declare-fun term () Real)
(assert
 (>= n 0.0))
(assert
 (<= before (* n 1.0)))
(assert
 (let (($x13 (= term 1.0)))
 $x13))
(assert
 (not (<= (+ before term) (* (+ n 1.0) 1.0))))
(check-sat)
