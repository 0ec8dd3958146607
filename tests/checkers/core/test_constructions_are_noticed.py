"""A claim about a construction must not survive the construction's loss.

What makes a result's objects (units, layers, keys, queries, machines, protocols, ...) is replaced by code
that raises: every class and every public function of constructions/RESULT and constructions/keys, but for
formulas, which return numbers or formats, and checks of sizes. A claim that succeeds all the same must stand
in UNNOTICED, with the reason.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from types import FunctionType, ModuleType
from typing import Any

import pytest

import constructions
from checkers.core.claim import Claim, all_claims
from checkers.match_tasks.unit_scores import match2_unit_differs, order_unit_differs
from checkers.theorem_08_match3_bigram.unit_scores import transformer_differs
from constructions.appendix_c3_third_order import unit as order_unit
from constructions.attention import HighOrderAttention, MultiHead, SelfAttention, Transformer
from constructions.errors import BadInput
from constructions.theorem_06_match2 import unit as match2_unit
from constructions.theorem_08_match3_bigram import transformer as bigram

FORMULAS = {"bool", "int", "str", "None", "Fraction", "FixedPoint", "PlainPrecision", "range"}
FORMULAS |= {"tuple[Fraction, Fraction]", "tuple[int, int]", "tuple[int, int, int]"}
PARAMETERS = {"PlainPrecision", "Choices", "Variant"}  # numbers of a construction, not the construction

LEMMA = "a lemma on real numbers, with no unit in it"
EVERY = "a statement about every model, given by symbols or a table, none of which is a construction"
ABLATION = "what fails without a hypothesis, shown by an object of the claim's own"
UNNOTICED = {
    "appendix-b-restricted-isometry/equal_keys_have_no_isometry": ABLATION,
    "definition-4/zero_is_within_one": ABLATION,
    "theorem-2/first_error_term": LEMMA,
    "theorem-2/no_unit_is_exact": ABLATION,
    "theorem-2/few_bits_miss_an_average": ABLATION,
    "theorem-4/one_pointer_set_needs_no_width": ABLATION,
    "theorem-7/a_small_modulus_is_easy": ABLATION,
    "theorem-11/probe_first_needs_few_states": ABLATION,
    "appendix-b-dual-certificate/iteration_reaches_the_bound": LEMMA,
    "appendix-b-rounding/plain_rounding_suffices": "for all keys and queries within Lemma R's hypotheses",
    "appendix-c3-third-order/bits_of_the_unit": "the number of bits as a formula of N and M",
    "appendix-c3-third-order/mixed_pairs_are_harmless": LEMMA,
    "appendix-c3-third-order/rounding_moves_scores_little": LEMMA,
    "appendix-c6-subgraphs/scores_keep_the_sides_at_every_size": LEMMA,
    "appendix-c6-subgraphs/size_bound_follows_from_the_bits": LEMMA,
    "fact-1/fooling_set_for_all_n": "(a, not a) at symbolic bits; fact-1/fooling_set takes the pairs",
    "fact-1/fooling_set_bounds_protocols": EVERY,
    "fact-1/no_shorter_protocol": EVERY,
    "theorem-2/coherence_lemma": LEMMA,
    "theorem-2/coherence_lemma_with_explicit_gram": LEMMA,
    "theorem-2/rounded_outputs_need_the_dimension": EVERY,
    "theorem-2/softmax_bound_on_cases": LEMMA,
    "theorem-2/softmax_lemma": LEMMA,
    "theorem-2/softmax_lemma_on_explicit_weights": LEMMA,
    "theorem-2/stated_error_bound": LEMMA,
    "theorem-3/shorter_keys_are_defeated": "the keys it defeats are its own, given by their kind",
    "theorem-3/shorter_keys_fail": EVERY,
    "theorem-3/shorter_keys_fail_directly": EVERY,
    "theorem-4/explicit_constant": LEMMA,
    "theorem-4/no_unit_with_few_views": EVERY,
    "theorem-6/a_dummy_is_needed": EVERY,
    "theorem-6/nearest_miss_has_a_margin": LEMMA,
    "theorem-6/nearest_miss_has_a_margin_at_every_modulus": LEMMA,
    "theorem-6/outputs_keep_apart_at_every_size": "from a margin of scores to outputs, for all "
    "sizes at once; the unit of a size is every_input_is_decided's",
    "theorem-6/rounded_softmax_weights_keep_the_side": LEMMA,
    "theorem-6/rounding_moves_scores_little": LEMMA,
    "theorem-6/two_dimensions_are_too_few": EVERY,
    "theorem-7/different_strings_are_separated": "the unit string e_i at symbolic bits",
    "theorem-7/merging_is_exact": LEMMA,
    "theorem-7/merging_is_stable": LEMMA,
    "theorem-7/no_three_predicates_are_shattered": LEMMA,
    "theorem-7/the_explicit_constant": LEMMA,
    "theorem-7/the_reduction_holds_for_every_n": "the tokens as terms in a symbolic n; "
    "the_reduction_decides_disjointness takes the reduction",
    "theorem-8/look_ups_are_exact": LEMMA,
    "theorem-10/long_sum_at_any_size": LEMMA,
    "theorem-10/some_subset_has_a_long_sum": LEMMA,
    "theorem-11/colliding_prefixes_are_separated": EVERY,
    "theorem-11/literal_reading_is_vacuous": EVERY,
}
# What is not in a folder of its own; there the functions that return numbers are the definitions themselves.
ELSEWHERE = {
    "definitions": ["attention", "class_p", "tasks", "precision"],
    "fact_01_disjointness": ["communication"],
    "informal_theorem_1": ["theorem_02_fixed_precision.in_p"],
    "informal_theorem_2": ["theorem_06_match2.in_p"],
}
SPECIFICATIONS = {f"constructions.{name}" for names in ELSEWHERE.values() for name in names}


def _lost(*_: Any, **__: Any) -> Any:
    """What stands in for a maker. It uses no name of this module: the code runs as that of other modules."""
    raise NotImplementedError("this construction was taken away")


def _modules(folder: str) -> list[ModuleType]:
    """The constructions of one result, and the keys that Theorem 2 and Appendix B use."""
    every = [m.name for m in pkgutil.walk_packages(constructions.__path__, "constructions.")]
    found = [name for name in every if name.split(".")[1] in (folder, "keys")]
    found += [f"constructions.{name}" for name in ELSEWHERE.get(folder, [])]
    return [importlib.import_module(name) for name in found]


def makers(module: ModuleType) -> Iterator[Any]:
    """The classes and functions of a module that make objects."""
    for name, value in vars(module).items():
        value = inspect.unwrap(value) if callable(value) else value
        if name.startswith(("_", "check_")) or getattr(value, "__module__", None) != module.__name__:
            continue
        returned = str(value.__annotations__.get("return")) if isinstance(value, FunctionType) else ""
        number = returned in FORMULAS and module.__name__ not in SPECIFICATIONS
        if not number and name not in PARAMETERS and (returned or inspect.isclass(value)):
            yield value


@contextmanager
def without(modules: list[ModuleType]) -> Iterator[None]:
    """Inside the block every maker of these modules raises, by whatever name it is called."""
    gone = {maker for module in modules for maker in makers(module)}
    name = {maker: "__init__" if inspect.isclass(maker) else "__code__" for maker in gone}
    before = {maker: getattr(maker, name[maker]) for maker in gone}
    try:
        for maker in gone:
            setattr(maker, name[maker], _lost if inspect.isclass(maker) else _lost.__code__)
        yield
    finally:
        for maker in gone:
            setattr(maker, name[maker], before[maker])


def survives(claim: Claim) -> bool:
    """Whether the claim succeeds, at its cheapest quick row, without its result's constructions."""
    row = min(claim.quick, key=lambda row: sum(v for v in row.values() if isinstance(v, int)))
    with without(_modules(claim.module.split(".")[1])):
        try:
            return claim.check(row).outcome.success
        except (NotImplementedError, BadInput):
            return False


