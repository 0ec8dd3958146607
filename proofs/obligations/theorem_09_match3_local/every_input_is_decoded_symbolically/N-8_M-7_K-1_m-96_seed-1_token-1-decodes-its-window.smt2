; token 1 decodes its window
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
(declare-fun output1 () Real)
(declare-fun rounded1 () Real)
(declare-fun output2 () Real)
(declare-fun rounded2 () Real)
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
 (let ((?x49 (+ (* (/ 288229156204475651.0 576460752303423488.0) (to_real x1)) (* (/ 395150380659.0 576460752303423488.0) (to_real x4)) (* (/ 88169967719.0 576460752303423488.0) (to_real x7)))))
 (>= output1 ?x49)))
(assert
 (let ((?x57 (+ (* (/ 576458312408951303.0 1152921504606846976.0) (to_real x1)) (* (/ 790300761319.0 1152921504606846976.0) (to_real x4)) (* (/ 176339935439.0 1152921504606846976.0) (to_real x7)))))
 (<= output1 ?x57)))
(assert
 (<= (- rounded1 output1) (/ 1.0 32768.0)))
(assert
 (<= (- output1 rounded1) (/ 1.0 32768.0)))
(assert
 (let ((?x72 (+ (* (/ 288229156204475651.0 576460752303423488.0) (to_real x2)) (* (/ 88169967719.0 576460752303423488.0) (to_real x5)) (* (/ 88169967719.0 576460752303423488.0) (to_real x8)))))
 (>= output2 ?x72)))
(assert
 (let ((?x77 (+ (* (/ 576458312408951303.0 1152921504606846976.0) (to_real x2)) (* (/ 176339935439.0 1152921504606846976.0) (to_real x5)) (* (/ 176339935439.0 1152921504606846976.0) (to_real x8)))))
 (<= output2 ?x77)))
(assert
 (<= (- rounded2 output2) (/ 1.0 32768.0)))
(assert
 (<= (- output2 rounded2) (/ 1.0 32768.0)))
(assert
 (let (($x95 (and (< (- (* 2.0 rounded1) (to_real x1)) (/ 1.0 2.0)) (> (- (* 2.0 rounded1) (to_real x1)) (- (/ 1.0 2.0))) (< (- (* 2.0 rounded2) (to_real x2)) (/ 1.0 2.0)) (> (- (* 2.0 rounded2) (to_real x2)) (- (/ 1.0 2.0))))))
(not $x95)))
(check-sat)
