; disj N=2 M=2: no 1 ordered chains of 2 cells
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun f_0_0_0 () Bool)
(declare-fun f_0_0_8 () Bool)
(declare-fun o_0_0_0__0__1 () Bool)
(declare-fun f_0_0_1 () Bool)
(declare-fun f_0_0_9 () Bool)
(declare-fun f_0_0_2 () Bool)
(declare-fun f_0_0_10 () Bool)
(declare-fun f_0_0_3 () Bool)
(declare-fun f_0_0_11 () Bool)
(declare-fun f_0_0_4 () Bool)
(declare-fun f_0_0_12 () Bool)
(declare-fun f_0_0_5 () Bool)
(declare-fun f_0_0_13 () Bool)
(declare-fun f_0_0_6 () Bool)
(declare-fun f_0_0_14 () Bool)
(declare-fun f_0_0_7 () Bool)
(declare-fun f_0_0_15 () Bool)
(declare-fun o_0_0_1__0__1 () Bool)
(declare-fun o_0_0_2__0__1 () Bool)
(declare-fun o_0_0_3__0__1 () Bool)
(declare-fun o_0_0_0_1__0_0__1_1 () Bool)
(declare-fun o_0_0_0_1__0_1__1_0 () Bool)
(declare-fun o_0_0_0_2__0_0__1_1 () Bool)
(declare-fun o_0_0_0_2__0_1__1_0 () Bool)
(declare-fun o_0_0_0_3__0_0__1_1 () Bool)
(declare-fun o_0_0_0_3__0_1__1_0 () Bool)
(declare-fun o_0_0_1_2__0_0__1_1 () Bool)
(declare-fun o_0_0_1_2__0_1__1_0 () Bool)
(declare-fun o_0_0_1_3__0_0__1_1 () Bool)
(declare-fun o_0_0_1_3__0_1__1_0 () Bool)
(declare-fun o_0_0_2_3__0_0__1_1 () Bool)
(declare-fun o_0_0_2_3__0_1__1_0 () Bool)
(declare-fun turned_0_0 () Bool)
(declare-fun renamed_0_0 () Bool)
(declare-fun renamed_0_1 () Bool)
(declare-fun renamed_0_2 () Bool)
(declare-fun renamed_0_3 () Bool)
(declare-fun renamed_0_4 () Bool)
(declare-fun renamed_0_5 () Bool)
(declare-fun renamed_0_6 () Bool)
(declare-fun renamed_0_7 () Bool)
(declare-fun renamed_1_0 () Bool)
(declare-fun renamed_1_1 () Bool)
(declare-fun renamed_1_2 () Bool)
(declare-fun renamed_1_3 () Bool)
(declare-fun renamed_1_4 () Bool)
(declare-fun renamed_1_5 () Bool)
(declare-fun renamed_1_6 () Bool)
(declare-fun renamed_1_7 () Bool)
(declare-fun renamed_2_0 () Bool)
(declare-fun renamed_2_1 () Bool)
(declare-fun renamed_2_2 () Bool)
(declare-fun renamed_2_3 () Bool)
(declare-fun renamed_2_4 () Bool)
(declare-fun renamed_2_5 () Bool)
(declare-fun renamed_2_6 () Bool)
(declare-fun renamed_2_7 () Bool)
(declare-fun renamed_2_8 () Bool)
(declare-fun renamed_2_9 () Bool)
(declare-fun renamed_2_10 () Bool)
(declare-fun renamed_2_11 () Bool)
(declare-fun answer_1 () Bool)
(declare-fun answer_0 () Bool)
(assert
 (let (($x8 (not f_0_0_8)))
 (let (($x6 (not o_0_0_0__0__1)))
 (or $x6 $x8 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_0__0__1 $x11 f_0_0_8)))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x6 (not o_0_0_0__0__1)))
 (or $x6 $x14 f_0_0_1))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or o_0_0_0__0__1 $x17 f_0_0_9)))
(assert
 (let (($x20 (not f_0_0_10)))
 (let (($x6 (not o_0_0_0__0__1)))
 (or $x6 $x20 f_0_0_2))))
(assert
 (let (($x23 (not f_0_0_2)))
 (or o_0_0_0__0__1 $x23 f_0_0_10)))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x6 (not o_0_0_0__0__1)))
 (or $x6 $x26 f_0_0_3))))
(assert
 (let (($x29 (not f_0_0_3)))
 (or o_0_0_0__0__1 $x29 f_0_0_11)))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x6 (not o_0_0_0__0__1)))
 (or $x6 $x32 f_0_0_4))))
(assert
 (let (($x35 (not f_0_0_4)))
 (or o_0_0_0__0__1 $x35 f_0_0_12)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x6 (not o_0_0_0__0__1)))
 (or $x6 $x38 f_0_0_5))))
(assert
 (let (($x41 (not f_0_0_5)))
 (or o_0_0_0__0__1 $x41 f_0_0_13)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x6 (not o_0_0_0__0__1)))
 (or $x6 $x44 f_0_0_6))))
