; match3 N=3 M=7: no 1 chains of 2 cells
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun w_0_0_0_0 () Real)
(declare-fun f_0_0_0 () Bool)
(declare-fun w_0_0_1_1 () Real)
(declare-fun f_0_0_1 () Bool)
(declare-fun w_0_0_1_2 () Real)
(declare-fun f_0_0_2 () Bool)
(declare-fun w_0_0_1_3 () Real)
(declare-fun f_0_0_3 () Bool)
(declare-fun w_0_0_1_4 () Real)
(declare-fun f_0_0_4 () Bool)
(declare-fun w_0_0_1_5 () Real)
(declare-fun f_0_0_5 () Bool)
(declare-fun w_0_0_1_6 () Real)
(declare-fun f_0_0_6 () Bool)
(declare-fun w_0_0_0_1 () Real)
(declare-fun f_0_0_7 () Bool)
(declare-fun f_0_0_8 () Bool)
(declare-fun f_0_0_9 () Bool)
(declare-fun f_0_0_10 () Bool)
(declare-fun f_0_0_11 () Bool)
(declare-fun f_0_0_12 () Bool)
(declare-fun f_0_0_13 () Bool)
(declare-fun w_0_0_0_2 () Real)
(declare-fun f_0_0_14 () Bool)
(declare-fun f_0_0_15 () Bool)
(declare-fun f_0_0_16 () Bool)
(declare-fun f_0_0_17 () Bool)
(declare-fun f_0_0_18 () Bool)
(declare-fun f_0_0_19 () Bool)
(declare-fun f_0_0_20 () Bool)
(declare-fun w_0_0_0_3 () Real)
(declare-fun f_0_0_21 () Bool)
(declare-fun f_0_0_22 () Bool)
(declare-fun f_0_0_23 () Bool)
(declare-fun f_0_0_24 () Bool)
(declare-fun f_0_0_25 () Bool)
(declare-fun f_0_0_26 () Bool)
(declare-fun f_0_0_27 () Bool)
(declare-fun w_0_0_0_4 () Real)
(declare-fun f_0_0_28 () Bool)
(declare-fun f_0_0_29 () Bool)
(declare-fun f_0_0_30 () Bool)
(declare-fun f_0_0_31 () Bool)
(declare-fun f_0_0_32 () Bool)
(declare-fun f_0_0_33 () Bool)
(declare-fun f_0_0_34 () Bool)
(declare-fun w_0_0_0_5 () Real)
(declare-fun f_0_0_35 () Bool)
(declare-fun f_0_0_36 () Bool)
(declare-fun f_0_0_37 () Bool)
(declare-fun f_0_0_38 () Bool)
(declare-fun f_0_0_39 () Bool)
(declare-fun f_0_0_40 () Bool)
(declare-fun f_0_0_41 () Bool)
(declare-fun w_0_0_0_6 () Real)
(declare-fun f_0_0_42 () Bool)
(declare-fun f_0_0_43 () Bool)
(declare-fun f_0_0_44 () Bool)
(declare-fun f_0_0_45 () Bool)
(declare-fun f_0_0_46 () Bool)
(declare-fun f_0_0_47 () Bool)
(declare-fun f_0_0_48 () Bool)
(declare-fun answer_1 () Bool)
(declare-fun answer_0 () Bool)
(assert
 (let (($x8 (>= w_0_0_0_0 1.0)))
 (=> f_0_0_0 $x8)))
(assert
 (let (($x12 (<= w_0_0_0_0 (- 1.0))))
 (let (($x10 (not f_0_0_0)))
 (=> $x10 $x12))))
(assert
 (let ((?x16 (+ w_0_0_0_0 w_0_0_1_1)))
 (let (($x17 (>= ?x16 1.0)))
 (=> f_0_0_1 $x17))))
