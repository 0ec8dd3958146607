(** * Match2 for M >= 5: the precision must grow with N

    One head with one value coordinate, right at position i.  By [few_vary], applied to each query a
    with 2a != 0 and the letter -a, at some other position j the product exp(score) (value - tie) is
    the same for all letters but -a, for each such a.  As exp of a nonzero rational is irrational
    ([exp_form_ge]), scores and values are the same; then the vectors key(-a) - key(0) at j
    are dual to the queries, up to factors that are not 0, and so there are at most m of them. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import boolp reals sequences exp.
From slt Require Import Statements softmax_lemma precision ties merge_lemma theorem_02_precision.
From slt Require Import irrational_exp near_ties.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Lemma norm_int (R : realType) (z : int) : `|z%:~R : R| = `|z|%N%:R.
Proof. by rewrite -intr_norm pmulrn -abszE. Qed.

(** ** Weights: exponentials of s / d for integers s *)

Section Weights.
Variables (R : realType) (d K4 : nat).
Hypotheses (d_gt0 : (0 < d)%N) (K4_gt0 : (0 < K4)%N).
Notation K := (4 * K4)%N.
Implicit Types (s n : int).

Definition exp_of s : R := expR (s%:~R / d%:R).
Let W : R := (2 ^ K)%N%:R.
Let d_pos : 0 < d%:R :> R. Proof. by rewrite ltr0n. Qed.
Let W_pos : 0 < W. Proof. by rewrite ltr0n expn_gt0. Qed.

Lemma exp_of_le s : (`|s| <= K4)%N -> exp_of s <= W.
Proof.
move=> s_le; have le_n : expR K4%:R <= W.
  by apply: le_trans (expR_nat_le R K4) _; rewrite ler_nat leq_pexp2l // leq_mul2r orbT.
apply: le_trans le_n; rewrite ler_expR ler_pdivr_mulr // -natrM.
apply: le_trans (ler_norm _) _; rewrite norm_int ler_nat.
by apply: leq_trans s_le _; rewrite leq_pmulr.
Qed.

Lemma exp_of_ge s : (`|s| <= K4)%N -> W^-1 <= exp_of s.
Proof.
move=> s_le; rewrite -[exp_of s]invrK lef_pinv ?posrE ?invr_gt0 ?expR_gt0 //.
rewrite -expRN -mulNr -mulrNz; apply: exp_of_le; by rewrite abszN.
Qed.

Lemma exp_of_ge1 s : (`|s| <= K4)%N -> 1 <= W * exp_of s.
Proof. by move=> /exp_of_ge; rewrite -(ler_pmul2l W_pos) mulfV ?gt_eqF. Qed.

Lemma exp_of_split s s' : exp_of s = exp_of s' * expR ((s - s')%:~R / d%:R).
Proof. by rewrite /exp_of -expRD -mulrDl -intrD addrCA subrr addr0. Qed.

(** Different odd numbers, any scores. *)
Lemma gap_values s s' n n' : (`|s| <= K4)%N -> (`|s'| <= K4)%N ->
  n != 0 -> n' != 0 -> (`|n| <= K)%N -> (`|n'| <= K)%N -> (2 <= `|(n - n')%R|)%N ->
  1 <= (2 ^ (21 * K ^ 4))%N%:R * W * `|exp_of s * n%:~R - exp_of s' * n'%:~R|.
Proof.
wlog le_s : s s' n n' / s' <= s => [wlog_s|].
  have [/wlog_s|/ltW /wlog_s sym] := lerP s' s; first exact.
  by move=> ? ? ? ? ? ? dist; rewrite distrC; apply: sym => //; rewrite -abszN opprB.
move=> s_le s'_le n_neq0 n'_neq0 n_le n'_le dist.
set big : R := (2 ^ _)%N%:R; have big_ge1 : 1 <= big by rewrite (ler_nat _ 1) expn_gt0.
pose k := `|s - s'|%N; set x := (s - s')%:~R / d%:R : R.
have xE : x = k%:R / d%:R by rewrite /x /k; congr (_ / _); rewrite pmulrn gez0_abs ?subr_ge0.
have k_le : (2 * k <= K)%N by rewrite /k; move: s_le s'_le le_s; clear; lia.
suff form : 1 <= big * `|n%:~R * expR x - n'%:~R|.
  apply: le_trans form _; rewrite -mulrA ler_wpmul2l ?(le_trans ler01) //.
  have -> : exp_of s * n%:~R - exp_of s' * n'%:~R = exp_of s' * (n%:~R * expR x - n'%:~R).
    by rewrite (exp_of_split s s') -/x; ring.
  rewrite normrM (gtr0_norm (expR_gt0 _)) mulrA -[X in X <= _]mul1r.
  by apply: ler_wpmul2r; [exact: normr_ge0 | exact: exp_of_ge1].
have dist_R : 2%:R <= `|n%:~R - n'%:~R : R| by rewrite -mulrzBr norm_int ler_nat.
have [k0|k_gt0] := posnP k.
  rewrite xE k0 mul0r expR0 mulr1; apply: mulr_ege1 big_ge1 _.
  by apply: (@le_trans _ _ 2%:R) => //; rewrite (ler_nat _ 1).
have K_ge4 : (4 <= K)%N by move: K4_gt0; clear; lia.
have [d_le|d_gt] := leqP d (K ^ 2).
  by rewrite xE; apply: exp_form_ge => //; move: k_le; clear; lia.
have x_ge0 : 0 <= x by rewrite xE divr_ge0 ?ler0n.
have x_small : 2%:R * K%:R * x <= 1.
  rewrite xE mulrA ler_pdivr_mulr // mul1r -!natrM ler_nat.
  by move: k_le d_gt K_ge4; rewrite expnS expn1; move: (K) => t; clear; nia.
have x_half : x <= 2%:R^-1.
  rewrite -(@ler_pmul2l _ 2%:R) ?ltr0n // divff ?pnatr_eq0 //; apply: le_trans x_small.
  rewrite -mulrA ler_pmul2l ?ltr0n // -[X in X <= _]mul1r ler_wpmul2r // (ler_nat _ 1).
  exact: leq_trans K_ge4.
have le_x : `|n%:~R * (expR x - 1)| <= 1.
  have := expR_le x_ge0 x_half; rewrite -ler_subl_addl => le_x.
  have ge_x : 0 <= expR x - 1 by rewrite subr_ge0 -[X in X <= _]expR0 ler_expR.
  rewrite normrM norm_int (ger0_norm ge_x).
  apply: le_trans x_small; have -> : 2%:R * K%:R * x = K%:R * (2%:R * x) by ring.
  by apply: ler_pmul; rewrite ?ler0n ?ler_nat.
have : `|n%:~R - n'%:~R : R| <= `|n%:~R * expR x - n'%:~R| + 1.
  have -> : n%:~R - n'%:~R = (n%:~R * expR x - n'%:~R) - n%:~R * (expR x - 1) :> R by ring.
  by apply: le_trans (ler_norm_sub _ _) _; rewrite ler_add2l.
move=> /(le_trans dist_R); rewrite -ler_subl_addr.
have -> : 2%:R - 1 = 1 :> R by ring.
exact: mulr_ege1.
Qed.

(** One number and different scores. *)
Lemma gap_scores s s' n : (`|s| <= K4)%N -> (`|s'| <= K4)%N -> s != s' -> n != 0 ->
  1 <= d%:R * W * `|exp_of s * n%:~R - exp_of s' * n%:~R|.
Proof.
wlog lt_s : s s' / s' < s => [wlog_s|].
  move=> s_le s'_le neq n_neq0.
  have [lt_s|lt_s|eq_s] := ltgtP s' s; [exact: wlog_s| |by rewrite eq_s eqxx in neq].
  by rewrite distrC; apply: wlog_s => //; rewrite eq_sym.
move=> s_le s'_le _ n_neq0; rewrite -mulrBl normrM norm_int (exp_of_split s s').
set x := _ / d%:R; have dx : 1 <= d%:R * x.
  by rewrite mulrC divfK ?gt_eqF // (ler_int _ 1); move: lt_s; clear; lia.
have x_ge0 : 0 <= x by rewrite divr_ge0 ?ler0z ?subr_ge0 ?(ltW lt_s) ?ler0n.
have x_le : x <= expR x - 1 by rewrite ler_subr_addl expR_ge1Dx.
have n_ge1 : 1 <= `|n|%N%:R :> R by rewrite (ler_nat _ 1) absz_gt0.
have -> : exp_of s' * expR x - exp_of s' = exp_of s' * (expR x - 1) by ring.
rewrite normrM (gtr0_norm (expR_gt0 _)) (ger0_norm (le_trans x_ge0 x_le)).
have -> : d%:R * W * (exp_of s' * (expR x - 1) * `|n|%N%:R)
  = (d%:R * (expR x - 1)) * ((W * exp_of s') * `|n|%N%:R) by ring.
have We := exp_of_ge1 s'_le.
have ge1 : 1 <= d%:R * (expR x - 1) by apply: le_trans dx _; rewrite ler_pmul2l.
by apply: mulr_ege1 ge1 (mulr_ege1 We n_ge1).
Qed.

Lemma gap_scores_le s s' n : (`|s| <= K4)%N -> (`|s'| <= K4)%N -> (`|n| <= K)%N ->
  `|exp_of s * n%:~R - exp_of s' * n%:~R| <= K%:R ^+ 2 * W / d%:R.
Proof.
wlog le_s : s s' / s' <= s => [wlog_s|].
  have [/wlog_s|/ltW /wlog_s sym] := lerP s' s; first exact.
  by move=> ? ? ?; rewrite distrC; apply: sym.
move=> s_le s'_le n_le; rewrite -mulrBl normrM norm_int (exp_of_split s' s).
set x := _ / d%:R; have -> : x = - ((s - s')%:~R / d%:R) by rewrite /x -opprB mulrNz mulNr.
set y := _ / d%:R; have y_ge0 : 0 <= y by rewrite divr_ge0 ?ler0z ?subr_ge0 ?ler0n.
have y_le : y <= K%:R / d%:R.
  rewrite ler_pmul2r ?invr_gt0 // pmulrn ler_int.
  by move: s_le s'_le; clear; lia.
have low : 0 <= 1 - expR (- y) by rewrite subr_ge0 -[X in _ <= X]expR0 ler_expR oppr_le0.
have -> : exp_of s - exp_of s * expR (- y) = exp_of s * (1 - expR (- y)) by ring.
rewrite normrM (gtr0_norm (expR_gt0 _)) (ger0_norm low).
have -> : K%:R ^+ 2 * W / d%:R = W * (K%:R / d%:R) * K%:R by ring.
have le1 : 1 - expR (- y) <= K%:R / d%:R by apply: le_trans (expR_ge1Bx y_ge0) y_le.
apply: ler_pmul; rewrite ?ler_nat ?mulr_ge0 ?(ltW (expR_gt0 _)) //.
by apply: ler_pmul; rewrite ?(ltW (expR_gt0 _)) ?exp_of_le.
Qed.

Lemma exp_of_product_le s n : (`|s| <= K4)%N -> (`|n| <= K)%N ->
  `|exp_of s * n%:~R| <= W * K%:R.
Proof.
move=> s_le n_le; rewrite normrM (gtr0_norm (expR_gt0 _)) norm_int.
by apply: ler_pmul; rewrite ?ler_nat ?(ltW (expR_gt0 _)) ?exp_of_le.
Qed.

End Weights.
