; no unintended cycle
; unsat: the obligation holds
(set-logic QF_UF)
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
(declare-fun at_1_11 () Bool)
(declare-fun at_1_10 () Bool)
(declare-fun at_1_9 () Bool)
(declare-fun at_1_8 () Bool)
(declare-fun at_1_7 () Bool)
(declare-fun at_1_6 () Bool)
(declare-fun A_0_0 () Bool)
(declare-fun A_0_1 () Bool)
(declare-fun A_0_2 () Bool)
(declare-fun A_0_3 () Bool)
(declare-fun A_0_4 () Bool)
(declare-fun A_0_5 () Bool)
(declare-fun A_1_0 () Bool)
(declare-fun A_1_1 () Bool)
(declare-fun A_1_2 () Bool)
(declare-fun A_1_3 () Bool)
(declare-fun A_1_4 () Bool)
(declare-fun A_1_5 () Bool)
(declare-fun A_2_0 () Bool)
(declare-fun A_2_1 () Bool)
(declare-fun A_2_2 () Bool)
(declare-fun A_2_3 () Bool)
(declare-fun A_2_4 () Bool)
(declare-fun A_2_5 () Bool)
(declare-fun A_3_0 () Bool)
(declare-fun A_3_1 () Bool)
(declare-fun A_3_2 () Bool)
(declare-fun A_3_3 () Bool)
(declare-fun A_3_4 () Bool)
(declare-fun A_3_5 () Bool)
(declare-fun A_4_0 () Bool)
(declare-fun A_4_1 () Bool)
(declare-fun A_4_2 () Bool)
(declare-fun A_4_3 () Bool)
(declare-fun A_4_4 () Bool)
(declare-fun A_4_5 () Bool)
(declare-fun A_5_0 () Bool)
(declare-fun A_5_1 () Bool)
(declare-fun A_5_2 () Bool)
(declare-fun A_5_3 () Bool)
(declare-fun A_5_4 () Bool)
(declare-fun A_5_5 () Bool)
(declare-fun at_1_17 () Bool)
(declare-fun at_1_16 () Bool)
(declare-fun at_1_15 () Bool)
(declare-fun at_1_14 () Bool)
(declare-fun at_1_13 () Bool)
(declare-fun at_1_12 () Bool)
(declare-fun B_0_0 () Bool)
(declare-fun B_1_0 () Bool)
(declare-fun B_2_0 () Bool)
(declare-fun B_3_0 () Bool)
(declare-fun B_4_0 () Bool)
(declare-fun B_5_0 () Bool)
(declare-fun B_0_1 () Bool)
(declare-fun B_1_1 () Bool)
(declare-fun B_2_1 () Bool)
(declare-fun B_3_1 () Bool)
(declare-fun B_4_1 () Bool)
(declare-fun B_5_1 () Bool)
(declare-fun B_0_2 () Bool)
(declare-fun B_1_2 () Bool)
(declare-fun B_2_2 () Bool)
(declare-fun B_3_2 () Bool)
(declare-fun B_4_2 () Bool)
(declare-fun B_5_2 () Bool)
(declare-fun B_0_3 () Bool)
(declare-fun B_1_3 () Bool)
(declare-fun B_2_3 () Bool)
(declare-fun B_3_3 () Bool)
(declare-fun B_4_3 () Bool)
(declare-fun B_5_3 () Bool)
(declare-fun B_0_4 () Bool)
(declare-fun B_1_4 () Bool)
(declare-fun B_2_4 () Bool)
(declare-fun B_3_4 () Bool)
(declare-fun B_4_4 () Bool)
(declare-fun B_5_4 () Bool)
(declare-fun B_0_5 () Bool)
(declare-fun B_1_5 () Bool)
(declare-fun B_2_5 () Bool)
(declare-fun B_3_5 () Bool)
(declare-fun B_4_5 () Bool)
(declare-fun B_5_5 () Bool)
(declare-fun at_1_0 () Bool)
(declare-fun at_1_1 () Bool)
(declare-fun at_1_2 () Bool)
(declare-fun at_1_3 () Bool)
(declare-fun at_1_4 () Bool)
(declare-fun at_1_5 () Bool)
(declare-fun at_2_11 () Bool)
(declare-fun at_2_10 () Bool)
(declare-fun at_2_9 () Bool)
(declare-fun at_2_8 () Bool)
(declare-fun at_2_7 () Bool)
(declare-fun at_2_6 () Bool)
(declare-fun at_2_17 () Bool)
(declare-fun at_2_16 () Bool)
(declare-fun at_2_15 () Bool)
(declare-fun at_2_14 () Bool)
(declare-fun at_2_13 () Bool)
(declare-fun at_2_12 () Bool)
(declare-fun at_2_0 () Bool)
(declare-fun at_2_1 () Bool)
(declare-fun at_2_2 () Bool)
(declare-fun at_2_3 () Bool)
(declare-fun at_2_4 () Bool)
(declare-fun at_2_5 () Bool)
(assert
 (or at_0_0 at_0_1 at_0_2 at_0_3 at_0_4 at_0_5 at_0_6 at_0_7 at_0_8 at_0_9 at_0_10 at_0_11 at_0_12 at_0_13 at_0_14 at_0_15 at_0_16 at_0_17))
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
 (not (and at_0_13 at_0_14)))
