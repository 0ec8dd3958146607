(** * Lemma R: plain rounding of queries

    Any keys of m signs and queries w_y with scores 1 on y, at most 1 - g off y and
    m norm(w_y)^2 <= s.  With 2^f >= m / e, alpha g >= ln(4 (N - q) / (q e)) + e and
    2^(p - 1 - f) >= alpha sqrt(s / m) + 1 the queries alpha w_y, rounded to multiples of
    2^(-f), are p-bit and keep the error of averaging within e.

    Idea.  A score is a sum of m rounded coordinates with signs, so it moves by at most
    D/2, D = m 2^(-f) <= e: the spread on y is at most D, the gap at least alpha g - D.  By
    softmax_spread.v the error is at most
    2 ((N - q) / q) exp(-(alpha g - D)) + D / 2 <= e / 2 + e / 2. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors softmax_lemma precision softmax_spread.
From slt Require Import theorem_02_fixed_precision theorem_02_P_bits theorem_02_P_unit theorem_02_P.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** What the least integers give *)

Section Ceilings.
Variable R : realType.
Implicit Types x e g s : R.

Lemma le_ceil_nat x (n : nat) : (`|ceil x| <= n)%N -> x <= n%:R.
Proof.
move=> le; apply: le_trans (ceil_ge x) _; rewrite pmulrn ler_int.
by apply: le_trans (ler_norm _) _; rewrite -abszE lez_nat.
Qed.

Lemma power_ge x (n : nat) : 0 < x -> (`|ceil (log2 x)| <= n)%N -> x <= 2%:R ^+ n.
Proof.
move=> x_gt0 /le_ceil_nat; rewrite /log2 ler_pdivr_mulr ?ln2_gt0 // -ln_pow // ler_ln ?posrE //.
by rewrite exprn_gt0 ?ltr0n.
Qed.

Lemma plain_f_ge (d m f : nat) e : 0 < e -> (plain_f d m e <= f)%N ->
  m%:R <= 2%:R ^+ f * e /\ Num.sqrt d%:R <= 2%:R ^+ f * e.
Proof.
move=> e_gt0; rewrite /plain_f; set top := Num.max _ _ => le.
have top_ge : m%:R <= top /\ Num.sqrt d%:R <= top by rewrite !le_maxr !lexx orbT.
suff bound : top <= 2%:R ^+ f * e by split; [exact: le_trans top_ge.1 _ | exact: le_trans top_ge.2 _].
have [top_le0|top_gt0] := lerP top 0.
  by apply: le_trans top_le0 _; rewrite mulr_ge0 ?exprn_ge0 ?ler0n // ltW.
by rewrite -ler_pdivr_mulr //; apply: power_ge le; rewrite divr_gt0.
Qed.

Lemma plain_alpha_ge (N q alpha : nat) e g : 0 < g -> (plain_alpha N q e g <= alpha)%N ->
  Num.max 0 (ln (4%:R * (N - q)%:R / (q%:R * e))) + e <= alpha%:R * g.
Proof. by move=> g_gt0 /le_ceil_nat; rewrite ler_pdivr_mulr. Qed.

Lemma plain_p_ge (m f alpha p : nat) s : (plain_p m s f alpha <= p)%N ->
  exists b : nat, p = (1 + f + b)%N /\ alpha%:R * Num.sqrt (s / m%:R) + 1 <= 2%:R ^+ b.
