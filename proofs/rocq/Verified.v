(** * Every statement, proved

    Written by build.py from theorems.toml: each theorem, by its full name, has literally the statement that
    the statement file gives under its name; were a proof file to weaken what it proves, this file would not
    compile. *)

From slt Require Statements.
From slt Require appendix_b_restricted_isometry.deviation.
From slt Require appendix_b_restricted_isometry.dual_certificate.
From slt Require appendix_b_restricted_isometry.given_sets.
From slt Require appendix_b_restricted_isometry.random_keys.
From slt Require appendix_b_restricted_isometry.random_keys_in_P.
From slt Require appendix_b_restricted_isometry.random_keys_precision.
From slt Require appendix_c3_third_order.appendix_c3_third_order.
From slt Require appendix_c3_third_order.third_order_in_P.
From slt Require appendix_c5_match3_upper.appendix_c5_match3_upper.
From slt Require appendix_c5_match3_upper.gathering_in_P.
From slt Require appendix_c5_match3_upper.uniform_attention.
From slt Require appendix_c6_subgraphs.attention_networks.
From slt Require appendix_c6_subgraphs.five_cycles.
From slt Require appendix_c6_subgraphs.graph_gathering.
From slt Require appendix_c6_subgraphs.subgraphs_in_P.
From slt Require appendix_c6_subgraphs.triangles.
From slt Require fact_01_disjointness.fact_01_disjointness.
From slt Require informal_theorem_1.informal_theorem_1.
From slt Require informal_theorem_2.informal_theorem_2.
From slt Require lemmas.softmax_lemma.
From slt Require theorem_02_fixed_precision.certificates.
From slt Require theorem_02_fixed_precision.coherence_lemma.
From slt Require theorem_02_fixed_precision.kerdock_in_P.
From slt Require theorem_02_fixed_precision.kerdock_keys.
From slt Require theorem_02_fixed_precision.lemma_R.
From slt Require theorem_02_fixed_precision.quadratic_sums.
From slt Require theorem_02_fixed_precision.theorem_02_P.
From slt Require theorem_02_fixed_precision.theorem_02_P_format.
From slt Require theorem_02_fixed_precision.theorem_02_fixed_precision.
From slt Require theorem_02_fixed_precision.theorem_02_keys.
From slt Require theorem_02_fixed_precision.theorem_02_precision.
From slt Require theorem_03_infinite_precision.theorem_03_infinite_precision.
From slt Require theorem_03_infinite_precision.theorem_03_shorter_keys.
From slt Require theorem_04_width.theorem_04_P.
From slt Require theorem_04_width.theorem_04_depth.
From slt Require theorem_04_width.theorem_04_width.
From slt Require theorem_06_match2.match2_growth.
From slt Require theorem_06_match2.match2_in_P.
From slt Require theorem_06_match2.match2_precision.
From slt Require theorem_06_match2.match2_ties.
From slt Require theorem_06_match2.theorem_06_match2.
From slt Require theorem_07_match3_hardness.exact_softmax.
From slt Require theorem_07_match3_hardness.exact_softmax_P.
From slt Require theorem_07_match3_hardness.fixed_point_attention.
From slt Require theorem_07_match3_hardness.match3_ties.
From slt Require theorem_07_match3_hardness.theorem_07_match3_hardness.
From slt Require theorem_07_match3_hardness.theorem_07_robust_outputs.
From slt Require theorem_08_match3_bigram.bigram_in_P.
From slt Require theorem_08_match3_bigram.bigram_precision.
From slt Require theorem_08_match3_bigram.theorem_08_match3_bigram.
From slt Require theorem_08_match3_bigram.two_residues.
From slt Require theorem_09_match3_local.theorem_09_P.
From slt Require theorem_09_match3_local.theorem_09_match3_local.
From slt Require theorem_10_feedforward.theorem_10_feedforward.
From slt Require theorem_11_recurrent.theorem_11_recurrent.

Definition checked_fact_1 : slt.Statements.fact_1_statement :=
  slt.fact_01_disjointness.fact_01_disjointness.fact_1.

Definition checked_fact_1_both_know : slt.Statements.fact_1_both_know_statement :=
  slt.fact_01_disjointness.fact_01_disjointness.fact_1_both_know.

