(** * Theorem 6 in P: scale, fractional bits, precision

    What is needed of the numbers S, f, p of Statements.v, and the bound on p.  If
    f > 0, then S 2^(f - 1) < M^2, so 2^p <= 4 S 2^f < 8 M^2.  If f = 0, then
    S >= M^2 >= 4, and since S is least, 2 (S - 1)^2 < M^2 (ceil(log2 N) + 2); so
    S^2 <= M^2 (log2 N + 3) and 2^p <= 4 S. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** The find on an initial segment of the naturals. *)
Lemma find_iota_spec (P : pred nat) n : P n ->
  let s := find P (iota 0 n.+1) in P s /\ forall k, (k < s)%N -> ~~ P k.
Proof.
move=> Pn s; have has_P : has P (iota 0 n.+1).
  by apply/hasP; exists n; rewrite // mem_iota /= add0n ltnS leqnn.
have s_lt : (s < n.+1)%N by rewrite -[n.+1](size_iota 0) -has_find.
split; first by have := nth_find 0%N has_P; rewrite nth_iota.
by move=> k k_lt; have := before_find 0%N k_lt; rewrite nth_iota ?(ltn_trans k_lt) // => ->.
Qed.

Section Numbers.
Variables (N M : nat).
Hypothesis M_gt1 : (1 < M)%N.
Let L := (up_log 2 N + 2)%N.
Let S := match2_scale N M.
Let f := match2_f N M.
Let p := match2_p N M.

Let scale_spec : (M ^ 2 * L <= 2 * S ^ 2)%N /\
  forall k, (k < S)%N -> ~~ (M ^ 2 * L <= 2 * k ^ 2)%N.
Proof. by apply: find_iota_spec; rewrite expnMn -/L; nia. Qed.

Lemma scale_large : (M ^ 2 * L <= 2 * S ^ 2)%N. Proof. by case: scale_spec. Qed.

