; fact 1, a string and its partner
; unsat: the obligation holds
(set-logic QF_UF)
(declare-sort Index 0)
(declare-fun a (Index) Bool)
(declare-fun i () Index)
(declare-fun b (Index) Bool)
(assert
 (let (($x6 (b i)))
 (= $x6 (ite (a i) false true))))
(assert
 (not (not (and (a i) (b i)))))
(check-sat)
