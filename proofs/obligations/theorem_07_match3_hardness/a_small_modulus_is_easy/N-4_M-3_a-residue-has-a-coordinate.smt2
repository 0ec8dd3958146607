; a residue has a coordinate
; unsat: the obligation holds
(set-logic QF_LIA)
(declare-fun residue () Int)
(assert
 (>= residue 0))
(assert
 (< residue 3))
(assert
 (let (($x9 (< residue 3)))
(not $x9)))
(check-sat)
