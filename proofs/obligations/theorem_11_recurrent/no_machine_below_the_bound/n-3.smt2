; some probe is answered wrongly
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun T_0_0_0_6 () Bool)
(declare-fun T_0_0_0_5 () Bool)
(declare-fun T_0_0_0_4 () Bool)
(declare-fun T_0_0_0_3 () Bool)
(declare-fun T_0_0_0_2 () Bool)
(declare-fun T_0_0_0_1 () Bool)
(declare-fun T_0_0_0_0 () Bool)
(declare-fun T_0_0_1_6 () Bool)
(declare-fun T_0_0_1_5 () Bool)
(declare-fun T_0_0_1_4 () Bool)
(declare-fun T_0_0_1_3 () Bool)
(declare-fun T_0_0_1_2 () Bool)
(declare-fun T_0_0_1_1 () Bool)
(declare-fun T_0_0_1_0 () Bool)
(declare-fun T_1_0_0_6 () Bool)
(declare-fun T_1_0_0_5 () Bool)
(declare-fun T_1_0_0_4 () Bool)
(declare-fun T_1_0_0_3 () Bool)
(declare-fun T_1_0_0_2 () Bool)
(declare-fun T_1_0_0_1 () Bool)
(declare-fun T_1_0_0_0 () Bool)
(declare-fun T_1_0_1_6 () Bool)
(declare-fun T_1_0_1_5 () Bool)
(declare-fun T_1_0_1_4 () Bool)
(declare-fun T_1_0_1_3 () Bool)
(declare-fun T_1_0_1_2 () Bool)
(declare-fun T_1_0_1_1 () Bool)
(declare-fun T_1_0_1_0 () Bool)
(declare-fun T_1_1_0_6 () Bool)
(declare-fun T_1_1_0_5 () Bool)
(declare-fun T_1_1_0_4 () Bool)
(declare-fun T_1_1_0_3 () Bool)
(declare-fun T_1_1_0_2 () Bool)
(declare-fun T_1_1_0_1 () Bool)
(declare-fun T_1_1_0_0 () Bool)
(declare-fun T_1_1_1_6 () Bool)
(declare-fun T_1_1_1_5 () Bool)
(declare-fun T_1_1_1_4 () Bool)
(declare-fun T_1_1_1_3 () Bool)
(declare-fun T_1_1_1_2 () Bool)
(declare-fun T_1_1_1_1 () Bool)
(declare-fun T_1_1_1_0 () Bool)
(declare-fun T_1_2_0_6 () Bool)
(declare-fun T_1_2_0_5 () Bool)
(declare-fun T_1_2_0_4 () Bool)
(declare-fun T_1_2_0_3 () Bool)
(declare-fun T_1_2_0_2 () Bool)
(declare-fun T_1_2_0_1 () Bool)
(declare-fun T_1_2_0_0 () Bool)
(declare-fun T_1_2_1_6 () Bool)
(declare-fun T_1_2_1_5 () Bool)
(declare-fun T_1_2_1_4 () Bool)
(declare-fun T_1_2_1_3 () Bool)
(declare-fun T_1_2_1_2 () Bool)
(declare-fun T_1_2_1_1 () Bool)
(declare-fun T_1_2_1_0 () Bool)
(declare-fun T_1_3_0_6 () Bool)
(declare-fun T_1_3_0_5 () Bool)
(declare-fun T_1_3_0_4 () Bool)
(declare-fun T_1_3_0_3 () Bool)
(declare-fun T_1_3_0_2 () Bool)
(declare-fun T_1_3_0_1 () Bool)
(declare-fun T_1_3_0_0 () Bool)
(declare-fun T_1_3_1_6 () Bool)
(declare-fun T_1_3_1_5 () Bool)
(declare-fun T_1_3_1_4 () Bool)
(declare-fun T_1_3_1_3 () Bool)
(declare-fun T_1_3_1_2 () Bool)
(declare-fun T_1_3_1_1 () Bool)
(declare-fun T_1_3_1_0 () Bool)
(declare-fun T_1_4_0_6 () Bool)
(declare-fun T_1_4_0_5 () Bool)
(declare-fun T_1_4_0_4 () Bool)
(declare-fun T_1_4_0_3 () Bool)
(declare-fun T_1_4_0_2 () Bool)
(declare-fun T_1_4_0_1 () Bool)
(declare-fun T_1_4_0_0 () Bool)
(declare-fun T_1_4_1_6 () Bool)
(declare-fun T_1_4_1_5 () Bool)
(declare-fun T_1_4_1_4 () Bool)
(declare-fun T_1_4_1_3 () Bool)
(declare-fun T_1_4_1_2 () Bool)
(declare-fun T_1_4_1_1 () Bool)
(declare-fun T_1_4_1_0 () Bool)
(declare-fun T_1_5_0_6 () Bool)
(declare-fun T_1_5_0_5 () Bool)
(declare-fun T_1_5_0_4 () Bool)
(declare-fun T_1_5_0_3 () Bool)
(declare-fun T_1_5_0_2 () Bool)
(declare-fun T_1_5_0_1 () Bool)
(declare-fun T_1_5_0_0 () Bool)
(declare-fun T_1_5_1_6 () Bool)
(declare-fun T_1_5_1_5 () Bool)
(declare-fun T_1_5_1_4 () Bool)
(declare-fun T_1_5_1_3 () Bool)
(declare-fun T_1_5_1_2 () Bool)
(declare-fun T_1_5_1_1 () Bool)
(declare-fun T_1_5_1_0 () Bool)
(declare-fun T_1_6_0_6 () Bool)
(declare-fun T_1_6_0_5 () Bool)
(declare-fun T_1_6_0_4 () Bool)
(declare-fun T_1_6_0_3 () Bool)
(declare-fun T_1_6_0_2 () Bool)
(declare-fun T_1_6_0_1 () Bool)
(declare-fun T_1_6_0_0 () Bool)
(declare-fun T_1_6_1_6 () Bool)
(declare-fun T_1_6_1_5 () Bool)
(declare-fun T_1_6_1_4 () Bool)
(declare-fun T_1_6_1_3 () Bool)
(declare-fun T_1_6_1_2 () Bool)
(declare-fun T_1_6_1_1 () Bool)
(declare-fun T_1_6_1_0 () Bool)
(declare-fun T_2_0_0_6 () Bool)
(declare-fun T_2_0_0_5 () Bool)
(declare-fun T_2_0_0_4 () Bool)
(declare-fun T_2_0_0_3 () Bool)
(declare-fun T_2_0_0_2 () Bool)
(declare-fun T_2_0_0_1 () Bool)
(declare-fun T_2_0_0_0 () Bool)
(declare-fun T_2_0_1_6 () Bool)
(declare-fun T_2_0_1_5 () Bool)
(declare-fun T_2_0_1_4 () Bool)
(declare-fun T_2_0_1_3 () Bool)
(declare-fun T_2_0_1_2 () Bool)
(declare-fun T_2_0_1_1 () Bool)
(declare-fun T_2_0_1_0 () Bool)
(declare-fun T_2_1_0_6 () Bool)
(declare-fun T_2_1_0_5 () Bool)
(declare-fun T_2_1_0_4 () Bool)
(declare-fun T_2_1_0_3 () Bool)
(declare-fun T_2_1_0_2 () Bool)
(declare-fun T_2_1_0_1 () Bool)
(declare-fun T_2_1_0_0 () Bool)
(declare-fun T_2_1_1_6 () Bool)
(declare-fun T_2_1_1_5 () Bool)
(declare-fun T_2_1_1_4 () Bool)
(declare-fun T_2_1_1_3 () Bool)
(declare-fun T_2_1_1_2 () Bool)
(declare-fun T_2_1_1_1 () Bool)
(declare-fun T_2_1_1_0 () Bool)
(declare-fun T_2_2_0_6 () Bool)
(declare-fun T_2_2_0_5 () Bool)
(declare-fun T_2_2_0_4 () Bool)
(declare-fun T_2_2_0_3 () Bool)
(declare-fun T_2_2_0_2 () Bool)
(declare-fun T_2_2_0_1 () Bool)
(declare-fun T_2_2_0_0 () Bool)
(declare-fun T_2_2_1_6 () Bool)
(declare-fun T_2_2_1_5 () Bool)
(declare-fun T_2_2_1_4 () Bool)
(declare-fun T_2_2_1_3 () Bool)
(declare-fun T_2_2_1_2 () Bool)
(declare-fun T_2_2_1_1 () Bool)
(declare-fun T_2_2_1_0 () Bool)
(declare-fun T_2_3_0_6 () Bool)
(declare-fun T_2_3_0_5 () Bool)
(declare-fun T_2_3_0_4 () Bool)
(declare-fun T_2_3_0_3 () Bool)
(declare-fun T_2_3_0_2 () Bool)
(declare-fun T_2_3_0_1 () Bool)
(declare-fun T_2_3_0_0 () Bool)
(declare-fun T_2_3_1_6 () Bool)
(declare-fun T_2_3_1_5 () Bool)
(declare-fun T_2_3_1_4 () Bool)
(declare-fun T_2_3_1_3 () Bool)
(declare-fun T_2_3_1_2 () Bool)
(declare-fun T_2_3_1_1 () Bool)
(declare-fun T_2_3_1_0 () Bool)
(declare-fun T_2_4_0_6 () Bool)
(declare-fun T_2_4_0_5 () Bool)
(declare-fun T_2_4_0_4 () Bool)
(declare-fun T_2_4_0_3 () Bool)
(declare-fun T_2_4_0_2 () Bool)
(declare-fun T_2_4_0_1 () Bool)
(declare-fun T_2_4_0_0 () Bool)
(declare-fun T_2_4_1_6 () Bool)
(declare-fun T_2_4_1_5 () Bool)
(declare-fun T_2_4_1_4 () Bool)
(declare-fun T_2_4_1_3 () Bool)
(declare-fun T_2_4_1_2 () Bool)
(declare-fun T_2_4_1_1 () Bool)
(declare-fun T_2_4_1_0 () Bool)
(declare-fun T_2_5_0_6 () Bool)
(declare-fun T_2_5_0_5 () Bool)
(declare-fun T_2_5_0_4 () Bool)
(declare-fun T_2_5_0_3 () Bool)
(declare-fun T_2_5_0_2 () Bool)
(declare-fun T_2_5_0_1 () Bool)
(declare-fun T_2_5_0_0 () Bool)
(declare-fun T_2_5_1_6 () Bool)
(declare-fun T_2_5_1_5 () Bool)
(declare-fun T_2_5_1_4 () Bool)
(declare-fun T_2_5_1_3 () Bool)
(declare-fun T_2_5_1_2 () Bool)
(declare-fun T_2_5_1_1 () Bool)
(declare-fun T_2_5_1_0 () Bool)
(declare-fun T_2_6_0_6 () Bool)
(declare-fun T_2_6_0_5 () Bool)
(declare-fun T_2_6_0_4 () Bool)
(declare-fun T_2_6_0_3 () Bool)
(declare-fun T_2_6_0_2 () Bool)
(declare-fun T_2_6_0_1 () Bool)
(declare-fun T_2_6_0_0 () Bool)
(declare-fun T_2_6_1_6 () Bool)
(declare-fun T_2_6_1_5 () Bool)
(declare-fun T_2_6_1_4 () Bool)
(declare-fun T_2_6_1_3 () Bool)
(declare-fun T_2_6_1_2 () Bool)
(declare-fun T_2_6_1_1 () Bool)
(declare-fun T_2_6_1_0 () Bool)
(declare-fun at_0_6 () Bool)
(declare-fun at_0_5 () Bool)
(declare-fun at_0_4 () Bool)
(declare-fun at_0_3 () Bool)
(declare-fun at_0_2 () Bool)
(declare-fun at_0_1 () Bool)
(declare-fun at_0_0 () Bool)
(declare-fun at_1_6 () Bool)
(declare-fun at_1_5 () Bool)
(declare-fun at_1_4 () Bool)
(declare-fun at_1_3 () Bool)
(declare-fun at_1_2 () Bool)
(declare-fun at_1_1 () Bool)
(declare-fun at_1_0 () Bool)
(declare-fun at_00_6 () Bool)
(declare-fun at_00_5 () Bool)
(declare-fun at_00_4 () Bool)
(declare-fun at_00_3 () Bool)
(declare-fun at_00_2 () Bool)
(declare-fun at_00_1 () Bool)
(declare-fun at_00_0 () Bool)
(declare-fun at_01_6 () Bool)
(declare-fun at_01_5 () Bool)
(declare-fun at_01_4 () Bool)
(declare-fun at_01_3 () Bool)
(declare-fun at_01_2 () Bool)
(declare-fun at_01_1 () Bool)
(declare-fun at_01_0 () Bool)
(declare-fun at_10_6 () Bool)
(declare-fun at_10_5 () Bool)
(declare-fun at_10_4 () Bool)
(declare-fun at_10_3 () Bool)
(declare-fun at_10_2 () Bool)
(declare-fun at_10_1 () Bool)
(declare-fun at_10_0 () Bool)
(declare-fun at_11_6 () Bool)
(declare-fun at_11_5 () Bool)
(declare-fun at_11_4 () Bool)
(declare-fun at_11_3 () Bool)
(declare-fun at_11_2 () Bool)
(declare-fun at_11_1 () Bool)
(declare-fun at_11_0 () Bool)
(declare-fun at_000_6 () Bool)
(declare-fun at_000_5 () Bool)
(declare-fun at_000_4 () Bool)
(declare-fun at_000_3 () Bool)
(declare-fun at_000_2 () Bool)
(declare-fun at_000_1 () Bool)
(declare-fun at_000_0 () Bool)
(declare-fun at_001_6 () Bool)
(declare-fun at_001_5 () Bool)
(declare-fun at_001_4 () Bool)
(declare-fun at_001_3 () Bool)
(declare-fun at_001_2 () Bool)
(declare-fun at_001_1 () Bool)
(declare-fun at_001_0 () Bool)
(declare-fun at_010_6 () Bool)
(declare-fun at_010_5 () Bool)
(declare-fun at_010_4 () Bool)
(declare-fun at_010_3 () Bool)
(declare-fun at_010_2 () Bool)
(declare-fun at_010_1 () Bool)
(declare-fun at_010_0 () Bool)
(declare-fun at_011_6 () Bool)
(declare-fun at_011_5 () Bool)
(declare-fun at_011_4 () Bool)
(declare-fun at_011_3 () Bool)
(declare-fun at_011_2 () Bool)
(declare-fun at_011_1 () Bool)
(declare-fun at_011_0 () Bool)
(declare-fun at_100_6 () Bool)
(declare-fun at_100_5 () Bool)
(declare-fun at_100_4 () Bool)
(declare-fun at_100_3 () Bool)
(declare-fun at_100_2 () Bool)
(declare-fun at_100_1 () Bool)
(declare-fun at_100_0 () Bool)
(declare-fun at_101_6 () Bool)
(declare-fun at_101_5 () Bool)
(declare-fun at_101_4 () Bool)
(declare-fun at_101_3 () Bool)
(declare-fun at_101_2 () Bool)
(declare-fun at_101_1 () Bool)
(declare-fun at_101_0 () Bool)
(declare-fun at_110_6 () Bool)
(declare-fun at_110_5 () Bool)
(declare-fun at_110_4 () Bool)
(declare-fun at_110_3 () Bool)
(declare-fun at_110_2 () Bool)
(declare-fun at_110_1 () Bool)
(declare-fun at_110_0 () Bool)
(declare-fun at_111_6 () Bool)
(declare-fun at_111_5 () Bool)
(declare-fun at_111_4 () Bool)
(declare-fun at_111_3 () Bool)
(declare-fun at_111_2 () Bool)
(declare-fun at_111_1 () Bool)
(declare-fun at_111_0 () Bool)
(declare-fun A_6_2 () Bool)
(declare-fun A_6_1 () Bool)
(declare-fun A_6_0 () Bool)
(declare-fun A_5_2 () Bool)
(declare-fun A_5_1 () Bool)
(declare-fun A_5_0 () Bool)
(declare-fun A_4_2 () Bool)
(declare-fun A_4_1 () Bool)
(declare-fun A_4_0 () Bool)
(declare-fun A_3_2 () Bool)
(declare-fun A_3_1 () Bool)
(declare-fun A_3_0 () Bool)
(declare-fun A_2_2 () Bool)
(declare-fun A_2_1 () Bool)
(declare-fun A_2_0 () Bool)
(declare-fun A_1_2 () Bool)
(declare-fun A_1_1 () Bool)
(declare-fun A_1_0 () Bool)
(declare-fun A_0_2 () Bool)
(declare-fun A_0_1 () Bool)
(declare-fun A_0_0 () Bool)
(assert
 (or T_0_0_0_0 T_0_0_0_1 T_0_0_0_2 T_0_0_0_3 T_0_0_0_4 T_0_0_0_5 T_0_0_0_6))
(assert
 (not (and T_0_0_0_0 T_0_0_0_1)))
(assert
 (not (and T_0_0_0_0 T_0_0_0_2)))
(assert
 (not (and T_0_0_0_0 T_0_0_0_3)))
(assert
 (not (and T_0_0_0_0 T_0_0_0_4)))
(assert
 (not (and T_0_0_0_0 T_0_0_0_5)))
(assert
 (not (and T_0_0_0_0 T_0_0_0_6)))
(assert
 (not (and T_0_0_0_1 T_0_0_0_2)))
(assert
 (not (and T_0_0_0_1 T_0_0_0_3)))
(assert
 (not (and T_0_0_0_1 T_0_0_0_4)))
(assert
 (not (and T_0_0_0_1 T_0_0_0_5)))
(assert
 (not (and T_0_0_0_1 T_0_0_0_6)))
(assert
 (not (and T_0_0_0_2 T_0_0_0_3)))
(assert
 (not (and T_0_0_0_2 T_0_0_0_4)))
(assert
 (not (and T_0_0_0_2 T_0_0_0_5)))
(assert
 (not (and T_0_0_0_2 T_0_0_0_6)))
(assert
 (not (and T_0_0_0_3 T_0_0_0_4)))
(assert
 (not (and T_0_0_0_3 T_0_0_0_5)))
(assert
 (not (and T_0_0_0_3 T_0_0_0_6)))
(assert
 (not (and T_0_0_0_4 T_0_0_0_5)))
(assert
 (not (and T_0_0_0_4 T_0_0_0_6)))
(assert
 (not (and T_0_0_0_5 T_0_0_0_6)))
(assert
 (or T_0_0_1_0 T_0_0_1_1 T_0_0_1_2 T_0_0_1_3 T_0_0_1_4 T_0_0_1_5 T_0_0_1_6))
(assert
 (not (and T_0_0_1_0 T_0_0_1_1)))
(assert
 (not (and T_0_0_1_0 T_0_0_1_2)))
(assert
 (not (and T_0_0_1_0 T_0_0_1_3)))
(assert
 (not (and T_0_0_1_0 T_0_0_1_4)))
(assert
 (not (and T_0_0_1_0 T_0_0_1_5)))
(assert
 (not (and T_0_0_1_0 T_0_0_1_6)))
(assert
 (not (and T_0_0_1_1 T_0_0_1_2)))
(assert
 (not (and T_0_0_1_1 T_0_0_1_3)))
(assert
 (not (and T_0_0_1_1 T_0_0_1_4)))
(assert
 (not (and T_0_0_1_1 T_0_0_1_5)))
(assert
 (not (and T_0_0_1_1 T_0_0_1_6)))
(assert
 (not (and T_0_0_1_2 T_0_0_1_3)))
(assert
 (not (and T_0_0_1_2 T_0_0_1_4)))
(assert
 (not (and T_0_0_1_2 T_0_0_1_5)))
(assert
 (not (and T_0_0_1_2 T_0_0_1_6)))
(assert
 (not (and T_0_0_1_3 T_0_0_1_4)))
(assert
 (not (and T_0_0_1_3 T_0_0_1_5)))
(assert
 (not (and T_0_0_1_3 T_0_0_1_6)))
(assert
 (not (and T_0_0_1_4 T_0_0_1_5)))
(assert
 (not (and T_0_0_1_4 T_0_0_1_6)))
(assert
 (not (and T_0_0_1_5 T_0_0_1_6)))
(assert
 (or T_1_0_0_0 T_1_0_0_1 T_1_0_0_2 T_1_0_0_3 T_1_0_0_4 T_1_0_0_5 T_1_0_0_6))
(assert
 (not (and T_1_0_0_0 T_1_0_0_1)))
(assert
 (not (and T_1_0_0_0 T_1_0_0_2)))
(assert
 (not (and T_1_0_0_0 T_1_0_0_3)))
(assert
 (not (and T_1_0_0_0 T_1_0_0_4)))
(assert
 (not (and T_1_0_0_0 T_1_0_0_5)))
(assert
 (not (and T_1_0_0_0 T_1_0_0_6)))
(assert
 (not (and T_1_0_0_1 T_1_0_0_2)))
(assert
 (not (and T_1_0_0_1 T_1_0_0_3)))
(assert
 (not (and T_1_0_0_1 T_1_0_0_4)))
(assert
 (not (and T_1_0_0_1 T_1_0_0_5)))
(assert
 (not (and T_1_0_0_1 T_1_0_0_6)))
(assert
 (not (and T_1_0_0_2 T_1_0_0_3)))
(assert
 (not (and T_1_0_0_2 T_1_0_0_4)))
(assert
 (not (and T_1_0_0_2 T_1_0_0_5)))
(assert
 (not (and T_1_0_0_2 T_1_0_0_6)))
