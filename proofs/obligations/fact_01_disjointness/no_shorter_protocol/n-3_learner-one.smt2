; fact 1, no protocol of 2 bits for n = 3 (one)
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun bit_1_of_0 () Bool)
(declare-fun bit_2_of_0 () Bool)
(declare-fun bit_3_of_0 () Bool)
(declare-fun alice_owns_1 () Bool)
(declare-fun sent_1_on_0_0 () Bool)
(declare-fun reached_2_on_0_0 () Bool)
(declare-fun reached_3_on_0_0 () Bool)
(declare-fun alice_owns_2 () Bool)
(declare-fun sent_2_on_0_0 () Bool)
(declare-fun reached_4_on_0_0 () Bool)
(declare-fun reached_5_on_0_0 () Bool)
(declare-fun alice_owns_3 () Bool)
(declare-fun sent_3_on_0_0 () Bool)
(declare-fun reached_6_on_0_0 () Bool)
(declare-fun reached_7_on_0_0 () Bool)
(declare-fun bit_1_of_1 () Bool)
(declare-fun sent_1_on_0_1 () Bool)
(declare-fun reached_2_on_0_1 () Bool)
(declare-fun reached_3_on_0_1 () Bool)
(declare-fun bit_2_of_1 () Bool)
(declare-fun sent_2_on_0_1 () Bool)
(declare-fun reached_4_on_0_1 () Bool)
(declare-fun reached_5_on_0_1 () Bool)
(declare-fun bit_3_of_1 () Bool)
(declare-fun sent_3_on_0_1 () Bool)
(declare-fun reached_6_on_0_1 () Bool)
(declare-fun reached_7_on_0_1 () Bool)
(declare-fun bit_1_of_2 () Bool)
(declare-fun sent_1_on_0_2 () Bool)
(declare-fun reached_2_on_0_2 () Bool)
(declare-fun reached_3_on_0_2 () Bool)
(declare-fun bit_2_of_2 () Bool)
(declare-fun sent_2_on_0_2 () Bool)
(declare-fun reached_4_on_0_2 () Bool)
(declare-fun reached_5_on_0_2 () Bool)
(declare-fun bit_3_of_2 () Bool)
(declare-fun sent_3_on_0_2 () Bool)
(declare-fun reached_6_on_0_2 () Bool)
(declare-fun reached_7_on_0_2 () Bool)
(declare-fun bit_1_of_3 () Bool)
(declare-fun sent_1_on_0_3 () Bool)
(declare-fun reached_2_on_0_3 () Bool)
(declare-fun reached_3_on_0_3 () Bool)
(declare-fun bit_2_of_3 () Bool)
(declare-fun sent_2_on_0_3 () Bool)
(declare-fun reached_4_on_0_3 () Bool)
(declare-fun reached_5_on_0_3 () Bool)
(declare-fun bit_3_of_3 () Bool)
(declare-fun sent_3_on_0_3 () Bool)
(declare-fun reached_6_on_0_3 () Bool)
(declare-fun reached_7_on_0_3 () Bool)
(declare-fun bit_1_of_4 () Bool)
(declare-fun sent_1_on_0_4 () Bool)
(declare-fun reached_2_on_0_4 () Bool)
(declare-fun reached_3_on_0_4 () Bool)
(declare-fun bit_2_of_4 () Bool)
(declare-fun sent_2_on_0_4 () Bool)
(declare-fun reached_4_on_0_4 () Bool)
(declare-fun reached_5_on_0_4 () Bool)
(declare-fun bit_3_of_4 () Bool)
(declare-fun sent_3_on_0_4 () Bool)
(declare-fun reached_6_on_0_4 () Bool)
(declare-fun reached_7_on_0_4 () Bool)
(declare-fun bit_1_of_5 () Bool)
(declare-fun sent_1_on_0_5 () Bool)
(declare-fun reached_2_on_0_5 () Bool)
(declare-fun reached_3_on_0_5 () Bool)
(declare-fun bit_2_of_5 () Bool)
(declare-fun sent_2_on_0_5 () Bool)
(declare-fun reached_4_on_0_5 () Bool)
(declare-fun reached_5_on_0_5 () Bool)
(declare-fun bit_3_of_5 () Bool)
(declare-fun sent_3_on_0_5 () Bool)
(declare-fun reached_6_on_0_5 () Bool)
(declare-fun reached_7_on_0_5 () Bool)
(declare-fun bit_1_of_6 () Bool)
(declare-fun sent_1_on_0_6 () Bool)
(declare-fun reached_2_on_0_6 () Bool)
(declare-fun reached_3_on_0_6 () Bool)
(declare-fun bit_2_of_6 () Bool)
(declare-fun sent_2_on_0_6 () Bool)
(declare-fun reached_4_on_0_6 () Bool)
(declare-fun reached_5_on_0_6 () Bool)
(declare-fun bit_3_of_6 () Bool)
(declare-fun sent_3_on_0_6 () Bool)
(declare-fun reached_6_on_0_6 () Bool)
(declare-fun reached_7_on_0_6 () Bool)
(declare-fun bit_1_of_7 () Bool)
(declare-fun sent_1_on_0_7 () Bool)
(declare-fun reached_2_on_0_7 () Bool)
(declare-fun reached_3_on_0_7 () Bool)
(declare-fun bit_2_of_7 () Bool)
(declare-fun sent_2_on_0_7 () Bool)
(declare-fun reached_4_on_0_7 () Bool)
(declare-fun reached_5_on_0_7 () Bool)
(declare-fun bit_3_of_7 () Bool)
(declare-fun sent_3_on_0_7 () Bool)
(declare-fun reached_6_on_0_7 () Bool)
(declare-fun reached_7_on_0_7 () Bool)
(declare-fun sent_1_on_1_0 () Bool)
(declare-fun reached_2_on_1_0 () Bool)
(declare-fun reached_3_on_1_0 () Bool)
(declare-fun sent_2_on_1_0 () Bool)
(declare-fun reached_4_on_1_0 () Bool)
(declare-fun reached_5_on_1_0 () Bool)
(declare-fun sent_3_on_1_0 () Bool)
(declare-fun reached_6_on_1_0 () Bool)
(declare-fun reached_7_on_1_0 () Bool)
(declare-fun sent_1_on_1_1 () Bool)
(declare-fun reached_2_on_1_1 () Bool)
(declare-fun reached_3_on_1_1 () Bool)
(declare-fun sent_2_on_1_1 () Bool)
(declare-fun reached_4_on_1_1 () Bool)
(declare-fun reached_5_on_1_1 () Bool)
(declare-fun sent_3_on_1_1 () Bool)
(declare-fun reached_6_on_1_1 () Bool)
(declare-fun reached_7_on_1_1 () Bool)
(declare-fun sent_1_on_1_2 () Bool)
(declare-fun reached_2_on_1_2 () Bool)
(declare-fun reached_3_on_1_2 () Bool)
(declare-fun sent_2_on_1_2 () Bool)
(declare-fun reached_4_on_1_2 () Bool)
(declare-fun reached_5_on_1_2 () Bool)
(declare-fun sent_3_on_1_2 () Bool)
(declare-fun reached_6_on_1_2 () Bool)
(declare-fun reached_7_on_1_2 () Bool)
(declare-fun sent_1_on_1_3 () Bool)
(declare-fun reached_2_on_1_3 () Bool)
(declare-fun reached_3_on_1_3 () Bool)
(declare-fun sent_2_on_1_3 () Bool)
(declare-fun reached_4_on_1_3 () Bool)
(declare-fun reached_5_on_1_3 () Bool)
(declare-fun sent_3_on_1_3 () Bool)
(declare-fun reached_6_on_1_3 () Bool)
(declare-fun reached_7_on_1_3 () Bool)
(declare-fun sent_1_on_1_4 () Bool)
(declare-fun reached_2_on_1_4 () Bool)
(declare-fun reached_3_on_1_4 () Bool)
(declare-fun sent_2_on_1_4 () Bool)
(declare-fun reached_4_on_1_4 () Bool)
(declare-fun reached_5_on_1_4 () Bool)
(declare-fun sent_3_on_1_4 () Bool)
(declare-fun reached_6_on_1_4 () Bool)
(declare-fun reached_7_on_1_4 () Bool)
(declare-fun sent_1_on_1_5 () Bool)
(declare-fun reached_2_on_1_5 () Bool)
(declare-fun reached_3_on_1_5 () Bool)
(declare-fun sent_2_on_1_5 () Bool)
(declare-fun reached_4_on_1_5 () Bool)
(declare-fun reached_5_on_1_5 () Bool)
(declare-fun sent_3_on_1_5 () Bool)
(declare-fun reached_6_on_1_5 () Bool)
(declare-fun reached_7_on_1_5 () Bool)
(declare-fun sent_1_on_1_6 () Bool)
(declare-fun reached_2_on_1_6 () Bool)
(declare-fun reached_3_on_1_6 () Bool)
(declare-fun sent_2_on_1_6 () Bool)
(declare-fun reached_4_on_1_6 () Bool)
(declare-fun reached_5_on_1_6 () Bool)
(declare-fun sent_3_on_1_6 () Bool)
(declare-fun reached_6_on_1_6 () Bool)
(declare-fun reached_7_on_1_6 () Bool)
(declare-fun sent_1_on_1_7 () Bool)
(declare-fun reached_2_on_1_7 () Bool)
(declare-fun reached_3_on_1_7 () Bool)
(declare-fun sent_2_on_1_7 () Bool)
(declare-fun reached_4_on_1_7 () Bool)
(declare-fun reached_5_on_1_7 () Bool)
(declare-fun sent_3_on_1_7 () Bool)
(declare-fun reached_6_on_1_7 () Bool)
(declare-fun reached_7_on_1_7 () Bool)
(declare-fun sent_1_on_2_0 () Bool)
(declare-fun reached_2_on_2_0 () Bool)
(declare-fun reached_3_on_2_0 () Bool)
(declare-fun sent_2_on_2_0 () Bool)
(declare-fun reached_4_on_2_0 () Bool)
(declare-fun reached_5_on_2_0 () Bool)
(declare-fun sent_3_on_2_0 () Bool)
(declare-fun reached_6_on_2_0 () Bool)
(declare-fun reached_7_on_2_0 () Bool)
(declare-fun sent_1_on_2_1 () Bool)
(declare-fun reached_2_on_2_1 () Bool)
(declare-fun reached_3_on_2_1 () Bool)
(declare-fun sent_2_on_2_1 () Bool)
(declare-fun reached_4_on_2_1 () Bool)
(declare-fun reached_5_on_2_1 () Bool)
(declare-fun sent_3_on_2_1 () Bool)
(declare-fun reached_6_on_2_1 () Bool)
(declare-fun reached_7_on_2_1 () Bool)
(declare-fun sent_1_on_2_2 () Bool)
(declare-fun reached_2_on_2_2 () Bool)
(declare-fun reached_3_on_2_2 () Bool)
(declare-fun sent_2_on_2_2 () Bool)
(declare-fun reached_4_on_2_2 () Bool)
(declare-fun reached_5_on_2_2 () Bool)
(declare-fun sent_3_on_2_2 () Bool)
(declare-fun reached_6_on_2_2 () Bool)
(declare-fun reached_7_on_2_2 () Bool)
(declare-fun sent_1_on_2_3 () Bool)
(declare-fun reached_2_on_2_3 () Bool)
(declare-fun reached_3_on_2_3 () Bool)
(declare-fun sent_2_on_2_3 () Bool)
(declare-fun reached_4_on_2_3 () Bool)
(declare-fun reached_5_on_2_3 () Bool)
(declare-fun sent_3_on_2_3 () Bool)
(declare-fun reached_6_on_2_3 () Bool)
(declare-fun reached_7_on_2_3 () Bool)
(declare-fun sent_1_on_2_4 () Bool)
(declare-fun reached_2_on_2_4 () Bool)
(declare-fun reached_3_on_2_4 () Bool)
(declare-fun sent_2_on_2_4 () Bool)
(declare-fun reached_4_on_2_4 () Bool)
(declare-fun reached_5_on_2_4 () Bool)
(declare-fun sent_3_on_2_4 () Bool)
(declare-fun reached_6_on_2_4 () Bool)
(declare-fun reached_7_on_2_4 () Bool)
(declare-fun sent_1_on_2_5 () Bool)
(declare-fun reached_2_on_2_5 () Bool)
(declare-fun reached_3_on_2_5 () Bool)
(declare-fun sent_2_on_2_5 () Bool)
(declare-fun reached_4_on_2_5 () Bool)
(declare-fun reached_5_on_2_5 () Bool)
(declare-fun sent_3_on_2_5 () Bool)
(declare-fun reached_6_on_2_5 () Bool)
(declare-fun reached_7_on_2_5 () Bool)
(declare-fun sent_1_on_2_6 () Bool)
(declare-fun reached_2_on_2_6 () Bool)
(declare-fun reached_3_on_2_6 () Bool)
(declare-fun sent_2_on_2_6 () Bool)
(declare-fun reached_4_on_2_6 () Bool)
(declare-fun reached_5_on_2_6 () Bool)
(declare-fun sent_3_on_2_6 () Bool)
(declare-fun reached_6_on_2_6 () Bool)
(declare-fun reached_7_on_2_6 () Bool)
(declare-fun sent_1_on_2_7 () Bool)
(declare-fun reached_2_on_2_7 () Bool)
(declare-fun reached_3_on_2_7 () Bool)
(declare-fun sent_2_on_2_7 () Bool)
(declare-fun reached_4_on_2_7 () Bool)
(declare-fun reached_5_on_2_7 () Bool)
(declare-fun sent_3_on_2_7 () Bool)
(declare-fun reached_6_on_2_7 () Bool)
(declare-fun reached_7_on_2_7 () Bool)
(declare-fun sent_1_on_3_0 () Bool)
(declare-fun reached_2_on_3_0 () Bool)
(declare-fun reached_3_on_3_0 () Bool)
(declare-fun sent_2_on_3_0 () Bool)
(declare-fun reached_4_on_3_0 () Bool)
(declare-fun reached_5_on_3_0 () Bool)
(declare-fun sent_3_on_3_0 () Bool)
(declare-fun reached_6_on_3_0 () Bool)
(declare-fun reached_7_on_3_0 () Bool)
(declare-fun sent_1_on_3_1 () Bool)
(declare-fun reached_2_on_3_1 () Bool)
(declare-fun reached_3_on_3_1 () Bool)
(declare-fun sent_2_on_3_1 () Bool)
(declare-fun reached_4_on_3_1 () Bool)
(declare-fun reached_5_on_3_1 () Bool)
(declare-fun sent_3_on_3_1 () Bool)
(declare-fun reached_6_on_3_1 () Bool)
(declare-fun reached_7_on_3_1 () Bool)
(declare-fun sent_1_on_3_2 () Bool)
(declare-fun reached_2_on_3_2 () Bool)
(declare-fun reached_3_on_3_2 () Bool)
(declare-fun sent_2_on_3_2 () Bool)
(declare-fun reached_4_on_3_2 () Bool)
(declare-fun reached_5_on_3_2 () Bool)
(declare-fun sent_3_on_3_2 () Bool)
(declare-fun reached_6_on_3_2 () Bool)
(declare-fun reached_7_on_3_2 () Bool)
(declare-fun sent_1_on_3_3 () Bool)
(declare-fun reached_2_on_3_3 () Bool)
(declare-fun reached_3_on_3_3 () Bool)
(declare-fun sent_2_on_3_3 () Bool)
(declare-fun reached_4_on_3_3 () Bool)
(declare-fun reached_5_on_3_3 () Bool)
(declare-fun sent_3_on_3_3 () Bool)
(declare-fun reached_6_on_3_3 () Bool)
(declare-fun reached_7_on_3_3 () Bool)
(declare-fun sent_1_on_3_4 () Bool)
(declare-fun reached_2_on_3_4 () Bool)
(declare-fun reached_3_on_3_4 () Bool)
(declare-fun sent_2_on_3_4 () Bool)
(declare-fun reached_4_on_3_4 () Bool)
(declare-fun reached_5_on_3_4 () Bool)
(declare-fun sent_3_on_3_4 () Bool)
(declare-fun reached_6_on_3_4 () Bool)
(declare-fun reached_7_on_3_4 () Bool)
(declare-fun sent_1_on_3_5 () Bool)
(declare-fun reached_2_on_3_5 () Bool)
(declare-fun reached_3_on_3_5 () Bool)
(declare-fun sent_2_on_3_5 () Bool)
(declare-fun reached_4_on_3_5 () Bool)
(declare-fun reached_5_on_3_5 () Bool)
(declare-fun sent_3_on_3_5 () Bool)
(declare-fun reached_6_on_3_5 () Bool)
(declare-fun reached_7_on_3_5 () Bool)
(declare-fun sent_1_on_3_6 () Bool)
(declare-fun reached_2_on_3_6 () Bool)
(declare-fun reached_3_on_3_6 () Bool)
(declare-fun sent_2_on_3_6 () Bool)
(declare-fun reached_4_on_3_6 () Bool)
(declare-fun reached_5_on_3_6 () Bool)
(declare-fun sent_3_on_3_6 () Bool)
(declare-fun reached_6_on_3_6 () Bool)
(declare-fun reached_7_on_3_6 () Bool)
(declare-fun sent_1_on_3_7 () Bool)
(declare-fun reached_2_on_3_7 () Bool)
(declare-fun reached_3_on_3_7 () Bool)
(declare-fun sent_2_on_3_7 () Bool)
(declare-fun reached_4_on_3_7 () Bool)
(declare-fun reached_5_on_3_7 () Bool)
(declare-fun sent_3_on_3_7 () Bool)
(declare-fun reached_6_on_3_7 () Bool)
(declare-fun reached_7_on_3_7 () Bool)
(declare-fun sent_1_on_4_0 () Bool)
(declare-fun reached_2_on_4_0 () Bool)
(declare-fun reached_3_on_4_0 () Bool)
(declare-fun sent_2_on_4_0 () Bool)
(declare-fun reached_4_on_4_0 () Bool)
(declare-fun reached_5_on_4_0 () Bool)
(declare-fun sent_3_on_4_0 () Bool)
(declare-fun reached_6_on_4_0 () Bool)
(declare-fun reached_7_on_4_0 () Bool)
(declare-fun sent_1_on_4_1 () Bool)
(declare-fun reached_2_on_4_1 () Bool)
(declare-fun reached_3_on_4_1 () Bool)
(declare-fun sent_2_on_4_1 () Bool)
(declare-fun reached_4_on_4_1 () Bool)
(declare-fun reached_5_on_4_1 () Bool)
(declare-fun sent_3_on_4_1 () Bool)
(declare-fun reached_6_on_4_1 () Bool)
(declare-fun reached_7_on_4_1 () Bool)
(declare-fun sent_1_on_4_2 () Bool)
(declare-fun reached_2_on_4_2 () Bool)
(declare-fun reached_3_on_4_2 () Bool)
(declare-fun sent_2_on_4_2 () Bool)
(declare-fun reached_4_on_4_2 () Bool)
(declare-fun reached_5_on_4_2 () Bool)
(declare-fun sent_3_on_4_2 () Bool)
(declare-fun reached_6_on_4_2 () Bool)
(declare-fun reached_7_on_4_2 () Bool)
(declare-fun sent_1_on_4_3 () Bool)
(declare-fun reached_2_on_4_3 () Bool)
(declare-fun reached_3_on_4_3 () Bool)
(declare-fun sent_2_on_4_3 () Bool)
(declare-fun reached_4_on_4_3 () Bool)
(declare-fun reached_5_on_4_3 () Bool)
(declare-fun sent_3_on_4_3 () Bool)
(declare-fun reached_6_on_4_3 () Bool)
(declare-fun reached_7_on_4_3 () Bool)
(declare-fun sent_1_on_4_4 () Bool)
(declare-fun reached_2_on_4_4 () Bool)
(declare-fun reached_3_on_4_4 () Bool)
(declare-fun sent_2_on_4_4 () Bool)
(declare-fun reached_4_on_4_4 () Bool)
(declare-fun reached_5_on_4_4 () Bool)
(declare-fun sent_3_on_4_4 () Bool)
(declare-fun reached_6_on_4_4 () Bool)
(declare-fun reached_7_on_4_4 () Bool)
(declare-fun sent_1_on_4_5 () Bool)
(declare-fun reached_2_on_4_5 () Bool)
(declare-fun reached_3_on_4_5 () Bool)
(declare-fun sent_2_on_4_5 () Bool)
(declare-fun reached_4_on_4_5 () Bool)
(declare-fun reached_5_on_4_5 () Bool)
(declare-fun sent_3_on_4_5 () Bool)
(declare-fun reached_6_on_4_5 () Bool)
(declare-fun reached_7_on_4_5 () Bool)
(declare-fun sent_1_on_4_6 () Bool)
(declare-fun reached_2_on_4_6 () Bool)
(declare-fun reached_3_on_4_6 () Bool)
(declare-fun sent_2_on_4_6 () Bool)
(declare-fun reached_4_on_4_6 () Bool)
(declare-fun reached_5_on_4_6 () Bool)
(declare-fun sent_3_on_4_6 () Bool)
(declare-fun reached_6_on_4_6 () Bool)
(declare-fun reached_7_on_4_6 () Bool)
(declare-fun sent_1_on_4_7 () Bool)
(declare-fun reached_2_on_4_7 () Bool)
(declare-fun reached_3_on_4_7 () Bool)
(declare-fun sent_2_on_4_7 () Bool)
(declare-fun reached_4_on_4_7 () Bool)
(declare-fun reached_5_on_4_7 () Bool)
(declare-fun sent_3_on_4_7 () Bool)
(declare-fun reached_6_on_4_7 () Bool)
(declare-fun reached_7_on_4_7 () Bool)
(declare-fun sent_1_on_5_0 () Bool)
(declare-fun reached_2_on_5_0 () Bool)
(declare-fun reached_3_on_5_0 () Bool)
(declare-fun sent_2_on_5_0 () Bool)
(declare-fun reached_4_on_5_0 () Bool)
(declare-fun reached_5_on_5_0 () Bool)
(declare-fun sent_3_on_5_0 () Bool)
(declare-fun reached_6_on_5_0 () Bool)
(declare-fun reached_7_on_5_0 () Bool)
(declare-fun sent_1_on_5_1 () Bool)
(declare-fun reached_2_on_5_1 () Bool)
(declare-fun reached_3_on_5_1 () Bool)
(declare-fun sent_2_on_5_1 () Bool)
(declare-fun reached_4_on_5_1 () Bool)
(declare-fun reached_5_on_5_1 () Bool)
(declare-fun sent_3_on_5_1 () Bool)
(declare-fun reached_6_on_5_1 () Bool)
(declare-fun reached_7_on_5_1 () Bool)
(declare-fun sent_1_on_5_2 () Bool)
(declare-fun reached_2_on_5_2 () Bool)
(declare-fun reached_3_on_5_2 () Bool)
(declare-fun sent_2_on_5_2 () Bool)
(declare-fun reached_4_on_5_2 () Bool)
(declare-fun reached_5_on_5_2 () Bool)
(declare-fun sent_3_on_5_2 () Bool)
(declare-fun reached_6_on_5_2 () Bool)
(declare-fun reached_7_on_5_2 () Bool)
(declare-fun sent_1_on_5_3 () Bool)
(declare-fun reached_2_on_5_3 () Bool)
(declare-fun reached_3_on_5_3 () Bool)
(declare-fun sent_2_on_5_3 () Bool)
(declare-fun reached_4_on_5_3 () Bool)
(declare-fun reached_5_on_5_3 () Bool)
(declare-fun sent_3_on_5_3 () Bool)
(declare-fun reached_6_on_5_3 () Bool)
(declare-fun reached_7_on_5_3 () Bool)
(declare-fun sent_1_on_5_4 () Bool)
(declare-fun reached_2_on_5_4 () Bool)
(declare-fun reached_3_on_5_4 () Bool)
(declare-fun sent_2_on_5_4 () Bool)
(declare-fun reached_4_on_5_4 () Bool)
(declare-fun reached_5_on_5_4 () Bool)
(declare-fun sent_3_on_5_4 () Bool)
(declare-fun reached_6_on_5_4 () Bool)
(declare-fun reached_7_on_5_4 () Bool)
(declare-fun sent_1_on_5_5 () Bool)
(declare-fun reached_2_on_5_5 () Bool)
(declare-fun reached_3_on_5_5 () Bool)
(declare-fun sent_2_on_5_5 () Bool)
(declare-fun reached_4_on_5_5 () Bool)
(declare-fun reached_5_on_5_5 () Bool)
(declare-fun sent_3_on_5_5 () Bool)
(declare-fun reached_6_on_5_5 () Bool)
(declare-fun reached_7_on_5_5 () Bool)
(declare-fun sent_1_on_5_6 () Bool)
(declare-fun reached_2_on_5_6 () Bool)
(declare-fun reached_3_on_5_6 () Bool)
(declare-fun sent_2_on_5_6 () Bool)
(declare-fun reached_4_on_5_6 () Bool)
(declare-fun reached_5_on_5_6 () Bool)
(declare-fun sent_3_on_5_6 () Bool)
(declare-fun reached_6_on_5_6 () Bool)
(declare-fun reached_7_on_5_6 () Bool)
(declare-fun sent_1_on_5_7 () Bool)
(declare-fun reached_2_on_5_7 () Bool)
(declare-fun reached_3_on_5_7 () Bool)
(declare-fun sent_2_on_5_7 () Bool)
(declare-fun reached_4_on_5_7 () Bool)
(declare-fun reached_5_on_5_7 () Bool)
(declare-fun sent_3_on_5_7 () Bool)
(declare-fun reached_6_on_5_7 () Bool)
(declare-fun reached_7_on_5_7 () Bool)
(declare-fun sent_1_on_6_0 () Bool)
(declare-fun reached_2_on_6_0 () Bool)
(declare-fun reached_3_on_6_0 () Bool)
(declare-fun sent_2_on_6_0 () Bool)
(declare-fun reached_4_on_6_0 () Bool)
(declare-fun reached_5_on_6_0 () Bool)
(declare-fun sent_3_on_6_0 () Bool)
(declare-fun reached_6_on_6_0 () Bool)
(declare-fun reached_7_on_6_0 () Bool)
(declare-fun sent_1_on_6_1 () Bool)
(declare-fun reached_2_on_6_1 () Bool)
(declare-fun reached_3_on_6_1 () Bool)
(declare-fun sent_2_on_6_1 () Bool)
(declare-fun reached_4_on_6_1 () Bool)
(declare-fun reached_5_on_6_1 () Bool)
(declare-fun sent_3_on_6_1 () Bool)
(declare-fun reached_6_on_6_1 () Bool)
(declare-fun reached_7_on_6_1 () Bool)
(declare-fun sent_1_on_6_2 () Bool)
(declare-fun reached_2_on_6_2 () Bool)
(declare-fun reached_3_on_6_2 () Bool)
(declare-fun sent_2_on_6_2 () Bool)
(declare-fun reached_4_on_6_2 () Bool)
(declare-fun reached_5_on_6_2 () Bool)
(declare-fun sent_3_on_6_2 () Bool)
(declare-fun reached_6_on_6_2 () Bool)
(declare-fun reached_7_on_6_2 () Bool)
(declare-fun sent_1_on_6_3 () Bool)
(declare-fun reached_2_on_6_3 () Bool)
(declare-fun reached_3_on_6_3 () Bool)
(declare-fun sent_2_on_6_3 () Bool)
(declare-fun reached_4_on_6_3 () Bool)
(declare-fun reached_5_on_6_3 () Bool)
(declare-fun sent_3_on_6_3 () Bool)
(declare-fun reached_6_on_6_3 () Bool)
(declare-fun reached_7_on_6_3 () Bool)
(declare-fun sent_1_on_6_4 () Bool)
(declare-fun reached_2_on_6_4 () Bool)
(declare-fun reached_3_on_6_4 () Bool)
(declare-fun sent_2_on_6_4 () Bool)
(declare-fun reached_4_on_6_4 () Bool)
(declare-fun reached_5_on_6_4 () Bool)
(declare-fun sent_3_on_6_4 () Bool)
(declare-fun reached_6_on_6_4 () Bool)
(declare-fun reached_7_on_6_4 () Bool)
(declare-fun sent_1_on_6_5 () Bool)
(declare-fun reached_2_on_6_5 () Bool)
(declare-fun reached_3_on_6_5 () Bool)
(declare-fun sent_2_on_6_5 () Bool)
(declare-fun reached_4_on_6_5 () Bool)
(declare-fun reached_5_on_6_5 () Bool)
(declare-fun sent_3_on_6_5 () Bool)
(declare-fun reached_6_on_6_5 () Bool)
(declare-fun reached_7_on_6_5 () Bool)
(declare-fun sent_1_on_6_6 () Bool)
(declare-fun reached_2_on_6_6 () Bool)
(declare-fun reached_3_on_6_6 () Bool)
(declare-fun sent_2_on_6_6 () Bool)
(declare-fun reached_4_on_6_6 () Bool)
(declare-fun reached_5_on_6_6 () Bool)
(declare-fun sent_3_on_6_6 () Bool)
(declare-fun reached_6_on_6_6 () Bool)
(declare-fun reached_7_on_6_6 () Bool)
(declare-fun sent_1_on_6_7 () Bool)
(declare-fun reached_2_on_6_7 () Bool)
(declare-fun reached_3_on_6_7 () Bool)
(declare-fun sent_2_on_6_7 () Bool)
(declare-fun reached_4_on_6_7 () Bool)
(declare-fun reached_5_on_6_7 () Bool)
(declare-fun sent_3_on_6_7 () Bool)
(declare-fun reached_6_on_6_7 () Bool)
(declare-fun reached_7_on_6_7 () Bool)
(declare-fun sent_1_on_7_0 () Bool)
(declare-fun reached_2_on_7_0 () Bool)
(declare-fun reached_3_on_7_0 () Bool)
(declare-fun sent_2_on_7_0 () Bool)
(declare-fun reached_4_on_7_0 () Bool)
(declare-fun reached_5_on_7_0 () Bool)
(declare-fun sent_3_on_7_0 () Bool)
(declare-fun reached_6_on_7_0 () Bool)
(declare-fun reached_7_on_7_0 () Bool)
(declare-fun sent_1_on_7_1 () Bool)
(declare-fun reached_2_on_7_1 () Bool)
(declare-fun reached_3_on_7_1 () Bool)
(declare-fun sent_2_on_7_1 () Bool)
(declare-fun reached_4_on_7_1 () Bool)
(declare-fun reached_5_on_7_1 () Bool)
(declare-fun sent_3_on_7_1 () Bool)
(declare-fun reached_6_on_7_1 () Bool)
(declare-fun reached_7_on_7_1 () Bool)
(declare-fun sent_1_on_7_2 () Bool)
(declare-fun reached_2_on_7_2 () Bool)
(declare-fun reached_3_on_7_2 () Bool)
(declare-fun sent_2_on_7_2 () Bool)
(declare-fun reached_4_on_7_2 () Bool)
(declare-fun reached_5_on_7_2 () Bool)
(declare-fun sent_3_on_7_2 () Bool)
(declare-fun reached_6_on_7_2 () Bool)
(declare-fun reached_7_on_7_2 () Bool)
(declare-fun sent_1_on_7_3 () Bool)
(declare-fun reached_2_on_7_3 () Bool)
(declare-fun reached_3_on_7_3 () Bool)
(declare-fun sent_2_on_7_3 () Bool)
(declare-fun reached_4_on_7_3 () Bool)
(declare-fun reached_5_on_7_3 () Bool)
(declare-fun sent_3_on_7_3 () Bool)
(declare-fun reached_6_on_7_3 () Bool)
(declare-fun reached_7_on_7_3 () Bool)
(declare-fun sent_1_on_7_4 () Bool)
(declare-fun reached_2_on_7_4 () Bool)
(declare-fun reached_3_on_7_4 () Bool)
(declare-fun sent_2_on_7_4 () Bool)
(declare-fun reached_4_on_7_4 () Bool)
(declare-fun reached_5_on_7_4 () Bool)
(declare-fun sent_3_on_7_4 () Bool)
(declare-fun reached_6_on_7_4 () Bool)
(declare-fun reached_7_on_7_4 () Bool)
(declare-fun sent_1_on_7_5 () Bool)
(declare-fun reached_2_on_7_5 () Bool)
(declare-fun reached_3_on_7_5 () Bool)
(declare-fun sent_2_on_7_5 () Bool)
(declare-fun reached_4_on_7_5 () Bool)
(declare-fun reached_5_on_7_5 () Bool)
(declare-fun sent_3_on_7_5 () Bool)
(declare-fun reached_6_on_7_5 () Bool)
(declare-fun reached_7_on_7_5 () Bool)
(declare-fun sent_1_on_7_6 () Bool)
(declare-fun reached_2_on_7_6 () Bool)
(declare-fun reached_3_on_7_6 () Bool)
(declare-fun sent_2_on_7_6 () Bool)
(declare-fun reached_4_on_7_6 () Bool)
(declare-fun reached_5_on_7_6 () Bool)
(declare-fun sent_3_on_7_6 () Bool)
(declare-fun reached_6_on_7_6 () Bool)
(declare-fun reached_7_on_7_6 () Bool)
(declare-fun sent_1_on_7_7 () Bool)
(declare-fun reached_2_on_7_7 () Bool)
(declare-fun reached_3_on_7_7 () Bool)
(declare-fun sent_2_on_7_7 () Bool)
(declare-fun reached_4_on_7_7 () Bool)
(declare-fun reached_5_on_7_7 () Bool)
(declare-fun sent_3_on_7_7 () Bool)
(declare-fun reached_6_on_7_7 () Bool)
(declare-fun reached_7_on_7_7 () Bool)
(declare-fun output_7_at_7 () Bool)
(declare-fun output_6_at_7 () Bool)
(declare-fun output_5_at_7 () Bool)
(declare-fun output_4_at_7 () Bool)
(declare-fun output_7_at_6 () Bool)
(declare-fun output_6_at_6 () Bool)
(declare-fun output_5_at_6 () Bool)
(declare-fun output_4_at_6 () Bool)
(declare-fun output_7_at_5 () Bool)
(declare-fun output_6_at_5 () Bool)
(declare-fun output_5_at_5 () Bool)
(declare-fun output_4_at_5 () Bool)
(declare-fun output_7_at_4 () Bool)
(declare-fun output_6_at_4 () Bool)
(declare-fun output_5_at_4 () Bool)
(declare-fun output_4_at_4 () Bool)
(declare-fun output_7_at_3 () Bool)
(declare-fun output_6_at_3 () Bool)
(declare-fun output_5_at_3 () Bool)
(declare-fun output_4_at_3 () Bool)
(declare-fun output_7_at_2 () Bool)
(declare-fun output_6_at_2 () Bool)
(declare-fun output_5_at_2 () Bool)
(declare-fun output_4_at_2 () Bool)
(declare-fun output_7_at_1 () Bool)
(declare-fun output_6_at_1 () Bool)
(declare-fun output_5_at_1 () Bool)
(declare-fun output_4_at_1 () Bool)
(declare-fun output_7_at_0 () Bool)
(declare-fun output_6_at_0 () Bool)
(declare-fun output_5_at_0 () Bool)
(declare-fun output_4_at_0 () Bool)
(assert
 (not bit_1_of_0))
