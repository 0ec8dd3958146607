"""Theorem 6's p-bit unit as hardware runs it: softmax weights rounded too (constructions/hardware.py)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from constructions.errors import BadInput
from constructions.hardware import DIVIDED, ORDERS, HardwareRow, hardware_row
from constructions.theorem_06_match2.unit import FixedUnit


def weight_bits(N: int, order: str) -> int:
    """Fractional bits w of powers and weights that are enough: none where the division comes last, else
    ceil(log2(20 N)). BadInput for another order.

    The unit's scores leave e^-gap <= 1/(3N) for what must lose (fixed_temperature). Rounding at most doubles
    a power. Without a match the dummy's is 1 and the others add up to at most 2/3: their share is at most
    2/5. With one some token's is 1 and the dummy's at most 2/(3N) <= 2/3: the tokens' share is at least 3/5.
    Rounding the N tokens' quotients moves the sum by at most N 2^-(w+1) <= 1/40; and a number beyond 1/2 +
    1/16, or below 1/2 - 1/16, stays on its side when it is rounded to f >= 3 bits.
    """
    if order not in ORDERS:
        raise BadInput(f"the order must be {' or '.join(ORDERS)}, not {order!r}")
    return 0 if order == DIVIDED else (20 * N - 1).bit_length()


def match2_row(unit: FixedUnit, x: Sequence[int], i: int, w: int, order: str) -> HardwareRow:
    """The pass of token i of x: the tokens, of value 1, and the dummy, of score and value 0."""
    scale = 1 << 2 * unit.format.f
    scores = [*(Fraction(unit.score(x[i], b), scale) for b in x), Fraction(0)]
    one = 1 << unit.format.f
    return hardware_row(scores, [*([one] for _ in x), [0]], w, order)


def decides(unit: FixedUnit, x: Sequence[int], i: int, w: int, order: str) -> int:
    """The output map on that output: 1 iff it is above 1/2."""
    return int(2 * match2_row(unit, x, i, w, order).output[0] > 1 << unit.format.f)