(assert
 (let (($x47 (not f_0_0_6)))
 (or o_0_0_0__0__1 $x47 f_0_0_14)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x6 (not o_0_0_0__0__1)))
 (or $x6 $x50 f_0_0_7))))
(assert
 (let (($x53 (not f_0_0_7)))
 (or o_0_0_0__0__1 $x53 f_0_0_15)))
(assert
 (let (($x35 (not f_0_0_4)))
 (let (($x56 (not o_0_0_1__0__1)))
 (or $x56 $x35 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_1__0__1 $x11 f_0_0_4)))
(assert
 (let (($x41 (not f_0_0_5)))
 (let (($x56 (not o_0_0_1__0__1)))
 (or $x56 $x41 f_0_0_1))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or o_0_0_1__0__1 $x17 f_0_0_5)))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x56 (not o_0_0_1__0__1)))
 (or $x56 $x47 f_0_0_2))))
(assert
 (let (($x23 (not f_0_0_2)))
 (or o_0_0_1__0__1 $x23 f_0_0_6)))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x56 (not o_0_0_1__0__1)))
 (or $x56 $x53 f_0_0_3))))
(assert
 (let (($x29 (not f_0_0_3)))
 (or o_0_0_1__0__1 $x29 f_0_0_7)))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x56 (not o_0_0_1__0__1)))
 (or $x56 $x32 f_0_0_8))))
(assert
 (let (($x8 (not f_0_0_8)))
 (or o_0_0_1__0__1 $x8 f_0_0_12)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x56 (not o_0_0_1__0__1)))
 (or $x56 $x38 f_0_0_9))))
(assert
 (let (($x14 (not f_0_0_9)))
 (or o_0_0_1__0__1 $x14 f_0_0_13)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x56 (not o_0_0_1__0__1)))
 (or $x56 $x44 f_0_0_10))))
(assert
 (let (($x20 (not f_0_0_10)))
 (or o_0_0_1__0__1 $x20 f_0_0_14)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x56 (not o_0_0_1__0__1)))
 (or $x56 $x50 f_0_0_11))))
(assert
 (let (($x26 (not f_0_0_11)))
 (or o_0_0_1__0__1 $x26 f_0_0_15)))
(assert
 (let (($x23 (not f_0_0_2)))
 (let (($x74 (not o_0_0_2__0__1)))
 (or $x74 $x23 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_2__0__1 $x11 f_0_0_2)))
(assert
 (let (($x29 (not f_0_0_3)))
 (let (($x74 (not o_0_0_2__0__1)))
 (or $x74 $x29 f_0_0_1))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or o_0_0_2__0__1 $x17 f_0_0_3)))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x74 (not o_0_0_2__0__1)))
 (or $x74 $x47 f_0_0_4))))
(assert
 (let (($x35 (not f_0_0_4)))
 (or o_0_0_2__0__1 $x35 f_0_0_6)))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x74 (not o_0_0_2__0__1)))
 (or $x74 $x53 f_0_0_5))))
(assert
 (let (($x41 (not f_0_0_5)))
 (or o_0_0_2__0__1 $x41 f_0_0_7)))
(assert
 (let (($x20 (not f_0_0_10)))
 (let (($x74 (not o_0_0_2__0__1)))
 (or $x74 $x20 f_0_0_8))))
(assert
 (let (($x8 (not f_0_0_8)))
 (or o_0_0_2__0__1 $x8 f_0_0_10)))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x74 (not o_0_0_2__0__1)))
 (or $x74 $x26 f_0_0_9))))
(assert
 (let (($x14 (not f_0_0_9)))
 (or o_0_0_2__0__1 $x14 f_0_0_11)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x74 (not o_0_0_2__0__1)))
 (or $x74 $x44 f_0_0_12))))
(assert
 (let (($x32 (not f_0_0_12)))
 (or o_0_0_2__0__1 $x32 f_0_0_14)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x74 (not o_0_0_2__0__1)))
 (or $x74 $x50 f_0_0_13))))
(assert
 (let (($x38 (not f_0_0_13)))
 (or o_0_0_2__0__1 $x38 f_0_0_15)))
(assert
 (let (($x17 (not f_0_0_1)))
 (let (($x92 (not o_0_0_3__0__1)))
 (or $x92 $x17 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_3__0__1 $x11 f_0_0_1)))
(assert
 (let (($x29 (not f_0_0_3)))
 (let (($x92 (not o_0_0_3__0__1)))
 (or $x92 $x29 f_0_0_2))))
(assert
 (let (($x23 (not f_0_0_2)))
 (or o_0_0_3__0__1 $x23 f_0_0_3)))
(assert
 (let (($x41 (not f_0_0_5)))
 (let (($x92 (not o_0_0_3__0__1)))
 (or $x92 $x41 f_0_0_4))))
(assert
 (let (($x35 (not f_0_0_4)))
 (or o_0_0_3__0__1 $x35 f_0_0_5)))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x92 (not o_0_0_3__0__1)))
 (or $x92 $x53 f_0_0_6))))
