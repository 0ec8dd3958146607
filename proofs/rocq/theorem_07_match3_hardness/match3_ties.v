(** * One layer with m p H = 3 M computes Match3: Theorem 7 is tight up to the logarithm

    A token's mark in coordinate l says that it is the residue l: the rounded row of the
    head in tally.v shows the set of residues, and the output map knows x_i. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements circle_lemma tally.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Definition is_residue (N M : nat) (_ : 'I_N) (x : 'Z_M) (l : 'I_M) : bool := (x : nat) == l.

(** The output map: some two residues of the row sum to minus the token. *)
Definition row_match3 (R : realType) (N M : nat) (i : 'I_N) (x : 'Z_M) (r : 'rV[R]_M) : bool :=
  [exists a : 'I_M, exists b : 'I_M, [&& r 0 a != 0, r 0 b != 0 & (M %| x + a + b)%N]].

Theorem theorem_7_tight : theorem_7_tight_statement.
Proof.
move=> R N M M_gt1; exists (fun=> tally_head R (@is_residue N M)).
split=> [h|]; first exact: tally_in_P.
exists (@row_match3 R N M) => X i.
have small (x : 'Z_M) : (x < M)%N by rewrite -[X in (_ < X)%N](Zp_cast M_gt1).
apply/existsP/existsP => [[a /existsP[b]]|[j1 /existsP[j2 sum0]]].
  rewrite !tally_nonzero => /and3P[/existsP[j1 /eqP <-] /existsP[j2 /eqP <-] dvd].
  by exists j1; apply/existsP; exists j2; rewrite Zp_add3_eq0.
exists (Ordinal (small (X j1))); apply/existsP; exists (Ordinal (small (X j2))).
rewrite !tally_nonzero -(Zp_add3_eq0 _ _ _ M_gt1) sum0 andbT.
by apply/andP; split; apply/existsP; [exists j1 | exists j2]; exact: eqxx.
Qed.
