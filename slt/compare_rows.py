"""The rows of `slt compare`: sizes as functions of N, q and d', and the check and the theorem behind each."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple

from checkers.informal_theorem_1.both_sides import least_bits
from checkers.informal_theorem_2.pairs_and_triples import least_heads_times_width
from constructions.theorem_02_fixed_precision import in_p as averaging
from constructions.theorem_06_match2 import in_p as matching

PRECISIONS = (3, 4, 5)  # bits of queries, tried in this order
MOST_KEY_ENTRIES = 500_000  # N m' up to which the attention unit is certified at the sizes asked for
MOST_POINTERS = 8  # q up to which its queries are found within a second
SEED = 1
LARGEST_MATCH_N = 48  # tokens up to which pairs are checked within a second or so
LARGEST_N_IN_P = 256

Parameters = Mapping[str, Any]


class Sizes(NamedTuple):
    """The sizes asked for."""

    N: int
    q: int
    d: int


@dataclass(frozen=True)
class Row:
    """One line of the table: a size as a function of N, q and d', and the check behind it.

    rows: the parameters to run the claim at, for the sizes asked; the first that succeeds counts. kernel:
    the Rocq theorem that has this row's bound for all sizes; where there is none the row rests on the claim.
    style: of its curve in the plot; "" for none.
    """

    architecture: str
    size: str
    value: Callable[[Sizes], Fraction]
    formula: str
    claim: str
    rows: Callable[[Sizes], list[Parameters]]
    kernel: str = ""
    style: str = ""


def key_coordinates(N: int, q: int) -> int:
    """m' = ceil(16 q ln N). Theorem 2 says order q log N; the constant is ours, and every row checks it."""
    return max(1, math.ceil(16 * q * math.log(N)))


