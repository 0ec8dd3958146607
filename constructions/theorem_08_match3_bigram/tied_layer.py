"""Modulo 2 one layer of constant precision computes Match3Bigram at every N: p = 3, f = 0, m_v = 3.

A token 0 needs two equal neighbours, a token 1 two different ones: so only in three words has any token no
match, all ones and the two alternations. A tally (constructions/tally.py) shows for each whether X differs
from it somewhere. If X differs from all, every token has a match; else X is known. No residuals are needed.
"""

from __future__ import annotations

from constructions.class_p import Layer, Row
from constructions.tally import occurring, tally_layer


def words(j: int) -> tuple[int, int, int]:
    """The tokens at 0-based position j of all ones, 0101... and 1010..."""
    return 1, j % 2, 1 - j % 2


def decide(i: int, _: int, row: Row) -> int:
    """The output map, from the position and the row alone."""
    same = next((k for k in range(3) if k not in occurring(row)), None)
    if same is None:
        return 1
    return 0 if same == 0 else words(i)[same]


def tied_bigram_layer() -> Layer:
    """The layer, at every length; tokens are residues modulo 2."""
    return tally_layer(lambda j, x: [x != word for word in words(j)], decide)
