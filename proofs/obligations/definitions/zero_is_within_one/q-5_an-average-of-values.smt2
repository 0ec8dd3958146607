; an average of values
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun z_0 () Real)
(declare-fun z_1 () Real)
(declare-fun z_2 () Real)
(declare-fun z_3 () Real)
(declare-fun z_4 () Real)
(assert
 (let (($x9 (<= z_0 1.0)))
 (let (($x7 (>= z_0 (- 1.0))))
 (and $x7 $x9))))
(assert
 (let (($x13 (<= z_1 1.0)))
 (let (($x12 (>= z_1 (- 1.0))))
 (and $x12 $x13))))
(assert
 (let (($x17 (<= z_2 1.0)))
 (let (($x16 (>= z_2 (- 1.0))))
 (and $x16 $x17))))
(assert
 (let (($x21 (<= z_3 1.0)))
 (let (($x20 (>= z_3 (- 1.0))))
 (and $x20 $x21))))
(assert
 (let (($x25 (<= z_4 1.0)))
 (let (($x24 (>= z_4 (- 1.0))))
 (and $x24 $x25))))
(assert
 (let ((?x34 (- (+ (+ (+ (+ z_0 z_1) z_2) z_3) z_4) (* 5.0 0.0))))
(not (and (>= 5.0 ?x34) (>= 5.0 (- ?x34))))))
(check-sat)
