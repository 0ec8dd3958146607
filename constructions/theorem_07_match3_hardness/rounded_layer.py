"""Layers as token 1 sees them in P: positive weights, exact averages, each head's output rounded to p bits.

A head's weight is e^s, its score s any real number: a head of P (scores that are products of p-bit numbers)
is a special case. Here weights are integers, so that averages are exact.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer

Outputs = tuple[tuple[Fraction, ...], ...]
KINDS = ("random", "doubling")


@dataclass(frozen=True)
class RoundedLayer:
    """H heads of m value coordinates: weights and values are functions of position and token, from the seed.

    kind: "random" weights in 1..64; or "doubling" ones, which tell many inputs apart: a token other than 1 at
    0-based position j weighs 2^(j mod `period`) and has a value at an end of the range. BadInput unless
    m, H, period >= 1 and the kind is known.
    """

    m: int
    H: int
    number: FixedPoint
    kind: str
    period: int = 8
    seed: int = 0

    def __post_init__(self) -> None:
        for name, least in (("m", 1), ("H", 1), ("period", 1), ("seed", 0)):
            if exact_integer(getattr(self, name), name) < least:
                raise BadInput(f"{name} must be at least {least}, not {getattr(self, name)}")
        if self.kind not in KINDS:
            raise BadInput(f"unknown weights {self.kind!r}; there are: {', '.join(KINDS)}")

    def term(self, head: int, token: int, position: int) -> tuple[int, list[int]]:
        """The weight of a token at a 0-based position, and the mantissas of its values."""
        return _term(self, head, token, position)

    def terms(self, head: int, tokens: Sequence[int]) -> list[tuple[int, list[int]]]:
        """Weight and values of every token."""
        return [self.term(head, token, position) for position, token in enumerate(tokens)]

    def rounded(self, tokens: Sequence[int]) -> Outputs:
        """Each head's output at token 1, every coordinate rounded to the format."""
        unit = 1 << self.number.f
        outputs = []
        for head in range(self.H):
            terms = self.terms(head, tokens)
            total = sum(weight for weight, _ in terms) * unit
            sums = (sum(weight * value[k] for weight, value in terms) for k in range(self.m))
            outputs.append(tuple(self.number.round(Fraction(v, total)) for v in sums))
        return tuple(outputs)


@functools.lru_cache(maxsize=1 << 14)
def _term(layer: RoundedLayer, head: int, token: int, position: int) -> tuple[int, list[int]]:
    most = (1 << (layer.number.p - 1)) - 1
    source = random.Random(f"{layer.seed}/{head}/{position}/{token}")
    if layer.kind == "random":
        return source.randint(1, 64), [source.randint(-most, most) for _ in range(layer.m)]
    weight = 1 if token == 1 else 1 << (position % layer.period)
    return weight, [source.choice((-most, most)) for _ in range(layer.m)]


def patterns_bound(n: int, m: int, H: int, p: int) -> int:
    """The most patterns of rounded outputs over n singletons that the kernel's theorem allows.

    A head has at most (n m (2^p - 1) + 1)^(m+1), each of its coordinates at most (n (2^p - 1) + 1)^2.
    """
    thresholds = n * ((1 << p) - 1)
    return int(min((thresholds * m + 1) ** (m + 1), (thresholds + 1) ** (2 * m)) ** H)
