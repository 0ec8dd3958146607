; theorem 4, the reduction at q = 64
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun c_0 () Real)
(declare-fun b_0 () Bool)
(declare-fun a_0 () Bool)
(declare-fun c_1 () Real)
(declare-fun b_1 () Bool)
(declare-fun a_1 () Bool)
(declare-fun c_2 () Real)
(declare-fun b_2 () Bool)
(declare-fun a_2 () Bool)
(declare-fun c_3 () Real)
(declare-fun b_3 () Bool)
(declare-fun a_3 () Bool)
(declare-fun c_4 () Real)
(declare-fun b_4 () Bool)
(declare-fun a_4 () Bool)
(declare-fun c_5 () Real)
(declare-fun b_5 () Bool)
(declare-fun a_5 () Bool)
(declare-fun c_6 () Real)
(declare-fun b_6 () Bool)
(declare-fun a_6 () Bool)
(declare-fun c_7 () Real)
(declare-fun b_7 () Bool)
(declare-fun a_7 () Bool)
(declare-fun c_8 () Real)
(declare-fun b_8 () Bool)
(declare-fun a_8 () Bool)
(declare-fun c_9 () Real)
(declare-fun b_9 () Bool)
(declare-fun a_9 () Bool)
(declare-fun c_10 () Real)
(declare-fun b_10 () Bool)
(declare-fun a_10 () Bool)
(declare-fun c_11 () Real)
(declare-fun b_11 () Bool)
(declare-fun a_11 () Bool)
(declare-fun c_12 () Real)
(declare-fun b_12 () Bool)
(declare-fun a_12 () Bool)
(declare-fun c_13 () Real)
(declare-fun b_13 () Bool)
(declare-fun a_13 () Bool)
(declare-fun c_14 () Real)
(declare-fun b_14 () Bool)
(declare-fun a_14 () Bool)
(declare-fun c_15 () Real)
(declare-fun b_15 () Bool)
(declare-fun a_15 () Bool)
(declare-fun c_16 () Real)
(declare-fun b_16 () Bool)
(declare-fun a_16 () Bool)
(declare-fun c_17 () Real)
(declare-fun b_17 () Bool)
(declare-fun a_17 () Bool)
(declare-fun c_18 () Real)
(declare-fun b_18 () Bool)
(declare-fun a_18 () Bool)
(declare-fun c_19 () Real)
(declare-fun b_19 () Bool)
(declare-fun a_19 () Bool)
(declare-fun c_20 () Real)
(declare-fun b_20 () Bool)
(declare-fun a_20 () Bool)
(declare-fun c_21 () Real)
(declare-fun b_21 () Bool)
(declare-fun a_21 () Bool)
(declare-fun c_22 () Real)
(declare-fun b_22 () Bool)
(declare-fun a_22 () Bool)
(declare-fun c_23 () Real)
(declare-fun b_23 () Bool)
(declare-fun a_23 () Bool)
(declare-fun c_24 () Real)
(declare-fun b_24 () Bool)
(declare-fun a_24 () Bool)
(declare-fun c_25 () Real)
(declare-fun b_25 () Bool)
(declare-fun a_25 () Bool)
(declare-fun c_26 () Real)
(declare-fun b_26 () Bool)
(declare-fun a_26 () Bool)
(declare-fun c_27 () Real)
(declare-fun b_27 () Bool)
(declare-fun a_27 () Bool)
(declare-fun c_28 () Real)
(declare-fun b_28 () Bool)
(declare-fun a_28 () Bool)
(declare-fun c_29 () Real)
(declare-fun b_29 () Bool)
(declare-fun a_29 () Bool)
(declare-fun c_30 () Real)
(declare-fun b_30 () Bool)
(declare-fun a_30 () Bool)
(declare-fun c_31 () Real)
(declare-fun b_31 () Bool)
(declare-fun a_31 () Bool)
(declare-fun c_32 () Real)
(declare-fun b_32 () Bool)
(declare-fun a_32 () Bool)
(declare-fun c_33 () Real)
(declare-fun b_33 () Bool)
(declare-fun a_33 () Bool)
(declare-fun c_34 () Real)
(declare-fun b_34 () Bool)
(declare-fun a_34 () Bool)
(declare-fun c_35 () Real)
(declare-fun b_35 () Bool)
(declare-fun a_35 () Bool)
(declare-fun c_36 () Real)
(declare-fun b_36 () Bool)
(declare-fun a_36 () Bool)
(declare-fun c_37 () Real)
(declare-fun b_37 () Bool)
(declare-fun a_37 () Bool)
(declare-fun c_38 () Real)
(declare-fun b_38 () Bool)
(declare-fun a_38 () Bool)
(declare-fun c_39 () Real)
(declare-fun b_39 () Bool)
(declare-fun a_39 () Bool)
(declare-fun c_40 () Real)
(declare-fun b_40 () Bool)
(declare-fun a_40 () Bool)
(declare-fun c_41 () Real)
(declare-fun b_41 () Bool)
(declare-fun a_41 () Bool)
(declare-fun c_42 () Real)
(declare-fun b_42 () Bool)
(declare-fun a_42 () Bool)
(declare-fun c_43 () Real)
(declare-fun b_43 () Bool)
(declare-fun a_43 () Bool)
(declare-fun c_44 () Real)
(declare-fun b_44 () Bool)
(declare-fun a_44 () Bool)
(declare-fun c_45 () Real)
(declare-fun b_45 () Bool)
(declare-fun a_45 () Bool)
(declare-fun c_46 () Real)
(declare-fun b_46 () Bool)
(declare-fun a_46 () Bool)
(declare-fun c_47 () Real)
(declare-fun b_47 () Bool)
(declare-fun a_47 () Bool)
(declare-fun c_48 () Real)
(declare-fun b_48 () Bool)
(declare-fun a_48 () Bool)
(declare-fun c_49 () Real)
(declare-fun b_49 () Bool)
(declare-fun a_49 () Bool)
(declare-fun c_50 () Real)
(declare-fun b_50 () Bool)
(declare-fun a_50 () Bool)
(declare-fun c_51 () Real)
(declare-fun b_51 () Bool)
(declare-fun a_51 () Bool)
(declare-fun c_52 () Real)
(declare-fun b_52 () Bool)
(declare-fun a_52 () Bool)
(declare-fun c_53 () Real)
(declare-fun b_53 () Bool)
(declare-fun a_53 () Bool)
(declare-fun c_54 () Real)
(declare-fun b_54 () Bool)
(declare-fun a_54 () Bool)
(declare-fun c_55 () Real)
(declare-fun b_55 () Bool)
(declare-fun a_55 () Bool)
(declare-fun c_56 () Real)
(declare-fun b_56 () Bool)
(declare-fun a_56 () Bool)
(declare-fun c_57 () Real)
(declare-fun b_57 () Bool)
(declare-fun a_57 () Bool)
(declare-fun c_58 () Real)
(declare-fun b_58 () Bool)
(declare-fun a_58 () Bool)
(declare-fun c_59 () Real)
(declare-fun b_59 () Bool)
(declare-fun a_59 () Bool)
(declare-fun c_60 () Real)
(declare-fun b_60 () Bool)
(declare-fun a_60 () Bool)
(declare-fun c_61 () Real)
(declare-fun b_61 () Bool)
(declare-fun a_61 () Bool)
(declare-fun c_62 () Real)
(declare-fun b_62 () Bool)
(declare-fun a_62 () Bool)
(declare-fun c_63 () Real)
(declare-fun b_63 () Bool)
(declare-fun a_63 () Bool)
(declare-fun o () Real)
(assert
 (>= c_0 (- 1.0)))
(assert
 (<= c_0 1.0))
(assert
 (let (($x15 (= c_0 (- 1.0))))
 (let (($x13 (not b_0)))
 (let (($x11 (not a_0)))
 (let (($x14 (and $x11 $x13)))
 (=> $x14 $x15))))))
(assert
 (let (($x15 (= c_0 (- 1.0))))
 (let (($x11 (not a_0)))
 (let (($x17 (and $x11 b_0)))
 (=> $x17 $x15)))))
(assert
 (let (($x15 (= c_0 (- 1.0))))
 (let (($x13 (not b_0)))
 (let (($x19 (and a_0 $x13)))
 (=> $x19 $x15)))))
(assert
 (let (($x22 (= c_0 1.0)))
 (let (($x21 (and a_0 b_0)))
 (=> $x21 $x22))))
(assert
 (>= c_1 (- 1.0)))
(assert
 (<= c_1 1.0))
(assert
 (let (($x32 (= c_1 (- 1.0))))
 (let (($x30 (not b_1)))
 (let (($x28 (not a_1)))
 (let (($x31 (and $x28 $x30)))
 (=> $x31 $x32))))))
