; layer 2: a match wins
; unsat: the obligation holds
(set-logic QF_LRA)
(declare-fun token1_is_7 () Bool)
(declare-fun token1_is_6 () Bool)
(declare-fun token1_is_5 () Bool)
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
(declare-fun token1_upto_5 () Bool)
(declare-fun token1_upto_6 () Bool)
(declare-fun token1_upto_7 () Bool)
(declare-fun token2_is_7 () Bool)
(declare-fun token2_is_6 () Bool)
(declare-fun token2_is_5 () Bool)
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
(declare-fun token2_upto_5 () Bool)
(declare-fun token2_upto_6 () Bool)
(declare-fun token2_upto_7 () Bool)
(declare-fun token3_is_7 () Bool)
(declare-fun token3_is_6 () Bool)
(declare-fun token3_is_5 () Bool)
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
(declare-fun token3_upto_5 () Bool)
(declare-fun token3_upto_6 () Bool)
(declare-fun token3_upto_7 () Bool)
(declare-fun token4_is_7 () Bool)
(declare-fun token4_is_6 () Bool)
(declare-fun token4_is_5 () Bool)
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
(declare-fun token4_upto_5 () Bool)
(declare-fun token4_upto_6 () Bool)
(declare-fun token4_upto_7 () Bool)
(declare-fun token5_is_7 () Bool)
(declare-fun token5_is_6 () Bool)
(declare-fun token5_is_5 () Bool)
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
(declare-fun token5_upto_5 () Bool)
(declare-fun token5_upto_6 () Bool)
(declare-fun token5_upto_7 () Bool)
(declare-fun token6_is_7 () Bool)
(declare-fun token6_is_6 () Bool)
(declare-fun token6_is_5 () Bool)
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
(declare-fun token6_upto_5 () Bool)
(declare-fun token6_upto_6 () Bool)
(declare-fun token6_upto_7 () Bool)
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
(declare-fun query_is_7 () Bool)
(declare-fun query_is_6 () Bool)
(declare-fun query_is_5 () Bool)
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
(declare-fun query_upto_5 () Bool)
(declare-fun query_upto_6 () Bool)
(declare-fun query_upto_7 () Bool)
(declare-fun bigram1_is_7 () Bool)
(declare-fun bigram1_is_6 () Bool)
(declare-fun bigram1_is_5 () Bool)
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
(declare-fun bigram1_upto_5 () Bool)
(declare-fun bigram1_upto_6 () Bool)
(declare-fun bigram1_upto_7 () Bool)
(declare-fun query+bigram1_is_7 () Bool)
(declare-fun query+bigram1_is_6 () Bool)
(declare-fun query+bigram1_is_5 () Bool)
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
(declare-fun query+bigram1_upto_5 () Bool)
(declare-fun query+bigram1_upto_6 () Bool)
(declare-fun query+bigram1_upto_7 () Bool)
(declare-fun bigram2_is_7 () Bool)
(declare-fun bigram2_is_6 () Bool)
(declare-fun bigram2_is_5 () Bool)
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
(declare-fun bigram2_upto_5 () Bool)
(declare-fun bigram2_upto_6 () Bool)
(declare-fun bigram2_upto_7 () Bool)
(declare-fun query+bigram2_is_7 () Bool)
(declare-fun query+bigram2_is_6 () Bool)
(declare-fun query+bigram2_is_5 () Bool)
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
(declare-fun query+bigram2_upto_5 () Bool)
(declare-fun query+bigram2_upto_6 () Bool)
(declare-fun query+bigram2_upto_7 () Bool)
(declare-fun bigram3_is_7 () Bool)
(declare-fun bigram3_is_6 () Bool)
(declare-fun bigram3_is_5 () Bool)
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
(declare-fun bigram3_upto_5 () Bool)
(declare-fun bigram3_upto_6 () Bool)
(declare-fun bigram3_upto_7 () Bool)
(declare-fun query+bigram3_is_7 () Bool)
(declare-fun query+bigram3_is_6 () Bool)
(declare-fun query+bigram3_is_5 () Bool)
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
(declare-fun query+bigram3_upto_5 () Bool)
(declare-fun query+bigram3_upto_6 () Bool)
(declare-fun query+bigram3_upto_7 () Bool)
(declare-fun bigram4_is_7 () Bool)
(declare-fun bigram4_is_6 () Bool)
(declare-fun bigram4_is_5 () Bool)
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
(declare-fun bigram4_upto_5 () Bool)
(declare-fun bigram4_upto_6 () Bool)
(declare-fun bigram4_upto_7 () Bool)
(declare-fun query+bigram4_is_7 () Bool)
(declare-fun query+bigram4_is_6 () Bool)
(declare-fun query+bigram4_is_5 () Bool)
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
(declare-fun query+bigram4_upto_5 () Bool)
(declare-fun query+bigram4_upto_6 () Bool)
(declare-fun query+bigram4_upto_7 () Bool)
(declare-fun bigram5_is_7 () Bool)
(declare-fun bigram5_is_6 () Bool)
(declare-fun bigram5_is_5 () Bool)
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
(declare-fun bigram5_upto_5 () Bool)
(declare-fun bigram5_upto_6 () Bool)
(declare-fun bigram5_upto_7 () Bool)
(declare-fun query+bigram5_is_7 () Bool)
(declare-fun query+bigram5_is_6 () Bool)
(declare-fun query+bigram5_is_5 () Bool)
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
(declare-fun query+bigram5_upto_5 () Bool)
(declare-fun query+bigram5_upto_6 () Bool)
(declare-fun query+bigram5_upto_7 () Bool)
(declare-fun low1 () Real)
(declare-fun low2 () Real)
(declare-fun low3 () Real)
(declare-fun low4 () Real)
(declare-fun low5 () Real)
(assert
 (or token1_is_0 token1_is_1 token1_is_2 token1_is_3 token1_is_4 token1_is_5 token1_is_6 token1_is_7))
(assert
 (=> token1_is_0 token1_upto_0))
(assert
 (=> token1_is_1 token1_upto_1))
(assert
 (=> token1_upto_0 token1_upto_1))
(assert
 (let (($x19 (not token1_upto_0)))
 (=> token1_is_1 $x19)))
(assert
 (=> token1_is_2 token1_upto_2))
(assert
 (=> token1_upto_1 token1_upto_2))
(assert
 (let (($x24 (not token1_upto_1)))
 (=> token1_is_2 $x24)))
(assert
 (=> token1_is_3 token1_upto_3))
(assert
 (=> token1_upto_2 token1_upto_3))
(assert
 (let (($x29 (not token1_upto_2)))
 (=> token1_is_3 $x29)))
(assert
 (=> token1_is_4 token1_upto_4))
(assert
 (=> token1_upto_3 token1_upto_4))
(assert
 (let (($x34 (not token1_upto_3)))
 (=> token1_is_4 $x34)))
(assert
 (=> token1_is_5 token1_upto_5))
(assert
 (=> token1_upto_4 token1_upto_5))
(assert
 (let (($x39 (not token1_upto_4)))
 (=> token1_is_5 $x39)))
(assert
 (=> token1_is_6 token1_upto_6))
(assert
 (=> token1_upto_5 token1_upto_6))
(assert
 (let (($x44 (not token1_upto_5)))
 (=> token1_is_6 $x44)))
(assert
 (=> token1_is_7 token1_upto_7))
(assert
 (=> token1_upto_6 token1_upto_7))
(assert
 (let (($x49 (not token1_upto_6)))
 (=> token1_is_7 $x49)))
(assert
 (or token2_is_0 token2_is_1 token2_is_2 token2_is_3 token2_is_4 token2_is_5 token2_is_6 token2_is_7))
(assert
 (=> token2_is_0 token2_upto_0))
(assert
 (=> token2_is_1 token2_upto_1))
(assert
 (=> token2_upto_0 token2_upto_1))
(assert
 (let (($x65 (not token2_upto_0)))
 (=> token2_is_1 $x65)))
(assert
 (=> token2_is_2 token2_upto_2))
(assert
 (=> token2_upto_1 token2_upto_2))
(assert
 (let (($x70 (not token2_upto_1)))
 (=> token2_is_2 $x70)))
(assert
 (=> token2_is_3 token2_upto_3))
(assert
 (=> token2_upto_2 token2_upto_3))
(assert
 (let (($x75 (not token2_upto_2)))
 (=> token2_is_3 $x75)))
(assert
 (=> token2_is_4 token2_upto_4))
(assert
 (=> token2_upto_3 token2_upto_4))
(assert
 (let (($x80 (not token2_upto_3)))
 (=> token2_is_4 $x80)))
(assert
 (=> token2_is_5 token2_upto_5))
(assert
 (=> token2_upto_4 token2_upto_5))
(assert
 (let (($x85 (not token2_upto_4)))
 (=> token2_is_5 $x85)))
(assert
 (=> token2_is_6 token2_upto_6))
(assert
 (=> token2_upto_5 token2_upto_6))
(assert
 (let (($x90 (not token2_upto_5)))
 (=> token2_is_6 $x90)))
(assert
 (=> token2_is_7 token2_upto_7))
(assert
 (=> token2_upto_6 token2_upto_7))
(assert
 (let (($x95 (not token2_upto_6)))
 (=> token2_is_7 $x95)))
(assert
 (or token3_is_0 token3_is_1 token3_is_2 token3_is_3 token3_is_4 token3_is_5 token3_is_6 token3_is_7))
(assert
 (=> token3_is_0 token3_upto_0))
(assert
 (=> token3_is_1 token3_upto_1))
(assert
 (=> token3_upto_0 token3_upto_1))
(assert
 (let (($x111 (not token3_upto_0)))
 (=> token3_is_1 $x111)))
(assert
 (=> token3_is_2 token3_upto_2))
(assert
 (=> token3_upto_1 token3_upto_2))
(assert
 (let (($x116 (not token3_upto_1)))
 (=> token3_is_2 $x116)))
(assert
 (=> token3_is_3 token3_upto_3))
(assert
 (=> token3_upto_2 token3_upto_3))
(assert
 (let (($x121 (not token3_upto_2)))
 (=> token3_is_3 $x121)))
(assert
 (=> token3_is_4 token3_upto_4))
(assert
 (=> token3_upto_3 token3_upto_4))
(assert
 (let (($x126 (not token3_upto_3)))
 (=> token3_is_4 $x126)))
(assert
 (=> token3_is_5 token3_upto_5))
(assert
 (=> token3_upto_4 token3_upto_5))
(assert
 (let (($x131 (not token3_upto_4)))
 (=> token3_is_5 $x131)))
(assert
 (=> token3_is_6 token3_upto_6))
(assert
 (=> token3_upto_5 token3_upto_6))
(assert
 (let (($x136 (not token3_upto_5)))
 (=> token3_is_6 $x136)))
(assert
 (=> token3_is_7 token3_upto_7))
(assert
 (=> token3_upto_6 token3_upto_7))
(assert
 (let (($x141 (not token3_upto_6)))
 (=> token3_is_7 $x141)))
(assert
 (or token4_is_0 token4_is_1 token4_is_2 token4_is_3 token4_is_4 token4_is_5 token4_is_6 token4_is_7))
(assert
 (=> token4_is_0 token4_upto_0))
(assert
 (=> token4_is_1 token4_upto_1))
(assert
 (=> token4_upto_0 token4_upto_1))
(assert
 (let (($x157 (not token4_upto_0)))
 (=> token4_is_1 $x157)))
(assert
 (=> token4_is_2 token4_upto_2))
(assert
 (=> token4_upto_1 token4_upto_2))
(assert
 (let (($x162 (not token4_upto_1)))
 (=> token4_is_2 $x162)))
(assert
 (=> token4_is_3 token4_upto_3))
(assert
 (=> token4_upto_2 token4_upto_3))
(assert
 (let (($x167 (not token4_upto_2)))
 (=> token4_is_3 $x167)))
(assert
 (=> token4_is_4 token4_upto_4))
(assert
 (=> token4_upto_3 token4_upto_4))
(assert
 (let (($x172 (not token4_upto_3)))
 (=> token4_is_4 $x172)))
(assert
 (=> token4_is_5 token4_upto_5))
(assert
 (=> token4_upto_4 token4_upto_5))
(assert
 (let (($x177 (not token4_upto_4)))
 (=> token4_is_5 $x177)))
(assert
 (=> token4_is_6 token4_upto_6))
(assert
 (=> token4_upto_5 token4_upto_6))
(assert
 (let (($x182 (not token4_upto_5)))
 (=> token4_is_6 $x182)))
(assert
 (=> token4_is_7 token4_upto_7))
(assert
 (=> token4_upto_6 token4_upto_7))
(assert
 (let (($x187 (not token4_upto_6)))
 (=> token4_is_7 $x187)))
(assert
 (or token5_is_0 token5_is_1 token5_is_2 token5_is_3 token5_is_4 token5_is_5 token5_is_6 token5_is_7))
(assert
 (=> token5_is_0 token5_upto_0))
(assert
 (=> token5_is_1 token5_upto_1))
(assert
 (=> token5_upto_0 token5_upto_1))
(assert
 (let (($x203 (not token5_upto_0)))
 (=> token5_is_1 $x203)))
(assert
 (=> token5_is_2 token5_upto_2))
(assert
 (=> token5_upto_1 token5_upto_2))
(assert
 (let (($x208 (not token5_upto_1)))
 (=> token5_is_2 $x208)))
(assert
 (=> token5_is_3 token5_upto_3))
(assert
 (=> token5_upto_2 token5_upto_3))
(assert
 (let (($x213 (not token5_upto_2)))
 (=> token5_is_3 $x213)))
(assert
 (=> token5_is_4 token5_upto_4))
(assert
 (=> token5_upto_3 token5_upto_4))
(assert
 (let (($x218 (not token5_upto_3)))
 (=> token5_is_4 $x218)))
(assert
 (=> token5_is_5 token5_upto_5))
(assert
 (=> token5_upto_4 token5_upto_5))
(assert
 (let (($x223 (not token5_upto_4)))
 (=> token5_is_5 $x223)))
(assert
 (=> token5_is_6 token5_upto_6))
(assert
 (=> token5_upto_5 token5_upto_6))
(assert
 (let (($x228 (not token5_upto_5)))
 (=> token5_is_6 $x228)))
(assert
 (=> token5_is_7 token5_upto_7))
(assert
 (=> token5_upto_6 token5_upto_7))
(assert
 (let (($x233 (not token5_upto_6)))
 (=> token5_is_7 $x233)))
(assert
 (or token6_is_0 token6_is_1 token6_is_2 token6_is_3 token6_is_4 token6_is_5 token6_is_6 token6_is_7))
(assert
 (=> token6_is_0 token6_upto_0))
(assert
 (=> token6_is_1 token6_upto_1))
(assert
 (=> token6_upto_0 token6_upto_1))
(assert
 (let (($x249 (not token6_upto_0)))
 (=> token6_is_1 $x249)))
(assert
 (=> token6_is_2 token6_upto_2))
(assert
 (=> token6_upto_1 token6_upto_2))
(assert
 (let (($x254 (not token6_upto_1)))
 (=> token6_is_2 $x254)))
(assert
 (=> token6_is_3 token6_upto_3))
(assert
 (=> token6_upto_2 token6_upto_3))
(assert
 (let (($x259 (not token6_upto_2)))
 (=> token6_is_3 $x259)))
(assert
 (=> token6_is_4 token6_upto_4))
(assert
 (=> token6_upto_3 token6_upto_4))
(assert
 (let (($x264 (not token6_upto_3)))
 (=> token6_is_4 $x264)))
(assert
 (=> token6_is_5 token6_upto_5))
(assert
 (=> token6_upto_4 token6_upto_5))
(assert
 (let (($x269 (not token6_upto_4)))
 (=> token6_is_5 $x269)))
(assert
 (=> token6_is_6 token6_upto_6))
(assert
 (=> token6_upto_5 token6_upto_6))
(assert
 (let (($x274 (not token6_upto_5)))
 (=> token6_is_6 $x274)))
(assert
 (=> token6_is_7 token6_upto_7))
(assert
 (=> token6_upto_6 token6_upto_7))
(assert
 (let (($x279 (not token6_upto_6)))
 (=> token6_is_7 $x279)))
(assert
 (or position_is_0 position_is_1 position_is_2 position_is_3 position_is_4 position_is_5))
(assert
 (=> position_is_0 position_upto_0))
(assert
 (=> position_is_1 position_upto_1))
(assert
 (=> position_upto_0 position_upto_1))
(assert
 (let (($x293 (not position_upto_0)))
 (=> position_is_1 $x293)))
(assert
 (=> position_is_2 position_upto_2))
(assert
 (=> position_upto_1 position_upto_2))
(assert
 (let (($x298 (not position_upto_1)))
 (=> position_is_2 $x298)))
(assert
 (=> position_is_3 position_upto_3))
(assert
 (=> position_upto_2 position_upto_3))