(assert
 (not bit_2_of_0))
(assert
 (not bit_3_of_0))
(assert
 (= sent_1_on_0_0 (ite alice_owns_1 bit_1_of_0 bit_1_of_0)))
(assert
 (= reached_2_on_0_0 (and true (not sent_1_on_0_0))))
(assert
 (= reached_3_on_0_0 (and true sent_1_on_0_0)))
(assert
 (= sent_2_on_0_0 (ite alice_owns_2 bit_2_of_0 bit_2_of_0)))
(assert
 (= reached_4_on_0_0 (and reached_2_on_0_0 (not sent_2_on_0_0))))
(assert
 (= reached_5_on_0_0 (and reached_2_on_0_0 sent_2_on_0_0)))
(assert
 (= sent_3_on_0_0 (ite alice_owns_3 bit_3_of_0 bit_3_of_0)))
(assert
 (= reached_6_on_0_0 (and reached_3_on_0_0 (not sent_3_on_0_0))))
(assert
 (= reached_7_on_0_0 (and reached_3_on_0_0 sent_3_on_0_0)))
(assert
 (= sent_1_on_0_1 (ite alice_owns_1 bit_1_of_0 bit_1_of_1)))
(assert
 (= reached_2_on_0_1 (and true (not sent_1_on_0_1))))