(assert
 (let (($x32 (= c_1 (- 1.0))))
 (let (($x28 (not a_1)))
 (let (($x34 (and $x28 b_1)))
 (=> $x34 $x32)))))
(assert
 (let (($x32 (= c_1 (- 1.0))))
 (let (($x30 (not b_1)))
 (let (($x36 (and a_1 $x30)))
 (=> $x36 $x32)))))
(assert
 (let (($x39 (= c_1 1.0)))
 (let (($x38 (and a_1 b_1)))
 (=> $x38 $x39))))
(assert
 (>= c_2 (- 1.0)))
(assert
 (<= c_2 1.0))
(assert
 (let (($x49 (= c_2 (- 1.0))))
 (let (($x47 (not b_2)))
 (let (($x45 (not a_2)))
 (let (($x48 (and $x45 $x47)))
 (=> $x48 $x49))))))
(assert
 (let (($x49 (= c_2 (- 1.0))))
 (let (($x45 (not a_2)))
 (let (($x51 (and $x45 b_2)))
 (=> $x51 $x49)))))
(assert
 (let (($x49 (= c_2 (- 1.0))))
 (let (($x47 (not b_2)))
 (let (($x53 (and a_2 $x47)))
 (=> $x53 $x49)))))
(assert
 (let (($x56 (= c_2 1.0)))
 (let (($x55 (and a_2 b_2)))
 (=> $x55 $x56))))
(assert
 (>= c_3 (- 1.0)))
(assert
 (<= c_3 1.0))
(assert
 (let (($x66 (= c_3 (- 1.0))))
 (let (($x64 (not b_3)))
 (let (($x62 (not a_3)))
 (let (($x65 (and $x62 $x64)))
 (=> $x65 $x66))))))
(assert
 (let (($x66 (= c_3 (- 1.0))))
 (let (($x62 (not a_3)))
 (let (($x68 (and $x62 b_3)))
 (=> $x68 $x66)))))
(assert
 (let (($x66 (= c_3 (- 1.0))))
 (let (($x64 (not b_3)))
 (let (($x70 (and a_3 $x64)))
 (=> $x70 $x66)))))
(assert
 (let (($x73 (= c_3 1.0)))
 (let (($x72 (and a_3 b_3)))
 (=> $x72 $x73))))
(assert
 (>= c_4 (- 1.0)))
(assert
 (<= c_4 1.0))
(assert
 (let (($x83 (= c_4 (- 1.0))))
 (let (($x81 (not b_4)))
 (let (($x79 (not a_4)))
 (let (($x82 (and $x79 $x81)))
 (=> $x82 $x83))))))
(assert
 (let (($x83 (= c_4 (- 1.0))))
 (let (($x79 (not a_4)))
 (let (($x85 (and $x79 b_4)))
 (=> $x85 $x83)))))
(assert
 (let (($x83 (= c_4 (- 1.0))))
 (let (($x81 (not b_4)))
 (let (($x87 (and a_4 $x81)))
 (=> $x87 $x83)))))
(assert
 (let (($x90 (= c_4 1.0)))
 (let (($x89 (and a_4 b_4)))
 (=> $x89 $x90))))
(assert
 (>= c_5 (- 1.0)))
(assert
 (<= c_5 1.0))
(assert
 (let (($x100 (= c_5 (- 1.0))))
 (let (($x98 (not b_5)))
 (let (($x96 (not a_5)))
 (let (($x99 (and $x96 $x98)))
 (=> $x99 $x100))))))
(assert
 (let (($x100 (= c_5 (- 1.0))))
 (let (($x96 (not a_5)))
 (let (($x102 (and $x96 b_5)))
 (=> $x102 $x100)))))
(assert
 (let (($x100 (= c_5 (- 1.0))))
 (let (($x98 (not b_5)))
 (let (($x104 (and a_5 $x98)))
 (=> $x104 $x100)))))
(assert
 (let (($x107 (= c_5 1.0)))
 (let (($x106 (and a_5 b_5)))
 (=> $x106 $x107))))
(assert
 (>= c_6 (- 1.0)))
(assert
 (<= c_6 1.0))
(assert
 (let (($x117 (= c_6 (- 1.0))))
 (let (($x115 (not b_6)))
 (let (($x113 (not a_6)))
 (let (($x116 (and $x113 $x115)))
 (=> $x116 $x117))))))
(assert
 (let (($x117 (= c_6 (- 1.0))))
 (let (($x113 (not a_6)))
 (let (($x119 (and $x113 b_6)))
 (=> $x119 $x117)))))
(assert
 (let (($x117 (= c_6 (- 1.0))))
 (let (($x115 (not b_6)))
 (let (($x121 (and a_6 $x115)))
 (=> $x121 $x117)))))
(assert
 (let (($x124 (= c_6 1.0)))
 (let (($x123 (and a_6 b_6)))
 (=> $x123 $x124))))
(assert
 (>= c_7 (- 1.0)))
(assert
 (<= c_7 1.0))
(assert
 (let (($x134 (= c_7 (- 1.0))))
 (let (($x132 (not b_7)))
 (let (($x130 (not a_7)))
 (let (($x133 (and $x130 $x132)))
 (=> $x133 $x134))))))
(assert
 (let (($x134 (= c_7 (- 1.0))))
 (let (($x130 (not a_7)))
 (let (($x136 (and $x130 b_7)))
 (=> $x136 $x134)))))
(assert
 (let (($x134 (= c_7 (- 1.0))))
 (let (($x132 (not b_7)))
 (let (($x138 (and a_7 $x132)))
 (=> $x138 $x134)))))
(assert
 (let (($x141 (= c_7 1.0)))
 (let (($x140 (and a_7 b_7)))
 (=> $x140 $x141))))
(assert
 (>= c_8 (- 1.0)))
(assert
 (<= c_8 1.0))
(assert
 (let (($x151 (= c_8 (- 1.0))))
 (let (($x149 (not b_8)))
 (let (($x147 (not a_8)))
 (let (($x150 (and $x147 $x149)))
 (=> $x150 $x151))))))
(assert
 (let (($x151 (= c_8 (- 1.0))))
 (let (($x147 (not a_8)))
 (let (($x153 (and $x147 b_8)))
 (=> $x153 $x151)))))
(assert
 (let (($x151 (= c_8 (- 1.0))))
 (let (($x149 (not b_8)))
 (let (($x155 (and a_8 $x149)))
 (=> $x155 $x151)))))
(assert
 (let (($x158 (= c_8 1.0)))
 (let (($x157 (and a_8 b_8)))
 (=> $x157 $x158))))
(assert
 (>= c_9 (- 1.0)))
(assert
 (<= c_9 1.0))
(assert
 (let (($x168 (= c_9 (- 1.0))))
 (let (($x166 (not b_9)))
 (let (($x164 (not a_9)))
 (let (($x167 (and $x164 $x166)))
 (=> $x167 $x168))))))
(assert
 (let (($x168 (= c_9 (- 1.0))))
 (let (($x164 (not a_9)))
 (let (($x170 (and $x164 b_9)))
 (=> $x170 $x168)))))
(assert
 (let (($x168 (= c_9 (- 1.0))))
 (let (($x166 (not b_9)))
 (let (($x172 (and a_9 $x166)))
 (=> $x172 $x168)))))
(assert
 (let (($x175 (= c_9 1.0)))
 (let (($x174 (and a_9 b_9)))
 (=> $x174 $x175))))
(assert
 (>= c_10 (- 1.0)))
(assert
 (<= c_10 1.0))
(assert
 (let (($x185 (= c_10 (- 1.0))))
 (let (($x183 (not b_10)))
 (let (($x181 (not a_10)))
 (let (($x184 (and $x181 $x183)))
 (=> $x184 $x185))))))
(assert
 (let (($x185 (= c_10 (- 1.0))))
 (let (($x181 (not a_10)))
 (let (($x187 (and $x181 b_10)))
 (=> $x187 $x185)))))
(assert
 (let (($x185 (= c_10 (- 1.0))))
 (let (($x183 (not b_10)))
 (let (($x189 (and a_10 $x183)))
 (=> $x189 $x185)))))
(assert
 (let (($x192 (= c_10 1.0)))
 (let (($x191 (and a_10 b_10)))
 (=> $x191 $x192))))
(assert
 (>= c_11 (- 1.0)))
(assert
 (<= c_11 1.0))
(assert
 (let (($x202 (= c_11 (- 1.0))))
 (let (($x200 (not b_11)))
 (let (($x198 (not a_11)))
 (let (($x201 (and $x198 $x200)))
 (=> $x201 $x202))))))
(assert
 (let (($x202 (= c_11 (- 1.0))))
 (let (($x198 (not a_11)))
 (let (($x204 (and $x198 b_11)))
 (=> $x204 $x202)))))
