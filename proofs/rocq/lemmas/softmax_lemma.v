(** * Softmax lemma

    If the scores are within dl of a common value on a set y of q of N indices, and
    smaller by g off y up to dl, then the softmax weights at inverse temperature alpha
    differ from the uniform distribution on y, summed over all indices, by at most
      2 ((N - q) / q) exp(-alpha (g - 2 dl)) + (exp(2 alpha dl) - 1).

    Idea.  First for arbitrary positive weights e: with total T = Y + O, Y on y and O
    off it, the mass off y is P = O / T <= O / Y; restricting to y costs another P;
    and on y each share e_j / Y is within a factor r of 1/q if the weights are within
    a factor r of each other.  The exponential comes last. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements vectors.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Lemma eq_softmax (R : realType) (I : finType) (s s' : I -> R) :
  s =1 s' -> softmax s =1 softmax s'.
Proof.
by move=> ss j; rewrite /softmax ss; congr (_ / _); apply: eq_bigr => k _; rewrite ss.
Qed.

Section PositiveWeights.
Variables (R : realType) (I : finType) (e : I -> R) (y : {set I}) (lo r t : R).
Hypothesis e_gt0 : forall j, 0 < e j.
Hypothesis y_gt0 : (0 < #|y|)%N.
Hypothesis lo_gt0 : 0 < lo.
Hypothesis t_ge0 : 0 <= t.
Hypothesis e_ge : forall j, j \in y -> lo <= e j.
Hypothesis e_le : forall j, j \in y -> e j <= r * lo.
Hypothesis e_off : forall j, j \notin y -> e j <= t * lo.

Let q : R := #|y|%:R.
Let total := \sum_j e j.
Let on := \sum_(j in y) e j.
Let off := \sum_(j | j \notin y) e j.

Let q_gt0 : 0 < q. Proof. by rewrite ltr0n. Qed.

Let totalE : total = on + off.
Proof. by rewrite /total (bigID (mem y)). Qed.

Let off_ge0 : 0 <= off.
Proof. by apply: sumr_ge0 => j _; apply: ltW. Qed.

Lemma on_ge : q * lo <= on.
Proof. by rewrite /q mulr_natl -sumr_const; apply: ler_sum. Qed.

Lemma on_le : on <= q * (r * lo).
Proof. by rewrite /q mulr_natl -sumr_const; apply: ler_sum. Qed.

Lemma off_le : off <= (#|I| - #|y|)%:R * (t * lo).
Proof.
have -> : (#|I| - #|y|)%N = #|~: y| by rewrite -(cardsC y) addKn.
rewrite /off mulr_natl -sumr_const (eq_bigl (fun j => j \in ~: y)) => [|j]; last by rewrite !inE.
by apply: ler_sum => j; rewrite inE; apply: e_off.
Qed.

Let on_gt0 : 0 < on.
Proof. by apply: lt_le_trans on_ge; rewrite mulr_gt0. Qed.

Let total_gt0 : 0 < total.
Proof. by rewrite totalE ltr_paddr. Qed.

(** The mass off y. *)
Let P := off / total.

Let P_ge0 : 0 <= P.
Proof. by rewrite divr_ge0 // ltW. Qed.

Lemma mass_off_le : P <= (#|I| - #|y|)%:R / q * t.
Proof.
apply: (@le_trans _ _ (off / on)).
  by rewrite ler_wpmul2l // lef_pinv ?posrE // totalE ler_addl.
rewrite ler_pdivr_mulr //; apply: le_trans off_le _.
have -> : (#|I| - #|y|)%:R * (t * lo) = (#|I| - #|y|)%:R / q * t * (q * lo).
  by field; rewrite gt_eqF.
by apply: ler_wpmul2l; rewrite ?on_ge ?mulr_ge0 ?ler0n ?invr_ge0 ?ler0n // ltW.
Qed.

(** A member of y has a share of y's weight within a factor r of 1/q. *)
Lemma share_close j : j \in y -> `|e j / on - q^-1| <= (r - 1) / q.
Proof.
move=> jy; have r_gt0 : 0 < r.
  by rewrite -(pmulr_lgt0 r lo_gt0) (lt_le_trans (e_gt0 j)) ?e_le.
have le_up : e j / on <= r / q.
  rewrite ler_pdivr_mulr //; apply: le_trans (e_le jy) _.
  have -> : r * lo = r / q * (q * lo) by field; rewrite gt_eqF.
  by rewrite ler_wpmul2l ?on_ge // divr_ge0 // ltW.
have ge_down : r^-1 / q <= e j / on.
  rewrite ler_pdivl_mulr //; apply: le_trans (e_ge jy).
  have -> : lo = r^-1 / q * (q * (r * lo)) by field; rewrite !gt_eqF.
  by rewrite ler_wpmul2l ?on_le // divr_ge0 ?invr_ge0 // ltW.
rewrite ler_norml mulrBl div1r ler_add2r le_up andbT.
rewrite ler_subr_addr; apply: le_trans ge_down.
have -> : - (r / q - q^-1) + q^-1 = (2%:R - r) / q by field; rewrite gt_eqF.
apply: ler_wpmul2r; first by rewrite invr_ge0 ltW.
rewrite -subr_ge0.
have -> : r^-1 - (2%:R - r) = (r - 1) ^+ 2 / r by field; rewrite gt_eqF.
by rewrite divr_ge0 ?sqr_ge0 // ltW.
Qed.

Lemma l1_on : \sum_(j in y) `|e j / total - q^-1| <= (r - 1) + P.
Proof.
have bound j : j \in y -> `|e j / total - q^-1| <= (r - 1) / q + e j / on * P.
  move=> jy; have -> : e j / total - q^-1 = (e j / on - q^-1) - e j / on * P.
    by rewrite /P totalE; field; rewrite -totalE !gt_eqF.
  apply: le_trans (ler_norm_sub _ _) _; apply: ler_add; first exact: share_close.
  by rewrite ger0_norm // mulr_ge0 // divr_ge0 // ltW.
apply: (le_trans (ler_sum _ bound)); rewrite big_split /= sumr_const.
rewrite -mulr_suml -mulr_suml -/on divff ?gt_eqF // mul1r -mulr_natl -/q.
by rewrite mulrC divfK ?gt_eqF.
Qed.

Lemma l1_weights :
  \sum_j `|e j / total - (j \in y)%:R / q|
    <= 2%:R * ((#|I| - #|y|)%:R / q * t) + (r - 1).
Proof.
rewrite (bigID (mem y)) /=.
rewrite (eq_bigr (fun j => `|e j / total - q^-1|)) => [|j ->]; last by rewrite div1r.
rewrite [X in _ + X](eq_bigr (fun j => e j / total)) => [|j /negbTE ->]; last first.
  by rewrite mul0r subr0 ger0_norm // divr_ge0 // ltW.
rewrite -mulr_suml -/off -/P.
apply: le_trans (ler_add l1_on (lexx _)) _.
have -> : r - 1 + P + P = 2%:R * P + (r - 1) by ring.
by rewrite ler_add2r ler_pmul2l ?ltr0n ?mass_off_le.
Qed.

End PositiveWeights.

Theorem softmax_lemma : softmax_lemma_statement.
Proof.
move=> R I s y c g dl alpha y_gt0 alpha_ge0 [s_on s_off].
have mono x z : x <= z -> expR (alpha * x) <= expR (alpha * z).
  by move=> xz; rewrite ler_expR ler_wpmul2l.
rewrite /averaging_error -mulrA.
apply: (@l1_weights _ _ (fun j => expR (alpha * s j)) y (expR (alpha * (c - dl))));
  rewrite ?expR_gt0 ?(ltW (expR_gt0 _)) //.
- by move=> j; rewrite expR_gt0.
- move=> j /s_on; rewrite ler_norml ler_subr_addl => /andP[ge _].
  exact: mono.
- move=> j /s_on; rewrite ler_norml ler_subl_addl => /andP[_ le].
  rewrite -expRD; have -> : 2%:R * (alpha * dl) + alpha * (c - dl) = alpha * (c + dl).
    by ring.
  exact: mono.
- move=> j /s_off le; rewrite -expRD.
  have -> : - (alpha * (g - 2%:R * dl)) + alpha * (c - dl) = alpha * (c - g + dl).
    by ring.
  exact: mono.
Qed.

(** An average of vectors in the unit ball moves by at most what the weights move. *)
Lemma weighted_average (R : realType) (I : finType) (d : nat) (p : I -> R) (y : {set I})
    (z : I -> 'rV[R]_d) : (forall j, norm2 (z j) <= 1) ->
  norm2 (\sum_j p j *: z j - #|y|%:R^-1 *: \sum_(j in y) z j)
    <= \sum_j `|p j - (j \in y)%:R / #|y|%:R|.
Proof.
move=> ball; rewrite scaler_sumr [X in _ - X]big_mkcond /= -sumrB.
apply: le_trans (norm2_sum _ _ _) _; apply: ler_sum => j _.
have -> : p j *: z j - (if j \in y then #|y|%:R^-1 *: z j else 0)
          = (p j - (j \in y)%:R / #|y|%:R) *: z j.
  by case: (j \in y); rewrite scalerBl ?div1r // mul0r scale0r.
by rewrite norm2Z ler_pimulr.
Qed.

(** The form in which the lemma is used: averages of vectors in the unit ball. *)
Lemma softmax_average (R : realType) (I : finType) (d : nat) (s : I -> R)
    (y : {set I}) (c g dl alpha : R) (z : I -> 'rV[R]_d) :
  (0 < #|y|)%N -> 0 <= alpha -> singles_out s y c g dl ->
  (forall j, norm2 (z j) <= 1) ->
  norm2 (\sum_j softmax (fun k => alpha * s k) j *: z j
         - #|y|%:R^-1 *: \sum_(j in y) z j)
    <= averaging_error #|I| #|y| g dl alpha.
Proof.
move=> y_gt0 alpha_ge0 single ball.
exact: le_trans (weighted_average _ _ ball) (softmax_lemma y_gt0 alpha_ge0 single).
Qed.
