"""Protocols as they run, bits counted; and pairs of inputs that a model cannot tell apart."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from matplotlib.figure import Figure

from checkers.engines.null_vectors import integer_rows, null_vector, tokens_of
from checkers.theorem_07_match3_hardness.protocol import correctly_rounded_exp
from constructions.appendix_c6_subgraphs.gadgets import gadget
from constructions.appendix_c6_subgraphs.simulation import simulate_layers
from constructions.appendix_c6_subgraphs.transformers import linear_network, random_weights
from constructions.communication import Channel
from constructions.precision import FixedPoint
from constructions.theorem_03_infinite_precision.unit import MomentCurveUnit
from constructions.theorem_04_width.reduction import run_protocol
from constructions.theorem_07_match3_hardness.layers import layer
from constructions.theorem_07_match3_hardness.reduction import largest_n, reduction
from constructions.theorem_07_match3_hardness.two_party import evaluate_by_protocol
from constructions.theorem_10_feedforward.networks import Layout, layer_below_the_bound, scaled_to_ball
from constructions.theorem_11_recurrent.machines import collision, machine
from slt.site.pictures import FIRST, SECOND, Picture, svg

LONGEST_SHOWN = 16  # messages; the rest are counted in one line


def _lanes(name: str, statement: str, title: str, caption: str, channel: Channel, last: str) -> Picture:
    log = channel.log
    shown = log[:LONGEST_SHOWN]

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.axis("off")
        axes.set_xlim(-0.35, 1.35)
        lines = len(shown) + (1 if len(log) > len(shown) else 0) + 1
        axes.set_ylim(-lines - 0.4, 0.8)
        for x, player, colour in ((0, "Alice", FIRST), (1, "Bob", SECOND)):
            axes.plot([x, x], [0.2, -lines - 0.2], color=colour, lw=2)
            axes.text(x, 0.4, player, ha="center", weight="bold")
        sent = 0
        for k, (player, bits) in enumerate(shown, start=1):
            sent += len(bits)
            ends = (0, 1) if player == "alice" else (1, 0)
            axes.annotate(
                "", (ends[1], -k), (ends[0], -k), arrowprops={"arrowstyle": "->", "color": "#888888"}
            )
            word = "".join(map(str, bits))
            axes.text(
                0.5,
                -k + 0.08,
                word if len(word) <= 24 else f"{word[:20]}…",
                ha="center",
                family="monospace",
                size=8,
            )
            axes.text(1.08, -k, f"{sent} bits", va="center", size=8)
        if len(log) > len(shown):
            axes.text(
                0.5,
                -len(shown) - 1,
                f"{len(log) - len(shown)} further messages",
                ha="center",
                style="italic",
                size=9,
            )
        axes.text(0.5, -lines, f"{channel.bits} bits in all; {last}", ha="center", size=9)

    data = {
        "messages": [{"from": player, "bits": "".join(map(str, bits))} for player, bits in log],
        "bits": channel.bits,
    }
    return Picture(name, statement, title, caption, svg(draw, 6.4, 1.0 + 0.3 * (len(shown) + 2), title), data)


def width() -> Picture:
    """Theorem 4's protocol on Theorem 3's unit, q = 3."""
    a, b = (1, 0, 1), (0, 1, 1)

    def average(scores: Sequence[Any], values: Sequence[Any]) -> Fraction:
        top = max(scores)
        on = [v for s, v in zip(scores, values, strict=True) if s == top]
        return Fraction(sum(on), len(on))

    unit = MomentCurveUnit(7, 3, 1, 1, "centred")
    estimate, channel = run_protocol(unit, 24, a, b, average)
    title = "Theorem 4: Alice sends what the unit sees of the last token"
    return _lanes(
        "width-protocol",
        "theorem-4",
        title,
        f"q = 3, a = {a}, b = {b}, Theorem 3's unit with 24-bit numbers; Bob averages where the score "
        "is largest (the limit of the softmax). "
        "An output above -1 + 1/q says that the strings meet.",
        channel,
        f"Bob reads {estimate}: the strings {'meet' if estimate > Fraction(-2, 3) else 'are disjoint'}",
    )


def match3() -> Picture:
    """Theorem 7's protocol on a random fixed-point layer, N = 16."""
    N = 16
    n = largest_n(N)
    number = FixedPoint(6, 3)
    made = layer("random", 1, 1, number, correctly_rounded_exp(number))
    a, b = [1, 0] * (n // 2), [0, 1] * (n // 2)
    tokens = reduction(a, b, N, N + 1)
    channel = Channel()
    row = evaluate_by_protocol(made, tokens[0], tokens[1 : 1 + n], tokens[1 + n :], channel)
    title = "Theorem 7: Alice sends m + 1 sums for each head"
    return _lanes(
        "match3-protocol",
        "theorem-7",
        title,
        f"N = {N}, one head, m = 1, 6-bit fixed-point weights: the sum of her weights, and of her "
        "weighted values, each in p + ceil(log2 N) bits.",
        channel,
        f"Bob has the layer's output at token 1: {', '.join(str(v) for v in row)}",
    )


def subgraphs() -> Picture:
    """Appendix C.6's protocol layer by layer on the triangle gadget, n = 2, two layers."""
    graph = gadget("triangle", 2)
    network = linear_network(random_weights(graph.N, 2, 1, 1, 1), 3, skips=True)
    rows = graph.rows(((1, 0), (0, 1)), ((0, 1), (0, 1)))
    channel = Channel()
    answers = simulate_layers(network, graph, rows, channel)
    title = "Appendix C.6: two players run a transformer of any depth, layer by layer"
    return _lanes(
        "subgraph-protocol",
        "appendix-c6-subgraphs",
        title,
        "The triangle gadget with n = 2 (6 vertices), D = 2 layers, one head, m = 1, p = 3: keys and "
        "values of every token that only one of them holds.",
        channel,
        f"both know the outputs at {len(answers)} common tokens",
    )


def feedforward() -> Picture:
    """Theorem 10: two inputs that a first layer of too low a rank cannot tell apart."""
    layout = Layout(8, 4, 1)
    rows = integer_rows(layer_below_the_bound(layout, "random", 1), range(layout.length))
    columns = layout.value_columns(layout.q - 1, layout.length)
    found = null_vector([[row[c] for c in columns] for row in rows], layout.bound)
    if found is None:
        raise ValueError("a layer below the bound has independent columns: impossible")
    xi = tokens_of(found, layout.N, 1)
    plus = [float(z) for (z,) in scaled_to_ball(xi).fractions()]
    largest = max(range(layout.N), key=lambda j: abs(plus[j]))

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        at = range(1, layout.N + 1)
        axes.bar([j - 0.2 for j in at], plus, 0.38, color=FIRST, label="input 1")
        axes.bar([j + 0.2 for j in at], [-z for z in plus], 0.38, color=SECOND, hatch="//", label="input 2")
        axes.axhline(0, color="#888888", lw=0.8)
        axes.set_xticks(list(at))
        axes.set_xlabel("position")
        axes.set_ylabel("value z")
        axes.legend(loc="lower left")
        note = f"token {largest + 1} points at {{1, 2, 3, {largest + 1}}}: targets 2/q = 1/2 apart"
        axes.set_title(note, size=10)

    title = "Theorem 10: two inputs with the same W x"
    return Picture(
        "feedforward-pair",
        "theorem-10",
        title,
        f"N = 8, q = 4, d' = 1, a random first layer of {len(rows)} rows on {layout.length} columns: a null "
        "vector of its value columns, with either sign, is invisible to it.",
        svg(draw, 6.4, 3.2, title),
        {"xi": [z for (z,) in xi], "rows": len(rows), "token": largest + 1},
    )


def recurrent() -> Picture:
    """Theorem 11: two prefixes that leave a machine of fewer than 2^n states in one state."""
    n, states = 6, 20
    given = machine("random", n, states, 1)
    found = collision(given)
    if found is None:
        raise ValueError("a machine of fewer than 2^n states has no collision: impossible")
    first, second = found
    k = next(i for i in range(n) if first[i] != second[i])

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.axis("off")
        axes.set_xlim(-1.4, n + 3.6)
        axes.set_ylim(-2.6, 1.2)
        for line, bits in enumerate((first, second)):
            axes.text(-0.4, -line * 1.2, f"input {line + 1}", ha="right", va="center")
            for i, bit in enumerate(bits):
                differ = first[i] != second[i]
                axes.text(
                    i,
                    -line * 1.2,
                    "+1" if bit else "-1",
                    ha="center",
                    va="center",
                    weight="bold" if differ else "normal",
                    bbox={"boxstyle": "round", "fc": "none", "ec": SECOND if differ else "#888888"},
                )
            axes.text(n + 0.2, -line * 1.2, f"state {given.state_after(bits)}", va="center", color=FIRST)
        axes.text(0, 0.8, "values of the first n tokens", size=9)
        axes.text(
            0,
            -2.2,
            f"a later token points at position {k + 1}: one state, one answer, two targets 2 apart",
            size=9,
        )

    title = "Theorem 11: two inputs that one state cannot tell apart"
    return Picture(
        "recurrent-pair",
        "theorem-11",
        title,
        f"A random machine with {states} states on n = {n} values: fewer than 2^{n} states, so two "
        "prefixes end in one state.",
        svg(draw, 6.4, 2.4, title),
        {"first": list(first), "second": list(second), "state": given.state_after(first), "position": k + 1},
    )


def all_pictures() -> list[Picture]:
    """Every transcript and pair."""
    return [width(), match3(), subgraphs(), feedforward(), recurrent()]
