; every 3-subset of 8 tokens has a query
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun y1_is_8 () Bool)
(declare-fun y1_is_7 () Bool)
(declare-fun y1_is_6 () Bool)
(declare-fun y1_is_5 () Bool)
(declare-fun y1_is_4 () Bool)
(declare-fun y1_is_3 () Bool)
(declare-fun y1_is_2 () Bool)
(declare-fun y1_is_1 () Bool)
(declare-fun y2_is_8 () Bool)
(declare-fun y2_is_7 () Bool)
(declare-fun y2_is_6 () Bool)
(declare-fun y2_is_5 () Bool)
(declare-fun y2_is_4 () Bool)
(declare-fun y2_is_3 () Bool)
(declare-fun y2_is_2 () Bool)
(declare-fun y2_is_1 () Bool)
(declare-fun y3_is_8 () Bool)
(declare-fun y3_is_7 () Bool)
(declare-fun y3_is_6 () Bool)
(declare-fun y3_is_5 () Bool)
(declare-fun y3_is_4 () Bool)
(declare-fun y3_is_3 () Bool)
(declare-fun y3_is_2 () Bool)
(declare-fun y3_is_1 () Bool)
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
(declare-fun y3 () Int)
(declare-fun g12 () Int)
(declare-fun g13 () Int)
(declare-fun g23 () Int)
(declare-fun h1 () Int)
(declare-fun h2 () Int)
(declare-fun h3 () Int)
(assert
 (let ((?x10 (ite y1_is_2 1 0)))
 (let ((?x23 (+ (ite y1_is_1 1 0) ?x10 (ite y1_is_3 1 0) (ite y1_is_4 1 0) (ite y1_is_5 1 0) (ite y1_is_6 1 0) (ite y1_is_7 1 0) (ite y1_is_8 1 0))))
 (= ?x23 1))))
(assert
 (let ((?x28 (ite y2_is_2 1 0)))
 (let ((?x41 (+ (ite y2_is_1 1 0) ?x28 (ite y2_is_3 1 0) (ite y2_is_4 1 0) (ite y2_is_5 1 0) (ite y2_is_6 1 0) (ite y2_is_7 1 0) (ite y2_is_8 1 0))))
 (= ?x41 1))))
(assert
 (let ((?x46 (ite y3_is_2 1 0)))
 (let ((?x59 (+ (ite y3_is_1 1 0) ?x46 (ite y3_is_3 1 0) (ite y3_is_4 1 0) (ite y3_is_5 1 0) (ite y3_is_6 1 0) (ite y3_is_7 1 0) (ite y3_is_8 1 0))))
 (= ?x59 1))))
(assert
 (let ((?x77 (+ (ite j_is_1 1 0) (ite j_is_2 1 0) (ite j_is_3 1 0) (ite j_is_4 1 0) (ite j_is_5 1 0) (ite j_is_6 1 0) (ite j_is_7 1 0) (ite j_is_8 1 0))))
 (= ?x77 1)))
(assert
 (let ((?x92 (ite y1_is_8 7 0)))
 (let ((?x90 (ite y1_is_7 6 0)))
 (let ((?x88 (ite y1_is_6 5 0)))
 (let ((?x86 (ite y1_is_5 4 0)))
 (let ((?x84 (ite y1_is_4 3 0)))
 (let ((?x82 (ite y1_is_3 2 0)))
 (let ((?x10 (ite y1_is_2 1 0)))
 (= y1 (+ (ite y1_is_1 0 0) ?x10 ?x82 ?x84 ?x86 ?x88 ?x90 ?x92))))))))))
(assert
 (let ((?x102 (ite y2_is_8 7 0)))
 (let ((?x101 (ite y2_is_7 6 0)))
 (let ((?x100 (ite y2_is_6 5 0)))
 (let ((?x99 (ite y2_is_5 4 0)))
 (let ((?x98 (ite y2_is_4 3 0)))
 (let ((?x97 (ite y2_is_3 2 0)))
 (let ((?x28 (ite y2_is_2 1 0)))
 (= y2 (+ (ite y2_is_1 0 0) ?x28 ?x97 ?x98 ?x99 ?x100 ?x101 ?x102))))))))))
