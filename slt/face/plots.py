"""Pictures of answers: attention weights, margins, the input on which a model errs. They need matplotlib."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from checkers.core.adversary import Refutation
from checkers.core.result import Result
from checkers.core.verdict import read_exact
from constructions.errors import BadInput
from slt.face.evaluate import check_size, heads
from slt.face.exact import Construction
from slt.tables import decimal

try:
    from matplotlib.figure import Figure

    from slt.site.pictures import FIRST, SECOND, Picture, svg
    from slt.site.pictures.attention import heat
except ImportError as error:
    raise BadInput(f"plot() needs {error.name}: pip install 'slt-companion[plot]'") from None

MOST_SHOWN = 64


def attention(unit: Construction, X: Any, layer: int, head: int) -> Picture:
    """The weights of one head at X; see `Unit.plot`."""
    if layer not in range(len(unit.layers)) or head not in range(len(heads(unit.layers[layer]))):
        counts = ", ".join(str(len(heads(own))) for own in unit.layers)
        raise BadInput(f"no head {head} in layer {layer}; the layers have {counts} heads, counted from 0")
    rows = unit.rows_at(X, layer)
    check_size(unit.layers[layer], rows)
    scores = heads(unit.layers[layer])[head].scores(rows)
    count = len(scores) - unit.dummies
    if max(scores.shape) > MOST_SHOWN:
        raise BadInput(f"a picture of {scores.shape} weights shows nothing; at most {MOST_SHOWN} either way")
    shown = [[Fraction(s) for s in row] for row in scores[:count]]
    names = [str(j + 1) for j in range(scores.shape[1])]
    if unit.dummies and len(names) == count + 1:
        names[-1] = "dummy"
    where = f", layer {layer + 1}, head {head + 1}" if len(unit.layers) > 1 else ""
    return heat(
        "attention",
        unit.statement,
        f"{unit.title}{where}: weights at X",
        "Row i: how token i attends; scores are exact, weights enclosed.",
        shown,
        [f"token {i + 1}" for i in range(count)],
        names,
    )


def margins(results: Sequence[Result]) -> Picture:
    """The exact margins of checks; see `Report.plot`."""
    margins = [(r.about, r.margin, read_exact(r.margin["exact"])) for r in results if r.margin is not None]
    found = [(about, says, margin) for about, says, margin in margins if margin > 0]
    if not found:
        raise BadInput("no check of this report has a positive margin, so there is nothing to see")
    labels = [f"{about.name} {about.given}".strip() for about, _, _ in found]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        at = list(range(len(found)))
        axes.scatter([_log10(margin) for _, _, margin in found], at, color=FIRST)
        axes.set_yticks(at, labels)
        axes.set_ylim(len(found) - 0.5, -0.5)
        axes.grid(axis="x", color="#88888840")
        axes.set_xlabel("log10 of the margin")

    data = {
        label: {"margin": str(margin), "about": decimal(str(margin)), "means": str(says["means"])}
        for label, (_, says, margin) in zip(labels, found, strict=True)
    }
    title = "Margins of the checks, each in the sense of its claim"
    return Picture(
        "margins", found[0][0].statement, title, "", svg(draw, 8.4, 1 + 0.34 * len(found), title), data
    )


def _log10(x: Fraction) -> float:
    from math import log10

    shift = x.numerator.bit_length() - x.denominator.bit_length()
    return log10(x / Fraction(2) ** shift) + shift * log10(2)


def counterexample(found: Refutation) -> Picture:
    """The values of the input on which a model errs; see `Refutation.plot`."""
    data = found.counterexample or {}
    if not isinstance(data.get("values"), dict) or data.get("d") != 1:
        raise BadInput("there is a picture only of Theorem 10's counterexamples with d = 1")
    denominator = int(data["values"]["denominator"], 0)
    values = [Fraction(int(row[0], 0), denominator) for row in data["values"]["numerators"]]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        at = range(1, len(values) + 1)
        axes.bar([j - 0.2 for j in at], [float(z) for z in values], 0.38, color=FIRST, label="this input")
        axes.bar(
            [j + 0.2 for j in at],
            [-float(z) for z in values],
            0.38,
            color=SECOND,
            hatch="//",
            label="the other, with the same W x",
        )
        axes.axhline(0, color="#888888", lw=0.8)
        axes.set_xticks(list(at) if len(values) <= 32 else list(at)[:: len(values) // 16])
        axes.set_xlabel("position")
        axes.set_ylabel("value z")
        axes.legend()

    title = f"{found.statement}: two inputs that the first layer cannot tell apart"
    shown = {"values": [str(z) for z in values], "pointers": data["pointers"]}
    return Picture("counterexample", found.statement, title, found.says, svg(draw, 6.4, 3.2, title), shown)
