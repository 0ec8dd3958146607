; no integer is nearer than 0
; unsat: the obligation holds
(set-logic QF_LIRA)
(declare-fun s () Real)
(declare-fun k () Int)
(assert
 (>= s 0.0))
(assert
 (>= (/ 1.0 2.0) s))
(assert
 (let (($x18 (or (>= (- (/ (to_real k) 1.0) s) s) (>= (- s (/ (to_real k) 1.0)) s))))
(not $x18)))
(check-sat)