(assert
 (let ((?x112 (ite y3_is_8 7 0)))
 (let ((?x111 (ite y3_is_7 6 0)))
 (let ((?x110 (ite y3_is_6 5 0)))
 (let ((?x109 (ite y3_is_5 4 0)))
 (let ((?x108 (ite y3_is_4 3 0)))
 (let ((?x107 (ite y3_is_3 2 0)))
 (let ((?x46 (ite y3_is_2 1 0)))
 (= y3 (+ (ite y3_is_1 0 0) ?x46 ?x107 ?x108 ?x109 ?x110 ?x111 ?x112))))))))))
(assert
 (< y1 y2))
(assert
 (< y2 y3))
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
 (not (and y3_is_1 j_is_1)))
(assert
 (not (and y3_is_2 j_is_2)))
(assert
 (not (and y3_is_3 j_is_3)))
(assert
 (not (and y3_is_4 j_is_4)))
(assert
 (not (and y3_is_5 j_is_5)))
(assert
 (not (and y3_is_6 j_is_6)))
(assert
 (not (and y3_is_7 j_is_7)))
(assert
 (not (and y3_is_8 j_is_8)))
(assert
 (let (($x168 (= g12 0)))
 (let (($x165 (or y2_is_4 y2_is_5 y2_is_6 y2_is_8)))
 (let (($x166 (and y1_is_1 $x165)))
 (=> $x166 $x168)))))
(assert
 (let (($x172 (= g12 6)))
 (=> (and y1_is_1 y2_is_1) $x172)))
(assert
 (let (($x177 (= g12 (- 2))))
 (let (($x175 (and y1_is_1 (or y2_is_2 y2_is_3 y2_is_7))))
 (=> $x175 $x177))))
(assert
 (let (($x168 (= g12 0)))
 (let (($x165 (or y2_is_4 y2_is_5 y2_is_6 y2_is_8)))
 (let (($x179 (and y1_is_2 $x165)))
 (=> $x179 $x168)))))
(assert
 (let (($x177 (= g12 (- 2))))
 (let (($x182 (and y1_is_2 (or y2_is_1 y2_is_3 y2_is_7))))
 (=> $x182 $x177))))
(assert
 (let (($x172 (= g12 6)))
 (=> (and y1_is_2 y2_is_2) $x172)))
(assert
 (let (($x168 (= g12 0)))
 (let (($x165 (or y2_is_4 y2_is_5 y2_is_6 y2_is_8)))
 (let (($x187 (and y1_is_3 $x165)))
 (=> $x187 $x168)))))
(assert
 (let (($x177 (= g12 (- 2))))
 (let (($x190 (and y1_is_3 (or y2_is_1 y2_is_2 y2_is_7))))
 (=> $x190 $x177))))
(assert
 (let (($x172 (= g12 6)))
 (=> (and y1_is_3 y2_is_3) $x172)))
(assert
 (let (($x168 (= g12 0)))
 (let (($x195 (or y2_is_1 y2_is_2 y2_is_3 y2_is_7)))
 (let (($x196 (and y1_is_4 $x195)))
 (=> $x196 $x168)))))
(assert
 (let (($x172 (= g12 6)))
 (=> (and y1_is_4 y2_is_4) $x172)))
(assert
 (let (($x177 (= g12 (- 2))))
 (let (($x202 (and y1_is_4 (or y2_is_5 y2_is_6 y2_is_8))))
 (=> $x202 $x177))))
(assert
 (let (($x168 (= g12 0)))
 (let (($x195 (or y2_is_1 y2_is_2 y2_is_3 y2_is_7)))
 (let (($x204 (and y1_is_5 $x195)))
 (=> $x204 $x168)))))
(assert
 (let (($x177 (= g12 (- 2))))
 (let (($x207 (and y1_is_5 (or y2_is_4 y2_is_6 y2_is_8))))
 (=> $x207 $x177))))
(assert
 (let (($x172 (= g12 6)))
 (=> (and y1_is_5 y2_is_5) $x172)))
(assert
 (let (($x168 (= g12 0)))
 (let (($x195 (or y2_is_1 y2_is_2 y2_is_3 y2_is_7)))
 (let (($x212 (and y1_is_6 $x195)))
 (=> $x212 $x168)))))
