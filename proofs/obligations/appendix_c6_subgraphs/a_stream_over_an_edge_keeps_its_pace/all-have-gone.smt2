; all have gone
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun N () Int)
(declare-fun h () Int)
(declare-fun s () Int)
(declare-fun d () Int)
(declare-fun gone () Int)
(assert
 (>= N 2))
(assert
 (>= h 1))
(assert
 (<= s (- N 1)))
(assert
 (and (>= s (+ d 1)) (=> (= d 0) (= s 1))))
(assert
 (>= d 0))
(assert
 (let ((?x23 (* 2 h)))
 (let ((?x15 (+ d 1)))
 (<= ?x15 ?x23))))
(assert
 (let ((?x32 (- (- (+ N (* 2 h)) 3) (ite (>= d 1) (- d 1) 0))))
 (>= gone (ite (<= s ?x32) s ?x32))))
(assert
 (not (>= gone s)))
(check-sat)