(assert
 (let (($x47 (not f_0_0_6)))
 (or o_0_0_3__0__1 $x47 f_0_0_7)))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x92 (not o_0_0_3__0__1)))
 (or $x92 $x14 f_0_0_8))))
(assert
 (let (($x8 (not f_0_0_8)))
 (or o_0_0_3__0__1 $x8 f_0_0_9)))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x92 (not o_0_0_3__0__1)))
 (or $x92 $x26 f_0_0_10))))
(assert
 (let (($x20 (not f_0_0_10)))
 (or o_0_0_3__0__1 $x20 f_0_0_11)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x92 (not o_0_0_3__0__1)))
 (or $x92 $x38 f_0_0_12))))
(assert
 (let (($x32 (not f_0_0_12)))
 (or o_0_0_3__0__1 $x32 f_0_0_13)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x92 (not o_0_0_3__0__1)))
 (or $x92 $x50 f_0_0_14))))
(assert
 (let (($x44 (not f_0_0_14)))
 (or o_0_0_3__0__1 $x44 f_0_0_15)))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x110 (not o_0_0_0_1__0_0__1_1)))
 (or $x110 $x32 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_0_1__0_0__1_1 $x11 f_0_0_12)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x110 (not o_0_0_0_1__0_0__1_1)))
 (or $x110 $x38 f_0_0_1))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or o_0_0_0_1__0_0__1_1 $x17 f_0_0_13)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x110 (not o_0_0_0_1__0_0__1_1)))
 (or $x110 $x44 f_0_0_2))))
(assert
 (let (($x23 (not f_0_0_2)))
 (or o_0_0_0_1__0_0__1_1 $x23 f_0_0_14)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x110 (not o_0_0_0_1__0_0__1_1)))
 (or $x110 $x50 f_0_0_3))))
(assert
 (let (($x29 (not f_0_0_3)))
 (or o_0_0_0_1__0_0__1_1 $x29 f_0_0_15)))
(assert
 (let (($x8 (not f_0_0_8)))
 (let (($x120 (not o_0_0_0_1__0_1__1_0)))
 (or $x120 $x8 f_0_0_4))))
(assert
 (let (($x35 (not f_0_0_4)))
 (or o_0_0_0_1__0_1__1_0 $x35 f_0_0_8)))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x120 (not o_0_0_0_1__0_1__1_0)))
 (or $x120 $x14 f_0_0_5))))
(assert
 (let (($x41 (not f_0_0_5)))
 (or o_0_0_0_1__0_1__1_0 $x41 f_0_0_9)))
(assert
 (let (($x20 (not f_0_0_10)))
 (let (($x120 (not o_0_0_0_1__0_1__1_0)))
 (or $x120 $x20 f_0_0_6))))
(assert
 (let (($x47 (not f_0_0_6)))
 (or o_0_0_0_1__0_1__1_0 $x47 f_0_0_10)))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x120 (not o_0_0_0_1__0_1__1_0)))
 (or $x120 $x26 f_0_0_7))))
(assert
 (let (($x53 (not f_0_0_7)))
 (or o_0_0_0_1__0_1__1_0 $x53 f_0_0_11)))
(assert
 (let (($x20 (not f_0_0_10)))
 (let (($x130 (not o_0_0_0_2__0_0__1_1)))
 (or $x130 $x20 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_0_2__0_0__1_1 $x11 f_0_0_10)))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x130 (not o_0_0_0_2__0_0__1_1)))
 (or $x130 $x26 f_0_0_1))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or o_0_0_0_2__0_0__1_1 $x17 f_0_0_11)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x130 (not o_0_0_0_2__0_0__1_1)))
 (or $x130 $x44 f_0_0_4))))
(assert
 (let (($x35 (not f_0_0_4)))
 (or o_0_0_0_2__0_0__1_1 $x35 f_0_0_14)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x130 (not o_0_0_0_2__0_0__1_1)))
 (or $x130 $x50 f_0_0_5))))
(assert
 (let (($x41 (not f_0_0_5)))
 (or o_0_0_0_2__0_0__1_1 $x41 f_0_0_15)))
(assert
 (let (($x8 (not f_0_0_8)))
 (let (($x140 (not o_0_0_0_2__0_1__1_0)))
 (or $x140 $x8 f_0_0_2))))
(assert
 (let (($x23 (not f_0_0_2)))
 (or o_0_0_0_2__0_1__1_0 $x23 f_0_0_8)))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x140 (not o_0_0_0_2__0_1__1_0)))
 (or $x140 $x14 f_0_0_3))))
(assert
 (let (($x29 (not f_0_0_3)))
 (or o_0_0_0_2__0_1__1_0 $x29 f_0_0_9)))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x140 (not o_0_0_0_2__0_1__1_0)))
 (or $x140 $x32 f_0_0_6))))
