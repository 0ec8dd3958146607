; every 2-subset of 12 tokens has a query
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun y1_is_12 () Bool)
(declare-fun y1_is_11 () Bool)
(declare-fun y1_is_10 () Bool)
(declare-fun y1_is_9 () Bool)
(declare-fun y1_is_8 () Bool)
(declare-fun y1_is_7 () Bool)
(declare-fun y1_is_6 () Bool)
(declare-fun y1_is_5 () Bool)
(declare-fun y1_is_4 () Bool)
(declare-fun y1_is_3 () Bool)
(declare-fun y1_is_2 () Bool)
(declare-fun y1_is_1 () Bool)
(declare-fun y2_is_12 () Bool)
(declare-fun y2_is_11 () Bool)
(declare-fun y2_is_10 () Bool)
(declare-fun y2_is_9 () Bool)
(declare-fun y2_is_8 () Bool)
(declare-fun y2_is_7 () Bool)
(declare-fun y2_is_6 () Bool)
(declare-fun y2_is_5 () Bool)
(declare-fun y2_is_4 () Bool)
(declare-fun y2_is_3 () Bool)
(declare-fun y2_is_2 () Bool)
(declare-fun y2_is_1 () Bool)
(declare-fun j_is_12 () Bool)
(declare-fun j_is_11 () Bool)
(declare-fun j_is_10 () Bool)
(declare-fun j_is_9 () Bool)
(declare-fun j_is_8 () Bool)
(declare-fun j_is_7 () Bool)
(declare-fun j_is_6 () Bool)
(declare-fun j_is_5 () Bool)
(declare-fun j_is_4 () Bool)
(declare-fun j_is_3 () Bool)
(declare-fun j_is_2 () Bool)
(declare-fun j_is_1 () Bool)
(declare-fun y1 () Int)
(declare-fun y2 () Int)
(declare-fun g12 () Int)
(declare-fun h1 () Int)
(declare-fun h2 () Int)
(assert
 (let ((?x10 (ite y1_is_2 1 0)))
 (let ((?x31 (+ (ite y1_is_1 1 0) ?x10 (ite y1_is_3 1 0) (ite y1_is_4 1 0) (ite y1_is_5 1 0) (ite y1_is_6 1 0) (ite y1_is_7 1 0) (ite y1_is_8 1 0) (ite y1_is_9 1 0) (ite y1_is_10 1 0) (ite y1_is_11 1 0) (ite y1_is_12 1 0))))
 (= ?x31 1))))
(assert
 (let ((?x36 (ite y2_is_2 1 0)))
 (let ((?x57 (+ (ite y2_is_1 1 0) ?x36 (ite y2_is_3 1 0) (ite y2_is_4 1 0) (ite y2_is_5 1 0) (ite y2_is_6 1 0) (ite y2_is_7 1 0) (ite y2_is_8 1 0) (ite y2_is_9 1 0) (ite y2_is_10 1 0) (ite y2_is_11 1 0) (ite y2_is_12 1 0))))
 (= ?x57 1))))
(assert
 (let ((?x83 (+ (ite j_is_1 1 0) (ite j_is_2 1 0) (ite j_is_3 1 0) (ite j_is_4 1 0) (ite j_is_5 1 0) (ite j_is_6 1 0) (ite j_is_7 1 0) (ite j_is_8 1 0) (ite j_is_9 1 0) (ite j_is_10 1 0) (ite j_is_11 1 0) (ite j_is_12 1 0))))
 (= ?x83 1)))
(assert
 (let ((?x106 (ite y1_is_12 11 0)))
 (let ((?x104 (ite y1_is_11 10 0)))
 (let ((?x102 (ite y1_is_10 9 0)))
 (let ((?x100 (ite y1_is_9 8 0)))
 (let ((?x98 (ite y1_is_8 7 0)))
 (let ((?x96 (ite y1_is_7 6 0)))
 (let ((?x94 (ite y1_is_6 5 0)))
 (let ((?x92 (ite y1_is_5 4 0)))
 (let ((?x90 (ite y1_is_4 3 0)))
 (let ((?x88 (ite y1_is_3 2 0)))
 (let ((?x10 (ite y1_is_2 1 0)))
 (let ((?x107 (+ (ite y1_is_1 0 0) ?x10 ?x88 ?x90 ?x92 ?x94 ?x96 ?x98 ?x100 ?x102 ?x104 ?x106)))
 (= y1 ?x107))))))))))))))
