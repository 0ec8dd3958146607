; two keys are equal
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun key_0 () Int)
(declare-fun key_1 () Int)
(declare-fun key_2 () Int)
(assert
 (let (($x7 (>= key_0 0)))
 (and $x7 (< key_0 2))))
(assert
 (let (($x12 (>= key_1 0)))
 (and $x12 (< key_1 2))))
(assert
 (let (($x16 (>= key_2 0)))
 (and $x16 (< key_2 2))))
(assert
 (not (or (= key_0 key_1) (= key_0 key_2) (= key_1 key_2))))
(check-sat)