(assert
 (let ((?x16 (+ w_0_0_0_0 w_0_0_1_1)))
 (let (($x20 (<= ?x16 (- 1.0))))
 (let (($x19 (not f_0_0_1)))
 (=> $x19 $x20)))))
(assert
 (let ((?x24 (+ w_0_0_0_0 w_0_0_1_2)))
 (let (($x25 (>= ?x24 1.0)))
 (=> f_0_0_2 $x25))))
(assert
 (let ((?x24 (+ w_0_0_0_0 w_0_0_1_2)))
 (let (($x28 (<= ?x24 (- 1.0))))
 (let (($x27 (not f_0_0_2)))
 (=> $x27 $x28)))))
(assert
 (let ((?x32 (+ w_0_0_0_0 w_0_0_1_3)))
 (let (($x33 (>= ?x32 1.0)))
 (=> f_0_0_3 $x33))))
(assert
 (let ((?x32 (+ w_0_0_0_0 w_0_0_1_3)))
 (let (($x36 (<= ?x32 (- 1.0))))
 (let (($x35 (not f_0_0_3)))
 (=> $x35 $x36)))))
(assert
 (let ((?x40 (+ w_0_0_0_0 w_0_0_1_4)))
 (let (($x41 (>= ?x40 1.0)))
 (=> f_0_0_4 $x41))))
(assert
 (let ((?x40 (+ w_0_0_0_0 w_0_0_1_4)))
 (let (($x44 (<= ?x40 (- 1.0))))
 (let (($x43 (not f_0_0_4)))
 (=> $x43 $x44)))))
(assert
 (let ((?x48 (+ w_0_0_0_0 w_0_0_1_5)))
 (let (($x49 (>= ?x48 1.0)))
 (=> f_0_0_5 $x49))))
(assert
 (let ((?x48 (+ w_0_0_0_0 w_0_0_1_5)))
 (let (($x52 (<= ?x48 (- 1.0))))
 (let (($x51 (not f_0_0_5)))
 (=> $x51 $x52)))))
(assert
 (let ((?x56 (+ w_0_0_0_0 w_0_0_1_6)))
 (let (($x57 (>= ?x56 1.0)))
 (=> f_0_0_6 $x57))))
(assert
 (let ((?x56 (+ w_0_0_0_0 w_0_0_1_6)))
 (let (($x60 (<= ?x56 (- 1.0))))
 (let (($x59 (not f_0_0_6)))
 (=> $x59 $x60)))))
(assert
 (let (($x64 (>= w_0_0_0_1 1.0)))
 (=> f_0_0_7 $x64)))
(assert
 (let (($x67 (<= w_0_0_0_1 (- 1.0))))
 (let (($x66 (not f_0_0_7)))
 (=> $x66 $x67))))
(assert
 (=> f_0_0_8 (>= (+ w_0_0_0_1 w_0_0_1_1) 1.0)))
(assert
 (let (($x73 (not f_0_0_8)))
 (=> $x73 (<= (+ w_0_0_0_1 w_0_0_1_1) (- 1.0)))))
(assert
 (=> f_0_0_9 (>= (+ w_0_0_0_1 w_0_0_1_2) 1.0)))
(assert
 (let (($x80 (not f_0_0_9)))
 (=> $x80 (<= (+ w_0_0_0_1 w_0_0_1_2) (- 1.0)))))
(assert
 (=> f_0_0_10 (>= (+ w_0_0_0_1 w_0_0_1_3) 1.0)))
(assert
 (let (($x87 (not f_0_0_10)))
 (=> $x87 (<= (+ w_0_0_0_1 w_0_0_1_3) (- 1.0)))))
(assert
 (=> f_0_0_11 (>= (+ w_0_0_0_1 w_0_0_1_4) 1.0)))
(assert
 (let (($x94 (not f_0_0_11)))
 (=> $x94 (<= (+ w_0_0_0_1 w_0_0_1_4) (- 1.0)))))
