; layer 2: a match wins
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun token1_is_4 () Bool)
(declare-fun token1_is_3 () Bool)
(declare-fun token1_is_2 () Bool)
(declare-fun token1_is_1 () Bool)
(declare-fun token1_is_0 () Bool)
(declare-fun token1_upto_0 () Bool)
(declare-fun token1_upto_1 () Bool)
(declare-fun token1_upto_2 () Bool)
(declare-fun token1_upto_3 () Bool)
(declare-fun token1_upto_4 () Bool)
(declare-fun token2_is_4 () Bool)
(declare-fun token2_is_3 () Bool)
(declare-fun token2_is_2 () Bool)
(declare-fun token2_is_1 () Bool)
(declare-fun token2_is_0 () Bool)
(declare-fun token2_upto_0 () Bool)
(declare-fun token2_upto_1 () Bool)
(declare-fun token2_upto_2 () Bool)
(declare-fun token2_upto_3 () Bool)
(declare-fun token2_upto_4 () Bool)
(declare-fun token3_is_4 () Bool)
(declare-fun token3_is_3 () Bool)
(declare-fun token3_is_2 () Bool)
(declare-fun token3_is_1 () Bool)
(declare-fun token3_is_0 () Bool)
(declare-fun token3_upto_0 () Bool)
(declare-fun token3_upto_1 () Bool)
(declare-fun token3_upto_2 () Bool)
(declare-fun token3_upto_3 () Bool)
(declare-fun token3_upto_4 () Bool)
(declare-fun token4_is_4 () Bool)
(declare-fun token4_is_3 () Bool)
(declare-fun token4_is_2 () Bool)
(declare-fun token4_is_1 () Bool)
(declare-fun token4_is_0 () Bool)
(declare-fun token4_upto_0 () Bool)
(declare-fun token4_upto_1 () Bool)
(declare-fun token4_upto_2 () Bool)
(declare-fun token4_upto_3 () Bool)
(declare-fun token4_upto_4 () Bool)
(declare-fun token5_is_4 () Bool)
(declare-fun token5_is_3 () Bool)
(declare-fun token5_is_2 () Bool)
(declare-fun token5_is_1 () Bool)
(declare-fun token5_is_0 () Bool)
(declare-fun token5_upto_0 () Bool)
(declare-fun token5_upto_1 () Bool)
(declare-fun token5_upto_2 () Bool)
(declare-fun token5_upto_3 () Bool)
(declare-fun token5_upto_4 () Bool)
(declare-fun token6_is_4 () Bool)
(declare-fun token6_is_3 () Bool)
(declare-fun token6_is_2 () Bool)
(declare-fun token6_is_1 () Bool)
(declare-fun token6_is_0 () Bool)
(declare-fun token6_upto_0 () Bool)
(declare-fun token6_upto_1 () Bool)
(declare-fun token6_upto_2 () Bool)
(declare-fun token6_upto_3 () Bool)
(declare-fun token6_upto_4 () Bool)
(declare-fun token7_is_4 () Bool)
(declare-fun token7_is_3 () Bool)
(declare-fun token7_is_2 () Bool)
(declare-fun token7_is_1 () Bool)
(declare-fun token7_is_0 () Bool)
(declare-fun token7_upto_0 () Bool)
(declare-fun token7_upto_1 () Bool)
(declare-fun token7_upto_2 () Bool)
(declare-fun token7_upto_3 () Bool)
(declare-fun token7_upto_4 () Bool)
(declare-fun token8_is_4 () Bool)
(declare-fun token8_is_3 () Bool)
(declare-fun token8_is_2 () Bool)
(declare-fun token8_is_1 () Bool)
(declare-fun token8_is_0 () Bool)
(declare-fun token8_upto_0 () Bool)
(declare-fun token8_upto_1 () Bool)
(declare-fun token8_upto_2 () Bool)
(declare-fun token8_upto_3 () Bool)
(declare-fun token8_upto_4 () Bool)
(declare-fun token9_is_4 () Bool)
(declare-fun token9_is_3 () Bool)
(declare-fun token9_is_2 () Bool)
(declare-fun token9_is_1 () Bool)
(declare-fun token9_is_0 () Bool)
(declare-fun token9_upto_0 () Bool)
(declare-fun token9_upto_1 () Bool)
(declare-fun token9_upto_2 () Bool)
(declare-fun token9_upto_3 () Bool)
(declare-fun token9_upto_4 () Bool)
(declare-fun position_is_8 () Bool)
(declare-fun position_is_7 () Bool)
(declare-fun position_is_6 () Bool)
(declare-fun position_is_5 () Bool)
(declare-fun position_is_4 () Bool)
(declare-fun position_is_3 () Bool)
(declare-fun position_is_2 () Bool)
(declare-fun position_is_1 () Bool)
(declare-fun position_is_0 () Bool)
(declare-fun position_upto_0 () Bool)
(declare-fun position_upto_1 () Bool)
(declare-fun position_upto_2 () Bool)
(declare-fun position_upto_3 () Bool)
(declare-fun position_upto_4 () Bool)
(declare-fun position_upto_5 () Bool)
(declare-fun position_upto_6 () Bool)
(declare-fun position_upto_7 () Bool)
(declare-fun position_upto_8 () Bool)
(declare-fun query_is_4 () Bool)
(declare-fun query_is_3 () Bool)
(declare-fun query_is_2 () Bool)
(declare-fun query_is_1 () Bool)
(declare-fun query_is_0 () Bool)
(declare-fun query_upto_0 () Bool)
(declare-fun query_upto_1 () Bool)
(declare-fun query_upto_2 () Bool)
(declare-fun query_upto_3 () Bool)
(declare-fun query_upto_4 () Bool)
(declare-fun bigram1_is_4 () Bool)
(declare-fun bigram1_is_3 () Bool)
(declare-fun bigram1_is_2 () Bool)
(declare-fun bigram1_is_1 () Bool)
(declare-fun bigram1_is_0 () Bool)
(declare-fun bigram1_upto_0 () Bool)
(declare-fun bigram1_upto_1 () Bool)
(declare-fun bigram1_upto_2 () Bool)
(declare-fun bigram1_upto_3 () Bool)
(declare-fun bigram1_upto_4 () Bool)
(declare-fun query+bigram1_is_4 () Bool)
(declare-fun query+bigram1_is_3 () Bool)
(declare-fun query+bigram1_is_2 () Bool)
(declare-fun query+bigram1_is_1 () Bool)
(declare-fun query+bigram1_is_0 () Bool)
(declare-fun query+bigram1_upto_0 () Bool)
(declare-fun query+bigram1_upto_1 () Bool)
(declare-fun query+bigram1_upto_2 () Bool)
(declare-fun query+bigram1_upto_3 () Bool)
(declare-fun query+bigram1_upto_4 () Bool)
(declare-fun bigram2_is_4 () Bool)
(declare-fun bigram2_is_3 () Bool)
(declare-fun bigram2_is_2 () Bool)
(declare-fun bigram2_is_1 () Bool)
(declare-fun bigram2_is_0 () Bool)
(declare-fun bigram2_upto_0 () Bool)
(declare-fun bigram2_upto_1 () Bool)
(declare-fun bigram2_upto_2 () Bool)
(declare-fun bigram2_upto_3 () Bool)
(declare-fun bigram2_upto_4 () Bool)
(declare-fun query+bigram2_is_4 () Bool)
(declare-fun query+bigram2_is_3 () Bool)
(declare-fun query+bigram2_is_2 () Bool)
(declare-fun query+bigram2_is_1 () Bool)
(declare-fun query+bigram2_is_0 () Bool)
(declare-fun query+bigram2_upto_0 () Bool)
(declare-fun query+bigram2_upto_1 () Bool)
(declare-fun query+bigram2_upto_2 () Bool)
(declare-fun query+bigram2_upto_3 () Bool)
(declare-fun query+bigram2_upto_4 () Bool)
(declare-fun bigram3_is_4 () Bool)
(declare-fun bigram3_is_3 () Bool)
(declare-fun bigram3_is_2 () Bool)
(declare-fun bigram3_is_1 () Bool)
(declare-fun bigram3_is_0 () Bool)
(declare-fun bigram3_upto_0 () Bool)
(declare-fun bigram3_upto_1 () Bool)
(declare-fun bigram3_upto_2 () Bool)
(declare-fun bigram3_upto_3 () Bool)
(declare-fun bigram3_upto_4 () Bool)
(declare-fun query+bigram3_is_4 () Bool)
(declare-fun query+bigram3_is_3 () Bool)
(declare-fun query+bigram3_is_2 () Bool)
(declare-fun query+bigram3_is_1 () Bool)
(declare-fun query+bigram3_is_0 () Bool)
(declare-fun query+bigram3_upto_0 () Bool)
(declare-fun query+bigram3_upto_1 () Bool)
(declare-fun query+bigram3_upto_2 () Bool)
(declare-fun query+bigram3_upto_3 () Bool)
(declare-fun query+bigram3_upto_4 () Bool)
(declare-fun bigram4_is_4 () Bool)
(declare-fun bigram4_is_3 () Bool)
(declare-fun bigram4_is_2 () Bool)
(declare-fun bigram4_is_1 () Bool)
(declare-fun bigram4_is_0 () Bool)
(declare-fun bigram4_upto_0 () Bool)
(declare-fun bigram4_upto_1 () Bool)
(declare-fun bigram4_upto_2 () Bool)
(declare-fun bigram4_upto_3 () Bool)
(declare-fun bigram4_upto_4 () Bool)
(declare-fun query+bigram4_is_4 () Bool)
(declare-fun query+bigram4_is_3 () Bool)
(declare-fun query+bigram4_is_2 () Bool)
(declare-fun query+bigram4_is_1 () Bool)
(declare-fun query+bigram4_is_0 () Bool)
(declare-fun query+bigram4_upto_0 () Bool)
(declare-fun query+bigram4_upto_1 () Bool)
(declare-fun query+bigram4_upto_2 () Bool)
(declare-fun query+bigram4_upto_3 () Bool)
(declare-fun query+bigram4_upto_4 () Bool)
(declare-fun bigram5_is_4 () Bool)
(declare-fun bigram5_is_3 () Bool)
(declare-fun bigram5_is_2 () Bool)
(declare-fun bigram5_is_1 () Bool)
(declare-fun bigram5_is_0 () Bool)
(declare-fun bigram5_upto_0 () Bool)
(declare-fun bigram5_upto_1 () Bool)
(declare-fun bigram5_upto_2 () Bool)
(declare-fun bigram5_upto_3 () Bool)
(declare-fun bigram5_upto_4 () Bool)
(declare-fun query+bigram5_is_4 () Bool)
(declare-fun query+bigram5_is_3 () Bool)
(declare-fun query+bigram5_is_2 () Bool)
(declare-fun query+bigram5_is_1 () Bool)
(declare-fun query+bigram5_is_0 () Bool)
(declare-fun query+bigram5_upto_0 () Bool)
(declare-fun query+bigram5_upto_1 () Bool)
(declare-fun query+bigram5_upto_2 () Bool)
(declare-fun query+bigram5_upto_3 () Bool)
(declare-fun query+bigram5_upto_4 () Bool)
(declare-fun bigram6_is_4 () Bool)
(declare-fun bigram6_is_3 () Bool)
(declare-fun bigram6_is_2 () Bool)
(declare-fun bigram6_is_1 () Bool)
(declare-fun bigram6_is_0 () Bool)
(declare-fun bigram6_upto_0 () Bool)
(declare-fun bigram6_upto_1 () Bool)
(declare-fun bigram6_upto_2 () Bool)
(declare-fun bigram6_upto_3 () Bool)
(declare-fun bigram6_upto_4 () Bool)
(declare-fun query+bigram6_is_4 () Bool)
(declare-fun query+bigram6_is_3 () Bool)
(declare-fun query+bigram6_is_2 () Bool)
(declare-fun query+bigram6_is_1 () Bool)
(declare-fun query+bigram6_is_0 () Bool)
(declare-fun query+bigram6_upto_0 () Bool)
(declare-fun query+bigram6_upto_1 () Bool)
(declare-fun query+bigram6_upto_2 () Bool)
(declare-fun query+bigram6_upto_3 () Bool)
(declare-fun query+bigram6_upto_4 () Bool)
(declare-fun bigram7_is_4 () Bool)
(declare-fun bigram7_is_3 () Bool)
(declare-fun bigram7_is_2 () Bool)
(declare-fun bigram7_is_1 () Bool)
(declare-fun bigram7_is_0 () Bool)
(declare-fun bigram7_upto_0 () Bool)
(declare-fun bigram7_upto_1 () Bool)
(declare-fun bigram7_upto_2 () Bool)
(declare-fun bigram7_upto_3 () Bool)
(declare-fun bigram7_upto_4 () Bool)
(declare-fun query+bigram7_is_4 () Bool)
(declare-fun query+bigram7_is_3 () Bool)
(declare-fun query+bigram7_is_2 () Bool)
(declare-fun query+bigram7_is_1 () Bool)
(declare-fun query+bigram7_is_0 () Bool)
(declare-fun query+bigram7_upto_0 () Bool)
(declare-fun query+bigram7_upto_1 () Bool)
(declare-fun query+bigram7_upto_2 () Bool)
(declare-fun query+bigram7_upto_3 () Bool)
(declare-fun query+bigram7_upto_4 () Bool)
(declare-fun bigram8_is_4 () Bool)
(declare-fun bigram8_is_3 () Bool)
(declare-fun bigram8_is_2 () Bool)
(declare-fun bigram8_is_1 () Bool)
(declare-fun bigram8_is_0 () Bool)
(declare-fun bigram8_upto_0 () Bool)
(declare-fun bigram8_upto_1 () Bool)
(declare-fun bigram8_upto_2 () Bool)
(declare-fun bigram8_upto_3 () Bool)
(declare-fun bigram8_upto_4 () Bool)
(declare-fun query+bigram8_is_4 () Bool)
(declare-fun query+bigram8_is_3 () Bool)
(declare-fun query+bigram8_is_2 () Bool)
(declare-fun query+bigram8_is_1 () Bool)
(declare-fun query+bigram8_is_0 () Bool)
(declare-fun query+bigram8_upto_0 () Bool)
(declare-fun query+bigram8_upto_1 () Bool)
(declare-fun query+bigram8_upto_2 () Bool)
(declare-fun query+bigram8_upto_3 () Bool)
(declare-fun query+bigram8_upto_4 () Bool)
(declare-fun low1 () Real)
(declare-fun low2 () Real)
(declare-fun low3 () Real)
(declare-fun low4 () Real)
(declare-fun low5 () Real)
(declare-fun low6 () Real)
(declare-fun low7 () Real)
(declare-fun low8 () Real)
(assert
 (or token1_is_0 token1_is_1 token1_is_2 token1_is_3 token1_is_4))
