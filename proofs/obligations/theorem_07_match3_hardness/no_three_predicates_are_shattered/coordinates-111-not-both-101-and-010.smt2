; coordinates 111: not both 101 and 010
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun t2 () Real)
(declare-fun t1 () Real)
(declare-fun t3 () Real)
(declare-fun W_1 () Real)
(declare-fun W_2 () Real)
(declare-fun c3 () Real)
(declare-fun V1_2 () Real)
(declare-fun strict3 () Bool)
(declare-fun c2 () Real)
(declare-fun strict2 () Bool)
(declare-fun c1 () Real)
(declare-fun strict1 () Bool)
(declare-fun V1_1 () Real)
(assert
 (<= t1 t2))
(assert
 (<= t2 t3))
(assert
 (> W_1 0.0))
(assert
 (> W_2 0.0))
(assert
 (let (($x60 (ite strict3 (> (+ (- V1_2 (* t3 W_2)) c3) 0.0) (>= (+ (- V1_2 (* t3 W_2)) c3) 0.0))))
(let (($x54 (ite strict2 (> (+ (- V1_2 (* t2 W_2)) c2) 0.0) (>= (+ (- V1_2 (* t2 W_2)) c2) 0.0))))
(let (($x47 (ite strict1 (> (+ (- V1_2 (* t1 W_2)) c1) 0.0) (>= (+ (- V1_2 (* t1 W_2)) c1) 0.0))))
(let (($x40 (ite strict3 (> (+ (- V1_1 (* t3 W_1)) c3) 0.0) (>= (+ (- V1_1 (* t3 W_1)) c3) 0.0))))
(let (($x31 (ite strict2 (> (+ (- V1_1 (* t2 W_1)) c2) 0.0) (>= (+ (- V1_1 (* t2 W_1)) c2) 0.0))))
(let (($x23 (ite strict1 (> (+ (- V1_1 (* t1 W_1)) c1) 0.0) (>= (+ (- V1_1 (* t1 W_1)) c1) 0.0))))
(not (not (and $x23 (not $x31) $x40 (not $x47) $x54 (not $x60)))))))))))
(check-sat)
