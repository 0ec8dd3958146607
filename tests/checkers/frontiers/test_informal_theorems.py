"""The informal theorems' frontiers: formulas by numbers, and standing by the kernel's record alone."""

from __future__ import annotations

from math import comb

import pytest

from checkers.core.frontier import all_frontiers
from checkers.frontiers import informal_theorems


def test_the_numbers_of_the_averaging_table() -> None:
    table = all_frontiers()["informal-theorem-1"]()
    for row in table.rows:
        N, q, needed = int(row[0]), int(row[1]), int(row[2])
        assert 2 * q + 1 <= N
        assert 2 ** (needed - 1) < comb(N - 1, q) <= 2**needed
        m, p = map(int, row[3].split(" x "))
        assert m == 672 * q * (N.bit_length() + 1)
        assert int(row[4]) == (2 * m + 1) * p >= needed
        assert (int(row[6]), int(row[7])) == (N - q + 1, N - q)


def test_the_numbers_of_the_matching_table() -> None:
    table = all_frontiers()["informal-theorem-2"]()
    for row in table.rows:
        N, M, p, pairs, width, needed, enough = map(int, row[:7])
        logarithm = (N - 1).bit_length()
        assert M == N + 1
        assert pairs == p
        assert 4 * (width - 1) * (p + logarithm) + 4 < N <= 4 * width * (p + logarithm) + 4
        assert needed == width * p <= enough == 3 * M


def test_a_standing_is_the_kernel_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(informal_theorems, "standing", lambda name: f"as {name}")
    assert {row[-1] for row in informal_theorems.attention_against_width_rank_and_memory().rows} == {
        "as informal_theorem_1"
    }
    assert {row[-2:] for row in informal_theorems.pairs_against_triples().rows} == {
        ("as informal_theorem_2", "as theorem_7_tight")
    }
