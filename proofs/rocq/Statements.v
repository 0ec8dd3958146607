(** * What is claimed

    This is the one file a sceptic has to read.  It holds definitions and
    statements only; the proofs are in the files named after the results, and
    Verified.v checks that each of them proves the statement given here, word for
    word.  Nothing here depends on anything but the mathcomp libraries (and strings).

    Conventions.  Positions are ['I_N], that is 0, ..., N - 1 (the paper counts
    1, ..., N).  [R] is any model of the real numbers of mathcomp-analysis, with
    its own exponential [expR] and logarithm [ln].  Vectors are rows. *)

From Coq Require Import String Ascii.
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
Definition valid_token (x : token R N d) : Prop :=
  norm2 (value x) <= 1 /\ #|pointers x| = q.

Definition valid_input (X : input R N d) : Prop := forall i, valid_token (X i).

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

(** ** Theorem 4: width lower bound *)

(** Pigeonhole form, for an arbitrary unit.  Let [F] be the output at a position i0 that
    has at least 2q others before it.  If F sees the token at i0 only through a message
    of fewer than 2^q values (and everything else exactly), some valid input makes F err
    by at least 1/q, in any dimension d' = d + 1 >= 1.  So F does not even
    e-approximate qSA for any e < 1/q; the paper states 1/(2q). *)