Proof.
rewrite /plain_p; set c := `|_|%N => le; exists (p - (1 + f))%N; split; first by lia.
apply: power_ge; last by rewrite -/c; lia.
by rewrite ltr_spaddr ?ltr01 // mulr_ge0 ?ler0n ?sqrtr_ge0.
Qed.

(** 2 (n / q) exp (- G) <= e / 2 for G >= ln (4 n / (q e)). *)
Lemma mass_small (n q : nat) e G : (0 < q)%N -> 0 < e ->
  ln (4%:R * n%:R / (q%:R * e)) <= G -> 2%:R * (n%:R / q%:R * expR (- G)) <= e / 2%:R.
Proof.
move=> q_gt0 e_gt0 G_ge; have q_pos : 0 < q%:R :> R by rewrite ltr0n.
case: n G_ge => [|n] G_ge; first by rewrite mul0r mul0r mulr0 divr_ge0 ?ler0n // ltW.
have n_pos : 0 < n.+1%:R :> R by rewrite ltr0n.
set ratio := (4%:R * n.+1%:R / (q%:R * e)) in G_ge.
have ratio_pos : 0 < ratio by rewrite divr_gt0 ?mulr_gt0 ?ltr0n.
apply: (@le_trans _ _ (2%:R * (n.+1%:R / q%:R * expR (- ln ratio)))).
  by rewrite ler_pmul2l ?ltr0n // ler_pmul2l ?divr_gt0 // ler_expR ler_opp2.
rewrite expRN lnK ?posrE // /ratio le_eqVlt; apply/orP; left; apply/eqP.
move: n_pos q_pos; move: (n.+1%:R : R) (q%:R : R) => a b a_pos b_pos.
by field; rewrite !gt_eqF.
Qed.

End Ceilings.

(** ** Rounded queries *)

Section Rounded.
Variables (R : realType) (N q m f alpha p : nat) (e g s : R).
Variables (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m).
Hypotheses (q_gt0 : (0 < q)%N) (e_gt0 : 0 < e) (g_gt0 : 0 < g) (plain : plain_queries q g s u w).
Hypothesis f_ge : m%:R <= 2%:R ^+ f * e.
Hypothesis alpha_ge : Num.max 0 (ln (4%:R * (N - q)%:R / (q%:R * e))) + e <= alpha%:R * g.
Hypothesis p_ge : (plain_p m s f alpha <= p)%N.

Notation unit := (2%:R ^+ f : R).
Notation query := (rounded_plain_query f alpha w).
Let D : R := m%:R / unit.

Lemma score_moves y j : `|dot (query y) (u j) - alpha%:R * dot (w y) (u j)| <= D / 2%:R.
Proof.
rewrite -dotZl /dot -sumrB; apply: le_trans (ler_norm_sum _ _ _) _.
apply: (@le_trans _ _ (\sum_(k < m) (2%:R ^+ f.+1)^-1)).
  apply: ler_sum => k _; rewrite -mulrBl normrM mxE.
  have -> : `|u j 0 k| = 1 by case: (plain.1 j k) => ->; rewrite ?normrN1 ?normr1.
  by rewrite mulr1 round_to_close.
rewrite sumr_const card_ord -[X in X <= _]mulr_natl exprS invfM.
by rewrite /D [2%:R^-1 * _]mulrC mulrA.
Qed.

Section Set_.
Variable y : {set 'I_N}.
Hypothesis card_y : #|y| = q.

Let y_gt0 : (0 < #|y|)%N. Proof. by rewrite card_y. Qed.

Lemma query_nonzero : exists k, w y 0 k != 0.
Proof.
have /card_gt0P[j jy] := y_gt0; have [on _ _] := plain.2 y card_y.
have [/existsP[k nz]|/existsPn zero] := boolP [exists k, w y 0 k != 0]; first by exists k.
have := on j jy; rewrite /dot big1 => [/esym/eqP|k _]; first by rewrite oner_eq0.
by have := zero k; rewrite negbK => /eqP ->; rewrite mul0r.
Qed.

Lemma width_gt0 : 0 < m%:R :> R.
Proof. by have [k _] := query_nonzero; rewrite ltr0n (leq_ltn_trans (leq0n k)). Qed.

Lemma entry_le k : `|w y 0 k| <= Num.sqrt (s / m%:R).
Proof.
have [_ _ norm] := plain.2 y card_y; apply: le_trans (norm2_coord _ _) _.
by rewrite ler_wsqrtr // ler_pdivl_mulr ?width_gt0 // mulrC.
Qed.