(assert
 (let (($x177 (= g12 (- 2))))
 (let (($x215 (and y1_is_6 (or y2_is_4 y2_is_5 y2_is_8))))
 (=> $x215 $x177))))
(assert
 (let (($x172 (= g12 6)))
 (=> (and y1_is_6 y2_is_6) $x172)))
(assert
 (let (($x168 (= g12 0)))
 (let (($x165 (or y2_is_4 y2_is_5 y2_is_6 y2_is_8)))
 (let (($x220 (and y1_is_7 $x165)))
 (=> $x220 $x168)))))
(assert
 (let (($x177 (= g12 (- 2))))
 (let (($x223 (and y1_is_7 (or y2_is_1 y2_is_2 y2_is_3))))
 (=> $x223 $x177))))
(assert
 (let (($x172 (= g12 6)))
 (=> (and y1_is_7 y2_is_7) $x172)))
(assert
 (let (($x168 (= g12 0)))
 (let (($x195 (or y2_is_1 y2_is_2 y2_is_3 y2_is_7)))
 (let (($x228 (and y1_is_8 $x195)))
 (=> $x228 $x168)))))
(assert
 (let (($x177 (= g12 (- 2))))
 (let (($x231 (and y1_is_8 (or y2_is_4 y2_is_5 y2_is_6))))
 (=> $x231 $x177))))
(assert
 (let (($x172 (= g12 6)))
 (=> (and y1_is_8 y2_is_8) $x172)))
(assert
 (let (($x239 (= g13 0)))
 (let (($x236 (or y3_is_4 y3_is_5 y3_is_6 y3_is_8)))
 (let (($x237 (and y1_is_1 $x236)))
 (=> $x237 $x239)))))
(assert
 (let (($x243 (= g13 6)))
 (=> (and y1_is_1 y3_is_1) $x243)))
(assert
 (let (($x247 (= g13 (- 2))))
 (let (($x245 (or y3_is_2 y3_is_3 y3_is_7)))
 (let (($x246 (and y1_is_1 $x245)))
 (=> $x246 $x247)))))
(assert
 (let (($x239 (= g13 0)))
 (let (($x236 (or y3_is_4 y3_is_5 y3_is_6 y3_is_8)))
 (let (($x249 (and y1_is_2 $x236)))
 (=> $x249 $x239)))))
(assert
 (let (($x247 (= g13 (- 2))))
 (let (($x251 (or y3_is_1 y3_is_3 y3_is_7)))
 (let (($x252 (and y1_is_2 $x251)))
 (=> $x252 $x247)))))
(assert
 (let (($x243 (= g13 6)))
 (=> (and y1_is_2 y3_is_2) $x243)))
(assert
 (let (($x239 (= g13 0)))
 (let (($x236 (or y3_is_4 y3_is_5 y3_is_6 y3_is_8)))
 (let (($x257 (and y1_is_3 $x236)))
 (=> $x257 $x239)))))
(assert
 (let (($x247 (= g13 (- 2))))
 (let (($x259 (or y3_is_1 y3_is_2 y3_is_7)))
 (let (($x260 (and y1_is_3 $x259)))
 (=> $x260 $x247)))))
(assert
 (let (($x243 (= g13 6)))
 (=> (and y1_is_3 y3_is_3) $x243)))
(assert
 (let (($x239 (= g13 0)))
 (let (($x265 (or y3_is_1 y3_is_2 y3_is_3 y3_is_7)))
 (let (($x266 (and y1_is_4 $x265)))
 (=> $x266 $x239)))))
(assert
 (let (($x243 (= g13 6)))
 (=> (and y1_is_4 y3_is_4) $x243)))
(assert
 (let (($x247 (= g13 (- 2))))
 (let (($x271 (or y3_is_5 y3_is_6 y3_is_8)))
 (let (($x272 (and y1_is_4 $x271)))
 (=> $x272 $x247)))))
(assert
 (let (($x239 (= g13 0)))
 (let (($x265 (or y3_is_1 y3_is_2 y3_is_3 y3_is_7)))
 (let (($x274 (and y1_is_5 $x265)))
 (=> $x274 $x239)))))