(assert
 (let ((?x120 (ite y2_is_12 11 0)))
 (let ((?x119 (ite y2_is_11 10 0)))
 (let ((?x118 (ite y2_is_10 9 0)))
 (let ((?x117 (ite y2_is_9 8 0)))
 (let ((?x116 (ite y2_is_8 7 0)))
 (let ((?x115 (ite y2_is_7 6 0)))
 (let ((?x114 (ite y2_is_6 5 0)))
 (let ((?x113 (ite y2_is_5 4 0)))
 (let ((?x112 (ite y2_is_4 3 0)))
 (let ((?x111 (ite y2_is_3 2 0)))
 (let ((?x36 (ite y2_is_2 1 0)))
 (let ((?x121 (+ (ite y2_is_1 0 0) ?x36 ?x111 ?x112 ?x113 ?x114 ?x115 ?x116 ?x117 ?x118 ?x119 ?x120)))
 (= y2 ?x121))))))))))))))
(assert
 (< y1 y2))
(assert
 (not (and y1_is_1 j_is_1)))
(assert
 (not (and y1_is_2 j_is_2)))
(assert
 (not (and y1_is_3 j_is_3)))
(assert
 (not (and y1_is_4 j_is_4)))
(assert
 (not (and y1_is_5 j_is_5)))
(assert
 (not (and y1_is_6 j_is_6)))
(assert
 (not (and y1_is_7 j_is_7)))
(assert
 (not (and y1_is_8 j_is_8)))
(assert
 (not (and y1_is_9 j_is_9)))
(assert
 (not (and y1_is_10 j_is_10)))
(assert
 (not (and y1_is_11 j_is_11)))
(assert
 (not (and y1_is_12 j_is_12)))
(assert
 (not (and y2_is_1 j_is_1)))
(assert
 (not (and y2_is_2 j_is_2)))
(assert
 (not (and y2_is_3 j_is_3)))
(assert
 (not (and y2_is_4 j_is_4)))
(assert
 (not (and y2_is_5 j_is_5)))
(assert
 (not (and y2_is_6 j_is_6)))
(assert
 (not (and y2_is_7 j_is_7)))
(assert
 (not (and y2_is_8 j_is_8)))
(assert
 (not (and y2_is_9 j_is_9)))
(assert
 (not (and y2_is_10 j_is_10)))
(assert
 (not (and y2_is_11 j_is_11)))
(assert
 (not (and y2_is_12 j_is_12)))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_1 y2_is_1) $x175)))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x178 (and y1_is_1 (or y2_is_4 y2_is_7 y2_is_10 y2_is_11))))
 (=> $x178 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (let (($x182 (or y2_is_2 y2_is_6)))
 (let (($x183 (and y1_is_1 $x182)))
 (=> $x183 $x185)))))
(assert
 (let (($x189 (= g12 1)))
 (let (($x188 (and y1_is_1 (or y2_is_3 y2_is_5 y2_is_8 y2_is_9 y2_is_12))))
 (=> $x188 $x189))))
(assert
 (let (($x189 (= g12 1)))
 (=> (and y1_is_2 y2_is_6) $x189)))
(assert
 (let (($x196 (= g12 3)))
 (=> (and y1_is_2 y2_is_5) $x196)))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_2 y2_is_2) $x175)))
(assert
 (let (($x204 (= g12 (- 5))))
 (=> (and y1_is_2 y2_is_9) $x204)))
(assert
 (let (($x185 (= g12 (- 1))))
 (let (($x206 (or y2_is_1 y2_is_3 y2_is_4 y2_is_7 y2_is_8 y2_is_10 y2_is_11 y2_is_12)))
 (let (($x207 (and y1_is_2 $x206)))
 (=> $x207 $x185)))))
(assert
 (let (($x189 (= g12 1)))
 (let (($x210 (and y1_is_3 (or y2_is_1 y2_is_7 y2_is_8 y2_is_9 y2_is_10 y2_is_12))))
 (=> $x210 $x189))))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x213 (and y1_is_3 (or y2_is_4 y2_is_5 y2_is_11))))
 (=> $x213 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (let (($x182 (or y2_is_2 y2_is_6)))
 (let (($x215 (and y1_is_3 $x182)))
 (=> $x215 $x185)))))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_3 y2_is_3) $x175)))