(assert
 (let (($x202 (= c_11 (- 1.0))))
 (let (($x200 (not b_11)))
 (let (($x206 (and a_11 $x200)))
 (=> $x206 $x202)))))
(assert
 (let (($x209 (= c_11 1.0)))
 (let (($x208 (and a_11 b_11)))
 (=> $x208 $x209))))
(assert
 (>= c_12 (- 1.0)))
(assert
 (<= c_12 1.0))
(assert
 (let (($x219 (= c_12 (- 1.0))))
 (let (($x217 (not b_12)))
 (let (($x215 (not a_12)))
 (let (($x218 (and $x215 $x217)))
 (=> $x218 $x219))))))
(assert
 (let (($x219 (= c_12 (- 1.0))))
 (let (($x215 (not a_12)))
 (let (($x221 (and $x215 b_12)))
 (=> $x221 $x219)))))
(assert
 (let (($x219 (= c_12 (- 1.0))))
 (let (($x217 (not b_12)))
 (let (($x223 (and a_12 $x217)))
 (=> $x223 $x219)))))
(assert
 (let (($x226 (= c_12 1.0)))
 (let (($x225 (and a_12 b_12)))
 (=> $x225 $x226))))
(assert
 (>= c_13 (- 1.0)))
(assert
 (<= c_13 1.0))
(assert
 (let (($x236 (= c_13 (- 1.0))))
 (let (($x234 (not b_13)))
 (let (($x232 (not a_13)))
 (let (($x235 (and $x232 $x234)))
 (=> $x235 $x236))))))
(assert
 (let (($x236 (= c_13 (- 1.0))))
 (let (($x232 (not a_13)))
 (let (($x238 (and $x232 b_13)))
 (=> $x238 $x236)))))
(assert
 (let (($x236 (= c_13 (- 1.0))))
 (let (($x234 (not b_13)))
 (let (($x240 (and a_13 $x234)))
 (=> $x240 $x236)))))
(assert
 (let (($x243 (= c_13 1.0)))
 (let (($x242 (and a_13 b_13)))
 (=> $x242 $x243))))
(assert
 (>= c_14 (- 1.0)))
(assert
 (<= c_14 1.0))
(assert
 (let (($x253 (= c_14 (- 1.0))))
 (let (($x251 (not b_14)))
 (let (($x249 (not a_14)))
 (let (($x252 (and $x249 $x251)))
 (=> $x252 $x253))))))
(assert
 (let (($x253 (= c_14 (- 1.0))))
 (let (($x249 (not a_14)))
 (let (($x255 (and $x249 b_14)))
 (=> $x255 $x253)))))
(assert
 (let (($x253 (= c_14 (- 1.0))))
 (let (($x251 (not b_14)))
 (let (($x257 (and a_14 $x251)))
 (=> $x257 $x253)))))
(assert
 (let (($x260 (= c_14 1.0)))
 (let (($x259 (and a_14 b_14)))
 (=> $x259 $x260))))
(assert
 (>= c_15 (- 1.0)))
(assert
 (<= c_15 1.0))
(assert
 (let (($x270 (= c_15 (- 1.0))))
 (let (($x268 (not b_15)))
 (let (($x266 (not a_15)))
 (let (($x269 (and $x266 $x268)))
 (=> $x269 $x270))))))
(assert
 (let (($x270 (= c_15 (- 1.0))))
 (let (($x266 (not a_15)))
 (let (($x272 (and $x266 b_15)))
 (=> $x272 $x270)))))
(assert
 (let (($x270 (= c_15 (- 1.0))))
 (let (($x268 (not b_15)))
 (let (($x274 (and a_15 $x268)))
 (=> $x274 $x270)))))
(assert
 (let (($x277 (= c_15 1.0)))
 (let (($x276 (and a_15 b_15)))
 (=> $x276 $x277))))
(assert
 (>= c_16 (- 1.0)))
(assert
 (<= c_16 1.0))
(assert
 (let (($x287 (= c_16 (- 1.0))))
 (let (($x285 (not b_16)))
 (let (($x283 (not a_16)))
 (let (($x286 (and $x283 $x285)))
 (=> $x286 $x287))))))
(assert
 (let (($x287 (= c_16 (- 1.0))))
 (let (($x283 (not a_16)))
 (let (($x289 (and $x283 b_16)))
 (=> $x289 $x287)))))
(assert
 (let (($x287 (= c_16 (- 1.0))))
 (let (($x285 (not b_16)))
 (let (($x291 (and a_16 $x285)))
 (=> $x291 $x287)))))
(assert
 (let (($x294 (= c_16 1.0)))
 (let (($x293 (and a_16 b_16)))
 (=> $x293 $x294))))
(assert
 (>= c_17 (- 1.0)))
(assert
 (<= c_17 1.0))
(assert
 (let (($x304 (= c_17 (- 1.0))))
 (let (($x302 (not b_17)))
 (let (($x300 (not a_17)))
 (let (($x303 (and $x300 $x302)))
 (=> $x303 $x304))))))
(assert
 (let (($x304 (= c_17 (- 1.0))))
 (let (($x300 (not a_17)))
 (let (($x306 (and $x300 b_17)))
 (=> $x306 $x304)))))
(assert
 (let (($x304 (= c_17 (- 1.0))))
 (let (($x302 (not b_17)))
 (let (($x308 (and a_17 $x302)))
 (=> $x308 $x304)))))
(assert
 (let (($x311 (= c_17 1.0)))
 (let (($x310 (and a_17 b_17)))
 (=> $x310 $x311))))
(assert
 (>= c_18 (- 1.0)))
(assert
 (<= c_18 1.0))
(assert
 (let (($x321 (= c_18 (- 1.0))))
 (let (($x319 (not b_18)))
 (let (($x317 (not a_18)))
 (let (($x320 (and $x317 $x319)))
 (=> $x320 $x321))))))
(assert
 (let (($x321 (= c_18 (- 1.0))))
 (let (($x317 (not a_18)))
 (let (($x323 (and $x317 b_18)))
 (=> $x323 $x321)))))
(assert
 (let (($x321 (= c_18 (- 1.0))))
 (let (($x319 (not b_18)))
 (let (($x325 (and a_18 $x319)))
 (=> $x325 $x321)))))
(assert
 (let (($x328 (= c_18 1.0)))
 (let (($x327 (and a_18 b_18)))
 (=> $x327 $x328))))
(assert
 (>= c_19 (- 1.0)))
(assert
 (<= c_19 1.0))
(assert
 (let (($x338 (= c_19 (- 1.0))))
 (let (($x336 (not b_19)))
 (let (($x334 (not a_19)))
 (let (($x337 (and $x334 $x336)))
 (=> $x337 $x338))))))
(assert
 (let (($x338 (= c_19 (- 1.0))))
 (let (($x334 (not a_19)))
 (let (($x340 (and $x334 b_19)))
 (=> $x340 $x338)))))
(assert
 (let (($x338 (= c_19 (- 1.0))))
 (let (($x336 (not b_19)))
 (let (($x342 (and a_19 $x336)))
 (=> $x342 $x338)))))
(assert
 (let (($x345 (= c_19 1.0)))
 (let (($x344 (and a_19 b_19)))
 (=> $x344 $x345))))
(assert
 (>= c_20 (- 1.0)))
(assert
 (<= c_20 1.0))
(assert
 (let (($x355 (= c_20 (- 1.0))))
 (let (($x353 (not b_20)))
 (let (($x351 (not a_20)))
 (let (($x354 (and $x351 $x353)))
 (=> $x354 $x355))))))
(assert
 (let (($x355 (= c_20 (- 1.0))))
 (let (($x351 (not a_20)))
 (let (($x357 (and $x351 b_20)))
 (=> $x357 $x355)))))
(assert
 (let (($x355 (= c_20 (- 1.0))))
 (let (($x353 (not b_20)))
 (let (($x359 (and a_20 $x353)))
 (=> $x359 $x355)))))
(assert
 (let (($x362 (= c_20 1.0)))
 (let (($x361 (and a_20 b_20)))
 (=> $x361 $x362))))
(assert
 (>= c_21 (- 1.0)))
(assert
 (<= c_21 1.0))
(assert
 (let (($x372 (= c_21 (- 1.0))))
 (let (($x370 (not b_21)))
 (let (($x368 (not a_21)))
 (let (($x371 (and $x368 $x370)))
 (=> $x371 $x372))))))
(assert
 (let (($x372 (= c_21 (- 1.0))))
 (let (($x368 (not a_21)))
 (let (($x374 (and $x368 b_21)))
 (=> $x374 $x372)))))
(assert
 (let (($x372 (= c_21 (- 1.0))))
 (let (($x370 (not b_21)))
 (let (($x376 (and a_21 $x370)))
 (=> $x376 $x372)))))