(assert
 (=> token1_is_0 token1_upto_0))
(assert
 (=> token1_is_1 token1_upto_1))
(assert
 (=> token1_upto_0 token1_upto_1))
(assert
 (let (($x16 (not token1_upto_0)))
 (=> token1_is_1 $x16)))
(assert
 (=> token1_is_2 token1_upto_2))
(assert
 (=> token1_upto_1 token1_upto_2))
(assert
 (let (($x21 (not token1_upto_1)))
 (=> token1_is_2 $x21)))
(assert
 (=> token1_is_3 token1_upto_3))
(assert
 (=> token1_upto_2 token1_upto_3))
(assert
 (let (($x26 (not token1_upto_2)))
 (=> token1_is_3 $x26)))
(assert
 (=> token1_is_4 token1_upto_4))
(assert
 (=> token1_upto_3 token1_upto_4))
(assert
 (let (($x31 (not token1_upto_3)))
 (=> token1_is_4 $x31)))
(assert
 (or token2_is_0 token2_is_1 token2_is_2 token2_is_3 token2_is_4))
(assert
 (=> token2_is_0 token2_upto_0))
(assert
 (=> token2_is_1 token2_upto_1))
(assert
 (=> token2_upto_0 token2_upto_1))
(assert
 (let (($x44 (not token2_upto_0)))
 (=> token2_is_1 $x44)))
(assert
 (=> token2_is_2 token2_upto_2))
(assert
 (=> token2_upto_1 token2_upto_2))
(assert
 (let (($x49 (not token2_upto_1)))
 (=> token2_is_2 $x49)))
(assert
 (=> token2_is_3 token2_upto_3))
(assert
 (=> token2_upto_2 token2_upto_3))
(assert
 (let (($x54 (not token2_upto_2)))
 (=> token2_is_3 $x54)))
(assert
 (=> token2_is_4 token2_upto_4))
(assert
 (=> token2_upto_3 token2_upto_4))
(assert
 (let (($x59 (not token2_upto_3)))
 (=> token2_is_4 $x59)))
(assert
 (or token3_is_0 token3_is_1 token3_is_2 token3_is_3 token3_is_4))
(assert
 (=> token3_is_0 token3_upto_0))
(assert
 (=> token3_is_1 token3_upto_1))
(assert
 (=> token3_upto_0 token3_upto_1))
(assert
 (let (($x72 (not token3_upto_0)))
 (=> token3_is_1 $x72)))
(assert
 (=> token3_is_2 token3_upto_2))
(assert
 (=> token3_upto_1 token3_upto_2))
(assert
 (let (($x77 (not token3_upto_1)))
 (=> token3_is_2 $x77)))
(assert
 (=> token3_is_3 token3_upto_3))
(assert
 (=> token3_upto_2 token3_upto_3))
(assert
 (let (($x82 (not token3_upto_2)))
 (=> token3_is_3 $x82)))
(assert
 (=> token3_is_4 token3_upto_4))
(assert
 (=> token3_upto_3 token3_upto_4))
(assert
 (let (($x87 (not token3_upto_3)))
 (=> token3_is_4 $x87)))
(assert
 (or token4_is_0 token4_is_1 token4_is_2 token4_is_3 token4_is_4))
(assert
 (=> token4_is_0 token4_upto_0))
(assert
 (=> token4_is_1 token4_upto_1))
(assert
 (=> token4_upto_0 token4_upto_1))
(assert
 (let (($x100 (not token4_upto_0)))
 (=> token4_is_1 $x100)))
(assert
 (=> token4_is_2 token4_upto_2))
(assert
 (=> token4_upto_1 token4_upto_2))
(assert
 (let (($x105 (not token4_upto_1)))
 (=> token4_is_2 $x105)))
(assert
 (=> token4_is_3 token4_upto_3))
(assert
 (=> token4_upto_2 token4_upto_3))
(assert
 (let (($x110 (not token4_upto_2)))
 (=> token4_is_3 $x110)))
(assert
 (=> token4_is_4 token4_upto_4))
(assert
 (=> token4_upto_3 token4_upto_4))
(assert
 (let (($x115 (not token4_upto_3)))
 (=> token4_is_4 $x115)))
(assert
 (or token5_is_0 token5_is_1 token5_is_2 token5_is_3 token5_is_4))
(assert
 (=> token5_is_0 token5_upto_0))
(assert
 (=> token5_is_1 token5_upto_1))
(assert
 (=> token5_upto_0 token5_upto_1))
(assert
 (let (($x128 (not token5_upto_0)))
 (=> token5_is_1 $x128)))
(assert
 (=> token5_is_2 token5_upto_2))
(assert
 (=> token5_upto_1 token5_upto_2))
(assert
 (let (($x133 (not token5_upto_1)))
 (=> token5_is_2 $x133)))
(assert
 (=> token5_is_3 token5_upto_3))
(assert
 (=> token5_upto_2 token5_upto_3))
(assert
 (let (($x138 (not token5_upto_2)))
 (=> token5_is_3 $x138)))
(assert
 (=> token5_is_4 token5_upto_4))
(assert
 (=> token5_upto_3 token5_upto_4))
(assert
 (let (($x143 (not token5_upto_3)))
 (=> token5_is_4 $x143)))
(assert
 (or token6_is_0 token6_is_1 token6_is_2 token6_is_3 token6_is_4))
(assert
 (=> token6_is_0 token6_upto_0))
(assert
 (=> token6_is_1 token6_upto_1))
(assert
 (=> token6_upto_0 token6_upto_1))
(assert
 (let (($x156 (not token6_upto_0)))
 (=> token6_is_1 $x156)))
(assert
 (=> token6_is_2 token6_upto_2))
(assert
 (=> token6_upto_1 token6_upto_2))
(assert
 (let (($x161 (not token6_upto_1)))
 (=> token6_is_2 $x161)))
(assert
 (=> token6_is_3 token6_upto_3))
(assert
 (=> token6_upto_2 token6_upto_3))
(assert
 (let (($x166 (not token6_upto_2)))
 (=> token6_is_3 $x166)))
(assert
 (=> token6_is_4 token6_upto_4))
(assert
 (=> token6_upto_3 token6_upto_4))
(assert
 (let (($x171 (not token6_upto_3)))
 (=> token6_is_4 $x171)))
(assert
 (or token7_is_0 token7_is_1 token7_is_2 token7_is_3 token7_is_4))
(assert
 (=> token7_is_0 token7_upto_0))
(assert
 (=> token7_is_1 token7_upto_1))
(assert
 (=> token7_upto_0 token7_upto_1))
(assert
 (let (($x184 (not token7_upto_0)))
 (=> token7_is_1 $x184)))
(assert
 (=> token7_is_2 token7_upto_2))
(assert
 (=> token7_upto_1 token7_upto_2))
(assert
 (let (($x189 (not token7_upto_1)))
 (=> token7_is_2 $x189)))
(assert
 (=> token7_is_3 token7_upto_3))
(assert
 (=> token7_upto_2 token7_upto_3))
(assert
 (let (($x194 (not token7_upto_2)))
 (=> token7_is_3 $x194)))
(assert
 (=> token7_is_4 token7_upto_4))
(assert
 (=> token7_upto_3 token7_upto_4))
(assert
 (let (($x199 (not token7_upto_3)))
 (=> token7_is_4 $x199)))
(assert
 (or token8_is_0 token8_is_1 token8_is_2 token8_is_3 token8_is_4))
(assert
 (=> token8_is_0 token8_upto_0))
(assert
 (=> token8_is_1 token8_upto_1))
(assert
 (=> token8_upto_0 token8_upto_1))
(assert
 (let (($x212 (not token8_upto_0)))
 (=> token8_is_1 $x212)))
(assert
 (=> token8_is_2 token8_upto_2))
(assert
 (=> token8_upto_1 token8_upto_2))
(assert
 (let (($x217 (not token8_upto_1)))
 (=> token8_is_2 $x217)))
(assert
 (=> token8_is_3 token8_upto_3))
(assert
 (=> token8_upto_2 token8_upto_3))
(assert
 (let (($x222 (not token8_upto_2)))
 (=> token8_is_3 $x222)))
(assert
 (=> token8_is_4 token8_upto_4))
(assert
 (=> token8_upto_3 token8_upto_4))
(assert
 (let (($x227 (not token8_upto_3)))
 (=> token8_is_4 $x227)))
(assert
 (or token9_is_0 token9_is_1 token9_is_2 token9_is_3 token9_is_4))
(assert
 (=> token9_is_0 token9_upto_0))
(assert
 (=> token9_is_1 token9_upto_1))
(assert
 (=> token9_upto_0 token9_upto_1))
(assert
 (let (($x240 (not token9_upto_0)))
 (=> token9_is_1 $x240)))
(assert
 (=> token9_is_2 token9_upto_2))
(assert
 (=> token9_upto_1 token9_upto_2))
(assert
 (let (($x245 (not token9_upto_1)))
 (=> token9_is_2 $x245)))
(assert
 (=> token9_is_3 token9_upto_3))
(assert
 (=> token9_upto_2 token9_upto_3))
(assert
 (let (($x250 (not token9_upto_2)))
 (=> token9_is_3 $x250)))
(assert
 (=> token9_is_4 token9_upto_4))
(assert
 (=> token9_upto_3 token9_upto_4))
(assert
 (let (($x255 (not token9_upto_3)))
 (=> token9_is_4 $x255)))
(assert
 (or position_is_0 position_is_1 position_is_2 position_is_3 position_is_4 position_is_5 position_is_6 position_is_7 position_is_8))
(assert
 (=> position_is_0 position_upto_0))
(assert
 (=> position_is_1 position_upto_1))
(assert
 (=> position_upto_0 position_upto_1))
(assert
 (let (($x272 (not position_upto_0)))
 (=> position_is_1 $x272)))
(assert
 (=> position_is_2 position_upto_2))
(assert
 (=> position_upto_1 position_upto_2))
(assert
 (let (($x277 (not position_upto_1)))
 (=> position_is_2 $x277)))
(assert
 (=> position_is_3 position_upto_3))
(assert
 (=> position_upto_2 position_upto_3))
(assert
 (let (($x282 (not position_upto_2)))
 (=> position_is_3 $x282)))
(assert
 (=> position_is_4 position_upto_4))
(assert
 (=> position_upto_3 position_upto_4))
(assert
 (let (($x287 (not position_upto_3)))
 (=> position_is_4 $x287)))
(assert
 (=> position_is_5 position_upto_5))
(assert
 (=> position_upto_4 position_upto_5))
(assert
 (let (($x292 (not position_upto_4)))
 (=> position_is_5 $x292)))
(assert
 (=> position_is_6 position_upto_6))
(assert
 (=> position_upto_5 position_upto_6))
(assert
 (let (($x297 (not position_upto_5)))
 (=> position_is_6 $x297)))
(assert
 (=> position_is_7 position_upto_7))
(assert
 (=> position_upto_6 position_upto_7))
(assert
 (let (($x302 (not position_upto_6)))
 (=> position_is_7 $x302)))
(assert
 (=> position_is_8 position_upto_8))
(assert
 (=> position_upto_7 position_upto_8))
(assert
 (let (($x307 (not position_upto_7)))
 (=> position_is_8 $x307)))
(assert
 (or query_is_0 query_is_1 query_is_2 query_is_3 query_is_4))
(assert
 (=> query_is_0 query_upto_0))
(assert
 (=> query_is_1 query_upto_1))
(assert
 (=> query_upto_0 query_upto_1))
(assert
 (let (($x320 (not query_upto_0)))
 (=> query_is_1 $x320)))
(assert
 (=> query_is_2 query_upto_2))
(assert
 (=> query_upto_1 query_upto_2))
(assert
 (let (($x325 (not query_upto_1)))
 (=> query_is_2 $x325)))
(assert
 (=> query_is_3 query_upto_3))
(assert
 (=> query_upto_2 query_upto_3))
(assert
 (let (($x330 (not query_upto_2)))
 (=> query_is_3 $x330)))
(assert
 (=> query_is_4 query_upto_4))
(assert
 (=> query_upto_3 query_upto_4))
(assert
 (let (($x335 (not query_upto_3)))
 (=> query_is_4 $x335)))
(assert
 (let (($x338 (not token1_is_0)))
 (let (($x337 (not position_is_0)))
 (or $x337 $x338 query_is_0))))
(assert
 (let (($x340 (not token1_is_1)))
 (let (($x337 (not position_is_0)))
 (or $x337 $x340 query_is_1))))
(assert
 (let (($x342 (not token1_is_2)))
 (let (($x337 (not position_is_0)))
 (or $x337 $x342 query_is_2))))
(assert
 (let (($x344 (not token1_is_3)))
 (let (($x337 (not position_is_0)))
 (or $x337 $x344 query_is_3))))
(assert
 (let (($x346 (not token1_is_4)))
 (let (($x337 (not position_is_0)))
 (or $x337 $x346 query_is_4))))