(assert
 (not (and T_1_0_0_3 T_1_0_0_4)))
(assert
 (not (and T_1_0_0_3 T_1_0_0_5)))
(assert
 (not (and T_1_0_0_3 T_1_0_0_6)))
(assert
 (not (and T_1_0_0_4 T_1_0_0_5)))
(assert
 (not (and T_1_0_0_4 T_1_0_0_6)))
(assert
 (not (and T_1_0_0_5 T_1_0_0_6)))
(assert
 (or T_1_0_1_0 T_1_0_1_1 T_1_0_1_2 T_1_0_1_3 T_1_0_1_4 T_1_0_1_5 T_1_0_1_6))
(assert
 (not (and T_1_0_1_0 T_1_0_1_1)))
(assert
 (not (and T_1_0_1_0 T_1_0_1_2)))
(assert
 (not (and T_1_0_1_0 T_1_0_1_3)))
(assert
 (not (and T_1_0_1_0 T_1_0_1_4)))
(assert
 (not (and T_1_0_1_0 T_1_0_1_5)))
(assert
 (not (and T_1_0_1_0 T_1_0_1_6)))
(assert
 (not (and T_1_0_1_1 T_1_0_1_2)))
(assert
 (not (and T_1_0_1_1 T_1_0_1_3)))
(assert
 (not (and T_1_0_1_1 T_1_0_1_4)))
(assert
 (not (and T_1_0_1_1 T_1_0_1_5)))
(assert
 (not (and T_1_0_1_1 T_1_0_1_6)))
(assert
 (not (and T_1_0_1_2 T_1_0_1_3)))
(assert
 (not (and T_1_0_1_2 T_1_0_1_4)))
(assert
 (not (and T_1_0_1_2 T_1_0_1_5)))
(assert
 (not (and T_1_0_1_2 T_1_0_1_6)))
(assert
 (not (and T_1_0_1_3 T_1_0_1_4)))
(assert
 (not (and T_1_0_1_3 T_1_0_1_5)))
(assert
 (not (and T_1_0_1_3 T_1_0_1_6)))
(assert
 (not (and T_1_0_1_4 T_1_0_1_5)))
(assert
 (not (and T_1_0_1_4 T_1_0_1_6)))
(assert
 (not (and T_1_0_1_5 T_1_0_1_6)))
(assert
 (or T_1_1_0_0 T_1_1_0_1 T_1_1_0_2 T_1_1_0_3 T_1_1_0_4 T_1_1_0_5 T_1_1_0_6))
(assert
 (not (and T_1_1_0_0 T_1_1_0_1)))
(assert
 (not (and T_1_1_0_0 T_1_1_0_2)))
(assert
 (not (and T_1_1_0_0 T_1_1_0_3)))
(assert
 (not (and T_1_1_0_0 T_1_1_0_4)))
(assert
 (not (and T_1_1_0_0 T_1_1_0_5)))
(assert
 (not (and T_1_1_0_0 T_1_1_0_6)))
(assert
 (not (and T_1_1_0_1 T_1_1_0_2)))
(assert
 (not (and T_1_1_0_1 T_1_1_0_3)))
(assert
 (not (and T_1_1_0_1 T_1_1_0_4)))
(assert
 (not (and T_1_1_0_1 T_1_1_0_5)))
(assert
 (not (and T_1_1_0_1 T_1_1_0_6)))
(assert
 (not (and T_1_1_0_2 T_1_1_0_3)))
(assert
 (not (and T_1_1_0_2 T_1_1_0_4)))
(assert
 (not (and T_1_1_0_2 T_1_1_0_5)))
(assert
 (not (and T_1_1_0_2 T_1_1_0_6)))
(assert
 (not (and T_1_1_0_3 T_1_1_0_4)))
(assert
 (not (and T_1_1_0_3 T_1_1_0_5)))
(assert
 (not (and T_1_1_0_3 T_1_1_0_6)))
(assert
 (not (and T_1_1_0_4 T_1_1_0_5)))
(assert
 (not (and T_1_1_0_4 T_1_1_0_6)))
(assert
 (not (and T_1_1_0_5 T_1_1_0_6)))
(assert
 (or T_1_1_1_0 T_1_1_1_1 T_1_1_1_2 T_1_1_1_3 T_1_1_1_4 T_1_1_1_5 T_1_1_1_6))
(assert
 (not (and T_1_1_1_0 T_1_1_1_1)))
(assert
 (not (and T_1_1_1_0 T_1_1_1_2)))
(assert
 (not (and T_1_1_1_0 T_1_1_1_3)))
(assert
 (not (and T_1_1_1_0 T_1_1_1_4)))
(assert
 (not (and T_1_1_1_0 T_1_1_1_5)))
(assert
 (not (and T_1_1_1_0 T_1_1_1_6)))
(assert
 (not (and T_1_1_1_1 T_1_1_1_2)))
(assert
 (not (and T_1_1_1_1 T_1_1_1_3)))
(assert
 (not (and T_1_1_1_1 T_1_1_1_4)))
(assert
 (not (and T_1_1_1_1 T_1_1_1_5)))
(assert
 (not (and T_1_1_1_1 T_1_1_1_6)))
(assert
 (not (and T_1_1_1_2 T_1_1_1_3)))
(assert
 (not (and T_1_1_1_2 T_1_1_1_4)))
(assert
 (not (and T_1_1_1_2 T_1_1_1_5)))
(assert
 (not (and T_1_1_1_2 T_1_1_1_6)))
(assert
 (not (and T_1_1_1_3 T_1_1_1_4)))
(assert
 (not (and T_1_1_1_3 T_1_1_1_5)))
(assert
 (not (and T_1_1_1_3 T_1_1_1_6)))
(assert
 (not (and T_1_1_1_4 T_1_1_1_5)))
(assert
 (not (and T_1_1_1_4 T_1_1_1_6)))
(assert
 (not (and T_1_1_1_5 T_1_1_1_6)))
(assert
 (or T_1_2_0_0 T_1_2_0_1 T_1_2_0_2 T_1_2_0_3 T_1_2_0_4 T_1_2_0_5 T_1_2_0_6))
(assert
 (not (and T_1_2_0_0 T_1_2_0_1)))
(assert
 (not (and T_1_2_0_0 T_1_2_0_2)))
(assert
 (not (and T_1_2_0_0 T_1_2_0_3)))
(assert
 (not (and T_1_2_0_0 T_1_2_0_4)))
(assert
 (not (and T_1_2_0_0 T_1_2_0_5)))
(assert
 (not (and T_1_2_0_0 T_1_2_0_6)))
(assert
 (not (and T_1_2_0_1 T_1_2_0_2)))
(assert
 (not (and T_1_2_0_1 T_1_2_0_3)))
(assert
 (not (and T_1_2_0_1 T_1_2_0_4)))
(assert
 (not (and T_1_2_0_1 T_1_2_0_5)))
(assert
 (not (and T_1_2_0_1 T_1_2_0_6)))
(assert
 (not (and T_1_2_0_2 T_1_2_0_3)))
(assert
 (not (and T_1_2_0_2 T_1_2_0_4)))
(assert
 (not (and T_1_2_0_2 T_1_2_0_5)))
(assert
 (not (and T_1_2_0_2 T_1_2_0_6)))
(assert
 (not (and T_1_2_0_3 T_1_2_0_4)))
(assert
 (not (and T_1_2_0_3 T_1_2_0_5)))
(assert
 (not (and T_1_2_0_3 T_1_2_0_6)))
(assert
 (not (and T_1_2_0_4 T_1_2_0_5)))
(assert
 (not (and T_1_2_0_4 T_1_2_0_6)))
(assert
 (not (and T_1_2_0_5 T_1_2_0_6)))
(assert
 (or T_1_2_1_0 T_1_2_1_1 T_1_2_1_2 T_1_2_1_3 T_1_2_1_4 T_1_2_1_5 T_1_2_1_6))
(assert
 (not (and T_1_2_1_0 T_1_2_1_1)))
(assert
 (not (and T_1_2_1_0 T_1_2_1_2)))
(assert
 (not (and T_1_2_1_0 T_1_2_1_3)))
(assert
 (not (and T_1_2_1_0 T_1_2_1_4)))
(assert
 (not (and T_1_2_1_0 T_1_2_1_5)))
(assert
 (not (and T_1_2_1_0 T_1_2_1_6)))
(assert
 (not (and T_1_2_1_1 T_1_2_1_2)))
(assert
 (not (and T_1_2_1_1 T_1_2_1_3)))
(assert
 (not (and T_1_2_1_1 T_1_2_1_4)))
(assert
 (not (and T_1_2_1_1 T_1_2_1_5)))
(assert
 (not (and T_1_2_1_1 T_1_2_1_6)))
(assert
 (not (and T_1_2_1_2 T_1_2_1_3)))
(assert
 (not (and T_1_2_1_2 T_1_2_1_4)))
(assert
 (not (and T_1_2_1_2 T_1_2_1_5)))
(assert
 (not (and T_1_2_1_2 T_1_2_1_6)))
(assert
 (not (and T_1_2_1_3 T_1_2_1_4)))
(assert
 (not (and T_1_2_1_3 T_1_2_1_5)))
(assert
 (not (and T_1_2_1_3 T_1_2_1_6)))
(assert
 (not (and T_1_2_1_4 T_1_2_1_5)))
(assert
 (not (and T_1_2_1_4 T_1_2_1_6)))
(assert
 (not (and T_1_2_1_5 T_1_2_1_6)))
(assert
 (or T_1_3_0_0 T_1_3_0_1 T_1_3_0_2 T_1_3_0_3 T_1_3_0_4 T_1_3_0_5 T_1_3_0_6))
(assert
 (not (and T_1_3_0_0 T_1_3_0_1)))
(assert
 (not (and T_1_3_0_0 T_1_3_0_2)))
(assert
 (not (and T_1_3_0_0 T_1_3_0_3)))
(assert
 (not (and T_1_3_0_0 T_1_3_0_4)))
(assert
 (not (and T_1_3_0_0 T_1_3_0_5)))
(assert
 (not (and T_1_3_0_0 T_1_3_0_6)))
(assert
 (not (and T_1_3_0_1 T_1_3_0_2)))
(assert
 (not (and T_1_3_0_1 T_1_3_0_3)))
(assert
 (not (and T_1_3_0_1 T_1_3_0_4)))
(assert
 (not (and T_1_3_0_1 T_1_3_0_5)))
(assert
 (not (and T_1_3_0_1 T_1_3_0_6)))
(assert
 (not (and T_1_3_0_2 T_1_3_0_3)))
(assert
 (not (and T_1_3_0_2 T_1_3_0_4)))
(assert
 (not (and T_1_3_0_2 T_1_3_0_5)))
(assert
 (not (and T_1_3_0_2 T_1_3_0_6)))
(assert
 (not (and T_1_3_0_3 T_1_3_0_4)))
(assert
 (not (and T_1_3_0_3 T_1_3_0_5)))
(assert
 (not (and T_1_3_0_3 T_1_3_0_6)))
(assert
 (not (and T_1_3_0_4 T_1_3_0_5)))
(assert
 (not (and T_1_3_0_4 T_1_3_0_6)))
(assert
 (not (and T_1_3_0_5 T_1_3_0_6)))
(assert
 (or T_1_3_1_0 T_1_3_1_1 T_1_3_1_2 T_1_3_1_3 T_1_3_1_4 T_1_3_1_5 T_1_3_1_6))
(assert
 (not (and T_1_3_1_0 T_1_3_1_1)))
(assert
 (not (and T_1_3_1_0 T_1_3_1_2)))
(assert
 (not (and T_1_3_1_0 T_1_3_1_3)))
(assert
 (not (and T_1_3_1_0 T_1_3_1_4)))
(assert
 (not (and T_1_3_1_0 T_1_3_1_5)))
(assert
 (not (and T_1_3_1_0 T_1_3_1_6)))
(assert
 (not (and T_1_3_1_1 T_1_3_1_2)))
(assert
 (not (and T_1_3_1_1 T_1_3_1_3)))
(assert
 (not (and T_1_3_1_1 T_1_3_1_4)))
(assert
 (not (and T_1_3_1_1 T_1_3_1_5)))
(assert
 (not (and T_1_3_1_1 T_1_3_1_6)))
(assert
 (not (and T_1_3_1_2 T_1_3_1_3)))
(assert
 (not (and T_1_3_1_2 T_1_3_1_4)))
(assert
 (not (and T_1_3_1_2 T_1_3_1_5)))
(assert
 (not (and T_1_3_1_2 T_1_3_1_6)))
(assert
 (not (and T_1_3_1_3 T_1_3_1_4)))
(assert
 (not (and T_1_3_1_3 T_1_3_1_5)))
(assert
 (not (and T_1_3_1_3 T_1_3_1_6)))
(assert
 (not (and T_1_3_1_4 T_1_3_1_5)))
(assert
 (not (and T_1_3_1_4 T_1_3_1_6)))
(assert
 (not (and T_1_3_1_5 T_1_3_1_6)))
(assert
 (or T_1_4_0_0 T_1_4_0_1 T_1_4_0_2 T_1_4_0_3 T_1_4_0_4 T_1_4_0_5 T_1_4_0_6))
(assert
 (not (and T_1_4_0_0 T_1_4_0_1)))
(assert
 (not (and T_1_4_0_0 T_1_4_0_2)))
(assert
 (not (and T_1_4_0_0 T_1_4_0_3)))
(assert
 (not (and T_1_4_0_0 T_1_4_0_4)))
(assert
 (not (and T_1_4_0_0 T_1_4_0_5)))
(assert
 (not (and T_1_4_0_0 T_1_4_0_6)))
(assert
 (not (and T_1_4_0_1 T_1_4_0_2)))
(assert
 (not (and T_1_4_0_1 T_1_4_0_3)))
(assert
 (not (and T_1_4_0_1 T_1_4_0_4)))
(assert
 (not (and T_1_4_0_1 T_1_4_0_5)))
(assert
 (not (and T_1_4_0_1 T_1_4_0_6)))
(assert
 (not (and T_1_4_0_2 T_1_4_0_3)))
(assert
 (not (and T_1_4_0_2 T_1_4_0_4)))
(assert
 (not (and T_1_4_0_2 T_1_4_0_5)))
(assert
 (not (and T_1_4_0_2 T_1_4_0_6)))
(assert
 (not (and T_1_4_0_3 T_1_4_0_4)))
(assert
 (not (and T_1_4_0_3 T_1_4_0_5)))
(assert
 (not (and T_1_4_0_3 T_1_4_0_6)))
(assert
 (not (and T_1_4_0_4 T_1_4_0_5)))
(assert
 (not (and T_1_4_0_4 T_1_4_0_6)))
(assert
 (not (and T_1_4_0_5 T_1_4_0_6)))
(assert
 (or T_1_4_1_0 T_1_4_1_1 T_1_4_1_2 T_1_4_1_3 T_1_4_1_4 T_1_4_1_5 T_1_4_1_6))
(assert
 (not (and T_1_4_1_0 T_1_4_1_1)))
(assert
 (not (and T_1_4_1_0 T_1_4_1_2)))
(assert
 (not (and T_1_4_1_0 T_1_4_1_3)))
(assert
 (not (and T_1_4_1_0 T_1_4_1_4)))
(assert
 (not (and T_1_4_1_0 T_1_4_1_5)))
(assert
 (not (and T_1_4_1_0 T_1_4_1_6)))
(assert
 (not (and T_1_4_1_1 T_1_4_1_2)))
(assert
 (not (and T_1_4_1_1 T_1_4_1_3)))
(assert
 (not (and T_1_4_1_1 T_1_4_1_4)))
(assert
 (not (and T_1_4_1_1 T_1_4_1_5)))
(assert
 (not (and T_1_4_1_1 T_1_4_1_6)))
(assert
 (not (and T_1_4_1_2 T_1_4_1_3)))
(assert
 (not (and T_1_4_1_2 T_1_4_1_4)))
(assert
 (not (and T_1_4_1_2 T_1_4_1_5)))
(assert
 (not (and T_1_4_1_2 T_1_4_1_6)))
(assert
 (not (and T_1_4_1_3 T_1_4_1_4)))
(assert
 (not (and T_1_4_1_3 T_1_4_1_5)))
(assert
 (not (and T_1_4_1_3 T_1_4_1_6)))
(assert
 (not (and T_1_4_1_4 T_1_4_1_5)))
(assert
 (not (and T_1_4_1_4 T_1_4_1_6)))
(assert
 (not (and T_1_4_1_5 T_1_4_1_6)))
(assert
 (or T_1_5_0_0 T_1_5_0_1 T_1_5_0_2 T_1_5_0_3 T_1_5_0_4 T_1_5_0_5 T_1_5_0_6))
(assert
 (not (and T_1_5_0_0 T_1_5_0_1)))
(assert
 (not (and T_1_5_0_0 T_1_5_0_2)))
(assert
 (not (and T_1_5_0_0 T_1_5_0_3)))
(assert
 (not (and T_1_5_0_0 T_1_5_0_4)))
(assert
 (not (and T_1_5_0_0 T_1_5_0_5)))
(assert
 (not (and T_1_5_0_0 T_1_5_0_6)))
(assert
 (not (and T_1_5_0_1 T_1_5_0_2)))
(assert
 (not (and T_1_5_0_1 T_1_5_0_3)))
(assert
 (not (and T_1_5_0_1 T_1_5_0_4)))
(assert
 (not (and T_1_5_0_1 T_1_5_0_5)))
(assert
 (not (and T_1_5_0_1 T_1_5_0_6)))
(assert
 (not (and T_1_5_0_2 T_1_5_0_3)))
(assert
 (not (and T_1_5_0_2 T_1_5_0_4)))
(assert
 (not (and T_1_5_0_2 T_1_5_0_5)))
(assert
 (not (and T_1_5_0_2 T_1_5_0_6)))
(assert
 (not (and T_1_5_0_3 T_1_5_0_4)))
(assert
 (not (and T_1_5_0_3 T_1_5_0_5)))
(assert
 (not (and T_1_5_0_3 T_1_5_0_6)))
(assert
 (not (and T_1_5_0_4 T_1_5_0_5)))
(assert
 (not (and T_1_5_0_4 T_1_5_0_6)))
(assert
 (not (and T_1_5_0_5 T_1_5_0_6)))
(assert
 (or T_1_5_1_0 T_1_5_1_1 T_1_5_1_2 T_1_5_1_3 T_1_5_1_4 T_1_5_1_5 T_1_5_1_6))
(assert
 (not (and T_1_5_1_0 T_1_5_1_1)))
(assert
 (not (and T_1_5_1_0 T_1_5_1_2)))
(assert
 (not (and T_1_5_1_0 T_1_5_1_3)))
(assert
 (not (and T_1_5_1_0 T_1_5_1_4)))
(assert
 (not (and T_1_5_1_0 T_1_5_1_5)))
(assert
 (not (and T_1_5_1_0 T_1_5_1_6)))
(assert
 (not (and T_1_5_1_1 T_1_5_1_2)))
(assert
 (not (and T_1_5_1_1 T_1_5_1_3)))
(assert
 (not (and T_1_5_1_1 T_1_5_1_4)))
(assert
 (not (and T_1_5_1_1 T_1_5_1_5)))
(assert
 (not (and T_1_5_1_1 T_1_5_1_6)))
(assert
 (not (and T_1_5_1_2 T_1_5_1_3)))
(assert
 (not (and T_1_5_1_2 T_1_5_1_4)))
(assert
 (not (and T_1_5_1_2 T_1_5_1_5)))
(assert
 (not (and T_1_5_1_2 T_1_5_1_6)))
(assert
 (not (and T_1_5_1_3 T_1_5_1_4)))
(assert
 (not (and T_1_5_1_3 T_1_5_1_5)))
(assert
 (not (and T_1_5_1_3 T_1_5_1_6)))
(assert
 (not (and T_1_5_1_4 T_1_5_1_5)))
(assert
 (not (and T_1_5_1_4 T_1_5_1_6)))
(assert
 (not (and T_1_5_1_5 T_1_5_1_6)))
(assert
 (or T_1_6_0_0 T_1_6_0_1 T_1_6_0_2 T_1_6_0_3 T_1_6_0_4 T_1_6_0_5 T_1_6_0_6))
(assert
 (not (and T_1_6_0_0 T_1_6_0_1)))
(assert
 (not (and T_1_6_0_0 T_1_6_0_2)))
(assert
 (not (and T_1_6_0_0 T_1_6_0_3)))
(assert
 (not (and T_1_6_0_0 T_1_6_0_4)))
(assert
 (not (and T_1_6_0_0 T_1_6_0_5)))
(assert
 (not (and T_1_6_0_0 T_1_6_0_6)))
(assert
 (not (and T_1_6_0_1 T_1_6_0_2)))
(assert
 (not (and T_1_6_0_1 T_1_6_0_3)))
(assert
 (not (and T_1_6_0_1 T_1_6_0_4)))
(assert
 (not (and T_1_6_0_1 T_1_6_0_5)))
(assert
 (not (and T_1_6_0_1 T_1_6_0_6)))
(assert
 (not (and T_1_6_0_2 T_1_6_0_3)))
(assert
 (not (and T_1_6_0_2 T_1_6_0_4)))
(assert
 (not (and T_1_6_0_2 T_1_6_0_5)))
(assert
 (not (and T_1_6_0_2 T_1_6_0_6)))
(assert
 (not (and T_1_6_0_3 T_1_6_0_4)))
(assert
 (not (and T_1_6_0_3 T_1_6_0_5)))
(assert
 (not (and T_1_6_0_3 T_1_6_0_6)))
