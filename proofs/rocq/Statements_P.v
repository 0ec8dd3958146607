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
