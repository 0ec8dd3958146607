(** * Softmax lemma, in terms of the spread

    If the scores on a set y of q of N indices lie within D of each other, and those off it
    are at least G below all of them, the softmax weights differ from the uniform
    distribution on y by at most 2 ((N - q) / q) exp(-G) + D/2, summed over all indices:
    sharper than the softmax lemma, which has exp(D) - 1 in place of D/2.

    Idea.  Let positive numbers e_j, j in y, lie between x^2 and z^2, with mean M.  As
    abs(e - M) is convex in e it is below its chord on [x^2, z^2], so the mean of
    abs(e_j - M) is at most 2 (z^2 - M) (M - x^2) / (z^2 - x^2) <= 2 M (z - x) / (z + x), for
    M (z - x)^2 - (z^2 - M) (M - x^2) = (M - x z)^2.  With z = x exp(D/2) the quotient
    is tanh(D/4) <= D/4. *)

From mathcomp Require Import all_ssreflect all_algebra ring.
From mathcomp Require Import boolp classical_sets functions reals topology normedtype derive realfun.
From mathcomp Require Import sequences exp.
From slt Require Import Statements vectors softmax_lemma merge_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Import numFieldNormedType.Exports.
Local Open Scope ring_scope.

(** exp(u) - 1 <= (u/2) (exp(u) + 1), that is tanh(u/2) <= u/2, by the mean value theorem: the
    derivative of (2 - u) exp(u) - u is (1 - u) exp(u) - 1 <= 0, as 1 - u <= exp(-u). *)
Lemma tanh_le (R : realType) (u : R) : 0 <= u -> (2%:R - u) * expR u <= 2%:R + u.
Proof.
move=> u_ge0; pose f := ((cst 2%:R - id) * expR - id : R -> R).
have derivative (x : R) : is_derive x 1 f ((1 - x) * expR x - 1).
  by apply: is_derive_eq; rewrite /GRing.scale /= !fctE /=; ring.
have [|c c_in] := @MVT_segment R f (fun x => (1 - x) * expR x - 1) _ _ u_ge0.
  apply/continuous_subspaceT => z; apply: differentiable_continuous.
  by apply/derivable1_diffP; have [] := derivative z.
rewrite /f !fctE /= expR0 !subr0 mulr1 => /eqP; rewrite subr_eq => /eqP step.
rewrite -ler_subl_addr step ger_addr mulr_le0_ge0 // subr_le0.
have c_ge0 : 0 <= c by move: c_in; rewrite in_itv => /andP[].
have below : 1 - c <= expR (- c) by rewrite ler_subl_addl -ler_subl_addr expR_ge1Bx.
by have := ler_wpmul2r (ltW (expR_gt0 c)) below; rewrite -expRD addNr expR0.
Qed.