(assert
 (not (and at_0_13 at_0_15)))
(assert
 (not (and at_0_13 at_0_16)))
(assert
 (not (and at_0_13 at_0_17)))
(assert
 (not (and at_0_14 at_0_15)))
(assert
 (not (and at_0_14 at_0_16)))
(assert
 (not (and at_0_14 at_0_17)))
(assert
 (not (and at_0_15 at_0_16)))
(assert
 (not (and at_0_15 at_0_17)))
(assert
 (not (and at_0_16 at_0_17)))
(assert
 (let (($x336 (or false at_1_6 at_1_7 at_1_8 at_1_9 at_1_10 at_1_11)))
 (=> at_0_0 $x336)))
(assert
 (let (($x338 (and at_0_0 at_1_6)))
 (=> $x338 A_0_0)))
(assert
 (let (($x341 (and at_0_0 at_1_7)))
 (=> $x341 A_0_1)))
(assert
 (let (($x344 (and at_0_0 at_1_8)))
 (=> $x344 A_0_2)))
(assert
 (let (($x347 (and at_0_0 at_1_9)))
 (=> $x347 A_0_3)))
(assert
 (let (($x350 (and at_0_0 at_1_10)))
 (=> $x350 A_0_4)))
(assert
 (let (($x353 (and at_0_0 at_1_11)))
 (=> $x353 A_0_5)))
(assert
 (let (($x336 (or false at_1_6 at_1_7 at_1_8 at_1_9 at_1_10 at_1_11)))
 (=> at_0_1 $x336)))
(assert
 (let (($x357 (and at_0_1 at_1_6)))
 (=> $x357 A_1_0)))
(assert
 (let (($x360 (and at_0_1 at_1_7)))
 (=> $x360 A_1_1)))
(assert
 (let (($x363 (and at_0_1 at_1_8)))
 (=> $x363 A_1_2)))
(assert
 (let (($x366 (and at_0_1 at_1_9)))
 (=> $x366 A_1_3)))
(assert
 (let (($x369 (and at_0_1 at_1_10)))
 (=> $x369 A_1_4)))
(assert
 (let (($x372 (and at_0_1 at_1_11)))
 (=> $x372 A_1_5)))
(assert
 (let (($x336 (or false at_1_6 at_1_7 at_1_8 at_1_9 at_1_10 at_1_11)))
 (=> at_0_2 $x336)))
(assert
 (let (($x376 (and at_0_2 at_1_6)))
 (=> $x376 A_2_0)))
(assert
 (let (($x379 (and at_0_2 at_1_7)))
 (=> $x379 A_2_1)))
(assert
 (let (($x382 (and at_0_2 at_1_8)))
 (=> $x382 A_2_2)))
(assert
 (let (($x385 (and at_0_2 at_1_9)))
 (=> $x385 A_2_3)))
(assert
 (let (($x388 (and at_0_2 at_1_10)))
 (=> $x388 A_2_4)))
(assert
 (let (($x391 (and at_0_2 at_1_11)))
 (=> $x391 A_2_5)))
(assert
 (let (($x336 (or false at_1_6 at_1_7 at_1_8 at_1_9 at_1_10 at_1_11)))
 (=> at_0_3 $x336)))
(assert
 (let (($x395 (and at_0_3 at_1_6)))
 (=> $x395 A_3_0)))
(assert
 (let (($x398 (and at_0_3 at_1_7)))
 (=> $x398 A_3_1)))
(assert
 (let (($x401 (and at_0_3 at_1_8)))
 (=> $x401 A_3_2)))
(assert
 (let (($x404 (and at_0_3 at_1_9)))
 (=> $x404 A_3_3)))
(assert
 (let (($x407 (and at_0_3 at_1_10)))
 (=> $x407 A_3_4)))
(assert
 (let (($x410 (and at_0_3 at_1_11)))
 (=> $x410 A_3_5)))
(assert
 (let (($x336 (or false at_1_6 at_1_7 at_1_8 at_1_9 at_1_10 at_1_11)))
 (=> at_0_4 $x336)))
(assert
 (let (($x414 (and at_0_4 at_1_6)))
 (=> $x414 A_4_0)))
(assert
 (let (($x417 (and at_0_4 at_1_7)))
 (=> $x417 A_4_1)))
(assert
 (let (($x420 (and at_0_4 at_1_8)))
 (=> $x420 A_4_2)))
(assert
 (let (($x423 (and at_0_4 at_1_9)))
 (=> $x423 A_4_3)))
(assert
 (let (($x426 (and at_0_4 at_1_10)))
 (=> $x426 A_4_4)))
(assert
 (let (($x429 (and at_0_4 at_1_11)))
 (=> $x429 A_4_5)))
(assert
 (let (($x336 (or false at_1_6 at_1_7 at_1_8 at_1_9 at_1_10 at_1_11)))
 (=> at_0_5 $x336)))
(assert
 (let (($x433 (and at_0_5 at_1_6)))
 (=> $x433 A_5_0)))
(assert
 (let (($x436 (and at_0_5 at_1_7)))
 (=> $x436 A_5_1)))
(assert
 (let (($x439 (and at_0_5 at_1_8)))
 (=> $x439 A_5_2)))
