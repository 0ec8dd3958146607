(** * Coherence lemma

    Unit vectors u_j with abs <u_i, u_j> <= mu for i <> j and (3q - 1) mu <= 1: every
    set y of q positions has w with <w, u_j> = 1 on y, abs <w, u_j> <= 1/2 off y and
    norm^2 <= 3q/2.  So they are keys for Theorem 2.

    Idea.  Look for w = sum_{i in y} c_i u_i.  The Gram matrix on y is diagonally
    dominant: a solution c of Gram c = b satisfies k max abs c <= max abs b with
    k = 1 - (q - 1) mu >= 2/3.  So it is invertible, the c for b = 1 is at most 1/k,
    off y the score is at most q mu / k <= 1/2, and norm^2 = sum c <= q / k. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements vectors softmax_lemma theorem_02_fixed_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Coherence.
Variables (R : realType) (N m q : nat) (u : 'I_N -> 'rV[R]_m) (mu : R).
Hypothesis mu_ge0 : 0 <= mu.
Hypothesis small : (3 * q)%:R * mu - mu <= 1.
Hypothesis unit_keys : forall j, dot (u j) (u j) = 1.
Hypothesis coherent : forall i j, i != j -> `|dot (u i) (u j)| <= mu.
Variable y : {set 'I_N}.
Hypothesis card_y : #|y| = q.

Let k : R := 1 - (q%:R * mu - mu).

Lemma k_large : 2%:R / 3%:R <= k.
Proof.
rewrite ler_pdivr_mulr ?ltr0n // /k -subr_ge0.
have -> : (1 - (q%:R * mu - mu)) * 3%:R - 2%:R = 1 - ((3 * q)%:R * mu - mu) + 2%:R * mu.
  by ring.
by rewrite addr_ge0 ?subr_ge0 // mulr_ge0 ?ler0n.
Qed.

Let k_gt0 : 0 < k.
Proof. by apply: lt_le_trans k_large; rewrite divr_gt0 ?ltr0n. Qed.

Let k_neq0 : k != 0. Proof. by rewrite gt_eqF. Qed.

(** Half the margin: q mu <= k / 2. *)
Lemma off_small : q%:R * mu <= 2%:R^-1 * k.
Proof.
rewrite [X in _ <= X]mulrC ler_pdivl_mulr ?ltr0n // /k -subr_ge0.
have -> : 1 - (q%:R * mu - mu) - q%:R * mu * 2%:R = 1 - ((3 * q)%:R * mu - mu) by ring.
by rewrite subr_ge0.
Qed.

Definition gram (c : 'I_N -> R) (j : 'I_N) : R := \sum_(i in y) c i * dot (u i) (u j).

(** Diagonal dominance. *)
Lemma dominance c b :
  (forall j, j \in y -> `|gram c j| <= b) -> forall j, j \in y -> k * `|c j| <= b.
Proof.
move=> small_gram j0 j0y.
have [j j_in max_j] := @Order.TotalTheory.arg_maxP _ _ _ j0 (mem y) (fun i => `|c i|) j0y.
have max i : i \in y -> `|c i| <= `|c j| by exact: max_j.
have jy : j \in y by exact: j_in.
apply: (@le_trans _ _ (k * `|c j|)); first by rewrite ler_pmul2l ?max.
have others : \sum_(i in y | i != j) `|c i * dot (u i) (u j)| <= (q%:R * mu - mu) * `|c j|.
  apply: (@le_trans _ _ (\sum_(i in y :\ j) mu * `|c j|)).
    rewrite (eq_bigl (fun i => i \in y :\ j)) => [|i]; last by rewrite !inE andbC.
    apply: ler_sum => i; rewrite !inE => /andP[ij iy].
    by rewrite normrM mulrC ler_pmul ?coherent ?max.
  rewrite sumr_const -mulr_natl -card_y (cardsD1 j y) jy add1n mulrSr [X in _ <= (X - _) * _]mulrDl mul1r addrK.
  by rewrite mulrA.