(assert
 (= reached_3_on_0_1 (and true sent_1_on_0_1)))
(assert
 (= sent_2_on_0_1 (ite alice_owns_2 bit_2_of_0 bit_2_of_1)))
(assert
 (= reached_4_on_0_1 (and reached_2_on_0_1 (not sent_2_on_0_1))))
(assert
 (= reached_5_on_0_1 (and reached_2_on_0_1 sent_2_on_0_1)))
(assert
 (= sent_3_on_0_1 (ite alice_owns_3 bit_3_of_0 bit_3_of_1)))
(assert
 (= reached_6_on_0_1 (and reached_3_on_0_1 (not sent_3_on_0_1))))
(assert
 (= reached_7_on_0_1 (and reached_3_on_0_1 sent_3_on_0_1)))
(assert
 (= sent_1_on_0_2 (ite alice_owns_1 bit_1_of_0 bit_1_of_2)))
(assert
 (= reached_2_on_0_2 (and true (not sent_1_on_0_2))))
(assert
 (= reached_3_on_0_2 (and true sent_1_on_0_2)))
(assert
 (= sent_2_on_0_2 (ite alice_owns_2 bit_2_of_0 bit_2_of_2)))
(assert
 (= reached_4_on_0_2 (and reached_2_on_0_2 (not sent_2_on_0_2))))
(assert
 (= reached_5_on_0_2 (and reached_2_on_0_2 sent_2_on_0_2)))
(assert
 (= sent_3_on_0_2 (ite alice_owns_3 bit_3_of_0 bit_3_of_2)))
(assert
 (= reached_6_on_0_2 (and reached_3_on_0_2 (not sent_3_on_0_2))))
(assert
 (= reached_7_on_0_2 (and reached_3_on_0_2 sent_3_on_0_2)))
(assert
 (= sent_1_on_0_3 (ite alice_owns_1 bit_1_of_0 bit_1_of_3)))
(assert
 (= reached_2_on_0_3 (and true (not sent_1_on_0_3))))
(assert
 (= reached_3_on_0_3 (and true sent_1_on_0_3)))
(assert
 (= sent_2_on_0_3 (ite alice_owns_2 bit_2_of_0 bit_2_of_3)))
(assert
 (= reached_4_on_0_3 (and reached_2_on_0_3 (not sent_2_on_0_3))))
(assert
 (= reached_5_on_0_3 (and reached_2_on_0_3 sent_2_on_0_3)))
(assert
 (= sent_3_on_0_3 (ite alice_owns_3 bit_3_of_0 bit_3_of_3)))
(assert
 (= reached_6_on_0_3 (and reached_3_on_0_3 (not sent_3_on_0_3))))
(assert
 (= reached_7_on_0_3 (and reached_3_on_0_3 sent_3_on_0_3)))
(assert
 (= sent_1_on_0_4 (ite alice_owns_1 bit_1_of_0 bit_1_of_4)))
(assert
 (= reached_2_on_0_4 (and true (not sent_1_on_0_4))))
(assert
 (= reached_3_on_0_4 (and true sent_1_on_0_4)))
(assert
 (= sent_2_on_0_4 (ite alice_owns_2 bit_2_of_0 bit_2_of_4)))
(assert
 (= reached_4_on_0_4 (and reached_2_on_0_4 (not sent_2_on_0_4))))
(assert
 (= reached_5_on_0_4 (and reached_2_on_0_4 sent_2_on_0_4)))
(assert
 (= sent_3_on_0_4 (ite alice_owns_3 bit_3_of_0 bit_3_of_4)))
(assert
 (= reached_6_on_0_4 (and reached_3_on_0_4 (not sent_3_on_0_4))))
(assert
 (= reached_7_on_0_4 (and reached_3_on_0_4 sent_3_on_0_4)))
(assert
 (= sent_1_on_0_5 (ite alice_owns_1 bit_1_of_0 bit_1_of_5)))
(assert
 (= reached_2_on_0_5 (and true (not sent_1_on_0_5))))
(assert
 (= reached_3_on_0_5 (and true sent_1_on_0_5)))
(assert
 (= sent_2_on_0_5 (ite alice_owns_2 bit_2_of_0 bit_2_of_5)))
(assert
 (= reached_4_on_0_5 (and reached_2_on_0_5 (not sent_2_on_0_5))))
(assert
 (= reached_5_on_0_5 (and reached_2_on_0_5 sent_2_on_0_5)))
(assert
 (= sent_3_on_0_5 (ite alice_owns_3 bit_3_of_0 bit_3_of_5)))
(assert
 (= reached_6_on_0_5 (and reached_3_on_0_5 (not sent_3_on_0_5))))
(assert
 (= reached_7_on_0_5 (and reached_3_on_0_5 sent_3_on_0_5)))
(assert
 (= sent_1_on_0_6 (ite alice_owns_1 bit_1_of_0 bit_1_of_6)))
(assert
 (= reached_2_on_0_6 (and true (not sent_1_on_0_6))))
(assert
 (= reached_3_on_0_6 (and true sent_1_on_0_6)))
(assert
 (= sent_2_on_0_6 (ite alice_owns_2 bit_2_of_0 bit_2_of_6)))
(assert
 (= reached_4_on_0_6 (and reached_2_on_0_6 (not sent_2_on_0_6))))
(assert
 (= reached_5_on_0_6 (and reached_2_on_0_6 sent_2_on_0_6)))
(assert
 (= sent_3_on_0_6 (ite alice_owns_3 bit_3_of_0 bit_3_of_6)))
