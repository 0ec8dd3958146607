(** Coordinates and norms. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Norms.
Variables (R : realType) (d : nat).
Implicit Types v : 'rV[R]_d.

Lemma dot_ge0 v : 0 <= dot v v.
Proof. by rewrite sumr_ge0 // => k _; rewrite -expr2 sqr_ge0. Qed.

Lemma coordinate_le_norm2 v k : `|v 0 k| <= norm2 v.
Proof.
rewrite -sqrtr_sqr ler_wsqrtr // /dot (bigD1 k) //= -expr2 ler_addl.
by rewrite sumr_ge0 // => l _; rewrite -expr2 sqr_ge0.
Qed.

Lemma norm2_0 : norm2 (0 : 'rV[R]_d) = 0.
Proof. by rewrite /norm2 /dot big1 ?sqrtr0 // => k _; rewrite !mxE mulr0. Qed.

Lemma norm2_opp v : norm2 (- v) = norm2 v.
Proof. by congr Num.sqrt; apply: eq_bigr => k _; rewrite !mxE mulrNN. Qed.

Lemma norm2_unit (k : 'I_d) : norm2 (delta_mx 0 k : 'rV[R]_d) = 1.
Proof.
rewrite /norm2 /dot (bigD1 k) //= big1 ?mxE ?eqxx ?addr0 ?mulr1 ?sqrtr1 // => l kl.
by rewrite !mxE (negbTE kl) andbF mulr0.
Qed.

End Norms.

(** One coordinate: the norm is the absolute value. *)
Lemma norm2_1 (R : realType) (v : 'rV[R]_1) : norm2 v = `|v 0 0|.
Proof. by rewrite /norm2 /dot big_ord1 -expr2 sqrtr_sqr. Qed.