(assert
 (let (($x349 (not token2_is_0)))
 (let (($x348 (not position_is_1)))
 (or $x348 $x349 query_is_0))))
(assert
 (let (($x351 (not token2_is_1)))
 (let (($x348 (not position_is_1)))
 (or $x348 $x351 query_is_1))))
(assert
 (let (($x353 (not token2_is_2)))
 (let (($x348 (not position_is_1)))
 (or $x348 $x353 query_is_2))))
(assert
 (let (($x355 (not token2_is_3)))
 (let (($x348 (not position_is_1)))
 (or $x348 $x355 query_is_3))))
(assert
 (let (($x357 (not token2_is_4)))
 (let (($x348 (not position_is_1)))
 (or $x348 $x357 query_is_4))))
(assert
 (let (($x360 (not token3_is_0)))
 (let (($x359 (not position_is_2)))
 (or $x359 $x360 query_is_0))))
(assert
 (let (($x362 (not token3_is_1)))
 (let (($x359 (not position_is_2)))
 (or $x359 $x362 query_is_1))))
(assert
 (let (($x364 (not token3_is_2)))
 (let (($x359 (not position_is_2)))
 (or $x359 $x364 query_is_2))))
(assert
 (let (($x366 (not token3_is_3)))
 (let (($x359 (not position_is_2)))
 (or $x359 $x366 query_is_3))))
(assert
 (let (($x368 (not token3_is_4)))
 (let (($x359 (not position_is_2)))
 (or $x359 $x368 query_is_4))))
(assert
 (let (($x371 (not token4_is_0)))
 (let (($x370 (not position_is_3)))
 (or $x370 $x371 query_is_0))))
(assert
 (let (($x373 (not token4_is_1)))
 (let (($x370 (not position_is_3)))
 (or $x370 $x373 query_is_1))))
(assert
 (let (($x375 (not token4_is_2)))
 (let (($x370 (not position_is_3)))
 (or $x370 $x375 query_is_2))))
(assert
 (let (($x377 (not token4_is_3)))
 (let (($x370 (not position_is_3)))
 (or $x370 $x377 query_is_3))))
(assert
 (let (($x379 (not token4_is_4)))
 (let (($x370 (not position_is_3)))
 (or $x370 $x379 query_is_4))))
(assert
 (let (($x382 (not token5_is_0)))
 (let (($x381 (not position_is_4)))
 (or $x381 $x382 query_is_0))))
(assert
 (let (($x384 (not token5_is_1)))
 (let (($x381 (not position_is_4)))
 (or $x381 $x384 query_is_1))))
(assert
 (let (($x386 (not token5_is_2)))
 (let (($x381 (not position_is_4)))
 (or $x381 $x386 query_is_2))))
(assert
 (let (($x388 (not token5_is_3)))
 (let (($x381 (not position_is_4)))
 (or $x381 $x388 query_is_3))))
(assert
 (let (($x390 (not token5_is_4)))
 (let (($x381 (not position_is_4)))
 (or $x381 $x390 query_is_4))))
(assert
 (let (($x393 (not token6_is_0)))
 (let (($x392 (not position_is_5)))
 (or $x392 $x393 query_is_0))))
(assert
 (let (($x395 (not token6_is_1)))
 (let (($x392 (not position_is_5)))
 (or $x392 $x395 query_is_1))))
(assert
 (let (($x397 (not token6_is_2)))
 (let (($x392 (not position_is_5)))
 (or $x392 $x397 query_is_2))))
(assert
 (let (($x399 (not token6_is_3)))
 (let (($x392 (not position_is_5)))
 (or $x392 $x399 query_is_3))))
(assert
 (let (($x401 (not token6_is_4)))
 (let (($x392 (not position_is_5)))
 (or $x392 $x401 query_is_4))))
(assert
 (let (($x404 (not token7_is_0)))
 (let (($x403 (not position_is_6)))
 (or $x403 $x404 query_is_0))))
(assert
 (let (($x406 (not token7_is_1)))
 (let (($x403 (not position_is_6)))
 (or $x403 $x406 query_is_1))))
(assert
 (let (($x408 (not token7_is_2)))
 (let (($x403 (not position_is_6)))
 (or $x403 $x408 query_is_2))))
(assert
 (let (($x410 (not token7_is_3)))
 (let (($x403 (not position_is_6)))
 (or $x403 $x410 query_is_3))))
(assert
 (let (($x412 (not token7_is_4)))
 (let (($x403 (not position_is_6)))
 (or $x403 $x412 query_is_4))))
(assert
 (let (($x415 (not token8_is_0)))
 (let (($x414 (not position_is_7)))
 (or $x414 $x415 query_is_0))))
(assert
 (let (($x417 (not token8_is_1)))
 (let (($x414 (not position_is_7)))
 (or $x414 $x417 query_is_1))))
(assert
 (let (($x419 (not token8_is_2)))
 (let (($x414 (not position_is_7)))
 (or $x414 $x419 query_is_2))))
(assert
 (let (($x421 (not token8_is_3)))
 (let (($x414 (not position_is_7)))
 (or $x414 $x421 query_is_3))))
(assert
 (let (($x423 (not token8_is_4)))
 (let (($x414 (not position_is_7)))
 (or $x414 $x423 query_is_4))))
(assert
 (let (($x426 (not token9_is_0)))
 (let (($x425 (not position_is_8)))
 (or $x425 $x426 query_is_0))))
(assert
 (let (($x428 (not token9_is_1)))
 (let (($x425 (not position_is_8)))
 (or $x425 $x428 query_is_1))))
(assert
 (let (($x430 (not token9_is_2)))
 (let (($x425 (not position_is_8)))
 (or $x425 $x430 query_is_2))))
(assert
 (let (($x432 (not token9_is_3)))
 (let (($x425 (not position_is_8)))
 (or $x425 $x432 query_is_3))))
(assert
 (let (($x434 (not token9_is_4)))
 (let (($x425 (not position_is_8)))
 (or $x425 $x434 query_is_4))))
(assert
 (or bigram1_is_0 bigram1_is_1 bigram1_is_2 bigram1_is_3 bigram1_is_4))
(assert
 (=> bigram1_is_0 bigram1_upto_0))
(assert
 (=> bigram1_is_1 bigram1_upto_1))
(assert
 (=> bigram1_upto_0 bigram1_upto_1))
(assert
 (let (($x447 (not bigram1_upto_0)))
 (=> bigram1_is_1 $x447)))
(assert
 (=> bigram1_is_2 bigram1_upto_2))
(assert
 (=> bigram1_upto_1 bigram1_upto_2))
(assert
 (let (($x452 (not bigram1_upto_1)))
 (=> bigram1_is_2 $x452)))
(assert
 (=> bigram1_is_3 bigram1_upto_3))
(assert
 (=> bigram1_upto_2 bigram1_upto_3))
(assert
 (let (($x457 (not bigram1_upto_2)))
 (=> bigram1_is_3 $x457)))
(assert
 (=> bigram1_is_4 bigram1_upto_4))
(assert
 (=> bigram1_upto_3 bigram1_upto_4))
(assert
 (let (($x462 (not bigram1_upto_3)))
 (=> bigram1_is_4 $x462)))
(assert
 (let (($x349 (not token2_is_0)))
 (let (($x338 (not token1_is_0)))
 (or $x338 $x349 bigram1_is_0))))
(assert
 (let (($x351 (not token2_is_1)))
 (let (($x338 (not token1_is_0)))
 (or $x338 $x351 bigram1_is_1))))
(assert
 (let (($x353 (not token2_is_2)))
 (let (($x338 (not token1_is_0)))
 (or $x338 $x353 bigram1_is_2))))
(assert
 (let (($x355 (not token2_is_3)))
 (let (($x338 (not token1_is_0)))
 (or $x338 $x355 bigram1_is_3))))
(assert
 (let (($x357 (not token2_is_4)))
 (let (($x338 (not token1_is_0)))
 (or $x338 $x357 bigram1_is_4))))
(assert
 (let (($x349 (not token2_is_0)))
 (let (($x340 (not token1_is_1)))
 (or $x340 $x349 bigram1_is_1))))
(assert
 (let (($x351 (not token2_is_1)))
 (let (($x340 (not token1_is_1)))
 (or $x340 $x351 bigram1_is_2))))
(assert
 (let (($x353 (not token2_is_2)))
 (let (($x340 (not token1_is_1)))
 (or $x340 $x353 bigram1_is_3))))
(assert
 (let (($x355 (not token2_is_3)))
 (let (($x340 (not token1_is_1)))
 (or $x340 $x355 bigram1_is_4))))
(assert
 (let (($x357 (not token2_is_4)))
 (let (($x340 (not token1_is_1)))
 (or $x340 $x357 bigram1_is_0))))
(assert
 (let (($x349 (not token2_is_0)))
 (let (($x342 (not token1_is_2)))
 (or $x342 $x349 bigram1_is_2))))
(assert
 (let (($x351 (not token2_is_1)))
 (let (($x342 (not token1_is_2)))
 (or $x342 $x351 bigram1_is_3))))
(assert
 (let (($x353 (not token2_is_2)))
 (let (($x342 (not token1_is_2)))
 (or $x342 $x353 bigram1_is_4))))
(assert
 (let (($x355 (not token2_is_3)))
 (let (($x342 (not token1_is_2)))
 (or $x342 $x355 bigram1_is_0))))
(assert
 (let (($x357 (not token2_is_4)))
 (let (($x342 (not token1_is_2)))
 (or $x342 $x357 bigram1_is_1))))
(assert
 (let (($x349 (not token2_is_0)))
 (let (($x344 (not token1_is_3)))
 (or $x344 $x349 bigram1_is_3))))
(assert
 (let (($x351 (not token2_is_1)))
 (let (($x344 (not token1_is_3)))
 (or $x344 $x351 bigram1_is_4))))
(assert
 (let (($x353 (not token2_is_2)))
 (let (($x344 (not token1_is_3)))
 (or $x344 $x353 bigram1_is_0))))
(assert
 (let (($x355 (not token2_is_3)))
 (let (($x344 (not token1_is_3)))
 (or $x344 $x355 bigram1_is_1))))
(assert
 (let (($x357 (not token2_is_4)))
 (let (($x344 (not token1_is_3)))
 (or $x344 $x357 bigram1_is_2))))
(assert
 (let (($x349 (not token2_is_0)))
 (let (($x346 (not token1_is_4)))
 (or $x346 $x349 bigram1_is_4))))
(assert
 (let (($x351 (not token2_is_1)))
 (let (($x346 (not token1_is_4)))
 (or $x346 $x351 bigram1_is_0))))
(assert
 (let (($x353 (not token2_is_2)))
 (let (($x346 (not token1_is_4)))
 (or $x346 $x353 bigram1_is_1))))
(assert
 (let (($x355 (not token2_is_3)))
 (let (($x346 (not token1_is_4)))
 (or $x346 $x355 bigram1_is_2))))
(assert
 (let (($x357 (not token2_is_4)))
 (let (($x346 (not token1_is_4)))
 (or $x346 $x357 bigram1_is_3))))
(assert
 (or query+bigram1_is_0 query+bigram1_is_1 query+bigram1_is_2 query+bigram1_is_3 query+bigram1_is_4))
(assert
 (=> query+bigram1_is_0 query+bigram1_upto_0))
(assert
 (=> query+bigram1_is_1 query+bigram1_upto_1))
(assert
 (=> query+bigram1_upto_0 query+bigram1_upto_1))
(assert
 (let (($x500 (not query+bigram1_upto_0)))
 (=> query+bigram1_is_1 $x500)))
(assert
 (=> query+bigram1_is_2 query+bigram1_upto_2))
(assert
 (=> query+bigram1_upto_1 query+bigram1_upto_2))
(assert
 (let (($x505 (not query+bigram1_upto_1)))
 (=> query+bigram1_is_2 $x505)))
(assert
 (=> query+bigram1_is_3 query+bigram1_upto_3))
(assert
 (=> query+bigram1_upto_2 query+bigram1_upto_3))
(assert
 (let (($x510 (not query+bigram1_upto_2)))
 (=> query+bigram1_is_3 $x510)))
(assert
 (=> query+bigram1_is_4 query+bigram1_upto_4))
(assert
 (=> query+bigram1_upto_3 query+bigram1_upto_4))
(assert
 (let (($x515 (not query+bigram1_upto_3)))
 (=> query+bigram1_is_4 $x515)))
(assert
 (let (($x518 (not bigram1_is_0)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x518 query+bigram1_is_0))))
(assert
 (let (($x520 (not bigram1_is_1)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x520 query+bigram1_is_1))))
(assert
 (let (($x522 (not bigram1_is_2)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x522 query+bigram1_is_2))))
(assert
 (let (($x524 (not bigram1_is_3)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x524 query+bigram1_is_3))))
(assert
 (let (($x526 (not bigram1_is_4)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x526 query+bigram1_is_4))))
(assert
 (let (($x518 (not bigram1_is_0)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x518 query+bigram1_is_1))))
(assert
 (let (($x520 (not bigram1_is_1)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x520 query+bigram1_is_2))))
(assert
 (let (($x522 (not bigram1_is_2)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x522 query+bigram1_is_3))))
(assert
 (let (($x524 (not bigram1_is_3)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x524 query+bigram1_is_4))))
(assert
 (let (($x526 (not bigram1_is_4)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x526 query+bigram1_is_0))))
(assert
 (let (($x518 (not bigram1_is_0)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x518 query+bigram1_is_2))))
(assert
 (let (($x520 (not bigram1_is_1)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x520 query+bigram1_is_3))))
(assert
 (let (($x522 (not bigram1_is_2)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x522 query+bigram1_is_4))))
(assert
 (let (($x524 (not bigram1_is_3)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x524 query+bigram1_is_0))))
(assert
 (let (($x526 (not bigram1_is_4)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x526 query+bigram1_is_1))))
