; without a match
; unsat: the obligation holds
(set-logic QF_NRA)
(declare-fun S () Real)
(declare-fun t () Real)
(declare-fun out () Real)
(declare-fun shown () Real)
(assert
 (>= S 0.0))
(assert
 (>= (* 2.0 (/ 1.0 3.0)) S))
(assert
 (= t 1.0))
(assert
 (= (* out (+ S t)) S))
(assert
 (>= (/ 1.0 40.0) (- shown out)))
(assert
 (>= (/ 1.0 40.0) (- out shown)))
(assert
 (not (and (< (* 16.0 out) 7.0) (< (* 16.0 shown) 7.0))))
(check-sat)
