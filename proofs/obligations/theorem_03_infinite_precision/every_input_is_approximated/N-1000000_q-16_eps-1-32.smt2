; theorem 3, little mass off y means a small error
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun q () Real)
(declare-fun eps () Real)
(declare-fun D () Real)
(declare-fun R () Real)
(declare-fun V () Real)
(assert
 (> q 0.0))
(assert
 (> eps 0.0))
(assert
 (< eps 1.0))
(assert
 (>= D 0.0))
(assert
 (let ((?x16 (* q eps)))
 (let ((?x15 (* 2.0 D)))
 (<= ?x15 ?x16))))
(assert
 (<= R D))
(assert
 (<= (- R) D))
(assert
 (<= V q))
(assert
 (<= (- V) q))
(assert
 (let ((?x31 (* (* eps q) (+ q D))))
(let (($x35 (and (<= (- (* q R) (* D V)) ?x31) (<= (- (- (* q R) (* D V))) ?x31))))
(not $x35))))
(check-sat)
