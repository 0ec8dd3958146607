(** * Hoeffding's inequality for one column

    Let w be a vector that does not depend on column j of the sign matrix U, with
    m |w|^2 <= 4q wherever a condition (independent of the column too) holds.  Then
    abs <w, u_j> > 1/2 and the condition hold together for at most a fraction
    2 exp (-m/(32 q)).

    Idea.  Multiply column j by a row x of signs: for every x a permutation of the
    matrices that leaves w as it is.  The average of exp (l <w, u_j x>) over x is a
    product of m hyperbolic cosines, so at most exp (l^2 |w|^2 / 2); so is the average
    over U.  Markov's inequality with l = m/(8q): l^2 |w|^2/2 - l/2 <= -m/(32 q). *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements vectors.
From slt Require Import exponential_bounds counting row_moment deviation.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section ColumnTail.
Variables (R : realType) (m N : nat) (j : 'I_N).
Notation matrix := (sign_matrix m N).
Notation column := {ffun 'I_m -> bool}.

(** Column j, changed where x is true. *)
Definition turn (x : column) (U : matrix) : matrix :=
  [ffun k => [ffun i => ((i == j) && x k) (+) U k i]].

Lemma turnK x : involutive (turn x).
Proof. by move=> U; apply/ffunP => k; apply/ffunP => i; rewrite !ffunE addbA addbb. Qed.

Lemma turn_other x U i : i != j -> sign_key R (turn x U) i = sign_key R U i.
Proof. by move=> /negbTE ij; apply/rowP => k; rewrite !mxE !ffunE ij. Qed.

Lemma turn_self x U k : sign_key R (turn x U) j 0 k = sign_key R U j 0 k * sgn R (~~ x k).
Proof.
rewrite !mxE !ffunE eqxx /sgn /=.
by case: (x k) (U k j) => [] []; rewrite /= ?mulrN ?mulr1 ?opprK.
Qed.

(** The average over x. *)
Lemma column_average (v : 'rV[R]_m) (U : matrix) :
  \sum_(x : column) expR (dot v (sign_key R (turn x U) j))
    <= expR (dot v v / 2%:R) * #|{: column}|%:R.
Proof.
pose F (k : 'I_m) (b : bool) : R := expR (v 0 k * (sign_key R U j 0 k * sgn R (~~ b))).
have -> : \sum_(x : column) expR (dot v (sign_key R (turn x U) j))
    = \sum_(x : column) \prod_k F k (x k).
  by apply: eq_bigr => x _; rewrite /dot expR_sum; apply: eq_bigr => k _; rewrite turn_self.
rewrite -(bigA_distr_bigA F) /= card_ffun card_bool card_ord natrX.
rewrite -[X in _ * _ ^+ X]card_ord -prodr_const /dot mulr_suml expR_sum -big_split /=.
apply: ler_prod => k _; rewrite big_bool /F /sgn /= mulr1 mulrN1 mulrN.
apply/andP; split; first by rewrite addr_ge0 ?(ltW (expR_gt0 _)).
have key2 : sign_key R U j 0 k ^+ 2 = 1 by rewrite mxE; case: ifP; rewrite ?sqrrN expr1n.
rewrite addrC [X in _ <= X]mulrC; apply: le_trans (cosh_le _) _.
by rewrite exprMn key2 mulr1 expr2.
Qed.

Variables (q : nat) (w : matrix -> 'rV[R]_m) (cond : pred matrix).
Hypothesis q_gt0 : (0 < q)%N.
Hypothesis w_turn : forall x U, w (turn x U) = w U.
Hypothesis cond_turn : forall x U, cond (turn x U) = cond U.
Hypothesis w_norm : forall U, cond U -> m%:R * dot (w U) (w U) <= 4%:R * q%:R.

Let rate : R := m%:R / (32%:R * q%:R).

(** One side, for e = 1 or e = -1; exp (2 rate) is the threshold. *)
Lemma column_side (e : R) : e ^+ 2 = 1 ->
  #|[set U : matrix | cond U && (2%:R^-1 < e * dot (w U) (sign_key R U j))]|%:R
    <= expR (- rate) * #|{: matrix}|%:R :> R.
Proof.
move=> e2; have q_neq0 : q%:R != 0 :> R by rewrite pnatr_eq0 -lt0n.
pose l : R := m%:R / (8%:R * q%:R).
have l_ge0 : 0 <= l by rewrite divr_ge0 ?mulr_ge0 ?ler0n.
pose F (U : matrix) : R :=
  if cond U then expR (dot ((l * e) *: w U) (sign_key R U j)) else 0.
have -> : - rate = rate - 2%:R * rate by ring.
rewrite expRB; apply: (markov (F := F)) => [||| U].
- exact: expR_gt0.
- by move=> U; rewrite /F; case: ifP => // _; exact: ltW (expR_gt0 _).
- have columns : 0 < #|{: column}|%:R :> R.
    by rewrite ltr0n card_ffun card_bool expn_gt0.
  rewrite -(ler_pmul2l columns) mulr_natl -sumr_const.
  rewrite (eq_bigr (fun x => \sum_U F (turn x U))) => [|x _]; last first.
    by rewrite (sum_involution F (turnK x)).
  rewrite exchange_big /=.
  have -> : #|{: column}|%:R * (expR rate * #|{: matrix}|%:R)
      = \sum_(U : matrix) expR rate * #|{: column}|%:R.
    by rewrite sumr_const -[RHS]mulr_natl [LHS]mulrC [RHS]mulrCA mulrA.
  apply: ler_sum => U _; rewrite (eq_bigr (fun x => if cond U then
      expR (dot ((l * e) *: w U) (sign_key R (turn x U) j)) else 0)) => [|x _]; last first.
    by rewrite /F cond_turn w_turn.
  have [U_cond|_] := boolP (cond U); last by rewrite big1 // mulr_ge0 ?ler0n ?(ltW (expR_gt0 _)).
  apply: le_trans (column_average _ _) _; rewrite ler_wpmul2r ?ler0n // ler_expR.
  rewrite dotZl dotZr mulrA -expr2 exprMn e2 mulr1.
  have -> : l ^+ 2 * dot (w U) (w U) / 2%:R
      = m%:R / (128%:R * q%:R ^+ 2) * (m%:R * dot (w U) (w U)) by rewrite /l; field.
  have -> : rate = m%:R / (128%:R * q%:R ^+ 2) * (4%:R * q%:R) by rewrite /rate; field.
  by apply: ler_wpmul2l (w_norm U_cond); rewrite divr_ge0 ?mulr_ge0 ?ler0n ?sqr_ge0.
rewrite inE /F => /andP[-> large]; rewrite ler_expR dotZl -mulrA.
have -> : 2%:R * rate = l * 2%:R^-1 by rewrite /rate /l; field.
exact: ler_wpmul2l l_ge0 _ _ (ltW large).
Qed.

Lemma column_tail :
  all_but (2%:R * expR (- rate)) (fun U : matrix =>
    cond U -> `|dot (w U) (sign_key R U j)| <= 2%:R^-1).
Proof.
pose side e := [set U : matrix | cond U && (2%:R^-1 < e * dot (w U) (sign_key R U j))].
exists (side 1 :|: side (-1)); split.
  rewrite mulr_natl mulr2n mulrDl.
  apply: le_trans (_ : #|side 1|%:R + #|side (-1)|%:R <= _); last first.
    by rewrite ler_add ?column_side ?sqrrN ?expr1n.
  by rewrite -natrD ler_nat leq_card_setU.
move=> U; rewrite !inE negb_or mul1r mulN1r => /andP[] le1 le2 U_cond.
by move: le1 le2; rewrite U_cond /= -!leNgt ler_norml ler_oppl => -> ->.
Qed.

End ColumnTail.