(assert
 (let (($x518 (not bigram1_is_0)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x518 query+bigram1_is_3))))
(assert
 (let (($x520 (not bigram1_is_1)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x520 query+bigram1_is_4))))
(assert
 (let (($x522 (not bigram1_is_2)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x522 query+bigram1_is_0))))
(assert
 (let (($x524 (not bigram1_is_3)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x524 query+bigram1_is_1))))
(assert
 (let (($x526 (not bigram1_is_4)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x526 query+bigram1_is_2))))
(assert
 (let (($x518 (not bigram1_is_0)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x518 query+bigram1_is_4))))
(assert
 (let (($x520 (not bigram1_is_1)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x520 query+bigram1_is_0))))
(assert
 (let (($x522 (not bigram1_is_2)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x522 query+bigram1_is_1))))
(assert
 (let (($x524 (not bigram1_is_3)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x524 query+bigram1_is_2))))
(assert
 (let (($x526 (not bigram1_is_4)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x526 query+bigram1_is_3))))
(assert
 (or bigram2_is_0 bigram2_is_1 bigram2_is_2 bigram2_is_3 bigram2_is_4))
(assert
 (=> bigram2_is_0 bigram2_upto_0))
(assert
 (=> bigram2_is_1 bigram2_upto_1))
(assert
 (=> bigram2_upto_0 bigram2_upto_1))
(assert
 (let (($x563 (not bigram2_upto_0)))
 (=> bigram2_is_1 $x563)))
(assert
 (=> bigram2_is_2 bigram2_upto_2))
(assert
 (=> bigram2_upto_1 bigram2_upto_2))
(assert
 (let (($x568 (not bigram2_upto_1)))
 (=> bigram2_is_2 $x568)))
(assert
 (=> bigram2_is_3 bigram2_upto_3))
(assert
 (=> bigram2_upto_2 bigram2_upto_3))
(assert
 (let (($x573 (not bigram2_upto_2)))
 (=> bigram2_is_3 $x573)))
(assert
 (=> bigram2_is_4 bigram2_upto_4))
(assert
 (=> bigram2_upto_3 bigram2_upto_4))
(assert
 (let (($x578 (not bigram2_upto_3)))
 (=> bigram2_is_4 $x578)))
(assert
 (let (($x360 (not token3_is_0)))
 (let (($x349 (not token2_is_0)))
 (or $x349 $x360 bigram2_is_0))))
(assert
 (let (($x362 (not token3_is_1)))
 (let (($x349 (not token2_is_0)))
 (or $x349 $x362 bigram2_is_1))))
(assert
 (let (($x364 (not token3_is_2)))
 (let (($x349 (not token2_is_0)))
 (or $x349 $x364 bigram2_is_2))))
(assert
 (let (($x366 (not token3_is_3)))
 (let (($x349 (not token2_is_0)))
 (or $x349 $x366 bigram2_is_3))))
(assert
 (let (($x368 (not token3_is_4)))
 (let (($x349 (not token2_is_0)))
 (or $x349 $x368 bigram2_is_4))))
(assert
 (let (($x360 (not token3_is_0)))
 (let (($x351 (not token2_is_1)))
 (or $x351 $x360 bigram2_is_1))))
(assert
 (let (($x362 (not token3_is_1)))
 (let (($x351 (not token2_is_1)))
 (or $x351 $x362 bigram2_is_2))))
(assert
 (let (($x364 (not token3_is_2)))
 (let (($x351 (not token2_is_1)))
 (or $x351 $x364 bigram2_is_3))))
(assert
 (let (($x366 (not token3_is_3)))
 (let (($x351 (not token2_is_1)))
 (or $x351 $x366 bigram2_is_4))))
(assert
 (let (($x368 (not token3_is_4)))
 (let (($x351 (not token2_is_1)))
 (or $x351 $x368 bigram2_is_0))))
(assert
 (let (($x360 (not token3_is_0)))
 (let (($x353 (not token2_is_2)))
 (or $x353 $x360 bigram2_is_2))))
(assert
 (let (($x362 (not token3_is_1)))
 (let (($x353 (not token2_is_2)))
 (or $x353 $x362 bigram2_is_3))))
(assert
 (let (($x364 (not token3_is_2)))
 (let (($x353 (not token2_is_2)))
 (or $x353 $x364 bigram2_is_4))))
(assert
 (let (($x366 (not token3_is_3)))
 (let (($x353 (not token2_is_2)))
 (or $x353 $x366 bigram2_is_0))))
(assert
 (let (($x368 (not token3_is_4)))
 (let (($x353 (not token2_is_2)))
 (or $x353 $x368 bigram2_is_1))))
(assert
 (let (($x360 (not token3_is_0)))
 (let (($x355 (not token2_is_3)))
 (or $x355 $x360 bigram2_is_3))))
(assert
 (let (($x362 (not token3_is_1)))
 (let (($x355 (not token2_is_3)))
 (or $x355 $x362 bigram2_is_4))))
(assert
 (let (($x364 (not token3_is_2)))
 (let (($x355 (not token2_is_3)))
 (or $x355 $x364 bigram2_is_0))))
(assert
 (let (($x366 (not token3_is_3)))
 (let (($x355 (not token2_is_3)))
 (or $x355 $x366 bigram2_is_1))))
(assert
 (let (($x368 (not token3_is_4)))
 (let (($x355 (not token2_is_3)))
 (or $x355 $x368 bigram2_is_2))))
(assert
 (let (($x360 (not token3_is_0)))
 (let (($x357 (not token2_is_4)))
 (or $x357 $x360 bigram2_is_4))))
(assert
 (let (($x362 (not token3_is_1)))
 (let (($x357 (not token2_is_4)))
 (or $x357 $x362 bigram2_is_0))))
(assert
 (let (($x364 (not token3_is_2)))
 (let (($x357 (not token2_is_4)))
 (or $x357 $x364 bigram2_is_1))))
(assert
 (let (($x366 (not token3_is_3)))
 (let (($x357 (not token2_is_4)))
 (or $x357 $x366 bigram2_is_2))))
(assert
 (let (($x368 (not token3_is_4)))
 (let (($x357 (not token2_is_4)))
 (or $x357 $x368 bigram2_is_3))))
(assert
 (or query+bigram2_is_0 query+bigram2_is_1 query+bigram2_is_2 query+bigram2_is_3 query+bigram2_is_4))
(assert
 (=> query+bigram2_is_0 query+bigram2_upto_0))
(assert
 (=> query+bigram2_is_1 query+bigram2_upto_1))
(assert
 (=> query+bigram2_upto_0 query+bigram2_upto_1))
(assert
 (let (($x616 (not query+bigram2_upto_0)))
 (=> query+bigram2_is_1 $x616)))
(assert
 (=> query+bigram2_is_2 query+bigram2_upto_2))
(assert
 (=> query+bigram2_upto_1 query+bigram2_upto_2))
(assert
 (let (($x621 (not query+bigram2_upto_1)))
 (=> query+bigram2_is_2 $x621)))
(assert
 (=> query+bigram2_is_3 query+bigram2_upto_3))
(assert
 (=> query+bigram2_upto_2 query+bigram2_upto_3))
(assert
 (let (($x626 (not query+bigram2_upto_2)))
 (=> query+bigram2_is_3 $x626)))
(assert
 (=> query+bigram2_is_4 query+bigram2_upto_4))
(assert
 (=> query+bigram2_upto_3 query+bigram2_upto_4))
(assert
 (let (($x631 (not query+bigram2_upto_3)))
 (=> query+bigram2_is_4 $x631)))
(assert
 (let (($x633 (not bigram2_is_0)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x633 query+bigram2_is_0))))
(assert
 (let (($x635 (not bigram2_is_1)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x635 query+bigram2_is_1))))
(assert
 (let (($x637 (not bigram2_is_2)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x637 query+bigram2_is_2))))
(assert
 (let (($x639 (not bigram2_is_3)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x639 query+bigram2_is_3))))
(assert
 (let (($x641 (not bigram2_is_4)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x641 query+bigram2_is_4))))
(assert
 (let (($x633 (not bigram2_is_0)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x633 query+bigram2_is_1))))
(assert
 (let (($x635 (not bigram2_is_1)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x635 query+bigram2_is_2))))
(assert
 (let (($x637 (not bigram2_is_2)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x637 query+bigram2_is_3))))
(assert
 (let (($x639 (not bigram2_is_3)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x639 query+bigram2_is_4))))
(assert
 (let (($x641 (not bigram2_is_4)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x641 query+bigram2_is_0))))
(assert
 (let (($x633 (not bigram2_is_0)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x633 query+bigram2_is_2))))
(assert
 (let (($x635 (not bigram2_is_1)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x635 query+bigram2_is_3))))
(assert
 (let (($x637 (not bigram2_is_2)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x637 query+bigram2_is_4))))
(assert
 (let (($x639 (not bigram2_is_3)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x639 query+bigram2_is_0))))
(assert
 (let (($x641 (not bigram2_is_4)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x641 query+bigram2_is_1))))
(assert
 (let (($x633 (not bigram2_is_0)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x633 query+bigram2_is_3))))
(assert
 (let (($x635 (not bigram2_is_1)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x635 query+bigram2_is_4))))
(assert
 (let (($x637 (not bigram2_is_2)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x637 query+bigram2_is_0))))
(assert
 (let (($x639 (not bigram2_is_3)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x639 query+bigram2_is_1))))
(assert
 (let (($x641 (not bigram2_is_4)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x641 query+bigram2_is_2))))
(assert
 (let (($x633 (not bigram2_is_0)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x633 query+bigram2_is_4))))
(assert
 (let (($x635 (not bigram2_is_1)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x635 query+bigram2_is_0))))
(assert
 (let (($x637 (not bigram2_is_2)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x637 query+bigram2_is_1))))
(assert
 (let (($x639 (not bigram2_is_3)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x639 query+bigram2_is_2))))
(assert
 (let (($x641 (not bigram2_is_4)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x641 query+bigram2_is_3))))
(assert
 (or bigram3_is_0 bigram3_is_1 bigram3_is_2 bigram3_is_3 bigram3_is_4))
(assert
 (=> bigram3_is_0 bigram3_upto_0))
(assert
 (=> bigram3_is_1 bigram3_upto_1))
(assert
 (=> bigram3_upto_0 bigram3_upto_1))
(assert
 (let (($x674 (not bigram3_upto_0)))
 (=> bigram3_is_1 $x674)))
(assert
 (=> bigram3_is_2 bigram3_upto_2))
(assert
 (=> bigram3_upto_1 bigram3_upto_2))
(assert
 (let (($x679 (not bigram3_upto_1)))
 (=> bigram3_is_2 $x679)))
(assert
 (=> bigram3_is_3 bigram3_upto_3))
(assert
 (=> bigram3_upto_2 bigram3_upto_3))
(assert
 (let (($x684 (not bigram3_upto_2)))
 (=> bigram3_is_3 $x684)))
(assert
 (=> bigram3_is_4 bigram3_upto_4))
(assert
 (=> bigram3_upto_3 bigram3_upto_4))
(assert
 (let (($x689 (not bigram3_upto_3)))
 (=> bigram3_is_4 $x689)))
(assert
 (let (($x371 (not token4_is_0)))
 (let (($x360 (not token3_is_0)))
 (or $x360 $x371 bigram3_is_0))))
(assert
 (let (($x373 (not token4_is_1)))
 (let (($x360 (not token3_is_0)))
 (or $x360 $x373 bigram3_is_1))))
(assert
 (let (($x375 (not token4_is_2)))
 (let (($x360 (not token3_is_0)))
 (or $x360 $x375 bigram3_is_2))))
(assert
 (let (($x377 (not token4_is_3)))
 (let (($x360 (not token3_is_0)))
 (or $x360 $x377 bigram3_is_3))))
(assert
 (let (($x379 (not token4_is_4)))
 (let (($x360 (not token3_is_0)))
 (or $x360 $x379 bigram3_is_4))))
(assert
 (let (($x371 (not token4_is_0)))
 (let (($x362 (not token3_is_1)))
 (or $x362 $x371 bigram3_is_1))))
(assert
 (let (($x373 (not token4_is_1)))
 (let (($x362 (not token3_is_1)))
 (or $x362 $x373 bigram3_is_2))))
(assert
 (let (($x375 (not token4_is_2)))
 (let (($x362 (not token3_is_1)))
 (or $x362 $x375 bigram3_is_3))))
(assert
 (let (($x377 (not token4_is_3)))
 (let (($x362 (not token3_is_1)))
 (or $x362 $x377 bigram3_is_4))))
(assert
 (let (($x379 (not token4_is_4)))
 (let (($x362 (not token3_is_1)))
 (or $x362 $x379 bigram3_is_0))))
(assert
 (let (($x371 (not token4_is_0)))
 (let (($x364 (not token3_is_2)))
 (or $x364 $x371 bigram3_is_2))))
(assert
 (let (($x373 (not token4_is_1)))
 (let (($x364 (not token3_is_2)))
 (or $x364 $x373 bigram3_is_3))))
(assert
 (let (($x375 (not token4_is_2)))
 (let (($x364 (not token3_is_2)))
 (or $x364 $x375 bigram3_is_4))))
(assert
 (let (($x377 (not token4_is_3)))
 (let (($x364 (not token3_is_2)))
 (or $x364 $x377 bigram3_is_0))))
(assert
 (let (($x379 (not token4_is_4)))
 (let (($x364 (not token3_is_2)))
 (or $x364 $x379 bigram3_is_1))))
(assert
 (let (($x371 (not token4_is_0)))
 (let (($x366 (not token3_is_3)))
 (or $x366 $x371 bigram3_is_3))))
(assert
 (let (($x373 (not token4_is_1)))
 (let (($x366 (not token3_is_3)))
 (or $x366 $x373 bigram3_is_4))))