(assert
 (= reached_6_on_0_6 (and reached_3_on_0_6 (not sent_3_on_0_6))))
(assert
 (= reached_7_on_0_6 (and reached_3_on_0_6 sent_3_on_0_6)))
(assert
 (= sent_1_on_0_7 (ite alice_owns_1 bit_1_of_0 bit_1_of_7)))
(assert
 (= reached_2_on_0_7 (and true (not sent_1_on_0_7))))
(assert
 (= reached_3_on_0_7 (and true sent_1_on_0_7)))
(assert
 (= sent_2_on_0_7 (ite alice_owns_2 bit_2_of_0 bit_2_of_7)))
(assert
 (= reached_4_on_0_7 (and reached_2_on_0_7 (not sent_2_on_0_7))))
(assert
 (= reached_5_on_0_7 (and reached_2_on_0_7 sent_2_on_0_7)))
(assert
 (= sent_3_on_0_7 (ite alice_owns_3 bit_3_of_0 bit_3_of_7)))
(assert
 (= reached_6_on_0_7 (and reached_3_on_0_7 (not sent_3_on_0_7))))
(assert
 (= reached_7_on_0_7 (and reached_3_on_0_7 sent_3_on_0_7)))
(assert
 (= sent_1_on_1_0 (ite alice_owns_1 bit_1_of_1 bit_1_of_0)))
(assert
 (= reached_2_on_1_0 (and true (not sent_1_on_1_0))))
(assert
 (= reached_3_on_1_0 (and true sent_1_on_1_0)))
(assert
 (= sent_2_on_1_0 (ite alice_owns_2 bit_2_of_1 bit_2_of_0)))
(assert
 (= reached_4_on_1_0 (and reached_2_on_1_0 (not sent_2_on_1_0))))
(assert
 (= reached_5_on_1_0 (and reached_2_on_1_0 sent_2_on_1_0)))
(assert
 (= sent_3_on_1_0 (ite alice_owns_3 bit_3_of_1 bit_3_of_0)))
(assert
 (= reached_6_on_1_0 (and reached_3_on_1_0 (not sent_3_on_1_0))))
(assert
 (= reached_7_on_1_0 (and reached_3_on_1_0 sent_3_on_1_0)))
(assert
 (= sent_1_on_1_1 (ite alice_owns_1 bit_1_of_1 bit_1_of_1)))
(assert
 (= reached_2_on_1_1 (and true (not sent_1_on_1_1))))
(assert
 (= reached_3_on_1_1 (and true sent_1_on_1_1)))
(assert
 (= sent_2_on_1_1 (ite alice_owns_2 bit_2_of_1 bit_2_of_1)))
(assert
 (= reached_4_on_1_1 (and reached_2_on_1_1 (not sent_2_on_1_1))))
(assert
 (= reached_5_on_1_1 (and reached_2_on_1_1 sent_2_on_1_1)))
(assert
 (= sent_3_on_1_1 (ite alice_owns_3 bit_3_of_1 bit_3_of_1)))
(assert
 (= reached_6_on_1_1 (and reached_3_on_1_1 (not sent_3_on_1_1))))
(assert
 (= reached_7_on_1_1 (and reached_3_on_1_1 sent_3_on_1_1)))
(assert
 (= sent_1_on_1_2 (ite alice_owns_1 bit_1_of_1 bit_1_of_2)))
(assert
 (= reached_2_on_1_2 (and true (not sent_1_on_1_2))))
(assert
 (= reached_3_on_1_2 (and true sent_1_on_1_2)))
(assert
 (= sent_2_on_1_2 (ite alice_owns_2 bit_2_of_1 bit_2_of_2)))
(assert
 (= reached_4_on_1_2 (and reached_2_on_1_2 (not sent_2_on_1_2))))
(assert
 (= reached_5_on_1_2 (and reached_2_on_1_2 sent_2_on_1_2)))
(assert
 (= sent_3_on_1_2 (ite alice_owns_3 bit_3_of_1 bit_3_of_2)))
(assert
 (= reached_6_on_1_2 (and reached_3_on_1_2 (not sent_3_on_1_2))))
(assert
 (= reached_7_on_1_2 (and reached_3_on_1_2 sent_3_on_1_2)))
(assert
 (= sent_1_on_1_3 (ite alice_owns_1 bit_1_of_1 bit_1_of_3)))
(assert
 (= reached_2_on_1_3 (and true (not sent_1_on_1_3))))
(assert
 (= reached_3_on_1_3 (and true sent_1_on_1_3)))
(assert
 (= sent_2_on_1_3 (ite alice_owns_2 bit_2_of_1 bit_2_of_3)))
(assert
 (= reached_4_on_1_3 (and reached_2_on_1_3 (not sent_2_on_1_3))))
(assert
 (= reached_5_on_1_3 (and reached_2_on_1_3 sent_2_on_1_3)))
(assert
 (= sent_3_on_1_3 (ite alice_owns_3 bit_3_of_1 bit_3_of_3)))
(assert
 (= reached_6_on_1_3 (and reached_3_on_1_3 (not sent_3_on_1_3))))
(assert
 (= reached_7_on_1_3 (and reached_3_on_1_3 sent_3_on_1_3)))
(assert
 (= sent_1_on_1_4 (ite alice_owns_1 bit_1_of_1 bit_1_of_4)))
(assert
 (= reached_2_on_1_4 (and true (not sent_1_on_1_4))))
(assert
 (= reached_3_on_1_4 (and true sent_1_on_1_4)))
(assert
 (= sent_2_on_1_4 (ite alice_owns_2 bit_2_of_1 bit_2_of_4)))
(assert
 (= reached_4_on_1_4 (and reached_2_on_1_4 (not sent_2_on_1_4))))
(assert
 (= reached_5_on_1_4 (and reached_2_on_1_4 sent_2_on_1_4)))
(assert
 (= sent_3_on_1_4 (ite alice_owns_3 bit_3_of_1 bit_3_of_4)))
(assert
 (= reached_6_on_1_4 (and reached_3_on_1_4 (not sent_3_on_1_4))))
(assert
 (= reached_7_on_1_4 (and reached_3_on_1_4 sent_3_on_1_4)))
(assert
 (= sent_1_on_1_5 (ite alice_owns_1 bit_1_of_1 bit_1_of_5)))
(assert
 (= reached_2_on_1_5 (and true (not sent_1_on_1_5))))
(assert
 (= reached_3_on_1_5 (and true sent_1_on_1_5)))
(assert
 (= sent_2_on_1_5 (ite alice_owns_2 bit_2_of_1 bit_2_of_5)))
(assert
 (= reached_4_on_1_5 (and reached_2_on_1_5 (not sent_2_on_1_5))))
(assert
 (= reached_5_on_1_5 (and reached_2_on_1_5 sent_2_on_1_5)))
(assert
 (= sent_3_on_1_5 (ite alice_owns_3 bit_3_of_1 bit_3_of_5)))
(assert
 (= reached_6_on_1_5 (and reached_3_on_1_5 (not sent_3_on_1_5))))
(assert
 (= reached_7_on_1_5 (and reached_3_on_1_5 sent_3_on_1_5)))
(assert
 (= sent_1_on_1_6 (ite alice_owns_1 bit_1_of_1 bit_1_of_6)))
(assert
 (= reached_2_on_1_6 (and true (not sent_1_on_1_6))))
(assert
 (= reached_3_on_1_6 (and true sent_1_on_1_6)))
(assert
 (= sent_2_on_1_6 (ite alice_owns_2 bit_2_of_1 bit_2_of_6)))
(assert
 (= reached_4_on_1_6 (and reached_2_on_1_6 (not sent_2_on_1_6))))
(assert
 (= reached_5_on_1_6 (and reached_2_on_1_6 sent_2_on_1_6)))
(assert
 (= sent_3_on_1_6 (ite alice_owns_3 bit_3_of_1 bit_3_of_6)))
(assert
 (= reached_6_on_1_6 (and reached_3_on_1_6 (not sent_3_on_1_6))))
(assert
 (= reached_7_on_1_6 (and reached_3_on_1_6 sent_3_on_1_6)))
(assert
 (= sent_1_on_1_7 (ite alice_owns_1 bit_1_of_1 bit_1_of_7)))
(assert
 (= reached_2_on_1_7 (and true (not sent_1_on_1_7))))
(assert
 (= reached_3_on_1_7 (and true sent_1_on_1_7)))
(assert
 (= sent_2_on_1_7 (ite alice_owns_2 bit_2_of_1 bit_2_of_7)))
(assert
 (= reached_4_on_1_7 (and reached_2_on_1_7 (not sent_2_on_1_7))))
(assert
 (= reached_5_on_1_7 (and reached_2_on_1_7 sent_2_on_1_7)))
(assert
 (= sent_3_on_1_7 (ite alice_owns_3 bit_3_of_1 bit_3_of_7)))
(assert
 (= reached_6_on_1_7 (and reached_3_on_1_7 (not sent_3_on_1_7))))
(assert
 (= reached_7_on_1_7 (and reached_3_on_1_7 sent_3_on_1_7)))
(assert
 (= sent_1_on_2_0 (ite alice_owns_1 bit_1_of_2 bit_1_of_0)))
(assert
 (= reached_2_on_2_0 (and true (not sent_1_on_2_0))))
(assert
 (= reached_3_on_2_0 (and true sent_1_on_2_0)))
(assert
 (= sent_2_on_2_0 (ite alice_owns_2 bit_2_of_2 bit_2_of_0)))
(assert
 (= reached_4_on_2_0 (and reached_2_on_2_0 (not sent_2_on_2_0))))
(assert
 (= reached_5_on_2_0 (and reached_2_on_2_0 sent_2_on_2_0)))
(assert
 (= sent_3_on_2_0 (ite alice_owns_3 bit_3_of_2 bit_3_of_0)))
(assert
 (= reached_6_on_2_0 (and reached_3_on_2_0 (not sent_3_on_2_0))))
(assert
 (= reached_7_on_2_0 (and reached_3_on_2_0 sent_3_on_2_0)))
(assert
 (= sent_1_on_2_1 (ite alice_owns_1 bit_1_of_2 bit_1_of_1)))
(assert
 (= reached_2_on_2_1 (and true (not sent_1_on_2_1))))
(assert
 (= reached_3_on_2_1 (and true sent_1_on_2_1)))
(assert
 (= sent_2_on_2_1 (ite alice_owns_2 bit_2_of_2 bit_2_of_1)))
(assert
 (= reached_4_on_2_1 (and reached_2_on_2_1 (not sent_2_on_2_1))))
(assert
 (= reached_5_on_2_1 (and reached_2_on_2_1 sent_2_on_2_1)))
(assert
 (= sent_3_on_2_1 (ite alice_owns_3 bit_3_of_2 bit_3_of_1)))
(assert
 (= reached_6_on_2_1 (and reached_3_on_2_1 (not sent_3_on_2_1))))
(assert
 (= reached_7_on_2_1 (and reached_3_on_2_1 sent_3_on_2_1)))
(assert
 (= sent_1_on_2_2 (ite alice_owns_1 bit_1_of_2 bit_1_of_2)))
(assert
 (= reached_2_on_2_2 (and true (not sent_1_on_2_2))))
(assert
 (= reached_3_on_2_2 (and true sent_1_on_2_2)))
(assert
 (= sent_2_on_2_2 (ite alice_owns_2 bit_2_of_2 bit_2_of_2)))
(assert
 (= reached_4_on_2_2 (and reached_2_on_2_2 (not sent_2_on_2_2))))
(assert
 (= reached_5_on_2_2 (and reached_2_on_2_2 sent_2_on_2_2)))
(assert
 (= sent_3_on_2_2 (ite alice_owns_3 bit_3_of_2 bit_3_of_2)))
(assert
 (= reached_6_on_2_2 (and reached_3_on_2_2 (not sent_3_on_2_2))))
(assert
 (= reached_7_on_2_2 (and reached_3_on_2_2 sent_3_on_2_2)))
(assert
 (= sent_1_on_2_3 (ite alice_owns_1 bit_1_of_2 bit_1_of_3)))
(assert
 (= reached_2_on_2_3 (and true (not sent_1_on_2_3))))
(assert
 (= reached_3_on_2_3 (and true sent_1_on_2_3)))
(assert
 (= sent_2_on_2_3 (ite alice_owns_2 bit_2_of_2 bit_2_of_3)))
(assert
 (= reached_4_on_2_3 (and reached_2_on_2_3 (not sent_2_on_2_3))))
(assert
 (= reached_5_on_2_3 (and reached_2_on_2_3 sent_2_on_2_3)))
(assert
 (= sent_3_on_2_3 (ite alice_owns_3 bit_3_of_2 bit_3_of_3)))
(assert
 (= reached_6_on_2_3 (and reached_3_on_2_3 (not sent_3_on_2_3))))
(assert
 (= reached_7_on_2_3 (and reached_3_on_2_3 sent_3_on_2_3)))
(assert
 (= sent_1_on_2_4 (ite alice_owns_1 bit_1_of_2 bit_1_of_4)))
(assert
 (= reached_2_on_2_4 (and true (not sent_1_on_2_4))))
(assert
 (= reached_3_on_2_4 (and true sent_1_on_2_4)))
(assert
 (= sent_2_on_2_4 (ite alice_owns_2 bit_2_of_2 bit_2_of_4)))
(assert
 (= reached_4_on_2_4 (and reached_2_on_2_4 (not sent_2_on_2_4))))
(assert
 (= reached_5_on_2_4 (and reached_2_on_2_4 sent_2_on_2_4)))
(assert
 (= sent_3_on_2_4 (ite alice_owns_3 bit_3_of_2 bit_3_of_4)))
(assert
 (= reached_6_on_2_4 (and reached_3_on_2_4 (not sent_3_on_2_4))))
(assert
 (= reached_7_on_2_4 (and reached_3_on_2_4 sent_3_on_2_4)))
(assert
 (= sent_1_on_2_5 (ite alice_owns_1 bit_1_of_2 bit_1_of_5)))
(assert
 (= reached_2_on_2_5 (and true (not sent_1_on_2_5))))
