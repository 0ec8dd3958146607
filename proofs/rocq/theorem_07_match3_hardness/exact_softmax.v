(** * Theorem 7 with exact softmax and rounded head outputs

    Bob holds only singletons {k}, so that DISJ(a, {k}) = a_k: over all k the rounded head
    outputs at token 0 determine Alice's input a.  A head's output there is
    (V_a + V_k) / (W_a + W_k), with the sums over Alice's positions (token 0 and the dummies
    among them) and over Bob's; so there are few inputs (lemmas/rounded_quotients.v). *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From slt Require Import rounded_quotients theorem_07_match3_hardness.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** n (2^p - 1) + 1 <= 2^(p + ceil(log2 n)). *)
Lemma thresholds_le n p : ((n * (2 ^ p).-1).+1 <= 2 ^ (p + up_log 2 n))%N.
Proof.
have P_gt0 : (0 < 2 ^ p)%N by rewrite expn_gt0.
have [->|n_gt0] := posnP n; first by rewrite mul0n expn_gt0.
apply: (@leq_trans (n * 2 ^ p)); last first.
  by rewrite expnD mulnC leq_mul2l up_logP // orbT.
by rewrite -[in X in (_ <= X)%N](prednK P_gt0) mulnS -addn1 addnC leq_add2r.
Qed.

Lemma power_mono e a b : (a <= b)%N -> (a ^ e <= b ^ e)%N.
Proof. by case: e => [|e] // le_ab; rewrite leq_exp2r. Qed.

Section Bound.
Variables (R : realType) (n N D M H m G : nat).
Variables (s : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> R) (v : 'I_H -> 'I_N -> 'Z_M -> 'rV[R]_m).
Variables (sd : 'I_H -> 'Z_M -> 'I_D -> R) (vd : 'I_H -> 'I_D -> 'rV[R]_m).
Variable rnd : 'I_H -> 'I_m -> R -> 'I_G.+1.
Hypotheses (fits_N : (2 * n + 1 <= N)%N) (fits_M : (2 * n + 4 <= M)%N).
Hypothesis mono : forall h l x y, x <= y -> (rnd h l x <= rnd h l y)%N.
Variable i0 : 'I_N.
Hypothesis i0_first : i0 = 0%N :> nat.

