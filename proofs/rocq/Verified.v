(** * Every statement, proved

    For each statement of Statements.v, the theorem that proves it,
    checked against that very statement: were a proof file to weaken what it proves, this
    file would not compile. *)

From slt Require Import Statements.
From slt Require
  fact_01_disjointness softmax_lemma theorem_02_fixed_precision coherence_lemma
  theorem_02_keys theorem_02_precision certificates theorem_03_infinite_precision
  theorem_04_width theorem_06_match2 theorem_07_match3_hardness
  theorem_07_robust_outputs theorem_08_match3_bigram theorem_09_match3_local
  theorem_10_feedforward theorem_11_recurrent appendix_c3_third_order
  appendix_c5_match3_upper appendix_c6_subgraphs.

Definition checked_fact_1 : fact_1_statement := fact_01_disjointness.fact_1.

Definition checked_fact_1_both_know : fact_1_both_know_statement :=
  fact_01_disjointness.fact_1_both_know.

Definition checked_softmax_lemma : softmax_lemma_statement :=
  softmax_lemma.softmax_lemma.

Definition checked_theorem_2_construction : theorem_2_construction_statement :=
  theorem_02_fixed_precision.theorem_2_construction.

Definition checked_coherence_lemma : coherence_lemma_statement :=
  coherence_lemma.coherence_lemma.

Definition checked_coherence_satisfiable : coherence_satisfiable_statement :=
  coherence_lemma.coherence_satisfiable.

Definition checked_theorem_2_coherence : theorem_2_coherence_statement :=
  coherence_lemma.theorem_2_coherence.

Definition checked_theorem_2_keys : theorem_2_keys_statement :=
  theorem_02_keys.theorem_2_keys.

Definition checked_theorem_2_precision : theorem_2_precision_statement :=
  theorem_02_precision.theorem_2_precision.

Definition checked_sign_keys_8_2 : sign_keys_8_2_statement :=
  certificates.sign_keys_8_2.

Definition checked_sign_keys_16_2 : sign_keys_16_2_statement :=
  certificates.sign_keys_16_2.

Definition checked_sign_keys_8_3 : sign_keys_8_3_statement :=
  certificates.sign_keys_8_3.

Definition checked_theorem_3_polytope : theorem_3_polytope_statement :=
  theorem_03_infinite_precision.theorem_3_polytope.

Definition checked_theorem_3_error : theorem_3_error_statement :=
  theorem_03_infinite_precision.theorem_3_error.

Definition checked_theorem_3 : theorem_3_statement :=
  theorem_03_infinite_precision.theorem_3.

Definition checked_theorem_4_width : theorem_4_width_statement :=
  theorem_04_width.theorem_4_width.

Definition checked_theorem_4_attention : theorem_4_attention_statement :=
  theorem_04_width.theorem_4_attention.

Definition checked_theorem_4_attention_direct : theorem_4_attention_direct_statement :=
  theorem_04_width.theorem_4_attention_direct.

Definition checked_theorem_6 : theorem_6_statement := theorem_06_match2.theorem_6.

Definition checked_theorem_6_decision : theorem_6_decision_statement :=
  theorem_06_match2.theorem_6_decision.

Definition checked_theorem_6_rounded : theorem_6_rounded_statement :=
  theorem_06_match2.theorem_6_rounded.

Definition checked_theorem_7_reduction : theorem_7_reduction_statement :=
  theorem_07_match3_hardness.theorem_7_reduction.

Definition checked_theorem_7 : theorem_7_statement :=
  theorem_07_match3_hardness.theorem_7.

Definition checked_theorem_7_large_modulus : theorem_7_large_modulus_statement :=
  theorem_07_match3_hardness.theorem_7_large_modulus.

Definition checked_theorem_7_quotient : theorem_7_quotient_statement :=
  theorem_07_match3_hardness.theorem_7_quotient.

Definition checked_theorem_7_robust : theorem_7_robust_statement :=
  theorem_07_robust_outputs.theorem_7_robust.

Definition checked_theorem_7_robust_bits : theorem_7_robust_bits_statement :=
  theorem_07_robust_outputs.theorem_7_robust_bits.

Definition checked_theorem_7_robust_satisfiable : theorem_7_robust_satisfiable_statement :=
  theorem_07_robust_outputs.theorem_7_robust_satisfiable.

Definition checked_theorem_7_robust_linear : theorem_7_robust_linear_statement :=
  theorem_07_robust_outputs.theorem_7_robust_linear.

Definition checked_theorem_8 : theorem_8_statement :=
  theorem_08_match3_bigram.theorem_8.

Definition checked_theorem_8_decision : theorem_8_decision_statement :=
  theorem_08_match3_bigram.theorem_8_decision.

Definition checked_theorem_9_reduction : theorem_9_reduction_statement :=
  theorem_09_match3_local.theorem_9_reduction.

Definition checked_theorem_9_keys : theorem_9_keys_statement :=
  theorem_09_match3_local.theorem_9_keys.

Definition checked_theorem_9_exact : theorem_9_exact_statement :=
  theorem_09_match3_local.theorem_9_exact.

Definition checked_theorem_9 : theorem_9_statement := theorem_09_match3_local.theorem_9.

Definition checked_theorem_10_feedforward : theorem_10_feedforward_statement :=
  theorem_10_feedforward.theorem_10_feedforward.

Definition checked_theorem_10_rank : theorem_10_rank_statement :=
  theorem_10_feedforward.theorem_10_rank.

Definition checked_theorem_11_recurrent : theorem_11_recurrent_statement :=
  theorem_11_recurrent.theorem_11_recurrent.

Definition checked_appendix_c3 : appendix_c3_statement :=
  appendix_c3_third_order.appendix_c3.

Definition checked_appendix_c3_decision : appendix_c3_decision_statement :=
  appendix_c3_third_order.appendix_c3_decision.

Definition checked_appendix_c3_rounded : appendix_c3_rounded_statement :=
  appendix_c3_third_order.appendix_c3_rounded.

Definition checked_appendix_c5 : appendix_c5_statement :=
  appendix_c5_match3_upper.appendix_c5.

Definition checked_appendix_c6_triangle_gadget : appendix_c6_triangle_gadget_statement :=
  appendix_c6_subgraphs.appendix_c6_triangle_gadget.

Definition checked_appendix_c6_five_cycle_gadget : appendix_c6_five_cycle_gadget_statement :=
  appendix_c6_subgraphs.appendix_c6_five_cycle_gadget.

Definition checked_appendix_c6_triangle_depth : appendix_c6_triangle_depth_statement :=
  appendix_c6_subgraphs.appendix_c6_triangle_depth.

Definition checked_appendix_c6_five_cycle_depth : appendix_c6_five_cycle_depth_statement :=
  appendix_c6_subgraphs.appendix_c6_five_cycle_depth.

Definition checked_appendix_c6_satisfiable : appendix_c6_satisfiable_statement :=
  appendix_c5_match3_upper.appendix_c6_satisfiable.
