(** * Queries for integer targets, to within 2/7

    Keys that are near-isometric on integer vectors of size at most 2q, supported in P:
    every integer b supported in P with |b|^2 <= q has a vector w with
    abs (<w, u_j> - b_j) <= 2/7 on P and m |w|^2 <= (99/49) |b|^2.

    Idea.  The scores of U b/m are b + r.  Let z be r/(2/9), rounded towards 0.  Then
    |z|^2 < |b|^2: otherwise shorten z to z' with sum abs z'_j <= |b|^2 <= |z'|^2, and
    polarisation on z' + b, z' - b gives <z', r> <= (2/9) |z'|^2, while every term
    z'_j r_j exceeds (2/9) z'_j^2.  So induction on |b|^2 gives w_z, and
    w_b = U b/m - (2/9) w_z has scores within 2/9 + (2/9) (2/7) = 2/7 of b.  This is the
    iteration of Candes and Tao; the integers make it finite. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify boolp reals sequences exp.
From slt Require Import Statements vectors shortening integer_vectors.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** The multiple of d below x: x <= (t + 1) d, and t d < x unless t = 0. *)
Lemma round_down (R : realType) (d x : R) : 0 < d ->
  exists t : nat, x <= d * t.+1%:R /\ ((0 < t)%N -> d * t%:R < x).
Proof.
move=> d_gt0; pose fits t := x <= d * t.+1%:R.
have fitsE t : fits t = (x / d <= t.+1%:R) by rewrite /fits ler_pdivr_mulr // mulrC.
have [t0 t0_fits] : exists t, fits t.
  have [x0|x0] := lerP 0 (x / d).
    exists (Num.bound (x / d)); rewrite fitsE; apply/ltW/(lt_trans (archi_boundP x0)).
    by rewrite ltr_nat.
  by exists 0%N; rewrite fitsE; apply/ltW/(lt_trans x0); rewrite ltr01.
have [t t_fits least] := ex_minnP (ex_intro _ t0 t0_fits).
exists t; split=> //; case: t least {t_fits} => // t least _.
by rewrite ltNge; apply/negP => /least; rewrite ltnn.
Qed.

