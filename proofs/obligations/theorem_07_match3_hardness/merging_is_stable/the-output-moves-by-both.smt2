; the output moves by both
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun e () Real)
(declare-fun u () Real)
(declare-fun u_other () Real)
(declare-fun share_other () Real)
(declare-fun k () Real)
(declare-fun V () Real)
(declare-fun w () Real)
(declare-fun share () Real)
(assert
 (and (<= (* share_other (- u_other u)) e) (<= (- (* share_other (- u_other u))) e)))
(assert
 (let ((?x24 (* (* 2.0 V) k)))
 (and (<= (* (- share_other share) (- u w)) ?x24) (<= (- (* (- share_other share) (- u w))) ?x24))))
(assert
 (let ((?x24 (* (* 2.0 V) k)))
(let ((?x39 (+ e ?x24)))
(let ((?x38 (- (+ (* share_other u_other) (* (- 1.0 share_other) w)) (+ (* share u) (* (- 1.0 share) w)))))
(not (and (<= ?x38 ?x39) (<= (- ?x38) ?x39)))))))
(check-sat)