(assert
 (let (($x303 (not position_upto_2)))
 (=> position_is_3 $x303)))
(assert
 (=> position_is_4 position_upto_4))
(assert
 (=> position_upto_3 position_upto_4))
(assert
 (let (($x308 (not position_upto_3)))
 (=> position_is_4 $x308)))
(assert
 (=> position_is_5 position_upto_5))
(assert
 (=> position_upto_4 position_upto_5))
(assert
 (let (($x313 (not position_upto_4)))
 (=> position_is_5 $x313)))
(assert
 (or query_is_0 query_is_1 query_is_2 query_is_3 query_is_4 query_is_5 query_is_6 query_is_7))
(assert
 (=> query_is_0 query_upto_0))
(assert
 (=> query_is_1 query_upto_1))
(assert
 (=> query_upto_0 query_upto_1))
(assert
 (let (($x329 (not query_upto_0)))
 (=> query_is_1 $x329)))
(assert
 (=> query_is_2 query_upto_2))
(assert
 (=> query_upto_1 query_upto_2))
(assert
 (let (($x334 (not query_upto_1)))
 (=> query_is_2 $x334)))
(assert
 (=> query_is_3 query_upto_3))
(assert
 (=> query_upto_2 query_upto_3))
(assert
 (let (($x339 (not query_upto_2)))
 (=> query_is_3 $x339)))
(assert
 (=> query_is_4 query_upto_4))
(assert
 (=> query_upto_3 query_upto_4))
(assert
 (let (($x344 (not query_upto_3)))
 (=> query_is_4 $x344)))
(assert
 (=> query_is_5 query_upto_5))
(assert
 (=> query_upto_4 query_upto_5))
(assert
 (let (($x349 (not query_upto_4)))
 (=> query_is_5 $x349)))
(assert
 (=> query_is_6 query_upto_6))
(assert
 (=> query_upto_5 query_upto_6))
(assert
 (let (($x354 (not query_upto_5)))
 (=> query_is_6 $x354)))
(assert
 (=> query_is_7 query_upto_7))
(assert
 (=> query_upto_6 query_upto_7))
(assert
 (let (($x359 (not query_upto_6)))
 (=> query_is_7 $x359)))
(assert
 (let (($x362 (not token1_is_0)))
 (let (($x361 (not position_is_0)))
 (or $x361 $x362 query_is_0))))
(assert
 (let (($x364 (not token1_is_1)))
 (let (($x361 (not position_is_0)))
 (or $x361 $x364 query_is_1))))
(assert
 (let (($x366 (not token1_is_2)))
 (let (($x361 (not position_is_0)))
 (or $x361 $x366 query_is_2))))
(assert
 (let (($x368 (not token1_is_3)))
 (let (($x361 (not position_is_0)))
 (or $x361 $x368 query_is_3))))
(assert
 (let (($x370 (not token1_is_4)))
 (let (($x361 (not position_is_0)))
 (or $x361 $x370 query_is_4))))
(assert
 (let (($x372 (not token1_is_5)))
 (let (($x361 (not position_is_0)))
 (or $x361 $x372 query_is_5))))
(assert
 (let (($x374 (not token1_is_6)))
 (let (($x361 (not position_is_0)))
 (or $x361 $x374 query_is_6))))
(assert
 (let (($x376 (not token1_is_7)))
 (let (($x361 (not position_is_0)))
 (or $x361 $x376 query_is_7))))
(assert
 (let (($x379 (not token2_is_0)))
 (let (($x378 (not position_is_1)))
 (or $x378 $x379 query_is_0))))
(assert
 (let (($x381 (not token2_is_1)))
 (let (($x378 (not position_is_1)))
 (or $x378 $x381 query_is_1))))
(assert
 (let (($x383 (not token2_is_2)))
 (let (($x378 (not position_is_1)))
 (or $x378 $x383 query_is_2))))
(assert
 (let (($x385 (not token2_is_3)))
 (let (($x378 (not position_is_1)))
 (or $x378 $x385 query_is_3))))
(assert
 (let (($x387 (not token2_is_4)))
 (let (($x378 (not position_is_1)))
 (or $x378 $x387 query_is_4))))
(assert
 (let (($x389 (not token2_is_5)))
 (let (($x378 (not position_is_1)))
 (or $x378 $x389 query_is_5))))
(assert
 (let (($x391 (not token2_is_6)))
 (let (($x378 (not position_is_1)))
 (or $x378 $x391 query_is_6))))
(assert
 (let (($x393 (not token2_is_7)))
 (let (($x378 (not position_is_1)))
 (or $x378 $x393 query_is_7))))
(assert
 (let (($x396 (not token3_is_0)))
 (let (($x395 (not position_is_2)))
 (or $x395 $x396 query_is_0))))
(assert
 (let (($x398 (not token3_is_1)))
 (let (($x395 (not position_is_2)))
 (or $x395 $x398 query_is_1))))
(assert
 (let (($x400 (not token3_is_2)))
 (let (($x395 (not position_is_2)))
 (or $x395 $x400 query_is_2))))
(assert
 (let (($x402 (not token3_is_3)))
 (let (($x395 (not position_is_2)))
 (or $x395 $x402 query_is_3))))
(assert
 (let (($x404 (not token3_is_4)))
 (let (($x395 (not position_is_2)))
 (or $x395 $x404 query_is_4))))
(assert
 (let (($x406 (not token3_is_5)))
 (let (($x395 (not position_is_2)))
 (or $x395 $x406 query_is_5))))
(assert
 (let (($x408 (not token3_is_6)))
 (let (($x395 (not position_is_2)))
 (or $x395 $x408 query_is_6))))
(assert
 (let (($x410 (not token3_is_7)))
 (let (($x395 (not position_is_2)))
 (or $x395 $x410 query_is_7))))
(assert
 (let (($x413 (not token4_is_0)))
 (let (($x412 (not position_is_3)))
 (or $x412 $x413 query_is_0))))
(assert
 (let (($x415 (not token4_is_1)))
 (let (($x412 (not position_is_3)))
 (or $x412 $x415 query_is_1))))
(assert
 (let (($x417 (not token4_is_2)))
 (let (($x412 (not position_is_3)))
 (or $x412 $x417 query_is_2))))
(assert
 (let (($x419 (not token4_is_3)))
 (let (($x412 (not position_is_3)))
 (or $x412 $x419 query_is_3))))
(assert
 (let (($x421 (not token4_is_4)))
 (let (($x412 (not position_is_3)))
 (or $x412 $x421 query_is_4))))
(assert
 (let (($x423 (not token4_is_5)))
 (let (($x412 (not position_is_3)))
 (or $x412 $x423 query_is_5))))
(assert
 (let (($x425 (not token4_is_6)))
 (let (($x412 (not position_is_3)))
 (or $x412 $x425 query_is_6))))
(assert
 (let (($x427 (not token4_is_7)))
 (let (($x412 (not position_is_3)))
 (or $x412 $x427 query_is_7))))
(assert
 (let (($x430 (not token5_is_0)))
 (let (($x429 (not position_is_4)))
 (or $x429 $x430 query_is_0))))
(assert
 (let (($x432 (not token5_is_1)))
 (let (($x429 (not position_is_4)))
 (or $x429 $x432 query_is_1))))
(assert
 (let (($x434 (not token5_is_2)))
 (let (($x429 (not position_is_4)))
 (or $x429 $x434 query_is_2))))
(assert
 (let (($x436 (not token5_is_3)))
 (let (($x429 (not position_is_4)))
 (or $x429 $x436 query_is_3))))
(assert
 (let (($x438 (not token5_is_4)))
 (let (($x429 (not position_is_4)))
 (or $x429 $x438 query_is_4))))
(assert
 (let (($x440 (not token5_is_5)))
 (let (($x429 (not position_is_4)))
 (or $x429 $x440 query_is_5))))
(assert
 (let (($x442 (not token5_is_6)))
 (let (($x429 (not position_is_4)))
 (or $x429 $x442 query_is_6))))
(assert
 (let (($x444 (not token5_is_7)))
 (let (($x429 (not position_is_4)))
 (or $x429 $x444 query_is_7))))
(assert
 (let (($x447 (not token6_is_0)))
 (let (($x446 (not position_is_5)))
 (or $x446 $x447 query_is_0))))
(assert
 (let (($x449 (not token6_is_1)))
 (let (($x446 (not position_is_5)))
 (or $x446 $x449 query_is_1))))
(assert
 (let (($x451 (not token6_is_2)))
 (let (($x446 (not position_is_5)))
 (or $x446 $x451 query_is_2))))
(assert
 (let (($x453 (not token6_is_3)))
 (let (($x446 (not position_is_5)))
 (or $x446 $x453 query_is_3))))
(assert
 (let (($x455 (not token6_is_4)))
 (let (($x446 (not position_is_5)))
 (or $x446 $x455 query_is_4))))
(assert
 (let (($x457 (not token6_is_5)))
 (let (($x446 (not position_is_5)))
 (or $x446 $x457 query_is_5))))
(assert
 (let (($x459 (not token6_is_6)))
 (let (($x446 (not position_is_5)))
 (or $x446 $x459 query_is_6))))
(assert
 (let (($x461 (not token6_is_7)))
 (let (($x446 (not position_is_5)))
 (or $x446 $x461 query_is_7))))
(assert
 (or bigram1_is_0 bigram1_is_1 bigram1_is_2 bigram1_is_3 bigram1_is_4 bigram1_is_5 bigram1_is_6 bigram1_is_7))
(assert
 (=> bigram1_is_0 bigram1_upto_0))
(assert
 (=> bigram1_is_1 bigram1_upto_1))
(assert
 (=> bigram1_upto_0 bigram1_upto_1))
(assert
 (let (($x477 (not bigram1_upto_0)))
 (=> bigram1_is_1 $x477)))
(assert
 (=> bigram1_is_2 bigram1_upto_2))
(assert
 (=> bigram1_upto_1 bigram1_upto_2))
(assert
 (let (($x482 (not bigram1_upto_1)))
 (=> bigram1_is_2 $x482)))
(assert
 (=> bigram1_is_3 bigram1_upto_3))
(assert
 (=> bigram1_upto_2 bigram1_upto_3))
(assert
 (let (($x487 (not bigram1_upto_2)))
 (=> bigram1_is_3 $x487)))
(assert
 (=> bigram1_is_4 bigram1_upto_4))
(assert
 (=> bigram1_upto_3 bigram1_upto_4))
(assert
 (let (($x492 (not bigram1_upto_3)))
 (=> bigram1_is_4 $x492)))
(assert
 (=> bigram1_is_5 bigram1_upto_5))
(assert
 (=> bigram1_upto_4 bigram1_upto_5))
(assert
 (let (($x497 (not bigram1_upto_4)))
 (=> bigram1_is_5 $x497)))
(assert
 (=> bigram1_is_6 bigram1_upto_6))
(assert
 (=> bigram1_upto_5 bigram1_upto_6))
(assert
 (let (($x502 (not bigram1_upto_5)))
 (=> bigram1_is_6 $x502)))
(assert
 (=> bigram1_is_7 bigram1_upto_7))
(assert
 (=> bigram1_upto_6 bigram1_upto_7))
(assert
 (let (($x507 (not bigram1_upto_6)))
 (=> bigram1_is_7 $x507)))
(assert
 (let (($x379 (not token2_is_0)))
 (let (($x362 (not token1_is_0)))
 (or $x362 $x379 bigram1_is_0))))
(assert
 (let (($x381 (not token2_is_1)))
 (let (($x362 (not token1_is_0)))
 (or $x362 $x381 bigram1_is_1))))
(assert
 (let (($x383 (not token2_is_2)))
 (let (($x362 (not token1_is_0)))
 (or $x362 $x383 bigram1_is_2))))
(assert
 (let (($x385 (not token2_is_3)))
 (let (($x362 (not token1_is_0)))
 (or $x362 $x385 bigram1_is_3))))
(assert
 (let (($x387 (not token2_is_4)))
 (let (($x362 (not token1_is_0)))
 (or $x362 $x387 bigram1_is_4))))
(assert
 (let (($x389 (not token2_is_5)))
 (let (($x362 (not token1_is_0)))
 (or $x362 $x389 bigram1_is_5))))
(assert
 (let (($x391 (not token2_is_6)))
 (let (($x362 (not token1_is_0)))
 (or $x362 $x391 bigram1_is_6))))
(assert
 (let (($x393 (not token2_is_7)))
 (let (($x362 (not token1_is_0)))
 (or $x362 $x393 bigram1_is_7))))
(assert
 (let (($x379 (not token2_is_0)))
 (let (($x364 (not token1_is_1)))
 (or $x364 $x379 bigram1_is_1))))
(assert
 (let (($x381 (not token2_is_1)))
 (let (($x364 (not token1_is_1)))
 (or $x364 $x381 bigram1_is_2))))
(assert
 (let (($x383 (not token2_is_2)))
 (let (($x364 (not token1_is_1)))
 (or $x364 $x383 bigram1_is_3))))
(assert
 (let (($x385 (not token2_is_3)))
 (let (($x364 (not token1_is_1)))
 (or $x364 $x385 bigram1_is_4))))
(assert
 (let (($x387 (not token2_is_4)))
 (let (($x364 (not token1_is_1)))
 (or $x364 $x387 bigram1_is_5))))
(assert
 (let (($x389 (not token2_is_5)))
 (let (($x364 (not token1_is_1)))
 (or $x364 $x389 bigram1_is_6))))
(assert
 (let (($x391 (not token2_is_6)))
 (let (($x364 (not token1_is_1)))
 (or $x364 $x391 bigram1_is_7))))
(assert
 (let (($x393 (not token2_is_7)))
 (let (($x364 (not token1_is_1)))
 (or $x364 $x393 bigram1_is_0))))
(assert
 (let (($x379 (not token2_is_0)))
 (let (($x366 (not token1_is_2)))
 (or $x366 $x379 bigram1_is_2))))
(assert
 (let (($x381 (not token2_is_1)))
 (let (($x366 (not token1_is_2)))
 (or $x366 $x381 bigram1_is_3))))
(assert
 (let (($x383 (not token2_is_2)))
 (let (($x366 (not token1_is_2)))
 (or $x366 $x383 bigram1_is_4))))
(assert
 (let (($x385 (not token2_is_3)))
 (let (($x366 (not token1_is_2)))
 (or $x366 $x385 bigram1_is_5))))
(assert
 (let (($x387 (not token2_is_4)))
 (let (($x366 (not token1_is_2)))
 (or $x366 $x387 bigram1_is_6))))
(assert
 (let (($x389 (not token2_is_5)))
 (let (($x366 (not token1_is_2)))
 (or $x366 $x389 bigram1_is_7))))
(assert
 (let (($x391 (not token2_is_6)))
 (let (($x366 (not token1_is_2)))
 (or $x366 $x391 bigram1_is_0))))
(assert
 (let (($x393 (not token2_is_7)))
 (let (($x366 (not token1_is_2)))
 (or $x366 $x393 bigram1_is_1))))
(assert
 (let (($x379 (not token2_is_0)))
 (let (($x368 (not token1_is_3)))
 (or $x368 $x379 bigram1_is_3))))
(assert
 (let (($x381 (not token2_is_1)))
 (let (($x368 (not token1_is_3)))
 (or $x368 $x381 bigram1_is_4))))
(assert
 (let (($x383 (not token2_is_2)))
 (let (($x368 (not token1_is_3)))
 (or $x368 $x383 bigram1_is_5))))
(assert
 (let (($x385 (not token2_is_3)))
 (let (($x368 (not token1_is_3)))
 (or $x368 $x385 bigram1_is_6))))
(assert
 (let (($x387 (not token2_is_4)))
 (let (($x368 (not token1_is_3)))
 (or $x368 $x387 bigram1_is_7))))
(assert
 (let (($x389 (not token2_is_5)))
 (let (($x368 (not token1_is_3)))
 (or $x368 $x389 bigram1_is_0))))
(assert
 (let (($x391 (not token2_is_6)))
 (let (($x368 (not token1_is_3)))
 (or $x368 $x391 bigram1_is_1))))
(assert
 (let (($x393 (not token2_is_7)))
 (let (($x368 (not token1_is_3)))
 (or $x368 $x393 bigram1_is_2))))
(assert
 (let (($x379 (not token2_is_0)))
 (let (($x370 (not token1_is_4)))
 (or $x370 $x379 bigram1_is_4))))
(assert
 (let (($x381 (not token2_is_1)))
 (let (($x370 (not token1_is_4)))
 (or $x370 $x381 bigram1_is_5))))
(assert
 (let (($x383 (not token2_is_2)))
 (let (($x370 (not token1_is_4)))
 (or $x370 $x383 bigram1_is_6))))
(assert
 (let (($x385 (not token2_is_3)))
 (let (($x370 (not token1_is_4)))
 (or $x370 $x385 bigram1_is_7))))
