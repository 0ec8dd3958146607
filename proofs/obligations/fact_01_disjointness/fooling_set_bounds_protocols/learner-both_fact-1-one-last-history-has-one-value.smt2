; fact 1, one last history has one value
; unsat: the obligation holds
(set-logic QF_UF)
(declare-sort Bob 0)
(declare-sort History 0)
(declare-sort Alice 0)
(declare-fun answer_of_bob (History Bob) Bool)
(declare-fun b () Bob)
(declare-fun h () History)
(declare-fun value (Alice Bob) Bool)
(declare-fun a () Alice)
(declare-fun d () Bob)
(declare-fun c () Alice)
(declare-fun answer_of_alice (History Alice) Bool)
(assert
 (let (($x9 (answer_of_bob h b)))
 (let (($x7 (value a b)))
 (= $x7 $x9))))
(assert
 (let (($x13 (answer_of_bob h d)))
 (let (($x12 (value a d)))
 (= $x12 $x13))))
(assert
 (let (($x9 (answer_of_bob h b)))
 (let (($x16 (value c b)))
 (= $x16 $x9))))
(assert
 (let (($x13 (answer_of_bob h d)))
 (let (($x18 (value c d)))
 (= $x18 $x13))))
(assert
 (let (($x20 (answer_of_alice h a)))
 (let (($x7 (value a b)))
 (= $x7 $x20))))
(assert
 (let (($x20 (answer_of_alice h a)))
 (let (($x12 (value a d)))
 (= $x12 $x20))))
(assert
 (let (($x23 (answer_of_alice h c)))
 (let (($x16 (value c b)))
 (= $x16 $x23))))
(assert
 (let (($x23 (answer_of_alice h c)))
 (let (($x18 (value c d)))
 (= $x18 $x23))))
(assert
 (not (= (value a b) (value c d))))
(check-sat)
