; the gap that is left
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun N () Real)
(declare-fun M () Real)
(declare-fun F () Real)
(declare-fun e () Real)
(declare-fun g () Real)
(declare-fun gap () Real)
(assert
 (>= N 2.0))
(assert
 (>= M 2.0))
(assert
 (let ((?x11 (* N N)))
 (>= F ?x11)))
(assert
 (= (* (* 2.0 e) F) 1.0))
(assert
 (>= (* (* g N) N) 8.0))
(assert
 (= gap (- g (* 6.0 e))))
(assert
 (not (>= (* (* gap N) N) 4.0)))
(check-sat)
