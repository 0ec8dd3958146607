; no unintended cycle
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun at_0_19 () Bool)
(declare-fun at_0_18 () Bool)
(declare-fun at_0_17 () Bool)
(declare-fun at_0_16 () Bool)
(declare-fun at_0_15 () Bool)
(declare-fun at_0_14 () Bool)
(declare-fun at_0_13 () Bool)
(declare-fun at_0_12 () Bool)
(declare-fun at_0_11 () Bool)
(declare-fun at_0_10 () Bool)
(declare-fun at_0_9 () Bool)
(declare-fun at_0_8 () Bool)
(declare-fun at_0_7 () Bool)
(declare-fun at_0_6 () Bool)
(declare-fun at_0_5 () Bool)
(declare-fun at_0_4 () Bool)
(declare-fun at_0_3 () Bool)
(declare-fun at_0_2 () Bool)
(declare-fun at_0_1 () Bool)
(declare-fun at_0_0 () Bool)
(declare-fun at_1_16 () Bool)
(declare-fun at_1_7 () Bool)
(declare-fun at_1_6 () Bool)
(declare-fun at_1_5 () Bool)
(declare-fun at_1_4 () Bool)
(declare-fun A_0_0 () Bool)
(declare-fun A_0_1 () Bool)
(declare-fun A_0_2 () Bool)
(declare-fun A_0_3 () Bool)
(declare-fun at_1_17 () Bool)
(declare-fun A_1_0 () Bool)
(declare-fun A_1_1 () Bool)
(declare-fun A_1_2 () Bool)
(declare-fun A_1_3 () Bool)
(declare-fun at_1_18 () Bool)
(declare-fun A_2_0 () Bool)
(declare-fun A_2_1 () Bool)
(declare-fun A_2_2 () Bool)
(declare-fun A_2_3 () Bool)
(declare-fun at_1_19 () Bool)
(declare-fun A_3_0 () Bool)
(declare-fun A_3_1 () Bool)
(declare-fun A_3_2 () Bool)
(declare-fun A_3_3 () Bool)
(declare-fun at_1_8 () Bool)
(declare-fun at_1_3 () Bool)
(declare-fun at_1_2 () Bool)
(declare-fun at_1_1 () Bool)
(declare-fun at_1_0 () Bool)
(declare-fun at_1_9 () Bool)
(declare-fun at_1_10 () Bool)
(declare-fun at_1_11 () Bool)
(declare-fun at_1_12 () Bool)
(declare-fun at_1_13 () Bool)
(declare-fun at_1_14 () Bool)
(declare-fun at_1_15 () Bool)
(declare-fun B_0_0 () Bool)
(declare-fun B_1_0 () Bool)
(declare-fun B_2_0 () Bool)
(declare-fun B_3_0 () Bool)
(declare-fun B_0_1 () Bool)
(declare-fun B_1_1 () Bool)
(declare-fun B_2_1 () Bool)
(declare-fun B_3_1 () Bool)
(declare-fun B_0_2 () Bool)
(declare-fun B_1_2 () Bool)
(declare-fun B_2_2 () Bool)
(declare-fun B_3_2 () Bool)
(declare-fun B_0_3 () Bool)
(declare-fun B_1_3 () Bool)
(declare-fun B_2_3 () Bool)
(declare-fun B_3_3 () Bool)
(declare-fun at_2_16 () Bool)
(declare-fun at_2_7 () Bool)
(declare-fun at_2_6 () Bool)
(declare-fun at_2_5 () Bool)
(declare-fun at_2_4 () Bool)
(declare-fun at_2_17 () Bool)
(declare-fun at_2_18 () Bool)
(declare-fun at_2_19 () Bool)
(declare-fun at_2_8 () Bool)
(declare-fun at_2_3 () Bool)
(declare-fun at_2_2 () Bool)
(declare-fun at_2_1 () Bool)
(declare-fun at_2_0 () Bool)
(declare-fun at_2_9 () Bool)
(declare-fun at_2_10 () Bool)
(declare-fun at_2_11 () Bool)
(declare-fun at_2_12 () Bool)
(declare-fun at_2_13 () Bool)
(declare-fun at_2_14 () Bool)
(declare-fun at_2_15 () Bool)
(declare-fun at_3_16 () Bool)
(declare-fun at_3_7 () Bool)
(declare-fun at_3_6 () Bool)
(declare-fun at_3_5 () Bool)
(declare-fun at_3_4 () Bool)
(declare-fun at_3_17 () Bool)
(declare-fun at_3_18 () Bool)
(declare-fun at_3_19 () Bool)
(declare-fun at_3_8 () Bool)
(declare-fun at_3_3 () Bool)
(declare-fun at_3_2 () Bool)
(declare-fun at_3_1 () Bool)
(declare-fun at_3_0 () Bool)
(declare-fun at_3_9 () Bool)
(declare-fun at_3_10 () Bool)
(declare-fun at_3_11 () Bool)
(declare-fun at_3_12 () Bool)
(declare-fun at_3_13 () Bool)
(declare-fun at_3_14 () Bool)
(declare-fun at_3_15 () Bool)
(declare-fun at_4_16 () Bool)
(declare-fun at_4_7 () Bool)
(declare-fun at_4_6 () Bool)
(declare-fun at_4_5 () Bool)
(declare-fun at_4_4 () Bool)
(declare-fun at_4_17 () Bool)
(declare-fun at_4_18 () Bool)
(declare-fun at_4_19 () Bool)
(declare-fun at_4_8 () Bool)
(declare-fun at_4_3 () Bool)
(declare-fun at_4_2 () Bool)
(declare-fun at_4_1 () Bool)
(declare-fun at_4_0 () Bool)
(declare-fun at_4_9 () Bool)
(declare-fun at_4_10 () Bool)
(declare-fun at_4_11 () Bool)
(declare-fun at_4_12 () Bool)
(declare-fun at_4_13 () Bool)
(declare-fun at_4_14 () Bool)
(declare-fun at_4_15 () Bool)
(assert
 (or at_0_0 at_0_1 at_0_2 at_0_3 at_0_4 at_0_5 at_0_6 at_0_7 at_0_8 at_0_9 at_0_10 at_0_11 at_0_12 at_0_13 at_0_14 at_0_15 at_0_16 at_0_17 at_0_18 at_0_19))
(assert
 (not (and at_0_0 at_0_1)))
(assert
 (not (and at_0_0 at_0_2)))
(assert
 (not (and at_0_0 at_0_3)))
(assert
 (not (and at_0_0 at_0_4)))
(assert
 (not (and at_0_0 at_0_5)))
(assert
 (not (and at_0_0 at_0_6)))
(assert
 (not (and at_0_0 at_0_7)))
(assert
 (not (and at_0_0 at_0_8)))
(assert
 (not (and at_0_0 at_0_9)))
(assert
 (not (and at_0_0 at_0_10)))
(assert
 (not (and at_0_0 at_0_11)))
(assert
 (not (and at_0_0 at_0_12)))
(assert
 (not (and at_0_0 at_0_13)))
(assert
 (not (and at_0_0 at_0_14)))
(assert
 (not (and at_0_0 at_0_15)))
(assert
 (not (and at_0_0 at_0_16)))
(assert
 (not (and at_0_0 at_0_17)))
(assert
 (not (and at_0_0 at_0_18)))
(assert
 (not (and at_0_0 at_0_19)))
(assert
 (not (and at_0_1 at_0_2)))
(assert
 (not (and at_0_1 at_0_3)))
(assert
 (not (and at_0_1 at_0_4)))
(assert
 (not (and at_0_1 at_0_5)))
(assert
 (not (and at_0_1 at_0_6)))
(assert
 (not (and at_0_1 at_0_7)))
(assert
 (not (and at_0_1 at_0_8)))
(assert
 (not (and at_0_1 at_0_9)))
(assert
 (not (and at_0_1 at_0_10)))
(assert
 (not (and at_0_1 at_0_11)))
(assert
 (not (and at_0_1 at_0_12)))
(assert
 (not (and at_0_1 at_0_13)))
(assert
 (not (and at_0_1 at_0_14)))
(assert
 (not (and at_0_1 at_0_15)))
(assert
 (not (and at_0_1 at_0_16)))
(assert
 (not (and at_0_1 at_0_17)))
(assert
 (not (and at_0_1 at_0_18)))
(assert
 (not (and at_0_1 at_0_19)))
(assert
 (not (and at_0_2 at_0_3)))
(assert
 (not (and at_0_2 at_0_4)))
(assert
 (not (and at_0_2 at_0_5)))
(assert
 (not (and at_0_2 at_0_6)))
(assert
 (not (and at_0_2 at_0_7)))
(assert
 (not (and at_0_2 at_0_8)))
(assert
 (not (and at_0_2 at_0_9)))
(assert
 (not (and at_0_2 at_0_10)))
(assert
 (not (and at_0_2 at_0_11)))
(assert
 (not (and at_0_2 at_0_12)))
(assert
 (not (and at_0_2 at_0_13)))
(assert
 (not (and at_0_2 at_0_14)))
(assert
 (not (and at_0_2 at_0_15)))
(assert
 (not (and at_0_2 at_0_16)))
(assert
 (not (and at_0_2 at_0_17)))
(assert
 (not (and at_0_2 at_0_18)))
(assert
 (not (and at_0_2 at_0_19)))
(assert
 (not (and at_0_3 at_0_4)))
(assert
 (not (and at_0_3 at_0_5)))
(assert
 (not (and at_0_3 at_0_6)))
(assert
 (not (and at_0_3 at_0_7)))
(assert
 (not (and at_0_3 at_0_8)))
(assert
 (not (and at_0_3 at_0_9)))
(assert
 (not (and at_0_3 at_0_10)))
(assert
 (not (and at_0_3 at_0_11)))
(assert
 (not (and at_0_3 at_0_12)))
(assert
 (not (and at_0_3 at_0_13)))
(assert
 (not (and at_0_3 at_0_14)))
(assert
 (not (and at_0_3 at_0_15)))
(assert
 (not (and at_0_3 at_0_16)))
(assert
 (not (and at_0_3 at_0_17)))
(assert
 (not (and at_0_3 at_0_18)))
(assert
 (not (and at_0_3 at_0_19)))
(assert
 (not (and at_0_4 at_0_5)))
(assert
 (not (and at_0_4 at_0_6)))
(assert
 (not (and at_0_4 at_0_7)))
(assert
 (not (and at_0_4 at_0_8)))
(assert
 (not (and at_0_4 at_0_9)))
(assert
 (not (and at_0_4 at_0_10)))
(assert
 (not (and at_0_4 at_0_11)))
(assert
 (not (and at_0_4 at_0_12)))
(assert
 (not (and at_0_4 at_0_13)))
(assert
 (not (and at_0_4 at_0_14)))
(assert
 (not (and at_0_4 at_0_15)))
(assert
 (not (and at_0_4 at_0_16)))
(assert
 (not (and at_0_4 at_0_17)))
(assert
 (not (and at_0_4 at_0_18)))
(assert
 (not (and at_0_4 at_0_19)))
(assert
 (not (and at_0_5 at_0_6)))
(assert
 (not (and at_0_5 at_0_7)))
(assert
 (not (and at_0_5 at_0_8)))
(assert
 (not (and at_0_5 at_0_9)))
(assert
 (not (and at_0_5 at_0_10)))
(assert
 (not (and at_0_5 at_0_11)))
(assert
 (not (and at_0_5 at_0_12)))
(assert
 (not (and at_0_5 at_0_13)))
(assert
 (not (and at_0_5 at_0_14)))
(assert
 (not (and at_0_5 at_0_15)))
(assert
 (not (and at_0_5 at_0_16)))
(assert
 (not (and at_0_5 at_0_17)))
(assert
 (not (and at_0_5 at_0_18)))
(assert
 (not (and at_0_5 at_0_19)))
(assert
 (not (and at_0_6 at_0_7)))
(assert
 (not (and at_0_6 at_0_8)))
(assert
 (not (and at_0_6 at_0_9)))
(assert
 (not (and at_0_6 at_0_10)))
(assert
 (not (and at_0_6 at_0_11)))
(assert
 (not (and at_0_6 at_0_12)))
(assert
 (not (and at_0_6 at_0_13)))
(assert
 (not (and at_0_6 at_0_14)))
(assert
 (not (and at_0_6 at_0_15)))
(assert
 (not (and at_0_6 at_0_16)))
(assert
 (not (and at_0_6 at_0_17)))
(assert
 (not (and at_0_6 at_0_18)))
(assert
 (not (and at_0_6 at_0_19)))
(assert
 (not (and at_0_7 at_0_8)))
(assert
 (not (and at_0_7 at_0_9)))
(assert
 (not (and at_0_7 at_0_10)))
(assert
 (not (and at_0_7 at_0_11)))
(assert
 (not (and at_0_7 at_0_12)))
(assert
 (not (and at_0_7 at_0_13)))
(assert
 (not (and at_0_7 at_0_14)))
(assert
 (not (and at_0_7 at_0_15)))
(assert
 (not (and at_0_7 at_0_16)))
(assert
 (not (and at_0_7 at_0_17)))
(assert
 (not (and at_0_7 at_0_18)))
(assert
 (not (and at_0_7 at_0_19)))
(assert
 (not (and at_0_8 at_0_9)))
(assert
 (not (and at_0_8 at_0_10)))
(assert
 (not (and at_0_8 at_0_11)))
(assert
 (not (and at_0_8 at_0_12)))
(assert
 (not (and at_0_8 at_0_13)))
(assert
 (not (and at_0_8 at_0_14)))
(assert
 (not (and at_0_8 at_0_15)))
(assert
 (not (and at_0_8 at_0_16)))
(assert
 (not (and at_0_8 at_0_17)))
(assert
 (not (and at_0_8 at_0_18)))
(assert
 (not (and at_0_8 at_0_19)))
(assert
 (not (and at_0_9 at_0_10)))
(assert
 (not (and at_0_9 at_0_11)))
(assert
 (not (and at_0_9 at_0_12)))
(assert
 (not (and at_0_9 at_0_13)))
(assert
 (not (and at_0_9 at_0_14)))
(assert
 (not (and at_0_9 at_0_15)))
(assert
 (not (and at_0_9 at_0_16)))
(assert
 (not (and at_0_9 at_0_17)))
(assert
 (not (and at_0_9 at_0_18)))
(assert
 (not (and at_0_9 at_0_19)))
(assert
 (not (and at_0_10 at_0_11)))
(assert
 (not (and at_0_10 at_0_12)))
(assert
 (not (and at_0_10 at_0_13)))
(assert
 (not (and at_0_10 at_0_14)))
(assert
 (not (and at_0_10 at_0_15)))
(assert
 (not (and at_0_10 at_0_16)))
(assert
 (not (and at_0_10 at_0_17)))
(assert
 (not (and at_0_10 at_0_18)))
(assert
 (not (and at_0_10 at_0_19)))
(assert
 (not (and at_0_11 at_0_12)))
(assert
 (not (and at_0_11 at_0_13)))
(assert
 (not (and at_0_11 at_0_14)))
