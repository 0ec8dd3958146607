; step, no match
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun u () Real)
(declare-fun h () Real)
(declare-fun n () Real)
(declare-fun before () Real)
(declare-fun term () Real)
(assert
 (>= N 1.0))
(assert
 (> u 0.0))
(assert
 (= (* u h) 1.0))
(assert
 (>= h (* (* 3.0 N) 1.0)))
(assert
 (>= n 0.0))
(assert
 (let ((?x21 (* n u)))
 (<= before ?x21)))
(assert
 (<= term u))
(assert
 (not (<= (+ before term) (* (+ n 1.0) u))))
(check-sat)
