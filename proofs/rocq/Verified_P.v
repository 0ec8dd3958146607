(** * Every statement of Statements_P.v, proved

    As in Verified.v: each proof against the very statement of its name. *)

From slt Require Import Statements Statements_P.
From slt Require theorem_02_P theorem_02_P_format theorem_04_P theorem_09_P informal_theorem_1.

Definition checked_theorem_4_P : theorem_4_P_statement := theorem_04_P.theorem_4_P.

Definition checked_theorem_4_P_residuals : theorem_4_P_residuals_statement :=
  theorem_04_P.theorem_4_P_residuals.

Definition checked_theorem_4_P_linear : theorem_4_P_linear_statement :=
  theorem_04_P.theorem_4_P_linear.

Definition checked_theorem_2_P : theorem_2_P_statement :=
  theorem_02_P.theorem_2_P.

Definition checked_theorem_2_P_format : theorem_2_P_format_statement :=
  theorem_02_P_format.theorem_2_P_format.

Definition checked_theorem_9_P : theorem_9_P_statement :=
  theorem_09_P.theorem_9_P.

Definition checked_informal_theorem_1 : informal_theorem_1_statement :=
  informal_theorem_1.informal_theorem_1.
