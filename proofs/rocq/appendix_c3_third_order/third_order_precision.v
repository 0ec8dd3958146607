(** * Appendix C.3 in P: scale, fractional bits, precision

    The scale S is the least with 5 S^3 >= 3 M^2 (ceil(log2(N + 1)) + 1), the number f of
    fractional bits the least with S 2^f >= 6 M^2, and p bits hold S 2^f and its sign.  If
    f > 0, then S 2^(f - 1) < 6 M^2, so 2^p < 48 M^2.  If f = 0, then S >= 6 M^2 >= 24, and as S
    is least, S^3 <= (5/3) (S - 1)^3 <= M^2 (log2(N + 1) + 2), while 2^p <= 4 S. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements match2_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Numbers.
Variables (N M : nat).
Hypothesis M_gt1 : (1 < M)%N.

Let B := (M ^ 2 * (up_log 2 N.+1 + 1))%N.
Definition match3_scale : nat := find (fun s => 3 * B <= 5 * s ^ 3)%N (iota 0 (3 * B).+1).
Let S := match3_scale.
Definition match3_f : nat := up_log 2 ((6 * M ^ 2).-1 %/ S).+1.
Let f := match3_f.
Definition match3_p : nat := (trunc_log 2 (S * 2 ^ f) + 2)%N.
Let p := match3_p.

Let M2_ge : (4 <= M ^ 2)%N. Proof. by rewrite (@leq_exp2r 2 M 2). Qed.

Let scale_spec : (3 * B <= 5 * S ^ 3)%N /\ forall k, (k < S)%N -> ~~ (3 * B <= 5 * k ^ 3)%N.
Proof.
apply: find_iota_spec; apply: (@leq_trans ((3 * B) ^ 3)); last by rewrite leq_pmull.
by case: (3 * B)%N => [|b]; rewrite // !expnS expn0 muln1 leq_pmulr ?muln_gt0.
Qed.

Lemma match3_scale_large : (3 * B <= 5 * S ^ 3)%N. Proof. by case: scale_spec. Qed.

Lemma match3_scale_gt0 : (0 < S)%N.
Proof.
have := match3_scale_large; case: S => [|//].
by rewrite exp0n // muln0 leqn0 /B !muln_eq0 addn1 /= orbF => /eqP; lia.
Qed.

Lemma match3_scale_least : (5 * S.-1 ^ 3 < 3 * B)%N.
Proof. by have [_ /(_ S.-1)] := scale_spec; rewrite prednK ?match3_scale_gt0 // -ltnNge; apply. Qed.

Lemma match3_fine : (6 * M ^ 2 <= S * 2 ^ f)%N.
Proof.
have := up_logP ((6 * M ^ 2).-1 %/ S).+1 (isT : 1 < 2)%N; rewrite -/f.
have D_gt0 : (0 < 6 * M ^ 2)%N by lia.
rewrite ltn_divLR ?match3_scale_gt0 // [(S * _)%N]mulnC -[X in _ -> (X <= _)%N](prednK D_gt0).
exact.
Qed.

Lemma match3_fine_least : (0 < f)%N -> (S * 2 ^ f.-1 < 6 * M ^ 2)%N.
Proof.
move=> f_gt0; have big : (1 < ((6 * M ^ 2).-1 %/ S).+1)%N.
  by rewrite ltnNge; apply: contraL f_gt0; rewrite /f /match3_f -/S; case: (_ %/ _)%N.
have /andP[+ _] := up_log_bounds (isT : 1 < 2)%N big; rewrite -/f ltnS => le.
have : (2 ^ f.-1 * S <= (6 * M ^ 2).-1)%N by rewrite -leq_divRL ?match3_scale_gt0.
by rewrite mulnC; lia.
Qed.

Let scaled_gt0 : (0 < S * 2 ^ f)%N. Proof. by rewrite muln_gt0 match3_scale_gt0 expn_gt0. Qed.

Lemma match3_p_holds : (S * 2 ^ f < 2 ^ p.-1)%N.
Proof.
have /andP[_] := trunc_log_bounds (isT : 1 < 2)%N scaled_gt0.
by rewrite -/p /p /match3_p addn2.
Qed.

Lemma match3_p_least : (2 ^ p <= 4 * (S * 2 ^ f))%N.
Proof.
have /andP[le _] := trunc_log_bounds (isT : 1 < 2)%N scaled_gt0.
by rewrite /p /match3_p -/f -/S expnD mulnC leq_mul.
Qed.

Lemma match3_p_cases : (2 ^ p < 48 * M ^ 2)%N \/ ((2 ^ p) ^ 3 <= 64 * B)%N.
Proof.
have [f0|f_gt0] := posnP f.
  have S_ge : (24 <= S)%N by have := match3_fine; rewrite f0 muln1; apply: leq_trans; lia.
  right; apply: (@leq_trans ((4 * S) ^ 3)).
    by rewrite leq_exp2r //; have := match3_p_least; rewrite f0 muln1.
  have := match3_scale_least; rewrite expnMn -[(4 ^ 3)%N]/64%N leq_mul2l /=.
  case: S S_ge => // s s_ge /=; have cube n : (n ^ 3 = n * n * n)%N by rewrite !expnS expn0 muln1 mulnA.
  rewrite !cube => least.
  have : (3 * (s.+1 * s.+1 * s.+1) <= 5 * (s * s * s))%N by nia.
  by move: (s.+1 * s.+1 * s.+1)%N (s * s * s)%N least; lia.
left; apply: leq_ltn_trans match3_p_least _.
have := match3_fine_least f_gt0; rewrite -{2}(prednK f_gt0) [(2 ^ f.-1.+1)%N]expnS.
by move: (2 ^ f.-1)%N (M ^ 2)%N; clear; lia.
Qed.

End Numbers.

Section Logarithms.
Variables (R : realType) (N M : nat).
Hypothesis M_gt1 : (1 < M)%N.

(** ln(4 (N + 1)^2) <= (3/2) (ceil(log2(N + 1)) + 1) <= (5 / (2 M^2)) S^3. *)
Lemma match3_cold : ln (4 * N.+1 ^ 2)%:R
  <= (match3_scale N M)%:R ^+ 3 * (5%:R / (2%:R * M%:R ^+ 2)) :> R.
Proof.
have M2_pos : 0 < M%:R ^+ 2 :> R by rewrite exprn_gt0 // ltr0n ltnW.
pose L := (up_log 2 N.+1 + 1)%N.
apply: (@le_trans _ _ (3%:R / 2%:R * L%:R)).
  have -> : (4 * N.+1 ^ 2)%:R = (2 * N.+1)%:R ^+ 2 :> R by rewrite -natrX expnMn.
  rewrite lnX ?ltr0n // -[X in X <= _]mulr_natl.
  have -> : 3%:R / 2%:R * L%:R = 2%:R * (3%:R / 4%:R * L%:R) :> R by field.
  rewrite ler_wpmul2l ?ler0n //; apply: (@le_trans _ _ (ln (2%:R ^+ L))).
    rewrite ler_ln ?posrE ?ltr0n ?exprn_gt0 ?ltr0n // -natrX ler_nat.
    by rewrite /L addn1 expnS leq_mul2l up_logP.
  by rewrite lnX ?ltr0n // -[X in X <= _]mulr_natr ler_wpmul2r ?ler0n // ln2_le.
rewrite mulrA ler_pdivl_mulr; last by rewrite mulr_gt0 ?ltr0n.
have -> : 3%:R / 2%:R * L%:R * (2%:R * M%:R ^+ 2) = 3%:R * (M%:R ^+ 2 * L%:R) :> R by field.
rewrite -!natrX -!natrM ler_nat [X in (_ <= X)%N]mulnC; exact: match3_scale_large.
Qed.

Lemma match3_p_le : (match3_p N M)%:R
  <= Num.max (2%:R * log2 M%:R + 6%:R)
       ((2%:R * log2 M%:R + log2 (log2 N.+1%:R + 2%:R)) / 3%:R + 2%:R) :> R.
Proof.
set p := match3_p N M.
have M_pos : 0 < M%:R :> R by rewrite ltr0n ltnW.
have pow k : 0 < (2 ^ k)%:R :> R by rewrite ltr0n expn_gt0.
rewrite le_maxr; apply/orP; case: (match3_p_cases N M_gt1); rewrite -/p => p_le.
  left; rewrite -(log2_pow R p) -(log2_pow R 6) mulr_natl mulr2n -!log2M ?mulr_gt0 ?pow //.
  rewrite log2_le_iff ?mulr_gt0 ?pow // -!natrM ler_nat mulnn mulnC.
  by apply: leq_trans (ltnW p_le) _; rewrite leq_mul2r orbT.
right; have L_le := @up_log_le_log2 R N.+1 isT.
have x_ge0 : 0 <= log2 N.+1%:R :> R by rewrite divr_ge0 ?ln_ge0 ?ler1n // ltW ?ln2_gt0.
set x := log2 N.+1%:R in L_le x_ge0 *.
have x2_gt0 : 0 < x + 2%:R :> R by rewrite ltr_paddl ?ltr0n.
have : ((2 ^ p) ^ 3)%:R <= (2 ^ 6)%:R * (M%:R * M%:R * (x + 2%:R)) :> R.
  apply: (@le_trans _ _ (64 * (M ^ 2 * (up_log 2 N.+1 + 1)))%:R); first by rewrite ler_nat.
  rewrite [X in X <= _]natrM -[(2 ^ 6)%:R]/(64%:R) ler_wpmul2l ?ler0n //.
  rewrite [X in X <= _]natrM (natrX _ M 2) expr2 ler_wpmul2l ?mulr_ge0 ?ler0n //.
  have -> : x + 2%:R = x + 1 + 1 by ring.
  by rewrite natrD ler_add2r.
have ppp_gt0 : 0 < ((2 ^ p) ^ 3)%:R :> R by rewrite ltr0n !expn_gt0.
rewrite -log2_le_iff ?mulr_gt0 ?pow // -expnM log2_pow !log2M ?mulr_gt0 ?pow // log2_pow.
set a := log2 _; set b := log2 _ => le.
rewrite -(@ler_pmul2r _ 3%:R) ?ltr0n // -natrM; apply: le_trans le _.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
Qed.

End Logarithms.