(assert
 (not (and at_0_11 at_0_15)))
(assert
 (not (and at_0_11 at_0_16)))
(assert
 (not (and at_0_11 at_0_17)))
(assert
 (not (and at_0_11 at_0_18)))
(assert
 (not (and at_0_11 at_0_19)))
(assert
 (not (and at_0_12 at_0_13)))
(assert
 (not (and at_0_12 at_0_14)))
(assert
 (not (and at_0_12 at_0_15)))
(assert
 (not (and at_0_12 at_0_16)))
(assert
 (not (and at_0_12 at_0_17)))
(assert
 (not (and at_0_12 at_0_18)))
(assert
 (not (and at_0_12 at_0_19)))
(assert
 (not (and at_0_13 at_0_14)))
(assert
 (not (and at_0_13 at_0_15)))
(assert
 (not (and at_0_13 at_0_16)))
(assert
 (not (and at_0_13 at_0_17)))
(assert
 (not (and at_0_13 at_0_18)))
(assert
 (not (and at_0_13 at_0_19)))
(assert
 (not (and at_0_14 at_0_15)))
(assert
 (not (and at_0_14 at_0_16)))
(assert
 (not (and at_0_14 at_0_17)))
(assert
 (not (and at_0_14 at_0_18)))
(assert
 (not (and at_0_14 at_0_19)))
(assert
 (not (and at_0_15 at_0_16)))
(assert
 (not (and at_0_15 at_0_17)))
(assert
 (not (and at_0_15 at_0_18)))
(assert
 (not (and at_0_15 at_0_19)))
(assert
 (not (and at_0_16 at_0_17)))
(assert
 (not (and at_0_16 at_0_18)))
(assert
 (not (and at_0_16 at_0_19)))
(assert
 (not (and at_0_17 at_0_18)))
(assert
 (not (and at_0_17 at_0_19)))
(assert
 (not (and at_0_18 at_0_19)))
(assert
 (=> at_0_0 (or false at_1_4 at_1_5 at_1_6 at_1_7 at_1_16)))
(assert
 (let (($x413 (and at_0_0 at_1_4)))
 (=> $x413 A_0_0)))
(assert
 (let (($x416 (and at_0_0 at_1_5)))
 (=> $x416 A_0_1)))
(assert
 (let (($x419 (and at_0_0 at_1_6)))
 (=> $x419 A_0_2)))
(assert
 (let (($x422 (and at_0_0 at_1_7)))
 (=> $x422 A_0_3)))
(assert
 (=> at_0_1 (or false at_1_4 at_1_5 at_1_6 at_1_7 at_1_17)))
(assert
 (let (($x428 (and at_0_1 at_1_4)))
 (=> $x428 A_1_0)))
(assert
 (let (($x431 (and at_0_1 at_1_5)))
 (=> $x431 A_1_1)))
(assert
 (let (($x434 (and at_0_1 at_1_6)))
 (=> $x434 A_1_2)))
(assert
 (let (($x437 (and at_0_1 at_1_7)))
 (=> $x437 A_1_3)))
(assert
 (=> at_0_2 (or false at_1_4 at_1_5 at_1_6 at_1_7 at_1_18)))
(assert
 (let (($x443 (and at_0_2 at_1_4)))
 (=> $x443 A_2_0)))
(assert
 (let (($x446 (and at_0_2 at_1_5)))
 (=> $x446 A_2_1)))
(assert
 (let (($x449 (and at_0_2 at_1_6)))
 (=> $x449 A_2_2)))
(assert
 (let (($x452 (and at_0_2 at_1_7)))
 (=> $x452 A_2_3)))
(assert
 (=> at_0_3 (or false at_1_4 at_1_5 at_1_6 at_1_7 at_1_19)))
(assert
 (let (($x458 (and at_0_3 at_1_4)))
 (=> $x458 A_3_0)))
(assert
 (let (($x461 (and at_0_3 at_1_5)))
 (=> $x461 A_3_1)))
(assert
 (let (($x464 (and at_0_3 at_1_6)))
 (=> $x464 A_3_2)))
(assert
 (let (($x467 (and at_0_3 at_1_7)))
 (=> $x467 A_3_3)))
(assert
 (=> at_0_4 (or false at_1_0 at_1_1 at_1_2 at_1_3 at_1_8)))
(assert
 (let (($x477 (and at_0_4 at_1_0)))
 (=> $x477 A_0_0)))
(assert
 (let (($x479 (and at_0_4 at_1_1)))
 (=> $x479 A_1_0)))
(assert
 (let (($x481 (and at_0_4 at_1_2)))
 (=> $x481 A_2_0)))
(assert
 (let (($x483 (and at_0_4 at_1_3)))
 (=> $x483 A_3_0)))
(assert
 (=> at_0_5 (or false at_1_0 at_1_1 at_1_2 at_1_3 at_1_9)))
(assert
 (let (($x488 (and at_0_5 at_1_0)))
 (=> $x488 A_0_1)))
(assert
 (let (($x490 (and at_0_5 at_1_1)))
 (=> $x490 A_1_1)))
(assert
 (let (($x492 (and at_0_5 at_1_2)))
 (=> $x492 A_2_1)))
(assert
 (let (($x494 (and at_0_5 at_1_3)))
 (=> $x494 A_3_1)))
(assert
 (=> at_0_6 (or false at_1_0 at_1_1 at_1_2 at_1_3 at_1_10)))
(assert
 (let (($x499 (and at_0_6 at_1_0)))
 (=> $x499 A_0_2)))
(assert
 (let (($x501 (and at_0_6 at_1_1)))
 (=> $x501 A_1_2)))
(assert
 (let (($x503 (and at_0_6 at_1_2)))
 (=> $x503 A_2_2)))
(assert
 (let (($x505 (and at_0_6 at_1_3)))
 (=> $x505 A_3_2)))
(assert
 (=> at_0_7 (or false at_1_0 at_1_1 at_1_2 at_1_3 at_1_11)))
(assert
 (let (($x510 (and at_0_7 at_1_0)))
 (=> $x510 A_0_3)))
(assert
 (let (($x512 (and at_0_7 at_1_1)))
 (=> $x512 A_1_3)))
(assert
 (let (($x514 (and at_0_7 at_1_2)))
 (=> $x514 A_2_3)))
(assert
 (let (($x516 (and at_0_7 at_1_3)))
 (=> $x516 A_3_3)))
(assert
 (=> at_0_8 (or false at_1_4 at_1_12)))
(assert
 (=> at_0_9 (or false at_1_5 at_1_13)))
(assert
 (=> at_0_10 (or false at_1_6 at_1_14)))
(assert
 (=> at_0_11 (or false at_1_7 at_1_15)))
(assert
 (=> at_0_12 (or false at_1_8 at_1_16 at_1_17 at_1_18 at_1_19)))
(assert
 (let (($x532 (and at_0_12 at_1_16)))
 (=> $x532 B_0_0)))
(assert
 (let (($x535 (and at_0_12 at_1_17)))
 (=> $x535 B_1_0)))
(assert
 (let (($x538 (and at_0_12 at_1_18)))
 (=> $x538 B_2_0)))
(assert
 (let (($x541 (and at_0_12 at_1_19)))
 (=> $x541 B_3_0)))
(assert
 (=> at_0_13 (or false at_1_9 at_1_16 at_1_17 at_1_18 at_1_19)))
(assert
 (let (($x546 (and at_0_13 at_1_16)))
 (=> $x546 B_0_1)))
(assert
 (let (($x549 (and at_0_13 at_1_17)))
 (=> $x549 B_1_1)))
(assert
 (let (($x552 (and at_0_13 at_1_18)))
 (=> $x552 B_2_1)))
(assert
 (let (($x555 (and at_0_13 at_1_19)))
 (=> $x555 B_3_1)))
(assert
 (=> at_0_14 (or false at_1_10 at_1_16 at_1_17 at_1_18 at_1_19)))
(assert
 (let (($x560 (and at_0_14 at_1_16)))
 (=> $x560 B_0_2)))
(assert
 (let (($x563 (and at_0_14 at_1_17)))
 (=> $x563 B_1_2)))
(assert
 (let (($x566 (and at_0_14 at_1_18)))
 (=> $x566 B_2_2)))
(assert
 (let (($x569 (and at_0_14 at_1_19)))
 (=> $x569 B_3_2)))
(assert
 (=> at_0_15 (or false at_1_11 at_1_16 at_1_17 at_1_18 at_1_19)))
(assert
 (let (($x574 (and at_0_15 at_1_16)))
 (=> $x574 B_0_3)))
(assert
 (let (($x577 (and at_0_15 at_1_17)))
 (=> $x577 B_1_3)))
(assert
 (let (($x580 (and at_0_15 at_1_18)))
 (=> $x580 B_2_3)))
(assert
 (let (($x583 (and at_0_15 at_1_19)))
 (=> $x583 B_3_3)))
(assert
 (=> at_0_16 (or false at_1_0 at_1_12 at_1_13 at_1_14 at_1_15)))
(assert
 (let (($x588 (and at_0_16 at_1_12)))
 (=> $x588 B_0_0)))
(assert
 (let (($x590 (and at_0_16 at_1_13)))
 (=> $x590 B_0_1)))
(assert
 (let (($x592 (and at_0_16 at_1_14)))
 (=> $x592 B_0_2)))
(assert
 (let (($x594 (and at_0_16 at_1_15)))
 (=> $x594 B_0_3)))
(assert
 (=> at_0_17 (or false at_1_1 at_1_12 at_1_13 at_1_14 at_1_15)))
(assert
 (let (($x598 (and at_0_17 at_1_12)))
 (=> $x598 B_1_0)))
(assert
 (let (($x600 (and at_0_17 at_1_13)))
 (=> $x600 B_1_1)))
(assert
 (let (($x602 (and at_0_17 at_1_14)))
 (=> $x602 B_1_2)))
(assert
 (let (($x604 (and at_0_17 at_1_15)))
 (=> $x604 B_1_3)))
(assert
 (=> at_0_18 (or false at_1_2 at_1_12 at_1_13 at_1_14 at_1_15)))
(assert
 (let (($x608 (and at_0_18 at_1_12)))
 (=> $x608 B_2_0)))
(assert
 (let (($x610 (and at_0_18 at_1_13)))
 (=> $x610 B_2_1)))
(assert
 (let (($x612 (and at_0_18 at_1_14)))
 (=> $x612 B_2_2)))
(assert
 (let (($x614 (and at_0_18 at_1_15)))
 (=> $x614 B_2_3)))
(assert
 (=> at_0_19 (or false at_1_3 at_1_12 at_1_13 at_1_14 at_1_15)))
(assert
 (let (($x618 (and at_0_19 at_1_12)))
 (=> $x618 B_3_0)))
(assert
 (let (($x620 (and at_0_19 at_1_13)))
 (=> $x620 B_3_1)))
(assert
 (let (($x622 (and at_0_19 at_1_14)))
 (=> $x622 B_3_2)))
(assert
 (let (($x624 (and at_0_19 at_1_15)))
 (=> $x624 B_3_3)))
(assert
 (or at_1_0 at_1_1 at_1_2 at_1_3 at_1_4 at_1_5 at_1_6 at_1_7 at_1_8 at_1_9 at_1_10 at_1_11 at_1_12 at_1_13 at_1_14 at_1_15 at_1_16 at_1_17 at_1_18 at_1_19))
(assert
 (not (and at_1_0 at_1_1)))
(assert
 (not (and at_1_0 at_1_2)))
(assert
 (not (and at_1_0 at_1_3)))
(assert
 (not (and at_1_0 at_1_4)))
(assert
 (not (and at_1_0 at_1_5)))
(assert
 (not (and at_1_0 at_1_6)))
(assert
 (not (and at_1_0 at_1_7)))
(assert
 (not (and at_1_0 at_1_8)))
(assert
 (not (and at_1_0 at_1_9)))
(assert
 (not (and at_1_0 at_1_10)))
(assert
 (not (and at_1_0 at_1_11)))
(assert
 (not (and at_1_0 at_1_12)))
(assert
 (not (and at_1_0 at_1_13)))
(assert
 (not (and at_1_0 at_1_14)))
(assert
 (not (and at_1_0 at_1_15)))
(assert
 (not (and at_1_0 at_1_16)))
(assert
 (not (and at_1_0 at_1_17)))
(assert
 (not (and at_1_0 at_1_18)))
(assert
 (not (and at_1_0 at_1_19)))
(assert
 (not (and at_1_1 at_1_2)))
(assert
 (not (and at_1_1 at_1_3)))
(assert
 (not (and at_1_1 at_1_4)))
(assert
 (not (and at_1_1 at_1_5)))
(assert
 (not (and at_1_1 at_1_6)))
(assert
 (not (and at_1_1 at_1_7)))
(assert
 (not (and at_1_1 at_1_8)))
(assert
 (not (and at_1_1 at_1_9)))
(assert
 (not (and at_1_1 at_1_10)))
(assert
 (not (and at_1_1 at_1_11)))
(assert
 (not (and at_1_1 at_1_12)))
(assert
 (not (and at_1_1 at_1_13)))
(assert
 (not (and at_1_1 at_1_14)))
(assert
 (not (and at_1_1 at_1_15)))
(assert
 (not (and at_1_1 at_1_16)))
(assert
 (not (and at_1_1 at_1_17)))
(assert
 (not (and at_1_1 at_1_18)))
(assert
 (not (and at_1_1 at_1_19)))
(assert
 (not (and at_1_2 at_1_3)))
(assert
 (not (and at_1_2 at_1_4)))
(assert
 (not (and at_1_2 at_1_5)))
(assert
 (not (and at_1_2 at_1_6)))
(assert
 (not (and at_1_2 at_1_7)))
(assert
 (not (and at_1_2 at_1_8)))
(assert
 (not (and at_1_2 at_1_9)))
(assert
 (not (and at_1_2 at_1_10)))
(assert
 (not (and at_1_2 at_1_11)))
(assert
 (not (and at_1_2 at_1_12)))
(assert
 (not (and at_1_2 at_1_13)))
(assert
 (not (and at_1_2 at_1_14)))
(assert
 (not (and at_1_2 at_1_15)))
(assert
 (not (and at_1_2 at_1_16)))
(assert
 (not (and at_1_2 at_1_17)))
(assert
 (not (and at_1_2 at_1_18)))
(assert
 (not (and at_1_2 at_1_19)))
(assert
 (not (and at_1_3 at_1_4)))
(assert
 (not (and at_1_3 at_1_5)))
(assert
 (not (and at_1_3 at_1_6)))
(assert
 (not (and at_1_3 at_1_7)))
(assert
 (not (and at_1_3 at_1_8)))
(assert
 (not (and at_1_3 at_1_9)))
(assert
 (not (and at_1_3 at_1_10)))
(assert
 (not (and at_1_3 at_1_11)))
(assert
 (not (and at_1_3 at_1_12)))
(assert
 (not (and at_1_3 at_1_13)))
(assert
 (not (and at_1_3 at_1_14)))
(assert
 (not (and at_1_3 at_1_15)))
(assert
 (not (and at_1_3 at_1_16)))
