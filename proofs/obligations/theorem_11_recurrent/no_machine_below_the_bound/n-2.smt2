; some probe is answered wrongly
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun T_0_0_0_2 () Bool)
(declare-fun T_0_0_0_1 () Bool)
(declare-fun T_0_0_0_0 () Bool)
(declare-fun T_0_0_1_2 () Bool)
(declare-fun T_0_0_1_1 () Bool)
(declare-fun T_0_0_1_0 () Bool)
(declare-fun T_1_0_0_2 () Bool)
(declare-fun T_1_0_0_1 () Bool)
(declare-fun T_1_0_0_0 () Bool)
(declare-fun T_1_0_1_2 () Bool)
(declare-fun T_1_0_1_1 () Bool)
(declare-fun T_1_0_1_0 () Bool)
(declare-fun T_1_1_0_2 () Bool)
(declare-fun T_1_1_0_1 () Bool)
(declare-fun T_1_1_0_0 () Bool)
(declare-fun T_1_1_1_2 () Bool)
(declare-fun T_1_1_1_1 () Bool)
(declare-fun T_1_1_1_0 () Bool)
(declare-fun T_1_2_0_2 () Bool)
(declare-fun T_1_2_0_1 () Bool)
(declare-fun T_1_2_0_0 () Bool)
(declare-fun T_1_2_1_2 () Bool)
(declare-fun T_1_2_1_1 () Bool)
(declare-fun T_1_2_1_0 () Bool)
(declare-fun at_0_2 () Bool)
(declare-fun at_0_1 () Bool)
(declare-fun at_0_0 () Bool)
(declare-fun at_1_2 () Bool)
(declare-fun at_1_1 () Bool)
(declare-fun at_1_0 () Bool)
(declare-fun at_00_2 () Bool)
(declare-fun at_00_1 () Bool)
(declare-fun at_00_0 () Bool)
(declare-fun at_01_2 () Bool)
(declare-fun at_01_1 () Bool)
(declare-fun at_01_0 () Bool)
(declare-fun at_10_2 () Bool)
(declare-fun at_10_1 () Bool)
(declare-fun at_10_0 () Bool)
(declare-fun at_11_2 () Bool)
(declare-fun at_11_1 () Bool)
(declare-fun at_11_0 () Bool)
(declare-fun A_2_1 () Bool)
(declare-fun A_2_0 () Bool)
(declare-fun A_1_1 () Bool)
(declare-fun A_1_0 () Bool)
(declare-fun A_0_1 () Bool)
(declare-fun A_0_0 () Bool)
(assert
 (or T_0_0_0_0 T_0_0_0_1 T_0_0_0_2))
(assert
 (not (and T_0_0_0_0 T_0_0_0_1)))
(assert
 (not (and T_0_0_0_0 T_0_0_0_2)))
(assert
 (not (and T_0_0_0_1 T_0_0_0_2)))
(assert
 (or T_0_0_1_0 T_0_0_1_1 T_0_0_1_2))
(assert
 (not (and T_0_0_1_0 T_0_0_1_1)))
(assert
 (not (and T_0_0_1_0 T_0_0_1_2)))
(assert
 (not (and T_0_0_1_1 T_0_0_1_2)))
(assert
 (or T_1_0_0_0 T_1_0_0_1 T_1_0_0_2))
(assert
 (not (and T_1_0_0_0 T_1_0_0_1)))
(assert
 (not (and T_1_0_0_0 T_1_0_0_2)))
(assert
 (not (and T_1_0_0_1 T_1_0_0_2)))
(assert
 (or T_1_0_1_0 T_1_0_1_1 T_1_0_1_2))
(assert
 (not (and T_1_0_1_0 T_1_0_1_1)))
(assert
 (not (and T_1_0_1_0 T_1_0_1_2)))
(assert
 (not (and T_1_0_1_1 T_1_0_1_2)))
(assert
 (or T_1_1_0_0 T_1_1_0_1 T_1_1_0_2))
(assert
 (not (and T_1_1_0_0 T_1_1_0_1)))
(assert
 (not (and T_1_1_0_0 T_1_1_0_2)))
(assert
 (not (and T_1_1_0_1 T_1_1_0_2)))
(assert
 (or T_1_1_1_0 T_1_1_1_1 T_1_1_1_2))
(assert
 (not (and T_1_1_1_0 T_1_1_1_1)))
(assert
 (not (and T_1_1_1_0 T_1_1_1_2)))
