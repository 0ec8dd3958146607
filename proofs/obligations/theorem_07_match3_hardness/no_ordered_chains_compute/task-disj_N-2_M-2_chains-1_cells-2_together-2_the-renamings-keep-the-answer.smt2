; the renamings keep the answer
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun x_0_1 () Bool)
(declare-fun x_0_0 () Bool)
(declare-fun x_1_1 () Bool)
(declare-fun x_1_0 () Bool)
(declare-fun x_2_1 () Bool)
(declare-fun x_2_0 () Bool)
(declare-fun x_3_1 () Bool)
(declare-fun x_3_0 () Bool)
(assert
 (or x_0_0 x_0_1))
(assert
 (or x_1_0 x_1_1))
(assert
 (or x_2_0 x_2_1))
(assert
 (or x_3_0 x_3_1))
(assert
 (not (and x_0_0 x_0_1)))
(assert
 (not (and x_1_0 x_1_1)))
(assert
 (not (and x_2_0 x_2_1)))
(assert
 (not (and x_3_0 x_3_1)))
(assert
 (let (($x56 (=> (and x_0_1 x_1_1 x_2_1 x_3_1) true)))
(let (($x54 (=> (and x_0_1 x_1_1 x_2_1 x_3_0) true)))
(let (($x52 (=> (and x_0_1 x_1_1 x_2_0 x_3_1) true)))
(let (($x50 (=> (and x_0_1 x_1_1 x_2_0 x_3_0) true)))
(let (($x48 (=> (and x_0_1 x_1_0 x_2_1 x_3_1) true)))
(let (($x46 (=> (and x_0_1 x_1_0 x_2_1 x_3_0) true)))
(let (($x44 (=> (and x_0_1 x_1_0 x_2_0 x_3_1) true)))
(let (($x42 (=> (and x_0_1 x_1_0 x_2_0 x_3_0) true)))
(let (($x40 (=> (and x_0_0 x_1_1 x_2_1 x_3_1) true)))
(let (($x38 (=> (and x_0_0 x_1_1 x_2_1 x_3_0) true)))
(let (($x36 (=> (and x_0_0 x_1_1 x_2_0 x_3_1) true)))
(let (($x34 (=> (and x_0_0 x_1_1 x_2_0 x_3_0) true)))
(let (($x32 (=> (and x_0_0 x_1_0 x_2_1 x_3_1) true)))
(let (($x30 (=> (and x_0_0 x_1_0 x_2_1 x_3_0) true)))
(let (($x28 (=> (and x_0_0 x_1_0 x_2_0 x_3_1) true)))
(let (($x26 (=> (and x_0_0 x_1_0 x_2_0 x_3_0) true)))
(let (($x57 (and true $x26 $x28 $x30 $x32 $x34 $x36 $x38 $x40 $x42 $x44 $x46 $x48 $x50 $x52 $x54 $x56 $x26 $x28 $x30 $x32 $x34 $x36 $x38 $x40 $x42 $x44 $x46 $x48 $x50 $x52 $x54 $x56 $x26 $x28 $x30 $x32 $x34 $x36 $x38 $x40 $x42 $x44 $x46 $x48 $x50 $x52 $x54 $x56)))
(not $x57)))))))))))))))))))
(check-sat)
