(** * Plain queries for n sets given before the signs are drawn

    Idea.  For one set y: near-isometry on y (few_vectors.v) makes the plain query good on
    y (gram_queries.v); it depends on the columns of y alone, so every other column is
    independent of it (column_tail.v).  The exceptions are at most fractions
    16^q 2 exp (-m/121) and N 2 exp (-m/(32 q)), each at most rho/(2n). *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements counting gram_queries column_tail few_vectors.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section OneSet.
Variables (R : realType) (m N q : nat) (y : {set 'I_N}).
Hypothesis m_gt0 : (0 < m)%N.
Hypothesis q_gt0 : (0 < q)%N.
Hypothesis y_le : (#|y| <= q)%N.
Notation matrix := (sign_matrix m N).

Let plain (U : matrix) := plain_query (sign_key R U) y.

(** The plain query does not see the other columns. *)
Lemma plain_turn j x U : j \notin y -> plain (turn j x U) = plain U.
Proof.
move=> jy; rewrite /plain /plain_query /gram.
suff -> : keys_of (sign_key R (turn j x U)) y = keys_of (sign_key R U) y by [].
apply/matrixP => k i; rewrite [LHS]mxE [RHS]mxE turn_other //.
by apply: contraNneq jy => <-; exact: enum_valP.
Qed.

Definition plain_good (U : matrix) : Prop :=
  [/\ gram (sign_key R U) y \in unitmx,
      forall j, j \in y -> dot (plain U) (sign_key R U j) = 1,
      forall j, j \notin y -> `|dot (plain U) (sign_key R U j)| <= 2%:R^-1
    & m%:R * dot (plain U) (plain U) <= 4%:R * q%:R].

Let short (U : matrix) := m%:R * dot (plain U) (plain U) <= 4%:R * q%:R.

Lemma off_fraction j : all_but (2%:R * expR (- (m%:R / (32%:R * q%:R))) : R)
  (fun U : matrix => j \notin y -> short U -> `|dot (plain U) (sign_key R U j)| <= 2%:R^-1).
Proof.
have [jy|jy] := boolP (j \in y).
  exists set0; split=> [|U _ //]; rewrite cards0 !mulr_ge0 ?ler0n //; exact: ltW (expR_gt0 _).
have w_turn x U : plain (turn j x U) = plain U by exact: plain_turn.
have short_turn x U : short (turn j x U) = short U by rewrite /short w_turn.
have := column_tail q_gt0 w_turn short_turn (fun U is_short => is_short).
by apply: all_but_weaken => // U off _; exact: off.
Qed.

Lemma plain_fraction :
  all_but (16%:R ^+ q * (2%:R * expR (- (m%:R / 121%:R)))
           + N%:R * (2%:R * expR (- (m%:R / (32%:R * q%:R)))) : R) plain_good.
Proof.
have off := all_but_all off_fraction.
apply: all_but_weaken (all_but_and (isometry_on_fraction R y_le m) off) => [|U [iso small]].
  by rewrite sumr_const card_ord -[X in _ + X <= _]mulr_natl.
have [G_unit on norm] := plain_query_good m_gt0 y_le iso.
by split=> // j jy; exact: small.
Qed.

End OneSet.

(** ln c + ln d <= x in place of c d exp (-x) <= 1. *)
Lemma fraction_le (R : realType) (c d x rho : R) : 0 < c -> 0 < rho -> 0 < d ->
  ln c + ln (4%:R * d / rho) <= x -> d * (c * (2%:R * expR (- x))) <= rho / 2%:R.
Proof.
move=> c_gt0 rho_gt0 d_gt0; have ratio_gt0 : 0 < 4%:R * d / rho.
  by rewrite divr_gt0 ?mulr_gt0 ?ltr0n.
rewrite -ler_expR expRD !lnK ?posrE // => bound.
rewrite expRN !mulrA ler_pdivr_mulr ?expR_gt0 //.
have -> : d * c * 2%:R = rho / 2%:R * (c * (4%:R * d / rho)).
  by field; rewrite gt_eqF.
by rewrite ler_pmul2l // divr_gt0 ?ltr0n.
Qed.

Theorem random_keys_given_sets : random_keys_given_sets_statement.
Proof.
move=> R m N q n y rho rho_gt0 rho_lt1 q_gt0 y_le large1 large2.
have [n0|n_gt0] := posnP n.
  exists set0; split=> [|U _ i]; first by rewrite cards0 mulr_ge0 ?ler0n ?(ltW rho_gt0).
  by exfalso; have := ltn_ord i; rewrite [X in (_ < X)%N]n0.
have n_pos : 0 < n%:R :> R by rewrite ltr0n.
have ln_pos : 0 < ln (4%:R * n%:R / rho).
  rewrite ln_gt0 // ltr_pdivl_mulr // mul1r; apply: lt_le_trans rho_lt1 _.
  by rewrite -natrM ler1n muln_gt0.
have m_gt0 : (0 < m)%N.
  rewrite -(ltr_nat R); apply: lt_le_trans large1; rewrite mulr_gt0 ?ltr0n //.
  by rewrite ltr_paddl // mulr_ge0 ?ler0n ?ln_ge0 ?ler1n.
have half1 : n%:R * (16%:R ^+ q * (2%:R * expR (- (m%:R / 121%:R)))) <= rho / 2%:R.
  apply: fraction_le; rewrite ?exprn_gt0 ?ltr0n // lnX ?ltr0n //.
  by rewrite -[ln _ *+ q]mulr_natl ler_pdivl_mulr ?ltr0n // [X in X <= _]mulrC.
have half2 : n%:R * (N%:R * (2%:R * expR (- (m%:R / (32%:R * q%:R))))) <= rho / 2%:R.
  have [->|N_gt0] := posnP N.
    by rewrite mul0r mulr0 divr_ge0 ?ler0n ?(ltW rho_gt0).
  have N_pos : 0 < N%:R :> R by rewrite ltr0n.
  have ratio_gt0 : 0 < 4%:R * n%:R / rho by rewrite divr_gt0 ?mulr_gt0 ?ltr0n.
  apply: fraction_le => //; rewrite -lnM ?posrE // ler_pdivl_mulr ?mulr_gt0 ?ltr0n //.
  rewrite [X in X <= _]mulrC [N%:R * _](_ : _ = 4%:R * n%:R * N%:R / rho) //.
  by rewrite mulrC mulrAC.
apply: all_but_weaken (all_but_all (fun i => plain_fraction R m_gt0 q_gt0 (y_le i))) => //.
rewrite sumr_const card_ord -[X in X <= _]mulr_natl mulrDr.
apply: le_trans (ler_add half1 half2) _.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
Qed.