(assert
 (let (($x247 (= g13 (- 2))))
 (let (($x276 (or y3_is_4 y3_is_6 y3_is_8)))
 (let (($x277 (and y1_is_5 $x276)))
 (=> $x277 $x247)))))
(assert
 (let (($x243 (= g13 6)))
 (=> (and y1_is_5 y3_is_5) $x243)))
(assert
 (let (($x239 (= g13 0)))
 (let (($x265 (or y3_is_1 y3_is_2 y3_is_3 y3_is_7)))
 (let (($x282 (and y1_is_6 $x265)))
 (=> $x282 $x239)))))
(assert
 (let (($x247 (= g13 (- 2))))
 (let (($x284 (or y3_is_4 y3_is_5 y3_is_8)))
 (let (($x285 (and y1_is_6 $x284)))
 (=> $x285 $x247)))))
(assert
 (let (($x243 (= g13 6)))
 (=> (and y1_is_6 y3_is_6) $x243)))
(assert
 (let (($x239 (= g13 0)))
 (let (($x236 (or y3_is_4 y3_is_5 y3_is_6 y3_is_8)))
 (let (($x290 (and y1_is_7 $x236)))
 (=> $x290 $x239)))))
(assert
 (let (($x247 (= g13 (- 2))))
 (let (($x292 (or y3_is_1 y3_is_2 y3_is_3)))
 (let (($x293 (and y1_is_7 $x292)))
 (=> $x293 $x247)))))
(assert
 (let (($x243 (= g13 6)))
 (=> (and y1_is_7 y3_is_7) $x243)))
(assert
 (let (($x239 (= g13 0)))
 (let (($x265 (or y3_is_1 y3_is_2 y3_is_3 y3_is_7)))
 (let (($x298 (and y1_is_8 $x265)))
 (=> $x298 $x239)))))
(assert
 (let (($x247 (= g13 (- 2))))
 (let (($x300 (or y3_is_4 y3_is_5 y3_is_6)))
 (let (($x301 (and y1_is_8 $x300)))
 (=> $x301 $x247)))))
(assert
 (let (($x243 (= g13 6)))
 (=> (and y1_is_8 y3_is_8) $x243)))
(assert
 (let (($x308 (= g23 0)))
 (let (($x236 (or y3_is_4 y3_is_5 y3_is_6 y3_is_8)))
 (let (($x306 (and y2_is_1 $x236)))
 (=> $x306 $x308)))))
(assert
 (let (($x311 (= g23 6)))
 (=> (and y2_is_1 y3_is_1) $x311)))
(assert
 (let (($x314 (= g23 (- 2))))
 (let (($x245 (or y3_is_2 y3_is_3 y3_is_7)))
 (let (($x313 (and y2_is_1 $x245)))
 (=> $x313 $x314)))))
(assert
 (let (($x308 (= g23 0)))
 (let (($x236 (or y3_is_4 y3_is_5 y3_is_6 y3_is_8)))
 (let (($x316 (and y2_is_2 $x236)))
 (=> $x316 $x308)))))
(assert
 (let (($x314 (= g23 (- 2))))
 (let (($x251 (or y3_is_1 y3_is_3 y3_is_7)))
 (let (($x318 (and y2_is_2 $x251)))
 (=> $x318 $x314)))))
(assert
 (let (($x311 (= g23 6)))
 (=> (and y2_is_2 y3_is_2) $x311)))
(assert
 (let (($x308 (= g23 0)))
 (let (($x236 (or y3_is_4 y3_is_5 y3_is_6 y3_is_8)))
 (let (($x322 (and y2_is_3 $x236)))
 (=> $x322 $x308)))))
(assert
 (let (($x314 (= g23 (- 2))))
 (let (($x259 (or y3_is_1 y3_is_2 y3_is_7)))
 (let (($x324 (and y2_is_3 $x259)))
 (=> $x324 $x314)))))
(assert
 (let (($x311 (= g23 6)))
 (=> (and y2_is_3 y3_is_3) $x311)))
