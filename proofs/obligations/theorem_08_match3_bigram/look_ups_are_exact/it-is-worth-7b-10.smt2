; it is worth 7b/10
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun M () Real)
(declare-fun b () Real)
(declare-fun c () Real)
(declare-fun gap () Real)
(assert
 (>= N 2.0))
(assert
 (>= M 2.0))
(assert
 (>= b 2.0))
(assert
 (let ((?x14 (* 40.0 c)))
 (>= ?x14 (* (* (* 7.0 b) N) N))))
(assert
 (>= (* (* gap N) N) 4.0))
(assert
 (not (>= (* c gap) (* (/ 7.0 10.0) b))))
(check-sat)
