(** * The exponential moment of one row of signs

    For an integer vector a with A = |a|^2 and abs l A <= 9/121, the average of
    exp (l <a, x>^2) over all sign rows x is at most exp (l A + (121/81) l^2 A^2).

    Idea.  One coordinate at a time, pairing x with its flip there: with S the sum of the
    other terms, exp (l (S + c)^2) + exp (l (S - c)^2)
    = exp (l (S^2 + c^2)) (exp (2 l S c) + exp (-2 l S c))
    <= 2 exp (l c^2) exp ((l + 2 l^2 c^2) S^2): again such an exponential, with l
    replaced by l + 2 l^2 c^2 and one coordinate less. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements Statements_random exponential_bounds.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** Sums over functions do not change under an involution. *)
Lemma sum_involution (R : realType) (T : finType) (f : T -> T) (F : T -> R) :
  involutive f -> \sum_x F (f x) = \sum_x F x.
Proof. by move=> f_inv; rewrite [RHS](reindex_inj (inv_inj f_inv)). Qed.

(** The step of the induction, on real numbers: c for the squares split off, B for the
    rest. *)
Section Exponents.
Variables (R : realFieldType) (l c B : R).
Hypothesis c_ge0 : 0 <= c.
Hypothesis B_ge0 : 0 <= B.
Hypothesis small : `|l| * (c + B) <= 9%:R / 121%:R.

Let l' := l + 2%:R * l ^+ 2 * c.

Lemma small_c : `|l| * c <= 9%:R / 121%:R.
Proof. by apply: le_trans small; rewrite mulrDr ler_addl mulr_ge0. Qed.

Lemma small_B : `|l| * B <= 9%:R / 121%:R.
Proof. by apply: le_trans small; rewrite mulrDr ler_addr mulr_ge0. Qed.

Lemma next_small : `|l'| * B <= 9%:R / 121%:R.
Proof.
apply: le_trans small.
have l'_le : `|l'| <= `|l| + 2%:R * `|l| ^+ 2 * c.
  apply: le_trans (ler_norm_add _ _) _; rewrite !normrM (ger0_norm c_ge0).
  by rewrite (ger0_norm (ler0n _ _)) normrX.
apply: le_trans (ler_wpmul2r B_ge0 l'_le) _; rewrite -subr_ge0.
have -> : `|l| * (c + B) - (`|l| + 2%:R * `|l| ^+ 2 * c) * B
    = `|l| * c * (1 - 2%:R * (`|l| * B)) by ring.
rewrite mulr_ge0 ?mulr_ge0 // subr_ge0; apply: le_trans (ler_wpmul2l (ler0n _ _) small_B) _.
by rewrite -subr_ge0 (_ : _ - _ = 103%:R / 121%:R) ?divr_ge0 ?ler0n //; field.
Qed.

Lemma exponent_step :
  l * c + (l' * B + 121%:R / 81%:R * l' ^+ 2 * B ^+ 2)
    <= l * (c + B) + 121%:R / 81%:R * l ^+ 2 * (c + B) ^+ 2.
Proof.
set k : R := 121%:R / 81%:R; rewrite -subr_ge0.
have -> : l * (c + B) + k * l ^+ 2 * (c + B) ^+ 2 - (l * c + (l' * B + k * l' ^+ 2 * B ^+ 2))
    = l ^+ 2 * c * (k * c + 2%:R * B * (k - 1 - 2%:R * k * ((l * B) * (1 + l * c)))).
  by rewrite /l'; ring.
have k_gt0 : 0 < k by rewrite divr_gt0 ?ltr0n.
rewrite mulr_ge0 ?mulr_ge0 ?sqr_ge0 // addr_ge0 ?mulr_ge0 ?ler0n ?(ltW k_gt0) // subr_ge0.
have product : (l * B) * (1 + l * c) <= 9%:R / 121%:R * (1 + 9%:R / 121%:R).
  apply: le_trans (ler_norm _) _; rewrite normrM normrM (ger0_norm B_ge0).
  rewrite ler_pmul ?mulr_ge0 ?small_B //; apply: le_trans (ler_norm_add _ _) _.
  by rewrite normr1 ler_add2l normrM (ger0_norm c_ge0) small_c.
have k2_ge0 : 0 <= 2%:R * k by rewrite mulr_ge0 ?ler0n ?(ltW k_gt0).
apply: le_trans (ler_wpmul2l k2_ge0 product) _; rewrite -subr_ge0 /k.
Show.
Admitted.

End Exponents.
