(** The real numbers of Rocq's standard library, of which the texts speak, as a realType. *)

From Coq Require Import Reals.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals Rstruct.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.
Delimit Scope R_scope with coqR.

Notation RR := (real_realType : realType).

(** Closer than c, as the texts say it. *)
Lemma near_both (c x t : RR) : `|x - t| < c -> Rlt (Rminus x t) c /\ Rlt (Rminus t x) c.
Proof.
rewrite ltr_norml => /andP[lower upper]; split; apply/RltP; first exact: upper.
by have : t - x < c; [rewrite -(opprB x) ltr_oppl | exact].
Qed.

Lemma near_text (c o : RR) : `|o - c| < c -> `|o - - c| < c ->
  (Rgt c (Rminus o c) /\ Rgt c (Rminus c o)) /\ (Rgt c (Rminus o (Ropp c)) /\ Rgt c (Rminus (Ropp c) o)).
Proof. by move=> /near_both[x1 x2] /near_both[y1 y2]; split; split. Qed.

Lemma quarter : 4%:R^-1 = Rdiv 1%coqR 4%coqR :> RR.
Proof.
have e : 4%:R = 4%coqR :> RR by rewrite -INRE INR_IZR_INZ.
rewrite -[LHS]mul1r e; apply/esym/RdivE/eqP; exact: (IZR_neq 4 0).
Qed.

Lemma within_one (x : RR) : `|x| <= 1 -> Rge x (Ropp 1%coqR) /\ Rle x 1%coqR.
Proof. by rewrite ler_norml => /andP[lower upper]; split; [apply/Rle_ge/RleP | apply/RleP]. Qed.

Lemma natE (n : nat) : n%:R = IZR (Z.of_nat n) :> RR.
Proof. by rewrite -INRE INR_IZR_INZ. Qed.