(assert
 (=> f_0_0_12 (>= (+ w_0_0_0_1 w_0_0_1_5) 1.0)))
(assert
 (let (($x101 (not f_0_0_12)))
 (=> $x101 (<= (+ w_0_0_0_1 w_0_0_1_5) (- 1.0)))))
(assert
 (=> f_0_0_13 (>= (+ w_0_0_0_1 w_0_0_1_6) 1.0)))
(assert
 (let (($x108 (not f_0_0_13)))
 (=> $x108 (<= (+ w_0_0_0_1 w_0_0_1_6) (- 1.0)))))
(assert
 (let (($x113 (>= w_0_0_0_2 1.0)))
 (=> f_0_0_14 $x113)))
(assert
 (let (($x116 (<= w_0_0_0_2 (- 1.0))))
 (let (($x115 (not f_0_0_14)))
 (=> $x115 $x116))))
(assert
 (=> f_0_0_15 (>= (+ w_0_0_0_2 w_0_0_1_1) 1.0)))
(assert
 (let (($x122 (not f_0_0_15)))
 (=> $x122 (<= (+ w_0_0_0_2 w_0_0_1_1) (- 1.0)))))
(assert
 (=> f_0_0_16 (>= (+ w_0_0_0_2 w_0_0_1_2) 1.0)))
(assert
 (let (($x129 (not f_0_0_16)))
 (=> $x129 (<= (+ w_0_0_0_2 w_0_0_1_2) (- 1.0)))))
(assert
 (=> f_0_0_17 (>= (+ w_0_0_0_2 w_0_0_1_3) 1.0)))
(assert
 (let (($x136 (not f_0_0_17)))
 (=> $x136 (<= (+ w_0_0_0_2 w_0_0_1_3) (- 1.0)))))
(assert
 (=> f_0_0_18 (>= (+ w_0_0_0_2 w_0_0_1_4) 1.0)))
(assert
 (let (($x143 (not f_0_0_18)))
 (=> $x143 (<= (+ w_0_0_0_2 w_0_0_1_4) (- 1.0)))))
(assert
 (=> f_0_0_19 (>= (+ w_0_0_0_2 w_0_0_1_5) 1.0)))
(assert
 (let (($x150 (not f_0_0_19)))
 (=> $x150 (<= (+ w_0_0_0_2 w_0_0_1_5) (- 1.0)))))
(assert
 (=> f_0_0_20 (>= (+ w_0_0_0_2 w_0_0_1_6) 1.0)))
(assert
 (let (($x157 (not f_0_0_20)))
 (=> $x157 (<= (+ w_0_0_0_2 w_0_0_1_6) (- 1.0)))))
(assert
 (let (($x162 (>= w_0_0_0_3 1.0)))
 (=> f_0_0_21 $x162)))
(assert
 (let (($x165 (<= w_0_0_0_3 (- 1.0))))
 (let (($x164 (not f_0_0_21)))
 (=> $x164 $x165))))
(assert
 (=> f_0_0_22 (>= (+ w_0_0_0_3 w_0_0_1_1) 1.0)))
(assert
 (let (($x171 (not f_0_0_22)))
 (=> $x171 (<= (+ w_0_0_0_3 w_0_0_1_1) (- 1.0)))))
(assert
 (=> f_0_0_23 (>= (+ w_0_0_0_3 w_0_0_1_2) 1.0)))
(assert
 (let (($x178 (not f_0_0_23)))
 (=> $x178 (<= (+ w_0_0_0_3 w_0_0_1_2) (- 1.0)))))
(assert
 (=> f_0_0_24 (>= (+ w_0_0_0_3 w_0_0_1_3) 1.0)))
(assert
 (let (($x185 (not f_0_0_24)))
 (=> $x185 (<= (+ w_0_0_0_3 w_0_0_1_3) (- 1.0)))))
