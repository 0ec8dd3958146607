(** * Appendix C.5 from the SMT texts: three bits a number gather the input *)

From mathcomp Require Import all_ssreflect all_algebra zify reals.
From Coq Require Import ZArith.
From slt Require Import Statements.
From ties Require Import encoding uniform means appendix_c5_layer.
From ties Require goals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** What the texts assume of the mean of N values with the sum N / 2 + c. *)
Lemma one_bit_mean N (c : bool) : 0 < N -> N./2 + c <= 2 * N -> let r := rounded (N./2 + c) N in
  [/\ r <= 2, (2 * r) * N <= 2 * (N./2 + c) + N /\ 2 * (N./2 + c) <= (2 * r + 1) * N
    & odd r -> (2 * r) * N < 2 * (N./2 + c) + N /\ 2 * (N./2 + c) < (2 * r + 1) * N].
Proof.
move=> N_gt0 le r; have [h1 h2 h3 h4] := nearest (N./2 + c) N_gt0; split=> // [|oddr]; last by split; [exact: h3 | exact: h4].
exact: rounded_at_most.
Qed.

Lemma shown_bit (r : nat) (c : bool) : ((~ Z.of_nat r = 0%Z /\ True) <-> c = true) -> (r != 0) = c.
Proof. exact: shown (iff_refl _). Qed.

Ltac bit_shows H N c :=
  let wrong := fresh "wrong" in let facts := fresh "facts" in let r := fresh "r" in
  have := @one_bit_mean N c isT; cbv zeta; rewrite [N./2]/=; move: (rounded _ N) => r facts;
  apply: equal_by_contradiction => wrong;
  eapply (H c (Z.of_nat r)); try encoded_value;
  [ clear wrong; have {facts} [] := facts ltac:(lia) => ? [? ?] ?; lia
  | case=> _; move/shown_bit; exact: wrong ].

Lemma shown_1_2 (p : nat) (c : bool) : p < 1 -> (rounded (1./2 + c) 1 != 0) = c.
Proof. move=> _; bit_shows @goals.appendix_c5_match3_upper__three_bits_gather_the_input__N_1_M_2 1 c. Qed.

Lemma shown_4_5 (p : nat) (c : bool) : p < 4 -> (rounded (4./2 + c) 4 != 0) = c.
Proof.
case: (boolP (odd p)) => _ _.
  bit_shows @goals.appendix_c5_match3_upper__three_bits_gather_the_input__N_4_M_5_mean_2_the_rounded_mean_is_not_0_iff_the_bit_is_1 4 c.
bit_shows @goals.appendix_c5_match3_upper__three_bits_gather_the_input__N_4_M_5_mean_1_the_rounded_mean_is_not_0_iff_the_bit_is_1 4 c.
Qed.

Lemma shown_5_4 (p : nat) (c : bool) : p < 5 -> (rounded (5./2 + c) 5 != 0) = c.
Proof.
case: (boolP (odd p)) => _ _.
  bit_shows @goals.appendix_c5_match3_upper__three_bits_gather_the_input__N_5_M_4_mean_2_the_rounded_mean_is_not_0_iff_the_bit_is_1 5 c.
bit_shows @goals.appendix_c5_match3_upper__three_bits_gather_the_input__N_5_M_4_mean_1_the_rounded_mean_is_not_0_iff_the_bit_is_1 5 c.
Qed.

Lemma shown_24_100 (p : nat) (c : bool) : p < 24 -> (rounded (24./2 + c) 24 != 0) = c.
Proof.
case: (boolP (odd p)) => _ _.
  bit_shows @goals.appendix_c5_match3_upper__three_bits_gather_the_input__N_24_M_100_mean_2_the_rounded_mean_is_not_0_iff_the_bit_is_1 24 c.
bit_shows @goals.appendix_c5_match3_upper__three_bits_gather_the_input__N_24_M_100_mean_1_the_rounded_mean_is_not_0_iff_the_bit_is_1 24 c.
Qed.

Theorem tie_gather_1_2 (R : realType) :
  exists (heads : 'I_1 -> p_head R 1 0 'Z_2 1 (1 * up_log 2 2)) (out : 'I_1 -> 'rV[R]_(1 * up_log 2 2) -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_1 -> 'Z_2) i, out i (layer_output 0 heads X i) = Match3 X i.
Proof. exact: bits_layer shown_1_2. Qed.

Theorem tie_gather_4_5 (R : realType) :
  exists (heads : 'I_1 -> p_head R 4 0 'Z_5 1 (4 * up_log 2 5)) (out : 'I_4 -> 'rV[R]_(4 * up_log 2 5) -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_4 -> 'Z_5) i, out i (layer_output 0 heads X i) = Match3 X i.
Proof. exact: bits_layer shown_4_5. Qed.

Theorem tie_gather_5_4 (R : realType) :
  exists (heads : 'I_1 -> p_head R 5 0 'Z_4 1 (5 * up_log 2 4)) (out : 'I_5 -> 'rV[R]_(5 * up_log 2 4) -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_5 -> 'Z_4) i, out i (layer_output 0 heads X i) = Match3 X i.
Proof. exact: bits_layer shown_5_4. Qed.

Theorem tie_gather_24_100 (R : realType) :
  exists (heads : 'I_1 -> p_head R 24 0 'Z_100 1 (24 * up_log 2 100)) (out : 'I_24 -> 'rV[R]_(24 * up_log 2 100) -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_24 -> 'Z_100) i, out i (layer_output 0 heads X i) = Match3 X i.
Proof. exact: bits_layer shown_24_100. Qed.
