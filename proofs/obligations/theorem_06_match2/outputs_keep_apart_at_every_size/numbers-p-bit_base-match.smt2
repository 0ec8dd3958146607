; base, match
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun u () Real)
(declare-fun h () Real)
(declare-fun seen () Bool)
(declare-fun before () Real)
(assert
 (>= N 1.0))
(assert
 (> u 0.0))
(assert
 (= (* u h) 1.0))
(assert
 (>= h (* (* 3.0 N) 1.0)))
(assert
 (not seen))
(assert
 (= before 0.0))
(assert
 (not (and (>= before 0.0) (=> seen (>= before h)))))
(check-sat)
