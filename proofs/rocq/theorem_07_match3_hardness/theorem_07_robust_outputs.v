(** * Theorem 7 without fixed-point weights

    Scores, weights and values are real; the output map is assumed to be right for every
    vector within dl of the exact head outputs.  Of Alice's tokens a head sees, exactly,
    the sum D of their weights and the average of their values.  She sends the cells of
    ln D (shifted into [-S0, S0]) and of the m averages.  Two of her inputs with the same
    cells give head outputs within 2 dl of each other, for each input of Bob (merge
    lemma), so their midpoint is within dl of both and the output map answers both alike.
    As in the fixed-point form, 2^n inputs then need 2^n messages. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements merge_lemma decode_lemma.
From slt Require Import theorem_07_match3_hardness.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Robust.
Variables (R : realType) (n N M H m G1 G2 : nat).
Variables (s : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> R) (v : 'I_H -> 'I_N -> 'Z_M -> 'rV[R]_m).
Variables (psi : 'Z_M -> 'M[R]_(H, m) -> bool) (S0 V dl : R).
Hypotheses (fits_N : (2 * n + 1 <= N)%N) (fits_M : (2 * n + 4 <= M)%N) (dl_gt0 : 0 < dl).
Hypothesis s_le : forall h x j y, `|s h x j y| <= S0.
Hypothesis v_le : forall h j y k, `|v h j y 0 k| <= V.
Hypothesis robust : robustly_computes s v psi dl.
Hypotheses (G1_gt0 : (0 < G1)%N) (G2_gt0 : (0 < G2)%N).
Hypotheses (G1_ge : 4%:R * S0 * V <= G1%:R * dl) (G2_ge : 2%:R * V <= G2%:R * dl).
Variable i0 : 'I_N.
Hypothesis i0_first : i0 = 0%N :> nat.

Local Notation instance := (@match3_instance n N M).
Implicit Types (a b : bits_of n) (h : 'I_H) (k : 'I_m).
Let none : bits_of n := [ffun=> false].
Let alice : pred 'I_N := fun j => (j <= n)%N.

Let weight h (X : 'I_N -> 'Z_M) j : R := expR (s h 1 j (X j)).
Let weight_gt0 h X j : 0 < weight h X j. Proof. exact: expR_gt0. Qed.

(** Alice's share of the partition sum, and the average of her values. *)
Let D h a := \sum_(j | alice j) weight h (instance a none) j.
Let mean h a k :=
  (\sum_(j | alice j) weight h (instance a none) j * v h j (instance a none j) 0 k) / D h a.

(** Bob's share. *)
Let T h b := \sum_(j | ~~ alice j) weight h (instance none b) j.
Let U h b k := \sum_(j | ~~ alice j) weight h (instance none b) j * v h j (instance none b j) 0 k.

Let alice_i0 : alice i0. Proof. by rewrite /alice i0_first. Qed.

Lemma D_gt0 h a : 0 < D h a.
Proof.
by rewrite /D (bigD1 i0) //= ltr_paddr // sumr_ge0 // => j _; exact: ltW.
Qed.

Lemma T_ge0 h b : 0 <= T h b.
Proof. by rewrite sumr_ge0 // => j _; exact: ltW. Qed.

(** A weighted sum of values is at most V times the weight. *)
Lemma weighted_le (P : pred 'I_N) h X k :
  `|\sum_(j | P j) weight h X j * v h j (X j) 0 k| <= V * \sum_(j | P j) weight h X j.
Proof.
apply: le_trans (ler_norm_sum _ _ _) _; rewrite mulr_sumr; apply: ler_sum => j _.
by rewrite normrM gtr0_norm // mulrC ler_wpmul2r // ltW.
Qed.

Lemma mean_le h a k : `|mean h a k| <= V.
Proof.
by rewrite normrM normfV (gtr0_norm (D_gt0 h a)) ler_pdivr_mulr ?D_gt0 ?weighted_le.
Qed.

(** The head outputs, from the shares. *)
Lemma heads_merge a b h k :
  real_heads s v (instance a b) i0 h k
  = (D h a * mean h a k + U h b k) / (D h a + T h b).
Proof.
have D_neq0 : D h a != 0 by rewrite gt_eqF ?D_gt0.
rewrite mxE summxE (spare_token fits_N fits_M _ _ (or_introl i0_first)).
rewrite /mean mulrC (mulrC (D h a)) divfK // mulrC.
have alice_eq j : alice j -> instance a b j = instance a none j.
  by move=> /(alice_side fits_N fits_M a b none).
have bob_eq j : ~~ alice j -> instance a b j = instance none b j.
  by rewrite -ltnNge => /(bob_side fits_N fits_M a none b).
have totalE : \sum_j weight h (instance a b) j = D h a + T h b.
  rewrite (bigID alice) /=; congr (_ + _); apply: eq_bigr => j.
    by move/alice_eq; rewrite /weight => ->.
  by move/bob_eq; rewrite /weight => ->.
transitivity ((\sum_j weight h (instance a b) j * v h j (instance a b j) 0 k) / (D h a + T h b)).
  rewrite mulr_suml; apply: eq_bigr => j _; rewrite mxE -totalE /softmax.
  by rewrite mulrAC.
congr (_ / _); rewrite (bigID alice) /=; congr (_ + _); apply: eq_bigr => j.
  by move/alice_eq; rewrite /weight => ->.
by move/bob_eq; rewrite /weight => ->.
Qed.

(** The log-partition of Alice's tokens, shifted by the logarithm of their number. *)
Let count : R := #|alice|%:R.
Let count_gt0 : 0 < count.
Proof. by rewrite ltr0n; apply/card_gt0P; exists i0. Qed.
Let level h a : R := ln (D h a) - ln count.

Lemma level_le h a : `|level h a| <= S0.
Proof.
have D_pos := D_gt0 h a.
have bracket x y j : `|s h x j y| <= S0 -> expR (- S0) <= expR (s h x j y) <= expR S0.
  by rewrite ler_norml !ler_expR.
have low : count * expR (- S0) <= D h a.
  rewrite /count mulr_natl -sumr_const; apply: ler_sum => j _.
  by have /andP[] := bracket _ _ _ (s_le h 1 j (instance a none j)).
have high : D h a <= count * expR S0.
  rewrite /count mulr_natl -sumr_const; apply: ler_sum => j _.
  by have /andP[] := bracket _ _ _ (s_le h 1 j (instance a none j)).
have ln_count x : ln (count * expR x) = ln count + x.
  by rewrite lnM ?posrE ?expR_gt0 // expK.
rewrite /level ler_norml; apply/andP; split.
  by rewrite ler_subr_addl -ln_count ler_ln ?posrE ?mulr_gt0 ?expR_gt0.
by rewrite ler_subl_addl -ln_count ler_ln ?posrE ?mulr_gt0 ?expR_gt0.
Qed.

(** Alice's message. *)
Definition cells a : {ffun 'I_H -> 'I_G1 * {ffun 'I_m -> 'I_G2}} :=
  [ffun h => (Ordinal (cell_lt S0 (level h a) G1_gt0),
              [ffun k => Ordinal (cell_lt V (mean h a k) G2_gt0)])].

Lemma cells_level a h : (cells a h).1 = cell S0 G1 (level h a) :> nat.
Proof. by rewrite ffunE. Qed.

Lemma cells_mean a h k : (cells a h).2 k = cell V G2 (mean h a k) :> nat.
Proof. by rewrite ffunE /= ffunE. Qed.

Lemma same_cells_near a a' b h k : cells a = cells a' ->
  `|real_heads s v (instance a b) i0 h k - real_heads s v (instance a' b) i0 h k| <= dl + dl.
Proof.
move=> same; rewrite !heads_merge.
have same_level : cell S0 G1 (level h a) = cell S0 G1 (level h a').
  by rewrite -!cells_level same.
have same_mean : cell V G2 (mean h a k) = cell V G2 (mean h a' k).
  by rewrite -!cells_mean same.
have {same_mean} near_mean := same_cell G2_gt0 (mean_le h a k) (mean_le h a' k) same_mean.
have {same_level} := same_cell G1_gt0 (level_le h a) (level_le h a') same_level.
rewrite /level opprB addrA subrK => near_level.
have U_le : `|U h b k| <= V * T h b by exact: weighted_le.
apply: le_trans (merge_stable (D_gt0 h a) (D_gt0 h a') (T_ge0 h b) U_le (mean_le h a' k)
                              near_mean near_level) _.
have G1_pos : 0 < G1%:R :> R by rewrite ltr0n.
have G2_pos : 0 < G2%:R :> R by rewrite ltr0n.
apply: ler_add; first by rewrite ler_pdivr_mulr // [dl * _]mulrC.
rewrite mulrA ler_pdivr_mulr // [dl * _]mulrC; apply: le_trans G1_ge.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; ring.
Qed.

Lemma same_cells_same_match a a' b : cells a = cells a' -> disj a b = disj a' b.
Proof.
move=> same; rewrite -!(match3_is_disj fits_N fits_M _ _ i0_first).
pose out c := real_heads s v (instance c b) i0.
pose r := \matrix_(h, k) ((out a h k + out a' h k) / 2%:R).
have half x y : `|x - y| <= dl + dl -> `|(x + y) / 2%:R - x| <= dl.
  move=> xy; have -> : (x + y) / 2%:R - x = (y - x) / 2%:R by field.
  rewrite normrM distrC normfV (ger0_norm (ler0n _ 2)) ler_pdivr_mulr ?ltr0n //.
  by rewrite mulr_natr.
have right c : (forall h k, `|r h k - out c h k| <= dl) -> psi 1 r = Match3 (instance c b) i0.
  by move=> near; rewrite -(robust i0_first near) (spare_token fits_N fits_M _ _ (or_introl i0_first)).
transitivity (psi 1 r); [apply/esym | ]; apply: right => h k; rewrite mxE.
  by apply: half; exact: same_cells_near.
by rewrite (addrC (out a h k)); apply: half; rewrite distrC; exact: same_cells_near.
Qed.

Lemma cells_inj : injective cells.
Proof.
move=> a a' same; apply/ffunP => k; pose b : bits_of n := [ffun l => l == k].
by rewrite -!(disj_singleton _ k); exact: same_cells_same_match.
Qed.

Lemma robust_bound : (2 ^ n <= (G1 * G2 ^ m) ^ H)%N.
Proof.
by have := leq_card _ cells_inj; rewrite !card_ffun card_bool card_prod card_ffun !card_ord.
Qed.

End Robust.

Theorem theorem_7_robust : theorem_7_robust_statement.
Proof.
move=> R n N M H m G1 G2 s v psi S0 V dl fits_N fits_M dl_gt0 s_le v_le robust.
move=> G1_gt0 G2_gt0 G1_ge G2_ge; have N_gt0 : (0 < N)%N by apply: leq_trans fits_N; rewrite addn1.
exact: (robust_bound fits_N fits_M s_le v_le robust G1_gt0 G2_gt0 G1_ge G2_ge
                     (erefl : Ordinal N_gt0 = 0%N :> nat)).
Qed.

Theorem theorem_7_robust_bits : theorem_7_robust_bits_statement.
Proof.
move=> R n N M H m a b s v psi S0 V dl fits_N fits_M dl_gt0 s_le v_le robust a_ge b_ge.
have := @theorem_7_robust R n N M H m (2 ^ a)%N (2 ^ b)%N s v psi S0 V dl fits_N fits_M dl_gt0
          s_le v_le robust.
rewrite !expn_gt0 !natrX -expnM -expnD -expnM leq_exp2l // mulnC (mulnC b).
by apply.
Qed.

Theorem theorem_7_robust_linear : theorem_7_robust_linear_statement.
Proof.
move=> R N M H m p s v psi M_gt m_gt0 p_gt0 s_le v_le robust.
have [N_lt3|N_ge3] := ltnP N 3.
  by rewrite (_ : (N - 3)./2 = 0)%N //; apply/eqP; rewrite -leqn0; lia.
have dl_gt0 : 0 < 2%:R ^- p :> R by rewrite invr_gt0 exprn_gt0 ?ltr0n.
have two_neq0 : 2%:R ^+ p != 0 :> R by rewrite expf_neq0 ?pnatr_eq0.
have [fits_N fits_M] : (2 * (N - 3)./2 + 1 <= N)%N /\ (2 * (N - 3)./2 + 4 <= M)%N by lia.
have := @theorem_7_robust_bits R _ N M H m (3 * p + 2)%N (2 * p + 1)%N s v psi _ _ _
          fits_N fits_M dl_gt0 s_le v_le robust.
have pow3 : 2%:R ^+ (3 * p + 2) = 4%:R * 2%:R ^+ p * 2%:R ^+ p * 2%:R ^+ p :> R.
  by rewrite exprD mulnC exprM; ring.
have pow2 : 2%:R ^+ (2 * p + 1) = 2%:R * 2%:R ^+ p * 2%:R ^+ p :> R.
  by rewrite exprD mulnC exprM; ring.
rewrite pow3 pow2 !mulfK // => bound; apply: leq_trans (bound (lexx _) (lexx _)) _.
by nia.
Qed.

(** ** The hypotheses can be met *)

Section Satisfiable.
Variables (R : realType) (N M : nat).
Hypothesis M_gt1 : (1 < M)%N.

Let scores (_ : 'I_1) (_ : 'Z_M) (_ : 'I_N) (_ : 'Z_M) : R := 0.
Let values (_ : 'I_1) (j : 'I_N) (y : 'Z_M) : 'rV[R]_N := (y : nat)%:R *: delta_mx 0 j.
Let read (r : 'M[R]_(1, N)) (j : 'I_N) : 'Z_M := decode M (r 0 j * N%:R).
Let answer (x : 'Z_M) (r : 'M[R]_(1, N)) : bool :=
  [exists j1, exists j2, x + read r j1 + read r j2 == 0].

(** Uniform attention: coordinate j of the output is x_j / N. *)
Lemma uniform_heads X (i j : 'I_N) : real_heads scores values X i 0 j = (X j : nat)%:R / N%:R.
Proof.
rewrite mxE summxE (bigD1 j) //= big1 ?addr0 => [|k k_neq].
  rewrite !mxE !eqxx mulr1 /softmax expR0 sumr_const card_ord mulrC.
  by rewrite -[_ *+ N]/(N%:R) mul1r.
by rewrite !mxE [j == k]eq_sym (negbTE k_neq) andbF !mulr0.
Qed.

Lemma uniform_robust : robustly_computes scores values answer (1 / (3 * N)%:R).
Proof.
move=> X i _ r near; have N_pos : 0 < N%:R :> R by rewrite ltr0n (leq_trans _ (ltn_ord i)).
have readE j : read r j = X j.
  apply: decode_near; have := near 0 j; rewrite uniform_heads => near_j.
  have -> : r 0 j * N%:R - (X j : nat)%:R = (r 0 j - (X j : nat)%:R / N%:R) * N%:R.
    by field; rewrite gt_eqF.
  rewrite normrM (gtr0_norm N_pos) -ler_pdivl_mulr //; apply: le_trans near_j _.
  by rewrite le_eqVlt natrM; apply/orP; left; apply/eqP; field; rewrite gt_eqF.
by apply: eq_existsb => j1; apply: eq_existsb => j2; rewrite !readE.
Qed.

End Satisfiable.

Theorem theorem_7_robust_satisfiable : theorem_7_robust_satisfiable_statement.
Proof.
move=> R N M M_gt1; do 3 eexists; split; last exact: uniform_robust.
  by move=> *; rewrite normr0.
move=> h j y k; rewrite !mxE normrM ger0_norm ?ler0n // -[X in _ <= X]mulr1.
apply: ler_pmul; rewrite ?ler0n ?normr_ge0 //.
  by rewrite ler_nat ltnW // -[X in (_ < X)%N](Zp_cast M_gt1) ltn_ord.
by rewrite normr_nat -[X in _ <= X]/(1%:R) ler_nat leq_b1.
Qed.