(assert
 (let (($x189 (= g12 1)))
 (let (($x221 (and y1_is_4 (or y2_is_7 y2_is_9 y2_is_10 y2_is_11 y2_is_12))))
 (=> $x221 $x189))))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_4 y2_is_4) $x175)))
(assert
 (let (($x204 (= g12 (- 5))))
 (=> (and y1_is_4 y2_is_6) $x204)))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x229 (and y1_is_4 (or y2_is_1 y2_is_3 y2_is_5 y2_is_8))))
 (=> $x229 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (=> (and y1_is_4 y2_is_2) $x185)))
(assert
 (let (($x189 (= g12 1)))
 (let (($x234 (and y1_is_5 (or y2_is_1 y2_is_7 y2_is_10 y2_is_11))))
 (=> $x234 $x189))))
(assert
 (let (($x196 (= g12 3)))
 (=> (and y1_is_5 y2_is_2) $x196)))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_5 y2_is_5) $x175)))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x241 (and y1_is_5 (or y2_is_3 y2_is_4 y2_is_8 y2_is_9 y2_is_12))))
 (=> $x241 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (=> (and y1_is_5 y2_is_6) $x185)))
(assert
 (let (($x189 (= g12 1)))
 (=> (and y1_is_6 y2_is_2) $x189)))
(assert
 (let (($x196 (= g12 3)))
 (=> (and y1_is_6 y2_is_8) $x196)))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_6 y2_is_6) $x175)))
(assert
 (let (($x204 (= g12 (- 5))))
 (=> (and y1_is_6 y2_is_4) $x204)))
(assert
 (let (($x185 (= g12 (- 1))))
 (let (($x254 (or y2_is_1 y2_is_3 y2_is_5 y2_is_7 y2_is_9 y2_is_10 y2_is_11 y2_is_12)))
 (let (($x255 (and y1_is_6 $x254)))
 (=> $x255 $x185)))))
(assert
 (let (($x189 (= g12 1)))
 (let (($x258 (and y1_is_7 (or y2_is_3 y2_is_4 y2_is_5 y2_is_8 y2_is_9 y2_is_12))))
 (=> $x258 $x189))))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x261 (and y1_is_7 (or y2_is_1 y2_is_10 y2_is_11))))
 (=> $x261 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (let (($x182 (or y2_is_2 y2_is_6)))
 (let (($x263 (and y1_is_7 $x182)))
 (=> $x263 $x185)))))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_7 y2_is_7) $x175)))
(assert
 (let (($x189 (= g12 1)))
 (let (($x269 (and y1_is_8 (or y2_is_1 y2_is_3 y2_is_7 y2_is_9 y2_is_12))))
 (=> $x269 $x189))))
(assert
 (let (($x196 (= g12 3)))
 (=> (and y1_is_8 y2_is_6) $x196)))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_8 y2_is_8) $x175)))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x276 (and y1_is_8 (or y2_is_4 y2_is_5 y2_is_10 y2_is_11))))
 (=> $x276 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (=> (and y1_is_8 y2_is_2) $x185)))
(assert
 (let (($x189 (= g12 1)))
 (let (($x280 (or y2_is_1 y2_is_3 y2_is_4 y2_is_7 y2_is_8 y2_is_11)))
 (let (($x281 (and y1_is_9 $x280)))
 (=> $x281 $x189)))))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_9 y2_is_9) $x175)))
(assert
 (let (($x204 (= g12 (- 5))))
 (=> (and y1_is_9 y2_is_2) $x204)))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x288 (and y1_is_9 (or y2_is_5 y2_is_10 y2_is_12))))
 (=> $x288 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (=> (and y1_is_9 y2_is_6) $x185)))
(assert
 (let (($x189 (= g12 1)))
 (let (($x293 (and y1_is_10 (or y2_is_3 y2_is_4 y2_is_5 y2_is_11))))
 (=> $x293 $x189))))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x296 (and y1_is_10 (or y2_is_1 y2_is_7 y2_is_8 y2_is_9 y2_is_12))))
 (=> $x296 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (let (($x182 (or y2_is_2 y2_is_6)))
 (let (($x298 (and y1_is_10 $x182)))
 (=> $x298 $x185)))))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_10 y2_is_10) $x175)))
