; token 3 decodes its window
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
(declare-fun output2 () Real)
(declare-fun rounded2 () Real)
(declare-fun output3 () Real)
(declare-fun rounded3 () Real)
(declare-fun output4 () Real)
(declare-fun rounded4 () Real)
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
 (let ((?x49 (+ (* (/ 384150090435468055.0 1152921504606846976.0) (to_real x2)) (* (/ 77618604779.0 288230376151711744.0) (to_real x5)) (* (/ 809349950075.0 1152921504606846976.0) (to_real x8)))))
 (>= output2 ?x49)))
(assert
 (let ((?x57 (+ (* (/ 48018761304433507.0 144115188075855872.0) (to_real x2)) (* (/ 310474419117.0 1152921504606846976.0) (to_real x5)) (* (/ 202337487519.0 288230376151711744.0) (to_real x8)))))
 (<= output2 ?x57)))
(assert
 (<= (- rounded2 output2) (/ 1.0 32768.0)))
(assert
 (<= (- output2 rounded2) (/ 1.0 32768.0)))
(assert
 (>= output3 (+ (* (/ 192168854761763631.0 576460752303423488.0) (to_real x3)) (* (/ 14278512841.0 1152921504606846976.0) (to_real x6)))))
(assert
 (<= output3 (+ (* (/ 384337709523527263.0 1152921504606846976.0) (to_real x3)) (* (/ 7139256421.0 576460752303423488.0) (to_real x6)))))
(assert
 (<= (- rounded3 output3) (/ 1.0 32768.0)))
(assert
 (<= (- output3 rounded3) (/ 1.0 32768.0)))
(assert
 (let ((?x95 (+ (* (/ 626028224531.0 1152921504606846976.0) (to_real x1)) (* (/ 48053944178403741.0 144115188075855872.0) (to_real x4)) (* (/ 391089515163.0 1152921504606846976.0) (to_real x7)))))
 (>= output4 ?x95)))
(assert
 (let ((?x103 (+ (* (/ 156507056133.0 288230376151711744.0) (to_real x1)) (* (/ 384431553427229929.0 1152921504606846976.0) (to_real x4)) (* (/ 97772378791.0 288230376151711744.0) (to_real x7)))))
 (<= output4 ?x103)))
(assert
 (<= (- rounded4 output4) (/ 1.0 32768.0)))
(assert
 (<= (- output4 rounded4) (/ 1.0 32768.0)))
(assert
 (let (($x125 (and (< (- (* 3.0 rounded2) (to_real x2)) (/ 1.0 2.0)) (> (- (* 3.0 rounded2) (to_real x2)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded3) (to_real x3)) (/ 1.0 2.0)) (> (- (* 3.0 rounded3) (to_real x3)) (- (/ 1.0 2.0))) (< (- (* 3.0 rounded4) (to_real x4)) (/ 1.0 2.0)) (> (- (* 3.0 rounded4) (to_real x4)) (- (/ 1.0 2.0))))))
(not $x125)))
(check-sat)
