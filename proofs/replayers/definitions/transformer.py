"""Replay of Definition 2 at any depth: phi_D . L_D . ... . phi_1 . L_1 . phi_0 in rational intervals.

attention-transformer: X, maps (D + 1 of W and b: row i, from 1, becomes the greater of z and z/4, coordinate
by coordinate, z = x W + i b), layers (D lists of heads Q, K, V), low and high. Accepted if every output lies
between low and high, which are at most 2^-40 apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import Kind, Malformed, Rejected, TooLarge, afford, bits_of, covers, field, only
from proofs.replayers.definitions.definitions import (
    BITS,
    LARGEST_ENTRY,
    LARGEST_SCORE,
    WIDEST,
    Matrix,
    matrix,
)

Ends = tuple[Fraction, Fraction]
Rows = list[list[Ends]]
Affine = tuple[Matrix, list[Fraction]]
Head = dict[str, Matrix]
DEEPEST = 64


def _sum(terms: Sequence[Ends]) -> Ends:
    """The sum, its ends shortened outward."""
    low, high = (sum((term[end] for term in terms), Fraction(0)) for end in range(2))
    return rational.shorten_down(low, BITS), rational.shorten_up(high, BITS)


def _times(x: Ends, y: Ends) -> Ends:
    ends = [a * b for a in x for b in y]
    return min(ends), max(ends)


def _project(row: Sequence[Ends], A: Matrix) -> list[Ends]:
    return [_sum([_times(x, (a[c], a[c])) for x, a in zip(row, A, strict=True)]) for c in range(len(A[0]))]


def _apply(W: Matrix, b: Sequence[Fraction], rows: Rows) -> Rows:
    shifted = [
        [_sum([z, ((i + 1) * s, (i + 1) * s)]) for z, s in zip(_project(row, W), b, strict=True)]
        for i, row in enumerate(rows)
    ]
    # z -> max(z, z/4) is increasing.
    return [[(max(low, low / 4), max(high, high / 4)) for low, high in row] for row in shifted]


def _attend(rows: Rows, Q: Matrix, K: Matrix, V: Matrix) -> Rows:
    keys, values = [_project(row, K) for row in rows], [_project(row, V) for row in rows]
    output = []
    for row in rows:
        query = _project(row, Q)
        scores = [_sum([_times(a, b) for a, b in zip(query, key, strict=True)]) for key in keys]
        if any(max(map(abs, score)) > LARGEST_SCORE for score in scores):
            raise TooLarge(f"a score exceeds {LARGEST_SCORE}")
        weights = [(rational.exp(low, BITS)[0], rational.exp(high, BITS)[1]) for low, high in scores]
        low, high = _sum(weights)
        output.append(
            [
                _times(
                    _sum([_times(w, v[c]) for w, v in zip(weights, values, strict=True)]), (1 / high, 1 / low)
                )
                for c in range(len(V[0]))
            ]
        )
    return output


def _read(certificate: Mapping[str, Any]) -> tuple[Matrix, list[Affine], list[list[Head]]]:
    """X, the maps and the layers, of sizes that fit each other. Raises Malformed or TooLarge."""
    X = matrix(field(certificate, "X"), "X")
    listed, blocks = field(certificate, "maps"), field(certificate, "layers")
    if not isinstance(listed, list) or not isinstance(blocks, list) or len(listed) != len(blocks) + 1:
        raise Malformed("field 'maps' must be a list of one more than the list 'layers'")
    if any(not isinstance(heads, list) or not heads for heads in blocks) or not 1 <= len(blocks) <= DEEPEST:
        raise Malformed(f"field 'layers' must have 1 to {DEEPEST} non-empty lists of heads")
    maps = [(matrix(only(phi, "W b", "a map")["W"], "W"), matrix([phi["b"]], "b")[0]) for phi in listed]
    names = ("Q", "K", "V")
    layers = [
        [{name: matrix(only(head, "Q K V", "a head")[name], name) for name in names} for head in heads]
        for heads in blocks
    ]
    d, H = len(X[0]), len(layers[0])
    narrow, square = (d, len(layers[0][0]["Q"][0])), (d, d)
    right = [len(heads) == H for heads in layers]
    right += [(_shape(W), len(b)) == (square, d) for W, b in maps]
    right += [
        [_shape(head[name]) for name in names] == [narrow, narrow, square]
        for heads in layers
        for head in heads
    ]
    if not all(right):
        raise Malformed("W and V must be d x d, b of length d, Q and K d x m, and layers have as many heads")
    entries = [X, *(A for heads in layers for head in heads for A in head.values())]
    entries += [[*W, b] for W, b in maps]
    if max(map(bits_of, entries)) > LARGEST_ENTRY:
        raise TooLarge(f"an entry of X, a map or a head has more than {LARGEST_ENTRY} bits")
    return X, maps, layers


def _shape(A: Matrix) -> tuple[int, int]:
    return len(A), len(A[0])


def check_transformer(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Definition 2: the outputs claimed enclose what the definition gives."""
    X, maps, layers = _read(certificate)
    N, d, m, H, D = len(X), len(X[0]), len(layers[0][0]["Q"][0]), len(layers[0]), len(layers)
    covers(parameters, N=N, d=d, m=m, H=H, D=D)
    # An exponential is some 100 steps of its series, an interval product four products.
    afford(
        D * H * N * (N * (8000 + 8 * (m + d)) + 16 * d * (2 * m + d)) + (D + 1) * N * d * d * 8, LARGEST_ENTRY
    )
    rows: Rows = _apply(*maps[0], [[(x, x) for x in row] for row in X])
    for phi, heads in zip(maps[1:], layers, strict=True):
        outputs = [_attend(rows, **head) for head in heads]
        rows = _apply(*phi, [[_sum([o[i][c] for o in outputs]) for c in range(d)] for i in range(N)])
    low, high = (matrix(field(certificate, name), name) for name in ("low", "high"))
    if {_shape(low), _shape(high)} != {(N, d)}:
        raise Malformed("fields 'low' and 'high' need a row a token and d entries each")
    for i, row in enumerate(rows):
        for c, (true_low, true_high) in enumerate(row):
            if high[i][c] - low[i][c] > WIDEST:
                raise Rejected(f"output ({i}, {c}) is not enclosed within 2^-40")
            if not low[i][c] <= true_low <= true_high <= high[i][c]:
                raise Rejected(f"output ({i}, {c}) is not within the enclosure claimed for it")
    return (
        f"for the X (N = {N}, d = {d}), the {D + 1} element maps and the D = {D} layers of H = {H} heads (m ="
        f" {m}) of this file every output of the transformer lies between the bounds of this file, at most"
        " 2^-40 apart"
    )


KINDS = {
    "attention-transformer": Kind(
        check_transformer,
        "X maps layers low high",
        {"definition-2/maps_and_layers_alternate": "N d m H D seed?"},
    ),
}