Definition checked_theorem_2_P : slt.Statements.theorem_2_P_statement :=
  slt.theorem_02_fixed_precision.theorem_02_P.theorem_2_P.

Definition checked_theorem_2_P_format : slt.Statements.theorem_2_P_format_statement :=
  slt.theorem_02_fixed_precision.theorem_02_P_format.theorem_2_P_format.

Definition checked_lemma_R : slt.Statements.lemma_R_statement :=
  slt.theorem_02_fixed_precision.lemma_R.lemma_R.

Definition checked_lemma_R_P : slt.Statements.lemma_R_P_statement :=
  slt.theorem_02_fixed_precision.lemma_R.lemma_R_P.

Definition checked_theorem_2_integer_queries_real_scale : slt.Statements.theorem_2_integer_queries_real_scale_statement :=
  slt.theorem_02_fixed_precision.theorem_02_precision.theorem_2_integer_queries_real_scale.

Definition checked_theorem_2_keys_exist : slt.Statements.theorem_2_keys_exist_statement :=
  slt.theorem_02_fixed_precision.theorem_02_keys.theorem_2_keys_exist.

Definition checked_random_keys : slt.Statements.random_keys_statement :=
  slt.appendix_b_restricted_isometry.random_keys.random_keys.

Definition checked_random_keys_exist : slt.Statements.random_keys_exist_statement :=
  slt.appendix_b_restricted_isometry.random_keys.random_keys_exist.

Definition checked_theorem_2_random_keys : slt.Statements.theorem_2_random_keys_statement :=
  slt.appendix_b_restricted_isometry.random_keys.theorem_2_random_keys.

Definition checked_theorem_2_random_keys_integer_queries_real_scale : slt.Statements.theorem_2_random_keys_integer_queries_real_scale_statement :=
  slt.appendix_b_restricted_isometry.random_keys_precision.theorem_2_random_keys_integer_queries_real_scale.

Definition checked_theorem_2_P_random_keys : slt.Statements.theorem_2_P_random_keys_statement :=
  slt.appendix_b_restricted_isometry.random_keys_in_P.theorem_2_P_random_keys.

Definition checked_random_keys_given_sets : slt.Statements.random_keys_given_sets_statement :=
  slt.appendix_b_restricted_isometry.given_sets.random_keys_given_sets.

Definition checked_softmax_lemma : slt.Statements.softmax_lemma_statement :=
  slt.lemmas.softmax_lemma.softmax_lemma.

Definition checked_theorem_2_given_keys : slt.Statements.theorem_2_given_keys_statement :=
  slt.theorem_02_fixed_precision.theorem_02_fixed_precision.theorem_2_given_keys.

Definition checked_coherence_lemma : slt.Statements.coherence_lemma_statement :=
  slt.theorem_02_fixed_precision.coherence_lemma.coherence_lemma.

Definition checked_coherence_gap : slt.Statements.coherence_gap_statement :=
  slt.theorem_02_fixed_precision.coherence_lemma.coherence_gap.

Definition checked_coherence_lemma_satisfiable : slt.Statements.coherence_lemma_satisfiable_statement :=
  slt.theorem_02_fixed_precision.coherence_lemma.coherence_lemma_satisfiable.

Definition checked_theorem_2_given_keys_of_small_coherence : slt.Statements.theorem_2_given_keys_of_small_coherence_statement :=
  slt.theorem_02_fixed_precision.coherence_lemma.theorem_2_given_keys_of_small_coherence.

Definition checked_form_keys_coherence : slt.Statements.form_keys_coherence_statement :=
  slt.theorem_02_fixed_precision.quadratic_sums.form_keys_coherence.

Definition checked_kerdock_keys_exist : slt.Statements.kerdock_keys_exist_statement :=
  slt.theorem_02_fixed_precision.kerdock_keys.kerdock_keys_exist.

Definition checked_theorem_2_P_kerdock_keys : slt.Statements.theorem_2_P_kerdock_keys_statement :=
  slt.theorem_02_fixed_precision.kerdock_in_P.theorem_2_P_kerdock_keys.