(assert
 (let (($x387 (not token2_is_4)))
 (let (($x370 (not token1_is_4)))
 (or $x370 $x387 bigram1_is_0))))
(assert
 (let (($x389 (not token2_is_5)))
 (let (($x370 (not token1_is_4)))
 (or $x370 $x389 bigram1_is_1))))
(assert
 (let (($x391 (not token2_is_6)))
 (let (($x370 (not token1_is_4)))
 (or $x370 $x391 bigram1_is_2))))
(assert
 (let (($x393 (not token2_is_7)))
 (let (($x370 (not token1_is_4)))
 (or $x370 $x393 bigram1_is_3))))
(assert
 (let (($x379 (not token2_is_0)))
 (let (($x372 (not token1_is_5)))
 (or $x372 $x379 bigram1_is_5))))
(assert
 (let (($x381 (not token2_is_1)))
 (let (($x372 (not token1_is_5)))
 (or $x372 $x381 bigram1_is_6))))
(assert
 (let (($x383 (not token2_is_2)))
 (let (($x372 (not token1_is_5)))
 (or $x372 $x383 bigram1_is_7))))
(assert
 (let (($x385 (not token2_is_3)))
 (let (($x372 (not token1_is_5)))
 (or $x372 $x385 bigram1_is_0))))
(assert
 (let (($x387 (not token2_is_4)))
 (let (($x372 (not token1_is_5)))
 (or $x372 $x387 bigram1_is_1))))
(assert
 (let (($x389 (not token2_is_5)))
 (let (($x372 (not token1_is_5)))
 (or $x372 $x389 bigram1_is_2))))
(assert
 (let (($x391 (not token2_is_6)))
 (let (($x372 (not token1_is_5)))
 (or $x372 $x391 bigram1_is_3))))
(assert
 (let (($x393 (not token2_is_7)))
 (let (($x372 (not token1_is_5)))
 (or $x372 $x393 bigram1_is_4))))
(assert
 (let (($x379 (not token2_is_0)))
 (let (($x374 (not token1_is_6)))
 (or $x374 $x379 bigram1_is_6))))
(assert
 (let (($x381 (not token2_is_1)))
 (let (($x374 (not token1_is_6)))
 (or $x374 $x381 bigram1_is_7))))
(assert
 (let (($x383 (not token2_is_2)))
 (let (($x374 (not token1_is_6)))
 (or $x374 $x383 bigram1_is_0))))
(assert
 (let (($x385 (not token2_is_3)))
 (let (($x374 (not token1_is_6)))
 (or $x374 $x385 bigram1_is_1))))
(assert
 (let (($x387 (not token2_is_4)))
 (let (($x374 (not token1_is_6)))
 (or $x374 $x387 bigram1_is_2))))
(assert
 (let (($x389 (not token2_is_5)))
 (let (($x374 (not token1_is_6)))
 (or $x374 $x389 bigram1_is_3))))
(assert
 (let (($x391 (not token2_is_6)))
 (let (($x374 (not token1_is_6)))
 (or $x374 $x391 bigram1_is_4))))
(assert
 (let (($x393 (not token2_is_7)))
 (let (($x374 (not token1_is_6)))
 (or $x374 $x393 bigram1_is_5))))
(assert
 (let (($x379 (not token2_is_0)))
 (let (($x376 (not token1_is_7)))
 (or $x376 $x379 bigram1_is_7))))
(assert
 (let (($x381 (not token2_is_1)))
 (let (($x376 (not token1_is_7)))
 (or $x376 $x381 bigram1_is_0))))
(assert
 (let (($x383 (not token2_is_2)))
 (let (($x376 (not token1_is_7)))
 (or $x376 $x383 bigram1_is_1))))
(assert
 (let (($x385 (not token2_is_3)))
 (let (($x376 (not token1_is_7)))
 (or $x376 $x385 bigram1_is_2))))
(assert
 (let (($x387 (not token2_is_4)))
 (let (($x376 (not token1_is_7)))
 (or $x376 $x387 bigram1_is_3))))
(assert
 (let (($x389 (not token2_is_5)))
 (let (($x376 (not token1_is_7)))
 (or $x376 $x389 bigram1_is_4))))
(assert
 (let (($x391 (not token2_is_6)))
 (let (($x376 (not token1_is_7)))
 (or $x376 $x391 bigram1_is_5))))
(assert
 (let (($x393 (not token2_is_7)))
 (let (($x376 (not token1_is_7)))
 (or $x376 $x393 bigram1_is_6))))
(assert
 (or query+bigram1_is_0 query+bigram1_is_1 query+bigram1_is_2 query+bigram1_is_3 query+bigram1_is_4 query+bigram1_is_5 query+bigram1_is_6 query+bigram1_is_7))
(assert
 (=> query+bigram1_is_0 query+bigram1_upto_0))
(assert
 (=> query+bigram1_is_1 query+bigram1_upto_1))
(assert
 (=> query+bigram1_upto_0 query+bigram1_upto_1))
(assert
 (let (($x587 (not query+bigram1_upto_0)))
 (=> query+bigram1_is_1 $x587)))
(assert
 (=> query+bigram1_is_2 query+bigram1_upto_2))
(assert
 (=> query+bigram1_upto_1 query+bigram1_upto_2))
(assert
 (let (($x592 (not query+bigram1_upto_1)))
 (=> query+bigram1_is_2 $x592)))
(assert
 (=> query+bigram1_is_3 query+bigram1_upto_3))
(assert
 (=> query+bigram1_upto_2 query+bigram1_upto_3))
(assert
 (let (($x597 (not query+bigram1_upto_2)))
 (=> query+bigram1_is_3 $x597)))
(assert
 (=> query+bigram1_is_4 query+bigram1_upto_4))
(assert
 (=> query+bigram1_upto_3 query+bigram1_upto_4))
(assert
 (let (($x602 (not query+bigram1_upto_3)))
 (=> query+bigram1_is_4 $x602)))
(assert
 (=> query+bigram1_is_5 query+bigram1_upto_5))
(assert
 (=> query+bigram1_upto_4 query+bigram1_upto_5))
(assert
 (let (($x607 (not query+bigram1_upto_4)))
 (=> query+bigram1_is_5 $x607)))
(assert
 (=> query+bigram1_is_6 query+bigram1_upto_6))
(assert
 (=> query+bigram1_upto_5 query+bigram1_upto_6))
(assert
 (let (($x612 (not query+bigram1_upto_5)))
 (=> query+bigram1_is_6 $x612)))
(assert
 (=> query+bigram1_is_7 query+bigram1_upto_7))
(assert
 (=> query+bigram1_upto_6 query+bigram1_upto_7))
(assert
 (let (($x617 (not query+bigram1_upto_6)))
 (=> query+bigram1_is_7 $x617)))
(assert
 (let (($x620 (not bigram1_is_0)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x620 query+bigram1_is_0))))
(assert
 (let (($x622 (not bigram1_is_1)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x622 query+bigram1_is_1))))
(assert
 (let (($x624 (not bigram1_is_2)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x624 query+bigram1_is_2))))
(assert
 (let (($x626 (not bigram1_is_3)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x626 query+bigram1_is_3))))
(assert
 (let (($x628 (not bigram1_is_4)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x628 query+bigram1_is_4))))
(assert
 (let (($x630 (not bigram1_is_5)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x630 query+bigram1_is_5))))
(assert
 (let (($x632 (not bigram1_is_6)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x632 query+bigram1_is_6))))
(assert
 (let (($x634 (not bigram1_is_7)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x634 query+bigram1_is_7))))
(assert
 (let (($x620 (not bigram1_is_0)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x620 query+bigram1_is_1))))
(assert
 (let (($x622 (not bigram1_is_1)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x622 query+bigram1_is_2))))
(assert
 (let (($x624 (not bigram1_is_2)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x624 query+bigram1_is_3))))
(assert
 (let (($x626 (not bigram1_is_3)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x626 query+bigram1_is_4))))
(assert
 (let (($x628 (not bigram1_is_4)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x628 query+bigram1_is_5))))
(assert
 (let (($x630 (not bigram1_is_5)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x630 query+bigram1_is_6))))
(assert
 (let (($x632 (not bigram1_is_6)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x632 query+bigram1_is_7))))
(assert
 (let (($x634 (not bigram1_is_7)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x634 query+bigram1_is_0))))
(assert
 (let (($x620 (not bigram1_is_0)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x620 query+bigram1_is_2))))
(assert
 (let (($x622 (not bigram1_is_1)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x622 query+bigram1_is_3))))
(assert
 (let (($x624 (not bigram1_is_2)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x624 query+bigram1_is_4))))
(assert
 (let (($x626 (not bigram1_is_3)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x626 query+bigram1_is_5))))
(assert
 (let (($x628 (not bigram1_is_4)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x628 query+bigram1_is_6))))
(assert
 (let (($x630 (not bigram1_is_5)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x630 query+bigram1_is_7))))
(assert
 (let (($x632 (not bigram1_is_6)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x632 query+bigram1_is_0))))
(assert
 (let (($x634 (not bigram1_is_7)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x634 query+bigram1_is_1))))
(assert
 (let (($x620 (not bigram1_is_0)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x620 query+bigram1_is_3))))
(assert
 (let (($x622 (not bigram1_is_1)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x622 query+bigram1_is_4))))
(assert
 (let (($x624 (not bigram1_is_2)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x624 query+bigram1_is_5))))
(assert
 (let (($x626 (not bigram1_is_3)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x626 query+bigram1_is_6))))
(assert
 (let (($x628 (not bigram1_is_4)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x628 query+bigram1_is_7))))
(assert
 (let (($x630 (not bigram1_is_5)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x630 query+bigram1_is_0))))
(assert
 (let (($x632 (not bigram1_is_6)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x632 query+bigram1_is_1))))
(assert
 (let (($x634 (not bigram1_is_7)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x634 query+bigram1_is_2))))
(assert
 (let (($x620 (not bigram1_is_0)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x620 query+bigram1_is_4))))
(assert
 (let (($x622 (not bigram1_is_1)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x622 query+bigram1_is_5))))
(assert
 (let (($x624 (not bigram1_is_2)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x624 query+bigram1_is_6))))
(assert
 (let (($x626 (not bigram1_is_3)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x626 query+bigram1_is_7))))
(assert
 (let (($x628 (not bigram1_is_4)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x628 query+bigram1_is_0))))
(assert
 (let (($x630 (not bigram1_is_5)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x630 query+bigram1_is_1))))
(assert
 (let (($x632 (not bigram1_is_6)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x632 query+bigram1_is_2))))
(assert
 (let (($x634 (not bigram1_is_7)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x634 query+bigram1_is_3))))
(assert
 (let (($x620 (not bigram1_is_0)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x620 query+bigram1_is_5))))
(assert
 (let (($x622 (not bigram1_is_1)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x622 query+bigram1_is_6))))
(assert
 (let (($x624 (not bigram1_is_2)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x624 query+bigram1_is_7))))
(assert
 (let (($x626 (not bigram1_is_3)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x626 query+bigram1_is_0))))
(assert
 (let (($x628 (not bigram1_is_4)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x628 query+bigram1_is_1))))
(assert
 (let (($x630 (not bigram1_is_5)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x630 query+bigram1_is_2))))
(assert
 (let (($x632 (not bigram1_is_6)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x632 query+bigram1_is_3))))
(assert
 (let (($x634 (not bigram1_is_7)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x634 query+bigram1_is_4))))
(assert
 (let (($x620 (not bigram1_is_0)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x620 query+bigram1_is_6))))
(assert
 (let (($x622 (not bigram1_is_1)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x622 query+bigram1_is_7))))
(assert
 (let (($x624 (not bigram1_is_2)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x624 query+bigram1_is_0))))
(assert
 (let (($x626 (not bigram1_is_3)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x626 query+bigram1_is_1))))
(assert
 (let (($x628 (not bigram1_is_4)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x628 query+bigram1_is_2))))
(assert
 (let (($x630 (not bigram1_is_5)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x630 query+bigram1_is_3))))
(assert
 (let (($x632 (not bigram1_is_6)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x632 query+bigram1_is_4))))
(assert
 (let (($x634 (not bigram1_is_7)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x634 query+bigram1_is_5))))
(assert
 (let (($x620 (not bigram1_is_0)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x620 query+bigram1_is_7))))
(assert
 (let (($x622 (not bigram1_is_1)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x622 query+bigram1_is_0))))
(assert
 (let (($x624 (not bigram1_is_2)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x624 query+bigram1_is_1))))
(assert
 (let (($x626 (not bigram1_is_3)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x626 query+bigram1_is_2))))
(assert
 (let (($x628 (not bigram1_is_4)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x628 query+bigram1_is_3))))
(assert
 (let (($x630 (not bigram1_is_5)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x630 query+bigram1_is_4))))
(assert
 (let (($x632 (not bigram1_is_6)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x632 query+bigram1_is_5))))
(assert
 (let (($x634 (not bigram1_is_7)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x634 query+bigram1_is_6))))
(assert
 (or bigram2_is_0 bigram2_is_1 bigram2_is_2 bigram2_is_3 bigram2_is_4 bigram2_is_5 bigram2_is_6 bigram2_is_7))
(assert
 (=> bigram2_is_0 bigram2_upto_0))
(assert
 (=> bigram2_is_1 bigram2_upto_1))
(assert
 (=> bigram2_upto_0 bigram2_upto_1))
(assert
 (let (($x713 (not bigram2_upto_0)))
 (=> bigram2_is_1 $x713)))
(assert
 (=> bigram2_is_2 bigram2_upto_2))
(assert
 (=> bigram2_upto_1 bigram2_upto_2))
(assert
 (let (($x718 (not bigram2_upto_1)))
 (=> bigram2_is_2 $x718)))
(assert
 (=> bigram2_is_3 bigram2_upto_3))
(assert
 (=> bigram2_upto_2 bigram2_upto_3))
(assert
 (let (($x723 (not bigram2_upto_2)))
 (=> bigram2_is_3 $x723)))
(assert
 (=> bigram2_is_4 bigram2_upto_4))
(assert
 (=> bigram2_upto_3 bigram2_upto_4))
(assert
 (let (($x728 (not bigram2_upto_3)))
 (=> bigram2_is_4 $x728)))
(assert
 (=> bigram2_is_5 bigram2_upto_5))
(assert
 (=> bigram2_upto_4 bigram2_upto_5))
(assert
 (let (($x733 (not bigram2_upto_4)))
 (=> bigram2_is_5 $x733)))
(assert
 (=> bigram2_is_6 bigram2_upto_6))
(assert
 (=> bigram2_upto_5 bigram2_upto_6))
(assert
 (let (($x738 (not bigram2_upto_5)))
 (=> bigram2_is_6 $x738)))
(assert
 (=> bigram2_is_7 bigram2_upto_7))
(assert
 (=> bigram2_upto_6 bigram2_upto_7))
(assert
 (let (($x743 (not bigram2_upto_6)))
 (=> bigram2_is_7 $x743)))
(assert
 (let (($x396 (not token3_is_0)))
 (let (($x379 (not token2_is_0)))
 (or $x379 $x396 bigram2_is_0))))
(assert
 (let (($x398 (not token3_is_1)))
 (let (($x379 (not token2_is_0)))
 (or $x379 $x398 bigram2_is_1))))
(assert
 (let (($x400 (not token3_is_2)))
 (let (($x379 (not token2_is_0)))
 (or $x379 $x400 bigram2_is_2))))
(assert
 (let (($x402 (not token3_is_3)))
 (let (($x379 (not token2_is_0)))
 (or $x379 $x402 bigram2_is_3))))
(assert
 (let (($x404 (not token3_is_4)))
 (let (($x379 (not token2_is_0)))
 (or $x379 $x404 bigram2_is_4))))
(assert
 (let (($x406 (not token3_is_5)))
 (let (($x379 (not token2_is_0)))
 (or $x379 $x406 bigram2_is_5))))
(assert
 (let (($x408 (not token3_is_6)))
 (let (($x379 (not token2_is_0)))
 (or $x379 $x408 bigram2_is_6))))
(assert
 (let (($x410 (not token3_is_7)))
 (let (($x379 (not token2_is_0)))
 (or $x379 $x410 bigram2_is_7))))
(assert
 (let (($x396 (not token3_is_0)))
 (let (($x381 (not token2_is_1)))
 (or $x381 $x396 bigram2_is_1))))
(assert
 (let (($x398 (not token3_is_1)))
 (let (($x381 (not token2_is_1)))
 (or $x381 $x398 bigram2_is_2))))
(assert
 (let (($x400 (not token3_is_2)))
 (let (($x381 (not token2_is_1)))
 (or $x381 $x400 bigram2_is_3))))
(assert
 (let (($x402 (not token3_is_3)))
 (let (($x381 (not token2_is_1)))
 (or $x381 $x402 bigram2_is_4))))
