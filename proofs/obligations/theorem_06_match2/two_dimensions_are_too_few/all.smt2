; four such keys
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun k0_1 () Real)
(declare-fun u0_1 () Real)
(declare-fun k0_0 () Real)
(declare-fun u0_0 () Real)
(declare-fun k1_1 () Real)
(declare-fun k1_0 () Real)
(declare-fun k2_1 () Real)
(declare-fun k2_0 () Real)
(declare-fun u1_1 () Real)
(declare-fun u1_0 () Real)
(declare-fun u2_1 () Real)
(declare-fun u2_0 () Real)
(declare-fun k3_1 () Real)
(declare-fun u3_1 () Real)
(declare-fun k3_0 () Real)
(declare-fun u3_0 () Real)
(assert
 (let ((?x11 (+ (* u0_0 k0_0) (* u0_1 k0_1))))
 (> ?x11 0.0)))
(assert
 (let ((?x18 (+ (* u0_0 k1_0) (* u0_1 k1_1))))
 (< ?x18 0.0)))
(assert
 (let ((?x24 (+ (* u0_0 k2_0) (* u0_1 k2_1))))
 (< ?x24 0.0)))
(assert
 (< (+ (* u1_0 k0_0) (* u1_1 k0_1)) 0.0))
(assert
 (> (+ (* u1_0 k1_0) (* u1_1 k1_1)) 0.0))
(assert
 (< (+ (* u1_0 k2_0) (* u1_1 k2_1)) 0.0))
(assert
 (< (+ (* u2_0 k0_0) (* u2_1 k0_1)) 0.0))
(assert
 (< (+ (* u2_0 k1_0) (* u2_1 k1_1)) 0.0))
(assert
 (> (+ (* u2_0 k2_0) (* u2_1 k2_1)) 0.0))
(assert
 (let (($x86 (and (< (+ (* u0_0 k3_0) (* u0_1 k3_1)) 0.0) (< (+ (* u1_0 k3_0) (* u1_1 k3_1)) 0.0) (< (+ (* u2_0 k3_0) (* u2_1 k3_1)) 0.0) (< (+ (* u3_0 k0_0) (* u3_1 k0_1)) 0.0) (< (+ (* u3_0 k1_0) (* u3_1 k1_1)) 0.0) (< (+ (* u3_0 k2_0) (* u3_1 k2_1)) 0.0) (> (+ (* u3_0 k3_0) (* u3_1 k3_1)) 0.0))))
(not (not $x86))))
(check-sat)
