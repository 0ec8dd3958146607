(** * Match2 for M >= 5: the precision must grow with N

    One head with one value coordinate, right at position i.  By [few_vary], applied to each query a
    with 2a != 0 and the letter -a, at some other position j the product exp(score) (value - tie) is
    the same for all letters but -a, for each such a.  As exp of a nonzero rational is irrational
    ([exp_form_ge]), scores and values are the same; then the vectors key(-a) - key(0) at j
    are dual to the queries, up to factors that are not 0, and so there are at most m of them. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import boolp reals sequences exp.
From slt Require Import Statements softmax_lemma precision ties merge_lemma theorem_02_precision.
From slt Require Import circle_lemma irrational_exp near_ties.

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

(** ** One head *)

Section Head.
Variables (R : realType) (N D M m p f : nat) (head : p_head R N D 'Z_M m 1).
Variables (i : 'I_N) (out : 'Z_M -> 'rV[R]_1 -> bool).
Hypotheses (p_gt0 : (0 < p)%N) (head_in_P : in_P p f (fun=> True) head).
Hypothesis right : forall X, out (X i) (layer_output f (fun _ : 'I_1 => head) X i) = Match2 X i.

Let K4 := (m.+1 * 4 ^ p.-1)%N.
Let d := (2 ^ f * 2 ^ f)%N.
Notation K := (4 * K4)%N.
Let unit : R := 2%:R ^+ f.
Let top : nat := (2 ^ p.-1)%N.
Let V : R := top%:R / unit.
Let W : R := (2 ^ K)%N%:R.

Let d_gt0 : (0 < d)%N. Proof. by rewrite muln_gt0 expn_gt0. Qed.
Let K4_gt0 : (0 < K4)%N. Proof. by rewrite muln_gt0 expn_gt0. Qed.
Let unit_pos : 0 < unit. Proof. exact: unit_gt0. Qed.
Let W_pos : 0 < W. Proof. by rewrite ltr0n expn_gt0. Qed.
Let top_le : (4 * top <= K)%N.
Proof.
rewrite leq_mul2l /= /K4 /top; apply: (@leq_trans (4 ^ p.-1)); last by rewrite leq_pmull.
by rewrite leq_exp2r_le.
Qed.

Lemma dot_score (q k : 'rV[R]_m) : p_bit_vector p f q -> p_bit_vector p f k ->
  exists s : int, dot q k = s%:~R / d%:R /\ (`|s| <= K4)%N.
Proof.
move=> q_P k_P.
have terms l : exists s : int, q 0 l * k 0 l = s%:~R / d%:R /\ (`|s| <= 4 ^ p.-1)%N.
  have [a [-> a_lt]] := q_P l; have [b [-> b_lt]] := k_P l; exists (a * b); split.
    by rewrite mulrACA -invfM intrM /d natrM !natrX.
  by rewrite abszM -[4%N]/(2 * 2)%N expnMn leq_mul // ltnW.
suff sum_terms n (g : 'I_n -> R) :
    (forall l, exists s : int, g l = s%:~R / d%:R /\ (`|s| <= 4 ^ p.-1)%N) ->
    exists s : int, \sum_l g l = s%:~R / d%:R /\ (`|s| <= n * 4 ^ p.-1)%N.
  have [s [sE s_le]] := sum_terms m _ terms; exists s; split=> //.
  by apply: leq_trans s_le _; rewrite leq_mul2r leqnSn orbT.
elim: n g => [|n IH] g g_P; first by exists 0; rewrite big_ord0 mul0r.
have [z [z_eq z_le]] := IH _ (fun l => g_P (widen_ord (leqnSn n) l)).
have [s [s_eq s_le]] := g_P ord_max.
exists (z + s); rewrite big_ord_recr /= z_eq s_eq -mulrDl -intrD; split=> //.
by move: z_le s_le; rewrite mulSn; clear; lia.
Qed.

Definition score a j b : R := dot (head_query head i a) (head_key head j b).
Definition weight a j b : R := expR (score a j b).
Definition letter_value j b : R := head_value head j b 0 0.
Definition dummy_weight a (t : 'I_D) : R := expR (dot (head_query head i a) (dummy_key head t)).
Definition dummies a : R := \sum_t dummy_weight a t.
Definition dummies_value a : R := \sum_t dummy_weight a t * dummy_value head t 0 0.

Lemma scoreP a j b : exists s : int, score a j b = s%:~R / d%:R /\ (`|s| <= K4)%N.
Proof.
have [tokens _] := head_in_P; have [q_P _ _] := tokens i a I; have [_ k_P _] := tokens j b I.
exact: dot_score.
Qed.

Lemma valueP j b : exists k : int, letter_value j b = k%:~R / unit /\ (`|k| < top)%N.
Proof. by have [tokens _] := head_in_P; have [_ _ v_P] := tokens j b I; exact: v_P. Qed.

Lemma weight_bounds a j b : W^-1 <= weight a j b <= W.
Proof.
have [s [eq_s s_le]] := scoreP a j b; rewrite /weight eq_s.
by apply/andP; split; [exact: exp_of_ge | exact: exp_of_le].
Qed.

Lemma p_bit_top (x : R) : p_bit p f x -> `|x| <= V.
Proof.
case=> k [-> k_lt]; rewrite normrM normfV (gtr0_norm unit_pos) norm_int.
by rewrite ler_wpmul2r ?invr_ge0 ?(ltW unit_pos) // ler_nat ltnW.
Qed.

Lemma value_le j b : `|letter_value j b| <= V.
Proof. by have [tokens _] := head_in_P; have [_ _ v_P] := tokens j b I; exact: p_bit_top (v_P 0). Qed.

Lemma dummies_le a : 0 <= dummies a /\ `|dummies_value a| <= V * dummies a.
Proof.
split; first by apply: sumr_ge0 => t _; rewrite ltW ?expR_gt0.
rewrite mulr_sumr; apply: le_trans (ler_norm_sum _ _ _) _; apply: ler_sum => t _.
rewrite normrM (gtr0_norm (expR_gt0 _)) mulrC ler_wpmul2r ?(ltW (expR_gt0 _)) //.
by have [_ dum] := head_in_P; have [_ v_P] := dum t; exact: p_bit_top (v_P 0).
Qed.

Notation av a X := (average (weight a) letter_value (dummies a) (dummies_value a) X).

Lemma output_average X a : X i = a ->
  layer_output f (fun _ : 'I_1 => head) X i = const_mx (round_to f (av a X)).
Proof.
move=> Xi; apply/rowP => l; rewrite (ord1 l) one_head exact_quotient Xi !mxE.
by rewrite /average /weighted /total addrC [X in _ / X]addrC.
Qed.

Let A : {set 'Z_M} := [set a | a + a != 0].

Lemma head_seen a X k : a \in A -> quiet i a (- a) X -> k != i ->
  round_to f (av a X) != round_to f (av a (put X k (- a))).
Proof.
rewrite inE => a_A [Xi Xz] ki; apply/negP => /eqP same.
have puti : put X k (- a) i = a by rewrite /put eq_sym (negbTE ki).
have := right X; have := right (put X k (- a)).
rewrite (output_average Xi) (output_average puti) same Xi puti => -> seen.
have : Match2 (put X k (- a)) i.
  by apply/existsP; exists k; rewrite puti /put eqxx subrr.
rewrite seen => /existsP[j]; rewrite Xi addrC addr_eq0; apply/negP; exact: Xz.
Qed.

Let A_neg a : a \in A -> a != - a.
Proof. by rewrite inE addr_eq0. Qed.

Hypothesis large : (12 * top * (2 ^ K * 2 ^ K) < N)%N.

Let large_R : 12%:R * V * W ^+ 2 * 2%:R ^+ f < N%:R.
Proof.
have -> : 12%:R * V * W ^+ 2 * 2%:R ^+ f = (12 * top * (2 ^ K * 2 ^ K))%N%:R.
  rewrite /V -/unit !natrM -/W; have : unit != 0 by rewrite gt_eqF.
  by move: (W) (unit) => ? ? ?; field.
by rewrite ltr_nat.
Qed.

Notation pull_at c a := (pull f (weight a) letter_value c).

Lemma head_balance a k0 : a \in A -> k0 != i -> exists c, `|tie R f c| <= V /\
  forall X k, quiet i a (- a) X -> k != i ->
    `|balance f (weight a) letter_value (dummies a) (dummies_value a) c X|
      <= `|pull_at c a k (X k) - pull_at c a k (- a)|.
Proof.
move=> a_A k0i; have [d_ge0 dv_le] := dummies_le a.
apply: (balance_small (A_neg a_A) W_pos d_ge0 _ _ value_le dv_le _ k0i large_R) => [j b|j b|X k].
- by have /andP[] := weight_bounds a j b.
- by have /andP[] := weight_bounds a j b.
exact: head_seen.
Qed.

(** What a letter pulls, as an exponential times an odd number. *)
Lemma pull_form c a j b : `|tie R f c| <= V ->
  exists (s k n : int), [/\ score a j b = s%:~R / d%:R /\ (`|s| <= K4)%N,
    letter_value j b = k%:~R / unit /\ n = 2 * (k - c) - 1, (`|n| <= K)%N
    & pull_at c a j b = exp_of R d s * n%:~R / (2%:R * unit)].
Proof.
move=> tie_le; have [s [sE s_le]] := scoreP a j b; have [k [kE k_lt]] := valueP j b.
exists s, k, (2 * (k - c) - 1); split=> //; last first.
  rewrite /pull /weight sE kE /exp_of /tie -/unit mulrzBr intrM mulrzBr.
  have : unit != 0 by rewrite gt_eqF.
  by move: (expR _) (unit) => e u u_neq0; field.
have c_le : (`|(2 * c + 1)%R| <= 2 * top)%N.
  move: tie_le; rewrite /tie normrM normfV (gtr0_norm unit_pos) ler_pmul2r ?invr_gt0 //.
  have -> : c%:~R + 2%:R^-1 = (2 * c + 1)%:~R / 2%:R :> R by rewrite intrD intrM; field.
  rewrite normrM normfV norm_int (@ger0_norm _ 2%:R) ?ler0n // ler_pdivr_mulr ?ltr0n //.
  by rewrite -natrM ler_nat mulnC.
by move: c_le k_lt top_le; clear; lia.
Qed.

Let u2 : R := 2%:R * unit.
Let u2_pos : 0 < u2. Proof. by rewrite mulr_gt0 ?ltr0n. Qed.

(** Few positions vary, whatever the tie is. *)
Lemma few_positions a (J : {set 'I_N}) k (L G : nat) (s t : R) : a \in A -> k != i -> i \notin J ->
  0 < s -> s * t = 1 ->
  (forall c, `|tie R f c| <= V ->
    (forall b, b != - a -> u2 * `|pull_at c a k b - pull_at c a k (- a)| <= s * G%:R) /\
    (forall j, j \in J -> exists b b', [/\ b != - a, b' != - a
       & 1 <= t * L%:R * (u2 * `|pull_at c a j b - pull_at c a j b'|)])) ->
  (#|J| <= 2 * (L * G))%N.
Proof.
move=> a_A ki iJ s_pos st1 all_c; have [c [tie_le small]] := head_balance a_A ki.
have [gam lam] := all_c c tie_le; have [d_ge0 _] := dummies_le a.
have t_pos : 0 < t by rewrite -(pmulr_rgt0 _ s_pos) st1 ltr01.
have [->|/set0Pn[j0 j0J]] := eqVneq J set0; first by rewrite cards0.
have L_pos : 0 < t * L%:R.
  rewrite mulr_gt0 // ltr0n lt0n; apply/negP => /eqP L0.
  by have [b [b' [_ _]]] := lam j0 j0J; rewrite L0 mulr0 mul0r ler10.
have w_ge j b : W^-1 <= weight a j b by have /andP[] := weight_bounds a j b.
have lamL_pos : 0 < t * L%:R * u2 by rewrite mulr_gt0.
have gam_ge b : b != - a -> `|pull_at c a k b - pull_at c a k (- a)| <= s * G%:R / u2.
  by move=> bz; rewrite ler_pdivl_mulr // mulrC; exact: gam.
have vary j : j \in J -> exists b b', [/\ b != - a, b' != - a
    & (t * L%:R * u2)^-1 <= `|pull_at c a j b - pull_at c a j b'|].
  move=> /lam[b [b' [bz b'z ge1]]]; exists b, b'; split=> //.
  rewrite -div1r ler_pdivr_mulr // [X in _ <= X]mulrC -[X in _ <= X]mulrA. exact: ge1.
have le := few_vary (A_neg a_A) W_pos d_ge0 w_ge small ki gam_ge iJ vary.
move: le; rewrite ler_pdivr_mulr //.
have -> : 2%:R * (s * G%:R / u2) * (t * L%:R * u2) = (s * t) * (2 * (L * G))%N%:R.
  by rewrite !natrM; have := gt_eqF u2_pos; move: (u2) => u /negbT u_neq0; field.
by rewrite st1 mul1r ler_nat.
Qed.

Let u2_norm (x y : R) : u2 * `|x / u2 - y / u2| = `|x - y|.
Proof.
by rewrite -mulrBl normrM normfV (gtr0_norm u2_pos) mulrC divfK ?gt_eqF.
Qed.

(** ** Positions with different values *)

Definition differ (g : 'Z_M -> R) a : bool :=
  [exists b, [exists b', [&& b != - a, b' != - a & g b != g b']]].

Lemma differP (g : 'Z_M -> R) a : reflect (exists b b', [/\ b != - a, b' != - a & g b != g b'])
  (differ g a).
Proof.
apply: (iffP existsP) => [[b /existsP[b' /and3P[? ? ?]]]|[b [b' [? ? ?]]]].
  by exists b, b'; split.
by exists b; apply/existsP; exists b'; apply/and3P; split.
Qed.

Definition values_vary a : {set 'I_N} := [set j | (j != i) && differ (letter_value j) a].

Lemma card_values_vary a k : a \in A -> k != i ->
  (#|values_vary a| <= 2 * (2 ^ (21 * K ^ 4) * 2 ^ K * (2 * (2 ^ K * K))))%N.
Proof.
move=> a_A ki; apply: (few_positions (s := 1) (t := 1) a_A ki); rewrite ?ltr01 ?mulr1 //.
  by rewrite inE eqxx.
move=> c tie_le; split=> [b _|j].
  have [s [_ [n [[_ s_le] _ n_le ->]]]] := pull_form a k b tie_le.
  have [s' [_ [n' [[_ s'_le] _ n'_le ->]]]] := pull_form a k (- a) tie_le.
  rewrite u2_norm mul1r; apply: le_trans (ler_norm_sub _ _) _.
  rewrite mul2n -addnn natrD natrM.
  by apply: ler_add; exact: exp_of_product_le.
rewrite inE => /andP[_ /differP[b [b' [bz b'z neq]]]]; exists b, b'; split=> //.
have [s [v [n [[_ s_le] [vE nE] n_le ->]]]] := pull_form a j b tie_le.
have [s' [v' [n' [[_ s'_le] [v'E n'E] n'_le ->]]]] := pull_form a j b' tie_le.
have vv' : v != v' by apply: contraNneq neq => vv'; rewrite vE v'E vv'.
rewrite u2_norm mul1r natrM; apply: gap_values => //; move: vv' nE n'E; clear; lia.
Qed.

(** ** Positions with equal values and different scores *)

Definition scores_vary a : {set 'I_N} :=
  [set j | [&& j != i, [forall b, letter_value j b == letter_value j 0] & differ (score a j) a]].

Lemma card_scores_vary a k : a \in A -> k != i -> (forall b, letter_value k b = letter_value k 0) ->
  (#|scores_vary a| <= 2 * (2 ^ K * (K ^ 2 * 2 ^ K)))%N.
Proof.
move=> a_A ki k_const.
have d_pos : 0 < d%:R :> R by rewrite ltr0n.
apply: (few_positions (s := d%:R^-1) (t := d%:R) a_A ki); rewrite ?invr_gt0 ?mulVf ?gt_eqF //.
  by rewrite inE eqxx.
have same_number c j : (forall b, letter_value j b = letter_value j 0) ->
    forall (v v' n n' : int) b b', letter_value j b = v%:~R / unit -> n = 2 * (v - c) - 1 ->
    letter_value j b' = v'%:~R / unit -> n' = 2 * (v' - c) - 1 -> n' = n.
  move=> j_const v v' n n' b b' vE nE v'E n'E.
  have : v%:~R / unit = v'%:~R / unit by rewrite -vE -v'E !j_const.
  have unit_neq0 : unit^-1 != 0 by rewrite invr_eq0 gt_eqF.
  by move=> /(mulIf unit_neq0)/eqP; rewrite eqr_int nE n'E => /eqP ->.
move=> c tie_le; split=> [b _|j].
  have [s [v [n [[_ s_le] [vE nE] n_le ->]]]] := pull_form a k b tie_le.
  have [s' [v' [n' [[_ s'_le] [v'E n'E] n'_le ->]]]] := pull_form a k (- a) tie_le.
  rewrite u2_norm (same_number c k k_const _ _ _ _ _ _ vE nE v'E n'E) [X in _ <= X]mulrC.
  by rewrite [(K ^ 2 * _)%N%:R]natrM [(K ^ 2)%N%:R]natrX; exact: gap_scores_le.
rewrite inE => /and3P[_ /forallP j_const /differP[b [b' [bz b'z neq]]]]; exists b, b'; split=> //.
have [s [v [n [[sE s_le] [vE nE] n_le ->]]]] := pull_form a j b tie_le.
have [s' [v' [n' [[s'E s'_le] [v'E n'E] n'_le ->]]]] := pull_form a j b' tie_le.
have j_const' b0 : letter_value j b0 = letter_value j 0 by exact/eqP.
rewrite u2_norm (same_number c j j_const' _ _ _ _ _ _ vE nE v'E n'E).
apply: gap_scores => //; first by apply: contraNneq neq => ss'; rewrite sE s'E ss'.
by move: nE; clear; lia.
Qed.

(** ** A position where nothing varies *)

Lemma card_bigcup_le (F : 'Z_M -> {set 'I_N}) c : (forall a, a \in A -> (#|F a| <= c)%N) ->
  (#|\bigcup_(a in A) F a| <= #|A| * c)%N.
Proof.
move=> F_le; rewrite -sum_nat_const.
apply: (@leq_trans (\sum_(a in A) #|F a|)); last exact: leq_sum.
elim/big_rec2: _ => [|a n S _ le]; first by rewrite cards0.
by apply: leq_trans (leq_card_setU _ _) _; rewrite leq_add2l.
Qed.

Lemma outside (S : {set 'I_N}) : (#|S| < N)%N -> exists j, j \notin S.
Proof.
move=> S_lt; apply/existsP; apply: contraLR S_lt; rewrite negb_exists -leqNgt => /forallP all_in.
rewrite -[N in (N <= _)%N]card_ord; apply: subset_leq_card; apply/subsetP => j _.
by have := all_in j; rewrite negbK.
Qed.

Let c1 := (2 * (2 ^ (21 * K ^ 4) * 2 ^ K * (2 * (2 ^ K * K))))%N.
Let c2 := (2 * (2 ^ K * (K ^ 2 * 2 ^ K)))%N.
Hypotheses (A_ge3 : (2 < #|A|)%N) (longer : (1 + (#|A| * c1 + #|A| * c2) < N)%N).

(** Two letters lie outside {- a} for some a in A. *)
Lemma common_query b b' : exists a, [/\ a \in A, b != - a & b' != - a].
Proof.
have : (#|[set - b; - b']| < #|A|)%N by rewrite cards2; apply: leq_ltn_trans A_ge3; case: (_ != _).
rewrite ltnNge; have [sub|/subsetPn[a a_A]] := boolP (A \subset [set - b; - b']).
  by rewrite subset_leq_card.
rewrite !inE negb_or => /andP[ab ab'] _; exists a; split=> //.
  by apply: contraNneq ab => ->; rewrite opprK.
by apply: contraNneq ab' => ->; rewrite opprK.
Qed.

Let values_all : {set 'I_N} := i |: \bigcup_(a in A) values_vary a.

Lemma values_const j : j \notin values_all -> forall b, letter_value j b = letter_value j 0.
Proof.
rewrite !inE negb_or => /andP[ji /bigcupP none] b; apply/eqP; apply: contraT => neq.
have [a [a_A bz b'z]] := common_query b 0; case: none; exists a => //.
by rewrite inE ji; apply/differP; exists b, 0.
Qed.

Lemma still_position : exists j, [/\ j != i, (forall b, letter_value j b = letter_value j 0)
  & forall a, a \in A -> ~~ differ (score a j) a].
Proof.
have [k0] : exists k0, k0 \notin [set i].
  by apply: outside; rewrite cards1; apply: leq_ltn_trans longer; rewrite leq_addr.
rewrite inE => k0i.
have card1 : (#|values_all| <= 1 + #|A| * c1)%N.
  apply: leq_trans (leq_card_setU _ _) _; rewrite cards1 leq_add2l; apply: card_bigcup_le => a a_A.
  exact: card_values_vary a_A k0i.
have [k k_out] : exists k, k \notin values_all.
  by apply: outside; apply: leq_ltn_trans card1 _; apply: leq_ltn_trans longer; rewrite leq_add2l leq_addr.
have k_const := values_const k_out.
have ki : k != i by move: k_out; rewrite !inE negb_or => /andP[].
have [j] : exists j, j \notin values_all :|: \bigcup_(a in A) scores_vary a.
  apply: outside; apply: leq_ltn_trans (leq_card_setU _ _) _; apply: leq_ltn_trans longer.
  rewrite addnA; apply: leq_add => //; apply: card_bigcup_le => a a_A; exact: card_scores_vary a_A ki k_const.
rewrite inE negb_or => /andP[j_out /bigcupP none]; have j_const := values_const j_out.
have ji : j != i by move: j_out; rewrite !inE negb_or => /andP[].
exists j; split=> // a a_A; apply/negP => vary; case: none; exists a => //.
by rewrite inE ji vary andbT; apply/forallP => b; rewrite j_const.
Qed.

(** So the queries of A are linearly independent. *)
Lemma few_queries : (#|A| <= m)%N.
Proof.
have [j [ji j_const j_still]] := still_position.
have zero_A a : a \in A -> 0 != - a.
  by rewrite inE => a2; rewrite eq_sym oppr_eq0; apply: contraNneq a2 => ->; rewrite addr0.
have same a b : a \in A -> b != - a -> score a j b = score a j 0.
  move=> a_A bz; apply/eqP; apply: contraT => neq; have := j_still a a_A.
  by move/differP; case; exists b, 0; split=> //; exact: zero_A.
have neq a : a \in A -> score a j (- a) - score a j 0 != 0.
  move=> a_A; rewrite subr_eq0; apply/negP => /eqP eq_s.
  have quiet_a : quiet i a (- a) (fun=> a) by split=> // k; exact: A_neg.
  have := head_seen a_A quiet_a ji; apply/negP; rewrite negbK; apply/eqP; congr (round_to _ _).
  have wE : weight a j (- a) = weight a j a by rewrite /weight eq_s (same a a a_A (A_neg a_A)).
  have vE : letter_value j (- a) = letter_value j a by rewrite (j_const (- a)) (j_const a).
  have sums (F : 'I_N -> 'Z_M -> R) : F j (- a) = F j a ->
      \sum_j0 F j0 a = \sum_j0 F j0 (put (fun=> a) j (- a) j0).
    by move=> Fj; apply: eq_bigr => j0 _; rewrite /put; case: eqP => [->|].
  have tE : total (weight a) (dummies a) (fun=> a)
      = total (weight a) (dummies a) (put (fun=> a) j (- a)).
    by congr (_ + _); exact: sums.
  have gE : weighted (weight a) letter_value (dummies_value a) (fun=> a)
      = weighted (weight a) letter_value (dummies_value a) (put (fun=> a) j (- a)).
    by congr (_ + _); apply: (sums (fun j b => weight a j b * letter_value j b)); rewrite wE vE.
  by rewrite /average -tE -gE.
pose Q : 'M[R]_(#|A|, m) := \matrix_(s, l)
  (head_query head i (enum_val s) 0 l / (score (enum_val s) j (- enum_val s) - score (enum_val s) j 0)).
pose U : 'M[R]_(m, #|A|) := \matrix_(l, t) (head_key head j (- enum_val t) 0 l - head_key head j 0 0 l).
apply: (@mulmx1_min _ _ _ Q U); apply/matrixP => s t; rewrite !mxE.
have s_A := enum_valP s; set a := enum_val s in s_A *.
transitivity ((score a j (- enum_val t) - score a j 0) / (score a j (- a) - score a j 0)).
  rewrite /score /dot -sumrB mulr_suml; apply: eq_bigr => l _; rewrite !mxE -/a.
  by rewrite mulrAC -mulrBr.
have [<-|st] := eqVneq s t; first by rewrite divff // neq.
rewrite same ?subrr ?mul0r // eqr_opp; apply: contraNneq st => eq_a.
by apply/eqP/enum_val_inj.
Qed.

End Head.

(** ** The residues with 2a != 0 *)

Lemma card_not_own M : (1 < M)%N -> (M + odd M <= #|[set a : 'Z_M | (a + a != 0)%R]| + 2)%N.
Proof.
move=> M_gt1; pose B := [set a : 'Z_M | a + a == 0].
have split : (#|[set a : 'Z_M | (a + a != 0)%R]| + #|B| = M)%N.
  rewrite addnC -[RHS](Zp_cast M_gt1) -[RHS](card_ord _) -(cardsC B); congr (_ + _)%N.
  by apply: eq_card => a; rewrite !inE.
suff card_B : (#|B| + odd M <= 2)%N by move: split card_B; clear; lia.
have half (a : 'Z_M) : a \in B -> nat_of_ord a = 0%N \/ (nat_of_ord a + nat_of_ord a = M)%N.
  rewrite inE => a2; have : (M %| nat_of_ord a + nat_of_ord a)%N by rewrite -Zp_nat_eq0 // natrD natr_Zp.
  have : (nat_of_ord a < M)%N by have := ltn_ord a; rewrite [X in (_ < X)%N](Zp_cast M_gt1).
  by move=> lt /dvdnP[[|[|k]] eq_a]; [left | right | exfalso]; move: lt eq_a; clear; lia.
have [odd_M|even_M] := boolP (odd M).
  suff : (#|B| <= #|[set (0%R : 'Z_M)]|)%N by rewrite cards1 addn1.
  apply: subset_leq_card; apply/subsetP => a /half[a0|aM]; first by rewrite inE -val_eqE /= a0.
  have [n nM] : exists n, (n + n = M)%N by exists (nat_of_ord a).
  by exfalso; move: odd_M nM; clear; lia.
suff : (#|B| <= #|[set (0%R : 'Z_M); ((M./2)%:R)%R]|)%N.
  by rewrite addn0 => /leq_trans; apply; rewrite cards2; case: (_ != _).
apply: subset_leq_card; apply/subsetP => a /half[a0|aM]; first by rewrite !inE -val_eqE /= a0.
have aE : (M./2 = nat_of_ord a)%N by move: aM; move: (nat_of_ord a) => n; clear; lia.
by rewrite !inE aE natr_Zp eqxx orbT.
Qed.

(** ** The bound *)

Lemma growth_arith E P F K top : (0 < E)%N -> (16 <= P)%N -> (K <= P)%N -> (P * (P * (P * (P * P))) <= F)%N -> (4 * top <= K)%N ->
  (12 * top * (P * P) <= E * F)%N /\
  (1 + (2 * (E * P * (2 * (P * K))) + 2 * (P * (K * K * P))) <= E * F)%N.
Proof.
move=> E_gt0 P_ge K_le F_ge top_le; set Q := (P * (P * P))%N.
have Q_gt0 : (0 < Q)%N by rewrite !muln_gt0 (leq_trans _ P_ge).
have PQ : (16 * Q <= P * Q)%N by rewrite leq_mul2r P_ge orbT.
have PPQ : (16 * (P * Q) <= P * (P * Q))%N by rewrite leq_mul2r P_ge orbT.
have F_ge' : (P * (P * Q) <= F)%N by [].
have top3 : (12 * top * (P * P) <= 3 * P * (P * P))%N.
  by rewrite leq_mul2r; apply/orP; right; move: top_le K_le; clear; lia.
have E_F : (F <= E * F)%N by rewrite leq_pmull.
have first : (P * (P * K) <= Q)%N by rewrite !leq_mul2l K_le !orbT.
have second : (P * (K * K * P) <= P * Q)%N.
  by rewrite /Q leq_mul2l [X in (_ <= X)%N]mulnA leq_mul2r leq_mul ?orbT.
split.
  by move: top3 PQ PPQ F_ge' E_F; rewrite -mulnA -/Q; clear; lia.
have -> : (2 * (E * P * (2 * (P * K))) = E * (4 * (P * (P * K))))%N.
  by rewrite -!mulnA [(P * (2 * _))%N]mulnCA !mulnA [(2 * E)%N]mulnC -!mulnA; clear; lia.
have E_1 : (1 + 2 * (P * (K * K * P)) <= E * (1 + 2 * (P * (K * K * P))))%N by rewrite leq_pmull.
apply: (@leq_trans (E * (4 * (P * (P * K)) + (1 + 2 * (P * (K * K * P)))))).
  by rewrite mulnDr addnCA leq_add2l.
rewrite leq_mul2l; apply/orP; right.
by move: first second PQ PPQ F_ge' Q_gt0; clear; lia.
Qed.

Lemma growth_sizes K top : (4 <= K)%N -> (4 * top <= K)%N ->
  (12 * top * (2 ^ K * 2 ^ K) <= 2 ^ (22 * K ^ 4))%N /\
  (1 + (2 * (2 ^ (21 * K ^ 4) * 2 ^ K * (2 * (2 ^ K * K))) + 2 * (2 ^ K * (K ^ 2 * 2 ^ K)))
    <= 2 ^ (22 * K ^ 4))%N.
Proof.
move=> K_ge4 top_le.
have -> : (22 * K ^ 4 = 21 * K ^ 4 + K ^ 4)%N by rewrite -mulSnr.
rewrite [(2 ^ (_ + _))%N]expnD [(K ^ 2)%N]expnS expn1.
apply: growth_arith => //; first by rewrite expn_gt0.
- by rewrite -[16%N]/(2 ^ 4)%N leq_pexp2l.
- by rewrite ltnW // ltn_expl.
rewrite -!expnD leq_pexp2l // [(K ^ 4)%N]expnS.
apply: (@leq_trans (K * 64)); last by rewrite leq_mul2l (leq_exp2r_le 3 K_ge4) orbT.
by clear; lia.
Qed.

Theorem theorem_6_growth : theorem_6_growth_statement.
Proof.
move=> R N D M m p f head i out p_gt0 M_gt4 m_lt head_P right.
have M_gt1 : (1 < M)%N by apply: leq_trans M_gt4.
have card_A := card_not_own M_gt1; set A := [set a | _] in card_A.
have KE : (m.+1 * 4 ^ p = 4 * (m.+1 * 4 ^ p.-1))%N by rewrite -{1}(prednK p_gt0) expnS mulnCA.
rewrite KE; set K := (4 * _)%N.
have K_ge4 : (4 <= K)%N by rewrite leq_pmulr // muln_gt0 expn_gt0.
have top_le : (4 * 2 ^ p.-1 <= K)%N.
  rewrite leq_mul2l /=; apply: (@leq_trans (4 ^ p.-1)); last by rewrite leq_pmull.
  by rewrite leq_exp2r_le.
have [le1 le2] := growth_sizes K_ge4 top_le.
rewrite leqNgt; apply/negP => N_gt.
have A_le : (#|A| <= M)%N by apply: leq_trans (max_card _) _; rewrite card_ord Zp_cast.
have large : (12 * 2 ^ p.-1 * (2 ^ K * 2 ^ K) < N)%N.
  apply: leq_ltn_trans le1 _; apply: leq_ltn_trans N_gt; rewrite leq_pmull //.
  exact: ltnW.
have longer := leq_ltn_trans (leq_mul (leqnn M) le2) N_gt.
have A_ge3 : (2 < #|A|)%N by move: card_A M_gt4; clear; lia.
suff : (#|A| <= m)%N by move: card_A m_lt; clear; lia.
apply: (few_queries head_P right large A_ge3).
apply: leq_ltn_trans longer; rewrite -mulnDr [X in (_ <= X)%N]mulnDr muln1.
apply: leq_add; first exact: ltnW.
by rewrite leq_mul2r A_le orbT.
Qed.

Theorem theorem_6_growth_three : theorem_6_growth_three_statement.
Proof.
move=> R N D M p f head i out p_gt0 M_gt4 head_P right.
have m_lt : (3 + 2 < M + odd M)%N.
  by case: (M) M_gt4 => [|[|[|[|[|[|M']]]]]] // _; case: (odd _); clear; lia.
apply: leq_trans (theorem_6_growth p_gt0 M_gt4 m_lt head_P right) _.
rewrite leq_mul2l leq_pexp2l ?orbT //.
have -> : ((4 * 4 ^ p) ^ 4 = 2 ^ (8 * p + 8))%N.
  by rewrite -expnS (_ : (4 ^ p.+1 = 2 ^ (2 * p.+1))%N) ?expnM // -!expnM; congr (2 ^ _)%N; clear; lia.
apply: (@leq_trans (2 ^ 5 * 2 ^ (8 * p + 8))%N); first by rewrite leq_mul2r orbT.
by rewrite -expnD leq_pexp2l //; clear; lia.
Qed.