(assert
 (not (and at_1_3 at_1_17)))
(assert
 (not (and at_1_3 at_1_18)))
(assert
 (not (and at_1_3 at_1_19)))
(assert
 (not (and at_1_4 at_1_5)))
(assert
 (not (and at_1_4 at_1_6)))
(assert
 (not (and at_1_4 at_1_7)))
(assert
 (not (and at_1_4 at_1_8)))
(assert
 (not (and at_1_4 at_1_9)))
(assert
 (not (and at_1_4 at_1_10)))
(assert
 (not (and at_1_4 at_1_11)))
(assert
 (not (and at_1_4 at_1_12)))
(assert
 (not (and at_1_4 at_1_13)))
(assert
 (not (and at_1_4 at_1_14)))
(assert
 (not (and at_1_4 at_1_15)))
(assert
 (not (and at_1_4 at_1_16)))
(assert
 (not (and at_1_4 at_1_17)))
(assert
 (not (and at_1_4 at_1_18)))
(assert
 (not (and at_1_4 at_1_19)))
(assert
 (not (and at_1_5 at_1_6)))
(assert
 (not (and at_1_5 at_1_7)))
(assert
 (not (and at_1_5 at_1_8)))
(assert
 (not (and at_1_5 at_1_9)))
(assert
 (not (and at_1_5 at_1_10)))
(assert
 (not (and at_1_5 at_1_11)))
(assert
 (not (and at_1_5 at_1_12)))
(assert
 (not (and at_1_5 at_1_13)))
(assert
 (not (and at_1_5 at_1_14)))
(assert
 (not (and at_1_5 at_1_15)))
(assert
 (not (and at_1_5 at_1_16)))
(assert
 (not (and at_1_5 at_1_17)))
(assert
 (not (and at_1_5 at_1_18)))
(assert
 (not (and at_1_5 at_1_19)))
(assert
 (not (and at_1_6 at_1_7)))
(assert
 (not (and at_1_6 at_1_8)))
(assert
 (not (and at_1_6 at_1_9)))
(assert
 (not (and at_1_6 at_1_10)))
(assert
 (not (and at_1_6 at_1_11)))
(assert
 (not (and at_1_6 at_1_12)))
(assert
 (not (and at_1_6 at_1_13)))
(assert
 (not (and at_1_6 at_1_14)))
(assert
 (not (and at_1_6 at_1_15)))
(assert
 (not (and at_1_6 at_1_16)))
(assert
 (not (and at_1_6 at_1_17)))
(assert
 (not (and at_1_6 at_1_18)))
(assert
 (not (and at_1_6 at_1_19)))
(assert
 (not (and at_1_7 at_1_8)))
(assert
 (not (and at_1_7 at_1_9)))
(assert
 (not (and at_1_7 at_1_10)))
(assert
 (not (and at_1_7 at_1_11)))
(assert
 (not (and at_1_7 at_1_12)))
(assert
 (not (and at_1_7 at_1_13)))
(assert
 (not (and at_1_7 at_1_14)))
(assert
 (not (and at_1_7 at_1_15)))
(assert
 (not (and at_1_7 at_1_16)))
(assert
 (not (and at_1_7 at_1_17)))
(assert
 (not (and at_1_7 at_1_18)))
(assert
 (not (and at_1_7 at_1_19)))
(assert
 (not (and at_1_8 at_1_9)))
(assert
 (not (and at_1_8 at_1_10)))
(assert
 (not (and at_1_8 at_1_11)))
(assert
 (not (and at_1_8 at_1_12)))
(assert
 (not (and at_1_8 at_1_13)))
(assert
 (not (and at_1_8 at_1_14)))
(assert
 (not (and at_1_8 at_1_15)))
(assert
 (not (and at_1_8 at_1_16)))
(assert
 (not (and at_1_8 at_1_17)))
(assert
 (not (and at_1_8 at_1_18)))
(assert
 (not (and at_1_8 at_1_19)))
(assert
 (not (and at_1_9 at_1_10)))
(assert
 (not (and at_1_9 at_1_11)))
(assert
 (not (and at_1_9 at_1_12)))
(assert
 (not (and at_1_9 at_1_13)))
(assert
 (not (and at_1_9 at_1_14)))
(assert
 (not (and at_1_9 at_1_15)))
(assert
 (not (and at_1_9 at_1_16)))
(assert
 (not (and at_1_9 at_1_17)))
(assert
 (not (and at_1_9 at_1_18)))
(assert
 (not (and at_1_9 at_1_19)))
(assert
 (not (and at_1_10 at_1_11)))
(assert
 (not (and at_1_10 at_1_12)))
(assert
 (not (and at_1_10 at_1_13)))
(assert
 (not (and at_1_10 at_1_14)))
(assert
 (not (and at_1_10 at_1_15)))
(assert
 (not (and at_1_10 at_1_16)))
(assert
 (not (and at_1_10 at_1_17)))
(assert
 (not (and at_1_10 at_1_18)))
(assert
 (not (and at_1_10 at_1_19)))
(assert
 (not (and at_1_11 at_1_12)))
(assert
 (not (and at_1_11 at_1_13)))
(assert
 (not (and at_1_11 at_1_14)))
(assert
 (not (and at_1_11 at_1_15)))
(assert
 (not (and at_1_11 at_1_16)))
(assert
 (not (and at_1_11 at_1_17)))
(assert
 (not (and at_1_11 at_1_18)))
(assert
 (not (and at_1_11 at_1_19)))
(assert
 (not (and at_1_12 at_1_13)))
(assert
 (not (and at_1_12 at_1_14)))
(assert
 (not (and at_1_12 at_1_15)))
(assert
 (not (and at_1_12 at_1_16)))
(assert
 (not (and at_1_12 at_1_17)))
(assert
 (not (and at_1_12 at_1_18)))
(assert
 (not (and at_1_12 at_1_19)))
(assert
 (not (and at_1_13 at_1_14)))
(assert
 (not (and at_1_13 at_1_15)))
(assert
 (not (and at_1_13 at_1_16)))
(assert
 (not (and at_1_13 at_1_17)))
(assert
 (not (and at_1_13 at_1_18)))
(assert
 (not (and at_1_13 at_1_19)))
(assert
 (not (and at_1_14 at_1_15)))
(assert
 (not (and at_1_14 at_1_16)))
(assert
 (not (and at_1_14 at_1_17)))
(assert
 (not (and at_1_14 at_1_18)))
(assert
 (not (and at_1_14 at_1_19)))
(assert
 (not (and at_1_15 at_1_16)))
(assert
 (not (and at_1_15 at_1_17)))
(assert
 (not (and at_1_15 at_1_18)))
(assert
 (not (and at_1_15 at_1_19)))
(assert
 (not (and at_1_16 at_1_17)))
(assert
 (not (and at_1_16 at_1_18)))
(assert
 (not (and at_1_16 at_1_19)))
(assert
 (not (and at_1_17 at_1_18)))
(assert
 (not (and at_1_17 at_1_19)))
(assert
 (not (and at_1_18 at_1_19)))
(assert
 (=> at_1_0 (or false at_2_4 at_2_5 at_2_6 at_2_7 at_2_16)))
(assert
 (let (($x1014 (and at_1_0 at_2_4)))
 (=> $x1014 A_0_0)))
(assert
 (let (($x1016 (and at_1_0 at_2_5)))
 (=> $x1016 A_0_1)))
(assert
 (let (($x1018 (and at_1_0 at_2_6)))
 (=> $x1018 A_0_2)))
(assert
 (let (($x1020 (and at_1_0 at_2_7)))
 (=> $x1020 A_0_3)))
(assert
 (=> at_1_1 (or false at_2_4 at_2_5 at_2_6 at_2_7 at_2_17)))
(assert
 (let (($x1025 (and at_1_1 at_2_4)))
 (=> $x1025 A_1_0)))
(assert
 (let (($x1027 (and at_1_1 at_2_5)))
 (=> $x1027 A_1_1)))
(assert
 (let (($x1029 (and at_1_1 at_2_6)))
 (=> $x1029 A_1_2)))
(assert
 (let (($x1031 (and at_1_1 at_2_7)))
 (=> $x1031 A_1_3)))
(assert
 (=> at_1_2 (or false at_2_4 at_2_5 at_2_6 at_2_7 at_2_18)))
(assert
 (let (($x1036 (and at_1_2 at_2_4)))
 (=> $x1036 A_2_0)))
(assert
 (let (($x1038 (and at_1_2 at_2_5)))
 (=> $x1038 A_2_1)))
(assert
 (let (($x1040 (and at_1_2 at_2_6)))
 (=> $x1040 A_2_2)))
(assert
 (let (($x1042 (and at_1_2 at_2_7)))
 (=> $x1042 A_2_3)))
(assert
 (=> at_1_3 (or false at_2_4 at_2_5 at_2_6 at_2_7 at_2_19)))
(assert
 (let (($x1047 (and at_1_3 at_2_4)))
 (=> $x1047 A_3_0)))
(assert
 (let (($x1049 (and at_1_3 at_2_5)))
 (=> $x1049 A_3_1)))
(assert
 (let (($x1051 (and at_1_3 at_2_6)))
 (=> $x1051 A_3_2)))
(assert
 (let (($x1053 (and at_1_3 at_2_7)))
 (=> $x1053 A_3_3)))
(assert
 (=> at_1_4 (or false at_2_0 at_2_1 at_2_2 at_2_3 at_2_8)))
(assert
 (let (($x1062 (and at_1_4 at_2_0)))
 (=> $x1062 A_0_0)))
(assert
 (let (($x1064 (and at_1_4 at_2_1)))
 (=> $x1064 A_1_0)))
(assert
 (let (($x1066 (and at_1_4 at_2_2)))
 (=> $x1066 A_2_0)))
(assert
 (let (($x1068 (and at_1_4 at_2_3)))
 (=> $x1068 A_3_0)))
(assert
 (=> at_1_5 (or false at_2_0 at_2_1 at_2_2 at_2_3 at_2_9)))
(assert
 (let (($x1073 (and at_1_5 at_2_0)))
 (=> $x1073 A_0_1)))
(assert
 (let (($x1075 (and at_1_5 at_2_1)))
 (=> $x1075 A_1_1)))
(assert
 (let (($x1077 (and at_1_5 at_2_2)))
 (=> $x1077 A_2_1)))
(assert
 (let (($x1079 (and at_1_5 at_2_3)))
 (=> $x1079 A_3_1)))
(assert
 (=> at_1_6 (or false at_2_0 at_2_1 at_2_2 at_2_3 at_2_10)))
(assert
 (let (($x1084 (and at_1_6 at_2_0)))
 (=> $x1084 A_0_2)))
(assert
 (let (($x1086 (and at_1_6 at_2_1)))
 (=> $x1086 A_1_2)))
(assert
 (let (($x1088 (and at_1_6 at_2_2)))
 (=> $x1088 A_2_2)))
(assert
 (let (($x1090 (and at_1_6 at_2_3)))
 (=> $x1090 A_3_2)))
(assert
 (=> at_1_7 (or false at_2_0 at_2_1 at_2_2 at_2_3 at_2_11)))
(assert
 (let (($x1095 (and at_1_7 at_2_0)))
 (=> $x1095 A_0_3)))
(assert
 (let (($x1097 (and at_1_7 at_2_1)))
 (=> $x1097 A_1_3)))
(assert
 (let (($x1099 (and at_1_7 at_2_2)))
 (=> $x1099 A_2_3)))
(assert
 (let (($x1101 (and at_1_7 at_2_3)))
 (=> $x1101 A_3_3)))
(assert
 (=> at_1_8 (or false at_2_4 at_2_12)))
(assert
 (=> at_1_9 (or false at_2_5 at_2_13)))
(assert
 (=> at_1_10 (or false at_2_6 at_2_14)))
(assert
 (=> at_1_11 (or false at_2_7 at_2_15)))
(assert
 (=> at_1_12 (or false at_2_8 at_2_16 at_2_17 at_2_18 at_2_19)))
(assert
 (let (($x1117 (and at_1_12 at_2_16)))
 (=> $x1117 B_0_0)))
(assert
 (let (($x1119 (and at_1_12 at_2_17)))
 (=> $x1119 B_1_0)))
(assert
 (let (($x1121 (and at_1_12 at_2_18)))
 (=> $x1121 B_2_0)))
(assert
 (let (($x1123 (and at_1_12 at_2_19)))
 (=> $x1123 B_3_0)))
(assert
 (=> at_1_13 (or false at_2_9 at_2_16 at_2_17 at_2_18 at_2_19)))
(assert
 (let (($x1127 (and at_1_13 at_2_16)))
 (=> $x1127 B_0_1)))
(assert
 (let (($x1129 (and at_1_13 at_2_17)))
 (=> $x1129 B_1_1)))
(assert
 (let (($x1131 (and at_1_13 at_2_18)))
 (=> $x1131 B_2_1)))
(assert
 (let (($x1133 (and at_1_13 at_2_19)))
 (=> $x1133 B_3_1)))
(assert
 (=> at_1_14 (or false at_2_10 at_2_16 at_2_17 at_2_18 at_2_19)))
(assert
 (let (($x1137 (and at_1_14 at_2_16)))
 (=> $x1137 B_0_2)))
(assert
 (let (($x1139 (and at_1_14 at_2_17)))
 (=> $x1139 B_1_2)))
(assert
 (let (($x1141 (and at_1_14 at_2_18)))
 (=> $x1141 B_2_2)))
(assert
 (let (($x1143 (and at_1_14 at_2_19)))
 (=> $x1143 B_3_2)))
(assert
 (=> at_1_15 (or false at_2_11 at_2_16 at_2_17 at_2_18 at_2_19)))
(assert
 (let (($x1147 (and at_1_15 at_2_16)))
 (=> $x1147 B_0_3)))
(assert
 (let (($x1149 (and at_1_15 at_2_17)))
 (=> $x1149 B_1_3)))
(assert
 (let (($x1151 (and at_1_15 at_2_18)))
 (=> $x1151 B_2_3)))
(assert
 (let (($x1153 (and at_1_15 at_2_19)))
 (=> $x1153 B_3_3)))
(assert
 (=> at_1_16 (or false at_2_0 at_2_12 at_2_13 at_2_14 at_2_15)))
(assert
 (let (($x1157 (and at_1_16 at_2_12)))
 (=> $x1157 B_0_0)))
(assert
 (let (($x1159 (and at_1_16 at_2_13)))
 (=> $x1159 B_0_1)))
(assert
 (let (($x1161 (and at_1_16 at_2_14)))
 (=> $x1161 B_0_2)))
(assert
 (let (($x1163 (and at_1_16 at_2_15)))
 (=> $x1163 B_0_3)))
(assert
 (=> at_1_17 (or false at_2_1 at_2_12 at_2_13 at_2_14 at_2_15)))
(assert
 (let (($x1167 (and at_1_17 at_2_12)))
 (=> $x1167 B_1_0)))
(assert
 (let (($x1169 (and at_1_17 at_2_13)))
 (=> $x1169 B_1_1)))
