; the share moves little
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun share () Real)
(declare-fun t () Real)
(declare-fun ratio () Real)
(declare-fun share_other () Real)
(assert
 (> share 0.0))
(assert
 (< share 1.0))
(assert
 (>= t 1.0))
(assert
 (>= (* (* ratio t) t) 1.0))
(assert
 (let ((?x16 (* t t)))
 (<= ratio ?x16)))
(assert
 (let ((?x19 (* ratio share)))
 (= (* share_other (- (+ ?x19 1.0) share)) ?x19)))
(assert
 (let ((?x28 (* 1.0 (- t 1.0))))
(let (($x32 (and (<= (* (- share_other share) (+ t 1.0)) ?x28) (<= (- (* (- share_other share) (+ t 1.0))) ?x28))))
(not (and $x32 (> share_other 0.0) (< share_other 1.0))))))
(check-sat)
