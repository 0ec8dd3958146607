"""Theorem 7 in P is tight up to a logarithm: one uniform head with p = 3, f = 0 and m_v = M computes Match3.

A tally (constructions/tally.py) shows which residues occur; the output map, which reads the token too, looks
for two of them that complete it to a multiple of M.
"""

from __future__ import annotations

from constructions.class_p import Layer, Row
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.tally import occurring, tally_layer


def tied_layer(M: int) -> Layer:
    """The layer for tokens modulo M, at every length, with residuals. BadInput for M < 2."""
    if exact_integer(M, "the modulus M") < 2:
        raise BadInput(f"the modulus M must be at least 2, not {M}")

    def decide(_: int, token: int, row: Row) -> int:
        present = set(occurring(row))
        return int(any((-token - v) % M in present for v in present))

    return tally_layer(lambda _, x: [x == residue for residue in range(M)], decide)