(assert
 (let (($x442 (and at_0_5 at_1_9)))
 (=> $x442 A_5_3)))
(assert
 (let (($x445 (and at_0_5 at_1_10)))
 (=> $x445 A_5_4)))
(assert
 (let (($x448 (and at_0_5 at_1_11)))
 (=> $x448 A_5_5)))
(assert
 (let (($x457 (or false at_1_12 at_1_13 at_1_14 at_1_15 at_1_16 at_1_17)))
 (=> at_0_6 $x457)))
(assert
 (let (($x459 (and at_0_6 at_1_12)))
 (=> $x459 B_0_0)))
(assert
 (let (($x462 (and at_0_6 at_1_13)))
 (=> $x462 B_1_0)))
(assert
 (let (($x465 (and at_0_6 at_1_14)))
 (=> $x465 B_2_0)))
(assert
 (let (($x468 (and at_0_6 at_1_15)))
 (=> $x468 B_3_0)))
(assert
 (let (($x471 (and at_0_6 at_1_16)))
 (=> $x471 B_4_0)))
(assert
 (let (($x474 (and at_0_6 at_1_17)))
 (=> $x474 B_5_0)))
(assert
 (let (($x457 (or false at_1_12 at_1_13 at_1_14 at_1_15 at_1_16 at_1_17)))
 (=> at_0_7 $x457)))
(assert
 (let (($x478 (and at_0_7 at_1_12)))
 (=> $x478 B_0_1)))
(assert
 (let (($x481 (and at_0_7 at_1_13)))
 (=> $x481 B_1_1)))
(assert
 (let (($x484 (and at_0_7 at_1_14)))
 (=> $x484 B_2_1)))
(assert
 (let (($x487 (and at_0_7 at_1_15)))
 (=> $x487 B_3_1)))
(assert
 (let (($x490 (and at_0_7 at_1_16)))
 (=> $x490 B_4_1)))
(assert
 (let (($x493 (and at_0_7 at_1_17)))
 (=> $x493 B_5_1)))
(assert
 (let (($x457 (or false at_1_12 at_1_13 at_1_14 at_1_15 at_1_16 at_1_17)))
 (=> at_0_8 $x457)))
(assert
 (let (($x497 (and at_0_8 at_1_12)))
 (=> $x497 B_0_2)))
(assert
 (let (($x500 (and at_0_8 at_1_13)))
 (=> $x500 B_1_2)))
(assert
 (let (($x503 (and at_0_8 at_1_14)))
 (=> $x503 B_2_2)))
(assert
 (let (($x506 (and at_0_8 at_1_15)))
 (=> $x506 B_3_2)))
(assert
 (let (($x509 (and at_0_8 at_1_16)))
 (=> $x509 B_4_2)))
(assert
 (let (($x512 (and at_0_8 at_1_17)))
 (=> $x512 B_5_2)))
(assert
 (let (($x457 (or false at_1_12 at_1_13 at_1_14 at_1_15 at_1_16 at_1_17)))
 (=> at_0_9 $x457)))
(assert
 (let (($x516 (and at_0_9 at_1_12)))
 (=> $x516 B_0_3)))
(assert
 (let (($x519 (and at_0_9 at_1_13)))
 (=> $x519 B_1_3)))
(assert
 (let (($x522 (and at_0_9 at_1_14)))
 (=> $x522 B_2_3)))
(assert
 (let (($x525 (and at_0_9 at_1_15)))
 (=> $x525 B_3_3)))
(assert
 (let (($x528 (and at_0_9 at_1_16)))
 (=> $x528 B_4_3)))
(assert
 (let (($x531 (and at_0_9 at_1_17)))
 (=> $x531 B_5_3)))
(assert
 (let (($x457 (or false at_1_12 at_1_13 at_1_14 at_1_15 at_1_16 at_1_17)))
 (=> at_0_10 $x457)))
(assert
 (let (($x535 (and at_0_10 at_1_12)))
 (=> $x535 B_0_4)))
(assert
 (let (($x538 (and at_0_10 at_1_13)))
 (=> $x538 B_1_4)))
(assert
 (let (($x541 (and at_0_10 at_1_14)))
 (=> $x541 B_2_4)))
(assert
 (let (($x544 (and at_0_10 at_1_15)))
 (=> $x544 B_3_4)))
(assert
 (let (($x547 (and at_0_10 at_1_16)))
 (=> $x547 B_4_4)))
(assert
 (let (($x550 (and at_0_10 at_1_17)))
 (=> $x550 B_5_4)))
(assert
 (let (($x457 (or false at_1_12 at_1_13 at_1_14 at_1_15 at_1_16 at_1_17)))
 (=> at_0_11 $x457)))
(assert
 (let (($x554 (and at_0_11 at_1_12)))
 (=> $x554 B_0_5)))
(assert
 (let (($x557 (and at_0_11 at_1_13)))
 (=> $x557 B_1_5)))
(assert
 (let (($x560 (and at_0_11 at_1_14)))
 (=> $x560 B_2_5)))
(assert
 (let (($x563 (and at_0_11 at_1_15)))
 (=> $x563 B_3_5)))
(assert
 (let (($x566 (and at_0_11 at_1_16)))
 (=> $x566 B_4_5)))
