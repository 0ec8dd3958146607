; step, match
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun u () Real)
(declare-fun h () Real)
(declare-fun before () Real)
(declare-fun seen () Bool)
(declare-fun term () Real)
(declare-fun hit () Bool)
(assert
 (>= N 1.0))
(assert
 (> u 0.0))
(assert
 (= (* u h) 1.0))
(assert
 (>= h (* (* 3.0 N) 1.0)))
(assert
 (>= before 0.0))
(assert
 (=> seen (>= before h)))
(assert
 (>= term 0.0))
(assert
 (=> hit (>= term h)))
(assert
 (let ((?x28 (+ before term)))
(let (($x29 (>= ?x28 0.0)))
(not (and $x29 (=> (or seen hit) (>= ?x28 h)))))))
(check-sat)