(assert
 (let (($x47 (not f_0_0_6)))
 (or o_0_0_0_2__0_1__1_0 $x47 f_0_0_12)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x140 (not o_0_0_0_2__0_1__1_0)))
 (or $x140 $x38 f_0_0_7))))
(assert
 (let (($x53 (not f_0_0_7)))
 (or o_0_0_0_2__0_1__1_0 $x53 f_0_0_13)))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x150 (not o_0_0_0_3__0_0__1_1)))
 (or $x150 $x14 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_0_3__0_0__1_1 $x11 f_0_0_9)))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x150 (not o_0_0_0_3__0_0__1_1)))
 (or $x150 $x26 f_0_0_2))))
(assert
 (let (($x23 (not f_0_0_2)))
 (or o_0_0_0_3__0_0__1_1 $x23 f_0_0_11)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x150 (not o_0_0_0_3__0_0__1_1)))
 (or $x150 $x38 f_0_0_4))))
(assert
 (let (($x35 (not f_0_0_4)))
 (or o_0_0_0_3__0_0__1_1 $x35 f_0_0_13)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x150 (not o_0_0_0_3__0_0__1_1)))
 (or $x150 $x50 f_0_0_6))))
(assert
 (let (($x47 (not f_0_0_6)))
 (or o_0_0_0_3__0_0__1_1 $x47 f_0_0_15)))
(assert
 (let (($x8 (not f_0_0_8)))
 (let (($x160 (not o_0_0_0_3__0_1__1_0)))
 (or $x160 $x8 f_0_0_1))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or o_0_0_0_3__0_1__1_0 $x17 f_0_0_8)))
(assert
 (let (($x20 (not f_0_0_10)))
 (let (($x160 (not o_0_0_0_3__0_1__1_0)))
 (or $x160 $x20 f_0_0_3))))
(assert
 (let (($x29 (not f_0_0_3)))
 (or o_0_0_0_3__0_1__1_0 $x29 f_0_0_10)))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x160 (not o_0_0_0_3__0_1__1_0)))
 (or $x160 $x32 f_0_0_5))))
(assert
 (let (($x41 (not f_0_0_5)))
 (or o_0_0_0_3__0_1__1_0 $x41 f_0_0_12)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x160 (not o_0_0_0_3__0_1__1_0)))
 (or $x160 $x44 f_0_0_7))))
(assert
 (let (($x53 (not f_0_0_7)))
 (or o_0_0_0_3__0_1__1_0 $x53 f_0_0_14)))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x170 (not o_0_0_1_2__0_0__1_1)))
 (or $x170 $x47 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_1_2__0_0__1_1 $x11 f_0_0_6)))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x170 (not o_0_0_1_2__0_0__1_1)))
 (or $x170 $x53 f_0_0_1))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or o_0_0_1_2__0_0__1_1 $x17 f_0_0_7)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x170 (not o_0_0_1_2__0_0__1_1)))
 (or $x170 $x44 f_0_0_8))))
(assert
 (let (($x8 (not f_0_0_8)))
 (or o_0_0_1_2__0_0__1_1 $x8 f_0_0_14)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x170 (not o_0_0_1_2__0_0__1_1)))
 (or $x170 $x50 f_0_0_9))))
(assert
 (let (($x14 (not f_0_0_9)))
 (or o_0_0_1_2__0_0__1_1 $x14 f_0_0_15)))
(assert
 (let (($x35 (not f_0_0_4)))
 (let (($x180 (not o_0_0_1_2__0_1__1_0)))
 (or $x180 $x35 f_0_0_2))))
(assert
 (let (($x23 (not f_0_0_2)))
 (or o_0_0_1_2__0_1__1_0 $x23 f_0_0_4)))
(assert
 (let (($x41 (not f_0_0_5)))
 (let (($x180 (not o_0_0_1_2__0_1__1_0)))
 (or $x180 $x41 f_0_0_3))))
(assert
 (let (($x29 (not f_0_0_3)))
 (or o_0_0_1_2__0_1__1_0 $x29 f_0_0_5)))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x180 (not o_0_0_1_2__0_1__1_0)))
 (or $x180 $x32 f_0_0_10))))
(assert
 (let (($x20 (not f_0_0_10)))
 (or o_0_0_1_2__0_1__1_0 $x20 f_0_0_12)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x180 (not o_0_0_1_2__0_1__1_0)))
 (or $x180 $x38 f_0_0_11))))
(assert
 (let (($x26 (not f_0_0_11)))
 (or o_0_0_1_2__0_1__1_0 $x26 f_0_0_13)))
(assert
 (let (($x41 (not f_0_0_5)))
 (let (($x190 (not o_0_0_1_3__0_0__1_1)))
 (or $x190 $x41 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_1_3__0_0__1_1 $x11 f_0_0_5)))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x190 (not o_0_0_1_3__0_0__1_1)))
 (or $x190 $x53 f_0_0_2))))