Lemma alpha_gt0 : 0 < alpha%:R :> R.
Proof.
rewrite -(pmulr_lgt0 _ g_gt0); apply: lt_le_trans alpha_ge.
by rewrite ltr_paddl // le_maxr lexx.
Qed.

(** The bits before the point: at least one. *)
Lemma bits_before : exists b : nat,
  [/\ p = (1 + f + b)%N, (0 < b)%N & alpha%:R * Num.sqrt (s / m%:R) + 1 <= 2%:R ^+ b].
Proof.
have [b [pE b_ge]] := plain_p_ge p_ge; exists b; split=> //.
case: b {pE} b_ge => //; rewrite expr0 ger_addr => small.
have [k nz] := query_nonzero; move: small; rewrite leNgt mulr_gt0 ?alpha_gt0 //.
by apply: lt_le_trans (entry_le k); rewrite normr_gt0.
Qed.

Lemma query_p_bit : p_bit_vector p f (query y).
Proof.
move=> k; rewrite !mxE; have [b [-> _ b_ge]] := bits_before.
have unit_pos := unit_gt0 R f.
have unit_ge1 : 1 <= unit by rewrite exprn_ege1 // ler1n.
apply: p_bit_below; rewrite add1n addSn /= exprD.
set x := alpha%:R * _; have x_le : `|x| <= 2%:R ^+ b - 1.
  rewrite ler_subr_addr; apply: le_trans b_ge; rewrite ler_add2r normrM normr_nat.
  by rewrite ler_pmul2l ?alpha_gt0 ?entry_le.
have moved : `|round_to f x| <= `|x| + (2%:R ^+ f.+1)^-1.
  rewrite -ler_subl_addl; apply: le_trans (ler_sub_dist _ _) _; exact: round_to_close.
rewrite [X in _ < X]mulrC ltr_pmul2r //; apply: le_lt_trans moved _.
apply: (@le_lt_trans _ _ (2%:R ^+ b - 1 + (2%:R ^+ f.+1)^-1)); first by rewrite ler_add2r.
rewrite -ltr_subr_addl opprB addrCA subrr addr0 invf_lt1 ?unit_gt0 //.
by rewrite exprS (lt_le_trans (_ : 1 < 2%:R)) ?ltr1n // ler_pmulr ?ltr0n.
Qed.

Lemma signs_p_bit j k : p_bit p f (u j 0 k).
Proof.
have [b [pE b_gt0 _]] := bits_before; have fp : (f.+1 < p)%N by clear -pE b_gt0; lia.
have one : round_to f 1 = 1 :> R.
  by have := round_to_grid R f (2 ^ f)%:Z; rewrite -pmulrn natrX divff ?unit_neq0.
case: (plain.1 j k) => ->.
  by rewrite -one; apply: p_bit_unit; rewrite ?normr1.
have -> : -1 = round_to f (-1) :> R.
  have := round_to_grid R f (- (2 ^ f)%:Z).
  by rewrite mulrNz -pmulrn natrX mulNr divff ?unit_neq0.
by apply: p_bit_unit; rewrite ?normrN1.
Qed.

(** ** The error of averaging *)

Lemma rounded_weights : \sum_j `|softmax (fun k => dot (query y) (u k)) j - (j \in y)%:R / q%:R|
  <= e.
Proof.
have D_gt0 : 0 < D by rewrite divr_gt0 ?width_gt0 ?unit_gt0.
have D_le : D <= e by rewrite ler_pdivr_mulr ?unit_gt0 // mulrC.
have [on off _] := plain.2 y card_y; rewrite [e]splitr -card_y.
have := @softmax_spread R _ (fun k => dot (query y) (u k)) y
  (alpha%:R - D / 2%:R) D (alpha%:R * g - D) y_gt0 D_gt0.
