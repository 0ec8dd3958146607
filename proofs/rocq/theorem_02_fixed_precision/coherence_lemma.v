(** * Coherence lemma

    Unit vectors u_j with abs <u_i, u_j> <= mu for i <> j and (2q - 1) mu < 1: every
    set y of q positions has w with <w, u_j> = 1 on y, abs <w, u_j> <= q mu / k < 1 off y
    and norm^2 <= q / k, where k = 1 - (q - 1) mu.  If (3q - 1) mu <= 1, these are at most
    1/2 and 3q/2.  So they are keys for Theorem 2.

    Idea.  Look for w = sum_{i in y} a_i u_i.  The Gram matrix on y is diagonally
    dominant with room k, so Gram a = 1 has a solution with abs a_i <= 1/k; off y the score
    is at most q mu / k, and norm^2 is sum a_i <= q / k. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring boolp reals sequences exp.
From slt Require Import Statements vectors softmax_lemma dominance theorem_02_fixed_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Coherence.
Variables (R : realType) (N m q : nat) (u : 'I_N -> 'rV[R]_m) (mu : R).
Hypothesis mu_ge0 : 0 <= mu.
Hypothesis small : (2 * q)%:R * mu - mu < 1.
Hypothesis unit_keys : forall j, dot (u j) (u j) = 1.
Hypothesis coherent : forall i j, i != j -> `|dot (u i) (u j)| <= mu.
Variable y : {set 'I_N}.
Hypothesis card_y : #|y| = q.

Let k : R := 1 - (q%:R * mu - mu).

Lemma k_gt0 : 0 < k.
Proof.
rewrite subr_gt0; apply: le_lt_trans small; rewrite ler_add2r ler_wpmul2r // ler_nat.
exact: leq_pmull.
Qed.

Lemma gap_gt0 : q%:R * mu / k < 1.
Proof.
rewrite ltr_pdivr_mulr ?k_gt0 // mul1r /k -subr_gt0.
have -> : 1 - (q%:R * mu - mu) - q%:R * mu = 1 - ((2 * q)%:R * mu - mu) by ring.
by rewrite subr_gt0.
Qed.

(** The Gram matrix on y is diagonally dominant. *)
Lemma gram_dominant j : j \in y ->
  k + \sum_(i in y | i != j) `|dot (u i) (u j)| <= dot (u j) (u j).
Proof.
move=> jy; rewrite unit_keys.
apply: (@le_trans _ _ (k + \sum_(i in y :\ j) mu)); last first.
  rewrite sumr_const -mulr_natl /k -card_y (cardsD1 j y) jy add1n mulrSr.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; ring.
rewrite ler_add2l (eq_bigl (fun i => i \in y :\ j)) => [|i]; last by rewrite !inE andbC.
by apply: ler_sum => i; rewrite !inE => /andP[ij _]; exact: coherent.
Qed.

Variable a : 'I_N -> R.
Hypothesis solves : forall j, j \in y -> \sum_(i in y) dot (u i) (u j) * a i = 1.
Hypothesis a_le : forall i, i \in y -> k * `|a i| <= 1.

Definition coherent_query : 'rV[R]_m := \sum_(i in y) a i *: u i.

Lemma coherent_queryE j : dot coherent_query (u j) = \sum_(i in y) dot (u i) (u j) * a i.
Proof.
rewrite dot_suml; apply: eq_bigr => i _; rewrite dotZl.
by rewrite mulrC.
Qed.

Lemma coherent_query_on j : j \in y -> dot coherent_query (u j) = 1.
Proof. by move=> jy; rewrite coherent_queryE solves. Qed.

Lemma coefficient_le i : i \in y -> `|a i| <= k^-1.
Proof. by move=> iy; rewrite -[k^-1]mul1r ler_pdivl_mulr ?k_gt0 // mulrC a_le. Qed.

Lemma coherent_query_off j : j \notin y -> `|dot coherent_query (u j)| <= q%:R * mu / k.
Proof.
move=> jy; rewrite coherent_queryE; apply: le_trans (ler_norm_sum _ _ _) _.
apply: (@le_trans _ _ (\sum_(i in y) mu * k^-1)).
  apply: ler_sum => i iy; rewrite normrM ler_pmul ?coefficient_le ?coherent //.
  by apply: contraNneq jy => <-.
by rewrite sumr_const card_y -mulr_natl mulrA.
Qed.

Lemma coherent_query_norm : dot coherent_query coherent_query <= q%:R / k.
Proof.
rewrite {1}/coherent_query dot_suml.
apply: (@le_trans _ _ (\sum_(i in y) k^-1)); last first.
  by rewrite sumr_const card_y -[X in X <= _]mulr_natl.
apply: ler_sum => i iy; rewrite dotZl dotC coherent_query_on // mulr1.
exact: le_trans (ler_norm _) (coefficient_le iy).
Qed.

End Coherence.

Theorem coherence_gap : coherence_gap_statement.
Proof.
move=> R N m q u mu mu_ge0 small unit_keys coherent k.
split=> [|y card_y]; first exact: gap_gt0.
have [|a [solves a_le]] := dominant_solution (k_gt0 mu_ge0 small)
    (gram_dominant unit_keys coherent card_y) (b := fun _ => 1) (beta := 1).
  by move=> j _; rewrite normr1.
exists (coherent_query u y a); split.
- exact: (coherent_query_on solves).
- exact: (coherent_query_off mu_ge0 small coherent card_y a_le).
- exact: (coherent_query_norm mu_ge0 small card_y solves a_le).
Qed.

Theorem coherence_lemma : coherence_lemma_statement.
Proof.
move=> R N m q u mu mu_ge0 small unit_keys coherent y card_y.
pose k : R := 1 - (q%:R * mu - mu).
have small3 : 0 <= 1 - ((3 * q)%:R * mu - mu) by rewrite subr_ge0.
have k_ge : 2%:R / 3%:R <= k.
  rewrite ler_pdivr_mulr ?ltr0n // /k -subr_ge0.
  have -> : (1 - (q%:R * mu - mu)) * 3%:R - 2%:R = 1 - ((3 * q)%:R * mu - mu) + 2%:R * mu.
    by ring.
  by rewrite addr_ge0 // mulr_ge0 ?ler0n.
have k_pos : 0 < k by apply: lt_le_trans k_ge; rewrite divr_gt0 ?ltr0n.
have off_small : q%:R * mu <= 2%:R^-1 * k.
  rewrite [X in _ <= X]mulrC ler_pdivl_mulr ?ltr0n // /k -subr_ge0.
  by have -> : 1 - (q%:R * mu - mu) - q%:R * mu * 2%:R = 1 - ((3 * q)%:R * mu - mu) by ring.
have half_lt1 : 2%:R^-1 * k < k by rewrite gtr_pmull // invf_lt1 ?ltr0n ?ltr1n.
have [|_ queries] := @coherence_gap R N m q u mu mu_ge0 _ unit_keys coherent.
  rewrite -subr_gt0; have -> : 1 - ((2 * q)%:R * mu - mu) = k - q%:R * mu by rewrite /k; ring.
  by rewrite subr_gt0; apply: le_lt_trans off_small half_lt1.
have [w [on off norm]] := queries y card_y; exists w; split=> // [j jy|].
  by apply: le_trans (off j jy) _; rewrite ler_pdivr_mulr.
apply: le_trans norm _; rewrite mulrC ler_wpmul2r ?ler0n //.
by rewrite -invf_div lef_pinv ?posrE ?divr_gt0 ?ltr0n.
Qed.

Theorem coherence_lemma_satisfiable : coherence_lemma_satisfiable_statement.
Proof.
move=> R N q; exists (fun j => delta_mx 0 j), 0.
have entry j k : (delta_mx 0 j : 'rV[R]_N) 0 k = (k == j)%:R by rewrite mxE eqxx.
split=> // [|j|i j ij]; first by rewrite mulr0 subr0 ler01.
  by rewrite -norm2_sqr norm2_delta expr1n.
rewrite /dot big1 ?normr0 // => k _; rewrite !entry; case: (eqVneq k i) => [->|_].
  by rewrite (negbTE ij) mulr0.
by rewrite mul0r.
Qed.

Theorem theorem_2_given_keys_of_small_coherence : theorem_2_given_keys_of_small_coherence_statement.
Proof.
move=> R N d m q u mu q_gt0 mu_ge0 small unit_keys coherent.
have query (y : {set 'I_N}) : exists w, #|y| = q ->
    singles_out (fun j => dot w (u j)) y 1 2%:R^-1 0.
  have [card_y|card_y] := eqVneq #|y| q; last by exists 0 => e; rewrite e eqxx in card_y.
  have [w [on off _]] := coherence_lemma mu_ge0 small unit_keys coherent card_y.
  exists w => _; split=> j jy; first by rewrite on // subrr normr0.
  rewrite addr0; apply: le_trans (ler_norm _) _; apply: le_trans (off j jy) _.
  by have -> : 1 - 2%:R^-1 = 2%:R^-1 :> R by field.
have [w w_single] := choice query.
exists w => alpha alpha_ge0.
have := @theorem_2_given_keys R N d m q u w 2%:R^-1 0 alpha q_gt0 alpha_ge0.
rewrite /averaging_error !mulr0 subr0 expR0 subrr addr0; apply=> y card_y.
by exists 1; exact: w_single.
Qed.
