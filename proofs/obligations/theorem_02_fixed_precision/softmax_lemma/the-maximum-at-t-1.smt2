; the maximum at t = 1
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
 (>= ?x15 1.0))))
(assert
 (or (= (- (* rho rho) mu) 1.0) (> (- (* rho rho) rho) (- (- (* rho rho) mu) 1.0))))
(assert
 (let ((?x27 (+ (+ t (* (- 1.0 t) (- (* rho rho) mu))) mu)))
(let (($x34 (<= (* (* (* 2.0 t) (- ?x27 1.0)) (+ 1.0 mu)) (* (* 2.0 mu) ?x27))))
(not $x34))))
(check-sat)
