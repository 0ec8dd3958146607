"""Constructions in floats: within the bound in numpy and every library that is here; bounds that can fail."""

from __future__ import annotations

import importlib.util
import operator
from collections.abc import Callable
from fractions import Fraction
from functools import reduce
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import slt
from checkers.engines.enclosure import ball, lower, precision, upper
from constructions.attention import MultiHead, SelfAttention
from constructions.task_inputs import random_pointers, random_tokens, random_unit_values
from slt.face import evaluate, frameworks, rounding
from slt.face.floats import FloatUnit, exact

Refuses = Callable[[Callable[[], Any], str], None]
# A library that is not installed is no dependency, and not run: there is nothing of it here.
LIBRARIES = ["numpy", *(name for name in ("jax", "torch") if importlib.util.find_spec(name))]
SIXTEENTHS = (
    [[Fraction(round(16 * row[0]), 16)] for row in random_unit_values(8, 1, 1)],
    random_pointers(8, 2, 1),
)
CASES: list[tuple[slt.Unit, Any]] = [
    (slt.match2_unit(8, 16), random_tokens(8, 16, 1)),
    (slt.match_s_unit(5, 6), random_tokens(5, 6, 1)),
    (slt.match3_bigram_transformer(6, 8), random_tokens(6, 8, 1)),
    (slt.gathering_layer(8, 8), random_tokens(8, 8, 1)),
    (slt.match3_local_unit(6, 8, 1, 60), random_tokens(6, 8, 2)),
    (slt.averaging_unit(8, 2), SIXTEENTHS),
    (slt.moment_curve_unit(8, 2), SIXTEENTHS),
]


@pytest.fixture(autouse=True)
def _wide_jax() -> None:
    if "jax" in LIBRARIES:
        import jax

        jax.config.update("jax_enable_x64", True)


def excess(found: np.ndarray[Any, Any], unit: slt.Unit, X: Any, bound: Any) -> Fraction:
    """The largest distance from the exact outputs in parts of the bound; above 1 it is broken."""
    outputs = unit(X)
    shares = [
        max(Fraction(float(v)) - low, high - Fraction(float(v))) / b
        for row, lows, highs, bounds in zip(found, outputs.low, outputs.high, bound, strict=True)
        for v, low, high, b in zip(row, lows, highs, bounds, strict=True)
    ]
    return max(shares)


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("dtype", frameworks.DTYPES)
@pytest.mark.parametrize(("unit", "X"), CASES, ids=[unit.title for unit, _ in CASES])
def test_floats_are_within_the_bound(unit: slt.Unit, X: Any, dtype: str, library: str) -> None:
    floats = FloatUnit(unit, library, dtype)
    found, bound = floats(X), floats.bound(X)
    assert found.dtype == dtype
    assert found.shape == (len(bound), len(bound[0]))
    assert excess(found, unit, X, bound) <= 1
    assert max(max(row) for row in bound) < Fraction(1, 50)  # a bound that says something


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_library_that_divides_scores_by_the_root_of_m_breaks_the_bound(library: str) -> None:
    unit, X = slt.match2_unit(8, 16), random_tokens(8, 16, 1)
    floats = FloatUnit(unit, library, "float64")
    found, bound = floats(X), floats.bound(X)
    own = dict(floats.weights[0][0])
    own["query"] = own["query"] / 3**0.5
    rows = floats.rows(X)
    chosen = frameworks.library(library, "float64")
    cooler = chosen.to_numpy(chosen.attend([own], rows))[: len(found)]
    assert excess(found, unit, X, bound) <= 1 < excess(cooler, unit, X, bound)


def test_the_arithmetic_of_float32_breaks_the_bound_of_float64() -> None:
    unit = slt.averaging_unit(8, 3)
    X = (SIXTEENTHS[0], random_pointers(8, 3, 1))
    wide, narrow = unit.to_numpy("float64"), unit.to_numpy("float32")
    bound = wide.bound(X)
    assert excess(wide(X), unit, X, bound) <= 1 < excess(narrow(X), unit, X, bound)


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("dtype", frameworks.DTYPES)
def test_the_exponential_is_as_good_as_assumed(library: str, dtype: str) -> None:
    """Over the two scores 0 and t the softmax's first weight is exp(t)/(1 + exp(t))."""
    a = rounding.ARITHMETICS[dtype]
    chosen = frameworks.library(library, dtype)
    ts = -np.geomspace(1e-3, 80, 400).astype(dtype)
    found = chosen.to_numpy(chosen.softmax(chosen.array(np.stack([ts, 0 * ts], axis=1))))[:, 0]
    with precision(200):
        for t, weight in zip(ts.tolist(), found.tolist(), strict=True):
            power = ball(Fraction(t)).exp()
            true = power / (1 + power)
            worst = max(Fraction(weight) / lower(true) - 1, 1 - Fraction(weight) / upper(true))
            assert worst <= 16 * a.u + a.gamma(4)


