(** * The layer for two residues, from what its rounded means show *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From ties Require Import encoding uniform means.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** Whether the token at j differs from the word's: all ones, 0101..., 1010.... *)
Definition differs (l j : nat) (x : bool) : bool :=
  match l with 0 => ~~ x | 1 => if odd j then ~~ x else x | _ => if odd j then x else ~~ x end.

(** The output map: all words are left, or the one that is not has a 1 there. *)
Definition decide (i : nat) (d : nat -> bool) : bool :=
  if odd i then d 0 && (~~ d 1 && ~~ d 2 || ~~ d 1 && d 2 || d 1 && d 2)
  else d 0 && (d 1 && ~~ d 2 || d 1 && d 2).

(** What token i asks for: two neighbours that differ, or two that are the same. *)
Definition asked (N : nat) (b : nat -> bool) (i : nat) : bool :=
  has (fun k => if b i then b k != b k.+1 else b k == b k.+1) (iota 0 N.-1).

Section Layer.
Variables (R : realType) (N : nat).

Definition words_head : p_head R N 0 'Z_2 1 3 :=
  uniform_head R (fun (j : 'I_N) (x : 'Z_2) (l : 'I_3) => odd j + differs l j (x == 1%R)).

Hypothesis right : forall (b : nat -> bool) (i : nat), i < N ->
  decide i (fun l => rounded (tally (fun j => differs l j (b j)) N) N != 0) = asked N b i.

Definition row_bigram (i : 'I_N) (r : 'rV[R]_3) : bool := decide i (fun l => r 0%R (inord l) != 0%R).

Definition token_bit (X : 'I_N -> 'Z_2) : nat -> bool := at_position (fun j => X j == 1%R).

Lemma row_shows (X : 'I_N -> 'Z_2) i l : l < 3 ->
  (layer_output 0 (fun _ : 'I_1 => words_head) X i 0%R (inord l) != 0%R) =
  (rounded (tally (fun j => differs l j (token_bit X j)) N) N != 0).
Proof.
move=> lt; rewrite uniform_output Num.Theory.pnatr_eq0 /tally -sum_iota; congr (rounded _ N != 0).
by apply: eq_bigr => j _; rewrite /token_bit at_positionE inordK.
Qed.

Lemma bit_sum (x y z : 'Z_2) :
  (x + y + z == 0)%R = if x == 1%R then (y == 1%R) != (z == 1%R) else (y == 1%R) == (z == 1%R).
Proof. by case: x y z => [[|[|x]] xl] [[|[|y]] yl] [[|[|z]] zl]. Qed.

Lemma bigram_is_asked (X : 'I_N -> 'Z_2) (i : 'I_N) : Match3Bigram X i = asked N (token_bit X) i.
Proof.
have bit (j : 'I_N) : token_bit X j = (X j == 1%R) by exact: at_positionE.
apply/existsP/hasP => [[j /existsP[j' /andP[/eqP next]]]|[k]].
  rewrite bit_sum -!bit next => ok; exists (nat_of_ord j) => //.
  by rewrite mem_iota /=; have := ltn_ord j'; lia.
rewrite mem_iota /= => lt ok; have lt0 : k < N by lia.
have lt1 : k.+1 < N by lia.
by exists (Ordinal lt0); apply/existsP; exists (Ordinal lt1); rewrite eqxx bit_sum -!bit.
Qed.

Lemma words_layer : exists (heads : 'I_1 -> p_head R N 0 'Z_2 1 3) (out : 'I_N -> 'rV[R]_3 -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_N -> 'Z_2) i, out i (layer_output 0 heads X i) = Match3Bigram X i.
Proof.
exists (fun=> words_head), row_bigram; split=> [h|X i].
  by apply: uniform_in_P => j x l; case: (odd j) (differs l j _) => [] [].
rewrite bigram_is_asked -right // /row_bigram /decide.
by rewrite !row_shows.
Qed.

End Layer.
