"""Replay for Appendix C.6: exact transformers on graphs, and high-order graph attention.

- c6-two-party: shape (triangle or five_cycle), n, D, H, m, p, skips, first, projections, updates (weights),
  rows (of the adjacency matrix, lists of bits), answers (pairs of a token, 0-based, and a bit), protocol,
  bits. Accepted if the rows are a gadget graph, direct evaluation of the transformer gives these answers, at
  all tokens that both players know (layers) or at the first of them (first_layer), and the protocol costs
  these bits: who holds which token follows from shape and n. The transformer is that of
  constructions/appendix_c6_subgraphs/transformers.py: integer maps modulo 251, weights 2^score, averages
  rounded to p bits.
- c6-congest: the same, every token attending to itself and its neighbours only; answers at all tokens,
  bandwidth, rounds, largest (message), crossing (bits between Bob's tokens and the others).
- c6-cycles: order (3: directed graphs, 5: undirected), N, found: for every graph on N vertices, in the order
  of the masks of its arcs (edges), the mask of the vertices on a cycle of this length. Accepted if all are
  right.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs.replayers import Malformed, Rejected, field, integer, integer_matrix

PRIME = 251
LARGEST_EXHAUSTIVE = 12
LARGEST_PRECISION = 8
LARGEST_SIZE = 16


def _sizes(certificate: Mapping[str, Any]) -> tuple[int, int, int, int]:
    D, H, m = (integer(certificate, name, 1) for name in ("D", "H", "m"))
    if max(D, H, m) > LARGEST_SIZE:
        raise Malformed(f"fields 'D', 'H' and 'm' must be at most {LARGEST_SIZE}")
    p = integer(certificate, "p", 2)
    if p > LARGEST_PRECISION:
        raise Malformed(f"field 'p' must be at most {LARGEST_PRECISION} (weights are 2^score), not {p}")
    return D, H, m, p


def _owners(certificate: Mapping[str, Any]) -> list[str]:
    """Who holds which token of the gadget. Raises Rejected if the rows are not of a gadget graph.

    Triangle: a (Alice's) -> b (Bob's) -> c (common) -> a. 5-cycle: a and b (Alice's), e (common), d and c
    (Bob's), in a ring. Between two parts the edges join equal numbers always, or are one player's bits.
    """
    shape, n, rows = field(certificate, "shape"), integer(certificate, "n", 1), field(certificate, "rows")
    parts: tuple[str, ...]
    links: tuple[tuple[int, int, bool], ...]
    if shape == "triangle":
        parts, links = ("alice", "bob", "both"), ((0, 1, False), (1, 2, False), (2, 0, True))
    elif shape == "five_cycle":
        parts = ("alice", "alice", "both", "bob", "bob")
        links = ((0, 1, False), (1, 2, True), (2, 3, True), (3, 4, False), (4, 0, True))
    else:
        raise Malformed(f"field 'shape' must be triangle or five_cycle, not {shape!r}")
    if len(integer_matrix(certificate, "rows")) != n * len(parts):
        raise Malformed(f"field 'rows' must have {len(parts)} n = {n * len(parts)} rows, not {len(rows)}")
    both_ways = shape == "five_cycle"
    joined = {
        (u, v): always for s, t, always in links for u, v in ([(s, t), (t, s)] if both_ways else [(s, t)])
    }
    for u, row in enumerate(rows):
        for v, edge in enumerate(row):
            always = joined.get((u // n, v // n))
            allowed = (0,) if always is None else (int(u % n == v % n),) if always else (0, 1)
            if edge not in allowed or (both_ways and edge != rows[v][u]):
                raise Rejected(f"the entry at {u}, {v} is {edge}: these are not the rows of a gadget graph")
    return [whose for whose in parts for _ in range(n)]


def two_party(certificate: Mapping[str, Any]) -> None:
    """Accept if the answers are the transformer's, and the number of bits is the protocol's."""
    D, H, m, p = _sizes(certificate)
    owners, answers = _owners(certificate), integer_matrix(certificate, "answers")
    common = [i for i, whose in enumerate(owners) if whose == "both"]
    answered = [pair[0] for pair in answers]
    if field(certificate, "protocol") == "layers":
        bits = 2 * m * p * H * D * sum(whose != "both" for whose in owners)
    elif certificate["protocol"] == "first_layer" and not field(certificate, "skips"):
        bits = (3 if D > 1 else 2) * m * p * H * owners.count("bob") + 1
    else:
        raise Malformed("field 'protocol' must be layers, or first_layer without skips")
    if answered != (common if certificate["protocol"] == "layers" else common[:1]):
        raise Rejected(f"answers at tokens {answered}, not at those that the protocol makes known")
    _check_answers(certificate, restricted=False)
    if bits != integer(certificate, "bits", 0):
        raise Rejected(f"the protocol costs {bits} bits, not {certificate['bits']}")


def congest(certificate: Mapping[str, Any]) -> None:
    """Accept if the answers are the restricted transformer's, with these rounds and bits over the cut."""
    owners = _owners(certificate)
    if [pair[0] for pair in integer_matrix(certificate, "answers")] != list(range(len(owners))):
        raise Rejected("the answers are not those at all tokens, in order")
    _check_answers(certificate, restricted=True)
    D, H, m, p = _sizes(certificate)
    bandwidth, rows = integer(certificate, "bandwidth", 1), certificate["rows"]
    message = 2 * m * p * H
    cut = sum(
        edge and (owners[u] == "bob") != (owners[v] == "bob")
        for u, row in enumerate(rows)
        for v, edge in enumerate(row)
    )
    right = {
        "rounds": D * -(-message // bandwidth),
        "largest": min(message, bandwidth),
        "crossing": cut * message * D,
    }
    for name, value in right.items():
        if integer(certificate, name, 0) != value:
            raise Rejected(f"field {name!r} should be {value}, not {certificate[name]}")


def _check_answers(certificate: Mapping[str, Any], *, restricted: bool) -> None:
    """Evaluate the transformer on the rows."""
    D, H, m, p = _sizes(certificate)
    skips = field(certificate, "skips")
    first = integer_matrix(certificate, "first")
    rows = integer_matrix(certificate, "rows")
    answers = integer_matrix(certificate, "answers")
    projections, updates = field(certificate, "projections"), field(certificate, "updates")
    N, width = len(rows), len(first)
    if {len(rows[0]), len(first[0])} != {N} or type(skips) is not bool:
        raise Malformed("fields 'rows' and 'first' must have a column a token, and 'skips' be true or false")
    largest = 2 ** (p - 1) - 1
    states = [
        [(sum(w * x for w, x in zip(r, row, strict=True)) + i) % PRIME for r in first]
        for i, row in enumerate(rows)
    ]
    try:
        for t in range(D):
            summed = [[0] * m for _ in range(N)]
            for h in range(H):
                query, key, value = (
                    [
                        [_centred(projections[t][h][kind][c], state, i, largest) for c in range(m)]
                        for i, state in enumerate(states)
                    ]
                    for kind in range(3)
                )
                for i in range(N):
                    sees = [j for j in range(N) if not restricted or j == i or rows[i][j]]
                    scores = {j: sum(query[i][c] * key[j][c] for c in range(m)) for j in sees}
                    low = min(scores.values())
                    total = sum(2 ** (s - low) for s in scores.values())
                    for c in range(m):
                        average = Fraction(
                            sum(2 ** (s - low) * value[j][c] for j, s in scores.items()), total
                        )
                        summed[i][c] += round(average)
            states = [
                [
                    _dot(updates[t][c], [*summed[i], *(state if skips else [0] * width), i]) % PRIME
                    for c in range(width)
                ]
                for i, state in enumerate(states)
            ]
    except (LookupError, TypeError, ValueError):
        raise Malformed("fields 'projections' and 'updates' do not have the sizes D, H, m say") from None
    for pair in answers:
        if len(pair) != 2 or not 0 <= pair[0] < N:
            raise Malformed("field 'answers' must be pairs of a token and a bit")
        if (sum(states[pair[0]]) + pair[0]) % 2 != pair[1]:
            raise Rejected(f"the transformer does not answer {pair[1]} at token {pair[0]}")


def _dot(weights: list[int], numbers: list[int]) -> int:
    if any(type(a) is not int for a in weights):
        raise TypeError("weights are integers")
    return sum(a * b for a, b in zip(weights, numbers, strict=True))


def _centred(weights: list[int], state: list[int], i: int, largest: int) -> int:
    return (_dot(weights, state) + i) % PRIME % (2 * largest + 1) - largest


def cycles(certificate: Mapping[str, Any]) -> None:
    """Accept if the vertices on cycles are the stored ones, for every graph on N vertices."""
    order, N, found = (
        integer(certificate, "order", 3),
        integer(certificate, "N", 1),
        field(certificate, "found"),
    )
    if order not in (3, 5):
        raise Malformed(f"field 'order' must be 3 or 5, not {order}")
    arcs = N * (N - 1) if order == 3 else N * (N - 1) // 2
    masks = isinstance(found, list) and all(type(mask) is int for mask in found)
    if arcs > LARGEST_EXHAUSTIVE or not masks or len(found) != 2**arcs:
        raise Malformed("field 'found' must have a mask for each graph, of at most 12 arcs or edges")
    places = list(itertools.permutations(range(N), 2) if order == 3 else itertools.combinations(range(N), 2))
    for number, claimed in enumerate(found):
        edges = {place for k, place in enumerate(places) if number >> k & 1}
        if order == 5:
            edges |= {(v, u) for u, v in edges}
        mask = 0
        for cycle in itertools.permutations(range(N), order):
            if all((u, v) in edges for u, v in zip(cycle, (*cycle[1:], cycle[0]), strict=True)):
                mask |= 1 << cycle[0]
        if mask != claimed:
            raise Rejected(f"graph {number}: the vertices on cycles are {mask:b}, not {claimed:b}")


KINDS = {"c6-two-party": two_party, "c6-congest": congest, "c6-cycles": cycles}