(assert
 (=> f_0_0_25 (>= (+ w_0_0_0_3 w_0_0_1_4) 1.0)))
(assert
 (let (($x192 (not f_0_0_25)))
 (=> $x192 (<= (+ w_0_0_0_3 w_0_0_1_4) (- 1.0)))))
(assert
 (=> f_0_0_26 (>= (+ w_0_0_0_3 w_0_0_1_5) 1.0)))
(assert
 (let (($x199 (not f_0_0_26)))
 (=> $x199 (<= (+ w_0_0_0_3 w_0_0_1_5) (- 1.0)))))
(assert
 (=> f_0_0_27 (>= (+ w_0_0_0_3 w_0_0_1_6) 1.0)))
(assert
 (let (($x206 (not f_0_0_27)))
 (=> $x206 (<= (+ w_0_0_0_3 w_0_0_1_6) (- 1.0)))))
(assert
 (let (($x211 (>= w_0_0_0_4 1.0)))
 (=> f_0_0_28 $x211)))
(assert
 (let (($x214 (<= w_0_0_0_4 (- 1.0))))
 (let (($x213 (not f_0_0_28)))
 (=> $x213 $x214))))
(assert
 (=> f_0_0_29 (>= (+ w_0_0_0_4 w_0_0_1_1) 1.0)))
(assert
 (let (($x220 (not f_0_0_29)))
 (=> $x220 (<= (+ w_0_0_0_4 w_0_0_1_1) (- 1.0)))))
(assert
 (=> f_0_0_30 (>= (+ w_0_0_0_4 w_0_0_1_2) 1.0)))
(assert
 (let (($x227 (not f_0_0_30)))
 (=> $x227 (<= (+ w_0_0_0_4 w_0_0_1_2) (- 1.0)))))
(assert
 (=> f_0_0_31 (>= (+ w_0_0_0_4 w_0_0_1_3) 1.0)))
(assert
 (let (($x234 (not f_0_0_31)))
 (=> $x234 (<= (+ w_0_0_0_4 w_0_0_1_3) (- 1.0)))))
(assert
 (=> f_0_0_32 (>= (+ w_0_0_0_4 w_0_0_1_4) 1.0)))
(assert
 (let (($x241 (not f_0_0_32)))
 (=> $x241 (<= (+ w_0_0_0_4 w_0_0_1_4) (- 1.0)))))
(assert
 (=> f_0_0_33 (>= (+ w_0_0_0_4 w_0_0_1_5) 1.0)))
(assert
 (let (($x248 (not f_0_0_33)))
 (=> $x248 (<= (+ w_0_0_0_4 w_0_0_1_5) (- 1.0)))))
(assert
 (=> f_0_0_34 (>= (+ w_0_0_0_4 w_0_0_1_6) 1.0)))
(assert
 (let (($x255 (not f_0_0_34)))
 (=> $x255 (<= (+ w_0_0_0_4 w_0_0_1_6) (- 1.0)))))
(assert
 (let (($x260 (>= w_0_0_0_5 1.0)))
 (=> f_0_0_35 $x260)))
(assert
 (let (($x263 (<= w_0_0_0_5 (- 1.0))))
 (let (($x262 (not f_0_0_35)))
 (=> $x262 $x263))))
(assert
 (=> f_0_0_36 (>= (+ w_0_0_0_5 w_0_0_1_1) 1.0)))
(assert
 (let (($x269 (not f_0_0_36)))
 (=> $x269 (<= (+ w_0_0_0_5 w_0_0_1_1) (- 1.0)))))
(assert
 (=> f_0_0_37 (>= (+ w_0_0_0_5 w_0_0_1_2) 1.0)))
(assert
 (let (($x276 (not f_0_0_37)))
 (=> $x276 (<= (+ w_0_0_0_5 w_0_0_1_2) (- 1.0)))))
(assert
 (=> f_0_0_38 (>= (+ w_0_0_0_5 w_0_0_1_3) 1.0)))
