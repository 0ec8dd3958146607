(** * Theorem 2 with its precision

    For 0 < q <= N and 0 < e <= 1, one unit of inner dimension 672 q (floor(log2 N) + 2)
    approximates qSA to within e with 0/1 keys and queries of integers between -L and L,
    L <= 32 A / e + 9, A = ln(4N / (q e)).

    Idea.  Keys: a spread code over 84 q symbols, a letter written one-hot.  Queries: the
    weights of code_weights.v, at most 1 / (4 sigma), scaled by 4 sigma L and rounded.
    A score reads 8 sigma coordinates, so rounding moves it by at most 4 sigma: it is
    within 4 sigma of 4 sigma L on y and at most 2 sigma L + 4 sigma off y.  With scaling
    A / (sigma L) the error of averaging is at most e / 2 + (exp(e / 4) - 1) <= e. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify boolp reals sequences exp.
From slt Require Import Statements vectors softmax_lemma merge_lemma code_weights.
From slt Require Import theorem_02_fixed_precision theorem_02_keys.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** Rounding to the nearest integer *)

Section Rounding.
Variable R : realType.
Implicit Types r : R.

Definition nearest r : int := floor (r + 2%:R^-1).

Lemma nearest_close r : `|(nearest r)%:~R - r| <= 2%:R^-1.
Proof.
rewrite /nearest ler_norml; apply/andP; split; last by rewrite ler_subl_addl floor_le.
rewrite ler_subr_addl -(ler_add2r 1); have := ltW (lt_succ_floor (r + 2%:R^-1)).
have -> : r - 2%:R^-1 + 1 = r + 2%:R^-1 by field.
done.
Qed.

Lemma nearest_bound r (L : nat) : `|r| <= L%:R -> `|nearest r| <= L%:Z.
Proof.
have half_gt0 : 0 < 2%:R^-1 :> R by rewrite invr_gt0 ltr0n.
have half_lt1 : 2%:R^-1 < 1 :> R by rewrite invf_lt1 ?ltr0n // ltr1n.
rewrite ler_norml => /andP[ge le]; rewrite ler_norml; apply/andP; split.
  rewrite -(floor_ge_int (r + 2%:R^-1)) mulrNz; apply: le_trans ge _.
  by rewrite ler_addl ltW.
rewrite -ltz_addr1 -(floor_lt_int (r + 2%:R^-1)) intrD.
by apply: ler_lt_add.
Qed.

End Rounding.

(** exp(x) <= 1 / (1 - x) <= 1 + 2x for 0 <= x <= 1/2. *)
Lemma expR_le (R : realType) (x : R) :
  0 <= x -> x <= 2%:R^-1 -> expR x <= 1 + 2%:R * x.
Proof.
move=> x_ge0 x_le; have := expR_ge1Bx x_ge0; rewrite ler_subl_addr -ler_subl_addl => low.
have rest_gt0 : 0 < 1 - x.
  by rewrite subr_gt0; apply: le_lt_trans x_le _; rewrite invf_lt1 ?ltr0n // ltr1n.
apply: (@le_trans _ _ (1 - x)^-1).
  by rewrite -[expR x]invrK -expRN lef_pinv ?posrE ?expR_gt0.
rewrite -[X in X <= _]mul1r ler_pdivr_mulr // -subr_ge0.
have -> : (1 + 2%:R * x) * (1 - x) - 1 = x * (2%:R * (2%:R^-1 - x)) by field.
by rewrite !mulr_ge0 ?ler0n // subr_ge0.
Qed.

(** ** The unit *)

Section Unit.
Variables (R : realType) (N q sigma L : nat) (S : finType).
Notation s := (8 * sigma)%N.
Variable c : {ffun 'I_N * 'I_s -> S}.
Hypotheses (sigma_gt0 : (0 < sigma)%N) (L_gt0 : (0 < L)%N).
Notation coordinate := ('I_s * S)%type.

(** One letter after the other, each one-hot. *)
Definition onehot_key (j : 'I_N) : 'rV[R]_#|{: coordinate}| :=
  row_of (fun v : coordinate => (v.2 == c (j, v.1))%:R).

(** The weights on the grid of integers between -L and L. *)
Definition grid (weight : 'I_s -> S -> R) t x : int :=
  nearest ((4 * sigma * L)%:R * weight t x).

Definition grid_query (weight : 'I_s -> S -> R) : 'rV[R]_#|{: coordinate}| :=
  row_of (fun v : coordinate => (grid weight v.1 v.2)%:~R).

Lemma grid_score weight j :
  dot (grid_query weight) (onehot_key j) = \sum_t (grid weight t (c (j, t)))%:~R.
Proof.
rewrite (dot_row_of_pairs (fun t x => (grid weight t x)%:~R) (fun t x => (x == c (j, t))%:R)).
apply: eq_bigr => t _; rewrite (bigD1 (c (j, t))) //= eqxx mulr1 big1 ?addr0 // => x /negbTE ->.
by rewrite mulr0.
Qed.

Lemma grid_score_close weight j :
  `|dot (grid_query weight) (onehot_key j)
    - (4 * sigma * L)%:R * \sum_t weight t (c (j, t))| <= (4 * sigma)%:R.