Definition checked_sign_keys_8_2 : slt.Statements.sign_keys_8_2_statement :=
  slt.theorem_02_fixed_precision.certificates.sign_keys_8_2.

Definition checked_sign_keys_16_2 : slt.Statements.sign_keys_16_2_statement :=
  slt.theorem_02_fixed_precision.certificates.sign_keys_16_2.

Definition checked_sign_keys_8_3 : slt.Statements.sign_keys_8_3_statement :=
  slt.theorem_02_fixed_precision.certificates.sign_keys_8_3.

Definition checked_theorem_3 : slt.Statements.theorem_3_statement :=
  slt.theorem_03_infinite_precision.theorem_03_infinite_precision.theorem_3.

Definition checked_theorem_3_polytope : slt.Statements.theorem_3_polytope_statement :=
  slt.theorem_03_infinite_precision.theorem_03_infinite_precision.theorem_3_polytope.

Definition checked_theorem_3_error : slt.Statements.theorem_3_error_statement :=
  slt.theorem_03_infinite_precision.theorem_03_infinite_precision.theorem_3_error.

Definition checked_theorem_3_shorter_keys_err : slt.Statements.theorem_3_shorter_keys_err_statement :=
  slt.theorem_03_infinite_precision.theorem_03_shorter_keys.theorem_3_shorter_keys_err.

Definition checked_theorem_4_P : slt.Statements.theorem_4_P_statement :=
  slt.theorem_04_width.theorem_04_P.theorem_4_P.

Definition checked_theorem_4_P_residuals : slt.Statements.theorem_4_P_residuals_statement :=
  slt.theorem_04_width.theorem_04_P.theorem_4_P_residuals.

Definition checked_theorem_4_P_linear : slt.Statements.theorem_4_P_linear_statement :=
  slt.theorem_04_width.theorem_04_P.theorem_4_P_linear.

Definition checked_theorem_4_P_depth : slt.Statements.theorem_4_P_depth_statement :=
  slt.theorem_04_width.theorem_04_depth.theorem_4_P_depth.

Definition checked_theorem_4_attention : slt.Statements.theorem_4_attention_statement :=
  slt.theorem_04_width.theorem_04_width.theorem_4_attention.

Definition checked_theorem_4_no_output_map : slt.Statements.theorem_4_no_output_map_statement :=
  slt.theorem_04_width.theorem_04_width.theorem_4_no_output_map.

Definition checked_theorem_4_few_messages : slt.Statements.theorem_4_few_messages_statement :=
  slt.theorem_04_width.theorem_04_width.theorem_4_few_messages.

Definition checked_theorem_6_P : slt.Statements.theorem_6_P_statement :=
  slt.theorem_06_match2.match2_in_P.theorem_6_P.

Definition checked_theorem_6_P_bits : slt.Statements.theorem_6_P_bits_statement :=
  slt.theorem_06_match2.match2_precision.theorem_6_P_bits.

Definition checked_theorem_6_tie : slt.Statements.theorem_6_tie_statement :=
  slt.theorem_06_match2.match2_ties.theorem_6_tie.

Definition checked_theorem_6_growth : slt.Statements.theorem_6_growth_statement :=
  slt.theorem_06_match2.match2_growth.theorem_6_growth.

Definition checked_theorem_6_growth_three : slt.Statements.theorem_6_growth_three_statement :=
  slt.theorem_06_match2.match2_growth.theorem_6_growth_three.

Definition checked_theorem_6_rounded_cosines : slt.Statements.theorem_6_rounded_cosines_statement :=
  slt.theorem_06_match2.theorem_06_match2.theorem_6_rounded_cosines.

Definition checked_theorem_6_exact_cosines : slt.Statements.theorem_6_exact_cosines_statement :=
  slt.theorem_06_match2.theorem_06_match2.theorem_6_exact_cosines.

Definition checked_theorem_6_exact_cosines_decision : slt.Statements.theorem_6_exact_cosines_decision_statement :=
  slt.theorem_06_match2.theorem_06_match2.theorem_6_exact_cosines_decision.

Definition checked_theorem_7_P : slt.Statements.theorem_7_P_statement :=
  slt.theorem_07_match3_hardness.exact_softmax_P.theorem_7_P.