Section Correction.
Variables (R : realType) (N m q : nat) (u : 'I_N -> 'rV[R]_m) (P : {set 'I_N}).
Hypothesis m_gt0 : (0 < m)%N.
Hypothesis iso : near_isometric u P (2 * q).
Implicit Types a b z : 'I_N -> int.

Notation supported a := (forall j, j \notin P -> a j = 0).

Let M_gt0 : 0 < m%:R :> R. Proof. by rewrite ltr0n. Qed.

Definition start b : 'rV[R]_m := m%:R^-1 *: combination u b.

Definition residue b j : R := dot (start b) (u j) - (b j)%:~R.

Lemma inner_residue a b :
  dot (combination u a) (combination u b) - m%:R * inner R a b
    = m%:R * \sum_j (a j)%:~R * residue b j.
Proof.
rewrite dot_combination !mulr_sumr -sumrB; apply: eq_bigr => j _.
rewrite /residue /start dotZl (dotC (u j)).
have : m%:R != 0 :> R by rewrite gt_eqF.
by move: (m%:R) (dot _ _) => M s M_neq0; field.
Qed.

Lemma residue_le a b : supported a -> supported b -> (size1 a + size1 b <= 2 * q)%N ->
  \sum_j (a j)%:~R * residue b j <= ((size2 a)%:R + (size2 b)%:R) / 9%:R.
Proof.
move=> aP bP small; have := near_orthogonal iso aP bP small.
by rewrite inner_residue -mulrA ler_pmul2l.
Qed.

(** An integer vector with given absolute values and the signs of r. *)
Definition signed (r : 'I_N -> R) (g : 'I_N -> nat) : 'I_N -> int :=
  fun j => (-1) ^+ (r j < 0)%R * (g j)%:Z.

Lemma abs_signed r g j : `|signed r g j|%N = g j.
Proof. by rewrite /signed abszMsign. Qed.

Lemma mul_signed r g j : (signed r g j)%:~R * r j = (g j)%:R * `|r j|.
Proof. by rewrite /signed intrM rmorphX mulrAC [in RHS]normrEsign mulrC. Qed.

Lemma correction b : supported b -> (0 < size2 b <= q)%N ->
  exists z, [/\ supported z, (size2 z < size2 b)%N
    & forall j, j \in P -> `|residue b j - 2%:R / 9%:R * (z j)%:~R| <= 2%:R / 9%:R].
Proof.
move=> bP /andP[b_gt0 b_le]; set d : R := 2%:R / 9%:R.
have d_gt0 : 0 < d by rewrite divr_gt0 ?ltr0n.
have /choice[t tP] : forall j, exists t : nat, [/\ j \notin P -> t = 0%N,
    j \in P -> `|residue b j| <= d * t.+1%:R & (0 < t)%N -> d * t%:R < `|residue b j|].
  move=> j; have [jP|jP] := boolP (j \in P); last by exists 0%N.
  by have [t []] := round_down `|residue b j| d_gt0; exists t.
exists (signed (residue b) t); split=> [j jP||j jP].
- by have [/(_ jP) t0 _ _] := tP j; rewrite /signed t0 mulr0.
- have size2_signed g : size2 (signed (residue b) g) = (\sum_j g j ^ 2)%N.
    by apply: eq_bigr => j _; rewrite abs_signed.
  rewrite ltnNge; apply/negP; rewrite size2_signed => /shorten[g [g_le g1 g2]].
  pose a := signed (residue b) g.
  have aP : supported a.
    move=> j jP; have [/(_ jP) t0 _ _] := tP j; have := g_le j; rewrite t0 leqn0 => /eqP g0.
    by rewrite /a /signed g0 mulr0.
  have size1_a : size1 a = (\sum_j g j)%N by apply: eq_bigr => j _; rewrite abs_signed.
  have small : (size1 a + size1 b <= 2 * q)%N.
    by rewrite size1_a mul2n -addnn leq_add // ?(leq_trans g1) ?(leq_trans (size1_le2 b)).
  have := residue_le aP bP small; rewrite /a size2_signed; apply/negP; rewrite -ltNge.
  apply: (@le_lt_trans _ _ (\sum_j d * (g j ^ 2)%:R)).
    rewrite -mulr_sumr -natr_sum /d mulrAC ler_pmul2r ?invr_gt0 ?ltr0n //.
    by rewrite mulr_natl mulr2n ler_add2l ler_nat.
  have term j : d * (g j ^ 2)%:R <= (signed (residue b) g j)%:~R * residue b j ?= iff (g j == 0%N).
    rewrite mul_signed natrX expr2 mulrCA; have [->|g_gt0] := posnP (g j).
      by rewrite !mul0r; apply/leifP.
    have [_ _ /(_ (leq_trans g_gt0 (g_le j))) lt] := tP j.
    apply/leifP; rewrite ltr_pmul2l ?ltr0n //.
    by apply: le_lt_trans lt; rewrite ler_pmul2l // ler_nat.
  have := leif_sum (fun j (_ : predT j) => term j) => -[le eq].
  rewrite lt_def le andbT eq_sym eq; apply/negP => /forallP g0.
  move: b_gt0; rewrite ltnNge; apply/negP/negPn; apply: leq_trans g2 _.
  by rewrite leqn0 sum_nat_eq0; apply/forallP => j; rewrite (eqP (g0 j)).
have [_ /(_ jP) le lt] := tP j.
rewrite {1}[residue b j]realEsign ?num_real // /signed intrM rmorphX /= mulrCA -mulrBr.
rewrite normrM normrX normrN1 expr1n mul1r ler_norml ler_subl_addr ler_subr_addr.
apply/andP; split; last by apply: le_trans le _; rewrite mulrSr mulrDr mulr1 addrC.
have [->|t_gt0] := posnP (t j); first by rewrite mulr0 addr0 (le_trans _ (normr_ge0 _)) ?oppr_le0 ?ltW.
by apply: le_trans (ltW (lt t_gt0)); rewrite ger_addr oppr_le0 ltW.
Qed.

(** |x - (2/9) w|^2 <= (9/7) |x|^2 + (2/9) |w|^2. *)
Lemma dot_sub_le (x w : 'rV[R]_m) (v := x - (2%:R / 9%:R) *: w) :
  dot v v <= 9%:R / 7%:R * dot x x + 2%:R / 9%:R * dot w w.
Proof.
rewrite -subr_ge0 /v.
have -> : 9%:R / 7%:R * dot x x + 2%:R / 9%:R * dot w w
    - dot (x - (2%:R / 9%:R) *: w) (x - (2%:R / 9%:R) *: w)
    = 2%:R / 7%:R * dot (x + (7%:R / 9%:R) *: w) (x + (7%:R / 9%:R) *: w).
  by rewrite -scaleNr !(dotDl, dotDr, dotZl, dotZr) (dotC w x); field.
by rewrite mulr_ge0 ?dot_ge0 // divr_ge0 ?ler0n.
Qed.

Lemma start_norm b : supported b -> (size2 b <= q)%N ->
  m%:R * dot (start b) (start b) <= 11%:R / 9%:R * (size2 b)%:R.
Proof.
move=> bP b_le; rewrite /start dotZl dotZr mulrA divff ?gt_eqF // mul1r.
have small : (size1 b <= 2 * q)%N.
  by rewrite (leq_trans (size1_le2 b)) // (leq_trans b_le) // leq_pmull.
have /ler_normlP[_ le] := iso bP small.
rewrite mulrC ler_pdivr_mulr // -subr_ge0.
rewrite -subr_ge0 in le; move: le; move: (dot _ _) (size2 b)%:R => X A le.
have <- : 2%:R / 9%:R * (m%:R * A) - (X - m%:R * A) = 11%:R / 9%:R * A * m%:R - X by field.
by [].
Qed.

Theorem approximate_query b : supported b -> (size2 b <= q)%N ->
  exists w, (forall j, j \in P -> `|dot w (u j) - (b j)%:~R| <= 2%:R / 7%:R) /\
    m%:R * dot w w <= 99%:R / 49%:R * (size2 b)%:R.
Proof.
have [n] := ubnP (size2 b); elim: n b => // n IH b; rewrite ltnS => b_n bP b_le.
have [b0|b_gt0] := posnP (size2 b).
  exists 0; rewrite dot0l mulr0 b0 mulr0; split=> // j _.
  by rewrite dot0l (size2_eq0 j b0) subrr normr0 divr_ge0 ?ler0n.
have [|z [zP z_lt z_close]] := correction bP; first by rewrite b_gt0.
have [||w [w_close w_norm]] := IH z _ zP; [exact: leq_trans z_lt b_n | |].
  exact: leq_trans (ltnW z_lt) b_le.
exists (start b - (2%:R / 9%:R) *: w); split=> [j jP|].
  rewrite -scaleNr dotDl [dot (_ *: w) _]dotZl.
  have -> : dot (start b) (u j) + - (2%:R / 9%:R) * dot w (u j) - (b j)%:~R
      = (residue b j - 2%:R / 9%:R * (z j)%:~R)
        - 2%:R / 9%:R * (dot w (u j) - (z j)%:~R) by rewrite /residue; ring.
  apply: le_trans (ler_norm_sub _ _) _; rewrite normrM.
  have -> : 2%:R / 7%:R = 2%:R / 9%:R + 2%:R / 9%:R * (2%:R / 7%:R) :> R by field.
  have d_gt0 : 0 < 2%:R / 9%:R :> R by rewrite divr_gt0 ?ltr0n.
  by rewrite ler_add ?z_close // (gtr0_norm d_gt0) ler_pmul2l ?w_close.
apply: (@le_trans _ _ (9%:R / 7%:R * (11%:R / 9%:R * (size2 b)%:R)
                      + 2%:R / 9%:R * (99%:R / 49%:R * (size2 b)%:R))); last first.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
apply: le_trans (ler_wpmul2l (ltW M_gt0) (dot_sub_le _ _)) _.
rewrite mulrDr ler_add // mulrCA ler_wpmul2l ?divr_ge0 ?ler0n ?start_norm //.
by apply: le_trans w_norm _; rewrite ler_wpmul2l ?divr_ge0 ?ler0n // ler_nat ltnW.
Qed.

End Correction.
