; theorem 4, the sum starts at 0
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun n () Real)
(declare-fun S () Real)
(declare-fun k () Real)
(assert
 (= n 0.0))
(assert
 (= S 0.0))
(assert
 (= k 0.0))
(assert
 (let (($x11 (= k 0.0)))
(let (($x19 (or $x11 (>= k 1.0))))
(let (($x16 (>= n 0.0)))
(not (and (= (- (* 2.0 k) n) S) $x16 $x19))))))
(check-sat)