(assert
 (not (and T_1_6_0_4 T_1_6_0_5)))
(assert
 (not (and T_1_6_0_4 T_1_6_0_6)))
(assert
 (not (and T_1_6_0_5 T_1_6_0_6)))
(assert
 (or T_1_6_1_0 T_1_6_1_1 T_1_6_1_2 T_1_6_1_3 T_1_6_1_4 T_1_6_1_5 T_1_6_1_6))
(assert
 (not (and T_1_6_1_0 T_1_6_1_1)))
(assert
 (not (and T_1_6_1_0 T_1_6_1_2)))
(assert
 (not (and T_1_6_1_0 T_1_6_1_3)))
(assert
 (not (and T_1_6_1_0 T_1_6_1_4)))
(assert
 (not (and T_1_6_1_0 T_1_6_1_5)))
(assert
 (not (and T_1_6_1_0 T_1_6_1_6)))
(assert
 (not (and T_1_6_1_1 T_1_6_1_2)))
(assert
 (not (and T_1_6_1_1 T_1_6_1_3)))
(assert
 (not (and T_1_6_1_1 T_1_6_1_4)))
(assert
 (not (and T_1_6_1_1 T_1_6_1_5)))
(assert
 (not (and T_1_6_1_1 T_1_6_1_6)))
(assert
 (not (and T_1_6_1_2 T_1_6_1_3)))
(assert
 (not (and T_1_6_1_2 T_1_6_1_4)))
(assert
 (not (and T_1_6_1_2 T_1_6_1_5)))
(assert
 (not (and T_1_6_1_2 T_1_6_1_6)))
(assert
 (not (and T_1_6_1_3 T_1_6_1_4)))
(assert
 (not (and T_1_6_1_3 T_1_6_1_5)))
(assert
 (not (and T_1_6_1_3 T_1_6_1_6)))
(assert
 (not (and T_1_6_1_4 T_1_6_1_5)))
(assert
 (not (and T_1_6_1_4 T_1_6_1_6)))
(assert
 (not (and T_1_6_1_5 T_1_6_1_6)))
(assert
 (or T_2_0_0_0 T_2_0_0_1 T_2_0_0_2 T_2_0_0_3 T_2_0_0_4 T_2_0_0_5 T_2_0_0_6))
(assert
 (not (and T_2_0_0_0 T_2_0_0_1)))
(assert
 (not (and T_2_0_0_0 T_2_0_0_2)))
(assert
 (not (and T_2_0_0_0 T_2_0_0_3)))
(assert
 (not (and T_2_0_0_0 T_2_0_0_4)))
(assert
 (not (and T_2_0_0_0 T_2_0_0_5)))
(assert
 (not (and T_2_0_0_0 T_2_0_0_6)))
(assert
 (not (and T_2_0_0_1 T_2_0_0_2)))
(assert
 (not (and T_2_0_0_1 T_2_0_0_3)))
(assert
 (not (and T_2_0_0_1 T_2_0_0_4)))
(assert
 (not (and T_2_0_0_1 T_2_0_0_5)))
(assert
 (not (and T_2_0_0_1 T_2_0_0_6)))
(assert
 (not (and T_2_0_0_2 T_2_0_0_3)))
(assert
 (not (and T_2_0_0_2 T_2_0_0_4)))
(assert
 (not (and T_2_0_0_2 T_2_0_0_5)))
(assert
 (not (and T_2_0_0_2 T_2_0_0_6)))
(assert
 (not (and T_2_0_0_3 T_2_0_0_4)))
(assert
 (not (and T_2_0_0_3 T_2_0_0_5)))
(assert
 (not (and T_2_0_0_3 T_2_0_0_6)))
(assert
 (not (and T_2_0_0_4 T_2_0_0_5)))
(assert
 (not (and T_2_0_0_4 T_2_0_0_6)))
(assert
 (not (and T_2_0_0_5 T_2_0_0_6)))
(assert
 (or T_2_0_1_0 T_2_0_1_1 T_2_0_1_2 T_2_0_1_3 T_2_0_1_4 T_2_0_1_5 T_2_0_1_6))
(assert
 (not (and T_2_0_1_0 T_2_0_1_1)))
(assert
 (not (and T_2_0_1_0 T_2_0_1_2)))
(assert
 (not (and T_2_0_1_0 T_2_0_1_3)))
(assert
 (not (and T_2_0_1_0 T_2_0_1_4)))
(assert
 (not (and T_2_0_1_0 T_2_0_1_5)))
(assert
 (not (and T_2_0_1_0 T_2_0_1_6)))
(assert
 (not (and T_2_0_1_1 T_2_0_1_2)))
(assert
 (not (and T_2_0_1_1 T_2_0_1_3)))
(assert
 (not (and T_2_0_1_1 T_2_0_1_4)))
(assert
 (not (and T_2_0_1_1 T_2_0_1_5)))
(assert
 (not (and T_2_0_1_1 T_2_0_1_6)))
(assert
 (not (and T_2_0_1_2 T_2_0_1_3)))
(assert
 (not (and T_2_0_1_2 T_2_0_1_4)))
(assert
 (not (and T_2_0_1_2 T_2_0_1_5)))
(assert
 (not (and T_2_0_1_2 T_2_0_1_6)))
(assert
 (not (and T_2_0_1_3 T_2_0_1_4)))
(assert
 (not (and T_2_0_1_3 T_2_0_1_5)))
(assert
 (not (and T_2_0_1_3 T_2_0_1_6)))
(assert
 (not (and T_2_0_1_4 T_2_0_1_5)))
(assert
 (not (and T_2_0_1_4 T_2_0_1_6)))
(assert
 (not (and T_2_0_1_5 T_2_0_1_6)))
(assert
 (or T_2_1_0_0 T_2_1_0_1 T_2_1_0_2 T_2_1_0_3 T_2_1_0_4 T_2_1_0_5 T_2_1_0_6))
(assert
 (not (and T_2_1_0_0 T_2_1_0_1)))
(assert
 (not (and T_2_1_0_0 T_2_1_0_2)))
(assert
 (not (and T_2_1_0_0 T_2_1_0_3)))
(assert
 (not (and T_2_1_0_0 T_2_1_0_4)))
(assert
 (not (and T_2_1_0_0 T_2_1_0_5)))
(assert
 (not (and T_2_1_0_0 T_2_1_0_6)))
(assert
 (not (and T_2_1_0_1 T_2_1_0_2)))
(assert
 (not (and T_2_1_0_1 T_2_1_0_3)))
(assert
 (not (and T_2_1_0_1 T_2_1_0_4)))
(assert
 (not (and T_2_1_0_1 T_2_1_0_5)))
(assert
 (not (and T_2_1_0_1 T_2_1_0_6)))
(assert
 (not (and T_2_1_0_2 T_2_1_0_3)))
(assert
 (not (and T_2_1_0_2 T_2_1_0_4)))
(assert
 (not (and T_2_1_0_2 T_2_1_0_5)))
(assert
 (not (and T_2_1_0_2 T_2_1_0_6)))
(assert
 (not (and T_2_1_0_3 T_2_1_0_4)))
(assert
 (not (and T_2_1_0_3 T_2_1_0_5)))
(assert
 (not (and T_2_1_0_3 T_2_1_0_6)))
(assert
 (not (and T_2_1_0_4 T_2_1_0_5)))
(assert
 (not (and T_2_1_0_4 T_2_1_0_6)))
(assert
 (not (and T_2_1_0_5 T_2_1_0_6)))
(assert
 (or T_2_1_1_0 T_2_1_1_1 T_2_1_1_2 T_2_1_1_3 T_2_1_1_4 T_2_1_1_5 T_2_1_1_6))
(assert
 (not (and T_2_1_1_0 T_2_1_1_1)))
(assert
 (not (and T_2_1_1_0 T_2_1_1_2)))
(assert
 (not (and T_2_1_1_0 T_2_1_1_3)))
(assert
 (not (and T_2_1_1_0 T_2_1_1_4)))
(assert
 (not (and T_2_1_1_0 T_2_1_1_5)))
(assert
 (not (and T_2_1_1_0 T_2_1_1_6)))
(assert
 (not (and T_2_1_1_1 T_2_1_1_2)))
(assert
 (not (and T_2_1_1_1 T_2_1_1_3)))
(assert
 (not (and T_2_1_1_1 T_2_1_1_4)))
(assert
 (not (and T_2_1_1_1 T_2_1_1_5)))
(assert
 (not (and T_2_1_1_1 T_2_1_1_6)))
(assert
 (not (and T_2_1_1_2 T_2_1_1_3)))
(assert
 (not (and T_2_1_1_2 T_2_1_1_4)))
(assert
 (not (and T_2_1_1_2 T_2_1_1_5)))
(assert
 (not (and T_2_1_1_2 T_2_1_1_6)))
(assert
 (not (and T_2_1_1_3 T_2_1_1_4)))
(assert
 (not (and T_2_1_1_3 T_2_1_1_5)))
(assert
 (not (and T_2_1_1_3 T_2_1_1_6)))
(assert
 (not (and T_2_1_1_4 T_2_1_1_5)))
(assert
 (not (and T_2_1_1_4 T_2_1_1_6)))
(assert
 (not (and T_2_1_1_5 T_2_1_1_6)))
(assert
 (or T_2_2_0_0 T_2_2_0_1 T_2_2_0_2 T_2_2_0_3 T_2_2_0_4 T_2_2_0_5 T_2_2_0_6))
(assert
 (not (and T_2_2_0_0 T_2_2_0_1)))
(assert
 (not (and T_2_2_0_0 T_2_2_0_2)))
(assert
 (not (and T_2_2_0_0 T_2_2_0_3)))
(assert
 (not (and T_2_2_0_0 T_2_2_0_4)))
(assert
 (not (and T_2_2_0_0 T_2_2_0_5)))
(assert
 (not (and T_2_2_0_0 T_2_2_0_6)))
(assert
 (not (and T_2_2_0_1 T_2_2_0_2)))
(assert
 (not (and T_2_2_0_1 T_2_2_0_3)))
(assert
 (not (and T_2_2_0_1 T_2_2_0_4)))
(assert
 (not (and T_2_2_0_1 T_2_2_0_5)))
(assert
 (not (and T_2_2_0_1 T_2_2_0_6)))
(assert
 (not (and T_2_2_0_2 T_2_2_0_3)))
(assert
 (not (and T_2_2_0_2 T_2_2_0_4)))
(assert
 (not (and T_2_2_0_2 T_2_2_0_5)))
(assert
 (not (and T_2_2_0_2 T_2_2_0_6)))
(assert
 (not (and T_2_2_0_3 T_2_2_0_4)))
(assert
 (not (and T_2_2_0_3 T_2_2_0_5)))
(assert
 (not (and T_2_2_0_3 T_2_2_0_6)))
(assert
 (not (and T_2_2_0_4 T_2_2_0_5)))
(assert
 (not (and T_2_2_0_4 T_2_2_0_6)))
(assert
 (not (and T_2_2_0_5 T_2_2_0_6)))
(assert
 (or T_2_2_1_0 T_2_2_1_1 T_2_2_1_2 T_2_2_1_3 T_2_2_1_4 T_2_2_1_5 T_2_2_1_6))
(assert
 (not (and T_2_2_1_0 T_2_2_1_1)))
(assert
 (not (and T_2_2_1_0 T_2_2_1_2)))
(assert
 (not (and T_2_2_1_0 T_2_2_1_3)))
(assert
 (not (and T_2_2_1_0 T_2_2_1_4)))
(assert
 (not (and T_2_2_1_0 T_2_2_1_5)))
(assert
 (not (and T_2_2_1_0 T_2_2_1_6)))
(assert
 (not (and T_2_2_1_1 T_2_2_1_2)))
(assert
 (not (and T_2_2_1_1 T_2_2_1_3)))
(assert
 (not (and T_2_2_1_1 T_2_2_1_4)))
(assert
 (not (and T_2_2_1_1 T_2_2_1_5)))
(assert
 (not (and T_2_2_1_1 T_2_2_1_6)))
(assert
 (not (and T_2_2_1_2 T_2_2_1_3)))
(assert
 (not (and T_2_2_1_2 T_2_2_1_4)))
(assert
 (not (and T_2_2_1_2 T_2_2_1_5)))
(assert
 (not (and T_2_2_1_2 T_2_2_1_6)))
(assert
 (not (and T_2_2_1_3 T_2_2_1_4)))
(assert
 (not (and T_2_2_1_3 T_2_2_1_5)))
(assert
 (not (and T_2_2_1_3 T_2_2_1_6)))
(assert
 (not (and T_2_2_1_4 T_2_2_1_5)))
(assert
 (not (and T_2_2_1_4 T_2_2_1_6)))
(assert
 (not (and T_2_2_1_5 T_2_2_1_6)))
(assert
 (or T_2_3_0_0 T_2_3_0_1 T_2_3_0_2 T_2_3_0_3 T_2_3_0_4 T_2_3_0_5 T_2_3_0_6))
(assert
 (not (and T_2_3_0_0 T_2_3_0_1)))
(assert
 (not (and T_2_3_0_0 T_2_3_0_2)))
(assert
 (not (and T_2_3_0_0 T_2_3_0_3)))
(assert
 (not (and T_2_3_0_0 T_2_3_0_4)))
(assert
 (not (and T_2_3_0_0 T_2_3_0_5)))
(assert
 (not (and T_2_3_0_0 T_2_3_0_6)))
(assert
 (not (and T_2_3_0_1 T_2_3_0_2)))
(assert
 (not (and T_2_3_0_1 T_2_3_0_3)))
(assert
 (not (and T_2_3_0_1 T_2_3_0_4)))
(assert
 (not (and T_2_3_0_1 T_2_3_0_5)))
(assert
 (not (and T_2_3_0_1 T_2_3_0_6)))
(assert
 (not (and T_2_3_0_2 T_2_3_0_3)))
(assert
 (not (and T_2_3_0_2 T_2_3_0_4)))
(assert
 (not (and T_2_3_0_2 T_2_3_0_5)))
(assert
 (not (and T_2_3_0_2 T_2_3_0_6)))
(assert
 (not (and T_2_3_0_3 T_2_3_0_4)))
(assert
 (not (and T_2_3_0_3 T_2_3_0_5)))
(assert
 (not (and T_2_3_0_3 T_2_3_0_6)))
(assert
 (not (and T_2_3_0_4 T_2_3_0_5)))
(assert
 (not (and T_2_3_0_4 T_2_3_0_6)))
(assert
 (not (and T_2_3_0_5 T_2_3_0_6)))
(assert
 (or T_2_3_1_0 T_2_3_1_1 T_2_3_1_2 T_2_3_1_3 T_2_3_1_4 T_2_3_1_5 T_2_3_1_6))
(assert
 (not (and T_2_3_1_0 T_2_3_1_1)))
(assert
 (not (and T_2_3_1_0 T_2_3_1_2)))
(assert
 (not (and T_2_3_1_0 T_2_3_1_3)))
(assert
 (not (and T_2_3_1_0 T_2_3_1_4)))
(assert
 (not (and T_2_3_1_0 T_2_3_1_5)))
(assert
 (not (and T_2_3_1_0 T_2_3_1_6)))
(assert
 (not (and T_2_3_1_1 T_2_3_1_2)))
(assert
 (not (and T_2_3_1_1 T_2_3_1_3)))
(assert
 (not (and T_2_3_1_1 T_2_3_1_4)))
(assert
 (not (and T_2_3_1_1 T_2_3_1_5)))
(assert
 (not (and T_2_3_1_1 T_2_3_1_6)))
(assert
 (not (and T_2_3_1_2 T_2_3_1_3)))
(assert
 (not (and T_2_3_1_2 T_2_3_1_4)))
(assert
 (not (and T_2_3_1_2 T_2_3_1_5)))
(assert
 (not (and T_2_3_1_2 T_2_3_1_6)))
(assert
 (not (and T_2_3_1_3 T_2_3_1_4)))
(assert
 (not (and T_2_3_1_3 T_2_3_1_5)))
(assert
 (not (and T_2_3_1_3 T_2_3_1_6)))
(assert
 (not (and T_2_3_1_4 T_2_3_1_5)))
(assert
 (not (and T_2_3_1_4 T_2_3_1_6)))
(assert
 (not (and T_2_3_1_5 T_2_3_1_6)))
(assert
 (or T_2_4_0_0 T_2_4_0_1 T_2_4_0_2 T_2_4_0_3 T_2_4_0_4 T_2_4_0_5 T_2_4_0_6))
(assert
 (not (and T_2_4_0_0 T_2_4_0_1)))
(assert
 (not (and T_2_4_0_0 T_2_4_0_2)))
(assert
 (not (and T_2_4_0_0 T_2_4_0_3)))
(assert
 (not (and T_2_4_0_0 T_2_4_0_4)))
(assert
 (not (and T_2_4_0_0 T_2_4_0_5)))
(assert
 (not (and T_2_4_0_0 T_2_4_0_6)))
(assert
 (not (and T_2_4_0_1 T_2_4_0_2)))
(assert
 (not (and T_2_4_0_1 T_2_4_0_3)))
(assert
 (not (and T_2_4_0_1 T_2_4_0_4)))
(assert
 (not (and T_2_4_0_1 T_2_4_0_5)))
(assert
 (not (and T_2_4_0_1 T_2_4_0_6)))
(assert
 (not (and T_2_4_0_2 T_2_4_0_3)))
(assert
 (not (and T_2_4_0_2 T_2_4_0_4)))
(assert
 (not (and T_2_4_0_2 T_2_4_0_5)))
(assert
 (not (and T_2_4_0_2 T_2_4_0_6)))
(assert
 (not (and T_2_4_0_3 T_2_4_0_4)))
(assert
 (not (and T_2_4_0_3 T_2_4_0_5)))
(assert
 (not (and T_2_4_0_3 T_2_4_0_6)))
(assert
 (not (and T_2_4_0_4 T_2_4_0_5)))
(assert
 (not (and T_2_4_0_4 T_2_4_0_6)))
(assert
 (not (and T_2_4_0_5 T_2_4_0_6)))
(assert
 (or T_2_4_1_0 T_2_4_1_1 T_2_4_1_2 T_2_4_1_3 T_2_4_1_4 T_2_4_1_5 T_2_4_1_6))
(assert
 (not (and T_2_4_1_0 T_2_4_1_1)))
(assert
 (not (and T_2_4_1_0 T_2_4_1_2)))
(assert
 (not (and T_2_4_1_0 T_2_4_1_3)))
(assert
 (not (and T_2_4_1_0 T_2_4_1_4)))
(assert
 (not (and T_2_4_1_0 T_2_4_1_5)))
(assert
 (not (and T_2_4_1_0 T_2_4_1_6)))
(assert
 (not (and T_2_4_1_1 T_2_4_1_2)))
(assert
 (not (and T_2_4_1_1 T_2_4_1_3)))
(assert
 (not (and T_2_4_1_1 T_2_4_1_4)))
(assert
 (not (and T_2_4_1_1 T_2_4_1_5)))
(assert
 (not (and T_2_4_1_1 T_2_4_1_6)))
(assert
 (not (and T_2_4_1_2 T_2_4_1_3)))
(assert
 (not (and T_2_4_1_2 T_2_4_1_4)))
(assert
 (not (and T_2_4_1_2 T_2_4_1_5)))
(assert
 (not (and T_2_4_1_2 T_2_4_1_6)))
(assert
 (not (and T_2_4_1_3 T_2_4_1_4)))
(assert
 (not (and T_2_4_1_3 T_2_4_1_5)))
(assert
 (not (and T_2_4_1_3 T_2_4_1_6)))
(assert
 (not (and T_2_4_1_4 T_2_4_1_5)))
(assert
 (not (and T_2_4_1_4 T_2_4_1_6)))
(assert
 (not (and T_2_4_1_5 T_2_4_1_6)))
(assert
 (or T_2_5_0_0 T_2_5_0_1 T_2_5_0_2 T_2_5_0_3 T_2_5_0_4 T_2_5_0_5 T_2_5_0_6))
(assert
 (not (and T_2_5_0_0 T_2_5_0_1)))
(assert
 (not (and T_2_5_0_0 T_2_5_0_2)))
(assert
 (not (and T_2_5_0_0 T_2_5_0_3)))
(assert
 (not (and T_2_5_0_0 T_2_5_0_4)))
(assert
 (not (and T_2_5_0_0 T_2_5_0_5)))
(assert
 (not (and T_2_5_0_0 T_2_5_0_6)))
(assert
 (not (and T_2_5_0_1 T_2_5_0_2)))
(assert
 (not (and T_2_5_0_1 T_2_5_0_3)))
(assert
 (not (and T_2_5_0_1 T_2_5_0_4)))
(assert
 (not (and T_2_5_0_1 T_2_5_0_5)))
(assert
 (not (and T_2_5_0_1 T_2_5_0_6)))
(assert
 (not (and T_2_5_0_2 T_2_5_0_3)))
(assert
 (not (and T_2_5_0_2 T_2_5_0_4)))
(assert
 (not (and T_2_5_0_2 T_2_5_0_5)))
(assert
 (not (and T_2_5_0_2 T_2_5_0_6)))
(assert
 (not (and T_2_5_0_3 T_2_5_0_4)))
(assert
 (not (and T_2_5_0_3 T_2_5_0_5)))
(assert
 (not (and T_2_5_0_3 T_2_5_0_6)))
(assert
 (not (and T_2_5_0_4 T_2_5_0_5)))
(assert
 (not (and T_2_5_0_4 T_2_5_0_6)))
