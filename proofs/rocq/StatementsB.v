(** * Pairs, triples and subgraphs: definitions and statements

    What is stated here is proved, under the same name without the suffix
    [_statement], in the file named after the result.  This file contains no
    proof and needs Mathematical Components alone.

    Conventions.  Tokens are numbered from 0, so "token 1" of the paper is
    [ord0] or any [i] with [i = 0].  Residues modulo M are elements of ['Z_M];
    every statement that mentions ['Z_M] assumes [1 < M], because Mathematical
    Components reads ['Z_0] and ['Z_1] as ['Z_2]. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** The match tasks (Section 4) *)

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

(** The players' inputs of set disjointness, [disj a b] in Statements.v. *)
Notation bits_of n := {ffun 'I_n -> bool}.

(** ** Theorem 7, part 1: set disjointness sits inside Match3 *)

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

(** ** Points on the circle and units with a dummy token *)

(** The angle of the residue s: s steps of 2 pi / M. *)
Definition angle (R : realType) (M s : nat) : R := pi *+ 2 * s%:R / M%:R.

(** The input followed by one constant dummy token. *)
Definition with_dummy (T : Type) N (X : 'I_N -> T) (t : 'I_N.+1) : option T :=
  omap X (unlift ord_max t).

(** The row with the listed entries. *)
Definition entries (R : realType) m (s : seq R) : 'rV[R]_m := \row_k s`_k.

(** ** Theorem 6: one unit with m = 3 computes Match2 *)

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

(** With exact cosines and sines: if c >= (M^2 / 4) ln(N / e), the output is within e of
    Match2 (as 0 or 1), for every input and every position.  Any e > 0, any N, any
    M > 1.  (The paper's gap g = 1 - cos(2 pi / M) is replaced by 8 / M^2 <= g.) *)
Definition theorem_6_statement : Prop :=
  forall (R : realType) (N M : nat) (c e : R), (1 < M)%N -> 0 < e ->
  M%:R ^+ 2 / 4%:R * ln (N%:R / e) <= c ->
  forall (X : 'I_N -> 'Z_M) i,
  `|match2_unit (@cos_of R M) (@sin_of R M) c X i - (Match2 X i)%:R| <= e.

(** With c = (M^2 / 4) ln(3N): at least 2/3 on a match, at most 1/3 otherwise, so an
    output map that compares with 1/2 decides. *)
Definition theorem_6_decision_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  forall (X : 'I_N -> 'Z_M) i,
  let c : R := M%:R ^+ 2 / 4%:R * ln (3 * N)%:R in
  let out := match2_unit (@cos_of R M) (@sin_of R M) c X i in
  (Match2 X i -> 2%:R / 3%:R <= out) /\ (~~ Match2 X i -> out <= 1 / 3%:R).

(** An integer multiple of 1/D of absolute value at most 1. *)
Definition on_grid (R : realType) (D : nat) (r : R) : Prop :=
  exists k : int, (`|k| <= D%:Z) /\ r = k%:~R / D%:R.

(** Precision O(log M): with cosines and sines rounded to multiples of 1/(6 M^2) the
    same holds at c >= (M^2 / 3) ln(N / e).  The dummy's key is on that grid too.  The
    softmax itself and the temperature are exact here. *)
Definition theorem_6_rounded_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  [/\ on_grid (6 * M ^ 2) (1 - 4%:R / M%:R ^+ 2 : R)
    & exists C S : 'Z_M -> R,
      (forall r, on_grid (6 * M ^ 2) (C r) /\ on_grid (6 * M ^ 2) (S r)) /\
      forall c e, 0 < e -> M%:R ^+ 2 / 3%:R * ln (N%:R / e) <= c ->
      forall (X : 'I_N -> 'Z_M) i, `|match2_unit C S c X i - (Match2 X i)%:R| <= e].

(** ** Appendix C.3: one third-order unit with m = 5 computes Match3 *)

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
Variables (R : realType) (N M : nat) (c : R).

(** A token is embedded as (value, query, first key, second key). *)
Definition pick_part1 : 'M[R]_(1 + (5 + (5 + 5)), 1) := col_mx 1%:M (col_mx 0 (col_mx 0 0)).
Definition pick_part2 : 'M[R]_(1 + (5 + (5 + 5)), 5) := col_mx 0 (col_mx 1%:M (col_mx 0 0)).
Definition pick_part3 : 'M[R]_(1 + (5 + (5 + 5)), 5) := col_mx 0 (col_mx 0 (col_mx 1%:M 0)).
Definition pick_part4 : 'M[R]_(1 + (5 + (5 + 5)), 5) := col_mx 0 (col_mx 0 (col_mx 0 1%:M)).

(** Four coordinates expand cos(a + b + d); the fifth scores the pair (dummy, dummy)
    at c (1 - 4/M^2).  Mixed pairs score 0 and have value 0. *)
Definition match3_token (_ : 'I_N.+1) (x : option 'Z_M) : 'rV[R]_(1 + (5 + (5 + 5))) :=
  if x is Some r then
    let C := cos_of R r in let S := sin_of R r in
    row_mx 1 (row_mx (entries 5 [:: c * C; - (c * C); - (c * S); - (c * S); c])
             (row_mx (entries 5 [:: C; S; C; S; 0]) (entries 5 [:: C; S; S; C; 0])))
  else
    row_mx 0 (row_mx 0
             (row_mx (entries 5 [:: 0; 0; 0; 0; 1 - 4%:R / M%:R ^+ 2])
                     (entries 5 [:: 0; 0; 0; 0; 1]))).

Definition match3_unit (X : 'I_N -> 'Z_M) (i : 'I_N) : R :=
  third_order_unit pick_part2 pick_part3 pick_part4 pick_part1 pick_part1
    (embed match3_token (with_dummy X)) (lift ord_max i) 0.

End Match3Unit.

(** If c >= (M^2 / 4) ln((N + 1)^2 / e), the output is within e of Match3 (as 0 or 1):
    any e > 0, N, M > 1, every input, every position.  M = 2, 3, 4 need no exception:
    1 - 4/M^2 >= 0, so the mixed pairs never lead the pair of dummies, and having value
    0 they count like it.  Exact cosines and sines. *)
Definition appendix_c3_statement : Prop :=
  forall (R : realType) (N M : nat) (c e : R), (1 < M)%N -> 0 < e ->
  M%:R ^+ 2 / 4%:R * ln ((N.+1 ^ 2)%:R / e) <= c ->
  forall (X : 'I_N -> 'Z_M) i,
  `|match3_unit c X i - (Match3 X i)%:R| <= e.

(** With c = (M^2 / 4) ln(3 (N + 1)^2): at least 2/3 on a match, at most 1/3 otherwise. *)
Definition appendix_c3_decision_statement : Prop :=
  forall (R : realType) (N M : nat), (1 < M)%N ->
  forall (X : 'I_N -> 'Z_M) i,
  let c : R := M%:R ^+ 2 / 4%:R * ln (3 * N.+1 ^ 2)%:R in
  let out := match3_unit c X i in
  (Match3 X i -> 2%:R / 3%:R <= out) /\ (~~ Match3 X i -> out <= 1 / 3%:R).
