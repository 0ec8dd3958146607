; so that it has the sign of the output less t
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun total () Real)
(declare-fun t () Real)
(declare-fun output () Real)
(declare-fun above () Real)
(assert
 (> total 0.0))
(assert
 (= above (* (- output t) total)))
(assert
 (let (($x20 (and (= (>= output t) (>= above 0.0)) (= (> output t) (> above 0.0)))))
(not $x20)))
(check-sat)
