"""Witnesses of refutations, evaluated by the definitions of proofs/definitions.py: not by what they refute.

    evaluate(claim, parameters, witness)

A witness that is an input holds what the refuted object said of it. Its target is worked out here from the
definition, must be what the witness says it is, and must not be what the object said. Standard library only.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from proofs.definitions import (
    average,
    disjointness,
    match2,
    match3,
    match3_bigram,
    match_s,
    nearest,
    on_cycle,
)
from proofs.replayers import Rejected

Parameters = Mapping[str, Any]
Witness = Mapping[str, Any]
NUMBER = r"(-?\d+(?:/\d+)?)"


def evaluate(claim: str, parameters: Parameters, witness: Witness) -> bool:
    """Whether the witness was evaluated, as one that is an input; False if it is none (NOT_INPUTS says why). Raises
    Rejected, saying where, for a witness that does not refute the claim."""
    for needed, check in RULES.get(claim, ()):
        if set(needed.split()) <= set(witness):
            try:
                check(parameters, witness)
            except (KeyError, IndexError, TypeError, ValueError, ZeroDivisionError) as error:
                raise Rejected(f"the witness cannot be evaluated: {type(error).__name__}: {error}") from None
            return True
    if claim in RULES and claim not in NOT_INPUTS:
        raise Rejected("the witness lacks the input that it is about")
    return False


def _agree(target: Any, told: Any, said: Any) -> None:
    """The target is what the witness tells, and not what the refuted object said. Raises Rejected."""
    if target != told:
        raise Rejected(f"by the definition the target is {target}, not {told}")
    if target == said:
        raise Rejected(f"the target is {target}, as the refuted object said")


def _sentence(witness: Witness, pattern: str) -> tuple[str, ...]:
    """The groups of the pattern in the witness's sentence. Raises Rejected."""
    found = re.search(pattern, str(witness["why"]))
    if found is None:
        raise Rejected(f"its sentence is not read: {witness['why']}")
    return found.groups()


def _rows(values: Sequence[Any]) -> list[list[Fraction]]:
    """Values as rows of exact numbers; a bare number is a row of one."""
    return [[Fraction(z) for z in (row if isinstance(row, list) else [row])] for row in values]


# ---- Tasks on residues

Answer = Callable[[Sequence[int], int, int, Parameters], int]
ANSWERS: Mapping[str, Answer] = {
    "match2": lambda X, i, M, _: match2(X, i, M),
    "match3": lambda X, i, M, _: match3(X, i, M),
    "match3_bigram": lambda X, i, M, _: match3_bigram(X, i, M),
    "match3_local": lambda X, i, M, given: match3(X, i, M, given["K"]),
    "match_s": lambda X, i, M, given: match_s(X, i, M, given["s"]),
}


def _token(task: str = "") -> Callable[[Parameters, Witness], None]:
    """A token of an input, its answer and what the unit says."""

    def check(given: Parameters, witness: Witness) -> None:
        X, i = witness["X"], witness["token"]
        answer = ANSWERS[task or given["task"]](X, i, witness.get("M", given.get("M")), given)
        says = rf"token {i}(?: of this input has \w+ =|: the task asks|: \w+ is) (\d), the unit says (\d)"
        if "answer" in witness["why"]:
            said, told = _sentence(witness, rf"token {i} has answer (\d) where the definition gives (\d)")
        else:
            told, said = _sentence(witness, says)
        if not 0 <= i < len(X) or not all(0 <= x < witness.get("M", given.get("M")) for x in X):
            raise Rejected("its token or a residue is out of range")
        _agree(answer, int(told), int(said))

    return check


def _residue(given: Parameters, witness: Witness) -> None:
    """Theorem 6: a few tokens and a further one repeated, and the answer at those of one residue."""
    N, M = given["N"], given["M"]
    X = [*witness["X"], *[witness["and every further token"]] * (N - len(witness["X"]))]
    r, told, no = _sentence(witness, r"residue (\d+): Match2 is (\d), the rounded output is( not)? above 1/2")
    if int(r) not in X or len(X) != N:
        raise Rejected("no token has the residue that it speaks of")
    _agree(match2(X, X.index(int(r)), M), int(told), 0 if no else 1)