(assert
 (let (($x379 (= c_21 1.0)))
 (let (($x378 (and a_21 b_21)))
 (=> $x378 $x379))))
(assert
 (>= c_22 (- 1.0)))
(assert
 (<= c_22 1.0))
(assert
 (let (($x389 (= c_22 (- 1.0))))
 (let (($x387 (not b_22)))
 (let (($x385 (not a_22)))
 (let (($x388 (and $x385 $x387)))
 (=> $x388 $x389))))))
(assert
 (let (($x389 (= c_22 (- 1.0))))
 (let (($x385 (not a_22)))
 (let (($x391 (and $x385 b_22)))
 (=> $x391 $x389)))))
(assert
 (let (($x389 (= c_22 (- 1.0))))
 (let (($x387 (not b_22)))
 (let (($x393 (and a_22 $x387)))
 (=> $x393 $x389)))))
(assert
 (let (($x396 (= c_22 1.0)))
 (let (($x395 (and a_22 b_22)))
 (=> $x395 $x396))))
(assert
 (>= c_23 (- 1.0)))
(assert
 (<= c_23 1.0))
(assert
 (let (($x406 (= c_23 (- 1.0))))
 (let (($x404 (not b_23)))
 (let (($x402 (not a_23)))
 (let (($x405 (and $x402 $x404)))
 (=> $x405 $x406))))))
(assert
 (let (($x406 (= c_23 (- 1.0))))
 (let (($x402 (not a_23)))
 (let (($x408 (and $x402 b_23)))
 (=> $x408 $x406)))))
(assert
 (let (($x406 (= c_23 (- 1.0))))
 (let (($x404 (not b_23)))
 (let (($x410 (and a_23 $x404)))
 (=> $x410 $x406)))))
(assert
 (let (($x413 (= c_23 1.0)))
 (let (($x412 (and a_23 b_23)))
 (=> $x412 $x413))))
(assert
 (>= c_24 (- 1.0)))
(assert
 (<= c_24 1.0))
(assert
 (let (($x423 (= c_24 (- 1.0))))
 (let (($x421 (not b_24)))
 (let (($x419 (not a_24)))
 (let (($x422 (and $x419 $x421)))
 (=> $x422 $x423))))))
(assert
 (let (($x423 (= c_24 (- 1.0))))
 (let (($x419 (not a_24)))
 (let (($x425 (and $x419 b_24)))
 (=> $x425 $x423)))))
(assert
 (let (($x423 (= c_24 (- 1.0))))
 (let (($x421 (not b_24)))
 (let (($x427 (and a_24 $x421)))
 (=> $x427 $x423)))))
(assert
 (let (($x430 (= c_24 1.0)))
 (let (($x429 (and a_24 b_24)))
 (=> $x429 $x430))))
(assert
 (>= c_25 (- 1.0)))
(assert
 (<= c_25 1.0))
(assert
 (let (($x440 (= c_25 (- 1.0))))
 (let (($x438 (not b_25)))
 (let (($x436 (not a_25)))
 (let (($x439 (and $x436 $x438)))
 (=> $x439 $x440))))))
(assert
 (let (($x440 (= c_25 (- 1.0))))
 (let (($x436 (not a_25)))
 (let (($x442 (and $x436 b_25)))
 (=> $x442 $x440)))))
(assert
 (let (($x440 (= c_25 (- 1.0))))
 (let (($x438 (not b_25)))
 (let (($x444 (and a_25 $x438)))
 (=> $x444 $x440)))))
(assert
 (let (($x447 (= c_25 1.0)))
 (let (($x446 (and a_25 b_25)))
 (=> $x446 $x447))))
(assert
 (>= c_26 (- 1.0)))
(assert
 (<= c_26 1.0))
(assert
 (let (($x457 (= c_26 (- 1.0))))
 (let (($x455 (not b_26)))
 (let (($x453 (not a_26)))
 (let (($x456 (and $x453 $x455)))
 (=> $x456 $x457))))))
(assert
 (let (($x457 (= c_26 (- 1.0))))
 (let (($x453 (not a_26)))
 (let (($x459 (and $x453 b_26)))
 (=> $x459 $x457)))))
(assert
 (let (($x457 (= c_26 (- 1.0))))
 (let (($x455 (not b_26)))
 (let (($x461 (and a_26 $x455)))
 (=> $x461 $x457)))))
(assert
 (let (($x464 (= c_26 1.0)))
 (let (($x463 (and a_26 b_26)))
 (=> $x463 $x464))))
(assert
 (>= c_27 (- 1.0)))
(assert
 (<= c_27 1.0))
(assert
 (let (($x474 (= c_27 (- 1.0))))
 (let (($x472 (not b_27)))
 (let (($x470 (not a_27)))
 (let (($x473 (and $x470 $x472)))
 (=> $x473 $x474))))))
(assert
 (let (($x474 (= c_27 (- 1.0))))
 (let (($x470 (not a_27)))
 (let (($x476 (and $x470 b_27)))
 (=> $x476 $x474)))))
(assert
 (let (($x474 (= c_27 (- 1.0))))
 (let (($x472 (not b_27)))
 (let (($x478 (and a_27 $x472)))
 (=> $x478 $x474)))))
(assert
 (let (($x481 (= c_27 1.0)))
 (let (($x480 (and a_27 b_27)))
 (=> $x480 $x481))))
(assert
 (>= c_28 (- 1.0)))
(assert
 (<= c_28 1.0))
(assert
 (let (($x491 (= c_28 (- 1.0))))
 (let (($x489 (not b_28)))
 (let (($x487 (not a_28)))
 (let (($x490 (and $x487 $x489)))
 (=> $x490 $x491))))))
(assert
 (let (($x491 (= c_28 (- 1.0))))
 (let (($x487 (not a_28)))
 (let (($x493 (and $x487 b_28)))
 (=> $x493 $x491)))))
(assert
 (let (($x491 (= c_28 (- 1.0))))
 (let (($x489 (not b_28)))
 (let (($x495 (and a_28 $x489)))
 (=> $x495 $x491)))))
(assert
 (let (($x498 (= c_28 1.0)))
 (let (($x497 (and a_28 b_28)))
 (=> $x497 $x498))))
(assert
 (>= c_29 (- 1.0)))
(assert
 (<= c_29 1.0))
(assert
 (let (($x508 (= c_29 (- 1.0))))
 (let (($x506 (not b_29)))
 (let (($x504 (not a_29)))
 (let (($x507 (and $x504 $x506)))
 (=> $x507 $x508))))))
(assert
 (let (($x508 (= c_29 (- 1.0))))
 (let (($x504 (not a_29)))
 (let (($x510 (and $x504 b_29)))
 (=> $x510 $x508)))))
(assert
 (let (($x508 (= c_29 (- 1.0))))
 (let (($x506 (not b_29)))
 (let (($x512 (and a_29 $x506)))
 (=> $x512 $x508)))))
(assert
 (let (($x515 (= c_29 1.0)))
 (let (($x514 (and a_29 b_29)))
 (=> $x514 $x515))))
(assert
 (>= c_30 (- 1.0)))
(assert
 (<= c_30 1.0))
(assert
 (let (($x525 (= c_30 (- 1.0))))
 (let (($x523 (not b_30)))
 (let (($x521 (not a_30)))
 (let (($x524 (and $x521 $x523)))
 (=> $x524 $x525))))))
(assert
 (let (($x525 (= c_30 (- 1.0))))
 (let (($x521 (not a_30)))
 (let (($x527 (and $x521 b_30)))
 (=> $x527 $x525)))))
(assert
 (let (($x525 (= c_30 (- 1.0))))
 (let (($x523 (not b_30)))
 (let (($x529 (and a_30 $x523)))
 (=> $x529 $x525)))))
(assert
 (let (($x532 (= c_30 1.0)))
 (let (($x531 (and a_30 b_30)))
 (=> $x531 $x532))))
(assert
 (>= c_31 (- 1.0)))
(assert
 (<= c_31 1.0))
(assert
 (let (($x542 (= c_31 (- 1.0))))
 (let (($x540 (not b_31)))
 (let (($x538 (not a_31)))
 (let (($x541 (and $x538 $x540)))
 (=> $x541 $x542))))))
(assert
 (let (($x542 (= c_31 (- 1.0))))
 (let (($x538 (not a_31)))
 (let (($x544 (and $x538 b_31)))
 (=> $x544 $x542)))))
(assert
 (let (($x542 (= c_31 (- 1.0))))
 (let (($x540 (not b_31)))
 (let (($x546 (and a_31 $x540)))
 (=> $x546 $x542)))))
(assert
 (let (($x549 (= c_31 1.0)))
 (let (($x548 (and a_31 b_31)))
 (=> $x548 $x549))))