(assert
 (let (($x404 (not token3_is_4)))
 (let (($x381 (not token2_is_1)))
 (or $x381 $x404 bigram2_is_5))))
(assert
 (let (($x406 (not token3_is_5)))
 (let (($x381 (not token2_is_1)))
 (or $x381 $x406 bigram2_is_6))))
(assert
 (let (($x408 (not token3_is_6)))
 (let (($x381 (not token2_is_1)))
 (or $x381 $x408 bigram2_is_7))))
(assert
 (let (($x410 (not token3_is_7)))
 (let (($x381 (not token2_is_1)))
 (or $x381 $x410 bigram2_is_0))))
(assert
 (let (($x396 (not token3_is_0)))
 (let (($x383 (not token2_is_2)))
 (or $x383 $x396 bigram2_is_2))))
(assert
 (let (($x398 (not token3_is_1)))
 (let (($x383 (not token2_is_2)))
 (or $x383 $x398 bigram2_is_3))))
(assert
 (let (($x400 (not token3_is_2)))
 (let (($x383 (not token2_is_2)))
 (or $x383 $x400 bigram2_is_4))))
(assert
 (let (($x402 (not token3_is_3)))
 (let (($x383 (not token2_is_2)))
 (or $x383 $x402 bigram2_is_5))))
(assert
 (let (($x404 (not token3_is_4)))
 (let (($x383 (not token2_is_2)))
 (or $x383 $x404 bigram2_is_6))))
(assert
 (let (($x406 (not token3_is_5)))
 (let (($x383 (not token2_is_2)))
 (or $x383 $x406 bigram2_is_7))))
(assert
 (let (($x408 (not token3_is_6)))
 (let (($x383 (not token2_is_2)))
 (or $x383 $x408 bigram2_is_0))))
(assert
 (let (($x410 (not token3_is_7)))
 (let (($x383 (not token2_is_2)))
 (or $x383 $x410 bigram2_is_1))))
(assert
 (let (($x396 (not token3_is_0)))
 (let (($x385 (not token2_is_3)))
 (or $x385 $x396 bigram2_is_3))))
(assert
 (let (($x398 (not token3_is_1)))
 (let (($x385 (not token2_is_3)))
 (or $x385 $x398 bigram2_is_4))))
(assert
 (let (($x400 (not token3_is_2)))
 (let (($x385 (not token2_is_3)))
 (or $x385 $x400 bigram2_is_5))))
(assert
 (let (($x402 (not token3_is_3)))
 (let (($x385 (not token2_is_3)))
 (or $x385 $x402 bigram2_is_6))))
(assert
 (let (($x404 (not token3_is_4)))
 (let (($x385 (not token2_is_3)))
 (or $x385 $x404 bigram2_is_7))))
(assert
 (let (($x406 (not token3_is_5)))
 (let (($x385 (not token2_is_3)))
 (or $x385 $x406 bigram2_is_0))))
(assert
 (let (($x408 (not token3_is_6)))
 (let (($x385 (not token2_is_3)))
 (or $x385 $x408 bigram2_is_1))))
(assert
 (let (($x410 (not token3_is_7)))
 (let (($x385 (not token2_is_3)))
 (or $x385 $x410 bigram2_is_2))))
(assert
 (let (($x396 (not token3_is_0)))
 (let (($x387 (not token2_is_4)))
 (or $x387 $x396 bigram2_is_4))))
(assert
 (let (($x398 (not token3_is_1)))
 (let (($x387 (not token2_is_4)))
 (or $x387 $x398 bigram2_is_5))))
(assert
 (let (($x400 (not token3_is_2)))
 (let (($x387 (not token2_is_4)))
 (or $x387 $x400 bigram2_is_6))))
(assert
 (let (($x402 (not token3_is_3)))
 (let (($x387 (not token2_is_4)))
 (or $x387 $x402 bigram2_is_7))))
(assert
 (let (($x404 (not token3_is_4)))
 (let (($x387 (not token2_is_4)))
 (or $x387 $x404 bigram2_is_0))))
(assert
 (let (($x406 (not token3_is_5)))
 (let (($x387 (not token2_is_4)))
 (or $x387 $x406 bigram2_is_1))))
(assert
 (let (($x408 (not token3_is_6)))
 (let (($x387 (not token2_is_4)))
 (or $x387 $x408 bigram2_is_2))))
(assert
 (let (($x410 (not token3_is_7)))
 (let (($x387 (not token2_is_4)))
 (or $x387 $x410 bigram2_is_3))))
(assert
 (let (($x396 (not token3_is_0)))
 (let (($x389 (not token2_is_5)))
 (or $x389 $x396 bigram2_is_5))))
(assert
 (let (($x398 (not token3_is_1)))
 (let (($x389 (not token2_is_5)))
 (or $x389 $x398 bigram2_is_6))))
(assert
 (let (($x400 (not token3_is_2)))
 (let (($x389 (not token2_is_5)))
 (or $x389 $x400 bigram2_is_7))))
(assert
 (let (($x402 (not token3_is_3)))
 (let (($x389 (not token2_is_5)))
 (or $x389 $x402 bigram2_is_0))))
(assert
 (let (($x404 (not token3_is_4)))
 (let (($x389 (not token2_is_5)))
 (or $x389 $x404 bigram2_is_1))))
(assert
 (let (($x406 (not token3_is_5)))
 (let (($x389 (not token2_is_5)))
 (or $x389 $x406 bigram2_is_2))))
(assert
 (let (($x408 (not token3_is_6)))
 (let (($x389 (not token2_is_5)))
 (or $x389 $x408 bigram2_is_3))))
(assert
 (let (($x410 (not token3_is_7)))
 (let (($x389 (not token2_is_5)))
 (or $x389 $x410 bigram2_is_4))))
(assert
 (let (($x396 (not token3_is_0)))
 (let (($x391 (not token2_is_6)))
 (or $x391 $x396 bigram2_is_6))))
(assert
 (let (($x398 (not token3_is_1)))
 (let (($x391 (not token2_is_6)))
 (or $x391 $x398 bigram2_is_7))))
(assert
 (let (($x400 (not token3_is_2)))
 (let (($x391 (not token2_is_6)))
 (or $x391 $x400 bigram2_is_0))))
(assert
 (let (($x402 (not token3_is_3)))
 (let (($x391 (not token2_is_6)))
 (or $x391 $x402 bigram2_is_1))))
(assert
 (let (($x404 (not token3_is_4)))
 (let (($x391 (not token2_is_6)))
 (or $x391 $x404 bigram2_is_2))))
(assert
 (let (($x406 (not token3_is_5)))
 (let (($x391 (not token2_is_6)))
 (or $x391 $x406 bigram2_is_3))))
(assert
 (let (($x408 (not token3_is_6)))
 (let (($x391 (not token2_is_6)))
 (or $x391 $x408 bigram2_is_4))))
(assert
 (let (($x410 (not token3_is_7)))
 (let (($x391 (not token2_is_6)))
 (or $x391 $x410 bigram2_is_5))))
(assert
 (let (($x396 (not token3_is_0)))
 (let (($x393 (not token2_is_7)))
 (or $x393 $x396 bigram2_is_7))))
(assert
 (let (($x398 (not token3_is_1)))
 (let (($x393 (not token2_is_7)))
 (or $x393 $x398 bigram2_is_0))))
(assert
 (let (($x400 (not token3_is_2)))
 (let (($x393 (not token2_is_7)))
 (or $x393 $x400 bigram2_is_1))))
(assert
 (let (($x402 (not token3_is_3)))
 (let (($x393 (not token2_is_7)))
 (or $x393 $x402 bigram2_is_2))))
(assert
 (let (($x404 (not token3_is_4)))
 (let (($x393 (not token2_is_7)))
 (or $x393 $x404 bigram2_is_3))))
(assert
 (let (($x406 (not token3_is_5)))
 (let (($x393 (not token2_is_7)))
 (or $x393 $x406 bigram2_is_4))))
(assert
 (let (($x408 (not token3_is_6)))
 (let (($x393 (not token2_is_7)))
 (or $x393 $x408 bigram2_is_5))))
(assert
 (let (($x410 (not token3_is_7)))
 (let (($x393 (not token2_is_7)))
 (or $x393 $x410 bigram2_is_6))))
(assert
 (or query+bigram2_is_0 query+bigram2_is_1 query+bigram2_is_2 query+bigram2_is_3 query+bigram2_is_4 query+bigram2_is_5 query+bigram2_is_6 query+bigram2_is_7))
(assert
 (=> query+bigram2_is_0 query+bigram2_upto_0))
(assert
 (=> query+bigram2_is_1 query+bigram2_upto_1))
(assert
 (=> query+bigram2_upto_0 query+bigram2_upto_1))
(assert
 (let (($x823 (not query+bigram2_upto_0)))
 (=> query+bigram2_is_1 $x823)))
(assert
 (=> query+bigram2_is_2 query+bigram2_upto_2))
(assert
 (=> query+bigram2_upto_1 query+bigram2_upto_2))
(assert
 (let (($x828 (not query+bigram2_upto_1)))
 (=> query+bigram2_is_2 $x828)))
(assert
 (=> query+bigram2_is_3 query+bigram2_upto_3))
(assert
 (=> query+bigram2_upto_2 query+bigram2_upto_3))
(assert
 (let (($x833 (not query+bigram2_upto_2)))
 (=> query+bigram2_is_3 $x833)))
(assert
 (=> query+bigram2_is_4 query+bigram2_upto_4))
(assert
 (=> query+bigram2_upto_3 query+bigram2_upto_4))
(assert
 (let (($x838 (not query+bigram2_upto_3)))
 (=> query+bigram2_is_4 $x838)))
(assert
 (=> query+bigram2_is_5 query+bigram2_upto_5))
(assert
 (=> query+bigram2_upto_4 query+bigram2_upto_5))
(assert
 (let (($x843 (not query+bigram2_upto_4)))
 (=> query+bigram2_is_5 $x843)))
(assert
 (=> query+bigram2_is_6 query+bigram2_upto_6))
(assert
 (=> query+bigram2_upto_5 query+bigram2_upto_6))
(assert
 (let (($x848 (not query+bigram2_upto_5)))
 (=> query+bigram2_is_6 $x848)))
(assert
 (=> query+bigram2_is_7 query+bigram2_upto_7))
(assert
 (=> query+bigram2_upto_6 query+bigram2_upto_7))
(assert
 (let (($x853 (not query+bigram2_upto_6)))
 (=> query+bigram2_is_7 $x853)))
(assert
 (let (($x855 (not bigram2_is_0)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x855 query+bigram2_is_0))))
(assert
 (let (($x857 (not bigram2_is_1)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x857 query+bigram2_is_1))))
(assert
 (let (($x859 (not bigram2_is_2)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x859 query+bigram2_is_2))))
(assert
 (let (($x861 (not bigram2_is_3)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x861 query+bigram2_is_3))))
(assert
 (let (($x863 (not bigram2_is_4)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x863 query+bigram2_is_4))))
(assert
 (let (($x865 (not bigram2_is_5)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x865 query+bigram2_is_5))))
(assert
 (let (($x867 (not bigram2_is_6)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x867 query+bigram2_is_6))))
(assert
 (let (($x869 (not bigram2_is_7)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x869 query+bigram2_is_7))))
(assert
 (let (($x855 (not bigram2_is_0)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x855 query+bigram2_is_1))))
(assert
 (let (($x857 (not bigram2_is_1)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x857 query+bigram2_is_2))))
(assert
 (let (($x859 (not bigram2_is_2)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x859 query+bigram2_is_3))))
(assert
 (let (($x861 (not bigram2_is_3)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x861 query+bigram2_is_4))))
(assert
 (let (($x863 (not bigram2_is_4)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x863 query+bigram2_is_5))))
(assert
 (let (($x865 (not bigram2_is_5)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x865 query+bigram2_is_6))))
(assert
 (let (($x867 (not bigram2_is_6)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x867 query+bigram2_is_7))))
(assert
 (let (($x869 (not bigram2_is_7)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x869 query+bigram2_is_0))))
(assert
 (let (($x855 (not bigram2_is_0)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x855 query+bigram2_is_2))))
(assert
 (let (($x857 (not bigram2_is_1)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x857 query+bigram2_is_3))))
(assert
 (let (($x859 (not bigram2_is_2)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x859 query+bigram2_is_4))))
(assert
 (let (($x861 (not bigram2_is_3)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x861 query+bigram2_is_5))))
(assert
 (let (($x863 (not bigram2_is_4)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x863 query+bigram2_is_6))))
(assert
 (let (($x865 (not bigram2_is_5)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x865 query+bigram2_is_7))))
(assert
 (let (($x867 (not bigram2_is_6)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x867 query+bigram2_is_0))))
(assert
 (let (($x869 (not bigram2_is_7)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x869 query+bigram2_is_1))))
(assert
 (let (($x855 (not bigram2_is_0)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x855 query+bigram2_is_3))))
(assert
 (let (($x857 (not bigram2_is_1)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x857 query+bigram2_is_4))))
(assert
 (let (($x859 (not bigram2_is_2)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x859 query+bigram2_is_5))))
(assert
 (let (($x861 (not bigram2_is_3)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x861 query+bigram2_is_6))))
(assert
 (let (($x863 (not bigram2_is_4)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x863 query+bigram2_is_7))))
(assert
 (let (($x865 (not bigram2_is_5)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x865 query+bigram2_is_0))))
(assert
 (let (($x867 (not bigram2_is_6)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x867 query+bigram2_is_1))))
(assert
 (let (($x869 (not bigram2_is_7)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x869 query+bigram2_is_2))))
(assert
 (let (($x855 (not bigram2_is_0)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x855 query+bigram2_is_4))))
(assert
 (let (($x857 (not bigram2_is_1)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x857 query+bigram2_is_5))))
(assert
 (let (($x859 (not bigram2_is_2)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x859 query+bigram2_is_6))))
(assert
 (let (($x861 (not bigram2_is_3)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x861 query+bigram2_is_7))))
(assert
 (let (($x863 (not bigram2_is_4)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x863 query+bigram2_is_0))))
(assert
 (let (($x865 (not bigram2_is_5)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x865 query+bigram2_is_1))))
(assert
 (let (($x867 (not bigram2_is_6)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x867 query+bigram2_is_2))))
(assert
 (let (($x869 (not bigram2_is_7)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x869 query+bigram2_is_3))))
(assert
 (let (($x855 (not bigram2_is_0)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x855 query+bigram2_is_5))))
(assert
 (let (($x857 (not bigram2_is_1)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x857 query+bigram2_is_6))))
(assert
 (let (($x859 (not bigram2_is_2)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x859 query+bigram2_is_7))))
(assert
 (let (($x861 (not bigram2_is_3)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x861 query+bigram2_is_0))))
(assert
 (let (($x863 (not bigram2_is_4)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x863 query+bigram2_is_1))))
(assert
 (let (($x865 (not bigram2_is_5)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x865 query+bigram2_is_2))))
(assert
 (let (($x867 (not bigram2_is_6)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x867 query+bigram2_is_3))))
(assert
 (let (($x869 (not bigram2_is_7)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x869 query+bigram2_is_4))))
(assert
 (let (($x855 (not bigram2_is_0)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x855 query+bigram2_is_6))))
(assert
 (let (($x857 (not bigram2_is_1)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x857 query+bigram2_is_7))))
(assert
 (let (($x859 (not bigram2_is_2)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x859 query+bigram2_is_0))))
(assert
 (let (($x861 (not bigram2_is_3)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x861 query+bigram2_is_1))))
(assert
 (let (($x863 (not bigram2_is_4)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x863 query+bigram2_is_2))))
(assert
 (let (($x865 (not bigram2_is_5)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x865 query+bigram2_is_3))))
(assert
 (let (($x867 (not bigram2_is_6)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x867 query+bigram2_is_4))))
(assert
 (let (($x869 (not bigram2_is_7)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x869 query+bigram2_is_5))))
(assert
 (let (($x855 (not bigram2_is_0)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x855 query+bigram2_is_7))))
(assert
 (let (($x857 (not bigram2_is_1)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x857 query+bigram2_is_0))))
(assert
 (let (($x859 (not bigram2_is_2)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x859 query+bigram2_is_1))))
(assert
 (let (($x861 (not bigram2_is_3)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x861 query+bigram2_is_2))))
(assert
 (let (($x863 (not bigram2_is_4)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x863 query+bigram2_is_3))))
(assert
 (let (($x865 (not bigram2_is_5)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x865 query+bigram2_is_4))))
(assert
 (let (($x867 (not bigram2_is_6)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x867 query+bigram2_is_5))))
(assert
 (let (($x869 (not bigram2_is_7)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x869 query+bigram2_is_6))))
(assert
 (or bigram3_is_0 bigram3_is_1 bigram3_is_2 bigram3_is_3 bigram3_is_4 bigram3_is_5 bigram3_is_6 bigram3_is_7))
(assert
 (=> bigram3_is_0 bigram3_upto_0))