def _all_match(given: Parameters, witness: Witness) -> None:
    """Theorem 6 at M = 1: every token matches, and the output says not."""
    if not all(match2(witness["X"], i, 1) for i in range(given["N"])) or "not above" not in witness["why"]:
        raise Rejected("some token does not match")


def _all_answers(given: Parameters, witness: Witness) -> None:
    """Every answer of an input."""
    said, told = _sentence(witness, r"the answers are \[([\d, ]+)\], Match3 is \[([\d, ]+)\]")
    X, M = witness["X"], witness["M"]
    target = [match3(X, i, M) for i in range(len(X))]
    _agree(target, [int(a) for a in told.split(",")], [int(a) for a in said.split(",")])


def _first_token(given: Parameters, witness: Witness) -> None:
    """Theorem 7: heads at token 1, which holds 1."""
    said, told = _sentence(witness, r"the heads answer (\d), the task (\d)")
    if given["task"] == "match3":
        _agree(match3([1, *witness["x"]], 0, given["M"]), int(told), int(said))
    else:
        raise Rejected("only Match3's heads have witnesses that are evaluated")


def _decoded(_: Parameters, witness: Witness) -> None:
    """Appendix C.5: the tokens themselves are what is decoded."""
    i, told, said = map(int, _sentence(witness, r"token (\d+) is (\d+), decoded as (\d+)"))
    _agree(witness["X"][i - 1], told, said)
    if witness["decoded"][i - 1] != said:
        raise Rejected("what it says was decoded was not")


def _reduced(_: Parameters, witness: Witness) -> None:
    """Theorem 7's reduction: Match3 of the tokens and DISJ of the strings."""
    task, told = witness["Match3(X)_1"], witness["DISJ"]
    if match3(witness["X"], 0, witness["M"]) != task:
        raise Rejected("by the definition Match3 at token 1 is another")
    _agree(disjointness(witness["a"], witness["b"]), told, task)


def _two_inputs(given: Parameters, witness: Witness) -> None:
    """Theorem 7: two inputs of N residues modulo N + 1, and Match3 of each at token 1."""
    told = [int(a) for a in _sentence(witness, r"answers \[(\d), (\d)\]")]
    if told != [match3(witness[name], 0, given["N"] + 1) for name in ("X", "X'")]:
        raise Rejected("by the definition the answers are others")
    if told[0] != told[1] and "outputs" in witness and witness["outputs"][0] == witness["outputs"][1]:
        raise Rejected("one output has to be two answers, as the claim says")


# ---- Strings and graphs


def _one_disjointness(pattern: str) -> Callable[[Parameters, Witness], None]:
    """DISJ of a pair, with the pattern of what was said (or "") and of what it is."""

    def check(_: Parameters, witness: Witness) -> None:
        said, told = re.search(pattern, witness["why"]), _sentence(witness, r"DISJ(?:\(.*\))?(?: is|:| =) (\d)")
        target = disjointness(witness["a"], witness["b"])
        _agree(target, int(told[0]), int(said.group(1)) if said else None)

    return check


def _not_separated(_: Parameters, witness: Witness) -> None:
    """Theorem 7: one b, and two strings a of one answer."""
    both = {disjointness(witness[name], witness["b"]) for name in ("a", "a'")}
    if both != {int(_sentence(witness, r"= (\d)$")[0])}:
        raise Rejected("the two answers are not what it says")


def _no_crossing(given: Parameters, witness: Witness) -> None:
    """Fact 1: two pairs of which neither crossing meets, or too few pairs."""
    if "neither" not in witness["why"]:
        if len(witness["pairs"]) == 2 ** given["n"]:
            raise Rejected("there are as many pairs as there should be")
        return
    (a, b), (c, d) = witness["pairs"]
    if disjointness(a, d) or disjointness(c, b):
        raise Rejected("a crossing of the two pairs meets")


def _strings_and_cycle(_: Parameters, witness: Witness) -> None:
    """C.6: DISJ of two matrices, and whether the gadget's graph has a cycle."""
    A, B = (itertools.chain.from_iterable(witness[name]) for name in "AB")
    told = int(_sentence(witness, r"DISJ is (\d)")[0])
    _agree(disjointness(A, B), told, 0 if witness["cycle"] is None else 1)


