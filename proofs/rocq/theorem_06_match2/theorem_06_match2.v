(** * Theorem 6: one unit with inner dimension 3 computes Match2

    Two residues x, y score c cos(2 pi (x + y) / M), which is c on a match and at most
    c (1 - 8/M^2) otherwise (circle lemma).  The dummy scores c (1 - 4/M^2), in the
    middle.  So a match leads the dummy by 4c/M^2, and without a match the dummy leads
    everything by 4c/M^2; the rest is the threshold lemma.  If cosines and sines are
    rounded to multiples of 1/(6 M^2), every score moves by at most c/M^2, and a lead
    of 3c/M^2 remains. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements circle_lemma softmax_lemma threshold_lemma unit_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Match2.
Variables (R : realType) (N M : nat) (C S : 'Z_M -> R) (c e gap : R).
Hypotheses (e_gt0 : 0 < e) (gap_ge0 : 0 <= gap).

(** What is needed of C and S: the dummy separates matches from misses by [gap]. *)
Let middle : R := 1 - 4%:R / M%:R ^+ 2.
Let score (x y : 'Z_M) : R := C x * C y - S x * S y.
Hypothesis match_leads : forall x y, x + y == 0 -> middle + gap <= score x y.
Hypothesis miss_trails : forall x y, x + y != 0 -> score x y + gap <= middle.
Hypothesis cold : ln (N%:R / e) <= c * gap.

Variables (X : 'I_N -> 'Z_M) (i : 'I_N).

Let place := with_dummy X.
Let scores (t : 'I_N.+1) : R :=
  if place t is Some y then c * score (X i) y else c * middle.

(** The output is the average of the values: 1 on tokens of the input, 0 on the dummy. *)
Lemma match2_unitE : match2_unit C S c X i = average scores (isSome \o place).
Proof.
pose part t := match2_token C S c t (place t).
pose v t : 'rV[R]_1 := lsubmx (part t).
pose q t : 'rV[R]_3 := lsubmx (rsubmx (part t)).
pose k t : 'rV[R]_3 := rsubmx (rsubmx (part t)).
rewrite /match2_unit (@unit_entry _ _ _ _ _ v q k) => [|t]; last first.
  by rewrite rowK /v /q /k !hsubmxK.
apply: eq_bigr => t _; congr (_ * _); last first.
  by rewrite /v /part /= /place; case: placeP => [j|] /=; rewrite row_mxKl mxE ?eqxx.
apply: eq_softmax => {}t; rewrite /q /k /part /scores /place with_dummy_real.
rewrite /= row_mxKr row_mxKl.
case: placeP => [j|] /=; rewrite !row_mxKr dot_entries !big_ord_recr big_ord0 /=.
  by rewrite /score; ring.
by rewrite /middle; ring.
Qed.

(** The places whose value is wrong: all of the input, or the dummy. *)
Lemma wrong_places b : (#|[pred t | (isSome \o place) t != b]| <= N)%N.
Proof.
have N_gt0 : (0 < N)%N by apply: leq_trans (ltn_ord i).
case: b.
  apply: leq_trans N_gt0; rewrite -(card1 (ord_max : 'I_N.+1)).
  apply: subset_leq_card; apply/subsetP => t; rewrite !inE /= /place.
  by case: placeP => // j _; rewrite eqxx.
rewrite -[X in (_ <= X)%N]/(N.+1.-1) -[X in (_ <= X.-1)%N]card_ord -(cardC1 ord_max).
apply: subset_leq_card; apply/subsetP => t; rewrite !inE /= /place.
by case: placeP => // j _; rewrite eq_sym neq_lift.
Qed.

Lemma match2_near : `|match2_unit C S c X i - (Match2 X i)%:R| <= e.
Proof.
have N_gt0 : (0 < N)%N by apply: leq_trans (ltn_ord i).
rewrite match2_unitE; have [/existsP[j match_j]|no_match] := boolP (Match2 X i).
  apply: (@cold_average_near _ _ _ _ _ (lift ord_max j) c gap e N) (wrong_places _) => //.
  move=> c_ge0 t /=.
  rewrite /scores /place with_dummy_real; case: placeP => // _.
  by rewrite -mulrDr ler_wpmul2l // match_leads.
apply: (@cold_average_near _ _ _ _ _ ord_max c gap e N) (wrong_places _) => //.
move=> c_ge0 t /=.
rewrite /scores /place with_dummy_max; case: placeP => // j _.
rewrite -mulrDr ler_wpmul2l // miss_trails //.
by apply: contra no_match => match_j; apply/existsP; exists j.
Qed.

End Match2.

(** The temperature condition, solved for the lead. *)
Lemma cold_enough (R : realType) (M a : nat) (c l : R) : (0 < M)%N -> (0 < a)%N ->
  M%:R ^+ 2 / a%:R * l <= c -> l <= c * (a%:R / M%:R ^+ 2).
Proof.
move=> M_gt0 a_gt0; have M2_pos : 0 < M%:R ^+ 2 :> R by rewrite exprn_gt0 ?ltr0n.
have a_pos : 0 < a%:R :> R by rewrite ltr0n.
by rewrite mulrAC ler_pdivr_mulr // mulrA ler_pdivl_mulr // mulrC.
Qed.

(** ** Exact cosines and sines *)

Section Exact.
Variables (R : realType) (M : nat).
Hypothesis M_gt1 : (1 < M)%N.
Let M_gt0 : (0 < M)%N. Proof. exact: ltnW. Qed.

Lemma angleD_cos (x y : 'Z_M) :
  cos_of R x * cos_of R y - sin_of R x * sin_of R y = cos (angle R M (x + y)%N).
Proof. by rewrite angleD cosD. Qed.

Lemma cos_match (x y : 'Z_M) : x + y == 0 -> cos (angle R M (x + y)%N) = 1.
Proof. by rewrite Zp_add_eq0 // => /cos_angle1; apply. Qed.

Lemma cos_miss (x y : 'Z_M) : x + y != 0 ->
  cos (angle R M (x + y)%N) <= 1 - 8%:R / M%:R ^+ 2.
Proof. by rewrite Zp_add_eq0 //; exact: cos_angle_gap. Qed.

Lemma eight_quarters : 8%:R / M%:R ^+ 2 = 4%:R / M%:R ^+ 2 + 4%:R / M%:R ^+ 2 :> R.
Proof. by rewrite -mulrDl -natrD. Qed.

End Exact.

Theorem theorem_6_exact_cosines : theorem_6_exact_cosines_statement.
Proof.
move=> R N M c e M_gt1 e_gt0 cold X i.
have gap_ge0 : 0 <= 4%:R / M%:R ^+ 2 :> R by rewrite divr_ge0 ?ler0n ?exprn_ge0 ?ler0n.
apply: (match2_near e_gt0 gap_ge0) => [x y match_xy|x y miss_xy|].
- by rewrite subrK angleD_cos cos_match.
- by rewrite -ler_subr_addr angleD_cos -[X in _ <= X]addrA -opprD -eight_quarters cos_miss.
- by apply: cold_enough => //; exact: ltnW.
Qed.

(** Within 1/3 of 0 or 1, one compares with 1/2. *)
Lemma near_third (R : realType) (out : R) (b : bool) : `|out - b%:R| <= 1 / 3%:R ->
  (b -> 2%:R / 3%:R <= out) /\ (~~ b -> out <= 1 / 3%:R).
Proof.
case: b => near; split=> // _; move: near.
  rewrite /= distrC => /(le_trans (ler_norm _)); rewrite ler_subl_addr -ler_subl_addl.
  by apply: le_trans; rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
by rewrite subr0; apply: le_trans; exact: ler_norm.
Qed.

Theorem theorem_6_exact_cosines_decision : theorem_6_exact_cosines_decision_statement.
Proof.
move=> R N M M_gt1 X i c out; have third_gt0 : 0 < 1 / 3%:R :> R by rewrite divr_gt0 ?ltr01 ?ltr0n.
have := @theorem_6_exact_cosines R N M c (1 / 3%:R) M_gt1 third_gt0.
rewrite invf_div divr1 -natrM mulnC => /(_ (lexx _) X i); rewrite -/out.
exact: near_third.
Qed.

(** ** Rounded cosines and sines *)

Section Rounded.
Variables (R : realType) (M : nat).
Hypothesis M_gt1 : (1 < M)%N.
Let M_gt0 : (0 < M)%N. Proof. exact: ltnW. Qed.

(** Rounding to the nearest multiple of 1/D keeps [-1, 1] and moves by at most 1/(2D). *)
Definition grid_round D (r : R) : R := (floor (r * D%:R + 2%:R^-1))%:~R / D%:R.

Lemma grid_round_on D (r : R) : (0 < D)%N -> `|r| <= 1 -> on_grid D (grid_round D r).
Proof.
move=> D_gt0; have D_pos : 0 < D%:R :> R by rewrite ltr0n.
rewrite ler_norml => /andP[r_ge r_le]; exists (floor (r * D%:R + 2%:R^-1)).
split=> //; rewrite ler_norml; apply/andP; split.
  rewrite -floor_ge_int rmorphN /= -[_%:~R]/(D%:R).
  apply: ler_paddr; first by rewrite invr_ge0 ler0n.
  by rewrite -mulN1r ler_wpmul2r ?ler0n.
rewrite -ltz_addr1 -(@ltr_int R) rmorphD /= -[D%:~R]/(D%:R).
apply: le_lt_trans (floor_le _) _; rewrite ler_lt_add //.
  by rewrite -[X in _ <= X]mul1r ler_wpmul2r ?ler0n.
by rewrite invf_lt1 ?ltr0n // ltr1n.
Qed.

Lemma grid_round_near D (r : R) : (0 < D)%N -> `|grid_round D r - r| <= (2 * D)%:R^-1.
Proof.
move=> D_gt0; have D_pos : 0 < D%:R :> R by rewrite ltr0n.
rewrite /grid_round; set k := (floor _)%:~R.
have k_le : k <= r * D%:R + 2%:R^-1 := floor_le _.
have k_gt : r * D%:R + 2%:R^-1 < k + 1 := lt_succ_floor _.
have -> : k / D%:R - r = (k - r * D%:R) / D%:R by field; rewrite gt_eqF.
rewrite normrM [`|D%:R^-1|]ger0_norm ?invr_ge0 ?ler0n // ler_pdivr_mulr //.
have -> : (2 * D)%:R^-1 * D%:R = 2%:R^-1 :> R.
  by rewrite natrM; field; rewrite gt_eqF.
rewrite ler_norml ler_subr_addl; apply/andP; split; last by rewrite ler_subl_addl.
rewrite ltW // -(ltr_add2r 1) (le_lt_trans _ k_gt) // -addrA ler_add2l.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
Qed.

Lemma on_grid_le1 D (r : R) : (0 < D)%N -> on_grid D r -> `|r| <= 1.
Proof.
move=> D_gt0 [k [k_le ->]]; have D_pos : 0 < D%:R :> R by rewrite ltr0n.
rewrite normrM [`|D%:R^-1|]ger0_norm ?invr_ge0 ?ler0n // ler_pdivr_mulr // mul1r.
by rewrite -intr_norm -[D%:R]/(D%:~R) ler_int.
Qed.

(** A product of numbers in [-1, 1], moved by at most d and e, moves by at most e + d. *)
Lemma product_near (a b a' b' d e : R) : `|a'| <= 1 -> `|b| <= 1 ->
  `|a' - a| <= d -> `|b' - b| <= e -> `|a' * b' - a * b| <= e + d.
Proof.
move=> a'_le b_le near_a near_b.
have -> : a' * b' - a * b = a' * (b' - b) + (a' - a) * b by ring.
apply: le_trans (ler_norm_add _ _) _; rewrite !normrM; apply: ler_add.
  by apply: le_trans near_b; rewrite -[X in _ <= X]mul1r ler_wpmul2r.
by apply: le_trans near_a; rewrite -[X in _ <= X]mulr1 ler_wpmul2l.
Qed.

Let D := (6 * M ^ 2)%N.
Let D_gt0 : (0 < D)%N. Proof. by rewrite muln_gt0 expn_gt0 M_gt0. Qed.
Let C (r : 'Z_M) : R := grid_round D (cos_of R r).
Let S (r : 'Z_M) : R := grid_round D (sin_of R r).

(** Rounding moves a score by at most 1/M^2 (indeed a third of it). *)
Lemma score_near (x y : 'Z_M) :
  `|C x * C y - S x * S y - cos (angle R M (x + y)%N)| <= 1 / M%:R ^+ 2.
Proof.
pose d : R := (2 * D)%:R^-1; rewrite -angleD_cos.
have -> : C x * C y - S x * S y - (cos_of R x * cos_of R y - sin_of R x * sin_of R y)
   = (C x * C y - cos_of R x * cos_of R y) - (S x * S y - sin_of R x * sin_of R y) by ring.
have le_C z : `|C z| <= 1 by apply: on_grid_le1 D_gt0 _; apply: grid_round_on (cos_max _).
have le_S z : `|S z| <= 1 by apply: on_grid_le1 D_gt0 _; apply: grid_round_on (sin_max _).
apply: (@le_trans _ _ ((d + d) + (d + d))).
  apply: le_trans (ler_norm_sub _ _) _; apply: ler_add.
    by apply: product_near (cos_max _) _ _ => //; exact: grid_round_near.
  by apply: product_near (sin_max _) _ _ => //; exact: grid_round_near.
have M_neq0 : M%:R != 0 :> R by rewrite pnatr_eq0 -lt0n.
have -> : d + d + (d + d) = 3%:R^-1 * (1 / M%:R ^+ 2).
  by rewrite /d /D (natrM _ 2) (natrM _ 6) natrX; field.
apply: ler_pimull; first by rewrite divr_ge0 ?exprn_ge0 ?ler01 ?ler0n.
by rewrite invf_le1 ?ltr0n // ler1n.
Qed.

Lemma dummy_on_grid : on_grid D (1 - 4%:R / M%:R ^+ 2 : R).
Proof.
have M2_ge4 : (4 <= M ^ 2)%N by rewrite (@leq_exp2r 2 M 2).
have M_neq0 : M%:R != 0 :> R by rewrite pnatr_eq0 -lt0n.
exists (6 * (M ^ 2 - 4))%:Z; split; first by rewrite /D; lia.
rewrite -[_%:~R]/((6 * (M ^ 2 - 4))%:R) /D (natrM _ 6 (_ - _)) natrB // (natrM _ 6) natrX.
by field.
Qed.

Lemma rounded_near (c e : R) N : 0 < e -> M%:R ^+ 2 / 3%:R * ln (N%:R / e) <= c ->
  forall (X : 'I_N -> 'Z_M) i, `|match2_unit C S c X i - (Match2 X i)%:R| <= e.
Proof.
move=> e_gt0 cold X i.
have gap_ge0 : 0 <= 3%:R / M%:R ^+ 2 :> R by rewrite divr_ge0 ?exprn_ge0 ?ler0n.
pose u : R := 1 / M%:R ^+ 2.
have inu a : a%:R / M%:R ^+ 2 = a%:R * u :> R by rewrite /u mulrA mulr1.
apply: (match2_near e_gt0 gap_ge0) => [x y match_xy|x y miss_xy|].
- have := score_near x y; rewrite cos_match // ler_norml ler_subr_addl => /andP[low _].
  apply: le_trans low; rewrite !inu -/u le_eqVlt; apply/orP; left; apply/eqP; ring.
- have := score_near x y; rewrite ler_norml ler_subl_addl => /andP[_ high].
  have miss := cos_miss R M_gt1 miss_xy.
  rewrite -ler_subr_addr; apply: le_trans high _; rewrite -ler_subr_addr.
  apply: le_trans miss _.
  by rewrite !inu -/u le_eqVlt; apply/orP; left; apply/eqP; ring.
- by apply: cold_enough => //; exact: ltnW.
Qed.

End Rounded.

Theorem theorem_6_rounded_cosines : theorem_6_rounded_cosines_statement.
Proof.
move=> R N M M_gt1; split; first exact: dummy_on_grid.
exists (fun r => grid_round (6 * M ^ 2) (cos_of R r)).
exists (fun r => grid_round (6 * M ^ 2) (sin_of R r)); split=> [r|c e e_gt0 cold X i].
  have D_gt0 : (0 < 6 * M ^ 2)%N by rewrite muln_gt0 expn_gt0 (ltnW M_gt1).
  by split; apply: grid_round_on => //; [exact: cos_max | exact: sin_max].
exact: rounded_near.
Qed.
