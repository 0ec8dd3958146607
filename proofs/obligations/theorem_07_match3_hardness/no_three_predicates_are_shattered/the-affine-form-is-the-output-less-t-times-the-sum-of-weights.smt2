; the affine form is the output less t, times the sum of weights
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun v () Real)
(declare-fun V () Real)
(declare-fun w () Real)
(declare-fun W () Real)
(declare-fun output () Real)
(declare-fun t () Real)
(declare-fun c () Real)
(assert
 (= (* output (+ W w)) (+ V v)))
(assert
 (= c (- v (* t w))))
(assert
 (not (= (* (- output t) (+ W w)) (+ (- V (* t W)) c))))
(check-sat)
