; every 2-subset of 8 tokens has a query
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
 (let ((?x23 (+ (ite y1_is_1 1 0) ?x10 (ite y1_is_3 1 0) (ite y1_is_4 1 0) (ite y1_is_5 1 0) (ite y1_is_6 1 0) (ite y1_is_7 1 0) (ite y1_is_8 1 0))))
 (= ?x23 1))))
(assert
 (let ((?x28 (ite y2_is_2 1 0)))
 (let ((?x41 (+ (ite y2_is_1 1 0) ?x28 (ite y2_is_3 1 0) (ite y2_is_4 1 0) (ite y2_is_5 1 0) (ite y2_is_6 1 0) (ite y2_is_7 1 0) (ite y2_is_8 1 0))))
 (= ?x41 1))))
(assert
 (let ((?x59 (+ (ite j_is_1 1 0) (ite j_is_2 1 0) (ite j_is_3 1 0) (ite j_is_4 1 0) (ite j_is_5 1 0) (ite j_is_6 1 0) (ite j_is_7 1 0) (ite j_is_8 1 0))))
 (= ?x59 1)))
(assert
 (let ((?x74 (ite y1_is_8 7 0)))
 (let ((?x72 (ite y1_is_7 6 0)))
 (let ((?x70 (ite y1_is_6 5 0)))
 (let ((?x68 (ite y1_is_5 4 0)))
 (let ((?x66 (ite y1_is_4 3 0)))
 (let ((?x64 (ite y1_is_3 2 0)))
 (let ((?x10 (ite y1_is_2 1 0)))
 (= y1 (+ (ite y1_is_1 0 0) ?x10 ?x64 ?x66 ?x68 ?x70 ?x72 ?x74))))))))))
(assert
 (let ((?x84 (ite y2_is_8 7 0)))
 (let ((?x83 (ite y2_is_7 6 0)))
 (let ((?x82 (ite y2_is_6 5 0)))
 (let ((?x81 (ite y2_is_5 4 0)))
 (let ((?x80 (ite y2_is_4 3 0)))
 (let ((?x79 (ite y2_is_3 2 0)))
 (let ((?x28 (ite y2_is_2 1 0)))
 (= y2 (+ (ite y2_is_1 0 0) ?x28 ?x79 ?x80 ?x81 ?x82 ?x83 ?x84))))))))))
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
 (let (($x123 (= g12 0)))
 (let (($x120 (or y2_is_2 y2_is_3 y2_is_6 y2_is_7)))
 (let (($x121 (and y1_is_1 $x120)))
 (=> $x121 $x123)))))
(assert
 (let (($x127 (= g12 6)))
 (=> (and y1_is_1 y2_is_1) $x127)))
(assert
 (let (($x132 (= g12 (- 2))))
 (let (($x130 (and y1_is_1 (or y2_is_4 y2_is_5 y2_is_8))))
 (=> $x130 $x132))))
(assert
 (let (($x123 (= g12 0)))
 (let (($x134 (or y2_is_1 y2_is_4 y2_is_5 y2_is_8)))
 (let (($x135 (and y1_is_2 $x134)))
 (=> $x135 $x123)))))
(assert
 (let (($x127 (= g12 6)))
 (=> (and y1_is_2 y2_is_2) $x127)))
(assert
 (let (($x132 (= g12 (- 2))))
 (let (($x141 (and y1_is_2 (or y2_is_3 y2_is_6 y2_is_7))))
 (=> $x141 $x132))))
(assert
 (let (($x123 (= g12 0)))
 (let (($x134 (or y2_is_1 y2_is_4 y2_is_5 y2_is_8)))
 (let (($x143 (and y1_is_3 $x134)))
 (=> $x143 $x123)))))
(assert
 (let (($x132 (= g12 (- 2))))
 (let (($x146 (and y1_is_3 (or y2_is_2 y2_is_6 y2_is_7))))
 (=> $x146 $x132))))
(assert
 (let (($x127 (= g12 6)))
 (=> (and y1_is_3 y2_is_3) $x127)))
(assert
 (let (($x123 (= g12 0)))
 (let (($x120 (or y2_is_2 y2_is_3 y2_is_6 y2_is_7)))
 (let (($x151 (and y1_is_4 $x120)))
 (=> $x151 $x123)))))