(assert
 (let (($x375 (not token4_is_2)))
 (let (($x366 (not token3_is_3)))
 (or $x366 $x375 bigram3_is_0))))
(assert
 (let (($x377 (not token4_is_3)))
 (let (($x366 (not token3_is_3)))
 (or $x366 $x377 bigram3_is_1))))
(assert
 (let (($x379 (not token4_is_4)))
 (let (($x366 (not token3_is_3)))
 (or $x366 $x379 bigram3_is_2))))
(assert
 (let (($x371 (not token4_is_0)))
 (let (($x368 (not token3_is_4)))
 (or $x368 $x371 bigram3_is_4))))
(assert
 (let (($x373 (not token4_is_1)))
 (let (($x368 (not token3_is_4)))
 (or $x368 $x373 bigram3_is_0))))
(assert
 (let (($x375 (not token4_is_2)))
 (let (($x368 (not token3_is_4)))
 (or $x368 $x375 bigram3_is_1))))
(assert
 (let (($x377 (not token4_is_3)))
 (let (($x368 (not token3_is_4)))
 (or $x368 $x377 bigram3_is_2))))
(assert
 (let (($x379 (not token4_is_4)))
 (let (($x368 (not token3_is_4)))
 (or $x368 $x379 bigram3_is_3))))
(assert
 (or query+bigram3_is_0 query+bigram3_is_1 query+bigram3_is_2 query+bigram3_is_3 query+bigram3_is_4))
(assert
 (=> query+bigram3_is_0 query+bigram3_upto_0))
(assert
 (=> query+bigram3_is_1 query+bigram3_upto_1))
(assert
 (=> query+bigram3_upto_0 query+bigram3_upto_1))
(assert
 (let (($x727 (not query+bigram3_upto_0)))
 (=> query+bigram3_is_1 $x727)))
(assert
 (=> query+bigram3_is_2 query+bigram3_upto_2))
(assert
 (=> query+bigram3_upto_1 query+bigram3_upto_2))
(assert
 (let (($x732 (not query+bigram3_upto_1)))
 (=> query+bigram3_is_2 $x732)))
(assert
 (=> query+bigram3_is_3 query+bigram3_upto_3))
(assert
 (=> query+bigram3_upto_2 query+bigram3_upto_3))
(assert
 (let (($x737 (not query+bigram3_upto_2)))
 (=> query+bigram3_is_3 $x737)))
(assert
 (=> query+bigram3_is_4 query+bigram3_upto_4))
(assert
 (=> query+bigram3_upto_3 query+bigram3_upto_4))
(assert
 (let (($x742 (not query+bigram3_upto_3)))
 (=> query+bigram3_is_4 $x742)))
(assert
 (let (($x744 (not bigram3_is_0)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x744 query+bigram3_is_0))))
(assert
 (let (($x746 (not bigram3_is_1)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x746 query+bigram3_is_1))))
(assert
 (let (($x748 (not bigram3_is_2)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x748 query+bigram3_is_2))))
(assert
 (let (($x750 (not bigram3_is_3)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x750 query+bigram3_is_3))))
(assert
 (let (($x752 (not bigram3_is_4)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x752 query+bigram3_is_4))))
(assert
 (let (($x744 (not bigram3_is_0)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x744 query+bigram3_is_1))))
(assert
 (let (($x746 (not bigram3_is_1)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x746 query+bigram3_is_2))))
(assert
 (let (($x748 (not bigram3_is_2)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x748 query+bigram3_is_3))))
(assert
 (let (($x750 (not bigram3_is_3)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x750 query+bigram3_is_4))))
(assert
 (let (($x752 (not bigram3_is_4)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x752 query+bigram3_is_0))))
(assert
 (let (($x744 (not bigram3_is_0)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x744 query+bigram3_is_2))))
(assert
 (let (($x746 (not bigram3_is_1)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x746 query+bigram3_is_3))))
(assert
 (let (($x748 (not bigram3_is_2)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x748 query+bigram3_is_4))))
(assert
 (let (($x750 (not bigram3_is_3)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x750 query+bigram3_is_0))))
(assert
 (let (($x752 (not bigram3_is_4)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x752 query+bigram3_is_1))))
(assert
 (let (($x744 (not bigram3_is_0)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x744 query+bigram3_is_3))))
(assert
 (let (($x746 (not bigram3_is_1)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x746 query+bigram3_is_4))))
(assert
 (let (($x748 (not bigram3_is_2)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x748 query+bigram3_is_0))))
(assert
 (let (($x750 (not bigram3_is_3)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x750 query+bigram3_is_1))))
(assert
 (let (($x752 (not bigram3_is_4)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x752 query+bigram3_is_2))))
(assert
 (let (($x744 (not bigram3_is_0)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x744 query+bigram3_is_4))))
(assert
 (let (($x746 (not bigram3_is_1)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x746 query+bigram3_is_0))))
(assert
 (let (($x748 (not bigram3_is_2)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x748 query+bigram3_is_1))))
(assert
 (let (($x750 (not bigram3_is_3)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x750 query+bigram3_is_2))))
(assert
 (let (($x752 (not bigram3_is_4)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x752 query+bigram3_is_3))))
(assert
 (or bigram4_is_0 bigram4_is_1 bigram4_is_2 bigram4_is_3 bigram4_is_4))
(assert
 (=> bigram4_is_0 bigram4_upto_0))
(assert
 (=> bigram4_is_1 bigram4_upto_1))
(assert
 (=> bigram4_upto_0 bigram4_upto_1))
(assert
 (let (($x785 (not bigram4_upto_0)))
 (=> bigram4_is_1 $x785)))
(assert
 (=> bigram4_is_2 bigram4_upto_2))
(assert
 (=> bigram4_upto_1 bigram4_upto_2))
(assert
 (let (($x790 (not bigram4_upto_1)))
 (=> bigram4_is_2 $x790)))
(assert
 (=> bigram4_is_3 bigram4_upto_3))
(assert
 (=> bigram4_upto_2 bigram4_upto_3))
(assert
 (let (($x795 (not bigram4_upto_2)))
 (=> bigram4_is_3 $x795)))
(assert
 (=> bigram4_is_4 bigram4_upto_4))
(assert
 (=> bigram4_upto_3 bigram4_upto_4))
(assert
 (let (($x800 (not bigram4_upto_3)))
 (=> bigram4_is_4 $x800)))
(assert
 (let (($x382 (not token5_is_0)))
 (let (($x371 (not token4_is_0)))
 (or $x371 $x382 bigram4_is_0))))
(assert
 (let (($x384 (not token5_is_1)))
 (let (($x371 (not token4_is_0)))
 (or $x371 $x384 bigram4_is_1))))
(assert
 (let (($x386 (not token5_is_2)))
 (let (($x371 (not token4_is_0)))
 (or $x371 $x386 bigram4_is_2))))
(assert
 (let (($x388 (not token5_is_3)))
 (let (($x371 (not token4_is_0)))
 (or $x371 $x388 bigram4_is_3))))
(assert
 (let (($x390 (not token5_is_4)))
 (let (($x371 (not token4_is_0)))
 (or $x371 $x390 bigram4_is_4))))
(assert
 (let (($x382 (not token5_is_0)))
 (let (($x373 (not token4_is_1)))
 (or $x373 $x382 bigram4_is_1))))
(assert
 (let (($x384 (not token5_is_1)))
 (let (($x373 (not token4_is_1)))
 (or $x373 $x384 bigram4_is_2))))
(assert
 (let (($x386 (not token5_is_2)))
 (let (($x373 (not token4_is_1)))
 (or $x373 $x386 bigram4_is_3))))
(assert
 (let (($x388 (not token5_is_3)))
 (let (($x373 (not token4_is_1)))
 (or $x373 $x388 bigram4_is_4))))
(assert
 (let (($x390 (not token5_is_4)))
 (let (($x373 (not token4_is_1)))
 (or $x373 $x390 bigram4_is_0))))
(assert
 (let (($x382 (not token5_is_0)))
 (let (($x375 (not token4_is_2)))
 (or $x375 $x382 bigram4_is_2))))
(assert
 (let (($x384 (not token5_is_1)))
 (let (($x375 (not token4_is_2)))
 (or $x375 $x384 bigram4_is_3))))
(assert
 (let (($x386 (not token5_is_2)))
 (let (($x375 (not token4_is_2)))
 (or $x375 $x386 bigram4_is_4))))
(assert
 (let (($x388 (not token5_is_3)))
 (let (($x375 (not token4_is_2)))
 (or $x375 $x388 bigram4_is_0))))
(assert
 (let (($x390 (not token5_is_4)))
 (let (($x375 (not token4_is_2)))
 (or $x375 $x390 bigram4_is_1))))
(assert
 (let (($x382 (not token5_is_0)))
 (let (($x377 (not token4_is_3)))
 (or $x377 $x382 bigram4_is_3))))
(assert
 (let (($x384 (not token5_is_1)))
 (let (($x377 (not token4_is_3)))
 (or $x377 $x384 bigram4_is_4))))
(assert
 (let (($x386 (not token5_is_2)))
 (let (($x377 (not token4_is_3)))
 (or $x377 $x386 bigram4_is_0))))
(assert
 (let (($x388 (not token5_is_3)))
 (let (($x377 (not token4_is_3)))
 (or $x377 $x388 bigram4_is_1))))
(assert
 (let (($x390 (not token5_is_4)))
 (let (($x377 (not token4_is_3)))
 (or $x377 $x390 bigram4_is_2))))
(assert
 (let (($x382 (not token5_is_0)))
 (let (($x379 (not token4_is_4)))
 (or $x379 $x382 bigram4_is_4))))
(assert
 (let (($x384 (not token5_is_1)))
 (let (($x379 (not token4_is_4)))
 (or $x379 $x384 bigram4_is_0))))
(assert
 (let (($x386 (not token5_is_2)))
 (let (($x379 (not token4_is_4)))
 (or $x379 $x386 bigram4_is_1))))
(assert
 (let (($x388 (not token5_is_3)))
 (let (($x379 (not token4_is_4)))
 (or $x379 $x388 bigram4_is_2))))
(assert
 (let (($x390 (not token5_is_4)))
 (let (($x379 (not token4_is_4)))
 (or $x379 $x390 bigram4_is_3))))
(assert
 (or query+bigram4_is_0 query+bigram4_is_1 query+bigram4_is_2 query+bigram4_is_3 query+bigram4_is_4))
(assert
 (=> query+bigram4_is_0 query+bigram4_upto_0))
(assert
 (=> query+bigram4_is_1 query+bigram4_upto_1))
(assert
 (=> query+bigram4_upto_0 query+bigram4_upto_1))
(assert
 (let (($x838 (not query+bigram4_upto_0)))
 (=> query+bigram4_is_1 $x838)))
(assert
 (=> query+bigram4_is_2 query+bigram4_upto_2))
(assert
 (=> query+bigram4_upto_1 query+bigram4_upto_2))
(assert
 (let (($x843 (not query+bigram4_upto_1)))
 (=> query+bigram4_is_2 $x843)))
(assert
 (=> query+bigram4_is_3 query+bigram4_upto_3))
(assert
 (=> query+bigram4_upto_2 query+bigram4_upto_3))
(assert
 (let (($x848 (not query+bigram4_upto_2)))
 (=> query+bigram4_is_3 $x848)))
(assert
 (=> query+bigram4_is_4 query+bigram4_upto_4))
(assert
 (=> query+bigram4_upto_3 query+bigram4_upto_4))
(assert
 (let (($x853 (not query+bigram4_upto_3)))
 (=> query+bigram4_is_4 $x853)))
(assert
 (let (($x855 (not bigram4_is_0)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x855 query+bigram4_is_0))))
(assert
 (let (($x857 (not bigram4_is_1)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x857 query+bigram4_is_1))))
(assert
 (let (($x859 (not bigram4_is_2)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x859 query+bigram4_is_2))))
(assert
 (let (($x861 (not bigram4_is_3)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x861 query+bigram4_is_3))))
(assert
 (let (($x863 (not bigram4_is_4)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x863 query+bigram4_is_4))))
(assert
 (let (($x855 (not bigram4_is_0)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x855 query+bigram4_is_1))))
(assert
 (let (($x857 (not bigram4_is_1)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x857 query+bigram4_is_2))))
(assert
 (let (($x859 (not bigram4_is_2)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x859 query+bigram4_is_3))))
(assert
 (let (($x861 (not bigram4_is_3)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x861 query+bigram4_is_4))))
(assert
 (let (($x863 (not bigram4_is_4)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x863 query+bigram4_is_0))))
(assert
 (let (($x855 (not bigram4_is_0)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x855 query+bigram4_is_2))))
(assert
 (let (($x857 (not bigram4_is_1)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x857 query+bigram4_is_3))))
(assert
 (let (($x859 (not bigram4_is_2)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x859 query+bigram4_is_4))))
(assert
 (let (($x861 (not bigram4_is_3)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x861 query+bigram4_is_0))))
(assert
 (let (($x863 (not bigram4_is_4)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x863 query+bigram4_is_1))))
(assert
 (let (($x855 (not bigram4_is_0)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x855 query+bigram4_is_3))))
(assert
 (let (($x857 (not bigram4_is_1)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x857 query+bigram4_is_4))))
(assert
 (let (($x859 (not bigram4_is_2)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x859 query+bigram4_is_0))))
(assert
 (let (($x861 (not bigram4_is_3)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x861 query+bigram4_is_1))))
(assert
 (let (($x863 (not bigram4_is_4)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x863 query+bigram4_is_2))))
(assert
 (let (($x855 (not bigram4_is_0)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x855 query+bigram4_is_4))))
(assert
 (let (($x857 (not bigram4_is_1)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x857 query+bigram4_is_0))))
(assert
 (let (($x859 (not bigram4_is_2)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x859 query+bigram4_is_1))))
(assert
 (let (($x861 (not bigram4_is_3)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x861 query+bigram4_is_2))))
