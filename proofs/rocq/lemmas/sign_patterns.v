(** * Sign patterns of affine functions

    Predicates "0 <= <w_t, u> + c_t" on finitely many points u of R^d.  No more than d of
    them are shattered: among d + 1 vectors w_t there is a linear dependence, so a
    combination sum lam_t f_t of the affine functions is a constant mu.  If mu < 0, or
    mu = 0 and some lam_t < 0 (change signs if need be), no point makes exactly the
    predicates with lam_t > 0 true.  So card T predicates have at most
    (card T + 1)^d patterns.  Also: a monotone map to G values is a set of G - 1 thresholds. *)

From mathcomp Require Import all_ssreflect all_algebra.
From slt Require Import pajor.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section SignPatterns.
Variables (R : realFieldType) (A T : finType) (d : nat).
Variables (u : A -> 'cV[R]_d) (w : T -> 'rV[R]_d) (c : T -> R).

Definition affine (t : T) (a : A) : R := (w t *m u a) 0 0 + c t.
Definition pattern (a : A) : {set T} := [set t | 0 <= affine t a].

(** A dependence of the linear parts indexed by S, with the sign that is needed. *)
Lemma dependence (S : {set T}) : (d < #|S|)%N ->
  exists lam : 'I_#|S| -> R,
    (forall a, \sum_i lam i * affine (enum_val i) a = \sum_i lam i * c (enum_val i)) /\
    (\sum_i lam i * c (enum_val i) < 0 \/
     \sum_i lam i * c (enum_val i) = 0 /\ exists i, lam i < 0).
Proof.
move=> S_big; pose W : 'M[R]_(#|S|, d) := \matrix_(i, j) w (enum_val i) 0 j.
have rowW i : row i W = w (enum_val i) by apply/rowP => j; rewrite !mxE.
have [v v_ker v_neq0] : exists2 v : 'rV[R]_#|S|, v *m W = 0 & v != 0.
  have : kermx W != 0.
    rewrite kermx_eq0 /row_free; apply: contraTneq S_big => <-.
    by rewrite -leqNgt rank_leq_col.
  by case/rowV0Pn => v /sub_kermxP v_ker v_neq0; exists v.
pose mu := \sum_i v 0 i * c (enum_val i).
have lin a : \sum_i v 0 i * affine (enum_val i) a = mu.
  rewrite /mu /affine (eq_bigr (fun i => v 0 i * (w (enum_val i) *m u a) 0 0
                                       + v 0 i * c (enum_val i))); last first.
    by move=> i _; rewrite mulrDr.
  rewrite big_split /= [X in X + _](_ : _ = (v *m W *m u a) 0 0); last first.
    rewrite -mulmxA mxE; apply: eq_bigr => i _; congr (_ * _).
    by rewrite -rowW -row_mul [LHS]mxE.
  by rewrite v_ker mul0mx mxE add0r.
have [i0 vi0] : exists i, v 0 i != 0.
  apply/existsP; apply: contraNT v_neq0; rewrite negb_exists => /forallP v0.
  by apply/eqP/rowP => i; rewrite mxE; apply/eqP; rewrite -[_ == _]negbK v0.
set goal := exists lam, _.
have plus : mu < 0 \/ mu = 0 /\ (exists i, v 0 i < 0) -> goal.
  by move=> good; exists (v 0); split.
have minus : 0 < mu \/ mu = 0 /\ (exists i, 0 < v 0 i) -> goal.
  move=> good; exists (fun i => - v 0 i).
  have opp (F : 'I_#|S| -> R) : \sum_i - v 0 i * F i = - \sum_i v 0 i * F i.
    by rewrite -sumrN; apply: eq_bigr => i _; rewrite mulNr.
  split=> [a|]; first by rewrite !opp lin.
  rewrite opp -/mu oppr_lt0; case: good => [|[-> [i vi]]]; first by left.
  by right; rewrite oppr0; split=> //; exists i; rewrite oppr_lt0.
case: (ltrgt0P mu) => [mu_gt0|mu_lt0|mu0]; first by apply: minus; left.
  by apply: plus; left.
move: vi0; rewrite neq_lt => /orP[v_lt0|v_gt0].
  by apply: plus; right; split=> //; exists i0.
by apply: minus; right; split=> //; exists i0.
Qed.

Lemma few_shattered (S : {set T}) : shatters [set pattern a | a in A] S -> (#|S| <= d)%N.
Proof.
move=> /shattersP sh; rewrite leqNgt; apply/negP => /dependence[lam [lin sign]].
pose B := [set t in S | [exists i, (enum_val i == t) && (0 < lam i)]].
have [|C /imsetP[a _ ->] pat] := sh B.
  by apply/subsetP => t; rewrite inE => /andP[].
have posE i : (0 <= affine (enum_val i) a) = (0 < lam i).
  have /setP/(_ (enum_val i)) := pat; rewrite !inE enum_valP andbT /= => ->.
  apply/existsP/idP => [[j /andP[/eqP/enum_val_inj -> //]]|lam_gt0].
  by exists i; rewrite eqxx.
have term_ge0 i : 0 <= lam i * affine (enum_val i) a.
  have := posE i; case: (ltrP 0 (lam i)) => [lam_gt0 f_ge0|lam_le0 /negbT].
    by rewrite mulr_ge0 // ltW.
  by rewrite -ltNge => f_lt0; rewrite mulr_le0 // ltW.
have := lin a; case: sign => [mu_lt0|[-> [i lam_lt0]]] eq_mu.
  by move: mu_lt0; rewrite -eq_mu ltNge sumr_ge0.
have /eqP := eq_mu; rewrite psumr_eq0 // => /allP/(_ i); rewrite mem_index_enum mulf_eq0.
move=> /(_ isT)/implyP/(_ isT); rewrite (lt_eqF lam_lt0) /= => /eqP f0.
by have := posE i; rewrite f0 lexx ltNge (ltW lam_lt0).
Qed.

Theorem card_patterns : (#|[set pattern a | a in A]| <= #|T|.+1 ^ d)%N.
Proof. by apply: sauer_shelah => S; exact: few_shattered. Qed.

End SignPatterns.

(** ** Thresholds *)

Section Thresholds.
Variables (R : realFieldType) (A : finType).

(** On finitely many points, an upward closed condition is a threshold. *)
Lemma threshold_exists (g : A -> R) (P : pred A) :
  (forall a a', P a -> g a <= g a' -> P a') -> exists t, forall a, P a = (t <= g a).
Proof.
move=> up; have [a0 Pa0|noP] := pickP P.
  pose a1 := [arg min_(a < a0 | P a) g a]%O.
  have [Pa1 min] : P a1 /\ forall a, P a -> g a1 <= g a.
    by rewrite /a1; case: arg_minP.
  by exists (g a1) => a; apply/idP/idP => [/min|/(up _ _ Pa1)].
exists (1 + \sum_a `|g a|) => a; rewrite noP; apply/esym/negbTE; rewrite -ltNge.
rewrite (bigD1 a) //=; apply: (@le_lt_trans _ _ `|g a|); first exact: ler_norm.
rewrite addrCA ltr_addl ltr_spaddl ?ltr01 // sumr_ge0 //.
Qed.

End Thresholds.
