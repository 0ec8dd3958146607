; the norm
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun w () Real)
(declare-fun delta () Real)
(declare-fun tau () Real)
(declare-fun W () Real)
(assert
 (>= w 0.0))
(assert
 (>= (* 4.0 (- 1.0 delta)) 3.0))
(assert
 (<= (* (* (- 1.0 delta) w) w) 1.0))
(assert
 (<= (* 3.0 tau) 1.0))
(assert
 (>= tau 0.0))
(assert
 (>= W 0.0))
(assert
 (<= (* W (- 1.0 tau)) w))
(assert
 (not (<= W 2.0)))
(check-sat)