(assert
 (>= c_32 (- 1.0)))
(assert
 (<= c_32 1.0))
(assert
 (let (($x559 (= c_32 (- 1.0))))
 (let (($x557 (not b_32)))
 (let (($x555 (not a_32)))
 (let (($x558 (and $x555 $x557)))
 (=> $x558 $x559))))))
(assert
 (let (($x559 (= c_32 (- 1.0))))
 (let (($x555 (not a_32)))
 (let (($x561 (and $x555 b_32)))
 (=> $x561 $x559)))))
(assert
 (let (($x559 (= c_32 (- 1.0))))
 (let (($x557 (not b_32)))
 (let (($x563 (and a_32 $x557)))
 (=> $x563 $x559)))))
(assert
 (let (($x566 (= c_32 1.0)))
 (let (($x565 (and a_32 b_32)))
 (=> $x565 $x566))))
(assert
 (>= c_33 (- 1.0)))
(assert
 (<= c_33 1.0))
(assert
 (let (($x576 (= c_33 (- 1.0))))
 (let (($x574 (not b_33)))
 (let (($x572 (not a_33)))
 (let (($x575 (and $x572 $x574)))
 (=> $x575 $x576))))))
(assert
 (let (($x576 (= c_33 (- 1.0))))
 (let (($x572 (not a_33)))
 (let (($x578 (and $x572 b_33)))
 (=> $x578 $x576)))))
(assert
 (let (($x576 (= c_33 (- 1.0))))
 (let (($x574 (not b_33)))
 (let (($x580 (and a_33 $x574)))
 (=> $x580 $x576)))))
(assert
 (let (($x583 (= c_33 1.0)))
 (let (($x582 (and a_33 b_33)))
 (=> $x582 $x583))))
(assert
 (>= c_34 (- 1.0)))
(assert
 (<= c_34 1.0))
(assert
 (let (($x593 (= c_34 (- 1.0))))
 (let (($x591 (not b_34)))
 (let (($x589 (not a_34)))
 (let (($x592 (and $x589 $x591)))
 (=> $x592 $x593))))))
(assert
 (let (($x593 (= c_34 (- 1.0))))
 (let (($x589 (not a_34)))
 (let (($x595 (and $x589 b_34)))
 (=> $x595 $x593)))))
(assert
 (let (($x593 (= c_34 (- 1.0))))
 (let (($x591 (not b_34)))
 (let (($x597 (and a_34 $x591)))
 (=> $x597 $x593)))))
(assert
 (let (($x600 (= c_34 1.0)))
 (let (($x599 (and a_34 b_34)))
 (=> $x599 $x600))))
(assert
 (>= c_35 (- 1.0)))
(assert
 (<= c_35 1.0))
(assert
 (let (($x610 (= c_35 (- 1.0))))
 (let (($x608 (not b_35)))
 (let (($x606 (not a_35)))
 (let (($x609 (and $x606 $x608)))
 (=> $x609 $x610))))))
(assert
 (let (($x610 (= c_35 (- 1.0))))
 (let (($x606 (not a_35)))
 (let (($x612 (and $x606 b_35)))
 (=> $x612 $x610)))))
(assert
 (let (($x610 (= c_35 (- 1.0))))
 (let (($x608 (not b_35)))
 (let (($x614 (and a_35 $x608)))
 (=> $x614 $x610)))))
(assert
 (let (($x617 (= c_35 1.0)))
 (let (($x616 (and a_35 b_35)))
 (=> $x616 $x617))))
(assert
 (>= c_36 (- 1.0)))
(assert
 (<= c_36 1.0))
(assert
 (let (($x627 (= c_36 (- 1.0))))
 (let (($x625 (not b_36)))
 (let (($x623 (not a_36)))
 (let (($x626 (and $x623 $x625)))
 (=> $x626 $x627))))))
(assert
 (let (($x627 (= c_36 (- 1.0))))
 (let (($x623 (not a_36)))
 (let (($x629 (and $x623 b_36)))
 (=> $x629 $x627)))))
(assert
 (let (($x627 (= c_36 (- 1.0))))
 (let (($x625 (not b_36)))
 (let (($x631 (and a_36 $x625)))
 (=> $x631 $x627)))))
(assert
 (let (($x634 (= c_36 1.0)))
 (let (($x633 (and a_36 b_36)))
 (=> $x633 $x634))))
(assert
 (>= c_37 (- 1.0)))
(assert
 (<= c_37 1.0))
(assert
 (let (($x644 (= c_37 (- 1.0))))
 (let (($x642 (not b_37)))
 (let (($x640 (not a_37)))
 (let (($x643 (and $x640 $x642)))
 (=> $x643 $x644))))))
(assert
 (let (($x644 (= c_37 (- 1.0))))
 (let (($x640 (not a_37)))
 (let (($x646 (and $x640 b_37)))
 (=> $x646 $x644)))))
(assert
 (let (($x644 (= c_37 (- 1.0))))
 (let (($x642 (not b_37)))
 (let (($x648 (and a_37 $x642)))
 (=> $x648 $x644)))))
(assert
 (let (($x651 (= c_37 1.0)))
 (let (($x650 (and a_37 b_37)))
 (=> $x650 $x651))))
(assert
 (>= c_38 (- 1.0)))
(assert
 (<= c_38 1.0))
(assert
 (let (($x661 (= c_38 (- 1.0))))
 (let (($x659 (not b_38)))
 (let (($x657 (not a_38)))
 (let (($x660 (and $x657 $x659)))
 (=> $x660 $x661))))))
(assert
 (let (($x661 (= c_38 (- 1.0))))
 (let (($x657 (not a_38)))
 (let (($x663 (and $x657 b_38)))
 (=> $x663 $x661)))))
(assert
 (let (($x661 (= c_38 (- 1.0))))
 (let (($x659 (not b_38)))
 (let (($x665 (and a_38 $x659)))
 (=> $x665 $x661)))))
(assert
 (let (($x668 (= c_38 1.0)))
 (let (($x667 (and a_38 b_38)))
 (=> $x667 $x668))))
(assert
 (>= c_39 (- 1.0)))
(assert
 (<= c_39 1.0))
(assert
 (let (($x678 (= c_39 (- 1.0))))
 (let (($x676 (not b_39)))
 (let (($x674 (not a_39)))
 (let (($x677 (and $x674 $x676)))
 (=> $x677 $x678))))))
(assert
 (let (($x678 (= c_39 (- 1.0))))
 (let (($x674 (not a_39)))
 (let (($x680 (and $x674 b_39)))
 (=> $x680 $x678)))))
(assert
 (let (($x678 (= c_39 (- 1.0))))
 (let (($x676 (not b_39)))
 (let (($x682 (and a_39 $x676)))
 (=> $x682 $x678)))))
(assert
 (let (($x685 (= c_39 1.0)))
 (let (($x684 (and a_39 b_39)))
 (=> $x684 $x685))))
(assert
 (>= c_40 (- 1.0)))
(assert
 (<= c_40 1.0))
(assert
 (let (($x695 (= c_40 (- 1.0))))
 (let (($x693 (not b_40)))
 (let (($x691 (not a_40)))
 (let (($x694 (and $x691 $x693)))
 (=> $x694 $x695))))))
(assert
 (let (($x695 (= c_40 (- 1.0))))
 (let (($x691 (not a_40)))
 (let (($x697 (and $x691 b_40)))
 (=> $x697 $x695)))))
(assert
 (let (($x695 (= c_40 (- 1.0))))
 (let (($x693 (not b_40)))
 (let (($x699 (and a_40 $x693)))
 (=> $x699 $x695)))))
(assert
 (let (($x702 (= c_40 1.0)))
 (let (($x701 (and a_40 b_40)))
 (=> $x701 $x702))))
(assert
 (>= c_41 (- 1.0)))
(assert
 (<= c_41 1.0))
(assert
 (let (($x712 (= c_41 (- 1.0))))
 (let (($x710 (not b_41)))
 (let (($x708 (not a_41)))
 (let (($x711 (and $x708 $x710)))
 (=> $x711 $x712))))))
(assert
 (let (($x712 (= c_41 (- 1.0))))
 (let (($x708 (not a_41)))
 (let (($x714 (and $x708 b_41)))
 (=> $x714 $x712)))))
(assert
 (let (($x712 (= c_41 (- 1.0))))
 (let (($x710 (not b_41)))
 (let (($x716 (and a_41 $x710)))
 (=> $x716 $x712)))))
(assert
 (let (($x719 (= c_41 1.0)))
 (let (($x718 (and a_41 b_41)))
 (=> $x718 $x719))))
(assert
 (>= c_42 (- 1.0)))
(assert
 (<= c_42 1.0))
