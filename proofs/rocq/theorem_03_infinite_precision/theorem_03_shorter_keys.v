(** * Theorem 3, the other side: keys of fewer than 2q coordinates err

    Keys by position, queries by pointer set, no output map: with fewer than 2q
    coordinates and N >= 2q + 1 some pointer set is averaged with error at least 2/(3q).

    Idea (Radon).  2q + 1 keys have an affine dependency lambda, so the scores t of any
    query satisfy sum_i lambda_i t_i = 0.  Change the sign of lambda so that at most q of
    its coordinates are positive, and let y hold the q largest.  The negative coordinates
    on y are the smallest and fewer than those off y, so they carry at most half of the
    sum; hence scores on y cannot be twice as close to each other as to those off y.  But
    a small error makes the softmax weights p, of exp(t), satisfy p_j p_l < p_k^2 for j, k
    on y and l off y: a contradiction. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import zify ring reals sequences exp.
From slt Require Import Statements vectors softmax_lemma theorem_02_fixed_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** The q largest *)

Lemma largest (R : realType) (I : finType) (f : I -> R) q : (q <= #|I|)%N ->
  exists y : {set I}, #|y| = q /\ forall i l, i \in y -> l \notin y -> f l <= f i.
Proof.
elim: q => [|q IH] q_le; first by exists set0; split=> [|i l]; rewrite ?cards0 ?inE.
have [y [card_y top]] := IH (ltnW q_le).
have [i0 i0_off] : exists i0, i0 \in ~: y.
  by apply/set0Pn; rewrite -card_gt0 cardsCs setCK card_y subn_gt0.
rewrite inE in i0_off.
have [i i_off max_i] := @arg_maxP _ _ _ i0 (fun i => i \notin y) f i0_off.
exists (i |: y); split=> [|j l]; first by rewrite cardsU1 i_off card_y.
rewrite !inE negb_or => /orP[/eqP ->|jy] /andP[_ ly]; last exact: top.
exact: max_i.
Qed.

(** ** No query separates the q largest of a dependency by twice their spread *)

Section Radon.
Variables (R : realType) (q : nat).
Notation I := 'I_(2 * q + 1).
Hypothesis q_gt0 : (0 < q)%N.
Variable lam : I -> R.
Hypothesis lam_neq0 : exists i, lam i != 0.
Hypothesis lam_sum : \sum_i lam i = 0.
Hypothesis few_positive : (#|[set i | (0 < lam i)%R]| <= q)%N.

Variable y : {set I}.
Hypothesis card_y : #|y| = q.
Hypothesis top : forall i l, i \in y -> l \notin y -> lam l <= lam i.

Lemma card_off : #|~: y| = q.+1.
Proof. by rewrite cardsCs setCK card_y card_ord; lia. Qed.

Lemma off_le0 l : l \notin y -> lam l <= 0.
Proof.
move=> ly; rewrite leNgt; apply/negP => l_gt0.
have : (#|l |: y| <= #|[set i | (0 < lam i)%R]|)%N.
  apply: subset_leq_card; apply/subsetP => i; rewrite !inE => /orP[/eqP -> //|iy].
  exact: lt_le_trans l_gt0 (top iy ly).
by rewrite cardsU1 ly card_y => /leq_trans/(_ few_positive); rewrite ltnn.
Qed.

(** The negative part carried on y is at most that carried off y. *)
Lemma half_off : \sum_(i in y) Num.max 0 (- lam i) <= \sum_(l in ~: y) - lam l.
Proof.
have [i0 i0y] : exists i0, i0 \in y by apply/set0Pn; rewrite -card_gt0 card_y.
have [i iy min_i0] := arg_minP lam i0y; have min_i j : j \in y -> lam i <= lam j by exact: min_i0.
pose b := Num.max 0 (- lam i).
have b_ge0 : 0 <= b by rewrite le_maxr lexx.
apply: (@le_trans _ _ (q%:R * b)).
  have -> : q%:R * b = \sum_(j in y) b by rewrite sumr_const card_y mulr_natl.
  apply: ler_sum => j jy.
  by rewrite le_maxl !le_maxr lexx /= ler_opp2 min_i // orbT.
apply: (@le_trans _ _ (q.+1%:R * b)); first by rewrite ler_wpmul2r // ler_nat.
have -> : q.+1%:R * b = \sum_(l in ~: y) b by rewrite sumr_const card_off mulr_natl.
apply: ler_sum => l.
by rewrite inE => ly; rewrite le_maxl oppr_ge0 off_le0 // ler_opp2 top.
Qed.

Lemma off_gt0 : 0 < \sum_(l in ~: y) - lam l.
Proof.
rewrite lt_def sumr_ge0 => [|l]; last by rewrite inE oppr_ge0; exact: off_le0.
rewrite andbT; apply/eqP => off0.
have lam_off l : l \notin y -> lam l = 0.
  move=> ly; apply/eqP; rewrite -oppr_eq0; move/eqP: off0.
  rewrite psumr_eq0 => [/allP/(_ l)|j]; last by rewrite inE oppr_ge0; exact: off_le0.
  by rewrite mem_index_enum inE ly => /(_ isT).
have lam_on i : i \in y -> 0 <= lam i.
  move=> iy; have := half_off; rewrite off0 => sum_le.
  have : Num.max 0 (- lam i) <= 0.
    apply: le_trans sum_le; rewrite (bigD1 i) //= ler_addl.
    by apply: sumr_ge0 => j _; rewrite le_maxr lexx.
  by rewrite le_maxl lexx oppr_le0.
have [i] := lam_neq0; apply/negP; rewrite negbK.
have all_ge0 j : 0 <= lam j by have [/lam_on|/lam_off ->] := boolP (j \in y).
have /eqP := lam_sum; rewrite psumr_eq0 // => /allP/(_ i).
by rewrite mem_index_enum => /(_ isT).
Qed.

Lemma not_separated (t : I -> R) : \sum_i lam i * t i = 0 ->
  exists j k l, [/\ j \in y, k \in y, l \notin y & 2%:R * t k <= t j + t l].
Proof.
move=> dependent.
have [i0 i0y] : exists i0, i0 \in y by apply/set0Pn; rewrite -card_gt0 card_y.
have [j jy max_j0] := arg_maxP t i0y; have max_j i : i \in y -> t i <= t j by exact: max_j0.
have [k ky min_k0] := arg_minP t i0y; have min_k i : i \in y -> t k <= t i by exact: min_k0.
have [/existsP[l /andP[ly le_l]]|] := boolP [exists l, (l \notin y) && (2%:R * t k <= t j + t l)].
  by exists j, k, l.
move/existsPn => far; exfalso; pose c := t j; pose D := c - t k.
have D_ge0 : 0 <= D by rewrite subr_ge0 max_j.
have gap l : l \notin y -> 2%:R * D < c - t l.
  move=> ly; have := far l; rewrite ly /= -ltNge => lt; rewrite -subr_gt0.
  have -> : c - t l - 2%:R * D = 2%:R * t k - (t j + t l) by rewrite /D /c; ring.
  by rewrite subr_gt0.
have split_sum (f : I -> R) : \sum_i f i = \sum_(i in y) f i + \sum_(l in ~: y) f l.
  rewrite (bigID (mem y)) /=; congr (_ + _).
  by apply: eq_bigl => l; rewrite inE.
have zero : \sum_i lam i * (c - t i) = 0.
  transitivity (\sum_i (c * lam i - lam i * t i)).
    by apply: eq_bigr => i _; rewrite mulrBr [c * _]mulrC.
  by rewrite sumrB -mulr_sumr lam_sum mulr0 dependent subr0.
have on : \sum_(i in y) lam i * (c - t i)
    <= D * \sum_(i in y) (lam i + Num.max 0 (- lam i)).
  rewrite mulr_sumr; apply: ler_sum => i iy.
  have i_ge0 : 0 <= c - t i by rewrite subr_ge0 max_j.
  have i_le : c - t i <= D by rewrite ler_add2l ler_opp2 min_k.
  have [neg|pos] := lerP (lam i) 0.
    by rewrite max_r ?oppr_ge0 // addrN mulr0 mulr_le0_ge0.
  rewrite max_l ?addr0; last by rewrite oppr_le0 ltW.
  by rewrite mulrC ler_wpmul2r // ltW.
have off : \sum_(l in ~: y) lam l * (c - t l) < 2%:R * D * \sum_(l in ~: y) lam l.
  rewrite mulr_sumr; have [l /andP[ly l_lt0]] : exists l, (l \notin y) && (lam l < 0).
    apply/existsP; apply: contraLR off_gt0 => /existsPn none; rewrite -leNgt.
    rewrite -oppr_ge0 -sumrN; apply: sumr_ge0 => l; rewrite inE => ly; have := none l.
    by rewrite ly /= -leNgt opprK.
  rewrite (bigD1 l) ?inE //= [X in _ < X](bigD1 l) ?inE //=; apply: ltr_le_add.
    by rewrite [X in _ < X]mulrC ltr_nmul2l // gap.
  apply: ler_sum => l'; rewrite inE => /andP[ly' _].
  by rewrite [X in _ <= X]mulrC ler_wnmul2l ?off_le0 // ltW // gap.
have total := lam_sum; rewrite split_sum in total.
have := half_off; have offE : \sum_(l in ~: y) - lam l = - \sum_(l in ~: y) lam l.
  by rewrite sumrN.
rewrite offE => half; rewrite big_split /= in on.
move: zero; rewrite split_sum => zero.
set A := \sum_(i in y) lam i in on total.
set B := \sum_(l in ~: y) lam l in half off total.
set Nu := \sum_(i in y) Num.max 0 (- lam i) in on half.
have AE : A = - B by apply/eqP; rewrite -addr_eq0 total.
have : D * (A + Nu) + 2%:R * D * B <= 0.
  have -> : D * (A + Nu) + 2%:R * D * B = D * (Nu - - B) by rewrite AE; ring.
  by apply: mulr_ge0_le0; rewrite // subr_le0.
by move/(lt_le_trans (ler_lt_add on off)); rewrite zero ltxx.
Qed.

End Radon.

(** ** Any 2q + 1 keys of fewer than 2q coordinates have such a dependency *)

Section Dependency.
Variables (R : realType) (m q : nat) (u : 'I_(2 * q + 1) -> 'rV[R]_m).
Hypothesis short : (m < 2 * q)%N.

Lemma dependency : exists lam : 'I_(2 * q + 1) -> R,
  [/\ exists i, lam i != 0, \sum_i lam i = 0, \sum_i lam i *: u i = 0
    & (#|[set i | (0 < lam i)%R]| <= q)%N].
Proof.
pose keys : 'M[R]_(2 * q + 1, 1 + m) := \matrix_i row_mx 1 (u i).
have : kermx keys != 0.
  rewrite kermx_eq0; apply/negP => /eqP free; have := rank_leq_col keys; rewrite free; lia.
case/rowV0Pn => v /sub_kermxP null v_neq0.
have v_sum : \sum_i v 0 i *: row_mx (1 : 'rV[R]_1) (u i) = 0.
  by rewrite -[RHS]null mulmx_sum_row; apply: eq_bigr => i _; rewrite rowK.
have sum1 : \sum_i v 0 i = 0.
  have /(congr1 (fun r : 'rV[R]_(1 + m) => r 0 (lshift m 0))) := v_sum.
  rewrite summxE mxE => {2}<-; apply: eq_bigr => i _.
  by rewrite mxE row_mxEl mxE eqxx mulr1.
have sumu : \sum_i v 0 i *: u i = 0.
  apply/rowP => k; have /(congr1 (fun r : 'rV[R]_(1 + m) => r 0 (rshift 1 k))) := v_sum.
  rewrite !summxE !mxE => {2}<-; apply: eq_bigr => i _.
  by rewrite !mxE (unsplitK (inr k)).
have [i v_i] : exists i, v 0 i != 0.
  apply/existsP; apply: contraNT v_neq0 => /existsPn zero.
  by apply/eqP/rowP => i; rewrite mxE; apply/eqP; have := zero i; rewrite negbK.
pose plus := [set i | (0 < v 0 i)%R]; pose minus := [set i | (0 < - v 0 i)%R].
have [few|many] := leqP #|plus| q; first by exists (v 0); split=> //; exists i.
exists (fun i => - v 0 i); split.
- by exists i; rewrite oppr_eq0.
- by rewrite sumrN sum1 oppr0.
- by rewrite (eq_bigr (fun i => - (v 0 i *: u i))) ?sumrN ?sumu ?oppr0 // => k _; rewrite scaleNr.
rewrite -/minus; have : (#|plus :|: minus| <= 2 * q + 1)%N.
  by rewrite -[X in (_ <= X)%N]card_ord max_card.
rewrite cardsU disjoint_setI0 ?cards0 ?subn0; first by move: many; lia.
rewrite disjoints_subset; apply/subsetP => k; rewrite !inE oppr_gt0 -leNgt; exact: ltW.
Qed.

End Dependency.

(** ** Small error, close weights *)

Section Weights.
Variables (R : realType) (I : finType) (p : I -> R) (y : {set I}) (q : nat).
Hypothesis q_gt0 : (0 < q)%N.
Hypothesis card_y : #|y| = q.
Hypothesis p_gt0 : forall j, 0 < p j.
Hypothesis p_sum : \sum_j p j = 1.

Definition deviation j : R := p j - (j \in y)%:R / q%:R.

Lemma deviation_sum : \sum_j deviation j = 0.
Proof.
have -> : \sum_j deviation j = 1 - (\sum_j (j \in y)%:R) / q%:R.
  by rewrite sumrB p_sum mulr_suml.
have -> : \sum_j (j \in y)%:R = q%:R :> R.
  rewrite -card_y -sum1_card natr_sum [RHS]big_mkcond; apply: eq_bigr => j _.
  by case: (j \in y).
by rewrite divff ?subrr // pnatr_eq0 -lt0n.
Qed.

(** A single deviation is at most half of them all. *)
Lemma deviation_le j : 2%:R * `|deviation j| <= \sum_k `|deviation k|.
Proof.
have := deviation_sum; rewrite (bigD1 j) //= => /eqP; rewrite addr_eq0 => /eqP devE.
rewrite [X in _ <= X](bigD1 j) //= mulr_natl mulr2n ler_add2l devE normrN.
exact: ler_norm_sum.
Qed.

Lemma close_weights j k l : \sum_k `|deviation k| < 2%:R / (3 * q)%:R ->
  j \in y -> k \in y -> l \notin y -> p j * p l < p k ^+ 2.
Proof.
move=> small jy ky ly; pose e : R := (3 * q)%:R^-1.
have small1 i : `|deviation i| < e.
  by have := le_lt_trans (deviation_le i) small; rewrite ltr_pmul2l ?ltr0n.
have e_gt0 : 0 < e by rewrite invr_gt0 ltr0n muln_gt0.
have qE : q%:R^-1 = 3%:R * e.
  rewrite /e natrM invfM mulrA divff ?mul1r //; first by rewrite pnatr_eq0.
have on i : i \in y -> 2%:R * e < p i < 4%:R * e.
  move=> iy; have := small1 i; rewrite /deviation iy mul1r qE ltr_norml => /andP[lo hi].
  apply/andP; split; rewrite -subr_gt0.
    have -> : p i - 2%:R * e = (p i - 3%:R * e) - - e by ring.
    by rewrite subr_gt0.
  have -> : 4%:R * e - p i = e - (p i - 3%:R * e) by ring.
  by rewrite subr_gt0.
have /andP[_ j_hi] := on j jy; have /andP[k_lo _] := on k ky.
have l_hi : p l < e.
  by have := small1 l; rewrite /deviation (negbTE ly) mul0r subr0 gtr0_norm.
apply: (@lt_trans _ _ ((4%:R * e) * e)).
  by apply: ltr_pmul => //; exact: ltW.
have -> : 4%:R * e * e = (2%:R * e) ^+ 2 by ring.
by rewrite ltr_sqr ?nnegrE // ltW // mulr_gt0 ?ltr0n.
Qed.

End Weights.

(** ** The theorem *)

Section Softmax.
Variables (R : realType) (I : finType) (t : I -> R).

Let total := \sum_k expR (t k).

Lemma total_gt0 (j : I) : 0 < total.
Proof.
rewrite /total (bigD1 j) //= ltr_paddr ?expR_gt0 // sumr_ge0 // => k _.
exact/ltW/expR_gt0.
Qed.

Lemma softmax_gt0 j : 0 < softmax t j.
Proof. by rewrite divr_gt0 ?expR_gt0 // total_gt0. Qed.

Lemma softmax_sum (j : I) : \sum_k softmax t k = 1.
Proof. by rewrite -mulr_suml divff // gt_eqF // (total_gt0 j). Qed.

Lemma softmax_lt j k l : softmax t j * softmax t l < softmax t k ^+ 2 -> t j + t l < 2%:R * t k.
Proof.
rewrite /softmax -/total expr2 !mulf_div ltr_pmul2r ?invr_gt0 ?mulr_gt0 ?(total_gt0 j) //.
by rewrite -!expRD ltr_expR mulr_natl mulr2n.
Qed.

End Softmax.

Theorem theorem_3_shorter_keys_err : theorem_3_shorter_keys_err_statement.
Proof.
move=> R N d m q u w alpha q_gt0 N_ge short.
pose e := widen_ord N_ge; have e_inj : injective e by move=> i j /(congr1 val)/= ij; exact: val_inj.
have [lam [lam_neq0 lam_sum lam_u few]] := dependency (fun i => u (e i)) short.
have [] := @largest R _ lam q; first by rewrite card_ord; lia.
move=> y' [card_y' top]; pose y := e @: y'.
have card_y : #|y| = q by rewrite card_imset.
pose p := softmax (fun k => alpha * dot (w y) (u k)).
pose sign j : R := if 0 <= deviation p y q j then 1 else -1.
pose X : input R N d.+1 := fun j => Token (sign j *: delta_mx 0 0) y.
exists X; split=> [j|i].
  split=> //=; rewrite norm2Z norm2_delta mulr1 /sign.
  by case: ifP => _; rewrite ?normrN normr1.
have error : (sparse_unit u w alpha X i - qSA q X i) 0 0 = \sum_j `|deviation p y q j|.
  have signed j : deviation p y q j * sign j = `|deviation p y q j|.
    rewrite /sign; case: lerP => [ge0|lt0]; first by rewrite mulr1 ger0_norm.
    by rewrite mulrN1 ltr0_norm.
  have coordinate j : value (X j) 0 0 = sign j by rewrite !mxE !eqxx mulr1.
  rewrite sparse_unitE /qSA mxE [X in _ + X]mxE [X in _ - X]mxE !summxE.
  rewrite [X in _ - _ * X]big_mkcond mulr_sumr -sumrB; apply: eq_bigr => j _.
  rewrite mxE coordinate -signed /deviation -/p mulrBl; congr (_ - _).
  by case: (j \in y); rewrite ?mul1r // !(mulr0, mul0r).
rewrite leNgt; apply/negP => small; have {}small := le_lt_trans (norm2_coord _ 0) small.
move: small; rewrite error ger0_norm ?sumr_ge0 // => small.
have [|j [k [l [jy ky ly]]]] := not_separated q_gt0 lam_neq0 lam_sum few card_y' top
    (t := fun i => alpha * dot (w y) (u (e i))).
  rewrite (eq_bigr (fun i => alpha * dot (lam i *: u (e i)) (w y))) => [|i' _].
    by rewrite -mulr_sumr -dot_suml lam_u dot0l mulr0.
  by rewrite dotZl (dotC (u _)) mulrCA.
apply/negP; rewrite -ltNge.
apply: (@softmax_lt _ _ (fun k => alpha * dot (w y) (u k)) (e j) (e k) (e l)).
apply: (close_weights q_gt0 card_y _ _ small); rewrite ?mem_imset //.
- by move=> j'; exact: softmax_gt0.
- exact: softmax_sum i.
Qed.