Proof.
rewrite grid_score mulr_sumr -sumrB; apply: le_trans (ler_norm_sum _ _ _) _.
apply: (@le_trans _ _ (\sum_(t < s) 2%:R^-1)).
  by apply: ler_sum => t _; exact: nearest_close.
rewrite sumr_const card_ord -mulr_natl le_eqVlt; apply/orP; left; apply/eqP.
by rewrite !natrM; field.
Qed.

Lemma grid_query_bound weight k :
  (forall t x, `|weight t x| <= (4 * sigma)%:R^-1) ->
  exists z : int, grid_query weight 0 k = z%:~R /\ `|z| <= L%:Z.
Proof.
move=> small; rewrite mxE; set v := enum_val k.
exists (grid weight v.1 v.2); split=> //; apply: nearest_bound.
rewrite normrM normr_nat natrM -mulrA mulrCA ler_pimulr ?ler0n //.
by rewrite mulrC -ler_pdivl_mulr ?div1r ?ltr0n ?muln_gt0.
Qed.

Lemma grid_singles_out weight (y : {set 'I_N}) :
  (forall k, k \in y -> \sum_t weight t (c (k, t)) = 1) ->
  (forall k, k \notin y -> `|\sum_t weight t (c (k, t))| <= 2%:R^-1) ->
  singles_out (fun j => dot (grid_query weight) (onehot_key j)) y
    (4 * sigma * L)%:R (2 * sigma * L)%:R (4 * sigma)%:R.
Proof.
move=> on off; split=> j jy; have := grid_score_close weight j; first by rewrite on // mulr1.
rewrite ler_norml ler_subl_addr => /andP[_ le]; apply: le_trans le _; rewrite addrC ler_add2r.
apply: le_trans (ler_wpmul2l (ler0n _ _) (le_trans (ler_norm _) (off j jy))) _.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; rewrite !natrM; field.
Qed.

End Unit.

Lemma dimension q t : (8 * t * (84 * q) = 672 * q * t)%N.
Proof. lia. Qed.

(** ** The theorem *)

Theorem theorem_2_integer_queries_real_scale : theorem_2_integer_queries_real_scale_statement.
Proof.
move=> R N d q e q_gt0 qN e_gt0 e_le1; set sigma := (trunc_log 2 N + 2)%N.
have sigma_gt0 : (0 < sigma)%N by rewrite /sigma addn2.
have [|c spread] := @spread_code_for N q [finType of 'I_(84 * q)] q_gt0.
  by rewrite card_ord.
have N_gt0 : (0 < N)%N by apply: leq_trans qN.
have q_pos : 0 < q%:R :> R by rewrite ltr0n.
have N_pos : 0 < N%:R :> R by rewrite ltr0n.
set ratio : R := 4%:R * N%:R / (q%:R * e).
have ratio_ge1 : 1 <= ratio.
  rewrite ler_pdivl_mulr ?mulr_gt0 // mul1r; apply: (@le_trans _ _ (1 * N%:R)); last first.
    by rewrite ler_wpmul2r ?ler0n // ler1n.
  by rewrite mul1r -[N%:R]mulr1 ler_pmul ?ler_nat // ltW.
set A := ln ratio; have A_ge0 : 0 <= A by exact: ln_ge0.
(* L = floor(32 A / e) + 9 *)
have x_ge0 : 0 <= 32%:R * A / e by rewrite !mulr_ge0 ?ler0n ?invr_ge0 // ltW.
pose L := (`|floor (32%:R * A / e)| + 9)%N.
have floorE : (`|floor (32%:R * A / e)|)%:R = (floor (32%:R * A / e))%:~R :> R.
  by rewrite natr_absz ger0_norm ?floor_ge0.
have L_le : L%:R <= 32%:R * A / e + 9%:R :> R.
  by rewrite natrD ler_add2r floorE floor_le.
have L_ge : 32%:R * A <= L%:R * e :> R.
  rewrite -ler_pdivr_mulr // natrD floorE; apply: ltW; apply: lt_le_trans (lt_succ_floor _) _.
  by rewrite ler_add2l (ler_nat _ 1).
have L_ge8 : (8 <= L)%N by rewrite /L addnC.
have L_gt0 : (0 < L)%N by apply: leq_trans L_ge8.
have query (y : {set 'I_N}) : exists w : 'rV[R]_#|{: 'I_(8 * sigma) * 'I_(84 * q)}|,
    (forall k, exists z : int, w 0 k = z%:~R /\ `|z| <= L%:Z) /\
    (#|y| = q -> singles_out (fun j => dot w (onehot_key R c j)) y
       (4 * sigma * L)%:R (2 * sigma * L)%:R (4 * sigma)%:R).
  have [card_y|card_y] := eqVneq #|y| q; last first.
    exists 0; split=> [k|e']; last by rewrite e' eqxx in card_y.
    by exists 0; rewrite mxE.
  have y_le : (#|y| <= q)%N by rewrite card_y.
  have [weight [on off small _]] := @code_weights R N sigma q _ c y sigma_gt0 q_gt0 spread y_le.
  exists (grid_query L weight); split=> [k|_].
    exact: grid_query_bound.
  exact: grid_singles_out.
have [w wP] := choice query.
exists #|{: 'I_(8 * sigma) * 'I_(84 * q)}|, L, (onehot_key R c), w, (A / (sigma * L)%:R).
split=> //.
- by rewrite card_prod !card_ord dimension.
- by move=> j k; rewrite mxE; case: (_ == _); [right | left].
- by move=> y k; have [] := wP y.
have alpha_ge0 : 0 <= A / (sigma * L)%:R by rewrite divr_ge0 ?ler0n.
have margin (y : {set 'I_N}) : #|y| = q -> exists c0, singles_out
    (fun j => dot (w y) (onehot_key R c j)) y c0 (2 * sigma * L)%:R (4 * sigma)%:R.
  by move=> card_y; exists (4 * sigma * L)%:R; exact: (wP y).2.
have error := theorem_2_given_keys (d := d) q_gt0 alpha_ge0 margin.
move=> X X_valid i; apply: le_trans (error X X_valid i) _; rewrite /averaging_error.
have sigma_neq0 : sigma%:R != 0 :> R by rewrite pnatr_eq0 -lt0n.
have L_pos : 0 < L%:R :> R by rewrite ltr0n.
(* The first term is at most e / 2 ... *)
have -> : A / (sigma * L)%:R * ((2 * sigma * L)%:R - 2%:R * (4 * sigma)%:R)
          = A + A * (L%:R - 8%:R) / L%:R.
  by rewrite !natrM; field; rewrite sigma_neq0 gt_eqF.
have first : 2%:R * ((N - q)%:R / q%:R) * expR (- (A + A * (L%:R - 8%:R) / L%:R)) <= e / 2%:R.
  apply: (@le_trans _ _ (2%:R * (N%:R / q%:R) * expR (- A))).
    apply: ler_pmul; first by rewrite !mulr_ge0 ?ler0n ?invr_ge0 ?ler0n.
    - by rewrite ltW ?expR_gt0.
    - by rewrite ler_pmul2l ?ltr0n // ler_wpmul2r ?invr_ge0 ?ler0n // ler_nat leq_subr.
    rewrite ler_expR ler_opp2 ler_addl mulr_ge0 ?invr_ge0 ?ler0n // mulr_ge0 //.
    by rewrite subr_ge0 (ler_nat _ 8).
  rewrite expRN /A lnK ?posrE ?(lt_le_trans ltr01 ratio_ge1) // /ratio.
  rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
  by rewrite !gt_eqF.
(* ... and so is the second. *)
have second : expR (2%:R * (A / (sigma * L)%:R * (4 * sigma)%:R)) - 1 <= e / 2%:R.
  set x := (X in expR X); have x_le : x <= e / 4%:R.
    have -> : x = 8%:R * A / L%:R.
      by rewrite /x !natrM; field; rewrite sigma_neq0 gt_eqF.
    rewrite ler_pdivr_mulr // mulrAC ler_pdivl_mulr ?ltr0n //.
    have -> : 8%:R * A * 4%:R = 32%:R * A by ring.
    by rewrite [e * _]mulrC.
  have x_pos : 0 <= x by rewrite /x mulr_ge0 ?ler0n // mulr_ge0 ?ler0n.
  have x_half : x <= 2%:R^-1.
    apply: le_trans x_le _; rewrite ler_pdivr_mulr ?ltr0n //; apply: le_trans e_le1 _.
    by have -> : 2%:R^-1 * 4%:R = 1 + 1 :> R; [field | rewrite ler_addl ler01].
  rewrite ler_subl_addl; apply: le_trans (expR_le x_pos x_half) _; rewrite ler_add2l.
  have -> : e / 2%:R = 2%:R * (e / 4%:R) by field.
  by rewrite ler_pmul2l ?ltr0n.
by apply: le_trans (ler_add first second) _; rewrite -splitr.
Qed.