(assert
 (let (($x569 (and at_0_11 at_1_17)))
 (=> $x569 B_5_5)))
(assert
 (=> at_0_12 (or false at_1_0)))
(assert
 (=> at_0_13 (or false at_1_1)))
(assert
 (=> at_0_14 (or false at_1_2)))
(assert
 (=> at_0_15 (or false at_1_3)))
(assert
 (=> at_0_16 (or false at_1_4)))
(assert
 (=> at_0_17 (or false at_1_5)))
(assert
 (or at_1_0 at_1_1 at_1_2 at_1_3 at_1_4 at_1_5 at_1_6 at_1_7 at_1_8 at_1_9 at_1_10 at_1_11 at_1_12 at_1_13 at_1_14 at_1_15 at_1_16 at_1_17))
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
 (not (and at_1_13 at_1_14)))
(assert
 (not (and at_1_13 at_1_15)))
(assert
 (not (and at_1_13 at_1_16)))
(assert
 (not (and at_1_13 at_1_17)))
(assert
 (not (and at_1_14 at_1_15)))
(assert
 (not (and at_1_14 at_1_16)))
(assert
 (not (and at_1_14 at_1_17)))
(assert
 (not (and at_1_15 at_1_16)))
(assert
 (not (and at_1_15 at_1_17)))
(assert
 (not (and at_1_16 at_1_17)))
(assert
 (let (($x903 (or false at_2_6 at_2_7 at_2_8 at_2_9 at_2_10 at_2_11)))
 (=> at_1_0 $x903)))
(assert
 (let (($x905 (and at_1_0 at_2_6)))
 (=> $x905 A_0_0)))
(assert
 (let (($x907 (and at_1_0 at_2_7)))
 (=> $x907 A_0_1)))
(assert
 (let (($x909 (and at_1_0 at_2_8)))
 (=> $x909 A_0_2)))
(assert
 (let (($x911 (and at_1_0 at_2_9)))
 (=> $x911 A_0_3)))
(assert
 (let (($x913 (and at_1_0 at_2_10)))
 (=> $x913 A_0_4)))
(assert
 (let (($x915 (and at_1_0 at_2_11)))
 (=> $x915 A_0_5)))
(assert
 (let (($x903 (or false at_2_6 at_2_7 at_2_8 at_2_9 at_2_10 at_2_11)))
 (=> at_1_1 $x903)))
(assert
 (let (($x918 (and at_1_1 at_2_6)))
 (=> $x918 A_1_0)))
(assert
 (let (($x920 (and at_1_1 at_2_7)))
 (=> $x920 A_1_1)))
(assert
 (let (($x922 (and at_1_1 at_2_8)))
 (=> $x922 A_1_2)))
(assert
 (let (($x924 (and at_1_1 at_2_9)))
 (=> $x924 A_1_3)))
(assert
 (let (($x926 (and at_1_1 at_2_10)))
 (=> $x926 A_1_4)))
(assert
 (let (($x928 (and at_1_1 at_2_11)))
 (=> $x928 A_1_5)))
(assert
 (let (($x903 (or false at_2_6 at_2_7 at_2_8 at_2_9 at_2_10 at_2_11)))
 (=> at_1_2 $x903)))
(assert
 (let (($x931 (and at_1_2 at_2_6)))
 (=> $x931 A_2_0)))
(assert
 (let (($x933 (and at_1_2 at_2_7)))
 (=> $x933 A_2_1)))
(assert
 (let (($x935 (and at_1_2 at_2_8)))
 (=> $x935 A_2_2)))
(assert
 (let (($x937 (and at_1_2 at_2_9)))
 (=> $x937 A_2_3)))
(assert
 (let (($x939 (and at_1_2 at_2_10)))
 (=> $x939 A_2_4)))
(assert
 (let (($x941 (and at_1_2 at_2_11)))
 (=> $x941 A_2_5)))
(assert
 (let (($x903 (or false at_2_6 at_2_7 at_2_8 at_2_9 at_2_10 at_2_11)))
 (=> at_1_3 $x903)))
(assert
 (let (($x944 (and at_1_3 at_2_6)))
 (=> $x944 A_3_0)))
(assert
 (let (($x946 (and at_1_3 at_2_7)))
 (=> $x946 A_3_1)))
(assert
 (let (($x948 (and at_1_3 at_2_8)))
 (=> $x948 A_3_2)))
(assert
 (let (($x950 (and at_1_3 at_2_9)))
 (=> $x950 A_3_3)))
(assert
 (let (($x952 (and at_1_3 at_2_10)))
 (=> $x952 A_3_4)))
(assert
 (let (($x954 (and at_1_3 at_2_11)))
 (=> $x954 A_3_5)))
(assert
 (let (($x903 (or false at_2_6 at_2_7 at_2_8 at_2_9 at_2_10 at_2_11)))
 (=> at_1_4 $x903)))
(assert
 (let (($x957 (and at_1_4 at_2_6)))
 (=> $x957 A_4_0)))
(assert
 (let (($x959 (and at_1_4 at_2_7)))
 (=> $x959 A_4_1)))
(assert
 (let (($x961 (and at_1_4 at_2_8)))
 (=> $x961 A_4_2)))
(assert
 (let (($x963 (and at_1_4 at_2_9)))
 (=> $x963 A_4_3)))