(assert
 (let (($x189 (= g12 1)))
 (let (($x304 (and y1_is_11 (or y2_is_4 y2_is_5 y2_is_9 y2_is_10 y2_is_12))))
 (=> $x304 $x189))))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x307 (and y1_is_11 (or y2_is_1 y2_is_3 y2_is_7 y2_is_8))))
 (=> $x307 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (let (($x182 (or y2_is_2 y2_is_6)))
 (let (($x309 (and y1_is_11 $x182)))
 (=> $x309 $x185)))))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_11 y2_is_11) $x175)))
(assert
 (let (($x189 (= g12 1)))
 (let (($x280 (or y2_is_1 y2_is_3 y2_is_4 y2_is_7 y2_is_8 y2_is_11)))
 (let (($x314 (and y1_is_12 $x280)))
 (=> $x314 $x189)))))
(assert
 (let (($x180 (= g12 (- 3))))
 (let (($x317 (and y1_is_12 (or y2_is_5 y2_is_9 y2_is_10))))
 (=> $x317 $x180))))
(assert
 (let (($x185 (= g12 (- 1))))
 (let (($x182 (or y2_is_2 y2_is_6)))
 (let (($x319 (and y1_is_12 $x182)))
 (=> $x319 $x185)))))
(assert
 (let (($x175 (= g12 9)))
 (=> (and y1_is_12 y2_is_12) $x175)))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_1 j_is_1) $x327)))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x329 (or j_is_4 j_is_7 j_is_10 j_is_11)))
 (let (($x330 (and y1_is_1 $x329)))
 (=> $x330 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x334 (and y1_is_1 $x333)))
 (=> $x334 $x335)))))
(assert
 (let (($x339 (= h1 1)))
 (let (($x337 (or j_is_3 j_is_5 j_is_8 j_is_9 j_is_12)))
 (let (($x338 (and y1_is_1 $x337)))
 (=> $x338 $x339)))))
(assert
 (let (($x339 (= h1 1)))
 (=> (and y1_is_2 j_is_6) $x339)))
(assert
 (let (($x346 (= h1 3)))
 (=> (and y1_is_2 j_is_5) $x346)))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_2 j_is_2) $x327)))
(assert
 (let (($x353 (= h1 (- 5))))
 (=> (and y1_is_2 j_is_9) $x353)))
(assert
 (let (($x335 (= h1 (- 1))))
 (let (($x355 (or j_is_1 j_is_3 j_is_4 j_is_7 j_is_8 j_is_10 j_is_11 j_is_12)))
 (let (($x356 (and y1_is_2 $x355)))
 (=> $x356 $x335)))))
(assert
 (let (($x339 (= h1 1)))
 (let (($x358 (or j_is_1 j_is_7 j_is_8 j_is_9 j_is_10 j_is_12)))
 (let (($x359 (and y1_is_3 $x358)))
 (=> $x359 $x339)))))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x361 (or j_is_4 j_is_5 j_is_11)))
 (let (($x362 (and y1_is_3 $x361)))
 (=> $x362 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x364 (and y1_is_3 $x333)))
 (=> $x364 $x335)))))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_3 j_is_3) $x327)))
(assert
 (let (($x339 (= h1 1)))
 (let (($x369 (or j_is_7 j_is_9 j_is_10 j_is_11 j_is_12)))
 (let (($x370 (and y1_is_4 $x369)))
 (=> $x370 $x339)))))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_4 j_is_4) $x327)))
(assert
 (let (($x353 (= h1 (- 5))))
 (=> (and y1_is_4 j_is_6) $x353)))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x377 (or j_is_1 j_is_3 j_is_5 j_is_8)))
 (let (($x378 (and y1_is_4 $x377)))
 (=> $x378 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (=> (and y1_is_4 j_is_2) $x335)))
(assert
 (let (($x339 (= h1 1)))
 (let (($x382 (or j_is_1 j_is_7 j_is_10 j_is_11)))
 (let (($x383 (and y1_is_5 $x382)))
 (=> $x383 $x339)))))