(assert
 (let (($x308 (= g23 0)))
 (let (($x265 (or y3_is_1 y3_is_2 y3_is_3 y3_is_7)))
 (let (($x328 (and y2_is_4 $x265)))
 (=> $x328 $x308)))))
(assert
 (let (($x311 (= g23 6)))
 (=> (and y2_is_4 y3_is_4) $x311)))
(assert
 (let (($x314 (= g23 (- 2))))
 (let (($x271 (or y3_is_5 y3_is_6 y3_is_8)))
 (let (($x332 (and y2_is_4 $x271)))
 (=> $x332 $x314)))))
(assert
 (let (($x308 (= g23 0)))
 (let (($x265 (or y3_is_1 y3_is_2 y3_is_3 y3_is_7)))
 (let (($x334 (and y2_is_5 $x265)))
 (=> $x334 $x308)))))
(assert
 (let (($x314 (= g23 (- 2))))
 (let (($x276 (or y3_is_4 y3_is_6 y3_is_8)))
 (let (($x336 (and y2_is_5 $x276)))
 (=> $x336 $x314)))))
(assert
 (let (($x311 (= g23 6)))
 (=> (and y2_is_5 y3_is_5) $x311)))
(assert
 (let (($x308 (= g23 0)))
 (let (($x265 (or y3_is_1 y3_is_2 y3_is_3 y3_is_7)))
 (let (($x340 (and y2_is_6 $x265)))
 (=> $x340 $x308)))))
(assert
 (let (($x314 (= g23 (- 2))))
 (let (($x284 (or y3_is_4 y3_is_5 y3_is_8)))
 (let (($x342 (and y2_is_6 $x284)))
 (=> $x342 $x314)))))
(assert
 (let (($x311 (= g23 6)))
 (=> (and y2_is_6 y3_is_6) $x311)))
(assert
 (let (($x308 (= g23 0)))
 (let (($x236 (or y3_is_4 y3_is_5 y3_is_6 y3_is_8)))
 (let (($x346 (and y2_is_7 $x236)))
 (=> $x346 $x308)))))
(assert
 (let (($x314 (= g23 (- 2))))
 (let (($x292 (or y3_is_1 y3_is_2 y3_is_3)))
 (let (($x348 (and y2_is_7 $x292)))
 (=> $x348 $x314)))))
(assert
 (let (($x311 (= g23 6)))
 (=> (and y2_is_7 y3_is_7) $x311)))
(assert
 (let (($x308 (= g23 0)))
 (let (($x265 (or y3_is_1 y3_is_2 y3_is_3 y3_is_7)))
 (let (($x352 (and y2_is_8 $x265)))
 (=> $x352 $x308)))))
(assert
 (let (($x314 (= g23 (- 2))))
 (let (($x300 (or y3_is_4 y3_is_5 y3_is_6)))
 (let (($x354 (and y2_is_8 $x300)))
 (=> $x354 $x314)))))
(assert
 (let (($x311 (= g23 6)))
 (=> (and y2_is_8 y3_is_8) $x311)))
(assert
 (let (($x361 (= h1 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x359 (and y1_is_1 $x358)))
 (=> $x359 $x361)))))
(assert
 (let (($x365 (= h1 6)))
 (=> (and y1_is_1 j_is_1) $x365)))
(assert
 (let (($x369 (= h1 (- 2))))
 (let (($x367 (or j_is_2 j_is_3 j_is_7)))
 (let (($x368 (and y1_is_1 $x367)))
 (=> $x368 $x369)))))
(assert
 (let (($x361 (= h1 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x371 (and y1_is_2 $x358)))
 (=> $x371 $x361)))))
(assert
 (let (($x369 (= h1 (- 2))))
 (let (($x373 (or j_is_1 j_is_3 j_is_7)))
 (let (($x374 (and y1_is_2 $x373)))
 (=> $x374 $x369)))))
(assert
 (let (($x365 (= h1 6)))
 (=> (and y1_is_2 j_is_2) $x365)))
(assert
 (let (($x361 (= h1 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x379 (and y1_is_3 $x358)))
 (=> $x379 $x361)))))
(assert
 (let (($x369 (= h1 (- 2))))
 (let (($x381 (or j_is_1 j_is_2 j_is_7)))
 (let (($x382 (and y1_is_3 $x381)))
 (=> $x382 $x369)))))
