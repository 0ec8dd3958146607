(** * Theorem 2 with the paper's own keys, with its precision

    For 0 < q <= N and 0 < e <= 1, one unit with random sign keys and queries of integers
    between -m K and m K, K <= 8 A / e + 11, A = ln(4N / (q e)), approximates qSA to
    within e.

    Idea.  Scale the queries of random_keys.v by T = m K and round to integers: their
    coordinates are below 1 in absolute value as m norm^2 <= 4q <= m, and rounding moves
    a score by at most m/2.  So the scores are within m/2 of T on y and at most
    (2/5) T + m/2 off y.  With alpha = 2 A / T the error of averaging is at most
    e / 2 + (exp (e / 4) - 1) <= e. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify boolp reals sequences exp.
From slt Require Import Statements vectors.
From slt Require Import theorem_02_fixed_precision theorem_02_precision random_keys.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Rounded.
Variables (R : realType) (m N q : nat) (U : sign_matrix m N).
Hypothesis m_gt0 : (0 < m)%N.
Hypothesis m_large : (4 * q <= m)%N.
Implicit Types (w : 'rV[R]_m) (y : {set 'I_N}).

Definition rounded (T : nat) w : 'rV[R]_m := \row_k (nearest (T%:R * w 0 k))%:~R.

Lemma rounded_score T w j :
  `|dot (rounded T w) (sign_key R U j) - T%:R * dot w (sign_key R U j)| <= m%:R / 2%:R.
Proof.
rewrite -dotZl /dot -sumrB; apply: le_trans (ler_norm_sum _ _ _) _.
apply: (@le_trans _ _ (\sum_(k < m) 2%:R^-1)); last first.
  by rewrite sumr_const card_ord -[X in X <= _]mulr_natl.
apply: ler_sum => k _; rewrite -mulrBl normrM !mxE.
have -> : `|if U k j then 1 else -1 : R| = 1 by case: ifP => _; rewrite ?normrN normr1.
by rewrite mulr1; exact: nearest_close.
Qed.