(assert
 (let (($x23 (not f_0_0_2)))
 (or o_0_0_1_3__0_0__1_1 $x23 f_0_0_7)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x190 (not o_0_0_1_3__0_0__1_1)))
 (or $x190 $x38 f_0_0_8))))
(assert
 (let (($x8 (not f_0_0_8)))
 (or o_0_0_1_3__0_0__1_1 $x8 f_0_0_13)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x190 (not o_0_0_1_3__0_0__1_1)))
 (or $x190 $x50 f_0_0_10))))
(assert
 (let (($x20 (not f_0_0_10)))
 (or o_0_0_1_3__0_0__1_1 $x20 f_0_0_15)))
(assert
 (let (($x35 (not f_0_0_4)))
 (let (($x200 (not o_0_0_1_3__0_1__1_0)))
 (or $x200 $x35 f_0_0_1))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or o_0_0_1_3__0_1__1_0 $x17 f_0_0_4)))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x200 (not o_0_0_1_3__0_1__1_0)))
 (or $x200 $x47 f_0_0_3))))
(assert
 (let (($x29 (not f_0_0_3)))
 (or o_0_0_1_3__0_1__1_0 $x29 f_0_0_6)))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x200 (not o_0_0_1_3__0_1__1_0)))
 (or $x200 $x32 f_0_0_9))))
(assert
 (let (($x14 (not f_0_0_9)))
 (or o_0_0_1_3__0_1__1_0 $x14 f_0_0_12)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x200 (not o_0_0_1_3__0_1__1_0)))
 (or $x200 $x44 f_0_0_11))))
(assert
 (let (($x26 (not f_0_0_11)))
 (or o_0_0_1_3__0_1__1_0 $x26 f_0_0_14)))
(assert
 (let (($x29 (not f_0_0_3)))
 (let (($x210 (not o_0_0_2_3__0_0__1_1)))
 (or $x210 $x29 f_0_0_0))))
(assert
 (let (($x11 (not f_0_0_0)))
 (or o_0_0_2_3__0_0__1_1 $x11 f_0_0_3)))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x210 (not o_0_0_2_3__0_0__1_1)))
 (or $x210 $x53 f_0_0_4))))
(assert
 (let (($x35 (not f_0_0_4)))
 (or o_0_0_2_3__0_0__1_1 $x35 f_0_0_7)))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x210 (not o_0_0_2_3__0_0__1_1)))
 (or $x210 $x26 f_0_0_8))))
(assert
 (let (($x8 (not f_0_0_8)))
 (or o_0_0_2_3__0_0__1_1 $x8 f_0_0_11)))
(assert
 (let (($x50 (not f_0_0_15)))
 (let (($x210 (not o_0_0_2_3__0_0__1_1)))
 (or $x210 $x50 f_0_0_12))))
(assert
 (let (($x32 (not f_0_0_12)))
 (or o_0_0_2_3__0_0__1_1 $x32 f_0_0_15)))
(assert
 (let (($x23 (not f_0_0_2)))
 (let (($x220 (not o_0_0_2_3__0_1__1_0)))
 (or $x220 $x23 f_0_0_1))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or o_0_0_2_3__0_1__1_0 $x17 f_0_0_2)))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x220 (not o_0_0_2_3__0_1__1_0)))
 (or $x220 $x47 f_0_0_5))))
(assert
 (let (($x41 (not f_0_0_5)))
 (or o_0_0_2_3__0_1__1_0 $x41 f_0_0_6)))
(assert
 (let (($x20 (not f_0_0_10)))
 (let (($x220 (not o_0_0_2_3__0_1__1_0)))
 (or $x220 $x20 f_0_0_9))))
(assert
 (let (($x14 (not f_0_0_9)))
 (or o_0_0_2_3__0_1__1_0 $x14 f_0_0_10)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x220 (not o_0_0_2_3__0_1__1_0)))
 (or $x220 $x44 f_0_0_13))))
(assert
 (let (($x38 (not f_0_0_13)))
 (or o_0_0_2_3__0_1__1_0 $x38 f_0_0_14)))
(assert
 (let (($x11 (not f_0_0_0)))
 (or $x11 $x11)))
(assert
 (let (($x11 (not f_0_0_0)))
 (or f_0_0_0 $x11 turned_0_0)))
(assert
 (let (($x11 (not f_0_0_0)))
 (or $x11 (not $x11) turned_0_0)))
(assert
 (let (($x23 (not f_0_0_2)))
 (or $x23 f_0_0_8)))
(assert
 (or f_0_0_2 f_0_0_8 renamed_0_0))
(assert
 (let (($x8 (not f_0_0_8)))
 (let (($x23 (not f_0_0_2)))
 (or $x23 $x8 renamed_0_0))))
(assert
 (let (($x29 (not f_0_0_3)))
 (let (($x238 (not renamed_0_0)))
 (or $x238 $x29 f_0_0_9))))
