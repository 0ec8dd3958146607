; the maximum inside
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun t () Real)
(declare-fun mu () Real)
(declare-fun rho () Real)
(assert
 (>= t 0.0))
(assert
 (<= t 1.0))
(assert
 (>= mu 0.0))
(assert
 (> rho 0.0))
(assert
 (let ((?x14 (* rho rho)))
 (let ((?x15 (- ?x14 mu)))
 (> ?x15 1.0))))
(assert
 (let ((?x14 (* rho rho)))
 (let ((?x15 (- ?x14 mu)))
 (let ((?x18 (- ?x15 1.0)))
 (<= (- ?x14 rho) ?x18)))))
(assert
 (let ((?x25 (+ (+ t (* (- 1.0 t) (- (* rho rho) mu))) mu)))
(let ((?x14 (* rho rho)))
(let ((?x15 (- ?x14 mu)))
(let ((?x18 (- ?x15 1.0)))
(let (($x33 (<= (* (* (* 2.0 t) (- ?x25 1.0)) ?x18) (* (* (* 2.0 (- rho 1.0)) (- rho 1.0)) ?x25))))
(not $x33)))))))
(check-sat)
