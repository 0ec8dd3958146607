"""Rounding to integers refuses what 64-bit integers cannot hold, instead of wrapping."""

from __future__ import annotations

import numpy as np
import pytest

from constructions.errors import BadInput
from constructions.keys.rounding import equalise, plain


def test_to_nearest_ties_to_even() -> None:
    assert plain(np.array([0.25, 0.75, -0.3]), 1).tolist() == [0, 2, -1]


def test_too_many_pointers_to_equalise() -> None:
    with pytest.raises(BadInput, match="at most 53"):
        equalise(np.ones((54, 60), dtype=np.int8), np.zeros(60), 3)


@pytest.mark.parametrize("value", [1.0, -1.0, np.nan, np.inf])
def test_what_does_not_fit_is_bad_input(value: float) -> None:
    with pytest.raises(BadInput, match="ask for a larger eps"):
        plain(np.array([0.0, value]), 62)