(assert
 (let (($x132 (= g12 (- 2))))
 (let (($x154 (and y1_is_4 (or y2_is_1 y2_is_5 y2_is_8))))
 (=> $x154 $x132))))
(assert
 (let (($x127 (= g12 6)))
 (=> (and y1_is_4 y2_is_4) $x127)))
(assert
 (let (($x123 (= g12 0)))
 (let (($x120 (or y2_is_2 y2_is_3 y2_is_6 y2_is_7)))
 (let (($x159 (and y1_is_5 $x120)))
 (=> $x159 $x123)))))
(assert
 (let (($x132 (= g12 (- 2))))
 (let (($x162 (and y1_is_5 (or y2_is_1 y2_is_4 y2_is_8))))
 (=> $x162 $x132))))
(assert
 (let (($x127 (= g12 6)))
 (=> (and y1_is_5 y2_is_5) $x127)))
(assert
 (let (($x123 (= g12 0)))
 (let (($x134 (or y2_is_1 y2_is_4 y2_is_5 y2_is_8)))
 (let (($x167 (and y1_is_6 $x134)))
 (=> $x167 $x123)))))
(assert
 (let (($x132 (= g12 (- 2))))
 (let (($x170 (and y1_is_6 (or y2_is_2 y2_is_3 y2_is_7))))
 (=> $x170 $x132))))
(assert
 (let (($x127 (= g12 6)))
 (=> (and y1_is_6 y2_is_6) $x127)))
(assert
 (let (($x123 (= g12 0)))
 (let (($x134 (or y2_is_1 y2_is_4 y2_is_5 y2_is_8)))
 (let (($x175 (and y1_is_7 $x134)))
 (=> $x175 $x123)))))
(assert
 (let (($x132 (= g12 (- 2))))
 (let (($x178 (and y1_is_7 (or y2_is_2 y2_is_3 y2_is_6))))
 (=> $x178 $x132))))
(assert
 (let (($x127 (= g12 6)))
 (=> (and y1_is_7 y2_is_7) $x127)))
(assert
 (let (($x123 (= g12 0)))
 (let (($x120 (or y2_is_2 y2_is_3 y2_is_6 y2_is_7)))
 (let (($x183 (and y1_is_8 $x120)))
 (=> $x183 $x123)))))
(assert
 (let (($x132 (= g12 (- 2))))
 (let (($x186 (and y1_is_8 (or y2_is_1 y2_is_4 y2_is_5))))
 (=> $x186 $x132))))
(assert
 (let (($x127 (= g12 6)))
 (=> (and y1_is_8 y2_is_8) $x127)))
(assert
 (let (($x194 (= h1 0)))
 (let (($x191 (or j_is_2 j_is_3 j_is_6 j_is_7)))
 (let (($x192 (and y1_is_1 $x191)))
 (=> $x192 $x194)))))
(assert
 (let (($x198 (= h1 6)))
 (=> (and y1_is_1 j_is_1) $x198)))
(assert
 (let (($x202 (= h1 (- 2))))
 (let (($x200 (or j_is_4 j_is_5 j_is_8)))
 (let (($x201 (and y1_is_1 $x200)))
 (=> $x201 $x202)))))
(assert
 (let (($x194 (= h1 0)))
 (let (($x204 (or j_is_1 j_is_4 j_is_5 j_is_8)))
 (let (($x205 (and y1_is_2 $x204)))
 (=> $x205 $x194)))))
(assert
 (let (($x198 (= h1 6)))
 (=> (and y1_is_2 j_is_2) $x198)))
(assert
 (let (($x202 (= h1 (- 2))))
 (let (($x210 (or j_is_3 j_is_6 j_is_7)))
 (let (($x211 (and y1_is_2 $x210)))
 (=> $x211 $x202)))))
(assert
 (let (($x194 (= h1 0)))
 (let (($x204 (or j_is_1 j_is_4 j_is_5 j_is_8)))
 (let (($x213 (and y1_is_3 $x204)))
 (=> $x213 $x194)))))
