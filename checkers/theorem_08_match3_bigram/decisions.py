"""Decisions of the two-layer bigram transformer with rounding, by enclosures: a layer at a time.

Layer 1, head by head: the position at distance d from the one looked up has, relative to it, weight
exp(c (cos(2 pi d/N) - 1)), up to a factor exp(+-6 c e), e = 2^-(f+1), for rounded features. Distances up
to `near` are weighed one by one, all others by one bound. The output, rounded to p bits, is decoded to the
nearest integer when its enclosure allows only one (arb), or when all other positions together weigh too
little to move it by 1/2, whatever their tokens (rational). Layer 2 is the Match2 unit on decoded integers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from flint import arb, fmpq

from checkers.core.opinion import Undecided
from checkers.engines.enclosure import ball, lower, precision, upper
from checkers.match_tasks.match2_rows import arb_sides, rational_sides
from constructions.theorem_08_match3_bigram.transformer import Choices
from proofs import rational

SCALE = 1 << 64
HALF = Fraction(1, 2)


@dataclass(frozen=True)
class LookUp:
    """Integers (low, high) around SCALE times the relative weight at distances 1, ..., near; a bound for
    the weight of every other position (0 if there is none); and 2^f."""

    near: tuple[tuple[int, int], ...]
    beyond: int
    unit: int

    def decoded(self, x: Sequence[int], target: int, M: int) -> int:
        """The integer nearest to the rounded output at a token that looks up `target`. Raises Undecided."""
        N = len(x)
        low = high = x[target] * SCALE
        low_total = high_total = SCALE
        for d, (least, most) in enumerate(self.near, 1):
            pair = {(target + d) % N, (target - d) % N}
            values = sum(x[j] for j in pair)
            low, high = low + least * values, high + most * values
            low_total, high_total = low_total + least * len(pair), high_total + most * len(pair)
        others = self.beyond * max(0, N - 1 - 2 * len(self.near))
        low_end = Fraction(low, high_total + others)
        high_end = Fraction(high + others * (M - 1), low_total)
        half_unit = Fraction(1, 2 * self.unit)
        nearest = round((low_end + high_end) / 2)
        if not (nearest - low_end + half_unit < HALF and high_end + half_unit - nearest < HALF):
            raise Undecided(f"the output that looks up token {target} is not nearest to one integer for sure")
        return nearest

    def others(self, N: int) -> Fraction:
        """An upper end of the relative weight of all other positions together."""
        near = sum(2 * most for _, most in self.near)
        return Fraction(near + self.beyond * max(0, N - 1 - 2 * len(self.near)), SCALE)


def arb_look_up(N: int, c: int, f: int, near: int = 3) -> LookUp:
    """The relative weights from Arb."""
    with precision(192):
        swing = ball(Fraction(3 * c, 1 << f)).exp()

        def ends(d: int) -> tuple[int, int]:
            sine = arb.sin_pi_fmpq(fmpq(d, N))
            value = (-2 * ball(c) * sine * sine).exp() * SCALE
            if value * swing < 1:
                return 0, 1
            return floor(lower(value / swing)), ceil(upper(value * swing))

        count = min(near, N // 2)
        beyond = ends(count + 1)[1] if 2 * count < N - 1 else 0
        return LookUp(tuple(ends(d) for d in range(1, count + 1)), beyond, 1 << f)


def rational_look_up(N: int, c: int, f: int, near: int = 1) -> LookUp:
    """The relative weights from the standard library alone, with fewer of them one by one."""
    slack = Fraction(3 * c, 1 << f)

    def ends(d: int) -> tuple[int, int]:
        low, high = (c * (end - 1) for end in rational.cos_turn(d, N, 160 + c.bit_length()))
        if high + slack < -60:
            return 0, 1
        low_end = (
            rational.exp(max(low - slack, Fraction(-100)), 128)[0] if low - slack > -100 else Fraction(0)
        )
        return floor(low_end * SCALE), ceil(rational.exp(high + slack, 128)[1] * SCALE)

    count = min(near, N // 2)
    beyond = ends(count + 1)[1] if 2 * count < N - 1 else 0
    return LookUp(tuple(ends(d) for d in range(1, count + 1)), beyond, 1 << f)


def arb_decide(x: Sequence[int], M: int, f: int, choices: Choices) -> list[int | None]:
    """Every token's decision by both layers, from Arb's enclosures. Raises Undecided."""
    N = len(x)
    table = arb_look_up(N, choices.look_up(N, M), f)
    own = [table.decoded(x, i, M) for i in range(N)]
    ahead = [table.decoded(x, (i + choices.ahead) % N, M) for i in range(N)]
    sums = [(u + v) % M for u, v in zip(own, ahead, strict=True)]
    if choices.exclude_last:
        sums.pop()
    if not sums:
        return [0] * N
    return arb_sides([v % M for v in own], sums, M, choices.match(N, M), f, choices.share)[0]


def rational_decide(x: Sequence[int], M: int, f: int, choices: Choices) -> list[int | None]:
    """The same from the standard library alone. Raises Undecided.

    The output (x_t + sum w_j x_j)/(1 + sum w_j) of a look-up is off x_t by at most (M - 1) sum w_j; if that
    and half a unit are below 1/2, it decodes to x_t.
    """
    N, c = len(x), choices.look_up(len(x), M)
    off = (M - 1) * rational_look_up(N, c, f).others(N) + Fraction(1, 2 << f)
    if not off < HALF:
        raise Undecided(f"a look-up may be off by {float(off):.3g}")
    last = N - 1 if choices.exclude_last else N
    bigrams = [(x[j] + x[(j + choices.ahead) % N]) % M for j in range(last)]
    return rational_sides(x, bigrams, M, choices.match(N, M), f, choices.share) if bigrams else [0] * N


def attention_weights(table: LookUp, N: int) -> list[tuple[Fraction, Fraction]]:
    """Enclosures of the N normalised attention weights of a look-up, by distance 0, ..., N - 1 ahead."""
    rows = []
    for ahead in range(N):
        d = min(ahead, N - ahead)
        if d == 0:
            rows.append((SCALE, SCALE))
        elif d <= len(table.near):
            rows.append(table.near[d - 1])
        else:
            rows.append((0, table.beyond))
    least, most = sum(low for low, _ in rows), sum(high for _, high in rows)
    return [(Fraction(low, low + most - high), Fraction(high, high + least - low)) for low, high in rows]
