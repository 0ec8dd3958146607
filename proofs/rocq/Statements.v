(** * What is claimed

    This is the one file a sceptic has to read.  It holds definitions and
    statements only; the proofs are in the files named after the results, and
    Verified.v checks that each of them proves the statement given here, word for
    word.  Nothing here depends on anything but the mathcomp libraries.

    Conventions.  Positions are ['I_N], that is 0, ..., N - 1 (the paper counts
    1, ..., N).  [R] is any model of the real numbers of mathcomp-analysis, with
    its own exponential [expR] and logarithm [ln].  Vectors are rows. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Vectors *)

Section Vectors.
Variables (R : realType) (m : nat).
Implicit Types u v : 'rV[R]_m.

Definition dot u v : R := \sum_k u 0 k * v 0 k.

(** The Euclidean norm, in which every error below is measured. *)
Definition norm2 v : R := Num.sqrt (dot v v).

End Vectors.

(** ** Sparse averaging (Definition 4) *)

(** The token at position [i] is (z_i; y_i; i): a value in R^d and a set of
    positions.  The position itself is the index of the token in the input, and
    every map below that reads a token is given that index as well. *)
Record token (R : realType) (N d : nat) := Token {
  value : 'rV[R]_d;
  pointers : {set 'I_N}
}.

Definition input (R : realType) (N d : nat) := 'I_N -> token R N d.

Section SparseAveraging.
Variables (R : realType) (N d q : nat).

(** Values in the closed unit ball, pointer sets of exactly [q] positions. *)
Definition valid_input (X : input R N d) : Prop :=
  forall i, norm2 (value (X i)) <= 1 /\ #|pointers (X i)| = q.

Definition qSA (X : input R N d) (i : 'I_N) : 'rV[R]_d :=
  q%:R^-1 *: \sum_(j in pointers (X i)) value (X j).

(** [f] approximates qSA to within [e] on every valid input, at every position. *)
Definition approximates_qSA (f : input R N d -> 'I_N -> 'rV[R]_d) (e : R) : Prop :=
  forall X, valid_input X -> forall i, norm2 (f X i - qSA X i) <= e.

End SparseAveraging.

(** ** Attention (Definitions 1 and 2) *)

Definition softmax (R : realType) (I : finType) (s : I -> R) (j : I) : R :=
  expR (s j) / \sum_k expR (s k).

Section Attention.
Variables (R : realType) (N d m d' : nat).

Definition softmax_rows (S : 'M[R]_N) : 'M[R]_N :=
  \matrix_(i, j) softmax (S i) j.

(** Definition 1: f(X) = softmax(X Q K^T X^T) X V. *)
Definition attention_unit (Q K : 'M[R]_(d, m)) (V : 'M[R]_(d, d'))
    (X : 'M[R]_(N, d)) : 'M[R]_(N, d') :=
  softmax_rows (X *m Q *m (X *m K)^T) *m (X *m V).

(** Definition 2: the heads of a layer are added. *)
Definition attention_layer (H : nat) (Q K : 'I_H -> 'M[R]_(d, m))
    (V : 'I_H -> 'M[R]_(d, d')) (X : 'M[R]_(N, d)) : 'M[R]_(N, d') :=
  \sum_h attention_unit (Q h) (K h) (V h) X.

(** An element-wise input map reads one token and its position. *)
Definition embed (T : Type) (phi : 'I_N -> T -> 'rV[R]_d) (X : 'I_N -> T) :
    'M[R]_(N, d) :=
  \matrix_i phi i (X i).

End Attention.

(** The unit of Theorems 2 and 3.  A token is embedded as (value, query, key), with
    query [alpha * w_y] for its pointer set y and key [u_i] for its position i; the
    three matrices pick the three parts.  Inner dimension m, embedding d + 2m. *)
Section SparseUnit.
Variables (R : realType) (N d m : nat).
Variables (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m) (alpha : R).

Definition pick_value : 'M[R]_(d + (m + m), d) := col_mx 1%:M (col_mx 0 0).
Definition pick_query : 'M[R]_(d + (m + m), m) := col_mx 0 (col_mx 1%:M 0).
Definition pick_key : 'M[R]_(d + (m + m), m) := col_mx 0 (col_mx 0 1%:M).

Definition value_query_key (i : 'I_N) (x : token R N d) : 'rV[R]_(d + (m + m)) :=
  row_mx (value x) (row_mx (alpha *: w (pointers x)) (u i)).

Definition sparse_unit (X : input R N d) (i : 'I_N) : 'rV[R]_d :=
  row i (attention_unit pick_query pick_key pick_value (embed value_query_key X)).

End SparseUnit.

(** ** Communication protocols and set disjointness *)

(** A deterministic two-party protocol is a binary tree.  At a node its owner sends
    one bit, which may depend on the owner's own input and (by the position in the
    tree) on everything sent before.  At a leaf one of the players announces the
    output, which may depend on that player's own input. *)
Inductive protocol (A B C : Type) :=
| AliceOutputs of (A -> C)
| BobOutputs of (B -> C)
| AliceSends of (A -> bool) & protocol A B C & protocol A B C
| BobSends of (B -> bool) & protocol A B C & protocol A B C.

Section Protocols.
Variables (A B C : Type).

Fixpoint run (t : protocol A B C) (a : A) (b : B) : C :=
  match t with
  | AliceOutputs f => f a
  | BobOutputs f => f b
  | AliceSends s t1 t0 => if s a then run t1 a b else run t0 a b
  | BobSends s t1 t0 => if s b then run t1 a b else run t0 a b
  end.

(** The number of bits exchanged in the worst case. *)
Fixpoint bits (t : protocol A B C) : nat :=
  match t with
  | AliceOutputs _ | BobOutputs _ => 0
  | AliceSends _ t1 t0 | BobSends _ t1 t0 => (maxn (bits t1) (bits t0)).+1
  end.

(** Both players know the output at the end: it depends on the messages alone. *)
Fixpoint both_know (t : protocol A B C) : Prop :=
  match t with
  | AliceOutputs f => forall a a', f a = f a'
  | BobOutputs f => forall b b', f b = f b'
  | AliceSends _ t1 t0 | BobSends _ t1 t0 => both_know t1 /\ both_know t0
  end.

End Protocols.

(** DISJ_n(a, b) = max_i a_i b_i; true means that the sets are *not* disjoint. *)
Definition disj (n : nat) (a b : {ffun 'I_n -> bool}) : bool :=
  [exists i, a i && b i].

Definition computes_disj (n : nat)
    (t : protocol {ffun 'I_n -> bool} {ffun 'I_n -> bool} bool) : Prop :=
  forall a b, run t a b = disj a b.

(** ** Fact 1 *)

(** Every deterministic protocol that computes DISJ_n exchanges at least n bits, even
    if only one of the players has to know the answer. *)
Definition fact_1_statement : Prop :=
  forall n t, @computes_disj n t -> (n <= bits t)%N.

(** If both have to know it and n > 0, at least n + 1 bits. *)
Definition fact_1_both_know_statement : Prop :=
  forall n t, (0 < n)%N -> @computes_disj n t -> both_know t -> (n < bits t)%N.

(** ** Softmax close to uniform *)

(** The scores [s] single out the set [y]: within [dl] of a common value [c] on it, at
    most [c - g + dl] off it.  [dl] is the room for rounding, [g] the margin. *)
Definition singles_out (R : realType) (I : finType) (s : I -> R) (y : {set I})
    (c g dl : R) : Prop :=
  (forall j, j \in y -> `|s j - c| <= dl) /\
  (forall j, j \notin y -> s j <= c - g + dl).

(** The error of averaging over q of N tokens by softmax at inverse temperature
    [alpha]:  2 ((N - q) / q) exp(-alpha (g - 2 dl)) + (exp(2 alpha dl) - 1). *)
Definition averaging_error (R : realType) (N q : nat) (g dl alpha : R) : R :=
  2%:R * ((N - q)%:R / q%:R) * expR (- (alpha * (g - 2%:R * dl)))
  + (expR (2%:R * (alpha * dl)) - 1).

(** Softmax lemma (ours; the digest's explicit constants).  If the scores single out a
    non-empty set y, the softmax weights at inverse temperature alpha >= 0 differ from
    the uniform distribution on y by at most [averaging_error], summed over all
    indices.  In particular the mass off y and the error of any average of vectors
    in the unit ball are at most that. *)
Definition softmax_lemma_statement : Prop :=
  forall (R : realType) (I : finType) (s : I -> R) (y : {set I}) (c g dl alpha : R),
    (0 < #|y|)%N -> 0 <= alpha -> singles_out s y c g dl ->
    \sum_j `|softmax (fun k => alpha * s k) j - (j \in y)%:R / #|y|%:R|
      <= averaging_error #|I| #|y| g dl alpha.

(** ** Theorem 2: sparse averaging by one unit, given keys with a margin *)

(** Suppose keys u_1..u_N and, for every set y of q positions, a query w_y whose scores
    <w_y, u_j> single out y with margin g, up to dl.  Then the sparse unit at inverse
    temperature alpha approximates qSA to within [averaging_error].  Exact softmax;
    dl absorbs the rounding of queries and keys.  That such keys exist with m of order
    q log N is stated separately below. *)
Definition theorem_2_construction_statement : Prop :=
  forall (R : realType) (N d m q : nat) (u : 'I_N -> 'rV[R]_m)
      (w : {set 'I_N} -> 'rV[R]_m) (g dl alpha : R),
    (0 < q)%N -> 0 <= alpha ->
    (forall y : {set 'I_N}, #|y| = q ->
       exists c, singles_out (fun j => dot (w y) (u j)) y c g dl) ->
    approximates_qSA q (@sparse_unit R N d m u w alpha) (averaging_error N q g dl alpha).

(** ** Theorem 3: infinite precision *)

(** Keys on the moment curve: position j = 1..N has key (j, j^2, ..., j^{2q}). *)
Definition moment_key (R : realType) (N q : nat) (i : 'I_N) : 'rV[R]_(2 * q) :=
  \row_k i.+1%:R ^+ k.+1.

(** The cyclic polytope is neighbourly, with margin 1: for every set y of at most q
    positions a linear function of the keys is c on y and at most c - 1 off y. *)
Definition theorem_3_polytope_statement : Prop :=
  forall (R : realType) (N q : nat) (y : {set 'I_N}), (#|y| <= q)%N ->
    exists (w : 'rV[R]_(2 * q)) (c : R), forall j,
      if j \in y then dot w (moment_key R q j) = c
      else dot w (moment_key R q j) <= c - 1.

(** With exact reals, inner dimension 2q (embedding d + 4q) suffices for every N: the
    error is at most 2 ((N - q) / q) exp(-alpha).  Queries depend on y only, not on
    alpha.  Nothing is said of precision: the numbers grow like N^{2q}. *)
Definition theorem_3_error_statement : Prop :=
  forall (R : realType) (N d q : nat), (0 < q)%N ->
    exists w : {set 'I_N} -> 'rV[R]_(2 * q), forall alpha, 0 <= alpha ->
      approximates_qSA q (sparse_unit (d := d) (moment_key R q) w alpha)
        (2%:R * ((N - q)%:R / q%:R) * expR (- alpha)).

(** Hence every accuracy is reached. *)
Definition theorem_3_statement : Prop :=
  forall (R : realType) (N d q : nat) (e : R), (0 < q)%N -> 0 < e ->
    exists (w : {set 'I_N} -> 'rV[R]_(2 * q)) (alpha : R),
      approximates_qSA q (sparse_unit (d := d) (moment_key R q) w alpha) e.