(assert
 (let (($x365 (= h1 6)))
 (=> (and y1_is_3 j_is_3) $x365)))
(assert
 (let (($x361 (= h1 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x388 (and y1_is_4 $x387)))
 (=> $x388 $x361)))))
(assert
 (let (($x365 (= h1 6)))
 (=> (and y1_is_4 j_is_4) $x365)))
(assert
 (let (($x369 (= h1 (- 2))))
 (let (($x393 (or j_is_5 j_is_6 j_is_8)))
 (let (($x394 (and y1_is_4 $x393)))
 (=> $x394 $x369)))))
(assert
 (let (($x361 (= h1 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x396 (and y1_is_5 $x387)))
 (=> $x396 $x361)))))
(assert
 (let (($x369 (= h1 (- 2))))
 (let (($x398 (or j_is_4 j_is_6 j_is_8)))
 (let (($x399 (and y1_is_5 $x398)))
 (=> $x399 $x369)))))
(assert
 (let (($x365 (= h1 6)))
 (=> (and y1_is_5 j_is_5) $x365)))
(assert
 (let (($x361 (= h1 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x404 (and y1_is_6 $x387)))
 (=> $x404 $x361)))))
(assert
 (let (($x369 (= h1 (- 2))))
 (let (($x406 (or j_is_4 j_is_5 j_is_8)))
 (let (($x407 (and y1_is_6 $x406)))
 (=> $x407 $x369)))))
(assert
 (let (($x365 (= h1 6)))
 (=> (and y1_is_6 j_is_6) $x365)))
(assert
 (let (($x361 (= h1 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x412 (and y1_is_7 $x358)))
 (=> $x412 $x361)))))
(assert
 (let (($x369 (= h1 (- 2))))
 (let (($x414 (or j_is_1 j_is_2 j_is_3)))
 (let (($x415 (and y1_is_7 $x414)))
 (=> $x415 $x369)))))
(assert
 (let (($x365 (= h1 6)))
 (=> (and y1_is_7 j_is_7) $x365)))
(assert
 (let (($x361 (= h1 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x420 (and y1_is_8 $x387)))
 (=> $x420 $x361)))))
(assert
 (let (($x369 (= h1 (- 2))))
 (let (($x422 (or j_is_4 j_is_5 j_is_6)))
 (let (($x423 (and y1_is_8 $x422)))
 (=> $x423 $x369)))))
(assert
 (let (($x365 (= h1 6)))
 (=> (and y1_is_8 j_is_8) $x365)))
(assert
 (let (($x430 (= h2 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x428 (and y2_is_1 $x358)))
 (=> $x428 $x430)))))
(assert
 (let (($x433 (= h2 6)))
 (=> (and y2_is_1 j_is_1) $x433)))
(assert
 (let (($x436 (= h2 (- 2))))
 (let (($x367 (or j_is_2 j_is_3 j_is_7)))
 (let (($x435 (and y2_is_1 $x367)))
 (=> $x435 $x436)))))
(assert
 (let (($x430 (= h2 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x438 (and y2_is_2 $x358)))
 (=> $x438 $x430)))))
(assert
 (let (($x436 (= h2 (- 2))))
 (let (($x373 (or j_is_1 j_is_3 j_is_7)))
 (let (($x440 (and y2_is_2 $x373)))
 (=> $x440 $x436)))))
(assert
 (let (($x433 (= h2 6)))
 (=> (and y2_is_2 j_is_2) $x433)))
(assert
 (let (($x430 (= h2 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x444 (and y2_is_3 $x358)))
 (=> $x444 $x430)))))
(assert
 (let (($x436 (= h2 (- 2))))
 (let (($x381 (or j_is_1 j_is_2 j_is_7)))
 (let (($x446 (and y2_is_3 $x381)))
 (=> $x446 $x436)))))
(assert
 (let (($x433 (= h2 6)))
 (=> (and y2_is_3 j_is_3) $x433)))
(assert
 (let (($x430 (= h2 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x450 (and y2_is_4 $x387)))
 (=> $x450 $x430)))))