(assert
 (let (($x729 (= c_42 (- 1.0))))
 (let (($x727 (not b_42)))
 (let (($x725 (not a_42)))
 (let (($x728 (and $x725 $x727)))
 (=> $x728 $x729))))))
(assert
 (let (($x729 (= c_42 (- 1.0))))
 (let (($x725 (not a_42)))
 (let (($x731 (and $x725 b_42)))
 (=> $x731 $x729)))))
(assert
 (let (($x729 (= c_42 (- 1.0))))
 (let (($x727 (not b_42)))
 (let (($x733 (and a_42 $x727)))
 (=> $x733 $x729)))))
(assert
 (let (($x736 (= c_42 1.0)))
 (let (($x735 (and a_42 b_42)))
 (=> $x735 $x736))))
(assert
 (>= c_43 (- 1.0)))
(assert
 (<= c_43 1.0))
(assert
 (let (($x746 (= c_43 (- 1.0))))
 (let (($x744 (not b_43)))
 (let (($x742 (not a_43)))
 (let (($x745 (and $x742 $x744)))
 (=> $x745 $x746))))))
(assert
 (let (($x746 (= c_43 (- 1.0))))
 (let (($x742 (not a_43)))
 (let (($x748 (and $x742 b_43)))
 (=> $x748 $x746)))))
(assert
 (let (($x746 (= c_43 (- 1.0))))
 (let (($x744 (not b_43)))
 (let (($x750 (and a_43 $x744)))
 (=> $x750 $x746)))))
(assert
 (let (($x753 (= c_43 1.0)))
 (let (($x752 (and a_43 b_43)))
 (=> $x752 $x753))))
(assert
 (>= c_44 (- 1.0)))
(assert
 (<= c_44 1.0))
(assert
 (let (($x763 (= c_44 (- 1.0))))
 (let (($x761 (not b_44)))
 (let (($x759 (not a_44)))
 (let (($x762 (and $x759 $x761)))
 (=> $x762 $x763))))))
(assert
 (let (($x763 (= c_44 (- 1.0))))
 (let (($x759 (not a_44)))
 (let (($x765 (and $x759 b_44)))
 (=> $x765 $x763)))))
(assert
 (let (($x763 (= c_44 (- 1.0))))
 (let (($x761 (not b_44)))
 (let (($x767 (and a_44 $x761)))
 (=> $x767 $x763)))))
(assert
 (let (($x770 (= c_44 1.0)))
 (let (($x769 (and a_44 b_44)))
 (=> $x769 $x770))))
(assert
 (>= c_45 (- 1.0)))
(assert
 (<= c_45 1.0))
(assert
 (let (($x780 (= c_45 (- 1.0))))
 (let (($x778 (not b_45)))
 (let (($x776 (not a_45)))
 (let (($x779 (and $x776 $x778)))
 (=> $x779 $x780))))))
(assert
 (let (($x780 (= c_45 (- 1.0))))
 (let (($x776 (not a_45)))
 (let (($x782 (and $x776 b_45)))
 (=> $x782 $x780)))))
(assert
 (let (($x780 (= c_45 (- 1.0))))
 (let (($x778 (not b_45)))
 (let (($x784 (and a_45 $x778)))
 (=> $x784 $x780)))))
(assert
 (let (($x787 (= c_45 1.0)))
 (let (($x786 (and a_45 b_45)))
 (=> $x786 $x787))))
(assert
 (>= c_46 (- 1.0)))
(assert
 (<= c_46 1.0))
(assert
 (let (($x797 (= c_46 (- 1.0))))
 (let (($x795 (not b_46)))
 (let (($x793 (not a_46)))
 (let (($x796 (and $x793 $x795)))
 (=> $x796 $x797))))))
(assert
 (let (($x797 (= c_46 (- 1.0))))
 (let (($x793 (not a_46)))
 (let (($x799 (and $x793 b_46)))
 (=> $x799 $x797)))))
(assert
 (let (($x797 (= c_46 (- 1.0))))
 (let (($x795 (not b_46)))
 (let (($x801 (and a_46 $x795)))
 (=> $x801 $x797)))))
(assert
 (let (($x804 (= c_46 1.0)))
 (let (($x803 (and a_46 b_46)))
 (=> $x803 $x804))))
(assert
 (>= c_47 (- 1.0)))
(assert
 (<= c_47 1.0))
(assert
 (let (($x814 (= c_47 (- 1.0))))
 (let (($x812 (not b_47)))
 (let (($x810 (not a_47)))
 (let (($x813 (and $x810 $x812)))
 (=> $x813 $x814))))))
(assert
 (let (($x814 (= c_47 (- 1.0))))
 (let (($x810 (not a_47)))
 (let (($x816 (and $x810 b_47)))
 (=> $x816 $x814)))))
(assert
 (let (($x814 (= c_47 (- 1.0))))
 (let (($x812 (not b_47)))
 (let (($x818 (and a_47 $x812)))
 (=> $x818 $x814)))))
(assert
 (let (($x821 (= c_47 1.0)))
 (let (($x820 (and a_47 b_47)))
 (=> $x820 $x821))))
(assert
 (>= c_48 (- 1.0)))
(assert
 (<= c_48 1.0))
(assert
 (let (($x831 (= c_48 (- 1.0))))
 (let (($x829 (not b_48)))
 (let (($x827 (not a_48)))
 (let (($x830 (and $x827 $x829)))
 (=> $x830 $x831))))))
(assert
 (let (($x831 (= c_48 (- 1.0))))
 (let (($x827 (not a_48)))
 (let (($x833 (and $x827 b_48)))
 (=> $x833 $x831)))))
(assert
 (let (($x831 (= c_48 (- 1.0))))
 (let (($x829 (not b_48)))
 (let (($x835 (and a_48 $x829)))
 (=> $x835 $x831)))))
(assert
 (let (($x838 (= c_48 1.0)))
 (let (($x837 (and a_48 b_48)))
 (=> $x837 $x838))))
(assert
 (>= c_49 (- 1.0)))
(assert
 (<= c_49 1.0))
(assert
 (let (($x848 (= c_49 (- 1.0))))
 (let (($x846 (not b_49)))
 (let (($x844 (not a_49)))
 (let (($x847 (and $x844 $x846)))
 (=> $x847 $x848))))))
(assert
 (let (($x848 (= c_49 (- 1.0))))
 (let (($x844 (not a_49)))
 (let (($x850 (and $x844 b_49)))
 (=> $x850 $x848)))))
(assert
 (let (($x848 (= c_49 (- 1.0))))
 (let (($x846 (not b_49)))
 (let (($x852 (and a_49 $x846)))
 (=> $x852 $x848)))))
(assert
 (let (($x855 (= c_49 1.0)))
 (let (($x854 (and a_49 b_49)))
 (=> $x854 $x855))))
(assert
 (>= c_50 (- 1.0)))
(assert
 (<= c_50 1.0))
(assert
 (let (($x865 (= c_50 (- 1.0))))
 (let (($x863 (not b_50)))
 (let (($x861 (not a_50)))
 (let (($x864 (and $x861 $x863)))
 (=> $x864 $x865))))))
(assert
 (let (($x865 (= c_50 (- 1.0))))
 (let (($x861 (not a_50)))
 (let (($x867 (and $x861 b_50)))
 (=> $x867 $x865)))))
(assert
 (let (($x865 (= c_50 (- 1.0))))
 (let (($x863 (not b_50)))
 (let (($x869 (and a_50 $x863)))
 (=> $x869 $x865)))))
(assert
 (let (($x872 (= c_50 1.0)))
 (let (($x871 (and a_50 b_50)))
 (=> $x871 $x872))))
(assert
 (>= c_51 (- 1.0)))
(assert
 (<= c_51 1.0))
(assert
 (let (($x882 (= c_51 (- 1.0))))
 (let (($x880 (not b_51)))
 (let (($x878 (not a_51)))
 (let (($x881 (and $x878 $x880)))
 (=> $x881 $x882))))))
(assert
 (let (($x882 (= c_51 (- 1.0))))
 (let (($x878 (not a_51)))
 (let (($x884 (and $x878 b_51)))
 (=> $x884 $x882)))))
(assert
 (let (($x882 (= c_51 (- 1.0))))
 (let (($x880 (not b_51)))
 (let (($x886 (and a_51 $x880)))
 (=> $x886 $x882)))))
(assert
 (let (($x889 (= c_51 1.0)))
 (let (($x888 (and a_51 b_51)))
 (=> $x888 $x889))))
(assert
 (>= c_52 (- 1.0)))
(assert
 (<= c_52 1.0))
(assert
 (let (($x899 (= c_52 (- 1.0))))
 (let (($x897 (not b_52)))
 (let (($x895 (not a_52)))
 (let (($x898 (and $x895 $x897)))
 (=> $x898 $x899))))))