(assert
 (let (($x238 (not renamed_0_0)))
 (or $x238 f_0_0_3 f_0_0_9 renamed_0_1)))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x29 (not f_0_0_3)))
 (let (($x238 (not renamed_0_0)))
 (or $x238 $x29 $x14 renamed_0_1)))))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x243 (not renamed_0_1)))
 (or $x243 $x47 f_0_0_12))))
(assert
 (let (($x243 (not renamed_0_1)))
 (or $x243 f_0_0_6 f_0_0_12 renamed_0_2)))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x47 (not f_0_0_6)))
 (let (($x243 (not renamed_0_1)))
 (or $x243 $x47 $x32 renamed_0_2)))))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x248 (not renamed_0_2)))
 (or $x248 $x53 f_0_0_13))))
(assert
 (let (($x248 (not renamed_0_2)))
 (or $x248 f_0_0_7 f_0_0_13 renamed_0_3)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x53 (not f_0_0_7)))
 (let (($x248 (not renamed_0_2)))
 (or $x248 $x53 $x38 renamed_0_3)))))
(assert
 (let (($x8 (not f_0_0_8)))
 (let (($x253 (not renamed_0_3)))
 (or $x253 $x8 f_0_0_2))))
(assert
 (let (($x253 (not renamed_0_3)))
 (or $x253 f_0_0_8 f_0_0_2 renamed_0_4)))
(assert
 (let (($x23 (not f_0_0_2)))
 (let (($x8 (not f_0_0_8)))
 (let (($x253 (not renamed_0_3)))
 (or $x253 $x8 $x23 renamed_0_4)))))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x258 (not renamed_0_4)))
 (or $x258 $x14 f_0_0_3))))
(assert
 (let (($x258 (not renamed_0_4)))
 (or $x258 f_0_0_9 f_0_0_3 renamed_0_5)))
(assert
 (let (($x29 (not f_0_0_3)))
 (let (($x14 (not f_0_0_9)))
 (let (($x258 (not renamed_0_4)))
 (or $x258 $x14 $x29 renamed_0_5)))))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x263 (not renamed_0_5)))
 (or $x263 $x32 f_0_0_6))))
(assert
 (let (($x263 (not renamed_0_5)))
 (or $x263 f_0_0_12 f_0_0_6 renamed_0_6)))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x32 (not f_0_0_12)))
 (let (($x263 (not renamed_0_5)))
 (or $x263 $x32 $x47 renamed_0_6)))))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x268 (not renamed_0_6)))
 (or $x268 $x38 f_0_0_7))))
(assert
 (let (($x268 (not renamed_0_6)))
 (or $x268 f_0_0_13 f_0_0_7 renamed_0_7)))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x38 (not f_0_0_13)))
 (let (($x268 (not renamed_0_6)))
 (or $x268 $x38 $x53 renamed_0_7)))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or $x17 f_0_0_4)))
(assert
 (or f_0_0_1 f_0_0_4 renamed_1_0))
(assert
 (let (($x35 (not f_0_0_4)))
 (let (($x17 (not f_0_0_1)))
 (or $x17 $x35 renamed_1_0))))
(assert
 (let (($x29 (not f_0_0_3)))
 (let (($x277 (not renamed_1_0)))
 (or $x277 $x29 f_0_0_6))))
(assert
 (let (($x277 (not renamed_1_0)))
 (or $x277 f_0_0_3 f_0_0_6 renamed_1_1)))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x29 (not f_0_0_3)))
 (let (($x277 (not renamed_1_0)))
 (or $x277 $x29 $x47 renamed_1_1)))))
(assert
 (let (($x35 (not f_0_0_4)))
 (let (($x282 (not renamed_1_1)))
 (or $x282 $x35 f_0_0_1))))
(assert
 (let (($x282 (not renamed_1_1)))
 (or $x282 f_0_0_4 f_0_0_1 renamed_1_2)))
(assert
 (let (($x17 (not f_0_0_1)))
 (let (($x35 (not f_0_0_4)))
 (let (($x282 (not renamed_1_1)))
 (or $x282 $x35 $x17 renamed_1_2)))))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x287 (not renamed_1_2)))
 (or $x287 $x47 f_0_0_3))))
(assert
 (let (($x287 (not renamed_1_2)))
 (or $x287 f_0_0_6 f_0_0_3 renamed_1_3)))
(assert
 (let (($x29 (not f_0_0_3)))
 (let (($x47 (not f_0_0_6)))
 (let (($x287 (not renamed_1_2)))
 (or $x287 $x47 $x29 renamed_1_3)))))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x292 (not renamed_1_3)))
 (or $x292 $x14 f_0_0_12))))
(assert
 (let (($x292 (not renamed_1_3)))
 (or $x292 f_0_0_9 f_0_0_12 renamed_1_4)))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x14 (not f_0_0_9)))
 (let (($x292 (not renamed_1_3)))
 (or $x292 $x14 $x32 renamed_1_4)))))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x297 (not renamed_1_4)))
 (or $x297 $x26 f_0_0_14))))
