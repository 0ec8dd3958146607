; the number of bits
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun M () Real)
(declare-fun b () Real)
(declare-fun F () Real)
(declare-fun c () Real)
(declare-fun P () Real)
(assert
 (>= M 2.0))
(assert
 (>= b 2.0))
(assert
 (> F 0.0))
(assert
 (<= F (* (* 2.0 M) M)))
(assert
 (> c 0.0))
(assert
 (let ((?x19 (* 20.0 c)))
 (<= ?x19 (+ (* (* (* 7.0 b) M) M) 20.0))))
(assert
 (> P 0.0))
(assert
 (let ((?x28 (* 2.0 c)))
 (>= ?x28 P)))
(assert
 (let (($x38 (>= (* (* (* (* (* 4.0 M) M) M) M) b) (* (* 2.0 F) P))))
(not $x38)))
(check-sat)