(assert
 (let (($x899 (= c_52 (- 1.0))))
 (let (($x895 (not a_52)))
 (let (($x901 (and $x895 b_52)))
 (=> $x901 $x899)))))
(assert
 (let (($x899 (= c_52 (- 1.0))))
 (let (($x897 (not b_52)))
 (let (($x903 (and a_52 $x897)))
 (=> $x903 $x899)))))
(assert
 (let (($x906 (= c_52 1.0)))
 (let (($x905 (and a_52 b_52)))
 (=> $x905 $x906))))
(assert
 (>= c_53 (- 1.0)))
(assert
 (<= c_53 1.0))
(assert
 (let (($x916 (= c_53 (- 1.0))))
 (let (($x914 (not b_53)))
 (let (($x912 (not a_53)))
 (let (($x915 (and $x912 $x914)))
 (=> $x915 $x916))))))
(assert
 (let (($x916 (= c_53 (- 1.0))))
 (let (($x912 (not a_53)))
 (let (($x918 (and $x912 b_53)))
 (=> $x918 $x916)))))
(assert
 (let (($x916 (= c_53 (- 1.0))))
 (let (($x914 (not b_53)))
 (let (($x920 (and a_53 $x914)))
 (=> $x920 $x916)))))
(assert
 (let (($x923 (= c_53 1.0)))
 (let (($x922 (and a_53 b_53)))
 (=> $x922 $x923))))
(assert
 (>= c_54 (- 1.0)))
(assert
 (<= c_54 1.0))
(assert
 (let (($x933 (= c_54 (- 1.0))))
 (let (($x931 (not b_54)))
 (let (($x929 (not a_54)))
 (let (($x932 (and $x929 $x931)))
 (=> $x932 $x933))))))
(assert
 (let (($x933 (= c_54 (- 1.0))))
 (let (($x929 (not a_54)))
 (let (($x935 (and $x929 b_54)))
 (=> $x935 $x933)))))
(assert
 (let (($x933 (= c_54 (- 1.0))))
 (let (($x931 (not b_54)))
 (let (($x937 (and a_54 $x931)))
 (=> $x937 $x933)))))
(assert
 (let (($x940 (= c_54 1.0)))
 (let (($x939 (and a_54 b_54)))
 (=> $x939 $x940))))
(assert
 (>= c_55 (- 1.0)))
(assert
 (<= c_55 1.0))
(assert
 (let (($x950 (= c_55 (- 1.0))))
 (let (($x948 (not b_55)))
 (let (($x946 (not a_55)))
 (let (($x949 (and $x946 $x948)))
 (=> $x949 $x950))))))
(assert
 (let (($x950 (= c_55 (- 1.0))))
 (let (($x946 (not a_55)))
 (let (($x952 (and $x946 b_55)))
 (=> $x952 $x950)))))
(assert
 (let (($x950 (= c_55 (- 1.0))))
 (let (($x948 (not b_55)))
 (let (($x954 (and a_55 $x948)))
 (=> $x954 $x950)))))
(assert
 (let (($x957 (= c_55 1.0)))
 (let (($x956 (and a_55 b_55)))
 (=> $x956 $x957))))
(assert
 (>= c_56 (- 1.0)))
(assert
 (<= c_56 1.0))
(assert
 (let (($x967 (= c_56 (- 1.0))))
 (let (($x965 (not b_56)))
 (let (($x963 (not a_56)))
 (let (($x966 (and $x963 $x965)))
 (=> $x966 $x967))))))
(assert
 (let (($x967 (= c_56 (- 1.0))))
 (let (($x963 (not a_56)))
 (let (($x969 (and $x963 b_56)))
 (=> $x969 $x967)))))
(assert
 (let (($x967 (= c_56 (- 1.0))))
 (let (($x965 (not b_56)))
 (let (($x971 (and a_56 $x965)))
 (=> $x971 $x967)))))
(assert
 (let (($x974 (= c_56 1.0)))
 (let (($x973 (and a_56 b_56)))
 (=> $x973 $x974))))
(assert
 (>= c_57 (- 1.0)))
(assert
 (<= c_57 1.0))
(assert
 (let (($x984 (= c_57 (- 1.0))))
 (let (($x982 (not b_57)))
 (let (($x980 (not a_57)))
 (let (($x983 (and $x980 $x982)))
 (=> $x983 $x984))))))
(assert
 (let (($x984 (= c_57 (- 1.0))))
 (let (($x980 (not a_57)))
 (let (($x986 (and $x980 b_57)))
 (=> $x986 $x984)))))
(assert
 (let (($x984 (= c_57 (- 1.0))))
 (let (($x982 (not b_57)))
 (let (($x988 (and a_57 $x982)))
 (=> $x988 $x984)))))
(assert
 (let (($x991 (= c_57 1.0)))
 (let (($x990 (and a_57 b_57)))
 (=> $x990 $x991))))
(assert
 (>= c_58 (- 1.0)))
(assert
 (<= c_58 1.0))
(assert
 (let (($x1001 (= c_58 (- 1.0))))
 (let (($x999 (not b_58)))
 (let (($x997 (not a_58)))
 (let (($x1000 (and $x997 $x999)))
 (=> $x1000 $x1001))))))
(assert
 (let (($x1001 (= c_58 (- 1.0))))
 (let (($x997 (not a_58)))
 (let (($x1003 (and $x997 b_58)))
 (=> $x1003 $x1001)))))
(assert
 (let (($x1001 (= c_58 (- 1.0))))
 (let (($x999 (not b_58)))
 (let (($x1005 (and a_58 $x999)))
 (=> $x1005 $x1001)))))
(assert
 (let (($x1008 (= c_58 1.0)))
 (let (($x1007 (and a_58 b_58)))
 (=> $x1007 $x1008))))
(assert
 (>= c_59 (- 1.0)))
(assert
 (<= c_59 1.0))
(assert
 (let (($x1018 (= c_59 (- 1.0))))
 (let (($x1016 (not b_59)))
 (let (($x1014 (not a_59)))
 (let (($x1017 (and $x1014 $x1016)))
 (=> $x1017 $x1018))))))
(assert
 (let (($x1018 (= c_59 (- 1.0))))
 (let (($x1014 (not a_59)))
 (let (($x1020 (and $x1014 b_59)))
 (=> $x1020 $x1018)))))
(assert
 (let (($x1018 (= c_59 (- 1.0))))
 (let (($x1016 (not b_59)))
 (let (($x1022 (and a_59 $x1016)))
 (=> $x1022 $x1018)))))
(assert
 (let (($x1025 (= c_59 1.0)))
 (let (($x1024 (and a_59 b_59)))
 (=> $x1024 $x1025))))
(assert
 (>= c_60 (- 1.0)))
(assert
 (<= c_60 1.0))
(assert
 (let (($x1035 (= c_60 (- 1.0))))
 (let (($x1033 (not b_60)))
 (let (($x1031 (not a_60)))
 (let (($x1034 (and $x1031 $x1033)))
 (=> $x1034 $x1035))))))
(assert
 (let (($x1035 (= c_60 (- 1.0))))
 (let (($x1031 (not a_60)))
 (let (($x1037 (and $x1031 b_60)))
 (=> $x1037 $x1035)))))
(assert
 (let (($x1035 (= c_60 (- 1.0))))
 (let (($x1033 (not b_60)))
 (let (($x1039 (and a_60 $x1033)))
 (=> $x1039 $x1035)))))
(assert
 (let (($x1042 (= c_60 1.0)))
 (let (($x1041 (and a_60 b_60)))
 (=> $x1041 $x1042))))
(assert
 (>= c_61 (- 1.0)))
(assert
 (<= c_61 1.0))
(assert
 (let (($x1052 (= c_61 (- 1.0))))
 (let (($x1050 (not b_61)))
 (let (($x1048 (not a_61)))
 (let (($x1051 (and $x1048 $x1050)))
 (=> $x1051 $x1052))))))
(assert
 (let (($x1052 (= c_61 (- 1.0))))
 (let (($x1048 (not a_61)))
 (let (($x1054 (and $x1048 b_61)))
 (=> $x1054 $x1052)))))
(assert
 (let (($x1052 (= c_61 (- 1.0))))
 (let (($x1050 (not b_61)))
 (let (($x1056 (and a_61 $x1050)))
 (=> $x1056 $x1052)))))
(assert
 (let (($x1059 (= c_61 1.0)))
 (let (($x1058 (and a_61 b_61)))
 (=> $x1058 $x1059))))
(assert
 (>= c_62 (- 1.0)))
(assert
 (<= c_62 1.0))
(assert
 (let (($x1069 (= c_62 (- 1.0))))
 (let (($x1067 (not b_62)))
 (let (($x1065 (not a_62)))
 (let (($x1068 (and $x1065 $x1067)))
 (=> $x1068 $x1069))))))