(assert
 (let (($x965 (and at_1_4 at_2_10)))
 (=> $x965 A_4_4)))
(assert
 (let (($x967 (and at_1_4 at_2_11)))
 (=> $x967 A_4_5)))
(assert
 (let (($x903 (or false at_2_6 at_2_7 at_2_8 at_2_9 at_2_10 at_2_11)))
 (=> at_1_5 $x903)))
(assert
 (let (($x970 (and at_1_5 at_2_6)))
 (=> $x970 A_5_0)))
(assert
 (let (($x972 (and at_1_5 at_2_7)))
 (=> $x972 A_5_1)))
(assert
 (let (($x974 (and at_1_5 at_2_8)))
 (=> $x974 A_5_2)))
(assert
 (let (($x976 (and at_1_5 at_2_9)))
 (=> $x976 A_5_3)))
(assert
 (let (($x978 (and at_1_5 at_2_10)))
 (=> $x978 A_5_4)))
(assert
 (let (($x980 (and at_1_5 at_2_11)))
 (=> $x980 A_5_5)))
(assert
 (let (($x988 (or false at_2_12 at_2_13 at_2_14 at_2_15 at_2_16 at_2_17)))
 (=> at_1_6 $x988)))
(assert
 (let (($x990 (and at_1_6 at_2_12)))
 (=> $x990 B_0_0)))
(assert
 (let (($x992 (and at_1_6 at_2_13)))
 (=> $x992 B_1_0)))
(assert
 (let (($x994 (and at_1_6 at_2_14)))
 (=> $x994 B_2_0)))
(assert
 (let (($x996 (and at_1_6 at_2_15)))
 (=> $x996 B_3_0)))
(assert
 (let (($x998 (and at_1_6 at_2_16)))
 (=> $x998 B_4_0)))
(assert
 (let (($x1000 (and at_1_6 at_2_17)))
 (=> $x1000 B_5_0)))
(assert
 (let (($x988 (or false at_2_12 at_2_13 at_2_14 at_2_15 at_2_16 at_2_17)))
 (=> at_1_7 $x988)))
(assert
 (let (($x1003 (and at_1_7 at_2_12)))
 (=> $x1003 B_0_1)))
(assert
 (let (($x1005 (and at_1_7 at_2_13)))
 (=> $x1005 B_1_1)))
(assert
 (let (($x1007 (and at_1_7 at_2_14)))
 (=> $x1007 B_2_1)))
(assert
 (let (($x1009 (and at_1_7 at_2_15)))
 (=> $x1009 B_3_1)))
(assert
 (let (($x1011 (and at_1_7 at_2_16)))
 (=> $x1011 B_4_1)))
(assert
 (let (($x1013 (and at_1_7 at_2_17)))
 (=> $x1013 B_5_1)))
(assert
 (let (($x988 (or false at_2_12 at_2_13 at_2_14 at_2_15 at_2_16 at_2_17)))
 (=> at_1_8 $x988)))
(assert
 (let (($x1016 (and at_1_8 at_2_12)))
 (=> $x1016 B_0_2)))
(assert
 (let (($x1018 (and at_1_8 at_2_13)))
 (=> $x1018 B_1_2)))
(assert
 (let (($x1020 (and at_1_8 at_2_14)))
 (=> $x1020 B_2_2)))
(assert
 (let (($x1022 (and at_1_8 at_2_15)))
 (=> $x1022 B_3_2)))
(assert
 (let (($x1024 (and at_1_8 at_2_16)))
 (=> $x1024 B_4_2)))
(assert
 (let (($x1026 (and at_1_8 at_2_17)))
 (=> $x1026 B_5_2)))
(assert
 (let (($x988 (or false at_2_12 at_2_13 at_2_14 at_2_15 at_2_16 at_2_17)))
 (=> at_1_9 $x988)))
(assert
 (let (($x1029 (and at_1_9 at_2_12)))
 (=> $x1029 B_0_3)))
(assert
 (let (($x1031 (and at_1_9 at_2_13)))
 (=> $x1031 B_1_3)))
(assert
 (let (($x1033 (and at_1_9 at_2_14)))
 (=> $x1033 B_2_3)))
(assert
 (let (($x1035 (and at_1_9 at_2_15)))
 (=> $x1035 B_3_3)))
(assert
 (let (($x1037 (and at_1_9 at_2_16)))
 (=> $x1037 B_4_3)))
(assert
 (let (($x1039 (and at_1_9 at_2_17)))
 (=> $x1039 B_5_3)))
(assert
 (let (($x988 (or false at_2_12 at_2_13 at_2_14 at_2_15 at_2_16 at_2_17)))
 (=> at_1_10 $x988)))
(assert
 (let (($x1042 (and at_1_10 at_2_12)))
 (=> $x1042 B_0_4)))
(assert
 (let (($x1044 (and at_1_10 at_2_13)))
 (=> $x1044 B_1_4)))
(assert
 (let (($x1046 (and at_1_10 at_2_14)))
 (=> $x1046 B_2_4)))
(assert
 (let (($x1048 (and at_1_10 at_2_15)))
 (=> $x1048 B_3_4)))
(assert
 (let (($x1050 (and at_1_10 at_2_16)))
 (=> $x1050 B_4_4)))