Section Spread.
Variables (R : realType) (I : finType) (e : I -> R) (y : {set I}) (x z : R).
Hypothesis y_gt0 : (0 < #|y|)%N.
Hypotheses (x_gt0 : 0 < x) (xz : x < z).
Hypothesis e_ge : forall j, j \in y -> x ^+ 2 <= e j.
Hypothesis e_le : forall j, j \in y -> e j <= z ^+ 2.

Let q : R := #|y|%:R.
Let on := \sum_(j in y) e j.
Let M := on / q.

Let q_gt0 : 0 < q. Proof. by rewrite ltr0n. Qed.
Let z_gt0 : 0 < z. Proof. exact: lt_trans xz. Qed.

Let M_ge : x ^+ 2 <= M.
Proof. by rewrite ler_pdivl_mulr // /q mulr_natr -sumr_const; exact: ler_sum. Qed.

Let M_le : M <= z ^+ 2.
Proof. by rewrite ler_pdivr_mulr // /q mulr_natr -sumr_const; exact: ler_sum. Qed.

Let M_gt0 : 0 < M.
Proof. by apply: lt_le_trans M_ge; rewrite exprn_gt0. Qed.

Let wide : 0 < z ^+ 2 - x ^+ 2.
Proof. by rewrite subr_sqr mulr_gt0 ?subr_gt0 ?addr_gt0. Qed.

(** The chord. *)
Lemma chord j : j \in y -> (z ^+ 2 - x ^+ 2) * `|e j - M|
  <= (z ^+ 2 - e j) * (M - x ^+ 2) + (e j - x ^+ 2) * (z ^+ 2 - M).
Proof.
move=> jy; have lo := e_ge jy; have hi := e_le jy.
have [le|lt] := ger0P (e j - M); rewrite -subr_ge0.
  have -> : (z ^+ 2 - e j) * (M - x ^+ 2) + (e j - x ^+ 2) * (z ^+ 2 - M)
      - (z ^+ 2 - x ^+ 2) * (e j - M) = 2%:R * ((z ^+ 2 - e j) * (M - x ^+ 2)) by ring.
  by rewrite !mulr_ge0 ?subr_ge0 ?ler0n.
have -> : (z ^+ 2 - e j) * (M - x ^+ 2) + (e j - x ^+ 2) * (z ^+ 2 - M)
    - (z ^+ 2 - x ^+ 2) * - (e j - M) = 2%:R * ((e j - x ^+ 2) * (z ^+ 2 - M)) by ring.
by rewrite !mulr_ge0 ?subr_ge0 ?ler0n.
Qed.

Lemma spread_on : \sum_(j in y) `|e j / on - q^-1| <= 2%:R * ((z - x) / (z + x)).
Proof.
have onE : on = q * M by rewrite /M mulrC divfK ?gt_eqF.
have sum_le : (z ^+ 2 - x ^+ 2) * (\sum_(j in y) `|e j - M|)
    <= 2%:R * q * ((z ^+ 2 - M) * (M - x ^+ 2)).
  rewrite mulr_sumr; apply: le_trans (ler_sum _ chord) _.
  have const a : \sum_(j in y) a = q * a by rewrite sumr_const /q mulr_natl.
  rewrite big_split /= -mulr_suml -mulr_suml !sumrB /= !const -/on onE.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; ring.
have -> : \sum_(j in y) `|e j / on - q^-1| = (q * M)^-1 * (\sum_(j in y) `|e j - M|).
  rewrite mulr_sumr; apply: eq_bigr => j _.
  have -> : e j / on - q^-1 = (q * M)^-1 * (e j - M) by rewrite onE; field; rewrite !gt_eqF.
  by rewrite normrM normfV ger0_norm // mulr_ge0 // ltW.
have qM_gt0 : 0 < q * M by exact: mulr_gt0.
rewrite mulrC ler_pdivr_mulr //.
rewrite -(ler_pmul2l wide); apply: le_trans sum_le _.
have -> : (z ^+ 2 - x ^+ 2) * (2%:R * ((z - x) / (z + x)) * (q * M))
    = 2%:R * q * (M * (z - x) ^+ 2) by field; rewrite gt_eqF ?addr_gt0.
rewrite ler_pmul2l ?mulr_gt0 ?ltr0n // -subr_ge0.
have -> : M * (z - x) ^+ 2 - (z ^+ 2 - M) * (M - x ^+ 2) = (M - x * z) ^+ 2 by ring.
exact: sqr_ge0.
Qed.

End Spread.

Lemma softmax_spread (R : realType) (I : finType) (s : I -> R) (y : {set I}) (lo D G : R) :
  (0 < #|y|)%N -> 0 < D ->
  (forall j, j \in y -> lo <= s j <= lo + D) -> (forall j, j \notin y -> s j <= lo - G) ->
  \sum_j `|softmax s j - (j \in y)%:R / #|y|%:R|
    <= 2%:R * ((#|I| - #|y|)%:R / #|y|%:R * expR (- G)) + D / 2%:R.
Proof.
move=> y_gt0 D_gt0 on_y off_y; pose e j := expR (s j).
have e_gt0 j : 0 < e j by exact: expR_gt0.
have q_gt0 : 0 < #|y|%:R :> R by rewrite ltr0n.
pose on := \sum_(j in y) e j; pose off := \sum_(j | j \notin y) e j.
have totalE : \sum_j e j = on + off by rewrite (bigID (mem y)).
have on_gt0 : 0 < on.
  have /card_gt0P[j0 j0y] := y_gt0; rewrite /on (bigD1 j0) //= ltr_paddr //.
  by apply: sumr_ge0 => j _; exact: ltW.
have off_ge0 : 0 <= off by apply: sumr_ge0 => j _; exact: ltW.
have total_gt0 : 0 < on + off by rewrite ltr_paddr.
pose P := off / (on + off).
have P_ge0 : 0 <= P by rewrite divr_ge0 // ltW.
have P_le : P <= (#|I| - #|y|)%:R / #|y|%:R * expR (- G).
  have := @mass_off_le _ _ e y (expR lo) (expR (- G)) e_gt0 y_gt0 (expR_gt0 _) (ltW (expR_gt0 _)).
  rewrite totalE; apply=> j jy; rewrite /e -?expRD ler_expR.
    by have /andP[] := on_y j jy.
  by rewrite addrC off_y.
have spread : \sum_(j in y) `|e j / on - #|y|%:R^-1| <= D / 2%:R.
  have half : expR (lo / 2%:R) < expR ((lo + D) / 2%:R).
    by rewrite ltr_expR ltr_pmul2r ?invr_gt0 ?ltr0n // ltr_addl.
  have sqr a : expR (a / 2%:R) ^+ 2 = expR a :> R.
    by rewrite expr2 -expRD -splitr.
  have := @spread_on _ _ e y (expR (lo / 2%:R)) (expR ((lo + D) / 2%:R)) y_gt0 (expR_gt0 _) half.
  rewrite !sqr => bound; apply: le_trans (bound _ _) _.
  - by move=> j jy; rewrite ler_expR; have /andP[] := on_y j jy.
  - by move=> j jy; rewrite ler_expR; have /andP[] := on_y j jy.
  rewrite [(lo + D) / _]mulrDl expRD; set x := expR (lo / _); set t := expR (D / _).
  have x_gt0 : 0 < x by exact: expR_gt0.
  have t_gt0 : 0 < t by exact: expR_gt0.
  have -> : 2%:R * ((x * t - x) / (x * t + x)) = 2%:R * (t - 1) / (t + 1).
    by field; rewrite !gt_eqF ?addr_gt0 ?ltr01 //; exact: mulr_gt0.
  have t1_gt0 : 0 < t + 1 by rewrite addr_gt0 ?ltr01.
  rewrite ler_pdivr_mulr // -subr_ge0.
  have -> : D / 2%:R * (t + 1) - 2%:R * (t - 1)
      = (2%:R + D / 2%:R) - (2%:R - D / 2%:R) * t by ring.
  by rewrite subr_ge0 tanh_le // divr_ge0 ?ler0n // ltW.
rewrite (bigID (mem y)) /=.
rewrite (eq_bigr (fun j => `|e j / (on + off) - #|y|%:R^-1|)) => [|j jy]; last first.
  by rewrite jy div1r /softmax totalE.
rewrite [X in _ + X](eq_bigr (fun j => e j / (on + off))) => [|j /negbTE jy]; last first.
  rewrite jy mul0r subr0 /softmax totalE ger0_norm //.
  by rewrite divr_ge0 ?(ltW total_gt0) // (ltW (e_gt0 j)).
rewrite -mulr_suml -/off -/P.
have bound j : j \in y -> `|e j / (on + off) - #|y|%:R^-1|
    <= `|e j / on - #|y|%:R^-1| + e j / on * P.
  move=> jy; have -> : e j / (on + off) - #|y|%:R^-1 = (e j / on - #|y|%:R^-1) - e j / on * P.
    by rewrite /P; field; rewrite !gt_eqF.
  apply: le_trans (ler_norm_sub _ _) _; rewrite ler_add2l ger0_norm //.
  by rewrite mulr_ge0 // divr_ge0 ?(ltW on_gt0) ?(ltW (e_gt0 j)).
apply: le_trans (ler_add (ler_sum _ bound) (lexx _)) _.
rewrite big_split /= -mulr_suml -mulr_suml -/on divff ?gt_eqF // mul1r.
rewrite -addrA addrC; apply: ler_add spread.
have -> : P + P = 2%:R * P by ring.
by rewrite ler_pmul2l ?ltr0n.
Qed.