(assert
 (=> bigram3_is_1 bigram3_upto_1))
(assert
 (=> bigram3_upto_0 bigram3_upto_1))
(assert
 (let (($x941 (not bigram3_upto_0)))
 (=> bigram3_is_1 $x941)))
(assert
 (=> bigram3_is_2 bigram3_upto_2))
(assert
 (=> bigram3_upto_1 bigram3_upto_2))
(assert
 (let (($x946 (not bigram3_upto_1)))
 (=> bigram3_is_2 $x946)))
(assert
 (=> bigram3_is_3 bigram3_upto_3))
(assert
 (=> bigram3_upto_2 bigram3_upto_3))
(assert
 (let (($x951 (not bigram3_upto_2)))
 (=> bigram3_is_3 $x951)))
(assert
 (=> bigram3_is_4 bigram3_upto_4))
(assert
 (=> bigram3_upto_3 bigram3_upto_4))
(assert
 (let (($x956 (not bigram3_upto_3)))
 (=> bigram3_is_4 $x956)))
(assert
 (=> bigram3_is_5 bigram3_upto_5))
(assert
 (=> bigram3_upto_4 bigram3_upto_5))
(assert
 (let (($x961 (not bigram3_upto_4)))
 (=> bigram3_is_5 $x961)))
(assert
 (=> bigram3_is_6 bigram3_upto_6))
(assert
 (=> bigram3_upto_5 bigram3_upto_6))
(assert
 (let (($x966 (not bigram3_upto_5)))
 (=> bigram3_is_6 $x966)))
(assert
 (=> bigram3_is_7 bigram3_upto_7))
(assert
 (=> bigram3_upto_6 bigram3_upto_7))
(assert
 (let (($x971 (not bigram3_upto_6)))
 (=> bigram3_is_7 $x971)))
(assert
 (let (($x413 (not token4_is_0)))
 (let (($x396 (not token3_is_0)))
 (or $x396 $x413 bigram3_is_0))))
(assert
 (let (($x415 (not token4_is_1)))
 (let (($x396 (not token3_is_0)))
 (or $x396 $x415 bigram3_is_1))))
(assert
 (let (($x417 (not token4_is_2)))
 (let (($x396 (not token3_is_0)))
 (or $x396 $x417 bigram3_is_2))))
(assert
 (let (($x419 (not token4_is_3)))
 (let (($x396 (not token3_is_0)))
 (or $x396 $x419 bigram3_is_3))))
(assert
 (let (($x421 (not token4_is_4)))
 (let (($x396 (not token3_is_0)))
 (or $x396 $x421 bigram3_is_4))))
(assert
 (let (($x423 (not token4_is_5)))
 (let (($x396 (not token3_is_0)))
 (or $x396 $x423 bigram3_is_5))))
(assert
 (let (($x425 (not token4_is_6)))
 (let (($x396 (not token3_is_0)))
 (or $x396 $x425 bigram3_is_6))))
(assert
 (let (($x427 (not token4_is_7)))
 (let (($x396 (not token3_is_0)))
 (or $x396 $x427 bigram3_is_7))))
(assert
 (let (($x413 (not token4_is_0)))
 (let (($x398 (not token3_is_1)))
 (or $x398 $x413 bigram3_is_1))))
(assert
 (let (($x415 (not token4_is_1)))
 (let (($x398 (not token3_is_1)))
 (or $x398 $x415 bigram3_is_2))))
(assert
 (let (($x417 (not token4_is_2)))
 (let (($x398 (not token3_is_1)))
 (or $x398 $x417 bigram3_is_3))))
(assert
 (let (($x419 (not token4_is_3)))
 (let (($x398 (not token3_is_1)))
 (or $x398 $x419 bigram3_is_4))))
(assert
 (let (($x421 (not token4_is_4)))
 (let (($x398 (not token3_is_1)))
 (or $x398 $x421 bigram3_is_5))))
(assert
 (let (($x423 (not token4_is_5)))
 (let (($x398 (not token3_is_1)))
 (or $x398 $x423 bigram3_is_6))))
(assert
 (let (($x425 (not token4_is_6)))
 (let (($x398 (not token3_is_1)))
 (or $x398 $x425 bigram3_is_7))))
(assert
 (let (($x427 (not token4_is_7)))
 (let (($x398 (not token3_is_1)))
 (or $x398 $x427 bigram3_is_0))))
(assert
 (let (($x413 (not token4_is_0)))
 (let (($x400 (not token3_is_2)))
 (or $x400 $x413 bigram3_is_2))))
(assert
 (let (($x415 (not token4_is_1)))
 (let (($x400 (not token3_is_2)))
 (or $x400 $x415 bigram3_is_3))))
(assert
 (let (($x417 (not token4_is_2)))
 (let (($x400 (not token3_is_2)))
 (or $x400 $x417 bigram3_is_4))))
(assert
 (let (($x419 (not token4_is_3)))
 (let (($x400 (not token3_is_2)))
 (or $x400 $x419 bigram3_is_5))))
(assert
 (let (($x421 (not token4_is_4)))
 (let (($x400 (not token3_is_2)))
 (or $x400 $x421 bigram3_is_6))))
(assert
 (let (($x423 (not token4_is_5)))
 (let (($x400 (not token3_is_2)))
 (or $x400 $x423 bigram3_is_7))))
(assert
 (let (($x425 (not token4_is_6)))
 (let (($x400 (not token3_is_2)))
 (or $x400 $x425 bigram3_is_0))))
(assert
 (let (($x427 (not token4_is_7)))
 (let (($x400 (not token3_is_2)))
 (or $x400 $x427 bigram3_is_1))))
(assert
 (let (($x413 (not token4_is_0)))
 (let (($x402 (not token3_is_3)))
 (or $x402 $x413 bigram3_is_3))))
(assert
 (let (($x415 (not token4_is_1)))
 (let (($x402 (not token3_is_3)))
 (or $x402 $x415 bigram3_is_4))))
(assert
 (let (($x417 (not token4_is_2)))
 (let (($x402 (not token3_is_3)))
 (or $x402 $x417 bigram3_is_5))))
(assert
 (let (($x419 (not token4_is_3)))
 (let (($x402 (not token3_is_3)))
 (or $x402 $x419 bigram3_is_6))))
(assert
 (let (($x421 (not token4_is_4)))
 (let (($x402 (not token3_is_3)))
 (or $x402 $x421 bigram3_is_7))))
(assert
 (let (($x423 (not token4_is_5)))
 (let (($x402 (not token3_is_3)))
 (or $x402 $x423 bigram3_is_0))))
(assert
 (let (($x425 (not token4_is_6)))
 (let (($x402 (not token3_is_3)))
 (or $x402 $x425 bigram3_is_1))))
(assert
 (let (($x427 (not token4_is_7)))
 (let (($x402 (not token3_is_3)))
 (or $x402 $x427 bigram3_is_2))))
(assert
 (let (($x413 (not token4_is_0)))
 (let (($x404 (not token3_is_4)))
 (or $x404 $x413 bigram3_is_4))))
(assert
 (let (($x415 (not token4_is_1)))
 (let (($x404 (not token3_is_4)))
 (or $x404 $x415 bigram3_is_5))))
(assert
 (let (($x417 (not token4_is_2)))
 (let (($x404 (not token3_is_4)))
 (or $x404 $x417 bigram3_is_6))))
(assert
 (let (($x419 (not token4_is_3)))
 (let (($x404 (not token3_is_4)))
 (or $x404 $x419 bigram3_is_7))))
(assert
 (let (($x421 (not token4_is_4)))
 (let (($x404 (not token3_is_4)))
 (or $x404 $x421 bigram3_is_0))))
(assert
 (let (($x423 (not token4_is_5)))
 (let (($x404 (not token3_is_4)))
 (or $x404 $x423 bigram3_is_1))))
(assert
 (let (($x425 (not token4_is_6)))
 (let (($x404 (not token3_is_4)))
 (or $x404 $x425 bigram3_is_2))))
(assert
 (let (($x427 (not token4_is_7)))
 (let (($x404 (not token3_is_4)))
 (or $x404 $x427 bigram3_is_3))))
(assert
 (let (($x413 (not token4_is_0)))
 (let (($x406 (not token3_is_5)))
 (or $x406 $x413 bigram3_is_5))))
(assert
 (let (($x415 (not token4_is_1)))
 (let (($x406 (not token3_is_5)))
 (or $x406 $x415 bigram3_is_6))))
(assert
 (let (($x417 (not token4_is_2)))
 (let (($x406 (not token3_is_5)))
 (or $x406 $x417 bigram3_is_7))))
(assert
 (let (($x419 (not token4_is_3)))
 (let (($x406 (not token3_is_5)))
 (or $x406 $x419 bigram3_is_0))))
(assert
 (let (($x421 (not token4_is_4)))
 (let (($x406 (not token3_is_5)))
 (or $x406 $x421 bigram3_is_1))))
(assert
 (let (($x423 (not token4_is_5)))
 (let (($x406 (not token3_is_5)))
 (or $x406 $x423 bigram3_is_2))))
(assert
 (let (($x425 (not token4_is_6)))
 (let (($x406 (not token3_is_5)))
 (or $x406 $x425 bigram3_is_3))))
(assert
 (let (($x427 (not token4_is_7)))
 (let (($x406 (not token3_is_5)))
 (or $x406 $x427 bigram3_is_4))))
(assert
 (let (($x413 (not token4_is_0)))
 (let (($x408 (not token3_is_6)))
 (or $x408 $x413 bigram3_is_6))))
(assert
 (let (($x415 (not token4_is_1)))
 (let (($x408 (not token3_is_6)))
 (or $x408 $x415 bigram3_is_7))))
(assert
 (let (($x417 (not token4_is_2)))
 (let (($x408 (not token3_is_6)))
 (or $x408 $x417 bigram3_is_0))))
(assert
 (let (($x419 (not token4_is_3)))
 (let (($x408 (not token3_is_6)))
 (or $x408 $x419 bigram3_is_1))))
(assert
 (let (($x421 (not token4_is_4)))
 (let (($x408 (not token3_is_6)))
 (or $x408 $x421 bigram3_is_2))))
(assert
 (let (($x423 (not token4_is_5)))
 (let (($x408 (not token3_is_6)))
 (or $x408 $x423 bigram3_is_3))))
(assert
 (let (($x425 (not token4_is_6)))
 (let (($x408 (not token3_is_6)))
 (or $x408 $x425 bigram3_is_4))))
(assert
 (let (($x427 (not token4_is_7)))
 (let (($x408 (not token3_is_6)))
 (or $x408 $x427 bigram3_is_5))))
(assert
 (let (($x413 (not token4_is_0)))
 (let (($x410 (not token3_is_7)))
 (or $x410 $x413 bigram3_is_7))))
(assert
 (let (($x415 (not token4_is_1)))
 (let (($x410 (not token3_is_7)))
 (or $x410 $x415 bigram3_is_0))))
(assert
 (let (($x417 (not token4_is_2)))
 (let (($x410 (not token3_is_7)))
 (or $x410 $x417 bigram3_is_1))))
(assert
 (let (($x419 (not token4_is_3)))
 (let (($x410 (not token3_is_7)))
 (or $x410 $x419 bigram3_is_2))))
(assert
 (let (($x421 (not token4_is_4)))
 (let (($x410 (not token3_is_7)))
 (or $x410 $x421 bigram3_is_3))))
(assert
 (let (($x423 (not token4_is_5)))
 (let (($x410 (not token3_is_7)))
 (or $x410 $x423 bigram3_is_4))))
(assert
 (let (($x425 (not token4_is_6)))
 (let (($x410 (not token3_is_7)))
 (or $x410 $x425 bigram3_is_5))))
(assert
 (let (($x427 (not token4_is_7)))
 (let (($x410 (not token3_is_7)))
 (or $x410 $x427 bigram3_is_6))))
(assert
 (or query+bigram3_is_0 query+bigram3_is_1 query+bigram3_is_2 query+bigram3_is_3 query+bigram3_is_4 query+bigram3_is_5 query+bigram3_is_6 query+bigram3_is_7))
(assert
 (=> query+bigram3_is_0 query+bigram3_upto_0))
(assert
 (=> query+bigram3_is_1 query+bigram3_upto_1))
(assert
 (=> query+bigram3_upto_0 query+bigram3_upto_1))
(assert
 (let (($x1051 (not query+bigram3_upto_0)))
 (=> query+bigram3_is_1 $x1051)))
(assert
 (=> query+bigram3_is_2 query+bigram3_upto_2))
(assert
 (=> query+bigram3_upto_1 query+bigram3_upto_2))
(assert
 (let (($x1056 (not query+bigram3_upto_1)))
 (=> query+bigram3_is_2 $x1056)))
(assert
 (=> query+bigram3_is_3 query+bigram3_upto_3))
(assert
 (=> query+bigram3_upto_2 query+bigram3_upto_3))
(assert
 (let (($x1061 (not query+bigram3_upto_2)))
 (=> query+bigram3_is_3 $x1061)))
(assert
 (=> query+bigram3_is_4 query+bigram3_upto_4))
(assert
 (=> query+bigram3_upto_3 query+bigram3_upto_4))
(assert
 (let (($x1066 (not query+bigram3_upto_3)))
 (=> query+bigram3_is_4 $x1066)))
(assert
 (=> query+bigram3_is_5 query+bigram3_upto_5))
(assert
 (=> query+bigram3_upto_4 query+bigram3_upto_5))
(assert
 (let (($x1071 (not query+bigram3_upto_4)))
 (=> query+bigram3_is_5 $x1071)))
(assert
 (=> query+bigram3_is_6 query+bigram3_upto_6))
(assert
 (=> query+bigram3_upto_5 query+bigram3_upto_6))
(assert
 (let (($x1076 (not query+bigram3_upto_5)))
 (=> query+bigram3_is_6 $x1076)))
(assert
 (=> query+bigram3_is_7 query+bigram3_upto_7))
(assert
 (=> query+bigram3_upto_6 query+bigram3_upto_7))
(assert
 (let (($x1081 (not query+bigram3_upto_6)))
 (=> query+bigram3_is_7 $x1081)))
(assert
 (let (($x1083 (not bigram3_is_0)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1083 query+bigram3_is_0))))
(assert
 (let (($x1085 (not bigram3_is_1)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1085 query+bigram3_is_1))))
(assert
 (let (($x1087 (not bigram3_is_2)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1087 query+bigram3_is_2))))
(assert
 (let (($x1089 (not bigram3_is_3)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1089 query+bigram3_is_3))))
(assert
 (let (($x1091 (not bigram3_is_4)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1091 query+bigram3_is_4))))
(assert
 (let (($x1093 (not bigram3_is_5)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1093 query+bigram3_is_5))))
(assert
 (let (($x1095 (not bigram3_is_6)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1095 query+bigram3_is_6))))
(assert
 (let (($x1097 (not bigram3_is_7)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1097 query+bigram3_is_7))))
(assert
 (let (($x1083 (not bigram3_is_0)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1083 query+bigram3_is_1))))
(assert
 (let (($x1085 (not bigram3_is_1)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1085 query+bigram3_is_2))))
(assert
 (let (($x1087 (not bigram3_is_2)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1087 query+bigram3_is_3))))
(assert
 (let (($x1089 (not bigram3_is_3)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1089 query+bigram3_is_4))))
(assert
 (let (($x1091 (not bigram3_is_4)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1091 query+bigram3_is_5))))
(assert
 (let (($x1093 (not bigram3_is_5)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1093 query+bigram3_is_6))))
(assert
 (let (($x1095 (not bigram3_is_6)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1095 query+bigram3_is_7))))
(assert
 (let (($x1097 (not bigram3_is_7)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1097 query+bigram3_is_0))))
(assert
 (let (($x1083 (not bigram3_is_0)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1083 query+bigram3_is_2))))
(assert
 (let (($x1085 (not bigram3_is_1)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1085 query+bigram3_is_3))))
(assert
 (let (($x1087 (not bigram3_is_2)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1087 query+bigram3_is_4))))
(assert
 (let (($x1089 (not bigram3_is_3)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1089 query+bigram3_is_5))))
(assert
 (let (($x1091 (not bigram3_is_4)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1091 query+bigram3_is_6))))
(assert
 (let (($x1093 (not bigram3_is_5)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1093 query+bigram3_is_7))))
(assert
 (let (($x1095 (not bigram3_is_6)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1095 query+bigram3_is_0))))
(assert
 (let (($x1097 (not bigram3_is_7)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1097 query+bigram3_is_1))))
(assert
 (let (($x1083 (not bigram3_is_0)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1083 query+bigram3_is_3))))
(assert
 (let (($x1085 (not bigram3_is_1)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1085 query+bigram3_is_4))))
(assert
 (let (($x1087 (not bigram3_is_2)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1087 query+bigram3_is_5))))
(assert
 (let (($x1089 (not bigram3_is_3)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1089 query+bigram3_is_6))))
