; token 7 decodes its window
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
(declare-fun output6 () Real)
(declare-fun rounded6 () Real)
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
 (>= output6 (+ (* (/ 33446620767.0 1152921504606846976.0) (to_real x3)) (* (/ 191981024261953991.0 576460752303423488.0) (to_real x6)))))
(assert
 (<= output6 (+ (* (/ 1045206899.0 36028797018963968.0) (to_real x3)) (* (/ 383962048523907983.0 1152921504606846976.0) (to_real x6)))))
(assert
 (<= (- rounded6 output6) (/ 1.0 32768.0)))
(assert
 (<= (- output6 rounded6) (/ 1.0 32768.0)))
(assert
 (let ((?x70 (+ (* (/ 18153561615.0 1152921504606846976.0) (to_real x1)) (* (/ 442715178075.0 576460752303423488.0) (to_real x4)) (* (/ 192685368676701985.0 576460752303423488.0) (to_real x7)))))
 (>= output7 ?x70)))
(assert
 (let ((?x78 (+ (* (/ 1134597601.0 72057594037927936.0) (to_real x1)) (* (/ 885430356151.0 1152921504606846976.0) (to_real x4)) (* (/ 385370737353403971.0 1152921504606846976.0) (to_real x7)))))
 (<= output7 ?x78)))
(assert
 (<= (- rounded7 output7) (/ 1.0 32768.0)))
(assert
 (<= (- output7 rounded7) (/ 1.0 32768.0)))
(assert
 (let ((?x95 (+ (* (/ 78105723869.0 576460752303423488.0) (to_real x2)) (* (/ 22304616533.0 72057594037927936.0) (to_real x5)) (* (/ 383587268613684223.0 1152921504606846976.0) (to_real x8)))))
 (>= output8 ?x95)))
(assert
 (let ((?x103 (+ (* (/ 156211447739.0 1152921504606846976.0) (to_real x2)) (* (/ 356873864529.0 1152921504606846976.0) (to_real x5)) (* (/ 374596942005551.0 1125899906842624.0) (to_real x8)))))
 (<= output8 ?x103)))
(assert
 (<= (- rounded8 output8) (/ 1.0 32768.0)))
(assert
 (<= (- output8 rounded8) (/ 1.0 32768.0)))
(assert
 (let (($x125 (and (< (- (* 3.0 rounded6) (to_real x6)) (/ 1.0 2.0)) (> (- (* 3.0 rounded6) (to_real x6)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded7) (to_real x7)) (/ 1.0 2.0)) (> (- (* 3.0 rounded7) (to_real x7)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded8) (to_real x8)) (/ 1.0 2.0)) (> (- (* 3.0 rounded8) (to_real x8)) (- (/ 1.0 2.0))))))
(not $x125)))
(check-sat)
