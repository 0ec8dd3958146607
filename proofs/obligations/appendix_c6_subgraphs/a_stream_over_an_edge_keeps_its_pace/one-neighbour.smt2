; one neighbour
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun t () Int)
(declare-fun dj () Int)
(declare-fun d () Int)
(declare-fun sj () Int)
(declare-fun rj () Int)
(assert
 (>= t 2))
(assert
 (>= dj 0))
(assert
 (let ((?x12 (+ dj 1)))
 (<= ?x12 d)))
(assert
 (and (>= sj (+ dj 1)) (=> (= dj 0) (= sj 1))))
(assert
 (>= rj 0))
(assert
 (<= rj sj))
(assert
 (let ((?x28 (- (- t 1) (ite (>= dj 1) (- dj 1) 0))))
 (>= rj (ite (<= sj ?x28) sj ?x28))))
(assert
 (let (($x32 (= rj sj)))
(let (($x38 (or $x32 (>= rj (- t (ite (>= d 1) (- d 1) 0))))))
(not $x38))))
(check-sat)