(assert
 (let (($x1091 (not bigram3_is_4)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1091 query+bigram3_is_7))))
(assert
 (let (($x1093 (not bigram3_is_5)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1093 query+bigram3_is_0))))
(assert
 (let (($x1095 (not bigram3_is_6)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1095 query+bigram3_is_1))))
(assert
 (let (($x1097 (not bigram3_is_7)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1097 query+bigram3_is_2))))
(assert
 (let (($x1083 (not bigram3_is_0)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1083 query+bigram3_is_4))))
(assert
 (let (($x1085 (not bigram3_is_1)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1085 query+bigram3_is_5))))
(assert
 (let (($x1087 (not bigram3_is_2)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1087 query+bigram3_is_6))))
(assert
 (let (($x1089 (not bigram3_is_3)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1089 query+bigram3_is_7))))
(assert
 (let (($x1091 (not bigram3_is_4)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1091 query+bigram3_is_0))))
(assert
 (let (($x1093 (not bigram3_is_5)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1093 query+bigram3_is_1))))
(assert
 (let (($x1095 (not bigram3_is_6)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1095 query+bigram3_is_2))))
(assert
 (let (($x1097 (not bigram3_is_7)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1097 query+bigram3_is_3))))
(assert
 (let (($x1083 (not bigram3_is_0)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1083 query+bigram3_is_5))))
(assert
 (let (($x1085 (not bigram3_is_1)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1085 query+bigram3_is_6))))
(assert
 (let (($x1087 (not bigram3_is_2)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1087 query+bigram3_is_7))))
(assert
 (let (($x1089 (not bigram3_is_3)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1089 query+bigram3_is_0))))
(assert
 (let (($x1091 (not bigram3_is_4)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1091 query+bigram3_is_1))))
(assert
 (let (($x1093 (not bigram3_is_5)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1093 query+bigram3_is_2))))
(assert
 (let (($x1095 (not bigram3_is_6)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1095 query+bigram3_is_3))))
(assert
 (let (($x1097 (not bigram3_is_7)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1097 query+bigram3_is_4))))
(assert
 (let (($x1083 (not bigram3_is_0)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1083 query+bigram3_is_6))))
(assert
 (let (($x1085 (not bigram3_is_1)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1085 query+bigram3_is_7))))
(assert
 (let (($x1087 (not bigram3_is_2)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1087 query+bigram3_is_0))))
(assert
 (let (($x1089 (not bigram3_is_3)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1089 query+bigram3_is_1))))
(assert
 (let (($x1091 (not bigram3_is_4)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1091 query+bigram3_is_2))))
(assert
 (let (($x1093 (not bigram3_is_5)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1093 query+bigram3_is_3))))
(assert
 (let (($x1095 (not bigram3_is_6)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1095 query+bigram3_is_4))))
(assert
 (let (($x1097 (not bigram3_is_7)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1097 query+bigram3_is_5))))
(assert
 (let (($x1083 (not bigram3_is_0)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1083 query+bigram3_is_7))))
(assert
 (let (($x1085 (not bigram3_is_1)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1085 query+bigram3_is_0))))
(assert
 (let (($x1087 (not bigram3_is_2)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1087 query+bigram3_is_1))))
(assert
 (let (($x1089 (not bigram3_is_3)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1089 query+bigram3_is_2))))
(assert
 (let (($x1091 (not bigram3_is_4)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1091 query+bigram3_is_3))))
(assert
 (let (($x1093 (not bigram3_is_5)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1093 query+bigram3_is_4))))
(assert
 (let (($x1095 (not bigram3_is_6)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1095 query+bigram3_is_5))))
(assert
 (let (($x1097 (not bigram3_is_7)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1097 query+bigram3_is_6))))
(assert
 (or bigram4_is_0 bigram4_is_1 bigram4_is_2 bigram4_is_3 bigram4_is_4 bigram4_is_5 bigram4_is_6 bigram4_is_7))
(assert
 (=> bigram4_is_0 bigram4_upto_0))
(assert
 (=> bigram4_is_1 bigram4_upto_1))
(assert
 (=> bigram4_upto_0 bigram4_upto_1))
(assert
 (let (($x1169 (not bigram4_upto_0)))
 (=> bigram4_is_1 $x1169)))
(assert
 (=> bigram4_is_2 bigram4_upto_2))
(assert
 (=> bigram4_upto_1 bigram4_upto_2))
(assert
 (let (($x1174 (not bigram4_upto_1)))
 (=> bigram4_is_2 $x1174)))
(assert
 (=> bigram4_is_3 bigram4_upto_3))
(assert
 (=> bigram4_upto_2 bigram4_upto_3))
(assert
 (let (($x1179 (not bigram4_upto_2)))
 (=> bigram4_is_3 $x1179)))
(assert
 (=> bigram4_is_4 bigram4_upto_4))
(assert
 (=> bigram4_upto_3 bigram4_upto_4))
(assert
 (let (($x1184 (not bigram4_upto_3)))
 (=> bigram4_is_4 $x1184)))
(assert
 (=> bigram4_is_5 bigram4_upto_5))
(assert
 (=> bigram4_upto_4 bigram4_upto_5))
(assert
 (let (($x1189 (not bigram4_upto_4)))
 (=> bigram4_is_5 $x1189)))
(assert
 (=> bigram4_is_6 bigram4_upto_6))
(assert
 (=> bigram4_upto_5 bigram4_upto_6))
(assert
 (let (($x1194 (not bigram4_upto_5)))
 (=> bigram4_is_6 $x1194)))
(assert
 (=> bigram4_is_7 bigram4_upto_7))
(assert
 (=> bigram4_upto_6 bigram4_upto_7))
(assert
 (let (($x1199 (not bigram4_upto_6)))
 (=> bigram4_is_7 $x1199)))
(assert
 (let (($x430 (not token5_is_0)))
 (let (($x413 (not token4_is_0)))
 (or $x413 $x430 bigram4_is_0))))
(assert
 (let (($x432 (not token5_is_1)))
 (let (($x413 (not token4_is_0)))
 (or $x413 $x432 bigram4_is_1))))
(assert
 (let (($x434 (not token5_is_2)))
 (let (($x413 (not token4_is_0)))
 (or $x413 $x434 bigram4_is_2))))
(assert
 (let (($x436 (not token5_is_3)))
 (let (($x413 (not token4_is_0)))
 (or $x413 $x436 bigram4_is_3))))
(assert
 (let (($x438 (not token5_is_4)))
 (let (($x413 (not token4_is_0)))
 (or $x413 $x438 bigram4_is_4))))
(assert
 (let (($x440 (not token5_is_5)))
 (let (($x413 (not token4_is_0)))
 (or $x413 $x440 bigram4_is_5))))
(assert
 (let (($x442 (not token5_is_6)))
 (let (($x413 (not token4_is_0)))
 (or $x413 $x442 bigram4_is_6))))
(assert
 (let (($x444 (not token5_is_7)))
 (let (($x413 (not token4_is_0)))
 (or $x413 $x444 bigram4_is_7))))
(assert
 (let (($x430 (not token5_is_0)))
 (let (($x415 (not token4_is_1)))
 (or $x415 $x430 bigram4_is_1))))
(assert
 (let (($x432 (not token5_is_1)))
 (let (($x415 (not token4_is_1)))
 (or $x415 $x432 bigram4_is_2))))
(assert
 (let (($x434 (not token5_is_2)))
 (let (($x415 (not token4_is_1)))
 (or $x415 $x434 bigram4_is_3))))
(assert
 (let (($x436 (not token5_is_3)))
 (let (($x415 (not token4_is_1)))
 (or $x415 $x436 bigram4_is_4))))
(assert
 (let (($x438 (not token5_is_4)))
 (let (($x415 (not token4_is_1)))
 (or $x415 $x438 bigram4_is_5))))
(assert
 (let (($x440 (not token5_is_5)))
 (let (($x415 (not token4_is_1)))
 (or $x415 $x440 bigram4_is_6))))
(assert
 (let (($x442 (not token5_is_6)))
 (let (($x415 (not token4_is_1)))
 (or $x415 $x442 bigram4_is_7))))
(assert
 (let (($x444 (not token5_is_7)))
 (let (($x415 (not token4_is_1)))
 (or $x415 $x444 bigram4_is_0))))
(assert
 (let (($x430 (not token5_is_0)))
 (let (($x417 (not token4_is_2)))
 (or $x417 $x430 bigram4_is_2))))
(assert
 (let (($x432 (not token5_is_1)))
 (let (($x417 (not token4_is_2)))
 (or $x417 $x432 bigram4_is_3))))
(assert
 (let (($x434 (not token5_is_2)))
 (let (($x417 (not token4_is_2)))
 (or $x417 $x434 bigram4_is_4))))
(assert
 (let (($x436 (not token5_is_3)))
 (let (($x417 (not token4_is_2)))
 (or $x417 $x436 bigram4_is_5))))
(assert
 (let (($x438 (not token5_is_4)))
 (let (($x417 (not token4_is_2)))
 (or $x417 $x438 bigram4_is_6))))
(assert
 (let (($x440 (not token5_is_5)))
 (let (($x417 (not token4_is_2)))
 (or $x417 $x440 bigram4_is_7))))
(assert
 (let (($x442 (not token5_is_6)))
 (let (($x417 (not token4_is_2)))
 (or $x417 $x442 bigram4_is_0))))
(assert
 (let (($x444 (not token5_is_7)))
 (let (($x417 (not token4_is_2)))
 (or $x417 $x444 bigram4_is_1))))
(assert
 (let (($x430 (not token5_is_0)))
 (let (($x419 (not token4_is_3)))
 (or $x419 $x430 bigram4_is_3))))
(assert
 (let (($x432 (not token5_is_1)))
 (let (($x419 (not token4_is_3)))
 (or $x419 $x432 bigram4_is_4))))
(assert
 (let (($x434 (not token5_is_2)))
 (let (($x419 (not token4_is_3)))
 (or $x419 $x434 bigram4_is_5))))
(assert
 (let (($x436 (not token5_is_3)))
 (let (($x419 (not token4_is_3)))
 (or $x419 $x436 bigram4_is_6))))
(assert
 (let (($x438 (not token5_is_4)))
 (let (($x419 (not token4_is_3)))
 (or $x419 $x438 bigram4_is_7))))
(assert
 (let (($x440 (not token5_is_5)))
 (let (($x419 (not token4_is_3)))
 (or $x419 $x440 bigram4_is_0))))
(assert
 (let (($x442 (not token5_is_6)))
 (let (($x419 (not token4_is_3)))
 (or $x419 $x442 bigram4_is_1))))
(assert
 (let (($x444 (not token5_is_7)))
 (let (($x419 (not token4_is_3)))
 (or $x419 $x444 bigram4_is_2))))
(assert
 (let (($x430 (not token5_is_0)))
 (let (($x421 (not token4_is_4)))
 (or $x421 $x430 bigram4_is_4))))
(assert
 (let (($x432 (not token5_is_1)))
 (let (($x421 (not token4_is_4)))
 (or $x421 $x432 bigram4_is_5))))
(assert
 (let (($x434 (not token5_is_2)))
 (let (($x421 (not token4_is_4)))
 (or $x421 $x434 bigram4_is_6))))
(assert
 (let (($x436 (not token5_is_3)))
 (let (($x421 (not token4_is_4)))
 (or $x421 $x436 bigram4_is_7))))
(assert
 (let (($x438 (not token5_is_4)))
 (let (($x421 (not token4_is_4)))
 (or $x421 $x438 bigram4_is_0))))
(assert
 (let (($x440 (not token5_is_5)))
 (let (($x421 (not token4_is_4)))
 (or $x421 $x440 bigram4_is_1))))
(assert
 (let (($x442 (not token5_is_6)))
 (let (($x421 (not token4_is_4)))
 (or $x421 $x442 bigram4_is_2))))
(assert
 (let (($x444 (not token5_is_7)))
 (let (($x421 (not token4_is_4)))
 (or $x421 $x444 bigram4_is_3))))
(assert
 (let (($x430 (not token5_is_0)))
 (let (($x423 (not token4_is_5)))
 (or $x423 $x430 bigram4_is_5))))
(assert
 (let (($x432 (not token5_is_1)))
 (let (($x423 (not token4_is_5)))
 (or $x423 $x432 bigram4_is_6))))
(assert
 (let (($x434 (not token5_is_2)))
 (let (($x423 (not token4_is_5)))
 (or $x423 $x434 bigram4_is_7))))
(assert
 (let (($x436 (not token5_is_3)))
 (let (($x423 (not token4_is_5)))
 (or $x423 $x436 bigram4_is_0))))
(assert
 (let (($x438 (not token5_is_4)))
 (let (($x423 (not token4_is_5)))
 (or $x423 $x438 bigram4_is_1))))
(assert
 (let (($x440 (not token5_is_5)))
 (let (($x423 (not token4_is_5)))
 (or $x423 $x440 bigram4_is_2))))
(assert
 (let (($x442 (not token5_is_6)))
 (let (($x423 (not token4_is_5)))
 (or $x423 $x442 bigram4_is_3))))
(assert
 (let (($x444 (not token5_is_7)))
 (let (($x423 (not token4_is_5)))
 (or $x423 $x444 bigram4_is_4))))
(assert
 (let (($x430 (not token5_is_0)))
 (let (($x425 (not token4_is_6)))
 (or $x425 $x430 bigram4_is_6))))
(assert
 (let (($x432 (not token5_is_1)))
 (let (($x425 (not token4_is_6)))
 (or $x425 $x432 bigram4_is_7))))
(assert
 (let (($x434 (not token5_is_2)))
 (let (($x425 (not token4_is_6)))
 (or $x425 $x434 bigram4_is_0))))
(assert
 (let (($x436 (not token5_is_3)))
 (let (($x425 (not token4_is_6)))
 (or $x425 $x436 bigram4_is_1))))
(assert
 (let (($x438 (not token5_is_4)))
 (let (($x425 (not token4_is_6)))
 (or $x425 $x438 bigram4_is_2))))
(assert
 (let (($x440 (not token5_is_5)))
 (let (($x425 (not token4_is_6)))
 (or $x425 $x440 bigram4_is_3))))
(assert
 (let (($x442 (not token5_is_6)))
 (let (($x425 (not token4_is_6)))
 (or $x425 $x442 bigram4_is_4))))
(assert
 (let (($x444 (not token5_is_7)))
 (let (($x425 (not token4_is_6)))
 (or $x425 $x444 bigram4_is_5))))
(assert
 (let (($x430 (not token5_is_0)))
 (let (($x427 (not token4_is_7)))
 (or $x427 $x430 bigram4_is_7))))
(assert
 (let (($x432 (not token5_is_1)))
 (let (($x427 (not token4_is_7)))
 (or $x427 $x432 bigram4_is_0))))
(assert
 (let (($x434 (not token5_is_2)))
 (let (($x427 (not token4_is_7)))
 (or $x427 $x434 bigram4_is_1))))
(assert
 (let (($x436 (not token5_is_3)))
 (let (($x427 (not token4_is_7)))
 (or $x427 $x436 bigram4_is_2))))
(assert
 (let (($x438 (not token5_is_4)))
 (let (($x427 (not token4_is_7)))
 (or $x427 $x438 bigram4_is_3))))
(assert
 (let (($x440 (not token5_is_5)))
 (let (($x427 (not token4_is_7)))
 (or $x427 $x440 bigram4_is_4))))
(assert
 (let (($x442 (not token5_is_6)))
 (let (($x427 (not token4_is_7)))
 (or $x427 $x442 bigram4_is_5))))
(assert
 (let (($x444 (not token5_is_7)))
 (let (($x427 (not token4_is_7)))
 (or $x427 $x444 bigram4_is_6))))
(assert
 (or query+bigram4_is_0 query+bigram4_is_1 query+bigram4_is_2 query+bigram4_is_3 query+bigram4_is_4 query+bigram4_is_5 query+bigram4_is_6 query+bigram4_is_7))
(assert
 (=> query+bigram4_is_0 query+bigram4_upto_0))
(assert
 (=> query+bigram4_is_1 query+bigram4_upto_1))
(assert
 (=> query+bigram4_upto_0 query+bigram4_upto_1))
(assert
 (let (($x1279 (not query+bigram4_upto_0)))
 (=> query+bigram4_is_1 $x1279)))
(assert
 (=> query+bigram4_is_2 query+bigram4_upto_2))
(assert
 (=> query+bigram4_upto_1 query+bigram4_upto_2))
(assert
 (let (($x1284 (not query+bigram4_upto_1)))
 (=> query+bigram4_is_2 $x1284)))
(assert
 (=> query+bigram4_is_3 query+bigram4_upto_3))
(assert
 (=> query+bigram4_upto_2 query+bigram4_upto_3))
(assert
 (let (($x1289 (not query+bigram4_upto_2)))
 (=> query+bigram4_is_3 $x1289)))
