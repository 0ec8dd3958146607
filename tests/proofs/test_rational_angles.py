"""Angles are rounded outward before a series sees them, whatever its own slack would hide."""

from __future__ import annotations

from fractions import Fraction

import pytest

from proofs import rational

PI = (Fraction(314159265358979, 10**14), Fraction(314159265358980, 10**14))


@pytest.mark.parametrize("bits", [3, 30, 128])
def test_each_angle_is_rounded_outward_to_the_bits_of_the_series(
    bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Fraction] = []
    given: list[int] = []
    for name in ("_cos_series", "_sin_series"):
        series = getattr(rational, name)
        monkeypatch.setattr(rational, name, lambda x, b, series=series: asked.append(x) or series(x, b))
    monkeypatch.setattr(rational, "pi", lambda bits: given.append(bits) or PI)
    for k, M in ((1, 12), (1, 7), (1, 5), (3, 13), (5, 11)):
        asked.clear()
        rational.cos_turn(k, M, bits)
        turn = Fraction(2 * k, M)  # the angle in units of pi, brought to at most a quarter as cos_turn does
        part = min(turn, abs(turn - Fraction(1, 2)), abs(turn - 1))
        low, high = sorted(asked)
        assert low <= part * PI[0] < part * PI[1] <= high
        assert high - low < part * (PI[1] - PI[0]) + Fraction(1, 2 ** (bits + 14))
    assert set(given) == {bits + 8}
