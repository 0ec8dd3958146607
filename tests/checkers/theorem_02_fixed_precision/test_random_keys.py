"""Random keys given X: the test of seeds, each seed against the definition; the pass with rounded weights."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers.core.verdict import Outcome
from checkers.theorem_02_fixed_precision.hardware import rounded_softmax, rounded_softmax_weights_suffice
from checkers.theorem_02_fixed_precision.random_keys import (
    at_most,
    bounded_by_arb,
    bounded_by_rationals,
    failing_set,
    random_keys_serve_given_pointer_sets,
)
from checkers.theorem_02_fixed_precision.softmax_bound import bound_ends_rational
from constructions.errors import BadInput
from constructions.hardware import hardware_row
from constructions.keys.drawn import drawn_sign_keys
from constructions.keys.queries import query_values
from constructions.task_inputs import random_pointers
from constructions.theorem_02_fixed_precision.random_keys import width_for_given_sets, width_in_the_kernel
from proofs import rational
from proofs.replayers.theorem_02_fixed_precision.random_keys import drawn, serves

RHO = Fraction(1, 10)


def test_the_binomial_tail() -> None:
    assert at_most(2, Fraction(1, 3), 0) == Fraction(4, 9)
    assert at_most(2, Fraction(1, 3), 1) == Fraction(8, 9)
    assert at_most(70, RHO, 70) == 1


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 3), st.sampled_from([4, 9, 20, 60]))
def test_a_seed_is_judged_as_by_the_definition(seed: int, q: int, m: int) -> None:
    keys, pointers = drawn_sign_keys(8, m, seed), random_pointers(8, q, seed)
    fails = []
    for y in pointers:
        own = keys[list(y)].astype(float)
        sound = np.linalg.eigvalsh(own @ own.T / m)[0] >= 0.5 - 1e-12
        found = query_values(keys, y)
        off = [] if found is None else [abs(v) for j, v in enumerate(found.values) if j not in y]
        fails.append(not sound or max(off, default=Fraction(0)) > Fraction(1, 2))
    first = fails.index(True) if any(fails) else None
    assert failing_set(keys, np.array(pointers)) == first
    assert all(serves(drawn(8, m, seed), m, list(y)) for y in pointers) == (first is None)


@given(st.integers(1, 200), st.integers(1, 6), st.integers(2, 1000))
def test_the_bound_is_below_the_share_at_the_width(N: int, q: int, inverse: int) -> None:
    rho, q = Fraction(1, inverse), min(q, N)
    m = width_for_given_sets(N, q, rho)
    assert bounded_by_arb(N, q, m, rho)
    assert bounded_by_rationals(N, q, m, rho)


def test_the_kernel_asks_for_more() -> None:
    assert width_for_given_sets(1024, 3, RHO) < width_in_the_kernel(1024, 3, RHO)


def test_a_constant_of_4_is_refuted() -> None:
    found = random_keys_serve_given_pointer_sets(
        64, 2, RHO, 70, 1, width=lambda N, q, rho: width_for_given_sets(N, q, rho, 4)
    )
    assert found.outcome is Outcome.REFUTED
    assert found.witness is not None
    assert found.witness["largest_off_y"] > Fraction(1, 2)


def test_drawings_that_are_all_the_same_are_noticed() -> None:
    found = random_keys_serve_given_pointer_sets(
        16, 4, RHO, 70, 1, draw=lambda N, m, _: drawn_sign_keys(N, m, 1)
    )
    assert found.outcome is Outcome.UNKNOWN
    assert "another hash" in " ".join(o.detail for o in found.opinions)


@settings(deadline=None)
@given(
    st.lists(st.fractions(0, Fraction(1, 4), max_denominator=50), min_size=1, max_size=4),
    st.lists(st.fractions(-12, 0, max_denominator=50), max_size=6),
    st.integers(4, 16),
)
def test_rounded_weights_are_within_their_bound(on: list[Fraction], off: list[Fraction], w: int) -> None:
    scores, q, n = [*on, *off], len(on), len(off)
    gap, spread = min(on) - max(off, default=min(on)), max(on) - min(on)
    weights = hardware_row(scores, [[0]] * len(scores), w).weights
    targets = [Fraction(1, q)] * q + [Fraction(0)] * n
    distance = sum(abs(Fraction(a, 1 << w) - t) for a, t in zip(weights, targets, strict=True))
    softmax = bound_ends_rational(gap, spread, n, q)[1]
    power, ratio = rational.exp(-gap)[1], rational.exp(spread)[1]
    assert distance <= rounded_softmax(softmax, power, ratio, Fraction(1, 2 << w), n, q)


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ((64, 2, RHO, 20, 1), "use 66 or more"),
        ((64, 2, Fraction(1), 70, 1), "rho must lie"),
        ((4, 5, RHO, 70, 1), "sparsity"),
        ((10**5, 2, RHO, 70, 1), "trials N.2 q"),
    ],
)
def test_bad_input(parameters: Any, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        random_keys_serve_given_pointer_sets(*parameters)


def test_the_pass_with_rounded_weights_is_one_format() -> None:
    found = rounded_softmax_weights_suffice(8, 2, 66, 2, Fraction(1, 100), 1)
    assert found.outcome is Outcome.CERTIFIED
    assert found.certificate is not None
    assert found.certificate["p"] == 19
    with pytest.raises(BadInput, match="work of the scores"):
        rounded_softmax_weights_suffice(1000, 2, 66, 2, Fraction(1, 100), 1)