(assert
 (not (and T_2_5_0_5 T_2_5_0_6)))
(assert
 (or T_2_5_1_0 T_2_5_1_1 T_2_5_1_2 T_2_5_1_3 T_2_5_1_4 T_2_5_1_5 T_2_5_1_6))
(assert
 (not (and T_2_5_1_0 T_2_5_1_1)))
(assert
 (not (and T_2_5_1_0 T_2_5_1_2)))
(assert
 (not (and T_2_5_1_0 T_2_5_1_3)))
(assert
 (not (and T_2_5_1_0 T_2_5_1_4)))
(assert
 (not (and T_2_5_1_0 T_2_5_1_5)))
(assert
 (not (and T_2_5_1_0 T_2_5_1_6)))
(assert
 (not (and T_2_5_1_1 T_2_5_1_2)))
(assert
 (not (and T_2_5_1_1 T_2_5_1_3)))
(assert
 (not (and T_2_5_1_1 T_2_5_1_4)))
(assert
 (not (and T_2_5_1_1 T_2_5_1_5)))
(assert
 (not (and T_2_5_1_1 T_2_5_1_6)))
(assert
 (not (and T_2_5_1_2 T_2_5_1_3)))
(assert
 (not (and T_2_5_1_2 T_2_5_1_4)))
(assert
 (not (and T_2_5_1_2 T_2_5_1_5)))
(assert
 (not (and T_2_5_1_2 T_2_5_1_6)))
(assert
 (not (and T_2_5_1_3 T_2_5_1_4)))
(assert
 (not (and T_2_5_1_3 T_2_5_1_5)))
(assert
 (not (and T_2_5_1_3 T_2_5_1_6)))
(assert
 (not (and T_2_5_1_4 T_2_5_1_5)))
(assert
 (not (and T_2_5_1_4 T_2_5_1_6)))
(assert
 (not (and T_2_5_1_5 T_2_5_1_6)))
(assert
 (or T_2_6_0_0 T_2_6_0_1 T_2_6_0_2 T_2_6_0_3 T_2_6_0_4 T_2_6_0_5 T_2_6_0_6))
(assert
 (not (and T_2_6_0_0 T_2_6_0_1)))
(assert
 (not (and T_2_6_0_0 T_2_6_0_2)))
(assert
 (not (and T_2_6_0_0 T_2_6_0_3)))
(assert
 (not (and T_2_6_0_0 T_2_6_0_4)))
(assert
 (not (and T_2_6_0_0 T_2_6_0_5)))
(assert
 (not (and T_2_6_0_0 T_2_6_0_6)))
(assert
 (not (and T_2_6_0_1 T_2_6_0_2)))
(assert
 (not (and T_2_6_0_1 T_2_6_0_3)))
(assert
 (not (and T_2_6_0_1 T_2_6_0_4)))
(assert
 (not (and T_2_6_0_1 T_2_6_0_5)))
(assert
 (not (and T_2_6_0_1 T_2_6_0_6)))
(assert
 (not (and T_2_6_0_2 T_2_6_0_3)))
(assert
 (not (and T_2_6_0_2 T_2_6_0_4)))
(assert
 (not (and T_2_6_0_2 T_2_6_0_5)))
(assert
 (not (and T_2_6_0_2 T_2_6_0_6)))
(assert
 (not (and T_2_6_0_3 T_2_6_0_4)))
(assert
 (not (and T_2_6_0_3 T_2_6_0_5)))
(assert
 (not (and T_2_6_0_3 T_2_6_0_6)))
(assert
 (not (and T_2_6_0_4 T_2_6_0_5)))
(assert
 (not (and T_2_6_0_4 T_2_6_0_6)))
(assert
 (not (and T_2_6_0_5 T_2_6_0_6)))
(assert
 (or T_2_6_1_0 T_2_6_1_1 T_2_6_1_2 T_2_6_1_3 T_2_6_1_4 T_2_6_1_5 T_2_6_1_6))
(assert
 (not (and T_2_6_1_0 T_2_6_1_1)))
(assert
 (not (and T_2_6_1_0 T_2_6_1_2)))
(assert
 (not (and T_2_6_1_0 T_2_6_1_3)))
(assert
 (not (and T_2_6_1_0 T_2_6_1_4)))
(assert
 (not (and T_2_6_1_0 T_2_6_1_5)))
(assert
 (not (and T_2_6_1_0 T_2_6_1_6)))
(assert
 (not (and T_2_6_1_1 T_2_6_1_2)))
(assert
 (not (and T_2_6_1_1 T_2_6_1_3)))
(assert
 (not (and T_2_6_1_1 T_2_6_1_4)))
(assert
 (not (and T_2_6_1_1 T_2_6_1_5)))
(assert
 (not (and T_2_6_1_1 T_2_6_1_6)))
(assert
 (not (and T_2_6_1_2 T_2_6_1_3)))
(assert
 (not (and T_2_6_1_2 T_2_6_1_4)))
(assert
 (not (and T_2_6_1_2 T_2_6_1_5)))
(assert
 (not (and T_2_6_1_2 T_2_6_1_6)))
(assert
 (not (and T_2_6_1_3 T_2_6_1_4)))
(assert
 (not (and T_2_6_1_3 T_2_6_1_5)))
(assert
 (not (and T_2_6_1_3 T_2_6_1_6)))
(assert
 (not (and T_2_6_1_4 T_2_6_1_5)))
(assert
 (not (and T_2_6_1_4 T_2_6_1_6)))
(assert
 (not (and T_2_6_1_5 T_2_6_1_6)))
(assert
 (or at_0_0 at_0_1 at_0_2 at_0_3 at_0_4 at_0_5 at_0_6))
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
 (not (and at_0_2 at_0_3)))
(assert
 (not (and at_0_2 at_0_4)))
(assert
 (not (and at_0_2 at_0_5)))
(assert
 (not (and at_0_2 at_0_6)))
(assert
 (not (and at_0_3 at_0_4)))
(assert
 (not (and at_0_3 at_0_5)))
(assert
 (not (and at_0_3 at_0_6)))
(assert
 (not (and at_0_4 at_0_5)))
(assert
 (not (and at_0_4 at_0_6)))
(assert
 (not (and at_0_5 at_0_6)))
(assert
 (=> T_0_0_0_0 at_0_0))
(assert
 (=> T_0_0_0_1 at_0_1))
(assert
 (=> T_0_0_0_2 at_0_2))
(assert
 (=> T_0_0_0_3 at_0_3))
(assert
 (=> T_0_0_0_4 at_0_4))
(assert
 (=> T_0_0_0_5 at_0_5))
(assert
 (=> T_0_0_0_6 at_0_6))
(assert
 (or at_1_0 at_1_1 at_1_2 at_1_3 at_1_4 at_1_5 at_1_6))
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
 (not (and at_1_2 at_1_3)))
(assert
 (not (and at_1_2 at_1_4)))
(assert
 (not (and at_1_2 at_1_5)))
(assert
 (not (and at_1_2 at_1_6)))
(assert
 (not (and at_1_3 at_1_4)))
(assert
 (not (and at_1_3 at_1_5)))
(assert
 (not (and at_1_3 at_1_6)))
(assert
 (not (and at_1_4 at_1_5)))
(assert
 (not (and at_1_4 at_1_6)))
(assert
 (not (and at_1_5 at_1_6)))
(assert
 (=> T_0_0_1_0 at_1_0))
(assert
 (=> T_0_0_1_1 at_1_1))
(assert
 (=> T_0_0_1_2 at_1_2))
(assert
 (=> T_0_0_1_3 at_1_3))
(assert
 (=> T_0_0_1_4 at_1_4))
(assert
 (=> T_0_0_1_5 at_1_5))
(assert
 (=> T_0_0_1_6 at_1_6))
(assert
 (or at_00_0 at_00_1 at_00_2 at_00_3 at_00_4 at_00_5 at_00_6))
(assert
 (not (and at_00_0 at_00_1)))
(assert
 (not (and at_00_0 at_00_2)))
(assert
 (not (and at_00_0 at_00_3)))
(assert
 (not (and at_00_0 at_00_4)))
(assert
 (not (and at_00_0 at_00_5)))
(assert
 (not (and at_00_0 at_00_6)))
(assert
 (not (and at_00_1 at_00_2)))
(assert
 (not (and at_00_1 at_00_3)))
(assert
 (not (and at_00_1 at_00_4)))
(assert
 (not (and at_00_1 at_00_5)))
(assert
 (not (and at_00_1 at_00_6)))
(assert
 (not (and at_00_2 at_00_3)))
(assert
 (not (and at_00_2 at_00_4)))
(assert
 (not (and at_00_2 at_00_5)))
(assert
 (not (and at_00_2 at_00_6)))
(assert
 (not (and at_00_3 at_00_4)))
(assert
 (not (and at_00_3 at_00_5)))
(assert
 (not (and at_00_3 at_00_6)))
(assert
 (not (and at_00_4 at_00_5)))
(assert
 (not (and at_00_4 at_00_6)))
(assert
 (not (and at_00_5 at_00_6)))
(assert
 (let (($x1683 (and at_0_0 T_1_0_0_0)))
 (=> $x1683 at_00_0)))
(assert
 (let (($x1685 (and at_0_0 T_1_0_0_1)))
 (=> $x1685 at_00_1)))
(assert
 (let (($x1687 (and at_0_0 T_1_0_0_2)))
 (=> $x1687 at_00_2)))
(assert
 (let (($x1689 (and at_0_0 T_1_0_0_3)))
 (=> $x1689 at_00_3)))
(assert
 (let (($x1691 (and at_0_0 T_1_0_0_4)))
 (=> $x1691 at_00_4)))
(assert
 (let (($x1693 (and at_0_0 T_1_0_0_5)))
 (=> $x1693 at_00_5)))
(assert
 (let (($x1695 (and at_0_0 T_1_0_0_6)))
 (=> $x1695 at_00_6)))
(assert
 (let (($x1697 (and at_0_1 T_1_1_0_0)))
 (=> $x1697 at_00_0)))
(assert
 (let (($x1699 (and at_0_1 T_1_1_0_1)))
 (=> $x1699 at_00_1)))
(assert
 (let (($x1701 (and at_0_1 T_1_1_0_2)))
 (=> $x1701 at_00_2)))
(assert
 (let (($x1703 (and at_0_1 T_1_1_0_3)))
 (=> $x1703 at_00_3)))
(assert
 (let (($x1705 (and at_0_1 T_1_1_0_4)))
 (=> $x1705 at_00_4)))
(assert
 (let (($x1707 (and at_0_1 T_1_1_0_5)))
 (=> $x1707 at_00_5)))
(assert
 (let (($x1709 (and at_0_1 T_1_1_0_6)))
 (=> $x1709 at_00_6)))
(assert
 (let (($x1711 (and at_0_2 T_1_2_0_0)))
 (=> $x1711 at_00_0)))
(assert
 (let (($x1713 (and at_0_2 T_1_2_0_1)))
 (=> $x1713 at_00_1)))
(assert
 (let (($x1715 (and at_0_2 T_1_2_0_2)))
 (=> $x1715 at_00_2)))
(assert
 (let (($x1717 (and at_0_2 T_1_2_0_3)))
 (=> $x1717 at_00_3)))
(assert
 (let (($x1719 (and at_0_2 T_1_2_0_4)))
 (=> $x1719 at_00_4)))
(assert
 (let (($x1721 (and at_0_2 T_1_2_0_5)))
 (=> $x1721 at_00_5)))
(assert
 (let (($x1723 (and at_0_2 T_1_2_0_6)))
 (=> $x1723 at_00_6)))
(assert
 (let (($x1725 (and at_0_3 T_1_3_0_0)))
 (=> $x1725 at_00_0)))
(assert
 (let (($x1727 (and at_0_3 T_1_3_0_1)))
 (=> $x1727 at_00_1)))
(assert
 (let (($x1729 (and at_0_3 T_1_3_0_2)))
 (=> $x1729 at_00_2)))
(assert
 (let (($x1731 (and at_0_3 T_1_3_0_3)))
 (=> $x1731 at_00_3)))
(assert
 (let (($x1733 (and at_0_3 T_1_3_0_4)))
 (=> $x1733 at_00_4)))
(assert
 (let (($x1735 (and at_0_3 T_1_3_0_5)))
 (=> $x1735 at_00_5)))
(assert
 (let (($x1737 (and at_0_3 T_1_3_0_6)))
 (=> $x1737 at_00_6)))
(assert
 (let (($x1739 (and at_0_4 T_1_4_0_0)))
 (=> $x1739 at_00_0)))
(assert
 (let (($x1741 (and at_0_4 T_1_4_0_1)))
 (=> $x1741 at_00_1)))
(assert
 (let (($x1743 (and at_0_4 T_1_4_0_2)))
 (=> $x1743 at_00_2)))
(assert
 (let (($x1745 (and at_0_4 T_1_4_0_3)))
 (=> $x1745 at_00_3)))
(assert
 (let (($x1747 (and at_0_4 T_1_4_0_4)))
 (=> $x1747 at_00_4)))
(assert
 (let (($x1749 (and at_0_4 T_1_4_0_5)))
 (=> $x1749 at_00_5)))
(assert
 (let (($x1751 (and at_0_4 T_1_4_0_6)))
 (=> $x1751 at_00_6)))
(assert
 (let (($x1753 (and at_0_5 T_1_5_0_0)))
 (=> $x1753 at_00_0)))
(assert
 (let (($x1755 (and at_0_5 T_1_5_0_1)))
 (=> $x1755 at_00_1)))
(assert
 (let (($x1757 (and at_0_5 T_1_5_0_2)))
 (=> $x1757 at_00_2)))
(assert
 (let (($x1759 (and at_0_5 T_1_5_0_3)))
 (=> $x1759 at_00_3)))
(assert
 (let (($x1761 (and at_0_5 T_1_5_0_4)))
 (=> $x1761 at_00_4)))
(assert
 (let (($x1763 (and at_0_5 T_1_5_0_5)))
 (=> $x1763 at_00_5)))
(assert
 (let (($x1765 (and at_0_5 T_1_5_0_6)))
 (=> $x1765 at_00_6)))
(assert
 (let (($x1767 (and at_0_6 T_1_6_0_0)))
 (=> $x1767 at_00_0)))
(assert
 (let (($x1769 (and at_0_6 T_1_6_0_1)))
 (=> $x1769 at_00_1)))
(assert
 (let (($x1771 (and at_0_6 T_1_6_0_2)))
 (=> $x1771 at_00_2)))
(assert
 (let (($x1773 (and at_0_6 T_1_6_0_3)))
 (=> $x1773 at_00_3)))
(assert
 (let (($x1775 (and at_0_6 T_1_6_0_4)))
 (=> $x1775 at_00_4)))
(assert
 (let (($x1777 (and at_0_6 T_1_6_0_5)))
 (=> $x1777 at_00_5)))
(assert
 (let (($x1779 (and at_0_6 T_1_6_0_6)))
 (=> $x1779 at_00_6)))
(assert
 (or at_01_0 at_01_1 at_01_2 at_01_3 at_01_4 at_01_5 at_01_6))
(assert
 (not (and at_01_0 at_01_1)))
(assert
 (not (and at_01_0 at_01_2)))
(assert
 (not (and at_01_0 at_01_3)))
(assert
 (not (and at_01_0 at_01_4)))
(assert
 (not (and at_01_0 at_01_5)))
(assert
 (not (and at_01_0 at_01_6)))
(assert
 (not (and at_01_1 at_01_2)))
(assert
 (not (and at_01_1 at_01_3)))
(assert
 (not (and at_01_1 at_01_4)))
(assert
 (not (and at_01_1 at_01_5)))
(assert
 (not (and at_01_1 at_01_6)))
(assert
 (not (and at_01_2 at_01_3)))
(assert
 (not (and at_01_2 at_01_4)))
(assert
 (not (and at_01_2 at_01_5)))
(assert
 (not (and at_01_2 at_01_6)))
(assert
 (not (and at_01_3 at_01_4)))
(assert
 (not (and at_01_3 at_01_5)))
(assert
 (not (and at_01_3 at_01_6)))
(assert
 (not (and at_01_4 at_01_5)))
(assert
 (not (and at_01_4 at_01_6)))
(assert
 (not (and at_01_5 at_01_6)))
(assert
 (let (($x1831 (and at_0_0 T_1_0_1_0)))
 (=> $x1831 at_01_0)))
(assert
 (let (($x1833 (and at_0_0 T_1_0_1_1)))
 (=> $x1833 at_01_1)))
(assert
 (let (($x1835 (and at_0_0 T_1_0_1_2)))
 (=> $x1835 at_01_2)))
(assert
 (let (($x1837 (and at_0_0 T_1_0_1_3)))
 (=> $x1837 at_01_3)))
(assert
 (let (($x1839 (and at_0_0 T_1_0_1_4)))
 (=> $x1839 at_01_4)))
(assert
 (let (($x1841 (and at_0_0 T_1_0_1_5)))
 (=> $x1841 at_01_5)))
(assert
 (let (($x1843 (and at_0_0 T_1_0_1_6)))
 (=> $x1843 at_01_6)))
(assert
 (let (($x1845 (and at_0_1 T_1_1_1_0)))
 (=> $x1845 at_01_0)))
(assert
 (let (($x1847 (and at_0_1 T_1_1_1_1)))
 (=> $x1847 at_01_1)))
(assert
 (let (($x1849 (and at_0_1 T_1_1_1_2)))
 (=> $x1849 at_01_2)))
(assert
 (let (($x1851 (and at_0_1 T_1_1_1_3)))
 (=> $x1851 at_01_3)))
(assert
 (let (($x1853 (and at_0_1 T_1_1_1_4)))
 (=> $x1853 at_01_4)))
(assert
 (let (($x1855 (and at_0_1 T_1_1_1_5)))
 (=> $x1855 at_01_5)))
(assert
 (let (($x1857 (and at_0_1 T_1_1_1_6)))
 (=> $x1857 at_01_6)))
(assert
 (let (($x1859 (and at_0_2 T_1_2_1_0)))
 (=> $x1859 at_01_0)))
(assert
 (let (($x1861 (and at_0_2 T_1_2_1_1)))
 (=> $x1861 at_01_1)))
(assert
 (let (($x1863 (and at_0_2 T_1_2_1_2)))
 (=> $x1863 at_01_2)))
(assert
 (let (($x1865 (and at_0_2 T_1_2_1_3)))
 (=> $x1865 at_01_3)))
(assert
 (let (($x1867 (and at_0_2 T_1_2_1_4)))
 (=> $x1867 at_01_4)))
(assert
 (let (($x1869 (and at_0_2 T_1_2_1_5)))
 (=> $x1869 at_01_5)))
(assert
 (let (($x1871 (and at_0_2 T_1_2_1_6)))
 (=> $x1871 at_01_6)))
(assert
 (let (($x1873 (and at_0_3 T_1_3_1_0)))
 (=> $x1873 at_01_0)))
(assert
 (let (($x1875 (and at_0_3 T_1_3_1_1)))
 (=> $x1875 at_01_1)))
(assert
 (let (($x1877 (and at_0_3 T_1_3_1_2)))
 (=> $x1877 at_01_2)))
(assert
 (let (($x1879 (and at_0_3 T_1_3_1_3)))
 (=> $x1879 at_01_3)))
(assert
 (let (($x1881 (and at_0_3 T_1_3_1_4)))
 (=> $x1881 at_01_4)))
(assert
 (let (($x1883 (and at_0_3 T_1_3_1_5)))
 (=> $x1883 at_01_5)))
(assert
 (let (($x1885 (and at_0_3 T_1_3_1_6)))
 (=> $x1885 at_01_6)))
(assert
 (let (($x1887 (and at_0_4 T_1_4_1_0)))
 (=> $x1887 at_01_0)))
(assert
 (let (($x1889 (and at_0_4 T_1_4_1_1)))
 (=> $x1889 at_01_1)))
(assert
 (let (($x1891 (and at_0_4 T_1_4_1_2)))
 (=> $x1891 at_01_2)))
(assert
 (let (($x1893 (and at_0_4 T_1_4_1_3)))
 (=> $x1893 at_01_3)))
(assert
 (let (($x1895 (and at_0_4 T_1_4_1_4)))
 (=> $x1895 at_01_4)))
(assert
 (let (($x1897 (and at_0_4 T_1_4_1_5)))
 (=> $x1897 at_01_5)))
(assert
 (let (($x1899 (and at_0_4 T_1_4_1_6)))
 (=> $x1899 at_01_6)))
(assert
 (let (($x1901 (and at_0_5 T_1_5_1_0)))
 (=> $x1901 at_01_0)))
(assert
 (let (($x1903 (and at_0_5 T_1_5_1_1)))
 (=> $x1903 at_01_1)))
(assert
 (let (($x1905 (and at_0_5 T_1_5_1_2)))
 (=> $x1905 at_01_2)))
(assert
 (let (($x1907 (and at_0_5 T_1_5_1_3)))
 (=> $x1907 at_01_3)))
(assert
 (let (($x1909 (and at_0_5 T_1_5_1_4)))
 (=> $x1909 at_01_4)))
(assert
 (let (($x1911 (and at_0_5 T_1_5_1_5)))
 (=> $x1911 at_01_5)))
(assert
 (let (($x1913 (and at_0_5 T_1_5_1_6)))
 (=> $x1913 at_01_6)))
(assert
 (let (($x1915 (and at_0_6 T_1_6_1_0)))
 (=> $x1915 at_01_0)))
(assert
 (let (($x1917 (and at_0_6 T_1_6_1_1)))
 (=> $x1917 at_01_1)))
