(** * What is claimed

    This is the one file a sceptic has to read.  It holds definitions and
    statements only, in the paper's order: of each result first its definitions, then one
    headline statement, then auxiliary ones.  The proofs are in the folders named after
    the results, and Verified.v checks that each of them proves the statement given here,
    word for word.  Nothing here depends on anything but the mathcomp libraries (and
    strings).

    Conventions.  Positions are ['I_N], that is 0, ..., N - 1 (the paper counts
    1, ..., N): its "token 1" is [ord0], or any [i] with [i = 0].  Residues modulo M
    are elements of ['Z_M]; a statement that mentions ['Z_M] assumes [1 < M], because
    Mathematical Components reads ['Z_0] and ['Z_1] as ['Z_2].  [R] is any model of the
    real numbers of mathcomp-analysis, with its own exponential [expR] and logarithm
    [ln].  Vectors are rows. *)

From Coq Require Import String Ascii.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp trigo.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.


(** * Definitions *)

(** ** Vectors *)

Section Vectors.
Variables (R : realType) (m : nat).
Implicit Types u v : 'rV[R]_m.

Definition dot u v : R := \sum_k u 0 k * v 0 k.

(** The Euclidean norm, in which every error below is measured. *)
Definition norm2 v : R := Num.sqrt (dot v v).

End Vectors.

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

(** ** The class P(p, f)

    Upper and lower bounds in P are stated for the same machines: layers of attention heads
    whose queries, keys and values are p-bit numbers, with exact products and an exact
    softmax, in which each head's output is rounded before the heads are added. *)

Section Numbers.
Variable R : realType.

(** The p-bit numbers of the format f: k 2^(-f) with an integer abs k < 2^(p - 1).
    (For p = 0, 1 that is 0 alone.) *)
Definition p_bit (p f : nat) (x : R) : Prop :=
  exists k : int, x = k%:~R / 2%:R ^+ f /\ (`|k|%N < 2 ^ p.-1)%N.

Definition p_bit_vector (p f n : nat) (v : 'rV[R]_n) : Prop := forall l, p_bit p f (v 0 l).

(** To the nearest integer, ties to even. *)
Definition round_even (x : R) : int :=
  let n := floor x in
  let r := x - n%:~R in
  if (r < 2%:R^-1) || ((r == 2%:R^-1) && ~~ odd `|n|%N) then n else n + 1.

(** To the nearest multiple of 2^(-f), ties to even. *)
Definition round_to (f : nat) (x : R) : R := (round_even (x * 2%:R ^+ f))%:~R / 2%:R ^+ f.

Definition round_vector (f n : nat) (v : 'rV[R]_n) : 'rV[R]_n := \row_l round_to f (v 0 l).

Definition log2 (x : R) : R := ln x / ln 2%:R.

End Numbers.

(** A head over tokens of any type T: query, key and value are any functions of position
    and token; besides, D constant dummy tokens with a key and a value each. *)
Record p_head (R : realType) (N D : nat) (T : Type) (m mv : nat) := PHead {
  head_query : 'I_N -> T -> 'rV[R]_m;
  head_key : 'I_N -> T -> 'rV[R]_m;
  head_value : 'I_N -> T -> 'rV[R]_mv;
  dummy_key : 'I_D -> 'rV[R]_m;
  dummy_value : 'I_D -> 'rV[R]_mv
}.

Section Layer.
Variables (R : realType) (N D : nat) (T : Type) (m mv : nat).
Implicit Types (h : p_head R N D T m mv) (X : 'I_N -> T).

(** All the numbers a head can see, on tokens in [on], are p-bit. *)
Definition in_P (p f : nat) (on : T -> Prop) h : Prop :=
  (forall i x, on x ->
     [/\ p_bit_vector p f (head_query h i x), p_bit_vector p f (head_key h i x)
       & p_bit_vector p f (head_value h i x)]) /\
  (forall d, p_bit_vector p f (dummy_key h d) /\ p_bit_vector p f (dummy_value h d)).

(** The places a head attends to: N positions and D dummies. *)
Definition key_at h X (j : 'I_N + 'I_D) : 'rV[R]_m :=
  match j with inl j => head_key h j (X j) | inr d => dummy_key h d end.

Definition value_at h X (j : 'I_N + 'I_D) : 'rV[R]_mv :=
  match j with inl j => head_value h j (X j) | inr d => dummy_value h d end.

Definition attention_weight h X (i : 'I_N) : 'I_N + 'I_D -> R :=
  softmax (fun j => dot (head_query h i (X i)) (key_at h X j)).

(** The exact average, coordinate by coordinate, then rounded. *)
Definition exact_output h X (i : 'I_N) : 'rV[R]_mv :=
  \row_l \sum_j attention_weight h X i j * value_at h X j 0 l.

Definition head_output (f : nat) h X (i : 'I_N) : 'rV[R]_mv :=
  round_vector f (exact_output h X i).

(** The rounded outputs of the heads are added. *)
Definition layer_output (H f : nat) (heads : 'I_H -> p_head R N D T m mv) X (i : 'I_N) :
    'rV[R]_mv := \sum_h head_output f (heads h) X i.

(** A layer with its output map, any function of the position and the row (and, with
    residuals, of the token); the outputs are the next layer's tokens. *)
Record p_layer (H : nat) := PLayer {
  layer_heads : 'I_H -> p_head R N D T m mv;
  layer_map : 'I_N -> T -> 'rV[R]_mv -> T
}.

Definition apply_layer (H f : nat) (L : p_layer H) X : 'I_N -> T :=
  fun i => layer_map L i (X i) (layer_output f (layer_heads L) X i).

Definition no_residuals (H : nat) (L : p_layer H) : Prop :=
  forall i x x' r, layer_map L i x r = layer_map L i x' r.

(** Depth is the number of layers. *)
Definition network (H f : nat) (layers : seq (p_layer H)) X : 'I_N -> T :=
  foldl (fun X L => apply_layer f L X) X layers.

End Layer.

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


(** * Fact 1 *)

(** ** Headline *)

(** Every deterministic protocol that computes DISJ_n exchanges at least n bits, even
    if only one of the players has to know the answer. *)
Definition fact_1_statement : Prop :=
  forall n t, @computes_disj n t -> (n <= bits t)%N.

(** ** Auxiliary: both players know the answer *)

(** If both have to know it and n > 0, at least n + 1 bits. *)
Definition fact_1_both_know_statement : Prop :=
  forall n t, (0 < n)%N -> @computes_disj n t -> both_know t -> (n < bits t)%N.


(** * Theorem 2: sparse averaging by one unit *)

(** ** Headline: in P *)

(** For 0 < q <= N, d' = d >= 1 and 0 < e < 1 one head without dummies, with any inner
    dimension m >= 672 q (floor(log2 N) + 2), approximates qSA to within e, where
      p <= (5/4) log2(sqrt(d') (log2 N + 2) / e) + 9.
    Queries, keys, values and outputs are p-bit, in one format f; keys are zeros and ones
    and given by the position, queries by the pointers; the values are rounded to the grid. *)
Definition theorem_2_P_statement : Prop :=
  forall (R : realType) (N d q m : nat) (e : R),
    (0 < q)%N -> (q <= N)%N -> (0 < d)%N -> 0 < e -> e < 1 ->
    (672 * q * (trunc_log 2 N + 2) <= m)%N ->
    exists (p f : nat) (h : p_head R N 0 (token R N d) m d),
      [/\ p%:R <= 5%:R / 4%:R * log2 (Num.sqrt d%:R * (log2 N%:R + 2%:R) / e) + 9%:R,
          2%:R ^+ f * e
            <= 2%:R * Num.max (64 * (trunc_log 2 N + 2))%:R (2%:R * Num.sqrt d%:R),
          in_P p f (valid_token q) h /\
            (forall X, valid_input q X -> forall i, p_bit_vector p f (head_output f h X i)),
          forall i x,
            [/\ forall i' x', pointers x = pointers x' -> head_query h i x = head_query h i' x',
                forall x', head_key h i x = head_key h i x',
                forall k, head_key h i x 0 k = 0 \/ head_key h i x 0 k = 1
              & head_value h i x = round_vector f (value x)]
        & approximates_qSA q (head_output f h) e].

(** ** Auxiliary: the number of bits must grow with the dimension *)

(** The dimension is needed: rounded outputs, however many heads and dummies, approximate
    to within e < 1 only if f >= log2(sqrt(d') / (2 e)).  No output map; any p. *)
Definition theorem_2_P_format_statement : Prop :=
  forall (R : realType) (N d q m H f D : nat) (e : R)
    (heads : 'I_H -> p_head R N D (token R N d) m d),
    (0 < q)%N -> (q <= N)%N -> e < 1 -> approximates_qSA q (layer_output f heads) e ->
    Num.sqrt d%:R <= 2%:R * e * 2%:R ^+ f.

(** ** Auxiliary: plain rounding of queries (Lemma R) *)

(** Any keys of m signs +1 and -1 and, for every set y of q positions, a query w_y with
    <w_y, u_j> = 1 on y, <w_y, u_j> <= 1 - g off y and m norm(w_y)^2 <= s; the paper divides
    keys by sqrt m and multiplies queries by it.  The query alpha w_y is rounded coordinate
    by coordinate to the nearest multiple of 2^(-f).  For an error e of the average, and
    values of dimension d that are rounded as well: *)
Section PlainRounding.
Variables (R : realType) (N d q m : nat) (e g s : R).

(** f = ceil(log2(max(m, sqrt d) / e)) *)
Definition plain_f : nat := `|ceil (log2 (Num.max m%:R (Num.sqrt d%:R) / e))|%N.

(** alpha = ceil((ln(4 (N - q) / (q e)) + e) / g), with 0 for a negative logarithm *)
Definition plain_alpha : nat :=
  `|(ceil ((Num.max 0 (ln (4%:R * (N - q)%:R / (q%:R * e))) + e) / g))%R|%N.

(** p = 1 + f + ceil(log2(alpha sqrt(s / m) + 1)) *)
Definition plain_p (f alpha : nat) : nat :=
  (1 + f + `|(ceil (log2 (alpha%:R * Num.sqrt (s / m%:R) + 1)))%R|)%N.

Definition plain_queries (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m) : Prop :=
  (forall j k, u j 0 k = 1 \/ u j 0 k = -1) /\
  forall y : {set 'I_N}, #|y| = q ->
    [/\ forall j, j \in y -> dot (w y) (u j) = 1,
        forall j, j \notin y -> dot (w y) (u j) <= 1 - g
      & m%:R * dot (w y) (w y) <= s].

Definition rounded_plain_query (f alpha : nat) (w : {set 'I_N} -> 'rV[R]_m) (y : {set 'I_N}) :
    'rV[R]_m := round_vector f (alpha%:R *: w y).

(** The head: rounded queries, the signs as keys, rounded values. *)
Definition plain_head (f alpha : nat) (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m) :
    p_head R N 0 (token R N d) m d :=
  PHead (fun _ x => rounded_plain_query f alpha w (pointers x)) (fun j _ => u j)
    (fun _ x => round_vector f (value x)) (fun _ => 0) (fun _ => 0).

End PlainRounding.

(** Lemma R.  So many fractional bits, such a temperature and so many bits in all, or more,
    are enough: the rounded queries are p-bit and the unit with exact softmax, values and
    output approximates qSA to within e.  (f is that of d = 1, ceil(log2(m / e)).) *)
Definition lemma_R_statement : Prop :=
  forall (R : realType) (N d q m f alpha p : nat) (e g s : R)
      (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m),
    (0 < q)%N -> 0 < e -> 0 < g -> plain_queries q g s u w ->
    (plain_f 1 m e <= f)%N -> (plain_alpha N q e g <= alpha)%N ->
    (plain_p m s f alpha <= p)%N ->
    (forall y : {set 'I_N}, #|y| = q -> p_bit_vector p f (rounded_plain_query f alpha w y)) /\
    approximates_qSA q (sparse_unit (d := d) u (rounded_plain_query f alpha w) 1) e.

(** In P: with the numbers for e / 2, values and output rounded to multiples of 2^(-f) too,
    the head is in P(p, f) and approximates qSA to within e. *)
Definition lemma_R_P_statement : Prop :=
  forall (R : realType) (N d q m f alpha p : nat) (e g s : R)
      (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m),
    (0 < q)%N -> 0 < e -> 0 < g -> plain_queries q g s u w ->
    (plain_f d m (e / 2%:R) <= f)%N -> (plain_alpha N q (e / 2%:R) g <= alpha)%N ->
    (plain_p m s f alpha <= p)%N ->
    let h := plain_head d f alpha u w in
    [/\ in_P p f (valid_token q) h,
        forall X, valid_input q X -> forall i, p_bit_vector p f (head_output f h X i)
      & approximates_qSA q (head_output f h) e].

(** ** Auxiliary: integer queries times one real number, exact averages *)

(** For all 0 < q <= N, d and 0 < e <= 1 one unit of inner dimension
    m = 672 q (floor(log2 N) + 2) approximates qSA to within e, with keys of zeros and
    ones, and queries alpha w with integers w between -L and L, where
    L <= 32 ln(4N / (q e)) / e + 9, and one real number alpha.  So a query coordinate takes
    O(log(1/e) + log log(N / (q e))) bits besides alpha, a key coordinate one.  Softmax,
    alpha and the output are exact, not rounded. *)
Definition theorem_2_integer_queries_real_scale_statement : Prop :=
  forall (R : realType) (N d q : nat) (e : R),
    (0 < q)%N -> (q <= N)%N -> 0 < e -> e <= 1 ->
    exists (m L : nat) (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m) (alpha : R),
      [/\ m = (672 * q * (trunc_log 2 N + 2))%N,
          L%:R <= 32%:R * ln (4%:R * N%:R / (q%:R * e)) / e + 9%:R,
          forall j k, u j 0 k = 0 \/ u j 0 k = 1,
          forall y k, exists z : int, w y 0 k = z%:~R /\ `|z| <= L%:Z
        & approximates_qSA q (sparse_unit (d := d) u w alpha) e].

(** ** Auxiliary: keys with a margin exist, m of order q log N *)

(** Keys of signs +1 and -1, m <= 1344 q (floor(log2 N) + 2) of them, such that every set
    y of at most q positions has w with <w, u_j> = 1 on y and abs <w, u_j> <= 1/2 off y,
    and norm(w) norm(u_j) <= sqrt(8 q) (norm(u_j)^2 is m).  The construction differs from
    the paper's: not a random sign matrix, but a code of 8 (floor(log2 N) + 2) letters,
    chosen by counting, written in rows of a Hadamard matrix.  The paper's bound on the
    norms is 2 sqrt(q), that is sqrt(4 q). *)
Definition theorem_2_keys_exist_statement : Prop :=
  forall (R : realType) (N q : nat), (0 < q)%N ->
    exists (m : nat) (u : 'I_N -> 'rV[R]_m),
      [/\ (m <= 1344 * q * (trunc_log 2 N + 2))%N,
          forall j k, u j 0 k = 1 \/ u j 0 k = -1
        & forall y : {set 'I_N}, (#|y| <= q)%N -> exists w,
            [/\ forall j, j \in y -> dot w (u j) = 1,
                forall j, j \notin y -> `|dot w (u j)| <= 2%:R^-1
              & m%:R * dot w w <= 8%:R * q%:R]].

(** ** Auxiliary: the paper's own keys, random signs

    Probability is counting: a matrix of signs is one of 2^(m N), and "with probability at
    least 1 - rho" means all but a fraction rho of them.  Keys have entries +1 and -1, where
    the paper divides by sqrt m, so its norm(w_y) <= 2 sqrt q reads m norm(w_y)^2 <= 4 q.
    The constants are sufficient, not least; as m has to be below N to be of interest, they
    say something only for N well above 170 q log2 N. *)

(** [m] rows of [N] signs; true means +1. *)
Definition sign_matrix (m N : nat) : finType :=
  [finType of {ffun 'I_m -> {ffun 'I_N -> bool}}].

(** Column [j]: the key of position [j]. *)
Definition sign_key (R : realType) (m N : nat) (U : sign_matrix m N) (j : 'I_N) : 'rV[R]_m :=
  \row_k if U k j then 1 else -1.

(** [good] holds for all but a fraction [rho] of the elements of [T]: the exceptions lie
    in a set of at most [rho] times as many elements as [T]. *)
Definition all_but (R : realType) (T : finType) (rho : R) (good : T -> Prop) : Prop :=
  exists bad : {set T}, #|bad|%:R <= rho * #|T|%:R /\ forall U, U \notin bad -> good U.

(** What is wanted of a query [w] for the set [y]: scores 1 on y, at most 2/5 in absolute
    value off y (the paper asks for 1/2), and the paper's bound on the norm. *)
Definition separating_query (R : realType) (N m q : nat) (u : 'I_N -> 'rV[R]_m)
    (y : {set 'I_N}) (w : 'rV[R]_m) : Prop :=
  [/\ forall j, j \in y -> dot w (u j) = 1,
      forall j, j \notin y -> `|dot w (u j)| <= 2%:R / 5%:R
    & m%:R * dot w w <= 4%:R * q%:R].

(** For most sign matrices every set of at most q positions has its query. *)
Definition random_keys_statement : Prop :=
  forall (R : realType) (m N q : nat) (rho : R), 0 < rho -> rho < 1 ->
    242%:R * q%:R * ln (2%:R * N%:R + 1) + 121%:R * ln (2%:R / rho) <= m%:R ->
    all_but rho (fun U : sign_matrix m N =>
      forall y : {set 'I_N}, (#|y| <= q)%N -> exists w, separating_query q (sign_key R U) y w).

(** So one exists, for every m >= 85 (2 q (floor(log2 N) + 2) + 1). *)
Definition random_keys_exist_statement : Prop :=
  forall (R : realType) (m N q : nat), (85 * (2 * q * (trunc_log 2 N + 2) + 1) <= m)%N ->
    exists U : sign_matrix m N,
      forall y : {set 'I_N}, (#|y| <= q)%N -> exists w, separating_query q (sign_key R U) y w.

(** Theorem 2 with m <= 213 q (floor(log2 N) + 2) signs a key: error at most
    2 ((N - q) / q) exp(-3 alpha / 5).  Exact softmax and real queries, with
    m norm(w_y)^2 <= 4 q. *)
Definition theorem_2_random_keys_statement : Prop :=
  forall (R : realType) (N d q : nat), (0 < q)%N ->
    exists (m : nat) (U : sign_matrix m N) (w : {set 'I_N} -> 'rV[R]_m),
      [/\ (m <= 213 * q * (trunc_log 2 N + 2))%N,
          forall y : {set 'I_N}, (#|y| <= q)%N -> separating_query q (sign_key R U) y (w y)
        & forall alpha, 0 <= alpha ->
            approximates_qSA q (sparse_unit (d := d) (sign_key R U) w alpha)
              (2%:R * ((N - q)%:R / q%:R) * expR (- (alpha * (3%:R / 5%:R))))].

(** Theorem 2 by the paper's keys with its precision: for all 0 < q <= N, d and 0 < e <= 1
    one unit with m <= 213 q (floor(log2 N) + 2) signs a key approximates qSA to within e
    with queries of integers between -m K and m K, K <= 8 ln(4N / (q e)) / e + 11, and one
    scaling factor alpha.  So a query coordinate takes
    log2(m) + log2(K) + O(1) = O(log((q / e) log N)) bits, the paper's order, a key
    coordinate one.  Softmax, alpha and the weighted sum of the values are exact. *)
Definition theorem_2_random_keys_integer_queries_real_scale_statement : Prop :=
  forall (R : realType) (N d q : nat) (e : R),
    (0 < q)%N -> (q <= N)%N -> 0 < e -> e <= 1 ->
    exists (m K : nat) (U : sign_matrix m N) (w : {set 'I_N} -> 'rV[R]_m) (alpha : R),
      [/\ (m <= 213 * q * (trunc_log 2 N + 2))%N,
          K%:R <= 8%:R * ln (4%:R * N%:R / (q%:R * e)) / e + 11%:R,
          forall y k, exists z : int, w y 0 k = z%:~R /\ `|z| <= (m * K)%N%:Z
        & approximates_qSA q (sparse_unit (d := d) (sign_key R U) w alpha) e].

(** Theorem 2 in P by the paper's keys: for all 0 < q <= N, d, e > 0 and every
    m >= 85 (2 q (floor(log2 N) + 2) + 1) there are m signs a key with which Lemma R's head is
    in P and approximates qSA to within e, where f, alpha and p are Lemma R's for gap 3/5 and
    m norm^2 = 4q: f = ceil(log2(2 max(m, sqrt d) / e)),
    alpha = ceil((5/3) (ln(8 (N - q) / (q e)) + e / 2)), with 0 for a negative logarithm, and
    p = 1 + f + ceil(log2(2 alpha sqrt(q / m) + 1)). *)
Definition theorem_2_P_random_keys_statement : Prop :=
  forall (R : realType) (N d q m : nat) (e : R),
    (0 < q)%N -> (q <= N)%N -> 0 < e -> (85 * (2 * q * (trunc_log 2 N + 2) + 1) <= m)%N ->
    let f := plain_f d m (e / 2%:R) in
    let alpha := plain_alpha N q (e / 2%:R) (3%:R / 5%:R) in
    let p := plain_p m (4%:R * q%:R : R) f alpha in
    exists (U : sign_matrix m N) (w : {set 'I_N} -> 'rV[R]_m),
      let h := plain_head d f alpha (sign_key R U) w in
      [/\ forall y : {set 'I_N}, (#|y| <= q)%N -> separating_query q (sign_key R U) y (w y),
          in_P p f (valid_token q) h,
          forall X, valid_input q X -> forall i, p_bit_vector p f (head_output f h X i)
        & approximates_qSA q (head_output f h) e].

(** ** Auxiliary: plain queries for sets given beforehand *)

Section PlainQueries.
Variables (R : realType) (m N : nat) (u : 'I_N -> 'rV[R]_m) (y : {set 'I_N}).

(** U_y has the keys of y as columns. *)
Definition keys_of : 'M[R]_(m, #|y|) := \matrix_(k, i) u (enum_val i) 0 k.

Definition gram : 'M[R]_#|y| := keys_of^T *m keys_of.

(** w = U_y G^-1 1, the shortest vector with score 1 on y. *)
Definition plain_query : 'rV[R]_m := (keys_of *m invmx gram *m const_mx 1)^T.

End PlainQueries.

(** n sets of at most q positions, fixed before the signs are drawn: for most sign matrices
    all n Gram matrices are invertible, and all n plain queries score 1 on their set, at most
    1/2 in absolute value off it, and m norm^2 <= 4 q. *)
Definition random_keys_given_sets_statement : Prop :=
  forall (R : realType) (m N q n : nat) (y : 'I_n -> {set 'I_N}) (rho : R),
    0 < rho -> rho < 1 -> (0 < q)%N -> (forall i, #|y i| <= q)%N ->
    121%:R * (q%:R * ln 16%:R + ln (4%:R * n%:R / rho)) <= m%:R ->
    32%:R * q%:R * ln (4%:R * n%:R * N%:R / rho) <= m%:R ->
    all_but rho (fun U : sign_matrix m N => forall i, let w := plain_query (sign_key R U) (y i) in
      [/\ gram (sign_key R U) (y i) \in unitmx,
          forall j, j \in y i -> dot w (sign_key R U j) = 1,
          forall j, j \notin y i -> `|dot w (sign_key R U j)| <= 2%:R^-1
        & m%:R * dot w w <= 4%:R * q%:R]).

(** ** Auxiliary: softmax close to uniform *)

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

(** ** Auxiliary: the unit for given keys *)

(** Suppose keys u_1..u_N and, for every set y of q positions, a query w_y whose scores
    <w_y, u_j> single out y with margin g, up to dl.  Then the sparse unit at inverse
    temperature alpha approximates qSA to within [averaging_error].  Exact softmax;
    dl absorbs the rounding of queries and keys.  That such keys exist with m of order
    q log N is stated above. *)
Definition theorem_2_given_keys_statement : Prop :=
  forall (R : realType) (N d m q : nat) (u : 'I_N -> 'rV[R]_m)
      (w : {set 'I_N} -> 'rV[R]_m) (g dl alpha : R),
    (0 < q)%N -> 0 <= alpha ->
    (forall y : {set 'I_N}, #|y| = q ->
       exists c, singles_out (fun j => dot (w y) (u j)) y c g dl) ->
    approximates_qSA q (@sparse_unit R N d m u w alpha) (averaging_error N q g dl alpha).

(** ** Auxiliary: given keys of small coherence *)

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

(** With any coherence below 1 / (2q - 1): with k = 1 - (q - 1) mu the scores off y are at
    most q mu / k < 1 in absolute value, and norm^2 is at most q / k. *)
Definition coherence_gap_statement : Prop :=
  forall (R : realType) (N m q : nat) (u : 'I_N -> 'rV[R]_m) (mu : R),
    0 <= mu -> (2 * q)%:R * mu - mu < 1 ->
    (forall j, dot (u j) (u j) = 1) ->
    (forall i j, i != j -> `|dot (u i) (u j)| <= mu) ->
    let k := 1 - (q%:R * mu - mu) in
    q%:R * mu / k < 1 /\
    forall y : {set 'I_N}, #|y| = q ->
      exists w, [/\ forall j, j \in y -> dot w (u j) = 1,
                    forall j, j \notin y -> `|dot w (u j)| <= q%:R * mu / k
                  & dot w w <= q%:R / k].

(** Such keys exist (these hypotheses are not vacuous): orthonormal ones, with m = N. *)
Definition coherence_lemma_satisfiable_statement : Prop :=
  forall (R : realType) (N q : nat), exists (u : 'I_N -> 'rV[R]_N) (mu : R),
    [/\ 0 <= mu, (3 * q)%:R * mu - mu <= 1, forall j, dot (u j) (u j) = 1
      & forall i j, i != j -> `|dot (u i) (u j)| <= mu].

(** So such keys serve in Theorem 2: error at most 2 ((N - q) / q) exp(-alpha / 2). *)
Definition theorem_2_given_keys_of_small_coherence_statement : Prop :=
  forall (R : realType) (N d m q : nat) (u : 'I_N -> 'rV[R]_m) (mu : R),
    (0 < q)%N -> 0 <= mu -> (3 * q)%:R * mu - mu <= 1 ->
    (forall j, dot (u j) (u j) = 1) ->
    (forall i j, i != j -> `|dot (u i) (u j)| <= mu) ->
    exists w, forall alpha, 0 <= alpha ->
      approximates_qSA q (sparse_unit (d := d) u w alpha)
        (2%:R * ((N - q)%:R / q%:R) * expR (- (alpha / 2%:R))).

(** ** Auxiliary: keys of quadratic forms, with exactly known coherence *)

(** The bit [e] as a sign. *)
Definition sign_of_bit (e : 'F_2) : int := if e == 0 then 1 else -1.

(** A key of 2^k signs: at [x] the sign of the bit x U x^T + a x^T. *)
Definition form_key (k : nat) (U : 'M['F_2]_k) (a x : 'rV['F_2]_k) : int :=
  sign_of_bit ((x *m U *m x^T + a *m x^T) 0 0).

(** Let W = U + V.  The alternating form W + W^T of the difference of two quadratic forms is
    nonsingular: then the inner product of their keys is exactly 2^(k/2) or - 2^(k/2),
    that is a coherence of 2^(-k/2), whatever the linear terms; two keys of one form with
    different linear terms are orthogonal.  (With V = 0 and b = 0: the exponential sum
    of one quadratic form.) *)
Definition form_keys_coherence_statement : Prop :=
  forall (k : nat) (U V : 'M['F_2]_k) (a b : 'rV['F_2]_k),
    (U + V + (U + V)^T \in unitmx ->
       (\sum_x form_key U a x * form_key V b x) ^+ 2 = (2 ^ k)%:R) /\
    (a != b -> \sum_x form_key U a x * form_key U b x = 0).

(** Kerdock's keys, for every h >= 1: 2^(4h - 1) keys of 4^h signs with inner products 0,
    2^h or - 2^h, so coherence at most 2^(-h); hence for 3q <= 2^h + 1 every set y of q
    positions has w with <w, u_j> = 1 on y, abs <w, u_j> <= 1/2 off y and norm^2 at most
    3q / (2 4^h).  For h = 6: 8,388,608 keys of 4,096 signs serve q <= 21.  (The forms come
    from traces of the field of 2^(2h - 1) elements.) *)
Definition kerdock_keys_exist_statement : Prop :=
  forall (R : realType) (h : nat), (0 < h)%N ->
  exists u : 'I_(2 ^ (4 * h).-1) -> 'rV[R]_(2 ^ (2 * h)),
    [/\ forall j k, u j 0 k = 1 \/ u j 0 k = -1,
        forall i j, i != j -> dot (u i) (u j) = 0 \/ `|dot (u i) (u j)| = 2%:R ^+ h
      & forall q (y : {set 'I_(2 ^ (4 * h).-1)}), (3 * q <= 2 ^ h + 1)%N -> #|y| = q ->
          exists w, [/\ forall j, j \in y -> dot w (u j) = 1,
                        forall j, j \notin y -> `|dot w (u j)| <= 2%:R^-1
                      & (2 ^ (2 * h))%:R * dot w w <= 3%:R / 2%:R * q%:R]].

(** Theorem 2 in P by keys of Kerdock's kind: for h >= 1, N <= 2^(4h - 1), 2q <= 2^h, any d and
    e > 0, Lemma R's head with m = 4^h signs a key is in P and approximates qSA to within e,
    with Lemma R's f, alpha and p for e / 2 and, with mu = 2^(-h) and k = 1 - (q - 1) mu, the
    gap 1 - q mu / k and m norm^2 = q / k of the lemma above. *)
Definition theorem_2_P_kerdock_keys_statement : Prop :=
  forall (R : realType) (h N d q : nat) (e : R),
    (0 < h)%N -> (N <= 2 ^ (4 * h).-1)%N -> (0 < q)%N -> (2 * q <= 2 ^ h)%N -> 0 < e ->
    let m := (2 ^ (2 * h))%N in
    let mu := (2%:R ^+ h)^-1 : R in
    let k := 1 - (q%:R * mu - mu) in
    let g := 1 - q%:R * mu / k in
    let f := plain_f d m (e / 2%:R) in
    let alpha := plain_alpha N q (e / 2%:R) g in
    let p := plain_p m (q%:R / k) f alpha in
    exists (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m),
      let head := plain_head d f alpha u w in
      [/\ forall i j, i != j -> dot (u i) (u j) = 0 \/ `|dot (u i) (u j)| = 2%:R ^+ h,
          plain_queries q g (q%:R / k) u w,
          in_P p f (valid_token q) head,
          forall X, valid_input q X -> forall i, p_bit_vector p f (head_output f head X i)
        & approximates_qSA q (head_output f head) e].

(** ** Auxiliary: keys given as data *)

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


(** * Theorem 3: infinite precision *)

(** Keys on the moment curve: position j = 1..N has key (j, j^2, ..., j^{2q}). *)
Definition moment_key (R : realType) (N q : nat) (i : 'I_N) : 'rV[R]_(2 * q) :=
  \row_k i.+1%:R ^+ k.+1.

(** ** Headline *)

(** Hence every accuracy is reached. *)
Definition theorem_3_statement : Prop :=
  forall (R : realType) (N d q : nat) (e : R), (0 < q)%N -> 0 < e ->
    exists (w : {set 'I_N} -> 'rV[R]_(2 * q)) (alpha : R),
      approximates_qSA q (sparse_unit (d := d) (moment_key R q) w alpha) e.

(** ** Auxiliary: the polytope, and the error in terms of the temperature *)

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

(** ** Auxiliary: 2q coordinates are needed without an output map *)

(** Whatever the keys, by position, and the queries, by pointer set: with fewer than 2q
    coordinates and N >= 2q + 1 the unit above, which hands out its average as it is, errs
    by at least 2/(3q) on some valid input, at every position, in exact reals.  Nothing is
    claimed of units with an output map or of two heads. *)
Definition theorem_3_shorter_keys_err_statement : Prop :=
  forall (R : realType) (N d m q : nat) (u : 'I_N -> 'rV[R]_m)
      (w : {set 'I_N} -> 'rV[R]_m) (alpha : R),
    (0 < q)%N -> (2 * q + 1 <= N)%N -> (m < 2 * q)%N ->
    exists X : input R N d.+1, valid_input q X /\
      forall i, 2%:R / (3 * q)%:R <= norm2 (sparse_unit u w alpha X i - qSA q X i).


(** * Theorem 4: width lower bound *)

(** ** Headline: in P *)

(** A layer of H heads in P (any f, any number of dummies), any output map of position
    and row, any dimension d' = d + 1 >= 1: if (2m + m_v) p H < log2 binom(N - 1, q), it
    errs by at least 1/q at every position, each at some valid input of its own. *)
Definition theorem_4_P_statement : Prop :=
  forall (R : realType) (N d q m mv H p f D : nat)
    (heads : 'I_H -> p_head R N D (token R N d.+1) m mv)
    (out : 'I_N -> 'rV[R]_mv -> 'rV[R]_d.+1) (i : 'I_N),
  (forall h, in_P p f (valid_token q) (heads h)) ->
  (2 ^ ((2 * m + mv) * p * H) < 'C(N.-1, q))%N ->
  exists X, valid_input q X /\
    q%:R^-1 <= norm2 (out i (layer_output f heads X i) - qSA q X i).

(** ** Auxiliary: in P, with residuals *)

(** With residuals the output map also reads the token, so it knows the pointers.  Then
    (2m + 2 m_v) p H < log2 binom(N - 1, q) is too little: 4 m p H if m_v = m. *)
Definition theorem_4_P_residuals_statement : Prop :=
  forall (R : realType) (N d q m mv H p f D : nat)
    (heads : 'I_H -> p_head R N D (token R N d.+1) m mv)
    (out : 'I_N -> token R N d.+1 -> 'rV[R]_mv -> 'rV[R]_d.+1) (i : 'I_N),
  (forall h, in_P p f (valid_token q) (heads h)) ->
  (2 ^ ((2 * m + 2 * mv) * p * H) < 'C(N.-1, q))%N ->
  exists X, valid_input q X /\
    q%:R^-1 <= norm2 (out i (X i) (layer_output f heads X i) - qSA q X i).

(** For N >= 2q + 1 the binomial coefficient is at least 2^q. *)
Definition theorem_4_P_linear_statement : Prop :=
  forall (R : realType) (N d q m H p f D : nat)
    (heads : 'I_H -> p_head R N D (token R N d.+1) m m)
    (out : 'I_N -> token R N d.+1 -> 'rV[R]_m -> 'rV[R]_d.+1) (i : 'I_N),
  (2 * q + 1 <= N)%N -> (forall h, in_P p f (valid_token q) (heads h)) ->
  (4 * m * p * H < q)%N ->
  exists X, valid_input q X /\
    q%:R^-1 <= norm2 (out i (X i) (layer_output f heads X i) - qSA q X i).

(** ** Auxiliary: in P, at any depth *)

(** L layers in P with residuals, states of any type, any map of the token into the first
    state and of the last state into the output: if L (2m + 2 m_v) p H < log2 binom(N - 1, q),
    the network errs by at least 1/q at every position, each at some valid input of its own.
    (That the heads are p-bit on all states, also those that do not occur, is no
    restriction.) *)
Definition theorem_4_P_depth_statement : Prop :=
  forall (R : realType) (N d q m mv H p f D L : nat) (T : Type)
    (emb : 'I_N -> token R N d.+1 -> T) (layers : nat -> p_layer R N D T m mv H)
    (out : 'I_N -> T -> 'rV[R]_d.+1) (i : 'I_N),
  (forall l h, (l < L)%N -> in_P p f (fun=> True) (layer_heads (layers l) h)) ->
  (2 ^ (L * ((2 * m + 2 * mv) * p * H)) < 'C(N.-1, q))%N ->
  exists X, valid_input q X /\
    q%:R^-1 <= norm2 (out i (network f (mkseq layers L) (fun j => emb j (X j)) i) - qSA q X i).

(** ** Auxiliary: numbers of any p-bit alphabet, nothing rounded *)

(** Another precision model: a p-bit alphabet is any set of at most 2^p reals
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

(** ** Auxiliary: without an output map *)

(** Without an output map only one value coordinate matters: H (2m + 1) p < q is enough,
    whatever the dimension d' = d + 1. *)
Definition theorem_4_no_output_map_statement : Prop :=
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

(** ** Auxiliary: the pigeonhole form, for anything that sees few messages *)

(** Pigeonhole form, for an arbitrary unit.  Let [F] be the output at a position i0 that
    has at least 2q others before it.  If F sees the token at i0 only through a message
    of fewer than 2^q values (and everything else exactly), some valid input makes F err
    by at least 1/q, in any dimension d' = d + 1 >= 1.  So F does not even
    e-approximate qSA for any e < 1/q; the paper states 1/(2q). *)
Definition theorem_4_few_messages_statement : Prop :=
  forall (R : realType) (N d q : nat) (i0 : 'I_N) (T : finType)
      (msg : token R N d.+1 -> T) (F : input R N d.+1 -> 'rV[R]_d.+1),
    (2 * q <= i0)%N -> (#|T| < 2 ^ q)%N ->
    (forall X Y, valid_input q X -> valid_input q Y ->
       msg (X i0) = msg (Y i0) -> (forall j, j != i0 -> X j = Y j) -> F X = F Y) ->
    exists X, valid_input q X /\ q%:R^-1 <= norm2 (F X - qSA q X i0).


(** * Section 4: the match tasks *)

Section MatchTasks.
Variables N M : nat.

(** Equal indices are allowed, as in the paper: j, j1, j2 range over all tokens. *)
Definition Match2 (X : 'I_N -> 'Z_M) (i : 'I_N) : bool :=
  [exists j, X i + X j == 0].

Definition Match3 (X : 'I_N -> 'Z_M) (i : 'I_N) : bool :=
  [exists j1, exists j2, X i + X j1 + X j2 == 0].

(** Only pairs of neighbours count; the last token starts no pair. *)
Definition Match3Bigram (X : 'I_N -> 'Z_M) (i : 'I_N) : bool :=
  [exists j : 'I_N, exists j' : 'I_N,
     ((j' : nat) == j.+1) && (X i + X j + X j' == 0)].

(** Both partners lie in the window of radius K around i. *)
Definition in_window (K : nat) (i j : 'I_N) : bool := (i <= j + K)%N && (j <= i + K)%N.

Definition Match3Local (K : nat) (X : 'I_N -> 'Z_M) (i : 'I_N) : bool :=
  [exists j1, exists j2,
     [&& in_window K i j1, in_window K i j2 & X i + X j1 + X j2 == 0]].

End MatchTasks.

(** ** Points on the circle and units with a dummy token *)

(** The angle of the residue s: s steps of 2 pi / M. *)
Definition angle (R : realType) (M s : nat) : R := pi *+ 2 * s%:R / M%:R.

(** The input followed by one constant dummy token. *)
Definition with_dummy (T : Type) N (X : 'I_N -> T) (t : 'I_N.+1) : option T :=
  omap X (unlift ord_max t).

(** The row with the listed entries. *)
Definition entries (R : realType) m (s : seq R) : 'rV[R]_m := \row_k s`_k.


(** * Theorem 6: one unit with m = 3 computes Match2 *)

Section Match2Unit.
Variables (R : realType) (N M : nat) (C S : 'Z_M -> R) (c : R).

(** Value, query and key of a token.  [C] and [S] stand for cosine and sine, [c] is the
    temperature.  Two residues x, y score c (C x C y - S x S y); any residue and the
    dummy score c (1 - 4/M^2).  Residues have value 1, the dummy has value 0. *)
Definition match2_token (_ : 'I_N.+1) (x : option 'Z_M) : 'rV[R]_(1 + (3 + 3)) :=
  if x is Some r
  then row_mx 1 (row_mx (entries 3 [:: c * C r; - (c * S r); c]) (entries 3 [:: C r; S r; 0]))
  else row_mx 0 (row_mx 0 (entries 3 [:: 0; 0; 1 - 4%:R / M%:R ^+ 2])).

Definition match2_unit (X : 'I_N -> 'Z_M) (i : 'I_N) : R :=
  attention_unit (pick_query R 1 3) (pick_key R 1 3) (pick_value R 1 3)
    (embed match2_token (with_dummy X)) (lift ord_max i) 0.

End Match2Unit.

Definition cos_of (R : realType) M (r : 'Z_M) : R := cos (angle R M r).
Definition sin_of (R : realType) M (r : 'Z_M) : R := sin (angle R M r).

(** An integer multiple of 1/D of absolute value at most 1. *)
Definition on_grid (R : realType) (D : nat) (r : R) : Prop :=
  exists k : int, (`|k| <= D%:Z) /\ r = k%:~R / D%:R.

Section Match2Head.
Variables (R : realType) (N M : nat).

(** Query and key are points on a circle of radius S, the least natural number with
    2 S^2 >= M^2 (ceil(log2 N) + 2); they have f fractional bits, the least number with
    2^f >= M^2 / S; and p bits hold S and its sign. *)
Definition match2_scale : nat :=
  find (fun s => M ^ 2 * (up_log 2 N + 2) <= 2 * s ^ 2)%N
       (iota 0 (M * (up_log 2 N + 2)).+1).

Definition match2_f : nat := up_log 2 ((M ^ 2).-1 %/ match2_scale).+1.

Definition match2_p : nat := (trunc_log 2 (match2_scale * 2 ^ match2_f) + 2)%N.

(** Query S (C x, - S x, 1), key S (C y, S y, 0), value 1; one dummy of key
    S (0, 0, 1 - 4 / M^2) and value 0; every number rounded to f fractional bits. *)
Definition match2_head : p_head R N 1 'Z_M 3 1 :=
  let S : R := match2_scale%:R in
  let rnd := @round_to R match2_f in
  PHead (fun _ x => entries 3 [:: rnd (S * cos_of R x); rnd (- (S * sin_of R x)); S])
        (fun _ y => entries 3 [:: rnd (S * cos_of R y); rnd (S * sin_of R y); 0])
        (fun _ _ => const_mx 1)
        (fun=> entries 3 [:: 0; 0; rnd (S * (1 - 4%:R / M%:R ^+ 2))])
        (fun=> 0).

End Match2Head.

(** ** Headline: in P *)

(** One unit of m = 3 in P, every N >= 1 and M >= 2: the rounded output is more than 1/2 on
    a match and less than 1/2 without one. *)
Definition theorem_6_P_statement : Prop :=
  forall (R : realType) (N M : nat), (0 < N)%N -> (1 < M)%N ->
  let head := match2_head R N M in
  in_P (match2_p N M) (match2_f N M) (fun=> True) head /\
  forall (X : 'I_N -> 'Z_M) i,
    let out := layer_output (match2_f N M) (fun _ : 'I_1 => head) X i 0 0 in
    if Match2 X i then 2%:R^-1 < out else out < 2%:R^-1.

(** ** Auxiliary: the number of bits, and exact ties *)

(** The precision of that unit: p <= max(2 log2 M + 3, log2 M + log2(log2 N + 3) / 2 + 2). *)
Definition theorem_6_P_bits_statement : Prop :=
  forall (R : realType) (N M : nat), (0 < N)%N -> (1 < M)%N ->
  (match2_p N M)%:R <= Num.max (2%:R * log2 M%:R + 3%:R)
    (log2 M%:R + log2 (log2 N%:R + 3%:R) / 2%:R + 2%:R) :> R.

(** For M = 2, 3, 4 no precision is needed that grows: one unit of m = 3, p = 2, f = 0 has
    Match2 as its rounded output, at every N (one dummy if N is odd, none if it is even). *)
Definition theorem_6_tie_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N -> (M <= 4)%N ->
  exists head : p_head R N (odd N) 'Z_M 3 1,
    in_P 2 0 (fun=> True) head /\
    forall (X : 'I_N -> 'Z_M) i,
      layer_output 0 (fun _ : 'I_1 => head) X i 0 0 = (Match2 X i)%:R.

(** For M >= 5 the number of bits must grow with N.  One head in P with one value coordinate and any
    D, m, f that some output map (of token and rounded output) makes right for Match2 at one position i has
    N <= M 2^(22 ((m + 1) 4^p)^4), if m + 2 < M (M even) or m + 1 < M (M odd). *)
Definition theorem_6_growth_statement : Prop :=
  forall (R : realType) (N D M m p f : nat) (head : p_head R N D 'Z_M m 1) (i : 'I_N)
    (out : 'Z_M -> 'rV[R]_1 -> bool),
  (0 < p)%N -> (4 < M)%N -> (m + 2 < M + odd M)%N -> in_P p f (fun=> True) head ->
  (forall X, out (X i) (layer_output f (fun _ : 'I_1 => head) X i) = Match2 X i) ->
  (N <= M * 2 ^ (22 * (m.+1 * 4 ^ p) ^ 4))%N.

(** With m = 3, every M >= 5: N <= M 2^(2^(8p + 13)), so p >= (log2 log2 (N/M) - 13) / 8. *)
Definition theorem_6_growth_three_statement : Prop :=
  forall (R : realType) (N D M p f : nat) (head : p_head R N D 'Z_M 3 1) (i : 'I_N)
    (out : 'Z_M -> 'rV[R]_1 -> bool),
  (0 < p)%N -> (4 < M)%N -> in_P p f (fun=> True) head ->
  (forall X, out (X i) (layer_output f (fun _ : 'I_1 => head) X i) = Match2 X i) ->
  (N <= M * 2 ^ (2 ^ (8 * p + 13)))%N.

(** ** Auxiliary: rounded cosines and sines, real temperature *)

(** Cosines and sines rounded to multiples of 1/(6 M^2), which take O(log M) bits: if
    c >= (M^2 / 3) ln(N / e), the output is within e of Match2 (as 0 or 1), for every input
    and every position.  The dummy's key is on that grid too.  Softmax, the real
    temperature c and the output are exact here. *)
Definition theorem_6_rounded_cosines_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  [/\ on_grid (6 * M ^ 2) (1 - 4%:R / M%:R ^+ 2 : R)
    & exists C S : 'Z_M -> R,
      (forall r, on_grid (6 * M ^ 2) (C r) /\ on_grid (6 * M ^ 2) (S r)) /\
      forall c e, 0 < e -> M%:R ^+ 2 / 3%:R * ln (N%:R / e) <= c ->
      forall (X : 'I_N -> 'Z_M) i, `|match2_unit C S c X i - (Match2 X i)%:R| <= e].

(** ** Auxiliary: exact cosines and sines *)

(** With exact cosines and sines: if c >= (M^2 / 4) ln(N / e), the output is within e of
    Match2 (as 0 or 1), for every input and every position.  Any e > 0, any N, any
    M > 1.  (The paper's gap g = 1 - cos(2 pi / M) is replaced by 8 / M^2 <= g.) *)
Definition theorem_6_exact_cosines_statement : Prop :=
  forall (R : realType) (N M : nat) (c e : R), (1 < M)%N -> 0 < e ->
  M%:R ^+ 2 / 4%:R * ln (N%:R / e) <= c ->
  forall (X : 'I_N -> 'Z_M) i,
  `|match2_unit (@cos_of R M) (@sin_of R M) c X i - (Match2 X i)%:R| <= e.

(** With c = (M^2 / 4) ln(3N): at least 2/3 on a match, at most 1/3 otherwise, so an
    output map that compares with 1/2 decides. *)
Definition theorem_6_exact_cosines_decision_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  forall (X : 'I_N -> 'Z_M) i,
  let c : R := M%:R ^+ 2 / 4%:R * ln (3 * N)%:R in
  let out := match2_unit (@cos_of R M) (@sin_of R M) c X i in
  (Match2 X i -> 2%:R / 3%:R <= out) /\ (~~ Match2 X i -> out <= 1 / 3%:R).


(** * Theorem 7: one layer of small m p H does not compute Match3 *)

(** A layer computes a task if some output map, any function of the position, the token
    (residuals) and the row, turns the layer's output into the task's, at all positions. *)
Definition layer_computes (R : realType) (N D M H m mv f : nat)
    (heads : 'I_H -> p_head R N D 'Z_M m mv) (task : ('I_N -> 'Z_M) -> 'I_N -> bool) : Prop :=
  exists out : 'I_N -> 'Z_M -> 'rV[R]_mv -> bool,
  forall X i, out i (X i) (layer_output f heads X i) = task X i.

(** All queries, keys and values that the heads can see are p-bit. *)
Definition layer_in_P (R : realType) (N D M H m mv p f : nat)
    (heads : 'I_H -> p_head R N D 'Z_M m mv) : Prop :=
  forall h, in_P p f (fun=> True) (heads h).

(** ** Headline: in P *)

(** M >= N + 1, any D, H, m, p, f, values of width mv: with n = floor((N - 3) / 2),
    n <= H (mv + 1) (p + ceil(log2(n mv))) and n <= 2 H mv (p + ceil(log2 n)).  (Not
    covered: a layer in which only the exact *sum* of the heads is rounded.) *)
Definition theorem_7_P_statement : Prop :=
  forall (R : realType) (N D M H m mv p f : nat) (heads : 'I_H -> p_head R N D 'Z_M m mv),
  (N < M)%N -> layer_in_P p f heads -> layer_computes f heads (@Match3 N M) ->
  let n := ((N - 3)./2)%N in
  (n <= H * mv.+1 * (p + up_log 2 (n * mv)))%N /\ (n <= 2 * (H * mv) * (p + up_log 2 n))%N.

(** ** Auxiliary: in P, solved for N, and how tight that is *)

(** Solved for N: N <= 4 H mv (p + ceil(log2 N)) + 4. *)
Definition theorem_7_P_length_statement : Prop :=
  forall (R : realType) (N D M H m mv p f : nat) (heads : 'I_H -> p_head R N D 'Z_M m mv),
  (N < M)%N -> layer_in_P p f heads -> layer_computes f heads (@Match3 N M) ->
  (N <= 4 * (H * mv) * (p + up_log 2 N) + 4)%N.

(** With p >= log2 N no logarithm is left: mv p H >= (N - 4) / 8. *)
Definition theorem_7_P_linear_statement : Prop :=
  forall (R : realType) (N D M H m mv p f : nat) (heads : 'I_H -> p_head R N D 'Z_M m mv),
  (N < M)%N -> (N <= 2 ^ p)%N ->
  layer_in_P p f heads -> layer_computes f heads (@Match3 N M) ->
  (N - 4 <= 8 * (mv * p * H))%N.

(** Theorem 7 in P is tight up to the logarithm (M = N + 1): one head of p = 3, f = 0 and
    values of width M, so mv p H = 3 M, computes Match3 at every N, with residuals.  It attends
    uniformly; coordinate l averages to 1/2, a tie that is rounded to 0, exactly when the
    residue l is absent. *)
Definition theorem_7_tight_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  exists heads : 'I_1 -> p_head R N (odd N) 'Z_M 1 M,
    layer_in_P 3 0 heads /\ layer_computes 0 heads (@Match3 N M).

(** ** Auxiliary: exact softmax, any monotone rounding of the heads *)

Section RoundedHeads.
Variables (R : realType) (N D M H m p : nat).

(** Real scores and values of any size, arbitrary functions of what a head sees: the
    querying residue, the other position and its residue; besides, D dummy tokens. *)
Variables (s : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> R) (v : 'I_H -> 'I_N -> 'Z_M -> 'rV[R]_m).
Variables (sd : 'I_H -> 'Z_M -> 'I_D -> R) (vd : 'I_H -> 'I_D -> 'rV[R]_m).

(** Each coordinate of each head is rounded to one of 2^p values, in its own way. *)
Variable rnd : 'I_H -> 'I_m -> R -> 'I_(2 ^ p).

Definition monotone_rounding : Prop := forall h l x y, x <= y -> (rnd h l x <= rnd h l y)%N.

Definition score_at (h : 'I_H) (X : 'I_N -> 'Z_M) (i : 'I_N) (j : 'I_N + 'I_D) : R :=
  match j with inl j => s h (X i) j (X j) | inr d => sd h (X i) d end.

Definition real_value_at (h : 'I_H) (X : 'I_N -> 'Z_M) (j : 'I_N + 'I_D) : 'rV[R]_m :=
  match j with inl j => v h j (X j) | inr d => vd h d end.

(** The exact softmax average, and the rounded outputs of all heads at position i. *)
Definition real_average (h : 'I_H) (l : 'I_m) (X : 'I_N -> 'Z_M) (i : 'I_N) : R :=
  \sum_j softmax (score_at h X i) j * real_value_at h X j 0 l.

Definition rounded_heads (X : 'I_N -> 'Z_M) (i : 'I_N) : {ffun 'I_H * 'I_m -> 'I_(2 ^ p)} :=
  [ffun hl => rnd hl.1 hl.2 (real_average hl.1 hl.2 X i)].

End RoundedHeads.

(** If an output map, any function of the token and of the rounded outputs of all heads, gets
    Match3 right at token 0, then n <= H (m + 1) (p + ceil(log2(n m))) and
    n <= 2 H m (p + ceil(log2 n)), for every n with 2n + 1 <= N and 2n + 4 <= M.  No bound
    on scores or values, exact softmax; m is the width of the values. *)
Definition theorem_7_exact_softmax_statement : Prop :=
  forall (R : realType) (n N D M H m p : nat)
    (s : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> R) (v : 'I_H -> 'I_N -> 'Z_M -> 'rV[R]_m)
    (sd : 'I_H -> 'Z_M -> 'I_D -> R) (vd : 'I_H -> 'I_D -> 'rV[R]_m)
    (rnd : 'I_H -> 'I_m -> R -> 'I_(2 ^ p))
    (psi : 'Z_M -> {ffun 'I_H * 'I_m -> 'I_(2 ^ p)} -> bool),
  (2 * n + 1 <= N)%N -> (2 * n + 4 <= M)%N -> monotone_rounding rnd ->
  (forall X (i : 'I_N), i = 0%N :> nat ->
     psi (X i) (rounded_heads s v sd vd rnd X i) = Match3 X i) ->
  (n <= H * m.+1 * (p + up_log 2 (n * m)))%N /\ (n <= 2 * (H * m) * (p + up_log 2 n))%N.

(** ** Auxiliary: networks that add fixed-point terms, also in Appendices C.5 and C.6 *)

(** A p-bit signed fixed-point number is k * 2^(-f) with integer |k| < 2^(p-1); only
    the integer k matters here. *)
Definition fixed_point (p : nat) (k : int) : bool := (2 * `|k| < 2 ^ p)%N.

(** An attention head whose unnormalised weights are p-bit numbers needs of the other
    tokens two sums: of the weights, and of the weighted values (rounded to p bits)
    in m coordinates.  So in layer l each token i forms H queries from its state, each
    token j answers query q by m + 1 p-bit terms, and the terms are added exactly.
    The new state of i is any function of its old state and of the H (m + 1) sums:
    division by the sum of weights, addition of heads, residual connections and
    element-wise maps are all included.  States may be of any type, say real vectors;
    only the terms (and, where stated, the queries) have limited precision. *)
Record summing_net (N : nat) (In Q : Type) (H m p : nat) := SummingNet {
  state : Type;
  input_map : 'I_N -> In -> state;
  query : nat -> 'I_H -> 'I_N -> state -> Q;
  term : nat -> 'I_H -> 'I_N -> Q -> state -> 'I_m.+1 -> int;
  update : nat -> 'I_N -> state -> {ffun 'I_H * 'I_m.+1 -> int} -> state;
  output : 'I_N -> state -> bool;
  term_fits : forall l h j q s k, fixed_point p (term l h j q s k)
}.

Section Run.
Variables (N : nat) (In Q : Type) (H m p : nat) (net : summing_net N In Q H m p).

(** The states after D layers, and the output. *)
Fixpoint states (D : nat) (X : 'I_N -> In) (i : 'I_N) : state net :=
  if D is l.+1 then
    update l i (states l X i)
      [ffun hk => \sum_j term l hk.1 j (query l hk.1 i (states l X i)) (states l X j) hk.2]
  else input_map net i (X i).

Definition net_output (D : nat) (X : 'I_N -> In) (i : 'I_N) : bool :=
  output i (states D X i).

End Run.

(** ** Auxiliary: attention layers with fixed-point weights *)

(** x = k 2^(-f) for a p-bit integer k. *)
Definition fixed_point_real (R : realType) (p f : nat) (x : R) : Prop :=
  exists k : int, fixed_point p k /\ x = k%:~R / 2%:R ^+ f.

(** In each head of a layer with the input map phi, all weights exp(<query, key>) and all
    products of a weight and a coordinate of a value are p-bit numbers with f fractional
    bits. *)
Definition fixed_point_weights (R : realType) (N : nat) (In : Type) (d0 m0 H m p f : nat)
    (phi : 'I_N -> In -> 'rV[R]_d0) (Q K : 'I_H -> 'M[R]_(d0, m0)) (V : 'I_H -> 'M[R]_(d0, m)) :
    Prop :=
  forall h i x j y,
  let weight := expR (dot (phi i x *m Q h) (phi j y *m K h)) in
  fixed_point_real p f weight /\
  forall k, fixed_point_real p f (weight * (phi j y *m V h) 0 k).

(** If one attention layer of H heads with such weights and m value coordinates, of any inner
    dimension, with any output map that reads token and average, gets Match3 right at token
    0, then H (m + 1) (p + ceil(log2 N)) >= n, for every n with 2n + 1 <= N and
    2n + 4 <= M.  Quotients and the sum of the heads are exact. *)
Definition theorem_7_fixed_point_attention_statement : Prop :=
  forall (R : realType) (n N M d0 m0 H m p f : nat)
    (phi : 'I_N -> 'Z_M -> 'rV[R]_d0) (Q K : 'I_H -> 'M[R]_(d0, m0)) (V : 'I_H -> 'M[R]_(d0, m))
    (psi : 'Z_M -> 'rV[R]_m -> bool),
  (2 * n + 1 <= N)%N -> (2 * n + 4 <= M)%N ->
  fixed_point_weights p f phi Q K V ->
  (forall X (i : 'I_N), i = 0%N :> nat ->
     psi (X i) (row i (attention_layer Q K V (embed phi X))) = Match3 X i) ->
  (n <= H * m.+1 * (p + up_log 2 N))%N.

(** ** Auxiliary: the bound for such networks, attention layers among them *)

(** Whatever the queries (any type, any precision): if one layer of H heads with m value
    coordinates and p-bit terms gets Match3 right at token 0, then
    H (m + 1) (p + ceil(log2 N)) >= n, for every n with 2n + 1 <= N and 2n + 4 <= M. *)
Definition theorem_7_fixed_point_weights_statement : Prop :=
  forall (n N M H m p : nat) (Q : Type) (net : summing_net N 'Z_M Q H m p),
  (2 * n + 1 <= N)%N -> (2 * n + 4 <= M)%N ->
  (forall X (i : 'I_N), i = 0%N :> nat -> net_output net 1 X i = Match3 X i) ->
  (n <= H * m.+1 * (p + up_log 2 N))%N.

(** One attention layer with such weights, followed by any output map psi that also reads
    position and token, is one layer of a network that adds fixed-point terms. *)
Definition attention_layer_is_summing_net_statement : Prop :=
  forall (R : realType) (N : nat) (In : Type) (d0 m0 H m p f : nat)
    (phi : 'I_N -> In -> 'rV[R]_d0) (Q K : 'I_H -> 'M[R]_(d0, m0)) (V : 'I_H -> 'M[R]_(d0, m))
    (psi : 'I_N -> In -> 'rV[R]_m -> bool),
  fixed_point_weights p f phi Q K V ->
  exists net : summing_net N In ('I_N * In) H m p, forall X i,
    net_output net 1 X i = psi i (X i) (row i (attention_layer Q K V (embed phi X))).

(** ** Auxiliary: the largest n *)

(** The same for M >= N + 1 with the largest n, floor((N - 3) / 2). *)
Definition theorem_7_fixed_point_weights_large_modulus_statement : Prop :=
  forall (N M H m p : nat) (Q : Type) (net : summing_net N 'Z_M Q H m p),
  (N < M)%N ->
  (forall X (i : 'I_N), i = 0%N :> nat -> net_output net 1 X i = Match3 X i) ->
  ((N - 3)./2 <= H * m.+1 * (p + up_log 2 N))%N.

(** ** Auxiliary: set disjointness sits inside Match3 *)

(** The players' inputs of set disjointness, [disj a b] above. *)
Notation bits_of n := {ffun 'I_n -> bool}.

(** Token 0 is the residue 1.  Token k + 1 is Alice's: k + 2 if her bit k is set,
    1 otherwise.  Token n + k + 1 is Bob's: M - 3 - k if his bit k is set, 1
    otherwise.  All other tokens are 1.  (The paper counts from 1.) *)
Definition match3_instance n N M (a b : bits_of n) (i : 'I_N) : 'Z_M :=
  if [pick k : 'I_n | (i == k.+1 :> nat) && a k] is Some k then (k + 2)%:R
  else if [pick k : 'I_n | (i == (n + k).+1 :> nat) && b k] is Some k then (M - 3 - k)%:R
  else 1.

(** A function of both players' inputs that reads at most one bit of one player. *)
Definition reads_one_bit n (T : Type) (F : bits_of n -> bits_of n -> T) : Prop :=
  [\/ exists k, forall a b a' b' : bits_of n, a k = a' k -> F a b = F a' b',
      exists k, forall a b a' b' : bits_of n, b k = b' k -> F a b = F a' b'
    | forall a b a' b' : bits_of n, F a b = F a' b'].

(** If 2n + 1 <= N and 2n + 4 <= M, then Match3 at token 0 of the instance above is
    DISJ_n(a, b); each token reads at most one bit; tokens 0..n do not depend on
    Bob's input, the others do not depend on Alice's. *)
Definition theorem_7_reduction_statement : Prop :=
  forall n N M : nat, (2 * n + 1 <= N)%N -> (2 * n + 4 <= M)%N ->
  [/\ forall (a b : bits_of n) (i : 'I_N), i = 0%N :> nat ->
        match3_instance M a b i = 1 /\
        Match3 (match3_instance (N := N) M a b) i = disj a b,
      forall i : 'I_N, reads_one_bit (fun a b : bits_of n => match3_instance M a b i),
      forall (i : 'I_N) (a b b' : bits_of n), (i <= n)%N ->
        match3_instance M a b i = match3_instance M a b' i
    & forall (i : 'I_N) (a a' b : bits_of n), (n < i)%N ->
        match3_instance M a b i = match3_instance M a' b i].

(** ** Auxiliary: exact quotients of fixed-point numbers *)

(** With exact quotients.  Head h has p-bit weights w (as integers) and p-bit values v;
    its output at token 0 is (sum_j w_j v_j) / (sum_j w_j); the outputs of the heads are
    added and an arbitrary map psi decides.  If that is Match3 at token 0 then
    H (m + 1) (2p + ceil(log2 N)) >= n. *)
Definition theorem_7_fixed_point_quotients_statement : Prop :=
  forall (n N M H m p : nat)
    (w : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> int)
    (v : 'I_H -> 'I_N -> 'Z_M -> 'I_m -> int)
    (psi : 'Z_M -> 'rV[rat]_m -> bool),
  (2 * n + 1 <= N)%N -> (2 * n + 4 <= M)%N ->
  (forall h x j y, fixed_point p (w h x j y)) ->
  (forall h j y k, fixed_point p (v h j y k)) ->
  (forall (X : 'I_N -> 'Z_M) (i : 'I_N), i = 0%N :> nat ->
     psi (X i) (\row_k \sum_h (\sum_j w h (X i) j (X j) * v h j (X j) k)%:~R
                              / (\sum_j w h (X i) j (X j))%:~R)
     = Match3 X i) ->
  (n <= H * m.+1 * (2 * p + up_log 2 N))%N.

(** ** Auxiliary: real weights and robust outputs *)

Section RealHeads.
Variables (R : realType) (N M H m : nat).

(** Real scores and values, arbitrary functions of what a head sees: the querying
    residue, the other position and its residue. *)
Variables (s : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> R) (v : 'I_H -> 'I_N -> 'Z_M -> 'rV[R]_m).

(** The exact outputs of the H heads at position i, one in a row. *)
Definition real_heads (X : 'I_N -> 'Z_M) (i : 'I_N) : 'M[R]_(H, m) :=
  \matrix_h \sum_j softmax (fun j => s h (X i) j (X j)) j *: v h j (X j).

(** The output map [psi] gets Match3 right at token 0 whenever every coordinate it is
    given is within dl of the exact one. *)
Definition robustly_computes (psi : 'Z_M -> 'M[R]_(H, m) -> bool) (dl : R) : Prop :=
  forall (X : 'I_N -> 'Z_M) (i : 'I_N), i = 0%N :> nat ->
  forall r : 'M[R]_(H, m), (forall h k, `|r h k - real_heads X i h k| <= dl) ->
  psi (X i) r = Match3 X i.

End RealHeads.

(** Scores bounded by S0, values by V, outputs right within dl: 2^n <= (G1 G2^m)^H for all
    positive G1 >= 4 S0 V / dl and G2 >= 2 V / dl.  (Alice's share of the log-partition lies
    in an interval of length 2 S0, whatever N, so no ln N is needed.) *)
Definition theorem_7_robust_statement : Prop :=
  forall (R : realType) (n N M H m G1 G2 : nat)
    (s : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> R) (v : 'I_H -> 'I_N -> 'Z_M -> 'rV[R]_m)
    (psi : 'Z_M -> 'M[R]_(H, m) -> bool) (S0 V dl : R),
  (2 * n + 1 <= N)%N -> (2 * n + 4 <= M)%N -> 0 < dl ->
  (forall h x j y, `|s h x j y| <= S0) -> (forall h j y k, `|v h j y 0 k| <= V) ->
  robustly_computes s v psi dl ->
  (0 < G1)%N -> (0 < G2)%N -> 4%:R * S0 * V <= G1%:R * dl -> 2%:R * V <= G2%:R * dl ->
  (2 ^ n <= (G1 * G2 ^ m) ^ H)%N.

(** In bits: n <= H (a + m b) if 4 S0 V / dl <= 2^a and 2 V / dl <= 2^b.  For S0, V at
    most 2^p and dl = 2^(-p) this is n <= H (3p + 2 + m (2p + 1)). *)
Definition theorem_7_robust_bits_statement : Prop :=
  forall (R : realType) (n N M H m a b : nat)
    (s : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> R) (v : 'I_H -> 'I_N -> 'Z_M -> 'rV[R]_m)
    (psi : 'Z_M -> 'M[R]_(H, m) -> bool) (S0 V dl : R),
  (2 * n + 1 <= N)%N -> (2 * n + 4 <= M)%N -> 0 < dl ->
  (forall h x j y, `|s h x j y| <= S0) -> (forall h j y k, `|v h j y 0 k| <= V) ->
  robustly_computes s v psi dl ->
  4%:R * S0 * V <= 2%:R ^+ a * dl -> 2%:R * V <= 2%:R ^+ b * dl ->
  (n <= H * (a + m * b))%N.

(** Without logarithms: scores and values bounded by 2^p, outputs right within 2^(-p), and
    M >= N + 1 imply 8 m p H >= floor((N - 3) / 2), for m, p >= 1. *)
Definition theorem_7_robust_linear_statement : Prop :=
  forall (R : realType) (N M H m p : nat)
    (s : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> R) (v : 'I_H -> 'I_N -> 'Z_M -> 'rV[R]_m)
    (psi : 'Z_M -> 'M[R]_(H, m) -> bool),
  (N < M)%N -> (0 < m)%N -> (0 < p)%N ->
  (forall h x j y, `|s h x j y| <= 2%:R ^+ p) ->
  (forall h j y k, `|v h j y 0 k| <= 2%:R ^+ p) ->
  robustly_computes s v psi (2%:R ^- p) ->
  ((N - 3)./2 <= 8 * (m * p * H))%N.

(** The hypotheses can be met, for all N and M > 1: one head of m = N coordinates that
    attends uniformly (scores 0), values at most M, dl = 1 / (3N). *)
Definition theorem_7_robust_satisfiable_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  exists (s : 'I_1 -> 'Z_M -> 'I_N -> 'Z_M -> R) (v : 'I_1 -> 'I_N -> 'Z_M -> 'rV[R]_N)
         (psi : 'Z_M -> 'M[R]_(1, N) -> bool),
  [/\ forall h x j y, `|s h x j y| <= 0, forall h j y k, `|v h j y 0 k| <= M%:R
    & robustly_computes s v psi (1 / (3 * N)%:R)].


(** * Theorem 8: two layers compute Match3Bigram *)

(** Two layers of H heads in P.  A token of layer 2 is what [tok] makes of the residue and of
    the row that layer 1 puts out at that position; any map between the layers is part of the
    queries, keys and values of layer 2, which are any functions of position and token. *)
Definition two_layers (R : realType) (N D M H m mv f : nat) (T : Type)
    (tok : 'Z_M -> 'rV[R]_mv -> T) (heads1 : 'I_H -> p_head R N D 'Z_M m mv)
    (heads2 : 'I_H -> p_head R N D T m mv) (X : 'I_N -> 'Z_M) (i : 'I_N) : 'rV[R]_mv :=
  layer_output f heads2 (fun j => tok (X j) (layer_output f heads1 X j)) i.

(** The residue whose representative is nearest to r. *)
Definition decode (R : realType) M (r : R) : 'Z_M := `|floor (r + 2%:R^-1)|%N%:R.

(** The two heads, with all numbers integers: positions and residues on a parabola. *)
Section BigramHeads.
Variables (R : realType) (N M : nat).

(** c = ceil(log2(N M)) + 2, the temperature; p is enough for 2 c max(N, M)^2 and a sign. *)
Definition bigram_scale : nat := (up_log 2 (N * M) + 2)%N.
Definition bigram_bound : nat := (2 * bigram_scale * maxn N M ^ 2)%N.
Definition bigram_p : nat := (trunc_log 2 bigram_bound + 2)%N.

(** Layer 1 looks up x_t and x_(t+1) at once: place n scores c (n (2t + 1) - n^2), most at
    n = t and n = t + 1, and carries 2 x_n in coordinate n mod 2.  The dummy is place N. *)
Definition bigram_coordinate (n : nat) : 'I_2 := inord (odd n).

Definition bigram_look_key (n : nat) : 'rV[R]_3 := entries 3 [:: n%:R; (n ^ 2)%:R; 0].

Definition bigram_look_head : p_head R N 1 'Z_M 3 2 :=
  PHead
    (fun t _ => entries 3 [:: bigram_scale%:R * (2 * t + 1)%:R; - bigram_scale%:R; 0])
    (fun n _ => bigram_look_key n)
    (fun n (x : 'Z_M) => (2 * x)%:R *: delta_mx 0 (bigram_coordinate n))
    (fun=> bigram_look_key N) (fun=> 0).

(** x_t and x_t + x_(t+1), as read off the row that layer 1 puts out at t. *)
Definition bigram_own (t : 'I_N) (r : 'rV[R]_2) : 'Z_M := decode M (r 0 (bigram_coordinate t)).
Definition bigram_pair (t : 'I_N) (r : 'rV[R]_2) : 'Z_M :=
  bigram_own t r + decode M (r 0 (bigram_coordinate t.+1)).

(** Layer 2 compares s = - x_i with the sums y of neighbours: c (4 s y - 2 y^2) is
    c (2 s^2 - 2 (y - s)^2); the dummy and the last place score c (2 s^2 - 1). *)
Definition bigram_pair_key (y : 'Z_M) : 'rV[R]_3 :=
  entries 3 [:: (y : nat)%:R; (y ^ 2)%:R; 0].
Definition bigram_no_pair_key : 'rV[R]_3 := entries 3 [:: 0; 0; 1].

Definition bigram_seek (s : 'Z_M) : 'rV[R]_3 :=
  entries 3 [:: bigram_scale%:R * (4 * s)%:R; - (bigram_scale%:R * 2%:R);
                bigram_scale%:R * ((2 * s ^ 2)%:R - 1)].

Definition bigram_match_head : p_head R N 1 'rV[R]_2 3 2 :=
  PHead
    (fun t r => bigram_seek (- bigram_own t r))
    (fun t r => if (t.+1 < N)%N then bigram_pair_key (bigram_pair t r) else bigram_no_pair_key)
    (fun t _ => if (t.+1 < N)%N then const_mx 1 else 0)
    (fun=> bigram_no_pair_key) (fun=> 0).

End BigramHeads.

(** ** Headline: in P *)

(** For N >= 1 and M >= 2: two layers of these heads, with m = 3, values of width 2, one
    dummy token each and no residuals, have Match3Bigram as the first coordinate of their
    rounded output, and
      p <= 2 log2 max(N, M) + log2(log2(N M) + 3) + 3,
    so O(log N + log M).  Every number is an integer (f = 0).  The heads differ from the
    paper's, in which positions and residues are on a circle. *)
Definition theorem_8_P_statement : Prop :=
  forall (R : realType) (N M : nat), (0 < N)%N -> (1 < M)%N ->
  let p := bigram_p N M in
  let heads1 := fun _ : 'I_1 => bigram_look_head R N M in
  let heads2 := fun _ : 'I_1 => bigram_match_head R N M in
  [/\ p%:R <= 2%:R * log2 (maxn N M)%:R + log2 (log2 (N * M)%:R + 3%:R) + 3%:R :> R,
      layer_in_P p 0 heads1, forall h, in_P p 0 (fun=> True) (heads2 h)
    & forall (X : 'I_N -> 'Z_M) i,
        two_layers 0 (fun _ r => r) heads1 heads2 X i 0 0 = (Match3Bigram X i)%:R].

(** ** Auxiliary: M = 2, one layer of constant precision *)

(** For M = 2 neither two layers nor precision that grows is needed: one head of p = 3,
    f = 0, values of width 3 and no residuals, at every N, by exact ties.  It attends
    uniformly and sees whether the input is all ones or one of the two alternations. *)
Definition theorem_8_two_residues_statement : Prop :=
  forall (R : realType) (N : nat),
  exists (heads : 'I_1 -> p_head R N (odd N) 'Z_2 1 3) (out : 'I_N -> 'rV[R]_3 -> bool),
    layer_in_P 3 0 heads /\
    forall X i, out i (layer_output 0 heads X i) = Match3Bigram X i.

(** ** Auxiliary: the paper's heads, in exact real arithmetic *)

Section BigramNet.
Variables (R : realType) (N M : nat) (c1 c2 : R).

(** The N + 1 positions (the last holds the dummy) as points of the circle. *)
Definition place_point (t : 'I_N.+1) : 'rV[R]_2 :=
  entries 2 [:: cos (angle R N.+1 t); sin (angle R N.+1 t)].

(** Turns every point back by one position. *)
Definition turn_back : 'M[R]_2 :=
  \matrix_(k, l) nth 0 (nth [::] [:: [:: cos (angle R N.+1 1); - sin (angle R N.+1 1)];
                                    [:: sin (angle R N.+1 1); cos (angle R N.+1 1)]] k) l.

(** Value: the residue as a number (0 for the dummy).  Query and key: the position. *)
Definition bigram_token (t : 'I_N.+1) (x : option 'Z_M) : 'rV[R]_(1 + (2 + 2)) :=
  row_mx (const_mx (if x is Some r then (r : nat)%:R else 0))
         (row_mx (c1 *: place_point t) (place_point t)).

(** Layer 1, two heads with m = 2: head 0 looks up the token itself into coordinate 0,
    head 1 the next token (its keys are turned back by one) into coordinate 1. *)
Definition bigram_layer1 (X : 'I_N -> 'Z_M) : 'M[R]_(N.+1, 2) :=
  attention_layer (H := 2) (fun=> pick_query R 1 2)
    (fun h => if h == 0 then pick_key R 1 2 else pick_key R 1 2 *m turn_back)
    (fun h => pick_value R 1 2 *m delta_mx 0 h)
    (embed bigram_token (with_dummy X)).

(** Between the layers, at each position: round, add modulo M.  The places that start no
    pair (the last token and the dummy) get the dummy's key and the value 0. *)
Definition bigram_between (t : 'I_N.+1) (r : 'rV[R]_2) : 'rV[R]_(1 + (3 + 3)) :=
  let x := decode M (r 0 0) in
  let y := x + decode M (r 0 1) in
  let query := entries 3 [:: c2 * cos_of R x; - (c2 * sin_of R x); c2] in
  if (t.+1 < N)%N then row_mx 1 (row_mx query (entries 3 [:: cos_of R y; sin_of R y; 0]))
  else row_mx 0 (row_mx query (entries 3 [:: 0; 0; 1 - 4%:R / M%:R ^+ 2])).

(** Layer 2, one head with m = 3: Match2 between x_i and the sums x_j + x_{j+1}. *)
Definition bigram_net (X : 'I_N -> 'Z_M) (i : 'I_N) : R :=
  attention_unit (pick_query R 1 3) (pick_key R 1 3) (pick_value R 1 3)
    (embed bigram_between (fun t => row t (bigram_layer1 X))) (lift ord_max i) 0.

End BigramNet.

(** If c1 >= ((N + 1)^2 / 8) ln(3 (N + 1) M) and c2 >= (M^2 / 4) ln((N + 1) / e), the output
    is within e of Match3Bigram (as 0 or 1): any N, M > 1, e > 0, every input and position.
    Two heads in layer 1, one in layer 2, inner dimensions 2 and 3.  Exact real arithmetic:
    nothing is claimed here about precision. *)
Definition theorem_8_exact_reals_statement : Prop :=
  forall (R : realType) (N M : nat) (c1 c2 e : R), (1 < M)%N -> 0 < e ->
  N.+1%:R ^+ 2 / 8%:R * ln (3 * (N.+1 * M))%:R <= c1 ->
  M%:R ^+ 2 / 4%:R * ln (N.+1%:R / e) <= c2 ->
  forall (X : 'I_N -> 'Z_M) i,
  `|bigram_net c1 c2 X i - (Match3Bigram X i)%:R| <= e.

(** ** Auxiliary: the decision *)

(** With e = 1/3: at least 2/3 on a match, at most 1/3 otherwise. *)
Definition theorem_8_exact_reals_decision_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  forall (X : 'I_N -> 'Z_M) i,
  let c1 : R := N.+1%:R ^+ 2 / 8%:R * ln (3 * (N.+1 * M))%:R in
  let c2 : R := M%:R ^+ 2 / 4%:R * ln (3 * N.+1)%:R in
  let out := bigram_net c1 c2 X i in
  (Match3Bigram X i -> 2%:R / 3%:R <= out) /\ (~~ Match3Bigram X i -> out <= 1 / 3%:R).

(** ** Auxiliary: in P the precision must grow with N *)

(** The number of rows that H rounded outputs can add up to. *)
Definition number_of_rows (H mv p : nat) : nat := ((H * (2 ^ p - 2)).+1 ^ mv)%N.

(** For M >= 3 and N >= 7: two layers without residuals that compute Match3Bigram have
    N <= 2^((2m + mv) p H (M + rows)); so at fixed M, H, m the precision p grows at least like
    log log N.  (Two positions whose tokens give the same queries, keys and values in both
    layers can be swapped unseen; Match3Bigram would see it.)  That the heads of layer 2 are
    p-bit on all rows, also those that do not occur, is no restriction. *)
Definition theorem_8_precision_statement : Prop :=
  forall (R : realType) (N D M H m mv p f : nat)
    (heads1 : 'I_H -> p_head R N D 'Z_M m mv) (heads2 : 'I_H -> p_head R N D 'rV[R]_mv m mv)
    (out : 'I_N -> 'rV[R]_mv -> bool),
  (6 < N)%N -> (2 < M)%N -> layer_in_P p f heads1 ->
  (forall h, in_P p f (fun=> True) (heads2 h)) ->
  (forall X i, out i (two_layers f (fun _ r => r) heads1 heads2 X i) = Match3Bigram X i) ->
  (N <= 2 ^ ((2 * m + mv) * p * H * (M + number_of_rows H mv p)))%N.

(** With residuals, in layer 2 and in the output map: N <= 2^((2m + mv) p H M (1 + rows)). *)
Definition theorem_8_precision_residuals_statement : Prop :=
  forall (R : realType) (N D M H m mv p f : nat)
    (heads1 : 'I_H -> p_head R N D 'Z_M m mv)
    (heads2 : 'I_H -> p_head R N D ('Z_M * 'rV[R]_mv) m mv)
    (out : 'I_N -> 'Z_M -> 'rV[R]_mv -> 'rV[R]_mv -> bool),
  (6 < N)%N -> (2 < M)%N -> layer_in_P p f heads1 ->
  (forall h, in_P p f (fun=> True) (heads2 h)) ->
  (forall X i, out i (X i) (layer_output f heads1 X i) (two_layers f pair heads1 heads2 X i)
               = Match3Bigram X i) ->
  (N <= 2 ^ ((2 * m + mv) * p * H * M * (1 + number_of_rows H mv p)))%N.


(** * Theorem 9: sparse averaging computes Match3Local *)

Section LocalMaps.
Variables (R : realType) (N M K : nat).

(** q = min(2K + 1, N), written so that it is visibly positive. *)
Definition local_sparsity : nat := (minn (2 * K) N.-1).+1.

(** The block of i: q consecutive positions that contain the window of radius K. *)
Definition block_start (i : nat) : nat := minn (i - K) (N - local_sparsity).
Definition local_block (i : 'I_N) : {set 'I_N} :=
  [set j : 'I_N | (block_start i <= j < block_start i + local_sparsity)%N].

(** Token j puts x_j / M into coordinate j mod q and points at its block. *)
Definition local_input (X : 'I_N -> 'Z_M) : input R N local_sparsity := fun j =>
  Token (((X j : nat)%:R / M%:R) *: delta_mx 0 (inord (j %% local_sparsity))) (local_block j).

(** The output map at position i: read the residues of the window, check the triples. *)
Definition local_residue (r : 'rV[R]_local_sparsity) (j : 'I_N) : 'Z_M :=
  decode M (r 0 (inord (j %% local_sparsity)) * (local_sparsity * M)%:R).

Definition local_output (i : 'I_N) (r : 'rV[R]_local_sparsity) : bool :=
  [exists j1, exists j2, [&& in_window K i j1, in_window K i j2
     & local_residue r i + local_residue r j1 + local_residue r j2 == 0]].

End LocalMaps.

(** ** Headline: in P *)

(** One head over the residues, without dummies, m = 672 q (floor(log2 N) + 2) or more,
    value dimension q = min(2K + 1, N), and
      p <= (15/8) log2 q + (5/4) log2 M + (5/4) log2(log2 N + 2) + 11:
    the element-wise output map reads its position and row, not the token. *)
Definition theorem_9_P_statement : Prop :=
  forall (R : realType) (N M K m : nat), (0 < N)%N -> (1 < M)%N ->
  let q := local_sparsity N K in
  (672 * q * (trunc_log 2 N + 2) <= m)%N ->
  exists (p f : nat) (h : p_head R N 0 'Z_M m q),
    [/\ p%:R <= 15%:R / 8%:R * log2 q%:R + 5%:R / 4%:R * log2 M%:R
                + 5%:R / 4%:R * log2 (log2 N%:R + 2%:R) + 11%:R :> R,
        in_P p f (fun _ => True) h
      & forall (X : 'I_N -> 'Z_M) i,
          local_output M i (head_output f h X i) = Match3Local K X i].

(** ** Auxiliary: integer queries times one real number, exact averages *)

(** One unit computes Match3Local, with the keys of Theorem 2: inner dimension
    m = 672 q (floor(log2 N) + 2), value dimension q = min(2K + 1, N), keys of zeros and
    ones, queries alpha w with integers w of absolute value at most
    L <= 96 q M ln(12 N M) + 9, so O(log K + log M + log log N) bits a coordinate besides
    the real number alpha.  Softmax, alpha and the average that the output map reads are
    exact, not rounded. *)
Definition theorem_9_integer_queries_real_scale_statement : Prop :=
  forall (R : realType) (N M K : nat), (0 < N)%N -> (1 < M)%N ->
  let q := local_sparsity N K in
  exists (m L : nat) (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m) (alpha : R),
    [/\ m = (672 * q * (trunc_log 2 N + 2))%N,
        L%:R <= 96%:R * (q * M)%:R * ln (12 * (N * M))%:R + 9%:R :> R,
        forall j k, u j 0 k = 0 \/ u j 0 k = 1,
        forall y k, exists z : int, w y 0 k = z%:~R /\ `|z| <= L%:Z
      & forall (X : 'I_N -> 'Z_M) i,
          local_output M i (sparse_unit u w alpha (local_input R K X) i) = Match3Local K X i].

(** ** Auxiliary: the reduction to sparse averaging *)

(** Between these two element-wise maps, anything that approximates q-sparse averaging to
    within 1 / (3 q M), q = min(2K + 1, N), computes Match3Local exactly. *)
Definition theorem_9_reduction_statement : Prop :=
  forall (R : realType) (N M K : nat) (e : R)
    (f : input R N (local_sparsity N K) -> 'I_N -> 'rV[R]_(local_sparsity N K)),
  (1 < M)%N -> approximates_qSA (local_sparsity N K) f e ->
  e * (local_sparsity N K * M)%:R <= 1 / 3%:R ->
  forall (X : 'I_N -> 'Z_M) i,
    local_output M i (f (local_input R K X) i) = Match3Local K X i.

(** ** Auxiliary: the keys of Theorem 3, and any given keys *)

(** So one unit does it, with the keys of Theorem 3: inner dimension 2q <= 4K + 2 and value
    dimension q <= 2K + 1, whatever N and M.  Exact real arithmetic. *)
Definition theorem_9_exact_reals_statement : Prop :=
  forall (R : realType) (N M K : nat), (1 < M)%N ->
  exists (w : {set 'I_N} -> 'rV[R]_(2 * local_sparsity N K)) (alpha : R),
  forall (X : 'I_N -> 'Z_M) i,
    local_output M i
      (sparse_unit (moment_key R (local_sparsity N K)) w alpha (local_input R K X) i)
    = Match3Local K X i.

(** And with any keys and queries of margin g up to dl (Theorem 2), at any temperature that
    makes Theorem 2's error at most 1 / (3 q M). *)
Definition theorem_9_given_keys_statement : Prop :=
  forall (R : realType) (N M K m : nat) (u : 'I_N -> 'rV[R]_m) (w : {set 'I_N} -> 'rV[R]_m)
    (g dl alpha : R),
  (1 < M)%N -> 0 <= alpha ->
  (forall y : {set 'I_N}, #|y| = local_sparsity N K ->
     exists c, singles_out (fun j => dot (w y) (u j)) y c g dl) ->
  averaging_error N (local_sparsity N K) g dl alpha * (local_sparsity N K * M)%:R <= 1 / 3%:R ->
  forall (X : 'I_N -> 'Z_M) i,
    local_output M i (sparse_unit u w alpha (local_input R K X) i) = Match3Local K X i.


(** * Theorem 10: fully-connected networks *)

(** The first layer of a fully-connected network: the flattened values, and any encoding
    of pointers and positions, times W.  What follows, biases included, is arbitrary. *)
Section FirstLayer.
Variables (R : realType) (N d c w : nat).
Variables (encode : ('I_N -> {set 'I_N}) -> 'rV[R]_c) (W : 'M[R]_(N * d + c, w)).

Definition first_layer (X : input R N d) : 'rV[R]_w :=
  row_mx (mxvec (\matrix_i value (X i))) (encode (fun i => pointers (X i))) *m W.

End FirstLayer.

(** ** Headline *)

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

(** ** Auxiliary: the rank of an approximation *)

(** Hence the rank, and so the width w, of an approximation to within less than 1/q is at
    least (N - q + 1) d, and at least (N + 2) d / 2 if 2q <= N. *)
Definition theorem_10_rank_statement : Prop :=
  forall (R : realType) (N d q c w : nat) (encode : ('I_N -> {set 'I_N}) -> 'rV[R]_c)
      (W : 'M[R]_(N * d + c, w)) (g : 'rV[R]_w -> 'I_N -> 'rV[R]_d) (e : R),
    (0 < q)%N -> (q <= N)%N -> e < q%:R^-1 ->
    approximates_qSA q (fun X => g (first_layer encode W X)) e ->
    [/\ ((N - q + 1) * d <= \rank W)%N, (\rank W <= w)%N
      & (2 * q <= N)%N -> (N * d + 2 * d <= 2 * w)%N].


(** * Theorem 11: recurrent networks *)

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

(** Every pointer of token i is to an earlier token. *)
Definition points_back (R : realType) (N d : nat) (X : input R N d) (i : 'I_N) : Prop :=
  forall j, j \in pointers (X i) -> (j < i)%N.

(** The hard inputs: the first N - q tokens carry e_1 or -e_1, the last q carry 0. *)
Definition signs_then_zeros (R : realType) (N d q : nat) (X : input R N d.+1) : Prop :=
  forall j : 'I_N,
    if (j < N - q)%N then value (X j) = delta_mx 0 0 \/ value (X j) = - delta_mx 0 0
    else value (X j) = 0.

(** ** Headline *)

(** Fewer than 2^(N - q) states: on some valid input, a hard one, the *last* output is off by
    at least 1/q although all pointers of the last token are to earlier tokens. *)
Definition theorem_11_statement : Prop :=
  forall (R : realType) (N d q : nat) (S : finType)
      (step : 'I_N -> token R N d.+1 -> S -> S)
      (out : 'I_N -> token R N d.+1 -> S -> 'rV[R]_d.+1) (h0 : S),
    (0 < q)%N -> (#|S| < 2 ^ (N - q))%N ->
    exists X (i : 'I_N), [/\ valid_input q X, signs_then_zeros q X, i.+1 = N, points_back X i
      & q%:R^-1 <= norm2 (recurrent step out h0 X i - qSA q X i)].

(** ** Auxiliary: in bits *)

(** Hence a network of s bits of state that is within e < 1/q of qSA wherever all pointers
    of a token are to earlier tokens has s >= N - q (the paper states (N - 1) / 2). *)
Definition theorem_11_bits_statement : Prop :=
  forall (R : realType) (N d q s : nat) (S : finType)
      (step : 'I_N -> token R N d.+1 -> S -> S)
      (out : 'I_N -> token R N d.+1 -> S -> 'rV[R]_d.+1) (h0 : S) (e : R),
    (0 < q)%N -> e < q%:R^-1 -> (#|S| <= 2 ^ s)%N ->
    (forall X i, valid_input q X -> points_back X i ->
       norm2 (recurrent step out h0 X i - qSA q X i) <= e) ->
    (N - q <= s)%N.

(** ** Auxiliary: the other side, machines that are right *)

(** 2^(N - q) states are enough for the hard inputs, at every token whose pointers are all
    to earlier tokens.  So on the inputs that defeat smaller machines the bound is exact. *)
Definition theorem_11_states_suffice_on_hard_inputs_statement : Prop :=
  forall (R : realType) (N d q : nat),
  exists (S : finType) (step : 'I_N -> token R N d.+1 -> S -> S)
      (out : 'I_N -> token R N d.+1 -> S -> 'rV[R]_d.+1) (h0 : S),
    #|S| = (2 ^ (N - q))%N /\
    forall X i, signs_then_zeros q X -> points_back X i -> recurrent step out h0 X i = qSA q X i.

(** With real numbers in its state, N - 1 stored values, a machine is right on every input,
    at every token whose pointers are all to earlier tokens. *)
Definition theorem_11_stored_values_suffice_statement : Prop :=
  forall (R : realType) (N d q : nat),
  let S := {ffun 'I_N.-1 -> 'rV[R]_d} in
  exists (step : 'I_N -> token R N d -> S -> S)
      (out : 'I_N -> token R N d -> S -> 'rV[R]_d) (h0 : S),
    forall X i, points_back X i -> recurrent step out h0 X i = qSA q X i.

(** ** Auxiliary: pointers to later tokens *)

(** Without the words on pointers the bound on the state would be idle: *every* machine,
    whatever its states, is off by 1 at token 0 of some valid input, which may point at
    values that no machine has seen by then. *)
Definition theorem_11_forward_pointers_defeat_every_machine_statement : Prop :=
  forall (R : realType) (N d q : nat) (S : Type)
      (step : 'I_N -> token R N d.+1 -> S -> S)
      (out : 'I_N -> token R N d.+1 -> S -> 'rV[R]_d.+1) (h0 : S),
    (0 < q)%N -> (q < N)%N ->
    exists X (i : 'I_N), [/\ valid_input q X, i = 0%N :> nat
      & 1 <= norm2 (recurrent step out h0 X i - qSA q X i)].


(** * Appendix B.1: near-isometry of random signs on integer vectors

    The restricted isometry of the paper, for all real vectors, is neither needed for the
    queries of Theorem 2 nor shown. *)

Section IntegerVectors.
Variable N : nat.
Implicit Types a : 'I_N -> int.

(** Sum of the absolute values, and of the squares. *)
Definition size1 a : nat := \sum_j `|a j|%N.
Definition size2 a : nat := \sum_j `|a j|%N ^ 2.

Definition combination (R : realType) (m : nat) (u : 'I_N -> 'rV[R]_m) a : 'rV[R]_m :=
  \sum_j (a j)%:~R *: u j.

(** On integer vectors supported in [P], of size at most [l], the keys preserve the
    square of the Euclidean norm up to the factor m and a relative error of 2/9. *)
Definition near_isometric (R : realType) (m : nat) (u : 'I_N -> 'rV[R]_m) (P : {set 'I_N})
    (l : nat) : Prop :=
  forall a, (forall j, j \notin P -> a j = 0) -> (size1 a <= l)%N ->
    `|dot (combination u a) (combination u a) - m%:R * (size2 a)%:R|
      <= 2%:R / 9%:R * (m%:R * (size2 a)%:R).

End IntegerVectors.

(** ** Headline *)

(** All integer vectors of size at most 2q at once. *)
Definition integer_isometry_statement : Prop :=
  forall (R : realType) (m N q : nat) (rho : R), 0 < rho ->
    242%:R * q%:R * ln (2%:R * N%:R + 1) + 121%:R * ln (2%:R / rho) <= m%:R ->
    all_but rho (fun U : sign_matrix m N => near_isometric (sign_key R U) setT (2 * q)).

(** ** Auxiliary: one integer vector *)

(** One integer vector, [m] rows of random signs: the fraction of exceptions is at most
    2 exp(-m/121). *)
Definition integer_deviation_statement : Prop :=
  forall (R : realType) (m N : nat) (a : 'I_N -> int),
    all_but (2%:R * expR (- (m%:R / 121%:R)) : R) (fun U : sign_matrix m N =>
      let v := combination (sign_key R U) a in
      `|dot v v - m%:R * (size2 a)%:R| <= 2%:R / 9%:R * (m%:R * (size2 a)%:R)).


(** * Appendix B.1: the dual certificate *)

(** ** Headline *)

(** Dual certificate, for any keys at all: near-isometry on integer vectors of size at
    most 2q gives a query for every set of at most q positions.  (Restricted isometry of
    order 2q with delta <= 2/9 implies the hypothesis: such vectors have at most 2q
    entries other than 0.  Nothing is asked of restricted orthogonality.) *)
Definition integer_dual_certificate_statement : Prop :=
  forall (R : realType) (m N q : nat) (u : 'I_N -> 'rV[R]_m), (0 < m)%N ->
    near_isometric u setT (2 * q) ->
    forall y : {set 'I_N}, (#|y| <= q)%N -> exists w, separating_query q u y w.

(** * Appendix C.3: one third-order unit with m = 5 computes Match3 *)

(** A third-order head in P: query, first keys and first values are those of A, second keys
    and second values those of B, whose queries are not used.  A pair of places scores the
    sum of the products of query, first key and second key, and has the products of the
    values; all this is exact, the output is rounded. *)
Definition third_order_output (R : realType) (N D : nat) (T : Type) (m mv f : nat)
    (A B : p_head R N D T m mv) (X : 'I_N -> T) (i : 'I_N) : 'rV[R]_mv :=
  round_vector f (\row_l \sum_t
    softmax (fun t => \sum_k head_query A i (X i) 0 k * (key_at A X t.1 0 k * key_at B X t.2 0 k)) t
      * (value_at A X t.1 0 l * value_at B X t.2 0 l)).

(** ** Headline: in P *)

(** One third-order head in P of m = 5, with one dummy token, every N and M >= 2: the rounded
    output, a p-bit number, is more than 1/2 on a match and less than 1/2 without one, and
      p <= max(2 log2 M + 6, (2 log2 M + log2(log2(N + 1) + 2)) / 3 + 2). *)
Definition appendix_c3_P_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  exists (p f : nat) (A B : p_head R N 1 'Z_M 5 1),
    [/\ p%:R <= Num.max (2%:R * log2 M%:R + 6%:R)
          ((2%:R * log2 M%:R + log2 (log2 N.+1%:R + 2%:R)) / 3%:R + 2%:R) :> R,
        in_P p f (fun=> True) A, in_P p f (fun=> True) B
      & forall (X : 'I_N -> 'Z_M) i, let out := third_order_output f A B X i in
          p_bit_vector p f out /\ if Match3 X i then 2%:R^-1 < out 0 0 else out 0 0 < 2%:R^-1].

(** ** Auxiliary: the paper's matrices, rounded cosines and sines, real temperature *)

(** softmax(X Q ((X K1) * (X K2))^T) ((X V1) * (X V2)), where * is the column-wise
    Kronecker product: its rows are indexed by pairs of tokens, and the entry of the
    pair (j1, j2) in a column is the product of the two entries in that column. *)
Section ThirdOrder.
Variables (R : realType) (N d m d' : nat).

Definition column_kronecker n (A B : 'M[R]_(N, n)) (p : 'I_N * 'I_N) (k : 'I_n) : R :=
  A p.1 k * B p.2 k.

Definition third_order_unit (Q K1 K2 : 'M[R]_(d, m)) (V1 V2 : 'M[R]_(d, d'))
    (X : 'M[R]_(N, d)) : 'M[R]_(N, d') :=
  \matrix_(i, l)
    \sum_p softmax (fun p => \sum_k (X *m Q) i k * column_kronecker (X *m K1) (X *m K2) p k) p
         * column_kronecker (X *m V1) (X *m V2) p l.

End ThirdOrder.

Section Match3Unit.
Variables (R : realType) (N M : nat) (C S : 'Z_M -> R) (c : R).

(** A token is embedded as (value, query, first key, second key). *)
Definition pick_part1 : 'M[R]_(1 + (5 + (5 + 5)), 1) := col_mx 1%:M (col_mx 0 (col_mx 0 0)).
Definition pick_part2 : 'M[R]_(1 + (5 + (5 + 5)), 5) := col_mx 0 (col_mx 1%:M (col_mx 0 0)).
Definition pick_part3 : 'M[R]_(1 + (5 + (5 + 5)), 5) := col_mx 0 (col_mx 0 (col_mx 1%:M 0)).
Definition pick_part4 : 'M[R]_(1 + (5 + (5 + 5)), 5) := col_mx 0 (col_mx 0 (col_mx 0 1%:M)).

(** [C] and [S] stand for cosine and sine.  Four coordinates expand cos(a + b + d); the
    fifth scores the pair (dummy, dummy) at c (1 - 4/M^2).  Mixed pairs score 0 and have
    value 0. *)
Definition match3_token (_ : 'I_N.+1) (x : option 'Z_M) : 'rV[R]_(1 + (5 + (5 + 5))) :=
  if x is Some r then
    row_mx 1 (row_mx (entries 5 [:: c * C r; - (c * C r); - (c * S r); - (c * S r); c])
             (row_mx (entries 5 [:: C r; S r; C r; S r; 0])
                     (entries 5 [:: C r; S r; S r; C r; 0])))
  else
    row_mx 0 (row_mx 0
             (row_mx (entries 5 [:: 0; 0; 0; 0; 1 - 4%:R / M%:R ^+ 2])
                     (entries 5 [:: 0; 0; 0; 0; 1]))).

Definition match3_unit (X : 'I_N -> 'Z_M) (i : 'I_N) : R :=
  third_order_unit pick_part2 pick_part3 pick_part4 pick_part1 pick_part1
    (embed match3_token (with_dummy X)) (lift ord_max i) 0.

End Match3Unit.

(** Cosines and sines rounded to multiples of 1/(6 M^2), which take O(log M) bits: if
    c >= (M^2 / 3) ln((N + 1)^2 / e), the output is within e of Match3 (as 0 or 1), for
    every input and every position.  Softmax, the real temperature c and the output are
    exact here. *)
Definition appendix_c3_rounded_cosines_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  exists C S : 'Z_M -> R,
    (forall r, on_grid (6 * M ^ 2) (C r) /\ on_grid (6 * M ^ 2) (S r)) /\
    forall c e, 0 < e -> M%:R ^+ 2 / 3%:R * ln ((N.+1 ^ 2)%:R / e) <= c ->
    forall (X : 'I_N -> 'Z_M) i, `|match3_unit C S c X i - (Match3 X i)%:R| <= e.

(** ** Auxiliary: exact cosines and sines *)

(** If c >= (M^2 / 4) ln((N + 1)^2 / e), the output is within e of Match3 (as 0 or 1):
    any e > 0, N, M > 1, every input, every position.  M = 2, 3, 4 need no exception:
    1 - 4/M^2 >= 0, so the mixed pairs never lead the pair of dummies, and having value
    0 they count like it.  Exact cosines and sines. *)
Definition appendix_c3_exact_cosines_statement : Prop :=
  forall (R : realType) (N M : nat) (c e : R), (1 < M)%N -> 0 < e ->
  M%:R ^+ 2 / 4%:R * ln ((N.+1 ^ 2)%:R / e) <= c ->
  forall (X : 'I_N -> 'Z_M) i,
  `|match3_unit (@cos_of R M) (@sin_of R M) c X i - (Match3 X i)%:R| <= e.

(** With c = (M^2 / 4) ln(3 (N + 1)^2): at least 2/3 on a match, at most 1/3 otherwise. *)
Definition appendix_c3_exact_cosines_decision_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  forall (X : 'I_N -> 'Z_M) i,
  let c : R := M%:R ^+ 2 / 4%:R * ln (3 * N.+1 ^ 2)%:R in
  let out := match3_unit (@cos_of R M) (@sin_of R M) c X i in
  (Match3 X i -> 2%:R / 3%:R <= out) /\ (~~ Match3 X i -> out <= 1 / 3%:R).


(** * Appendix C.5: one layer with m p of order N log M computes Match3 *)

(** ** Headline: in P *)

(** Every N and M >= 2: one head in P of p = 3, f = 0 and values of width N ceil(log2 M), so
    m_v p H = 3 N ceil(log2 M), shows the whole input in its rounded output, and an output map of
    position and row, without residuals, decides Match3.  It attends uniformly; a
    coordinate averages to 1/2, a tie that is rounded to 0, exactly when its bit is not set. *)
Definition appendix_c5_P_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  exists (heads : 'I_1 -> p_head R N (odd N) 'Z_M 1 (N * up_log 2 M))
         (out : 'I_N -> 'rV[R]_(N * up_log 2 M) -> bool),
    layer_in_P 3 0 heads /\
    forall (X : 'I_N -> 'Z_M) i, out i (layer_output 0 heads X i) = Match3 X i.

(** ** Auxiliary: in P, one coordinate a token *)

(** With values of width N, as in the paper, and p = ceil(log2(N M)) + 1, f = 0: the output is
    the input itself.  (For M >= N this p is O(log M).) *)
Definition appendix_c5_P_width_N_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  exists (heads : 'I_1 -> p_head R N 0 'Z_M 1 N) (out : 'I_N -> 'rV[R]_N -> bool),
    layer_in_P (up_log 2 (N * M)).+1 0 heads /\
    forall (X : 'I_N -> 'Z_M) i,
      layer_output 0 heads X i = \row_j (X j : nat)%:R /\
      out i (layer_output 0 heads X i) = Match3 X i.

(** ** Auxiliary: fixed-point weights, exact average *)

(** One attention head that attends uniformly, m = N value coordinates, weights and products
    of p = ceil(log2 M) + 1 bits without fractional bits: token j puts its residue into
    coordinate j, the output map checks the triples, at every token.  So the hypotheses of
    Theorem 7 with fixed-point weights can be met, and its bound is tight up to logarithms.
    The average is exact, not rounded. *)
Definition appendix_c5_attention_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  exists (phi : 'I_N -> 'Z_M -> 'rV[R]_N) (Q K : 'I_1 -> 'M[R]_(N, 1)) (V : 'I_1 -> 'M[R]_(N, N))
         (psi : 'Z_M -> 'rV[R]_N -> bool),
    fixed_point_weights (up_log 2 M).+1 0 phi Q K V /\
    forall (X : 'I_N -> 'Z_M) i,
      psi (X i) (row i (attention_layer Q K V (embed phi X))) = Match3 X i.

(** ** Auxiliary: the same as a network that adds fixed-point terms *)

(** One head, m = N value coordinates, p = ceil(log2 M) + 1, no query at all. *)
Definition appendix_c5_summing_net_statement : Prop :=
  forall N M : nat, (1 < M)%N ->
  exists net : summing_net N 'Z_M unit 1 N (up_log 2 M).+1,
  forall (X : 'I_N -> 'Z_M) i, net_output net 1 X i = Match3 X i.

(** * Appendix C.6: subgraph detection at any depth *)

(** Token i is row i of the adjacency matrix. *)
Definition graph (N : nat) := 'I_N -> {ffun 'I_N -> bool}.

Definition has_triangle N (G : graph N) : bool :=
  [exists x, exists y, exists z, [&& uniq [:: x; y; z], G x y, G y z & G z x]].

Definition has_five_cycle N (G : graph N) : bool :=
  [exists v0, exists v1, exists v2, exists v3, exists v4,
     [&& uniq [:: v0; v1; v2; v3; v4],
         G v0 v1, G v1 v2, G v2 v3, G v3 v4 & G v4 v0]].

Definition undirected N (G : graph N) : Prop := forall u v, G u v = G v u.

(** Inputs of set disjointness with n^2 bits, as n x n matrices. *)
Notation square_bits n := {ffun 'I_n * 'I_n -> bool}.

Definition square_disj n (A B : square_bits n) : bool := [exists p, A p && B p].

(** Vertices a_i = i, b_j = n + j, c_i = 2n + i; the others are isolated.  Edges
    a_i -> b_j iff A_ij, b_j -> c_i iff B_ij, c_i -> a_i always. *)
Definition triangle_gadget n N (A B : square_bits n) : graph N := fun u => [ffun v : 'I_N =>
  [exists i : 'I_n, exists j : 'I_n,
    [|| [&& u == i :> nat, v == (n + j)%N :> nat & A (i, j)],
        [&& u == (n + j)%N :> nat, v == (2 * n + i)%N :> nat & B (i, j)]
      | (u == (2 * n + i)%N :> nat) && (v == i :> nat)]]].

(** Vertices a_i = i, b_j = n + j, c_i = 2n + i, d_j = 3n + j, e_j = 4n + j.  Edges
    a_i - b_j iff A_ij, c_i - d_j iff B_ij, and a_i - c_i, b_j - e_j, e_j - d_j always. *)
Definition five_cycle_half n N (A B : square_bits n) (u v : 'I_N) : bool :=
  [exists i : 'I_n, exists j : 'I_n,
    [|| [&& u == i :> nat, v == (n + j)%N :> nat & A (i, j)],
        [&& u == (2 * n + i)%N :> nat, v == (3 * n + j)%N :> nat & B (i, j)],
        (u == i :> nat) && (v == (2 * n + i)%N :> nat),
        (u == (n + j)%N :> nat) && (v == (4 * n + j)%N :> nat)
      | (u == (4 * n + j)%N :> nat) && (v == (3 * n + j)%N :> nat)]].

Definition five_cycle_gadget n N (A B : square_bits n) : graph N := fun u =>
  [ffun v => five_cycle_half A B u v || five_cycle_half A B v u].

(** A property is detected if some token answers true exactly on the graphs that have it.
    This covers one answer at one token (the others answer false) and one answer per
    vertex ("I lie on such a cycle"). *)
Definition detected N (answer : graph N -> 'I_N -> bool) (P : pred (graph N)) (G : graph N) : Prop :=
  [exists i, answer G i] = P G.

(** The answers of D layers in P with residuals: states of any type, any first map of position
    and token, any last map of position and state. *)
Definition p_answer (R : realType) (N C m mv H f D : nat) (T : Type)
    (emb : 'I_N -> {ffun 'I_N -> bool} -> T) (layers : nat -> p_layer R N C T m mv H)
    (out : 'I_N -> T -> bool) (G : graph N) (i : 'I_N) : bool :=
  out i (network f (mkseq layers D) (fun j => emb j (G j)) i).

(** ** Headline: in P *)

(** Any depth D, H heads a layer in P (any f, any number C of dummies), residuals: detecting
    directed triangles among N >= 3n vertices needs 2 (m + m_v) p H D >= n.  With
    n = floor(N / 3) and m_v = m this says m p H D >= floor(N / 3) / 4, without a logarithm.
    The players send keys and values, so the exact softmax is no obstacle.  (That the heads
    are p-bit on all states, also those that do not occur, is no restriction.) *)
Definition appendix_c6_triangle_P_statement : Prop :=
  forall (R : realType) (n N m mv H p f C D : nat) (T : Type)
    (emb : 'I_N -> {ffun 'I_N -> bool} -> T) (layers : nat -> p_layer R N C T m mv H)
    (out : 'I_N -> T -> bool),
  (3 * n <= N)%N ->
  (forall l h, (l < D)%N -> in_P p f (fun=> True) (layer_heads (layers l) h)) ->
  (forall G, detected (p_answer f D emb layers out) (@has_triangle N) G) ->
  (n <= 2 * ((m + mv) * p * H * D))%N.

(** ** Auxiliary: in P, 5-cycles *)

(** 5-cycles in undirected graphs on N >= 5n vertices: 4 (m + m_v) p H D >= n.  Nothing is
    asked of the network on graphs that are not undirected. *)
Definition appendix_c6_five_cycle_P_statement : Prop :=
  forall (R : realType) (n N m mv H p f C D : nat) (T : Type)
    (emb : 'I_N -> {ffun 'I_N -> bool} -> T) (layers : nat -> p_layer R N C T m mv H)
    (out : 'I_N -> T -> bool),
  (5 * n <= N)%N ->
  (forall l h, (l < D)%N -> in_P p f (fun=> True) (layer_heads (layers l) h)) ->
  (forall G, undirected G -> detected (p_answer f D emb layers out) (@has_five_cycle N) G) ->
  (n <= 4 * ((m + mv) * p * H * D))%N.

(** ** Auxiliary: in P, a first layer without residuals *)

(** If the first layer has no residuals, the depth does not count: (2m + m_v) p H >= n for
    triangles, 2 (2m + m_v) p H >= n for 5-cycles.  The numbers of later layers need not
    be p-bit. *)
Definition appendix_c6_triangle_P_no_residuals_statement : Prop :=
  forall (R : realType) (n N m mv H p f C D : nat) (T : Type)
    (emb : 'I_N -> {ffun 'I_N -> bool} -> T) (layers : nat -> p_layer R N C T m mv H)
    (out : 'I_N -> T -> bool),
  (3 * n <= N)%N ->
  (forall h, in_P p f (fun=> True) (layer_heads (layers 0%N) h)) -> no_residuals (layers 0%N) ->
  (forall G, detected (p_answer f D emb layers out) (@has_triangle N) G) ->
  (n <= (2 * m + mv) * p * H)%N.

Definition appendix_c6_five_cycle_P_no_residuals_statement : Prop :=
  forall (R : realType) (n N m mv H p f C D : nat) (T : Type)
    (emb : 'I_N -> {ffun 'I_N -> bool} -> T) (layers : nat -> p_layer R N C T m mv H)
    (out : 'I_N -> T -> bool),
  (5 * n <= N)%N ->
  (forall h, in_P p f (fun=> True) (layer_heads (layers 0%N) h)) -> no_residuals (layers 0%N) ->
  (forall G, undirected G -> detected (p_answer f D emb layers out) (@has_five_cycle N) G) ->
  (n <= 2 * ((2 * m + mv) * p * H))%N.

(** ** Auxiliary: in P the hypotheses can be met *)

(** One layer of one head in P with p = 3, f = 0, m = 1 and values of width N^2 gathers the
    adjacency matrix, and so detects every property of graphs, without residuals. *)
Definition appendix_c6_P_satisfiable_statement : Prop :=
  forall (R : realType) (N : nat) (P : pred (graph N)), (0 < N)%N ->
  (forall G G', G =1 G' -> P G = P G') ->
  exists (T : Type) (emb : 'I_N -> {ffun 'I_N -> bool} -> T)
         (layer : p_layer R N (odd N) T 1 (N * N) 1) (out : 'I_N -> T -> bool),
    [/\ forall h, in_P 3 0 (fun=> True) (layer_heads layer h), no_residuals layer
      & forall G, detected (p_answer 0 1 emb (fun=> layer) out) P G].

(** ** Auxiliary: networks that add fixed-point terms *)

(** m p-bit numbers. *)
Notation p_bit_query m p := {ffun 'I_m -> 'I_(2 ^ p)}.

Definition detects N Q H m p (net : summing_net N {ffun 'I_N -> bool} Q H m p) (D : nat)
    (P : pred (graph N)) (G : graph N) : Prop :=
  detected (net_output net D) P G.

(** Another precision model: any depth D, H heads a layer, queries of m p-bit numbers and
    sums of m + 1 p-bit terms.  Detecting directed triangles among N >= 3n vertices needs
    D N H (m p + (m + 1) (p + ceil(log2 N))) >= n^2. *)
Definition appendix_c6_triangle_summing_nets_statement : Prop :=
  forall (n N D H m p : nat) (net : summing_net N {ffun 'I_N -> bool} (p_bit_query m p) H m p),
  (3 * n <= N)%N ->
  (forall G, detects net D (@has_triangle N) G) ->
  (n ^ 2 <= D * N * H * (m * p + m.+1 * (p + up_log 2 N)))%N.

(** The same for 5-cycles in undirected graphs on N >= 5n vertices; nothing is asked
    of the net on graphs that are not undirected. *)
Definition appendix_c6_five_cycle_summing_nets_statement : Prop :=
  forall (n N D H m p : nat) (net : summing_net N {ffun 'I_N -> bool} (p_bit_query m p) H m p),
  (5 * n <= N)%N ->
  (forall G, undirected G -> detects net D (@has_five_cycle N) G) ->
  (n ^ 2 <= D * N * H * (m * p + m.+1 * (p + up_log 2 N)))%N.

(** The hypotheses on such networks can be met: one layer with one head, m = N^2 and
    p = 2 gathers the adjacency matrix, and so detects every property of graphs. *)
Definition appendix_c6_summing_nets_satisfiable_statement : Prop :=
  forall (N : nat) (P : pred (graph N)), (0 < N)%N -> (forall G G', G =1 G' -> P G = P G') ->
  exists net : summing_net N {ffun 'I_N -> bool} (p_bit_query (N * N) 2) 1 (N * N) 2,
  forall G, detects net 1 P G.

(** ** Auxiliary: attention networks with fixed-point weights *)

(** A block of an attention network: an input map of position and state, the matrices of H
    heads (Definitions 1 and 2), and the next state, any function of position, state
    (residuals) and row.  States may be of any type. *)
Record attention_block (R : realType) (N : nat) (T : Type) (d0 m0 H m : nat) := AttentionBlock {
  block_map : 'I_N -> T -> 'rV[R]_d0;
  block_Q : 'I_H -> 'M[R]_(d0, m0);
  block_K : 'I_H -> 'M[R]_(d0, m0);
  block_V : 'I_H -> 'M[R]_(d0, m);
  block_update : 'I_N -> T -> 'rV[R]_m -> T
}.

Section AttentionNetwork.
Variables (R : realType) (N : nat) (In T : Type) (d0 m0 H m : nat).

Definition apply_block (B : attention_block R N T d0 m0 H m) (X : 'I_N -> T) : 'I_N -> T :=
  fun i => block_update B i (X i)
    (row i (attention_layer (block_Q B) (block_K B) (block_V B) (embed (block_map B) X))).

(** The answers of D blocks, one after the other. *)
Definition attention_answer (D : nat) (emb : 'I_N -> In -> T)
    (blocks : nat -> attention_block R N T d0 m0 H m) (out : 'I_N -> T -> bool)
    (X : 'I_N -> In) (i : 'I_N) : bool :=
  out i (foldl (fun Y B => apply_block B Y) (fun j => emb j (X j)) (mkseq blocks D) i).

(** Queries, weights exp(<query, key>) and products of a weight and a coordinate of a value
    are p-bit numbers with f fractional bits.  Keys are any reals, say multiples of ln 2,
    so weights need not be 1. *)
Definition fixed_point_block (p f : nat) (B : attention_block R N T d0 m0 H m) : Prop :=
  (forall h i x k, fixed_point_real p f ((block_map B i x *m block_Q B h) 0 k)) /\
  fixed_point_weights p f (block_map B) (block_Q B) (block_K B) (block_V B).

End AttentionNetwork.

(** D such blocks, of inner dimension m0 and m value coordinates, are D layers of a network
    that adds fixed-point terms, its queries being m0 p-bit numbers.  No mask.  Quotients
    and the sum of the heads are exact. *)
Definition attention_network_is_summing_net_statement : Prop :=
  forall (R : realType) (N : nat) (In T : Type) (d0 m0 H m p f D : nat)
    (emb : 'I_N -> In -> T) (blocks : nat -> attention_block R N T d0 m0 H m)
    (out : 'I_N -> T -> bool),
  (forall l, (l < D)%N -> fixed_point_block p f (blocks l)) ->
  exists net : summing_net N In (p_bit_query m0 p) H m p, forall X i,
    net_output net D X i = attention_answer D emb blocks out X i.

(** Hence D attention layers with such weights that detect directed triangles among N >= 3n
    vertices have D N H (m0 p + (m + 1) (p + ceil(log2 N))) >= n^2. *)
Definition appendix_c6_triangle_attention_statement : Prop :=
  forall (R : realType) (n N : nat) (T : Type) (d0 m0 H m p f D : nat)
    (emb : 'I_N -> {ffun 'I_N -> bool} -> T) (blocks : nat -> attention_block R N T d0 m0 H m)
    (out : 'I_N -> T -> bool),
  (3 * n <= N)%N ->
  (forall l, (l < D)%N -> fixed_point_block p f (blocks l)) ->
  (forall G, detected (attention_answer D emb blocks out) (@has_triangle N) G) ->
  (n ^ 2 <= D * N * H * (m0 * p + m.+1 * (p + up_log 2 N)))%N.

(** The same for 5-cycles in undirected graphs on N >= 5n vertices. *)
Definition appendix_c6_five_cycle_attention_statement : Prop :=
  forall (R : realType) (n N : nat) (T : Type) (d0 m0 H m p f D : nat)
    (emb : 'I_N -> {ffun 'I_N -> bool} -> T) (blocks : nat -> attention_block R N T d0 m0 H m)
    (out : 'I_N -> T -> bool),
  (5 * n <= N)%N ->
  (forall l, (l < D)%N -> fixed_point_block p f (blocks l)) ->
  (forall G, undirected G -> detected (attention_answer D emb blocks out) (@has_five_cycle N) G) ->
  (n ^ 2 <= D * N * H * (m0 * p + m.+1 * (p + up_log 2 N)))%N.

(** The hypotheses can be met: one block with one head, m = N^2, p = 2 and f = 0 attends
    uniformly, gathers the adjacency matrix, and so detects every property of graphs. *)
Definition appendix_c6_attention_satisfiable_statement : Prop :=
  forall (R : realType) (N : nat) (P : pred (graph N)), (0 < N)%N ->
  (forall G G', G =1 G' -> P G = P G') ->
  exists (T : Type) (emb : 'I_N -> {ffun 'I_N -> bool} -> T)
         (block : attention_block R N T (N * N) 1 1 (N * N)) (out : 'I_N -> T -> bool),
    fixed_point_block 2 0 block /\
    forall G, detected (attention_answer 1 emb (fun=> block) out) P G.

(** ** Auxiliary: the gadgets *)

(** N >= 3n: the directed graph has a triangle iff A and B meet; rows 0..n-1 do not
    depend on B, all other rows do not depend on A. *)
Definition appendix_c6_triangle_gadget_statement : Prop :=
  forall n N, (3 * n <= N)%N ->
  [/\ forall A B : square_bits n, has_triangle (triangle_gadget (N := N) A B) = square_disj A B,
      forall (u : 'I_N) (A B B' : square_bits n), (u < n)%N ->
        triangle_gadget A B u = triangle_gadget (N := N) A B' u
    & forall (u : 'I_N) (A A' B : square_bits n), (n <= u)%N ->
        triangle_gadget A B u = triangle_gadget A' B u].

(** N >= 5n: the graph is undirected and has a 5-cycle iff A and B meet; rows 0..2n-1
    do not depend on B, all other rows do not depend on A. *)
Definition appendix_c6_five_cycle_gadget_statement : Prop :=
  forall n N, (5 * n <= N)%N ->
  [/\ forall A B : square_bits n, undirected (five_cycle_gadget (N := N) A B),
      forall A B : square_bits n, has_five_cycle (five_cycle_gadget (N := N) A B) = square_disj A B,
      forall (u : 'I_N) (A B B' : square_bits n), (u < 2 * n)%N ->
        five_cycle_gadget A B u = five_cycle_gadget (N := N) A B' u
    & forall (u : 'I_N) (A A' B : square_bits n), (2 * n <= u)%N ->
        five_cycle_gadget A B u = five_cycle_gadget A' B u].


(** * Informal Theorem 1: attention against width, rank and memory

    The informal theorems of Section 1 put Theorems 2, 4, 10, 11 and 6, 7 together; they are
    last here because they use the definitions of those. *)

(** Some valid input has an error of at least 1/q at position i. *)
Definition errs_at (R : realType) (N d q : nat) (F : input R N d -> 'I_N -> 'rV[R]_d)
    (i : 'I_N) : Prop :=
  exists X, valid_input q X /\ q%:R^-1 <= norm2 (F X i - qSA q X i).

(** ** Headline *)

(** For q >= 1, N >= 2q + 1, d' = d + 1 >= 1 and 0 < e < 1/q: one unit in P approximates
    qSA to within e, its bits logarithmic in log N, d' and 1/e; whereas each of the
    following errs by at least 1/q at some valid input: a layer in P, with or without
    residuals, of too few bits, at every position; a fully-connected network of
    first-layer rank less than (N - q + 1) d'; and a recurrent machine of fewer than
    2^(N - q) states, at the last token, whose pointers all precede it. *)
Definition informal_theorem_1_statement : Prop :=
  forall (R : realType) (N d q : nat) (e : R),
  (0 < q)%N -> (2 * q + 1 <= N)%N -> 0 < e -> e < q%:R^-1 ->
  let T := token R N d.+1 in
  [/\ forall m, (672 * q * (trunc_log 2 N + 2) <= m)%N ->
        exists (p f : nat) (h : p_head R N 0 T m d.+1),
        [/\ p%:R <= 5%:R / 4%:R * log2 (Num.sqrt d.+1%:R * (log2 N%:R + 2%:R) / e) + 9%:R,
            in_P p f (valid_token q) h & approximates_qSA q (head_output f h) e],
      forall (m mv H p f D : nat) (heads : 'I_H -> p_head R N D T m mv)
        (out : 'I_N -> 'rV[R]_mv -> 'rV[R]_d.+1) i,
        (forall h, in_P p f (valid_token q) (heads h)) ->
        (2 ^ ((2 * m + mv) * p * H) < 'C(N.-1, q))%N ->
        errs_at q (fun X i => out i (layer_output f heads X i)) i,
      forall (m mv H p f D : nat) (heads : 'I_H -> p_head R N D T m mv)
        (out : 'I_N -> T -> 'rV[R]_mv -> 'rV[R]_d.+1) i,
        (forall h, in_P p f (valid_token q) (heads h)) ->
        (2 ^ ((2 * m + 2 * mv) * p * H) < 'C(N.-1, q))%N ->
        errs_at q (fun X i => out i (X i) (layer_output f heads X i)) i,
      forall (c w : nat) (encode : ('I_N -> {set 'I_N}) -> 'rV[R]_c)
        (W : 'M[R]_(N * d.+1 + c, w)) (g : 'rV[R]_w -> 'I_N -> 'rV[R]_d.+1),
        (\rank W < (N - q + 1) * d.+1)%N ->
        exists i, errs_at q (fun X => g (first_layer encode W X)) i
    & forall (S : finType) (step : 'I_N -> T -> S -> S) (out : 'I_N -> T -> S -> 'rV[R]_d.+1)
        (h0 : S) (i : 'I_N),
        i = N.-1 :> nat -> (#|S| < 2 ^ (N - q))%N ->
        exists X, [/\ valid_input q X, forall j, j \in pointers (X i) -> (j < i)%N
          & q%:R^-1 <= norm2 (recurrent step out h0 X i - qSA q X i)]].


(** * Informal Theorem 2: pairs are easy, triples are hard *)

(** ** Headline *)

(** Pairs are easy, triples are hard, in one class.  For all N >= 1 and M >= N + 1: one unit in
    P of m = 3 and p = match2_p N M computes Match2, by comparing its rounded output with
    1/2, and p <= max(2 log2 M + 3, log2 M + log2(log2 N + 3) / 2 + 2); every layer in P, whatever
    its dummies, heads, widths and precision, that computes Match3, even with residuals, has
    N <= 4 H mv (p + ceil(log2 N)) + 4. *)
Definition informal_theorem_2_statement : Prop :=
  forall (R : realType) (N M : nat), (0 < N)%N -> (N < M)%N ->
  [/\ exists head : p_head R N 1 'Z_M 3 1,
        in_P (match2_p N M) (match2_f N M) (fun=> True) head /\
        forall (X : 'I_N -> 'Z_M) i,
          (2%:R^-1 < layer_output (match2_f N M) (fun _ : 'I_1 => head) X i 0 0) = Match2 X i,
      (match2_p N M)%:R <= Num.max (2%:R * log2 M%:R + 3%:R)
        (log2 M%:R + log2 (log2 N%:R + 3%:R) / 2%:R + 2%:R) :> R
    & forall (D H m mv p f : nat) (heads : 'I_H -> p_head R N D 'Z_M m mv),
        layer_in_P p f heads -> layer_computes f heads (@Match3 N M) ->
        (N <= 4 * (H * mv) * (p + up_log 2 N) + 4)%N].
