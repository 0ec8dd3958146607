"""Margins and both sides of each bound, with the points that a run certified; each leads to its check."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from matplotlib.figure import Figure

from checkers.engines.enclosure import ball, lower, precision, upper
from constructions.theorem_06_match2.unit import temperature
from slt.site.page import anchor
from slt.site.pictures import FIRST, SECOND, Picture, svg

Row = Mapping[str, Any]


def margin() -> Picture:
    """Theorem 6 at N = M = 8: the worst outputs with and without a match as the temperature grows."""
    N, M = 8, 8
    chosen = temperature(N, M)
    grid = [Fraction(chosen * k, 60) for k in range(1, 91)]
    with precision(128):
        half_gap = (1 - (2 * ball(1).pi() / M).cos()) / 2
        match, none = [], []
        for c in grid:
            fall = (-ball(c) * half_gap).exp()
            match.append((lower(1 / (1 + fall)), upper(1 / (1 + fall))))
            none.append((lower(N * fall / (1 + N * fall)), upper(N * fall / (1 + N * fall))))

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        at = [float(c) for c in grid]
        axes.plot(at, [float(low) for low, _ in match], color=FIRST, label="with a match, at least")
        axes.plot(at, [float(high) for _, high in none], color=SECOND, ls="--", label="without, at most")
        axes.axhline(0.5, color="#888888", lw=0.8)
        axes.axvline(chosen, color="#888888", lw=0.8, ls=":")
        axes.annotate(f"certified: c = {chosen}", (chosen, 0.5), (6, 6), textcoords="offset points", size=9)
        axes.set_xlabel("temperature c")
        axes.set_ylabel("output")
        axes.set_ylim(0, 1)
        axes.legend(loc="center right", bbox_to_anchor=(1, 0.3))

    title = "Theorem 6: how the outputs part as the temperature grows"
    return Picture(
        "margin",
        "theorem-6",
        title,
        "N = M = 8. The bounds of the digest, 1/(1 + exp(-c g/2)) and N exp(-c g/2)/(1 + N exp(-c "
        "g/2)), with the companion's "
        "certified temperature marked; they part at the threshold long before it.",
        svg(draw, 6.4, 3.4, title),
        {
            "c": [str(c) for c in grid],
            "match_at_least": [str(float(a)) for a, _ in match],
            "none_at_most": [str(float(b)) for _, b in none],
        },
    )


def _plane(
    name: str,
    statement: str,
    title: str,
    caption: str,
    axes_names: tuple[str, str],
    curves: Sequence[tuple[str, str, Callable[[int], float]]],
    points: Sequence[tuple[Row, int, float]],
    grid: Sequence[int],
) -> Picture:
    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for (label, style, value), colour in zip(curves, (FIRST, SECOND, "#6b6b6b"), strict=False):
            axes.plot(grid, [value(x) for x in grid], style, color=colour, label=label)
        for row, x, y in points:
            made = axes.scatter([x], [y], s=36, color=FIRST, zorder=3, edgecolors="white", linewidths=0.6)
            made.set_urls([f"../{row['statement']}/index.html#{anchor(row)}"])
        axes.set_xscale("log", base=2)
        axes.set_yscale("log", base=2)
        axes.set_xlabel(axes_names[0])
        axes.set_ylabel(axes_names[1])
        axes.legend()

    data = {
        "curves": [{"label": label, "at": [[x, value(x)] for x in grid]} for label, _, value in curves],
        "points": [
            {"claim": row["claim"], "parameters": row["parameters"], "at": [x, y]} for row, x, y in points
        ],
    }
    return Picture(name, statement, title, caption, svg(draw, 6.4, 3.8, title), data)


def _succeeded(results: Sequence[Row], claim: str) -> list[Row]:
    return [r for r in results if r["claim"] == claim and r["verdict"] in ("proved", "certified")]


def averaging_frontier(results: Sequence[Row]) -> Picture:
    """m p against q: Theorem 4's bound below, the units that this run certified above."""
    points = [
        (row, int(row["parameters"]["q"]), float(int(row["parameters"]["m"]) * int(row["parameters"]["p"])))
        for row in _succeeded(results, "theorem-2/every_input_is_averaged")
    ]
    return _plane(
        "averaging-frontier",
        "theorem-4",
        "Sparse averaging: m p that is forbidden, and m p that is certified",
        "Below the line no unit averages q values (Theorem 4, the companion's constant: (2m + 1) p >= "
        "q for one head and d' = 1, so m p >= (q - p)/2; "
        "drawn at p = 1). Each point is a unit that this run certified on every X and leads to its "
        "check; N differs from point to point.",
        ("sparsity q", "m p"),
        [("forbidden below: (q - 1)/2", "-", lambda q: max(0.5, (q - 1) / 2))],
        points,
        [2**k for k in range(1, 8)],
    )


def rank_frontier(results: Sequence[Row]) -> Picture:
    """Rank of the first layer against N: needed N d', enough N d' + 1, in Theorem 10's sharper form."""

    def forbidden(parameters: Mapping[str, Any]) -> float:
        N, q, d = (int(parameters[name]) for name in ("N", "q", "d"))
        return N - q + 1 - 1 / d

    below = [
        (row, int(row["parameters"]["N"]), forbidden(row["parameters"]))
        for row in _succeeded(results, "theorem-10/layer_below_the_bound_is_fooled")
    ]
    return _plane(
        "rank-frontier",
        "theorem-10",
        "Fully-connected networks: the rank that is needed, and first layers that were fooled",
        "The paper's N d'/2 and the companion's N d' for q < N, divided by d'. Each point is a "
        "given first layer, just below (N - q + 1) d', "
        "on which this run found two inputs that it cannot tell apart.",
        ("N", "rank of the first layer / d'"),
        [("the paper: N/2", "-", lambda n: n / 2), ("ours, for q < N: N", "--", lambda n: float(n))],
        below,
        [2**k for k in range(2, 9)],
    )


def state_frontier(results: Sequence[Row]) -> Picture:
    """Bits of state against N: the paper's (N - 1)/2, and machines of this run."""
    points = [
        (row, 2 * int(row["parameters"]["n"]) + 1, max(1.0, math.log2(int(row["parameters"]["states"]))))
        for row in _succeeded(results, "theorem-11/machine_below_the_bound_is_fooled")
    ]
    return _plane(
        "state-frontier",
        "theorem-11",
        "Recurrent networks: the state that is needed, and machines that were fooled",
        "The paper's (N - 1)/2 bits. Each point is a machine of this run with fewer than 2^n states, "
        "N = 2n + 1, and two inputs that leave it in one state.",
        ("N", "bits of state"),
        [("the paper: (N - 1)/2", "-", lambda n: (n - 1) / 2)],
        points,
        [2**k + 1 for k in range(2, 8)],
    )


def all_pictures(results: Sequence[Row]) -> list[Picture]:
    """Every picture of a bound; points come from this run alone."""
    return [margin(), averaging_frontier(results), rank_frontier(results), state_frontier(results)]