(assert
 (let (($x1919 (and at_0_6 T_1_6_1_2)))
 (=> $x1919 at_01_2)))
(assert
 (let (($x1921 (and at_0_6 T_1_6_1_3)))
 (=> $x1921 at_01_3)))
(assert
 (let (($x1923 (and at_0_6 T_1_6_1_4)))
 (=> $x1923 at_01_4)))
(assert
 (let (($x1925 (and at_0_6 T_1_6_1_5)))
 (=> $x1925 at_01_5)))
(assert
 (let (($x1927 (and at_0_6 T_1_6_1_6)))
 (=> $x1927 at_01_6)))
(assert
 (or at_10_0 at_10_1 at_10_2 at_10_3 at_10_4 at_10_5 at_10_6))
(assert
 (not (and at_10_0 at_10_1)))
(assert
 (not (and at_10_0 at_10_2)))
(assert
 (not (and at_10_0 at_10_3)))
(assert
 (not (and at_10_0 at_10_4)))
(assert
 (not (and at_10_0 at_10_5)))
(assert
 (not (and at_10_0 at_10_6)))
(assert
 (not (and at_10_1 at_10_2)))
(assert
 (not (and at_10_1 at_10_3)))
(assert
 (not (and at_10_1 at_10_4)))
(assert
 (not (and at_10_1 at_10_5)))
(assert
 (not (and at_10_1 at_10_6)))
(assert
 (not (and at_10_2 at_10_3)))
(assert
 (not (and at_10_2 at_10_4)))
(assert
 (not (and at_10_2 at_10_5)))
(assert
 (not (and at_10_2 at_10_6)))
(assert
 (not (and at_10_3 at_10_4)))
(assert
 (not (and at_10_3 at_10_5)))
(assert
 (not (and at_10_3 at_10_6)))
(assert
 (not (and at_10_4 at_10_5)))
(assert
 (not (and at_10_4 at_10_6)))
(assert
 (not (and at_10_5 at_10_6)))
(assert
 (let (($x1979 (and at_1_0 T_1_0_0_0)))
 (=> $x1979 at_10_0)))
(assert
 (let (($x1981 (and at_1_0 T_1_0_0_1)))
 (=> $x1981 at_10_1)))
(assert
 (let (($x1983 (and at_1_0 T_1_0_0_2)))
 (=> $x1983 at_10_2)))
(assert
 (let (($x1985 (and at_1_0 T_1_0_0_3)))
 (=> $x1985 at_10_3)))
(assert
 (let (($x1987 (and at_1_0 T_1_0_0_4)))
 (=> $x1987 at_10_4)))
(assert
 (let (($x1989 (and at_1_0 T_1_0_0_5)))
 (=> $x1989 at_10_5)))
(assert
 (let (($x1991 (and at_1_0 T_1_0_0_6)))
 (=> $x1991 at_10_6)))
(assert
 (let (($x1993 (and at_1_1 T_1_1_0_0)))
 (=> $x1993 at_10_0)))
(assert
 (let (($x1995 (and at_1_1 T_1_1_0_1)))
 (=> $x1995 at_10_1)))
(assert
 (let (($x1997 (and at_1_1 T_1_1_0_2)))
 (=> $x1997 at_10_2)))
(assert
 (let (($x1999 (and at_1_1 T_1_1_0_3)))
 (=> $x1999 at_10_3)))
(assert
 (let (($x2001 (and at_1_1 T_1_1_0_4)))
 (=> $x2001 at_10_4)))
(assert
 (let (($x2003 (and at_1_1 T_1_1_0_5)))
 (=> $x2003 at_10_5)))
(assert
 (let (($x2005 (and at_1_1 T_1_1_0_6)))
 (=> $x2005 at_10_6)))
(assert
 (let (($x2007 (and at_1_2 T_1_2_0_0)))
 (=> $x2007 at_10_0)))
(assert
 (let (($x2009 (and at_1_2 T_1_2_0_1)))
 (=> $x2009 at_10_1)))
(assert
 (let (($x2011 (and at_1_2 T_1_2_0_2)))
 (=> $x2011 at_10_2)))
(assert
 (let (($x2013 (and at_1_2 T_1_2_0_3)))
 (=> $x2013 at_10_3)))
(assert
 (let (($x2015 (and at_1_2 T_1_2_0_4)))
 (=> $x2015 at_10_4)))
(assert
 (let (($x2017 (and at_1_2 T_1_2_0_5)))
 (=> $x2017 at_10_5)))
(assert
 (let (($x2019 (and at_1_2 T_1_2_0_6)))
 (=> $x2019 at_10_6)))
(assert
 (let (($x2021 (and at_1_3 T_1_3_0_0)))
 (=> $x2021 at_10_0)))
(assert
 (let (($x2023 (and at_1_3 T_1_3_0_1)))
 (=> $x2023 at_10_1)))
(assert
 (let (($x2025 (and at_1_3 T_1_3_0_2)))
 (=> $x2025 at_10_2)))
(assert
 (let (($x2027 (and at_1_3 T_1_3_0_3)))
 (=> $x2027 at_10_3)))
(assert
 (let (($x2029 (and at_1_3 T_1_3_0_4)))
 (=> $x2029 at_10_4)))
(assert
 (let (($x2031 (and at_1_3 T_1_3_0_5)))
 (=> $x2031 at_10_5)))
(assert
 (let (($x2033 (and at_1_3 T_1_3_0_6)))
 (=> $x2033 at_10_6)))
(assert
 (let (($x2035 (and at_1_4 T_1_4_0_0)))
 (=> $x2035 at_10_0)))
(assert
 (let (($x2037 (and at_1_4 T_1_4_0_1)))
 (=> $x2037 at_10_1)))
(assert
 (let (($x2039 (and at_1_4 T_1_4_0_2)))
 (=> $x2039 at_10_2)))
(assert
 (let (($x2041 (and at_1_4 T_1_4_0_3)))
 (=> $x2041 at_10_3)))
(assert
 (let (($x2043 (and at_1_4 T_1_4_0_4)))
 (=> $x2043 at_10_4)))
(assert
 (let (($x2045 (and at_1_4 T_1_4_0_5)))
 (=> $x2045 at_10_5)))
(assert
 (let (($x2047 (and at_1_4 T_1_4_0_6)))
 (=> $x2047 at_10_6)))
(assert
 (let (($x2049 (and at_1_5 T_1_5_0_0)))
 (=> $x2049 at_10_0)))
(assert
 (let (($x2051 (and at_1_5 T_1_5_0_1)))
 (=> $x2051 at_10_1)))
(assert
 (let (($x2053 (and at_1_5 T_1_5_0_2)))
 (=> $x2053 at_10_2)))
(assert
 (let (($x2055 (and at_1_5 T_1_5_0_3)))
 (=> $x2055 at_10_3)))
(assert
 (let (($x2057 (and at_1_5 T_1_5_0_4)))
 (=> $x2057 at_10_4)))
(assert
 (let (($x2059 (and at_1_5 T_1_5_0_5)))
 (=> $x2059 at_10_5)))
(assert
 (let (($x2061 (and at_1_5 T_1_5_0_6)))
 (=> $x2061 at_10_6)))
(assert
 (let (($x2063 (and at_1_6 T_1_6_0_0)))
 (=> $x2063 at_10_0)))
(assert
 (let (($x2065 (and at_1_6 T_1_6_0_1)))
 (=> $x2065 at_10_1)))
(assert
 (let (($x2067 (and at_1_6 T_1_6_0_2)))
 (=> $x2067 at_10_2)))
(assert
 (let (($x2069 (and at_1_6 T_1_6_0_3)))
 (=> $x2069 at_10_3)))
(assert
 (let (($x2071 (and at_1_6 T_1_6_0_4)))
 (=> $x2071 at_10_4)))
(assert
 (let (($x2073 (and at_1_6 T_1_6_0_5)))
 (=> $x2073 at_10_5)))
(assert
 (let (($x2075 (and at_1_6 T_1_6_0_6)))
 (=> $x2075 at_10_6)))
(assert
 (or at_11_0 at_11_1 at_11_2 at_11_3 at_11_4 at_11_5 at_11_6))
(assert
 (not (and at_11_0 at_11_1)))
(assert
 (not (and at_11_0 at_11_2)))
(assert
 (not (and at_11_0 at_11_3)))
(assert
 (not (and at_11_0 at_11_4)))
(assert
 (not (and at_11_0 at_11_5)))
(assert
 (not (and at_11_0 at_11_6)))
(assert
 (not (and at_11_1 at_11_2)))
(assert
 (not (and at_11_1 at_11_3)))
(assert
 (not (and at_11_1 at_11_4)))
(assert
 (not (and at_11_1 at_11_5)))
(assert
 (not (and at_11_1 at_11_6)))
(assert
 (not (and at_11_2 at_11_3)))
(assert
 (not (and at_11_2 at_11_4)))
(assert
 (not (and at_11_2 at_11_5)))
(assert
 (not (and at_11_2 at_11_6)))
(assert
 (not (and at_11_3 at_11_4)))
(assert
 (not (and at_11_3 at_11_5)))
(assert
 (not (and at_11_3 at_11_6)))
(assert
 (not (and at_11_4 at_11_5)))
(assert
 (not (and at_11_4 at_11_6)))
(assert
 (not (and at_11_5 at_11_6)))
(assert
 (let (($x2127 (and at_1_0 T_1_0_1_0)))
 (=> $x2127 at_11_0)))
(assert
 (let (($x2129 (and at_1_0 T_1_0_1_1)))
 (=> $x2129 at_11_1)))
(assert
 (let (($x2131 (and at_1_0 T_1_0_1_2)))
 (=> $x2131 at_11_2)))
(assert
 (let (($x2133 (and at_1_0 T_1_0_1_3)))
 (=> $x2133 at_11_3)))
(assert
 (let (($x2135 (and at_1_0 T_1_0_1_4)))
 (=> $x2135 at_11_4)))
(assert
 (let (($x2137 (and at_1_0 T_1_0_1_5)))
 (=> $x2137 at_11_5)))
(assert
 (let (($x2139 (and at_1_0 T_1_0_1_6)))
 (=> $x2139 at_11_6)))
(assert
 (let (($x2141 (and at_1_1 T_1_1_1_0)))
 (=> $x2141 at_11_0)))
(assert
 (let (($x2143 (and at_1_1 T_1_1_1_1)))
 (=> $x2143 at_11_1)))
(assert
 (let (($x2145 (and at_1_1 T_1_1_1_2)))
 (=> $x2145 at_11_2)))
(assert
 (let (($x2147 (and at_1_1 T_1_1_1_3)))
 (=> $x2147 at_11_3)))
(assert
 (let (($x2149 (and at_1_1 T_1_1_1_4)))
 (=> $x2149 at_11_4)))
(assert
 (let (($x2151 (and at_1_1 T_1_1_1_5)))
 (=> $x2151 at_11_5)))
(assert
 (let (($x2153 (and at_1_1 T_1_1_1_6)))
 (=> $x2153 at_11_6)))
(assert
 (let (($x2155 (and at_1_2 T_1_2_1_0)))
 (=> $x2155 at_11_0)))
(assert
 (let (($x2157 (and at_1_2 T_1_2_1_1)))
 (=> $x2157 at_11_1)))
(assert
 (let (($x2159 (and at_1_2 T_1_2_1_2)))
 (=> $x2159 at_11_2)))
(assert
 (let (($x2161 (and at_1_2 T_1_2_1_3)))
 (=> $x2161 at_11_3)))
(assert
 (let (($x2163 (and at_1_2 T_1_2_1_4)))
 (=> $x2163 at_11_4)))
(assert
 (let (($x2165 (and at_1_2 T_1_2_1_5)))
 (=> $x2165 at_11_5)))
(assert
 (let (($x2167 (and at_1_2 T_1_2_1_6)))
 (=> $x2167 at_11_6)))
(assert
 (let (($x2169 (and at_1_3 T_1_3_1_0)))
 (=> $x2169 at_11_0)))
(assert
 (let (($x2171 (and at_1_3 T_1_3_1_1)))
 (=> $x2171 at_11_1)))
(assert
 (let (($x2173 (and at_1_3 T_1_3_1_2)))
 (=> $x2173 at_11_2)))
(assert
 (let (($x2175 (and at_1_3 T_1_3_1_3)))
 (=> $x2175 at_11_3)))
(assert
 (let (($x2177 (and at_1_3 T_1_3_1_4)))
 (=> $x2177 at_11_4)))
(assert
 (let (($x2179 (and at_1_3 T_1_3_1_5)))
 (=> $x2179 at_11_5)))
(assert
 (let (($x2181 (and at_1_3 T_1_3_1_6)))
 (=> $x2181 at_11_6)))
(assert
 (let (($x2183 (and at_1_4 T_1_4_1_0)))
 (=> $x2183 at_11_0)))
(assert
 (let (($x2185 (and at_1_4 T_1_4_1_1)))
 (=> $x2185 at_11_1)))
(assert
 (let (($x2187 (and at_1_4 T_1_4_1_2)))
 (=> $x2187 at_11_2)))
(assert
 (let (($x2189 (and at_1_4 T_1_4_1_3)))
 (=> $x2189 at_11_3)))
(assert
 (let (($x2191 (and at_1_4 T_1_4_1_4)))
 (=> $x2191 at_11_4)))
(assert
 (let (($x2193 (and at_1_4 T_1_4_1_5)))
 (=> $x2193 at_11_5)))
(assert
 (let (($x2195 (and at_1_4 T_1_4_1_6)))
 (=> $x2195 at_11_6)))
(assert
 (let (($x2197 (and at_1_5 T_1_5_1_0)))
 (=> $x2197 at_11_0)))
(assert
 (let (($x2199 (and at_1_5 T_1_5_1_1)))
 (=> $x2199 at_11_1)))
(assert
 (let (($x2201 (and at_1_5 T_1_5_1_2)))
 (=> $x2201 at_11_2)))
(assert
 (let (($x2203 (and at_1_5 T_1_5_1_3)))
 (=> $x2203 at_11_3)))
(assert
 (let (($x2205 (and at_1_5 T_1_5_1_4)))
 (=> $x2205 at_11_4)))
(assert
 (let (($x2207 (and at_1_5 T_1_5_1_5)))
 (=> $x2207 at_11_5)))
(assert
 (let (($x2209 (and at_1_5 T_1_5_1_6)))
 (=> $x2209 at_11_6)))
(assert
 (let (($x2211 (and at_1_6 T_1_6_1_0)))
 (=> $x2211 at_11_0)))
(assert
 (let (($x2213 (and at_1_6 T_1_6_1_1)))
 (=> $x2213 at_11_1)))
(assert
 (let (($x2215 (and at_1_6 T_1_6_1_2)))
 (=> $x2215 at_11_2)))
(assert
 (let (($x2217 (and at_1_6 T_1_6_1_3)))
 (=> $x2217 at_11_3)))
(assert
 (let (($x2219 (and at_1_6 T_1_6_1_4)))
 (=> $x2219 at_11_4)))
(assert
 (let (($x2221 (and at_1_6 T_1_6_1_5)))
 (=> $x2221 at_11_5)))
(assert
 (let (($x2223 (and at_1_6 T_1_6_1_6)))
 (=> $x2223 at_11_6)))
(assert
 (or at_000_0 at_000_1 at_000_2 at_000_3 at_000_4 at_000_5 at_000_6))
(assert
 (not (and at_000_0 at_000_1)))
(assert
 (not (and at_000_0 at_000_2)))
(assert
 (not (and at_000_0 at_000_3)))
(assert
 (not (and at_000_0 at_000_4)))
(assert
 (not (and at_000_0 at_000_5)))
(assert
 (not (and at_000_0 at_000_6)))
(assert
 (not (and at_000_1 at_000_2)))
(assert
 (not (and at_000_1 at_000_3)))
(assert
 (not (and at_000_1 at_000_4)))
(assert
 (not (and at_000_1 at_000_5)))
(assert
 (not (and at_000_1 at_000_6)))
(assert
 (not (and at_000_2 at_000_3)))
(assert
 (not (and at_000_2 at_000_4)))
(assert
 (not (and at_000_2 at_000_5)))
(assert
 (not (and at_000_2 at_000_6)))
(assert
 (not (and at_000_3 at_000_4)))
(assert
 (not (and at_000_3 at_000_5)))
(assert
 (not (and at_000_3 at_000_6)))
(assert
 (not (and at_000_4 at_000_5)))
(assert
 (not (and at_000_4 at_000_6)))
(assert
 (not (and at_000_5 at_000_6)))
(assert
 (let (($x2275 (and at_00_0 T_2_0_0_0)))
 (=> $x2275 at_000_0)))
(assert
 (let (($x2277 (and at_00_0 T_2_0_0_1)))
 (=> $x2277 at_000_1)))
(assert
 (let (($x2279 (and at_00_0 T_2_0_0_2)))
 (=> $x2279 at_000_2)))
(assert
 (let (($x2281 (and at_00_0 T_2_0_0_3)))
 (=> $x2281 at_000_3)))
(assert
 (let (($x2283 (and at_00_0 T_2_0_0_4)))
 (=> $x2283 at_000_4)))
(assert
 (let (($x2285 (and at_00_0 T_2_0_0_5)))
 (=> $x2285 at_000_5)))
(assert
 (let (($x2287 (and at_00_0 T_2_0_0_6)))
 (=> $x2287 at_000_6)))
(assert
 (let (($x2289 (and at_00_1 T_2_1_0_0)))
 (=> $x2289 at_000_0)))
(assert
 (let (($x2291 (and at_00_1 T_2_1_0_1)))
 (=> $x2291 at_000_1)))
(assert
 (let (($x2293 (and at_00_1 T_2_1_0_2)))
 (=> $x2293 at_000_2)))
(assert
 (let (($x2295 (and at_00_1 T_2_1_0_3)))
 (=> $x2295 at_000_3)))
(assert
 (let (($x2297 (and at_00_1 T_2_1_0_4)))
 (=> $x2297 at_000_4)))
(assert
 (let (($x2299 (and at_00_1 T_2_1_0_5)))
 (=> $x2299 at_000_5)))
(assert
 (let (($x2301 (and at_00_1 T_2_1_0_6)))
 (=> $x2301 at_000_6)))
(assert
 (let (($x2303 (and at_00_2 T_2_2_0_0)))
 (=> $x2303 at_000_0)))
(assert
 (let (($x2305 (and at_00_2 T_2_2_0_1)))
 (=> $x2305 at_000_1)))
(assert
 (let (($x2307 (and at_00_2 T_2_2_0_2)))
 (=> $x2307 at_000_2)))
(assert
 (let (($x2309 (and at_00_2 T_2_2_0_3)))
 (=> $x2309 at_000_3)))
(assert
 (let (($x2311 (and at_00_2 T_2_2_0_4)))
 (=> $x2311 at_000_4)))
(assert
 (let (($x2313 (and at_00_2 T_2_2_0_5)))
 (=> $x2313 at_000_5)))
(assert
 (let (($x2315 (and at_00_2 T_2_2_0_6)))
 (=> $x2315 at_000_6)))
(assert
 (let (($x2317 (and at_00_3 T_2_3_0_0)))
 (=> $x2317 at_000_0)))
(assert
 (let (($x2319 (and at_00_3 T_2_3_0_1)))
 (=> $x2319 at_000_1)))
(assert
 (let (($x2321 (and at_00_3 T_2_3_0_2)))
 (=> $x2321 at_000_2)))
(assert
 (let (($x2323 (and at_00_3 T_2_3_0_3)))
 (=> $x2323 at_000_3)))
(assert
 (let (($x2325 (and at_00_3 T_2_3_0_4)))
 (=> $x2325 at_000_4)))
(assert
 (let (($x2327 (and at_00_3 T_2_3_0_5)))
 (=> $x2327 at_000_5)))
(assert
 (let (($x2329 (and at_00_3 T_2_3_0_6)))
 (=> $x2329 at_000_6)))
(assert
 (let (($x2331 (and at_00_4 T_2_4_0_0)))
 (=> $x2331 at_000_0)))
(assert
 (let (($x2333 (and at_00_4 T_2_4_0_1)))
 (=> $x2333 at_000_1)))
(assert
 (let (($x2335 (and at_00_4 T_2_4_0_2)))
 (=> $x2335 at_000_2)))
(assert
 (let (($x2337 (and at_00_4 T_2_4_0_3)))
 (=> $x2337 at_000_3)))
(assert
 (let (($x2339 (and at_00_4 T_2_4_0_4)))
 (=> $x2339 at_000_4)))
(assert
 (let (($x2341 (and at_00_4 T_2_4_0_5)))
 (=> $x2341 at_000_5)))
(assert
 (let (($x2343 (and at_00_4 T_2_4_0_6)))
 (=> $x2343 at_000_6)))
(assert
 (let (($x2345 (and at_00_5 T_2_5_0_0)))
 (=> $x2345 at_000_0)))
(assert
 (let (($x2347 (and at_00_5 T_2_5_0_1)))
 (=> $x2347 at_000_1)))
(assert
 (let (($x2349 (and at_00_5 T_2_5_0_2)))
 (=> $x2349 at_000_2)))
(assert
 (let (($x2351 (and at_00_5 T_2_5_0_3)))
 (=> $x2351 at_000_3)))
(assert
 (let (($x2353 (and at_00_5 T_2_5_0_4)))
 (=> $x2353 at_000_4)))
(assert
 (let (($x2355 (and at_00_5 T_2_5_0_5)))
 (=> $x2355 at_000_5)))