(assert
 (let (($x1052 (and at_1_10 at_2_17)))
 (=> $x1052 B_5_4)))
(assert
 (let (($x988 (or false at_2_12 at_2_13 at_2_14 at_2_15 at_2_16 at_2_17)))
 (=> at_1_11 $x988)))
(assert
 (let (($x1055 (and at_1_11 at_2_12)))
 (=> $x1055 B_0_5)))
(assert
 (let (($x1057 (and at_1_11 at_2_13)))
 (=> $x1057 B_1_5)))
(assert
 (let (($x1059 (and at_1_11 at_2_14)))
 (=> $x1059 B_2_5)))
(assert
 (let (($x1061 (and at_1_11 at_2_15)))
 (=> $x1061 B_3_5)))
(assert
 (let (($x1063 (and at_1_11 at_2_16)))
 (=> $x1063 B_4_5)))
(assert
 (let (($x1065 (and at_1_11 at_2_17)))
 (=> $x1065 B_5_5)))
(assert
 (=> at_1_12 (or false at_2_0)))
(assert
 (=> at_1_13 (or false at_2_1)))
(assert
 (=> at_1_14 (or false at_2_2)))
(assert
 (=> at_1_15 (or false at_2_3)))
(assert
 (=> at_1_16 (or false at_2_4)))
(assert
 (=> at_1_17 (or false at_2_5)))
(assert
 (or at_2_0 at_2_1 at_2_2 at_2_3 at_2_4 at_2_5 at_2_6 at_2_7 at_2_8 at_2_9 at_2_10 at_2_11 at_2_12 at_2_13 at_2_14 at_2_15 at_2_16 at_2_17))
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
 (not (and at_2_13 at_2_14)))
(assert
 (not (and at_2_13 at_2_15)))
(assert
 (not (and at_2_13 at_2_16)))
(assert
 (not (and at_2_13 at_2_17)))
(assert
 (not (and at_2_14 at_2_15)))
(assert
 (not (and at_2_14 at_2_16)))
(assert
 (not (and at_2_14 at_2_17)))
(assert
 (not (and at_2_15 at_2_16)))
(assert
 (not (and at_2_15 at_2_17)))
(assert
 (not (and at_2_16 at_2_17)))
(assert
 (let (($x1392 (or false at_0_6 at_0_7 at_0_8 at_0_9 at_0_10 at_0_11)))
 (=> at_2_0 $x1392)))
(assert
 (let (($x1394 (and at_2_0 at_0_6)))
 (=> $x1394 A_0_0)))
(assert
 (let (($x1396 (and at_2_0 at_0_7)))
 (=> $x1396 A_0_1)))
(assert
 (let (($x1398 (and at_2_0 at_0_8)))
 (=> $x1398 A_0_2)))
(assert
 (let (($x1400 (and at_2_0 at_0_9)))
 (=> $x1400 A_0_3)))
(assert
 (let (($x1402 (and at_2_0 at_0_10)))
 (=> $x1402 A_0_4)))
(assert
 (let (($x1404 (and at_2_0 at_0_11)))
 (=> $x1404 A_0_5)))
(assert
 (let (($x1392 (or false at_0_6 at_0_7 at_0_8 at_0_9 at_0_10 at_0_11)))
 (=> at_2_1 $x1392)))
(assert
 (let (($x1407 (and at_2_1 at_0_6)))
 (=> $x1407 A_1_0)))
(assert
 (let (($x1409 (and at_2_1 at_0_7)))
 (=> $x1409 A_1_1)))
(assert
 (let (($x1411 (and at_2_1 at_0_8)))
 (=> $x1411 A_1_2)))
(assert
 (let (($x1413 (and at_2_1 at_0_9)))
 (=> $x1413 A_1_3)))
(assert
 (let (($x1415 (and at_2_1 at_0_10)))
 (=> $x1415 A_1_4)))
(assert
 (let (($x1417 (and at_2_1 at_0_11)))
 (=> $x1417 A_1_5)))
(assert
 (let (($x1392 (or false at_0_6 at_0_7 at_0_8 at_0_9 at_0_10 at_0_11)))
 (=> at_2_2 $x1392)))
(assert
 (let (($x1420 (and at_2_2 at_0_6)))
 (=> $x1420 A_2_0)))
(assert
 (let (($x1422 (and at_2_2 at_0_7)))
 (=> $x1422 A_2_1)))
(assert
 (let (($x1424 (and at_2_2 at_0_8)))
 (=> $x1424 A_2_2)))
(assert
 (let (($x1426 (and at_2_2 at_0_9)))
 (=> $x1426 A_2_3)))
(assert
 (let (($x1428 (and at_2_2 at_0_10)))
 (=> $x1428 A_2_4)))
(assert
 (let (($x1430 (and at_2_2 at_0_11)))
 (=> $x1430 A_2_5)))
(assert
 (let (($x1392 (or false at_0_6 at_0_7 at_0_8 at_0_9 at_0_10 at_0_11)))
 (=> at_2_3 $x1392)))
(assert
 (let (($x1433 (and at_2_3 at_0_6)))
 (=> $x1433 A_3_0)))
(assert
 (let (($x1435 (and at_2_3 at_0_7)))
 (=> $x1435 A_3_1)))