(assert
 (not (and T_1_1_1_1 T_1_1_1_2)))
(assert
 (or T_1_2_0_0 T_1_2_0_1 T_1_2_0_2))
(assert
 (not (and T_1_2_0_0 T_1_2_0_1)))
(assert
 (not (and T_1_2_0_0 T_1_2_0_2)))
(assert
 (not (and T_1_2_0_1 T_1_2_0_2)))
(assert
 (or T_1_2_1_0 T_1_2_1_1 T_1_2_1_2))
(assert
 (not (and T_1_2_1_0 T_1_2_1_1)))
(assert
 (not (and T_1_2_1_0 T_1_2_1_2)))
(assert
 (not (and T_1_2_1_1 T_1_2_1_2)))
(assert
 (or at_0_0 at_0_1 at_0_2))
(assert
 (not (and at_0_0 at_0_1)))
(assert
 (not (and at_0_0 at_0_2)))
(assert
 (not (and at_0_1 at_0_2)))
(assert
 (=> T_0_0_0_0 at_0_0))
(assert
 (=> T_0_0_0_1 at_0_1))
(assert
 (=> T_0_0_0_2 at_0_2))
(assert
 (or at_1_0 at_1_1 at_1_2))
(assert
 (not (and at_1_0 at_1_1)))
(assert
 (not (and at_1_0 at_1_2)))
(assert
 (not (and at_1_1 at_1_2)))
(assert
 (=> T_0_0_1_0 at_1_0))
(assert
 (=> T_0_0_1_1 at_1_1))
(assert
 (=> T_0_0_1_2 at_1_2))
(assert
 (or at_00_0 at_00_1 at_00_2))
(assert
 (not (and at_00_0 at_00_1)))
(assert
 (not (and at_00_0 at_00_2)))
(assert
 (not (and at_00_1 at_00_2)))
(assert
 (let (($x127 (and at_0_0 T_1_0_0_0)))
 (=> $x127 at_00_0)))
(assert
 (let (($x129 (and at_0_0 T_1_0_0_1)))
 (=> $x129 at_00_1)))
(assert
 (let (($x131 (and at_0_0 T_1_0_0_2)))
 (=> $x131 at_00_2)))
(assert
 (let (($x133 (and at_0_1 T_1_1_0_0)))
 (=> $x133 at_00_0)))
(assert
 (let (($x135 (and at_0_1 T_1_1_0_1)))
 (=> $x135 at_00_1)))
(assert
 (let (($x137 (and at_0_1 T_1_1_0_2)))
 (=> $x137 at_00_2)))
(assert
 (let (($x139 (and at_0_2 T_1_2_0_0)))
 (=> $x139 at_00_0)))
(assert
 (let (($x141 (and at_0_2 T_1_2_0_1)))
 (=> $x141 at_00_1)))
(assert
 (let (($x143 (and at_0_2 T_1_2_0_2)))
 (=> $x143 at_00_2)))
(assert
 (or at_01_0 at_01_1 at_01_2))
(assert
 (not (and at_01_0 at_01_1)))
(assert
 (not (and at_01_0 at_01_2)))
(assert
 (not (and at_01_1 at_01_2)))
(assert
 (let (($x155 (and at_0_0 T_1_0_1_0)))
 (=> $x155 at_01_0)))
(assert
 (let (($x157 (and at_0_0 T_1_0_1_1)))
 (=> $x157 at_01_1)))
(assert
 (let (($x159 (and at_0_0 T_1_0_1_2)))
 (=> $x159 at_01_2)))
(assert
 (let (($x161 (and at_0_1 T_1_1_1_0)))
 (=> $x161 at_01_0)))
(assert
 (let (($x163 (and at_0_1 T_1_1_1_1)))
 (=> $x163 at_01_1)))
(assert
 (let (($x165 (and at_0_1 T_1_1_1_2)))
 (=> $x165 at_01_2)))
(assert
 (let (($x167 (and at_0_2 T_1_2_1_0)))
 (=> $x167 at_01_0)))
(assert
 (let (($x169 (and at_0_2 T_1_2_1_1)))
 (=> $x169 at_01_1)))
(assert
 (let (($x171 (and at_0_2 T_1_2_1_2)))
 (=> $x171 at_01_2)))
(assert
 (or at_10_0 at_10_1 at_10_2))
(assert
 (not (and at_10_0 at_10_1)))
(assert
 (not (and at_10_0 at_10_2)))