(assert
 (let (($x1171 (and at_1_17 at_2_14)))
 (=> $x1171 B_1_2)))
(assert
 (let (($x1173 (and at_1_17 at_2_15)))
 (=> $x1173 B_1_3)))
(assert
 (=> at_1_18 (or false at_2_2 at_2_12 at_2_13 at_2_14 at_2_15)))
(assert
 (let (($x1177 (and at_1_18 at_2_12)))
 (=> $x1177 B_2_0)))
(assert
 (let (($x1179 (and at_1_18 at_2_13)))
 (=> $x1179 B_2_1)))
(assert
 (let (($x1181 (and at_1_18 at_2_14)))
 (=> $x1181 B_2_2)))
(assert
 (let (($x1183 (and at_1_18 at_2_15)))
 (=> $x1183 B_2_3)))
(assert
 (=> at_1_19 (or false at_2_3 at_2_12 at_2_13 at_2_14 at_2_15)))
(assert
 (let (($x1187 (and at_1_19 at_2_12)))
 (=> $x1187 B_3_0)))
(assert
 (let (($x1189 (and at_1_19 at_2_13)))
 (=> $x1189 B_3_1)))
(assert
 (let (($x1191 (and at_1_19 at_2_14)))
 (=> $x1191 B_3_2)))
(assert
 (let (($x1193 (and at_1_19 at_2_15)))
 (=> $x1193 B_3_3)))
(assert
 (or at_2_0 at_2_1 at_2_2 at_2_3 at_2_4 at_2_5 at_2_6 at_2_7 at_2_8 at_2_9 at_2_10 at_2_11 at_2_12 at_2_13 at_2_14 at_2_15 at_2_16 at_2_17 at_2_18 at_2_19))
(assert
 (not (and at_2_0 at_2_1)))
(assert
 (not (and at_2_0 at_2_2)))
(assert
 (not (and at_2_0 at_2_3)))
(assert
 (not (and at_2_0 at_2_4)))
(assert
 (not (and at_2_0 at_2_5)))
(assert
 (not (and at_2_0 at_2_6)))
(assert
 (not (and at_2_0 at_2_7)))
(assert
 (not (and at_2_0 at_2_8)))
(assert
 (not (and at_2_0 at_2_9)))
(assert
 (not (and at_2_0 at_2_10)))
(assert
 (not (and at_2_0 at_2_11)))
(assert
 (not (and at_2_0 at_2_12)))
(assert
 (not (and at_2_0 at_2_13)))
(assert
 (not (and at_2_0 at_2_14)))
(assert
 (not (and at_2_0 at_2_15)))
(assert
 (not (and at_2_0 at_2_16)))
(assert
 (not (and at_2_0 at_2_17)))
(assert
 (not (and at_2_0 at_2_18)))
(assert
 (not (and at_2_0 at_2_19)))
(assert
 (not (and at_2_1 at_2_2)))
(assert
 (not (and at_2_1 at_2_3)))
(assert
 (not (and at_2_1 at_2_4)))
(assert
 (not (and at_2_1 at_2_5)))
(assert
 (not (and at_2_1 at_2_6)))
(assert
 (not (and at_2_1 at_2_7)))
(assert
 (not (and at_2_1 at_2_8)))
(assert
 (not (and at_2_1 at_2_9)))
(assert
 (not (and at_2_1 at_2_10)))
(assert
 (not (and at_2_1 at_2_11)))
(assert
 (not (and at_2_1 at_2_12)))
(assert
 (not (and at_2_1 at_2_13)))
(assert
 (not (and at_2_1 at_2_14)))
(assert
 (not (and at_2_1 at_2_15)))
(assert
 (not (and at_2_1 at_2_16)))
(assert
 (not (and at_2_1 at_2_17)))
(assert
 (not (and at_2_1 at_2_18)))
(assert
 (not (and at_2_1 at_2_19)))
(assert
 (not (and at_2_2 at_2_3)))
(assert
 (not (and at_2_2 at_2_4)))
(assert
 (not (and at_2_2 at_2_5)))
(assert
 (not (and at_2_2 at_2_6)))
(assert
 (not (and at_2_2 at_2_7)))
(assert
 (not (and at_2_2 at_2_8)))
(assert
 (not (and at_2_2 at_2_9)))
(assert
 (not (and at_2_2 at_2_10)))
(assert
 (not (and at_2_2 at_2_11)))
(assert
 (not (and at_2_2 at_2_12)))
(assert
 (not (and at_2_2 at_2_13)))
(assert
 (not (and at_2_2 at_2_14)))
(assert
 (not (and at_2_2 at_2_15)))
(assert
 (not (and at_2_2 at_2_16)))
(assert
 (not (and at_2_2 at_2_17)))
(assert
 (not (and at_2_2 at_2_18)))
(assert
 (not (and at_2_2 at_2_19)))
(assert
 (not (and at_2_3 at_2_4)))
(assert
 (not (and at_2_3 at_2_5)))
(assert
 (not (and at_2_3 at_2_6)))
(assert
 (not (and at_2_3 at_2_7)))
(assert
 (not (and at_2_3 at_2_8)))
(assert
 (not (and at_2_3 at_2_9)))
(assert
 (not (and at_2_3 at_2_10)))
(assert
 (not (and at_2_3 at_2_11)))
(assert
 (not (and at_2_3 at_2_12)))
(assert
 (not (and at_2_3 at_2_13)))
(assert
 (not (and at_2_3 at_2_14)))
(assert
 (not (and at_2_3 at_2_15)))
(assert
 (not (and at_2_3 at_2_16)))
(assert
 (not (and at_2_3 at_2_17)))
(assert
 (not (and at_2_3 at_2_18)))
(assert
 (not (and at_2_3 at_2_19)))
(assert
 (not (and at_2_4 at_2_5)))
(assert
 (not (and at_2_4 at_2_6)))
(assert
 (not (and at_2_4 at_2_7)))
(assert
 (not (and at_2_4 at_2_8)))
(assert
 (not (and at_2_4 at_2_9)))
(assert
 (not (and at_2_4 at_2_10)))
(assert
 (not (and at_2_4 at_2_11)))
(assert
 (not (and at_2_4 at_2_12)))
(assert
 (not (and at_2_4 at_2_13)))
(assert
 (not (and at_2_4 at_2_14)))
(assert
 (not (and at_2_4 at_2_15)))
(assert
 (not (and at_2_4 at_2_16)))
(assert
 (not (and at_2_4 at_2_17)))
(assert
 (not (and at_2_4 at_2_18)))
(assert
 (not (and at_2_4 at_2_19)))
(assert
 (not (and at_2_5 at_2_6)))
(assert
 (not (and at_2_5 at_2_7)))
(assert
 (not (and at_2_5 at_2_8)))
(assert
 (not (and at_2_5 at_2_9)))
(assert
 (not (and at_2_5 at_2_10)))
(assert
 (not (and at_2_5 at_2_11)))
(assert
 (not (and at_2_5 at_2_12)))
(assert
 (not (and at_2_5 at_2_13)))
(assert
 (not (and at_2_5 at_2_14)))
(assert
 (not (and at_2_5 at_2_15)))
(assert
 (not (and at_2_5 at_2_16)))
(assert
 (not (and at_2_5 at_2_17)))
(assert
 (not (and at_2_5 at_2_18)))
(assert
 (not (and at_2_5 at_2_19)))
(assert
 (not (and at_2_6 at_2_7)))
(assert
 (not (and at_2_6 at_2_8)))
(assert
 (not (and at_2_6 at_2_9)))
(assert
 (not (and at_2_6 at_2_10)))
(assert
 (not (and at_2_6 at_2_11)))
(assert
 (not (and at_2_6 at_2_12)))
(assert
 (not (and at_2_6 at_2_13)))
(assert
 (not (and at_2_6 at_2_14)))
(assert
 (not (and at_2_6 at_2_15)))
(assert
 (not (and at_2_6 at_2_16)))
(assert
 (not (and at_2_6 at_2_17)))
(assert
 (not (and at_2_6 at_2_18)))
(assert
 (not (and at_2_6 at_2_19)))
(assert
 (not (and at_2_7 at_2_8)))
(assert
 (not (and at_2_7 at_2_9)))
(assert
 (not (and at_2_7 at_2_10)))
(assert
 (not (and at_2_7 at_2_11)))
(assert
 (not (and at_2_7 at_2_12)))
(assert
 (not (and at_2_7 at_2_13)))
(assert
 (not (and at_2_7 at_2_14)))
(assert
 (not (and at_2_7 at_2_15)))
(assert
 (not (and at_2_7 at_2_16)))
(assert
 (not (and at_2_7 at_2_17)))
(assert
 (not (and at_2_7 at_2_18)))
(assert
 (not (and at_2_7 at_2_19)))
(assert
 (not (and at_2_8 at_2_9)))
(assert
 (not (and at_2_8 at_2_10)))
(assert
 (not (and at_2_8 at_2_11)))
(assert
 (not (and at_2_8 at_2_12)))
(assert
 (not (and at_2_8 at_2_13)))
(assert
 (not (and at_2_8 at_2_14)))
(assert
 (not (and at_2_8 at_2_15)))
(assert
 (not (and at_2_8 at_2_16)))
(assert
 (not (and at_2_8 at_2_17)))
(assert
 (not (and at_2_8 at_2_18)))
(assert
 (not (and at_2_8 at_2_19)))
(assert
 (not (and at_2_9 at_2_10)))
(assert
 (not (and at_2_9 at_2_11)))
(assert
 (not (and at_2_9 at_2_12)))
(assert
 (not (and at_2_9 at_2_13)))
(assert
 (not (and at_2_9 at_2_14)))
(assert
 (not (and at_2_9 at_2_15)))
(assert
 (not (and at_2_9 at_2_16)))
(assert
 (not (and at_2_9 at_2_17)))
(assert
 (not (and at_2_9 at_2_18)))
(assert
 (not (and at_2_9 at_2_19)))
(assert
 (not (and at_2_10 at_2_11)))
(assert
 (not (and at_2_10 at_2_12)))
(assert
 (not (and at_2_10 at_2_13)))
(assert
 (not (and at_2_10 at_2_14)))
(assert
 (not (and at_2_10 at_2_15)))
(assert
 (not (and at_2_10 at_2_16)))
(assert
 (not (and at_2_10 at_2_17)))
(assert
 (not (and at_2_10 at_2_18)))
(assert
 (not (and at_2_10 at_2_19)))
(assert
 (not (and at_2_11 at_2_12)))
(assert
 (not (and at_2_11 at_2_13)))
(assert
 (not (and at_2_11 at_2_14)))
(assert
 (not (and at_2_11 at_2_15)))
(assert
 (not (and at_2_11 at_2_16)))
(assert
 (not (and at_2_11 at_2_17)))
(assert
 (not (and at_2_11 at_2_18)))
(assert
 (not (and at_2_11 at_2_19)))
(assert
 (not (and at_2_12 at_2_13)))
(assert
 (not (and at_2_12 at_2_14)))
(assert
 (not (and at_2_12 at_2_15)))
(assert
 (not (and at_2_12 at_2_16)))
(assert
 (not (and at_2_12 at_2_17)))
(assert
 (not (and at_2_12 at_2_18)))
(assert
 (not (and at_2_12 at_2_19)))
(assert
 (not (and at_2_13 at_2_14)))
(assert
 (not (and at_2_13 at_2_15)))
(assert
 (not (and at_2_13 at_2_16)))
(assert
 (not (and at_2_13 at_2_17)))
(assert
 (not (and at_2_13 at_2_18)))
(assert
 (not (and at_2_13 at_2_19)))
(assert
 (not (and at_2_14 at_2_15)))
(assert
 (not (and at_2_14 at_2_16)))
(assert
 (not (and at_2_14 at_2_17)))
(assert
 (not (and at_2_14 at_2_18)))
(assert
 (not (and at_2_14 at_2_19)))
(assert
 (not (and at_2_15 at_2_16)))
(assert
 (not (and at_2_15 at_2_17)))
(assert
 (not (and at_2_15 at_2_18)))
(assert
 (not (and at_2_15 at_2_19)))
(assert
 (not (and at_2_16 at_2_17)))
(assert
 (not (and at_2_16 at_2_18)))
(assert
 (not (and at_2_16 at_2_19)))
(assert
 (not (and at_2_17 at_2_18)))
(assert
 (not (and at_2_17 at_2_19)))
(assert
 (not (and at_2_18 at_2_19)))
(assert
 (=> at_2_0 (or false at_3_4 at_3_5 at_3_6 at_3_7 at_3_16)))
(assert
 (let (($x1583 (and at_2_0 at_3_4)))
 (=> $x1583 A_0_0)))
(assert
 (let (($x1585 (and at_2_0 at_3_5)))
 (=> $x1585 A_0_1)))
(assert
 (let (($x1587 (and at_2_0 at_3_6)))
 (=> $x1587 A_0_2)))
(assert
 (let (($x1589 (and at_2_0 at_3_7)))
 (=> $x1589 A_0_3)))
(assert
 (=> at_2_1 (or false at_3_4 at_3_5 at_3_6 at_3_7 at_3_17)))
(assert
 (let (($x1594 (and at_2_1 at_3_4)))
 (=> $x1594 A_1_0)))
(assert
 (let (($x1596 (and at_2_1 at_3_5)))
 (=> $x1596 A_1_1)))
(assert
 (let (($x1598 (and at_2_1 at_3_6)))
 (=> $x1598 A_1_2)))
(assert
 (let (($x1600 (and at_2_1 at_3_7)))
 (=> $x1600 A_1_3)))
(assert
 (=> at_2_2 (or false at_3_4 at_3_5 at_3_6 at_3_7 at_3_18)))
(assert
 (let (($x1605 (and at_2_2 at_3_4)))
 (=> $x1605 A_2_0)))
(assert
 (let (($x1607 (and at_2_2 at_3_5)))
 (=> $x1607 A_2_1)))
(assert
 (let (($x1609 (and at_2_2 at_3_6)))
 (=> $x1609 A_2_2)))
(assert
 (let (($x1611 (and at_2_2 at_3_7)))
 (=> $x1611 A_2_3)))
(assert
 (=> at_2_3 (or false at_3_4 at_3_5 at_3_6 at_3_7 at_3_19)))
(assert
 (let (($x1616 (and at_2_3 at_3_4)))
 (=> $x1616 A_3_0)))
(assert
 (let (($x1618 (and at_2_3 at_3_5)))
 (=> $x1618 A_3_1)))
(assert
 (let (($x1620 (and at_2_3 at_3_6)))
 (=> $x1620 A_3_2)))
(assert
 (let (($x1622 (and at_2_3 at_3_7)))
 (=> $x1622 A_3_3)))
(assert
 (=> at_2_4 (or false at_3_0 at_3_1 at_3_2 at_3_3 at_3_8)))
(assert
 (let (($x1631 (and at_2_4 at_3_0)))
 (=> $x1631 A_0_0)))
(assert
 (let (($x1633 (and at_2_4 at_3_1)))
 (=> $x1633 A_1_0)))
