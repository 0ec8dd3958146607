(** * Softmax as a threshold

    If every index of a set P scores at least g less than some index j, softmax
    gives P mass at most card P * exp(-g).  So an average of values 0 and 1 is
    close to 1 when a 1 leads all 0s by g, and close to 0 when a 0 leads all 1s. *)

From mathcomp Require Import all_ssreflect all_algebra ring.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Threshold.
Variables (R : realType) (I : finType).
Implicit Types (s : I -> R) (P v : pred I) (g e : R).

Lemma partition_gt0 s (j : I) : 0 < \sum_k expR (s k).
Proof.
by rewrite (bigD1 j) //= ltr_spaddl ?expR_gt0 // sumr_ge0 // => k _; rewrite (ltW (expR_gt0 _)).
Qed.

Lemma softmax_ge0 s j : 0 <= softmax s j.
Proof. by rewrite divr_ge0 ?(ltW (partition_gt0 _ j)) ?(ltW (expR_gt0 _)). Qed.

Lemma sum_softmax s (j : I) : \sum_k softmax s k = 1.
Proof. by rewrite -mulr_suml divff // gt_eqF ?(partition_gt0 s j). Qed.

(** One index against another. *)
Lemma softmax_le s j k g : s k + g <= s j -> softmax s k <= expR (- g).
Proof.
move=> gap; rewrite ler_pdivr_mulr ?(partition_gt0 _ j) //.
apply: (@le_trans _ _ (expR (- g) * expR (s j))).
  by rewrite -expRD ler_expR addrC ler_subr_addr.
rewrite ler_wpmul2l ?(ltW (expR_gt0 _)) // (bigD1 j) //= ler_addl.
by apply: sumr_ge0 => l _; rewrite (ltW (expR_gt0 _)).
Qed.

Lemma mass_le s P j g : (forall k, P k -> s k + g <= s j) ->
  \sum_(k | P k) softmax s k <= #|P|%:R * expR (- g).
Proof.
move=> gap; rewrite mulr_natl -sumr_const.
by apply: ler_sum => k /gap; exact: softmax_le.
Qed.

(** The average of the values 0 and 1 given by the predicate [v]. *)
Definition average s v : R := \sum_k softmax s k * (v k)%:R.

Lemma averageE s v : average s v = \sum_(k | v k) softmax s k.
Proof.
rewrite /average [RHS]big_mkcond /=; apply: eq_bigr => k _.
by case: (v k); rewrite ?mulr1 ?mulr0.
Qed.

Lemma average_complement s v (j : I) : 1 - average s v = \sum_(k | ~~ v k) softmax s k.
Proof. by rewrite averageE -(sum_softmax s j) (bigID v) /= addrAC subrr add0r. Qed.

(** [n] bounds the number of indices, [t] is the threshold target. *)
Lemma average_near s v (t : bool) j g e n :
    (forall k, v k != t -> s k + g <= s j) ->
    (#|[pred k | v k != t]| <= n)%N -> n%:R * expR (- g) <= e ->
  `|average s v - t%:R| <= e.
Proof.
move=> gap card_le small.
have mass : \sum_(k | v k != t) softmax s k <= e.
  apply: le_trans (mass_le gap) _; apply: le_trans _ small.
  by rewrite ler_wpmul2r ?ler_nat // (ltW (expR_gt0 _)).
have sum_ge0 P : 0 <= \sum_(k | P k) softmax s k.
  by apply: sumr_ge0 => k _; exact: softmax_ge0.
case: t {gap card_le} mass => mass; last first.
  rewrite subr0 averageE ger0_norm //; apply: le_trans mass.
  by rewrite le_eqVlt (eq_bigl (fun k => v k != false)) ?eqxx // => k; case: (v k).
rewrite distrC (average_complement s v j) ger0_norm //; apply: le_trans mass.
by rewrite le_eqVlt (eq_bigl (fun k => v k != true)) ?eqxx // => k; case: (v k).
Qed.

Lemma average_within1 s v (t : bool) (j : I) : `|average s v - t%:R| <= 1.
Proof.
have sum_ge0 P : 0 <= \sum_(k | P k) softmax s k.
  by apply: sumr_ge0 => k _; exact: softmax_ge0.
have low : 0 <= average s v by rewrite averageE.
have high : 0 <= 1 - average s v by rewrite (average_complement s v j).
case: t; first by rewrite distrC ger0_norm // ler_subl_addl ler_addr.
by rewrite subr0 ger0_norm // -subr_ge0.
Qed.

(** The temperature that makes n wrong indices weigh at most e. *)
Lemma small_mass (n : nat) g e : (0 < n)%N -> 0 < e -> ln (n%:R / e) <= g ->
  n%:R * expR (- g) <= e.
Proof.
move=> n_gt0 e_gt0 le_g; have n_pos : 0 < n%:R :> R by rewrite ltr0n.
rewrite expRN ler_pdivr_mulr ?expR_gt0 // mulrC -ler_pdivr_mulr //.
by rewrite -[_ / e]lnK ?posrE ?divr_gt0 // ler_expR.
Qed.

(** Leads proportional to a temperature c.  If c is negative the bound on the
    temperature forces e >= 1, and nothing has to be shown. *)
Lemma cold_average_near s v (t : bool) j (c lead e : R) n :
    (0 < n)%N -> 0 < e -> 0 <= lead -> ln (n%:R / e) <= c * lead ->
    (0 <= c -> forall k, v k != t -> s k + c * lead <= s j) ->
    (#|[pred k | v k != t]| <= n)%N ->
  `|average s v - t%:R| <= e.
Proof.
move=> n_gt0 e_gt0 lead_ge0 cold gap card_le.
have [c_lt0|c_ge0] := ltrP c 0; last first.
  exact: average_near (gap c_ge0) card_le (small_mass n_gt0 e_gt0 cold).
apply: le_trans (average_within1 s v t j) _.
have tail : n%:R * expR (- (c * lead)) <= e by exact: small_mass.
apply: le_trans tail; rewrite -[X in X <= _]mulr1 ler_pmul ?ler01 ?ler1n //.
by rewrite -expR0 ler_expR oppr_ge0 mulr_le0_ge0 // ltW.
Qed.

End Threshold.
