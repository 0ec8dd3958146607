(** * The class P(p, f), and what is claimed in it

    Both halves of each separation are stated for the same machines: layers of attention
    heads whose queries, keys and values are p-bit numbers, with exact products and an
    exact softmax, in which each head's output is rounded before the heads are added.
    Like Statements.v this file holds definitions and statements only. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** p-bit numbers and rounding *)

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

(** ** Heads, layers, networks *)

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

(** ** Theorem 4 in P: width lower bounds *)

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

(** ** Theorem 2 in P: sparse averaging by one unit *)

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

(** The dimension is needed: rounded outputs, however many heads and dummies, approximate
    to within e < 1 only if f >= log2(sqrt(d') / (2 e)).  No output map; any p. *)
Definition theorem_2_P_format_statement : Prop :=
  forall (R : realType) (N d q m H f D : nat) (e : R)
    (heads : 'I_H -> p_head R N D (token R N d) m d),
    (0 < q)%N -> (q <= N)%N -> e < 1 -> approximates_qSA q (layer_output f heads) e ->
    Num.sqrt d%:R <= 2%:R * e * 2%:R ^+ f.

(** ** Theorem 9 in P: sparse averaging computes Match3Local *)

(** One head over the residues, without dummies, m = 672 q (floor(log2 N) + 2) or more,
    value dimension q = min(2K + 1, N), and
      p <= (15/8) log2 q + (5/4) log2 M + (5/4) log2(log2 N + 2) + 11:
    the element-wise output map reads its row only. *)
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

(** ** Informal Theorem 1: attention against width, rank and memory *)

(** Some valid input has an error of at least 1/q at position i. *)
Definition errs_at (R : realType) (N d q : nat) (F : input R N d -> 'I_N -> 'rV[R]_d)
    (i : 'I_N) : Prop :=
  exists X, valid_input q X /\ q%:R^-1 <= norm2 (F X i - qSA q X i).

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