(assert
 (let (($x1635 (and at_2_4 at_3_2)))
 (=> $x1635 A_2_0)))
(assert
 (let (($x1637 (and at_2_4 at_3_3)))
 (=> $x1637 A_3_0)))
(assert
 (=> at_2_5 (or false at_3_0 at_3_1 at_3_2 at_3_3 at_3_9)))
(assert
 (let (($x1642 (and at_2_5 at_3_0)))
 (=> $x1642 A_0_1)))
(assert
 (let (($x1644 (and at_2_5 at_3_1)))
 (=> $x1644 A_1_1)))
(assert
 (let (($x1646 (and at_2_5 at_3_2)))
 (=> $x1646 A_2_1)))
(assert
 (let (($x1648 (and at_2_5 at_3_3)))
 (=> $x1648 A_3_1)))
(assert
 (=> at_2_6 (or false at_3_0 at_3_1 at_3_2 at_3_3 at_3_10)))
(assert
 (let (($x1653 (and at_2_6 at_3_0)))
 (=> $x1653 A_0_2)))
(assert
 (let (($x1655 (and at_2_6 at_3_1)))
 (=> $x1655 A_1_2)))
(assert
 (let (($x1657 (and at_2_6 at_3_2)))
 (=> $x1657 A_2_2)))
(assert
 (let (($x1659 (and at_2_6 at_3_3)))
 (=> $x1659 A_3_2)))
(assert
 (=> at_2_7 (or false at_3_0 at_3_1 at_3_2 at_3_3 at_3_11)))
(assert
 (let (($x1664 (and at_2_7 at_3_0)))
 (=> $x1664 A_0_3)))
(assert
 (let (($x1666 (and at_2_7 at_3_1)))
 (=> $x1666 A_1_3)))
(assert
 (let (($x1668 (and at_2_7 at_3_2)))
 (=> $x1668 A_2_3)))
(assert
 (let (($x1670 (and at_2_7 at_3_3)))
 (=> $x1670 A_3_3)))
(assert
 (=> at_2_8 (or false at_3_4 at_3_12)))
(assert
 (=> at_2_9 (or false at_3_5 at_3_13)))
(assert
 (=> at_2_10 (or false at_3_6 at_3_14)))
(assert
 (=> at_2_11 (or false at_3_7 at_3_15)))
(assert
 (=> at_2_12 (or false at_3_8 at_3_16 at_3_17 at_3_18 at_3_19)))
(assert
 (let (($x1686 (and at_2_12 at_3_16)))
 (=> $x1686 B_0_0)))
(assert
 (let (($x1688 (and at_2_12 at_3_17)))
 (=> $x1688 B_1_0)))
(assert
 (let (($x1690 (and at_2_12 at_3_18)))
 (=> $x1690 B_2_0)))
(assert
 (let (($x1692 (and at_2_12 at_3_19)))
 (=> $x1692 B_3_0)))
(assert
 (=> at_2_13 (or false at_3_9 at_3_16 at_3_17 at_3_18 at_3_19)))
(assert
 (let (($x1696 (and at_2_13 at_3_16)))
 (=> $x1696 B_0_1)))
(assert
 (let (($x1698 (and at_2_13 at_3_17)))
 (=> $x1698 B_1_1)))
(assert
 (let (($x1700 (and at_2_13 at_3_18)))
 (=> $x1700 B_2_1)))
(assert
 (let (($x1702 (and at_2_13 at_3_19)))
 (=> $x1702 B_3_1)))
(assert
 (=> at_2_14 (or false at_3_10 at_3_16 at_3_17 at_3_18 at_3_19)))
(assert
 (let (($x1706 (and at_2_14 at_3_16)))
 (=> $x1706 B_0_2)))
(assert
 (let (($x1708 (and at_2_14 at_3_17)))
 (=> $x1708 B_1_2)))
(assert
 (let (($x1710 (and at_2_14 at_3_18)))
 (=> $x1710 B_2_2)))
(assert
 (let (($x1712 (and at_2_14 at_3_19)))
 (=> $x1712 B_3_2)))
(assert
 (=> at_2_15 (or false at_3_11 at_3_16 at_3_17 at_3_18 at_3_19)))
(assert
 (let (($x1716 (and at_2_15 at_3_16)))
 (=> $x1716 B_0_3)))
(assert
 (let (($x1718 (and at_2_15 at_3_17)))
 (=> $x1718 B_1_3)))
(assert
 (let (($x1720 (and at_2_15 at_3_18)))
 (=> $x1720 B_2_3)))
(assert
 (let (($x1722 (and at_2_15 at_3_19)))
 (=> $x1722 B_3_3)))
(assert
 (=> at_2_16 (or false at_3_0 at_3_12 at_3_13 at_3_14 at_3_15)))
(assert
 (let (($x1726 (and at_2_16 at_3_12)))
 (=> $x1726 B_0_0)))
(assert
 (let (($x1728 (and at_2_16 at_3_13)))
 (=> $x1728 B_0_1)))
(assert
 (let (($x1730 (and at_2_16 at_3_14)))
 (=> $x1730 B_0_2)))
(assert
 (let (($x1732 (and at_2_16 at_3_15)))
 (=> $x1732 B_0_3)))
(assert
 (=> at_2_17 (or false at_3_1 at_3_12 at_3_13 at_3_14 at_3_15)))
(assert
 (let (($x1736 (and at_2_17 at_3_12)))
 (=> $x1736 B_1_0)))
(assert
 (let (($x1738 (and at_2_17 at_3_13)))
 (=> $x1738 B_1_1)))
(assert
 (let (($x1740 (and at_2_17 at_3_14)))
 (=> $x1740 B_1_2)))
(assert
 (let (($x1742 (and at_2_17 at_3_15)))
 (=> $x1742 B_1_3)))
(assert
 (=> at_2_18 (or false at_3_2 at_3_12 at_3_13 at_3_14 at_3_15)))
(assert
 (let (($x1746 (and at_2_18 at_3_12)))
 (=> $x1746 B_2_0)))
(assert
 (let (($x1748 (and at_2_18 at_3_13)))
 (=> $x1748 B_2_1)))
(assert
 (let (($x1750 (and at_2_18 at_3_14)))
 (=> $x1750 B_2_2)))
(assert
 (let (($x1752 (and at_2_18 at_3_15)))
 (=> $x1752 B_2_3)))
(assert
 (=> at_2_19 (or false at_3_3 at_3_12 at_3_13 at_3_14 at_3_15)))
(assert
 (let (($x1756 (and at_2_19 at_3_12)))
 (=> $x1756 B_3_0)))
(assert
 (let (($x1758 (and at_2_19 at_3_13)))
 (=> $x1758 B_3_1)))
(assert
 (let (($x1760 (and at_2_19 at_3_14)))
 (=> $x1760 B_3_2)))
(assert
 (let (($x1762 (and at_2_19 at_3_15)))
 (=> $x1762 B_3_3)))
(assert
 (or at_3_0 at_3_1 at_3_2 at_3_3 at_3_4 at_3_5 at_3_6 at_3_7 at_3_8 at_3_9 at_3_10 at_3_11 at_3_12 at_3_13 at_3_14 at_3_15 at_3_16 at_3_17 at_3_18 at_3_19))
(assert
 (not (and at_3_0 at_3_1)))
(assert
 (not (and at_3_0 at_3_2)))
(assert
 (not (and at_3_0 at_3_3)))
(assert
 (not (and at_3_0 at_3_4)))
(assert
 (not (and at_3_0 at_3_5)))
(assert
 (not (and at_3_0 at_3_6)))
(assert
 (not (and at_3_0 at_3_7)))
(assert
 (not (and at_3_0 at_3_8)))
(assert
 (not (and at_3_0 at_3_9)))
(assert
 (not (and at_3_0 at_3_10)))
(assert
 (not (and at_3_0 at_3_11)))
(assert
 (not (and at_3_0 at_3_12)))
(assert
 (not (and at_3_0 at_3_13)))
(assert
 (not (and at_3_0 at_3_14)))
(assert
 (not (and at_3_0 at_3_15)))
(assert
 (not (and at_3_0 at_3_16)))
(assert
 (not (and at_3_0 at_3_17)))
(assert
 (not (and at_3_0 at_3_18)))
(assert
 (not (and at_3_0 at_3_19)))
(assert
 (not (and at_3_1 at_3_2)))
(assert
 (not (and at_3_1 at_3_3)))
(assert
 (not (and at_3_1 at_3_4)))
(assert
 (not (and at_3_1 at_3_5)))
(assert
 (not (and at_3_1 at_3_6)))
(assert
 (not (and at_3_1 at_3_7)))
(assert
 (not (and at_3_1 at_3_8)))
(assert
 (not (and at_3_1 at_3_9)))
(assert
 (not (and at_3_1 at_3_10)))
(assert
 (not (and at_3_1 at_3_11)))
(assert
 (not (and at_3_1 at_3_12)))
(assert
 (not (and at_3_1 at_3_13)))
(assert
 (not (and at_3_1 at_3_14)))
(assert
 (not (and at_3_1 at_3_15)))
(assert
 (not (and at_3_1 at_3_16)))
(assert
 (not (and at_3_1 at_3_17)))
(assert
 (not (and at_3_1 at_3_18)))
(assert
 (not (and at_3_1 at_3_19)))
(assert
 (not (and at_3_2 at_3_3)))
(assert
 (not (and at_3_2 at_3_4)))
(assert
 (not (and at_3_2 at_3_5)))
(assert
 (not (and at_3_2 at_3_6)))
(assert
 (not (and at_3_2 at_3_7)))
(assert
 (not (and at_3_2 at_3_8)))
(assert
 (not (and at_3_2 at_3_9)))
(assert
 (not (and at_3_2 at_3_10)))
(assert
 (not (and at_3_2 at_3_11)))
(assert
 (not (and at_3_2 at_3_12)))
(assert
 (not (and at_3_2 at_3_13)))
(assert
 (not (and at_3_2 at_3_14)))
(assert
 (not (and at_3_2 at_3_15)))
(assert
 (not (and at_3_2 at_3_16)))
(assert
 (not (and at_3_2 at_3_17)))
(assert
 (not (and at_3_2 at_3_18)))
(assert
 (not (and at_3_2 at_3_19)))
(assert
 (not (and at_3_3 at_3_4)))
(assert
 (not (and at_3_3 at_3_5)))
(assert
 (not (and at_3_3 at_3_6)))
(assert
 (not (and at_3_3 at_3_7)))
(assert
 (not (and at_3_3 at_3_8)))
(assert
 (not (and at_3_3 at_3_9)))
(assert
 (not (and at_3_3 at_3_10)))
(assert
 (not (and at_3_3 at_3_11)))
(assert
 (not (and at_3_3 at_3_12)))
(assert
 (not (and at_3_3 at_3_13)))
(assert
 (not (and at_3_3 at_3_14)))
(assert
 (not (and at_3_3 at_3_15)))
(assert
 (not (and at_3_3 at_3_16)))
(assert
 (not (and at_3_3 at_3_17)))
(assert
 (not (and at_3_3 at_3_18)))
(assert
 (not (and at_3_3 at_3_19)))
(assert
 (not (and at_3_4 at_3_5)))
(assert
 (not (and at_3_4 at_3_6)))
(assert
 (not (and at_3_4 at_3_7)))
(assert
 (not (and at_3_4 at_3_8)))
(assert
 (not (and at_3_4 at_3_9)))
(assert
 (not (and at_3_4 at_3_10)))
(assert
 (not (and at_3_4 at_3_11)))
(assert
 (not (and at_3_4 at_3_12)))
(assert
 (not (and at_3_4 at_3_13)))
(assert
 (not (and at_3_4 at_3_14)))
(assert
 (not (and at_3_4 at_3_15)))
(assert
 (not (and at_3_4 at_3_16)))
(assert
 (not (and at_3_4 at_3_17)))
(assert
 (not (and at_3_4 at_3_18)))
(assert
 (not (and at_3_4 at_3_19)))
(assert
 (not (and at_3_5 at_3_6)))
(assert
 (not (and at_3_5 at_3_7)))
(assert
 (not (and at_3_5 at_3_8)))
(assert
 (not (and at_3_5 at_3_9)))
(assert
 (not (and at_3_5 at_3_10)))
(assert
 (not (and at_3_5 at_3_11)))
(assert
 (not (and at_3_5 at_3_12)))
(assert
 (not (and at_3_5 at_3_13)))
(assert
 (not (and at_3_5 at_3_14)))
(assert
 (not (and at_3_5 at_3_15)))
(assert
 (not (and at_3_5 at_3_16)))
(assert
 (not (and at_3_5 at_3_17)))
(assert
 (not (and at_3_5 at_3_18)))
(assert
 (not (and at_3_5 at_3_19)))
(assert
 (not (and at_3_6 at_3_7)))
(assert
 (not (and at_3_6 at_3_8)))
(assert
 (not (and at_3_6 at_3_9)))
(assert
 (not (and at_3_6 at_3_10)))
(assert
 (not (and at_3_6 at_3_11)))
(assert
 (not (and at_3_6 at_3_12)))
(assert
 (not (and at_3_6 at_3_13)))
(assert
 (not (and at_3_6 at_3_14)))
(assert
 (not (and at_3_6 at_3_15)))
(assert
 (not (and at_3_6 at_3_16)))
(assert
 (not (and at_3_6 at_3_17)))
(assert
 (not (and at_3_6 at_3_18)))
(assert
 (not (and at_3_6 at_3_19)))
(assert
 (not (and at_3_7 at_3_8)))
(assert
 (not (and at_3_7 at_3_9)))
(assert
 (not (and at_3_7 at_3_10)))
(assert
 (not (and at_3_7 at_3_11)))
(assert
 (not (and at_3_7 at_3_12)))
(assert
 (not (and at_3_7 at_3_13)))
(assert
 (not (and at_3_7 at_3_14)))
(assert
 (not (and at_3_7 at_3_15)))
(assert
 (not (and at_3_7 at_3_16)))
(assert
 (not (and at_3_7 at_3_17)))
(assert
 (not (and at_3_7 at_3_18)))
(assert
 (not (and at_3_7 at_3_19)))
(assert
 (not (and at_3_8 at_3_9)))
(assert
 (not (and at_3_8 at_3_10)))
(assert
 (not (and at_3_8 at_3_11)))
(assert
 (not (and at_3_8 at_3_12)))
(assert
 (not (and at_3_8 at_3_13)))
(assert
 (not (and at_3_8 at_3_14)))
(assert
 (not (and at_3_8 at_3_15)))
(assert
 (not (and at_3_8 at_3_16)))
(assert
 (not (and at_3_8 at_3_17)))
(assert
 (not (and at_3_8 at_3_18)))
(assert
 (not (and at_3_8 at_3_19)))
(assert
 (not (and at_3_9 at_3_10)))
(assert
 (not (and at_3_9 at_3_11)))
(assert
 (not (and at_3_9 at_3_12)))
(assert
 (not (and at_3_9 at_3_13)))
(assert
 (not (and at_3_9 at_3_14)))
(assert
 (not (and at_3_9 at_3_15)))
(assert
 (not (and at_3_9 at_3_16)))
