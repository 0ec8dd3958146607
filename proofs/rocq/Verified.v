(** * Every statement, proved

    For each statement of Statements.v, the theorem that proves it, checked against that
    very statement: were a proof file to weaken what it proves, this file would not
    compile. *)

From slt Require Import Statements.
From slt Require fact_01_disjointness softmax_lemma theorem_02_fixed_precision
  theorem_03_infinite_precision theorem_04_width coherence_lemma
  theorem_10_feedforward theorem_11_recurrent.

Definition checked_fact_1 : fact_1_statement := fact_01_disjointness.fact_1.

Definition checked_fact_1_both_know : fact_1_both_know_statement :=
  fact_01_disjointness.fact_1_both_know.

Definition checked_softmax_lemma : softmax_lemma_statement := softmax_lemma.softmax_lemma.

Definition checked_theorem_2_construction : theorem_2_construction_statement :=
  theorem_02_fixed_precision.theorem_2_construction.

Definition checked_coherence_lemma : coherence_lemma_statement :=
  coherence_lemma.coherence_lemma.

Definition checked_theorem_2_coherence : theorem_2_coherence_statement :=
  coherence_lemma.theorem_2_coherence.

Definition checked_theorem_3_polytope : theorem_3_polytope_statement :=
  theorem_03_infinite_precision.theorem_3_polytope.

Definition checked_theorem_3_error : theorem_3_error_statement :=
  theorem_03_infinite_precision.theorem_3_error.

Definition checked_theorem_3 : theorem_3_statement := theorem_03_infinite_precision.theorem_3.

Definition checked_theorem_4_width : theorem_4_width_statement :=
  theorem_04_width.theorem_4_width.

Definition checked_theorem_4_attention : theorem_4_attention_statement :=
  theorem_04_width.theorem_4_attention.

Definition checked_theorem_4_attention_direct : theorem_4_attention_direct_statement :=
  theorem_04_width.theorem_4_attention_direct.

Definition checked_theorem_10_feedforward : theorem_10_feedforward_statement :=
  theorem_10_feedforward.theorem_10_feedforward.

Definition checked_theorem_10_rank : theorem_10_rank_statement :=
  theorem_10_feedforward.theorem_10_rank.

Definition checked_theorem_11_recurrent : theorem_11_recurrent_statement :=
  theorem_11_recurrent.theorem_11_recurrent.