@pytest.mark.parametrize("claim", all_claims().values(), ids=all_claims())
def test_a_claim_notices_the_loss_of_its_construction_or_says_why_not(claim: Claim) -> None:
    assert survives(claim) == (claim.id in UNNOTICED)


def test_the_list_names_claims_only() -> None:
    assert UNNOTICED.keys() <= all_claims().keys()


def test_a_unit_that_scores_otherwise_is_told() -> None:
    def wrong_sign(c: int, key: int) -> SelfAttention:
        good = match2_unit.attention_unit(c, key)
        return SelfAttention(-good.Q, good.K, good.V)

    assert match2_unit_differs() == ""
    assert "scores token" in match2_unit_differs(wrong_sign)
    assert [order_unit_differs(s) for s in (2, 3, 4)] == [""] * 3
    doubled = order_unit_differs(3, lambda s, c, key: order_unit.attention_unit(s, 2 * c, key))
    assert "scores token" in doubled
    no_values = order_unit_differs(
        3, lambda s, c, key: HighOrderAttention((u := order_unit.attention_unit(s, c, key)).Q, u.Ks, u.Ks)
    )
    assert "the value" in no_values


def test_a_transformer_that_scores_otherwise_is_told() -> None:
    format = bigram.explicit_format(5, 7)
    assert transformer_differs(5, 7, format, bigram.PAPER) == ""
    for broken in ("positions", "bigrams"):
        assert transformer_differs(5, 7, format, bigram.PAPER, _corrupted(broken)) != ""


def _corrupted(which: str) -> Any:
    def make(*arguments: Any) -> Any:
        good = bigram.transformer(*arguments)
        layers = list(good.layers)
        if which == "positions":
            layers[0] = MultiHead(list(reversed(layers[0].heads)))
        else:
            layers[1] = SelfAttention(layers[1].Q, layers[1].K, 2 * layers[1].V)
        return Transformer(good.element_maps, layers)

    return make