Local Notation instance := (@match3_instance n N M).
Local Notation average h l X := (real_average s v sd vd h l X i0).
Implicit Types (a b : bits_of n) (k : 'I_n) (h : 'I_H) (l : 'I_m).
Let none : bits_of n := [ffun=> false].
Let only k : bits_of n := [ffun k' => k' == k].

(** The rounded outputs determine Match3 at token 0. *)
Hypothesis determines : forall X Y : 'I_N -> 'Z_M, X i0 = Y i0 ->
  (forall h l, rnd h l (average h l X) = rnd h l (average h l Y)) ->
  Match3 X i0 = Match3 Y i0.

(** Alice's places: her positions, token 0, and the dummies. *)
Let alice (j : 'I_N + 'I_D) : bool := if j is inl j then (j <= n)%N else true.

Let weight h (X : 'I_N -> 'Z_M) j : R := expR (score_at s sd h X i0 j).
Let weighted h l (X : 'I_N -> 'Z_M) j : R := weight h X j * real_value_at v vd h X j 0 l.

Let WA h a := \sum_(j | alice j) weight h (instance a none) j.
Let VA h a l := \sum_(j | alice j) weighted h l (instance a none) j.
Let WB h k := \sum_(j | ~~ alice j) weight h (instance none (only k)) j.
Let VB h k l := \sum_(j | ~~ alice j) weighted h l (instance none (only k)) j.

Lemma token0 a b : instance a b i0 = 1.
Proof. exact: (spare_token fits_N fits_M _ _ (or_introl i0_first)). Qed.

(** What depends on a place alone is the same for the instances that agree there. *)
Lemma alice_weight h a b j : alice j -> weight h (instance a b) j = weight h (instance a none) j.
Proof.
case: j => [j|d] /= j_alice; rewrite /weight /= !token0 //.
by rewrite (alice_side fits_N fits_M a b none j_alice).
Qed.

Lemma alice_value h a b j : alice j ->
  real_value_at v vd h (instance a b) j = real_value_at v vd h (instance a none) j.
Proof. by case: j => [j|d] //= j_alice; rewrite (alice_side fits_N fits_M a b none j_alice). Qed.

Lemma bob_weight h a b j : ~~ alice j ->
  weight h (instance a b) j = weight h (instance none b) j.
Proof.
case: j => [j|d] //=; rewrite -ltnNge => j_bob; rewrite /weight /= !token0.
by rewrite (bob_side fits_N fits_M a none b j_bob).
Qed.

Lemma bob_value h a b j : ~~ alice j ->
  real_value_at v vd h (instance a b) j = real_value_at v vd h (instance none b) j.
Proof.
by case: j => [j|d] //=; rewrite -ltnNge => j_bob; rewrite (bob_side fits_N fits_M a none b j_bob).
Qed.

Lemma averageE h l a k :
  average h l (instance a (only k)) = quotient (WA h) (VA h) (WB h) (VB h) a k l.
Proof.
rewrite /real_average /softmax.
transitivity ((\sum_j weighted h l (instance a (only k)) j) /
              (\sum_j weight h (instance a (only k)) j)).
  by rewrite mulr_suml; apply: eq_bigr => j _; rewrite /weighted mulrAC.
rewrite (bigID alice) /= [X in _ / X](bigID alice) /=; congr ((_ + _) / (_ + _));
  apply: eq_bigr => j j_side; rewrite /weighted.
- by rewrite alice_weight // alice_value.
- by rewrite bob_weight // bob_value.
- exact: alice_weight.
- exact: bob_weight.
Qed.

Let WA_gt0 h a : 0 < WA h a.
Proof.
rewrite /WA (bigD1 (inl i0)) /=; last by rewrite i0_first.
by rewrite ltr_paddr ?expR_gt0 // sumr_ge0 // => j _; rewrite ltW ?expR_gt0.
Qed.

Let WB_ge0 h k : 0 <= WB h k.
Proof. by rewrite sumr_ge0 // => j _; rewrite ltW ?expR_gt0. Qed.

Let recover a a' :
  (forall h k l, rnd h l (quotient (WA h) (VA h) (WB h) (VB h) a k l)
               = rnd h l (quotient (WA h) (VA h) (WB h) (VB h) a' k l)) -> a = a'.
Proof.
move=> same; apply/ffunP => k; rewrite -!(disj_singleton _ k).
rewrite -!(match3_is_disj fits_N fits_M _ _ i0_first).
by apply: determines => [|h l]; rewrite ?token0 // !averageE.
Qed.

Lemma heads_count : (2 ^ n <= ((n * m * G).+1 ^ m.+1) ^ H)%N.
Proof.
have := card_inputs WA_gt0 WB_ge0 mono recover.
by rewrite card_ffun card_bool !card_ord.
Qed.

Lemma coordinates_count : (2 ^ n <= ((n * G).+1 ^ 2) ^ (H * m))%N.
Proof.
have := card_inputs_coordinates WA_gt0 WB_ge0 mono recover.
by rewrite card_ffun card_bool !card_ord.
Qed.

End Bound.

Theorem theorem_7_exact_softmax : theorem_7_exact_softmax_statement.
Proof.
move=> R n N D M H m p s v sd vd rnd psi fits_N fits_M mono correct.
have N_gt0 : (0 < N)%N by apply: leq_trans fits_N; rewrite addn1.
pose i0 := Ordinal N_gt0; have P_gt0 : (0 < 2 ^ p)%N by rewrite expn_gt0.
have def_P := prednK P_gt0.
pose rnd' h l x : 'I_(2 ^ p).-1.+1 := cast_ord (esym def_P) (rnd h l x).
have mono' h l x y : x <= y -> (rnd' h l x <= rnd' h l y)%N by move=> /(mono h l).
have determines (X Y : 'I_N -> 'Z_M) : X i0 = Y i0 ->
    (forall h l, rnd' h l (real_average s v sd vd h l X i0)
               = rnd' h l (real_average s v sd vd h l Y i0)) ->
    Match3 X i0 = Match3 Y i0.
  move=> same0 same; rewrite -!correct // same0; congr (psi _ _); apply/ffunP => -[h l].
  by rewrite !ffunE /=; have := same h l; apply: cast_ord_inj.
split.
  have := heads_count fits_N fits_M mono' (erefl : i0 = 0%N :> nat) determines.
  move=> le_n; rewrite -(@leq_exp2l 2) //; apply: leq_trans le_n _.
  have -> : (H * m.+1 * (p + up_log 2 (n * m)) = (p + up_log 2 (n * m)) * m.+1 * H)%N.
    by rewrite mulnC (mulnC H) mulnA.
  rewrite 2!(expnM 2).
  by do 2!apply: power_mono; exact: thresholds_le.
have := coordinates_count fits_N fits_M mono' (erefl : i0 = 0%N :> nat) determines.
move=> le_n; rewrite -(@leq_exp2l 2) //; apply: leq_trans le_n _.
have -> : (2 * (H * m) * (p + up_log 2 n) = (p + up_log 2 n) * 2 * (H * m))%N.
  by rewrite mulnC mulnA.
rewrite 2!(expnM 2).
by do 2!apply: power_mono; exact: thresholds_le.
Qed.
