; the midpoint is near both
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun delta () Real)
(declare-fun V () Real)
(declare-fun e () Real)
(declare-fun k () Real)
(declare-fun w () Real)
(declare-fun share () Real)
(declare-fun u () Real)
(declare-fun share_other () Real)
(declare-fun u_other () Real)
(assert
 (> delta 0.0))
(assert
 (> V 0.0))
(assert
 (>= e 0.0))
(assert
 (< e delta))
(assert
 (< (* (* 8.0 V) k) delta))
(assert
 (let ((?x36 (+ e (* (* 2.0 V) k))))
 (let ((?x32 (- (+ (* share_other u_other) (* (- 1.0 share_other) w)) (+ (* share u) (* (- 1.0 share) w)))))
 (let ((?x38 (- ?x32)))
 (and (<= ?x32 ?x36) (<= ?x38 ?x36))))))
(assert
 (let ((?x32 (- (+ (* share_other u_other) (* (- 1.0 share_other) w)) (+ (* share u) (* (- 1.0 share) w)))))
(let ((?x46 (/ ?x32 2.0)))
(let (($x51 (and (and (<= ?x32 (* (/ 5.0 4.0) delta)) (<= (- ?x32) (* (/ 5.0 4.0) delta))) (and (<= ?x46 delta) (<= (- ?x46) delta)))))
(not $x51)))))
(check-sat)
