; token 5 decodes its window
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
(declare-fun output4 () Real)
(declare-fun rounded4 () Real)
(declare-fun output5 () Real)
(declare-fun rounded5 () Real)
(declare-fun output6 () Real)
(declare-fun rounded6 () Real)
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
 (let ((?x49 (+ (* (/ 173841453369.0 1152921504606846976.0) (to_real x1)) (* (/ 48147806470160831.0 144115188075855872.0) (to_real x4)) (* (/ 1085381334993.0 1152921504606846976.0) (to_real x7)))))
 (>= output4 ?x49)))
(assert
 (let ((?x57 (+ (* (/ 86920726685.0 576460752303423488.0) (to_real x1)) (* (/ 385182451761286649.0 1152921504606846976.0) (to_real x4)) (* (/ 542690667497.0 576460752303423488.0) (to_real x7)))))
 (<= output4 ?x57)))
(assert
 (<= (- rounded4 output4) (/ 1.0 32768.0)))
(assert
 (<= (- output4 rounded4) (/ 1.0 32768.0)))
(assert
 (let ((?x75 (+ (* (/ 615626773.0 18014398509481984.0) (to_real x2)) (* (/ 47942535665787091.0 144115188075855872.0) (to_real x5)) (* (/ 1147231109135.0 1152921504606846976.0) (to_real x8)))))
 (>= output5 ?x75)))
(assert
 (let ((?x83 (+ (* (/ 39400113473.0 1152921504606846976.0) (to_real x2)) (* (/ 383540285326296729.0 1152921504606846976.0) (to_real x5)) (* (/ 71701944321.0 72057594037927936.0) (to_real x8)))))
 (<= output5 ?x83)))
(assert
 (<= (- rounded5 output5) (/ 1.0 32768.0)))
(assert
 (<= (- output5 rounded5) (/ 1.0 32768.0)))
(assert
 (>= output6 (+ (* (/ 11575782273.0 1152921504606846976.0) (to_real x3)) (* (/ 384196310089470355.0 1152921504606846976.0) (to_real x6)))))
(assert
 (<= output6 (+ (* (/ 5787891137.0 576460752303423488.0) (to_real x3)) (* (/ 96049077522367589.0 288230376151711744.0) (to_real x6)))))
(assert
 (<= (- rounded6 output6) (/ 1.0 32768.0)))
(assert
 (<= (- output6 rounded6) (/ 1.0 32768.0)))
(assert
 (let (($x125 (and (< (- (* 3.0 rounded4) (to_real x4)) (/ 1.0 2.0)) (> (- (* 3.0 rounded4) (to_real x4)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded5) (to_real x5)) (/ 1.0 2.0)) (> (- (* 3.0 rounded5) (to_real x5)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded6) (to_real x6)) (/ 1.0 2.0)) (> (- (* 3.0 rounded6) (to_real x6)) (- (/ 1.0 2.0))))))
(not $x125)))
(check-sat)