(assert
 (let (($x2357 (and at_00_5 T_2_5_0_6)))
 (=> $x2357 at_000_6)))
(assert
 (let (($x2359 (and at_00_6 T_2_6_0_0)))
 (=> $x2359 at_000_0)))
(assert
 (let (($x2361 (and at_00_6 T_2_6_0_1)))
 (=> $x2361 at_000_1)))
(assert
 (let (($x2363 (and at_00_6 T_2_6_0_2)))
 (=> $x2363 at_000_2)))
(assert
 (let (($x2365 (and at_00_6 T_2_6_0_3)))
 (=> $x2365 at_000_3)))
(assert
 (let (($x2367 (and at_00_6 T_2_6_0_4)))
 (=> $x2367 at_000_4)))
(assert
 (let (($x2369 (and at_00_6 T_2_6_0_5)))
 (=> $x2369 at_000_5)))
(assert
 (let (($x2371 (and at_00_6 T_2_6_0_6)))
 (=> $x2371 at_000_6)))
(assert
 (or at_001_0 at_001_1 at_001_2 at_001_3 at_001_4 at_001_5 at_001_6))
(assert
 (not (and at_001_0 at_001_1)))
(assert
 (not (and at_001_0 at_001_2)))
(assert
 (not (and at_001_0 at_001_3)))
(assert
 (not (and at_001_0 at_001_4)))
(assert
 (not (and at_001_0 at_001_5)))
(assert
 (not (and at_001_0 at_001_6)))
(assert
 (not (and at_001_1 at_001_2)))
(assert
 (not (and at_001_1 at_001_3)))
(assert
 (not (and at_001_1 at_001_4)))
(assert
 (not (and at_001_1 at_001_5)))
(assert
 (not (and at_001_1 at_001_6)))
(assert
 (not (and at_001_2 at_001_3)))
(assert
 (not (and at_001_2 at_001_4)))
(assert
 (not (and at_001_2 at_001_5)))
(assert
 (not (and at_001_2 at_001_6)))
(assert
 (not (and at_001_3 at_001_4)))
(assert
 (not (and at_001_3 at_001_5)))
(assert
 (not (and at_001_3 at_001_6)))
(assert
 (not (and at_001_4 at_001_5)))
(assert
 (not (and at_001_4 at_001_6)))
(assert
 (not (and at_001_5 at_001_6)))
(assert
 (let (($x2423 (and at_00_0 T_2_0_1_0)))
 (=> $x2423 at_001_0)))
(assert
 (let (($x2425 (and at_00_0 T_2_0_1_1)))
 (=> $x2425 at_001_1)))
(assert
 (let (($x2427 (and at_00_0 T_2_0_1_2)))
 (=> $x2427 at_001_2)))
(assert
 (let (($x2429 (and at_00_0 T_2_0_1_3)))
 (=> $x2429 at_001_3)))
(assert
 (let (($x2431 (and at_00_0 T_2_0_1_4)))
 (=> $x2431 at_001_4)))
(assert
 (let (($x2433 (and at_00_0 T_2_0_1_5)))
 (=> $x2433 at_001_5)))
(assert
 (let (($x2435 (and at_00_0 T_2_0_1_6)))
 (=> $x2435 at_001_6)))
(assert
 (let (($x2437 (and at_00_1 T_2_1_1_0)))
 (=> $x2437 at_001_0)))
(assert
 (let (($x2439 (and at_00_1 T_2_1_1_1)))
 (=> $x2439 at_001_1)))
(assert
 (let (($x2441 (and at_00_1 T_2_1_1_2)))
 (=> $x2441 at_001_2)))
(assert
 (let (($x2443 (and at_00_1 T_2_1_1_3)))
 (=> $x2443 at_001_3)))
(assert
 (let (($x2445 (and at_00_1 T_2_1_1_4)))
 (=> $x2445 at_001_4)))
(assert
 (let (($x2447 (and at_00_1 T_2_1_1_5)))
 (=> $x2447 at_001_5)))
(assert
 (let (($x2449 (and at_00_1 T_2_1_1_6)))
 (=> $x2449 at_001_6)))
(assert
 (let (($x2451 (and at_00_2 T_2_2_1_0)))
 (=> $x2451 at_001_0)))
(assert
 (let (($x2453 (and at_00_2 T_2_2_1_1)))
 (=> $x2453 at_001_1)))
(assert
 (let (($x2455 (and at_00_2 T_2_2_1_2)))
 (=> $x2455 at_001_2)))
(assert
 (let (($x2457 (and at_00_2 T_2_2_1_3)))
 (=> $x2457 at_001_3)))
(assert
 (let (($x2459 (and at_00_2 T_2_2_1_4)))
 (=> $x2459 at_001_4)))
(assert
 (let (($x2461 (and at_00_2 T_2_2_1_5)))
 (=> $x2461 at_001_5)))
(assert
 (let (($x2463 (and at_00_2 T_2_2_1_6)))
 (=> $x2463 at_001_6)))
(assert
 (let (($x2465 (and at_00_3 T_2_3_1_0)))
 (=> $x2465 at_001_0)))
(assert
 (let (($x2467 (and at_00_3 T_2_3_1_1)))
 (=> $x2467 at_001_1)))
(assert
 (let (($x2469 (and at_00_3 T_2_3_1_2)))
 (=> $x2469 at_001_2)))
(assert
 (let (($x2471 (and at_00_3 T_2_3_1_3)))
 (=> $x2471 at_001_3)))
(assert
 (let (($x2473 (and at_00_3 T_2_3_1_4)))
 (=> $x2473 at_001_4)))
(assert
 (let (($x2475 (and at_00_3 T_2_3_1_5)))
 (=> $x2475 at_001_5)))
(assert
 (let (($x2477 (and at_00_3 T_2_3_1_6)))
 (=> $x2477 at_001_6)))
(assert
 (let (($x2479 (and at_00_4 T_2_4_1_0)))
 (=> $x2479 at_001_0)))
(assert
 (let (($x2481 (and at_00_4 T_2_4_1_1)))
 (=> $x2481 at_001_1)))
(assert
 (let (($x2483 (and at_00_4 T_2_4_1_2)))
 (=> $x2483 at_001_2)))
(assert
 (let (($x2485 (and at_00_4 T_2_4_1_3)))
 (=> $x2485 at_001_3)))
(assert
 (let (($x2487 (and at_00_4 T_2_4_1_4)))
 (=> $x2487 at_001_4)))
(assert
 (let (($x2489 (and at_00_4 T_2_4_1_5)))
 (=> $x2489 at_001_5)))
(assert
 (let (($x2491 (and at_00_4 T_2_4_1_6)))
 (=> $x2491 at_001_6)))
(assert
 (let (($x2493 (and at_00_5 T_2_5_1_0)))
 (=> $x2493 at_001_0)))
(assert
 (let (($x2495 (and at_00_5 T_2_5_1_1)))
 (=> $x2495 at_001_1)))
(assert
 (let (($x2497 (and at_00_5 T_2_5_1_2)))
 (=> $x2497 at_001_2)))
(assert
 (let (($x2499 (and at_00_5 T_2_5_1_3)))
 (=> $x2499 at_001_3)))
(assert
 (let (($x2501 (and at_00_5 T_2_5_1_4)))
 (=> $x2501 at_001_4)))
(assert
 (let (($x2503 (and at_00_5 T_2_5_1_5)))
 (=> $x2503 at_001_5)))
(assert
 (let (($x2505 (and at_00_5 T_2_5_1_6)))
 (=> $x2505 at_001_6)))
(assert
 (let (($x2507 (and at_00_6 T_2_6_1_0)))
 (=> $x2507 at_001_0)))
(assert
 (let (($x2509 (and at_00_6 T_2_6_1_1)))
 (=> $x2509 at_001_1)))
(assert
 (let (($x2511 (and at_00_6 T_2_6_1_2)))
 (=> $x2511 at_001_2)))
(assert
 (let (($x2513 (and at_00_6 T_2_6_1_3)))
 (=> $x2513 at_001_3)))
(assert
 (let (($x2515 (and at_00_6 T_2_6_1_4)))
 (=> $x2515 at_001_4)))
(assert
 (let (($x2517 (and at_00_6 T_2_6_1_5)))
 (=> $x2517 at_001_5)))
(assert
 (let (($x2519 (and at_00_6 T_2_6_1_6)))
 (=> $x2519 at_001_6)))
(assert
 (or at_010_0 at_010_1 at_010_2 at_010_3 at_010_4 at_010_5 at_010_6))
(assert
 (not (and at_010_0 at_010_1)))
(assert
 (not (and at_010_0 at_010_2)))
(assert
 (not (and at_010_0 at_010_3)))
(assert
 (not (and at_010_0 at_010_4)))
(assert
 (not (and at_010_0 at_010_5)))
(assert
 (not (and at_010_0 at_010_6)))
(assert
 (not (and at_010_1 at_010_2)))
(assert
 (not (and at_010_1 at_010_3)))
(assert
 (not (and at_010_1 at_010_4)))
(assert
 (not (and at_010_1 at_010_5)))
(assert
 (not (and at_010_1 at_010_6)))
(assert
 (not (and at_010_2 at_010_3)))
(assert
 (not (and at_010_2 at_010_4)))
(assert
 (not (and at_010_2 at_010_5)))
(assert
 (not (and at_010_2 at_010_6)))
(assert
 (not (and at_010_3 at_010_4)))
(assert
 (not (and at_010_3 at_010_5)))
(assert
 (not (and at_010_3 at_010_6)))
(assert
 (not (and at_010_4 at_010_5)))
(assert
 (not (and at_010_4 at_010_6)))
(assert
 (not (and at_010_5 at_010_6)))
(assert
 (let (($x2571 (and at_01_0 T_2_0_0_0)))
 (=> $x2571 at_010_0)))
(assert
 (let (($x2573 (and at_01_0 T_2_0_0_1)))
 (=> $x2573 at_010_1)))
(assert
 (let (($x2575 (and at_01_0 T_2_0_0_2)))
 (=> $x2575 at_010_2)))
(assert
 (let (($x2577 (and at_01_0 T_2_0_0_3)))
 (=> $x2577 at_010_3)))
(assert
 (let (($x2579 (and at_01_0 T_2_0_0_4)))
 (=> $x2579 at_010_4)))
(assert
 (let (($x2581 (and at_01_0 T_2_0_0_5)))
 (=> $x2581 at_010_5)))
(assert
 (let (($x2583 (and at_01_0 T_2_0_0_6)))
 (=> $x2583 at_010_6)))
(assert
 (let (($x2585 (and at_01_1 T_2_1_0_0)))
 (=> $x2585 at_010_0)))
(assert
 (let (($x2587 (and at_01_1 T_2_1_0_1)))
 (=> $x2587 at_010_1)))
(assert
 (let (($x2589 (and at_01_1 T_2_1_0_2)))
 (=> $x2589 at_010_2)))
(assert
 (let (($x2591 (and at_01_1 T_2_1_0_3)))
 (=> $x2591 at_010_3)))
(assert
 (let (($x2593 (and at_01_1 T_2_1_0_4)))
 (=> $x2593 at_010_4)))
(assert
 (let (($x2595 (and at_01_1 T_2_1_0_5)))
 (=> $x2595 at_010_5)))
(assert
 (let (($x2597 (and at_01_1 T_2_1_0_6)))
 (=> $x2597 at_010_6)))
(assert
 (let (($x2599 (and at_01_2 T_2_2_0_0)))
 (=> $x2599 at_010_0)))
(assert
 (let (($x2601 (and at_01_2 T_2_2_0_1)))
 (=> $x2601 at_010_1)))
(assert
 (let (($x2603 (and at_01_2 T_2_2_0_2)))
 (=> $x2603 at_010_2)))
(assert
 (let (($x2605 (and at_01_2 T_2_2_0_3)))
 (=> $x2605 at_010_3)))
(assert
 (let (($x2607 (and at_01_2 T_2_2_0_4)))
 (=> $x2607 at_010_4)))
(assert
 (let (($x2609 (and at_01_2 T_2_2_0_5)))
 (=> $x2609 at_010_5)))
(assert
 (let (($x2611 (and at_01_2 T_2_2_0_6)))
 (=> $x2611 at_010_6)))
(assert
 (let (($x2613 (and at_01_3 T_2_3_0_0)))
 (=> $x2613 at_010_0)))
(assert
 (let (($x2615 (and at_01_3 T_2_3_0_1)))
 (=> $x2615 at_010_1)))
(assert
 (let (($x2617 (and at_01_3 T_2_3_0_2)))
 (=> $x2617 at_010_2)))
(assert
 (let (($x2619 (and at_01_3 T_2_3_0_3)))
 (=> $x2619 at_010_3)))
(assert
 (let (($x2621 (and at_01_3 T_2_3_0_4)))
 (=> $x2621 at_010_4)))
(assert
 (let (($x2623 (and at_01_3 T_2_3_0_5)))
 (=> $x2623 at_010_5)))
(assert
 (let (($x2625 (and at_01_3 T_2_3_0_6)))
 (=> $x2625 at_010_6)))
(assert
 (let (($x2627 (and at_01_4 T_2_4_0_0)))
 (=> $x2627 at_010_0)))
(assert
 (let (($x2629 (and at_01_4 T_2_4_0_1)))
 (=> $x2629 at_010_1)))
(assert
 (let (($x2631 (and at_01_4 T_2_4_0_2)))
 (=> $x2631 at_010_2)))
(assert
 (let (($x2633 (and at_01_4 T_2_4_0_3)))
 (=> $x2633 at_010_3)))
(assert
 (let (($x2635 (and at_01_4 T_2_4_0_4)))
 (=> $x2635 at_010_4)))
(assert
 (let (($x2637 (and at_01_4 T_2_4_0_5)))
 (=> $x2637 at_010_5)))
(assert
 (let (($x2639 (and at_01_4 T_2_4_0_6)))
 (=> $x2639 at_010_6)))
(assert
 (let (($x2641 (and at_01_5 T_2_5_0_0)))
 (=> $x2641 at_010_0)))
(assert
 (let (($x2643 (and at_01_5 T_2_5_0_1)))
 (=> $x2643 at_010_1)))
(assert
 (let (($x2645 (and at_01_5 T_2_5_0_2)))
 (=> $x2645 at_010_2)))
(assert
 (let (($x2647 (and at_01_5 T_2_5_0_3)))
 (=> $x2647 at_010_3)))
(assert
 (let (($x2649 (and at_01_5 T_2_5_0_4)))
 (=> $x2649 at_010_4)))
(assert
 (let (($x2651 (and at_01_5 T_2_5_0_5)))
 (=> $x2651 at_010_5)))
(assert
 (let (($x2653 (and at_01_5 T_2_5_0_6)))
 (=> $x2653 at_010_6)))
(assert
 (let (($x2655 (and at_01_6 T_2_6_0_0)))
 (=> $x2655 at_010_0)))
(assert
 (let (($x2657 (and at_01_6 T_2_6_0_1)))
 (=> $x2657 at_010_1)))
(assert
 (let (($x2659 (and at_01_6 T_2_6_0_2)))
 (=> $x2659 at_010_2)))
(assert
 (let (($x2661 (and at_01_6 T_2_6_0_3)))
 (=> $x2661 at_010_3)))
(assert
 (let (($x2663 (and at_01_6 T_2_6_0_4)))
 (=> $x2663 at_010_4)))
(assert
 (let (($x2665 (and at_01_6 T_2_6_0_5)))
 (=> $x2665 at_010_5)))
(assert
 (let (($x2667 (and at_01_6 T_2_6_0_6)))
 (=> $x2667 at_010_6)))
(assert
 (or at_011_0 at_011_1 at_011_2 at_011_3 at_011_4 at_011_5 at_011_6))
(assert
 (not (and at_011_0 at_011_1)))
(assert
 (not (and at_011_0 at_011_2)))
(assert
 (not (and at_011_0 at_011_3)))
(assert
 (not (and at_011_0 at_011_4)))
(assert
 (not (and at_011_0 at_011_5)))
(assert
 (not (and at_011_0 at_011_6)))
(assert
 (not (and at_011_1 at_011_2)))
(assert
 (not (and at_011_1 at_011_3)))
(assert
 (not (and at_011_1 at_011_4)))
(assert
 (not (and at_011_1 at_011_5)))
(assert
 (not (and at_011_1 at_011_6)))
(assert
 (not (and at_011_2 at_011_3)))
(assert
 (not (and at_011_2 at_011_4)))
(assert
 (not (and at_011_2 at_011_5)))
(assert
 (not (and at_011_2 at_011_6)))
(assert
 (not (and at_011_3 at_011_4)))
(assert
 (not (and at_011_3 at_011_5)))
(assert
 (not (and at_011_3 at_011_6)))
(assert
 (not (and at_011_4 at_011_5)))
(assert
 (not (and at_011_4 at_011_6)))
(assert
 (not (and at_011_5 at_011_6)))
(assert
 (let (($x2719 (and at_01_0 T_2_0_1_0)))
 (=> $x2719 at_011_0)))
(assert
 (let (($x2721 (and at_01_0 T_2_0_1_1)))
 (=> $x2721 at_011_1)))
(assert
 (let (($x2723 (and at_01_0 T_2_0_1_2)))
 (=> $x2723 at_011_2)))
(assert
 (let (($x2725 (and at_01_0 T_2_0_1_3)))
 (=> $x2725 at_011_3)))
(assert
 (let (($x2727 (and at_01_0 T_2_0_1_4)))
 (=> $x2727 at_011_4)))
(assert
 (let (($x2729 (and at_01_0 T_2_0_1_5)))
 (=> $x2729 at_011_5)))
(assert
 (let (($x2731 (and at_01_0 T_2_0_1_6)))
 (=> $x2731 at_011_6)))
(assert
 (let (($x2733 (and at_01_1 T_2_1_1_0)))
 (=> $x2733 at_011_0)))
(assert
 (let (($x2735 (and at_01_1 T_2_1_1_1)))
 (=> $x2735 at_011_1)))
(assert
 (let (($x2737 (and at_01_1 T_2_1_1_2)))
 (=> $x2737 at_011_2)))
(assert
 (let (($x2739 (and at_01_1 T_2_1_1_3)))
 (=> $x2739 at_011_3)))
(assert
 (let (($x2741 (and at_01_1 T_2_1_1_4)))
 (=> $x2741 at_011_4)))
(assert
 (let (($x2743 (and at_01_1 T_2_1_1_5)))
 (=> $x2743 at_011_5)))
(assert
 (let (($x2745 (and at_01_1 T_2_1_1_6)))
 (=> $x2745 at_011_6)))
(assert
 (let (($x2747 (and at_01_2 T_2_2_1_0)))
 (=> $x2747 at_011_0)))
(assert
 (let (($x2749 (and at_01_2 T_2_2_1_1)))
 (=> $x2749 at_011_1)))
(assert
 (let (($x2751 (and at_01_2 T_2_2_1_2)))
 (=> $x2751 at_011_2)))
(assert
 (let (($x2753 (and at_01_2 T_2_2_1_3)))
 (=> $x2753 at_011_3)))
(assert
 (let (($x2755 (and at_01_2 T_2_2_1_4)))
 (=> $x2755 at_011_4)))
(assert
 (let (($x2757 (and at_01_2 T_2_2_1_5)))
 (=> $x2757 at_011_5)))
(assert
 (let (($x2759 (and at_01_2 T_2_2_1_6)))
 (=> $x2759 at_011_6)))
(assert
 (let (($x2761 (and at_01_3 T_2_3_1_0)))
 (=> $x2761 at_011_0)))
(assert
 (let (($x2763 (and at_01_3 T_2_3_1_1)))
 (=> $x2763 at_011_1)))
(assert
 (let (($x2765 (and at_01_3 T_2_3_1_2)))
 (=> $x2765 at_011_2)))
(assert
 (let (($x2767 (and at_01_3 T_2_3_1_3)))
 (=> $x2767 at_011_3)))
(assert
 (let (($x2769 (and at_01_3 T_2_3_1_4)))
 (=> $x2769 at_011_4)))
(assert
 (let (($x2771 (and at_01_3 T_2_3_1_5)))
 (=> $x2771 at_011_5)))
(assert
 (let (($x2773 (and at_01_3 T_2_3_1_6)))
 (=> $x2773 at_011_6)))
(assert
 (let (($x2775 (and at_01_4 T_2_4_1_0)))
 (=> $x2775 at_011_0)))
(assert
 (let (($x2777 (and at_01_4 T_2_4_1_1)))
 (=> $x2777 at_011_1)))
(assert
 (let (($x2779 (and at_01_4 T_2_4_1_2)))
 (=> $x2779 at_011_2)))
(assert
 (let (($x2781 (and at_01_4 T_2_4_1_3)))
 (=> $x2781 at_011_3)))
(assert
 (let (($x2783 (and at_01_4 T_2_4_1_4)))
 (=> $x2783 at_011_4)))
(assert
 (let (($x2785 (and at_01_4 T_2_4_1_5)))
 (=> $x2785 at_011_5)))
(assert
 (let (($x2787 (and at_01_4 T_2_4_1_6)))
 (=> $x2787 at_011_6)))
(assert
 (let (($x2789 (and at_01_5 T_2_5_1_0)))
 (=> $x2789 at_011_0)))
(assert
 (let (($x2791 (and at_01_5 T_2_5_1_1)))
 (=> $x2791 at_011_1)))
(assert
 (let (($x2793 (and at_01_5 T_2_5_1_2)))
 (=> $x2793 at_011_2)))
(assert
 (let (($x2795 (and at_01_5 T_2_5_1_3)))
 (=> $x2795 at_011_3)))
