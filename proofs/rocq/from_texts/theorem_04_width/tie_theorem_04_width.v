(** * Theorem 4 from the SMT texts *)

From Coq Require Import Reals Psatz.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals Rstruct.
From slt Require Import Statements.
From ties Require goals.
From ties Require Import norms coq_reals theorem_04_reduction.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Few views: N = 3, q = 1, one view *)

Section OneView.
Variables (T : finType) (msg : token RR 3 1 -> T) (F : input RR 3 1 -> 'rV[RR]_1).
Hypothesis few : (#|T| < 2)%N.
Hypothesis sees : forall X Y : input RR 3 1, valid_input 1 X -> valid_input 1 Y ->
  msg (X ord_max) = msg (Y ord_max) -> (forall j, j != ord_max -> X j = Y j) -> F X = F Y.

Definition pm (s : bool) : 'rV[RR]_1 := const_mx (if s then 1 else -1).

(** Values s, t, 0; the last token points at token k, the others at the first. *)
Definition signed (s t : bool) (k : 'I_3) : input RR 3 1 := fun j =>
  if j == ord0 then Token (pm s) [set ord0] else if j == ord_max then Token 0 [set k] else Token (pm t) [set ord0].

Lemma signed_valid s t k : valid_input 1 (signed s t k).
Proof.
have unit b : norm2 (pm b) <= 1 by rewrite norm2_1 mxE; case: b; rewrite ?normrN normr1.
move=> j; rewrite /signed; case: ifP => _; last case: ifP => _; split; rewrite /= ?cards1 //.
by rewrite norm2_0 ler01.
Qed.

Lemma one_message (m m' : T) : m = m'.
Proof. by move: few; rewrite ltnS => /fintype_le1P; apply. Qed.

Lemma same_output s t k : F (signed s t k) = F (signed s t ord0).
Proof.
apply: sees; [exact: signed_valid | exact: signed_valid | exact: one_message |].
by move=> j /negbTE nj; rewrite /signed nj.
Qed.

Definition second : 'I_3 := @Ordinal 3 1 isT.

Lemma target s t (b : bool) :
  qSA 1 (signed s t (if b then second else ord0)) ord_max = pm (if b then t else s).
Proof. by rewrite /qSA /= invr1 scale1r big_set1; case: b. Qed.

Theorem tie_no_unit_with_few_views_3_1_1 :
  exists X, valid_input 1 X /\ 1%:R^-1 <= norm2 (F X - qSA 1 X ord_max).
Proof.
pose far s t b := let X := signed s t (if b then second else ord0) in 1%:R^-1 <= norm2 (F X - qSA 1 X ord_max).
have [/existsP[s /existsP[t /existsP[b off]]]|none] := boolP [exists s, exists t, exists b, far s t b].
  by exists (signed s t (if b then second else ord0)); split; [exact: signed_valid | exact: off].
exfalso; pose o s t : RR := F (signed s t ord0) 0 0.
pose sign (b : bool) : R := if b then 1%coqR else Ropp 1%coqR.
have near s t b : Rlt (Rminus (o s t) (sign (if b then t else s))) 1%coqR /\
                  Rlt (Rminus (sign (if b then t else s)) (o s t)) 1%coqR.
  apply: (near_both (c := 1)); move: none; rewrite negb_exists => /forallP/(_ s).
  rewrite negb_exists => /forallP/(_ t); rewrite negb_exists => /forallP/(_ b).
  by rewrite /far target same_output -ltNge invr1 norm2_1 !mxE; case: (if b then t else s).
apply: (goals.theorem_04_width__no_unit_with_few_views__N_3_q_1_views_1 true true (o true true) (o true false)
  (o false true) (o false false)); [by right | by right |].
apply; split; [|split; [|split; [|split; [|split; [|split; [|split]]]]]] => _.
- exact: near false false false.
- exact: near false false false.
- exact: near false true false.
- exact: near false true true.
- exact: near true false false.
- exact: near true false true.
- exact: near true true false.
- exact: near true true true.
Qed.

End OneView.

(** ** Set disjointness: q pairs of tokens and the one that points at them *)

Theorem tie_reduction_decides_disjointness_8_1_16 :
  exists X : {ffun 'I_8 -> bool} -> {ffun 'I_8 -> bool} -> input RR (2 * 8).+1 1,
    [/\ forall a b, valid_input 8 (X a b), forall a b b', X a b ord_max = X a b' ord_max,
        forall a a' b j, j != ord_max -> X a b j = X a' b j
      & forall a b (o : 'rV[RR]_1), norm2 (o - qSA 8 (X a b) ord_max) <= 16%:R^-1 -> (-1 + 8%:R^-1 < o 0 0) = disj a b].
Proof.
apply: (reduction reduction_8).
  by rewrite natE; change (Ropp 7 = Rminus 1%coqR (IZR 8)); lra.
by rewrite !invE !natE; change (Rdiv 1 2 = Rmult (IZR 8) (Rinv (IZR 16))); lra.
Qed.

Theorem tie_reduction_decides_disjointness_64_1_128 :
  exists X : {ffun 'I_64 -> bool} -> {ffun 'I_64 -> bool} -> input RR (2 * 64).+1 1,
    [/\ forall a b, valid_input 64 (X a b), forall a b b', X a b ord_max = X a b' ord_max,
        forall a a' b j, j != ord_max -> X a b j = X a' b j
      & forall a b (o : 'rV[RR]_1), norm2 (o - qSA 64 (X a b) ord_max) <= 128%:R^-1 -> (-1 + 64%:R^-1 < o 0 0) = disj a b].
Proof.
apply: (reduction reduction_64_half).
  by rewrite natE; change (Ropp 63 = Rminus 1%coqR (IZR 64)); lra.
by rewrite !invE !natE; change (Rdiv 1 2 = Rmult (IZR 64) (Rinv (IZR 128))); lra.
Qed.

Theorem tie_reduction_decides_disjointness_64_99_6400 :
  exists X : {ffun 'I_64 -> bool} -> {ffun 'I_64 -> bool} -> input RR (2 * 64).+1 1,
    [/\ forall a b, valid_input 64 (X a b), forall a b b', X a b ord_max = X a b' ord_max,
        forall a a' b j, j != ord_max -> X a b j = X a' b j
      & forall a b (o : 'rV[RR]_1), norm2 (o - qSA 64 (X a b) ord_max) <= 99%:R / 100%:R / 64%:R -> (-1 + 64%:R^-1 < o 0 0) = disj a b].
Proof.
apply: (reduction reduction_64_most).
  by rewrite natE; change (Ropp 63 = Rminus 1%coqR (IZR 64)); lra.
by rewrite !invE !natE; change (Rdiv 99 100 = Rmult (IZR 64) (Rmult (Rmult (IZR 99) (Rinv (IZR 100))) (Rinv (IZR 64)))); lra.
Qed.