(assert
 (= reached_3_on_2_5 (and true sent_1_on_2_5)))
(assert
 (= sent_2_on_2_5 (ite alice_owns_2 bit_2_of_2 bit_2_of_5)))
(assert
 (= reached_4_on_2_5 (and reached_2_on_2_5 (not sent_2_on_2_5))))
(assert
 (= reached_5_on_2_5 (and reached_2_on_2_5 sent_2_on_2_5)))
(assert
 (= sent_3_on_2_5 (ite alice_owns_3 bit_3_of_2 bit_3_of_5)))
(assert
 (= reached_6_on_2_5 (and reached_3_on_2_5 (not sent_3_on_2_5))))
(assert
 (= reached_7_on_2_5 (and reached_3_on_2_5 sent_3_on_2_5)))
(assert
 (= sent_1_on_2_6 (ite alice_owns_1 bit_1_of_2 bit_1_of_6)))
(assert
 (= reached_2_on_2_6 (and true (not sent_1_on_2_6))))
(assert
 (= reached_3_on_2_6 (and true sent_1_on_2_6)))
(assert
 (= sent_2_on_2_6 (ite alice_owns_2 bit_2_of_2 bit_2_of_6)))
(assert
 (= reached_4_on_2_6 (and reached_2_on_2_6 (not sent_2_on_2_6))))
(assert
 (= reached_5_on_2_6 (and reached_2_on_2_6 sent_2_on_2_6)))
(assert
 (= sent_3_on_2_6 (ite alice_owns_3 bit_3_of_2 bit_3_of_6)))
(assert
 (= reached_6_on_2_6 (and reached_3_on_2_6 (not sent_3_on_2_6))))
(assert
 (= reached_7_on_2_6 (and reached_3_on_2_6 sent_3_on_2_6)))
(assert
 (= sent_1_on_2_7 (ite alice_owns_1 bit_1_of_2 bit_1_of_7)))
(assert
 (= reached_2_on_2_7 (and true (not sent_1_on_2_7))))
(assert
 (= reached_3_on_2_7 (and true sent_1_on_2_7)))
(assert
 (= sent_2_on_2_7 (ite alice_owns_2 bit_2_of_2 bit_2_of_7)))
(assert
 (= reached_4_on_2_7 (and reached_2_on_2_7 (not sent_2_on_2_7))))
(assert
 (= reached_5_on_2_7 (and reached_2_on_2_7 sent_2_on_2_7)))
(assert
 (= sent_3_on_2_7 (ite alice_owns_3 bit_3_of_2 bit_3_of_7)))
(assert
 (= reached_6_on_2_7 (and reached_3_on_2_7 (not sent_3_on_2_7))))
(assert
 (= reached_7_on_2_7 (and reached_3_on_2_7 sent_3_on_2_7)))
(assert
 (= sent_1_on_3_0 (ite alice_owns_1 bit_1_of_3 bit_1_of_0)))
(assert
 (= reached_2_on_3_0 (and true (not sent_1_on_3_0))))
(assert
 (= reached_3_on_3_0 (and true sent_1_on_3_0)))
(assert
 (= sent_2_on_3_0 (ite alice_owns_2 bit_2_of_3 bit_2_of_0)))
(assert
 (= reached_4_on_3_0 (and reached_2_on_3_0 (not sent_2_on_3_0))))
(assert
 (= reached_5_on_3_0 (and reached_2_on_3_0 sent_2_on_3_0)))
(assert
 (= sent_3_on_3_0 (ite alice_owns_3 bit_3_of_3 bit_3_of_0)))
(assert
 (= reached_6_on_3_0 (and reached_3_on_3_0 (not sent_3_on_3_0))))
(assert
 (= reached_7_on_3_0 (and reached_3_on_3_0 sent_3_on_3_0)))
(assert
 (= sent_1_on_3_1 (ite alice_owns_1 bit_1_of_3 bit_1_of_1)))
(assert
 (= reached_2_on_3_1 (and true (not sent_1_on_3_1))))
(assert
 (= reached_3_on_3_1 (and true sent_1_on_3_1)))
(assert
 (= sent_2_on_3_1 (ite alice_owns_2 bit_2_of_3 bit_2_of_1)))
(assert
 (= reached_4_on_3_1 (and reached_2_on_3_1 (not sent_2_on_3_1))))
(assert
 (= reached_5_on_3_1 (and reached_2_on_3_1 sent_2_on_3_1)))
(assert
 (= sent_3_on_3_1 (ite alice_owns_3 bit_3_of_3 bit_3_of_1)))
(assert
 (= reached_6_on_3_1 (and reached_3_on_3_1 (not sent_3_on_3_1))))
(assert
 (= reached_7_on_3_1 (and reached_3_on_3_1 sent_3_on_3_1)))
(assert
 (= sent_1_on_3_2 (ite alice_owns_1 bit_1_of_3 bit_1_of_2)))
(assert
 (= reached_2_on_3_2 (and true (not sent_1_on_3_2))))
(assert
 (= reached_3_on_3_2 (and true sent_1_on_3_2)))
(assert
 (= sent_2_on_3_2 (ite alice_owns_2 bit_2_of_3 bit_2_of_2)))
(assert
 (= reached_4_on_3_2 (and reached_2_on_3_2 (not sent_2_on_3_2))))
(assert
 (= reached_5_on_3_2 (and reached_2_on_3_2 sent_2_on_3_2)))
(assert
 (= sent_3_on_3_2 (ite alice_owns_3 bit_3_of_3 bit_3_of_2)))
(assert
 (= reached_6_on_3_2 (and reached_3_on_3_2 (not sent_3_on_3_2))))
(assert
 (= reached_7_on_3_2 (and reached_3_on_3_2 sent_3_on_3_2)))
(assert
 (= sent_1_on_3_3 (ite alice_owns_1 bit_1_of_3 bit_1_of_3)))
(assert
 (= reached_2_on_3_3 (and true (not sent_1_on_3_3))))
(assert
 (= reached_3_on_3_3 (and true sent_1_on_3_3)))
(assert
 (= sent_2_on_3_3 (ite alice_owns_2 bit_2_of_3 bit_2_of_3)))
(assert
 (= reached_4_on_3_3 (and reached_2_on_3_3 (not sent_2_on_3_3))))
(assert
 (= reached_5_on_3_3 (and reached_2_on_3_3 sent_2_on_3_3)))
(assert
 (= sent_3_on_3_3 (ite alice_owns_3 bit_3_of_3 bit_3_of_3)))
(assert
 (= reached_6_on_3_3 (and reached_3_on_3_3 (not sent_3_on_3_3))))
(assert
 (= reached_7_on_3_3 (and reached_3_on_3_3 sent_3_on_3_3)))
(assert
 (= sent_1_on_3_4 (ite alice_owns_1 bit_1_of_3 bit_1_of_4)))
(assert
 (= reached_2_on_3_4 (and true (not sent_1_on_3_4))))
(assert
 (= reached_3_on_3_4 (and true sent_1_on_3_4)))
(assert
 (= sent_2_on_3_4 (ite alice_owns_2 bit_2_of_3 bit_2_of_4)))
(assert
 (= reached_4_on_3_4 (and reached_2_on_3_4 (not sent_2_on_3_4))))
(assert
 (= reached_5_on_3_4 (and reached_2_on_3_4 sent_2_on_3_4)))
(assert
 (= sent_3_on_3_4 (ite alice_owns_3 bit_3_of_3 bit_3_of_4)))
(assert
 (= reached_6_on_3_4 (and reached_3_on_3_4 (not sent_3_on_3_4))))
(assert
 (= reached_7_on_3_4 (and reached_3_on_3_4 sent_3_on_3_4)))
(assert
 (= sent_1_on_3_5 (ite alice_owns_1 bit_1_of_3 bit_1_of_5)))
(assert
 (= reached_2_on_3_5 (and true (not sent_1_on_3_5))))
(assert
 (= reached_3_on_3_5 (and true sent_1_on_3_5)))
(assert
 (= sent_2_on_3_5 (ite alice_owns_2 bit_2_of_3 bit_2_of_5)))
(assert
 (= reached_4_on_3_5 (and reached_2_on_3_5 (not sent_2_on_3_5))))
(assert
 (= reached_5_on_3_5 (and reached_2_on_3_5 sent_2_on_3_5)))
(assert
 (= sent_3_on_3_5 (ite alice_owns_3 bit_3_of_3 bit_3_of_5)))
(assert
 (= reached_6_on_3_5 (and reached_3_on_3_5 (not sent_3_on_3_5))))
(assert
 (= reached_7_on_3_5 (and reached_3_on_3_5 sent_3_on_3_5)))
(assert
 (= sent_1_on_3_6 (ite alice_owns_1 bit_1_of_3 bit_1_of_6)))
(assert
 (= reached_2_on_3_6 (and true (not sent_1_on_3_6))))
(assert
 (= reached_3_on_3_6 (and true sent_1_on_3_6)))
(assert
 (= sent_2_on_3_6 (ite alice_owns_2 bit_2_of_3 bit_2_of_6)))
(assert
 (= reached_4_on_3_6 (and reached_2_on_3_6 (not sent_2_on_3_6))))
(assert
 (= reached_5_on_3_6 (and reached_2_on_3_6 sent_2_on_3_6)))
(assert
 (= sent_3_on_3_6 (ite alice_owns_3 bit_3_of_3 bit_3_of_6)))
(assert
 (= reached_6_on_3_6 (and reached_3_on_3_6 (not sent_3_on_3_6))))
(assert
 (= reached_7_on_3_6 (and reached_3_on_3_6 sent_3_on_3_6)))
(assert
 (= sent_1_on_3_7 (ite alice_owns_1 bit_1_of_3 bit_1_of_7)))
(assert
 (= reached_2_on_3_7 (and true (not sent_1_on_3_7))))
(assert
 (= reached_3_on_3_7 (and true sent_1_on_3_7)))
(assert
 (= sent_2_on_3_7 (ite alice_owns_2 bit_2_of_3 bit_2_of_7)))
(assert
 (= reached_4_on_3_7 (and reached_2_on_3_7 (not sent_2_on_3_7))))
(assert
 (= reached_5_on_3_7 (and reached_2_on_3_7 sent_2_on_3_7)))
(assert
 (= sent_3_on_3_7 (ite alice_owns_3 bit_3_of_3 bit_3_of_7)))
(assert
 (= reached_6_on_3_7 (and reached_3_on_3_7 (not sent_3_on_3_7))))
(assert
 (= reached_7_on_3_7 (and reached_3_on_3_7 sent_3_on_3_7)))
(assert
 (= sent_1_on_4_0 (ite alice_owns_1 bit_1_of_4 bit_1_of_0)))
(assert
 (= reached_2_on_4_0 (and true (not sent_1_on_4_0))))
(assert
 (= reached_3_on_4_0 (and true sent_1_on_4_0)))
(assert
 (= sent_2_on_4_0 (ite alice_owns_2 bit_2_of_4 bit_2_of_0)))
(assert
 (= reached_4_on_4_0 (and reached_2_on_4_0 (not sent_2_on_4_0))))
(assert
 (= reached_5_on_4_0 (and reached_2_on_4_0 sent_2_on_4_0)))
(assert
 (= sent_3_on_4_0 (ite alice_owns_3 bit_3_of_4 bit_3_of_0)))
(assert
 (= reached_6_on_4_0 (and reached_3_on_4_0 (not sent_3_on_4_0))))
(assert
 (= reached_7_on_4_0 (and reached_3_on_4_0 sent_3_on_4_0)))
(assert
 (= sent_1_on_4_1 (ite alice_owns_1 bit_1_of_4 bit_1_of_1)))
(assert
 (= reached_2_on_4_1 (and true (not sent_1_on_4_1))))
(assert
 (= reached_3_on_4_1 (and true sent_1_on_4_1)))
(assert
 (= sent_2_on_4_1 (ite alice_owns_2 bit_2_of_4 bit_2_of_1)))
(assert
 (= reached_4_on_4_1 (and reached_2_on_4_1 (not sent_2_on_4_1))))
(assert
 (= reached_5_on_4_1 (and reached_2_on_4_1 sent_2_on_4_1)))
(assert
 (= sent_3_on_4_1 (ite alice_owns_3 bit_3_of_4 bit_3_of_1)))
(assert
 (= reached_6_on_4_1 (and reached_3_on_4_1 (not sent_3_on_4_1))))
(assert
 (= reached_7_on_4_1 (and reached_3_on_4_1 sent_3_on_4_1)))
(assert
 (= sent_1_on_4_2 (ite alice_owns_1 bit_1_of_4 bit_1_of_2)))
(assert
 (= reached_2_on_4_2 (and true (not sent_1_on_4_2))))
(assert
 (= reached_3_on_4_2 (and true sent_1_on_4_2)))
(assert
 (= sent_2_on_4_2 (ite alice_owns_2 bit_2_of_4 bit_2_of_2)))
(assert
 (= reached_4_on_4_2 (and reached_2_on_4_2 (not sent_2_on_4_2))))
(assert
 (= reached_5_on_4_2 (and reached_2_on_4_2 sent_2_on_4_2)))
(assert
 (= sent_3_on_4_2 (ite alice_owns_3 bit_3_of_4 bit_3_of_2)))
(assert
 (= reached_6_on_4_2 (and reached_3_on_4_2 (not sent_3_on_4_2))))
(assert
 (= reached_7_on_4_2 (and reached_3_on_4_2 sent_3_on_4_2)))
(assert
 (= sent_1_on_4_3 (ite alice_owns_1 bit_1_of_4 bit_1_of_3)))
(assert
 (= reached_2_on_4_3 (and true (not sent_1_on_4_3))))
(assert
 (= reached_3_on_4_3 (and true sent_1_on_4_3)))
(assert
 (= sent_2_on_4_3 (ite alice_owns_2 bit_2_of_4 bit_2_of_3)))
(assert
 (= reached_4_on_4_3 (and reached_2_on_4_3 (not sent_2_on_4_3))))
(assert
 (= reached_5_on_4_3 (and reached_2_on_4_3 sent_2_on_4_3)))