def attention(at: Sizes) -> list[Parameters]:
    """Where the attention unit for given pointers is certified: at smaller sizes where these are large."""
    N, q, d = at.N, min(at.q, MOST_POINTERS), at.d
    while N * key_coordinates(N, q) > MOST_KEY_ENTRIES and 2 * q + 1 < N:
        N = max(2 * q + 1, N // 2)
    m = key_coordinates(N, q) + d
    return [
        {"N": N, "q": q, "m": m, "d": d, "eps": Fraction(1, 2 * q), "p": p, "seed": SEED} for p in PRECISIONS
    ]


def _in_P(at: Sizes) -> list[Parameters]:
    N, q = min(at.N, LARGEST_N_IN_P), min(at.q, MOST_POINTERS)
    eps = Fraction(1, 2 * q)
    return [{"N": N, "q": q, "d": at.d, "eps": eps, "pointers": "random", "seed": SEED}]


def _narrow_in_P(residuals: int) -> Callable[[Sizes], list[Parameters]]:
    at = {"N": 12, "q": 5, "m": 1, "H": 1, "p": 2, "residuals": residuals, "family": "sums", "seed": SEED}
    return lambda _: [at]


def _everywhere(_: Sizes) -> list[Parameters]:
    return [{}]


def _narrow_layer(at: Sizes) -> list[Parameters]:
    N = min(at.N, 24)
    return [{"N": N, "q": min(at.q, N // 2), "d": min(at.d, 4), "family": "random", "seed": SEED}]


def _packed_layer(at: Sizes) -> list[Parameters]:
    N = min(at.N, 24)
    return [{"N": N, "q": min(at.q, N), "d": min(at.d, 4), "samples": 3, "seed": SEED}]


def _machine(at: Sizes) -> list[Parameters]:
    n = min((at.N - 1) // 2, 20)
    return [{"n": n, "family": "random", "states": min(300, (1 << n) - 1), "seed": SEED}]


def _register(at: Sizes) -> list[Parameters]:
    return [{"n": min(at.N - at.q, 8)}]


ROWS = (
    Row(
        "attention, one unit",
        "embedding dimension m: enough for given pointers",
        lambda at: Fraction(key_coordinates(at.N, at.q) + at.d),
        "d' + ceil(16 q ln N)",
        "theorem-2/given_input_is_averaged",
        attention,
        style="C0-",
    ),
    Row(
        "attention in P, one head",
        "inner dimension m: enough",
        lambda at: Fraction(averaging.key_coordinates(at.N, at.q)),
        "672 q (floor(log2 N) + 2)",
        "theorem-2/unit_in_P_averages",
        _in_P,
        "theorem_2_P",
    ),
    Row(
        "attention in P, one head",
        "bits p of every number, with that m: enough",
        lambda at: Fraction(averaging.precision_in_P(at.N, at.q, at.d, Fraction(1, 2 * at.q)).format.p),
        "at most (5/4) log2(2 q sqrt(d') (log2 N + 2)) + 9",
        "theorem-2/unit_in_P_averages",
        _in_P,
        "theorem_2_P",
    ),
    Row(
        "attention in P, one layer",
        "(2m + m_v) p H: needed",
        lambda at: Fraction(least_bits(at.N, at.q)),
        "log2 binom(N - 1, q), rounded up",
        "theorem-4/layer_in_P_below_the_bound_errs",
        _narrow_in_P(0),
        "theorem_4_P",
    ),
    Row(
        "attention in P, one layer with residuals",
        "(2m + 2 m_v) p H: needed",
        lambda at: Fraction(least_bits(at.N, at.q)),
        "log2 binom(N - 1, q), rounded up",
        "theorem-4/layer_in_P_below_the_bound_errs",
        _narrow_in_P(1),
        "theorem_4_P_residuals",
    ),
    Row(
        "attention, one unit",
        "m p: needed, up to a constant",
        lambda at: Fraction(at.q),
        "q (Theorem 4; its protocol sends 2 m' + 1 numbers of p bits)",
        "theorem-4/reduction_for_all_q",
        _everywhere,
        "theorem_4_attention",
        "C0:",
    ),
    Row(
        "feed-forward",
        "rank of the first layer: needed (the paper)",
        lambda at: Fraction(at.N * at.d, 2),
        "N d'/2 for q <= N/2",
        "theorem-10/layer_below_the_bound_is_fooled",
        _narrow_layer,
        "theorem_10_rank",
        "C1--",
    ),
    Row(
        "feed-forward",
        "rank of the first layer: needed (every q <= N)",
        lambda at: Fraction((at.N - at.q + 1) * at.d),
        "(N - q + 1) d'",
        "theorem-10/layer_below_the_bound_is_fooled",
        _narrow_layer,
        "theorem_10_rank",
    ),
    Row(
        "feed-forward",
        "rank of the first layer: needed (sharper)",
        lambda at: Fraction(at.N * at.d),
        "N d' for q < N",
        "theorem-10/long_sum_at_any_size",
        _everywhere,
        style="C1:",
    ),
    Row(
        "feed-forward",
        "rank of the first layer: enough",
        lambda at: Fraction(at.N * at.d + 1),
        "N d' + 1",
        "theorem-10/packed_layer_suffices",
        _packed_layer,
        style="C1-",
    ),
    Row(
        "recurrent",
        "bits of state: needed (the paper)",
        lambda at: Fraction(at.N - 1, 2),
        "(N - 1)/2, from q = 1",
        "theorem-11/machine_below_the_bound_is_fooled",
        _machine,
        "theorem_11",
        "C2--",
    ),
    Row(
        "recurrent",
        "bits of state: needed (sharper)",
        lambda at: Fraction(at.N - at.q),
        "N - q",
        "theorem-11/colliding_prefixes_are_separated",
        _everywhere,
        "theorem_11_bits",
        "C2:",
    ),
    Row(
        "recurrent",
        "bits of state: enough on the adversary's inputs",
        lambda at: Fraction(at.N - at.q),
        "N - q",
        "theorem-11/register_at_the_bound_suffices",
        _register,
        "theorem_11_states_suffice_on_hard_inputs",
        "C2-",
    ),
)


def _pairs(at: Sizes) -> list[Parameters]:
    N = min(at.N, LARGEST_MATCH_N)
    return [{"N": N, "M": N + 1}]


def _triples(at: Sizes) -> list[Parameters]:
    N = max(5, min(at.N, LARGEST_MATCH_N))
    return [{"N": N, "M": N + 1}]


# Pairs and triples modulo M = N + 1 in one class; d' and q play no part. p is that of the head for pairs.
MATCH_ROWS = (
    Row(
        "Match2, in P, one head",
        "embedding dimension m: enough, with one value coordinate",
        lambda _: Fraction(3),
        "3",
        "theorem-6/every_length_is_decided_in_P",
        _pairs,
        "informal_theorem_2",
    ),
    Row(
        "Match2, in P, one head",
        "bits p of every number: enough",
        lambda at: Fraction(matching.bits(at.N, at.N + 1)),
        "at most max(2 log2 M + 3, log2 M + log2(log2 N + 3)/2 + 2)",
        "theorem-6/bits_in_P",
        _pairs,
        "informal_theorem_2",
    ),
    Row(
        "Match3, in P, one layer, with or without residuals",
        "heads times value width, H m_v: needed with that p",
        lambda at: Fraction(least_heads_times_width(at.N, matching.bits(at.N, at.N + 1))),
        "(N - 4)/(4 (p + ceil(log2 N))), rounded up",
        "informal-theorem-2/one_head_for_pairs_and_not_for_triples",
        _triples,
        "informal_theorem_2",
    ),
    Row(
        "Match3, in P, one uniform head with residuals",
        "m_v p H: enough, with p = 3",
        lambda at: Fraction(3 * (at.N + 1)),
        "3 M",
        "theorem-7/a_layer_of_3_M_bits_computes_match3",
        _pairs,
        "theorem_7_tight",
    ),
)
