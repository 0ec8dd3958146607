"""The paper's headline comparison: what each architecture needs, and what suffices, for sparse averaging.

`compare` runs the checks behind every row while it makes the table. Where a check would take too long at
the sizes asked for it runs at smaller ones, which the table names; a check that does not succeed is shown
as it is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from checkers.core.claim import Claim, all_claims
from checkers.core.frontier import Table
from checkers.engines.kernel import kernel_theorems
from constructions.errors import BadInput
from constructions.precision import exact_integer
from slt.entry import MAKE_ROCQ

LARGEST_N = 10**6
PRECISIONS = (3, 4, 5)  # bits of queries, tried in this order
MOST_KEY_ENTRIES = 500_000  # N m' up to which the attention unit is certified at the sizes asked for
MOST_POINTERS = 8  # q up to which its queries are found within a second
SEED = 1
COLUMNS = ("architecture", "size", "for the sizes asked", "formula", "checked by", "verdict")

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
    """

    architecture: str
    size: str
    value: Callable[[Sizes], Fraction]
    formula: str
    claim: str
    rows: Callable[[Sizes], list[Parameters]]
    kernel: str = ""


def key_coordinates(N: int, q: int) -> int:
    """m' = ceil(16 q ln N). Theorem 2 says order q log N; the constant is ours, and every row checks it."""
    return max(1, math.ceil(16 * q * math.log(N)))


def every_input(N: int, q: int) -> int:
    """672 q (floor(log2 N) + 2) key coordinates: by Rocq's theorem_2_integer_queries_real_scale they serve
    every X."""
    return 672 * q * (N.bit_length() + 1)


def _attention(at: Sizes) -> list[Parameters]:
    N, q, d = at.N, min(at.q, MOST_POINTERS), at.d
    while N * key_coordinates(N, q) > MOST_KEY_ENTRIES and 2 * q + 1 < N:
        N = max(2 * q + 1, N // 2)
    m = key_coordinates(N, q) + d
    return [
        {"N": N, "q": q, "m": m, "d": d, "eps": Fraction(1, 2 * q), "p": p, "seed": SEED} for p in PRECISIONS
    ]


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
        "embedding dimension m: enough",
        lambda at: Fraction(key_coordinates(at.N, at.q) + at.d),
        "d' + ceil(16 q ln N)",
        "theorem-2/given_input_is_averaged",
        _attention,
    ),
    Row(
        "attention, one unit",
        "m p: needed, up to a constant",
        lambda at: Fraction(at.q),
        "q (Theorem 4; its protocol sends 2 m' + 1 numbers of p bits)",
        "theorem-4/reduction_for_all_q",
        _everywhere,
        "theorem_4_attention",
    ),
    Row(
        "feed-forward",
        "rank of the first layer: needed (the paper)",
        lambda at: Fraction(at.N * at.d, 2),
        "N d'/2 for q <= N/2",
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
    ),
    Row(
        "feed-forward",
        "rank of the first layer: enough",
        lambda at: Fraction(at.N * at.d + 1),
        "N d' + 1",
        "theorem-10/packed_layer_suffices",
        _packed_layer,
    ),
    Row(
        "recurrent",
        "bits of state: needed (the paper)",
        lambda at: Fraction(at.N - 1, 2),
        "(N - 1)/2, from q = 1",
        "theorem-11/machine_below_the_bound_is_fooled",
        _machine,
        "theorem_11",
    ),
    Row(
        "recurrent",
        "bits of state: needed (sharper)",
        lambda at: Fraction(at.N - at.q),
        "N - q",
        "theorem-11/colliding_prefixes_are_separated",
        _everywhere,
    ),
    Row(
        "recurrent",
        "bits of state: enough on the adversary's inputs",
        lambda at: Fraction(at.N - at.q),
        "N - q",
        "theorem-11/register_at_the_bound_suffices",
        _register,
    ),
)


