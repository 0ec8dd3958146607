"""A layer that is larger than its claim says, or lies where the analysis does not look, is noticed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from checkers.appendix_c5_match3_upper.tied_layer import three_bits_gather_the_input
from checkers.core.verdict import Outcome, Verdict
from checkers.engines.sizes import Size, larger
from checkers.informal_theorem_2.pairs_and_triples import one_head_for_pairs_and_not_for_triples
from checkers.theorem_02_fixed_precision.in_p import unit_in_P_averages
from checkers.theorem_02_fixed_precision.in_p_layer import layer_in_P_is_within_eps
from checkers.theorem_04_width.in_p import layer_in_P_below_the_bound_errs
from checkers.theorem_06_match2.in_p import every_length_is_decided_in_P
from checkers.theorem_06_match2.in_p_exhaustive import circle_layer, exact_ties_compute_match2
from checkers.theorem_07_match3_hardness.tied_layer import a_layer_of_3_M_bits_computes_match3
from checkers.theorem_08_match3_bigram.in_p import (
    every_input_is_decided_in_P,
    two_layers_in_P_compute_match3_bigram,
)
from checkers.theorem_08_match3_bigram.tied_layer import modulo_2_one_layer_of_3_bits_is_enough
from checkers.theorem_09_match3_local.in_p import windows_in_P_are_decoded
from constructions.appendix_c5_match3_upper.tied_layer import bit_layer
from constructions.class_p import Head, Layer
from constructions.precision import FixedPoint
from constructions.theorem_02_fixed_precision.in_p import CodeUnit, code_unit
from constructions.theorem_06_match2.in_p import CircleHead, circle_head, tie_layer
from constructions.theorem_07_match3_hardness.tied_layer import tied_layer
from constructions.theorem_08_match3_bigram.in_p import two_layers
from constructions.theorem_08_match3_bigram.tied_layer import tied_bigram_layer
from constructions.theorem_09_match3_local.in_p import WindowUnit, window_unit

EPS = Fraction(1, 100)
BIGRAM = tied_bigram_layer()


def test_sizes_are_limits_and_f_is_exact() -> None:
    layer = tie_layer(3, 3)
    assert larger(layer, [0] * 3, Size(2, 3, 1, dummies=1, f=0)) is None
    assert larger(layer, [0] * 3, Size(9, 9, 9, 9, 9)) is None
    for size in (Size(1, 3, 1, 1, 1), Size(2, 2, 1, 1, 1), Size(2, 3, 0, 1, 1), Size(2, 3, 1, 0, 1)):
        assert larger(layer, [0] * 3, size) is not None
    assert larger(layer, [0] * 3, Size(2, 3, 1)) is not None  # no dummy is allowed
    assert larger(layer, [0] * 3, Size(2, 3, 1, dummies=1, f=1)) is not None


def _more_bits(N: int, M: int) -> CircleHead:
    good = circle_head(N, M)
    return replace(good, format=FixedPoint(good.format.p + 50, good.format.f))


def _bigram(first: Callable[[Layer], Layer] | None, second: Callable[[Layer], Layer] | None) -> Any:
    def made(N: int, M: int) -> tuple[Layer, Layer]:
        one, other = two_layers(N, M)
        return first(one) if first else one, second(other) if second else other

    return made


def _of(**changes: Any) -> Callable[[Layer], Layer]:
    return lambda layer: replace(layer, **changes)


def _of_head(name: str, change: Callable[[Any], Any]) -> Callable[[Layer], Layer]:
    def changed(layer: Layer) -> Layer:
        (head,) = layer.heads
        return replace(layer, heads=(replace(head, **{name: change(getattr(head, name))}),))

    return changed


def _long_code(N: int, q: int, seed: int) -> Any:
    return np.random.default_rng(seed).integers(84 * q, size=(N, 40 * (N.bit_length() + 1)))


def _long_unit(N: int, q: int, d: int, eps: Fraction, seed: int) -> CodeUnit:
    return replace(code_unit(N, q, d, eps, seed), code=_long_code(N, q, seed))


def _constant(*_: Any) -> Layer:
    """Nine heads of 50 coordinates and 40 bits that see nothing."""
    head = Head(lambda *_: (0,) * 50, lambda *_: (0,) * 50, lambda *_: (0,))
    return Layer(FixedPoint(40, 0), (head,) * 9)


class _AnswersZero(WindowUnit):
    def output(self, i: int, row: Any) -> int:
        del i, row
        return 0


class _SamePlace(WindowUnit):
    def token(self, j: int, x: int) -> Any:
        del j
        return super().token(0, x)


def _windows(kind: type[WindowUnit]) -> Any:
    return lambda N, M, K, seed: kind(M, K, window_unit(N, M, K, seed).unit)


def _modulus_2(N: int, M: int, K: int, seed: int) -> WindowUnit:
    return WindowUnit(2, K, window_unit(N, M, K, seed).unit)


_NARROW: dict[str, Any] = {
    "N": 9,
    "q": 4,
    "m": 1,
    "H": 1,
    "p": 2,
    "residuals": 0,
    "family": "sums",
    "seed": 1,
}
_TWO: dict[str, Any] = {"N": 6, "q": 2, "d": 1, "eps": EPS, "seed": 1}
_EIGHT, _NINE = {"N": 12, "M": 30}, {"N": 12, "M": 50, "K": 1, "seed": 1}
LIES: dict[str, Callable[[], Verdict]] = {
    "theorem 2, five times as many coordinates": lambda: unit_in_P_averages(
        **_TWO, pointers="all", code=_long_code
    ),
    "theorem 2, a layer of five times as many": lambda: layer_in_P_is_within_eps(**_TWO, unit=_long_unit),
    "theorem 4, a large layer": lambda: layer_in_P_below_the_bound_errs(**_NARROW, layer=_constant),
    "theorem 6, fifty bits more": lambda: every_length_is_decided_in_P(64, 9, head=_more_bits),
    "informal theorem 2, fifty bits more": lambda: one_head_for_pairs_and_not_for_triples(
        12, 13, head=_more_bits
    ),
    "theorem 6, no unit of ties": lambda: exact_ties_compute_match2(4, 3, layer=circle_layer),
    "theorem 7, an output of 0": lambda: a_layer_of_3_M_bits_computes_match3(
        40, 41, make=lambda M: replace(tied_layer(M), output_map=lambda *_: 0)
    ),
    "theorem 7, 30 bits": lambda: a_layer_of_3_M_bits_computes_match3(
        4, 5, make=lambda M: replace(tied_layer(M), format=FixedPoint(30, 0))
    ),
    "appendix C.5, an output of 0": lambda: three_bits_gather_the_input(
        12, 30, make=lambda N, M: replace(bit_layer(N, M), output_map=lambda *_: 0)
    ),
    "appendix C.5, 30 bits": lambda: three_bits_gather_the_input(
        4, 5, make=lambda N, M: replace(bit_layer(N, M), format=FixedPoint(30, 0))
    ),
    "theorem 8, 30 bits": lambda: modulo_2_one_layer_of_3_bits_is_enough(
        6, make=lambda: replace(BIGRAM, format=FixedPoint(30, 0))
    ),
    "theorem 8, an output of 0": lambda: every_input_is_decided_in_P(
        **_EIGHT, make=_bigram(None, _of(output_map=lambda *_: 0))
    ),
    "theorem 8, nothing handed on": lambda: every_input_is_decided_in_P(
        **_EIGHT, make=_bigram(_of(output_map=lambda *_: (Fraction(0),) * 2), None)
    ),
    "theorem 8, fractional bits": lambda: every_input_is_decided_in_P(
        **_EIGHT, make=_bigram(_of(format=FixedPoint(16, 3)), _of(format=FixedPoint(16, 3)))
    ),
    "theorem 8, layer 2 has few bits": lambda: every_input_is_decided_in_P(
        **_EIGHT, make=_bigram(None, _of(format=FixedPoint(2, 0)))
    ),
    "theorem 8, one token has another query": lambda: every_input_is_decided_in_P(
        **_EIGHT, make=_bigram(_of_head("query", lambda good: lambda t, x: good(t * (x != 1), x)), None)
    ),
    "theorem 8, 200 bits": lambda: two_layers_in_P_compute_match3_bigram(
        3, 3, make=_bigram(_of(format=FixedPoint(200, 0)), None)
    ),
    "theorem 9, an output of 0": lambda: windows_in_P_are_decoded(**_NINE, make=_windows(_AnswersZero)),
    "theorem 9, all tokens as at place 0": lambda: windows_in_P_are_decoded(
        **_NINE, make=_windows(_SamePlace)
    ),
    "theorem 9, another modulus": lambda: windows_in_P_are_decoded(**_NINE, make=_modulus_2),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_layer_that_is_not_as_stated_is_refuted(lie: str) -> None:
    found = LIES[lie]()
    assert found.outcome is Outcome.REFUTED
    assert found.witness is not None


@pytest.mark.parametrize(
    "output", [lambda i, x, r: 0 if 2 in r else BIGRAM.output_map(i, x, r), lambda _, x, __: x]
)
def test_an_output_map_of_more_than_is_encoded_proves_nothing(output: Any) -> None:
    found = modulo_2_one_layer_of_3_bits_is_enough(32, make=lambda: replace(BIGRAM, output_map=output))
    assert found.outcome is Outcome.UNKNOWN


def test_a_key_lost_at_one_place_proves_nothing() -> None:
    lost = _bigram(None, _of_head("key", lambda good: lambda t, row: good(t, row if t != 5 else (0, 0))))
    assert every_input_is_decided_in_P(**_EIGHT, make=lost).outcome is Outcome.UNKNOWN