(assert
 (let (($x433 (= h2 6)))
 (=> (and y2_is_4 j_is_4) $x433)))
(assert
 (let (($x436 (= h2 (- 2))))
 (let (($x393 (or j_is_5 j_is_6 j_is_8)))
 (let (($x454 (and y2_is_4 $x393)))
 (=> $x454 $x436)))))
(assert
 (let (($x430 (= h2 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x456 (and y2_is_5 $x387)))
 (=> $x456 $x430)))))
(assert
 (let (($x436 (= h2 (- 2))))
 (let (($x398 (or j_is_4 j_is_6 j_is_8)))
 (let (($x458 (and y2_is_5 $x398)))
 (=> $x458 $x436)))))
(assert
 (let (($x433 (= h2 6)))
 (=> (and y2_is_5 j_is_5) $x433)))
(assert
 (let (($x430 (= h2 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x462 (and y2_is_6 $x387)))
 (=> $x462 $x430)))))
(assert
 (let (($x436 (= h2 (- 2))))
 (let (($x406 (or j_is_4 j_is_5 j_is_8)))
 (let (($x464 (and y2_is_6 $x406)))
 (=> $x464 $x436)))))
(assert
 (let (($x433 (= h2 6)))
 (=> (and y2_is_6 j_is_6) $x433)))
(assert
 (let (($x430 (= h2 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x468 (and y2_is_7 $x358)))
 (=> $x468 $x430)))))
(assert
 (let (($x436 (= h2 (- 2))))
 (let (($x414 (or j_is_1 j_is_2 j_is_3)))
 (let (($x470 (and y2_is_7 $x414)))
 (=> $x470 $x436)))))
(assert
 (let (($x433 (= h2 6)))
 (=> (and y2_is_7 j_is_7) $x433)))
(assert
 (let (($x430 (= h2 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x474 (and y2_is_8 $x387)))
 (=> $x474 $x430)))))
(assert
 (let (($x436 (= h2 (- 2))))
 (let (($x422 (or j_is_4 j_is_5 j_is_6)))
 (let (($x476 (and y2_is_8 $x422)))
 (=> $x476 $x436)))))
(assert
 (let (($x433 (= h2 6)))
 (=> (and y2_is_8 j_is_8) $x433)))
(assert
 (let (($x482 (= h3 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x480 (and y3_is_1 $x358)))
 (=> $x480 $x482)))))
(assert
 (let (($x485 (= h3 6)))
 (=> (and y3_is_1 j_is_1) $x485)))
(assert
 (let (($x488 (= h3 (- 2))))
 (let (($x367 (or j_is_2 j_is_3 j_is_7)))
 (let (($x487 (and y3_is_1 $x367)))
 (=> $x487 $x488)))))
(assert
 (let (($x482 (= h3 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x490 (and y3_is_2 $x358)))
 (=> $x490 $x482)))))
(assert
 (let (($x488 (= h3 (- 2))))
 (let (($x373 (or j_is_1 j_is_3 j_is_7)))
 (let (($x492 (and y3_is_2 $x373)))
 (=> $x492 $x488)))))
(assert
 (let (($x485 (= h3 6)))
 (=> (and y3_is_2 j_is_2) $x485)))
(assert
 (let (($x482 (= h3 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x496 (and y3_is_3 $x358)))
 (=> $x496 $x482)))))
(assert
 (let (($x488 (= h3 (- 2))))
 (let (($x381 (or j_is_1 j_is_2 j_is_7)))
 (let (($x498 (and y3_is_3 $x381)))
 (=> $x498 $x488)))))
(assert
 (let (($x485 (= h3 6)))
 (=> (and y3_is_3 j_is_3) $x485)))
(assert
 (let (($x482 (= h3 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x502 (and y3_is_4 $x387)))
 (=> $x502 $x482)))))
(assert
 (let (($x485 (= h3 6)))
 (=> (and y3_is_4 j_is_4) $x485)))
(assert
 (let (($x488 (= h3 (- 2))))
 (let (($x393 (or j_is_5 j_is_6 j_is_8)))
 (let (($x506 (and y3_is_4 $x393)))
 (=> $x506 $x488)))))
(assert
 (let (($x482 (= h3 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x508 (and y3_is_5 $x387)))
 (=> $x508 $x482)))))
