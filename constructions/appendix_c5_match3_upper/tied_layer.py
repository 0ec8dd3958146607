"""Appendix C.5 in P with three bits a number: a tally (constructions/tally.py) of the bits of all tokens.

Coordinate (j, k) is marked by bit k of token j alone; so the row of width m_v = N ceil(log2 M) holds the
whole input, at p = 3, f = 0, and the output map, of position and row, decides Match3: m_v p H = 3 N ceil(log2
M).
"""

from __future__ import annotations

from constructions.class_p import Layer, Row
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.tally import tally_layer
from constructions.tasks import match3
from constructions.theorem_07_match3_hardness.two_party import bits_to_count


def check_size(N: int, M: int) -> None:
    """BadInput unless N >= 1 and M >= 2."""
    if exact_integer(N, "N") < 1:
        raise BadInput(f"N must be at least 1, not {N}")
    if exact_integer(M, "the modulus M") < 2:
        raise BadInput(f"the modulus M must be at least 2, not {M}")


def gathered(row: Row, N: int) -> list[int]:
    """The N tokens, from the row: a coordinate is not 0 iff its bit is 1."""
    b = len(row) // N
    return [sum(1 << k for k in range(b) if row[b * j + k] != 0) for j in range(N)]


def bit_layer(N: int, M: int) -> Layer:
    """The layer for N tokens modulo M. BadInput as `check_size`. A row that holds no residues, which this
    layer never gives, counts as no triple."""
    check_size(N, M)
    b = bits_to_count(M)

    def marks(j: int, x: int) -> list[bool]:
        return [place == j and x >> k & 1 == 1 for place in range(N) for k in range(b)]

    def decide(i: int, _: int, row: Row) -> int:
        tokens = gathered(row, N)
        return match3(tokens, M)[i] if max(tokens) < M else 0

    return tally_layer(marks, decide)
