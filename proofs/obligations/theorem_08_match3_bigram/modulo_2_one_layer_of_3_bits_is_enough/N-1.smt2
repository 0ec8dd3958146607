; right at every token
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun x1 () Bool)
(declare-fun rounded1 () Int)
(declare-fun rounded2 () Int)
(declare-fun rounded3 () Int)
(assert
 (let ((?x13 (* 2 (ite x1 0 1))))
 (let (($x21 (< ?x13 3)))
 (let (($x19 (> ?x13 1)))
 (let (($x18 (= rounded1 1)))
 (or (and (= rounded1 0) (>= ?x13 (- 1)) (<= ?x13 1)) (and $x18 $x19 $x21)))))))
(assert
 (let (($x32 (= rounded2 1)))
 (let (($x35 (and $x32 (> (* 2 (ite x1 1 0)) 1) (< (* 2 (ite x1 1 0)) 3))))
 (let (($x25 (= rounded2 0)))
 (let (($x31 (and $x25 (>= (* 2 (ite x1 1 0)) (- 1)) (<= (* 2 (ite x1 1 0)) 1))))
 (or $x31 $x35))))))
(assert
 (let ((?x13 (* 2 (ite x1 0 1))))
 (let (($x21 (< ?x13 3)))
 (let (($x19 (> ?x13 1)))
 (let (($x40 (= rounded3 1)))
 (or (and (= rounded3 0) (>= ?x13 (- 1)) (<= ?x13 1)) (and $x40 $x19 $x21)))))))
(assert
 (let (($x49 (= (and (distinct rounded2 0) true) true)))
(let (($x47 (= (and (distinct rounded1 0) true) true)))
(let (($x55 (or (and $x47 $x49 (= (and (distinct rounded3 0) true) false)) (and $x47 $x49 (= (and (distinct rounded3 0) true) true)))))
(let (($x57 (= $x55 false)))
(let (($x44 (< 1 4)))
(not (and $x44 $x44 $x44 (=> (not x1) $x57) (=> x1 $x57)))))))))
(check-sat)