(assert
 (let (($x488 (= h3 (- 2))))
 (let (($x398 (or j_is_4 j_is_6 j_is_8)))
 (let (($x510 (and y3_is_5 $x398)))
 (=> $x510 $x488)))))
(assert
 (let (($x485 (= h3 6)))
 (=> (and y3_is_5 j_is_5) $x485)))
(assert
 (let (($x482 (= h3 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x514 (and y3_is_6 $x387)))
 (=> $x514 $x482)))))
(assert
 (let (($x488 (= h3 (- 2))))
 (let (($x406 (or j_is_4 j_is_5 j_is_8)))
 (let (($x516 (and y3_is_6 $x406)))
 (=> $x516 $x488)))))
(assert
 (let (($x485 (= h3 6)))
 (=> (and y3_is_6 j_is_6) $x485)))
(assert
 (let (($x482 (= h3 0)))
 (let (($x358 (or j_is_4 j_is_5 j_is_6 j_is_8)))
 (let (($x520 (and y3_is_7 $x358)))
 (=> $x520 $x482)))))
(assert
 (let (($x488 (= h3 (- 2))))
 (let (($x414 (or j_is_1 j_is_2 j_is_3)))
 (let (($x522 (and y3_is_7 $x414)))
 (=> $x522 $x488)))))
(assert
 (let (($x485 (= h3 6)))
 (=> (and y3_is_7 j_is_7) $x485)))
(assert
 (let (($x482 (= h3 0)))
 (let (($x387 (or j_is_1 j_is_2 j_is_3 j_is_7)))
 (let (($x526 (and y3_is_8 $x387)))
 (=> $x526 $x482)))))
(assert
 (let (($x488 (= h3 (- 2))))
 (let (($x422 (or j_is_4 j_is_5 j_is_6)))
 (let (($x528 (and y3_is_8 $x422)))
 (=> $x528 $x488)))))
(assert
 (let (($x485 (= h3 6)))
 (=> (and y3_is_8 j_is_8) $x485)))
(assert
 (let (($x601 (<= (* 2 (+ (* 36 h1) (* 36 h2) (* 36 h3))) 216)))
(let (($x603 (=> (and true (= g12 0) (= g13 0) (= g23 0)) (and true $x601))))
(let (($x590 (<= (* 2 (+ (* 32 h1) (* 48 h2) (* 48 h3))) 192)))
(let (($x592 (=> (and true (= g12 0) (= g13 0) (= g23 (- 2))) (and true $x590))))
(let (($x583 (<= (* 2 (+ (* 48 h1) (* 32 h2) (* 48 h3))) 192)))
(let (($x585 (=> (and true (= g12 0) (= g13 (- 2)) (= g23 0)) (and true $x583))))
(let (($x576 (<= (* 2 (+ (* 48 h1) (* 48 h2) (* 60 h3))) 168)))
(let (($x578 (=> (and true (= g12 0) (= g13 (- 2)) (= g23 (- 2))) (and true $x576))))
(let (($x569 (<= (* 2 (+ (* 48 h1) (* 48 h2) (* 32 h3))) 192)))
(let (($x571 (=> (and true (= g12 (- 2)) (= g13 0) (= g23 0)) (and true $x569))))
(let (($x560 (<= (* 2 (+ (* 48 h1) (* 60 h2) (* 48 h3))) 168)))
(let (($x562 (=> (and true (= g12 (- 2)) (= g13 0) (= g23 (- 2))) (and true $x560))))
(let (($x552 (<= (* 2 (+ (* 60 h1) (* 48 h2) (* 48 h3))) 168)))
(let (($x554 (=> (and true (= g12 (- 2)) (= g13 (- 2)) (= g23 0)) (and true $x552))))
(let (($x540 (<= (* 2 (+ (* 64 h1) (* 64 h2) (* 64 h3))) 128)))
(let (($x542 (=> (and true (= g12 (- 2)) (= g13 (- 2)) (= g23 (- 2))) (and true $x540))))
(not (and $x542 $x554 $x562 $x571 $x578 $x585 $x592 $x603)))))))))))))))))))
(check-sat)
