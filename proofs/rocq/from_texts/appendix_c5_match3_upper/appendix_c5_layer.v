(** * The layer of Appendix C.5, from what its rounded means show *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From ties Require Import encoding uniform means.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Definition bit_of (x k : nat) : bool := odd (x %/ 2 ^ k).

Lemma same_bits b x y : x < 2 ^ b -> y < 2 ^ b -> (forall k, k < b -> bit_of x k = bit_of y k) -> x = y.
Proof.
elim: b x y => [|b IH] x y; first by rewrite !ltnS !leqn0 => /eqP -> /eqP ->.
rewrite expnS mul2n => xs ys same; have := same 0 isT; rewrite /bit_of !divn1 => low.
have high : x./2 = y./2.
  apply: IH; try by rewrite -divn2 ltn_divLR // muln2.
  by move=> k lt; have := same k.+1 lt; rewrite /bit_of expnS !divnMA !divn2.
by rewrite -(odd_double_half x) -(odd_double_half y) low high.
Qed.

Section Layer.
Variables (R : realType) (N M : nat).
Let b := up_log 2 M.

(** Coordinate (j, k), the l-th for l = j b + k, is marked by bit k of token j alone. *)
Definition marks (j : nat) (x : nat) (l : nat) : bool := (j == l %/ b) && bit_of x (l %% b).

Definition bits_head : p_head R N 0 'Z_M 1 (N * b) :=
  uniform_head R (fun (j : 'I_N) (x : 'Z_M) (l : 'I_(N * b)) => odd j + marks j x l).

Hypothesis M_gt1 : 1 < M.
Hypothesis shows : forall (p : nat) (c : bool), p < N -> (rounded (N./2 + c) N != 0) = c.

Lemma sum_of_one (p : 'I_N) (c : bool) : \sum_(j < N) (odd j + ((j == p :> nat) && c)) = N./2 + c.
Proof.
rewrite big_split /=; congr (_ + _).
  elim: (N) => [|n IH]; first by rewrite big_ord0.
  by rewrite big_ord_recr /= IH uphalf_half addnC.
rewrite (bigD1 p) //= eqxx big1 ?addn0 // => j ne.
by rewrite (_ : (j == p :> nat) = false) //; apply/negbTE.
Qed.

Lemma b_gt0 : 0 < b.
Proof. by rewrite lt0n; apply/eqP => b0; have := @up_logP 2 M isT; rewrite -/b b0; lia. Qed.

Lemma place_of (l : 'I_(N * b)) : l %/ b < N.
Proof. by rewrite ltn_divLR ?b_gt0. Qed.

Lemma gathered (X : 'I_N -> 'Z_M) i (l : 'I_(N * b)) :
  (layer_output 0 (fun _ : 'I_1 => bits_head) X i 0%R l != 0%R) = bit_of (X (Ordinal (place_of l))) (l %% b).
Proof.
rewrite uniform_output Num.Theory.pnatr_eq0; set p := Ordinal (place_of l).
rewrite -(shows (bit_of (X p) (l %% b)) (place_of l)) -(sum_of_one p); congr (rounded _ N != 0).
apply: eq_bigr => j _; rewrite /marks; congr (odd j + nat_of_bool _).
by have [e|//] := eqVneq (j : nat) (l %/ b); have -> : j = p by exact: val_inj.
Qed.

(** The output map: what Match3 is on the input whose bits the row shows. *)
Definition row_match3 (i : 'I_N) (r : 'rV[R]_(N * b)) : bool :=
  [exists Y : {ffun 'I_N -> 'Z_M},
    [forall l : 'I_(N * b), (r 0%R l != 0%R) == bit_of (Y (Ordinal (place_of l))) (l %% b)] && Match3 Y i].

Lemma bits_tell (X Y : 'I_N -> 'Z_M) :
  (forall l : 'I_(N * b), bit_of (X (Ordinal (place_of l))) (l %% b) = bit_of (Y (Ordinal (place_of l))) (l %% b)) -> X =1 Y.
Proof.
move=> same j; apply: val_inj => /=; have fits (x : 'Z_M) : x < 2 ^ b.
  by apply: leq_trans (value_small x M_gt1) _; exact: up_logP.
apply: (same_bits (fits _) (fits _)) => k lt.
have in_row : j * b + k < N * b by have := ltn_ord j; nia.
have := same (Ordinal in_row); have -> : Ordinal (place_of (Ordinal in_row)) = j.
  by apply: val_inj; rewrite /= divnMDl ?b_gt0 // divn_small // addn0.
by rewrite /= modnMDl modn_small.
Qed.

Lemma bits_layer : exists (heads : 'I_1 -> p_head R N 0 'Z_M 1 (N * up_log 2 M))
    (out : 'I_N -> 'rV[R]_(N * up_log 2 M) -> bool),
  layer_in_P 3 0 heads /\ forall (X : 'I_N -> 'Z_M) i, out i (layer_output 0 heads X i) = Match3 X i.
Proof.
exists (fun=> bits_head), row_match3; split=> [h|X i].
  by apply: uniform_in_P => j x l; case: (odd j) (marks j x l) => [] [].
have match_ext (Y : 'I_N -> 'Z_M) : X =1 Y -> Match3 Y i = Match3 X i.
  by move=> e; apply: eq_existsb => j1; apply: eq_existsb => j2; rewrite !e.
apply/existsP/idP => [[Y /andP[/forallP same]]|matched].
  by rewrite match_ext //; apply: bits_tell => l; rewrite -(gathered X i); exact: (elimT eqP (same l)).
exists [ffun j => X j]; rewrite match_ext => [|j]; last by rewrite ffunE.
by rewrite matched andbT; apply/forallP => l; rewrite gathered ffunE.
Qed.

End Layer.
