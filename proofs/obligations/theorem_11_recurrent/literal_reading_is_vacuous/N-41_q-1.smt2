; no output at token 1 serves both inputs
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun output_0 () Real)
(assert
 (let (($x17 (and (> 1.0 (- output_0 (- 1.0))) (> 1.0 (- (- 1.0) output_0)))))
(let (($x11 (and (> 1.0 (- output_0 1.0)) (> 1.0 (- 1.0 output_0)))))
(not (not (and $x11 $x17))))))
(check-sat)
