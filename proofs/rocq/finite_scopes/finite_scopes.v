(** * Claims of finite scope, from the definitions of Statements.v

    What Python checks at these parameters, stated of the paper's objects as Statements.v defines
    them, in the vocabulary of the SMT texts where that is possible, and derived from the general
    theorem.  ties.toml says what this ties, and what is tied by reading only. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals.
From slt Require Import Statements.
From slt Require Verified.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.Theory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Theorem 7: the reduction decides disjointness, n = 1, 4, 5 *)

Lemma reduction_at (n N M : nat) (a b : bits_of n.+1) (i : 'I_N) :
  (2 * n.+1 + 1 <= N)%N -> (2 * n.+1 + 4 <= M)%N -> i = 0%N :> nat ->
  Match3 (match3_instance M a b) i = disj a b.
Proof.
by move=> hN hM i0; case: (Verified.checked_theorem_7_reduction n.+1 N M hN hM) => H _ _ _; case: (H a b i i0).
Qed.

Theorem reduction_1_5_6 (a b : bits_of 1) :
  Match3 (match3_instance 6 a b) (@Ordinal 5 0 isT) = a (Ordinal (isT : 0 < 1)%N) && b (Ordinal (isT : 0 < 1)%N).
Proof.
rewrite reduction_at //; apply/existsP/idP => [[[[|k] lt]] //| ab]; last by exists (Ordinal (isT : 0 < 1)%N).
by rewrite (bool_irrelevance lt isT).
Qed.

Theorem reduction_4_11_12 (a b : bits_of 4) :
  Match3 (match3_instance 12 a b) (@Ordinal 11 0 isT) =
  [|| a (Ordinal (isT : 0 < 4)%N) && b (Ordinal (isT : 0 < 4)%N), a (Ordinal (isT : 1 < 4)%N) && b (Ordinal (isT : 1 < 4)%N),
      a (Ordinal (isT : 2 < 4)%N) && b (Ordinal (isT : 2 < 4)%N) | a (Ordinal (isT : 3 < 4)%N) && b (Ordinal (isT : 3 < 4)%N)].
Proof.
rewrite reduction_at //; apply/existsP/idP => [[[[|[|[|[|k]]]] lt]] //| ].
- by rewrite (bool_irrelevance lt isT) => ab; apply/or4P; constructor 1.
- by rewrite (bool_irrelevance lt isT) => ab; apply/or4P; constructor 2.
- by rewrite (bool_irrelevance lt isT) => ab; apply/or4P; constructor 3.
- by rewrite (bool_irrelevance lt isT) => ab; apply/or4P; constructor 4.
- by case/or4P => ab; eexists; exact: ab.
Qed.

(** ** Theorem 10: a first layer below the bound is fooled, (N, q, d) = (4, 2, 1), (5, 2, 1), (3, 1, 2) *)

Theorem feedforward_4_2 : exists Y : 'I_4 -> {set 'I_4},
  forall (R : realType) (c w : nat) (encode : ('I_4 -> {set 'I_4}) -> 'rV_c)
    (W : 'M[R]_((4 * 1 + c)%N, w)) (g : 'rV_w -> 'I_4 -> 'rV[R]_1),
  (\rank W < 3)%N ->
  exists (X : input R 4%N 1%N) (i : 'I_4),
    [/\ valid_input 2%N X, forall j, pointers (X j) = Y j
      & 2%:R^-1 <= norm2 (g (first_layer encode W X) i - qSA 2%N X i)].
Proof.
have [Y H] := Verified.checked_theorem_10_feedforward 4%N 2%N isT isT.
by exists Y => R c w encode W g rank; apply: H.
Qed.

Theorem feedforward_5_2 : exists Y : 'I_5 -> {set 'I_5},
  forall (R : realType) (c w : nat) (encode : ('I_5 -> {set 'I_5}) -> 'rV_c)
    (W : 'M[R]_((5 * 1 + c)%N, w)) (g : 'rV_w -> 'I_5 -> 'rV[R]_1),
  (\rank W < 4)%N ->
  exists (X : input R 5%N 1%N) (i : 'I_5),
    [/\ valid_input 2%N X, forall j, pointers (X j) = Y j
      & 2%:R^-1 <= norm2 (g (first_layer encode W X) i - qSA 2%N X i)].
Proof.
have [Y H] := Verified.checked_theorem_10_feedforward 5%N 2%N isT isT.
by exists Y => R c w encode W g rank; apply: H.
Qed.

Theorem feedforward_3_1 : exists Y : 'I_3 -> {set 'I_3},
  forall (R : realType) (c w : nat) (encode : ('I_3 -> {set 'I_3}) -> 'rV_c)
    (W : 'M[R]_((3 * 2 + c)%N, w)) (g : 'rV_w -> 'I_3 -> 'rV_2),
  (\rank W < 6)%N ->
  exists (X : input R 3%N 2%N) (i : 'I_3),
    [/\ valid_input 1%N X, forall j, pointers (X j) = Y j
      & 1%:R^-1 <= norm2 (g (first_layer encode W X) i - qSA 1%N X i)].
Proof.
have [Y H] := Verified.checked_theorem_10_feedforward 3%N 1%N isT isT.
by exists Y => R c w encode W g rank; apply: H.
Qed.

(** ** Theorem 11: N - 1 stored values are enough, and forward pointers defeat every machine *)

Theorem memory_is_enough (R : realType) (N q : nat) : 
    [\/ N = 4 /\ q = 1, N = 5 /\ q = 2 | N = 6 /\ q = 3]%N ->
  exists (step : 'I_N -> token R N 1%N -> {ffun 'I_N.-1 -> 'rV[R]_1} -> {ffun 'I_N.-1 -> 'rV[R]_1})
    (out : 'I_N -> token R N 1%N -> {ffun 'I_N.-1 -> 'rV[R]_1} -> 'rV[R]_1) (h0 : {ffun 'I_N.-1 -> 'rV[R]_1}),
  forall (X : input R N 1%N) (i : 'I_N), points_back X i -> recurrent step out h0 X i = qSA q X i.
Proof. by move=> _; exact: Verified.checked_theorem_11_stored_values_suffice. Qed.

Theorem forward_pointers (R : realType) (N q : nat) (S0 : Type)
    (step : 'I_N -> token R N 1%N -> S0 -> S0) (out : 'I_N -> token R N 1%N -> S0 -> 'rV[R]_1) (h0 : S0) :
  [\/ N = 2 /\ q = 1, N = 9 /\ q = 4 | N = 41 /\ q = 1]%N ->
  exists (X : input R N 1%N) (i : 'I_N),
    [/\ valid_input q X, i = 0%N :> nat & 1 <= norm2 (recurrent step out h0 X i - qSA q X i)].
Proof.
by case=> -[EN Eq]; subst N q; apply: Verified.checked_theorem_11_forward_pointers_defeat_every_machine.
Qed.
