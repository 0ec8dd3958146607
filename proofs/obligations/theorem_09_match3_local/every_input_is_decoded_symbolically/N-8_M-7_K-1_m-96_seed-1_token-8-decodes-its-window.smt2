; token 8 decodes its window
; unsat: the obligation holds
(set-logic QF_LIRA)
(declare-fun x1 () Int)
(declare-fun x2 () Int)
(declare-fun x3 () Int)
(declare-fun x4 () Int)
(declare-fun x5 () Int)
(declare-fun x6 () Int)
(declare-fun x7 () Int)
(declare-fun x8 () Int)
(declare-fun output7 () Real)
(declare-fun rounded7 () Real)
(declare-fun output8 () Real)
(declare-fun rounded8 () Real)
(assert
 (let (($x9 (<= x1 6)))
 (let (($x7 (>= x1 0)))
 (and $x7 $x9))))
(assert
 (let (($x13 (<= x2 6)))
 (let (($x12 (>= x2 0)))
 (and $x12 $x13))))
(assert
 (let (($x17 (<= x3 6)))
 (let (($x16 (>= x3 0)))
 (and $x16 $x17))))
(assert
 (let (($x21 (<= x4 6)))
 (let (($x20 (>= x4 0)))
 (and $x20 $x21))))
(assert
 (let (($x25 (<= x5 6)))
 (let (($x24 (>= x5 0)))
 (and $x24 $x25))))
(assert
 (let (($x29 (<= x6 6)))
 (let (($x28 (>= x6 0)))
 (and $x28 $x29))))
(assert
 (let (($x33 (<= x7 6)))
 (let (($x32 (>= x7 0)))
 (and $x32 $x33))))
(assert
 (let (($x37 (<= x8 6)))
 (let (($x36 (>= x8 0)))
 (and $x36 $x37))))
(assert
 (let ((?x49 (+ (* (/ 94388006593.0 1152921504606846976.0) (to_real x1)) (* (/ 574940660145.0 576460752303423488.0) (to_real x4)) (* (/ 288229280934212421.0 576460752303423488.0) (to_real x7)))))
 (>= output7 ?x49)))
(assert
 (let ((?x57 (+ (* (/ 47194003297.0 576460752303423488.0) (to_real x1)) (* (/ 1149881320291.0 1152921504606846976.0) (to_real x4)) (* (/ 576458561868424843.0 1152921504606846976.0) (to_real x7)))))
 (<= output7 ?x57)))
(assert
 (<= (- rounded7 output7) (/ 1.0 32768.0)))
(assert
 (<= (- output7 rounded7) (/ 1.0 32768.0)))
(assert
 (let ((?x73 (+ (* (/ 329446514083.0 1152921504606846976.0) (to_real x2)) (* (/ 329446514083.0 1152921504606846976.0) (to_real x5)) (* (/ 288229280934212421.0 576460752303423488.0) (to_real x8)))))
 (>= output8 ?x73)))
(assert
 (let ((?x79 (+ (* (/ 82361628521.0 288230376151711744.0) (to_real x2)) (* (/ 82361628521.0 288230376151711744.0) (to_real x5)) (* (/ 576458561868424843.0 1152921504606846976.0) (to_real x8)))))
 (<= output8 ?x79)))
(assert
 (<= (- rounded8 output8) (/ 1.0 32768.0)))
(assert
 (<= (- output8 rounded8) (/ 1.0 32768.0)))
(assert
 (let (($x97 (and (< (- (* 2.0 rounded7) (to_real x7)) (/ 1.0 2.0)) (> (- (* 2.0 rounded7) (to_real x7)) (- (/ 1.0 2.0))) (< (- (* 2.0 rounded8) (to_real x8)) (/ 1.0 2.0)) (> (- (* 2.0 rounded8) (to_real x8)) (- (/ 1.0 2.0))))))
(not $x97)))
(check-sat)