(assert
 (= sent_3_on_4_3 (ite alice_owns_3 bit_3_of_4 bit_3_of_3)))
(assert
 (= reached_6_on_4_3 (and reached_3_on_4_3 (not sent_3_on_4_3))))
(assert
 (= reached_7_on_4_3 (and reached_3_on_4_3 sent_3_on_4_3)))
(assert
 (= sent_1_on_4_4 (ite alice_owns_1 bit_1_of_4 bit_1_of_4)))
(assert
 (= reached_2_on_4_4 (and true (not sent_1_on_4_4))))
(assert
 (= reached_3_on_4_4 (and true sent_1_on_4_4)))
(assert
 (= sent_2_on_4_4 (ite alice_owns_2 bit_2_of_4 bit_2_of_4)))
(assert
 (= reached_4_on_4_4 (and reached_2_on_4_4 (not sent_2_on_4_4))))
(assert
 (= reached_5_on_4_4 (and reached_2_on_4_4 sent_2_on_4_4)))
(assert
 (= sent_3_on_4_4 (ite alice_owns_3 bit_3_of_4 bit_3_of_4)))
(assert
 (= reached_6_on_4_4 (and reached_3_on_4_4 (not sent_3_on_4_4))))
(assert
 (= reached_7_on_4_4 (and reached_3_on_4_4 sent_3_on_4_4)))
(assert
 (= sent_1_on_4_5 (ite alice_owns_1 bit_1_of_4 bit_1_of_5)))
(assert
 (= reached_2_on_4_5 (and true (not sent_1_on_4_5))))
(assert
 (= reached_3_on_4_5 (and true sent_1_on_4_5)))
(assert
 (= sent_2_on_4_5 (ite alice_owns_2 bit_2_of_4 bit_2_of_5)))
(assert
 (= reached_4_on_4_5 (and reached_2_on_4_5 (not sent_2_on_4_5))))
(assert
 (= reached_5_on_4_5 (and reached_2_on_4_5 sent_2_on_4_5)))
(assert
 (= sent_3_on_4_5 (ite alice_owns_3 bit_3_of_4 bit_3_of_5)))
(assert
 (= reached_6_on_4_5 (and reached_3_on_4_5 (not sent_3_on_4_5))))
(assert
 (= reached_7_on_4_5 (and reached_3_on_4_5 sent_3_on_4_5)))
(assert
 (= sent_1_on_4_6 (ite alice_owns_1 bit_1_of_4 bit_1_of_6)))
(assert
 (= reached_2_on_4_6 (and true (not sent_1_on_4_6))))
(assert
 (= reached_3_on_4_6 (and true sent_1_on_4_6)))
(assert
 (= sent_2_on_4_6 (ite alice_owns_2 bit_2_of_4 bit_2_of_6)))
(assert
 (= reached_4_on_4_6 (and reached_2_on_4_6 (not sent_2_on_4_6))))
(assert
 (= reached_5_on_4_6 (and reached_2_on_4_6 sent_2_on_4_6)))
(assert
 (= sent_3_on_4_6 (ite alice_owns_3 bit_3_of_4 bit_3_of_6)))
(assert
 (= reached_6_on_4_6 (and reached_3_on_4_6 (not sent_3_on_4_6))))
(assert
 (= reached_7_on_4_6 (and reached_3_on_4_6 sent_3_on_4_6)))
(assert
 (= sent_1_on_4_7 (ite alice_owns_1 bit_1_of_4 bit_1_of_7)))
(assert
 (= reached_2_on_4_7 (and true (not sent_1_on_4_7))))
(assert
 (= reached_3_on_4_7 (and true sent_1_on_4_7)))
(assert
 (= sent_2_on_4_7 (ite alice_owns_2 bit_2_of_4 bit_2_of_7)))
(assert
 (= reached_4_on_4_7 (and reached_2_on_4_7 (not sent_2_on_4_7))))
(assert
 (= reached_5_on_4_7 (and reached_2_on_4_7 sent_2_on_4_7)))
(assert
 (= sent_3_on_4_7 (ite alice_owns_3 bit_3_of_4 bit_3_of_7)))
(assert
 (= reached_6_on_4_7 (and reached_3_on_4_7 (not sent_3_on_4_7))))
(assert
 (= reached_7_on_4_7 (and reached_3_on_4_7 sent_3_on_4_7)))
(assert
 (= sent_1_on_5_0 (ite alice_owns_1 bit_1_of_5 bit_1_of_0)))
(assert
 (= reached_2_on_5_0 (and true (not sent_1_on_5_0))))
(assert
 (= reached_3_on_5_0 (and true sent_1_on_5_0)))
(assert
 (= sent_2_on_5_0 (ite alice_owns_2 bit_2_of_5 bit_2_of_0)))
(assert
 (= reached_4_on_5_0 (and reached_2_on_5_0 (not sent_2_on_5_0))))
(assert
 (= reached_5_on_5_0 (and reached_2_on_5_0 sent_2_on_5_0)))
(assert
 (= sent_3_on_5_0 (ite alice_owns_3 bit_3_of_5 bit_3_of_0)))
(assert
 (= reached_6_on_5_0 (and reached_3_on_5_0 (not sent_3_on_5_0))))
(assert
 (= reached_7_on_5_0 (and reached_3_on_5_0 sent_3_on_5_0)))
(assert
 (= sent_1_on_5_1 (ite alice_owns_1 bit_1_of_5 bit_1_of_1)))
(assert
 (= reached_2_on_5_1 (and true (not sent_1_on_5_1))))
(assert
 (= reached_3_on_5_1 (and true sent_1_on_5_1)))
(assert
 (= sent_2_on_5_1 (ite alice_owns_2 bit_2_of_5 bit_2_of_1)))
(assert
 (= reached_4_on_5_1 (and reached_2_on_5_1 (not sent_2_on_5_1))))
(assert
 (= reached_5_on_5_1 (and reached_2_on_5_1 sent_2_on_5_1)))
(assert
 (= sent_3_on_5_1 (ite alice_owns_3 bit_3_of_5 bit_3_of_1)))
(assert
 (= reached_6_on_5_1 (and reached_3_on_5_1 (not sent_3_on_5_1))))
(assert
 (= reached_7_on_5_1 (and reached_3_on_5_1 sent_3_on_5_1)))
(assert
 (= sent_1_on_5_2 (ite alice_owns_1 bit_1_of_5 bit_1_of_2)))
(assert
 (= reached_2_on_5_2 (and true (not sent_1_on_5_2))))
(assert
 (= reached_3_on_5_2 (and true sent_1_on_5_2)))
(assert
 (= sent_2_on_5_2 (ite alice_owns_2 bit_2_of_5 bit_2_of_2)))
(assert
 (= reached_4_on_5_2 (and reached_2_on_5_2 (not sent_2_on_5_2))))
(assert
 (= reached_5_on_5_2 (and reached_2_on_5_2 sent_2_on_5_2)))
(assert
 (= sent_3_on_5_2 (ite alice_owns_3 bit_3_of_5 bit_3_of_2)))
(assert
 (= reached_6_on_5_2 (and reached_3_on_5_2 (not sent_3_on_5_2))))
(assert
 (= reached_7_on_5_2 (and reached_3_on_5_2 sent_3_on_5_2)))
(assert
 (= sent_1_on_5_3 (ite alice_owns_1 bit_1_of_5 bit_1_of_3)))
(assert
 (= reached_2_on_5_3 (and true (not sent_1_on_5_3))))
(assert
 (= reached_3_on_5_3 (and true sent_1_on_5_3)))
(assert
 (= sent_2_on_5_3 (ite alice_owns_2 bit_2_of_5 bit_2_of_3)))
(assert
 (= reached_4_on_5_3 (and reached_2_on_5_3 (not sent_2_on_5_3))))
(assert
 (= reached_5_on_5_3 (and reached_2_on_5_3 sent_2_on_5_3)))
(assert
 (= sent_3_on_5_3 (ite alice_owns_3 bit_3_of_5 bit_3_of_3)))
(assert
 (= reached_6_on_5_3 (and reached_3_on_5_3 (not sent_3_on_5_3))))
(assert
 (= reached_7_on_5_3 (and reached_3_on_5_3 sent_3_on_5_3)))
(assert
 (= sent_1_on_5_4 (ite alice_owns_1 bit_1_of_5 bit_1_of_4)))
(assert
 (= reached_2_on_5_4 (and true (not sent_1_on_5_4))))
(assert
 (= reached_3_on_5_4 (and true sent_1_on_5_4)))
(assert
 (= sent_2_on_5_4 (ite alice_owns_2 bit_2_of_5 bit_2_of_4)))
(assert
 (= reached_4_on_5_4 (and reached_2_on_5_4 (not sent_2_on_5_4))))
(assert
 (= reached_5_on_5_4 (and reached_2_on_5_4 sent_2_on_5_4)))
(assert
 (= sent_3_on_5_4 (ite alice_owns_3 bit_3_of_5 bit_3_of_4)))
(assert
 (= reached_6_on_5_4 (and reached_3_on_5_4 (not sent_3_on_5_4))))
(assert
 (= reached_7_on_5_4 (and reached_3_on_5_4 sent_3_on_5_4)))
(assert
 (= sent_1_on_5_5 (ite alice_owns_1 bit_1_of_5 bit_1_of_5)))
(assert
 (= reached_2_on_5_5 (and true (not sent_1_on_5_5))))
(assert
 (= reached_3_on_5_5 (and true sent_1_on_5_5)))
(assert
 (= sent_2_on_5_5 (ite alice_owns_2 bit_2_of_5 bit_2_of_5)))
(assert
 (= reached_4_on_5_5 (and reached_2_on_5_5 (not sent_2_on_5_5))))
(assert
 (= reached_5_on_5_5 (and reached_2_on_5_5 sent_2_on_5_5)))
(assert
 (= sent_3_on_5_5 (ite alice_owns_3 bit_3_of_5 bit_3_of_5)))
(assert
 (= reached_6_on_5_5 (and reached_3_on_5_5 (not sent_3_on_5_5))))
(assert
 (= reached_7_on_5_5 (and reached_3_on_5_5 sent_3_on_5_5)))
(assert
 (= sent_1_on_5_6 (ite alice_owns_1 bit_1_of_5 bit_1_of_6)))
(assert
 (= reached_2_on_5_6 (and true (not sent_1_on_5_6))))
(assert
 (= reached_3_on_5_6 (and true sent_1_on_5_6)))
(assert
 (= sent_2_on_5_6 (ite alice_owns_2 bit_2_of_5 bit_2_of_6)))
(assert
 (= reached_4_on_5_6 (and reached_2_on_5_6 (not sent_2_on_5_6))))
(assert
 (= reached_5_on_5_6 (and reached_2_on_5_6 sent_2_on_5_6)))
(assert
 (= sent_3_on_5_6 (ite alice_owns_3 bit_3_of_5 bit_3_of_6)))
(assert
 (= reached_6_on_5_6 (and reached_3_on_5_6 (not sent_3_on_5_6))))
(assert
 (= reached_7_on_5_6 (and reached_3_on_5_6 sent_3_on_5_6)))
(assert
 (= sent_1_on_5_7 (ite alice_owns_1 bit_1_of_5 bit_1_of_7)))
(assert
 (= reached_2_on_5_7 (and true (not sent_1_on_5_7))))
(assert
 (= reached_3_on_5_7 (and true sent_1_on_5_7)))
(assert
 (= sent_2_on_5_7 (ite alice_owns_2 bit_2_of_5 bit_2_of_7)))
(assert
 (= reached_4_on_5_7 (and reached_2_on_5_7 (not sent_2_on_5_7))))
(assert
 (= reached_5_on_5_7 (and reached_2_on_5_7 sent_2_on_5_7)))
(assert
 (= sent_3_on_5_7 (ite alice_owns_3 bit_3_of_5 bit_3_of_7)))
(assert
 (= reached_6_on_5_7 (and reached_3_on_5_7 (not sent_3_on_5_7))))
(assert
 (= reached_7_on_5_7 (and reached_3_on_5_7 sent_3_on_5_7)))
(assert
 (= sent_1_on_6_0 (ite alice_owns_1 bit_1_of_6 bit_1_of_0)))
(assert
 (= reached_2_on_6_0 (and true (not sent_1_on_6_0))))
(assert
 (= reached_3_on_6_0 (and true sent_1_on_6_0)))
(assert
 (= sent_2_on_6_0 (ite alice_owns_2 bit_2_of_6 bit_2_of_0)))
(assert
 (= reached_4_on_6_0 (and reached_2_on_6_0 (not sent_2_on_6_0))))
(assert
 (= reached_5_on_6_0 (and reached_2_on_6_0 sent_2_on_6_0)))
(assert
 (= sent_3_on_6_0 (ite alice_owns_3 bit_3_of_6 bit_3_of_0)))
(assert
 (= reached_6_on_6_0 (and reached_3_on_6_0 (not sent_3_on_6_0))))
(assert
 (= reached_7_on_6_0 (and reached_3_on_6_0 sent_3_on_6_0)))
(assert
 (= sent_1_on_6_1 (ite alice_owns_1 bit_1_of_6 bit_1_of_1)))
(assert
 (= reached_2_on_6_1 (and true (not sent_1_on_6_1))))
(assert
 (= reached_3_on_6_1 (and true sent_1_on_6_1)))
(assert
 (= sent_2_on_6_1 (ite alice_owns_2 bit_2_of_6 bit_2_of_1)))
(assert
 (= reached_4_on_6_1 (and reached_2_on_6_1 (not sent_2_on_6_1))))
(assert
 (= reached_5_on_6_1 (and reached_2_on_6_1 sent_2_on_6_1)))
(assert
 (= sent_3_on_6_1 (ite alice_owns_3 bit_3_of_6 bit_3_of_1)))
(assert
 (= reached_6_on_6_1 (and reached_3_on_6_1 (not sent_3_on_6_1))))
(assert
 (= reached_7_on_6_1 (and reached_3_on_6_1 sent_3_on_6_1)))
(assert
 (= sent_1_on_6_2 (ite alice_owns_1 bit_1_of_6 bit_1_of_2)))
