"""Replay for Appendix C.6: exact transformers on graphs.

- c6-two-party: shape (triangle or five_cycle), n, D, H, m, p, skips, first, projections, updates (weights,
  residues modulo 251), rows (of the adjacency matrix, lists of bits), answers (pairs of a token, 0-based, and
  a bit), protocol, bits. Accepted if the rows are a gadget graph, direct evaluation of the transformer gives
  these answers, at all tokens that both players know (layers, with skips) or at the first of them
  (first_layer, without), and the protocol costs these bits: who holds which token follows from shape and n.
  The transformer is that of constructions/appendix_c6_subgraphs/transformers.py: integer maps modulo 251,
  weights 2^score, averages rounded to p bits.
- c6-congest: the same, on the five-cycle, with skips, every token attending to itself and its neighbours
  only; answers at all tokens, bandwidth, rounds, largest (message), crossing (bits between Bob's tokens and
  the others).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs.replayers import (
    Kind,
    Malformed,
    Rejected,
    afford,
    covers,
    field,
    integer,
    integer_matrix,
    is_integer,
)

PRIME = 251
LARGEST_PRECISION = 8
LARGEST_SIZE = 16


def sizes(certificate: Mapping[str, Any]) -> tuple[int, int, int, int]:
    D, H, m = (integer(certificate, name, 1) for name in ("D", "H", "m"))
    if max(D, H, m) > LARGEST_SIZE:
        raise Malformed(f"fields 'D', 'H' and 'm' must be at most {LARGEST_SIZE}")
    p = integer(certificate, "p", 2)
    if p > LARGEST_PRECISION:
        raise Malformed(f"field 'p' must be at most {LARGEST_PRECISION} (weights are 2^score), not {p}")
    return D, H, m, p


def owners_of(certificate: Mapping[str, Any]) -> list[str]:
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


def two_party(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accept if the answers are the transformer's, and the number of bits is the protocol's."""
    D, H, m, p = sizes(certificate)
    owners, protocol = owners_of(certificate), field(certificate, "protocol")
    covers(parameters, shape=certificate["shape"], n=certificate["n"], D=D, H=H, m=m, p=p, protocol=protocol)
    common = [i for i, whose in enumerate(owners) if whose == "both"]
    if protocol == "layers":
        bits = 2 * m * p * H * D * sum(whose != "both" for whose in owners)
    elif protocol == "first_layer":
        bits = (3 if D > 1 else 2) * m * p * H * owners.count("bob") + 1
        common = common[:1]
    else:
        raise Malformed("field 'protocol' must be layers or first_layer")
    if field(certificate, "skips") is not (protocol == "layers"):
        raise Malformed("field 'skips' must be true with the protocol layers, and false with first_layer")
    check_answers(certificate, common, restricted=False)
    if bits != integer(certificate, "bits", 0):
        raise Rejected(f"the protocol costs {bits} bits, not {certificate['bits']}")
    return (
        f"the transformer of this file on its {certificate['shape']} gadget graph, n = {certificate['n']}, D"
        f" = {D}, H = {H}, m = {m}, p = {p}, has the answer bits of this file at {_places(common)}, and the"
        f" protocol {protocol}, by its count of messages, sends {bits} bits"
    )


def _places(tokens: list[int]) -> str:
    return f"token{'s' * (len(tokens) > 1)} {', '.join(map(str, tokens))} (from 0)"


def congest(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Accept if the answers are the restricted transformer's, with these rounds and bits over the cut."""
    D, H, m, p = sizes(certificate)
    owners, bandwidth, rows = (
        owners_of(certificate),
        integer(certificate, "bandwidth", 1),
        certificate["rows"],
    )
    covers(parameters, n=certificate["n"], D=D, H=H, m=m, p=p, bandwidth=bandwidth)
    if certificate["shape"] != "five_cycle" or field(certificate, "skips") is not True:
        raise Malformed("field 'shape' must be five_cycle, and 'skips' true")
    check_answers(certificate, list(range(len(owners))), restricted=True)
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
    return (
        "the transformer of this file, every token attending to itself and its neighbours, on its 5-cycle"
        f" gadget graph, n = {certificate['n']}, D = {D}, H = {H}, m = {m}, p = {p}, has the answer bits of"
        f" this file at all {len(owners)} tokens; {message} bits a layer over each edge, at most {bandwidth}"
        f" a round, take {right['rounds']} rounds, and {right['crossing']} bits cross between Bob's tokens"
        " and the others"
    )


def _weights(value: Any, *sizes: int) -> bool:
    """Whether this is a nested list of these sizes, of residues modulo PRIME."""
    if not sizes:
        return is_integer(value) and 0 <= value < PRIME
    return isinstance(value, list) and len(value) == sizes[0] and all(_weights(v, *sizes[1:]) for v in value)


def check_answers(certificate: Mapping[str, Any], tokens: list[int], *, restricted: bool) -> None:
    """Evaluate the transformer on the rows; the answers are its bits at these tokens, in this order."""
    D, H, m, p = sizes(certificate)
    skips, rows, answers = certificate["skips"], certificate["rows"], integer_matrix(certificate, "answers")
    first, projections, updates = (field(certificate, name) for name in ("first", "projections", "updates"))
    N, width = len(rows), len(first) if isinstance(first, list) else 0
    afford(D * H * N * (width * m * 4 + N * m * 8 + width * width), m << 2 * p)
    if not (
        0 < width <= LARGEST_SIZE
        and _weights(first, width, N)
        and _weights(projections, D, H, 3, m, width)
        and _weights(updates, D, width, m + width + 1)
    ):
        raise Malformed(
            "fields 'first', 'projections' and 'updates' must be residues, in the sizes N, D, H, m say"
        )
    if any(len(pair) != 2 for pair in answers) or [pair[0] for pair in answers] != tokens:
        raise Rejected("the answers are not those at all tokens that learn them, in order")
    largest = 2 ** (p - 1) - 1
    states = [[(_dot(r, row) + i) % PRIME for r in first] for i, row in enumerate(rows)]
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
                scores = {j: _dot(query[i], key[j]) for j in sees}
                low = min(scores.values())
                total = sum(2 ** (s - low) for s in scores.values())
                for c in range(m):
                    average = Fraction(sum(2 ** (s - low) * value[j][c] for j, s in scores.items()), total)
                    summed[i][c] += round(average)
        states = [
            [_dot(row, [*summed[i], *(state if skips else [0] * width), i]) % PRIME for row in updates[t]]
            for i, state in enumerate(states)
        ]
    for token, bit in answers:
        if (sum(states[token]) + token) % 2 != bit:
            raise Rejected(f"the transformer does not answer {bit} at token {token}")


def _dot(weights: list[int], numbers: list[int]) -> int:
    return sum(a * b for a, b in zip(weights, numbers, strict=True))


def _centred(weights: list[int], state: list[int], i: int, largest: int) -> int:
    return (_dot(weights, state) + i) % PRIME % (2 * largest + 1) - largest


TRANSFORMER = "n D H m p skips first projections updates rows answers"
KINDS = {
    "c6-two-party": Kind(
        two_party,
        f"shape {TRANSFORMER} protocol bits",
        {"appendix-c6-subgraphs/two_players_run_any_depth": "shape:word n D H m p protocol:word seed?"},
    ),
    "c6-congest": Kind(
        congest,
        f"shape {TRANSFORMER} bandwidth rounds largest crossing",
        {"appendix-c6-1-congest/congest_runs_restricted_attention": "n D H m p bandwidth seed?"},
    ),
}
