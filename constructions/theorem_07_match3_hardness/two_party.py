"""What two players must exchange to evaluate one multi-headed layer at token 1 (Theorem 7, Appendix C.2).

Softmax attention is an average, and an average is merged from two sums: the weights, and the weights
times the values. So a player who holds some of the tokens needs to send those sums only, per head.

Precision model of this module, *fixed-point weights*: the unnormalised weights e^s and the products of a
weight and a value are p-bit numbers, saturating at the ends of the format; sums and the final division are
exact. A sum of at most N such numbers has a mantissa below N 2^(p-1) in size: p + ceil(log2 N) bits send it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

from constructions.attention import ElementMap, SelfAttention, apply_element_map
from constructions.communication import Channel
from constructions.errors import BadInput
from constructions.precision import FixedPoint, exact_integer

# Per head: the mantissa of a weight (or of a sum of weights), then of each of its m products.
Sums: TypeAlias = tuple[tuple[int, ...], ...]
Row: TypeAlias = tuple[Fraction, ...]


def bits_to_count(N: int) -> int:
    """ceil(log2 N) for N >= 1, exactly."""
    if exact_integer(N, "N") < 1:
        raise BadInput(f"N must be at least 1, not {N}")
    return (N - 1).bit_length()


def message_bits(N: int, m: int, H: int, p: int) -> int:
    """H (m + 1)(p + ceil(log2 N)): the bits of Alice's message, m + 1 sums a head."""
    for name, value in (("m", m), ("H", H), ("p", p)):
        if exact_integer(value, name) < 1:
            raise BadInput(f"{name} must be at least 1, not {value}")
    return H * (m + 1) * (p + bits_to_count(N))


@dataclass(frozen=True)
class FixedPointLayer:
    """One layer at token 1, then an output map to one number, in the model of this module.

    heads: units of one (d, d'), d' = m value coordinates, with exact entries. embed: phi_0, a function of a
    token and its 0-based position, giving d exact numbers. number: the p-bit format. exp: the exponential
    of an exact number, as an exact number or float; it is rounded to the format. output: phi_1, a function
    of the layer's m exact coordinates. BadInput for heads that disagree in shape.
    """

    heads: tuple[SelfAttention, ...]
    embed: ElementMap
    number: FixedPoint
    exp: Callable[[Any], Any]
    output: Callable[[Row], int]

    def __post_init__(self) -> None:
        shapes = {(head.input_dimension, head.output_dimension) for head in self.heads}
        if len(shapes) != 1:
            raise BadInput(f"a layer needs at least one head, all of one (d, d'), not {sorted(shapes)}")
        if self.number.p < 2:
            raise BadInput("p must be at least 2 bits: a positive weight needs one, its sign another")

    @property
    def value_dimension(self) -> int:
        """m, the number of value coordinates of a head."""
        return self.heads[0].output_dimension

    def terms(self, first: int, tokens: Sequence[int], start: int) -> list[Sums]:
        """What each token at positions start, start + 1, ... adds to the sums, seen from token 1 = first."""
        if not tokens:
            return []
        query_row = apply_element_map(self.embed, [first])
        rows = apply_element_map(lambda token, k: self.embed(token, start + k), tokens)
        of_heads = []
        for head in self.heads:
            scores = (query_row @ head.Q @ (rows @ head.K).T)[0]
            values = rows @ head.V
            of_heads.append([self._head_terms(s, v) for s, v in zip(scores, values, strict=True)])
        return list(zip(*of_heads, strict=True))

    def _head_terms(self, score: Any, values: Any) -> tuple[int, ...]:
        # A weight must stay positive, or a row of vanishing weights would have no average.
        weight = max(1, self._saturate(self.exp(score)))
        exact = Fraction(weight, 1 << self.number.f)
        return (weight, *(self._saturate(exact * v) for v in values))

    def _saturate(self, x: Any) -> int:
        """The mantissa of x rounded to the format, saturating at its ends."""
        largest = self.number.largest
        return self.number.mantissa(min(max(Fraction(x), -largest), largest))

    def no_sums(self) -> Sums:
        """The sums over no tokens."""
        return ((0,) * (self.value_dimension + 1),) * len(self.heads)

    def add(self, *parts: Sums) -> Sums:
        """The sums over the union of disjoint parts."""
        return tuple(
            tuple(map(sum, zip(*head, strict=True))) for head in zip(self.no_sums(), *parts, strict=True)
        )

    def merge(self, *parts: Sums) -> Row:
        """The layer's exact output at token 1 from sums over parts of all tokens: heads are added."""
        averages = [[Fraction(k, head[0]) for k in head[1:]] for head in self.add(*parts)]
        return tuple(sum(column, Fraction(0)) for column in zip(*averages, strict=True))

    def __call__(self, tokens: Sequence[int]) -> Row:
        """The layer's exact output at token 1 on the whole input."""
        return self.merge(*self.terms(tokens[0], tokens, 0))

    # --- as a model of the adversary of Theorem 7 ---------------------------------------------------

    def summary(self, first: int, alice: Sequence[int]) -> Sums:
        """Alice's sums: all that the output at token 1 knows of the tokens at positions 2, 3, ..."""
        return self.add(*self.terms(first, alice, 1))

    def finish(self, summary: Sums, first: int, rest: Sequence[int], start: int) -> int:
        """The output at token 1 from Alice's sums and the tokens after hers, from 0-based `start` on."""
        own = self.terms(first, [first], 0)
        return self.output(self.merge(summary, *own, *self.terms(first, rest, start)))

    def forward(self, tokens: Sequence[int]) -> int:
        """The output at token 1 on the whole input."""
        return self.output(self(tokens))


def evaluate_by_protocol(
    layer: FixedPointLayer, first: int, alice: Sequence[int], bob: Sequence[int], channel: Channel
) -> Row:
    """The layer's output at token 1, known to Bob, when Alice holds the next tokens and Bob those after hers.

    Both know token 1, the lengths and the layer. Alice sends her m + 1 sums a head, each in
    p + ceil(log2 N) bits; Bob adds his own tokens and token 1.
    """
    width = layer.number.p + bits_to_count(1 + len(alice) + len(bob))
    received = tuple(
        tuple(channel.send_integer("alice", k, width, signed=True) for k in head)
        for head in layer.summary(first, alice)
    )
    own = layer.terms(first, [first], 0)
    return layer.merge(received, *own, *layer.terms(first, bob, 1 + len(alice)))


@dataclass(frozen=True)
class PartialAverage:
    """A softmax over some of the tokens: its partition sum Z > 0 and its averaged value."""

    partition: Fraction
    average: Fraction

    def __post_init__(self) -> None:
        if self.partition <= 0:
            raise BadInput(f"a partition sum must be positive, not {self.partition}")

    def merge(self, other: PartialAverage) -> PartialAverage:
        """The softmax over both parts."""
        partition = self.partition + other.partition
        total = self.partition * self.average + other.partition * other.average
        return PartialAverage(partition, total / partition)