Definition checked_theorem_7_P_length : slt.Statements.theorem_7_P_length_statement :=
  slt.theorem_07_match3_hardness.exact_softmax_P.theorem_7_P_length.

Definition checked_theorem_7_P_linear : slt.Statements.theorem_7_P_linear_statement :=
  slt.theorem_07_match3_hardness.exact_softmax_P.theorem_7_P_linear.

Definition checked_theorem_7_tight : slt.Statements.theorem_7_tight_statement :=
  slt.theorem_07_match3_hardness.match3_ties.theorem_7_tight.

Definition checked_theorem_7_exact_softmax : slt.Statements.theorem_7_exact_softmax_statement :=
  slt.theorem_07_match3_hardness.exact_softmax.theorem_7_exact_softmax.

Definition checked_theorem_7_fixed_point_attention : slt.Statements.theorem_7_fixed_point_attention_statement :=
  slt.theorem_07_match3_hardness.fixed_point_attention.theorem_7_fixed_point_attention.

Definition checked_theorem_7_fixed_point_weights : slt.Statements.theorem_7_fixed_point_weights_statement :=
  slt.theorem_07_match3_hardness.theorem_07_match3_hardness.theorem_7_fixed_point_weights.

Definition checked_attention_layer_is_summing_net : slt.Statements.attention_layer_is_summing_net_statement :=
  slt.theorem_07_match3_hardness.fixed_point_attention.attention_layer_is_summing_net.

Definition checked_theorem_7_fixed_point_weights_large_modulus : slt.Statements.theorem_7_fixed_point_weights_large_modulus_statement :=
  slt.theorem_07_match3_hardness.theorem_07_match3_hardness.theorem_7_fixed_point_weights_large_modulus.

Definition checked_theorem_7_reduction : slt.Statements.theorem_7_reduction_statement :=
  slt.theorem_07_match3_hardness.theorem_07_match3_hardness.theorem_7_reduction.

Definition checked_theorem_7_fixed_point_quotients : slt.Statements.theorem_7_fixed_point_quotients_statement :=
  slt.theorem_07_match3_hardness.theorem_07_match3_hardness.theorem_7_fixed_point_quotients.

Definition checked_theorem_7_robust : slt.Statements.theorem_7_robust_statement :=
  slt.theorem_07_match3_hardness.theorem_07_robust_outputs.theorem_7_robust.

Definition checked_theorem_7_robust_bits : slt.Statements.theorem_7_robust_bits_statement :=
  slt.theorem_07_match3_hardness.theorem_07_robust_outputs.theorem_7_robust_bits.

Definition checked_theorem_7_robust_linear : slt.Statements.theorem_7_robust_linear_statement :=
  slt.theorem_07_match3_hardness.theorem_07_robust_outputs.theorem_7_robust_linear.

Definition checked_theorem_7_robust_satisfiable : slt.Statements.theorem_7_robust_satisfiable_statement :=
  slt.theorem_07_match3_hardness.theorem_07_robust_outputs.theorem_7_robust_satisfiable.

Definition checked_theorem_8_P : slt.Statements.theorem_8_P_statement :=
  slt.theorem_08_match3_bigram.bigram_in_P.theorem_8_P.

Definition checked_theorem_8_two_residues : slt.Statements.theorem_8_two_residues_statement :=
  slt.theorem_08_match3_bigram.two_residues.theorem_8_two_residues.

Definition checked_theorem_8_exact_reals : slt.Statements.theorem_8_exact_reals_statement :=
  slt.theorem_08_match3_bigram.theorem_08_match3_bigram.theorem_8_exact_reals.

Definition checked_theorem_8_exact_reals_decision : slt.Statements.theorem_8_exact_reals_decision_statement :=
  slt.theorem_08_match3_bigram.theorem_08_match3_bigram.theorem_8_exact_reals_decision.

Definition checked_theorem_8_precision : slt.Statements.theorem_8_precision_statement :=
  slt.theorem_08_match3_bigram.bigram_precision.theorem_8_precision.

Definition checked_theorem_8_precision_residuals : slt.Statements.theorem_8_precision_residuals_statement :=
  slt.theorem_08_match3_bigram.bigram_precision.theorem_8_precision_residuals.