def _cycle_at(given: Parameters, witness: Witness) -> None:
    """C.6: whether a token of a graph lies on a cycle."""
    said, i = map(int, _sentence(witness, r"the unit says (\d) at token (\d+)"))
    target = on_cycle(witness["rows"], i, given["order"])
    _agree(target, 1 - said, said)


def _cycle_somewhere(given: Parameters, witness: Witness) -> None:
    """C.6: whether a graph has a cycle."""
    said = _sentence(witness, r"the unit says (True|False)")[0] == "True"
    rows = witness["rows"]
    target = any(on_cycle(rows, i, given["order"]) for i in range(len(rows)))
    _agree(target, witness["cycle"] is not None, said)


# ---- Averages and numbers


def _averaged(first: int = 0) -> Callable[[Parameters, Witness], None]:
    """An output and the average that it should be; positions in the pointers count from `first`."""

    def check(_: Parameters, witness: Witness) -> None:
        told = witness["why"].replace("Fraction(", "").replace(", 1)", "").replace(")", "")
        told = re.sub(r"\[(-?\d+), (\d+)\]", r"\1/\2", told).replace("[", "").replace("]", "")
        said, target = re.findall(rf"(?:the output is|the average) {NUMBER}", told)
        values, pointers = _rows(witness["values"]), witness.get("pointers", range(len(witness["values"])))
        if pointers and isinstance(pointers[0], list):  # a row a token
            pointers = pointers[int(_sentence(witness, r"token (\d+)")[0]) - 1]
        _agree(average(values, [j - first for j in pointers]), [Fraction(target)], [Fraction(said)])

    return check


def _judged(_: Parameters, witness: Witness) -> None:
    """Theorem 4: an output near the average, judged to have the other answer."""
    output, near, mean, told = _sentence(
        witness, rf"output {NUMBER}, within {NUMBER} of the average {NUMBER}, is judged wrongly: DISJ = (\d)"
    )
    if average(_rows(witness["values"]), witness["pointers"]) != [Fraction(mean)]:
        raise Rejected("the average is another")
    if abs(Fraction(output) - Fraction(mean)) > Fraction(near):
        raise Rejected("the output is not so near the average")
    _agree(disjointness(witness["a"], witness["b"]), int(told), None)


def _misses_neither(_: Parameters, witness: Witness) -> None:
    """Theorem 4: one output that is near both averages."""
    output, near = map(Fraction, _sentence(witness, rf"the output {NUMBER} misses neither average by {NUMBER}"))
    for pointers in (witness["y"], witness["other"]):
        if abs(average(_rows(witness["values"]), pointers)[0] - output) >= near:
            raise Rejected("the output misses one of the two averages by as much")


def _near_both(_: Parameters, witness: Witness) -> None:
    """Theorem 4: a unit's outputs for two pointer sets, both near their averages."""
    near = Fraction(_sentence(witness, rf"not of {NUMBER}$")[0])
    values = _rows(witness["values"])
    views = _sentence(witness, r"views (\[.*?\]) and (\[.*?\])")
    errors = [
        abs(average(values, y)[0] - Fraction(said))
        for y, said in zip((witness["y"], witness["other"]), witness["outputs"], strict=True)
    ]
    if max(errors) >= near and views[0] == views[1]:
        raise Rejected("the unit errs by as much, on pointer sets that it sees alike")


def _whole_output(_: Parameters, witness: Witness) -> None:
    """Theorem 10: every token's average."""
    target = [average(_rows(witness["values"]), y) for y in witness["pointers"]]
    _agree(target, _rows(witness["target"]), _rows(witness["output"]))


def _measured(given: Parameters, witness: Witness) -> None:
    """Theorem 2: an output, its target and the squared distance of the two; pointers count from 1."""
    target = average(_rows(witness["values"]), [j - 1 for j in witness["y"]])
    output = [Fraction(z) for z in witness["output"]]
    _agree(target, [Fraction(z) for z in witness["target"]], output)
    distance = sum((a - b) ** 2 for a, b in zip(output, target, strict=True))
    if distance != Fraction(witness["error_squared"]) or distance <= Fraction(given["eps"]) ** 2:
        raise Rejected(f"the squared error is {distance}")


