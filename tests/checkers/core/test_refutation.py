"""A model is refuted by an input and its own error there, never by less."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checkers.core.adversary import Finding, Refutation


@pytest.mark.parametrize(
    ("counterexample", "error"), [(None, None), ({"x": [1]}, None), (None, Fraction(1, 2))]
)
def test_a_refutation_needs_a_counterexample_and_an_error(
    counterexample: dict[str, list[int]] | None, error: Fraction | None
) -> None:
    with pytest.raises(
        ValueError,
        match=r"^a refutation needs (a counterexample|the model's error and the error that is needed)$",
    ):
        Refutation("theorem-10", Finding.REFUTED, "it errs", counterexample, error)
    for finding in set(Finding) - {Finding.REFUTED}:
        assert Refutation("theorem-10", finding, "why", counterexample, error).finding is finding