(assert
 (let (($x863 (not bigram4_is_4)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x863 query+bigram4_is_3))))
(assert
 (or bigram5_is_0 bigram5_is_1 bigram5_is_2 bigram5_is_3 bigram5_is_4))
(assert
 (=> bigram5_is_0 bigram5_upto_0))
(assert
 (=> bigram5_is_1 bigram5_upto_1))
(assert
 (=> bigram5_upto_0 bigram5_upto_1))
(assert
 (let (($x896 (not bigram5_upto_0)))
 (=> bigram5_is_1 $x896)))
(assert
 (=> bigram5_is_2 bigram5_upto_2))
(assert
 (=> bigram5_upto_1 bigram5_upto_2))
(assert
 (let (($x901 (not bigram5_upto_1)))
 (=> bigram5_is_2 $x901)))
(assert
 (=> bigram5_is_3 bigram5_upto_3))
(assert
 (=> bigram5_upto_2 bigram5_upto_3))
(assert
 (let (($x906 (not bigram5_upto_2)))
 (=> bigram5_is_3 $x906)))
(assert
 (=> bigram5_is_4 bigram5_upto_4))
(assert
 (=> bigram5_upto_3 bigram5_upto_4))
(assert
 (let (($x911 (not bigram5_upto_3)))
 (=> bigram5_is_4 $x911)))
(assert
 (let (($x393 (not token6_is_0)))
 (let (($x382 (not token5_is_0)))
 (or $x382 $x393 bigram5_is_0))))
(assert
 (let (($x395 (not token6_is_1)))
 (let (($x382 (not token5_is_0)))
 (or $x382 $x395 bigram5_is_1))))
(assert
 (let (($x397 (not token6_is_2)))
 (let (($x382 (not token5_is_0)))
 (or $x382 $x397 bigram5_is_2))))
(assert
 (let (($x399 (not token6_is_3)))
 (let (($x382 (not token5_is_0)))
 (or $x382 $x399 bigram5_is_3))))
(assert
 (let (($x401 (not token6_is_4)))
 (let (($x382 (not token5_is_0)))
 (or $x382 $x401 bigram5_is_4))))
(assert
 (let (($x393 (not token6_is_0)))
 (let (($x384 (not token5_is_1)))
 (or $x384 $x393 bigram5_is_1))))
(assert
 (let (($x395 (not token6_is_1)))
 (let (($x384 (not token5_is_1)))
 (or $x384 $x395 bigram5_is_2))))
(assert
 (let (($x397 (not token6_is_2)))
 (let (($x384 (not token5_is_1)))
 (or $x384 $x397 bigram5_is_3))))
(assert
 (let (($x399 (not token6_is_3)))
 (let (($x384 (not token5_is_1)))
 (or $x384 $x399 bigram5_is_4))))
(assert
 (let (($x401 (not token6_is_4)))
 (let (($x384 (not token5_is_1)))
 (or $x384 $x401 bigram5_is_0))))
(assert
 (let (($x393 (not token6_is_0)))
 (let (($x386 (not token5_is_2)))
 (or $x386 $x393 bigram5_is_2))))
(assert
 (let (($x395 (not token6_is_1)))
 (let (($x386 (not token5_is_2)))
 (or $x386 $x395 bigram5_is_3))))
(assert
 (let (($x397 (not token6_is_2)))
 (let (($x386 (not token5_is_2)))
 (or $x386 $x397 bigram5_is_4))))
(assert
 (let (($x399 (not token6_is_3)))
 (let (($x386 (not token5_is_2)))
 (or $x386 $x399 bigram5_is_0))))
(assert
 (let (($x401 (not token6_is_4)))
 (let (($x386 (not token5_is_2)))
 (or $x386 $x401 bigram5_is_1))))
(assert
 (let (($x393 (not token6_is_0)))
 (let (($x388 (not token5_is_3)))
 (or $x388 $x393 bigram5_is_3))))
(assert
 (let (($x395 (not token6_is_1)))
 (let (($x388 (not token5_is_3)))
 (or $x388 $x395 bigram5_is_4))))
(assert
 (let (($x397 (not token6_is_2)))
 (let (($x388 (not token5_is_3)))
 (or $x388 $x397 bigram5_is_0))))
(assert
 (let (($x399 (not token6_is_3)))
 (let (($x388 (not token5_is_3)))
 (or $x388 $x399 bigram5_is_1))))
(assert
 (let (($x401 (not token6_is_4)))
 (let (($x388 (not token5_is_3)))
 (or $x388 $x401 bigram5_is_2))))
(assert
 (let (($x393 (not token6_is_0)))
 (let (($x390 (not token5_is_4)))
 (or $x390 $x393 bigram5_is_4))))
(assert
 (let (($x395 (not token6_is_1)))
 (let (($x390 (not token5_is_4)))
 (or $x390 $x395 bigram5_is_0))))
(assert
 (let (($x397 (not token6_is_2)))
 (let (($x390 (not token5_is_4)))
 (or $x390 $x397 bigram5_is_1))))
(assert
 (let (($x399 (not token6_is_3)))
 (let (($x390 (not token5_is_4)))
 (or $x390 $x399 bigram5_is_2))))
(assert
 (let (($x401 (not token6_is_4)))
 (let (($x390 (not token5_is_4)))
 (or $x390 $x401 bigram5_is_3))))
(assert
 (or query+bigram5_is_0 query+bigram5_is_1 query+bigram5_is_2 query+bigram5_is_3 query+bigram5_is_4))
(assert
 (=> query+bigram5_is_0 query+bigram5_upto_0))
(assert
 (=> query+bigram5_is_1 query+bigram5_upto_1))
(assert
 (=> query+bigram5_upto_0 query+bigram5_upto_1))
(assert
 (let (($x949 (not query+bigram5_upto_0)))
 (=> query+bigram5_is_1 $x949)))
(assert
 (=> query+bigram5_is_2 query+bigram5_upto_2))
(assert
 (=> query+bigram5_upto_1 query+bigram5_upto_2))
(assert
 (let (($x954 (not query+bigram5_upto_1)))
 (=> query+bigram5_is_2 $x954)))
(assert
 (=> query+bigram5_is_3 query+bigram5_upto_3))
(assert
 (=> query+bigram5_upto_2 query+bigram5_upto_3))
(assert
 (let (($x959 (not query+bigram5_upto_2)))
 (=> query+bigram5_is_3 $x959)))
(assert
 (=> query+bigram5_is_4 query+bigram5_upto_4))
(assert
 (=> query+bigram5_upto_3 query+bigram5_upto_4))
(assert
 (let (($x964 (not query+bigram5_upto_3)))
 (=> query+bigram5_is_4 $x964)))
(assert
 (let (($x966 (not bigram5_is_0)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x966 query+bigram5_is_0))))
(assert
 (let (($x968 (not bigram5_is_1)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x968 query+bigram5_is_1))))
(assert
 (let (($x970 (not bigram5_is_2)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x970 query+bigram5_is_2))))
(assert
 (let (($x972 (not bigram5_is_3)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x972 query+bigram5_is_3))))
(assert
 (let (($x974 (not bigram5_is_4)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x974 query+bigram5_is_4))))
(assert
 (let (($x966 (not bigram5_is_0)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x966 query+bigram5_is_1))))
(assert
 (let (($x968 (not bigram5_is_1)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x968 query+bigram5_is_2))))
(assert
 (let (($x970 (not bigram5_is_2)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x970 query+bigram5_is_3))))
(assert
 (let (($x972 (not bigram5_is_3)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x972 query+bigram5_is_4))))
(assert
 (let (($x974 (not bigram5_is_4)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x974 query+bigram5_is_0))))
(assert
 (let (($x966 (not bigram5_is_0)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x966 query+bigram5_is_2))))
(assert
 (let (($x968 (not bigram5_is_1)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x968 query+bigram5_is_3))))
(assert
 (let (($x970 (not bigram5_is_2)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x970 query+bigram5_is_4))))
(assert
 (let (($x972 (not bigram5_is_3)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x972 query+bigram5_is_0))))
(assert
 (let (($x974 (not bigram5_is_4)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x974 query+bigram5_is_1))))
(assert
 (let (($x966 (not bigram5_is_0)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x966 query+bigram5_is_3))))
(assert
 (let (($x968 (not bigram5_is_1)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x968 query+bigram5_is_4))))
(assert
 (let (($x970 (not bigram5_is_2)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x970 query+bigram5_is_0))))
(assert
 (let (($x972 (not bigram5_is_3)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x972 query+bigram5_is_1))))
(assert
 (let (($x974 (not bigram5_is_4)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x974 query+bigram5_is_2))))
(assert
 (let (($x966 (not bigram5_is_0)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x966 query+bigram5_is_4))))
(assert
 (let (($x968 (not bigram5_is_1)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x968 query+bigram5_is_0))))
(assert
 (let (($x970 (not bigram5_is_2)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x970 query+bigram5_is_1))))
(assert
 (let (($x972 (not bigram5_is_3)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x972 query+bigram5_is_2))))
(assert
 (let (($x974 (not bigram5_is_4)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x974 query+bigram5_is_3))))
(assert
 (or bigram6_is_0 bigram6_is_1 bigram6_is_2 bigram6_is_3 bigram6_is_4))
(assert
 (=> bigram6_is_0 bigram6_upto_0))
(assert
 (=> bigram6_is_1 bigram6_upto_1))
(assert
 (=> bigram6_upto_0 bigram6_upto_1))
(assert
 (let (($x1007 (not bigram6_upto_0)))
 (=> bigram6_is_1 $x1007)))
(assert
 (=> bigram6_is_2 bigram6_upto_2))
(assert
 (=> bigram6_upto_1 bigram6_upto_2))
(assert
 (let (($x1012 (not bigram6_upto_1)))
 (=> bigram6_is_2 $x1012)))
(assert
 (=> bigram6_is_3 bigram6_upto_3))
(assert
 (=> bigram6_upto_2 bigram6_upto_3))
(assert
 (let (($x1017 (not bigram6_upto_2)))
 (=> bigram6_is_3 $x1017)))
(assert
 (=> bigram6_is_4 bigram6_upto_4))
(assert
 (=> bigram6_upto_3 bigram6_upto_4))
(assert
 (let (($x1022 (not bigram6_upto_3)))
 (=> bigram6_is_4 $x1022)))
(assert
 (let (($x404 (not token7_is_0)))
 (let (($x393 (not token6_is_0)))
 (or $x393 $x404 bigram6_is_0))))
(assert
 (let (($x406 (not token7_is_1)))
 (let (($x393 (not token6_is_0)))
 (or $x393 $x406 bigram6_is_1))))
(assert
 (let (($x408 (not token7_is_2)))
 (let (($x393 (not token6_is_0)))
 (or $x393 $x408 bigram6_is_2))))
(assert
 (let (($x410 (not token7_is_3)))
 (let (($x393 (not token6_is_0)))
 (or $x393 $x410 bigram6_is_3))))
(assert
 (let (($x412 (not token7_is_4)))
 (let (($x393 (not token6_is_0)))
 (or $x393 $x412 bigram6_is_4))))
(assert
 (let (($x404 (not token7_is_0)))
 (let (($x395 (not token6_is_1)))
 (or $x395 $x404 bigram6_is_1))))
(assert
 (let (($x406 (not token7_is_1)))
 (let (($x395 (not token6_is_1)))
 (or $x395 $x406 bigram6_is_2))))
(assert
 (let (($x408 (not token7_is_2)))
 (let (($x395 (not token6_is_1)))
 (or $x395 $x408 bigram6_is_3))))
(assert
 (let (($x410 (not token7_is_3)))
 (let (($x395 (not token6_is_1)))
 (or $x395 $x410 bigram6_is_4))))
(assert
 (let (($x412 (not token7_is_4)))
 (let (($x395 (not token6_is_1)))
 (or $x395 $x412 bigram6_is_0))))
(assert
 (let (($x404 (not token7_is_0)))
 (let (($x397 (not token6_is_2)))
 (or $x397 $x404 bigram6_is_2))))
(assert
 (let (($x406 (not token7_is_1)))
 (let (($x397 (not token6_is_2)))
 (or $x397 $x406 bigram6_is_3))))
(assert
 (let (($x408 (not token7_is_2)))
 (let (($x397 (not token6_is_2)))
 (or $x397 $x408 bigram6_is_4))))
(assert
 (let (($x410 (not token7_is_3)))
 (let (($x397 (not token6_is_2)))
 (or $x397 $x410 bigram6_is_0))))
(assert
 (let (($x412 (not token7_is_4)))
 (let (($x397 (not token6_is_2)))
 (or $x397 $x412 bigram6_is_1))))
(assert
 (let (($x404 (not token7_is_0)))
 (let (($x399 (not token6_is_3)))
 (or $x399 $x404 bigram6_is_3))))
(assert
 (let (($x406 (not token7_is_1)))
 (let (($x399 (not token6_is_3)))
 (or $x399 $x406 bigram6_is_4))))
(assert
 (let (($x408 (not token7_is_2)))
 (let (($x399 (not token6_is_3)))
 (or $x399 $x408 bigram6_is_0))))
(assert
 (let (($x410 (not token7_is_3)))
 (let (($x399 (not token6_is_3)))
 (or $x399 $x410 bigram6_is_1))))
(assert
 (let (($x412 (not token7_is_4)))
 (let (($x399 (not token6_is_3)))
 (or $x399 $x412 bigram6_is_2))))
(assert
 (let (($x404 (not token7_is_0)))
 (let (($x401 (not token6_is_4)))
 (or $x401 $x404 bigram6_is_4))))
(assert
 (let (($x406 (not token7_is_1)))
 (let (($x401 (not token6_is_4)))
 (or $x401 $x406 bigram6_is_0))))
(assert
 (let (($x408 (not token7_is_2)))
 (let (($x401 (not token6_is_4)))
 (or $x401 $x408 bigram6_is_1))))
