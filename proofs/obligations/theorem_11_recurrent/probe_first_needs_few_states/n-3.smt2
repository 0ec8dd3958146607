; every probe is answered
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun bit_0 () Bool)
(declare-fun bit_2 () Bool)
(declare-fun bit_1 () Bool)
(assert
 (let (($x6 (not bit_0)))
 (or bit_0 $x6)))
(assert
 (let (($x8 (and true bit_0)))
(let (($x22 (or (and true (not bit_0)) $x8)))
(let (($x23 (and $x22 bit_1)))
(let (($x28 (= (or (and $x23 (not bit_2)) (and $x23 bit_2)) bit_1)))
(let (($x14 (or (and $x8 (not bit_1)) (and $x8 bit_1))))
(let (($x34 (and (= (or (and $x14 (not bit_2)) (and $x14 bit_2)) bit_0) $x28 (= (and (or (and $x22 (not bit_1)) $x23) bit_2) bit_2))))
(not $x34))))))))
(check-sat)
