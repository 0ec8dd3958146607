(** * Appendix C.3: one third-order unit with m = 5 computes Match3

    The triple product of the four trigonometric coordinates is exactly
      cos(a + b + d) = cos a cos b cos d - cos a sin b sin d
                       - sin a cos b sin d - sin a sin b cos d,
    so a pair of residues scores c if it completes a match and at most c (1 - 8/M^2)
    otherwise; the pair of dummies scores c (1 - 4/M^2); a mixed pair scores 0, which
    is no more because M >= 2.  The values are 1 on pairs of residues, 0 on all others:
    the threshold lemma over pairs of positions applies. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements StatementsB circle_lemma threshold_lemma unit_lemma.
From slt Require Import softmax_lemma theorem_06_match2.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section ThirdOrderEntry.
Variables (R : realType) (N : nat) (X : 'M[R]_(N, 1 + (5 + (5 + 5)))).
Variables (v : 'I_N -> 'rV[R]_1) (q k1 k2 : 'I_N -> 'rV[R]_5).
Hypothesis tokens : forall i, row i X = row_mx (v i) (row_mx (q i) (row_mx (k1 i) (k2 i))).

(** What a third-order unit computes, in terms of values, queries and keys. *)
Lemma third_order_entry i :
  third_order_unit (pick_part2 R) (pick_part3 R) (pick_part4 R) (pick_part1 R) (pick_part1 R) X i 0
  = \sum_p softmax (fun p => \sum_k q i 0 k * (k1 p.1 0 k * k2 p.2 0 k)) p
         * (v p.1 0 0 * v p.2 0 0).
Proof.
have entry n (A : 'M[R]_(_, n)) j l : (X *m A) j l = (row j X *m A) 0 l.
  by rewrite -row_mul [RHS]mxE.
have part1 j l : (X *m pick_part1 R) j l = v j 0 l.
  by rewrite entry tokens !mul_row_col !mulmx0 mulmx1 !addr0.
have part2 j l : (X *m pick_part2 R) j l = q j 0 l.
  by rewrite entry tokens !mul_row_col !mulmx0 mulmx1 !addr0 add0r.
have part3 j l : (X *m pick_part3 R) j l = k1 j 0 l.
  by rewrite entry tokens !mul_row_col !mulmx0 mulmx1 addr0 !add0r.
have part4 j l : (X *m pick_part4 R) j l = k2 j 0 l.
  by rewrite entry tokens !mul_row_col !mulmx0 mulmx1 !add0r.
rewrite mxE; apply: eq_bigr => p _; rewrite /column_kronecker !part1; congr (_ * _).
by apply: eq_softmax => p'; apply: eq_bigr => k _; rewrite part2 part3 part4.
Qed.

End ThirdOrderEntry.

Section Match3.
Variables (R : realType) (N M : nat) (c e : R).
Hypothesis M_gt1 : (1 < M)%N.
Variables (X : 'I_N -> 'Z_M) (i : 'I_N).

Let M_gt0 : (0 < M)%N. Proof. exact: ltnW. Qed.
Let place := with_dummy X.
Let lead : R := 4%:R / M%:R ^+ 2.
Let triple (x y z : 'Z_M) : R := cos (angle R M (x + y + z)%N).

Let scores (p : 'I_N.+1 * 'I_N.+1) : R :=
  match place p.1, place p.2 with
  | Some y, Some z => c * triple (X i) y z
  | None, None => c * (1 - lead)
  | _, _ => 0
  end.
Let both_real (p : 'I_N.+1 * 'I_N.+1) : bool := place p.1 && place p.2.

Lemma match3_unitE : match3_unit c X i = average scores both_real.
Proof.
pose part t := match3_token c t (place t).
pose v t : 'rV[R]_1 := lsubmx (part t).
pose q t : 'rV[R]_5 := lsubmx (rsubmx (part t)).
pose k1 t : 'rV[R]_5 := lsubmx (rsubmx (rsubmx (part t))).
pose k2 t : 'rV[R]_5 := rsubmx (rsubmx (rsubmx (part t))).
have vE t : v t 0 0 = (place t : bool)%:R.
  by rewrite /v /part /=; case: (place t) => [r|] /=; rewrite row_mxKl mxE ?eqxx.
rewrite /match3_unit (@third_order_entry _ _ _ v q k1 k2) => [|t]; last first.
  by rewrite rowK /v /q /k1 /k2 !hsubmxK.
apply: eq_bigr => p _; congr (_ * _); last by rewrite !vE -natrM mulnb.
apply: eq_softmax => {}p; rewrite /q /k1 /k2 /part /scores {1}/place with_dummy_real.
rewrite /= row_mxKr row_mxKl !big_ord_recr big_ord0 /=.
case: (place p.1) => [y|]; case: (place p.2) => [z|]; rewrite /= !row_mxKr !row_mxKl !mxE /=.
- by rewrite /triple !angleD !cosD !sinD /cos_of /sin_of; ring.
- by ring.
- by ring.
- by rewrite /lead; ring.
Qed.

Lemma triple_match x y z : x + y + z == 0 -> triple x y z = 1.
Proof. by rewrite Zp_add3_eq0 // => /cos_angle1; apply. Qed.

Lemma triple_miss x y z : x + y + z != 0 -> triple x y z + lead <= 1 - lead.
Proof.
rewrite Zp_add3_eq0 // => /(cos_angle_gap R M_gt0) miss.
by rewrite -ler_subr_addr -addrA -opprD -eight_quarters.
Qed.

(** The dummies are not below the mixed pairs: this is where M >= 2 is used. *)
Lemma lead_le1 : lead <= 1.
Proof.
rewrite ler_pdivr_mulr ?exprn_gt0 ?ltr0n // mul1r -natrX ler_nat.
by rewrite (@leq_exp2r 2 M 2).
Qed.

Lemma match3_near : 0 < e -> ln ((N.+1 ^ 2)%:R / e) <= c * lead ->
  `|match3_unit c X i - (Match3 X i)%:R| <= e.
Proof.
move=> e_gt0 cold; have lead_ge0 : 0 <= lead by rewrite divr_ge0 ?exprn_ge0 ?ler0n.
have few b : (#|[pred p | both_real p != b]| <= N.+1 ^ 2)%N.
  by apply: leq_trans (max_card _) _; rewrite card_prod !card_ord mulnn.
have size_gt0 : (0 < N.+1 ^ 2)%N by rewrite expn_gt0.
rewrite match3_unitE; have [/existsP[j1 /existsP[j2 match_j]]|no_match] := boolP (Match3 X i).
  apply: (@cold_average_near _ _ _ _ _ (lift ord_max j1, lift ord_max j2) c lead e _)
    (few _) => // c_ge0 [t1 t2]; rewrite /both_real /scores /place /= !with_dummy_real.
  rewrite triple_match // mulr1.
  case: (with_dummy X t1) => [y|]; case: (with_dummy X t2) => [z|] //= _.
  - by rewrite add0r ler_pimulr ?lead_le1.
  - by rewrite add0r ler_pimulr ?lead_le1.
  - by rewrite -mulrDr subrK mulr1.
apply: (@cold_average_near _ _ _ _ _ (ord_max, ord_max) c lead e _) (few _) => //.
move=> c_ge0 [t1 t2]; rewrite /both_real /scores /place /= with_dummy_max.
case: placeP => [j1|] //=; case: placeP => [j2|] //= _.
rewrite -mulrDr ler_wpmul2l // triple_miss //.
by apply: contra no_match => match_j; apply/existsP; exists j1; apply/existsP; exists j2.
Qed.

End Match3.

Theorem appendix_c3 : appendix_c3_statement.
Proof.
by move=> R N M c e M_gt1 e_gt0 cold X i; apply: match3_near => //; apply: cold_enough (ltnW M_gt1) _ _.
Qed.

Theorem appendix_c3_decision : appendix_c3_decision_statement.
Proof.
move=> R N M M_gt1 X i c out; have third_gt0 : 0 < 1 / 3%:R :> R by rewrite divr_gt0 ?ltr01 ?ltr0n.
have := @appendix_c3 R N M c (1 / 3%:R) M_gt1 third_gt0.
rewrite invf_div divr1 -natrM mulnC => /(_ (lexx _) X i); rewrite -/out.
exact: near_third.
Qed.
