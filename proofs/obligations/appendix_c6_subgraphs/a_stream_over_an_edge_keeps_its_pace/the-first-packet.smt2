; the first packet
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun t () Int)
(declare-fun d () Int)
(declare-fun s () Int)
(assert
 (= t 1))
(assert
 (>= d 0))
(assert
 (>= s 1))
(assert
 (let ((?x16 (- t (ite (>= d 1) (- d 1) 0))))
(not (<= (ite (<= s ?x16) s ?x16) 1))))
(check-sat)