small = st.integers(-8, 8).map(lambda k: Fraction(k, 4))


@settings(max_examples=40)
@given(entries=st.lists(small, min_size=40, max_size=40), dtype=st.sampled_from(frameworks.DTYPES))
def test_random_layers_are_within_the_bound(entries: list[Fraction], dtype: str) -> None:
    def matrix(start: int, height: int, width: int) -> np.ndarray[Any, Any]:
        return np.array(entries[start : start + height * width], dtype=object).reshape(height, width)

    unit = SelfAttention(matrix(0, 3, 2), matrix(6, 3, 2), matrix(12, 3, 2))
    other = SelfAttention(matrix(6, 3, 2), matrix(0, 3, 2), matrix(18, 3, 2))
    rows, layer = matrix(24, 4, 3), MultiHead([unit, other])
    chosen = frameworks.library("numpy", dtype)
    weights = [
        {name: chosen.array(exact(m, dtype, name)) for name, m in zip("qkv", (h.Q, h.K, h.V), strict=True)}
        for h in (unit, other)
    ]
    named = [{"query": w["q"], "key": w["k"], "value": w["v"]} for w in weights]
    found = chosen.attend(named, chosen.array(exact(rows, dtype, "rows")))
    ends, _ = evaluate.outputs(layer, rows, None)
    bounds = rounding.bounds(layer, rows, rounding.ARITHMETICS[dtype])
    for i in range(4):
        for k in range(2):
            value, (low, high) = Fraction(float(found[i, k])), ends[i][k]
            assert low - bounds[i][k] <= value <= high + bounds[i][k]


def test_no_weight_is_rounded(refuses: Refuses) -> None:
    wide = slt.match2_unit(8, 16, p=45)
    refuses(lambda: wide.to_numpy("float32"), "no float32; float64 would do")
    refuses(lambda: slt.match2_unit(8, 16, p=90).to_numpy(), "too long for any float")
    refuses(lambda: wide.to_numpy("float16"), "dtype must be one of")
    thirds = ([[Fraction(1, 3)]] * 8, random_pointers(8, 2, 1))
    refuses(lambda: slt.moment_curve_unit(8, 2).to_numpy()(thirds), "no float64")
    refuses(lambda: exact(np.array([[10**400]], dtype=object), "float64", "Q"), "too long for any float")


def test_what_may_overflow_or_lose_everything_has_no_bound(refuses: Refuses) -> None:
    huge = np.array([[Fraction(1 << 64)]], dtype=object)
    layer = SelfAttention(huge, huge, huge)
    refuses(lambda: rounding.bounds(layer, huge, rounding.ARITHMETICS["float32"]), "may overflow")
    refuses(lambda: rounding.Arithmetic(Fraction(1, 4), Fraction(0), 1).gamma(4), "lose everything")


def test_a_layer_that_may_pass_on_something_else_has_no_bound(
    refuses: Refuses, monkeypatch: pytest.MonkeyPatch
) -> None:
    unit, X = slt.match3_bigram_transformer(6, 8), random_tokens(6, 8, 1)
    coarse = rounding.Arithmetic(Fraction(1, 1 << 12), Fraction(1, 1 << 60), 1 << 60)
    monkeypatch.setitem(rounding.ARITHMETICS, "float32", coarse)
    refuses(lambda: unit.to_numpy("float32").bound(X), "may change what it passes on")


@pytest.mark.parametrize("library", LIBRARIES)
def test_weights_are_in_the_librarys_own_layout(library: str) -> None:
    unit = slt.match2_unit(8, 16)
    floats = FloatUnit(unit, library, "float32")
    (head,) = floats.weights[0]
    shape = tuple(head["query"].shape)
    assert shape == ((3, 4) if library == "torch" else (4, 3))
    assert list(head) == ["query", "key", "value"]
    product = reduce(operator.mul, shape)
    assert product == 12
    if library == "jax":
        import jax

        rows = floats.rows(random_tokens(8, 16, 1))
        assert np.allclose(jax.jit(floats.layer(0))(rows), floats.layer(0)(rows))
    if library == "torch":
        import torch

        layer = torch.nn.Linear(4, 3, bias=False)
        layer.load_state_dict({"weight": head["query"]})


def test_a_library_that_is_missing_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, refuses: Refuses
) -> None:
    for name, words in (("jax", "slt-companion[jax]"), ("torch", "needs PyTorch")):
        monkeypatch.setitem(__import__("sys").modules, name, None)
        refuses(lambda name=name: FloatUnit(slt.match2_unit(4, 4), name, "float32"), words)  # type: ignore[misc]
