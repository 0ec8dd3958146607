(** * Every statement of Statements_match.v, proved

    As in Verified.v: each proof against the very statement of its name. *)

From slt Require Import Statements Statements_P Statements_match.
From slt Require
  exact_softmax exact_softmax_P informal_theorem_2 match2_in_P match2_precision match2_ties match3_ties
  bigram_precision.

Definition checked_theorem_7_exact_softmax : theorem_7_exact_softmax_statement :=
  exact_softmax.theorem_7_exact_softmax.

Definition checked_theorem_7_P : theorem_7_P_statement :=
  exact_softmax_P.theorem_7_P.

Definition checked_theorem_7_P_length : theorem_7_P_length_statement :=
  exact_softmax_P.theorem_7_P_length.

Definition checked_theorem_7_P_linear : theorem_7_P_linear_statement :=
  exact_softmax_P.theorem_7_P_linear.

Definition checked_theorem_7_tight : theorem_7_tight_statement :=
  match3_ties.theorem_7_tight.

Definition checked_theorem_6_P : theorem_6_P_statement :=
  match2_in_P.theorem_6_P.

Definition checked_theorem_6_P_bits : theorem_6_P_bits_statement :=
  match2_precision.theorem_6_P_bits.

Definition checked_theorem_6_tie : theorem_6_tie_statement :=
  match2_ties.theorem_6_tie.

Definition checked_informal_theorem_2 : informal_theorem_2_statement :=
  informal_theorem_2.informal_theorem_2.

Definition checked_theorem_8_precision : theorem_8_precision_statement :=
  bigram_precision.theorem_8_precision.

Definition checked_theorem_8_precision_residuals : theorem_8_precision_residuals_statement :=
  bigram_precision.theorem_8_precision_residuals.