Lemma rounded_bound T w k : m%:R * dot w w <= 4%:R * q%:R ->
  exists z : int, rounded T w 0 k = z%:~R /\ `|z| <= T%:Z.
Proof.
move=> norm; exists (nearest (T%:R * w 0 k)); rewrite mxE; split=> //; apply: nearest_bound.
have M_gt0 : 0 < m%:R :> R by rewrite ltr0n.
have w_le1 : dot w w <= 1.
  rewrite -(ler_pmul2l M_gt0) mulr1; apply: le_trans norm _.
  by rewrite -natrM ler_nat.
rewrite normrM normr_nat ler_pimulr ?ler0n //.
apply: le_trans (norm2_coord w k) _.
by rewrite -sqrtr1 /norm2 ler_wsqrtr.
Qed.

Lemma rounded_singles_out T w y : separating_query q (sign_key R U) y w ->
  singles_out (fun j => dot (rounded T w) (sign_key R U j)) y
    T%:R (T%:R * (3%:R / 5%:R)) (m%:R / 2%:R).
Proof.
move=> [on off _]; split=> j jy; have := rounded_score T w j; first by rewrite on // mulr1.
rewrite ler_norml ler_subl_addr => /andP[_ le]; apply: le_trans le _; rewrite addrC ler_add2r.
apply: le_trans (ler_wpmul2l (ler0n _ _) (le_trans (ler_norm _) (off j jy))) _.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
Qed.

End Rounded.

(** The error of averaging, with A = ln(4N/(qe)), T = m K and alpha = 2 A / T. *)
Lemma rounded_error (R : realType) (N m q K : nat) (e : R) (A := ln (4%:R * N%:R / (q%:R * e))) :
  (0 < m)%N -> (0 < q)%N -> (q <= N)%N -> 0 < e -> e <= 1 -> 0 <= A ->
  (10 <= K)%N -> 8%:R * A <= K%:R * e ->
  averaging_error N q ((m * K)%:R * (3%:R / 5%:R)) (m%:R / 2%:R) (2%:R * A / (m * K)%:R) <= e.
Proof.
move=> m_gt0 q_gt0 qN e_gt0 e_le1 A_ge0 K_ge10 K_ge; rewrite /averaging_error natrM.
have K_gt0 : (0 < K)%N by exact: leq_trans K_ge10.
have [M_pos K_pos q_pos] : [/\ 0 < m%:R :> R, 0 < K%:R :> R & 0 < q%:R :> R].
  by rewrite !ltr0n.
have N_pos : 0 < N%:R :> R by rewrite ltr0n (leq_trans q_gt0).
have [M_neq0 K_neq0] : m%:R != 0 :> R /\ K%:R != 0 :> R by rewrite !gt_eqF.
have -> : 2%:R * A / (m%:R * K%:R) * (m%:R * K%:R * (3%:R / 5%:R) - 2%:R * (m%:R / 2%:R))
    = A + A * (K%:R - 10%:R) / (5%:R * K%:R) by field; rewrite M_neq0 K_neq0.
have -> : 2%:R * (2%:R * A / (m%:R * K%:R) * (m%:R / 2%:R)) = 2%:R * A / K%:R.
  by field; rewrite M_neq0 K_neq0.
have near : 2%:R * ((N - q)%:R / q%:R) * expR (- (A + A * (K%:R - 10%:R) / (5%:R * K%:R)))
    <= e / 2%:R.
  apply: (@le_trans _ _ (2%:R * (N%:R / q%:R) * expR (- A))).
    apply: ler_pmul; first by rewrite !mulr_ge0 ?ler0n ?invr_ge0 ?ler0n.
    - exact: ltW (expR_gt0 _).
    - by rewrite ler_pmul2l ?ltr0n // ler_wpmul2r ?invr_ge0 ?ler0n // ler_nat leq_subr.
    rewrite ler_expR ler_opp2 ler_addl divr_ge0 ?mulr_ge0 ?ler0n // subr_ge0.
    by rewrite (ler_nat _ 10).
  have ratio_gt0 : 0 < 4%:R * N%:R / (q%:R * e).
    by rewrite divr_gt0 ?mulr_gt0 // ltr0n.
  rewrite expRN /A lnK ?posrE //.
  rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
  by rewrite !gt_eqF.
have far : expR (2%:R * A / K%:R) - 1 <= e / 2%:R.
  have x_le : 2%:R * A / K%:R <= e / 4%:R.
    rewrite ler_pdivr_mulr // mulrAC ler_pdivl_mulr ?ltr0n // [e * _]mulrC.
    by rewrite (_ : 2%:R * A * 4%:R = 8%:R * A) //; ring.
  have x_half : 2%:R * A / K%:R <= 2%:R^-1.
    apply: le_trans x_le _; rewrite ler_pdivr_mulr ?ltr0n //; apply: le_trans e_le1 _.
    by have -> : 2%:R^-1 * 4%:R = 1 + 1 :> R; [field | rewrite ler_addl ler01].
  rewrite ler_subl_addl; apply: le_trans (expR_le _ x_half) _.
    by rewrite divr_ge0 ?mulr_ge0 ?ler0n.
  rewrite ler_add2l (_ : e / 2%:R = 2%:R * (e / 4%:R)); last by field.
  by rewrite ler_pmul2l ?ltr0n.
by apply: le_trans (ler_add near far) _; rewrite -splitr.
Qed.

Theorem theorem_2_random_keys_integer_queries_real_scale : theorem_2_random_keys_integer_queries_real_scale_statement.
Proof.
move=> R N d q e q_gt0 qN e_gt0 e_le1; set A := ln _.
have ratio_ge1 : 1 <= 4%:R * N%:R / (q%:R * e).
  rewrite ler_pdivl_mulr ?mulr_gt0 ?ltr0n // mul1r.
  apply: (@le_trans _ _ (N%:R * 1)); first by rewrite ler_pmul ?ler0n ?ler_nat // ltW.
  by rewrite mulr1 ler_pemull ?ler0n // ler1n.
have A_ge0 : 0 <= A by exact: ln_ge0.
have [m [U [w [m_le m_gt0 m_large w_sep w_norm]]]] := small_random_keys R N q_gt0.
(* K = floor(8 A / e) + 11 *)
have x_ge0 : 0 <= 8%:R * A / e by rewrite !mulr_ge0 ?ler0n ?invr_ge0 // ltW.
pose K := (`|floor (8%:R * A / e)| + 11)%N.
have KE : K%:R = (floor (8%:R * A / e))%:~R + 11%:R :> R.
  by rewrite natrD natr_absz ger0_norm ?floor_ge0.
have K_ge : 8%:R * A <= K%:R * e.
  rewrite -ler_pdivr_mulr // KE; apply: ltW; apply: lt_le_trans (lt_succ_floor _) _.
  by rewrite ler_add2l (ler_nat _ 1).
exists m, K, U, (fun y => rounded (m * K) (w y)), (2%:R * A / (m * K)%:R); split=> //.
- by rewrite KE ler_add2r floor_le.
- by move=> y k; apply: (rounded_bound m_gt0 m_large); exact: w_norm.
have alpha_ge0 : 0 <= 2%:R * A / (m * K)%:R by rewrite divr_ge0 ?mulr_ge0 ?ler0n.
have margin (y : {set 'I_N}) : #|y| = q -> exists c, singles_out
    (fun j => dot (rounded (m * K) (w y)) (sign_key R U j)) y
    c ((m * K)%:R * (3%:R / 5%:R)) (m%:R / 2%:R).
  move=> card_y; exists (m * K)%:R; apply: rounded_singles_out; apply: w_sep.
  by rewrite card_y.
move=> X X_valid i.
apply: le_trans (theorem_2_given_keys (d := d) q_gt0 alpha_ge0 margin X_valid i) _.
by apply: rounded_error => //; rewrite /K addnC.
Qed.
