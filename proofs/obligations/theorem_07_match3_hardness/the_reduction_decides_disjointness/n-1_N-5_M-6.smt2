; Match3(X)_1 = DISJ at n=1, N=5, M=6
; unsat: the obligation holds
(set-logic QF_UF)
(declare-fun bob_1 () Bool)
(declare-fun alice_1 () Bool)
(assert
 (let (($x13 (= (and alice_1 bob_1) (and alice_1 bob_1))))
(not $x13)))
(check-sat)