(assert
 (let (($x1069 (= c_62 (- 1.0))))
 (let (($x1065 (not a_62)))
 (let (($x1071 (and $x1065 b_62)))
 (=> $x1071 $x1069)))))
(assert
 (let (($x1069 (= c_62 (- 1.0))))
 (let (($x1067 (not b_62)))
 (let (($x1073 (and a_62 $x1067)))
 (=> $x1073 $x1069)))))
(assert
 (let (($x1076 (= c_62 1.0)))
 (let (($x1075 (and a_62 b_62)))
 (=> $x1075 $x1076))))
(assert
 (>= c_63 (- 1.0)))
(assert
 (<= c_63 1.0))
(assert
 (let (($x1086 (= c_63 (- 1.0))))
 (let (($x1084 (not b_63)))
 (let (($x1082 (not a_63)))
 (let (($x1085 (and $x1082 $x1084)))
 (=> $x1085 $x1086))))))
(assert
 (let (($x1086 (= c_63 (- 1.0))))
 (let (($x1082 (not a_63)))
 (let (($x1088 (and $x1082 b_63)))
 (=> $x1088 $x1086)))))
(assert
 (let (($x1086 (= c_63 (- 1.0))))
 (let (($x1084 (not b_63)))
 (let (($x1090 (and a_63 $x1084)))
 (=> $x1090 $x1086)))))
(assert
 (let (($x1093 (= c_63 1.0)))
 (let (($x1092 (and a_63 b_63)))
 (=> $x1092 $x1093))))
(assert
 (let ((?x1103 (+ (+ (+ (+ (+ (+ (+ c_0 c_1) c_2) c_3) c_4) c_5) c_6) c_7)))
 (let ((?x1109 (+ (+ (+ (+ (+ (+ ?x1103 c_8) c_9) c_10) c_11) c_12) c_13)))
 (let ((?x1115 (+ (+ (+ (+ (+ (+ ?x1109 c_14) c_15) c_16) c_17) c_18) c_19)))
 (let ((?x1121 (+ (+ (+ (+ (+ (+ ?x1115 c_20) c_21) c_22) c_23) c_24) c_25)))
 (let ((?x1127 (+ (+ (+ (+ (+ (+ ?x1121 c_26) c_27) c_28) c_29) c_30) c_31)))
 (let ((?x1133 (+ (+ (+ (+ (+ (+ ?x1127 c_32) c_33) c_34) c_35) c_36) c_37)))
 (let ((?x1139 (+ (+ (+ (+ (+ (+ ?x1133 c_38) c_39) c_40) c_41) c_42) c_43)))
 (let ((?x1145 (+ (+ (+ (+ (+ (+ ?x1139 c_44) c_45) c_46) c_47) c_48) c_49)))
 (let ((?x1151 (+ (+ (+ (+ (+ (+ ?x1145 c_50) c_51) c_52) c_53) c_54) c_55)))
 (let ((?x1157 (+ (+ (+ (+ (+ (+ ?x1151 c_56) c_57) c_58) c_59) c_60) c_61)))
 (let ((?x1159 (+ (+ ?x1157 c_62) c_63)))
 (>= (/ 1.0 2.0) (- o ?x1159))))))))))))))
(assert
 (let ((?x1103 (+ (+ (+ (+ (+ (+ (+ c_0 c_1) c_2) c_3) c_4) c_5) c_6) c_7)))
 (let ((?x1109 (+ (+ (+ (+ (+ (+ ?x1103 c_8) c_9) c_10) c_11) c_12) c_13)))
 (let ((?x1115 (+ (+ (+ (+ (+ (+ ?x1109 c_14) c_15) c_16) c_17) c_18) c_19)))
 (let ((?x1121 (+ (+ (+ (+ (+ (+ ?x1115 c_20) c_21) c_22) c_23) c_24) c_25)))
 (let ((?x1127 (+ (+ (+ (+ (+ (+ ?x1121 c_26) c_27) c_28) c_29) c_30) c_31)))
 (let ((?x1133 (+ (+ (+ (+ (+ (+ ?x1127 c_32) c_33) c_34) c_35) c_36) c_37)))
 (let ((?x1139 (+ (+ (+ (+ (+ (+ ?x1133 c_38) c_39) c_40) c_41) c_42) c_43)))
 (let ((?x1145 (+ (+ (+ (+ (+ (+ ?x1139 c_44) c_45) c_46) c_47) c_48) c_49)))
 (let ((?x1151 (+ (+ (+ (+ (+ (+ ?x1145 c_50) c_51) c_52) c_53) c_54) c_55)))
 (let ((?x1157 (+ (+ (+ (+ (+ (+ ?x1151 c_56) c_57) c_58) c_59) c_60) c_61)))
 (let ((?x1159 (+ (+ ?x1157 c_62) c_63)))
 (>= (/ 1.0 2.0) (- ?x1159 o))))))))))))))
(assert
 (let (($x1092 (and a_63 b_63)))
(let (($x1075 (and a_62 b_62)))
(let (($x1058 (and a_61 b_61)))
(let (($x1041 (and a_60 b_60)))
(let (($x1024 (and a_59 b_59)))
(let (($x1007 (and a_58 b_58)))
(let (($x990 (and a_57 b_57)))
(let (($x973 (and a_56 b_56)))
(let (($x956 (and a_55 b_55)))
(let (($x939 (and a_54 b_54)))
(let (($x922 (and a_53 b_53)))
(let (($x905 (and a_52 b_52)))
(let (($x888 (and a_51 b_51)))
(let (($x871 (and a_50 b_50)))
(let (($x854 (and a_49 b_49)))
(let (($x837 (and a_48 b_48)))
(let (($x820 (and a_47 b_47)))
(let (($x803 (and a_46 b_46)))
(let (($x786 (and a_45 b_45)))
(let (($x769 (and a_44 b_44)))
(let (($x752 (and a_43 b_43)))
(let (($x735 (and a_42 b_42)))
(let (($x718 (and a_41 b_41)))
(let (($x701 (and a_40 b_40)))
(let (($x684 (and a_39 b_39)))
(let (($x667 (and a_38 b_38)))
(let (($x650 (and a_37 b_37)))
(let (($x633 (and a_36 b_36)))
(let (($x616 (and a_35 b_35)))
(let (($x599 (and a_34 b_34)))
(let (($x582 (and a_33 b_33)))
(let (($x565 (and a_32 b_32)))
(let (($x548 (and a_31 b_31)))
(let (($x531 (and a_30 b_30)))
(let (($x514 (and a_29 b_29)))
(let (($x497 (and a_28 b_28)))
(let (($x480 (and a_27 b_27)))
(let (($x463 (and a_26 b_26)))
(let (($x446 (and a_25 b_25)))
(let (($x429 (and a_24 b_24)))
(let (($x412 (and a_23 b_23)))
(let (($x395 (and a_22 b_22)))
(let (($x378 (and a_21 b_21)))
(let (($x361 (and a_20 b_20)))
(let (($x344 (and a_19 b_19)))
(let (($x327 (and a_18 b_18)))
(let (($x310 (and a_17 b_17)))
(let (($x293 (and a_16 b_16)))
(let (($x276 (and a_15 b_15)))
(let (($x259 (and a_14 b_14)))
(let (($x242 (and a_13 b_13)))
(let (($x225 (and a_12 b_12)))
(let (($x208 (and a_11 b_11)))
(let (($x191 (and a_10 b_10)))
(let (($x174 (and a_9 b_9)))
(let (($x157 (and a_8 b_8)))
(let (($x140 (and a_7 b_7)))
(let (($x123 (and a_6 b_6)))
(let (($x106 (and a_5 b_5)))
(let (($x89 (and a_4 b_4)))
(let (($x72 (and a_3 b_3)))
(let (($x55 (and a_2 b_2)))
(let (($x38 (and a_1 b_1)))
(let (($x21 (and a_0 b_0)))
(let (($x1166 (or false $x21 $x38 $x55 $x72 $x89 $x106 $x123 $x140 $x157 $x174 $x191 $x208 $x225 $x242 $x259 $x276 $x293 $x310 $x327 $x344 $x361 $x378 $x395 $x412 $x429 $x446 $x463 $x480 $x497 $x514 $x531 $x548 $x565 $x582 $x599 $x616 $x633 $x650 $x667 $x684 $x701 $x718 $x735 $x752 $x769 $x786 $x803 $x820 $x837 $x854 $x871 $x888 $x905 $x922 $x939 $x956 $x973 $x990 $x1007 $x1024 $x1041 $x1058 $x1075 $x1092)))
(not (= (< (- 63.0) o) $x1166))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
(check-sat)