(assert
 (not (and at_3_9 at_3_17)))
(assert
 (not (and at_3_9 at_3_18)))
(assert
 (not (and at_3_9 at_3_19)))
(assert
 (not (and at_3_10 at_3_11)))
(assert
 (not (and at_3_10 at_3_12)))
(assert
 (not (and at_3_10 at_3_13)))
(assert
 (not (and at_3_10 at_3_14)))
(assert
 (not (and at_3_10 at_3_15)))
(assert
 (not (and at_3_10 at_3_16)))
(assert
 (not (and at_3_10 at_3_17)))
(assert
 (not (and at_3_10 at_3_18)))
(assert
 (not (and at_3_10 at_3_19)))
(assert
 (not (and at_3_11 at_3_12)))
(assert
 (not (and at_3_11 at_3_13)))
(assert
 (not (and at_3_11 at_3_14)))
(assert
 (not (and at_3_11 at_3_15)))
(assert
 (not (and at_3_11 at_3_16)))
(assert
 (not (and at_3_11 at_3_17)))
(assert
 (not (and at_3_11 at_3_18)))
(assert
 (not (and at_3_11 at_3_19)))
(assert
 (not (and at_3_12 at_3_13)))
(assert
 (not (and at_3_12 at_3_14)))
(assert
 (not (and at_3_12 at_3_15)))
(assert
 (not (and at_3_12 at_3_16)))
(assert
 (not (and at_3_12 at_3_17)))
(assert
 (not (and at_3_12 at_3_18)))
(assert
 (not (and at_3_12 at_3_19)))
(assert
 (not (and at_3_13 at_3_14)))
(assert
 (not (and at_3_13 at_3_15)))
(assert
 (not (and at_3_13 at_3_16)))
(assert
 (not (and at_3_13 at_3_17)))
(assert
 (not (and at_3_13 at_3_18)))
(assert
 (not (and at_3_13 at_3_19)))
(assert
 (not (and at_3_14 at_3_15)))
(assert
 (not (and at_3_14 at_3_16)))
(assert
 (not (and at_3_14 at_3_17)))
(assert
 (not (and at_3_14 at_3_18)))
(assert
 (not (and at_3_14 at_3_19)))
(assert
 (not (and at_3_15 at_3_16)))
(assert
 (not (and at_3_15 at_3_17)))
(assert
 (not (and at_3_15 at_3_18)))
(assert
 (not (and at_3_15 at_3_19)))
(assert
 (not (and at_3_16 at_3_17)))
(assert
 (not (and at_3_16 at_3_18)))
(assert
 (not (and at_3_16 at_3_19)))
(assert
 (not (and at_3_17 at_3_18)))
(assert
 (not (and at_3_17 at_3_19)))
(assert
 (not (and at_3_18 at_3_19)))
(assert
 (=> at_3_0 (or false at_4_4 at_4_5 at_4_6 at_4_7 at_4_16)))
(assert
 (let (($x2152 (and at_3_0 at_4_4)))
 (=> $x2152 A_0_0)))
(assert
 (let (($x2154 (and at_3_0 at_4_5)))
 (=> $x2154 A_0_1)))
(assert
 (let (($x2156 (and at_3_0 at_4_6)))
 (=> $x2156 A_0_2)))
(assert
 (let (($x2158 (and at_3_0 at_4_7)))
 (=> $x2158 A_0_3)))
(assert
 (=> at_3_1 (or false at_4_4 at_4_5 at_4_6 at_4_7 at_4_17)))
(assert
 (let (($x2163 (and at_3_1 at_4_4)))
 (=> $x2163 A_1_0)))
(assert
 (let (($x2165 (and at_3_1 at_4_5)))
 (=> $x2165 A_1_1)))
(assert
 (let (($x2167 (and at_3_1 at_4_6)))
 (=> $x2167 A_1_2)))
(assert
 (let (($x2169 (and at_3_1 at_4_7)))
 (=> $x2169 A_1_3)))
(assert
 (=> at_3_2 (or false at_4_4 at_4_5 at_4_6 at_4_7 at_4_18)))
(assert
 (let (($x2174 (and at_3_2 at_4_4)))
 (=> $x2174 A_2_0)))
(assert
 (let (($x2176 (and at_3_2 at_4_5)))
 (=> $x2176 A_2_1)))
(assert
 (let (($x2178 (and at_3_2 at_4_6)))
 (=> $x2178 A_2_2)))
(assert
 (let (($x2180 (and at_3_2 at_4_7)))
 (=> $x2180 A_2_3)))
(assert
 (=> at_3_3 (or false at_4_4 at_4_5 at_4_6 at_4_7 at_4_19)))
(assert
 (let (($x2185 (and at_3_3 at_4_4)))
 (=> $x2185 A_3_0)))
(assert
 (let (($x2187 (and at_3_3 at_4_5)))
 (=> $x2187 A_3_1)))
(assert
 (let (($x2189 (and at_3_3 at_4_6)))
 (=> $x2189 A_3_2)))
(assert
 (let (($x2191 (and at_3_3 at_4_7)))
 (=> $x2191 A_3_3)))
(assert
 (=> at_3_4 (or false at_4_0 at_4_1 at_4_2 at_4_3 at_4_8)))
(assert
 (let (($x2200 (and at_3_4 at_4_0)))
 (=> $x2200 A_0_0)))
(assert
 (let (($x2202 (and at_3_4 at_4_1)))
 (=> $x2202 A_1_0)))
(assert
 (let (($x2204 (and at_3_4 at_4_2)))
 (=> $x2204 A_2_0)))
(assert
 (let (($x2206 (and at_3_4 at_4_3)))
 (=> $x2206 A_3_0)))
(assert
 (=> at_3_5 (or false at_4_0 at_4_1 at_4_2 at_4_3 at_4_9)))
(assert
 (let (($x2211 (and at_3_5 at_4_0)))
 (=> $x2211 A_0_1)))
(assert
 (let (($x2213 (and at_3_5 at_4_1)))
 (=> $x2213 A_1_1)))
(assert
 (let (($x2215 (and at_3_5 at_4_2)))
 (=> $x2215 A_2_1)))
(assert
 (let (($x2217 (and at_3_5 at_4_3)))
 (=> $x2217 A_3_1)))
(assert
 (=> at_3_6 (or false at_4_0 at_4_1 at_4_2 at_4_3 at_4_10)))
(assert
 (let (($x2222 (and at_3_6 at_4_0)))
 (=> $x2222 A_0_2)))
(assert
 (let (($x2224 (and at_3_6 at_4_1)))
 (=> $x2224 A_1_2)))
(assert
 (let (($x2226 (and at_3_6 at_4_2)))
 (=> $x2226 A_2_2)))
(assert
 (let (($x2228 (and at_3_6 at_4_3)))
 (=> $x2228 A_3_2)))
(assert
 (=> at_3_7 (or false at_4_0 at_4_1 at_4_2 at_4_3 at_4_11)))
(assert
 (let (($x2233 (and at_3_7 at_4_0)))
 (=> $x2233 A_0_3)))
(assert
 (let (($x2235 (and at_3_7 at_4_1)))
 (=> $x2235 A_1_3)))
(assert
 (let (($x2237 (and at_3_7 at_4_2)))
 (=> $x2237 A_2_3)))
(assert
 (let (($x2239 (and at_3_7 at_4_3)))
 (=> $x2239 A_3_3)))
(assert
 (=> at_3_8 (or false at_4_4 at_4_12)))
(assert
 (=> at_3_9 (or false at_4_5 at_4_13)))
(assert
 (=> at_3_10 (or false at_4_6 at_4_14)))
(assert
 (=> at_3_11 (or false at_4_7 at_4_15)))
(assert
 (=> at_3_12 (or false at_4_8 at_4_16 at_4_17 at_4_18 at_4_19)))
(assert
 (let (($x2255 (and at_3_12 at_4_16)))
 (=> $x2255 B_0_0)))
(assert
 (let (($x2257 (and at_3_12 at_4_17)))
 (=> $x2257 B_1_0)))
(assert
 (let (($x2259 (and at_3_12 at_4_18)))
 (=> $x2259 B_2_0)))
(assert
 (let (($x2261 (and at_3_12 at_4_19)))
 (=> $x2261 B_3_0)))
(assert
 (=> at_3_13 (or false at_4_9 at_4_16 at_4_17 at_4_18 at_4_19)))
(assert
 (let (($x2265 (and at_3_13 at_4_16)))
 (=> $x2265 B_0_1)))
(assert
 (let (($x2267 (and at_3_13 at_4_17)))
 (=> $x2267 B_1_1)))
(assert
 (let (($x2269 (and at_3_13 at_4_18)))
 (=> $x2269 B_2_1)))
(assert
 (let (($x2271 (and at_3_13 at_4_19)))
 (=> $x2271 B_3_1)))
(assert
 (=> at_3_14 (or false at_4_10 at_4_16 at_4_17 at_4_18 at_4_19)))
(assert
 (let (($x2275 (and at_3_14 at_4_16)))
 (=> $x2275 B_0_2)))
(assert
 (let (($x2277 (and at_3_14 at_4_17)))
 (=> $x2277 B_1_2)))
(assert
 (let (($x2279 (and at_3_14 at_4_18)))
 (=> $x2279 B_2_2)))
(assert
 (let (($x2281 (and at_3_14 at_4_19)))
 (=> $x2281 B_3_2)))
(assert
 (=> at_3_15 (or false at_4_11 at_4_16 at_4_17 at_4_18 at_4_19)))
(assert
 (let (($x2285 (and at_3_15 at_4_16)))
 (=> $x2285 B_0_3)))
(assert
 (let (($x2287 (and at_3_15 at_4_17)))
 (=> $x2287 B_1_3)))
(assert
 (let (($x2289 (and at_3_15 at_4_18)))
 (=> $x2289 B_2_3)))
(assert
 (let (($x2291 (and at_3_15 at_4_19)))
 (=> $x2291 B_3_3)))
(assert
 (=> at_3_16 (or false at_4_0 at_4_12 at_4_13 at_4_14 at_4_15)))
(assert
 (let (($x2295 (and at_3_16 at_4_12)))
 (=> $x2295 B_0_0)))
(assert
 (let (($x2297 (and at_3_16 at_4_13)))
 (=> $x2297 B_0_1)))
(assert
 (let (($x2299 (and at_3_16 at_4_14)))
 (=> $x2299 B_0_2)))
(assert
 (let (($x2301 (and at_3_16 at_4_15)))
 (=> $x2301 B_0_3)))
(assert
 (=> at_3_17 (or false at_4_1 at_4_12 at_4_13 at_4_14 at_4_15)))
(assert
 (let (($x2305 (and at_3_17 at_4_12)))
 (=> $x2305 B_1_0)))
(assert
 (let (($x2307 (and at_3_17 at_4_13)))
 (=> $x2307 B_1_1)))
(assert
 (let (($x2309 (and at_3_17 at_4_14)))
 (=> $x2309 B_1_2)))
(assert
 (let (($x2311 (and at_3_17 at_4_15)))
 (=> $x2311 B_1_3)))
(assert
 (=> at_3_18 (or false at_4_2 at_4_12 at_4_13 at_4_14 at_4_15)))
(assert
 (let (($x2315 (and at_3_18 at_4_12)))
 (=> $x2315 B_2_0)))
(assert
 (let (($x2317 (and at_3_18 at_4_13)))
 (=> $x2317 B_2_1)))
(assert
 (let (($x2319 (and at_3_18 at_4_14)))
 (=> $x2319 B_2_2)))
(assert
 (let (($x2321 (and at_3_18 at_4_15)))
 (=> $x2321 B_2_3)))
(assert
 (=> at_3_19 (or false at_4_3 at_4_12 at_4_13 at_4_14 at_4_15)))
(assert
 (let (($x2325 (and at_3_19 at_4_12)))
 (=> $x2325 B_3_0)))
(assert
 (let (($x2327 (and at_3_19 at_4_13)))
 (=> $x2327 B_3_1)))
(assert
 (let (($x2329 (and at_3_19 at_4_14)))
 (=> $x2329 B_3_2)))
(assert
 (let (($x2331 (and at_3_19 at_4_15)))
 (=> $x2331 B_3_3)))
(assert
 (or at_4_0 at_4_1 at_4_2 at_4_3 at_4_4 at_4_5 at_4_6 at_4_7 at_4_8 at_4_9 at_4_10 at_4_11 at_4_12 at_4_13 at_4_14 at_4_15 at_4_16 at_4_17 at_4_18 at_4_19))
(assert
 (not (and at_4_0 at_4_1)))
(assert
 (not (and at_4_0 at_4_2)))
(assert
 (not (and at_4_0 at_4_3)))
(assert
 (not (and at_4_0 at_4_4)))
(assert
 (not (and at_4_0 at_4_5)))
(assert
 (not (and at_4_0 at_4_6)))
(assert
 (not (and at_4_0 at_4_7)))
(assert
 (not (and at_4_0 at_4_8)))
(assert
 (not (and at_4_0 at_4_9)))
(assert
 (not (and at_4_0 at_4_10)))
(assert
 (not (and at_4_0 at_4_11)))
(assert
 (not (and at_4_0 at_4_12)))
(assert
 (not (and at_4_0 at_4_13)))
(assert
 (not (and at_4_0 at_4_14)))
(assert
 (not (and at_4_0 at_4_15)))
(assert
 (not (and at_4_0 at_4_16)))
(assert
 (not (and at_4_0 at_4_17)))
(assert
 (not (and at_4_0 at_4_18)))
(assert
 (not (and at_4_0 at_4_19)))
(assert
 (not (and at_4_1 at_4_2)))
(assert
 (not (and at_4_1 at_4_3)))
(assert
 (not (and at_4_1 at_4_4)))
(assert
 (not (and at_4_1 at_4_5)))
(assert
 (not (and at_4_1 at_4_6)))
(assert
 (not (and at_4_1 at_4_7)))
(assert
 (not (and at_4_1 at_4_8)))
(assert
 (not (and at_4_1 at_4_9)))
(assert
 (not (and at_4_1 at_4_10)))
(assert
 (not (and at_4_1 at_4_11)))
(assert
 (not (and at_4_1 at_4_12)))
(assert
 (not (and at_4_1 at_4_13)))
(assert
 (not (and at_4_1 at_4_14)))
(assert
 (not (and at_4_1 at_4_15)))
(assert
 (not (and at_4_1 at_4_16)))
(assert
 (not (and at_4_1 at_4_17)))
(assert
 (not (and at_4_1 at_4_18)))
(assert
 (not (and at_4_1 at_4_19)))
(assert
 (not (and at_4_2 at_4_3)))
(assert
 (not (and at_4_2 at_4_4)))
(assert
 (not (and at_4_2 at_4_5)))
(assert
 (not (and at_4_2 at_4_6)))
(assert
 (not (and at_4_2 at_4_7)))
(assert
 (not (and at_4_2 at_4_8)))
(assert
 (not (and at_4_2 at_4_9)))
(assert
 (not (and at_4_2 at_4_10)))