(assert
 (let (($x346 (= h1 3)))
 (=> (and y1_is_5 j_is_2) $x346)))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_5 j_is_5) $x327)))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x389 (or j_is_3 j_is_4 j_is_8 j_is_9 j_is_12)))
 (let (($x390 (and y1_is_5 $x389)))
 (=> $x390 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (=> (and y1_is_5 j_is_6) $x335)))
(assert
 (let (($x339 (= h1 1)))
 (=> (and y1_is_6 j_is_2) $x339)))
(assert
 (let (($x346 (= h1 3)))
 (=> (and y1_is_6 j_is_8) $x346)))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_6 j_is_6) $x327)))
(assert
 (let (($x353 (= h1 (- 5))))
 (=> (and y1_is_6 j_is_4) $x353)))
(assert
 (let (($x335 (= h1 (- 1))))
 (let (($x403 (or j_is_1 j_is_3 j_is_5 j_is_7 j_is_9 j_is_10 j_is_11 j_is_12)))
 (let (($x404 (and y1_is_6 $x403)))
 (=> $x404 $x335)))))
(assert
 (let (($x339 (= h1 1)))
 (let (($x406 (or j_is_3 j_is_4 j_is_5 j_is_8 j_is_9 j_is_12)))
 (let (($x407 (and y1_is_7 $x406)))
 (=> $x407 $x339)))))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x409 (or j_is_1 j_is_10 j_is_11)))
 (let (($x410 (and y1_is_7 $x409)))
 (=> $x410 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x412 (and y1_is_7 $x333)))
 (=> $x412 $x335)))))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_7 j_is_7) $x327)))
(assert
 (let (($x339 (= h1 1)))
 (let (($x417 (or j_is_1 j_is_3 j_is_7 j_is_9 j_is_12)))
 (let (($x418 (and y1_is_8 $x417)))
 (=> $x418 $x339)))))
(assert
 (let (($x346 (= h1 3)))
 (=> (and y1_is_8 j_is_6) $x346)))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_8 j_is_8) $x327)))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x424 (or j_is_4 j_is_5 j_is_10 j_is_11)))
 (let (($x425 (and y1_is_8 $x424)))
 (=> $x425 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (=> (and y1_is_8 j_is_2) $x335)))
(assert
 (let (($x339 (= h1 1)))
 (let (($x429 (or j_is_1 j_is_3 j_is_4 j_is_7 j_is_8 j_is_11)))
 (let (($x430 (and y1_is_9 $x429)))
 (=> $x430 $x339)))))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_9 j_is_9) $x327)))
(assert
 (let (($x353 (= h1 (- 5))))
 (=> (and y1_is_9 j_is_2) $x353)))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x436 (or j_is_5 j_is_10 j_is_12)))
 (let (($x437 (and y1_is_9 $x436)))
 (=> $x437 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (=> (and y1_is_9 j_is_6) $x335)))
(assert
 (let (($x339 (= h1 1)))
 (let (($x441 (or j_is_3 j_is_4 j_is_5 j_is_11)))
 (let (($x442 (and y1_is_10 $x441)))
 (=> $x442 $x339)))))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x444 (or j_is_1 j_is_7 j_is_8 j_is_9 j_is_12)))
 (let (($x445 (and y1_is_10 $x444)))
 (=> $x445 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x447 (and y1_is_10 $x333)))
 (=> $x447 $x335)))))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_10 j_is_10) $x327)))
(assert
 (let (($x339 (= h1 1)))
 (let (($x452 (or j_is_4 j_is_5 j_is_9 j_is_10 j_is_12)))
 (let (($x453 (and y1_is_11 $x452)))
 (=> $x453 $x339)))))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x455 (or j_is_1 j_is_3 j_is_7 j_is_8)))
 (let (($x456 (and y1_is_11 $x455)))
 (=> $x456 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x458 (and y1_is_11 $x333)))
 (=> $x458 $x335)))))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_11 j_is_11) $x327)))
(assert
 (let (($x339 (= h1 1)))
 (let (($x429 (or j_is_1 j_is_3 j_is_4 j_is_7 j_is_8 j_is_11)))
 (let (($x463 (and y1_is_12 $x429)))
 (=> $x463 $x339)))))
(assert
 (let (($x331 (= h1 (- 3))))
 (let (($x465 (or j_is_5 j_is_9 j_is_10)))
 (let (($x466 (and y1_is_12 $x465)))
 (=> $x466 $x331)))))