(assert
 (=> query+bigram4_is_4 query+bigram4_upto_4))
(assert
 (=> query+bigram4_upto_3 query+bigram4_upto_4))
(assert
 (let (($x1294 (not query+bigram4_upto_3)))
 (=> query+bigram4_is_4 $x1294)))
(assert
 (=> query+bigram4_is_5 query+bigram4_upto_5))
(assert
 (=> query+bigram4_upto_4 query+bigram4_upto_5))
(assert
 (let (($x1299 (not query+bigram4_upto_4)))
 (=> query+bigram4_is_5 $x1299)))
(assert
 (=> query+bigram4_is_6 query+bigram4_upto_6))
(assert
 (=> query+bigram4_upto_5 query+bigram4_upto_6))
(assert
 (let (($x1304 (not query+bigram4_upto_5)))
 (=> query+bigram4_is_6 $x1304)))
(assert
 (=> query+bigram4_is_7 query+bigram4_upto_7))
(assert
 (=> query+bigram4_upto_6 query+bigram4_upto_7))
(assert
 (let (($x1309 (not query+bigram4_upto_6)))
 (=> query+bigram4_is_7 $x1309)))
(assert
 (let (($x1311 (not bigram4_is_0)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1311 query+bigram4_is_0))))
(assert
 (let (($x1313 (not bigram4_is_1)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1313 query+bigram4_is_1))))
(assert
 (let (($x1315 (not bigram4_is_2)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1315 query+bigram4_is_2))))
(assert
 (let (($x1317 (not bigram4_is_3)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1317 query+bigram4_is_3))))
(assert
 (let (($x1319 (not bigram4_is_4)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1319 query+bigram4_is_4))))
(assert
 (let (($x1321 (not bigram4_is_5)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1321 query+bigram4_is_5))))
(assert
 (let (($x1323 (not bigram4_is_6)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1323 query+bigram4_is_6))))
(assert
 (let (($x1325 (not bigram4_is_7)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1325 query+bigram4_is_7))))
(assert
 (let (($x1311 (not bigram4_is_0)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1311 query+bigram4_is_1))))
(assert
 (let (($x1313 (not bigram4_is_1)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1313 query+bigram4_is_2))))
(assert
 (let (($x1315 (not bigram4_is_2)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1315 query+bigram4_is_3))))
(assert
 (let (($x1317 (not bigram4_is_3)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1317 query+bigram4_is_4))))
(assert
 (let (($x1319 (not bigram4_is_4)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1319 query+bigram4_is_5))))
(assert
 (let (($x1321 (not bigram4_is_5)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1321 query+bigram4_is_6))))
(assert
 (let (($x1323 (not bigram4_is_6)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1323 query+bigram4_is_7))))
(assert
 (let (($x1325 (not bigram4_is_7)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1325 query+bigram4_is_0))))
(assert
 (let (($x1311 (not bigram4_is_0)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1311 query+bigram4_is_2))))
(assert
 (let (($x1313 (not bigram4_is_1)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1313 query+bigram4_is_3))))
(assert
 (let (($x1315 (not bigram4_is_2)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1315 query+bigram4_is_4))))
(assert
 (let (($x1317 (not bigram4_is_3)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1317 query+bigram4_is_5))))
(assert
 (let (($x1319 (not bigram4_is_4)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1319 query+bigram4_is_6))))
(assert
 (let (($x1321 (not bigram4_is_5)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1321 query+bigram4_is_7))))
(assert
 (let (($x1323 (not bigram4_is_6)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1323 query+bigram4_is_0))))
(assert
 (let (($x1325 (not bigram4_is_7)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1325 query+bigram4_is_1))))
(assert
 (let (($x1311 (not bigram4_is_0)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1311 query+bigram4_is_3))))
(assert
 (let (($x1313 (not bigram4_is_1)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1313 query+bigram4_is_4))))
(assert
 (let (($x1315 (not bigram4_is_2)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1315 query+bigram4_is_5))))
(assert
 (let (($x1317 (not bigram4_is_3)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1317 query+bigram4_is_6))))
(assert
 (let (($x1319 (not bigram4_is_4)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1319 query+bigram4_is_7))))
(assert
 (let (($x1321 (not bigram4_is_5)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1321 query+bigram4_is_0))))
(assert
 (let (($x1323 (not bigram4_is_6)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1323 query+bigram4_is_1))))
(assert
 (let (($x1325 (not bigram4_is_7)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1325 query+bigram4_is_2))))
(assert
 (let (($x1311 (not bigram4_is_0)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1311 query+bigram4_is_4))))
(assert
 (let (($x1313 (not bigram4_is_1)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1313 query+bigram4_is_5))))
(assert
 (let (($x1315 (not bigram4_is_2)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1315 query+bigram4_is_6))))
(assert
 (let (($x1317 (not bigram4_is_3)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1317 query+bigram4_is_7))))
(assert
 (let (($x1319 (not bigram4_is_4)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1319 query+bigram4_is_0))))
(assert
 (let (($x1321 (not bigram4_is_5)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1321 query+bigram4_is_1))))
(assert
 (let (($x1323 (not bigram4_is_6)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1323 query+bigram4_is_2))))
(assert
 (let (($x1325 (not bigram4_is_7)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1325 query+bigram4_is_3))))
(assert
 (let (($x1311 (not bigram4_is_0)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1311 query+bigram4_is_5))))
(assert
 (let (($x1313 (not bigram4_is_1)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1313 query+bigram4_is_6))))
(assert
 (let (($x1315 (not bigram4_is_2)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1315 query+bigram4_is_7))))
(assert
 (let (($x1317 (not bigram4_is_3)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1317 query+bigram4_is_0))))
(assert
 (let (($x1319 (not bigram4_is_4)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1319 query+bigram4_is_1))))
(assert
 (let (($x1321 (not bigram4_is_5)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1321 query+bigram4_is_2))))
(assert
 (let (($x1323 (not bigram4_is_6)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1323 query+bigram4_is_3))))
(assert
 (let (($x1325 (not bigram4_is_7)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1325 query+bigram4_is_4))))
(assert
 (let (($x1311 (not bigram4_is_0)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1311 query+bigram4_is_6))))
(assert
 (let (($x1313 (not bigram4_is_1)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1313 query+bigram4_is_7))))
(assert
 (let (($x1315 (not bigram4_is_2)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1315 query+bigram4_is_0))))
(assert
 (let (($x1317 (not bigram4_is_3)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1317 query+bigram4_is_1))))
(assert
 (let (($x1319 (not bigram4_is_4)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1319 query+bigram4_is_2))))
(assert
 (let (($x1321 (not bigram4_is_5)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1321 query+bigram4_is_3))))
(assert
 (let (($x1323 (not bigram4_is_6)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1323 query+bigram4_is_4))))
(assert
 (let (($x1325 (not bigram4_is_7)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1325 query+bigram4_is_5))))
(assert
 (let (($x1311 (not bigram4_is_0)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1311 query+bigram4_is_7))))
(assert
 (let (($x1313 (not bigram4_is_1)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1313 query+bigram4_is_0))))
(assert
 (let (($x1315 (not bigram4_is_2)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1315 query+bigram4_is_1))))
(assert
 (let (($x1317 (not bigram4_is_3)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1317 query+bigram4_is_2))))
(assert
 (let (($x1319 (not bigram4_is_4)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1319 query+bigram4_is_3))))
(assert
 (let (($x1321 (not bigram4_is_5)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1321 query+bigram4_is_4))))
(assert
 (let (($x1323 (not bigram4_is_6)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1323 query+bigram4_is_5))))
(assert
 (let (($x1325 (not bigram4_is_7)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1325 query+bigram4_is_6))))
(assert
 (or bigram5_is_0 bigram5_is_1 bigram5_is_2 bigram5_is_3 bigram5_is_4 bigram5_is_5 bigram5_is_6 bigram5_is_7))
(assert
 (=> bigram5_is_0 bigram5_upto_0))
(assert
 (=> bigram5_is_1 bigram5_upto_1))
(assert
 (=> bigram5_upto_0 bigram5_upto_1))
(assert
 (let (($x1397 (not bigram5_upto_0)))
 (=> bigram5_is_1 $x1397)))
(assert
 (=> bigram5_is_2 bigram5_upto_2))
(assert
 (=> bigram5_upto_1 bigram5_upto_2))
(assert
 (let (($x1402 (not bigram5_upto_1)))
 (=> bigram5_is_2 $x1402)))
(assert
 (=> bigram5_is_3 bigram5_upto_3))
(assert
 (=> bigram5_upto_2 bigram5_upto_3))
(assert
 (let (($x1407 (not bigram5_upto_2)))
 (=> bigram5_is_3 $x1407)))
(assert
 (=> bigram5_is_4 bigram5_upto_4))
(assert
 (=> bigram5_upto_3 bigram5_upto_4))
(assert
 (let (($x1412 (not bigram5_upto_3)))
 (=> bigram5_is_4 $x1412)))
(assert
 (=> bigram5_is_5 bigram5_upto_5))
(assert
 (=> bigram5_upto_4 bigram5_upto_5))
(assert
 (let (($x1417 (not bigram5_upto_4)))
 (=> bigram5_is_5 $x1417)))
(assert
 (=> bigram5_is_6 bigram5_upto_6))
(assert
 (=> bigram5_upto_5 bigram5_upto_6))
(assert
 (let (($x1422 (not bigram5_upto_5)))
 (=> bigram5_is_6 $x1422)))
(assert
 (=> bigram5_is_7 bigram5_upto_7))
(assert
 (=> bigram5_upto_6 bigram5_upto_7))
(assert
 (let (($x1427 (not bigram5_upto_6)))
 (=> bigram5_is_7 $x1427)))
(assert
 (let (($x447 (not token6_is_0)))
 (let (($x430 (not token5_is_0)))
 (or $x430 $x447 bigram5_is_0))))
(assert
 (let (($x449 (not token6_is_1)))
 (let (($x430 (not token5_is_0)))
 (or $x430 $x449 bigram5_is_1))))
(assert
 (let (($x451 (not token6_is_2)))
 (let (($x430 (not token5_is_0)))
 (or $x430 $x451 bigram5_is_2))))
(assert
 (let (($x453 (not token6_is_3)))
 (let (($x430 (not token5_is_0)))
 (or $x430 $x453 bigram5_is_3))))
(assert
 (let (($x455 (not token6_is_4)))
 (let (($x430 (not token5_is_0)))
 (or $x430 $x455 bigram5_is_4))))
(assert
 (let (($x457 (not token6_is_5)))
 (let (($x430 (not token5_is_0)))
 (or $x430 $x457 bigram5_is_5))))
(assert
 (let (($x459 (not token6_is_6)))
 (let (($x430 (not token5_is_0)))
 (or $x430 $x459 bigram5_is_6))))
(assert
 (let (($x461 (not token6_is_7)))
 (let (($x430 (not token5_is_0)))
 (or $x430 $x461 bigram5_is_7))))
(assert
 (let (($x447 (not token6_is_0)))
 (let (($x432 (not token5_is_1)))
 (or $x432 $x447 bigram5_is_1))))
(assert
 (let (($x449 (not token6_is_1)))
 (let (($x432 (not token5_is_1)))
 (or $x432 $x449 bigram5_is_2))))
(assert
 (let (($x451 (not token6_is_2)))
 (let (($x432 (not token5_is_1)))
 (or $x432 $x451 bigram5_is_3))))
(assert
 (let (($x453 (not token6_is_3)))
 (let (($x432 (not token5_is_1)))
 (or $x432 $x453 bigram5_is_4))))
(assert
 (let (($x455 (not token6_is_4)))
 (let (($x432 (not token5_is_1)))
 (or $x432 $x455 bigram5_is_5))))
(assert
 (let (($x457 (not token6_is_5)))
 (let (($x432 (not token5_is_1)))
 (or $x432 $x457 bigram5_is_6))))
(assert
 (let (($x459 (not token6_is_6)))
 (let (($x432 (not token5_is_1)))
 (or $x432 $x459 bigram5_is_7))))
(assert
 (let (($x461 (not token6_is_7)))
 (let (($x432 (not token5_is_1)))
 (or $x432 $x461 bigram5_is_0))))
(assert
 (let (($x447 (not token6_is_0)))
 (let (($x434 (not token5_is_2)))
 (or $x434 $x447 bigram5_is_2))))
(assert
 (let (($x449 (not token6_is_1)))
 (let (($x434 (not token5_is_2)))
 (or $x434 $x449 bigram5_is_3))))
(assert
 (let (($x451 (not token6_is_2)))
 (let (($x434 (not token5_is_2)))
 (or $x434 $x451 bigram5_is_4))))
(assert
 (let (($x453 (not token6_is_3)))
 (let (($x434 (not token5_is_2)))
 (or $x434 $x453 bigram5_is_5))))
(assert
 (let (($x455 (not token6_is_4)))
 (let (($x434 (not token5_is_2)))
 (or $x434 $x455 bigram5_is_6))))
(assert
 (let (($x457 (not token6_is_5)))
 (let (($x434 (not token5_is_2)))
 (or $x434 $x457 bigram5_is_7))))
(assert
 (let (($x459 (not token6_is_6)))
 (let (($x434 (not token5_is_2)))
 (or $x434 $x459 bigram5_is_0))))
(assert
 (let (($x461 (not token6_is_7)))
 (let (($x434 (not token5_is_2)))
 (or $x434 $x461 bigram5_is_1))))
(assert
 (let (($x447 (not token6_is_0)))
 (let (($x436 (not token5_is_3)))
 (or $x436 $x447 bigram5_is_3))))
(assert
 (let (($x449 (not token6_is_1)))
 (let (($x436 (not token5_is_3)))
 (or $x436 $x449 bigram5_is_4))))
(assert
 (let (($x451 (not token6_is_2)))
 (let (($x436 (not token5_is_3)))
 (or $x436 $x451 bigram5_is_5))))
(assert
 (let (($x453 (not token6_is_3)))
 (let (($x436 (not token5_is_3)))
 (or $x436 $x453 bigram5_is_6))))
(assert
 (let (($x455 (not token6_is_4)))
 (let (($x436 (not token5_is_3)))
 (or $x436 $x455 bigram5_is_7))))
(assert
 (let (($x457 (not token6_is_5)))
 (let (($x436 (not token5_is_3)))
 (or $x436 $x457 bigram5_is_0))))
(assert
 (let (($x459 (not token6_is_6)))
 (let (($x436 (not token5_is_3)))
 (or $x436 $x459 bigram5_is_1))))
(assert
 (let (($x461 (not token6_is_7)))
 (let (($x436 (not token5_is_3)))
 (or $x436 $x461 bigram5_is_2))))
(assert
 (let (($x447 (not token6_is_0)))
 (let (($x438 (not token5_is_4)))
 (or $x438 $x447 bigram5_is_4))))
(assert
 (let (($x449 (not token6_is_1)))
 (let (($x438 (not token5_is_4)))
 (or $x438 $x449 bigram5_is_5))))
(assert
 (let (($x451 (not token6_is_2)))
 (let (($x438 (not token5_is_4)))
 (or $x438 $x451 bigram5_is_6))))
(assert
 (let (($x453 (not token6_is_3)))
 (let (($x438 (not token5_is_4)))
 (or $x438 $x453 bigram5_is_7))))
(assert
 (let (($x455 (not token6_is_4)))
 (let (($x438 (not token5_is_4)))
 (or $x438 $x455 bigram5_is_0))))
(assert
 (let (($x457 (not token6_is_5)))
 (let (($x438 (not token5_is_4)))
 (or $x438 $x457 bigram5_is_1))))
(assert
 (let (($x459 (not token6_is_6)))
 (let (($x438 (not token5_is_4)))
 (or $x438 $x459 bigram5_is_2))))
(assert
 (let (($x461 (not token6_is_7)))
 (let (($x438 (not token5_is_4)))
 (or $x438 $x461 bigram5_is_3))))
(assert
 (let (($x447 (not token6_is_0)))
 (let (($x440 (not token5_is_5)))
 (or $x440 $x447 bigram5_is_5))))
(assert
 (let (($x449 (not token6_is_1)))
 (let (($x440 (not token5_is_5)))
 (or $x440 $x449 bigram5_is_6))))
(assert
 (let (($x451 (not token6_is_2)))
 (let (($x440 (not token5_is_5)))
 (or $x440 $x451 bigram5_is_7))))
(assert
 (let (($x453 (not token6_is_3)))
 (let (($x440 (not token5_is_5)))
 (or $x440 $x453 bigram5_is_0))))
(assert
 (let (($x455 (not token6_is_4)))
 (let (($x440 (not token5_is_5)))
 (or $x440 $x455 bigram5_is_1))))
(assert
 (let (($x457 (not token6_is_5)))
 (let (($x440 (not token5_is_5)))
 (or $x440 $x457 bigram5_is_2))))