(assert
 (not (and at_4_2 at_4_11)))
(assert
 (not (and at_4_2 at_4_12)))
(assert
 (not (and at_4_2 at_4_13)))
(assert
 (not (and at_4_2 at_4_14)))
(assert
 (not (and at_4_2 at_4_15)))
(assert
 (not (and at_4_2 at_4_16)))
(assert
 (not (and at_4_2 at_4_17)))
(assert
 (not (and at_4_2 at_4_18)))
(assert
 (not (and at_4_2 at_4_19)))
(assert
 (not (and at_4_3 at_4_4)))
(assert
 (not (and at_4_3 at_4_5)))
(assert
 (not (and at_4_3 at_4_6)))
(assert
 (not (and at_4_3 at_4_7)))
(assert
 (not (and at_4_3 at_4_8)))
(assert
 (not (and at_4_3 at_4_9)))
(assert
 (not (and at_4_3 at_4_10)))
(assert
 (not (and at_4_3 at_4_11)))
(assert
 (not (and at_4_3 at_4_12)))
(assert
 (not (and at_4_3 at_4_13)))
(assert
 (not (and at_4_3 at_4_14)))
(assert
 (not (and at_4_3 at_4_15)))
(assert
 (not (and at_4_3 at_4_16)))
(assert
 (not (and at_4_3 at_4_17)))
(assert
 (not (and at_4_3 at_4_18)))
(assert
 (not (and at_4_3 at_4_19)))
(assert
 (not (and at_4_4 at_4_5)))
(assert
 (not (and at_4_4 at_4_6)))
(assert
 (not (and at_4_4 at_4_7)))
(assert
 (not (and at_4_4 at_4_8)))
(assert
 (not (and at_4_4 at_4_9)))
(assert
 (not (and at_4_4 at_4_10)))
(assert
 (not (and at_4_4 at_4_11)))
(assert
 (not (and at_4_4 at_4_12)))
(assert
 (not (and at_4_4 at_4_13)))
(assert
 (not (and at_4_4 at_4_14)))
(assert
 (not (and at_4_4 at_4_15)))
(assert
 (not (and at_4_4 at_4_16)))
(assert
 (not (and at_4_4 at_4_17)))
(assert
 (not (and at_4_4 at_4_18)))
(assert
 (not (and at_4_4 at_4_19)))
(assert
 (not (and at_4_5 at_4_6)))
(assert
 (not (and at_4_5 at_4_7)))
(assert
 (not (and at_4_5 at_4_8)))
(assert
 (not (and at_4_5 at_4_9)))
(assert
 (not (and at_4_5 at_4_10)))
(assert
 (not (and at_4_5 at_4_11)))
(assert
 (not (and at_4_5 at_4_12)))
(assert
 (not (and at_4_5 at_4_13)))
(assert
 (not (and at_4_5 at_4_14)))
(assert
 (not (and at_4_5 at_4_15)))
(assert
 (not (and at_4_5 at_4_16)))
(assert
 (not (and at_4_5 at_4_17)))
(assert
 (not (and at_4_5 at_4_18)))
(assert
 (not (and at_4_5 at_4_19)))
(assert
 (not (and at_4_6 at_4_7)))
(assert
 (not (and at_4_6 at_4_8)))
(assert
 (not (and at_4_6 at_4_9)))
(assert
 (not (and at_4_6 at_4_10)))
(assert
 (not (and at_4_6 at_4_11)))
(assert
 (not (and at_4_6 at_4_12)))
(assert
 (not (and at_4_6 at_4_13)))
(assert
 (not (and at_4_6 at_4_14)))
(assert
 (not (and at_4_6 at_4_15)))
(assert
 (not (and at_4_6 at_4_16)))
(assert
 (not (and at_4_6 at_4_17)))
(assert
 (not (and at_4_6 at_4_18)))
(assert
 (not (and at_4_6 at_4_19)))
(assert
 (not (and at_4_7 at_4_8)))
(assert
 (not (and at_4_7 at_4_9)))
(assert
 (not (and at_4_7 at_4_10)))
(assert
 (not (and at_4_7 at_4_11)))
(assert
 (not (and at_4_7 at_4_12)))
(assert
 (not (and at_4_7 at_4_13)))
(assert
 (not (and at_4_7 at_4_14)))
(assert
 (not (and at_4_7 at_4_15)))
(assert
 (not (and at_4_7 at_4_16)))
(assert
 (not (and at_4_7 at_4_17)))
(assert
 (not (and at_4_7 at_4_18)))
(assert
 (not (and at_4_7 at_4_19)))
(assert
 (not (and at_4_8 at_4_9)))
(assert
 (not (and at_4_8 at_4_10)))
(assert
 (not (and at_4_8 at_4_11)))
(assert
 (not (and at_4_8 at_4_12)))
(assert
 (not (and at_4_8 at_4_13)))
(assert
 (not (and at_4_8 at_4_14)))
(assert
 (not (and at_4_8 at_4_15)))
(assert
 (not (and at_4_8 at_4_16)))
(assert
 (not (and at_4_8 at_4_17)))
(assert
 (not (and at_4_8 at_4_18)))
(assert
 (not (and at_4_8 at_4_19)))
(assert
 (not (and at_4_9 at_4_10)))
(assert
 (not (and at_4_9 at_4_11)))
(assert
 (not (and at_4_9 at_4_12)))
(assert
 (not (and at_4_9 at_4_13)))
(assert
 (not (and at_4_9 at_4_14)))
(assert
 (not (and at_4_9 at_4_15)))
(assert
 (not (and at_4_9 at_4_16)))
(assert
 (not (and at_4_9 at_4_17)))
(assert
 (not (and at_4_9 at_4_18)))
(assert
 (not (and at_4_9 at_4_19)))
(assert
 (not (and at_4_10 at_4_11)))
(assert
 (not (and at_4_10 at_4_12)))
(assert
 (not (and at_4_10 at_4_13)))
(assert
 (not (and at_4_10 at_4_14)))
(assert
 (not (and at_4_10 at_4_15)))
(assert
 (not (and at_4_10 at_4_16)))
(assert
 (not (and at_4_10 at_4_17)))
(assert
 (not (and at_4_10 at_4_18)))
(assert
 (not (and at_4_10 at_4_19)))
(assert
 (not (and at_4_11 at_4_12)))
(assert
 (not (and at_4_11 at_4_13)))
(assert
 (not (and at_4_11 at_4_14)))
(assert
 (not (and at_4_11 at_4_15)))
(assert
 (not (and at_4_11 at_4_16)))
(assert
 (not (and at_4_11 at_4_17)))
(assert
 (not (and at_4_11 at_4_18)))
(assert
 (not (and at_4_11 at_4_19)))
(assert
 (not (and at_4_12 at_4_13)))
(assert
 (not (and at_4_12 at_4_14)))
(assert
 (not (and at_4_12 at_4_15)))
(assert
 (not (and at_4_12 at_4_16)))
(assert
 (not (and at_4_12 at_4_17)))
(assert
 (not (and at_4_12 at_4_18)))
(assert
 (not (and at_4_12 at_4_19)))
(assert
 (not (and at_4_13 at_4_14)))
(assert
 (not (and at_4_13 at_4_15)))
(assert
 (not (and at_4_13 at_4_16)))
(assert
 (not (and at_4_13 at_4_17)))
(assert
 (not (and at_4_13 at_4_18)))
(assert
 (not (and at_4_13 at_4_19)))
(assert
 (not (and at_4_14 at_4_15)))
(assert
 (not (and at_4_14 at_4_16)))
(assert
 (not (and at_4_14 at_4_17)))
(assert
 (not (and at_4_14 at_4_18)))
(assert
 (not (and at_4_14 at_4_19)))
(assert
 (not (and at_4_15 at_4_16)))
(assert
 (not (and at_4_15 at_4_17)))
(assert
 (not (and at_4_15 at_4_18)))
(assert
 (not (and at_4_15 at_4_19)))
(assert
 (not (and at_4_16 at_4_17)))
(assert
 (not (and at_4_16 at_4_18)))
(assert
 (not (and at_4_16 at_4_19)))
(assert
 (not (and at_4_17 at_4_18)))
(assert
 (not (and at_4_17 at_4_19)))
(assert
 (not (and at_4_18 at_4_19)))
(assert
 (=> at_4_0 (or false at_0_4 at_0_5 at_0_6 at_0_7 at_0_16)))
(assert
 (let (($x2716 (and at_4_0 at_0_4)))
 (=> $x2716 A_0_0)))
(assert
 (let (($x2718 (and at_4_0 at_0_5)))
 (=> $x2718 A_0_1)))
(assert
 (let (($x2720 (and at_4_0 at_0_6)))
 (=> $x2720 A_0_2)))
(assert
 (let (($x2722 (and at_4_0 at_0_7)))
 (=> $x2722 A_0_3)))
(assert
 (=> at_4_1 (or false at_0_4 at_0_5 at_0_6 at_0_7 at_0_17)))
(assert
 (let (($x2726 (and at_4_1 at_0_4)))
 (=> $x2726 A_1_0)))
(assert
 (let (($x2728 (and at_4_1 at_0_5)))
 (=> $x2728 A_1_1)))
(assert
 (let (($x2730 (and at_4_1 at_0_6)))
 (=> $x2730 A_1_2)))
(assert
 (let (($x2732 (and at_4_1 at_0_7)))
 (=> $x2732 A_1_3)))
(assert
 (=> at_4_2 (or false at_0_4 at_0_5 at_0_6 at_0_7 at_0_18)))
(assert
 (let (($x2736 (and at_4_2 at_0_4)))
 (=> $x2736 A_2_0)))
(assert
 (let (($x2738 (and at_4_2 at_0_5)))
 (=> $x2738 A_2_1)))
(assert
 (let (($x2740 (and at_4_2 at_0_6)))
 (=> $x2740 A_2_2)))
(assert
 (let (($x2742 (and at_4_2 at_0_7)))
 (=> $x2742 A_2_3)))
(assert
 (=> at_4_3 (or false at_0_4 at_0_5 at_0_6 at_0_7 at_0_19)))
(assert
 (let (($x2746 (and at_4_3 at_0_4)))
 (=> $x2746 A_3_0)))
(assert
 (let (($x2748 (and at_4_3 at_0_5)))
 (=> $x2748 A_3_1)))
(assert
 (let (($x2750 (and at_4_3 at_0_6)))
 (=> $x2750 A_3_2)))
(assert
 (let (($x2752 (and at_4_3 at_0_7)))
 (=> $x2752 A_3_3)))
(assert
 (=> at_4_4 (or false at_0_0 at_0_1 at_0_2 at_0_3 at_0_8)))
(assert
 (let (($x2756 (and at_4_4 at_0_0)))
 (=> $x2756 A_0_0)))
(assert
 (let (($x2758 (and at_4_4 at_0_1)))
 (=> $x2758 A_1_0)))
(assert
 (let (($x2760 (and at_4_4 at_0_2)))
 (=> $x2760 A_2_0)))
(assert
 (let (($x2762 (and at_4_4 at_0_3)))
 (=> $x2762 A_3_0)))
(assert
 (=> at_4_5 (or false at_0_0 at_0_1 at_0_2 at_0_3 at_0_9)))
(assert
 (let (($x2766 (and at_4_5 at_0_0)))
 (=> $x2766 A_0_1)))
(assert
 (let (($x2768 (and at_4_5 at_0_1)))
 (=> $x2768 A_1_1)))
(assert
 (let (($x2770 (and at_4_5 at_0_2)))
 (=> $x2770 A_2_1)))
(assert
 (let (($x2772 (and at_4_5 at_0_3)))
 (=> $x2772 A_3_1)))
(assert
 (=> at_4_6 (or false at_0_0 at_0_1 at_0_2 at_0_3 at_0_10)))
(assert
 (let (($x2776 (and at_4_6 at_0_0)))
 (=> $x2776 A_0_2)))
(assert
 (let (($x2778 (and at_4_6 at_0_1)))
 (=> $x2778 A_1_2)))
(assert
 (let (($x2780 (and at_4_6 at_0_2)))
 (=> $x2780 A_2_2)))
(assert
 (let (($x2782 (and at_4_6 at_0_3)))
 (=> $x2782 A_3_2)))
(assert
 (=> at_4_7 (or false at_0_0 at_0_1 at_0_2 at_0_3 at_0_11)))
(assert
 (let (($x2786 (and at_4_7 at_0_0)))
 (=> $x2786 A_0_3)))
(assert
 (let (($x2788 (and at_4_7 at_0_1)))
 (=> $x2788 A_1_3)))
(assert
 (let (($x2790 (and at_4_7 at_0_2)))
 (=> $x2790 A_2_3)))
(assert
 (let (($x2792 (and at_4_7 at_0_3)))
 (=> $x2792 A_3_3)))
(assert
 (=> at_4_8 (or false at_0_4 at_0_12)))
(assert
 (=> at_4_9 (or false at_0_5 at_0_13)))
(assert
 (=> at_4_10 (or false at_0_6 at_0_14)))
(assert
 (=> at_4_11 (or false at_0_7 at_0_15)))
(assert
 (=> at_4_12 (or false at_0_8 at_0_16 at_0_17 at_0_18 at_0_19)))
(assert
 (let (($x2804 (and at_4_12 at_0_16)))
 (=> $x2804 B_0_0)))
(assert
 (let (($x2806 (and at_4_12 at_0_17)))
 (=> $x2806 B_1_0)))
(assert
 (let (($x2808 (and at_4_12 at_0_18)))
 (=> $x2808 B_2_0)))
(assert
 (let (($x2810 (and at_4_12 at_0_19)))
 (=> $x2810 B_3_0)))
(assert
 (=> at_4_13 (or false at_0_9 at_0_16 at_0_17 at_0_18 at_0_19)))
(assert
 (let (($x2814 (and at_4_13 at_0_16)))
 (=> $x2814 B_0_1)))
(assert
 (let (($x2816 (and at_4_13 at_0_17)))
 (=> $x2816 B_1_1)))
(assert
 (let (($x2818 (and at_4_13 at_0_18)))
 (=> $x2818 B_2_1)))
(assert
 (let (($x2820 (and at_4_13 at_0_19)))
 (=> $x2820 B_3_1)))
(assert
 (=> at_4_14 (or false at_0_10 at_0_16 at_0_17 at_0_18 at_0_19)))
(assert
 (let (($x2824 (and at_4_14 at_0_16)))
 (=> $x2824 B_0_2)))
(assert
 (let (($x2826 (and at_4_14 at_0_17)))
 (=> $x2826 B_1_2)))
(assert
 (let (($x2828 (and at_4_14 at_0_18)))
 (=> $x2828 B_2_2)))
(assert
 (let (($x2830 (and at_4_14 at_0_19)))
 (=> $x2830 B_3_2)))
(assert
 (=> at_4_15 (or false at_0_11 at_0_16 at_0_17 at_0_18 at_0_19)))
(assert
 (let (($x2834 (and at_4_15 at_0_16)))
 (=> $x2834 B_0_3)))
(assert
 (let (($x2836 (and at_4_15 at_0_17)))
 (=> $x2836 B_1_3)))
