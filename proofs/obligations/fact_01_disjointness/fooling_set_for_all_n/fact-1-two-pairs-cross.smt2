; fact 1, two pairs cross
; unsat: the obligation holds
(set-logic QF_UF)
(declare-sort Index 0)
(declare-fun a (Index) Bool)
(declare-fun k () Index)
(declare-fun b (Index) Bool)
(declare-fun c (Index) Bool)
(declare-fun d (Index) Bool)
(assert
 (let (($x6 (b k)))
 (= $x6 (ite (a k) false true))))
(assert
 (let (($x10 (d k)))
 (= $x10 (ite (c k) false true))))
(assert
 (let (($x11 (c k)))
 (let (($x7 (a k)))
 (xor $x7 $x11))))
(assert
 (not (or (and (a k) (d k)) (and (c k) (b k)))))
(check-sat)
