; token 6 decodes its window
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
(declare-fun output5 () Real)
(declare-fun rounded5 () Real)
(declare-fun output6 () Real)
(declare-fun rounded6 () Real)
(declare-fun output7 () Real)
(declare-fun rounded7 () Real)
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
 (let ((?x49 (+ (* (/ 9269805267.0 288230376151711744.0) (to_real x2)) (* (/ 383570606541575643.0 1152921504606846976.0) (to_real x5)) (* (/ 647529372557.0 1152921504606846976.0) (to_real x8)))))
 (>= output5 ?x49)))
(assert
 (let ((?x57 (+ (* (/ 37079221069.0 1152921504606846976.0) (to_real x2)) (* (/ 95892651635393911.0 288230376151711744.0) (to_real x5)) (* (/ 323764686279.0 576460752303423488.0) (to_real x8)))))
 (<= output5 ?x57)))
(assert
 (<= (- rounded5 output5) (/ 1.0 32768.0)))
(assert
 (<= (- output5 rounded5) (/ 1.0 32768.0)))
(assert
 (>= output6 (+ (* (/ 1500330631.0 144115188075855872.0) (to_real x3)) (* (/ 385353997811871413.0 1152921504606846976.0) (to_real x6)))))
(assert
 (<= output6 (+ (* (/ 12002645049.0 1152921504606846976.0) (to_real x3)) (* (/ 192676998905935707.0 576460752303423488.0) (to_real x6)))))
(assert
 (<= (- rounded6 output6) (/ 1.0 32768.0)))
(assert
 (<= (- output6 rounded6) (/ 1.0 32768.0)))
(assert
 (let ((?x95 (+ (* (/ 68599902173.0 1152921504606846976.0) (to_real x1)) (* (/ 973419477489.0 288230376151711744.0) (to_real x4)) (* (/ 191996120682174557.0 576460752303423488.0) (to_real x7)))))
 (>= output7 ?x95)))
(assert
 (let ((?x103 (+ (* (/ 34299951087.0 576460752303423488.0) (to_real x1)) (* (/ 3893677909957.0 1152921504606846976.0) (to_real x4)) (* (/ 383992241364349115.0 1152921504606846976.0) (to_real x7)))))
 (<= output7 ?x103)))
(assert
 (<= (- rounded7 output7) (/ 1.0 32768.0)))
(assert
 (<= (- output7 rounded7) (/ 1.0 32768.0)))
(assert
 (let (($x125 (and (< (- (* 3.0 rounded5) (to_real x5)) (/ 1.0 2.0)) (> (- (* 3.0 rounded5) (to_real x5)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded6) (to_real x6)) (/ 1.0 2.0)) (> (- (* 3.0 rounded6) (to_real x6)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded7) (to_real x7)) (/ 1.0 2.0)) (> (- (* 3.0 rounded7) (to_real x7)) (- (/ 1.0 2.0))))))
(not $x125)))
(check-sat)
