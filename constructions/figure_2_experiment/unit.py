"""Figure 2: a unit trained on sparse averaging, its float32 weights read as the exact rationals they are.

Token x_i = (z_i; y_i; i). The input map writes the query q_y, a network with one layer of rectified units on
the indicator vector of y_i; the key k_i, a learned vector of the position i; and the value v z_i, v one
learned number. The unit reads them off, so its score of token j is <q_y, k_j>, an exact dyadic rational: the
sums and the rectifier are computed exactly, in integers, not in floating point as in training.
"""

from __future__ import annotations

import functools
import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from importlib import resources
from typing import Any, TypeAlias

import numpy as np

from constructions.attention import SelfAttention
from constructions.errors import BadInput
from constructions.precision import exact_integer

Row: TypeAlias = tuple[Fraction, ...]
Matrix: TypeAlias = tuple[Row, ...]


@dataclass(frozen=True)
class TrainedUnit:
    """The weights, all exact. first: N rows, one a token, of h entries; bias: h; second: h rows of m'
    entries; keys: N rows of m' entries; value: v. BadInput unless the shapes fit."""

    q: int
    first: Matrix
    bias: Row
    second: Matrix
    keys: Matrix
    value: Fraction

    def __post_init__(self) -> None:
        h, m = len(self.bias), len(self.keys[0])
        fits = len(self.first) == self.N and len(self.second) == h >= 1 and 1 <= self.q <= self.N
        widths = ({len(row) for row in self.first}, {len(row) for row in (*self.second, *self.keys)})
        if not fits or widths != ({h}, {m}):
            raise BadInput("the trained unit's weights do not fit together: N x h, h, h x m', N x m'")

    @property
    def N(self) -> int:
        """The number of tokens."""
        return len(self.keys)

    @functools.cached_property
    def _whole(self) -> tuple[int, list[np.ndarray[Any, Any]]]:
        """f and first, bias, second, keys in integers: each weight times 2^f."""
        f = max(
            x.denominator.bit_length() - 1
            for row in (*self.first, self.bias, *self.second, *self.keys)
            for x in row
        )
        parts = (self.first, (self.bias,), self.second, self.keys)
        return f, [
            np.array([[int(x * (1 << f)) for x in row] for row in part], dtype=object) for part in parts
        ]

    def query(self, y: Sequence[int]) -> list[Fraction]:
        """The m' coordinates of q_y = second^T max(0, bias + sum_{i in y} first_i); y of indices from 0."""
        f, (first, bias, second, _) = self._whole
        active = np.maximum(bias[0] + first[list(y)].sum(axis=0), 0)
        return [Fraction(k, 1 << 2 * f) for k in active @ second]

    def scores(self, y: Sequence[int]) -> list[Fraction]:
        """<q_y, k_j> for every token j."""
        f, (_, _, _, keys) = self._whole
        query = np.array([int(x * (1 << 2 * f)) for x in self.query(y)], dtype=object)
        return [Fraction(k, 1 << 3 * f) for k in keys @ query]

    def attention(self) -> SelfAttention:
        """The self-attention unit (Definition 1), d' = 1, on rows (query; key; z)."""
        m = len(self.keys[0])
        parts = np.zeros((3, 2 * m + 1, m), dtype=object)
        parts[0, np.arange(m), np.arange(m)] = parts[1, m + np.arange(m), np.arange(m)] = 1
        value = np.zeros((2 * m + 1, 1), dtype=object)
        value[2 * m, 0] = self.value
        return SelfAttention(parts[0], parts[1], value)

    def embed(self, token: tuple[Fraction, tuple[int, ...]], i: int) -> list[Fraction]:
        """phi_0: the row (q_y ; k_i ; z) of the token (z, y) at position i."""
        z, y = token
        return [*self.query(y), *self.keys[i], z]


def words(row: Sequence[Fraction]) -> str:
    """A row of float32 numbers as hexadecimal words of 8 digits, big-endian IEEE 754. BadInput for other
    numbers."""
    try:
        found = "".join(struct.pack(">f", float(x)).hex() for x in row)
    except OverflowError:
        found = ""
    if numbers(found) != tuple(row):
        raise BadInput("the weights must be finite float32 numbers, without rounding")
    return found


def numbers(text: str) -> Row:
    """The inverse of `words`, exact. BadInput for another text or a number that is not finite."""
    try:
        found = [float(x) for (x,) in struct.iter_unpack(">f", bytes.fromhex(text))]
        return tuple(Fraction(x) for x in found)
    except (ValueError, OverflowError, TypeError, struct.error):
        raise BadInput("a row of weights must be hexadecimal words of finite float32 numbers") from None


def encode(unit: TrainedUnit) -> dict[str, Any]:
    """The weights as JSON data."""
    return {
        "first": [words(row) for row in unit.first],
        "bias": words(unit.bias),
        "second": [words(row) for row in unit.second],
        "keys": [words(row) for row in unit.keys],
        "value": words([unit.value]),
    }


def decode(stored: Mapping[str, Any], q: int) -> TrainedUnit:
    """The inverse of `encode`. BadInput for anything else."""
    try:
        first, second, keys = (tuple(map(numbers, stored[name])) for name in ("first", "second", "keys"))
        return TrainedUnit(q, first, numbers(stored["bias"]), second, keys, numbers(stored["value"])[0])
    except (KeyError, TypeError, IndexError):
        raise BadInput("stored weights must hold first, bias, second, keys and value") from None


def trained_unit(N: int, q: int) -> TrainedUnit:
    """The stored unit for N tokens and pointer sets of size q. BadInput when none is stored."""
    return _stored_unit(N, q, "unit")


def missing_unit(N: int, q: int) -> TrainedUnit:
    """A stored unit of too few rectified units, which misses a pointer set. BadInput when none is stored."""
    return _stored_unit(N, q, "missing")


@functools.cache
def _stored_unit(N: int, q: int, name: str) -> TrainedUnit:
    if (exact_integer(N, "N"), exact_integer(q, "q")) not in stored_sizes(name):
        known = ", ".join(f"N={n} q={s}" for n, s in stored_sizes(name))
        raise BadInput(f"no trained unit is stored for N={N}, q={q}: there are units for {known}")
    return decode(read_stored(N, q, name)["weights"], q)


def read_stored(N: int, q: int, name: str = "unit") -> Mapping[str, Any]:
    """The stored file: PyTorch's version, recipe and weights."""
    file = resources.files("constructions.figure_2_experiment.data").joinpath(f"{name}-{N}-{q}.json")
    stored: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return stored


def stored_sizes(name: str = "unit") -> list[tuple[int, int]]:
    """The pairs (N, q) for which a trained unit is stored under this name."""
    files = resources.files("constructions.figure_2_experiment.data").iterdir()
    found = (file.name.removesuffix(".json").split("-") for file in files if file.name.startswith(f"{name}-"))
    return sorted((int(n), int(q)) for _, n, q in found)
