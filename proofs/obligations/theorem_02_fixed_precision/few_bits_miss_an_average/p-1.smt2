; some average is far
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun o_0 () Real)
(assert
 (= o_0 o_0))
(assert
 (let (($x21 (or (or (<= 1.0 (- o_0 (- 1.0))) (<= 1.0 (- (- 1.0) o_0))) (or (<= 1.0 (- o_0 1.0)) (<= 1.0 (- 1.0 o_0))))))
(not $x21)))
(check-sat)