(assert
 (let (($x283 (not f_0_0_38)))
 (=> $x283 (<= (+ w_0_0_0_5 w_0_0_1_3) (- 1.0)))))
(assert
 (=> f_0_0_39 (>= (+ w_0_0_0_5 w_0_0_1_4) 1.0)))
(assert
 (let (($x290 (not f_0_0_39)))
 (=> $x290 (<= (+ w_0_0_0_5 w_0_0_1_4) (- 1.0)))))
(assert
 (=> f_0_0_40 (>= (+ w_0_0_0_5 w_0_0_1_5) 1.0)))
(assert
 (let (($x297 (not f_0_0_40)))
 (=> $x297 (<= (+ w_0_0_0_5 w_0_0_1_5) (- 1.0)))))
(assert
 (=> f_0_0_41 (>= (+ w_0_0_0_5 w_0_0_1_6) 1.0)))
(assert
 (let (($x304 (not f_0_0_41)))
 (=> $x304 (<= (+ w_0_0_0_5 w_0_0_1_6) (- 1.0)))))
(assert
 (let (($x309 (>= w_0_0_0_6 1.0)))
 (=> f_0_0_42 $x309)))
(assert
 (let (($x312 (<= w_0_0_0_6 (- 1.0))))
 (let (($x311 (not f_0_0_42)))
 (=> $x311 $x312))))
(assert
 (=> f_0_0_43 (>= (+ w_0_0_0_6 w_0_0_1_1) 1.0)))
(assert
 (let (($x318 (not f_0_0_43)))
 (=> $x318 (<= (+ w_0_0_0_6 w_0_0_1_1) (- 1.0)))))
(assert
 (=> f_0_0_44 (>= (+ w_0_0_0_6 w_0_0_1_2) 1.0)))
(assert
 (let (($x325 (not f_0_0_44)))
 (=> $x325 (<= (+ w_0_0_0_6 w_0_0_1_2) (- 1.0)))))
(assert
 (=> f_0_0_45 (>= (+ w_0_0_0_6 w_0_0_1_3) 1.0)))
(assert
 (let (($x332 (not f_0_0_45)))
 (=> $x332 (<= (+ w_0_0_0_6 w_0_0_1_3) (- 1.0)))))
(assert
 (=> f_0_0_46 (>= (+ w_0_0_0_6 w_0_0_1_4) 1.0)))
(assert
 (let (($x339 (not f_0_0_46)))
 (=> $x339 (<= (+ w_0_0_0_6 w_0_0_1_4) (- 1.0)))))
(assert
 (=> f_0_0_47 (>= (+ w_0_0_0_6 w_0_0_1_5) 1.0)))
(assert
 (let (($x346 (not f_0_0_47)))
 (=> $x346 (<= (+ w_0_0_0_6 w_0_0_1_5) (- 1.0)))))
(assert
 (=> f_0_0_48 (>= (+ w_0_0_0_6 w_0_0_1_6) 1.0)))
(assert
 (let (($x353 (not f_0_0_48)))
 (=> $x353 (<= (+ w_0_0_0_6 w_0_0_1_6) (- 1.0)))))