(assert
 (let (($x297 (not renamed_1_4)))
 (or $x297 f_0_0_11 f_0_0_14 renamed_1_5)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x26 (not f_0_0_11)))
 (let (($x297 (not renamed_1_4)))
 (or $x297 $x26 $x44 renamed_1_5)))))
(assert
 (let (($x32 (not f_0_0_12)))
 (let (($x302 (not renamed_1_5)))
 (or $x302 $x32 f_0_0_9))))
(assert
 (let (($x302 (not renamed_1_5)))
 (or $x302 f_0_0_12 f_0_0_9 renamed_1_6)))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x32 (not f_0_0_12)))
 (let (($x302 (not renamed_1_5)))
 (or $x302 $x32 $x14 renamed_1_6)))))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x307 (not renamed_1_6)))
 (or $x307 $x44 f_0_0_11))))
(assert
 (let (($x307 (not renamed_1_6)))
 (or $x307 f_0_0_14 f_0_0_11 renamed_1_7)))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x44 (not f_0_0_14)))
 (let (($x307 (not renamed_1_6)))
 (or $x307 $x44 $x26 renamed_1_7)))))
(assert
 (let (($x17 (not f_0_0_1)))
 (or $x17 f_0_0_2)))
(assert
 (or f_0_0_1 f_0_0_2 renamed_2_0))
(assert
 (let (($x23 (not f_0_0_2)))
 (let (($x17 (not f_0_0_1)))
 (or $x17 $x23 renamed_2_0))))
(assert
 (let (($x23 (not f_0_0_2)))
 (let (($x316 (not renamed_2_0)))
 (or $x316 $x23 f_0_0_1))))
(assert
 (let (($x316 (not renamed_2_0)))
 (or $x316 f_0_0_2 f_0_0_1 renamed_2_1)))
(assert
 (let (($x17 (not f_0_0_1)))
 (let (($x23 (not f_0_0_2)))
 (let (($x316 (not renamed_2_0)))
 (or $x316 $x23 $x17 renamed_2_1)))))
(assert
 (let (($x35 (not f_0_0_4)))
 (let (($x321 (not renamed_2_1)))
 (or $x321 $x35 f_0_0_8))))
(assert
 (let (($x321 (not renamed_2_1)))
 (or $x321 f_0_0_4 f_0_0_8 renamed_2_2)))
(assert
 (let (($x8 (not f_0_0_8)))
 (let (($x35 (not f_0_0_4)))
 (let (($x321 (not renamed_2_1)))
 (or $x321 $x35 $x8 renamed_2_2)))))
(assert
 (let (($x41 (not f_0_0_5)))
 (let (($x326 (not renamed_2_2)))
 (or $x326 $x41 f_0_0_10))))
(assert
 (let (($x326 (not renamed_2_2)))
 (or $x326 f_0_0_5 f_0_0_10 renamed_2_3)))
(assert
 (let (($x20 (not f_0_0_10)))
 (let (($x41 (not f_0_0_5)))
 (let (($x326 (not renamed_2_2)))
 (or $x326 $x41 $x20 renamed_2_3)))))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x331 (not renamed_2_3)))
 (or $x331 $x47 f_0_0_9))))
(assert
 (let (($x331 (not renamed_2_3)))
 (or $x331 f_0_0_6 f_0_0_9 renamed_2_4)))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x47 (not f_0_0_6)))
 (let (($x331 (not renamed_2_3)))
 (or $x331 $x47 $x14 renamed_2_4)))))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x336 (not renamed_2_4)))
 (or $x336 $x53 f_0_0_11))))
(assert
 (let (($x336 (not renamed_2_4)))
 (or $x336 f_0_0_7 f_0_0_11 renamed_2_5)))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x53 (not f_0_0_7)))
 (let (($x336 (not renamed_2_4)))
 (or $x336 $x53 $x26 renamed_2_5)))))
(assert
 (let (($x8 (not f_0_0_8)))
 (let (($x341 (not renamed_2_5)))
 (or $x341 $x8 f_0_0_4))))
(assert
 (let (($x341 (not renamed_2_5)))
 (or $x341 f_0_0_8 f_0_0_4 renamed_2_6)))
(assert
 (let (($x35 (not f_0_0_4)))
 (let (($x8 (not f_0_0_8)))
 (let (($x341 (not renamed_2_5)))
 (or $x341 $x8 $x35 renamed_2_6)))))
(assert
 (let (($x14 (not f_0_0_9)))
 (let (($x346 (not renamed_2_6)))
 (or $x346 $x14 f_0_0_6))))
(assert
 (let (($x346 (not renamed_2_6)))
 (or $x346 f_0_0_9 f_0_0_6 renamed_2_7)))
(assert
 (let (($x47 (not f_0_0_6)))
 (let (($x14 (not f_0_0_9)))
 (let (($x346 (not renamed_2_6)))
 (or $x346 $x14 $x47 renamed_2_7)))))
