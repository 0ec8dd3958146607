; Match3(X)_1 = DISJ at n=4, N=11, M=12
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun bob_4 () Bool)
(declare-fun alice_4 () Bool)
(declare-fun bob_3 () Bool)
(declare-fun alice_3 () Bool)
(declare-fun bob_2 () Bool)
(declare-fun alice_2 () Bool)
(declare-fun bob_1 () Bool)
(declare-fun alice_1 () Bool)
(assert
 (let (($x30 (or (and alice_1 bob_1) (and alice_2 bob_2) (and alice_3 bob_3) (and alice_4 bob_4))))
(let (($x25 (or (and alice_1 bob_1) (and alice_2 bob_2) (and alice_3 bob_3) (and alice_4 bob_4))))
(not (= $x25 $x30)))))
(check-sat)
