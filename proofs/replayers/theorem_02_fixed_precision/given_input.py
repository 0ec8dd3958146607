"""Replay of "the unit averages sparsely on this input" (Theorem 2): every score, in Python integers.

The certificate holds the keys' columns (bit j of column k: the sign of key j at coordinate k), the pointer
sets, and one integer query V a token. Scores of all N tokens are added up at once, bit by bit: with |V_k| as
weight, coordinate k contributes the N-bit word of the tokens whose sign agrees with V_k, and such words
are added by full adders, so T_j = sum of the agreeing |V_k| and <b_j, V> = 2 T_j - ‖V‖_1.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from proofs import rational
from proofs.replayers import Kind, Malformed, Rejected, TooLarge, afford, covers, field, integer
from proofs.replayers import rational as read_rational

BITS = 192
LARGEST_BITS = 1 << 16
CLAMP = 1 << 12  # gaps beyond it count as this


def add_words(weighted: list[tuple[int, int]]) -> list[int]:
    """The binary digits, least first, of sum weight * word, lane by lane: a digit is a word, a lane a bit."""
    waiting: list[list[int]] = []

    def put(t: int, word: int) -> None:
        while len(waiting) <= t:
            waiting.append([])
        waiting[t].append(word)

    for weight, word in weighted:
        t = 0
        while weight >> t:
            if weight >> t & 1:
                put(t, word)
            t += 1
    digits = []
    t = 0
    while t < len(waiting):
        words = waiting[t]
        while len(words) > 2:
            a, b, c = words.pop(), words.pop(), words.pop()
            half = a ^ b
            words.append(half ^ c)
            put(t + 1, (a & b) | (half & c))
        if len(words) == 2:
            a, b = words
            put(t + 1, a & b)
            digits.append(a ^ b)
        else:
            digits.append(words[0] if words else 0)
        t += 1
    return digits


def largest(digits: list[int], lanes: int) -> int:
    """The largest value among the chosen lanes (a word that is not 0)."""
    value = 0
    for t in range(len(digits) - 1, -1, -1):
        ones = lanes & digits[t]
        if ones:
            lanes, value = ones, value | 1 << t
    return value


def gap_and_spread(columns: list[int], N: int, y: list[int], V: list[int]) -> tuple[int | None, int]:
    """min score on y minus max score off y (None if y is everything), and max minus min on y."""
    everything = (1 << N) - 1
    weighted = [
        (abs(v), column if v > 0 else everything ^ column) for v, column in zip(V, columns, strict=True) if v
    ]
    digits = add_words(weighted)
    on = [sum((digit >> i & 1) << t for t, digit in enumerate(digits)) for i in y]
    off = everything
    for i in y:
        off ^= 1 << i
    gap = 2 * (min(on) - largest(digits, off)) if off else None
    return gap, 2 * (max(on) - min(on))


def softmax_bound(gap: Fraction, spread: Fraction, n: int, q: int) -> Fraction:
    """A rational above the l1 distance from softmax to uniform on y, by its two parts.

    Off mass: at most mu/(1 + mu) of the whole, mu = (n/q) e^-gap, costs twice that. Uneven weights on y:
    conditional weights of ratio at most e^d are within 2 tanh(d/4) <= d/2 of uniform in l1.
    """
    mu = Fraction(n, q) * rational.exp(-max(min(gap, Fraction(CLAMP)), Fraction(-CLAMP)), BITS)[1]
    return 2 * mu / (1 + mu) + spread / 2


def check_scores(certificate: Mapping[str, Any], parameters: Mapping[str, Any]) -> str:
    """Every row of scores; then the bound at the smallest gap and the largest spread, with what rounding the
    values and the output adds, is at most eps."""
    N = integer(certificate, "N", 1)
    f = integer(certificate, "f", 0)
    p = integer(certificate, "p", 2)
    width = integer(certificate, "bytes", 1)
    eps = read_rational(field(certificate, "eps"), "eps")
    d, value_bits = integer(certificate, "value_dimension", 1), integer(certificate, "value_bits", 0)
    covers(parameters, d=d)
    if max(p, value_bits) > LARGEST_BITS:
        raise TooLarge(f"fields 'p' and 'value_bits' must be at most {LARGEST_BITS} bits")
    if "p" not in parameters and value_bits != f:
        raise Rejected(
            f"values have {value_bits} fractional bits and queries {f}, the claim's are of one format"
        )
    # Values and then the output are off by at most sqrt(d) 2^-(value_bits + 1) each.
    rounding = 2 * rational.sqrt(Fraction(d))[1] / (1 << (value_bits + 1))
    if p < f + 2:
        raise Rejected(f"the keys +1 and -1 do not fit p = {p} bits, f = {f} of them fractional")
    columns = _hex_list(certificate, "key_columns")
    m = len(columns)
    covers(parameters, N=N, m=m + d, eps=eps, **({"p": p} if "p" in parameters else {}))
    if "p" in parameters and f:
        raise Rejected(f"the queries have {f} fractional bits, the claim's are integers")
    # An adder works on N bits at once, some fifty words in the time of a step.
    afford(N * m * min(8 * width, p), N // 50)
    if any(column >> N for column in columns):
        raise Malformed(f"field 'key_columns' must hold words of at most N = {N} bits")
    pointers, queries = field(certificate, "pointers"), field(certificate, "queries")
    if not (isinstance(pointers, list) and isinstance(queries, list) and len(pointers) == len(queries) == N):
        raise Malformed(f"fields 'pointers' and 'queries' must be lists of N = {N} rows")
    gaps: list[int] = []
    spreads: list[int] = []
    for i, (y, text) in enumerate(zip(pointers, queries, strict=True)):
        whole = isinstance(y, list) and all(type(j) is int for j in y)
        if not whole or not y or sorted(set(y)) != y or not 0 <= y[0] <= y[-1] < N:
            raise Malformed(f"pointers[{i}] must be an increasing list of token indices below {N}")
        if len(y) != len(pointers[0]):
            raise Malformed(f"pointers[{i}] must have q = {len(pointers[0])} entries")
        V = _read_query(text, len(columns), width, i)
        if max(map(abs, V)) >= 1 << (p - 1):
            raise Rejected(f"query {i} does not fit {p} bits")
        gap, spread = gap_and_spread(columns, N, y, V)
        if gap is not None:
            gaps.append(gap)
        spreads.append(spread)
    q = len(pointers[0])
    covers(parameters, q=q)
    smallest = Fraction(min(gaps), 1 << f) if gaps else Fraction(0)
    bound = softmax_bound(smallest, Fraction(max(spreads), 1 << f), N - q, q) + rounding
    if bound > eps:
        raise Rejected(f"the smallest gap {smallest} does not give an error of at most {eps}")
    return (
        f"for the N = {N} sign keys of m' = {m} coordinates, sets of q = {q} pointers and queries of p = {p}"
        f" bits, f = {f} of them fractional, of this file, and all values in the unit ball of R^{d}:"
        f" with values and average rounded to {value_bits} fractional bits, every average is within {eps} of"
        " that over the pointers, in the 2-norm"
    )


def _hex_list(certificate: Mapping[str, Any], name: str) -> list[int]:
    words = field(certificate, name)
    try:
        if isinstance(words, list) and words:
            return [int(word, 16) for word in words]
    except (TypeError, ValueError):
        pass
    raise Malformed(f"field {name!r} must be a non-empty list of hexadecimal words")


def _read_query(text: object, m: int, width: int, i: int) -> list[int]:
    try:
        raw = bytes.fromhex(text)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise Malformed(f"queries[{i}] must be hexadecimal") from None
    if len(raw) != m * width:
        raise Malformed(f"queries[{i}] must hold m' = {m} integers of {width} bytes")
    pieces = (raw[k : k + width] for k in range(0, len(raw), width))
    return [int.from_bytes(piece, "big", signed=True) for piece in pieces]


KINDS = {
    "sparse-averaging-scores": Kind(
        check_scores,
        "N f p eps value_dimension value_bits bytes key_columns pointers queries",
        {
            "theorem-2/given_input_is_averaged": "N q m d eps:exact p seed?",
            "appendix-b-rounding/plain_rounding_suffices_at_an_instance": "N q m d eps:exact seed?",
        },
    )
}
