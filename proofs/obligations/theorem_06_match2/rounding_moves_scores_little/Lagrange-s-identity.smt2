; Lagrange's identity
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun S () Real)
(declare-fun C () Real)
(declare-fun h () Real)
(declare-fun d () Real)
(assert
 (let ((?x8 (* S S)))
 (let ((?x6 (* C C)))
 (let ((?x9 (+ ?x6 ?x8)))
 (= ?x9 1.0)))))
(assert
 (let ((?x22 (+ (* (- (* C d) (* S h)) (- (* C d) (* S h))) (* (+ (* C h) (* S d)) (+ (* C h) (* S d))))))
(let (($x27 (= ?x22 (* (+ (* C C) (* S S)) (+ (* d d) (* h h))))))
(not $x27))))
(check-sat)