(assert
 (= reached_2_on_6_2 (and true (not sent_1_on_6_2))))
(assert
 (= reached_3_on_6_2 (and true sent_1_on_6_2)))
(assert
 (= sent_2_on_6_2 (ite alice_owns_2 bit_2_of_6 bit_2_of_2)))
(assert
 (= reached_4_on_6_2 (and reached_2_on_6_2 (not sent_2_on_6_2))))
(assert
 (= reached_5_on_6_2 (and reached_2_on_6_2 sent_2_on_6_2)))
(assert
 (= sent_3_on_6_2 (ite alice_owns_3 bit_3_of_6 bit_3_of_2)))
(assert
 (= reached_6_on_6_2 (and reached_3_on_6_2 (not sent_3_on_6_2))))
(assert
 (= reached_7_on_6_2 (and reached_3_on_6_2 sent_3_on_6_2)))
(assert
 (= sent_1_on_6_3 (ite alice_owns_1 bit_1_of_6 bit_1_of_3)))
(assert
 (= reached_2_on_6_3 (and true (not sent_1_on_6_3))))
(assert
 (= reached_3_on_6_3 (and true sent_1_on_6_3)))
(assert
 (= sent_2_on_6_3 (ite alice_owns_2 bit_2_of_6 bit_2_of_3)))
(assert
 (= reached_4_on_6_3 (and reached_2_on_6_3 (not sent_2_on_6_3))))
(assert
 (= reached_5_on_6_3 (and reached_2_on_6_3 sent_2_on_6_3)))
(assert
 (= sent_3_on_6_3 (ite alice_owns_3 bit_3_of_6 bit_3_of_3)))
(assert
 (= reached_6_on_6_3 (and reached_3_on_6_3 (not sent_3_on_6_3))))
(assert
 (= reached_7_on_6_3 (and reached_3_on_6_3 sent_3_on_6_3)))
(assert
 (= sent_1_on_6_4 (ite alice_owns_1 bit_1_of_6 bit_1_of_4)))
(assert
 (= reached_2_on_6_4 (and true (not sent_1_on_6_4))))
(assert
 (= reached_3_on_6_4 (and true sent_1_on_6_4)))
(assert
 (= sent_2_on_6_4 (ite alice_owns_2 bit_2_of_6 bit_2_of_4)))
(assert
 (= reached_4_on_6_4 (and reached_2_on_6_4 (not sent_2_on_6_4))))
(assert
 (= reached_5_on_6_4 (and reached_2_on_6_4 sent_2_on_6_4)))
(assert
 (= sent_3_on_6_4 (ite alice_owns_3 bit_3_of_6 bit_3_of_4)))
(assert
 (= reached_6_on_6_4 (and reached_3_on_6_4 (not sent_3_on_6_4))))
(assert
 (= reached_7_on_6_4 (and reached_3_on_6_4 sent_3_on_6_4)))
(assert
 (= sent_1_on_6_5 (ite alice_owns_1 bit_1_of_6 bit_1_of_5)))
(assert
 (= reached_2_on_6_5 (and true (not sent_1_on_6_5))))
(assert
 (= reached_3_on_6_5 (and true sent_1_on_6_5)))
(assert
 (= sent_2_on_6_5 (ite alice_owns_2 bit_2_of_6 bit_2_of_5)))
(assert
 (= reached_4_on_6_5 (and reached_2_on_6_5 (not sent_2_on_6_5))))
(assert
 (= reached_5_on_6_5 (and reached_2_on_6_5 sent_2_on_6_5)))
(assert
 (= sent_3_on_6_5 (ite alice_owns_3 bit_3_of_6 bit_3_of_5)))
(assert
 (= reached_6_on_6_5 (and reached_3_on_6_5 (not sent_3_on_6_5))))
(assert
 (= reached_7_on_6_5 (and reached_3_on_6_5 sent_3_on_6_5)))
(assert
 (= sent_1_on_6_6 (ite alice_owns_1 bit_1_of_6 bit_1_of_6)))
(assert
 (= reached_2_on_6_6 (and true (not sent_1_on_6_6))))
(assert
 (= reached_3_on_6_6 (and true sent_1_on_6_6)))
(assert
 (= sent_2_on_6_6 (ite alice_owns_2 bit_2_of_6 bit_2_of_6)))
(assert
 (= reached_4_on_6_6 (and reached_2_on_6_6 (not sent_2_on_6_6))))
(assert
 (= reached_5_on_6_6 (and reached_2_on_6_6 sent_2_on_6_6)))
(assert
 (= sent_3_on_6_6 (ite alice_owns_3 bit_3_of_6 bit_3_of_6)))
(assert
 (= reached_6_on_6_6 (and reached_3_on_6_6 (not sent_3_on_6_6))))
(assert
 (= reached_7_on_6_6 (and reached_3_on_6_6 sent_3_on_6_6)))
(assert
 (= sent_1_on_6_7 (ite alice_owns_1 bit_1_of_6 bit_1_of_7)))
(assert
 (= reached_2_on_6_7 (and true (not sent_1_on_6_7))))
(assert
 (= reached_3_on_6_7 (and true sent_1_on_6_7)))
(assert
 (= sent_2_on_6_7 (ite alice_owns_2 bit_2_of_6 bit_2_of_7)))
(assert
 (= reached_4_on_6_7 (and reached_2_on_6_7 (not sent_2_on_6_7))))
(assert
 (= reached_5_on_6_7 (and reached_2_on_6_7 sent_2_on_6_7)))
(assert
 (= sent_3_on_6_7 (ite alice_owns_3 bit_3_of_6 bit_3_of_7)))
(assert
 (= reached_6_on_6_7 (and reached_3_on_6_7 (not sent_3_on_6_7))))
(assert
 (= reached_7_on_6_7 (and reached_3_on_6_7 sent_3_on_6_7)))
(assert
 (= sent_1_on_7_0 (ite alice_owns_1 bit_1_of_7 bit_1_of_0)))
(assert
 (= reached_2_on_7_0 (and true (not sent_1_on_7_0))))
(assert
 (= reached_3_on_7_0 (and true sent_1_on_7_0)))
(assert
 (= sent_2_on_7_0 (ite alice_owns_2 bit_2_of_7 bit_2_of_0)))
(assert
 (= reached_4_on_7_0 (and reached_2_on_7_0 (not sent_2_on_7_0))))
(assert
 (= reached_5_on_7_0 (and reached_2_on_7_0 sent_2_on_7_0)))
(assert
 (= sent_3_on_7_0 (ite alice_owns_3 bit_3_of_7 bit_3_of_0)))
(assert
 (= reached_6_on_7_0 (and reached_3_on_7_0 (not sent_3_on_7_0))))
(assert
 (= reached_7_on_7_0 (and reached_3_on_7_0 sent_3_on_7_0)))
(assert
 (= sent_1_on_7_1 (ite alice_owns_1 bit_1_of_7 bit_1_of_1)))
(assert
 (= reached_2_on_7_1 (and true (not sent_1_on_7_1))))
(assert
 (= reached_3_on_7_1 (and true sent_1_on_7_1)))
(assert
 (= sent_2_on_7_1 (ite alice_owns_2 bit_2_of_7 bit_2_of_1)))
(assert
 (= reached_4_on_7_1 (and reached_2_on_7_1 (not sent_2_on_7_1))))
(assert
 (= reached_5_on_7_1 (and reached_2_on_7_1 sent_2_on_7_1)))
(assert
 (= sent_3_on_7_1 (ite alice_owns_3 bit_3_of_7 bit_3_of_1)))
(assert
 (= reached_6_on_7_1 (and reached_3_on_7_1 (not sent_3_on_7_1))))
(assert
 (= reached_7_on_7_1 (and reached_3_on_7_1 sent_3_on_7_1)))
(assert
 (= sent_1_on_7_2 (ite alice_owns_1 bit_1_of_7 bit_1_of_2)))
(assert
 (= reached_2_on_7_2 (and true (not sent_1_on_7_2))))
(assert
 (= reached_3_on_7_2 (and true sent_1_on_7_2)))
(assert
 (= sent_2_on_7_2 (ite alice_owns_2 bit_2_of_7 bit_2_of_2)))
(assert
 (= reached_4_on_7_2 (and reached_2_on_7_2 (not sent_2_on_7_2))))
(assert
 (= reached_5_on_7_2 (and reached_2_on_7_2 sent_2_on_7_2)))
(assert
 (= sent_3_on_7_2 (ite alice_owns_3 bit_3_of_7 bit_3_of_2)))
(assert
 (= reached_6_on_7_2 (and reached_3_on_7_2 (not sent_3_on_7_2))))
(assert
 (= reached_7_on_7_2 (and reached_3_on_7_2 sent_3_on_7_2)))
(assert
 (= sent_1_on_7_3 (ite alice_owns_1 bit_1_of_7 bit_1_of_3)))
(assert
 (= reached_2_on_7_3 (and true (not sent_1_on_7_3))))
(assert
 (= reached_3_on_7_3 (and true sent_1_on_7_3)))
(assert
 (= sent_2_on_7_3 (ite alice_owns_2 bit_2_of_7 bit_2_of_3)))
(assert
 (= reached_4_on_7_3 (and reached_2_on_7_3 (not sent_2_on_7_3))))
(assert
 (= reached_5_on_7_3 (and reached_2_on_7_3 sent_2_on_7_3)))
(assert
 (= sent_3_on_7_3 (ite alice_owns_3 bit_3_of_7 bit_3_of_3)))
(assert
 (= reached_6_on_7_3 (and reached_3_on_7_3 (not sent_3_on_7_3))))
(assert
 (= reached_7_on_7_3 (and reached_3_on_7_3 sent_3_on_7_3)))
(assert
 (= sent_1_on_7_4 (ite alice_owns_1 bit_1_of_7 bit_1_of_4)))
(assert
 (= reached_2_on_7_4 (and true (not sent_1_on_7_4))))
(assert
 (= reached_3_on_7_4 (and true sent_1_on_7_4)))
(assert
 (= sent_2_on_7_4 (ite alice_owns_2 bit_2_of_7 bit_2_of_4)))
(assert
 (= reached_4_on_7_4 (and reached_2_on_7_4 (not sent_2_on_7_4))))
(assert
 (= reached_5_on_7_4 (and reached_2_on_7_4 sent_2_on_7_4)))
(assert
 (= sent_3_on_7_4 (ite alice_owns_3 bit_3_of_7 bit_3_of_4)))
(assert
 (= reached_6_on_7_4 (and reached_3_on_7_4 (not sent_3_on_7_4))))
(assert
 (= reached_7_on_7_4 (and reached_3_on_7_4 sent_3_on_7_4)))
(assert
 (= sent_1_on_7_5 (ite alice_owns_1 bit_1_of_7 bit_1_of_5)))
(assert
 (= reached_2_on_7_5 (and true (not sent_1_on_7_5))))
(assert
 (= reached_3_on_7_5 (and true sent_1_on_7_5)))
(assert
 (= sent_2_on_7_5 (ite alice_owns_2 bit_2_of_7 bit_2_of_5)))
(assert
 (= reached_4_on_7_5 (and reached_2_on_7_5 (not sent_2_on_7_5))))
(assert
 (= reached_5_on_7_5 (and reached_2_on_7_5 sent_2_on_7_5)))
(assert
 (= sent_3_on_7_5 (ite alice_owns_3 bit_3_of_7 bit_3_of_5)))
(assert
 (= reached_6_on_7_5 (and reached_3_on_7_5 (not sent_3_on_7_5))))
(assert
 (= reached_7_on_7_5 (and reached_3_on_7_5 sent_3_on_7_5)))
(assert
 (= sent_1_on_7_6 (ite alice_owns_1 bit_1_of_7 bit_1_of_6)))
(assert
 (= reached_2_on_7_6 (and true (not sent_1_on_7_6))))
(assert
 (= reached_3_on_7_6 (and true sent_1_on_7_6)))
(assert
 (= sent_2_on_7_6 (ite alice_owns_2 bit_2_of_7 bit_2_of_6)))
(assert
 (= reached_4_on_7_6 (and reached_2_on_7_6 (not sent_2_on_7_6))))
(assert
 (= reached_5_on_7_6 (and reached_2_on_7_6 sent_2_on_7_6)))
(assert
 (= sent_3_on_7_6 (ite alice_owns_3 bit_3_of_7 bit_3_of_6)))
(assert
 (= reached_6_on_7_6 (and reached_3_on_7_6 (not sent_3_on_7_6))))
(assert
 (= reached_7_on_7_6 (and reached_3_on_7_6 sent_3_on_7_6)))
(assert
 (= sent_1_on_7_7 (ite alice_owns_1 bit_1_of_7 bit_1_of_7)))
(assert
 (= reached_2_on_7_7 (and true (not sent_1_on_7_7))))
(assert
 (= reached_3_on_7_7 (and true sent_1_on_7_7)))
(assert
 (= sent_2_on_7_7 (ite alice_owns_2 bit_2_of_7 bit_2_of_7)))
(assert
 (= reached_4_on_7_7 (and reached_2_on_7_7 (not sent_2_on_7_7))))
(assert
 (= reached_5_on_7_7 (and reached_2_on_7_7 sent_2_on_7_7)))
(assert
 (= sent_3_on_7_7 (ite alice_owns_3 bit_3_of_7 bit_3_of_7)))
(assert
 (= reached_6_on_7_7 (and reached_3_on_7_7 (not sent_3_on_7_7))))
(assert
 (= reached_7_on_7_7 (and reached_3_on_7_7 sent_3_on_7_7)))