have := small_gram j jy; rewrite /gram (bigD1 j) //= unit_keys mulr1 => le_b.
apply: le_trans le_b; rewrite -[X in _ <= `|_ + X|]opprK.
apply: le_trans (ler_sub_dist _ _); rewrite normrN /k mulrBl mul1r.
by rewrite ler_add2l ler_opp2; apply: le_trans others; exact: ler_norm_sum.
Qed.

Let A : 'M[R]_N :=
  \matrix_(i, j) if (i \in y) && (j \in y) then dot (u i) (u j) else (i == j)%:R.

Lemma A_mul (c : 'rV[R]_N) j :
  (c *m A) 0 j = if j \in y then gram (fun i => c 0 i) j else c 0 j.
Proof.
rewrite mxE; case: ifP => jy.
  rewrite (bigID (mem y)) /= [X in _ + X]big1 ?addr0 => [|i iy].
    by apply: eq_bigr => i iy; rewrite mxE iy jy.
  by rewrite mxE (negbTE iy); case: eqP iy => [->|_ _]; rewrite ?jy ?mulr0.
rewrite (bigD1 j) //= mxE jy andbF eqxx mulr1 big1 ?addr0 // => i ij.
by rewrite mxE jy andbF (negbTE ij) mulr0.
Qed.

Lemma A_unit : A \in unitmx.
Proof.
rewrite -row_free_unit; apply: inj_row_free => c cA0.
apply/rowP => j; rewrite [RHS]mxE.
have cA j' := congr1 (fun v : 'rV_N => v 0 j') cA0.
have [jy|jy] := boolP (j \in y); last first.
  by have := cA j; rewrite A_mul (negbTE jy) mxE.
apply/eqP; rewrite -normr_le0 -(pmulr_rle0 _ k_gt0).
apply: (@dominance (fun i => c 0 i) 0 _ j jy) => i iy.
by have := cA i; rewrite A_mul iy mxE => ->; rewrite normr0.
Qed.

(** Coefficients of the query. *)
Definition coefficient (i : 'I_N) : R := ((const_mx 1 : 'rV_N) *m invmx A) 0 i.

Lemma gram_coefficient j : j \in y -> gram coefficient j = 1.
Proof.
move=> jy; have := A_mul ((const_mx 1 : 'rV_N) *m invmx A) j; rewrite jy => <-.
by rewrite -mulmxA mulVmx ?A_unit // mulmx1 mxE.
Qed.

Lemma coefficient_le j : j \in y -> `|coefficient j| <= k^-1.
Proof.
move=> jy; rewrite -[k^-1]mul1r ler_pdivl_mulr // mulrC.
by apply: dominance jy => i /gram_coefficient ->; rewrite normr1.
Qed.

Definition coherent_query : 'rV[R]_m := \sum_(i in y) coefficient i *: u i.

Lemma coherent_queryE j : dot coherent_query (u j) = gram coefficient j.
Proof. by rewrite dot_suml; apply: eq_bigr => i _; rewrite dotZl. Qed.

Lemma coherent_query_on j : j \in y -> dot coherent_query (u j) = 1.
Proof. by move=> jy; rewrite coherent_queryE gram_coefficient. Qed.

Lemma coherent_query_off j : j \notin y -> `|dot coherent_query (u j)| <= 2%:R^-1.
Proof.
move=> jy; rewrite coherent_queryE; apply: le_trans (ler_norm_sum _ _ _) _.
apply: (@le_trans _ _ (\sum_(i in y) k^-1 * mu)).
  apply: ler_sum => i iy; rewrite normrM ler_pmul ?coefficient_le ?coherent //.
  by apply: contraNneq jy => <-.
by rewrite sumr_const card_y -mulr_natl mulrCA mulrC ler_pdivr_mulr ?off_small.
Qed.

Lemma coherent_query_norm : dot coherent_query coherent_query <= 3%:R / 2%:R * q%:R.
Proof.
rewrite {1}/coherent_query dot_suml.
apply: (@le_trans _ _ (\sum_(i in y) 3%:R / 2%:R)); last first.
  by rewrite sumr_const card_y -mulr_natl mulrC.
apply: ler_sum => i iy; rewrite dotZl dotC coherent_query_on // mulr1.
apply: le_trans (ler_norm _) _; apply: le_trans (coefficient_le iy) _.
by rewrite -invf_div lef_pinv ?posrE ?divr_gt0 ?ltr0n // k_large.
Qed.

End Coherence.

Theorem coherence_lemma : coherence_lemma_statement.
Proof.
move=> R N m q u mu mu_ge0 small unit_keys coherent y card_y.
exists (coherent_query u y); split.
- exact: (coherent_query_on mu_ge0 small).
- exact: (coherent_query_off mu_ge0 small).
- exact: (coherent_query_norm mu_ge0 small).
Qed.

Theorem theorem_2_coherence : theorem_2_coherence_statement.
Proof.
move=> R N d m q u mu q_gt0 mu_ge0 small unit_keys coherent.
exists (coherent_query u) => alpha alpha_ge0.
have := @theorem_2_construction R N d m q u (coherent_query u) 2%:R^-1 0 alpha q_gt0 alpha_ge0.
rewrite /averaging_error !mulr0 subr0 expR0 subrr addr0; apply=> y card_y.
exists 1; split=> j jy.
  by rewrite (coherent_query_on mu_ge0 small) // subrr normr0.
rewrite addr0; apply: le_trans (ler_norm _) _.
apply: le_trans (coherent_query_off mu_ge0 small unit_keys coherent card_y jy) _.
by have -> : 1 - 2%:R^-1 = 2%:R^-1 :> R by field.
Qed.
