"""Attention matrices of the constructions on small inputs: exact scores, weights enclosed by balls."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from matplotlib.figure import Figure

from checkers.engines.enclosure import ball, lower, precision, upper
from constructions.appendix_c3_third_order import unit as third_order
from constructions.circle import rounded_turn
from constructions.keys.queries import cramer
from constructions.keys.sign_keys import found_keys
from constructions.theorem_03_infinite_precision.unit import moment_nodes
from constructions.theorem_06_match2 import unit as match2
from constructions.theorem_08_match3_bigram.transformer import explicit_format, look_up_temperature
from slt.site.pictures import Picture, svg

Scores = Sequence[Sequence[Fraction]]


def weights(scores: Scores) -> list[list[tuple[Fraction, Fraction]]]:
    """Softmax row by row: a lower and an upper end of every weight."""
    rows = []
    with precision(128):
        for row in scores:
            powers = [ball(s - max(row)).exp() for s in row]
            total = sum(powers[1:], powers[0])
            rows.append([(lower(power / total), upper(power / total)) for power in powers])
    return rows


def heat(
    name: str,
    statement: str,
    title: str,
    caption: str,
    scores: Scores,
    rows: Sequence[str],
    columns: Sequence[str],
) -> Picture:
    """The softmax of these scores, rows and columns labelled, with the larger weights written in."""
    found = weights(scores)
    middle = np.array([[float(low) for low, _ in row] for row in found])

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.pcolormesh(middle, cmap="Blues", vmin=0, vmax=1, edgecolors="#8888884d", linewidth=0.5)
        axes.invert_yaxis()
        axes.set_xticks(np.arange(len(columns)) + 0.5, columns, rotation=0 if len(columns) < 12 else 90)
        axes.set_yticks(np.arange(len(rows)) + 0.5, rows)
        axes.xaxis.tick_top()
        axes.tick_params(length=0)
        for spine in axes.spines.values():
            spine.set_visible(False)
        for i, j in itertools.product(*map(range, middle.shape)):
            if middle[i, j] >= 0.005:
                colour = "white" if middle[i, j] > 0.6 else "#1f2328"
                axes.text(
                    j + 0.5, i + 0.5, f"{middle[i, j]:.2f}", ha="center", va="center", color=colour, size=8
                )

    data = {
        "scores": [[str(s) for s in row] for row in scores],
        "weights": [[{"at_least": str(float(a)), "at_most": str(float(b))} for a, b in row] for row in found],
        "rows": list(rows),
        "columns": list(columns),
    }
    wide = 1.6 + 0.52 * len(columns)
    return Picture(name, statement, title, caption, svg(draw, wide, 0.9 + 0.38 * len(rows), title), data)


def averaging() -> Picture:
    """Theorem 2 at N = 8, q = 2, m' = 6: the shipped keys, exact queries, temperature 8."""
    keys = found_keys(8, 2).astype(np.int64)
    pointers = [(0, 1), (1, 4), (2, 7), (0, 3), (4, 5), (2, 6), (5, 7), (3, 6)]
    scores = []
    for y in pointers:
        own = keys[list(y)]
        denominators, coefficients = cramer((own @ own.T)[None])
        values = (own @ keys.T).T @ coefficients[0]
        scores.append([Fraction(8 * int(v), int(denominators[0])) for v in values])
    rows = [f"{i + 1}: y = {{{y[0] + 1}, {y[1] + 1}}}" for i, y in enumerate(pointers)]
    return heat(
        "averaging",
        "theorem-2",
        "Theorem 2: every token attends to its pointer set",
        "N = 8, q = 2, keys of 6 signs, exact queries at temperature 8. Row i is token i with its "
        "pointer set; each "
        "weight on the set is close to 1/2.",
        scores,
        rows,
        [str(j + 1) for j in range(8)],
    )


def moment_curve() -> Picture:
    """Theorem 3 at N = 8, q = 2: keys on the moment curve, temperature 3."""
    nodes = moment_nodes(8)
    pointers = [(0, 1), (1, 4), (2, 7), (0, 3), (4, 5), (2, 6), (5, 7), (3, 6)]
    scores = [
        [Fraction(-3 * (t - nodes[y[0]]) ** 2 * (t - nodes[y[1]]) ** 2) for t in nodes] for y in pointers
    ]
    return heat(
        "moment-curve",
        "theorem-3",
        "Theorem 3: the same with four key coordinates and exact reals",
        "N = 8, q = 2. The score of j is -3 (j - a)^2 (j - b)^2 for y = {a, b} (up to a constant of "
        "the row), zero on y and at "
        "most -3 off it.",
        scores,
        [f"{i + 1}: y = {{{y[0] + 1}, {y[1] + 1}}}" for i, y in enumerate(pointers)],
        [str(j + 1) for j in range(8)],
    )