(assert
 (let (($x410 (not token7_is_3)))
 (let (($x401 (not token6_is_4)))
 (or $x401 $x410 bigram6_is_2))))
(assert
 (let (($x412 (not token7_is_4)))
 (let (($x401 (not token6_is_4)))
 (or $x401 $x412 bigram6_is_3))))
(assert
 (or query+bigram6_is_0 query+bigram6_is_1 query+bigram6_is_2 query+bigram6_is_3 query+bigram6_is_4))
(assert
 (=> query+bigram6_is_0 query+bigram6_upto_0))
(assert
 (=> query+bigram6_is_1 query+bigram6_upto_1))
(assert
 (=> query+bigram6_upto_0 query+bigram6_upto_1))
(assert
 (let (($x1060 (not query+bigram6_upto_0)))
 (=> query+bigram6_is_1 $x1060)))
(assert
 (=> query+bigram6_is_2 query+bigram6_upto_2))
(assert
 (=> query+bigram6_upto_1 query+bigram6_upto_2))
(assert
 (let (($x1065 (not query+bigram6_upto_1)))
 (=> query+bigram6_is_2 $x1065)))
(assert
 (=> query+bigram6_is_3 query+bigram6_upto_3))
(assert
 (=> query+bigram6_upto_2 query+bigram6_upto_3))
(assert
 (let (($x1070 (not query+bigram6_upto_2)))
 (=> query+bigram6_is_3 $x1070)))
(assert
 (=> query+bigram6_is_4 query+bigram6_upto_4))
(assert
 (=> query+bigram6_upto_3 query+bigram6_upto_4))
(assert
 (let (($x1075 (not query+bigram6_upto_3)))
 (=> query+bigram6_is_4 $x1075)))
(assert
 (let (($x1077 (not bigram6_is_0)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1077 query+bigram6_is_0))))
(assert
 (let (($x1079 (not bigram6_is_1)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1079 query+bigram6_is_1))))
(assert
 (let (($x1081 (not bigram6_is_2)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1081 query+bigram6_is_2))))
(assert
 (let (($x1083 (not bigram6_is_3)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1083 query+bigram6_is_3))))
(assert
 (let (($x1085 (not bigram6_is_4)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1085 query+bigram6_is_4))))
(assert
 (let (($x1077 (not bigram6_is_0)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1077 query+bigram6_is_1))))
(assert
 (let (($x1079 (not bigram6_is_1)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1079 query+bigram6_is_2))))
(assert
 (let (($x1081 (not bigram6_is_2)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1081 query+bigram6_is_3))))
(assert
 (let (($x1083 (not bigram6_is_3)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1083 query+bigram6_is_4))))
(assert
 (let (($x1085 (not bigram6_is_4)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1085 query+bigram6_is_0))))
(assert
 (let (($x1077 (not bigram6_is_0)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1077 query+bigram6_is_2))))
(assert
 (let (($x1079 (not bigram6_is_1)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1079 query+bigram6_is_3))))
(assert
 (let (($x1081 (not bigram6_is_2)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1081 query+bigram6_is_4))))
(assert
 (let (($x1083 (not bigram6_is_3)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1083 query+bigram6_is_0))))
(assert
 (let (($x1085 (not bigram6_is_4)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1085 query+bigram6_is_1))))
(assert
 (let (($x1077 (not bigram6_is_0)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1077 query+bigram6_is_3))))
(assert
 (let (($x1079 (not bigram6_is_1)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1079 query+bigram6_is_4))))
(assert
 (let (($x1081 (not bigram6_is_2)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1081 query+bigram6_is_0))))
(assert
 (let (($x1083 (not bigram6_is_3)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1083 query+bigram6_is_1))))
(assert
 (let (($x1085 (not bigram6_is_4)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1085 query+bigram6_is_2))))
(assert
 (let (($x1077 (not bigram6_is_0)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1077 query+bigram6_is_4))))
(assert
 (let (($x1079 (not bigram6_is_1)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1079 query+bigram6_is_0))))
(assert
 (let (($x1081 (not bigram6_is_2)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1081 query+bigram6_is_1))))
(assert
 (let (($x1083 (not bigram6_is_3)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1083 query+bigram6_is_2))))
(assert
 (let (($x1085 (not bigram6_is_4)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1085 query+bigram6_is_3))))
(assert
 (or bigram7_is_0 bigram7_is_1 bigram7_is_2 bigram7_is_3 bigram7_is_4))
(assert
 (=> bigram7_is_0 bigram7_upto_0))
(assert
 (=> bigram7_is_1 bigram7_upto_1))
(assert
 (=> bigram7_upto_0 bigram7_upto_1))
(assert
 (let (($x1118 (not bigram7_upto_0)))
 (=> bigram7_is_1 $x1118)))
(assert
 (=> bigram7_is_2 bigram7_upto_2))
(assert
 (=> bigram7_upto_1 bigram7_upto_2))
(assert
 (let (($x1123 (not bigram7_upto_1)))
 (=> bigram7_is_2 $x1123)))
(assert
 (=> bigram7_is_3 bigram7_upto_3))
(assert
 (=> bigram7_upto_2 bigram7_upto_3))
(assert
 (let (($x1128 (not bigram7_upto_2)))
 (=> bigram7_is_3 $x1128)))
(assert
 (=> bigram7_is_4 bigram7_upto_4))
(assert
 (=> bigram7_upto_3 bigram7_upto_4))
(assert
 (let (($x1133 (not bigram7_upto_3)))
 (=> bigram7_is_4 $x1133)))
(assert
 (let (($x415 (not token8_is_0)))
 (let (($x404 (not token7_is_0)))
 (or $x404 $x415 bigram7_is_0))))
(assert
 (let (($x417 (not token8_is_1)))
 (let (($x404 (not token7_is_0)))
 (or $x404 $x417 bigram7_is_1))))
(assert
 (let (($x419 (not token8_is_2)))
 (let (($x404 (not token7_is_0)))
 (or $x404 $x419 bigram7_is_2))))
(assert
 (let (($x421 (not token8_is_3)))
 (let (($x404 (not token7_is_0)))
 (or $x404 $x421 bigram7_is_3))))
(assert
 (let (($x423 (not token8_is_4)))
 (let (($x404 (not token7_is_0)))
 (or $x404 $x423 bigram7_is_4))))
(assert
 (let (($x415 (not token8_is_0)))
 (let (($x406 (not token7_is_1)))
 (or $x406 $x415 bigram7_is_1))))
(assert
 (let (($x417 (not token8_is_1)))
 (let (($x406 (not token7_is_1)))
 (or $x406 $x417 bigram7_is_2))))
(assert
 (let (($x419 (not token8_is_2)))
 (let (($x406 (not token7_is_1)))
 (or $x406 $x419 bigram7_is_3))))
(assert
 (let (($x421 (not token8_is_3)))
 (let (($x406 (not token7_is_1)))
 (or $x406 $x421 bigram7_is_4))))
(assert
 (let (($x423 (not token8_is_4)))
 (let (($x406 (not token7_is_1)))
 (or $x406 $x423 bigram7_is_0))))
(assert
 (let (($x415 (not token8_is_0)))
 (let (($x408 (not token7_is_2)))
 (or $x408 $x415 bigram7_is_2))))
(assert
 (let (($x417 (not token8_is_1)))
 (let (($x408 (not token7_is_2)))
 (or $x408 $x417 bigram7_is_3))))
(assert
 (let (($x419 (not token8_is_2)))
 (let (($x408 (not token7_is_2)))
 (or $x408 $x419 bigram7_is_4))))
(assert
 (let (($x421 (not token8_is_3)))
 (let (($x408 (not token7_is_2)))
 (or $x408 $x421 bigram7_is_0))))
(assert
 (let (($x423 (not token8_is_4)))
 (let (($x408 (not token7_is_2)))
 (or $x408 $x423 bigram7_is_1))))
(assert
 (let (($x415 (not token8_is_0)))
 (let (($x410 (not token7_is_3)))
 (or $x410 $x415 bigram7_is_3))))
(assert
 (let (($x417 (not token8_is_1)))
 (let (($x410 (not token7_is_3)))
 (or $x410 $x417 bigram7_is_4))))
(assert
 (let (($x419 (not token8_is_2)))
 (let (($x410 (not token7_is_3)))
 (or $x410 $x419 bigram7_is_0))))
(assert
 (let (($x421 (not token8_is_3)))
 (let (($x410 (not token7_is_3)))
 (or $x410 $x421 bigram7_is_1))))
(assert
 (let (($x423 (not token8_is_4)))
 (let (($x410 (not token7_is_3)))
 (or $x410 $x423 bigram7_is_2))))
(assert
 (let (($x415 (not token8_is_0)))
 (let (($x412 (not token7_is_4)))
 (or $x412 $x415 bigram7_is_4))))
(assert
 (let (($x417 (not token8_is_1)))
 (let (($x412 (not token7_is_4)))
 (or $x412 $x417 bigram7_is_0))))
(assert
 (let (($x419 (not token8_is_2)))
 (let (($x412 (not token7_is_4)))
 (or $x412 $x419 bigram7_is_1))))
(assert
 (let (($x421 (not token8_is_3)))
 (let (($x412 (not token7_is_4)))
 (or $x412 $x421 bigram7_is_2))))
(assert
 (let (($x423 (not token8_is_4)))
 (let (($x412 (not token7_is_4)))
 (or $x412 $x423 bigram7_is_3))))
(assert
 (or query+bigram7_is_0 query+bigram7_is_1 query+bigram7_is_2 query+bigram7_is_3 query+bigram7_is_4))
(assert
 (=> query+bigram7_is_0 query+bigram7_upto_0))
(assert
 (=> query+bigram7_is_1 query+bigram7_upto_1))
(assert
 (=> query+bigram7_upto_0 query+bigram7_upto_1))
(assert
 (let (($x1171 (not query+bigram7_upto_0)))
 (=> query+bigram7_is_1 $x1171)))
(assert
 (=> query+bigram7_is_2 query+bigram7_upto_2))
(assert
 (=> query+bigram7_upto_1 query+bigram7_upto_2))
(assert
 (let (($x1176 (not query+bigram7_upto_1)))
 (=> query+bigram7_is_2 $x1176)))
(assert
 (=> query+bigram7_is_3 query+bigram7_upto_3))
(assert
 (=> query+bigram7_upto_2 query+bigram7_upto_3))
(assert
 (let (($x1181 (not query+bigram7_upto_2)))
 (=> query+bigram7_is_3 $x1181)))
(assert
 (=> query+bigram7_is_4 query+bigram7_upto_4))
(assert
 (=> query+bigram7_upto_3 query+bigram7_upto_4))
(assert
 (let (($x1186 (not query+bigram7_upto_3)))
 (=> query+bigram7_is_4 $x1186)))
(assert
 (let (($x1188 (not bigram7_is_0)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1188 query+bigram7_is_0))))
(assert
 (let (($x1190 (not bigram7_is_1)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1190 query+bigram7_is_1))))
(assert
 (let (($x1192 (not bigram7_is_2)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1192 query+bigram7_is_2))))
(assert
 (let (($x1194 (not bigram7_is_3)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1194 query+bigram7_is_3))))
(assert
 (let (($x1196 (not bigram7_is_4)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1196 query+bigram7_is_4))))
(assert
 (let (($x1188 (not bigram7_is_0)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1188 query+bigram7_is_1))))
(assert
 (let (($x1190 (not bigram7_is_1)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1190 query+bigram7_is_2))))
(assert
 (let (($x1192 (not bigram7_is_2)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1192 query+bigram7_is_3))))
(assert
 (let (($x1194 (not bigram7_is_3)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1194 query+bigram7_is_4))))
(assert
 (let (($x1196 (not bigram7_is_4)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1196 query+bigram7_is_0))))
(assert
 (let (($x1188 (not bigram7_is_0)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1188 query+bigram7_is_2))))
(assert
 (let (($x1190 (not bigram7_is_1)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1190 query+bigram7_is_3))))
(assert
 (let (($x1192 (not bigram7_is_2)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1192 query+bigram7_is_4))))
(assert
 (let (($x1194 (not bigram7_is_3)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1194 query+bigram7_is_0))))
(assert
 (let (($x1196 (not bigram7_is_4)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1196 query+bigram7_is_1))))
(assert
 (let (($x1188 (not bigram7_is_0)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1188 query+bigram7_is_3))))
(assert
 (let (($x1190 (not bigram7_is_1)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1190 query+bigram7_is_4))))
(assert
 (let (($x1192 (not bigram7_is_2)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1192 query+bigram7_is_0))))
(assert
 (let (($x1194 (not bigram7_is_3)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1194 query+bigram7_is_1))))
(assert
 (let (($x1196 (not bigram7_is_4)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1196 query+bigram7_is_2))))
(assert
 (let (($x1188 (not bigram7_is_0)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1188 query+bigram7_is_4))))
(assert
 (let (($x1190 (not bigram7_is_1)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1190 query+bigram7_is_0))))
(assert
 (let (($x1192 (not bigram7_is_2)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1192 query+bigram7_is_1))))
(assert
 (let (($x1194 (not bigram7_is_3)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1194 query+bigram7_is_2))))
(assert
 (let (($x1196 (not bigram7_is_4)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1196 query+bigram7_is_3))))
(assert
 (or bigram8_is_0 bigram8_is_1 bigram8_is_2 bigram8_is_3 bigram8_is_4))
(assert
 (=> bigram8_is_0 bigram8_upto_0))
(assert
 (=> bigram8_is_1 bigram8_upto_1))
(assert
 (=> bigram8_upto_0 bigram8_upto_1))
(assert
 (let (($x1229 (not bigram8_upto_0)))
 (=> bigram8_is_1 $x1229)))
(assert
 (=> bigram8_is_2 bigram8_upto_2))
