; replace the aggregates by their extremes
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun t () Real)
(declare-fun mu () Real)
(declare-fun rho () Real)
(declare-fun l () Real)
(declare-fun h () Real)
(declare-fun o () Real)
(assert
 (>= t 0.0))
(assert
 (<= t 1.0))
(assert
 (>= mu 0.0))
(assert
 (> rho 0.0))
(assert
 (>= l t))
(assert
 (>= h 0.0))
(assert
 (let ((?x19 (* rho rho)))
 (let ((?x20 (- ?x19 mu)))
 (let ((?x21 (* (- 1.0 t) ?x20)))
 (<= h ?x21)))))
(assert
 (>= o 0.0))
(assert
 (<= o mu))
(assert
 (let ((?x19 (* rho rho)))
 (let ((?x20 (- ?x19 mu)))
 (>= ?x20 1.0))))
(assert
 (let ((?x32 (* l (+ (+ t (* (- 1.0 t) (- (* rho rho) mu))) mu))))
(not (<= (* t (+ (+ l h) o)) ?x32))))
(check-sat)