Lemma scale_gt0 : (0 < S)%N.
Proof.
have := scale_large; case: S => [|//]; rewrite exp0n // muln0 leqn0 muln_eq0 expn_eq0.
by rewrite /L addn2 /= orbF andbT; lia.
Qed.

Lemma scale_least : (2 * S.-1 ^ 2 < M ^ 2 * L)%N.
Proof. by have [_ /(_ S.-1)] := scale_spec; rewrite prednK ?scale_gt0 // -ltnNge; apply. Qed.

Lemma fraction_fine : (M ^ 2 <= S * 2 ^ f)%N.
Proof.
have := up_logP ((M ^ 2).-1 %/ S).+1 (isT : 1 < 2)%N; rewrite -/f.
have M2_gt0 : (0 < M ^ 2)%N by rewrite expn_gt0; lia.
rewrite ltn_divLR ?scale_gt0 // [(S * _)%N]mulnC -[X in _ -> (X <= _)%N](prednK M2_gt0).
exact.
Qed.

Lemma fraction_least : (0 < f)%N -> (S * 2 ^ f.-1 < M ^ 2)%N.
Proof.
move=> f_gt0; have big : (1 < ((M ^ 2).-1 %/ S).+1)%N.
  by rewrite ltnNge; apply: contraL f_gt0; rewrite /f /match2_f -/S; case: (_ %/ _)%N.
have /andP[+ _] := up_log_bounds (isT : 1 < 2)%N big; rewrite -/f ltnS => le.
have M2_gt0 : (0 < M ^ 2)%N by rewrite expn_gt0; lia.
have : (2 ^ f.-1 * S <= (M ^ 2).-1)%N by rewrite -leq_divRL ?scale_gt0.
by rewrite mulnC; lia.
Qed.

Lemma scaled_gt0 : (0 < S * 2 ^ f)%N. Proof. by rewrite muln_gt0 scale_gt0 expn_gt0. Qed.

(** p bits hold S 2^f and its sign. *)
Lemma p_holds : (S * 2 ^ f < 2 ^ p.-1)%N.
Proof.
have /andP[_] := trunc_log_bounds (isT : 1 < 2)%N scaled_gt0.
by rewrite -/p /p /match2_p addn2.
Qed.

Lemma p_least : (2 ^ p <= 4 * (S * 2 ^ f))%N.
Proof.
have /andP[le _] := trunc_log_bounds (isT : 1 < 2)%N scaled_gt0.
by rewrite /p /match2_p -/f -/S expnD mulnC leq_mul.
Qed.

(** In natural numbers: 2^p <= 8 M^2 or (2^p)^2 <= 16 M^2 (ceil(log2 N) + 2). *)
Lemma p_cases : (2 ^ p < 8 * M ^ 2)%N \/ ((2 ^ p) ^ 2 <= 16 * (M ^ 2 * L))%N.
Proof.
have [f0|f_gt0] := posnP f.
  have S_ge : (4 <= S)%N.
    have := fraction_fine; rewrite f0 muln1; apply: leq_trans.
    by rewrite (@leq_exp2r 2 M 2).
  right; apply: (@leq_trans ((4 * S) ^ 2)).
    by rewrite leq_exp2r //; have := p_least; rewrite f0 muln1.
  have := scale_least; set B := (M ^ 2 * L)%N.
  rewrite expnMn -[(4 ^ 2)%N]/16%N leq_mul2l /=.
  by case: S S_ge => // S' S'_ge /=; nia.
left; apply: leq_ltn_trans p_least _.
have := fraction_least f_gt0; rewrite -{2}(prednK f_gt0) [(2 ^ f.-1.+1)%N]expnS.
by set B := (2 ^ f.-1)%N; set C := (M ^ 2)%N; clear; lia.
Qed.

End Numbers.

Section Logarithms.
Variable R : realType.

(** ln 2 <= 3/4, since (9/8)^6 >= 2 and ln(9/8) <= 1/8. *)
Lemma ln2_le : ln 2%:R <= 3%:R / 4%:R :> R.
Proof.
rewrite -ler_expR lnK ?posrE ?ltr0n //.
have eight : 1 + 8%:R^-1 <= expR (8%:R^-1) :> R by apply: expR_ge1Dx; rewrite invr_ge0 ler0n.
have -> : 3%:R / 4%:R = 6%:R * 8%:R^-1 :> R by field.
rewrite expRMm; apply: (@le_trans _ _ ((1 + 8%:R^-1) ^+ 6)); last first.
  by rewrite ler_expn2r ?nnegrE ?(ltW (expR_gt0 _)) ?addr_ge0 ?ler01 ?invr_ge0 ?ler0n.
have -> : 1 + 8%:R^-1 = 9%:R / 8%:R :> R by field.
rewrite expr_div_n ler_pdivl_mulr ?exprn_gt0 ?ltr0n // -!natrX -natrM ler_nat.
have expn6 a : (a ^ 6 = a * (a * (a * (a * (a * a)))))%N by rewrite !expnS expn0 muln1.
by rewrite !expn6; lia.
Qed.

Lemma ln2_gt0 : 0 < ln 2%:R :> R. Proof. by rewrite ln_gt0 // ltr1n. Qed.

(** ln(4 N) <= (3/4) (ceil(log2 N) + 2). *)
Lemma ln4N_le N : (0 < N)%N ->
  ln (4 * N)%:R <= 3%:R / 4%:R * (up_log 2 N + 2)%:R :> R.
Proof.
move=> N_gt0; apply: (@le_trans _ _ (ln (2%:R ^+ (up_log 2 N + 2)))).
  rewrite ler_ln ?posrE ?ltr0n ?exprn_gt0 ?ltr0n ?muln_gt0 // -natrX ler_nat.
  by rewrite expnD mulnC leq_mul2r up_logP.
by rewrite lnX ?ltr0n // -[X in X <= _]mulr_natr ler_wpmul2r ?ler0n // ln2_le.
Qed.

End Logarithms.

Lemma log2_le_iff (R : realType) (x y : R) : 0 < x -> 0 < y -> (log2 x <= log2 y) = (x <= y).
Proof. by move=> x_gt0 y_gt0; rewrite ler_pmul2r ?invr_gt0 ?ln2_gt0 // ler_ln. Qed.

Lemma log2_pow (R : realType) k : log2 (2 ^ k)%:R = k%:R :> R.
Proof. by rewrite natrX /log2 lnX ?ltr0n // -[X in X / _]mulr_natl mulfK // gt_eqF ?ln2_gt0. Qed.

Lemma log2M (R : realType) (x y : R) : 0 < x -> 0 < y -> log2 (x * y) = log2 x + log2 y.
Proof. by move=> x_gt0 y_gt0; rewrite /log2 lnM // mulrDl. Qed.

Lemma up_log_le_log2 (R : realType) N : (0 < N)%N -> (up_log 2 N)%:R <= log2 N%:R + 1 :> R.
Proof.
move=> N_gt0; have [N1|N_gt1] := leqP N 1.
  have -> : N = 1%N by lia.
  by rewrite up_log1 /log2 ln1 mul0r add0r ler01.
have /andP[lo _] := up_log_bounds (isT : 1 < 2)%N N_gt1.
have k_gt0 : (0 < up_log 2 N)%N by rewrite up_log_gt0.
rewrite -(prednK k_gt0) -addn1 natrD ler_add2r -(log2_pow R).
by rewrite log2_le_iff ?ltr0n ?expn_gt0 // ler_nat ltnW.
Qed.

Theorem theorem_6_P_bits : theorem_6_P_bits_statement.
Proof.
move=> R N M N_gt0 M_gt1; set p := match2_p N M.
have M_pos : 0 < M%:R :> R by rewrite ltr0n ltnW.
have N_pos : 0 < N%:R :> R by rewrite ltr0n.
have pow k : 0 < (2 ^ k)%:R :> R by rewrite ltr0n expn_gt0.
rewrite le_maxr; apply/orP; case: (p_cases N M_gt1); rewrite -/p => p_le.
  left; rewrite -(log2_pow R p) -(log2_pow R 3) mulr_natl mulr2n -!log2M ?mulr_gt0 ?pow //.
  by rewrite log2_le_iff ?mulr_gt0 ?pow // -!natrM ler_nat mulnC; move: p_le; rewrite expnS expn1; lia.
right; have L_le := up_log_le_log2 R N_gt0.
have x_ge0 : 0 <= log2 N%:R :> R by rewrite divr_ge0 ?ln_ge0 ?ler1n // ltW ?ln2_gt0.
set x := log2 N%:R in L_le x_ge0 *.
have x3_gt0 : 0 < x + 3%:R :> R by rewrite ltr_paddl ?ltr0n.
have : ((2 ^ p) ^ 2)%:R <= (2 ^ 4)%:R * (M%:R * M%:R * (x + 3%:R)) :> R.
  apply: (@le_trans _ _ (16 * (M ^ 2 * (up_log 2 N + 2)))%:R); first by rewrite ler_nat.
  rewrite [X in X <= _]natrM -[(2 ^ 4)%:R]/(16%:R) ler_wpmul2l ?ler0n //.
  rewrite [X in X <= _]natrM (natrX _ M 2) expr2 ler_wpmul2l ?mulr_ge0 ?ler0n //.
  have -> : x + 3%:R = x + 1 + 2%:R by ring.
  by rewrite natrD ler_add2r.
have pp_gt0 : 0 < ((2 ^ p) ^ 2)%:R :> R by rewrite ltr0n !expn_gt0.
rewrite -log2_le_iff ?mulr_gt0 ?pow // -expnM log2_pow !log2M ?mulr_gt0 ?pow // log2_pow.
set a := log2 _; set b := log2 _ => le.
rewrite -(@ler_pmul2r _ 2%:R) ?ltr0n // -natrM; apply: le_trans le _.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
Qed.
