(** * Informal Theorem 2: pairs are easy, triples are hard *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From slt Require Import match2_precision match2_in_P exact_softmax_P.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Theorem informal_theorem_2 : informal_theorem_2_statement.
Proof.
move=> R N M N_gt0 M_gt; have M_gt1 : (1 < M)%N by apply: leq_ltn_trans M_gt.
split; last by move=> *; exact: (theorem_7_P_length M_gt).
  have [head_P decides] := @theorem_6_P R N M N_gt0 M_gt1.
  exists (match2_head R N M); split=> // X i; have /= := decides X i.
  by case: (Match2 X i) => // lt; rewrite ltNge ltW.
exact: theorem_6_P_bits.
Qed.