move=> near; apply: le_trans (near _ _) _ => [j jy|j jy|].
- have := score_moves y j; rewrite on // mulr1 ler_norml ler_subr_addr ler_subl_addr.
  move=> /andP[lo hi]; rewrite addrC lo; apply: le_trans hi _.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
- have := score_moves y j; rewrite ler_norml ler_subl_addl => /andP[_ hi].
  apply: le_trans hi _; apply: (@le_trans _ _ (alpha%:R * (1 - g) + D / 2%:R)).
    by rewrite ler_add2r ler_wpmul2l ?ler0n ?off.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
rewrite card_ord; apply: ler_add; last by rewrite ler_pmul2r ?invr_gt0 ?ltr0n.
rewrite card_y; apply: mass_small => //; rewrite ler_subr_addr.
apply: le_trans alpha_ge; apply: ler_add => //.
by rewrite le_maxr lexx orbT.
Qed.

End Set_.

Lemma rounded_average (d : nat) (X : input R N d) : valid_input q X -> forall i,
  norm2 (\sum_j softmax (fun k => dot (query (pointers (X i))) (u k)) j *: value (X j)
         - qSA q X i) <= e.
Proof.
move=> X_valid i; have [_ card_y] := X_valid i; apply: le_trans (rounded_weights card_y).
have ball j : norm2 (value (X j)) <= 1 by have [] := X_valid j.
by rewrite /qSA -card_y; exact: weighted_average.
Qed.

End Rounded.

(** ** The theorems *)

Theorem lemma_R : lemma_R_statement.
Proof.
move=> R N d q m f alpha p e g s u w q_gt0 e_gt0 g_gt0 plain f_le alpha_le p_le.
have [f_ge _] := plain_f_ge e_gt0 f_le; have alpha_ge := plain_alpha_ge g_gt0 alpha_le.
split=> [y card_y|X X_valid i]; first by move=> k; apply: (query_p_bit q_gt0 e_gt0 g_gt0 plain).
rewrite sparse_unitE.
rewrite (eq_bigr (fun j => softmax (fun k => dot (rounded_plain_query f alpha w (pointers (X i)))
  (u k)) j *: value (X j))) => [|j _]; first exact: (rounded_average q_gt0 e_gt0 plain).
by congr (_ *: _); apply: eq_softmax => k; rewrite mul1r.
Qed.

Theorem lemma_R_P : lemma_R_P_statement.
Proof.
move=> R N d q m f alpha p e g s u w q_gt0 e_gt0 g_gt0 plain f_le alpha_le p_le h.
have half_gt0 : 0 < e / 2%:R by rewrite divr_gt0 ?ltr0n.
have [f_ge d_ge] := plain_f_ge half_gt0 f_le; have alpha_ge := plain_alpha_ge g_gt0 alpha_le.
have h_in_P : in_P p f (valid_token q) h.
  split=> [i x [ball card_y]|[]//]; split.
  - by move=> k; apply: (query_p_bit q_gt0 half_gt0 g_gt0 plain).
  - by move=> k; apply: (signs_p_bit q_gt0 half_gt0 g_gt0 plain alpha_ge p_le card_y).
  have [b [pE b_gt0 _]] := bits_before q_gt0 half_gt0 g_gt0 plain alpha_ge p_le card_y.
  move=> l; rewrite mxE; apply: p_bit_unit; first by lia.
  exact: le_trans (norm2_coord _ _) ball.
split=> // [X X_valid i|X X_valid i]; first exact: head_output_p_bit h_in_P X_valid.
have near := @rounded_average_error R N d q m f h (e / 2%:R) (fun _ _ => erefl).
apply: le_trans (near _ X X_valid i) _ => [{}X {}X_valid {}i|].
  exact: (rounded_average q_gt0 half_gt0 plain).
rewrite [X in _ <= X]splitr ler_add2l ler_pdivr_mulr ?unit_gt0 //.
by rewrite mulrC.
Qed.
