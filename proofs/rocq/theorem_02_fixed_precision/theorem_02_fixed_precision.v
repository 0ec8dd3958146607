(** * Theorem 2: sparse averaging by one unit, given keys with a margin

    If keys u_j and queries w_y are such that the scores <w_y, u_j> single out every
    set y of q positions with margin g up to dl, then one attention unit with input
    map (value, alpha * w_y, u_i) approximates qSA to within
      2 ((N - q) / q) exp(-alpha (g - 2 dl)) + (exp(2 alpha dl) - 1).

    Idea.  The three matrices pick value, query and key out of the embedding, so row i
    of the unit is the softmax average of the values with scores alpha <w_{y_i}, u_j>;
    the softmax lemma does the rest. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements vectors softmax_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** A row of an attention unit, read as a weighted sum of value vectors. *)
Lemma attention_row (R : realType) (N d m d' : nat) (Q K : 'M[R]_(d, m))
    (V : 'M[R]_(d, d')) (X : 'M[R]_(N, d)) i :
  row i (attention_unit Q K V X)
    = \sum_j softmax (fun k => dot (row i X *m Q) (row k X *m K)) j *: (row j X *m V).
Proof.
rewrite row_mul mulmx_sum_row; apply: eq_bigr => j _; rewrite !mxE row_mul.
congr (_ *: _); apply: eq_softmax => k; rewrite !mxE.
by apply: eq_bigr => l _; rewrite -!row_mul !mxE.
Qed.

Section SparseUnit.
Variables (R : realType) (N d m : nat).
Variables (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m) (alpha : R).

Lemma sparse_unitE (X : input R N d) i :
  sparse_unit u w alpha X i
    = \sum_j softmax (fun k => alpha * dot (w (pointers (X i))) (u k)) j *: value (X j).
Proof.
rewrite /sparse_unit attention_row; apply: eq_bigr => j _.
have rowE k : row k (embed (value_query_key u w alpha) X)
              = value_query_key u w alpha k (X k) by rewrite rowK.
have valueE : value_query_key u w alpha j (X j) *m @pick_value R d m = value (X j).
  by rewrite !mul_row_col mulmx1 !mulmx0 !addr0.
have queryE : value_query_key u w alpha i (X i) *m @pick_query R d m
              = alpha *: w (pointers (X i)).
  by rewrite !mul_row_col mulmx1 !mulmx0 addr0 add0r.
have keyE k : value_query_key u w alpha k (X k) *m @pick_key R d m = u k.
  by rewrite !mul_row_col mulmx1 !mulmx0 !add0r.
rewrite (rowE j) valueE; congr (_ *: _); apply: eq_softmax => k.
by rewrite !rowE queryE keyE dotZl.
Qed.

End SparseUnit.

Theorem theorem_2_given_keys : theorem_2_given_keys_statement.
Proof.
move=> R N d m q u w g dl alpha q_gt0 alpha_ge0 margin X valid i.
have [_ card_y] := valid i; have [c single] := margin _ card_y.
rewrite sparse_unitE /qSA.
have := @softmax_average R _ d _ _ c g dl alpha (fun j => value (X j)) _ alpha_ge0 single.
by rewrite card_y card_ord; apply=> // j; have [] := valid j.
Qed.
