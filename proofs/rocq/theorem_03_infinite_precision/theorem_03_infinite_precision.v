(** * Theorem 3: with exact reals, inner dimension 2q suffices

    Keys on the moment curve, u_j = (j, j^2, ..., j^{2q}), have margin 1: for every set
    y of at most q positions some w_y and c satisfy <w_y, u_j> = c on y and <= c - 1 off
    y.  Hence one sparse unit of inner dimension 2q averages over any y of size q with
    error at most 2 ((N - q) / q) exp(-alpha), so to any accuracy.

    Idea.  The cyclic polytope: P(t) = prod_{i in y} (t - i)^2 has degree at most 2q,
    vanishes on y and is at least 1 at the other integers.  With c its constant
    coefficient and w minus the others, <w, u_j> = c - P(j). *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements vectors softmax_lemma theorem_02_fixed_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section CyclicPolytope.
Variables (R : realType) (N : nat) (y : {set 'I_N}).

Definition vanishing : {poly R} := (\prod_(i in y) ('X - (i.+1%:R)%:P)) ^+ 2.

Lemma vanishing_size : (size vanishing <= (2 * #|y|).+1)%N.
Proof.
apply: leq_trans (size_exp_leq _ _) _.
by rewrite -big_enum size_prod_XsubC -cardE /= mulnC.
Qed.

Lemma vanishing_on (j : 'I_N) : j \in y -> vanishing.[j.+1%:R] = 0.
Proof.
move=> jy; rewrite horner_exp horner_prod (bigD1 j) //=.
by rewrite !hornerE subrr mul0r expr0n.
Qed.

(** Distinct integers differ by at least 1. *)
Lemma integer_gap (j i : nat) : j != i -> 1 <= `|j%:R - i%:R : R|.
Proof.
have gap a b : (a < b)%N -> 1 <= `|b%:R - a%:R : R|.
  by move=> ab; rewrite -natrB 1?ltnW // normr_nat ler1n subn_gt0.
by case: (ltngtP j i) => // /gap //; rewrite distrC.
Qed.

Lemma vanishing_off (j : 'I_N) : j \notin y -> 1 <= vanishing.[j.+1%:R].
Proof.
move=> jy; rewrite horner_exp horner_prod -real_normK ?num_real // normr_prod.
rewrite exprn_ege1 //; apply: (big_ind (fun x : R => 1 <= x)) => //.
  by move=> a b a1 b1; rewrite mulr_ege1.
move=> i iy; rewrite !hornerE integer_gap // eqSS; apply: contraNneq jy => ji.
by rewrite (val_inj ji).
Qed.

(** The query: minus the coefficients of degree 1..2q. *)
Definition moment_query q : 'rV[R]_(2 * q) := \row_k - vanishing`_k.+1.

Lemma moment_score q (j : 'I_N) : (#|y| <= q)%N ->
  dot (moment_query q) (moment_key R q j) = vanishing`_0 - vanishing.[j.+1%:R].
Proof.
move=> yq; have wide : (size vanishing <= (2 * q).+1)%N.
  by apply: leq_trans vanishing_size _; rewrite ltnS leq_mul2l.
rewrite (horner_coef_wide _ wide) big_ord_recl expr0 mulr1 opprD addrA subrr add0r.
by rewrite -sumrN; apply: eq_bigr => k _; rewrite !mxE mulNr.
Qed.

End CyclicPolytope.

Theorem theorem_3_polytope : theorem_3_polytope_statement.
Proof.
move=> R N q y yq; exists (moment_query R y q), ((vanishing R y)`_0) => j.
rewrite moment_score //; case: ifP => [jy | /negbT jy].
  by rewrite vanishing_on ?subr0.
by rewrite ler_add2l ler_opp2 vanishing_off.
Qed.

Theorem theorem_3_error : theorem_3_error_statement.
Proof.
move=> R N d q q_gt0; exists (fun y => moment_query R y q) => alpha alpha_ge0.
have := @theorem_2_given_keys R N d _ q (moment_key R q)
  (fun y => moment_query R y q) 1 0 alpha q_gt0 alpha_ge0.
rewrite /averaging_error !mulr0 subr0 mulr1 expR0 subrr addr0; apply=> y card_y.
exists ((vanishing R y)`_0); split=> j jy; rewrite moment_score ?card_y //.
  by rewrite vanishing_on // subr0 subrr normr0.
by rewrite addr0 ler_add2l ler_opp2 vanishing_off.
Qed.

Theorem theorem_3 : theorem_3_statement.
Proof.
move=> R N d q e q_gt0 e_gt0; have [w error] := @theorem_3_error R N d q q_gt0.
set c : R := 2%:R * ((N - q)%:R / q%:R).
have c_ge0 : 0 <= c by rewrite !mulr_ge0 ?invr_ge0 ?ler0n.
(* Any alpha with exp(alpha) >= 1 + c / e will do. *)
have big : 1 <= 1 + c / e by rewrite ler_addl divr_ge0 // ltW.
exists w, (ln (1 + c / e)) => X valid i.
apply: le_trans (error _ (ln_ge0 big) X valid i) _; rewrite -/c.
rewrite expRN lnK ?posrE ?(lt_le_trans ltr01) // ler_pdivr_mulr ?(lt_le_trans ltr01) //.
by rewrite mulrDr mulr1 mulrCA divff ?gt_eqF // mulr1 ler_addr ltW.
Qed.
