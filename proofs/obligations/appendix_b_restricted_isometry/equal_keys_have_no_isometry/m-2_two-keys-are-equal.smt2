; two keys are equal
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun key_0 () Int)
(declare-fun key_1 () Int)
(declare-fun key_2 () Int)
(declare-fun key_3 () Int)
(declare-fun key_4 () Int)
(assert
 (let (($x7 (>= key_0 0)))
 (and $x7 (< key_0 4))))
(assert
 (let (($x12 (>= key_1 0)))
 (and $x12 (< key_1 4))))
(assert
 (let (($x16 (>= key_2 0)))
 (and $x16 (< key_2 4))))
(assert
 (let (($x20 (>= key_3 0)))
 (and $x20 (< key_3 4))))
(assert
 (let (($x24 (>= key_4 0)))
 (and $x24 (< key_4 4))))
(assert
 (let (($x36 (= key_3 key_4)))
(let (($x35 (= key_2 key_4)))
(let (($x34 (= key_2 key_3)))
(let (($x33 (= key_1 key_4)))
(let (($x32 (= key_1 key_3)))
(let (($x31 (= key_1 key_2)))
(let (($x30 (= key_0 key_4)))
(let (($x29 (= key_0 key_3)))
(let (($x28 (= key_0 key_2)))
(let (($x27 (= key_0 key_1)))
(not (or $x27 $x28 $x29 $x30 $x31 $x32 $x33 $x34 $x35 $x36)))))))))))))
(check-sat)
