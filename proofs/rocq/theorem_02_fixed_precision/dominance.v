(** * Diagonally dominant systems

    If every row k in T of a matrix A satisfies A_kk >= kappa + sum of the abs A_kl over
    the other l in T, with kappa > 0, then the equations sum_l A_kl a_l = b_k for k in T
    have a solution on T with kappa abs a_l <= max abs b.

    Idea.  Row k of a largest abs a_k gives kappa abs a_k <= abs b_k.  So b = 0 forces
    a = 0: the matrix that is A on T and the identity elsewhere is invertible. *)

From mathcomp Require Import all_ssreflect all_algebra.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Dominance.
Variables (R : realFieldType) (N : nat) (T : {set 'I_N}) (A : 'I_N -> 'I_N -> R).
Variable kappa : R.
Hypothesis kappa_gt0 : 0 < kappa.
Hypothesis dominant : forall k, k \in T ->
  kappa + \sum_(l in T | l != k) `|A k l| <= A k k.

Lemma dominant_bound (a b : 'I_N -> R) (beta : R) :
  (forall k, k \in T -> \sum_(l in T) A k l * a l = b k) ->
  (forall k, k \in T -> `|b k| <= beta) ->
  forall l, l \in T -> kappa * `|a l| <= beta.
Proof.
move=> solves b_le l0 l0T.
have [k k_in max_k] := @Order.TotalTheory.arg_maxP _ _ _ l0 (mem T) (fun l => `|a l|) l0T.
have kT : k \in T by exact: k_in.
have max l : l \in T -> `|a l| <= `|a k| by exact: max_k.
apply: (@le_trans _ _ (kappa * `|a k|)); first by rewrite ler_pmul2l ?max.
apply: le_trans (b_le k kT); rewrite -solves // (bigD1 k) //=.
rewrite -[X in _ <= `|_ + X|]opprK; apply: le_trans (ler_sub_dist _ _).
rewrite normrN normrM ler_subr_addr.
have others : `|\sum_(l in T | l != k) A k l * a l|
              <= (\sum_(l in T | l != k) `|A k l|) * `|a k|.
  apply: le_trans (ler_norm_sum _ _ _) _; rewrite mulr_suml; apply: ler_sum => l.
  by case/andP=> lT _; rewrite normrM ler_wpmul2l ?max.
apply: le_trans (ler_add (lexx _) others) _; rewrite -mulrDl ler_wpmul2r //.
exact: le_trans (dominant kT) (ler_norm _).
Qed.

(** A on T, the identity elsewhere (transposed, to act on rows). *)
Let extended : 'M[R]_N :=
  \matrix_(l, k) if (l \in T) && (k \in T) then A k l else (l == k)%:R.

Let mul_extended (a : 'rV[R]_N) k :
  (a *m extended) 0 k = if k \in T then \sum_(l in T) A k l * a 0 l else a 0 k.
Proof.
rewrite mxE; case: ifP => kT.
  rewrite (bigID (mem T)) /= [X in _ + X]big1 ?addr0 => [|l lT].
    by apply: eq_bigr => l lT; rewrite mxE lT kT mulrC.
  by rewrite mxE (negbTE lT); case: eqP lT => [->|_ _]; rewrite ?kT ?mulr0.
rewrite (bigD1 k) //= mxE kT andbF eqxx mulr1 big1 ?addr0 // => l lk.
by rewrite mxE kT andbF (negbTE lk) mulr0.
Qed.

Let extended_unit : extended \in unitmx.
Proof.
rewrite -row_free_unit; apply: inj_row_free => a null.
have at0 k : (a *m extended) 0 k = 0 by rewrite null mxE.
apply/rowP => l; rewrite [RHS]mxE; have [lT|lT] := boolP (l \in T); last first.
  by have := at0 l; rewrite mul_extended (negbTE lT).
apply/eqP; rewrite -normr_le0 -(pmulr_rle0 _ kappa_gt0).
apply: (@dominant_bound (fun l => a 0 l) (fun _ => 0)) lT => [k kT|k _].
  by have := at0 k; rewrite mul_extended kT.
by rewrite normr0.
Qed.

Lemma dominant_solution (b : 'I_N -> R) (beta : R) :
  (forall k, k \in T -> `|b k| <= beta) ->
  exists a : 'I_N -> R,
    (forall k, k \in T -> \sum_(l in T) A k l * a l = b k) /\
    (forall l, l \in T -> kappa * `|a l| <= beta).
Proof.
move=> b_le; pose v : 'rV[R]_N := \row_k b k; pose a := v *m invmx extended.
have solves k : k \in T -> \sum_(l in T) A k l * a 0 l = b k.
  move=> kT; have := mul_extended a k; rewrite kT => <-.
  by rewrite -mulmxA mulVmx // mulmx1 mxE.
by exists (fun l => a 0 l); split=> //; exact: dominant_bound solves b_le.
Qed.

End Dominance.