X = (1, 7, 3, 3, 0, 4, 6, 2)


def match_two() -> Picture:
    """Theorem 6 at N = M = 8: the p-bit unit, the dummy's column last."""
    unit = match2.fixed_unit(8, 8)
    scale = 1 << 2 * unit.format.f
    scores = [[*(Fraction(unit.score(a, b), scale) for b in X), Fraction(0)] for a in X]
    return heat(
        "match2",
        "theorem-6",
        "Theorem 6: a token attends to its match, or to the dummy",
        f"N = M = 8, X = {X}, features and keys in p = {unit.format.p} bits, f = {unit.format.f}. "
        "Scores are exact "
        "dyadic numbers; tokens of residue 3 have no match.",
        scores,
        [f"x = {a}" for a in X],
        [*(str(a) for a in X), "dummy"],
    )


def third_order_slice() -> Picture:
    """Appendix C.3 at N = M = 6: one token's weights over all pairs."""
    x, M = (1, 2, 3, 0, 5, 5), 6
    unit = third_order.fixed_unit(3, len(x), M)
    scale = 1 << 3 * unit.unit.format.f
    flat = [Fraction(unit.score((x[0], a, b)), scale) for a in x for b in x] + [Fraction(0)]
    row = weights([flat])[0]
    low = np.array([float(a) for a, _ in row[:-1]]).reshape(len(x), len(x))

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.pcolormesh(
            low, cmap="Blues", vmin=0, vmax=float(low.max()), edgecolors="#8888884d", linewidth=0.5
        )
        axes.invert_yaxis()
        axes.set_xticks(np.arange(len(x)) + 0.5, [f"x = {b}" for b in x])
        axes.set_yticks(np.arange(len(x)) + 0.5, [f"x = {a}" for a in x])
        axes.xaxis.tick_top()
        axes.tick_params(length=0)
        for i, j in itertools.product(range(len(x)), repeat=2):
            if low[i, j] >= 0.005:
                axes.text(
                    j + 0.5, i + 0.5, f"{low[i, j]:.2f}", ha="center", va="center", size=8, color="#1f2328"
                )

    title = "Appendix C.3: one token attends to the pairs that complete its triple"
    return Picture(
        "third-order",
        "appendix-c3-third-order",
        title,
        f"X = {x}, M = {M}: the weights of token 1 (x = 1) over all pairs (j1, j2), in p = "
        f"{unit.unit.format.p} bits; dummy and mixed "
        f"pairs are left out, the dummy pair's weight is at most {float(row[-1][1]):.2g}.",
        svg(draw, 5.2, 3.6, title),
        {"scores": [str(s) for s in flat], "weights_at_least": low.tolist()},
    )


def look_up() -> Picture:
    """Theorem 8's first layer at N = 8, M = 8: every position looks up the next."""
    N, M = 8, 8
    f, c = explicit_format(N, M).f, look_up_temperature(N, M)
    points = [rounded_turn(k, N, f) for k in range(N)]
    scores = [
        [Fraction(c * (u * a + v * b), 1 << 2 * f) for u, v in points]
        for a, b in (points[(i + 1) % N] for i in range(N))
    ]
    return heat(
        "look-up",
        "theorem-8",
        "Theorem 8, layer 1: every position looks up the next one",
        f"N = M = 8, positions on the circle with f = {f} bits, temperature {c}. The last position looks up "
        "the first; the pair that it would begin is excluded in layer 2.",
        scores,
        [f"position {i + 1}" for i in range(N)],
        [str(j + 1) for j in range(N)],
    )


def bigram_match() -> Picture:
    """Theorem 8's second layer at N = M = 8: a token against the sums of neighbours."""
    unit = match2.fixed_unit(8, 8)
    scale = 1 << 2 * unit.format.f
    sums = [(a + b) % 8 for a, b in itertools.pairwise(X)]
    scores = [[*(Fraction(unit.score(a, b), scale) for b in sums), Fraction(0)] for a in X]
    return heat(
        "bigram-match",
        "theorem-8",
        "Theorem 8, layer 2: a token attends to the neighbours that complete its triple",
        f"N = M = 8, X = {X}: Match2's scores between x_i and the sums x_j + x_(j+1) that layer 1 looked up, "
        f"in p = {unit.format.p} bits, f = {unit.format.f}. The last token begins no pair.",
        scores,
        [f"x = {a}" for a in X],
        [*(f"{a}+{b}" for a, b in itertools.pairwise(X)), "dummy"],
    )


def all_pictures() -> list[Picture]:
    """Every attention picture."""
    return [averaging(), moment_curve(), match_two(), third_order_slice(), look_up(), bigram_match()]
