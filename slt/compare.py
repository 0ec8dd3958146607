"""The paper's headline comparison: what each architecture needs, and what suffices, for sparse averaging.

`compare` runs the checks behind every row while it makes the table. Where a check would take too long at
the sizes asked for it runs at smaller ones, which the table names; a check that does not succeed is shown
as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from checkers.core.claim import Claim, all_claims
from checkers.core.frontier import Table
from checkers.engines.kernel import standing
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.theorem_02_fixed_precision.in_p import key_coordinates as coordinates_in_P
from slt.compare_rows import MATCH_ROWS, ROWS, Parameters, Row, Sizes, attention, key_coordinates

LARGEST_N = 10**6
LARGEST_Q = 10**4
COLUMNS = ("architecture", "size", "for the sizes asked", "formula", "checked by", "verdict")
IN_P = (
    "in P: every query, key, value and head's output is a p-bit number, softmax is exact, on both sides. "
    "Checked here is an instance, at the sizes named; all sizes are the Rocq theorem's"
)


def compare(N: int, q: int, d: int) -> Table:
    """What attention, feed-forward and recurrent models need to average q of N values in d' dimensions.

    Error 1/(2q) throughout. Runs the checks behind the rows. BadInput unless 1 <= q <= N/2, N >= 3, d >= 1.
    """
    at = _checked(N, q, d)
    enough = coordinates_in_P(N, q)
    return Table(
        f"Averaging q = {q} of N = {N} values of dimension d' = {d}, to an error of 1/(2q)",
        COLUMNS,
        _cells(ROWS, at),
        (
            "attention, given pointers: m counts numbers, of the p bits shown; certified for the pointers "
            "and keys of the seed shown, all values; Theorem 2 says order q log N, the constant 16 is ours",
            IN_P,
            f"in P m = {enough}, for every X, is {'below' if enough < N - 1 else 'not below'} the N - 1 = "
            f"{N - 1} of orthogonal keys (below from N = 10,082 on for q = 1, from 45,698 on for q = 4)",
            "feed-forward: the width is at least the rank; sharper: the bound for every q < N (ours)",
            "recurrent: on causal inputs, where judged pointers point backwards (over all inputs the bound "
            "is vacuous); sharper, since one token that points back is enough (ours)",
        ),
    )


def compare_match(N: int) -> Table:
    """What pairs and triples modulo M = N + 1 take in one class of layers. BadInput for N < 3."""
    at = _checked(N, 1, 1)
    return Table(
        f"Pairs and triples modulo M = {N + 1} on N = {N} tokens, by one layer",
        COLUMNS,
        _cells(MATCH_ROWS, at),
        (
            IN_P,
            "Match3: the claim refutes the layer of the head for pairs; every layer is the Rocq theorem's",
        ),
    )


def _cells(rows: Sequence[Row], at: Sizes) -> tuple[tuple[str, ...], ...]:
    """The cells of each row, its check run now; rows of one claim at one place run it once."""
    claims, known, cells = all_claims(), dict[tuple[str, str], str](), []
    for row in rows:
        here = (row.claim, str(row.rows(at)))
        if here not in known:
            known[here] = _run(claims.get(row.claim), row.rows(at))
        general = f"; all sizes: Rocq's {row.kernel}, {standing(row.kernel)}" if row.kernel else ""
        told = known[here] + general
        cells.append((row.architecture, row.size, str(row.value(at)), row.formula, row.claim, told))
    return tuple(cells)


def _checked(N: int, q: int, d: int) -> Sizes:
    for name, value, least in (("N", N, 3), ("q", q, 1), ("d", d, 1)):
        if exact_integer(value, name) < least:
            raise BadInput(f"{name} must be at least {least}, not {value}")
    if 2 * q > N:
        raise BadInput(f"q must be at most N/2 = {N / 2:g}, as Theorem 10 asks, not {q}")
    if q > LARGEST_Q:
        raise BadInput(
            f"q must be at most {LARGEST_Q} here, where binom(N - 1, q) is an exact integer, not {q}"
        )
    return Sizes(N, q, d)


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
    for row in (row for row in ROWS if row.style):
        axes.loglog(
            lengths,
            [float(row.value(Sizes(N, q, d))) for N in lengths],
            row.style,
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
    rows = attention(at)
    if (rows[0]["N"], rows[0]["q"]) != (at.N, at.q):
        return False
    return _run(all_claims().get(ROWS[0].claim), rows).startswith("certified")