Definition checked_theorem_9_P : slt.Statements.theorem_9_P_statement :=
  slt.theorem_09_match3_local.theorem_09_P.theorem_9_P.

Definition checked_theorem_9_integer_queries_real_scale : slt.Statements.theorem_9_integer_queries_real_scale_statement :=
  slt.theorem_09_match3_local.theorem_09_match3_local.theorem_9_integer_queries_real_scale.

Definition checked_theorem_9_reduction : slt.Statements.theorem_9_reduction_statement :=
  slt.theorem_09_match3_local.theorem_09_match3_local.theorem_9_reduction.

Definition checked_theorem_9_exact_reals : slt.Statements.theorem_9_exact_reals_statement :=
  slt.theorem_09_match3_local.theorem_09_match3_local.theorem_9_exact_reals.

Definition checked_theorem_9_given_keys : slt.Statements.theorem_9_given_keys_statement :=
  slt.theorem_09_match3_local.theorem_09_match3_local.theorem_9_given_keys.

Definition checked_theorem_10_feedforward : slt.Statements.theorem_10_feedforward_statement :=
  slt.theorem_10_feedforward.theorem_10_feedforward.theorem_10_feedforward.

Definition checked_theorem_10_rank : slt.Statements.theorem_10_rank_statement :=
  slt.theorem_10_feedforward.theorem_10_feedforward.theorem_10_rank.

Definition checked_theorem_11 : slt.Statements.theorem_11_statement :=
  slt.theorem_11_recurrent.theorem_11_recurrent.theorem_11.

Definition checked_theorem_11_bits : slt.Statements.theorem_11_bits_statement :=
  slt.theorem_11_recurrent.theorem_11_recurrent.theorem_11_bits.

Definition checked_theorem_11_states_suffice_on_hard_inputs : slt.Statements.theorem_11_states_suffice_on_hard_inputs_statement :=
  slt.theorem_11_recurrent.theorem_11_recurrent.theorem_11_states_suffice_on_hard_inputs.

Definition checked_theorem_11_stored_values_suffice : slt.Statements.theorem_11_stored_values_suffice_statement :=
  slt.theorem_11_recurrent.theorem_11_recurrent.theorem_11_stored_values_suffice.

Definition checked_theorem_11_forward_pointers_defeat_every_machine : slt.Statements.theorem_11_forward_pointers_defeat_every_machine_statement :=
  slt.theorem_11_recurrent.theorem_11_recurrent.theorem_11_forward_pointers_defeat_every_machine.

Definition checked_integer_isometry : slt.Statements.integer_isometry_statement :=
  slt.appendix_b_restricted_isometry.random_keys.integer_isometry.

Definition checked_integer_deviation : slt.Statements.integer_deviation_statement :=
  slt.appendix_b_restricted_isometry.deviation.integer_deviation.

Definition checked_integer_dual_certificate : slt.Statements.integer_dual_certificate_statement :=
  slt.appendix_b_restricted_isometry.dual_certificate.integer_dual_certificate.

Definition checked_appendix_c3_P : slt.Statements.appendix_c3_P_statement :=
  slt.appendix_c3_third_order.third_order_in_P.appendix_c3_P.

Definition checked_appendix_c3_rounded_cosines : slt.Statements.appendix_c3_rounded_cosines_statement :=
  slt.appendix_c3_third_order.appendix_c3_third_order.appendix_c3_rounded_cosines.

Definition checked_appendix_c3_exact_cosines : slt.Statements.appendix_c3_exact_cosines_statement :=
  slt.appendix_c3_third_order.appendix_c3_third_order.appendix_c3_exact_cosines.

Definition checked_appendix_c3_exact_cosines_decision : slt.Statements.appendix_c3_exact_cosines_decision_statement :=
  slt.appendix_c3_third_order.appendix_c3_third_order.appendix_c3_exact_cosines_decision.

Definition checked_appendix_c5_P : slt.Statements.appendix_c5_P_statement :=
  slt.appendix_c5_match3_upper.gathering_in_P.appendix_c5_P.

