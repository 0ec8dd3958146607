(** * Ties in P

    Rounding to integers (f = 0) sends 1/2 to 0 and everything in (1/2, 1] to 1.  A head's
    output is a quotient of weighted sums over positions and dummies; here half of the places,
    dummies included, is odd. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Lemma p_bit_nat (R : realType) (p f n : nat) : (n * 2 ^ f < 2 ^ p.-1)%N -> p_bit p f (n%:R : R).
Proof.
move=> small; exists (n * 2 ^ f)%N%:Z; split; last by rewrite absz_nat.
by rewrite -pmulrn natrM natrX mulfK // gt_eqF ?unit_gt0.
Qed.

Section Rounding.
Variable R : realType.
Implicit Type x : R.

Lemma round_to_f0 x : round_to 0 x = (round_even x)%:~R.
Proof. by rewrite /round_to expr0 mulr1 divr1. Qed.

Lemma round_half : round_to 0 (2%:R^-1 : R) = 0.
Proof.
have floor0 : floor (2%:R^-1 : R) = 0.
  apply/eqP; rewrite eq_le -floor_ge_int invr_ge0 ler0n andbT.
  by rewrite -ltz_addr1 -floor_lt_int add0r invf_lt1 ?ltr0n // ltr1n.
by rewrite round_to_f0 /round_even floor0 subr0 eqxx /= orbT.
Qed.

Lemma round_above x : 2%:R^-1 < x -> 0 < round_to 0 x.
Proof.
move=> x_gt; rewrite round_to_f0; have := round_even_close x.
rewrite ler_norml ler_subr_addl => /andP[le _]; apply: lt_le_trans le.
by rewrite subr_gt0.
Qed.

Lemma round_above1 x : 2%:R^-1 < x -> x <= 1 -> round_to 0 x = 1.
Proof.
move=> /round_above; rewrite round_to_f0 => k_gt0 x_le.
have : (round_even x <= 1)%R by have := le_round_even x_le; rewrite (round_even_int R 1).
by move: k_gt0; rewrite ltr0z; case: (round_even x) => // -[|[|k]].
Qed.

Lemma round_tie x (b : bool) : x <= 1 -> (if b then 2%:R^-1 < x else x == 2%:R^-1) ->
  round_to 0 x = b%:R.
Proof. by case: b => x_le => [/round_above1 ->|/eqP ->] //; exact: round_half. Qed.

End Rounding.

Section Heads.
Variables (R : realType) (N D : nat) (T : Type) (m mv f : nat).
Variables (h : p_head R N D T m mv) (X : 'I_N -> T) (i : 'I_N).

Let weight j : R := expR (dot (head_query h i (X i)) (key_at h X j)).

Lemma exact_quotient l : exact_output h X i 0 l =
  (\sum_j weight (inl j) * head_value h j (X j) 0 l
   + \sum_d weight (inr d) * dummy_value h d 0 l)
  / (\sum_j weight (inl j) + \sum_d weight (inr d)).
Proof.
rewrite mxE; transitivity ((\sum_j weight j * value_at h X j 0 l) / \sum_j weight j).
  by rewrite mulr_suml; apply: eq_bigr => j _; rewrite mulrAC.
by rewrite !big_sumType.
Qed.

Lemma one_head l : layer_output f (fun _ : 'I_1 => h) X i 0 l = round_to f (exact_output h X i 0 l).
Proof. by rewrite /layer_output big_ord_recl big_ord0 addr0 mxE. Qed.

End Heads.

(** Among N positions, and one more odd place if N is odd, half are odd. *)
Lemma odd_places N : ((\sum_(j < N) odd j) + odd N = uphalf N)%N.
Proof.
rewrite uphalf_half addnC; congr (_ + _)%N.
elim: N => [|N IH]; first by rewrite big_ord0.
by rewrite big_ord_recr /= IH uphalf_half addnC.
Qed.

Lemma even_places N : (\sum_(j < N) ~~ odd j = uphalf N)%N.
Proof.
elim: N => [|N IH]; first by rewrite big_ord0.
by rewrite big_ord_recr /= IH uphalf_half; lia.
Qed.