Definition theorem_4_width_statement : Prop :=
  forall (R : realType) (N d q : nat) (i0 : 'I_N) (T : finType)
      (msg : token R N d.+1 -> T) (F : input R N d.+1 -> 'rV[R]_d.+1),
    (2 * q <= i0)%N -> (#|T| < 2 ^ q)%N ->
    (forall X Y, valid_input q X -> valid_input q Y ->
       msg (X i0) = msg (Y i0) -> (forall j, j != i0 -> X j = Y j) -> F X = F Y) ->
    exists X, valid_input q X /\ q%:R^-1 <= norm2 (F X - qSA q X i0).

(** The precision model of Theorem 4: a p-bit alphabet is any set of at most 2^p reals
    (fixed point, floating point, ...), and every coordinate of [v] is one of them.
    Softmax and the sum of the heads are exact. *)
Definition over_alphabet (R : realType) (m : nat) (A : seq R) (v : 'rV[R]_m) : Prop :=
  forall k, v 0 k \in A.

(** Attention form: one layer of H heads of inner dimension m with values of dimension
    d_v, any input map, any output map (element-wise: it sees its position and the row).
    If queries, keys and values are over a p-bit alphabet and H (2m + d_v) p < q, then
    for every N >= 2q + 1 some valid input gives an error of at least 1/q. *)
Definition theorem_4_attention_statement : Prop :=
  forall (R : realType) (N d q d0 m dv H p : nat) (A : seq R)
      (phi : 'I_N -> token R N d.+1 -> 'rV[R]_d0)
      (Q K : 'I_H -> 'M[R]_(d0, m)) (V : 'I_H -> 'M[R]_(d0, dv))
      (out : 'I_N -> 'rV[R]_dv -> 'rV[R]_d.+1),
    (2 * q + 1 <= N)%N -> (size A <= 2 ^ p)%N ->
    (forall h i x, valid_token q x ->
       [/\ over_alphabet A (phi i x *m Q h), over_alphabet A (phi i x *m K h)
         & over_alphabet A (phi i x *m V h)]) ->
    (H * (2 * m + dv) * p < q)%N ->
    exists X i, valid_input q X /\
      q%:R^-1 <= norm2 (out i (row i (attention_layer Q K V (embed phi X))) - qSA q X i).

(** Without an output map only one value coordinate matters: H (2m + 1) p < q is enough,
    whatever the dimension d' = d + 1. *)
Definition theorem_4_attention_direct_statement : Prop :=
  forall (R : realType) (N d q d0 m H p : nat) (A : seq R)
      (phi : 'I_N -> token R N d.+1 -> 'rV[R]_d0)
      (Q K : 'I_H -> 'M[R]_(d0, m)) (V : 'I_H -> 'M[R]_(d0, d.+1)),
    (2 * q + 1 <= N)%N -> (size A <= 2 ^ p)%N ->
    (forall h i x, valid_token q x ->
       [/\ over_alphabet A (phi i x *m Q h), over_alphabet A (phi i x *m K h)
         & over_alphabet A (phi i x *m V h)]) ->
    (H * (2 * m + 1) * p < q)%N ->
    exists X i, valid_input q X /\
      q%:R^-1 <= norm2 (row i (attention_layer Q K V (embed phi X)) - qSA q X i).

(** ** Keys of small coherence *)

(** Coherence lemma.  Unit vectors u_j with abs <u_i, u_j> <= mu for i <> j and
    (3q - 1) mu <= 1: every set y of q positions has w with <w, u_j> = 1 on y,
    abs <w, u_j> <= 1/2 off y, and norm^2 at most 3q/2. *)
Definition coherence_lemma_statement : Prop :=
  forall (R : realType) (N m q : nat) (u : 'I_N -> 'rV[R]_m) (mu : R),
    0 <= mu -> (3 * q)%:R * mu - mu <= 1 ->
    (forall j, dot (u j) (u j) = 1) ->
    (forall i j, i != j -> `|dot (u i) (u j)| <= mu) ->
    forall y : {set 'I_N}, #|y| = q ->
      exists w, [/\ forall j, j \in y -> dot w (u j) = 1,
                    forall j, j \notin y -> `|dot w (u j)| <= 2%:R^-1
                  & dot w w <= 3%:R / 2%:R * q%:R].

(** Such keys exist (these hypotheses are not vacuous): orthonormal ones, with m = N. *)
Definition coherence_satisfiable_statement : Prop :=
  forall (R : realType) (N q : nat), exists (u : 'I_N -> 'rV[R]_N) (mu : R),
    [/\ 0 <= mu, (3 * q)%:R * mu - mu <= 1, forall j, dot (u j) (u j) = 1
      & forall i j, i != j -> `|dot (u i) (u j)| <= mu].

(** So such keys serve in Theorem 2: error at most 2 ((N - q) / q) exp(-alpha / 2). *)
Definition theorem_2_coherence_statement : Prop :=
  forall (R : realType) (N d m q : nat) (u : 'I_N -> 'rV[R]_m) (mu : R),
    (0 < q)%N -> 0 <= mu -> (3 * q)%:R * mu - mu <= 1 ->
    (forall j, dot (u j) (u j) = 1) ->
    (forall i j, i != j -> `|dot (u i) (u j)| <= mu) ->
    exists w, forall alpha, 0 <= alpha ->
      approximates_qSA q (sparse_unit (d := d) u w alpha)
        (2%:R * ((N - q)%:R / q%:R) * expR (- (alpha / 2%:R))).

(** ** Theorem 2: keys with a margin exist, m of order q log N *)

(** Keys of signs +1 and -1, m <= 1344 q (floor(log2 N) + 2) of them, such that every set
    y of at most q positions has w with <w, u_j> = 1 on y and abs <w, u_j> <= 1/2 off y,
    and norm(w) norm(u_j) <= sqrt(8 q) (norm(u_j)^2 is m).  The construction differs from
    the paper's: not a random sign matrix, but a code of 8 (floor(log2 N) + 2) letters,
    chosen by counting, written in rows of a Hadamard matrix.  The paper's bound on the
    norms is 2 sqrt(q), that is sqrt(4 q). *)
Definition theorem_2_keys_statement : Prop :=
  forall (R : realType) (N q : nat), (0 < q)%N ->
    exists (m : nat) (u : 'I_N -> 'rV[R]_m),
      [/\ (m <= 1344 * q * (trunc_log 2 N + 2))%N,
          forall j k, u j 0 k = 1 \/ u j 0 k = -1
        & forall y : {set 'I_N}, (#|y| <= q)%N -> exists w,
            [/\ forall j, j \in y -> dot w (u j) = 1,
                forall j, j \notin y -> `|dot w (u j)| <= 2%:R^-1
              & m%:R * dot w w <= 8%:R * q%:R]].

(** Theorem 2 with its precision: for all 0 < q <= N, d and 0 < e <= 1 one unit of inner
    dimension m = 672 q (floor(log2 N) + 2) approximates qSA to within e, with keys of
    zeros and ones, queries of integers between -L and L, and one scaling factor alpha,
    where L <= 32 ln(4N / (q e)) / e + 9.  So a query coordinate takes
    O(log(1/e) + log log(N / (q e))) bits, a key coordinate one.  Softmax, alpha and the
    weighted sum of the values are exact. *)
Definition theorem_2_precision_statement : Prop :=
  forall (R : realType) (N d q : nat) (e : R),
    (0 < q)%N -> (q <= N)%N -> 0 < e -> e <= 1 ->
    exists (m L : nat) (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m) (alpha : R),
      [/\ m = (672 * q * (trunc_log 2 N + 2))%N,
          L%:R <= 32%:R * ln (4%:R * N%:R / (q%:R * e)) / e + 9%:R,
          forall j k, u j 0 k = 0 \/ u j 0 k = 1,
          forall y k, exists z : int, w y 0 k = z%:~R /\ `|z| <= L%:Z
        & approximates_qSA q (sparse_unit (d := d) u w alpha) e].

(** ** Theorem 2: keys given as data *)

(** A key written as a string of signs, as in the data file of the Python side. *)
Definition sign_row (R : realType) (m : nat) (signs : string) : 'rV[R]_m :=
  \row_k if String.get k signs is Some "+"%char then 1 else -1.

(** For every set y of q positions some w scores 1 on y and at most 1/2 off y. *)
Definition separates (q m : nat) (keys : seq string) : Prop :=
  forall (R : realType) (y : {set 'I_(size keys)}), #|y| = q ->
    exists w : 'rV[R]_m, forall j : 'I_(size keys),
      let score := dot w (sign_row R m (nth EmptyString keys j)) in
      if j \in y then score = 1 else score <= 2%:R^-1.

Definition found_keys_8_2 : seq string :=
  [:: "++++++"; "--+-++"; "-+++--"; "+-+---"; "---+-+"; "++---+"; "+--++-";
      "-+--+-"]%string.

Definition found_keys_16_2 : seq string :=
  [:: "+++++++++++"; "+--+-+--+-+"; "++-+---+---"; "+------++++"; "----+-+-+--";
      "+++-+-++--+"; "--++--++---"; "+++--++++--"; "-+-+--++++-"; "+-+--+---+-";
      "---+-+-+-++"; "-+--++---+-"; "-+-+--+---+"; "+--++++--+-"; "-+++----+--";
      "--+-++-++-+"]%string.

Definition found_keys_8_3 : seq string :=
  [:: "++++++"; "-+---+"; "--++--"; "+-+--+"; "-++-+-"; "---+++"; "+---+-";
      "++-+--"]%string.

(** Decided by computation: q = 2 with N = 8, m = 6 and N = 16, m = 11; q = 3 with N = 8,
    m = 6. *)
Definition sign_keys_8_2_statement : Prop := separates 2 6 found_keys_8_2.

Definition sign_keys_16_2_statement : Prop := separates 2 11 found_keys_16_2.

Definition sign_keys_8_3_statement : Prop := separates 3 6 found_keys_8_3.

(** ** Theorem 11: recurrent networks *)

(** A recurrent network reads the tokens in order; step and output may depend on the
    position, the output is exact, only the state between tokens is finite. *)
Section Recurrent.
Variables (R : realType) (N d : nat) (S : Type).
Variables (step : 'I_N -> token R N d -> S -> S).
Variables (out : 'I_N -> token R N d -> S -> 'rV[R]_d) (h0 : S).

Definition state_before (X : input R N d) (i : 'I_N) : S :=
  foldl (fun h (j : 'I_N) => step j (X j) h) h0 [seq j : 'I_N <- enum 'I_N | (j < i)%N].

Definition recurrent (X : input R N d) (i : 'I_N) : 'rV[R]_d :=
  out i (X i) (state_before X i).

End Recurrent.

(** With N = n + q tokens and fewer than 2^n states, some valid input gives an error of
    at least 1/q.  For q = 1: a network that approximates qSA to within less than 1
    has at least N - 1 bits of state (the paper states (N - 1) / 2). *)
Definition theorem_11_recurrent_statement : Prop :=
  forall (R : realType) (n d q : nat) (S : finType)
      (step : 'I_(n + q) -> token R (n + q) d.+1 -> S -> S)
      (out : 'I_(n + q) -> token R (n + q) d.+1 -> S -> 'rV[R]_d.+1) (h0 : S),
    (0 < q)%N -> (#|S| < 2 ^ n)%N ->
    exists X i, valid_input q X /\
      q%:R^-1 <= norm2 (recurrent step out h0 X i - qSA q X i).

(** ** Theorem 10: fully-connected networks *)

(** The first layer of a fully-connected network: the flattened values, and any encoding
    of pointers and positions, times W.  What follows, biases included, is arbitrary. *)
Section FirstLayer.
Variables (R : realType) (N d c w : nat).
Variables (encode : ('I_N -> {set 'I_N}) -> 'rV[R]_c) (W : 'M[R]_(N * d + c, w)).

Definition first_layer (X : input R N d) : 'rV[R]_w :=
  row_mx (mxvec (\matrix_i value (X i))) (encode (fun i => pointers (X i))) *m W.

End FirstLayer.

(** For 0 < q <= N there are pointer sets, chosen before the network, such that every
    network whose first-layer matrix has rank less than (N - q + 1) d errs by at least
    1/q on some valid input with these pointer sets. *)
Definition theorem_10_feedforward_statement : Prop :=
  forall N q : nat, (0 < q)%N -> (q <= N)%N ->
  exists Y : 'I_N -> {set 'I_N},
  forall (R : realType) (d c w : nat) (encode : ('I_N -> {set 'I_N}) -> 'rV[R]_c)
      (W : 'M[R]_(N * d + c, w)) (g : 'rV[R]_w -> 'I_N -> 'rV[R]_d),
    (\rank W < (N - q + 1) * d)%N ->
    exists X i, [/\ valid_input q X, forall j, pointers (X j) = Y j
      & q%:R^-1 <= norm2 (g (first_layer encode W X) i - qSA q X i)].

(** Hence the rank, and so the width w, of an approximation to within less than 1/q is at
    least (N - q + 1) d, and at least (N + 2) d / 2 if 2q <= N. *)
Definition theorem_10_rank_statement : Prop :=
  forall (R : realType) (N d q c w : nat) (encode : ('I_N -> {set 'I_N}) -> 'rV[R]_c)
      (W : 'M[R]_(N * d + c, w)) (g : 'rV[R]_w -> 'I_N -> 'rV[R]_d) (e : R),
    (0 < q)%N -> (q <= N)%N -> e < q%:R^-1 ->
    approximates_qSA q (fun X => g (first_layer encode W X)) e ->
    [/\ ((N - q + 1) * d <= \rank W)%N, (\rank W <= w)%N
      & (2 * q <= N)%N -> (N * d + 2 * d <= 2 * w)%N].