(assert
 (let (($x202 (= h1 (- 2))))
 (let (($x215 (or j_is_2 j_is_6 j_is_7)))
 (let (($x216 (and y1_is_3 $x215)))
 (=> $x216 $x202)))))
(assert
 (let (($x198 (= h1 6)))
 (=> (and y1_is_3 j_is_3) $x198)))
(assert
 (let (($x194 (= h1 0)))
 (let (($x191 (or j_is_2 j_is_3 j_is_6 j_is_7)))
 (let (($x221 (and y1_is_4 $x191)))
 (=> $x221 $x194)))))
(assert
 (let (($x202 (= h1 (- 2))))
 (let (($x223 (or j_is_1 j_is_5 j_is_8)))
 (let (($x224 (and y1_is_4 $x223)))
 (=> $x224 $x202)))))
(assert
 (let (($x198 (= h1 6)))
 (=> (and y1_is_4 j_is_4) $x198)))
(assert
 (let (($x194 (= h1 0)))
 (let (($x191 (or j_is_2 j_is_3 j_is_6 j_is_7)))
 (let (($x229 (and y1_is_5 $x191)))
 (=> $x229 $x194)))))
(assert
 (let (($x202 (= h1 (- 2))))
 (let (($x231 (or j_is_1 j_is_4 j_is_8)))
 (let (($x232 (and y1_is_5 $x231)))
 (=> $x232 $x202)))))
(assert
 (let (($x198 (= h1 6)))
 (=> (and y1_is_5 j_is_5) $x198)))
(assert
 (let (($x194 (= h1 0)))
 (let (($x204 (or j_is_1 j_is_4 j_is_5 j_is_8)))
 (let (($x237 (and y1_is_6 $x204)))
 (=> $x237 $x194)))))
(assert
 (let (($x202 (= h1 (- 2))))
 (let (($x239 (or j_is_2 j_is_3 j_is_7)))
 (let (($x240 (and y1_is_6 $x239)))
 (=> $x240 $x202)))))
(assert
 (let (($x198 (= h1 6)))
 (=> (and y1_is_6 j_is_6) $x198)))
(assert
 (let (($x194 (= h1 0)))
 (let (($x204 (or j_is_1 j_is_4 j_is_5 j_is_8)))
 (let (($x245 (and y1_is_7 $x204)))
 (=> $x245 $x194)))))
(assert
 (let (($x202 (= h1 (- 2))))
 (let (($x247 (or j_is_2 j_is_3 j_is_6)))
 (let (($x248 (and y1_is_7 $x247)))
 (=> $x248 $x202)))))
(assert
 (let (($x198 (= h1 6)))
 (=> (and y1_is_7 j_is_7) $x198)))
(assert
 (let (($x194 (= h1 0)))
 (let (($x191 (or j_is_2 j_is_3 j_is_6 j_is_7)))
 (let (($x253 (and y1_is_8 $x191)))
 (=> $x253 $x194)))))
(assert
 (let (($x202 (= h1 (- 2))))
 (let (($x255 (or j_is_1 j_is_4 j_is_5)))
 (let (($x256 (and y1_is_8 $x255)))
 (=> $x256 $x202)))))
(assert
 (let (($x198 (= h1 6)))
 (=> (and y1_is_8 j_is_8) $x198)))
(assert
 (let (($x263 (= h2 0)))
 (let (($x191 (or j_is_2 j_is_3 j_is_6 j_is_7)))
 (let (($x261 (and y2_is_1 $x191)))
 (=> $x261 $x263)))))
(assert
 (let (($x266 (= h2 6)))
 (=> (and y2_is_1 j_is_1) $x266)))
(assert
 (let (($x269 (= h2 (- 2))))
 (let (($x200 (or j_is_4 j_is_5 j_is_8)))
 (let (($x268 (and y2_is_1 $x200)))
 (=> $x268 $x269)))))
(assert
 (let (($x263 (= h2 0)))
 (let (($x204 (or j_is_1 j_is_4 j_is_5 j_is_8)))
 (let (($x271 (and y2_is_2 $x204)))
 (=> $x271 $x263)))))
(assert
 (let (($x266 (= h2 6)))
 (=> (and y2_is_2 j_is_2) $x266)))
