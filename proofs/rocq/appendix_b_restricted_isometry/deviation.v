(** * One integer vector: the norm of U a concentrates

    For all but a fraction 2 exp (-m/121) of the sign matrices U of m rows,
    | |U a|^2 - m |a|^2 | <= (2/9) m |a|^2.

    Idea.  The rows are independent: the sum of exp (l |U a|^2) over all U is the m-th
    power of the sum over one row (row_moment.v).  Markov's inequality with
    l = 9/(121 A) and l = -9/(121 A), where A = |a|^2:
    (121/81) (9/121)^2 - (2/9) (9/121) = -1/121. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements vectors integer_vectors.
From slt Require Import counting row_moment.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Lemma expR_sum (R : realType) (I : Type) (r : seq I) (F : I -> R) :
  expR (\sum_(i <- r) F i) = \prod_(i <- r) expR (F i).
Proof. by apply: (big_morph expR); [exact: expRD | exact: expR0]. Qed.

Section Deviation.
Variables (R : realType) (m N : nat) (a : 'I_N -> int).
Notation matrix := (sign_matrix m N).
Notation row := {ffun 'I_N -> bool}.

Let A : R := (size2 a)%:R.

Definition image (U : matrix) : 'rV[R]_m := combination (sign_key R U) a.

Definition row_score (x : row) : R := \sum_j (a j)%:~R * sgn R (x j).

Lemma dot_image U : dot (image U) (image U) = \sum_k row_score (U k) ^+ 2.
Proof.
apply: eq_bigr => k _; rewrite -expr2; congr (_ ^+ 2).
by rewrite /image /combination summxE; apply: eq_bigr => j _; rewrite !mxE.
Qed.

Lemma card_matrix : #|{: matrix}| = (#|{: row}| ^ m)%N.
Proof. by rewrite card_ffun card_ord. Qed.

Lemma moment l : `|l| * A <= 9%:R / 121%:R ->
  \sum_(U : matrix) expR (l * dot (image U) (image U))
    <= expR (m%:R * (l * A + 121%:R / 81%:R * l ^+ 2 * A ^+ 2)) * #|{: matrix}|%:R.
Proof.
have AE : A = \sum_j (a j)%:~R ^+ 2 by rewrite /A size2E; apply: eq_bigr => j _; rewrite -expr2.
move=> small; rewrite AE in small; have := row_moment small; rewrite -AE => one_row.
have -> : \sum_(U : matrix) expR (l * dot (image U) (image U))
    = \sum_(U : matrix) \prod_k expR (l * row_score (U k) ^+ 2).
  by apply: eq_bigr => U _; rewrite dot_image mulr_sumr expR_sum.
rewrite -(bigA_distr_bigA (fun (k : 'I_m) (x : row) => expR (l * row_score x ^+ 2))) /=.
rewrite prodr_const card_ord card_matrix natrX expRMm -exprMn.
apply: ler_expn2r one_row; rewrite nnegrE.
  by apply: sumr_ge0 => x _; exact: ltW (expR_gt0 _).
by rewrite mulr_ge0 ?ler0n ?(ltW (expR_gt0 _)).
Qed.

(** One side, for e = 1 or e = -1. *)
Lemma tail (e : R) : 0 < A -> `|e| = 1 ->
  #|[set U : matrix | 2%:R / 9%:R * (m%:R * A) < e * (dot (image U) (image U) - m%:R * A)]|%:R
    <= expR (- (m%:R / 121%:R)) * #|{: matrix}|%:R :> R.
Proof.
move=> A_gt0 e1; have A_neq0 : A != 0 by rewrite gt_eqF.
have e2 : e ^+ 2 = 1 by rewrite -[e ^+ 2]real_normK ?num_real // e1 expr1n.
pose l := e * (9%:R / 121%:R / A).
have lA : l * A = e * (9%:R / 121%:R) by rewrite /l -mulrA divfK.
have d_ge0 : 0 <= 9%:R / 121%:R :> R by rewrite divr_ge0 ?ler0n.
have l_small : `|l| * A <= 9%:R / 121%:R.
  by rewrite -[X in _ * X](gtr0_norm A_gt0) -normrM lA normrM e1 mul1r ger0_norm.
have -> : expR (- (m%:R / 121%:R)) = expR (m%:R * (l * A + 121%:R / 81%:R * l ^+ 2 * A ^+ 2))
    / expR (l * (m%:R * A) + 2%:R / 121%:R * m%:R).
  rewrite -expRB -mulrA -exprMn lA exprMn e2 mul1r (mulrCA l) lA; congr expR.
  by field.
apply: markov (moment l_small) _ => [|U|U].
- exact: expR_gt0.
- exact: ltW (expR_gt0 _).
rewrite inE => large.
rewrite ler_expR -ler_subr_addl -mulrBr /l (mulrC e).
apply: (@le_trans _ _ (9%:R / 121%:R / A * (2%:R / 9%:R * (m%:R * A)))).
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
rewrite -[X in _ <= X]mulrA; apply: ler_wpmul2l (ltW large).
by rewrite divr_ge0 // ltW.
Qed.

End Deviation.

Theorem integer_deviation : integer_deviation_statement.
Proof.
move=> R m N a; have [A0|A_gt0] := posnP (size2 a).
  exists set0; split=> [|U _ /=].
    by rewrite cards0 !mulr_ge0 ?ler0n // ltW ?expR_gt0.
  rewrite combination0 => [|j]; last exact: size2_eq0.
  by rewrite dot0l A0 !mulr0 subrr normr0.
have A_pos : 0 < (size2 a)%:R :> R by rewrite ltr0n.
pose side e := [set U : sign_matrix m N | 2%:R / 9%:R * (m%:R * (size2 a)%:R)
  < e * (dot (image R a U) (image R a U) - m%:R * (size2 a)%:R)].
exists (side 1 :|: side (-1)); split.
  rewrite mulr_natl mulr2n mulrDl.
  apply: le_trans (_ : #|side 1|%:R + #|side (-1)|%:R <= _); last first.
    by rewrite ler_add ?tail ?normrN ?normr1.
  by rewrite -natrD ler_nat leq_card_setU.
move=> U; rewrite !inE negb_or mul1r mulN1r -!leNgt => /andP[] /[swap] le1 le2 /=.
by rewrite ler_norml ler_oppl le1.
Qed.