Definition checked_appendix_c5_P_width_N : slt.Statements.appendix_c5_P_width_N_statement :=
  slt.appendix_c5_match3_upper.gathering_in_P.appendix_c5_P_width_N.

Definition checked_appendix_c5_attention : slt.Statements.appendix_c5_attention_statement :=
  slt.appendix_c5_match3_upper.uniform_attention.appendix_c5_attention.

Definition checked_appendix_c5_summing_net : slt.Statements.appendix_c5_summing_net_statement :=
  slt.appendix_c5_match3_upper.appendix_c5_match3_upper.appendix_c5_summing_net.

Definition checked_appendix_c6_triangle_P : slt.Statements.appendix_c6_triangle_P_statement :=
  slt.appendix_c6_subgraphs.subgraphs_in_P.appendix_c6_triangle_P.

Definition checked_appendix_c6_five_cycle_P : slt.Statements.appendix_c6_five_cycle_P_statement :=
  slt.appendix_c6_subgraphs.subgraphs_in_P.appendix_c6_five_cycle_P.

Definition checked_appendix_c6_triangle_P_no_residuals : slt.Statements.appendix_c6_triangle_P_no_residuals_statement :=
  slt.appendix_c6_subgraphs.subgraphs_in_P.appendix_c6_triangle_P_no_residuals.

Definition checked_appendix_c6_five_cycle_P_no_residuals : slt.Statements.appendix_c6_five_cycle_P_no_residuals_statement :=
  slt.appendix_c6_subgraphs.subgraphs_in_P.appendix_c6_five_cycle_P_no_residuals.

Definition checked_appendix_c6_P_satisfiable : slt.Statements.appendix_c6_P_satisfiable_statement :=
  slt.appendix_c6_subgraphs.subgraphs_in_P.appendix_c6_P_satisfiable.

Definition checked_appendix_c6_triangle_summing_nets : slt.Statements.appendix_c6_triangle_summing_nets_statement :=
  slt.appendix_c6_subgraphs.triangles.appendix_c6_triangle_summing_nets.

Definition checked_appendix_c6_five_cycle_summing_nets : slt.Statements.appendix_c6_five_cycle_summing_nets_statement :=
  slt.appendix_c6_subgraphs.five_cycles.appendix_c6_five_cycle_summing_nets.

Definition checked_appendix_c6_summing_nets_satisfiable : slt.Statements.appendix_c6_summing_nets_satisfiable_statement :=
  slt.appendix_c6_subgraphs.graph_gathering.appendix_c6_summing_nets_satisfiable.

Definition checked_attention_network_is_summing_net : slt.Statements.attention_network_is_summing_net_statement :=
  slt.appendix_c6_subgraphs.attention_networks.attention_network_is_summing_net.

Definition checked_appendix_c6_triangle_attention : slt.Statements.appendix_c6_triangle_attention_statement :=
  slt.appendix_c6_subgraphs.attention_networks.appendix_c6_triangle_attention.

Definition checked_appendix_c6_five_cycle_attention : slt.Statements.appendix_c6_five_cycle_attention_statement :=
  slt.appendix_c6_subgraphs.attention_networks.appendix_c6_five_cycle_attention.

Definition checked_appendix_c6_attention_satisfiable : slt.Statements.appendix_c6_attention_satisfiable_statement :=
  slt.appendix_c6_subgraphs.attention_networks.appendix_c6_attention_satisfiable.

Definition checked_appendix_c6_triangle_gadget : slt.Statements.appendix_c6_triangle_gadget_statement :=
  slt.appendix_c6_subgraphs.triangles.appendix_c6_triangle_gadget.

Definition checked_appendix_c6_five_cycle_gadget : slt.Statements.appendix_c6_five_cycle_gadget_statement :=
  slt.appendix_c6_subgraphs.five_cycles.appendix_c6_five_cycle_gadget.

Definition checked_informal_theorem_1 : slt.Statements.informal_theorem_1_statement :=
  slt.informal_theorem_1.informal_theorem_1.informal_theorem_1.

Definition checked_informal_theorem_2 : slt.Statements.informal_theorem_2_statement :=
  slt.informal_theorem_2.informal_theorem_2.informal_theorem_2.
