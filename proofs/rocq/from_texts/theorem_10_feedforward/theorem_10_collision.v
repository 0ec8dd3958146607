(** * Theorem 10: null vectors of a first layer, and the inputs that it cannot tell apart (q = 2, dimension 1) *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals.
From slt Require Import Statements.
From ties Require Import norms.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Lemma sum_over_entries (R : realType) (N : nat) (f : 'I_(N * 1) -> R) :
  \sum_l f l = \sum_j f (mxvec_index j 0).
Proof.
rewrite (reindex _ (curry_mxvec_bij N 1)) /=.
transitivity (\sum_(p : 'I_N * 'I_1) f (mxvec_index p.1 p.2)); first by apply: eq_bigr => -[j k].
rewrite -(pair_bigA _ (fun j k => f (mxvec_index j k))) /=.
by apply: eq_bigr => j _; rewrite big_ord1.
Qed.

Section Collision.
Variables (R : realType) (n c : nat).
Notation N := n.+2.
Variables (encode : ('I_N -> {set 'I_N}) -> 'rV[R]_c) (W : 'M[R]_(N * 1 + c, n)).

(** What a column of the first layer reads of token j. *)
Definition weight (j : 'I_N) (r : 'I_n) : R := W (lshift c (mxvec_index j 0)) r.

(** Token 0 is in every pointer set, and each other token in its own. *)
Definition partner (i : 'I_N) : 'I_N := if i == ord0 then lift ord0 ord0 else i.
Definition common (i : 'I_N) : {set 'I_N} := [set ord0; partner i].
Definition carrying (xi : 'I_N -> R) : input R N 1 := fun j => Token (const_mx (xi j)) (common j).

Lemma partner_neq0 i : partner i != ord0.
Proof. by rewrite /partner; case: ifP => [_|/negbT]. Qed.

Lemma carrying_valid xi : (forall j, `|xi j| <= 1) -> valid_input 2 (carrying xi).
Proof.
move=> small j; split; first by rewrite norm2_1 mxE.
by rewrite cards2 eq_sym partner_neq0.
Qed.

Lemma carrying_target xi i : qSA 2 (carrying xi) i = const_mx ((xi ord0 + xi (partner i)) / 2%:R).
Proof.
rewrite /qSA /= /common big_setU1 ?inE 1?eq_sym ?partner_neq0 // big_set1 /=.
by apply/rowP => k; rewrite !mxE mulrC.
Qed.

(** The first layer: what it reads elsewhere, and the sum over the tokens. *)
Definition elsewhere (r : 'I_n) : R := \sum_(l < c) encode common 0 l * W (rshift (N * 1) l) r.

Lemma first_layer_entry xi r :
  first_layer encode W (carrying xi) 0 r = elsewhere r + \sum_j weight j r * xi j.
Proof.
rewrite /first_layer mxE big_split_ord /= addrC; congr (_ + _).
  by apply: eq_bigr => l _; rewrite row_mxEr.
rewrite sum_over_entries; apply: eq_bigr => j _.
by rewrite row_mxEl mxvecE !mxE mulrC.
Qed.

(** n columns cannot tell n + 1 tokens apart. *)
Lemma null_vector : exists xi : 'I_N -> R,
  [/\ xi ord0 = 0, forall r, \sum_j weight j r * xi j = 0, forall j, `|xi j| <= 1 & exists j, xi j = 1].
Proof.
pose A : 'M[R]_(n.+1, n) := \matrix_(j, r) weight (lift ord0 j) r.
have /rowV0Pn[v /sub_kermxP vA v0] : kermx A != 0.
  by rewrite -mxrank_eq0 mxrank_ker subn_eq0 -ltnNge ltnS rank_leq_col.
pose top := [arg max_(j > ord0) `|v 0 j|]%O.
have le_top j : `|v 0 j| <= `|v 0 top| by rewrite /top; case: arg_maxP => // l _; apply.
have top0 : v 0 top != 0.
  apply: contraNneq v0 => top0; apply/eqP/rowP => j; rewrite mxE; apply/eqP.
  by rewrite -normr_le0 (le_trans (le_top j)) // top0 normr0.
exists (fun j => if unlift ord0 j is Some l then v 0 l / v 0 top else 0); split.
- by rewrite unlift_none.
- move=> r; rewrite big_ord_recl unlift_none mulr0 add0r.
  have := congr1 (fun B : 'M_(1, n) => B 0 r) vA; rewrite !mxE => sum0.
  transitivity ((\sum_j v 0 j * A j r) / v 0 top); last by rewrite sum0 mul0r.
  by rewrite mulr_suml; apply: eq_bigr => l _; rewrite liftK mxE mulrCA mulrA.
- move=> j; case: unliftP => [l _|_]; last by rewrite normr0 ler01.
  by rewrite normrM normfV ler_pdivr_mulr ?mul1r ?normr_gt0.
- by exists (lift ord0 top); rewrite liftK divff.
Qed.

End Collision.
