"""Both sides of Theorem 3: key coordinates and bits, as constructed and as needed."""

from __future__ import annotations

from fractions import Fraction

from checkers.core.frontier import Table, frontier
from checkers.theorem_03_infinite_precision.bits import numbers_fit
from checkers.theorem_03_infinite_precision.neighbourliness import (
    KEY_KINDS,
    shorter_keys_are_defeated,
    shorter_keys_fail,
)
from checkers.theorem_03_infinite_precision.queries import margin_for_all_N_and_q
from checkers.theorem_03_infinite_precision.unit import every_input_is_approximated
from constructions.theorem_03_infinite_precision.unit import sufficient_bits, temperature

EPS = Fraction(1, 1000)
GRID = ((16, 1), (100, 2), (1000, 3), (1000, 8), (10_000, 8), (10**6, 16))


@frontier("theorem-3")
def coordinates_and_bits() -> Table:
    """For eps = 1/1000: coordinates and bits of keys and queries with exact numbers."""
    separated = margin_for_all_N_and_q().outcome.success
    rows = []
    for N, q in GRID:
        alpha = temperature(N, q, EPS)
        works = separated and every_input_is_approximated(N, q, EPS).outcome.success
        if q <= 2:
            defeated = shorter_keys_fail(q).outcome.success
            needed = f"{2 * q} (all keys)" if defeated else "not decided"
        else:
            tried = [shorter_keys_are_defeated(q, kind, 1).outcome.success for kind in KEY_KINDS]
            needed = f"{2 * q} (argument; {sum(tried)} key sets)"
        cells = [str(N), str(q), str(alpha), f"{2 * q}" if works else "not certified", needed]
        for nodes in ("paper", "centred"):
            verdict = numbers_fit(N, q, alpha, nodes)
            formula = sufficient_bits(N, q, alpha, nodes)
            spare = verdict.margin if verdict.outcome.success else None
            least = "not decided" if spare is None else str(formula - int(spare.value))
            cells.append(f"{least} / {formula}")
        rows.append(tuple(cells))
    return Table(
        "Theorem 3: keys and queries with exact numbers, eps = 1/1000",
        (
            "N",
            "q",
            "alpha",
            "key coordinates used",
            "key coordinates needed",
            "p, nodes 1..N: needed / formula",
            "p, centred nodes: needed / formula",
        ),
        tuple(rows),
        (
            "used: theorem-3/margin_for_all_N_and_q and theorem-3/every_input_is_approximated, run for this "
            "table",
            "needed coordinates, for keys by position and any eps < 2/(3q): theorem-3/shorter_keys_fail for "
            "all keys at once (q <= 2); beyond, the argument that theorem-3/shorter_keys_are_defeated "
            "certifies on four kinds of keys",
            "p needed: the least p for these integers and all q-subsets (theorem-3/numbers_fit), not a bound "
            "for other keys; formula: 1 + ceil(log2(alpha (T + 1)^{2q})), T the largest node",
        ),
    )