(assert
 (let (($x2797 (and at_01_5 T_2_5_1_4)))
 (=> $x2797 at_011_4)))
(assert
 (let (($x2799 (and at_01_5 T_2_5_1_5)))
 (=> $x2799 at_011_5)))
(assert
 (let (($x2801 (and at_01_5 T_2_5_1_6)))
 (=> $x2801 at_011_6)))
(assert
 (let (($x2803 (and at_01_6 T_2_6_1_0)))
 (=> $x2803 at_011_0)))
(assert
 (let (($x2805 (and at_01_6 T_2_6_1_1)))
 (=> $x2805 at_011_1)))
(assert
 (let (($x2807 (and at_01_6 T_2_6_1_2)))
 (=> $x2807 at_011_2)))
(assert
 (let (($x2809 (and at_01_6 T_2_6_1_3)))
 (=> $x2809 at_011_3)))
(assert
 (let (($x2811 (and at_01_6 T_2_6_1_4)))
 (=> $x2811 at_011_4)))
(assert
 (let (($x2813 (and at_01_6 T_2_6_1_5)))
 (=> $x2813 at_011_5)))
(assert
 (let (($x2815 (and at_01_6 T_2_6_1_6)))
 (=> $x2815 at_011_6)))
(assert
 (or at_100_0 at_100_1 at_100_2 at_100_3 at_100_4 at_100_5 at_100_6))
(assert
 (not (and at_100_0 at_100_1)))
(assert
 (not (and at_100_0 at_100_2)))
(assert
 (not (and at_100_0 at_100_3)))
(assert
 (not (and at_100_0 at_100_4)))
(assert
 (not (and at_100_0 at_100_5)))
(assert
 (not (and at_100_0 at_100_6)))
(assert
 (not (and at_100_1 at_100_2)))
(assert
 (not (and at_100_1 at_100_3)))
(assert
 (not (and at_100_1 at_100_4)))
(assert
 (not (and at_100_1 at_100_5)))
(assert
 (not (and at_100_1 at_100_6)))
(assert
 (not (and at_100_2 at_100_3)))
(assert
 (not (and at_100_2 at_100_4)))
(assert
 (not (and at_100_2 at_100_5)))
(assert
 (not (and at_100_2 at_100_6)))
(assert
 (not (and at_100_3 at_100_4)))
(assert
 (not (and at_100_3 at_100_5)))
(assert
 (not (and at_100_3 at_100_6)))
(assert
 (not (and at_100_4 at_100_5)))
(assert
 (not (and at_100_4 at_100_6)))
(assert
 (not (and at_100_5 at_100_6)))
(assert
 (let (($x2867 (and at_10_0 T_2_0_0_0)))
 (=> $x2867 at_100_0)))
(assert
 (let (($x2869 (and at_10_0 T_2_0_0_1)))
 (=> $x2869 at_100_1)))
(assert
 (let (($x2871 (and at_10_0 T_2_0_0_2)))
 (=> $x2871 at_100_2)))
(assert
 (let (($x2873 (and at_10_0 T_2_0_0_3)))
 (=> $x2873 at_100_3)))
(assert
 (let (($x2875 (and at_10_0 T_2_0_0_4)))
 (=> $x2875 at_100_4)))
(assert
 (let (($x2877 (and at_10_0 T_2_0_0_5)))
 (=> $x2877 at_100_5)))
(assert
 (let (($x2879 (and at_10_0 T_2_0_0_6)))
 (=> $x2879 at_100_6)))
(assert
 (let (($x2881 (and at_10_1 T_2_1_0_0)))
 (=> $x2881 at_100_0)))
(assert
 (let (($x2883 (and at_10_1 T_2_1_0_1)))
 (=> $x2883 at_100_1)))
(assert
 (let (($x2885 (and at_10_1 T_2_1_0_2)))
 (=> $x2885 at_100_2)))
(assert
 (let (($x2887 (and at_10_1 T_2_1_0_3)))
 (=> $x2887 at_100_3)))
(assert
 (let (($x2889 (and at_10_1 T_2_1_0_4)))
 (=> $x2889 at_100_4)))
(assert
 (let (($x2891 (and at_10_1 T_2_1_0_5)))
 (=> $x2891 at_100_5)))
(assert
 (let (($x2893 (and at_10_1 T_2_1_0_6)))
 (=> $x2893 at_100_6)))
(assert
 (let (($x2895 (and at_10_2 T_2_2_0_0)))
 (=> $x2895 at_100_0)))
(assert
 (let (($x2897 (and at_10_2 T_2_2_0_1)))
 (=> $x2897 at_100_1)))
(assert
 (let (($x2899 (and at_10_2 T_2_2_0_2)))
 (=> $x2899 at_100_2)))
(assert
 (let (($x2901 (and at_10_2 T_2_2_0_3)))
 (=> $x2901 at_100_3)))
(assert
 (let (($x2903 (and at_10_2 T_2_2_0_4)))
 (=> $x2903 at_100_4)))
(assert
 (let (($x2905 (and at_10_2 T_2_2_0_5)))
 (=> $x2905 at_100_5)))
(assert
 (let (($x2907 (and at_10_2 T_2_2_0_6)))
 (=> $x2907 at_100_6)))
(assert
 (let (($x2909 (and at_10_3 T_2_3_0_0)))
 (=> $x2909 at_100_0)))
(assert
 (let (($x2911 (and at_10_3 T_2_3_0_1)))
 (=> $x2911 at_100_1)))
(assert
 (let (($x2913 (and at_10_3 T_2_3_0_2)))
 (=> $x2913 at_100_2)))
(assert
 (let (($x2915 (and at_10_3 T_2_3_0_3)))
 (=> $x2915 at_100_3)))
(assert
 (let (($x2917 (and at_10_3 T_2_3_0_4)))
 (=> $x2917 at_100_4)))
(assert
 (let (($x2919 (and at_10_3 T_2_3_0_5)))
 (=> $x2919 at_100_5)))
(assert
 (let (($x2921 (and at_10_3 T_2_3_0_6)))
 (=> $x2921 at_100_6)))
(assert
 (let (($x2923 (and at_10_4 T_2_4_0_0)))
 (=> $x2923 at_100_0)))
(assert
 (let (($x2925 (and at_10_4 T_2_4_0_1)))
 (=> $x2925 at_100_1)))
(assert
 (let (($x2927 (and at_10_4 T_2_4_0_2)))
 (=> $x2927 at_100_2)))
(assert
 (let (($x2929 (and at_10_4 T_2_4_0_3)))
 (=> $x2929 at_100_3)))
(assert
 (let (($x2931 (and at_10_4 T_2_4_0_4)))
 (=> $x2931 at_100_4)))
(assert
 (let (($x2933 (and at_10_4 T_2_4_0_5)))
 (=> $x2933 at_100_5)))
(assert
 (let (($x2935 (and at_10_4 T_2_4_0_6)))
 (=> $x2935 at_100_6)))
(assert
 (let (($x2937 (and at_10_5 T_2_5_0_0)))
 (=> $x2937 at_100_0)))
(assert
 (let (($x2939 (and at_10_5 T_2_5_0_1)))
 (=> $x2939 at_100_1)))
(assert
 (let (($x2941 (and at_10_5 T_2_5_0_2)))
 (=> $x2941 at_100_2)))
(assert
 (let (($x2943 (and at_10_5 T_2_5_0_3)))
 (=> $x2943 at_100_3)))
(assert
 (let (($x2945 (and at_10_5 T_2_5_0_4)))
 (=> $x2945 at_100_4)))
(assert
 (let (($x2947 (and at_10_5 T_2_5_0_5)))
 (=> $x2947 at_100_5)))
(assert
 (let (($x2949 (and at_10_5 T_2_5_0_6)))
 (=> $x2949 at_100_6)))
(assert
 (let (($x2951 (and at_10_6 T_2_6_0_0)))
 (=> $x2951 at_100_0)))
(assert
 (let (($x2953 (and at_10_6 T_2_6_0_1)))
 (=> $x2953 at_100_1)))
(assert
 (let (($x2955 (and at_10_6 T_2_6_0_2)))
 (=> $x2955 at_100_2)))
(assert
 (let (($x2957 (and at_10_6 T_2_6_0_3)))
 (=> $x2957 at_100_3)))
(assert
 (let (($x2959 (and at_10_6 T_2_6_0_4)))
 (=> $x2959 at_100_4)))
(assert
 (let (($x2961 (and at_10_6 T_2_6_0_5)))
 (=> $x2961 at_100_5)))
(assert
 (let (($x2963 (and at_10_6 T_2_6_0_6)))
 (=> $x2963 at_100_6)))
(assert
 (or at_101_0 at_101_1 at_101_2 at_101_3 at_101_4 at_101_5 at_101_6))
(assert
 (not (and at_101_0 at_101_1)))
(assert
 (not (and at_101_0 at_101_2)))
(assert
 (not (and at_101_0 at_101_3)))
(assert
 (not (and at_101_0 at_101_4)))
(assert
 (not (and at_101_0 at_101_5)))
(assert
 (not (and at_101_0 at_101_6)))
(assert
 (not (and at_101_1 at_101_2)))
(assert
 (not (and at_101_1 at_101_3)))
(assert
 (not (and at_101_1 at_101_4)))
(assert
 (not (and at_101_1 at_101_5)))
(assert
 (not (and at_101_1 at_101_6)))
(assert
 (not (and at_101_2 at_101_3)))
(assert
 (not (and at_101_2 at_101_4)))
(assert
 (not (and at_101_2 at_101_5)))
(assert
 (not (and at_101_2 at_101_6)))
(assert
 (not (and at_101_3 at_101_4)))
(assert
 (not (and at_101_3 at_101_5)))
(assert
 (not (and at_101_3 at_101_6)))
(assert
 (not (and at_101_4 at_101_5)))
(assert
 (not (and at_101_4 at_101_6)))
(assert
 (not (and at_101_5 at_101_6)))
(assert
 (let (($x3015 (and at_10_0 T_2_0_1_0)))
 (=> $x3015 at_101_0)))
(assert
 (let (($x3017 (and at_10_0 T_2_0_1_1)))
 (=> $x3017 at_101_1)))
(assert
 (let (($x3019 (and at_10_0 T_2_0_1_2)))
 (=> $x3019 at_101_2)))
(assert
 (let (($x3021 (and at_10_0 T_2_0_1_3)))
 (=> $x3021 at_101_3)))
(assert
 (let (($x3023 (and at_10_0 T_2_0_1_4)))
 (=> $x3023 at_101_4)))
(assert
 (let (($x3025 (and at_10_0 T_2_0_1_5)))
 (=> $x3025 at_101_5)))
(assert
 (let (($x3027 (and at_10_0 T_2_0_1_6)))
 (=> $x3027 at_101_6)))
(assert
 (let (($x3029 (and at_10_1 T_2_1_1_0)))
 (=> $x3029 at_101_0)))
(assert
 (let (($x3031 (and at_10_1 T_2_1_1_1)))
 (=> $x3031 at_101_1)))
(assert
 (let (($x3033 (and at_10_1 T_2_1_1_2)))
 (=> $x3033 at_101_2)))
(assert
 (let (($x3035 (and at_10_1 T_2_1_1_3)))
 (=> $x3035 at_101_3)))
(assert
 (let (($x3037 (and at_10_1 T_2_1_1_4)))
 (=> $x3037 at_101_4)))
(assert
 (let (($x3039 (and at_10_1 T_2_1_1_5)))
 (=> $x3039 at_101_5)))
(assert
 (let (($x3041 (and at_10_1 T_2_1_1_6)))
 (=> $x3041 at_101_6)))
(assert
 (let (($x3043 (and at_10_2 T_2_2_1_0)))
 (=> $x3043 at_101_0)))
(assert
 (let (($x3045 (and at_10_2 T_2_2_1_1)))
 (=> $x3045 at_101_1)))
(assert
 (let (($x3047 (and at_10_2 T_2_2_1_2)))
 (=> $x3047 at_101_2)))
(assert
 (let (($x3049 (and at_10_2 T_2_2_1_3)))
 (=> $x3049 at_101_3)))
(assert
 (let (($x3051 (and at_10_2 T_2_2_1_4)))
 (=> $x3051 at_101_4)))
(assert
 (let (($x3053 (and at_10_2 T_2_2_1_5)))
 (=> $x3053 at_101_5)))
(assert
 (let (($x3055 (and at_10_2 T_2_2_1_6)))
 (=> $x3055 at_101_6)))
(assert
 (let (($x3057 (and at_10_3 T_2_3_1_0)))
 (=> $x3057 at_101_0)))
(assert
 (let (($x3059 (and at_10_3 T_2_3_1_1)))
 (=> $x3059 at_101_1)))
(assert
 (let (($x3061 (and at_10_3 T_2_3_1_2)))
 (=> $x3061 at_101_2)))
(assert
 (let (($x3063 (and at_10_3 T_2_3_1_3)))
 (=> $x3063 at_101_3)))
(assert
 (let (($x3065 (and at_10_3 T_2_3_1_4)))
 (=> $x3065 at_101_4)))
(assert
 (let (($x3067 (and at_10_3 T_2_3_1_5)))
 (=> $x3067 at_101_5)))
(assert
 (let (($x3069 (and at_10_3 T_2_3_1_6)))
 (=> $x3069 at_101_6)))
(assert
 (let (($x3071 (and at_10_4 T_2_4_1_0)))
 (=> $x3071 at_101_0)))
(assert
 (let (($x3073 (and at_10_4 T_2_4_1_1)))
 (=> $x3073 at_101_1)))
(assert
 (let (($x3075 (and at_10_4 T_2_4_1_2)))
 (=> $x3075 at_101_2)))
(assert
 (let (($x3077 (and at_10_4 T_2_4_1_3)))
 (=> $x3077 at_101_3)))
(assert
 (let (($x3079 (and at_10_4 T_2_4_1_4)))
 (=> $x3079 at_101_4)))
(assert
 (let (($x3081 (and at_10_4 T_2_4_1_5)))
 (=> $x3081 at_101_5)))
(assert
 (let (($x3083 (and at_10_4 T_2_4_1_6)))
 (=> $x3083 at_101_6)))
(assert
 (let (($x3085 (and at_10_5 T_2_5_1_0)))
 (=> $x3085 at_101_0)))
(assert
 (let (($x3087 (and at_10_5 T_2_5_1_1)))
 (=> $x3087 at_101_1)))
(assert
 (let (($x3089 (and at_10_5 T_2_5_1_2)))
 (=> $x3089 at_101_2)))
(assert
 (let (($x3091 (and at_10_5 T_2_5_1_3)))
 (=> $x3091 at_101_3)))
(assert
 (let (($x3093 (and at_10_5 T_2_5_1_4)))
 (=> $x3093 at_101_4)))
(assert
 (let (($x3095 (and at_10_5 T_2_5_1_5)))
 (=> $x3095 at_101_5)))
(assert
 (let (($x3097 (and at_10_5 T_2_5_1_6)))
 (=> $x3097 at_101_6)))
(assert
 (let (($x3099 (and at_10_6 T_2_6_1_0)))
 (=> $x3099 at_101_0)))
(assert
 (let (($x3101 (and at_10_6 T_2_6_1_1)))
 (=> $x3101 at_101_1)))
(assert
 (let (($x3103 (and at_10_6 T_2_6_1_2)))
 (=> $x3103 at_101_2)))
(assert
 (let (($x3105 (and at_10_6 T_2_6_1_3)))
 (=> $x3105 at_101_3)))
(assert
 (let (($x3107 (and at_10_6 T_2_6_1_4)))
 (=> $x3107 at_101_4)))
(assert
 (let (($x3109 (and at_10_6 T_2_6_1_5)))
 (=> $x3109 at_101_5)))
(assert
 (let (($x3111 (and at_10_6 T_2_6_1_6)))
 (=> $x3111 at_101_6)))
(assert
 (or at_110_0 at_110_1 at_110_2 at_110_3 at_110_4 at_110_5 at_110_6))
(assert
 (not (and at_110_0 at_110_1)))
(assert
 (not (and at_110_0 at_110_2)))
(assert
 (not (and at_110_0 at_110_3)))
(assert
 (not (and at_110_0 at_110_4)))
(assert
 (not (and at_110_0 at_110_5)))
(assert
 (not (and at_110_0 at_110_6)))
(assert
 (not (and at_110_1 at_110_2)))
(assert
 (not (and at_110_1 at_110_3)))
(assert
 (not (and at_110_1 at_110_4)))
(assert
 (not (and at_110_1 at_110_5)))
(assert
 (not (and at_110_1 at_110_6)))
(assert
 (not (and at_110_2 at_110_3)))
(assert
 (not (and at_110_2 at_110_4)))
(assert
 (not (and at_110_2 at_110_5)))
(assert
 (not (and at_110_2 at_110_6)))
(assert
 (not (and at_110_3 at_110_4)))
(assert
 (not (and at_110_3 at_110_5)))
(assert
 (not (and at_110_3 at_110_6)))
(assert
 (not (and at_110_4 at_110_5)))
(assert
 (not (and at_110_4 at_110_6)))
(assert
 (not (and at_110_5 at_110_6)))
(assert
 (let (($x3163 (and at_11_0 T_2_0_0_0)))
 (=> $x3163 at_110_0)))
(assert
 (let (($x3165 (and at_11_0 T_2_0_0_1)))
 (=> $x3165 at_110_1)))
(assert
 (let (($x3167 (and at_11_0 T_2_0_0_2)))
 (=> $x3167 at_110_2)))
(assert
 (let (($x3169 (and at_11_0 T_2_0_0_3)))
 (=> $x3169 at_110_3)))
(assert
 (let (($x3171 (and at_11_0 T_2_0_0_4)))
 (=> $x3171 at_110_4)))
(assert
 (let (($x3173 (and at_11_0 T_2_0_0_5)))
 (=> $x3173 at_110_5)))
(assert
 (let (($x3175 (and at_11_0 T_2_0_0_6)))
 (=> $x3175 at_110_6)))
(assert
 (let (($x3177 (and at_11_1 T_2_1_0_0)))
 (=> $x3177 at_110_0)))
(assert
 (let (($x3179 (and at_11_1 T_2_1_0_1)))
 (=> $x3179 at_110_1)))
(assert
 (let (($x3181 (and at_11_1 T_2_1_0_2)))
 (=> $x3181 at_110_2)))
(assert
 (let (($x3183 (and at_11_1 T_2_1_0_3)))
 (=> $x3183 at_110_3)))
(assert
 (let (($x3185 (and at_11_1 T_2_1_0_4)))
 (=> $x3185 at_110_4)))
(assert
 (let (($x3187 (and at_11_1 T_2_1_0_5)))
 (=> $x3187 at_110_5)))
(assert
 (let (($x3189 (and at_11_1 T_2_1_0_6)))
 (=> $x3189 at_110_6)))
(assert
 (let (($x3191 (and at_11_2 T_2_2_0_0)))
 (=> $x3191 at_110_0)))
(assert
 (let (($x3193 (and at_11_2 T_2_2_0_1)))
 (=> $x3193 at_110_1)))
(assert
 (let (($x3195 (and at_11_2 T_2_2_0_2)))
 (=> $x3195 at_110_2)))
(assert
 (let (($x3197 (and at_11_2 T_2_2_0_3)))
 (=> $x3197 at_110_3)))
(assert
 (let (($x3199 (and at_11_2 T_2_2_0_4)))
 (=> $x3199 at_110_4)))
(assert
 (let (($x3201 (and at_11_2 T_2_2_0_5)))
 (=> $x3201 at_110_5)))
(assert
 (let (($x3203 (and at_11_2 T_2_2_0_6)))
 (=> $x3203 at_110_6)))
(assert
 (let (($x3205 (and at_11_3 T_2_3_0_0)))
 (=> $x3205 at_110_0)))
(assert
 (let (($x3207 (and at_11_3 T_2_3_0_1)))
 (=> $x3207 at_110_1)))
(assert
 (let (($x3209 (and at_11_3 T_2_3_0_2)))
 (=> $x3209 at_110_2)))
(assert
 (let (($x3211 (and at_11_3 T_2_3_0_3)))
 (=> $x3211 at_110_3)))
(assert
 (let (($x3213 (and at_11_3 T_2_3_0_4)))
 (=> $x3213 at_110_4)))
(assert
 (let (($x3215 (and at_11_3 T_2_3_0_5)))
 (=> $x3215 at_110_5)))
(assert
 (let (($x3217 (and at_11_3 T_2_3_0_6)))
 (=> $x3217 at_110_6)))
(assert
 (let (($x3219 (and at_11_4 T_2_4_0_0)))
 (=> $x3219 at_110_0)))
(assert
 (let (($x3221 (and at_11_4 T_2_4_0_1)))
 (=> $x3221 at_110_1)))
(assert
 (let (($x3223 (and at_11_4 T_2_4_0_2)))
 (=> $x3223 at_110_2)))
(assert
 (let (($x3225 (and at_11_4 T_2_4_0_3)))
 (=> $x3225 at_110_3)))
(assert
 (let (($x3227 (and at_11_4 T_2_4_0_4)))
 (=> $x3227 at_110_4)))
(assert
 (let (($x3229 (and at_11_4 T_2_4_0_5)))
 (=> $x3229 at_110_5)))
(assert
 (let (($x3231 (and at_11_4 T_2_4_0_6)))
 (=> $x3231 at_110_6)))
(assert
 (let (($x3233 (and at_11_5 T_2_5_0_0)))
 (=> $x3233 at_110_0)))