def _exact_unit(_: Parameters, witness: Witness) -> None:
    """Theorem 2: weights with which a unit averages exactly."""
    weights, values = [Fraction(w) for w in witness["weights"]], _rows(witness["values"])
    mean = sum((w * z[0] for w, z in zip(weights, values, strict=True)), Fraction(0)) / sum(weights)
    if average(values, witness["y"]) != [mean]:
        raise Rejected("the output is not the average")


def _far_from_constant(_: Parameters, witness: Witness) -> None:
    """Definition 4: an average, and an output that is claimed to be within one of it."""
    told = Fraction(_sentence(witness, rf"the average is {NUMBER}")[0])
    values = _rows(witness["values"])
    _agree(average(values, range(len(values))), [told], [Fraction(witness["output"])])


def _both_near(given: Parameters, witness: Witness) -> None:
    """Theorem 11, read literally: two outputs, and the first token's averages; pointers count from 1."""
    for said, error, (values, pointers) in zip(
        witness["outputs"], witness["errors"], witness["inputs"], strict=True
    ):
        target = average(_rows(values), [j - 1 for j in pointers[0]])[0]
        if abs(Fraction(said) - target) != Fraction(error) or Fraction(error) * given["q"] >= 1:
            raise Rejected(f"the average is {target}, the output {said}")


def _rounded(given: Parameters, witness: Witness) -> None:
    """The nearest number of a format."""
    target = nearest(Fraction(witness["x"]), given["p"], given["f"])
    if target == witness["mantissa"]:
        raise Rejected(f"{witness['x']} does round to {target} 2^-{given['f']}")


def _too_wide(_: Parameters, witness: Witness) -> None:
    """Theorem 3: a number that p bits do not hold."""
    number, p = _sentence(witness, r"(-?\d+) does not fit p = (\d+) bits")
    if int(number) != int(witness["number"]) or abs(int(number)) < 2 ** (int(p) - 1):
        raise Rejected(f"{number} does fit {p} bits")


def _scores(_: Parameters, witness: Witness) -> None:
    """Theorem 3: scores of a query, which do not lead on y by as much as is said."""
    scores = [
        sum(int(c) * int(t) ** k for k, c in enumerate(witness["query"], 1)) for t in map(int, witness["nodes"])
    ]
    if scores != [int(s) for s in witness["scores"]]:
        raise Rejected("the scores are others")
    on = [scores[j] for j in witness["y"]]
    off = [s for j, s in enumerate(scores) if j not in witness["y"]]
    lead = re.search(r"not below -?\d+ by (\d+)", witness["why"])
    if len(set(on)) == 1 and (lead is None or on[0] - max(off) >= int(lead.group(1))):
        raise Rejected("the scores are equal on y and lead by as much")