(assert
 (let (($x1437 (and at_2_3 at_0_8)))
 (=> $x1437 A_3_2)))
(assert
 (let (($x1439 (and at_2_3 at_0_9)))
 (=> $x1439 A_3_3)))
(assert
 (let (($x1441 (and at_2_3 at_0_10)))
 (=> $x1441 A_3_4)))
(assert
 (let (($x1443 (and at_2_3 at_0_11)))
 (=> $x1443 A_3_5)))
(assert
 (let (($x1392 (or false at_0_6 at_0_7 at_0_8 at_0_9 at_0_10 at_0_11)))
 (=> at_2_4 $x1392)))
(assert
 (let (($x1446 (and at_2_4 at_0_6)))
 (=> $x1446 A_4_0)))
(assert
 (let (($x1448 (and at_2_4 at_0_7)))
 (=> $x1448 A_4_1)))
(assert
 (let (($x1450 (and at_2_4 at_0_8)))
 (=> $x1450 A_4_2)))
(assert
 (let (($x1452 (and at_2_4 at_0_9)))
 (=> $x1452 A_4_3)))
(assert
 (let (($x1454 (and at_2_4 at_0_10)))
 (=> $x1454 A_4_4)))
(assert
 (let (($x1456 (and at_2_4 at_0_11)))
 (=> $x1456 A_4_5)))
(assert
 (let (($x1392 (or false at_0_6 at_0_7 at_0_8 at_0_9 at_0_10 at_0_11)))
 (=> at_2_5 $x1392)))
(assert
 (let (($x1459 (and at_2_5 at_0_6)))
 (=> $x1459 A_5_0)))
(assert
 (let (($x1461 (and at_2_5 at_0_7)))
 (=> $x1461 A_5_1)))
(assert
 (let (($x1463 (and at_2_5 at_0_8)))
 (=> $x1463 A_5_2)))
(assert
 (let (($x1465 (and at_2_5 at_0_9)))
 (=> $x1465 A_5_3)))
(assert
 (let (($x1467 (and at_2_5 at_0_10)))
 (=> $x1467 A_5_4)))
(assert
 (let (($x1469 (and at_2_5 at_0_11)))
 (=> $x1469 A_5_5)))
(assert
 (let (($x1471 (or false at_0_12 at_0_13 at_0_14 at_0_15 at_0_16 at_0_17)))
 (=> at_2_6 $x1471)))
(assert
 (let (($x1473 (and at_2_6 at_0_12)))
 (=> $x1473 B_0_0)))
(assert
 (let (($x1475 (and at_2_6 at_0_13)))
 (=> $x1475 B_1_0)))
(assert
 (let (($x1477 (and at_2_6 at_0_14)))
 (=> $x1477 B_2_0)))
(assert
 (let (($x1479 (and at_2_6 at_0_15)))
 (=> $x1479 B_3_0)))
(assert
 (let (($x1481 (and at_2_6 at_0_16)))
 (=> $x1481 B_4_0)))
(assert
 (let (($x1483 (and at_2_6 at_0_17)))
 (=> $x1483 B_5_0)))
(assert
 (let (($x1471 (or false at_0_12 at_0_13 at_0_14 at_0_15 at_0_16 at_0_17)))
 (=> at_2_7 $x1471)))
(assert
 (let (($x1486 (and at_2_7 at_0_12)))
 (=> $x1486 B_0_1)))
(assert
 (let (($x1488 (and at_2_7 at_0_13)))
 (=> $x1488 B_1_1)))
(assert
 (let (($x1490 (and at_2_7 at_0_14)))
 (=> $x1490 B_2_1)))
(assert
 (let (($x1492 (and at_2_7 at_0_15)))
 (=> $x1492 B_3_1)))
(assert
 (let (($x1494 (and at_2_7 at_0_16)))
 (=> $x1494 B_4_1)))
(assert
 (let (($x1496 (and at_2_7 at_0_17)))
 (=> $x1496 B_5_1)))
(assert
 (let (($x1471 (or false at_0_12 at_0_13 at_0_14 at_0_15 at_0_16 at_0_17)))
 (=> at_2_8 $x1471)))
(assert
 (let (($x1499 (and at_2_8 at_0_12)))
 (=> $x1499 B_0_2)))
(assert
 (let (($x1501 (and at_2_8 at_0_13)))
 (=> $x1501 B_1_2)))
(assert
 (let (($x1503 (and at_2_8 at_0_14)))
 (=> $x1503 B_2_2)))
(assert
 (let (($x1505 (and at_2_8 at_0_15)))
 (=> $x1505 B_3_2)))
(assert
 (let (($x1507 (and at_2_8 at_0_16)))
 (=> $x1507 B_4_2)))
(assert
 (let (($x1509 (and at_2_8 at_0_17)))
 (=> $x1509 B_5_2)))
(assert
 (let (($x1471 (or false at_0_12 at_0_13 at_0_14 at_0_15 at_0_16 at_0_17)))
 (=> at_2_9 $x1471)))
(assert
 (let (($x1512 (and at_2_9 at_0_12)))
 (=> $x1512 B_0_3)))
(assert
 (let (($x1514 (and at_2_9 at_0_13)))
 (=> $x1514 B_1_3)))
(assert
 (let (($x1516 (and at_2_9 at_0_14)))
 (=> $x1516 B_2_3)))