(assert
 (=> bigram8_upto_1 bigram8_upto_2))
(assert
 (let (($x1234 (not bigram8_upto_1)))
 (=> bigram8_is_2 $x1234)))
(assert
 (=> bigram8_is_3 bigram8_upto_3))
(assert
 (=> bigram8_upto_2 bigram8_upto_3))
(assert
 (let (($x1239 (not bigram8_upto_2)))
 (=> bigram8_is_3 $x1239)))
(assert
 (=> bigram8_is_4 bigram8_upto_4))
(assert
 (=> bigram8_upto_3 bigram8_upto_4))
(assert
 (let (($x1244 (not bigram8_upto_3)))
 (=> bigram8_is_4 $x1244)))
(assert
 (let (($x426 (not token9_is_0)))
 (let (($x415 (not token8_is_0)))
 (or $x415 $x426 bigram8_is_0))))
(assert
 (let (($x428 (not token9_is_1)))
 (let (($x415 (not token8_is_0)))
 (or $x415 $x428 bigram8_is_1))))
(assert
 (let (($x430 (not token9_is_2)))
 (let (($x415 (not token8_is_0)))
 (or $x415 $x430 bigram8_is_2))))
(assert
 (let (($x432 (not token9_is_3)))
 (let (($x415 (not token8_is_0)))
 (or $x415 $x432 bigram8_is_3))))
(assert
 (let (($x434 (not token9_is_4)))
 (let (($x415 (not token8_is_0)))
 (or $x415 $x434 bigram8_is_4))))
(assert
 (let (($x426 (not token9_is_0)))
 (let (($x417 (not token8_is_1)))
 (or $x417 $x426 bigram8_is_1))))
(assert
 (let (($x428 (not token9_is_1)))
 (let (($x417 (not token8_is_1)))
 (or $x417 $x428 bigram8_is_2))))
(assert
 (let (($x430 (not token9_is_2)))
 (let (($x417 (not token8_is_1)))
 (or $x417 $x430 bigram8_is_3))))
(assert
 (let (($x432 (not token9_is_3)))
 (let (($x417 (not token8_is_1)))
 (or $x417 $x432 bigram8_is_4))))
(assert
 (let (($x434 (not token9_is_4)))
 (let (($x417 (not token8_is_1)))
 (or $x417 $x434 bigram8_is_0))))
(assert
 (let (($x426 (not token9_is_0)))
 (let (($x419 (not token8_is_2)))
 (or $x419 $x426 bigram8_is_2))))
(assert
 (let (($x428 (not token9_is_1)))
 (let (($x419 (not token8_is_2)))
 (or $x419 $x428 bigram8_is_3))))
(assert
 (let (($x430 (not token9_is_2)))
 (let (($x419 (not token8_is_2)))
 (or $x419 $x430 bigram8_is_4))))
(assert
 (let (($x432 (not token9_is_3)))
 (let (($x419 (not token8_is_2)))
 (or $x419 $x432 bigram8_is_0))))
(assert
 (let (($x434 (not token9_is_4)))
 (let (($x419 (not token8_is_2)))
 (or $x419 $x434 bigram8_is_1))))
(assert
 (let (($x426 (not token9_is_0)))
 (let (($x421 (not token8_is_3)))
 (or $x421 $x426 bigram8_is_3))))
(assert
 (let (($x428 (not token9_is_1)))
 (let (($x421 (not token8_is_3)))
 (or $x421 $x428 bigram8_is_4))))
(assert
 (let (($x430 (not token9_is_2)))
 (let (($x421 (not token8_is_3)))
 (or $x421 $x430 bigram8_is_0))))
(assert
 (let (($x432 (not token9_is_3)))
 (let (($x421 (not token8_is_3)))
 (or $x421 $x432 bigram8_is_1))))
(assert
 (let (($x434 (not token9_is_4)))
 (let (($x421 (not token8_is_3)))
 (or $x421 $x434 bigram8_is_2))))
(assert
 (let (($x426 (not token9_is_0)))
 (let (($x423 (not token8_is_4)))
 (or $x423 $x426 bigram8_is_4))))
(assert
 (let (($x428 (not token9_is_1)))
 (let (($x423 (not token8_is_4)))
 (or $x423 $x428 bigram8_is_0))))
(assert
 (let (($x430 (not token9_is_2)))
 (let (($x423 (not token8_is_4)))
 (or $x423 $x430 bigram8_is_1))))
(assert
 (let (($x432 (not token9_is_3)))
 (let (($x423 (not token8_is_4)))
 (or $x423 $x432 bigram8_is_2))))
(assert
 (let (($x434 (not token9_is_4)))
 (let (($x423 (not token8_is_4)))
 (or $x423 $x434 bigram8_is_3))))
(assert
 (or query+bigram8_is_0 query+bigram8_is_1 query+bigram8_is_2 query+bigram8_is_3 query+bigram8_is_4))
(assert
 (=> query+bigram8_is_0 query+bigram8_upto_0))
(assert
 (=> query+bigram8_is_1 query+bigram8_upto_1))
(assert
 (=> query+bigram8_upto_0 query+bigram8_upto_1))
(assert
 (let (($x1282 (not query+bigram8_upto_0)))
 (=> query+bigram8_is_1 $x1282)))
(assert
 (=> query+bigram8_is_2 query+bigram8_upto_2))
(assert
 (=> query+bigram8_upto_1 query+bigram8_upto_2))
(assert
 (let (($x1287 (not query+bigram8_upto_1)))
 (=> query+bigram8_is_2 $x1287)))
(assert
 (=> query+bigram8_is_3 query+bigram8_upto_3))
(assert
 (=> query+bigram8_upto_2 query+bigram8_upto_3))
(assert
 (let (($x1292 (not query+bigram8_upto_2)))
 (=> query+bigram8_is_3 $x1292)))
(assert
 (=> query+bigram8_is_4 query+bigram8_upto_4))
(assert
 (=> query+bigram8_upto_3 query+bigram8_upto_4))
(assert
 (let (($x1297 (not query+bigram8_upto_3)))
 (=> query+bigram8_is_4 $x1297)))
(assert
 (let (($x1299 (not bigram8_is_0)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1299 query+bigram8_is_0))))
(assert
 (let (($x1301 (not bigram8_is_1)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1301 query+bigram8_is_1))))
(assert
 (let (($x1303 (not bigram8_is_2)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1303 query+bigram8_is_2))))
(assert
 (let (($x1305 (not bigram8_is_3)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1305 query+bigram8_is_3))))
(assert
 (let (($x1307 (not bigram8_is_4)))
 (let (($x517 (not query_is_0)))
 (or $x517 $x1307 query+bigram8_is_4))))
(assert
 (let (($x1299 (not bigram8_is_0)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1299 query+bigram8_is_1))))
(assert
 (let (($x1301 (not bigram8_is_1)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1301 query+bigram8_is_2))))
(assert
 (let (($x1303 (not bigram8_is_2)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1303 query+bigram8_is_3))))
(assert
 (let (($x1305 (not bigram8_is_3)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1305 query+bigram8_is_4))))
(assert
 (let (($x1307 (not bigram8_is_4)))
 (let (($x528 (not query_is_1)))
 (or $x528 $x1307 query+bigram8_is_0))))
(assert
 (let (($x1299 (not bigram8_is_0)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1299 query+bigram8_is_2))))
(assert
 (let (($x1301 (not bigram8_is_1)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1301 query+bigram8_is_3))))
(assert
 (let (($x1303 (not bigram8_is_2)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1303 query+bigram8_is_4))))
(assert
 (let (($x1305 (not bigram8_is_3)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1305 query+bigram8_is_0))))
(assert
 (let (($x1307 (not bigram8_is_4)))
 (let (($x534 (not query_is_2)))
 (or $x534 $x1307 query+bigram8_is_1))))
(assert
 (let (($x1299 (not bigram8_is_0)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1299 query+bigram8_is_3))))
(assert
 (let (($x1301 (not bigram8_is_1)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1301 query+bigram8_is_4))))
(assert
 (let (($x1303 (not bigram8_is_2)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1303 query+bigram8_is_0))))
(assert
 (let (($x1305 (not bigram8_is_3)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1305 query+bigram8_is_1))))
(assert
 (let (($x1307 (not bigram8_is_4)))
 (let (($x540 (not query_is_3)))
 (or $x540 $x1307 query+bigram8_is_2))))
(assert
 (let (($x1299 (not bigram8_is_0)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1299 query+bigram8_is_4))))
(assert
 (let (($x1301 (not bigram8_is_1)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1301 query+bigram8_is_0))))
(assert
 (let (($x1303 (not bigram8_is_2)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1303 query+bigram8_is_1))))
(assert
 (let (($x1305 (not bigram8_is_3)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1305 query+bigram8_is_2))))
(assert
 (let (($x1307 (not bigram8_is_4)))
 (let (($x546 (not query_is_4)))
 (or $x546 $x1307 query+bigram8_is_3))))
(assert
 (let (($x1331 (= low1 1060296535021.0)))
 (=> query+bigram1_is_0 $x1331)))
(assert
 (let (($x1334 (= low1 0.0)))
 (=> query+bigram1_is_1 $x1334)))
(assert
 (let (($x1334 (= low1 0.0)))
 (=> query+bigram1_is_2 $x1334)))
(assert
 (let (($x1334 (= low1 0.0)))
 (=> query+bigram1_is_3 $x1334)))
(assert
 (let (($x1334 (= low1 0.0)))
 (=> query+bigram1_is_4 $x1334)))
(assert
 (let (($x1340 (= low2 1060296535021.0)))
 (=> query+bigram2_is_0 $x1340)))
(assert
 (let (($x1342 (= low2 0.0)))
 (=> query+bigram2_is_1 $x1342)))
(assert
 (let (($x1342 (= low2 0.0)))
 (=> query+bigram2_is_2 $x1342)))
(assert
 (let (($x1342 (= low2 0.0)))
 (=> query+bigram2_is_3 $x1342)))
(assert
 (let (($x1342 (= low2 0.0)))
 (=> query+bigram2_is_4 $x1342)))
(assert
 (let (($x1348 (= low3 1060296535021.0)))
 (=> query+bigram3_is_0 $x1348)))
(assert
 (let (($x1350 (= low3 0.0)))
 (=> query+bigram3_is_1 $x1350)))
(assert
 (let (($x1350 (= low3 0.0)))
 (=> query+bigram3_is_2 $x1350)))
(assert
 (let (($x1350 (= low3 0.0)))
 (=> query+bigram3_is_3 $x1350)))
(assert
 (let (($x1350 (= low3 0.0)))
 (=> query+bigram3_is_4 $x1350)))
(assert
 (let (($x1356 (= low4 1060296535021.0)))
 (=> query+bigram4_is_0 $x1356)))
(assert
 (let (($x1358 (= low4 0.0)))
 (=> query+bigram4_is_1 $x1358)))
(assert
 (let (($x1358 (= low4 0.0)))
 (=> query+bigram4_is_2 $x1358)))
(assert
 (let (($x1358 (= low4 0.0)))
 (=> query+bigram4_is_3 $x1358)))
(assert
 (let (($x1358 (= low4 0.0)))
 (=> query+bigram4_is_4 $x1358)))
(assert
 (let (($x1364 (= low5 1060296535021.0)))
 (=> query+bigram5_is_0 $x1364)))
(assert
 (let (($x1366 (= low5 0.0)))
 (=> query+bigram5_is_1 $x1366)))
(assert
 (let (($x1366 (= low5 0.0)))
 (=> query+bigram5_is_2 $x1366)))
(assert
 (let (($x1366 (= low5 0.0)))
 (=> query+bigram5_is_3 $x1366)))
(assert
 (let (($x1366 (= low5 0.0)))
 (=> query+bigram5_is_4 $x1366)))
(assert
 (let (($x1372 (= low6 1060296535021.0)))
 (=> query+bigram6_is_0 $x1372)))
(assert
 (let (($x1374 (= low6 0.0)))
 (=> query+bigram6_is_1 $x1374)))
(assert
 (let (($x1374 (= low6 0.0)))
 (=> query+bigram6_is_2 $x1374)))
(assert
 (let (($x1374 (= low6 0.0)))
 (=> query+bigram6_is_3 $x1374)))
(assert
 (let (($x1374 (= low6 0.0)))
 (=> query+bigram6_is_4 $x1374)))
(assert
 (let (($x1380 (= low7 1060296535021.0)))
 (=> query+bigram7_is_0 $x1380)))
(assert
 (let (($x1382 (= low7 0.0)))
 (=> query+bigram7_is_1 $x1382)))
(assert
 (let (($x1382 (= low7 0.0)))
 (=> query+bigram7_is_2 $x1382)))
(assert
 (let (($x1382 (= low7 0.0)))
 (=> query+bigram7_is_3 $x1382)))
(assert
 (let (($x1382 (= low7 0.0)))
 (=> query+bigram7_is_4 $x1382)))
(assert
 (let (($x1388 (= low8 1060296535021.0)))
 (=> query+bigram8_is_0 $x1388)))
(assert
 (let (($x1390 (= low8 0.0)))
 (=> query+bigram8_is_1 $x1390)))
(assert
 (let (($x1390 (= low8 0.0)))
 (=> query+bigram8_is_2 $x1390)))
(assert
 (let (($x1390 (= low8 0.0)))
 (=> query+bigram8_is_3 $x1390)))
(assert
 (let (($x1390 (= low8 0.0)))
 (=> query+bigram8_is_4 $x1390)))
(assert
 (or query+bigram1_is_0 query+bigram2_is_0 query+bigram3_is_0 query+bigram4_is_0 query+bigram5_is_0 query+bigram6_is_0 query+bigram7_is_0 query+bigram8_is_0))
(assert
 (let ((?x1398 (* (+ low1 low2 low3 low4 low5 low6 low7 low8) 127.0)))
(not (> ?x1398 135266304.0))))
(check-sat)