(assert
 (not (and at_10_1 at_10_2)))
(assert
 (let (($x183 (and at_1_0 T_1_0_0_0)))
 (=> $x183 at_10_0)))
(assert
 (let (($x185 (and at_1_0 T_1_0_0_1)))
 (=> $x185 at_10_1)))
(assert
 (let (($x187 (and at_1_0 T_1_0_0_2)))
 (=> $x187 at_10_2)))
(assert
 (let (($x189 (and at_1_1 T_1_1_0_0)))
 (=> $x189 at_10_0)))
(assert
 (let (($x191 (and at_1_1 T_1_1_0_1)))
 (=> $x191 at_10_1)))
(assert
 (let (($x193 (and at_1_1 T_1_1_0_2)))
 (=> $x193 at_10_2)))
(assert
 (let (($x195 (and at_1_2 T_1_2_0_0)))
 (=> $x195 at_10_0)))
(assert
 (let (($x197 (and at_1_2 T_1_2_0_1)))
 (=> $x197 at_10_1)))
(assert
 (let (($x199 (and at_1_2 T_1_2_0_2)))
 (=> $x199 at_10_2)))
(assert
 (or at_11_0 at_11_1 at_11_2))
(assert
 (not (and at_11_0 at_11_1)))
(assert
 (not (and at_11_0 at_11_2)))
(assert
 (not (and at_11_1 at_11_2)))
(assert
 (let (($x211 (and at_1_0 T_1_0_1_0)))
 (=> $x211 at_11_0)))
(assert
 (let (($x213 (and at_1_0 T_1_0_1_1)))
 (=> $x213 at_11_1)))
(assert
 (let (($x215 (and at_1_0 T_1_0_1_2)))
 (=> $x215 at_11_2)))
(assert
 (let (($x217 (and at_1_1 T_1_1_1_0)))
 (=> $x217 at_11_0)))
(assert
 (let (($x219 (and at_1_1 T_1_1_1_1)))
 (=> $x219 at_11_1)))
(assert
 (let (($x221 (and at_1_1 T_1_1_1_2)))
 (=> $x221 at_11_2)))
(assert
 (let (($x223 (and at_1_2 T_1_2_1_0)))
 (=> $x223 at_11_0)))
(assert
 (let (($x225 (and at_1_2 T_1_2_1_1)))
 (=> $x225 at_11_1)))
(assert
 (let (($x227 (and at_1_2 T_1_2_1_2)))
 (=> $x227 at_11_2)))
(assert
 (let (($x248 (not A_2_1)))
(let (($x264 (and at_11_2 $x248)))
(let (($x256 (not A_2_0)))
(let (($x263 (and at_11_2 $x256)))
(let (($x245 (not A_1_1)))
(let (($x262 (and at_11_1 $x245)))
(let (($x253 (not A_1_0)))
(let (($x261 (and at_11_1 $x253)))
(let (($x242 (not A_0_1)))
(let (($x260 (and at_11_0 $x242)))
(let (($x250 (not A_0_0)))
(let (($x259 (and at_11_0 $x250)))
(let (($x258 (and at_10_2 A_2_1)))
(let (($x257 (and at_10_2 $x256)))
(let (($x255 (and at_10_1 A_1_1)))
(let (($x254 (and at_10_1 $x253)))
(let (($x252 (and at_10_0 A_0_1)))
(let (($x251 (and at_10_0 $x250)))
(let (($x249 (and at_01_2 $x248)))
(let (($x247 (and at_01_2 A_2_0)))
(let (($x246 (and at_01_1 $x245)))
(let (($x244 (and at_01_1 A_1_0)))
(let (($x243 (and at_01_0 $x242)))
(let (($x241 (and at_01_0 A_0_0)))
(let (($x240 (and at_00_2 A_2_1)))
(let (($x238 (and at_00_2 A_2_0)))
(let (($x236 (and at_00_1 A_1_1)))
(let (($x234 (and at_00_1 A_1_0)))
(let (($x232 (and at_00_0 A_0_1)))
(let (($x230 (and at_00_0 A_0_0)))
(let (($x265 (or $x230 $x232 $x234 $x236 $x238 $x240 $x241 $x243 $x244 $x246 $x247 $x249 $x251 $x252 $x254 $x255 $x257 $x258 $x259 $x260 $x261 $x262 $x263 $x264)))
(not $x265)))))))))))))))))))))))))))))))))
(check-sat)
