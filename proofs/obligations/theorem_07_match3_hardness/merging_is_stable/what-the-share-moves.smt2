; what the share moves
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun k () Real)
(declare-fun share () Real)
(declare-fun share_other () Real)
(declare-fun V () Real)
(declare-fun u () Real)
(declare-fun w () Real)
(assert
 (and (<= (- share_other share) k) (<= (- (- share_other share)) k)))
(assert
 (and (<= u V) (<= (- u) V)))
(assert
 (and (<= w V) (<= (- w) V)))
(assert
 (let ((?x28 (* (* 2.0 V) k)))
(let (($x32 (and (<= (* (- share_other share) (- u w)) ?x28) (<= (- (* (- share_other share) (- u w))) ?x28))))
(not $x32))))
(check-sat)
