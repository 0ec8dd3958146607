(** * Integer vectors: sizes, combinations of keys, polarisation

    Bookkeeping for [size1], [size2] and [combination] of Statements.v, and the
    one consequence of near-isometry that the correction step uses: for integer vectors a
    and b whose sizes add up to at most l,
    abs <U a, U b>/m - <a, b> <= (2/9) (|a|^2 + |b|^2) / 2. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Sizes.
Variables (R : realType) (N : nat).
Implicit Types a b : 'I_N -> int.

Definition inner a b : R := \sum_j (a j)%:~R * (b j)%:~R.

Lemma size2E a : (size2 a)%:R = inner a a.
Proof.
rewrite /size2 natr_sum; apply: eq_bigr => j _.
by rewrite natrX -[_%:R]/(`|a j|%N : int)%:~R abszE intr_norm -expr2 real_normK ?num_real.
Qed.

Lemma size1_le2 a : (size1 a <= size2 a)%N.
Proof.
by apply: leq_sum => j _; case: `|a j|%N => // x; rewrite -mulnn leq_pmulr.
Qed.

Lemma size1_add a b c : (forall j, a j = b j + c j \/ a j = b j - c j) ->
  (size1 a <= size1 b + size1 c)%N.
Proof.
move=> abc; rewrite /size1 -big_split; apply: leq_sum => j _ /=.
by case: (abc j); lia.
Qed.

Lemma size2_eq0 a j : size2 a = 0%N -> a j = 0.
Proof.
move/eqP; rewrite /size2 sum_nat_eq0 => /forallP /(_ j) /=.
by rewrite expn_eq0 andbT absz_eq0 => /eqP.
Qed.

End Sizes.

Section Combinations.
Variables (R : realType) (N m : nat) (u : 'I_N -> 'rV[R]_m).
Implicit Types a b : 'I_N -> int.

Lemma dot_combination a v : dot (combination u a) v = \sum_j (a j)%:~R * dot (u j) v.
Proof. by rewrite dot_suml; apply: eq_bigr => j _; rewrite dotZl. Qed.

Lemma combinationD a b : combination u (fun j => a j + b j) = combination u a + combination u b.
Proof.
by rewrite /combination -big_split; apply: eq_bigr => j _; rewrite intrD scalerDl.
Qed.

Lemma combinationB a b : combination u (fun j => a j - b j) = combination u a - combination u b.
Proof.
by rewrite /combination -sumrB; apply: eq_bigr => j _; rewrite rmorphB scalerBl.
Qed.

Lemma combination0 a : (forall j, a j = 0) -> combination u a = 0.
Proof. by move=> a0; rewrite /combination big1 // => j _; rewrite a0 scale0r. Qed.

Variables (P : {set 'I_N}) (l : nat).
Hypothesis iso : near_isometric u P l.

(** Polarisation: 4 <Ua, Ub> = |U (a + b)|^2 - |U (a - b)|^2. *)
Lemma near_orthogonal a b :
  (forall j, j \notin P -> a j = 0) -> (forall j, j \notin P -> b j = 0) ->
  (size1 a + size1 b <= l)%N ->
  dot (combination u a) (combination u b) - m%:R * inner R a b
    <= m%:R * ((size2 a)%:R + (size2 b)%:R) / 9%:R.
Proof.
move=> aP bP small; pose c j := a j + b j; pose d j := a j - b j.
have [cP dP] : (forall j, j \notin P -> c j = 0) /\ (forall j, j \notin P -> d j = 0).
  by split=> j jP; rewrite /c /d aP ?bP.
have size_c : (size1 c <= l)%N.
  by apply: leq_trans (size1_add _) small => j; left.
have size_d : (size1 d <= l)%N.
  by apply: leq_trans (size1_add _) small => j; right.
have /ler_normlP[_ le_c] := iso cP size_c; have /ler_normlP[le_d _] := iso dP size_d.
move: le_c le_d; rewrite !size2E /c /d combinationD combinationB.
have -> : inner R (fun j => a j + b j) (fun j => a j + b j)
          = inner R a a + inner R b b + 2%:R * inner R a b.
  rewrite /inner mulr_sumr -!big_split; apply: eq_bigr => j _ /=; rewrite intrD; ring.
have -> : inner R (fun j => a j - b j) (fun j => a j - b j)
          = inner R a a + inner R b b - 2%:R * inner R a b.
  rewrite /inner mulr_sumr -big_split -sumrB; apply: eq_bigr => j _ /=; rewrite rmorphB /=; ring.
rewrite -[- combination u b]scaleN1r !(dotDl, dotDr, dotZl, dotZr).
rewrite (dotC (combination u b) (combination u a)).
move: (dot _ _) (dot _ _) (dot _ _) (inner R a a) (inner R b b) (inner R a b).
move=> X Y Z A B C le_c le_d; rewrite -subr_ge0.
have := addr_ge0 (etrans (subr_ge0 _ _) le_c) (etrans (subr_ge0 _ _) le_d).
set sum := (X in 0 <= X) => sum_ge0.
have -> : m%:R * (A + B) / 9%:R - (Y - m%:R * C) = sum / 4%:R by rewrite /sum; field.
by rewrite divr_ge0 ?ler0n.
Qed.

End Combinations.