(assert
 (let (($x2838 (and at_4_15 at_0_18)))
 (=> $x2838 B_2_3)))
(assert
 (let (($x2840 (and at_4_15 at_0_19)))
 (=> $x2840 B_3_3)))
(assert
 (=> at_4_16 (or false at_0_0 at_0_12 at_0_13 at_0_14 at_0_15)))
(assert
 (let (($x2844 (and at_4_16 at_0_12)))
 (=> $x2844 B_0_0)))
(assert
 (let (($x2846 (and at_4_16 at_0_13)))
 (=> $x2846 B_0_1)))
(assert
 (let (($x2848 (and at_4_16 at_0_14)))
 (=> $x2848 B_0_2)))
(assert
 (let (($x2850 (and at_4_16 at_0_15)))
 (=> $x2850 B_0_3)))
(assert
 (=> at_4_17 (or false at_0_1 at_0_12 at_0_13 at_0_14 at_0_15)))
(assert
 (let (($x2854 (and at_4_17 at_0_12)))
 (=> $x2854 B_1_0)))
(assert
 (let (($x2856 (and at_4_17 at_0_13)))
 (=> $x2856 B_1_1)))
(assert
 (let (($x2858 (and at_4_17 at_0_14)))
 (=> $x2858 B_1_2)))
(assert
 (let (($x2860 (and at_4_17 at_0_15)))
 (=> $x2860 B_1_3)))
(assert
 (=> at_4_18 (or false at_0_2 at_0_12 at_0_13 at_0_14 at_0_15)))
(assert
 (let (($x2864 (and at_4_18 at_0_12)))
 (=> $x2864 B_2_0)))
(assert
 (let (($x2866 (and at_4_18 at_0_13)))
 (=> $x2866 B_2_1)))
(assert
 (let (($x2868 (and at_4_18 at_0_14)))
 (=> $x2868 B_2_2)))
(assert
 (let (($x2870 (and at_4_18 at_0_15)))
 (=> $x2870 B_2_3)))
(assert
 (=> at_4_19 (or false at_0_3 at_0_12 at_0_13 at_0_14 at_0_15)))
(assert
 (let (($x2874 (and at_4_19 at_0_12)))
 (=> $x2874 B_3_0)))
(assert
 (let (($x2876 (and at_4_19 at_0_13)))
 (=> $x2876 B_3_1)))
(assert
 (let (($x2878 (and at_4_19 at_0_14)))
 (=> $x2878 B_3_2)))
(assert
 (let (($x2880 (and at_4_19 at_0_15)))
 (=> $x2880 B_3_3)))
(assert
 (not (and at_0_0 at_1_0)))
(assert
 (not (and at_0_1 at_1_1)))
(assert
 (not (and at_0_2 at_1_2)))
(assert
 (not (and at_0_3 at_1_3)))
(assert
 (not (and at_0_4 at_1_4)))
(assert
 (not (and at_0_5 at_1_5)))
(assert
 (not (and at_0_6 at_1_6)))
(assert
 (not (and at_0_7 at_1_7)))
(assert
 (not (and at_0_8 at_1_8)))
(assert
 (not (and at_0_9 at_1_9)))
(assert
 (not (and at_0_10 at_1_10)))
(assert
 (not (and at_0_11 at_1_11)))
(assert
 (not (and at_0_12 at_1_12)))
(assert
 (not (and at_0_13 at_1_13)))
(assert
 (not (and at_0_14 at_1_14)))
(assert
 (not (and at_0_15 at_1_15)))
(assert
 (not (and at_0_16 at_1_16)))
(assert
 (not (and at_0_17 at_1_17)))
(assert
 (not (and at_0_18 at_1_18)))
(assert
 (not (and at_0_19 at_1_19)))
(assert
 (not (and at_0_0 at_2_0)))
(assert
 (not (and at_0_1 at_2_1)))
(assert
 (not (and at_0_2 at_2_2)))
(assert
 (not (and at_0_3 at_2_3)))
(assert
 (not (and at_0_4 at_2_4)))
(assert
 (not (and at_0_5 at_2_5)))
(assert
 (not (and at_0_6 at_2_6)))
(assert
 (not (and at_0_7 at_2_7)))
(assert
 (not (and at_0_8 at_2_8)))
(assert
 (not (and at_0_9 at_2_9)))
(assert
 (not (and at_0_10 at_2_10)))
(assert
 (not (and at_0_11 at_2_11)))
(assert
 (not (and at_0_12 at_2_12)))
(assert
 (not (and at_0_13 at_2_13)))
(assert
 (not (and at_0_14 at_2_14)))
(assert
 (not (and at_0_15 at_2_15)))
(assert
 (not (and at_0_16 at_2_16)))
(assert
 (not (and at_0_17 at_2_17)))
(assert
 (not (and at_0_18 at_2_18)))
(assert
 (not (and at_0_19 at_2_19)))
(assert
 (not (and at_0_0 at_3_0)))
(assert
 (not (and at_0_1 at_3_1)))
(assert
 (not (and at_0_2 at_3_2)))
(assert
 (not (and at_0_3 at_3_3)))
(assert
 (not (and at_0_4 at_3_4)))
(assert
 (not (and at_0_5 at_3_5)))
(assert
 (not (and at_0_6 at_3_6)))
(assert
 (not (and at_0_7 at_3_7)))
(assert
 (not (and at_0_8 at_3_8)))
(assert
 (not (and at_0_9 at_3_9)))
(assert
 (not (and at_0_10 at_3_10)))
(assert
 (not (and at_0_11 at_3_11)))
(assert
 (not (and at_0_12 at_3_12)))
(assert
 (not (and at_0_13 at_3_13)))
(assert
 (not (and at_0_14 at_3_14)))
(assert
 (not (and at_0_15 at_3_15)))
(assert
 (not (and at_0_16 at_3_16)))
(assert
 (not (and at_0_17 at_3_17)))
(assert
 (not (and at_0_18 at_3_18)))
(assert
 (not (and at_0_19 at_3_19)))
(assert
 (not (and at_0_0 at_4_0)))
(assert
 (not (and at_0_1 at_4_1)))
(assert
 (not (and at_0_2 at_4_2)))
(assert
 (not (and at_0_3 at_4_3)))
(assert
 (not (and at_0_4 at_4_4)))
(assert
 (not (and at_0_5 at_4_5)))
(assert
 (not (and at_0_6 at_4_6)))
(assert
 (not (and at_0_7 at_4_7)))
(assert
 (not (and at_0_8 at_4_8)))
(assert
 (not (and at_0_9 at_4_9)))
(assert
 (not (and at_0_10 at_4_10)))
(assert
 (not (and at_0_11 at_4_11)))
(assert
 (not (and at_0_12 at_4_12)))
(assert
 (not (and at_0_13 at_4_13)))
(assert
 (not (and at_0_14 at_4_14)))
(assert
 (not (and at_0_15 at_4_15)))
(assert
 (not (and at_0_16 at_4_16)))
(assert
 (not (and at_0_17 at_4_17)))
(assert
 (not (and at_0_18 at_4_18)))
(assert
 (not (and at_0_19 at_4_19)))
(assert
 (not (and at_1_0 at_2_0)))
(assert
 (not (and at_1_1 at_2_1)))
(assert
 (not (and at_1_2 at_2_2)))
(assert
 (not (and at_1_3 at_2_3)))
(assert
 (not (and at_1_4 at_2_4)))
(assert
 (not (and at_1_5 at_2_5)))
(assert
 (not (and at_1_6 at_2_6)))
(assert
 (not (and at_1_7 at_2_7)))
(assert
 (not (and at_1_8 at_2_8)))
(assert
 (not (and at_1_9 at_2_9)))
(assert
 (not (and at_1_10 at_2_10)))
(assert
 (not (and at_1_11 at_2_11)))
(assert
 (not (and at_1_12 at_2_12)))
(assert
 (not (and at_1_13 at_2_13)))
(assert
 (not (and at_1_14 at_2_14)))
(assert
 (not (and at_1_15 at_2_15)))
(assert
 (not (and at_1_16 at_2_16)))
(assert
 (not (and at_1_17 at_2_17)))
(assert
 (not (and at_1_18 at_2_18)))
(assert
 (not (and at_1_19 at_2_19)))
(assert
 (not (and at_1_0 at_3_0)))
(assert
 (not (and at_1_1 at_3_1)))
(assert
 (not (and at_1_2 at_3_2)))
(assert
 (not (and at_1_3 at_3_3)))
(assert
 (not (and at_1_4 at_3_4)))
(assert
 (not (and at_1_5 at_3_5)))
(assert
 (not (and at_1_6 at_3_6)))
(assert
 (not (and at_1_7 at_3_7)))
(assert
 (not (and at_1_8 at_3_8)))
(assert
 (not (and at_1_9 at_3_9)))
(assert
 (not (and at_1_10 at_3_10)))
(assert
 (not (and at_1_11 at_3_11)))
(assert
 (not (and at_1_12 at_3_12)))
(assert
 (not (and at_1_13 at_3_13)))
(assert
 (not (and at_1_14 at_3_14)))
(assert
 (not (and at_1_15 at_3_15)))
(assert
 (not (and at_1_16 at_3_16)))
(assert
 (not (and at_1_17 at_3_17)))
(assert
 (not (and at_1_18 at_3_18)))
(assert
 (not (and at_1_19 at_3_19)))
(assert
 (not (and at_1_0 at_4_0)))
(assert
 (not (and at_1_1 at_4_1)))
(assert
 (not (and at_1_2 at_4_2)))
(assert
 (not (and at_1_3 at_4_3)))
(assert
 (not (and at_1_4 at_4_4)))
(assert
 (not (and at_1_5 at_4_5)))
(assert
 (not (and at_1_6 at_4_6)))
(assert
 (not (and at_1_7 at_4_7)))
(assert
 (not (and at_1_8 at_4_8)))
(assert
 (not (and at_1_9 at_4_9)))
(assert
 (not (and at_1_10 at_4_10)))
(assert
 (not (and at_1_11 at_4_11)))
(assert
 (not (and at_1_12 at_4_12)))
(assert
 (not (and at_1_13 at_4_13)))
(assert
 (not (and at_1_14 at_4_14)))
(assert
 (not (and at_1_15 at_4_15)))
(assert
 (not (and at_1_16 at_4_16)))
(assert
 (not (and at_1_17 at_4_17)))
(assert
 (not (and at_1_18 at_4_18)))
(assert
 (not (and at_1_19 at_4_19)))
(assert
 (not (and at_2_0 at_3_0)))
(assert
 (not (and at_2_1 at_3_1)))
(assert
 (not (and at_2_2 at_3_2)))
(assert
 (not (and at_2_3 at_3_3)))
(assert
 (not (and at_2_4 at_3_4)))
(assert
 (not (and at_2_5 at_3_5)))
(assert
 (not (and at_2_6 at_3_6)))
(assert
 (not (and at_2_7 at_3_7)))
(assert
 (not (and at_2_8 at_3_8)))
(assert
 (not (and at_2_9 at_3_9)))
(assert
 (not (and at_2_10 at_3_10)))
(assert
 (not (and at_2_11 at_3_11)))
(assert
 (not (and at_2_12 at_3_12)))
(assert
 (not (and at_2_13 at_3_13)))
(assert
 (not (and at_2_14 at_3_14)))
(assert
 (not (and at_2_15 at_3_15)))
(assert
 (not (and at_2_16 at_3_16)))
(assert
 (not (and at_2_17 at_3_17)))
(assert
 (not (and at_2_18 at_3_18)))
(assert
 (not (and at_2_19 at_3_19)))
(assert
 (not (and at_2_0 at_4_0)))
(assert
 (not (and at_2_1 at_4_1)))
(assert
 (not (and at_2_2 at_4_2)))
(assert
 (not (and at_2_3 at_4_3)))
(assert
 (not (and at_2_4 at_4_4)))
(assert
 (not (and at_2_5 at_4_5)))
(assert
 (not (and at_2_6 at_4_6)))
(assert
 (not (and at_2_7 at_4_7)))
(assert
 (not (and at_2_8 at_4_8)))
(assert
 (not (and at_2_9 at_4_9)))
(assert
 (not (and at_2_10 at_4_10)))
(assert
 (not (and at_2_11 at_4_11)))
(assert
 (not (and at_2_12 at_4_12)))
(assert
 (not (and at_2_13 at_4_13)))
(assert
 (not (and at_2_14 at_4_14)))
(assert
 (not (and at_2_15 at_4_15)))
(assert
 (not (and at_2_16 at_4_16)))
(assert
 (not (and at_2_17 at_4_17)))
(assert
 (not (and at_2_18 at_4_18)))
(assert
 (not (and at_2_19 at_4_19)))
(assert
 (not (and at_3_0 at_4_0)))
(assert
 (not (and at_3_1 at_4_1)))
(assert
 (not (and at_3_2 at_4_2)))
(assert
 (not (and at_3_3 at_4_3)))
(assert
 (not (and at_3_4 at_4_4)))
(assert
 (not (and at_3_5 at_4_5)))
(assert
 (not (and at_3_6 at_4_6)))
(assert
 (not (and at_3_7 at_4_7)))
(assert
 (not (and at_3_8 at_4_8)))
(assert
 (not (and at_3_9 at_4_9)))
(assert
 (not (and at_3_10 at_4_10)))
(assert
 (not (and at_3_11 at_4_11)))
(assert
 (not (and at_3_12 at_4_12)))
(assert
 (not (and at_3_13 at_4_13)))
(assert
 (not (and at_3_14 at_4_14)))
(assert
 (not (and at_3_15 at_4_15)))
(assert
 (not (and at_3_16 at_4_16)))
(assert
 (not (and at_3_17 at_4_17)))
(assert
 (not (and at_3_18 at_4_18)))
(assert
 (not (and at_3_19 at_4_19)))
(assert
 (let (($x3297 (and A_3_3 B_3_3)))
(let (($x3296 (and A_3_2 B_3_2)))
(let (($x3295 (and A_3_1 B_3_1)))
(let (($x3294 (and A_3_0 B_3_0)))
(let (($x3293 (and A_2_3 B_2_3)))
(let (($x3292 (and A_2_2 B_2_2)))
(let (($x3291 (and A_2_1 B_2_1)))
(let (($x3290 (and A_2_0 B_2_0)))
(let (($x3289 (and A_1_3 B_1_3)))
(let (($x3288 (and A_1_2 B_1_2)))
(let (($x3287 (and A_1_1 B_1_1)))
(let (($x3286 (and A_1_0 B_1_0)))
(let (($x3285 (and A_0_3 B_0_3)))
(let (($x3284 (and A_0_2 B_0_2)))
(let (($x3283 (and A_0_1 B_0_1)))
(let (($x3282 (and A_0_0 B_0_0)))
(let (($x3298 (or $x3282 $x3283 $x3284 $x3285 $x3286 $x3287 $x3288 $x3289 $x3290 $x3291 $x3292 $x3293 $x3294 $x3295 $x3296 $x3297)))
(not $x3298)))))))))))))))))))
(check-sat)
