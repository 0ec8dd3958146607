; step and final, match
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun before () Real)
(declare-fun seen () Bool)
(declare-fun term () Real)
(declare-fun hit () Bool)
(assert
 (>= before 0.0))
(assert
 (=> seen (> before 1099511627776.0)))
(assert
 (or (and hit (= term 21834257547438234910417894400.0)) (and (not hit) (= term 0.0))))
(assert
 (let ((?x21 (+ before term)))
(let (($x22 (>= ?x21 0.0)))
(not (and $x22 (=> (or seen hit) (> ?x21 1099511627776.0)))))))
(check-sat)
