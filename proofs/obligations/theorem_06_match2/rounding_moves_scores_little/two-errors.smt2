; two errors
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun e () Real)
(declare-fun d () Real)
(declare-fun h () Real)
(assert
 (> e 0.0))
(assert
 (<= e (/ 1.0 16.0)))
(assert
 (<= d e))
(assert
 (let ((?x12 (- e)))
 (<= ?x12 d)))
(assert
 (<= h e))
(assert
 (let ((?x12 (- e)))
 (<= ?x12 h)))
(assert
 (not (<= (+ (* d d) (* h h)) (* (* 2.0 e) e))))
(check-sat)
