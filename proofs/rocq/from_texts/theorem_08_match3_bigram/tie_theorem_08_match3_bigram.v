(** * Beside Theorem 8, from the SMT texts: two residues need one layer of three bits *)

From mathcomp Require Import all_ssreflect all_algebra zify reals.
From Coq Require Import ZArith.
From slt Require Import Statements.
From ties Require Import encoding uniform means theorem_08_layer theorem_08_text.
From ties Require goals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** The sum and the rounded mean of a coordinate, as the text has them. *)
Lemma known_mean (B : nat -> bool) N : 0 < N -> exists s r,
  [/\ sumn [seq odd j + B j | j <- iota 0 N] = s, mean_of N s r
    & nonzero (Z.of_nat r) <-> (rounded (tally B N) N != 0) = true].
Proof.
by move=> N_gt0; exists (tally B N), (rounded (tally B N) N); split; [ | exact: tally_mean | exact: nonzeroP].
Qed.

(** The text at the tokens' bits makes the output map right. *)
Ltac words_right H N :=
  let b := fresh "b" in let i := fresh "i" in let lt := fresh "lt" in let text := fresh "text" in
  let s0 := fresh "s" in let r0 := fresh "r" in let e0 := fresh "e" in let m0 := fresh "m" in let t0 := fresh "t" in
  let s1 := fresh "s" in let r1 := fresh "r" in let e1 := fresh "e" in let m1 := fresh "m" in let t1 := fresh "t" in
  let s2 := fresh "s" in let r2 := fresh "r" in let e2 := fresh "e" in let m2 := fresh "m" in let t2 := fresh "t" in
  let wrong := fresh "wrong" in let right := fresh "right" in let ok := fresh "ok" in
  move=> b i lt; have text := H; feed_bits text b N;
  have [s0 [r0 [e0 m0 t0]]] := @known_mean (fun j => differs 0 j (b j)) N isT;
  have [s1 [r1 [e1 m1 t1]]] := @known_mean (fun j => differs 1 j (b j)) N isT;
  have [s2 [r2 [e2 m2 t2]]] := @known_mean (fun j => differs 2 j (b j)) N isT;
  have ok := @text_right b N (fun l => rounded (tally (fun j => differs l j (b j)) N) N != 0) _ _ _ i t0 t1 t2;
  rewrite /= in e0 e1 e2;
  apply: equal_by_contradiction => wrong;
  eapply (text (Z.of_nat r0) (Z.of_nat r1) (Z.of_nat r2)); try encoded_value;
  [ rounded_mean s0 e0 m0 | rounded_mean s1 e1 m1 | rounded_mean s2 e2 m2
  | case=> _ [_ [_ right]]; exact: (wrong (ok right lt)) ].

Lemma right_1 : forall (b : nat -> bool) i, i < 1 ->
  decide i (fun l => rounded (tally (fun j => differs l j (b j)) 1) 1 != 0) = asked 1 b i.
Proof. words_right @goals.theorem_08_match3_bigram__modulo_2_one_layer_of_3_bits_is_enough__N_1 1. Qed.

Lemma right_2 : forall (b : nat -> bool) i, i < 2 ->
  decide i (fun l => rounded (tally (fun j => differs l j (b j)) 2) 2 != 0) = asked 2 b i.
Proof. words_right @goals.theorem_08_match3_bigram__modulo_2_one_layer_of_3_bits_is_enough__N_2 2. Qed.

Lemma right_6 : forall (b : nat -> bool) i, i < 6 ->
  decide i (fun l => rounded (tally (fun j => differs l j (b j)) 6) 6 != 0) = asked 6 b i.
Proof. words_right @goals.theorem_08_match3_bigram__modulo_2_one_layer_of_3_bits_is_enough__N_6 6. Qed.

Lemma right_9 : forall (b : nat -> bool) i, i < 9 ->
  decide i (fun l => rounded (tally (fun j => differs l j (b j)) 9) 9 != 0) = asked 9 b i.
Proof. words_right @goals.theorem_08_match3_bigram__modulo_2_one_layer_of_3_bits_is_enough__N_9 9. Qed.

Theorem tie_two_residues_1 (R : realType) : exists (heads : 'I_1 -> p_head R 1 0 'Z_2 1 3) (out : 'I_1 -> 'rV[R]_3 -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_1 -> 'Z_2) i, out i (layer_output 0 heads X i) = Match3Bigram X i.
Proof. exact: words_layer right_1. Qed.

Theorem tie_two_residues_2 (R : realType) : exists (heads : 'I_1 -> p_head R 2 0 'Z_2 1 3) (out : 'I_2 -> 'rV[R]_3 -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_2 -> 'Z_2) i, out i (layer_output 0 heads X i) = Match3Bigram X i.
Proof. exact: words_layer right_2. Qed.

Theorem tie_two_residues_6 (R : realType) : exists (heads : 'I_1 -> p_head R 6 0 'Z_2 1 3) (out : 'I_6 -> 'rV[R]_3 -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_6 -> 'Z_2) i, out i (layer_output 0 heads X i) = Match3Bigram X i.
Proof. exact: words_layer right_6. Qed.

Theorem tie_two_residues_9 (R : realType) : exists (heads : 'I_1 -> p_head R 9 0 'Z_2 1 3) (out : 'I_9 -> 'rV[R]_3 -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_9 -> 'Z_2) i, out i (layer_output 0 heads X i) = Match3Bigram X i.
Proof. exact: words_layer right_9. Qed.