Rule = tuple[str, Callable[[Parameters, Witness], None]]
NUMBERS = "it is a few numbers at which an inequality or an identity fails, not an input of a task"
RIGHT = "it is a protocol, a machine, a unit or heads that are right where none should be, or a count of its bits"
PROGRAMS = "it is where two programs of one transformer, protocol or machine differ, which no task decides"
ALGEBRA = "it is keys, queries, matrices or vectors: linear algebra, with no task's answer in it"
SOFTMAX = "it is an enclosure of an error that the softmax of the unit's own scores makes, or of an output of it"
_NOT_INPUTS = {
    NUMBERS: """
        appendix-b-dual-certificate/iteration_reaches_the_bound
        appendix-c3-third-order/mixed_pairs_are_harmless appendix-c3-third-order/rounding_moves_scores_little
        appendix-c3-third-order/scores_are_cosines_of_sums appendix-c5-match3-upper/the_size_is_of_order_N_log_M
        appendix-c6-subgraphs/size_bound_follows_from_the_bits theorem-2/coherence_lemma
        theorem-2/coherence_lemma_with_explicit_gram theorem-2/first_error_term theorem-2/softmax_bound_on_cases
        theorem-2/softmax_lemma theorem-2/softmax_lemma_on_explicit_weights theorem-2/stated_error_bound
        theorem-3/identity_for_all_real_nodes theorem-4/explicit_constant theorem-6/nearest_miss_has_a_margin
        theorem-6/nearest_miss_has_a_margin_at_every_modulus theorem-6/outputs_keep_apart_at_every_size
        theorem-6/rounding_moves_scores_little theorem-7/merging_is_exact theorem-7/merging_is_stable
        theorem-7/the_explicit_constant theorem-8/look_ups_are_exact theorem-10/long_sum_at_any_size
        theorem-11/colliding_prefixes_are_separated""",
    RIGHT: """
        fact-1/fooling_set_bounds_protocols fact-1/no_shorter_protocol theorem-2/few_bits_miss_an_average
        theorem-4/no_unit_with_few_views theorem-6/a_dummy_is_needed theorem-6/smallest_number_of_bits
        theorem-6/two_dimensions_are_too_few theorem-7/no_chains_compute theorem-7/the_hypotheses_are_needed
        theorem-10/packed_layer_suffices theorem-11/no_machine_below_the_bound""",
    PROGRAMS: """
        appendix-c6-1-congest/congest_runs_restricted_attention appendix-c6-subgraphs/two_players_run_any_depth
        definition-4/sparse_averages_are_exact_means theorem-7/the_protocol_computes_the_layer
        theorem-11/machine_below_the_bound_is_fooled theorem-11/probe_first_needs_few_states
        theorem-11/register_at_the_bound_suffices""",
    ALGEBRA: """
        appendix-b-dual-certificate/dual_certificates_reach_the_bound
        appendix-b-restricted-isometry/equal_keys_have_no_isometry
        appendix-b-restricted-isometry/random_keys_have_restricted_isometry
        theorem-2/every_pointer_set_has_a_query theorem-2/random_keys_serve_all_subsets
        theorem-2/random_keys_serve_every_pointer_set theorem-3/shorter_keys_are_defeated
        theorem-3/shorter_keys_fail theorem-3/shorter_keys_fail_directly theorem-10/layer_below_the_bound_is_fooled
        theorem-10/narrow_matrix_has_null_vector theorem-10/null_vector_gives_collision
        theorem-10/some_subset_has_a_long_sum""",
    SOFTMAX: """
        appendix-b-rounding/plain_rounding_suffices appendix-b-rounding/plain_rounding_suffices_at_an_instance
        definition-1/unit_is_the_softmax_of_its_scores definition-2/heads_are_added
        theorem-2/every_input_is_averaged theorem-2/given_input_is_averaged theorem-3/every_input_is_approximated
        theorem-3/unit_on_an_input theorem-6/rounding_the_output_spoils_seven_bits theorem-6/smallest_temperature""",
}
# Claims with mutants whose witness is no input, each with the reason. Those that are in RULES too have witnesses of
# both sorts.
NOT_INPUTS: Mapping[str, str] = {claim: why for why, claims in _NOT_INPUTS.items() for claim in claims.split()}