(assert
 (let (($x335 (= h1 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x468 (and y1_is_12 $x333)))
 (=> $x468 $x335)))))
(assert
 (let (($x327 (= h1 9)))
 (=> (and y1_is_12 j_is_12) $x327)))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_1 j_is_1) $x475)))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x329 (or j_is_4 j_is_7 j_is_10 j_is_11)))
 (let (($x477 (and y2_is_1 $x329)))
 (=> $x477 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x480 (and y2_is_1 $x333)))
 (=> $x480 $x481)))))
(assert
 (let (($x484 (= h2 1)))
 (let (($x337 (or j_is_3 j_is_5 j_is_8 j_is_9 j_is_12)))
 (let (($x483 (and y2_is_1 $x337)))
 (=> $x483 $x484)))))
(assert
 (let (($x484 (= h2 1)))
 (=> (and y2_is_2 j_is_6) $x484)))
(assert
 (let (($x489 (= h2 3)))
 (=> (and y2_is_2 j_is_5) $x489)))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_2 j_is_2) $x475)))
(assert
 (let (($x494 (= h2 (- 5))))
 (=> (and y2_is_2 j_is_9) $x494)))
(assert
 (let (($x481 (= h2 (- 1))))
 (let (($x355 (or j_is_1 j_is_3 j_is_4 j_is_7 j_is_8 j_is_10 j_is_11 j_is_12)))
 (let (($x496 (and y2_is_2 $x355)))
 (=> $x496 $x481)))))
(assert
 (let (($x484 (= h2 1)))
 (let (($x358 (or j_is_1 j_is_7 j_is_8 j_is_9 j_is_10 j_is_12)))
 (let (($x498 (and y2_is_3 $x358)))
 (=> $x498 $x484)))))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x361 (or j_is_4 j_is_5 j_is_11)))
 (let (($x500 (and y2_is_3 $x361)))
 (=> $x500 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x502 (and y2_is_3 $x333)))
 (=> $x502 $x481)))))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_3 j_is_3) $x475)))
(assert
 (let (($x484 (= h2 1)))
 (let (($x369 (or j_is_7 j_is_9 j_is_10 j_is_11 j_is_12)))
 (let (($x506 (and y2_is_4 $x369)))
 (=> $x506 $x484)))))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_4 j_is_4) $x475)))
(assert
 (let (($x494 (= h2 (- 5))))
 (=> (and y2_is_4 j_is_6) $x494)))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x377 (or j_is_1 j_is_3 j_is_5 j_is_8)))
 (let (($x512 (and y2_is_4 $x377)))
 (=> $x512 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (=> (and y2_is_4 j_is_2) $x481)))
(assert
 (let (($x484 (= h2 1)))
 (let (($x382 (or j_is_1 j_is_7 j_is_10 j_is_11)))
 (let (($x516 (and y2_is_5 $x382)))
 (=> $x516 $x484)))))
(assert
 (let (($x489 (= h2 3)))
 (=> (and y2_is_5 j_is_2) $x489)))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_5 j_is_5) $x475)))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x389 (or j_is_3 j_is_4 j_is_8 j_is_9 j_is_12)))
 (let (($x522 (and y2_is_5 $x389)))
 (=> $x522 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (=> (and y2_is_5 j_is_6) $x481)))
(assert
 (let (($x484 (= h2 1)))
 (=> (and y2_is_6 j_is_2) $x484)))
(assert
 (let (($x489 (= h2 3)))
 (=> (and y2_is_6 j_is_8) $x489)))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_6 j_is_6) $x475)))
(assert
 (let (($x494 (= h2 (- 5))))
 (=> (and y2_is_6 j_is_4) $x494)))
(assert
 (let (($x481 (= h2 (- 1))))
 (let (($x403 (or j_is_1 j_is_3 j_is_5 j_is_7 j_is_9 j_is_10 j_is_11 j_is_12)))
 (let (($x534 (and y2_is_6 $x403)))
 (=> $x534 $x481)))))
