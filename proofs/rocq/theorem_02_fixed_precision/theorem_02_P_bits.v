(** * Theorem 2 in P: the numbers

    With sigma = floor(log2 N) + 2, f the least number with
    2^f >= max(64 sigma, 2 sqrt(d)) / e, c the least with 16^c >= 1 / e, and p = f + c + 1:
    the scale B = (ln(8 N / (q e)) + e / 8) / (2 sigma), rounded up to a multiple of 2^(-f),
    is less than 2^c = 2^(p - 1 - f), the error of averaging is at most e / 2, and
    p <= (5/4) log2(sqrt(d) (log2 N + 2) / e) + 9. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors softmax_lemma precision.
From slt Require Import theorem_02_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Logarithms.
Variable R : realType.
Implicit Types x y e : R.

(** The least power of b that is at least x. *)
Lemma power_between (b : nat) x : (1 < b)%N -> 1 <= x ->
  exists k, x <= b%:R ^+ k /\ b%:R ^+ k < b%:R * x.
Proof.
move=> b_gt1 x_ge1; have x_gt0 : 0 < x by apply: lt_le_trans x_ge1.
have b_pos : 0 < b%:R :> R by rewrite ltr0n ltnW.
have [k0 ok] : exists k, x <= b%:R ^+ k.
  exists (Num.bound x); apply: ltW; apply: lt_le_trans (archi_boundP (ltW x_gt0)) _.
  by rewrite -natrX ler_nat ltnW // ltn_expl.
have := ex_intro (fun k => x <= b%:R ^+ k) k0 ok.
case/ex_minnP => k le least; exists k; split=> //.
case: k le least => [|k] le least.
  by rewrite expr0; apply: lt_le_trans (_ : b%:R <= _); rewrite ?ltr1n // ler_pemulr // ltW.
rewrite exprS ltr_pmul2l // ltNge; apply/negP => /least.
by rewrite ltnn.
Qed.

Lemma ln2_gt0 : 0 < ln 2%:R :> R. Proof. by rewrite ln_gt0 // ltr1n. Qed.

(** 2 <= (6/5)^4 <= exp(4/5). *)
Lemma ln2_le : ln 2%:R <= 4%:R / 5%:R :> R.
Proof.
rewrite -ler_expR lnK ?posrE ?ltr0n //.
have five : 0 <= 5%:R^-1 :> R by rewrite invr_ge0 ler0n.
rewrite expRMm; apply: (@le_trans _ _ ((1 + 5%:R^-1) ^+ 4)).
  rewrite -subr_ge0; have -> : (1 + 5%:R^-1) ^+ 4 - 2%:R = 46%:R / 625%:R :> R by field.
  by rewrite divr_ge0 ?ler0n.
by apply: ler_expn2r; rewrite ?nnegrE ?addr_ge0 ?ler01 ?(ltW (expR_gt0 _)) // expR_ge1Dx.
Qed.

Lemma ln_pow (b k : nat) : (0 < b)%N -> ln (b%:R ^+ k) = k%:R * ln b%:R :> R.
Proof. by move=> b_gt0; rewrite lnX ?ltr0n // mulr_natl. Qed.

Lemma ler_ln_pos x y : 0 < x -> x <= y -> ln x <= ln y.
Proof. by move=> x_pos le_xy; rewrite ler_ln ?posrE // (lt_le_trans x_pos). Qed.

Lemma log2_floor (N : nat) : (0 < N)%N -> (trunc_log 2 N)%:R <= log2 N%:R :> R.
Proof.
move=> N_gt0; rewrite /log2 ler_pdivl_mulr ?ln2_gt0 // -ln_pow // ler_ln_pos //.
  by rewrite exprn_gt0 ?ltr0n.
by rewrite -natrX ler_nat trunc_logP.
Qed.

(** ** The error of averaging *)

Lemma averaging_error_half (N q : nat) e g dl : (0 < q)%N -> (q <= N)%N -> 0 < e -> e < 1 ->
  ln (8%:R * N%:R / (q%:R * e)) + e / 8%:R <= g -> 0 <= dl -> dl <= e / 16%:R ->
  averaging_error N q g dl 1 <= e / 2%:R.
Proof.
move=> q_gt0 qN e_gt0 e_lt1 g_ge dl_ge0 dl_le.
have q_pos : 0 < q%:R :> R by rewrite ltr0n.
have N_pos : 0 < N%:R :> R by rewrite ltr0n (leq_trans q_gt0).
set ratio := 8%:R * N%:R / (q%:R * e) in g_ge.
have ratio_pos : 0 < ratio by rewrite divr_gt0 ?mulr_gt0 // ltr0n.
have twice : 2%:R * dl <= e / 8%:R.
  have -> : e / 8%:R = 2%:R * (e / 16%:R) by field.
  by rewrite ler_pmul2l ?ltr0n.
have first : 2%:R * ((N - q)%:R / q%:R) * expR (- (1 * (g - 2%:R * dl))) <= e / 4%:R.
  apply: (@le_trans _ _ (2%:R * (N%:R / q%:R) * expR (- ln ratio))).
    apply: ler_pmul; first by rewrite !mulr_ge0 ?ler0n ?invr_ge0 ?ler0n.
    - by rewrite ltW ?expR_gt0.
    - by rewrite ler_pmul2l ?ltr0n // ler_wpmul2r ?invr_ge0 ?ler0n // ler_nat leq_subr.
    rewrite ler_expR ler_opp2 mul1r ler_subr_addr; apply: le_trans g_ge.
    by rewrite ler_add2l.
  rewrite expRN lnK ?posrE // /ratio le_eqVlt; apply/orP; left; apply/eqP; field.
  by rewrite !gt_eqF.
have second : expR (2%:R * (1 * dl)) - 1 <= e / 4%:R.
  rewrite mul1r ler_subl_addl; have x_ge0 : 0 <= 2%:R * dl by rewrite mulr_ge0 ?ler0n.
  have x_half : 2%:R * dl <= 2%:R^-1.
    apply: le_trans twice _; rewrite ler_pdivr_mulr ?ltr0n //; apply: le_trans (ltW e_lt1) _.
    by have -> : 2%:R^-1 * 8%:R = 1 + 3%:R :> R; [field | rewrite ler_addl ler0n].
  apply: le_trans (expR_le x_ge0 x_half) _; rewrite ler_add2l.
  have -> : e / 4%:R = 2%:R * (e / 8%:R) by field.
  by rewrite ler_pmul2l ?ltr0n.
apply: le_trans (ler_add first second) _; rewrite le_eqVlt; apply/orP; left; apply/eqP.
by field.
Qed.

(** ** The size of the queries *)

Lemma scale_small (N q c : nat) e : let sigma := (trunc_log 2 N + 2)%N in
  (0 < q)%N -> (q <= N)%N -> 0 < e -> e < 1 -> e^-1 <= 16%:R ^+ c ->
  (ln (8%:R * N%:R / (q%:R * e)) + e / 8%:R) / (2 * sigma)%:R + 8%:R^-1 < 2%:R ^+ c.
Proof.
move=> sigma q_gt0 qN e_gt0 e_lt1 c_ge; set t := trunc_log 2 N.
have q_pos : 0 < q%:R :> R by rewrite ltr0n.
have N_gt0 : (0 < N)%N by apply: leq_trans qN.
have c_gt0 : (0 < c)%N.
  case: c c_ge => // /(lt_le_trans _); rewrite expr0 => /(_ 1).
  by rewrite invf_gt1 // e_lt1 => /(_ isT); rewrite ltxx.
have size_pos : 0 < (2 * sigma)%:R :> R by rewrite ltr0n /sigma addn2.
have A_le : ln (8%:R * N%:R / (q%:R * e)) <= (2 * sigma)%:R * (c.+1%:R * ln 2%:R).
  apply: (@le_trans _ _ (ln (2%:R ^+ (t + 4 + 4 * c)))).
    apply: ler_ln_pos; first by rewrite divr_gt0 ?mulr_gt0 // ltr0n.
    rewrite exprD invfM mulrA; apply: ler_pmul.
    - by rewrite !mulr_ge0 ?invr_ge0 ?ler0n.
    - by rewrite invr_ge0 ltW.
    - rewrite ler_pdivr_mulr // -natrX -!natrM ler_nat.
      have := trunc_log_ltn N (leqnn 2); rewrite -/t expnS => N_lt.
      apply: (@leq_trans (8 * (2 * 2 ^ t)) _ _); first by rewrite leq_mul2l ltnW.
      by rewrite expnD (_ : 2 ^ 4 = 16)%N //; nia.
    by rewrite exprM -natrX.
  rewrite ln_pow // mulrA -natrM ler_wpmul2r ?(ltW ln2_gt0) // ler_nat /sigma -/t; lia.
have rest_le : e / 8%:R <= (2 * sigma)%:R * 8%:R^-1.
  rewrite ler_wpmul2r ?invr_ge0 ?ler0n //; apply: le_trans (ltW e_lt1) _.
  by rewrite ler1n /sigma addn2.
apply: (@le_lt_trans _ _ (c.+1%:R * ln 2%:R + 8%:R^-1 + 8%:R^-1)).
  rewrite ler_add2r ler_pdivr_mulr // [X in _ <= X]mulrC mulrDr.
  exact: ler_add.
apply: (@le_lt_trans _ _ (c.+1%:R * (4%:R / 5%:R) + 8%:R^-1 + 8%:R^-1)).
  by rewrite !ler_add2r ler_wpmul2l ?ler0n // ln2_le.
apply: (@lt_le_trans _ _ c.+1%:R); last by rewrite -natrX ler_nat ltn_expl.
rewrite -subr_gt0; have -> : c.+1%:R - (c.+1%:R * (4%:R / 5%:R) + 8%:R^-1 + 8%:R^-1)
    = (4%:R * c.+1%:R - 5%:R) / 20%:R :> R by field.
rewrite divr_gt0 ?ltr0n // subr_gt0 -natrM ltr_nat; lia.
Qed.

(** ** The number of bits *)

Lemma bits_bound (N d f c : nat) e : let sigma := (trunc_log 2 N + 2)%N in
  (0 < N)%N -> (0 < d)%N -> 0 < e -> e < 1 ->
  2%:R ^+ f <= 2%:R * (Num.max (64 * sigma)%:R (2%:R * Num.sqrt d%:R) / e) ->
  16%:R ^+ c <= 16%:R * e^-1 ->
  (f + c).+1%:R <= 5%:R / 4%:R * log2 (Num.sqrt d%:R * (log2 N%:R + 2%:R) / e) + 9%:R.
Proof.
move=> sigma N_gt0 d_gt0 e_gt0 e_lt1 f_le c_le.
have sqrt_ge1 : 1 <= Num.sqrt d%:R :> R by rewrite -[X in X <= _]sqrtr1 ler_wsqrtr // ler1n.
have sqrt_pos : 0 < Num.sqrt d%:R :> R by exact: lt_le_trans ltr01 sqrt_ge1.
have sigma_ge1 : 1 <= sigma%:R :> R by rewrite ler1n /sigma addn2.
have sigma_pos : 0 < sigma%:R :> R by exact: lt_le_trans ltr01 sigma_ge1.
pose y := Num.sqrt d%:R * sigma%:R / e.
have y_pos : 0 < y by rewrite divr_gt0 ?mulr_gt0.
have inv_le : e^-1 <= y.
  rewrite /y ler_pmull ?invr_gt0 //; apply: (@le_trans _ _ (1 * sigma%:R)).
    by rewrite mul1r.
  by rewrite ler_wpmul2r // ltW.
have l_pos := ln2_gt0.
have f_bound : f%:R * ln 2%:R <= 7%:R * ln 2%:R + ln y.
  rewrite -ln_pow // -(ln_pow 7) // -lnM ?posrE ?exprn_gt0 ?ltr0n //.
  apply: ler_ln_pos; first by rewrite exprn_gt0 ?ltr0n.
  apply: le_trans f_le _; have -> : 2%:R ^+ 7 * y = 2%:R * (64%:R * (Num.sqrt d%:R * sigma%:R) / e).
    by rewrite /y; field; rewrite gt_eqF.
  rewrite ler_pmul2l ?ltr0n // ler_wpmul2r ?invr_ge0 ?(ltW e_gt0) // le_maxl; apply/andP; split.
    by rewrite natrM ler_pmul2l ?ltr0n // ler_pmull.
  apply: (@le_trans _ _ (64%:R * Num.sqrt d%:R)).
    by rewrite ler_wpmul2r ?(ltW sqrt_pos) // ler_nat.
  by rewrite ler_pmul2l ?ltr0n // ler_pmulr.
have c_bound : 4%:R * (c%:R * ln 2%:R) <= 4%:R * ln 2%:R + ln y.
  rewrite mulrA -natrM -ln_pow // -(ln_pow 4) // -lnM ?posrE ?exprn_gt0 ?ltr0n //.
  apply: ler_ln_pos; first by rewrite exprn_gt0 ?ltr0n.
  have sixteen : 2%:R ^+ 4 = 16%:R :> R by rewrite -natrX.
  rewrite exprM sixteen; apply: le_trans c_le _.
  by rewrite ler_pmul2l ?ltr0n.
have y_le : ln y <= ln (Num.sqrt d%:R * (log2 N%:R + 2%:R) / e).
  apply: ler_ln_pos => //; rewrite ler_wpmul2r ?invr_ge0 ?(ltW e_gt0) //.
  by rewrite ler_pmul2l // /sigma natrD ler_add2r log2_floor.
rewrite [X in _ * X]/log2 mulrA -[9%:R](mulfK (lt0r_neq0 l_pos)) -mulrDl ler_pdivl_mulr //.
apply: (@le_trans _ _ (5%:R / 4%:R * ln y + 9%:R * ln 2%:R)); last first.
  by rewrite ler_add2r ler_wpmul2l // divr_ge0 ?ler0n.
have c_bound' : c%:R * ln 2%:R <= ln 2%:R + ln y / 4%:R.
  rewrite -(ler_pmul2l (_ : 0 < 4%:R)) ?ltr0n //; apply: le_trans c_bound _.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
rewrite -addn1 !natrD !mulrDl mul1r.
apply: le_trans (ler_add (ler_add f_bound c_bound') (lexx _)) _.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
Qed.

End Logarithms.
