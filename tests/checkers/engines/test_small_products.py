"""8-bit products, where ONNX Runtime is installed: the integers, and the blocks that float products find."""

from __future__ import annotations

from fractions import Fraction
from importlib import util
from typing import Any

import numpy as np
import pytest

from checkers.engines import small_products
from checkers.engines.small_products import SmallProducts, available
from checkers.theorem_02_fixed_precision import given_input_blocks as blocks
from checkers.theorem_02_fixed_precision.score_blocks import ScoreBlocks
from constructions.keys.sign_keys import random_sign_keys
from constructions.task_inputs import random_pointer_array


def test_queries_that_do_not_fit_are_refused() -> None:
    for queries in (np.full((2, 3), 128), np.full((2, 3), -128), np.zeros((1, 1 << 23), dtype=np.int8)):
        with pytest.raises(ValueError, match="beyond 8 bits, or too long"):
            SmallProducts(queries, 4)
    SmallProducts(np.full((2, 3), -127), 4)


def test_it_is_available_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert available() == (util.find_spec("onnxruntime") is not None and util.find_spec("onnx") is not None)

    def missing() -> Any:
        raise ImportError

    monkeypatch.setattr(small_products, "_session", missing)
    assert not available()
    assert blocks._engine(3) == "gemm"


def test_queries_of_more_bits_are_multiplied_as_floats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small_products, "available", lambda: True)
    assert [blocks._engine(p) for p in (2, 8, 9)] == ["int8", "int8", "gemm"]


if available():

    @pytest.mark.parametrize("m", [1, 7, 256, 900])
    def test_products_are_the_integers(m: int) -> None:
        generator = np.random.default_rng(m)
        queries = generator.integers(-127, 128, size=(33, m))
        queries[0], queries[1] = 127, -127  # the largest sums
        keys = random_sign_keys(100, m, 1)
        keys[0], keys[1] = 1, -1
        product = SmallProducts(queries, 64)
        for first in (0, 64):
            tile = keys[first : first + 64]
            assert (product.times(tile) == queries @ tile.T.astype(np.int64)).all()

    def test_scores_are_those_of_float_products() -> None:
        keys, pointers = random_sign_keys(300, 124, 1), random_pointer_array(300, 2, 1)
        queries = np.random.default_rng(1).integers(-7, 8, size=(300, 124)).astype(np.int32)
        floats = ScoreBlocks(keys).gaps(queries, pointers)
        small = ScoreBlocks(keys, small=True).gaps(queries, pointers)
        assert (floats.gap == small.gap).all()
        assert (floats.spread == small.spread).all()

    def test_both_engines_find_the_same_block_bit_for_bit(monkeypatch: pytest.MonkeyPatch) -> None:
        given = {"N": 300, "q": 2, "m": 125, "d": 1, "eps": Fraction(1, 100), "p": 4, "seed": 1}
        found = []
        for engine in ("int8", "gemm"):
            monkeypatch.setattr(blocks, "_engine", lambda _, engine=engine: engine)
            found.append(dict(blocks.run_block(given, 0)))
            assert found[-1].pop("engine") == engine
            found[-1].pop("gemm_ms")
        assert found[0] == found[1]
