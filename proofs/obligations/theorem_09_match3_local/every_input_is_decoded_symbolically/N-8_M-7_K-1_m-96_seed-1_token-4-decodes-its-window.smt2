; token 4 decodes its window
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
(declare-fun output3 () Real)
(declare-fun rounded3 () Real)
(declare-fun output4 () Real)
(declare-fun rounded4 () Real)
(declare-fun output5 () Real)
(declare-fun rounded5 () Real)
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
 (>= output3 (+ (* (/ 384804160871800957.0 1152921504606846976.0) (to_real x3)) (* (/ 29101337993.0 1152921504606846976.0) (to_real x6)))))
(assert
 (<= output3 (+ (* (/ 192402080435900479.0 576460752303423488.0) (to_real x3)) (* (/ 14550668997.0 576460752303423488.0) (to_real x6)))))
(assert
 (<= (- rounded3 output3) (/ 1.0 32768.0)))
(assert
 (<= (- output3 rounded3) (/ 1.0 32768.0)))
(assert
 (let ((?x70 (+ (* (/ 9516888296785.0 1152921504606846976.0) (to_real x1)) (* (/ 96013330930796463.0 288230376151711744.0) (to_real x4)) (* (/ 834423597029.0 1152921504606846976.0) (to_real x7)))))
 (>= output4 ?x70)))
(assert
 (let ((?x78 (+ (* (/ 4758444148393.0 576460752303423488.0) (to_real x1)) (* (/ 384053323723185853.0 1152921504606846976.0) (to_real x4)) (* (/ 417211798515.0 576460752303423488.0) (to_real x7)))))
 (<= output4 ?x78)))
(assert
 (<= (- rounded4 output4) (/ 1.0 32768.0)))
(assert
 (<= (- output4 rounded4) (/ 1.0 32768.0)))
(assert
 (let ((?x94 (+ (* (/ 13103360151.0 288230376151711744.0) (to_real x2)) (* (/ 96013330930796463.0 288230376151711744.0) (to_real x5)) (* (/ 263462001901.0 1152921504606846976.0) (to_real x8)))))
 (>= output5 ?x94)))
(assert
 (let ((?x101 (+ (* (/ 52413440605.0 1152921504606846976.0) (to_real x2)) (* (/ 384053323723185853.0 1152921504606846976.0) (to_real x5)) (* (/ 131731000951.0 576460752303423488.0) (to_real x8)))))
 (<= output5 ?x101)))
(assert
 (<= (- rounded5 output5) (/ 1.0 32768.0)))
(assert
 (<= (- output5 rounded5) (/ 1.0 32768.0)))
(assert
 (let (($x123 (and (< (- (* 3.0 rounded3) (to_real x3)) (/ 1.0 2.0)) (> (- (* 3.0 rounded3) (to_real x3)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded4) (to_real x4)) (/ 1.0 2.0)) (> (- (* 3.0 rounded4) (to_real x4)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded5) (to_real x5)) (/ 1.0 2.0)) (> (- (* 3.0 rounded5) (to_real x5)) (- (/ 1.0 2.0))))))
(not $x123)))
(check-sat)
