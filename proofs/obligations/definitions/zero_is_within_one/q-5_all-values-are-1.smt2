; all values are 1
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun z_0 () Real)
(declare-fun z_1 () Real)
(declare-fun z_2 () Real)
(declare-fun z_3 () Real)
(declare-fun z_4 () Real)
(assert
 (= z_0 1.0))
(assert
 (= z_1 1.0))
(assert
 (= z_2 1.0))
(assert
 (= z_3 1.0))
(assert
 (= z_4 1.0))
(assert
 (let (($x24 (= (- (+ (+ (+ (+ z_0 z_1) z_2) z_3) z_4) (* 5.0 0.0)) 5.0)))
(not $x24)))
(check-sat)
