; norms multiply
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun v () Real)
(declare-fun u () Real)
(declare-fun b () Real)
(declare-fun a () Real)
(assert
 (let ((?x17 (+ (* (- (* a u) (* b v)) (- (* a u) (* b v))) (* (+ (* a v) (* b u)) (+ (* a v) (* b u))))))
(let (($x25 (= ?x17 (* (+ (* a a) (* b b)) (+ (* u u) (* v v))))))
(not $x25))))
(check-sat)