(assert
 (let (($x269 (= h2 (- 2))))
 (let (($x210 (or j_is_3 j_is_6 j_is_7)))
 (let (($x275 (and y2_is_2 $x210)))
 (=> $x275 $x269)))))
(assert
 (let (($x263 (= h2 0)))
 (let (($x204 (or j_is_1 j_is_4 j_is_5 j_is_8)))
 (let (($x277 (and y2_is_3 $x204)))
 (=> $x277 $x263)))))
(assert
 (let (($x269 (= h2 (- 2))))
 (let (($x215 (or j_is_2 j_is_6 j_is_7)))
 (let (($x279 (and y2_is_3 $x215)))
 (=> $x279 $x269)))))
(assert
 (let (($x266 (= h2 6)))
 (=> (and y2_is_3 j_is_3) $x266)))
(assert
 (let (($x263 (= h2 0)))
 (let (($x191 (or j_is_2 j_is_3 j_is_6 j_is_7)))
 (let (($x283 (and y2_is_4 $x191)))
 (=> $x283 $x263)))))
(assert
 (let (($x269 (= h2 (- 2))))
 (let (($x223 (or j_is_1 j_is_5 j_is_8)))
 (let (($x285 (and y2_is_4 $x223)))
 (=> $x285 $x269)))))
(assert
 (let (($x266 (= h2 6)))
 (=> (and y2_is_4 j_is_4) $x266)))
(assert
 (let (($x263 (= h2 0)))
 (let (($x191 (or j_is_2 j_is_3 j_is_6 j_is_7)))
 (let (($x289 (and y2_is_5 $x191)))
 (=> $x289 $x263)))))
(assert
 (let (($x269 (= h2 (- 2))))
 (let (($x231 (or j_is_1 j_is_4 j_is_8)))
 (let (($x291 (and y2_is_5 $x231)))
 (=> $x291 $x269)))))
(assert
 (let (($x266 (= h2 6)))
 (=> (and y2_is_5 j_is_5) $x266)))
(assert
 (let (($x263 (= h2 0)))
 (let (($x204 (or j_is_1 j_is_4 j_is_5 j_is_8)))
 (let (($x295 (and y2_is_6 $x204)))
 (=> $x295 $x263)))))
(assert
 (let (($x269 (= h2 (- 2))))
 (let (($x239 (or j_is_2 j_is_3 j_is_7)))
 (let (($x297 (and y2_is_6 $x239)))
 (=> $x297 $x269)))))
(assert
 (let (($x266 (= h2 6)))
 (=> (and y2_is_6 j_is_6) $x266)))
(assert
 (let (($x263 (= h2 0)))
 (let (($x204 (or j_is_1 j_is_4 j_is_5 j_is_8)))
 (let (($x301 (and y2_is_7 $x204)))
 (=> $x301 $x263)))))
(assert
 (let (($x269 (= h2 (- 2))))
 (let (($x247 (or j_is_2 j_is_3 j_is_6)))
 (let (($x303 (and y2_is_7 $x247)))
 (=> $x303 $x269)))))
(assert
 (let (($x266 (= h2 6)))
 (=> (and y2_is_7 j_is_7) $x266)))
(assert
 (let (($x263 (= h2 0)))
 (let (($x191 (or j_is_2 j_is_3 j_is_6 j_is_7)))
 (let (($x307 (and y2_is_8 $x191)))
 (=> $x307 $x263)))))
(assert
 (let (($x269 (= h2 (- 2))))
 (let (($x255 (or j_is_1 j_is_4 j_is_5)))
 (let (($x309 (and y2_is_8 $x255)))
 (=> $x309 $x269)))))
(assert
 (let (($x266 (= h2 6)))
 (=> (and y2_is_8 j_is_8) $x266)))
(assert
 (let (($x331 (=> (and true (= g12 0)) (and true (<= (* 2 (+ (* 6 h1) (* 6 h2))) 36)))))
(let (($x322 (=> (and true (= g12 (- 2))) (and true (<= (* 2 (+ (* 8 h1) (* 8 h2))) 32)))))
(not (and $x322 $x331)))))
(check-sat)