(assert
 (let (($x1518 (and at_2_9 at_0_15)))
 (=> $x1518 B_3_3)))
(assert
 (let (($x1520 (and at_2_9 at_0_16)))
 (=> $x1520 B_4_3)))
(assert
 (let (($x1522 (and at_2_9 at_0_17)))
 (=> $x1522 B_5_3)))
(assert
 (let (($x1471 (or false at_0_12 at_0_13 at_0_14 at_0_15 at_0_16 at_0_17)))
 (=> at_2_10 $x1471)))
(assert
 (let (($x1525 (and at_2_10 at_0_12)))
 (=> $x1525 B_0_4)))
(assert
 (let (($x1527 (and at_2_10 at_0_13)))
 (=> $x1527 B_1_4)))
(assert
 (let (($x1529 (and at_2_10 at_0_14)))
 (=> $x1529 B_2_4)))
(assert
 (let (($x1531 (and at_2_10 at_0_15)))
 (=> $x1531 B_3_4)))
(assert
 (let (($x1533 (and at_2_10 at_0_16)))
 (=> $x1533 B_4_4)))
(assert
 (let (($x1535 (and at_2_10 at_0_17)))
 (=> $x1535 B_5_4)))
(assert
 (let (($x1471 (or false at_0_12 at_0_13 at_0_14 at_0_15 at_0_16 at_0_17)))
 (=> at_2_11 $x1471)))
(assert
 (let (($x1538 (and at_2_11 at_0_12)))
 (=> $x1538 B_0_5)))
(assert
 (let (($x1540 (and at_2_11 at_0_13)))
 (=> $x1540 B_1_5)))
(assert
 (let (($x1542 (and at_2_11 at_0_14)))
 (=> $x1542 B_2_5)))
(assert
 (let (($x1544 (and at_2_11 at_0_15)))
 (=> $x1544 B_3_5)))
(assert
 (let (($x1546 (and at_2_11 at_0_16)))
 (=> $x1546 B_4_5)))
(assert
 (let (($x1548 (and at_2_11 at_0_17)))
 (=> $x1548 B_5_5)))
(assert
 (=> at_2_12 (or false at_0_0)))
(assert
 (=> at_2_13 (or false at_0_1)))
(assert
 (=> at_2_14 (or false at_0_2)))
(assert
 (=> at_2_15 (or false at_0_3)))
(assert
 (=> at_2_16 (or false at_0_4)))
(assert
 (=> at_2_17 (or false at_0_5)))
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
 (let (($x1705 (and A_5_5 B_5_5)))
(let (($x1704 (and A_5_4 B_5_4)))
(let (($x1703 (and A_5_3 B_5_3)))
(let (($x1702 (and A_5_2 B_5_2)))
(let (($x1701 (and A_5_1 B_5_1)))
(let (($x1700 (and A_5_0 B_5_0)))
(let (($x1699 (and A_4_5 B_4_5)))
(let (($x1698 (and A_4_4 B_4_4)))
(let (($x1697 (and A_4_3 B_4_3)))
(let (($x1696 (and A_4_2 B_4_2)))
(let (($x1695 (and A_4_1 B_4_1)))
(let (($x1694 (and A_4_0 B_4_0)))
(let (($x1693 (and A_3_5 B_3_5)))
(let (($x1692 (and A_3_4 B_3_4)))
(let (($x1691 (and A_3_3 B_3_3)))
(let (($x1690 (and A_3_2 B_3_2)))
(let (($x1689 (and A_3_1 B_3_1)))
(let (($x1688 (and A_3_0 B_3_0)))
(let (($x1687 (and A_2_5 B_2_5)))
(let (($x1686 (and A_2_4 B_2_4)))
(let (($x1685 (and A_2_3 B_2_3)))
(let (($x1684 (and A_2_2 B_2_2)))
(let (($x1683 (and A_2_1 B_2_1)))
(let (($x1682 (and A_2_0 B_2_0)))
(let (($x1681 (and A_1_5 B_1_5)))
(let (($x1680 (and A_1_4 B_1_4)))
(let (($x1679 (and A_1_3 B_1_3)))
(let (($x1678 (and A_1_2 B_1_2)))
(let (($x1677 (and A_1_1 B_1_1)))
(let (($x1676 (and A_1_0 B_1_0)))
(let (($x1675 (and A_0_5 B_0_5)))
(let (($x1674 (and A_0_4 B_0_4)))
(let (($x1673 (and A_0_3 B_0_3)))
(let (($x1672 (and A_0_2 B_0_2)))
(let (($x1671 (and A_0_1 B_0_1)))
(let (($x1670 (and A_0_0 B_0_0)))
(let (($x1706 (or $x1670 $x1671 $x1672 $x1673 $x1674 $x1675 $x1676 $x1677 $x1678 $x1679 $x1680 $x1681 $x1682 $x1683 $x1684 $x1685 $x1686 $x1687 $x1688 $x1689 $x1690 $x1691 $x1692 $x1693 $x1694 $x1695 $x1696 $x1697 $x1698 $x1699 $x1700 $x1701 $x1702 $x1703 $x1704 $x1705)))
(not $x1706)))))))))))))))))))))))))))))))))))))))
(check-sat)