RULES: Mapping[str, Sequence[Rule]] = {
    "section-4-match-tasks/fast_specification_is_the_definition": [("X token", _token())],
    "theorem-6/every_input_is_decided": [("X token", _token("match2"))],
    "theorem-6/every_length_is_decided": [("X token", _token("match2"))],
    "theorem-6/given_inputs_are_decided": [("X token", _token("match2"))],
    "theorem-6/the_attention_unit_computes_match2": [("X token", _token("match2"))],
    "theorem-6/enough_bits_for_every_input": [("X", _residue)],
    "theorem-6/smallest_number_of_bits": [("X", _residue)],
    "theorem-6/modulus_one_fails_for_one_token_only": [("X", _all_match)],
    "theorem-7/a_small_modulus_is_easy": [("X", _all_answers)],
    "theorem-7/these_heads_compute": [("x", _first_token)],
    "theorem-7/a_layer_too_small_errs": [("X X'", _two_inputs)],
    "theorem-7/one_cell_holds_two_answers": [("X X'", _two_inputs)],
    "theorem-7/the_reduction_decides_disjointness": [("X", _reduced)],
    "theorem-7/the_reduction_holds_for_every_n": [("X", _reduced)],
    "theorem-7/different_strings_are_separated": [("a b", _not_separated)],
    "theorem-8/every_input_is_decided": [("X token", _token("match3_bigram"))],
    "theorem-8/given_inputs_are_decided": [("X token", _token("match3_bigram"))],
    "theorem-8/the_transformer_computes_match3_bigram": [("X token", _token("match3_bigram"))],
    "theorem-9/every_input_is_decided": [("X token", _token("match3_local"))],
    "theorem-9/every_input_is_decoded_symbolically": [("X token", _token("match3_local"))],
    "theorem-9/the_attention_unit_computes_match3_local": [("X token", _token("match3_local"))],
    "theorem-9/keys_of_dimension_two_are_enough": [("X token", _token("match3_local"))],
    "theorem-9/the_narrow_unit_computes_match3_local": [("X token", _token("match3_local"))],
    "appendix-c3-third-order/every_input_is_decided": [("X token", _token("match3"))],
    "appendix-c3-third-order/given_inputs_are_decided": [("X token", _token("match3"))],
    "appendix-c3-third-order/the_attention_unit_computes_match_s": [("X token", _token("match_s"))],
    "appendix-c5-match3-upper/every_input_is_decoded": [("X decoded", _decoded)],
    "appendix-c5-match3-upper/the_layer_computes_match3": [("X decoded", _decoded)],
    "set-disjointness/disjointness_is_the_largest_product": [
        ("a b", _one_disjointness(r"DISJ\(.*\) is \d, not (\d)"))
    ],
    "fact-1/trivial_protocol_is_right": [("a b", _one_disjointness(r"it says (\d)"))],
    "fact-1/fooling_set": [("pairs", _no_crossing)],
    "fact-1/fooling_set_for_all_n": [("pairs", _no_crossing)],
    "appendix-c6-subgraphs/cycle_exists_iff_strings_meet": [("A B", _strings_and_cycle)],
    "appendix-c6-subgraphs/random_gadgets_have_cycles_iff_they_meet": [("A B", _strings_and_cycle)],
    "appendix-c6-subgraphs/graph_attention_finds_cycles": [("rows token", _cycle_at)],
    "appendix-c6-subgraphs/graph_attention_finds_cycles_in_random_graphs": [
        ("rows token", _cycle_at),
        ("rows", _cycle_somewhere),
    ],
    "theorem-4/reduction_decides_disjointness": [("a b values pointers", _judged)],
    "theorem-4/reduction_for_all_q": [("a b values pointers", _judged)],
    "theorem-4/protocol_decides_disjointness": [("a b", _one_disjointness(r"$^"))],
    "theorem-4/two_pointer_sets_need_two_views": [("values y other", _misses_neither)],
    "theorem-4/one_view_for_all_N_and_q": [("values y other", _misses_neither)],
    "theorem-4/narrow_units_err": [("values y other outputs", _near_both)],
    "theorem-4/one_pointer_set_needs_no_width": [("values", _averaged())],
    "theorem-10/one_average_has_rank_d": [("values", _averaged())],
    "theorem-10/rounding_first_packs_everything": [("values pointers", _averaged())],
    "theorem-10/packed_layer_suffices": [("values pointers", _whole_output)],
    "theorem-11/enough_memory_is_right": [("values pointers", _averaged(1))],
    "theorem-11/literal_reading_is_vacuous": [("inputs", _both_near)],
    "theorem-2/unit_output_is_within_eps": [("values y output", _measured)],
    "theorem-2/no_unit_is_exact": [("weights values y", _exact_unit)],
    "definition-4/zero_is_within_one": [("values", _far_from_constant)],
    "precision-model/rounding_is_to_nearest_even": [("x mantissa", _rounded)],
    "theorem-3/numbers_fit": [("number", _too_wide)],
    "theorem-3/queries_separate": [("query scores", _scores)],
    "theorem-3/every_pointer_set_is_separated": [("query scores", _scores)],
    "theorem-3/margin_for_all_N_and_q": [("query scores", _scores)],
}
