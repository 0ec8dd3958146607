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
From slt Require Import Statements circle_lemma threshold_lemma unit_lemma.
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
Variables (R : realType) (N M : nat) (C S : 'Z_M -> R) (c e lead : R).
Hypothesis M_gt1 : (1 < M)%N.
Hypotheses (e_gt0 : 0 < e) (lead_ge0 : 0 <= lead).

(** What is needed of C and S: the dummies separate matches from misses by [lead]. *)
Let middle : R := 1 - 4%:R / M%:R ^+ 2.
Definition triple (x y z : 'Z_M) : R :=
  C x * C y * C z - C x * S y * S z - S x * S y * C z - S x * C y * S z.
Hypothesis match_leads : forall x y z, x + y + z == 0 -> middle + lead <= triple x y z.
Hypothesis miss_trails : forall x y z, x + y + z != 0 -> triple x y z + lead <= middle.
Hypothesis cold : ln ((N.+1 ^ 2)%:R / e) <= c * lead.

Variables (X : 'I_N -> 'Z_M) (i : 'I_N).

Let place := with_dummy X.
Let scores (p : 'I_N.+1 * 'I_N.+1) : R :=
  match place p.1, place p.2 with
  | Some y, Some z => c * triple (X i) y z
  | None, None => c * middle
  | _, _ => 0
  end.
Let both_real (p : 'I_N.+1 * 'I_N.+1) : bool := place p.1 && place p.2.

Lemma match3_unitE : match3_unit C S c X i = average scores both_real.
Proof.
pose part t := match3_token C S c t (place t).
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
- by rewrite /triple; ring.
- by ring.
- by ring.
- by rewrite /middle; ring.
Qed.

(** The dummies are not below the mixed pairs: this is where M >= 2 is used. *)
Lemma middle_ge0 : 0 <= middle.
Proof.
rewrite subr_ge0 ler_pdivr_mulr ?exprn_gt0 ?ltr0n 1?ltnW // mul1r -natrX ler_nat.
by rewrite (@leq_exp2r 2 M 2).
Qed.

Lemma match3_near : `|match3_unit C S c X i - (Match3 X i)%:R| <= e.
Proof.
have few b : (#|[pred p | both_real p != b]| <= N.+1 ^ 2)%N.
  by apply: leq_trans (max_card _) _; rewrite card_prod !card_ord mulnn.
have size_gt0 : (0 < N.+1 ^ 2)%N by rewrite expn_gt0.
rewrite match3_unitE; have [/existsP[j1 /existsP[j2 match_j]]|no_match] := boolP (Match3 X i).
  apply: (@cold_average_near _ _ _ _ _ (lift ord_max j1, lift ord_max j2) c lead e _)
    (few _) => // c_ge0 [t1 t2]; rewrite /both_real /scores /place /= !with_dummy_real.
  have from_mixed : 0 + c * lead <= c * triple (X i) (X j1) (X j2).
    rewrite add0r ler_wpmul2l //; apply: le_trans (match_leads match_j).
    by rewrite ler_addr middle_ge0.
  case: (with_dummy X t1) => [y|]; case: (with_dummy X t2) => [z|] //= _.
  by rewrite -mulrDr ler_wpmul2l // match_leads.
apply: (@cold_average_near _ _ _ _ _ (ord_max, ord_max) c lead e _) (few _) => //.
move=> c_ge0 [t1 t2]; rewrite /both_real /scores /place /= with_dummy_max.
case: placeP => [j1|] //=; case: placeP => [j2|] //= _.
rewrite -mulrDr ler_wpmul2l // miss_trails //.
by apply: contra no_match => match_j; apply/existsP; exists j1; apply/existsP; exists j2.
Qed.

End Match3.

(** ** Exact cosines and sines *)

Section Exact.
Variables (R : realType) (M : nat).
Hypothesis M_gt1 : (1 < M)%N.
Implicit Types x y z : 'Z_M.

Lemma triple_cos x y z : triple (@cos_of R M) (@sin_of R M) x y z = cos (angle R M (x + y + z)%N).
Proof. by rewrite /triple /cos_of /sin_of !angleD !cosD !sinD; ring. Qed.

Lemma cos3_match x y z : x + y + z == 0 -> cos (angle R M (x + y + z)%N) = 1.
Proof. by rewrite Zp_add3_eq0 // => /cos_angle1; apply; exact: ltnW. Qed.

Lemma cos3_miss x y z : x + y + z != 0 ->
  cos (angle R M (x + y + z)%N) <= 1 - 8%:R / M%:R ^+ 2.
Proof. by rewrite Zp_add3_eq0 // => /cos_angle_gap; apply; exact: ltnW. Qed.

End Exact.

Theorem appendix_c3_exact_cosines : appendix_c3_exact_cosines_statement.
Proof.
move=> R N M c e M_gt1 e_gt0 cold X i.
have gap_ge0 : 0 <= 4%:R / M%:R ^+ 2 :> R by rewrite divr_ge0 ?ler0n ?exprn_ge0 ?ler0n.
apply: (match3_near M_gt1 e_gt0 gap_ge0) => [x y z match_xyz|x y z miss_xyz|].
- by rewrite subrK triple_cos cos3_match.
- by rewrite -ler_subr_addr triple_cos -[X in _ <= X]addrA -opprD -eight_quarters cos3_miss.
- exact: cold_enough (ltnW M_gt1) _ cold.
Qed.

Theorem appendix_c3_exact_cosines_decision : appendix_c3_exact_cosines_decision_statement.
Proof.
move=> R N M M_gt1 X i c out; have third_gt0 : 0 < 1 / 3%:R :> R by rewrite divr_gt0 ?ltr01 ?ltr0n.
have := @appendix_c3_exact_cosines R N M c (1 / 3%:R) M_gt1 third_gt0.
rewrite invf_div divr1 -natrM mulnC => /(_ (lexx _) X i); rewrite -/out.
exact: near_third.
Qed.

(** ** Cosines and sines that are nearly right *)

Section Near.
Variables (R : realType) (M : nat).
Hypothesis M_gt1 : (1 < M)%N.

Let D := (6 * M ^ 2)%N.
Let d : R := (2 * D)%:R^-1.

(** A product of three numbers in [-1, 1]. *)
Lemma product3_near (a b f a' b' f' : R) :
    `|a'| <= 1 -> `|b'| <= 1 -> `|b| <= 1 -> `|f| <= 1 ->
    `|a' - a| <= d -> `|b' - b| <= d -> `|f' - f| <= d ->
  `|a' * b' * f' - a * b * f| <= d + (d + d).
Proof.
move=> a'_le b'_le b_le f_le near_a near_b near_f.
have near_ab : `|a' * b' - a * b| <= d + d by exact: product_near near_a near_b.
have ab_le : `|a' * b'| <= 1 by rewrite normrM -[X in _ <= X]mulr1 ler_pmul.
exact: product_near near_ab near_f.
Qed.

Variables C S : 'Z_M -> R.
Hypotheses (C_near : forall r, `|C r - cos_of R r| <= d) (S_near : forall r, `|S r - sin_of R r| <= d).
Hypotheses (C_le : forall r, `|C r| <= 1) (S_le : forall r, `|S r| <= 1).

(** They move a score by at most 12 / (12 M^2). *)
Lemma triple_near (x y z : 'Z_M) :
  `|triple C S x y z - cos (angle R M (x + y + z)%N)| <= 1 / M%:R ^+ 2.
Proof.
have c_le (r : 'Z_M) : `|cos_of R r| <= 1 := cos_max _.
have s_le (r : 'Z_M) : `|sin_of R r| <= 1 := sin_max _.
rewrite -triple_cos /triple; move: (@cos_of R M) (@sin_of R M) C_near S_near c_le s_le.
move=> co si C_close S_close c_le s_le.
have -> : C x * C y * C z - C x * S y * S z - S x * S y * C z - S x * C y * S z
    - (co x * co y * co z - co x * si y * si z - si x * si y * co z - si x * co y * si z)
  = (C x * C y * C z - co x * co y * co z) - (C x * S y * S z - co x * si y * si z)
    - (S x * S y * C z - si x * si y * co z) - (S x * C y * S z - si x * co y * si z) by ring.
have M_neq0 : M%:R != 0 :> R by rewrite pnatr_eq0 -lt0n (ltnW M_gt1).
have -> : 1 / M%:R ^+ 2 = (d + (d + d)) + (d + (d + d)) + (d + (d + d)) + (d + (d + d)).
  by rewrite /d /D (natrM _ 2) (natrM _ 6) natrX; field.
have CCC : `|C x * C y * C z - co x * co y * co z| <= d + (d + d).
  exact: (product3_near (C_le x) (C_le y) (c_le y) (c_le z)
                        (C_close x) (C_close y) (C_close z)).
have CSS : `|C x * S y * S z - co x * si y * si z| <= d + (d + d).
  exact: (product3_near (C_le x) (S_le y) (s_le y) (s_le z)
                        (C_close x) (S_close y) (S_close z)).
have SSC : `|S x * S y * C z - si x * si y * co z| <= d + (d + d).
  exact: (product3_near (S_le x) (S_le y) (s_le y) (c_le z)
                        (S_close x) (S_close y) (C_close z)).
have SCS : `|S x * C y * S z - si x * co y * si z| <= d + (d + d).
  exact: (product3_near (S_le x) (C_le y) (c_le y) (s_le z)
                        (S_close x) (C_close y) (S_close z)).
apply: le_trans (ler_norm_sub _ _) _; apply: ler_add => //.
apply: le_trans (ler_norm_sub _ _) _; apply: ler_add => //.
by apply: le_trans (ler_norm_sub _ _) _; apply: ler_add.
Qed.

End Near.

(** ** Rounded cosines and sines *)

Section Rounded.
Variables (R : realType) (M : nat).
Hypothesis M_gt1 : (1 < M)%N.

Let D := (6 * M ^ 2)%N.
Let D_gt0 : (0 < D)%N. Proof. by rewrite muln_gt0 expn_gt0 (ltnW M_gt1). Qed.
Let C (r : 'Z_M) : R := grid_round D (cos_of R r).
Let S (r : 'Z_M) : R := grid_round D (sin_of R r).

Let near (x y z : 'Z_M) : `|triple C S x y z - cos (angle R M (x + y + z)%N)| <= 1 / M%:R ^+ 2.
Proof.
apply: triple_near => // r; try exact: grid_round_near.
  by apply: on_grid_le1 D_gt0 _; apply: grid_round_on (cos_max _).
by apply: on_grid_le1 D_gt0 _; apply: grid_round_on (sin_max _).
Qed.

Lemma rounded3_near N (c e : R) : 0 < e -> M%:R ^+ 2 / 3%:R * ln ((N.+1 ^ 2)%:R / e) <= c ->
  forall (X : 'I_N -> 'Z_M) i, `|match3_unit C S c X i - (Match3 X i)%:R| <= e.
Proof.
move=> e_gt0 cold X i.
have gap_ge0 : 0 <= 3%:R / M%:R ^+ 2 :> R by rewrite divr_ge0 ?exprn_ge0 ?ler0n.
pose u : R := 1 / M%:R ^+ 2.
have inu a : a%:R / M%:R ^+ 2 = a%:R * u :> R by rewrite /u mulrA mulr1.
apply: (match3_near M_gt1 e_gt0 gap_ge0) => [x y z match_xyz|x y z miss_xyz|].
- have := near x y z; rewrite cos3_match // ler_norml ler_subr_addl => /andP[low _].
  by apply: le_trans low; rewrite !inu -/u le_eqVlt; apply/orP; left; apply/eqP; ring.
- have := near x y z; rewrite ler_norml ler_subl_addl => /andP[_ high].
  have miss := cos3_miss R M_gt1 miss_xyz.
  rewrite -ler_subr_addr; apply: le_trans high _; rewrite -ler_subr_addr.
  apply: le_trans miss _.
  by rewrite !inu -/u le_eqVlt; apply/orP; left; apply/eqP; ring.
- exact: cold_enough (ltnW M_gt1) _ cold.
Qed.

End Rounded.

Theorem appendix_c3_rounded_cosines : appendix_c3_rounded_cosines_statement.
Proof.
move=> R N M M_gt1; exists (fun r => grid_round (6 * M ^ 2) (cos_of R r)).
exists (fun r => grid_round (6 * M ^ 2) (sin_of R r)); split=> [r|c e e_gt0 cold X i].
  have D_gt0 : (0 < 6 * M ^ 2)%N by rewrite muln_gt0 expn_gt0 (ltnW M_gt1).
  by split; apply: grid_round_on => //; [exact: cos_max | exact: sin_max].
exact: rounded3_near.
Qed.