def compare(N: int, q: int, d: int) -> Table:
    """What attention, feed-forward and recurrent models need to average q of N values in d' dimensions.

    Error 1/(2q) throughout. Runs the checks behind the rows. BadInput unless 1 <= q <= N/2, N >= 3, d >= 1.
    """
    at = _checked(N, q, d)
    claims, everywhere = all_claims(), every_input(N, q)
    rows = tuple(
        (
            row.architecture,
            row.size,
            str(row.value(at)),
            row.formula,
            row.claim,
            _run(claims.get(row.claim), row.rows(at)) + _in_the_kernel(row.kernel),
        )
        for row in ROWS
    )
    return Table(
        f"Averaging q = {q} of N = {N} values of dimension d' = {d}, to an error of 1/(2q)",
        COLUMNS,
        rows,
        (
            "attention: m counts numbers, of the p bits shown; certified for the pointers and keys of the "
            "seed shown and all values; Theorem 2 says order q log N, the constant 16 is ours",
            "attention, every X: Rocq's theorem_2_integer_queries_real_scale has "
            f"m' = 672 q (floor(log2 N) + 2) = {everywhere}, "
            f"{'below' if everywhere < N - 1 else 'not below'} the N - 1 = {N - 1} of orthogonal keys (below "
            "from N = 10,082 on for q = 1, from 45,698 on for q = 4)",
            "feed-forward: the width is at least the rank; sharper: the bound for every q < N (ours)",
            "recurrent: on causal inputs, where judged pointers point backwards (over all inputs the bound "
            "is vacuous); sharper, since one token that points back is enough (ours)",
        ),
    )


def _checked(N: int, q: int, d: int) -> Sizes:
    for name, value, least in (("N", N, 3), ("q", q, 1), ("d", d, 1)):
        if exact_integer(value, name) < least:
            raise BadInput(f"{name} must be at least {least}, not {value}")
    if 2 * q > N:
        raise BadInput(f"q must be at most N/2 = {N / 2:g}, as Theorem 10 asks, not {q}")
    return Sizes(N, q, d)


def _in_the_kernel(name: str) -> str:
    """; and the Rocq theorem of this name with its state, since it is what holds at the sizes asked."""
    found = next((theorem for theorem in kernel_theorems() if theorem.name == name), None)
    if found is None:
        return f"; Rocq: {name} is not there" if name else ""
    state = "proved" if found.state == "checked" else f"{found.state} ({MAKE_ROCQ})"
    return f"; all sizes: Rocq's {name}, {state}"


def _run(claim: Claim | None, rows: list[Parameters]) -> str:
    """The verdict and where it was reached; the last row's if none succeeds."""
    if claim is None:
        return "not yet checked"
    told = "not yet checked"
    for row in rows:
        at = ", ".join(f"{name} = {value}" for name, value in row.items()) or "all sizes"
        try:
            verdict = claim.check(row)
        except BadInput as error:
            # A construction that finds nothing at these sizes says so; larger precision is tried next.
            told = f"unknown ({at}): {error}"
            continue
        single = ", single engine" if verdict.single_engine else ""
        told = f"{verdict.outcome.value}{single} ({at})"
        if verdict.outcome.success:
            break
    return told


def plot(path: Path, q: int = 4, d: int = 8) -> None:
    """How the sizes grow with N up to 10^6, as an image in the format of the path's ending.

    The curves are the formulas of the table; the points are attention units certified while the plot is made.
    BadInput without matplotlib, or for an ending that it does not know.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise BadInput("plotting needs matplotlib: pip install 'slt-companion[plot]'") from None
    first = max(16, 2 * q)
    _checked(first, q, d)
    lengths = sorted({round(first * (LARGEST_N / first) ** (k / 60)) for k in range(61)})
    figure = Figure(figsize=(7, 4.5), layout="constrained")
    known = figure.canvas.get_supported_filetypes()
    if path.suffix[1:] not in known or not path.parent.is_dir():
        raise BadInput(f"cannot write the plot to {path}: use an existing folder, and {', '.join(known)}")
    axes = figure.subplots()
    for row, style in zip(ROWS, ("C0-", "C0:", "C1--", "C1:", "C1-", "C2--", "C2:", "C2-"), strict=True):
        axes.loglog(
            lengths,
            [float(row.value(Sizes(N, q, d))) for N in lengths],
            style,
            label=f"{row.architecture.split(',')[0]}, {row.size}: {row.formula.split(' (')[0]}",
        )
    certified = [N for N in (64, 256, 1000) if first <= N and _certified(Sizes(N, q, d))]
    axes.plot(
        certified, [key_coordinates(N, q) + d for N in certified], "C0o", label="attention, certified here"
    )
    axes.set_xlabel("N, tokens")
    axes.set_ylabel("numbers (attention, feed-forward) or bits (recurrent)")
    axes.set_title(f"Sparse averaging, q = {q}, d' = {d}")
    axes.legend(fontsize=6)
    try:
        figure.savefig(path)
    except OSError as error:
        raise BadInput(f"cannot write the plot to {path}: {error.strerror}") from None


def _certified(at: Sizes) -> bool:
    rows = _attention(at)
    if (rows[0]["N"], rows[0]["q"]) != (at.N, at.q):
        return False
    return _run(all_claims().get(ROWS[0].claim), rows).startswith("certified")
