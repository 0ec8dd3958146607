(** * Theorem 8: two layers of constant size compute Match3Bigram

    Layer 1 looks up x_t and x_{t+1}.  The score of position j is c1 at the sought place
    and at most c1 (1 - 8/(N+1)^2) elsewhere (circle lemma for N + 1 places), so the
    average is within (N+1) M exp(-8 c1/(N+1)^2) <= 1/3 of the sought number, and
    rounding recovers it.  Layer 2 is Theorem 6 for x_i against x_j + x_{j+1}; the
    places that start no pair act as further dummies. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements circle_lemma threshold_lemma unit_lemma decode_lemma.
From slt Require Import vectors softmax_lemma theorem_02_fixed_precision theorem_06_match2.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** Looking up one position *)

Section LookUp.
Variables (R : realType) (I : finType) (s : I -> R) (x : I -> R) (j : I) (bound g : R).
Hypothesis bounded : forall k, `|x k - x j| <= bound.
Hypothesis leads : forall k, k != j -> s k + g <= s j.

(** The average differs from the sought value by at most the mass elsewhere. *)
Lemma look_up : `|\sum_k softmax s k * x k - x j| <= bound * (#|I|%:R * expR (- g)).
Proof.
have bound_ge0 : 0 <= bound by apply: le_trans (bounded j).
have -> : \sum_k softmax s k * x k - x j = \sum_k softmax s k * (x k - x j).
  under [RHS]eq_bigr do rewrite mulrBr; rewrite sumrB; congr (_ - _).
  by rewrite -mulr_suml (sum_softmax s j) mul1r.
apply: le_trans (ler_norm_sum _ _ _) _; rewrite (bigD1 j) //= subrr mulr0 normr0 add0r.
apply: (@le_trans _ _ (\sum_(k | k != j) softmax s k * bound)).
  apply: ler_sum => k _; rewrite normrM ger0_norm ?softmax_ge0 //.
  by rewrite ler_wpmul2l ?softmax_ge0.
rewrite -mulr_suml mulrC ler_wpmul2l //; apply: le_trans (mass_le leads) _.
by rewrite ler_wpmul2r ?(ltW (expR_gt0 _)) // ler_nat max_card.
Qed.

End LookUp.

Section Bigram.
Variables (R : realType) (N M : nat) (c1 c2 : R).
Hypothesis M_gt1 : (1 < M)%N.
Hypothesis c1_large : N.+1%:R ^+ 2 / 8%:R * ln (3 * (N.+1 * M))%:R <= c1.
Variable X : 'I_N -> 'Z_M.

Let place := with_dummy X.
Let L := N.+1.
Let number (t : 'I_L) : R := if place t is Some r then (r : nat)%:R else 0.

(** The score of position j for the look-up at distance h from t. *)
Let toward (h : 'I_2) (t j : 'I_L) : R := c1 * cos (angle R L (t + h + (L - j))).

Lemma towardE h t j : toward h t j = c1 * cos (angle R L t + angle R L h - angle R L j).
Proof.
congr (_ * _); rewrite angleD angleD.
have -> : angle R L (L - j) = pi *+ 2 - angle R L j.
  apply/eqP; rewrite eq_sym subr_eq -angleD subnK; last exact: ltnW.
  by rewrite /angle mulfK ?pnatr_eq0.
by rewrite addrCA [X in cos X]addrC cosD2pi.
Qed.

(** Head h of layer 1. *)
Lemma bigram_layer1E (t : 'I_L) (h : 'I_2) :
  bigram_layer1 c1 X t h = \sum_j softmax (toward h t) j * number j.
Proof.
pose E := embed (bigram_token c1) (with_dummy X); rewrite /bigram_layer1 -/E summxE.
have rowE j : row j E = bigram_token c1 j (place j) by rewrite rowK.
have valueE j h' : row j E *m (pick_value R 1 2 *m delta_mx 0 h') = number j *: delta_mx 0 h'.
  rewrite mulmxA rowE !mul_row_col mulmx1 !mulmx0 !addr0; apply/rowP => l.
  by rewrite !mxE big_ord1 !mxE.
have queryE : row t E *m pick_query R 1 2 = c1 *: place_point R t.
  by rewrite rowE !mul_row_col mulmx1 !mulmx0 addr0 add0r.
have keyE j : row j E *m pick_key R 1 2 = place_point R j.
  by rewrite rowE !mul_row_col mulmx1 !mulmx0 !add0r.
have turnE (j : 'I_L) : place_point R j *m turn_back R N
    = entries 2 [:: cos (angle R L j - angle R L 1); sin (angle R L j - angle R L 1)].
  apply/rowP => k; rewrite mxE !big_ord_recr big_ord0 /= !mxE cosB sinB.
  by case: k => -[|[|//]] k_lt; rewrite /= /L; ring.
have scoreE h' j : dot (row t E *m pick_query R 1 2)
    (row j E *m (if h' == 0 then pick_key R 1 2 else pick_key R 1 2 *m turn_back R N))
    = toward h' t j.
  rewrite queryE dotZl towardE; congr (_ * _).
  case: h' => -[|[|//]] h'_lt; rewrite /=.
    rewrite keyE dot_entries !big_ord_recr big_ord0 /= add0r.
    by rewrite angle0 addr0 cosB.
  rewrite mulmxA keyE turnE dot_entries !big_ord_recr big_ord0 /= add0r.
  by rewrite -cosB opprB addrA.
have unitE h' : attention_unit (pick_query R 1 2)
      (if h' == 0 then pick_key R 1 2 else pick_key R 1 2 *m turn_back R N)
      (pick_value R 1 2 *m delta_mx 0 h') E t h
    = \sum_j softmax (toward h' t) j * (number j * (h == h')%:R).
  have := congr1 (fun r : 'rV_2 => r 0 h) (attention_row (pick_query R 1 2)
    (if h' == 0 then pick_key R 1 2 else pick_key R 1 2 *m turn_back R N)
    (pick_value R 1 2 *m delta_mx 0 h') E t).
  rewrite mxE => ->; rewrite summxE; apply: eq_bigr => j _.
  rewrite valueE !mxE /=; congr (_ * _); exact: eq_softmax.
rewrite (bigD1 h) //= [X in _ + X]big1 ?addr0 => [|h' h'_neq].
  by rewrite unitE; apply: eq_bigr => j _; rewrite eqxx mulr1.
by rewrite unitE big1 // => j _; rewrite eq_sym (negbTE h'_neq) !mulr0.
Qed.

(** What layer 1 hands over: within 1/3 of the number at distance h. *)
Lemma layer1_near (t : 'I_L) (h : 'I_2) (j : 'I_L) : ((t + h) %% L = j)%N ->
  `|bigram_layer1 c1 X t h - number j| <= 1 / 3%:R.
Proof.
move=> def_j; rewrite bigram_layer1E.
have number_range k : 0 <= number k <= M%:R.
  rewrite /number; case: (place k) => [r|]; last by rewrite lexx ler0n.
  by rewrite ler0n ler_nat ltnW // -[X in (_ < X)%N](Zp_cast M_gt1) ltn_ord.
have bounded k : `|number k - number j| <= M%:R.
  have [/andP[k_ge k_le] /andP[j_ge j_le]] := (number_range k, number_range j).
  by rewrite ler_norml ler_subr_addr ler_subl_addr; apply/andP; split;
    [apply: le_trans k_ge; rewrite addrC subr_le0 | apply: le_trans k_le _; rewrite ler_addl].
pose g := c1 * (8%:R / L%:R ^+ 2).
have sought (k : 'I_L) : (L %| t + h + (L - k))%N = (k == j).
  have [k_lt j_lt] := (ltn_ord k, ltn_ord j).
  rewrite (divn_eq (t + h) L) -addnA dvdn_addr ?dvdn_mull // def_j only_multiple //; try lia.
  by rewrite eq_sym -val_eqE /=; apply/eqP/eqP; lia.
have L_pos : 0 < L%:R ^+ 2 :> R by rewrite exprn_gt0 ?ltr0n.
have c1_ge0 : 0 <= c1.
  by apply: le_trans c1_large; rewrite mulr_ge0 ?divr_ge0 ?exprn_ge0 ?ler0n // ln_ge0 // ler1n;
    rewrite !muln_gt0 /= ltnW.
have leads (k : 'I_L) : k != j -> toward h t k + g <= toward h t j.
  have top : cos (angle R L (t + h + (L - j))) = 1 by apply: cos_angle1; rewrite ?sought.
  move=> k_neq; rewrite /toward top.
  rewrite mulr1 /g -mulrDr -[X in _ <= X]mulr1 ler_wpmul2l // -ler_subr_addr.
  by apply: cos_angle_gap; rewrite ?sought.
apply: le_trans (look_up bounded leads) _.
rewrite card_ord mulrA -natrM mulnC; apply: small_mass.
- by rewrite muln_gt0 /= ltnW.
- by rewrite divr_gt0 ?ltr01 ?ltr0n.
- rewrite invf_div divr1 -natrM mulnC; exact: cold_enough.
Qed.

Lemma decode_self (i : 'I_N) : decode M (bigram_layer1 c1 X (lift ord_max i) 0) = X i.
Proof.
apply: decode_near; have := @layer1_near (lift ord_max i) 0 (lift ord_max i).
by rewrite /number /place with_dummy_real; apply; rewrite addn0 modn_small.
Qed.

Lemma decode_next (i i' : 'I_N) : i' = i.+1 :> nat ->
  decode M (bigram_layer1 c1 X (lift ord_max i) 1) = X i'.
Proof.
move=> def_i'; apply: decode_near; have := @layer1_near (lift ord_max i) 1 (lift ord_max i').
rewrite /number /place with_dummy_real; apply; rewrite !lift_max /= addn1 -def_i' modn_small //.
exact: leqW (ltn_ord i').
Qed.

(** ** Layer 2 *)

Let lead : R := 4%:R / M%:R ^+ 2.
Let rows (t : 'I_L) := row t (bigram_layer1 c1 X).
Let pair_sum (t : 'I_L) : 'Z_M := decode M (rows t 0 0) + decode M (rows t 0 1).
Let starts_pair (t : 'I_L) := (t.+1 < N)%N.
Variable i : 'I_N.

Let scores (t : 'I_L) : R :=
  if starts_pair t then c2 * cos (angle R M (X i + pair_sum t)%N) else c2 * (1 - lead).

Lemma bigram_netE : bigram_net c1 c2 X i = average scores starts_pair.
Proof.
pose part (t : 'I_L) := @bigram_between R N M c2 t (rows t).
pose v t : 'rV[R]_1 := lsubmx (part t).
pose q t : 'rV[R]_3 := lsubmx (rsubmx (part t)).
pose k t : 'rV[R]_3 := rsubmx (rsubmx (part t)).
rewrite /bigram_net (@unit_entry _ _ _ _ _ v q k) => [|t]; last first.
  by rewrite rowK /v /q /k !hsubmxK.
apply: eq_bigr => t _; congr (_ * _); last first.
  by rewrite /v /part /bigram_between /starts_pair; case: ifP; rewrite row_mxKl mxE ?eqxx.
have queryE : q (lift ord_max i)
    = entries 3 [:: c2 * cos_of R (X i); - (c2 * sin_of R (X i)); c2].
  rewrite /q /part /bigram_between ![rows _ 0 0]mxE decode_self.
  by case: ifP; rewrite row_mxKr row_mxKl.
apply: eq_softmax => {}t; rewrite queryE /k /part /bigram_between /scores /starts_pair.
rewrite -/(pair_sum t); move: (pair_sum t) => y.
case: ifP => _; rewrite !row_mxKr dot_entries !big_ord_recr big_ord0 /=.
  by rewrite angleD cosD /cos_of /sin_of; ring.
by rewrite /lead; ring.
Qed.

(** A place that starts a pair hands over the sum of the pair. *)
Lemma pair_sumE (j j' : 'I_N) : j' = j.+1 :> nat -> pair_sum (lift ord_max j) = X j + X j'.
Proof. by move=> def_j'; rewrite /pair_sum !mxE decode_self (decode_next def_j'). Qed.

Lemma bigram_near e : 0 < e -> ln (L%:R / e) <= c2 * lead ->
  `|bigram_net c1 c2 X i - (Match3Bigram X i)%:R| <= e.
Proof.
move=> e_gt0 cold; have lead_ge0 : 0 <= lead by rewrite divr_ge0 ?exprn_ge0 ?ler0n.
have few b : (#|[pred t | starts_pair t != b]| <= L)%N.
  by apply: leq_trans (max_card _) _; rewrite card_ord.
rewrite bigram_netE; have [match_i|no_match] := boolP (Match3Bigram X i).
  have [j /existsP[j' /andP[/eqP def_j' sum0]]] := existsP match_i.
  apply: (@cold_average_near _ _ _ _ _ (lift ord_max j) c2 lead e L) (few _) => //.
  move=> c2_ge0 t; rewrite /scores => /negbTE t_wrong.
  have -> : starts_pair t = false by case: (starts_pair t) t_wrong.
  rewrite /starts_pair lift_max -def_j' ltn_ord (pair_sumE def_j') (cos_match R M_gt1).
    by rewrite -mulrDr subrK.
  by rewrite addrA.
apply: (@cold_average_near _ _ _ _ _ ord_max c2 lead e L) (few _) => //.
have dummy_off : starts_pair ord_max = false by apply/negbTE; rewrite -leqNgt /= leqW.
move=> c2_ge0 t; rewrite /scores dummy_off; case: ifP => // t_pair _.
have [j def_t] : exists j : 'I_N, t = lift ord_max j.
  case: (unliftP ord_max t) t_pair => [j -> _|->]; first by exists j.
  by rewrite dummy_off.
have next_lt : (j.+1 < N)%N by move: t_pair; rewrite def_t /starts_pair lift_max.
rewrite def_t (@pair_sumE j (Ordinal next_lt)) // -mulrDr ler_wpmul2l //.
rewrite -ler_subr_addr -addrA -opprD -eight_quarters cos_miss // addrA.
apply: contra no_match => sum0; apply/existsP; exists j; apply/existsP.
by exists (Ordinal next_lt); rewrite eqxx.
Qed.

End Bigram.

Theorem theorem_8_exact_reals : theorem_8_exact_reals_statement.
Proof.
move=> R N M c1 c2 e M_gt1 e_gt0 c1_large c2_large X i.
by apply: bigram_near => //; apply: cold_enough (ltnW M_gt1) _ _.
Qed.

Theorem theorem_8_exact_reals_decision : theorem_8_exact_reals_decision_statement.
Proof.
move=> R N M M_gt1 X i c1 c2 out; apply: near_third; apply: theorem_8_exact_reals => //.
  by rewrite divr_gt0 ?ltr01 ?ltr0n.
by rewrite invf_div divr1 -natrM mulnC.
Qed.
