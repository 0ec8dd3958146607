(** * The Euclidean norm on rows

    What the other files use of the inner product [dot] and the norm [norm2] of
    Statements.v: linearity, the triangle inequality, coordinates, unit vectors. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Vectors.
Variables (R : realType) (m : nat).
Implicit Types (u v : 'rV[R]_m) (a b : R).

Lemma dotC u v : dot u v = dot v u.
Proof. by apply: eq_bigr => k _; rewrite mulrC. Qed.

Lemma dotDl u1 u2 v : dot (u1 + u2) v = dot u1 v + dot u2 v.
Proof. by rewrite /dot -big_split; apply: eq_bigr => k _; rewrite mxE mulrDl. Qed.

Lemma dotZl a u v : dot (a *: u) v = a * dot u v.
Proof. by rewrite /dot mulr_sumr; apply: eq_bigr => k _; rewrite mxE mulrA. Qed.

Lemma dotDr u v1 v2 : dot u (v1 + v2) = dot u v1 + dot u v2.
Proof. by rewrite !(dotC u) dotDl. Qed.

Lemma dotZr a u v : dot u (a *: v) = a * dot u v.
Proof. by rewrite !(dotC u) dotZl. Qed.

Lemma dot0l v : dot 0 v = 0.
Proof. by rewrite -(scale0r 0) dotZl mul0r. Qed.

Lemma dot_suml (I : Type) (r : seq I) (P : pred I) (F : I -> 'rV[R]_m) v :
  dot (\sum_(i <- r | P i) F i) v = \sum_(i <- r | P i) dot (F i) v.
Proof. by apply: (big_morph (fun u => dot u v)) => [x y|]; rewrite ?dotDl ?dot0l. Qed.

Lemma dot_mulmx u v : (u *m v^T) 0 0 = dot u v.
Proof. by rewrite mxE; apply: eq_bigr => k _; rewrite mxE. Qed.

Lemma dot_ge0 v : 0 <= dot v v.
Proof. by apply: sumr_ge0 => k _; rewrite -expr2 sqr_ge0. Qed.

Lemma norm2_ge0 v : 0 <= norm2 v.
Proof. exact: sqrtr_ge0. Qed.

Lemma norm2_sqr v : norm2 v ^+ 2 = dot v v.
Proof. by rewrite sqr_sqrtr ?dot_ge0. Qed.

Lemma norm20 : norm2 (0 : 'rV[R]_m) = 0.
Proof. by rewrite /norm2 dot0l sqrtr0. Qed.

Lemma norm2Z a v : norm2 (a *: v) = `|a| * norm2 v.
Proof.
by rewrite /norm2 dotZl dotZr mulrA -expr2 sqrtrM ?sqr_ge0 // sqrtr_sqr.
Qed.

Lemma norm2N v : norm2 (- v) = norm2 v.
Proof. by rewrite -scaleN1r norm2Z normrN1 mul1r. Qed.

Lemma norm2_distC u v : norm2 (u - v) = norm2 (v - u).
Proof. by rewrite -norm2N opprB. Qed.

Lemma norm2_eq0 v : (norm2 v == 0) = (v == 0).
Proof.
apply/eqP/eqP => [v0|->]; last exact: norm20.
have /eqP := norm2_sqr v; rewrite v0 expr0n eq_sym psumr_eq0 => [/allP all0|k _].
  apply/rowP => k; rewrite mxE; apply/eqP; have := all0 k.
  by rewrite mem_index_enum mulf_eq0 orbb => /(_ isT).
by rewrite -expr2 sqr_ge0.
Qed.

(** Every coordinate is at most the norm. *)
Lemma norm2_coord v k : `|v 0 k| <= norm2 v.
Proof.
rewrite -ler_sqr ?nnegrE ?norm2_ge0 // norm2_sqr real_normK ?num_real //.
rewrite /dot (bigD1 k) //= -expr2 ler_addl.
by apply: sumr_ge0 => l _; rewrite -expr2 sqr_ge0.
Qed.

(** Cauchy and Schwarz: expand the square of |v| u - |u| v. *)
Lemma dot_le_norm2 u v : dot u v <= norm2 u * norm2 v.
Proof.
have [u0|u_neq0] := eqVneq (norm2 u) 0.
  by move/eqP: u0; rewrite norm2_eq0 => /eqP ->; rewrite dot0l norm20 mul0r.
have [v0|v_neq0] := eqVneq (norm2 v) 0.
  by move/eqP: v0; rewrite norm2_eq0 => /eqP ->; rewrite dotC dot0l norm20 mulr0.
have uv_gt0 : 0 < norm2 u * norm2 v.
  by rewrite mulr_gt0 // lt_def norm2_ge0 ?u_neq0 ?v_neq0.
have := dot_ge0 (norm2 v *: u - norm2 u *: v).
rewrite -scaleNr !(dotDl, dotDr, dotZl, dotZr) -!norm2_sqr (dotC v u).
set x := norm2 u; set y := norm2 v; set c := dot u v.
have -> : y * (y * x ^+ 2 + - x * c) + - x * (y * c + - x * y ^+ 2)
          = 2%:R * (x * y) * (x * y - c) by ring.
by rewrite pmulr_rge0 ?subr_ge0 // mulr_gt0 // ltr0n.
Qed.

Lemma norm2_triangle u v : norm2 (u + v) <= norm2 u + norm2 v.
Proof.
rewrite -ler_sqr ?nnegrE ?addr_ge0 ?norm2_ge0 // sqrrD !norm2_sqr.
rewrite dotDl !dotDr (dotC v u) addrA -[_ + dot u v + dot u v]addrA.
by rewrite ler_add2r ler_add2l mulr2n ler_add ?dot_le_norm2.
Qed.

Lemma norm2_sum (I : Type) (r : seq I) (P : pred I) (F : I -> 'rV[R]_m) :
  norm2 (\sum_(i <- r | P i) F i) <= \sum_(i <- r | P i) norm2 (F i).
Proof.
elim/big_rec2: _ => [|i x y _ le_yx]; first by rewrite norm20.
by apply: le_trans (norm2_triangle _ _) _; rewrite ler_add2l.
Qed.

(** If two targets are 2 e apart, no output is within less than e of both. *)
Lemma missed_by_half u v1 v2 (e : R) :
  2%:R * e <= norm2 (v1 - v2) -> e <= norm2 (u - v1) \/ e <= norm2 (u - v2).
Proof.
move=> far; have [|lt1] := lerP e (norm2 (u - v1)); first by left.
right; rewrite leNgt; apply/negP => lt2; move: far; apply/negP; rewrite -ltNge.
have -> : v1 - v2 = (v1 - u) + (u - v2) by rewrite addrA subrK.
apply: le_lt_trans (norm2_triangle _ _) _.
by rewrite (norm2_distC v1) mulr_natl mulr2n ltr_add.
Qed.

(** The k-th unit vector. *)
Lemma norm2_delta k : norm2 (delta_mx 0 k : 'rV[R]_m) = 1.
Proof.
rewrite /norm2 /dot (bigD1 k) //= big1 ?addr0 => [|l /negbTE lk].
  by rewrite mxE !eqxx mul1r sqrtr1.
by rewrite mxE lk andbF mul0r.
Qed.

End Vectors.