(assert
 (let (($x459 (not token6_is_6)))
 (let (($x440 (not token5_is_5)))
 (or $x440 $x459 bigram5_is_3))))
(assert
 (let (($x461 (not token6_is_7)))
 (let (($x440 (not token5_is_5)))
 (or $x440 $x461 bigram5_is_4))))
(assert
 (let (($x447 (not token6_is_0)))
 (let (($x442 (not token5_is_6)))
 (or $x442 $x447 bigram5_is_6))))
(assert
 (let (($x449 (not token6_is_1)))
 (let (($x442 (not token5_is_6)))
 (or $x442 $x449 bigram5_is_7))))
(assert
 (let (($x451 (not token6_is_2)))
 (let (($x442 (not token5_is_6)))
 (or $x442 $x451 bigram5_is_0))))
(assert
 (let (($x453 (not token6_is_3)))
 (let (($x442 (not token5_is_6)))
 (or $x442 $x453 bigram5_is_1))))
(assert
 (let (($x455 (not token6_is_4)))
 (let (($x442 (not token5_is_6)))
 (or $x442 $x455 bigram5_is_2))))
(assert
 (let (($x457 (not token6_is_5)))
 (let (($x442 (not token5_is_6)))
 (or $x442 $x457 bigram5_is_3))))
(assert
 (let (($x459 (not token6_is_6)))
 (let (($x442 (not token5_is_6)))
 (or $x442 $x459 bigram5_is_4))))
(assert
 (let (($x461 (not token6_is_7)))
 (let (($x442 (not token5_is_6)))
 (or $x442 $x461 bigram5_is_5))))
(assert
 (let (($x447 (not token6_is_0)))
 (let (($x444 (not token5_is_7)))
 (or $x444 $x447 bigram5_is_7))))
(assert
 (let (($x449 (not token6_is_1)))
 (let (($x444 (not token5_is_7)))
 (or $x444 $x449 bigram5_is_0))))
(assert
 (let (($x451 (not token6_is_2)))
 (let (($x444 (not token5_is_7)))
 (or $x444 $x451 bigram5_is_1))))
(assert
 (let (($x453 (not token6_is_3)))
 (let (($x444 (not token5_is_7)))
 (or $x444 $x453 bigram5_is_2))))
(assert
 (let (($x455 (not token6_is_4)))
 (let (($x444 (not token5_is_7)))
 (or $x444 $x455 bigram5_is_3))))
(assert
 (let (($x457 (not token6_is_5)))
 (let (($x444 (not token5_is_7)))
 (or $x444 $x457 bigram5_is_4))))
(assert
 (let (($x459 (not token6_is_6)))
 (let (($x444 (not token5_is_7)))
 (or $x444 $x459 bigram5_is_5))))
(assert
 (let (($x461 (not token6_is_7)))
 (let (($x444 (not token5_is_7)))
 (or $x444 $x461 bigram5_is_6))))
(assert
 (or query+bigram5_is_0 query+bigram5_is_1 query+bigram5_is_2 query+bigram5_is_3 query+bigram5_is_4 query+bigram5_is_5 query+bigram5_is_6 query+bigram5_is_7))
(assert
 (=> query+bigram5_is_0 query+bigram5_upto_0))
(assert
 (=> query+bigram5_is_1 query+bigram5_upto_1))
(assert
 (=> query+bigram5_upto_0 query+bigram5_upto_1))
(assert
 (let (($x1507 (not query+bigram5_upto_0)))
 (=> query+bigram5_is_1 $x1507)))
(assert
 (=> query+bigram5_is_2 query+bigram5_upto_2))
(assert
 (=> query+bigram5_upto_1 query+bigram5_upto_2))
(assert
 (let (($x1512 (not query+bigram5_upto_1)))
 (=> query+bigram5_is_2 $x1512)))
(assert
 (=> query+bigram5_is_3 query+bigram5_upto_3))
(assert
 (=> query+bigram5_upto_2 query+bigram5_upto_3))
(assert
 (let (($x1517 (not query+bigram5_upto_2)))
 (=> query+bigram5_is_3 $x1517)))
(assert
 (=> query+bigram5_is_4 query+bigram5_upto_4))
(assert
 (=> query+bigram5_upto_3 query+bigram5_upto_4))
(assert
 (let (($x1522 (not query+bigram5_upto_3)))
 (=> query+bigram5_is_4 $x1522)))
(assert
 (=> query+bigram5_is_5 query+bigram5_upto_5))
(assert
 (=> query+bigram5_upto_4 query+bigram5_upto_5))
(assert
 (let (($x1527 (not query+bigram5_upto_4)))
 (=> query+bigram5_is_5 $x1527)))
(assert
 (=> query+bigram5_is_6 query+bigram5_upto_6))
(assert
 (=> query+bigram5_upto_5 query+bigram5_upto_6))
(assert
 (let (($x1532 (not query+bigram5_upto_5)))
 (=> query+bigram5_is_6 $x1532)))
(assert
 (=> query+bigram5_is_7 query+bigram5_upto_7))
(assert
 (=> query+bigram5_upto_6 query+bigram5_upto_7))
(assert
 (let (($x1537 (not query+bigram5_upto_6)))
 (=> query+bigram5_is_7 $x1537)))
(assert
 (let (($x1539 (not bigram5_is_0)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1539 query+bigram5_is_0))))
(assert
 (let (($x1541 (not bigram5_is_1)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1541 query+bigram5_is_1))))
(assert
 (let (($x1543 (not bigram5_is_2)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1543 query+bigram5_is_2))))
(assert
 (let (($x1545 (not bigram5_is_3)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1545 query+bigram5_is_3))))
(assert
 (let (($x1547 (not bigram5_is_4)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1547 query+bigram5_is_4))))
(assert
 (let (($x1549 (not bigram5_is_5)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1549 query+bigram5_is_5))))
(assert
 (let (($x1551 (not bigram5_is_6)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1551 query+bigram5_is_6))))
(assert
 (let (($x1553 (not bigram5_is_7)))
 (let (($x619 (not query_is_0)))
 (or $x619 $x1553 query+bigram5_is_7))))
(assert
 (let (($x1539 (not bigram5_is_0)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1539 query+bigram5_is_1))))
(assert
 (let (($x1541 (not bigram5_is_1)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1541 query+bigram5_is_2))))
(assert
 (let (($x1543 (not bigram5_is_2)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1543 query+bigram5_is_3))))
(assert
 (let (($x1545 (not bigram5_is_3)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1545 query+bigram5_is_4))))
(assert
 (let (($x1547 (not bigram5_is_4)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1547 query+bigram5_is_5))))
(assert
 (let (($x1549 (not bigram5_is_5)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1549 query+bigram5_is_6))))
(assert
 (let (($x1551 (not bigram5_is_6)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1551 query+bigram5_is_7))))
(assert
 (let (($x1553 (not bigram5_is_7)))
 (let (($x636 (not query_is_1)))
 (or $x636 $x1553 query+bigram5_is_0))))
(assert
 (let (($x1539 (not bigram5_is_0)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1539 query+bigram5_is_2))))
(assert
 (let (($x1541 (not bigram5_is_1)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1541 query+bigram5_is_3))))
(assert
 (let (($x1543 (not bigram5_is_2)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1543 query+bigram5_is_4))))
(assert
 (let (($x1545 (not bigram5_is_3)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1545 query+bigram5_is_5))))
(assert
 (let (($x1547 (not bigram5_is_4)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1547 query+bigram5_is_6))))
(assert
 (let (($x1549 (not bigram5_is_5)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1549 query+bigram5_is_7))))
(assert
 (let (($x1551 (not bigram5_is_6)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1551 query+bigram5_is_0))))
(assert
 (let (($x1553 (not bigram5_is_7)))
 (let (($x645 (not query_is_2)))
 (or $x645 $x1553 query+bigram5_is_1))))
(assert
 (let (($x1539 (not bigram5_is_0)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1539 query+bigram5_is_3))))
(assert
 (let (($x1541 (not bigram5_is_1)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1541 query+bigram5_is_4))))
(assert
 (let (($x1543 (not bigram5_is_2)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1543 query+bigram5_is_5))))
(assert
 (let (($x1545 (not bigram5_is_3)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1545 query+bigram5_is_6))))
(assert
 (let (($x1547 (not bigram5_is_4)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1547 query+bigram5_is_7))))
(assert
 (let (($x1549 (not bigram5_is_5)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1549 query+bigram5_is_0))))
(assert
 (let (($x1551 (not bigram5_is_6)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1551 query+bigram5_is_1))))
(assert
 (let (($x1553 (not bigram5_is_7)))
 (let (($x654 (not query_is_3)))
 (or $x654 $x1553 query+bigram5_is_2))))
(assert
 (let (($x1539 (not bigram5_is_0)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1539 query+bigram5_is_4))))
(assert
 (let (($x1541 (not bigram5_is_1)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1541 query+bigram5_is_5))))
(assert
 (let (($x1543 (not bigram5_is_2)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1543 query+bigram5_is_6))))
(assert
 (let (($x1545 (not bigram5_is_3)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1545 query+bigram5_is_7))))
(assert
 (let (($x1547 (not bigram5_is_4)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1547 query+bigram5_is_0))))
(assert
 (let (($x1549 (not bigram5_is_5)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1549 query+bigram5_is_1))))
(assert
 (let (($x1551 (not bigram5_is_6)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1551 query+bigram5_is_2))))
(assert
 (let (($x1553 (not bigram5_is_7)))
 (let (($x663 (not query_is_4)))
 (or $x663 $x1553 query+bigram5_is_3))))
(assert
 (let (($x1539 (not bigram5_is_0)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1539 query+bigram5_is_5))))
(assert
 (let (($x1541 (not bigram5_is_1)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1541 query+bigram5_is_6))))
(assert
 (let (($x1543 (not bigram5_is_2)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1543 query+bigram5_is_7))))
(assert
 (let (($x1545 (not bigram5_is_3)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1545 query+bigram5_is_0))))
(assert
 (let (($x1547 (not bigram5_is_4)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1547 query+bigram5_is_1))))
(assert
 (let (($x1549 (not bigram5_is_5)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1549 query+bigram5_is_2))))
(assert
 (let (($x1551 (not bigram5_is_6)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1551 query+bigram5_is_3))))
(assert
 (let (($x1553 (not bigram5_is_7)))
 (let (($x672 (not query_is_5)))
 (or $x672 $x1553 query+bigram5_is_4))))
(assert
 (let (($x1539 (not bigram5_is_0)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1539 query+bigram5_is_6))))
(assert
 (let (($x1541 (not bigram5_is_1)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1541 query+bigram5_is_7))))
(assert
 (let (($x1543 (not bigram5_is_2)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1543 query+bigram5_is_0))))
(assert
 (let (($x1545 (not bigram5_is_3)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1545 query+bigram5_is_1))))
(assert
 (let (($x1547 (not bigram5_is_4)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1547 query+bigram5_is_2))))
(assert
 (let (($x1549 (not bigram5_is_5)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1549 query+bigram5_is_3))))
(assert
 (let (($x1551 (not bigram5_is_6)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1551 query+bigram5_is_4))))
(assert
 (let (($x1553 (not bigram5_is_7)))
 (let (($x681 (not query_is_6)))
 (or $x681 $x1553 query+bigram5_is_5))))
(assert
 (let (($x1539 (not bigram5_is_0)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1539 query+bigram5_is_7))))
(assert
 (let (($x1541 (not bigram5_is_1)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1541 query+bigram5_is_0))))
(assert
 (let (($x1543 (not bigram5_is_2)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1543 query+bigram5_is_1))))
(assert
 (let (($x1545 (not bigram5_is_3)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1545 query+bigram5_is_2))))
(assert
 (let (($x1547 (not bigram5_is_4)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1547 query+bigram5_is_3))))
(assert
 (let (($x1549 (not bigram5_is_5)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1549 query+bigram5_is_4))))
(assert
 (let (($x1551 (not bigram5_is_6)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1551 query+bigram5_is_5))))
(assert
 (let (($x1553 (not bigram5_is_7)))
 (let (($x690 (not query_is_7)))
 (or $x690 $x1553 query+bigram5_is_6))))
(assert
 (let (($x1613 (= low1 12701219694.0)))
 (=> query+bigram1_is_0 $x1613)))
(assert
 (let (($x1616 (= low1 0.0)))
 (=> query+bigram1_is_1 $x1616)))
(assert
 (let (($x1616 (= low1 0.0)))
 (=> query+bigram1_is_2 $x1616)))
(assert
 (let (($x1616 (= low1 0.0)))
 (=> query+bigram1_is_3 $x1616)))
(assert
 (let (($x1616 (= low1 0.0)))
 (=> query+bigram1_is_4 $x1616)))
(assert
 (let (($x1616 (= low1 0.0)))
 (=> query+bigram1_is_5 $x1616)))
(assert
 (let (($x1616 (= low1 0.0)))
 (=> query+bigram1_is_6 $x1616)))
(assert
 (let (($x1616 (= low1 0.0)))
 (=> query+bigram1_is_7 $x1616)))
(assert
 (let (($x1625 (= low2 12701219694.0)))
 (=> query+bigram2_is_0 $x1625)))
(assert
 (let (($x1627 (= low2 0.0)))
 (=> query+bigram2_is_1 $x1627)))
(assert
 (let (($x1627 (= low2 0.0)))
 (=> query+bigram2_is_2 $x1627)))
(assert
 (let (($x1627 (= low2 0.0)))
 (=> query+bigram2_is_3 $x1627)))
(assert
 (let (($x1627 (= low2 0.0)))
 (=> query+bigram2_is_4 $x1627)))
(assert
 (let (($x1627 (= low2 0.0)))
 (=> query+bigram2_is_5 $x1627)))
(assert
 (let (($x1627 (= low2 0.0)))
 (=> query+bigram2_is_6 $x1627)))
(assert
 (let (($x1627 (= low2 0.0)))
 (=> query+bigram2_is_7 $x1627)))
(assert
 (let (($x1636 (= low3 12701219694.0)))
 (=> query+bigram3_is_0 $x1636)))
(assert
 (let (($x1638 (= low3 0.0)))
 (=> query+bigram3_is_1 $x1638)))
(assert
 (let (($x1638 (= low3 0.0)))
 (=> query+bigram3_is_2 $x1638)))
(assert
 (let (($x1638 (= low3 0.0)))
 (=> query+bigram3_is_3 $x1638)))
(assert
 (let (($x1638 (= low3 0.0)))
 (=> query+bigram3_is_4 $x1638)))
(assert
 (let (($x1638 (= low3 0.0)))
 (=> query+bigram3_is_5 $x1638)))
(assert
 (let (($x1638 (= low3 0.0)))
 (=> query+bigram3_is_6 $x1638)))
(assert
 (let (($x1638 (= low3 0.0)))
 (=> query+bigram3_is_7 $x1638)))
(assert
 (let (($x1647 (= low4 12701219694.0)))
 (=> query+bigram4_is_0 $x1647)))
(assert
 (let (($x1649 (= low4 0.0)))
 (=> query+bigram4_is_1 $x1649)))
(assert
 (let (($x1649 (= low4 0.0)))
 (=> query+bigram4_is_2 $x1649)))
(assert
 (let (($x1649 (= low4 0.0)))
 (=> query+bigram4_is_3 $x1649)))
(assert
 (let (($x1649 (= low4 0.0)))
 (=> query+bigram4_is_4 $x1649)))
(assert
 (let (($x1649 (= low4 0.0)))
 (=> query+bigram4_is_5 $x1649)))
(assert
 (let (($x1649 (= low4 0.0)))
 (=> query+bigram4_is_6 $x1649)))
(assert
 (let (($x1649 (= low4 0.0)))
 (=> query+bigram4_is_7 $x1649)))
(assert
 (let (($x1658 (= low5 12701219694.0)))
 (=> query+bigram5_is_0 $x1658)))
(assert
 (let (($x1660 (= low5 0.0)))
 (=> query+bigram5_is_1 $x1660)))
(assert
 (let (($x1660 (= low5 0.0)))
 (=> query+bigram5_is_2 $x1660)))
(assert
 (let (($x1660 (= low5 0.0)))
 (=> query+bigram5_is_3 $x1660)))
(assert
 (let (($x1660 (= low5 0.0)))
 (=> query+bigram5_is_4 $x1660)))
(assert
 (let (($x1660 (= low5 0.0)))
 (=> query+bigram5_is_5 $x1660)))
(assert
 (let (($x1660 (= low5 0.0)))
 (=> query+bigram5_is_6 $x1660)))
(assert
 (let (($x1660 (= low5 0.0)))
 (=> query+bigram5_is_7 $x1660)))
(assert
 (or query+bigram1_is_0 query+bigram2_is_0 query+bigram3_is_0 query+bigram4_is_0 query+bigram5_is_0))
(assert
 (not (> (* (+ low1 low2 low3 low4 low5) 63.0) 68157440.0)))
(check-sat)