(assert
 (let (($x3235 (and at_11_5 T_2_5_0_1)))
 (=> $x3235 at_110_1)))
(assert
 (let (($x3237 (and at_11_5 T_2_5_0_2)))
 (=> $x3237 at_110_2)))
(assert
 (let (($x3239 (and at_11_5 T_2_5_0_3)))
 (=> $x3239 at_110_3)))
(assert
 (let (($x3241 (and at_11_5 T_2_5_0_4)))
 (=> $x3241 at_110_4)))
(assert
 (let (($x3243 (and at_11_5 T_2_5_0_5)))
 (=> $x3243 at_110_5)))
(assert
 (let (($x3245 (and at_11_5 T_2_5_0_6)))
 (=> $x3245 at_110_6)))
(assert
 (let (($x3247 (and at_11_6 T_2_6_0_0)))
 (=> $x3247 at_110_0)))
(assert
 (let (($x3249 (and at_11_6 T_2_6_0_1)))
 (=> $x3249 at_110_1)))
(assert
 (let (($x3251 (and at_11_6 T_2_6_0_2)))
 (=> $x3251 at_110_2)))
(assert
 (let (($x3253 (and at_11_6 T_2_6_0_3)))
 (=> $x3253 at_110_3)))
(assert
 (let (($x3255 (and at_11_6 T_2_6_0_4)))
 (=> $x3255 at_110_4)))
(assert
 (let (($x3257 (and at_11_6 T_2_6_0_5)))
 (=> $x3257 at_110_5)))
(assert
 (let (($x3259 (and at_11_6 T_2_6_0_6)))
 (=> $x3259 at_110_6)))
(assert
 (or at_111_0 at_111_1 at_111_2 at_111_3 at_111_4 at_111_5 at_111_6))
(assert
 (not (and at_111_0 at_111_1)))
(assert
 (not (and at_111_0 at_111_2)))
(assert
 (not (and at_111_0 at_111_3)))
(assert
 (not (and at_111_0 at_111_4)))
(assert
 (not (and at_111_0 at_111_5)))
(assert
 (not (and at_111_0 at_111_6)))
(assert
 (not (and at_111_1 at_111_2)))
(assert
 (not (and at_111_1 at_111_3)))
(assert
 (not (and at_111_1 at_111_4)))
(assert
 (not (and at_111_1 at_111_5)))
(assert
 (not (and at_111_1 at_111_6)))
(assert
 (not (and at_111_2 at_111_3)))
(assert
 (not (and at_111_2 at_111_4)))
(assert
 (not (and at_111_2 at_111_5)))
(assert
 (not (and at_111_2 at_111_6)))
(assert
 (not (and at_111_3 at_111_4)))
(assert
 (not (and at_111_3 at_111_5)))
(assert
 (not (and at_111_3 at_111_6)))
(assert
 (not (and at_111_4 at_111_5)))
(assert
 (not (and at_111_4 at_111_6)))
(assert
 (not (and at_111_5 at_111_6)))
(assert
 (let (($x3311 (and at_11_0 T_2_0_1_0)))
 (=> $x3311 at_111_0)))
(assert
 (let (($x3313 (and at_11_0 T_2_0_1_1)))
 (=> $x3313 at_111_1)))
(assert
 (let (($x3315 (and at_11_0 T_2_0_1_2)))
 (=> $x3315 at_111_2)))
(assert
 (let (($x3317 (and at_11_0 T_2_0_1_3)))
 (=> $x3317 at_111_3)))
(assert
 (let (($x3319 (and at_11_0 T_2_0_1_4)))
 (=> $x3319 at_111_4)))
(assert
 (let (($x3321 (and at_11_0 T_2_0_1_5)))
 (=> $x3321 at_111_5)))
(assert
 (let (($x3323 (and at_11_0 T_2_0_1_6)))
 (=> $x3323 at_111_6)))
(assert
 (let (($x3325 (and at_11_1 T_2_1_1_0)))
 (=> $x3325 at_111_0)))
(assert
 (let (($x3327 (and at_11_1 T_2_1_1_1)))
 (=> $x3327 at_111_1)))
(assert
 (let (($x3329 (and at_11_1 T_2_1_1_2)))
 (=> $x3329 at_111_2)))
(assert
 (let (($x3331 (and at_11_1 T_2_1_1_3)))
 (=> $x3331 at_111_3)))
(assert
 (let (($x3333 (and at_11_1 T_2_1_1_4)))
 (=> $x3333 at_111_4)))
(assert
 (let (($x3335 (and at_11_1 T_2_1_1_5)))
 (=> $x3335 at_111_5)))
(assert
 (let (($x3337 (and at_11_1 T_2_1_1_6)))
 (=> $x3337 at_111_6)))
(assert
 (let (($x3339 (and at_11_2 T_2_2_1_0)))
 (=> $x3339 at_111_0)))
(assert
 (let (($x3341 (and at_11_2 T_2_2_1_1)))
 (=> $x3341 at_111_1)))
(assert
 (let (($x3343 (and at_11_2 T_2_2_1_2)))
 (=> $x3343 at_111_2)))
(assert
 (let (($x3345 (and at_11_2 T_2_2_1_3)))
 (=> $x3345 at_111_3)))
(assert
 (let (($x3347 (and at_11_2 T_2_2_1_4)))
 (=> $x3347 at_111_4)))
(assert
 (let (($x3349 (and at_11_2 T_2_2_1_5)))
 (=> $x3349 at_111_5)))
(assert
 (let (($x3351 (and at_11_2 T_2_2_1_6)))
 (=> $x3351 at_111_6)))
(assert
 (let (($x3353 (and at_11_3 T_2_3_1_0)))
 (=> $x3353 at_111_0)))
(assert
 (let (($x3355 (and at_11_3 T_2_3_1_1)))
 (=> $x3355 at_111_1)))
(assert
 (let (($x3357 (and at_11_3 T_2_3_1_2)))
 (=> $x3357 at_111_2)))
(assert
 (let (($x3359 (and at_11_3 T_2_3_1_3)))
 (=> $x3359 at_111_3)))
(assert
 (let (($x3361 (and at_11_3 T_2_3_1_4)))
 (=> $x3361 at_111_4)))
(assert
 (let (($x3363 (and at_11_3 T_2_3_1_5)))
 (=> $x3363 at_111_5)))
(assert
 (let (($x3365 (and at_11_3 T_2_3_1_6)))
 (=> $x3365 at_111_6)))
(assert
 (let (($x3367 (and at_11_4 T_2_4_1_0)))
 (=> $x3367 at_111_0)))
(assert
 (let (($x3369 (and at_11_4 T_2_4_1_1)))
 (=> $x3369 at_111_1)))
(assert
 (let (($x3371 (and at_11_4 T_2_4_1_2)))
 (=> $x3371 at_111_2)))
(assert
 (let (($x3373 (and at_11_4 T_2_4_1_3)))
 (=> $x3373 at_111_3)))
(assert
 (let (($x3375 (and at_11_4 T_2_4_1_4)))
 (=> $x3375 at_111_4)))
(assert
 (let (($x3377 (and at_11_4 T_2_4_1_5)))
 (=> $x3377 at_111_5)))
(assert
 (let (($x3379 (and at_11_4 T_2_4_1_6)))
 (=> $x3379 at_111_6)))
(assert
 (let (($x3381 (and at_11_5 T_2_5_1_0)))
 (=> $x3381 at_111_0)))
(assert
 (let (($x3383 (and at_11_5 T_2_5_1_1)))
 (=> $x3383 at_111_1)))
(assert
 (let (($x3385 (and at_11_5 T_2_5_1_2)))
 (=> $x3385 at_111_2)))
(assert
 (let (($x3387 (and at_11_5 T_2_5_1_3)))
 (=> $x3387 at_111_3)))
(assert
 (let (($x3389 (and at_11_5 T_2_5_1_4)))
 (=> $x3389 at_111_4)))
(assert
 (let (($x3391 (and at_11_5 T_2_5_1_5)))
 (=> $x3391 at_111_5)))
(assert
 (let (($x3393 (and at_11_5 T_2_5_1_6)))
 (=> $x3393 at_111_6)))
(assert
 (let (($x3395 (and at_11_6 T_2_6_1_0)))
 (=> $x3395 at_111_0)))
(assert
 (let (($x3397 (and at_11_6 T_2_6_1_1)))
 (=> $x3397 at_111_1)))
(assert
 (let (($x3399 (and at_11_6 T_2_6_1_2)))
 (=> $x3399 at_111_2)))
(assert
 (let (($x3401 (and at_11_6 T_2_6_1_3)))
 (=> $x3401 at_111_3)))
(assert
 (let (($x3403 (and at_11_6 T_2_6_1_4)))
 (=> $x3403 at_111_4)))
(assert
 (let (($x3405 (and at_11_6 T_2_6_1_5)))
 (=> $x3405 at_111_5)))
(assert
 (let (($x3407 (and at_11_6 T_2_6_1_6)))
 (=> $x3407 at_111_6)))
(assert
 (let (($x3477 (not A_6_2)))
(let (($x3618 (and at_111_6 $x3477)))
(let (($x3504 (not A_6_1)))
(let (($x3617 (and at_111_6 $x3504)))
(let (($x3552 (not A_6_0)))
(let (($x3616 (and at_111_6 $x3552)))
(let (($x3473 (not A_5_2)))
(let (($x3615 (and at_111_5 $x3473)))
(let (($x3500 (not A_5_1)))
(let (($x3614 (and at_111_5 $x3500)))
(let (($x3548 (not A_5_0)))
(let (($x3613 (and at_111_5 $x3548)))
(let (($x3469 (not A_4_2)))
(let (($x3612 (and at_111_4 $x3469)))
(let (($x3496 (not A_4_1)))
(let (($x3611 (and at_111_4 $x3496)))
(let (($x3544 (not A_4_0)))
(let (($x3610 (and at_111_4 $x3544)))
(let (($x3465 (not A_3_2)))
(let (($x3609 (and at_111_3 $x3465)))
(let (($x3492 (not A_3_1)))
(let (($x3608 (and at_111_3 $x3492)))
(let (($x3540 (not A_3_0)))
(let (($x3607 (and at_111_3 $x3540)))
(let (($x3461 (not A_2_2)))
(let (($x3606 (and at_111_2 $x3461)))
(let (($x3488 (not A_2_1)))
(let (($x3605 (and at_111_2 $x3488)))
(let (($x3536 (not A_2_0)))
(let (($x3604 (and at_111_2 $x3536)))
(let (($x3457 (not A_1_2)))
(let (($x3603 (and at_111_1 $x3457)))
(let (($x3484 (not A_1_1)))
(let (($x3602 (and at_111_1 $x3484)))
(let (($x3532 (not A_1_0)))
(let (($x3601 (and at_111_1 $x3532)))
(let (($x3453 (not A_0_2)))
(let (($x3600 (and at_111_0 $x3453)))
(let (($x3480 (not A_0_1)))
(let (($x3599 (and at_111_0 $x3480)))
(let (($x3528 (not A_0_0)))
(let (($x3598 (and at_111_0 $x3528)))
(let (($x3597 (and at_110_6 A_6_2)))
(let (($x3596 (and at_110_6 $x3504)))
(let (($x3595 (and at_110_6 $x3552)))
(let (($x3594 (and at_110_5 A_5_2)))
(let (($x3593 (and at_110_5 $x3500)))
(let (($x3592 (and at_110_5 $x3548)))
(let (($x3591 (and at_110_4 A_4_2)))
(let (($x3590 (and at_110_4 $x3496)))
(let (($x3589 (and at_110_4 $x3544)))
(let (($x3588 (and at_110_3 A_3_2)))
(let (($x3587 (and at_110_3 $x3492)))
(let (($x3586 (and at_110_3 $x3540)))
(let (($x3585 (and at_110_2 A_2_2)))
(let (($x3584 (and at_110_2 $x3488)))
(let (($x3583 (and at_110_2 $x3536)))
(let (($x3582 (and at_110_1 A_1_2)))
(let (($x3581 (and at_110_1 $x3484)))
(let (($x3580 (and at_110_1 $x3532)))
(let (($x3579 (and at_110_0 A_0_2)))
(let (($x3578 (and at_110_0 $x3480)))
(let (($x3577 (and at_110_0 $x3528)))
(let (($x3576 (and at_101_6 $x3477)))
(let (($x3575 (and at_101_6 A_6_1)))
(let (($x3574 (and at_101_6 $x3552)))
(let (($x3573 (and at_101_5 $x3473)))
(let (($x3572 (and at_101_5 A_5_1)))
(let (($x3571 (and at_101_5 $x3548)))
(let (($x3570 (and at_101_4 $x3469)))
(let (($x3569 (and at_101_4 A_4_1)))
(let (($x3568 (and at_101_4 $x3544)))
(let (($x3567 (and at_101_3 $x3465)))
(let (($x3566 (and at_101_3 A_3_1)))
(let (($x3565 (and at_101_3 $x3540)))
(let (($x3564 (and at_101_2 $x3461)))
(let (($x3563 (and at_101_2 A_2_1)))
(let (($x3562 (and at_101_2 $x3536)))
(let (($x3561 (and at_101_1 $x3457)))
(let (($x3560 (and at_101_1 A_1_1)))
(let (($x3559 (and at_101_1 $x3532)))
(let (($x3558 (and at_101_0 $x3453)))
(let (($x3557 (and at_101_0 A_0_1)))
(let (($x3556 (and at_101_0 $x3528)))
(let (($x3555 (and at_100_6 A_6_2)))
(let (($x3554 (and at_100_6 A_6_1)))
(let (($x3553 (and at_100_6 $x3552)))
(let (($x3551 (and at_100_5 A_5_2)))
(let (($x3550 (and at_100_5 A_5_1)))
(let (($x3549 (and at_100_5 $x3548)))
(let (($x3547 (and at_100_4 A_4_2)))
(let (($x3546 (and at_100_4 A_4_1)))
(let (($x3545 (and at_100_4 $x3544)))
(let (($x3543 (and at_100_3 A_3_2)))
(let (($x3542 (and at_100_3 A_3_1)))
(let (($x3541 (and at_100_3 $x3540)))
(let (($x3539 (and at_100_2 A_2_2)))
(let (($x3538 (and at_100_2 A_2_1)))
(let (($x3537 (and at_100_2 $x3536)))
(let (($x3535 (and at_100_1 A_1_2)))
(let (($x3534 (and at_100_1 A_1_1)))
(let (($x3533 (and at_100_1 $x3532)))
(let (($x3531 (and at_100_0 A_0_2)))
(let (($x3530 (and at_100_0 A_0_1)))
(let (($x3529 (and at_100_0 $x3528)))
(let (($x3527 (and at_011_6 $x3477)))
(let (($x3526 (and at_011_6 $x3504)))
(let (($x3525 (and at_011_6 A_6_0)))
(let (($x3524 (and at_011_5 $x3473)))
(let (($x3523 (and at_011_5 $x3500)))
(let (($x3522 (and at_011_5 A_5_0)))
(let (($x3521 (and at_011_4 $x3469)))
(let (($x3520 (and at_011_4 $x3496)))
(let (($x3519 (and at_011_4 A_4_0)))
(let (($x3518 (and at_011_3 $x3465)))
(let (($x3517 (and at_011_3 $x3492)))
(let (($x3516 (and at_011_3 A_3_0)))
(let (($x3515 (and at_011_2 $x3461)))
(let (($x3514 (and at_011_2 $x3488)))
(let (($x3513 (and at_011_2 A_2_0)))
(let (($x3512 (and at_011_1 $x3457)))
(let (($x3511 (and at_011_1 $x3484)))
(let (($x3510 (and at_011_1 A_1_0)))
(let (($x3509 (and at_011_0 $x3453)))
(let (($x3508 (and at_011_0 $x3480)))
(let (($x3507 (and at_011_0 A_0_0)))
(let (($x3506 (and at_010_6 A_6_2)))
(let (($x3505 (and at_010_6 $x3504)))
(let (($x3503 (and at_010_6 A_6_0)))
(let (($x3502 (and at_010_5 A_5_2)))
(let (($x3501 (and at_010_5 $x3500)))
(let (($x3499 (and at_010_5 A_5_0)))
(let (($x3498 (and at_010_4 A_4_2)))
(let (($x3497 (and at_010_4 $x3496)))
(let (($x3495 (and at_010_4 A_4_0)))
(let (($x3494 (and at_010_3 A_3_2)))
(let (($x3493 (and at_010_3 $x3492)))
(let (($x3491 (and at_010_3 A_3_0)))
(let (($x3490 (and at_010_2 A_2_2)))
(let (($x3489 (and at_010_2 $x3488)))
(let (($x3487 (and at_010_2 A_2_0)))
(let (($x3486 (and at_010_1 A_1_2)))
(let (($x3485 (and at_010_1 $x3484)))
(let (($x3483 (and at_010_1 A_1_0)))
(let (($x3482 (and at_010_0 A_0_2)))
(let (($x3481 (and at_010_0 $x3480)))
(let (($x3479 (and at_010_0 A_0_0)))
(let (($x3478 (and at_001_6 $x3477)))
(let (($x3476 (and at_001_6 A_6_1)))
(let (($x3475 (and at_001_6 A_6_0)))
(let (($x3474 (and at_001_5 $x3473)))
(let (($x3472 (and at_001_5 A_5_1)))
(let (($x3471 (and at_001_5 A_5_0)))
(let (($x3470 (and at_001_4 $x3469)))
(let (($x3468 (and at_001_4 A_4_1)))
(let (($x3467 (and at_001_4 A_4_0)))
(let (($x3466 (and at_001_3 $x3465)))
(let (($x3464 (and at_001_3 A_3_1)))
(let (($x3463 (and at_001_3 A_3_0)))
(let (($x3462 (and at_001_2 $x3461)))
(let (($x3460 (and at_001_2 A_2_1)))
(let (($x3459 (and at_001_2 A_2_0)))
(let (($x3458 (and at_001_1 $x3457)))
(let (($x3456 (and at_001_1 A_1_1)))
(let (($x3455 (and at_001_1 A_1_0)))
(let (($x3454 (and at_001_0 $x3453)))
(let (($x3452 (and at_001_0 A_0_1)))
(let (($x3451 (and at_001_0 A_0_0)))
(let (($x3450 (and at_000_6 A_6_2)))
(let (($x3448 (and at_000_6 A_6_1)))
(let (($x3446 (and at_000_6 A_6_0)))
(let (($x3444 (and at_000_5 A_5_2)))
(let (($x3442 (and at_000_5 A_5_1)))
(let (($x3440 (and at_000_5 A_5_0)))
(let (($x3438 (and at_000_4 A_4_2)))
(let (($x3436 (and at_000_4 A_4_1)))
(let (($x3434 (and at_000_4 A_4_0)))
(let (($x3432 (and at_000_3 A_3_2)))
(let (($x3430 (and at_000_3 A_3_1)))
(let (($x3428 (and at_000_3 A_3_0)))
(let (($x3426 (and at_000_2 A_2_2)))
(let (($x3424 (and at_000_2 A_2_1)))
(let (($x3422 (and at_000_2 A_2_0)))
(let (($x3420 (and at_000_1 A_1_2)))
(let (($x3418 (and at_000_1 A_1_1)))
(let (($x3416 (and at_000_1 A_1_0)))
(let (($x3414 (and at_000_0 A_0_2)))
(let (($x3412 (and at_000_0 A_0_1)))
(let (($x3410 (and at_000_0 A_0_0)))
(let (($x3619 (or $x3410 $x3412 $x3414 $x3416 $x3418 $x3420 $x3422 $x3424 $x3426 $x3428 $x3430 $x3432 $x3434 $x3436 $x3438 $x3440 $x3442 $x3444 $x3446 $x3448 $x3450 $x3451 $x3452 $x3454 $x3455 $x3456 $x3458 $x3459 $x3460 $x3462 $x3463 $x3464 $x3466 $x3467 $x3468 $x3470 $x3471 $x3472 $x3474 $x3475 $x3476 $x3478 $x3479 $x3481 $x3482 $x3483 $x3485 $x3486 $x3487 $x3489 $x3490 $x3491 $x3493 $x3494 $x3495 $x3497 $x3498 $x3499 $x3501 $x3502 $x3503 $x3505 $x3506 $x3507 $x3508 $x3509 $x3510 $x3511 $x3512 $x3513 $x3514 $x3515 $x3516 $x3517 $x3518 $x3519 $x3520 $x3521 $x3522 $x3523 $x3524 $x3525 $x3526 $x3527 $x3529 $x3530 $x3531 $x3533 $x3534 $x3535 $x3537 $x3538 $x3539 $x3541 $x3542 $x3543 $x3545 $x3546 $x3547 $x3549 $x3550 $x3551 $x3553 $x3554 $x3555 $x3556 $x3557 $x3558 $x3559 $x3560 $x3561 $x3562 $x3563 $x3564 $x3565 $x3566 $x3567 $x3568 $x3569 $x3570 $x3571 $x3572 $x3573 $x3574 $x3575 $x3576 $x3577 $x3578 $x3579 $x3580 $x3581 $x3582 $x3583 $x3584 $x3585 $x3586 $x3587 $x3588 $x3589 $x3590 $x3591 $x3592 $x3593 $x3594 $x3595 $x3596 $x3597 $x3598 $x3599 $x3600 $x3601 $x3602 $x3603 $x3604 $x3605 $x3606 $x3607 $x3608 $x3609 $x3610 $x3611 $x3612 $x3613 $x3614 $x3615 $x3616 $x3617 $x3618)))
(not $x3619))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
(check-sat)