(assert
 (let (($x20 (not f_0_0_10)))
 (let (($x351 (not renamed_2_7)))
 (or $x351 $x20 f_0_0_5))))
(assert
 (let (($x351 (not renamed_2_7)))
 (or $x351 f_0_0_10 f_0_0_5 renamed_2_8)))
(assert
 (let (($x41 (not f_0_0_5)))
 (let (($x20 (not f_0_0_10)))
 (let (($x351 (not renamed_2_7)))
 (or $x351 $x20 $x41 renamed_2_8)))))
(assert
 (let (($x26 (not f_0_0_11)))
 (let (($x356 (not renamed_2_8)))
 (or $x356 $x26 f_0_0_7))))
(assert
 (let (($x356 (not renamed_2_8)))
 (or $x356 f_0_0_11 f_0_0_7 renamed_2_9)))
(assert
 (let (($x53 (not f_0_0_7)))
 (let (($x26 (not f_0_0_11)))
 (let (($x356 (not renamed_2_8)))
 (or $x356 $x26 $x53 renamed_2_9)))))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x361 (not renamed_2_9)))
 (or $x361 $x38 f_0_0_14))))
(assert
 (let (($x361 (not renamed_2_9)))
 (or $x361 f_0_0_13 f_0_0_14 renamed_2_10)))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x38 (not f_0_0_13)))
 (let (($x361 (not renamed_2_9)))
 (or $x361 $x38 $x44 renamed_2_10)))))
(assert
 (let (($x44 (not f_0_0_14)))
 (let (($x366 (not renamed_2_10)))
 (or $x366 $x44 f_0_0_13))))
(assert
 (let (($x366 (not renamed_2_10)))
 (or $x366 f_0_0_14 f_0_0_13 renamed_2_11)))
(assert
 (let (($x38 (not f_0_0_13)))
 (let (($x44 (not f_0_0_14)))
 (let (($x366 (not renamed_2_10)))
 (or $x366 $x44 $x38 renamed_2_11)))))
(assert
 (let (($x50 (not f_0_0_15)))
(let (($x406 (or $x50 answer_1)))
(let (($x44 (not f_0_0_14)))
(let (($x405 (or $x44 answer_1)))
(let (($x38 (not f_0_0_13)))
(let (($x404 (or $x38 answer_1)))
(let (($x390 (not answer_1)))
(let (($x32 (not f_0_0_12)))
(let (($x403 (or $x32 $x390)))
(let (($x26 (not f_0_0_11)))
(let (($x402 (or $x26 answer_1)))
(let (($x20 (not f_0_0_10)))
(let (($x401 (or $x20 answer_1)))
(let (($x14 (not f_0_0_9)))
(let (($x400 (or $x14 $x390)))
(let (($x8 (not f_0_0_8)))
(let (($x399 (or $x8 $x390)))
(let (($x53 (not f_0_0_7)))
(let (($x398 (or $x53 answer_1)))
(let (($x47 (not f_0_0_6)))
(let (($x397 (or $x47 $x390)))
(let (($x41 (not f_0_0_5)))
(let (($x396 (or $x41 answer_1)))
(let (($x35 (not f_0_0_4)))
(let (($x395 (or $x35 $x390)))
(let (($x29 (not f_0_0_3)))
(let (($x394 (or $x29 $x390)))
(let (($x23 (not f_0_0_2)))
(let (($x393 (or $x23 $x390)))
(let (($x17 (not f_0_0_1)))
(let (($x392 (or $x17 $x390)))
(let (($x11 (not f_0_0_0)))
(let (($x391 (or $x11 $x390)))
(let (($x388 (or f_0_0_15 answer_0)))
(let (($x387 (or f_0_0_14 answer_0)))
(let (($x386 (or f_0_0_13 answer_0)))
(let (($x372 (not answer_0)))
(let (($x385 (or f_0_0_12 $x372)))
(let (($x384 (or f_0_0_11 answer_0)))
(let (($x383 (or f_0_0_10 answer_0)))
(let (($x382 (or f_0_0_9 $x372)))
(let (($x381 (or f_0_0_8 $x372)))
(let (($x380 (or f_0_0_7 answer_0)))
(let (($x379 (or f_0_0_6 $x372)))
(let (($x378 (or f_0_0_5 answer_0)))
(let (($x377 (or f_0_0_4 $x372)))
(let (($x376 (or f_0_0_3 $x372)))
(let (($x375 (or f_0_0_2 $x372)))
(let (($x374 (or f_0_0_1 $x372)))
(let (($x373 (or f_0_0_0 $x372)))
(let (($x407 (and $x373 $x374 $x375 $x376 $x377 $x378 $x379 $x380 $x381 $x382 $x383 $x384 $x385 $x386 $x387 $x388 $x391 $x392 $x393 $x394 $x395 $x396 $x397 $x398 $x399 $x400 $x401 $x402 $x403 $x404 $x405 $x406)))
(not (not $x407))))))))))))))))))))))))))))))))))))))))))))))))))))))
(check-sat)
