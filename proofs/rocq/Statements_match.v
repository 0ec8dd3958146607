(** * Pairs against triples in one class

    Theorems 6, 7, 8 and Informal Theorem 2 in the class P(p, f) of Statements_P.v.  Like
    Statements.v this file holds definitions and statements only; Verified_match.v checks that
    each of them is proved. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements Statements_P.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Theorem 7 with exact softmax: any monotone rounding *)

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
    on scores or values, exact softmax; m is the width of the values.  (Not covered: a
    layer in which only the exact *sum* of the heads is rounded.) *)
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

(** ** Theorem 7 in P *)

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

(** M >= N + 1, any D, H, m, p, f, values of width mv: with n = floor((N - 3) / 2), the two
    bounds above. *)
Definition theorem_7_P_statement : Prop :=
  forall (R : realType) (N D M H m mv p f : nat) (heads : 'I_H -> p_head R N D 'Z_M m mv),
  (N < M)%N -> layer_in_P p f heads -> layer_computes f heads (@Match3 N M) ->
  let n := ((N - 3)./2)%N in
  (n <= H * mv.+1 * (p + up_log 2 (n * mv)))%N /\ (n <= 2 * (H * mv) * (p + up_log 2 n))%N.

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

(** ** Theorem 6 in P *)

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

(** One unit of m = 3 in P, every N >= 1 and M >= 2: the rounded output is more than 1/2 on
    a match and less than 1/2 without one. *)
Definition theorem_6_P_statement : Prop :=
  forall (R : realType) (N M : nat), (0 < N)%N -> (1 < M)%N ->
  let head := match2_head R N M in
  in_P (match2_p N M) (match2_f N M) (fun=> True) head /\
  forall (X : 'I_N -> 'Z_M) i,
    let out := layer_output (match2_f N M) (fun _ : 'I_1 => head) X i 0 0 in
    if Match2 X i then 2%:R^-1 < out else out < 2%:R^-1.

(** Its precision: p <= max(2 log2 M + 3, log2 M + log2(log2 N + 3) / 2 + 2). *)
Definition theorem_6_P_bits_statement : Prop :=
  forall (R : realType) (N M : nat), (0 < N)%N -> (1 < M)%N ->
  (match2_p N M)%:R <= Num.max (2%:R * log2 M%:R + 3%:R)
    (log2 M%:R + log2 (log2 N%:R + 3%:R) / 2%:R + 2%:R) :> R.

(** ** Informal Theorem 2 *)

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

(** ** Exact ties *)

(** Theorem 7 in P is tight up to the logarithm (M = N + 1): one head of p = 3, f = 0 and
    values of width M, so mv p H = 3 M, computes Match3 at every N, with residuals.  It attends
    uniformly; coordinate l averages to 1/2, a tie that is rounded to 0, exactly when the
    residue l is absent. *)
Definition theorem_7_tight_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  exists heads : 'I_1 -> p_head R N (odd N) 'Z_M 1 M,
    layer_in_P 3 0 heads /\ layer_computes 0 heads (@Match3 N M).

(** For M = 2, 3, 4 no precision is needed that grows: one unit of m = 3, p = 2, f = 0 has
    Match2 as its rounded output, at every N (one dummy if N is odd, none if it is even). *)
Definition theorem_6_tie_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N -> (M <= 4)%N ->
  exists head : p_head R N (odd N) 'Z_M 3 1,
    in_P 2 0 (fun=> True) head /\
    forall (X : 'I_N -> 'Z_M) i,
      layer_output 0 (fun _ : 'I_1 => head) X i 0 0 = (Match2 X i)%:R.

(** ** Theorem 8: the precision must grow with N *)

(** Two layers of H heads in P.  A token of layer 2 is what [tok] makes of the residue and of
    the row that layer 1 puts out at that position; any map between the layers is part of the
    queries, keys and values of layer 2, which are any functions of position and token. *)
Definition two_layers (R : realType) (N D M H m mv f : nat) (T : Type)
    (tok : 'Z_M -> 'rV[R]_mv -> T) (heads1 : 'I_H -> p_head R N D 'Z_M m mv)
    (heads2 : 'I_H -> p_head R N D T m mv) (X : 'I_N -> 'Z_M) (i : 'I_N) : 'rV[R]_mv :=
  layer_output f heads2 (fun j => tok (X j) (layer_output f heads1 X j)) i.

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
