(** * From sign patterns to the query for a set

    Near-isometric keys: every set y of at most q positions has w with <w, u_j> = 1 on y,
    at most 2/5 in absolute value off y, and m |w|^2 <= 4q.

    Idea.  For every sign pattern on y there is a vector with scores within 2/7 of it, and
    within 2/7 of 0 off y (correction.v).  Treat the positions of y one after the other:
    two vectors for patterns that differ at j alone score at least 5/7 and at most -5/7
    there, so a convex combination scores exactly 5/7, and keeps what both have: scores
    5/7 on the positions treated before, the other intervals, the bound on the norm.  At
    the end, scale by 7/5: 2/7 becomes 2/5, and (49/25) (99/49) = 3.96. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors integer_vectors correction.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** Some point of the segment from x' < c to x > c is c. *)
Lemma convex_weight (R : realFieldType) (x x' c : R) : x' < c -> c <= x ->
  exists t, [/\ 0 <= t, t <= 1 & t * x + (1 - t) * x' = c].
Proof.
move=> x'c cx; have gap : 0 < x - x' by rewrite subr_gt0 (lt_le_trans x'c).
exists ((c - x') / (x - x')); split.
- by apply: divr_ge0; rewrite ?(ltW gap) // subr_ge0 ltW.
- by rewrite ler_pdivr_mulr // mul1r ler_add2r.
have : x - x' != 0 by rewrite gt_eqF.
by move=> gap_neq0; field.
Qed.

Section Convexity.
Variables (R : realType) (m : nat).
Implicit Types v w : 'rV[R]_m.

Lemma convex_interval (t x x' a d : R) : 0 <= t -> t <= 1 ->
  `|x - a| <= d -> `|x' - a| <= d -> `|t * x + (1 - t) * x' - a| <= d.
Proof.
move=> t_ge0 t_le1 xd x'd.
have -> : t * x + (1 - t) * x' - a = t * (x - a) + (1 - t) * (x' - a) by ring.
apply: le_trans (ler_norm_add _ _) _; rewrite !normrM (ger0_norm t_ge0).
rewrite [ `|1 - t|]ger0_norm ?subr_ge0 // -[d in _ <= d]mul1r (_ : 1 * d = t * d + (1 - t) * d); last by ring.
by rewrite ler_add // ler_wpmul2l // subr_ge0.
Qed.

Lemma convex_norm (t : R) v w : 0 <= t -> t <= 1 ->
  dot (t *: v + (1 - t) *: w) (t *: v + (1 - t) *: w) <= t * dot v v + (1 - t) * dot w w.
Proof.
move=> t_ge0 t_le1; rewrite -subr_ge0.
have -> : t * dot v v + (1 - t) * dot w w
    - dot (t *: v + (1 - t) *: w) (t *: v + (1 - t) *: w)
    = t * (1 - t) * dot (v - w) (v - w).
  rewrite -[- w]scaleN1r !(dotDl, dotDr, dotZl, dotZr) (dotC w v); ring.
by rewrite mulr_ge0 ?dot_ge0 // mulr_ge0 // subr_ge0.
Qed.

End Convexity.

Section Patterns.
Variables (R : realType) (N m q : nat) (u : 'I_N -> 'rV[R]_m) (P : {set 'I_N}).
Hypothesis m_gt0 : (0 < m)%N.
Hypothesis iso : near_isometric u P (2 * q).
Variable y : {set 'I_N}.
Hypothesis y_P : y \subset P.
Hypothesis y_le : (#|y| <= q)%N.
Implicit Type s : 'I_N -> bool.

(** The target: signs on y, 0 off y. *)
Definition pattern s : 'I_N -> int := fun j => if j \in y then (-1) ^+ s j else 0.

Lemma pattern_supported s j : j \notin P -> pattern s j = 0.
Proof. by move=> jP; rewrite /pattern ifN //; apply: contra jP => /(subsetP y_P). Qed.

Lemma size2_pattern s : size2 (pattern s) = #|y|.
Proof.
rewrite /size2 -sum1_card [RHS]big_mkcond; apply: eq_bigr => j _; rewrite /pattern.
by case: ifP => // _; rewrite abszX !exp1n.
Qed.

Lemma pattern_query s : exists w,
  (forall j, j \in P -> `|dot w (u j) - (pattern s j)%:~R| <= 2%:R / 7%:R) /\
  m%:R * dot w w <= 99%:R / 49%:R * q%:R.
Proof.
have [||w [close norm]] := approximate_query m_gt0 iso (b := pattern s).
- exact: pattern_supported.
- by rewrite size2_pattern.
exists w; split=> //; apply: le_trans norm _.
by rewrite size2_pattern ler_wpmul2l ?divr_ge0 ?ler0n // ler_nat.
Qed.

(** Score exactly 5/7 on the positions of [r], within 2/7 of the pattern elsewhere. *)
Lemma exact_on (r : seq 'I_N) s : {subset r <= y} -> exists w,
  [/\ forall j, j \in r -> dot w (u j) = 5%:R / 7%:R,
      forall j, j \in P -> j \notin r -> `|dot w (u j) - (pattern s j)%:~R| <= 2%:R / 7%:R
    & m%:R * dot w w <= 99%:R / 49%:R * q%:R].
Proof.
elim: r s => [|i r IH] s ry.
  by have [w [close norm]] := pattern_query s; exists w; split=> // j jP _; exact: close.
have ry' : {subset r <= y} by move=> j jr; apply: ry; rewrite inE jr orbT.
have iy : i \in y by apply: ry; rewrite inE eqxx.
have iP := subsetP y_P i iy.
have [ir|ir] := boolP (i \in r).
  have [w [on off norm]] := IH s ry'; exists w; split=> // j; rewrite inE.
    by case/predU1P => [->|]; exact: on.
  by move=> jP /norP[_]; exact: off.
pose s' b j := if j == i then b else s j.
have [v [on off norm]] := IH (s' false) ry'.
have [v' [on' off' norm']] := IH (s' true) ry'.
have same b j : j != i -> pattern (s' b) j = pattern s j.
  by rewrite /pattern /s' => /negbTE ->.
have pos : 5%:R / 7%:R <= dot v (u i).
  have := off i iP ir; rewrite /pattern /s' iy eqxx expr0 => /ler_normlP[le _].
  rewrite opprB ler_subl_addr -ler_subl_addl in le; apply: le_trans le.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
have neg : dot v' (u i) < 5%:R / 7%:R.
  have := off' i iP ir; rewrite /pattern /s' iy eqxx expr1 => /ler_normlP[_ le].
  rewrite rmorphN opprK -ler_subr_addr in le; apply: le_lt_trans le _.
  by rewrite -subr_gt0 (_ : _ - _ = 10%:R / 7%:R) ?divr_gt0 ?ltr0n //; field.
have [t [t_ge0 t_le1 tE]] := convex_weight neg pos.
exists (t *: v + (1 - t) *: v'); split=> [j|j jP|].
- rewrite inE dotDl !dotZl => /predU1P[-> //|jr].
  by rewrite on ?on' // -mulrDl addrCA subrr addr0 mul1r.
- rewrite inE => /norP[ji jr]; rewrite dotDl !dotZl; apply: convex_interval => //.
    by rewrite -(same false j ji) off.
  by rewrite -(same true j ji) off'.
apply: le_trans (ler_wpmul2l (ler0n _ _) (convex_norm v v' t_ge0 t_le1)) _.
rewrite mulrDr (mulrCA _ t) (mulrCA _ (1 - t)).
move: (99%:R / 49%:R * q%:R) norm norm' => bound norm norm'.
apply: (@le_trans _ _ (t * bound + (1 - t) * bound)); last first.
  by rewrite -mulrDl addrCA subrr addr0 mul1r.
by rewrite ler_add // ler_wpmul2l // subr_ge0.
Qed.

(** On P: score 1 on y, at most 2/5 in absolute value off y. *)
Theorem query_on : exists w,
  [/\ forall j, j \in y -> dot w (u j) = 1,
      forall j, j \in P -> j \notin y -> `|dot w (u j)| <= 2%:R / 5%:R
    & m%:R * dot w w <= 4%:R * q%:R].
Proof.
have [|w [on off norm]] := @exact_on (enum y) (fun=> false).
  by move=> j; rewrite mem_enum.
exists ((7%:R / 5%:R) *: w); split=> [j jy|j jP jy|].
- by rewrite dotZl on ?mem_enum //; field.
- have := off j jP; rewrite mem_enum => /(_ jy); rewrite /pattern (negbTE jy) subr0 => le.
  rewrite dotZl normrM ger0_norm ?divr_ge0 ?ler0n //.
  apply: le_trans (ler_wpmul2l _ le) _; first by rewrite divr_ge0 ?ler0n.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
rewrite dotZl dotZr 2!(mulrCA m%:R) mulrA.
apply: le_trans (ler_wpmul2l _ norm) _; first by rewrite mulr_ge0 ?divr_ge0 ?ler0n.
rewrite mulrA ler_wpmul2r ?ler0n // -subr_ge0.
by rewrite (_ : _ - _ = 1%:R / 25%:R) ?divr_ge0 ?ler0n //; field.
Qed.

End Patterns.

Theorem integer_dual_certificate : integer_dual_certificate_statement.
Proof.
move=> R m N q u m_gt0 iso y y_le.
have [w [on off norm]] := query_on m_gt0 iso (subsetT y) y_le.
by exists w; split=> // j; apply: off; rewrite inE.
Qed.
