"""Witnesses of refutations, evaluated by the definitions of proofs/definitions.py: not by what they refute.

    evaluate(claim, parameters, witness)

A witness that is an input holds what the refuted object said of it. Its target is worked out here from the
definition, must be what the witness says it is, and must not be what the object said. Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from proofs.replayers import Rejected
from proofs.witness_averages import (
    averaged,
    both_near,
    exact_unit,
    far_from_constant,
    judged,
    measured,
    misses_neither,
    near_both,
    not_apart,
    on_a_side,
    one_of_all,
    rounded,
    scores,
    too_wide,
    whole_output,
)
from proofs.witness_checks import (
    Parameters,
    Witness,
    all_answers,
    all_match,
    cycle_at,
    cycle_somewhere,
    decoded,
    every_token,
    first_token,
    no_crossing,
    not_separated,
    one_disjointness,
    pairs_and_triples,
    reduced,
    residue,
    strings_and_cycle,
    token,
    two_inputs,
)


def evaluate(claim: str, parameters: Parameters, witness: Witness) -> bool:
    """Whether the witness was evaluated, as one that is an input; False if it is none (NOT_INPUTS says why).
    Raises Rejected, saying where, for a witness that does not refute the claim."""
    for needed, check, *sentence in RULES.get(claim, ()):
        if set(needed.split()) <= set(witness) and all(re.search(s, str(witness["why"])) for s in sentence):
            try:
                check(parameters, witness)
            except (KeyError, IndexError, TypeError, ValueError, ZeroDivisionError) as error:
                raise Rejected(f"the witness cannot be evaluated: {type(error).__name__}: {error}") from None
            return True
    if claim in RULES and claim not in NOT_INPUTS:
        raise Rejected("the witness lacks the input that it is about")
    return False


# The fields of the witnesses that a rule is for, its check, and words of their sentence if the fields do not
# tell.
Check = Callable[[Parameters, Witness], None]
Rule = tuple[str, Check] | tuple[str, Check, str]
NUMBERS = "it is a few numbers at which an inequality or an identity fails, not an input of a task"
RIGHT = (
    "it is a protocol, a machine, a unit or heads that are right where none should be, or a count of its bits"
)
PROGRAMS = "it is where two programs of one transformer, protocol or machine differ, which no task decides"
ALGEBRA = "it is keys, queries, matrices or vectors: linear algebra, with no task's answer in it"
SOFTMAX = (
    "it is an enclosure of an error that the softmax of the unit's own scores makes, or of an output of it"
)
FORMAT = "it is a number that its format lacks, or a count of bits"
_NOT_INPUTS = {
    FORMAT: """
        appendix-c3-third-order/bits_of_the_unit appendix-c5-match3-upper/three_bits_gather_the_input
        theorem-6/bits_in_P theorem-6/every_length_is_decided_in_P
        theorem-7/a_layer_of_3_M_bits_computes_match3 theorem-8/bits_of_two_layers_in_P
        theorem-8/every_input_is_decided_in_P theorem-8/modulo_2_one_layer_of_3_bits_is_enough
        theorem-8/two_layers_in_P_compute_match3_bigram theorem-9/bits_of_windows_in_P""",
    NUMBERS: """
        theorem-2/rounded_outputs_need_the_dimension theorem-6/rounded_softmax_weights_keep_the_side
        theorem-7/no_three_predicates_are_shattered
        appendix-b-dual-certificate/iteration_reaches_the_bound
        appendix-c3-third-order/mixed_pairs_are_harmless appendix-c3-third-order/rounding_moves_scores_little
        appendix-c3-third-order/scores_are_cosines_of_sums
        appendix-c5-match3-upper/the_size_is_of_order_N_log_M
        appendix-c6-1-congest/a_stream_over_an_edge_keeps_its_pace
        appendix-c6-subgraphs/one_direction_of_a_five_cycle_scores_high
        appendix-c6-subgraphs/scores_keep_the_sides_at_every_size
        appendix-c6-subgraphs/size_bound_follows_from_the_bits theorem-2/coherence_lemma
        theorem-2/coherence_lemma_with_explicit_gram theorem-2/first_error_term
        theorem-2/softmax_bound_on_cases theorem-2/softmax_lemma theorem-2/softmax_lemma_on_explicit_weights
        theorem-2/stated_error_bound theorem-3/identity_for_all_real_nodes theorem-4/explicit_constant
        theorem-6/nearest_miss_has_a_margin theorem-6/nearest_miss_has_a_margin_at_every_modulus
        theorem-6/outputs_keep_apart_at_every_size theorem-6/rounding_moves_scores_little
        theorem-7/merging_is_exact theorem-7/merging_is_stable theorem-7/the_explicit_constant
        theorem-8/look_ups_are_exact theorem-10/long_sum_at_any_size
        theorem-11/colliding_prefixes_are_separated""",
    RIGHT: """
        theorem-4/layer_in_P_below_the_bound_errs theorem-6/weights_rounded_first_can_vanish
        theorem-8/no_two_positions_can_be_swapped
        fact-1/fooling_set_bounds_protocols fact-1/no_shorter_protocol theorem-2/few_bits_miss_an_average
        theorem-4/no_unit_with_few_views theorem-6/a_dummy_is_needed theorem-6/smallest_number_of_bits
        theorem-6/two_dimensions_are_too_few theorem-7/no_chains_compute
        theorem-7/no_ordered_chains_compute theorem-7/the_hypotheses_are_needed
        theorem-10/packed_layer_suffices theorem-11/no_machine_below_the_bound""",
    PROGRAMS: """
        appendix-c6-1-congest/congest_broadcasts_unrestricted_attention
        class-p/heads_are_rounded_then_added theorem-7/rounded_patterns_are_few
        theorem-8/one_behaviour_twice_is_confused
        appendix-c6-1-congest/congest_runs_restricted_attention
        appendix-c6-subgraphs/two_players_run_any_depth definition-4/sparse_averages_are_exact_means
        theorem-7/the_protocol_computes_the_layer theorem-11/machine_below_the_bound_is_fooled
        theorem-11/probe_first_needs_few_states theorem-11/register_at_the_bound_suffices""",
    ALGEBRA: """
        appendix-b-restricted-isometry/kerdock_keys_have_restricted_isometry
        theorem-2/random_keys_serve_given_pointer_sets
        appendix-b-dual-certificate/dual_certificates_reach_the_bound
        appendix-b-restricted-isometry/equal_keys_have_no_isometry
        appendix-b-restricted-isometry/random_keys_have_restricted_isometry
        theorem-2/every_pointer_set_has_a_query theorem-2/random_keys_serve_all_subsets
        theorem-2/random_keys_serve_every_pointer_set theorem-3/shorter_keys_are_defeated
        theorem-3/shorter_keys_fail theorem-3/shorter_keys_fail_directly
        theorem-10/layer_below_the_bound_is_fooled theorem-10/narrow_matrix_has_null_vector
        theorem-10/null_vector_gives_collision theorem-10/some_subset_has_a_long_sum""",
    SOFTMAX: """
        figure-2-experiment/a_small_mean_error_hides_a_missed_set
        figure-2-experiment/the_trained_unit_averages
        informal-theorem-1/attention_averages_and_smaller_models_err theorem-2/rounded_softmax_weights_suffice
        theorem-2/unit_in_P_averages
        appendix-b-rounding/plain_rounding_suffices appendix-b-rounding/plain_rounding_suffices_at_an_instance
        definition-1/unit_is_the_softmax_of_its_scores definition-2/heads_are_added
        definition-2/maps_and_layers_alternate
        theorem-2/every_input_is_averaged theorem-2/given_input_is_averaged
        theorem-3/every_input_is_approximated theorem-3/unit_on_an_input
        theorem-6/rounding_the_output_spoils_seven_bits theorem-6/smallest_temperature""",
}
# Claims with mutants whose witness is no input, each with the reason. Those that are in RULES too have
# witnesses of both sorts.
NOT_INPUTS: Mapping[str, str] = {
    claim: why for why, claims in _NOT_INPUTS.items() for claim in claims.split()
}

RULES: Mapping[str, Sequence[Rule]] = {
    "section-4-match-tasks/fast_specification_is_the_definition": [("X token", token())],
    "theorem-6/every_input_is_decided": [("X token", token("match2"))],
    "theorem-6/every_length_is_decided": [("X token", token("match2"))],
    "theorem-6/given_inputs_are_decided": [("X token", token("match2"))],
    "theorem-6/the_attention_unit_computes_match2": [("X token", token("match2"))],
    "theorem-6/enough_bits_for_every_input": [("X", residue)],
    "theorem-6/smallest_number_of_bits": [("X", residue)],
    "theorem-6/modulus_one_fails_for_one_token_only": [("X", all_match)],
    "theorem-7/a_small_modulus_is_easy": [("X", all_answers)],
    "theorem-7/these_heads_compute": [("x", first_token)],
    "theorem-7/a_layer_too_small_errs": [("X X'", two_inputs)],
    "theorem-7/one_cell_holds_two_answers": [("X X'", two_inputs)],
    "theorem-7/the_reduction_decides_disjointness": [("X", reduced)],
    "theorem-7/the_reduction_holds_for_every_n": [("X", reduced)],
    "theorem-7/different_strings_are_separated": [("a b", not_separated)],
    "theorem-8/every_input_is_decided": [("X token", token("match3_bigram"))],
    "theorem-8/given_inputs_are_decided": [("X token", token("match3_bigram"))],
    "theorem-8/the_transformer_computes_match3_bigram": [("X token", token("match3_bigram"))],
    "theorem-9/every_input_is_decided": [("X token", token("match3_local"))],
    "theorem-9/every_input_is_decoded_symbolically": [("X token", token("match3_local"))],
    "theorem-9/the_attention_unit_computes_match3_local": [("X token", token("match3_local"))],
    "theorem-9/keys_of_dimension_two_are_enough": [("X token", token("match3_local"))],
    "theorem-9/the_narrow_unit_computes_match3_local": [("X token", token("match3_local"))],
    "appendix-c3-third-order/every_input_is_decided": [("X token", token("match3"))],
    "appendix-c3-third-order/given_inputs_are_decided": [("X token", token("match3"))],
    "appendix-c3-third-order/the_attention_unit_computes_match_s": [("X token", token("match_s"))],
    "appendix-c5-match3-upper/every_input_is_decoded": [("X decoded", decoded)],
    "appendix-c5-match3-upper/the_layer_computes_match3": [("X decoded", decoded)],
    "set-disjointness/disjointness_is_the_largest_product": [
        ("a b", one_disjointness(r"DISJ\(.*\) is \d, not (\d)"))
    ],
    "fact-1/trivial_protocol_is_right": [("a b", one_disjointness(r"it says (\d)"))],
    "fact-1/fooling_set": [("pairs", no_crossing)],
    "fact-1/fooling_set_for_all_n": [("pairs", no_crossing)],
    "appendix-c6-subgraphs/cycle_exists_iff_strings_meet": [("A B", strings_and_cycle)],
    "appendix-c6-subgraphs/random_gadgets_have_cycles_iff_they_meet": [("A B", strings_and_cycle)],
    "appendix-c6-subgraphs/graph_attention_finds_cycles": [("rows token", cycle_at)],
    "appendix-c6-subgraphs/graph_attention_finds_cycles_in_random_graphs": [
        ("rows token", cycle_at),
        ("rows", cycle_somewhere),
    ],
    "theorem-4/reduction_decides_disjointness": [("a b values pointers", judged)],
    "theorem-4/reduction_for_all_q": [("a b values pointers", judged)],
    "theorem-4/protocol_decides_disjointness": [("a b", on_a_side)],
    "theorem-4/two_pointer_sets_need_two_views": [("values y other", misses_neither)],
    "theorem-4/one_view_for_all_N_and_q": [("values y other", misses_neither)],
    "theorem-4/narrow_units_err": [("values y other outputs", near_both)],
    "theorem-4/one_pointer_set_needs_no_width": [("values", averaged())],
    "theorem-10/one_average_has_rank_d": [("values", averaged())],
    "theorem-10/rounding_first_packs_everything": [("values pointers", averaged())],
    "theorem-10/packed_layer_suffices": [("values pointers", whole_output)],
    "theorem-11/enough_memory_is_right": [("values pointers", averaged(1))],
    "theorem-11/literal_reading_is_vacuous": [("inputs", both_near)],
    "theorem-2/unit_output_is_within_eps": [("values y output", measured)],
    "theorem-2/no_unit_is_exact": [("weights values y", exact_unit)],
    "appendix-c5-match3-upper/three_bits_gather_the_input": [("X", every_token("match3"), "answers")],
    "informal-theorem-2/one_head_for_pairs_and_not_for_triples": [
        ("X", residue),
        ("inputs", pairs_and_triples),
    ],
    "theorem-2/layer_in_P_is_within_eps": [("values pointers output", one_of_all)],
    "theorem-4/layer_in_P_below_the_bound_errs": [("inputs", not_apart, "averages")],
    "theorem-6/every_length_is_decided_in_P": [("X", residue)],
    "theorem-6/exact_ties_compute_match2": [("X token", token("match2"))],
    "theorem-6/layer_computes_match2_in_P": [("X token", token("match2"))],
    "theorem-6/rounded_softmax_weights_decide_given_inputs": [("X token", token("match2"))],
    "theorem-7/a_layer_in_P_below_the_bound_errs": [("X other", two_inputs)],
    "theorem-6/rounded_softmax_weights_decide": [("X token", token("match2"))],
    "theorem-7/a_layer_of_3_M_bits_computes_match3": [("X", every_token("match3"), "answers")],
    "theorem-8/every_input_is_decided_in_P": [("X", every_token("match3_bigram"), "outputs")],
    "theorem-8/modulo_2_one_layer_of_3_bits_is_enough": [("X", every_token("match3_bigram"), "answers")],
    "theorem-8/two_layers_in_P_compute_match3_bigram": [("X", every_token("match3_bigram"), "outputs")],
    "theorem-9/layer_in_P_computes_match3_local": [("X", every_token("match3_local"))],
    "theorem-9/windows_in_P_are_decoded": [("X", every_token("match3_local"))],
    "definition-4/zero_is_within_one": [("values", far_from_constant)],
    "precision-model/rounding_is_to_nearest_even": [("x mantissa", rounded)],
    "theorem-3/numbers_fit": [("number", too_wide)],
    "theorem-3/queries_separate": [("query scores", scores)],
    "theorem-3/every_pointer_set_is_separated": [("query scores", scores)],
    "theorem-3/margin_for_all_N_and_q": [("query scores", scores)],
}
