(** * Theorem 7 from the SMT texts

    The reduction from set disjointness, for all sizes (theorem_07_reduction.v) and at those of the claim on
    one size; that Bob's input tells two inputs of Alice apart; and the layers that show that the bound is tight. *)

From mathcomp Require Import all_ssreflect all_algebra zify reals.
From Coq Require Import ZArith.
From slt Require Import Statements.
From ties Require Import encoding theorem_07_reduction theorem_07_sizes uniform means theorem_07_layer.
From ties Require goals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** ** The reduction *)

(** What the four texts for every n say of Match3 and DISJ. *)
Theorem tie_reduction (n N M : nat) (a b : bits_of n) (i : 'I_N) :
  0 < n -> 2 * n + 1 <= N -> 2 * n + 4 <= M -> i = 0 :> nat ->
  Match3 (match3_instance M a b) i = disj a b.
Proof. by move=> n_pos fits_N fits_M; exact: reduction. Qed.

(** At each size of the claim: Match3, a formula in the bits, is DISJ, another, by that size's text. *)

Theorem tie_reduction_1_5_6 (a b : bits_of 1) (i : 'I_5) : i = 0 :> nat ->
  Match3 (match3_instance 6 a b) i = disj a b.
Proof.
move=> i0; refine (decided _ _ i0 _ _); [by [] | by [] | by vm_compute | ].
have H := @goals.theorem_07_match3_hardness__the_reduction_decides_disjointness__n_1_N_5_M_6; feed H a b 1 1.
Qed.

Theorem tie_reduction_4_11_12 (a b : bits_of 4) (i : 'I_11) : i = 0 :> nat ->
  Match3 (match3_instance 12 a b) i = disj a b.
Proof.
move=> i0; refine (decided _ _ i0 _ _); [by [] | by [] | by vm_compute | ].
have H := @goals.theorem_07_match3_hardness__the_reduction_decides_disjointness__n_4_N_11_M_12; feed H a b 4 4.
Qed.

Theorem tie_reduction_5_13_14 (a b : bits_of 5) (i : 'I_13) : i = 0 :> nat ->
  Match3 (match3_instance 14 a b) i = disj a b.
Proof.
move=> i0; refine (decided _ _ i0 _ _); [by [] | by [] | by vm_compute | ].
have H := @goals.theorem_07_match3_hardness__the_reduction_decides_disjointness__n_5_N_13_M_14; feed H a b 5 5.
Qed.

Theorem tie_reduction_64_131_132 (a b : bits_of 64) (i : 'I_131) : i = 0 :> nat ->
  Match3 (match3_instance 132 a b) i = disj a b.
Proof.
move=> i0; refine (decided _ _ i0 _ _); [by [] | by [] | by vm_compute | ].
have H := @goals.theorem_07_match3_hardness__the_reduction_decides_disjointness__n_64_N_131_M_132; feed H a b 64 64.
Qed.

(** ** Different strings are separated *)

Section Separated.
Variables (n : nat) (a c : bits_of n).

Definition unit_string (i : 'I_n) : bits_of n := [ffun k => k == i].

Let index (i : 'I_n) : (Z.of_nat i.+1 >= 1)%Z /\ (Z.of_nat i.+1 <= Z.of_nat n)%Z /\ (Z.of_nat n >= 1)%Z.
Proof. by have := ltn_ord i; lia. Qed.

Lemma differ_at i : a i != c i -> (~ (bit_at a (Z.of_nat i.+1) = true <-> bit_at c (Z.of_nat i.+1) = true)) /\ True.
Proof.
rewrite !(@bit_at_index _ _ i) // => ne; split=> // e; move: ne.
by case: (a i) (c i) e => [] [] // [] => [/(_ erefl)|_ /(_ erefl)].
Qed.

(** The four texts: a bit of 1 meets the unit string, a bit of 0 misses it. *)
Lemma a_meets i : a i != c i -> a i -> disj a (unit_string i).
Proof.
move=> ne ai; have [i1 [i2 i3]] := index i.
apply/existsP; exists i; rewrite ai ffunE /=; apply: by_contradiction => /negP wrong.
apply: (@goals.theorem_07_match3_hardness__different_strings_are_separated__a_i_1_meets_b
  (Z.of_nat n) (Z.of_nat i.+1) (Z.of_nat i.+1) (bit_at c) (bit_at a)) => //; first exact: differ_at.
  by rewrite (@bit_at_index _ _ i).
by move=> _; move: wrong; rewrite eqxx.
Qed.
Lemma c_meets i : a i != c i -> c i -> disj c (unit_string i).
Proof.
move=> ne ci; have [i1 [i2 i3]] := index i.
apply/existsP; exists i; rewrite ci ffunE /=; apply: by_contradiction => /negP wrong.
apply: (@goals.theorem_07_match3_hardness__different_strings_are_separated__a_i_1_meets_b_2
  (Z.of_nat n) (Z.of_nat i.+1) (Z.of_nat i.+1) (bit_at c) (bit_at a)) => //; first exact: differ_at.
  by rewrite (@bit_at_index _ _ i).
by move=> _; move: wrong; rewrite eqxx.
Qed.

Lemma a_misses i : a i != c i -> ~~ a i -> ~~ disj a (unit_string i).
Proof.
move=> ne ai; have [i1 [i2 i3]] := index i.
apply: by_contradiction => /negP; rewrite negbK => /existsP[k /andP[ak]]; rewrite ffunE => /eqP e.
have [k1 [k2 _]] := index k.
apply: (@goals.theorem_07_match3_hardness__different_strings_are_separated__a_i_0_misses_b
  (Z.of_nat n) (Z.of_nat i.+1) (Z.of_nat k.+1) (bit_at c) (bit_at a)) => //; first exact: differ_at.
  by rewrite (@bit_at_index _ _ i) //; apply/negP.
by move=> no; apply: no; split; [rewrite (@bit_at_index _ _ k) | rewrite e].
Qed.

Lemma c_misses i : a i != c i -> ~~ c i -> ~~ disj c (unit_string i).
Proof.
move=> ne ci; have [i1 [i2 i3]] := index i.
apply: by_contradiction => /negP; rewrite negbK => /existsP[k /andP[ck]]; rewrite ffunE => /eqP e.
have [k1 [k2 _]] := index k.
apply: (@goals.theorem_07_match3_hardness__different_strings_are_separated__a_i_0_misses_b_2
  (Z.of_nat n) (Z.of_nat i.+1) (Z.of_nat k.+1) (bit_at c) (bit_at a)) => //; first exact: differ_at.
  by rewrite (@bit_at_index _ _ i) //; apply/negP.
by move=> no; apply: no; split; [rewrite (@bit_at_index _ _ k) | rewrite e].
Qed.

End Separated.

Theorem tie_separated (n : nat) (a c : bits_of n) : a != c -> exists b : bits_of n, disj a b != disj c b.
Proof.
move=> ne; have [i nei] : exists i, a i != c i.
  by apply/existsP; apply: contraNT ne => /existsPn same; apply/eqP/ffunP => i; apply/eqP; rewrite -[_ == _]negbK same.
exists (unit_string i); have [ai|ai] := boolP (a i); have [ci|ci] := boolP (c i).
- by move: nei; rewrite ai ci.
- by rewrite (a_meets nei ai) (negbTE (c_misses nei ci)).
- by rewrite (negbTE (a_misses nei ai)) (c_meets nei ci).
- by move: nei; rewrite (negbTE ai) (negbTE ci).
Qed.

(** ** A layer of 3 M bits computes Match3 *)

Lemma shown_1_2 : forall B : nat -> bool, (rounded (tally B 1) 1 != 0) = has B (iota 0 1).
Proof. tally_shows @goals.theorem_07_match3_hardness__a_layer_of_3_M_bits_computes_match3__N_1_M_2 1. Qed.

Lemma shown_4_5 : forall B : nat -> bool, (rounded (tally B 4) 4 != 0) = has B (iota 0 4).
Proof. tally_shows @goals.theorem_07_match3_hardness__a_layer_of_3_M_bits_computes_match3__N_4_M_5 4. Qed.

Lemma shown_5_4 : forall B : nat -> bool, (rounded (tally B 5) 5 != 0) = has B (iota 0 5).
Proof. tally_shows @goals.theorem_07_match3_hardness__a_layer_of_3_M_bits_computes_match3__N_5_M_4 5. Qed.

Lemma shown_6_3 : forall B : nat -> bool, (rounded (tally B 6) 6 != 0) = has B (iota 0 6).
Proof. tally_shows @goals.theorem_07_match3_hardness__a_layer_of_3_M_bits_computes_match3__N_6_M_3 6. Qed.

Lemma shown_40_41 : forall B : nat -> bool, (rounded (tally B 40) 40 != 0) = has B (iota 0 40).
Proof. tally_shows @goals.theorem_07_match3_hardness__a_layer_of_3_M_bits_computes_match3__N_40_M_41 40. Qed.

Theorem tie_layer_1_2 (R : realType) : exists heads : 'I_1 -> p_head R 1 0 'Z_2 1 2,
  layer_in_P 3 0 heads /\ layer_computes 0 heads (@Match3 1 2).
Proof. exact: layer_of_3_M_bits shown_1_2. Qed.

Theorem tie_layer_4_5 (R : realType) : exists heads : 'I_1 -> p_head R 4 0 'Z_5 1 5,
  layer_in_P 3 0 heads /\ layer_computes 0 heads (@Match3 4 5).
Proof. exact: layer_of_3_M_bits shown_4_5. Qed.

Theorem tie_layer_5_4 (R : realType) : exists heads : 'I_1 -> p_head R 5 0 'Z_4 1 4,
  layer_in_P 3 0 heads /\ layer_computes 0 heads (@Match3 5 4).
Proof. exact: layer_of_3_M_bits shown_5_4. Qed.

Theorem tie_layer_6_3 (R : realType) : exists heads : 'I_1 -> p_head R 6 0 'Z_3 1 3,
  layer_in_P 3 0 heads /\ layer_computes 0 heads (@Match3 6 3).
Proof. exact: layer_of_3_M_bits shown_6_3. Qed.

Theorem tie_layer_40_41 (R : realType) : exists heads : 'I_1 -> p_head R 40 0 'Z_41 1 41,
  layer_in_P 3 0 heads /\ layer_computes 0 heads (@Match3 40 41).
Proof. exact: layer_of_3_M_bits shown_40_41. Qed.
