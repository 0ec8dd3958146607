; the digits that occur
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun a () Int)
(assert
 (>= a 0))
(assert
 (let (($x9 (<= a 2)))
 (or $x9 $x9)))
(assert
 (not (< a 3)))
(check-sat)
