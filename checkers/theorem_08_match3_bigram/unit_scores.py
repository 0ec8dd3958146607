"""That the claims which reason with weights speak of the two-layer transformer: its own scores and values."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import numpy as np

from constructions.attention import MultiHead, SelfAttention, Transformer
from constructions.circle import rounded_turn
from constructions.precision import FixedPoint
from constructions.theorem_06_match2.unit import dummy_mantissa
from constructions.theorem_08_match3_bigram import transformer as construction
from constructions.theorem_08_match3_bigram.transformer import Choices


def transformer_differs(
    N: int,
    M: int,
    format: FixedPoint,
    choices: Choices,
    make: Callable[..., Transformer] = construction.transformer,
) -> str:
    """ "" if, at the first, second, middle and last position, both layers' scores and values are those of
    rounded points on the circle and of the dummy; else what differs."""
    model = make(N, M, Fraction, Fraction, format, choices)
    first, second = model.layers
    assert isinstance(first, MultiHead)
    assert isinstance(second, SelfAttention)
    sample = sorted({0, 1 % N, N // 2, N - 1})
    tokens = [(i * i + 1) % M for i in sample]

    def product(j: int, k: int, size: int, sign: int) -> Fraction:
        """Of two rounded points: cos cos + sign sin sin."""
        (u, v), (x, y) = (rounded_turn(i, size, format.f) for i in (j, k))
        return Fraction(u * x + sign * v * y, 1 << 2 * format.f)

    rows = np.array([model.element_maps[0](t, i) for i, t in zip(sample, tokens, strict=True)], dtype=object)
    c = choices.look_up(N, M)
    for k, head in enumerate(first.heads):
        assert isinstance(head, SelfAttention)
        at = [(i + k * choices.ahead) % N for i in sample]
        if head.scores(rows).tolist() != [[c * product(i, j, N, 1) for j in sample] for i in at]:
            return f"head {k + 1} of layer 1 does not score positions as it should"
        if head.values(rows).tolist() != [[0] * k + [t] + [0] * (1 - k) for t in tokens]:
            return f"head {k + 1} of layer 1 does not pass on its token"
    ahead = tokens[1:] + tokens[:1]
    rows = np.array(
        [model.element_maps[1]([t, u], i) for i, t, u in zip(sample, tokens, ahead, strict=True)],
        dtype=object,
    )
    last = [choices.exclude_last and i == N - 1 for i in sample]
    key, c = Fraction(dummy_mantissa(M, format.f, choices.share), 1 << format.f), choices.match(N, M)
    wanted = [
        [
            c * (key if dummy else product(t, v + u, M, -1))
            for v, u, dummy in zip(tokens, ahead, last, strict=True)
        ]
        for t in tokens
    ]
    if second.scores(rows).tolist() != wanted:
        return "layer 2 does not score a token against a bigram as it should"
    if second.values(rows).tolist() != [[int(not dummy)] for dummy in last]:
        return "layer 2 does not give bigrams the value 1 and the dummy 0"
    return ""
