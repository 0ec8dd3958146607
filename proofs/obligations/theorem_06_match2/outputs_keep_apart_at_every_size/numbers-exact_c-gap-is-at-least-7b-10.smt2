; c gap is at least 7b/10
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun M () Real)
(declare-fun b () Real)
(declare-fun g () Real)
(declare-fun c () Real)
(declare-fun gap () Real)
(assert
 (>= N 1.0))
(assert
 (>= M 2.0))
(assert
 (>= b 2.0))
(assert
 (>= (* (* g M) M) 8.0))
(assert
 (>= c (* (* (* (/ 7.0 40.0) b) M) M)))
(assert
 (let ((?x26 (* (/ 1.0 2.0) g)))
 (= gap ?x26)))
(assert
 (not (>= (* (* 10.0 c) gap) (* 7.0 b))))
(check-sat)
