; what the averages move
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun share_other () Real)
(declare-fun e () Real)
(declare-fun u () Real)
(declare-fun u_other () Real)
(assert
 (> share_other 0.0))
(assert
 (< share_other 1.0))
(assert
 (and (<= (- u_other u) e) (<= (- (- u_other u)) e)))
(assert
 (let (($x22 (and (<= (* share_other (- u_other u)) e) (<= (- (* share_other (- u_other u))) e))))
(not $x22)))
(check-sat)
