; every probe is answered
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun bit_0 () Bool)
(declare-fun bit_2 () Bool)
(declare-fun bit_1 () Bool)
(assert
 (or bit_0 (not bit_0)))
(assert
 (let (($x22 (= (or (and bit_1 bit_2) (and bit_1 (not bit_2))) bit_1)))
(let (($x15 (not bit_2)))
(let (($x12 (or (and bit_0 bit_1) (and bit_0 (not bit_1)))))
(let (($x18 (= (or (and $x12 bit_2) (and $x12 $x15)) bit_0)))
(not (and $x18 $x22 (= bit_2 bit_2))))))))
(check-sat)
