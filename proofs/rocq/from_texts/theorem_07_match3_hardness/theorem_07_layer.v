(** * The layer of 3 M bits, from what its rounded means show *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From ties Require Import encoding uniform means.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Section Layer.
Variables (R : realType) (N M : nat).

(** Position j puts j mod 2 into every coordinate, and one more into that of its residue. *)
Definition residue_head : p_head R N 0 'Z_M 1 M :=
  uniform_head R (fun (j : 'I_N) (x : 'Z_M) (l : 'I_M) => odd j + (x == l :> nat)).

Hypothesis M_gt1 : 1 < M.
Hypothesis shows : forall B : nat -> bool, (rounded (tally B N) N != 0) = has B (iota 0 N).

Lemma occurs (X : 'I_N -> 'Z_M) i (l : 'I_M) :
  (layer_output 0 (fun _ : 'I_1 => residue_head) X i 0%R l != 0%R) = [exists j, X j == l :> nat].
Proof.
by rewrite uniform_output Num.Theory.pnatr_eq0 (tally_position (fun j => X j == l :> nat)) shows has_position.
Qed.

Definition row_match3 (i : 'I_N) (x : 'Z_M) (r : 'rV[R]_M) : bool :=
  [exists a : 'I_M, exists b : 'I_M, [&& r 0%R a != 0%R, r 0%R b != 0%R & M %| x + a + b]].

Lemma layer_of_3_M_bits : exists heads : 'I_1 -> p_head R N 0 'Z_M 1 M,
  layer_in_P 3 0 heads /\ layer_computes 0 heads (@Match3 N M).
Proof.
exists (fun=> residue_head); split=> [h|].
  by apply: uniform_in_P => j x l; case: (odd j) (x == l :> nat) => [] [].
exists row_match3 => X i; apply/existsP/existsP => [[a /existsP[b]]|[j1 /existsP[j2 sum0]]].
  rewrite !occurs => /and3P[/existsP[j1 /eqP <-] /existsP[j2 /eqP <-] dvd].
  by exists j1; apply/existsP; exists j2; rewrite sum3_eq0.
have small (x : 'Z_M) : x < M by exact: value_small.
exists (Ordinal (small (X j1))); apply/existsP; exists (Ordinal (small (X j2))).
rewrite !occurs /= -sum3_eq0 // sum0 andbT.
by apply/andP; split; apply/existsP; [exists j1 | exists j2].
Qed.

End Layer.