(assert
 (let (($x484 (= h2 1)))
 (let (($x406 (or j_is_3 j_is_4 j_is_5 j_is_8 j_is_9 j_is_12)))
 (let (($x536 (and y2_is_7 $x406)))
 (=> $x536 $x484)))))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x409 (or j_is_1 j_is_10 j_is_11)))
 (let (($x538 (and y2_is_7 $x409)))
 (=> $x538 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x540 (and y2_is_7 $x333)))
 (=> $x540 $x481)))))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_7 j_is_7) $x475)))
(assert
 (let (($x484 (= h2 1)))
 (let (($x417 (or j_is_1 j_is_3 j_is_7 j_is_9 j_is_12)))
 (let (($x544 (and y2_is_8 $x417)))
 (=> $x544 $x484)))))
(assert
 (let (($x489 (= h2 3)))
 (=> (and y2_is_8 j_is_6) $x489)))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_8 j_is_8) $x475)))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x424 (or j_is_4 j_is_5 j_is_10 j_is_11)))
 (let (($x550 (and y2_is_8 $x424)))
 (=> $x550 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (=> (and y2_is_8 j_is_2) $x481)))
(assert
 (let (($x484 (= h2 1)))
 (let (($x429 (or j_is_1 j_is_3 j_is_4 j_is_7 j_is_8 j_is_11)))
 (let (($x554 (and y2_is_9 $x429)))
 (=> $x554 $x484)))))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_9 j_is_9) $x475)))
(assert
 (let (($x494 (= h2 (- 5))))
 (=> (and y2_is_9 j_is_2) $x494)))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x436 (or j_is_5 j_is_10 j_is_12)))
 (let (($x560 (and y2_is_9 $x436)))
 (=> $x560 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (=> (and y2_is_9 j_is_6) $x481)))
(assert
 (let (($x484 (= h2 1)))
 (let (($x441 (or j_is_3 j_is_4 j_is_5 j_is_11)))
 (let (($x564 (and y2_is_10 $x441)))
 (=> $x564 $x484)))))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x444 (or j_is_1 j_is_7 j_is_8 j_is_9 j_is_12)))
 (let (($x566 (and y2_is_10 $x444)))
 (=> $x566 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x568 (and y2_is_10 $x333)))
 (=> $x568 $x481)))))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_10 j_is_10) $x475)))
(assert
 (let (($x484 (= h2 1)))
 (let (($x452 (or j_is_4 j_is_5 j_is_9 j_is_10 j_is_12)))
 (let (($x572 (and y2_is_11 $x452)))
 (=> $x572 $x484)))))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x455 (or j_is_1 j_is_3 j_is_7 j_is_8)))
 (let (($x574 (and y2_is_11 $x455)))
 (=> $x574 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x576 (and y2_is_11 $x333)))
 (=> $x576 $x481)))))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_11 j_is_11) $x475)))
(assert
 (let (($x484 (= h2 1)))
 (let (($x429 (or j_is_1 j_is_3 j_is_4 j_is_7 j_is_8 j_is_11)))
 (let (($x580 (and y2_is_12 $x429)))
 (=> $x580 $x484)))))
(assert
 (let (($x478 (= h2 (- 3))))
 (let (($x465 (or j_is_5 j_is_9 j_is_10)))
 (let (($x582 (and y2_is_12 $x465)))
 (=> $x582 $x478)))))
(assert
 (let (($x481 (= h2 (- 1))))
 (let (($x333 (or j_is_2 j_is_6)))
 (let (($x584 (and y2_is_12 $x333)))
 (=> $x584 $x481)))))
(assert
 (let (($x475 (= h2 9)))
 (=> (and y2_is_12 j_is_12) $x475)))
(assert
 (let (($x632 (=> (and true (= g12 3)) (and true (<= (* 2 (+ (* 6 h1) (* 6 h2))) 72)))))
(let (($x624 (=> (and true (= g12 1)) (and true (<= (* 2 (+ (* 8 h1) (* 8 h2))) 80)))))
(let (($x616 (=> (and true (= g12 (- 1))) (and true (<= (* 2 (+ (* 10 h1) (* 10 h2))) 80)))))
(let (($x607 (=> (and true (= g12 (- 3))) (and true (<= (* 2 (+ (* 12 h1) (* 12 h2))) 72)))))
(let (($x597 (=> (and true (= g12 (- 5))) (and true (<= (* 2 (+ (* 14 h1) (* 14 h2))) 56)))))
(not (and $x597 $x607 $x616 $x624 $x632))))))))
(check-sat)
