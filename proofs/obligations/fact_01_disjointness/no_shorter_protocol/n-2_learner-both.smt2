; fact 1, no protocol of 2 bits for n = 2 (both)
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
(declare-fun output_7 () Bool)
(declare-fun output_6 () Bool)
(declare-fun output_5 () Bool)
(declare-fun output_4 () Bool)
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
 (let (($x575 (and (=> reached_4_on_0_0 (not output_4)) (=> reached_5_on_0_0 (not output_5)) (=> reached_6_on_0_0 (not output_6)) (=> reached_7_on_0_0 (not output_7)) (=> reached_4_on_0_1 (not output_4)) (=> reached_5_on_0_1 (not output_5)) (=> reached_6_on_0_1 (not output_6)) (=> reached_7_on_0_1 (not output_7)) (=> reached_4_on_0_2 (not output_4)) (=> reached_5_on_0_2 (not output_5)) (=> reached_6_on_0_2 (not output_6)) (=> reached_7_on_0_2 (not output_7)) (=> reached_4_on_0_3 (not output_4)) (=> reached_5_on_0_3 (not output_5)) (=> reached_6_on_0_3 (not output_6)) (=> reached_7_on_0_3 (not output_7)) (=> reached_4_on_1_0 (not output_4)) (=> reached_5_on_1_0 (not output_5)) (=> reached_6_on_1_0 (not output_6)) (=> reached_7_on_1_0 (not output_7)) (=> reached_4_on_1_1 output_4) (=> reached_5_on_1_1 output_5) (=> reached_6_on_1_1 output_6) (=> reached_7_on_1_1 output_7) (=> reached_4_on_1_2 (not output_4)) (=> reached_5_on_1_2 (not output_5)) (=> reached_6_on_1_2 (not output_6)) (=> reached_7_on_1_2 (not output_7)) (=> reached_4_on_1_3 output_4) (=> reached_5_on_1_3 output_5) (=> reached_6_on_1_3 output_6) (=> reached_7_on_1_3 output_7) (=> reached_4_on_2_0 (not output_4)) (=> reached_5_on_2_0 (not output_5)) (=> reached_6_on_2_0 (not output_6)) (=> reached_7_on_2_0 (not output_7)) (=> reached_4_on_2_1 (not output_4)) (=> reached_5_on_2_1 (not output_5)) (=> reached_6_on_2_1 (not output_6)) (=> reached_7_on_2_1 (not output_7)) (=> reached_4_on_2_2 output_4) (=> reached_5_on_2_2 output_5) (=> reached_6_on_2_2 output_6) (=> reached_7_on_2_2 output_7) (=> reached_4_on_2_3 output_4) (=> reached_5_on_2_3 output_5) (=> reached_6_on_2_3 output_6) (=> reached_7_on_2_3 output_7) (=> reached_4_on_3_0 (not output_4)) (=> reached_5_on_3_0 (not output_5)) (=> reached_6_on_3_0 (not output_6)) (=> reached_7_on_3_0 (not output_7)) (=> reached_4_on_3_1 output_4) (=> reached_5_on_3_1 output_5) (=> reached_6_on_3_1 output_6) (=> reached_7_on_3_1 output_7) (=> reached_4_on_3_2 output_4) (=> reached_5_on_3_2 output_5) (=> reached_6_on_3_2 output_6) (=> reached_7_on_3_2 output_7) (=> reached_4_on_3_3 output_4) (=> reached_5_on_3_3 output_5) (=> reached_6_on_3_3 output_6) (=> reached_7_on_3_3 output_7))))
(not (not $x575))))
(check-sat)
