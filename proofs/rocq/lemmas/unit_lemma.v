(** * What a unit computes

    For tokens embedded as (value, query, key), entry (i, l) of an attention unit is
    the average of the l-th value coordinates, weighted by the softmax of the scores
    <query i, key j>.  Also: the position that [with_dummy] adds, and the scores of
    queries and keys given by lists. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements softmax_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Unit.
Variables (R : realType) (N d m : nat).

Variables (X : 'M[R]_(N, d + (m + m))) (v : 'I_N -> 'rV[R]_d) (q k : 'I_N -> 'rV[R]_m).
Hypothesis tokens : forall i, row i X = row_mx (v i) (row_mx (q i) (k i)).

Lemma unit_entry i l :
  attention_unit (pick_query R d m) (pick_key R d m) (pick_value R d m) X i l
    = \sum_j softmax (fun j => dot (q i) (k j)) j * v j 0 l.
Proof.
have entry n (A : 'M[R]_(_, n)) j l' : (X *m A) j l' = (row j X *m A) 0 l'.
  by rewrite -row_mul [RHS]mxE.
have query j l' : (X *m pick_query R d m) j l' = q j 0 l'.
  by rewrite entry tokens !mul_row_col !mulmx0 mulmx1 addr0 add0r.
have key j l' : (X *m pick_key R d m) j l' = k j 0 l'.
  by rewrite entry tokens !mul_row_col !mulmx0 mulmx1 !add0r.
have val j l' : (X *m pick_value R d m) j l' = v j 0 l'.
  by rewrite entry tokens !mul_row_col !mulmx0 mulmx1 !addr0.
rewrite mxE; apply: eq_bigr => j _; rewrite mxE val; congr (_ * _).
apply: eq_softmax => j'; rewrite mxE; apply: eq_bigr => l' _.
by rewrite query mxE key.
Qed.

End Unit.

Section Dummy.
Variables (T : Type) (N : nat) (X : 'I_N -> T).

Lemma with_dummy_real i : with_dummy X (lift ord_max i) = Some (X i).
Proof. by rewrite /with_dummy liftK. Qed.

Lemma with_dummy_max : with_dummy X ord_max = None.
Proof. by rewrite /with_dummy unlift_none. Qed.

(** Every position holds a token of the input or the dummy. *)
Variant place_spec : 'I_N.+1 -> option T -> Type :=
  | RealPlace i : place_spec (lift ord_max i) (Some (X i))
  | DummyPlace : place_spec ord_max None.

Lemma placeP t : place_spec t (with_dummy X t).
Proof.
case: (unliftP ord_max t) => [i ->|->].
  by rewrite with_dummy_real; constructor.
by rewrite with_dummy_max; constructor.
Qed.

End Dummy.

Lemma dot_entries (R : realType) m (s t : seq R) :
  dot (entries m s) (entries m t) = \sum_(k < m) s`_k * t`_k.
Proof. by apply: eq_bigr => k _; rewrite !mxE. Qed.
