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
