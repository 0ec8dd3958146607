; a linear function prefers
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun rest () Real)
(declare-fun v () Real)
(declare-fun u () Real)
(assert
 (let (($x11 (>= (+ v rest) 0.0)))
(let (($x19 (and (=> (and (>= u v) $x11) (>= (+ u rest) 0.0)) (=> (and (< u v) (>= (+ u rest) 0.0)) $x11))))
(not $x19))))
(check-sat)
