; one of the two outputs is off
; unsat: the obligation holds
(set-logic QF_UFLRA)
(declare-sort State 0)
(declare-sort Index 0)
(declare-fun g () State)
(declare-fun h () State)
(declare-fun b (Index) Bool)
(declare-fun k () Index)
(declare-fun a (Index) Bool)
(declare-fun out (State Index) Real)
(assert
 (= h g))
(assert
 (let (($x10 (b k)))
 (let (($x9 (a k)))
 (xor $x9 $x10))))
(assert
 (let (($x27 (and (< (- (out g k) (ite (b k) 1.0 (- 1.0))) 1.0) (< (- (ite (b k) 1.0 (- 1.0)) (out g k)) 1.0))))
(let (($x20 (and (< (- (out h k) (ite (a k) 1.0 (- 1.0))) 1.0) (< (- (ite (a k) 1.0 (- 1.0)) (out h k)) 1.0))))
(not (not (and $x20 $x27))))))
(check-sat)
