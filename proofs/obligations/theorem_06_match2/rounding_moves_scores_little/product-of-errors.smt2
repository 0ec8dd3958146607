; product of errors
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
 (let (($x22 (and (<= (* d h) (* e e)) (>= (* d h) (* (- e) e)))))
(not $x22)))
(check-sat)