(assert
 (let (($x2275 (and (=> reached_4_on_0_0 (not output_4_at_0)) (=> reached_5_on_0_0 (not output_5_at_0)) (=> reached_6_on_0_0 (not output_6_at_0)) (=> reached_7_on_0_0 (not output_7_at_0)) (=> reached_4_on_0_1 (not output_4_at_1)) (=> reached_5_on_0_1 (not output_5_at_1)) (=> reached_6_on_0_1 (not output_6_at_1)) (=> reached_7_on_0_1 (not output_7_at_1)) (=> reached_4_on_0_2 (not output_4_at_2)) (=> reached_5_on_0_2 (not output_5_at_2)) (=> reached_6_on_0_2 (not output_6_at_2)) (=> reached_7_on_0_2 (not output_7_at_2)) (=> reached_4_on_0_3 (not output_4_at_3)) (=> reached_5_on_0_3 (not output_5_at_3)) (=> reached_6_on_0_3 (not output_6_at_3)) (=> reached_7_on_0_3 (not output_7_at_3)) (=> reached_4_on_0_4 (not output_4_at_4)) (=> reached_5_on_0_4 (not output_5_at_4)) (=> reached_6_on_0_4 (not output_6_at_4)) (=> reached_7_on_0_4 (not output_7_at_4)) (=> reached_4_on_0_5 (not output_4_at_5)) (=> reached_5_on_0_5 (not output_5_at_5)) (=> reached_6_on_0_5 (not output_6_at_5)) (=> reached_7_on_0_5 (not output_7_at_5)) (=> reached_4_on_0_6 (not output_4_at_6)) (=> reached_5_on_0_6 (not output_5_at_6)) (=> reached_6_on_0_6 (not output_6_at_6)) (=> reached_7_on_0_6 (not output_7_at_6)) (=> reached_4_on_0_7 (not output_4_at_7)) (=> reached_5_on_0_7 (not output_5_at_7)) (=> reached_6_on_0_7 (not output_6_at_7)) (=> reached_7_on_0_7 (not output_7_at_7)) (=> reached_4_on_1_0 (not output_4_at_0)) (=> reached_5_on_1_0 (not output_5_at_0)) (=> reached_6_on_1_0 (not output_6_at_0)) (=> reached_7_on_1_0 (not output_7_at_0)) (=> reached_4_on_1_1 output_4_at_1) (=> reached_5_on_1_1 output_5_at_1) (=> reached_6_on_1_1 output_6_at_1) (=> reached_7_on_1_1 output_7_at_1) (=> reached_4_on_1_2 (not output_4_at_2)) (=> reached_5_on_1_2 (not output_5_at_2)) (=> reached_6_on_1_2 (not output_6_at_2)) (=> reached_7_on_1_2 (not output_7_at_2)) (=> reached_4_on_1_3 output_4_at_3) (=> reached_5_on_1_3 output_5_at_3) (=> reached_6_on_1_3 output_6_at_3) (=> reached_7_on_1_3 output_7_at_3) (=> reached_4_on_1_4 (not output_4_at_4)) (=> reached_5_on_1_4 (not output_5_at_4)) (=> reached_6_on_1_4 (not output_6_at_4)) (=> reached_7_on_1_4 (not output_7_at_4)) (=> reached_4_on_1_5 output_4_at_5) (=> reached_5_on_1_5 output_5_at_5) (=> reached_6_on_1_5 output_6_at_5) (=> reached_7_on_1_5 output_7_at_5) (=> reached_4_on_1_6 (not output_4_at_6)) (=> reached_5_on_1_6 (not output_5_at_6)) (=> reached_6_on_1_6 (not output_6_at_6)) (=> reached_7_on_1_6 (not output_7_at_6)) (=> reached_4_on_1_7 output_4_at_7) (=> reached_5_on_1_7 output_5_at_7) (=> reached_6_on_1_7 output_6_at_7) (=> reached_7_on_1_7 output_7_at_7) (=> reached_4_on_2_0 (not output_4_at_0)) (=> reached_5_on_2_0 (not output_5_at_0)) (=> reached_6_on_2_0 (not output_6_at_0)) (=> reached_7_on_2_0 (not output_7_at_0)) (=> reached_4_on_2_1 (not output_4_at_1)) (=> reached_5_on_2_1 (not output_5_at_1)) (=> reached_6_on_2_1 (not output_6_at_1)) (=> reached_7_on_2_1 (not output_7_at_1)) (=> reached_4_on_2_2 output_4_at_2) (=> reached_5_on_2_2 output_5_at_2) (=> reached_6_on_2_2 output_6_at_2) (=> reached_7_on_2_2 output_7_at_2) (=> reached_4_on_2_3 output_4_at_3) (=> reached_5_on_2_3 output_5_at_3) (=> reached_6_on_2_3 output_6_at_3) (=> reached_7_on_2_3 output_7_at_3) (=> reached_4_on_2_4 (not output_4_at_4)) (=> reached_5_on_2_4 (not output_5_at_4)) (=> reached_6_on_2_4 (not output_6_at_4)) (=> reached_7_on_2_4 (not output_7_at_4)) (=> reached_4_on_2_5 (not output_4_at_5)) (=> reached_5_on_2_5 (not output_5_at_5)) (=> reached_6_on_2_5 (not output_6_at_5)) (=> reached_7_on_2_5 (not output_7_at_5)) (=> reached_4_on_2_6 output_4_at_6) (=> reached_5_on_2_6 output_5_at_6) (=> reached_6_on_2_6 output_6_at_6) (=> reached_7_on_2_6 output_7_at_6) (=> reached_4_on_2_7 output_4_at_7) (=> reached_5_on_2_7 output_5_at_7) (=> reached_6_on_2_7 output_6_at_7) (=> reached_7_on_2_7 output_7_at_7) (=> reached_4_on_3_0 (not output_4_at_0)) (=> reached_5_on_3_0 (not output_5_at_0)) (=> reached_6_on_3_0 (not output_6_at_0)) (=> reached_7_on_3_0 (not output_7_at_0)) (=> reached_4_on_3_1 output_4_at_1) (=> reached_5_on_3_1 output_5_at_1) (=> reached_6_on_3_1 output_6_at_1) (=> reached_7_on_3_1 output_7_at_1) (=> reached_4_on_3_2 output_4_at_2) (=> reached_5_on_3_2 output_5_at_2) (=> reached_6_on_3_2 output_6_at_2) (=> reached_7_on_3_2 output_7_at_2) (=> reached_4_on_3_3 output_4_at_3) (=> reached_5_on_3_3 output_5_at_3) (=> reached_6_on_3_3 output_6_at_3) (=> reached_7_on_3_3 output_7_at_3) (=> reached_4_on_3_4 (not output_4_at_4)) (=> reached_5_on_3_4 (not output_5_at_4)) (=> reached_6_on_3_4 (not output_6_at_4)) (=> reached_7_on_3_4 (not output_7_at_4)) (=> reached_4_on_3_5 output_4_at_5) (=> reached_5_on_3_5 output_5_at_5) (=> reached_6_on_3_5 output_6_at_5) (=> reached_7_on_3_5 output_7_at_5) (=> reached_4_on_3_6 output_4_at_6) (=> reached_5_on_3_6 output_5_at_6) (=> reached_6_on_3_6 output_6_at_6) (=> reached_7_on_3_6 output_7_at_6) (=> reached_4_on_3_7 output_4_at_7) (=> reached_5_on_3_7 output_5_at_7) (=> reached_6_on_3_7 output_6_at_7) (=> reached_7_on_3_7 output_7_at_7) (=> reached_4_on_4_0 (not output_4_at_0)) (=> reached_5_on_4_0 (not output_5_at_0)) (=> reached_6_on_4_0 (not output_6_at_0)) (=> reached_7_on_4_0 (not output_7_at_0)) (=> reached_4_on_4_1 (not output_4_at_1)) (=> reached_5_on_4_1 (not output_5_at_1)) (=> reached_6_on_4_1 (not output_6_at_1)) (=> reached_7_on_4_1 (not output_7_at_1)) (=> reached_4_on_4_2 (not output_4_at_2)) (=> reached_5_on_4_2 (not output_5_at_2)) (=> reached_6_on_4_2 (not output_6_at_2)) (=> reached_7_on_4_2 (not output_7_at_2)) (=> reached_4_on_4_3 (not output_4_at_3)) (=> reached_5_on_4_3 (not output_5_at_3)) (=> reached_6_on_4_3 (not output_6_at_3)) (=> reached_7_on_4_3 (not output_7_at_3)) (=> reached_4_on_4_4 output_4_at_4) (=> reached_5_on_4_4 output_5_at_4) (=> reached_6_on_4_4 output_6_at_4) (=> reached_7_on_4_4 output_7_at_4) (=> reached_4_on_4_5 output_4_at_5) (=> reached_5_on_4_5 output_5_at_5) (=> reached_6_on_4_5 output_6_at_5) (=> reached_7_on_4_5 output_7_at_5) (=> reached_4_on_4_6 output_4_at_6) (=> reached_5_on_4_6 output_5_at_6) (=> reached_6_on_4_6 output_6_at_6) (=> reached_7_on_4_6 output_7_at_6) (=> reached_4_on_4_7 output_4_at_7) (=> reached_5_on_4_7 output_5_at_7) (=> reached_6_on_4_7 output_6_at_7) (=> reached_7_on_4_7 output_7_at_7) (=> reached_4_on_5_0 (not output_4_at_0)) (=> reached_5_on_5_0 (not output_5_at_0)) (=> reached_6_on_5_0 (not output_6_at_0)) (=> reached_7_on_5_0 (not output_7_at_0)) (=> reached_4_on_5_1 output_4_at_1) (=> reached_5_on_5_1 output_5_at_1) (=> reached_6_on_5_1 output_6_at_1) (=> reached_7_on_5_1 output_7_at_1) (=> reached_4_on_5_2 (not output_4_at_2)) (=> reached_5_on_5_2 (not output_5_at_2)) (=> reached_6_on_5_2 (not output_6_at_2)) (=> reached_7_on_5_2 (not output_7_at_2)) (=> reached_4_on_5_3 output_4_at_3) (=> reached_5_on_5_3 output_5_at_3) (=> reached_6_on_5_3 output_6_at_3) (=> reached_7_on_5_3 output_7_at_3) (=> reached_4_on_5_4 output_4_at_4) (=> reached_5_on_5_4 output_5_at_4) (=> reached_6_on_5_4 output_6_at_4) (=> reached_7_on_5_4 output_7_at_4) (=> reached_4_on_5_5 output_4_at_5) (=> reached_5_on_5_5 output_5_at_5) (=> reached_6_on_5_5 output_6_at_5) (=> reached_7_on_5_5 output_7_at_5) (=> reached_4_on_5_6 output_4_at_6) (=> reached_5_on_5_6 output_5_at_6) (=> reached_6_on_5_6 output_6_at_6) (=> reached_7_on_5_6 output_7_at_6) (=> reached_4_on_5_7 output_4_at_7) (=> reached_5_on_5_7 output_5_at_7) (=> reached_6_on_5_7 output_6_at_7) (=> reached_7_on_5_7 output_7_at_7) (=> reached_4_on_6_0 (not output_4_at_0)) (=> reached_5_on_6_0 (not output_5_at_0)) (=> reached_6_on_6_0 (not output_6_at_0)) (=> reached_7_on_6_0 (not output_7_at_0)) (=> reached_4_on_6_1 (not output_4_at_1)) (=> reached_5_on_6_1 (not output_5_at_1)) (=> reached_6_on_6_1 (not output_6_at_1)) (=> reached_7_on_6_1 (not output_7_at_1)) (=> reached_4_on_6_2 output_4_at_2) (=> reached_5_on_6_2 output_5_at_2) (=> reached_6_on_6_2 output_6_at_2) (=> reached_7_on_6_2 output_7_at_2) (=> reached_4_on_6_3 output_4_at_3) (=> reached_5_on_6_3 output_5_at_3) (=> reached_6_on_6_3 output_6_at_3) (=> reached_7_on_6_3 output_7_at_3) (=> reached_4_on_6_4 output_4_at_4) (=> reached_5_on_6_4 output_5_at_4) (=> reached_6_on_6_4 output_6_at_4) (=> reached_7_on_6_4 output_7_at_4) (=> reached_4_on_6_5 output_4_at_5) (=> reached_5_on_6_5 output_5_at_5) (=> reached_6_on_6_5 output_6_at_5) (=> reached_7_on_6_5 output_7_at_5) (=> reached_4_on_6_6 output_4_at_6) (=> reached_5_on_6_6 output_5_at_6) (=> reached_6_on_6_6 output_6_at_6) (=> reached_7_on_6_6 output_7_at_6) (=> reached_4_on_6_7 output_4_at_7) (=> reached_5_on_6_7 output_5_at_7) (=> reached_6_on_6_7 output_6_at_7) (=> reached_7_on_6_7 output_7_at_7) (=> reached_4_on_7_0 (not output_4_at_0)) (=> reached_5_on_7_0 (not output_5_at_0)) (=> reached_6_on_7_0 (not output_6_at_0)) (=> reached_7_on_7_0 (not output_7_at_0)) (=> reached_4_on_7_1 output_4_at_1) (=> reached_5_on_7_1 output_5_at_1) (=> reached_6_on_7_1 output_6_at_1) (=> reached_7_on_7_1 output_7_at_1) (=> reached_4_on_7_2 output_4_at_2) (=> reached_5_on_7_2 output_5_at_2) (=> reached_6_on_7_2 output_6_at_2) (=> reached_7_on_7_2 output_7_at_2) (=> reached_4_on_7_3 output_4_at_3) (=> reached_5_on_7_3 output_5_at_3) (=> reached_6_on_7_3 output_6_at_3) (=> reached_7_on_7_3 output_7_at_3) (=> reached_4_on_7_4 output_4_at_4) (=> reached_5_on_7_4 output_5_at_4) (=> reached_6_on_7_4 output_6_at_4) (=> reached_7_on_7_4 output_7_at_4) (=> reached_4_on_7_5 output_4_at_5) (=> reached_5_on_7_5 output_5_at_5) (=> reached_6_on_7_5 output_6_at_5) (=> reached_7_on_7_5 output_7_at_5) (=> reached_4_on_7_6 output_4_at_6) (=> reached_5_on_7_6 output_5_at_6) (=> reached_6_on_7_6 output_6_at_6) (=> reached_7_on_7_6 output_7_at_6) (=> reached_4_on_7_7 output_4_at_7) (=> reached_5_on_7_7 output_5_at_7) (=> reached_6_on_7_7 output_6_at_7) (=> reached_7_on_7_7 output_7_at_7))))
(not (not $x2275))))
(check-sat)
