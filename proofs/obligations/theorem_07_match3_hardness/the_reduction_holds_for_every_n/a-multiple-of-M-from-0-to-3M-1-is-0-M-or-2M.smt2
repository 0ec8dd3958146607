; a multiple of M from 0 to 3M - 1 is 0, M or 2M
; unsat: the obligation holds
(set-logic QF_NIA)
(declare-fun M () Int)
(declare-fun k () Int)
(declare-fun s () Int)
(assert
 (>= M 1))
(assert
 (= s (* k M)))
(assert
 (>= s 0))
(assert
 (let ((?x15 (* 3 M)))
 (< s ?x15)))
(assert
 (not (or (= s 0) (= s M) (= s (* 2 M)))))
(check-sat)