(assert
 (let (($x556 (and (=> (not f_0_0_0) (not answer_0)) (=> f_0_0_0 (not answer_1)) (=> (not f_0_0_1) (not answer_0)) (=> f_0_0_1 (not answer_1)) (=> (not f_0_0_2) (not answer_0)) (=> f_0_0_2 (not answer_1)) (=> (not f_0_0_3) answer_0) (=> f_0_0_3 answer_1) (=> (not f_0_0_4) (not answer_0)) (=> f_0_0_4 (not answer_1)) (=> (not f_0_0_5) answer_0) (=> f_0_0_5 answer_1) (=> (not f_0_0_6) answer_0) (=> f_0_0_6 answer_1) (=> (not f_0_0_7) (not answer_0)) (=> f_0_0_7 (not answer_1)) (=> (not f_0_0_8) (not answer_0)) (=> f_0_0_8 (not answer_1)) (=> (not f_0_0_9) (not answer_0)) (=> f_0_0_9 (not answer_1)) (=> (not f_0_0_10) answer_0) (=> f_0_0_10 answer_1) (=> (not f_0_0_11) (not answer_0)) (=> f_0_0_11 (not answer_1)) (=> (not f_0_0_12) answer_0) (=> f_0_0_12 answer_1) (=> (not f_0_0_13) (not answer_0)) (=> f_0_0_13 (not answer_1)) (=> (not f_0_0_14) (not answer_0)) (=> f_0_0_14 (not answer_1)) (=> (not f_0_0_15) (not answer_0)) (=> f_0_0_15 (not answer_1)) (=> (not f_0_0_16) (not answer_0)) (=> f_0_0_16 (not answer_1)) (=> (not f_0_0_17) answer_0) (=> f_0_0_17 answer_1) (=> (not f_0_0_18) answer_0) (=> f_0_0_18 answer_1) (=> (not f_0_0_19) answer_0) (=> f_0_0_19 answer_1) (=> (not f_0_0_20) (not answer_0)) (=> f_0_0_20 (not answer_1)) (=> (not f_0_0_21) answer_0) (=> f_0_0_21 answer_1) (=> (not f_0_0_22) answer_0) (=> f_0_0_22 answer_1) (=> (not f_0_0_23) answer_0) (=> f_0_0_23 answer_1) (=> (not f_0_0_24) answer_0) (=> f_0_0_24 answer_1) (=> (not f_0_0_25) answer_0) (=> f_0_0_25 answer_1) (=> (not f_0_0_26) answer_0) (=> f_0_0_26 answer_1) (=> (not f_0_0_27) answer_0) (=> f_0_0_27 answer_1) (=> (not f_0_0_28) (not answer_0)) (=> f_0_0_28 (not answer_1)) (=> (not f_0_0_29) (not answer_0)) (=> f_0_0_29 (not answer_1)) (=> (not f_0_0_30) answer_0) (=> f_0_0_30 answer_1) (=> (not f_0_0_31) answer_0) (=> f_0_0_31 answer_1) (=> (not f_0_0_32) (not answer_0)) (=> f_0_0_32 (not answer_1)) (=> (not f_0_0_33) answer_0) (=> f_0_0_33 answer_1) (=> (not f_0_0_34) (not answer_0)) (=> f_0_0_34 (not answer_1)) (=> (not f_0_0_35) answer_0) (=> f_0_0_35 answer_1) (=> (not f_0_0_36) answer_0) (=> f_0_0_36 answer_1) (=> (not f_0_0_37) answer_0) (=> f_0_0_37 answer_1) (=> (not f_0_0_38) answer_0) (=> f_0_0_38 answer_1) (=> (not f_0_0_39) answer_0) (=> f_0_0_39 answer_1) (=> (not f_0_0_40) answer_0) (=> f_0_0_40 answer_1) (=> (not f_0_0_41) answer_0) (=> f_0_0_41 answer_1) (=> (not f_0_0_42) answer_0) (=> f_0_0_42 answer_1) (=> (not f_0_0_43) (not answer_0)) (=> f_0_0_43 (not answer_1)) (=> (not f_0_0_44) (not answer_0)) (=> f_0_0_44 (not answer_1)) (=> (not f_0_0_45) answer_0) (=> f_0_0_45 answer_1) (=> (not f_0_0_46) (not answer_0)) (=> f_0_0_46 (not answer_1)) (=> (not f_0_0_47) answer_0) (=> f_0_0_47 answer_1) (=> (not f_0_0_48) (not answer_0)) (=> f_0_0_48 (not answer_1)))))
(not (not $x556))))
(check-sat)
