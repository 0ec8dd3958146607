"""How often random sign keys lack restricted isometry: an estimate, as a table."""

from __future__ import annotations

import itertools

from checkers.appendix_b_restricted_isometry.isometry import isometry_sets, norms, orthogonality_sets
from checkers.core.frontier import Table, frontier
from constructions.keys.sign_keys import gram, random_sign_keys

SIZES = ((12, 1), (8, 2))
LENGTHS = (50, 100, 200, 400)
SEEDS = 20


@frontier("appendix-b-restricted-isometry")
def failure_estimates() -> Table:
    """N, q, m' -> how many of some seeds give constants above 1/4, in floating point."""
    rows = []
    for (N, q), m in itertools.product(SIZES, LENGTHS):
        sets = [*isometry_sets(N, 2 * q), *orthogonality_sets(N, 2 * q, q)]
        failures = sum(
            any(norms(G, some) > 0.25 for some in sets)
            for G in (gram(random_sign_keys(N, m, seed)) for seed in range(SEEDS))
        )
        rows.append((str(N), str(q), str(m), f"{failures} of {SEEDS}", f"{failures / SEEDS:.2f}"))
    return Table(
        "Appendix B: random sign keys whose delta (order 2q) or theta (orders 2q and q) exceeds 1/4",
        ("N", "q", "m'", "seeds that fail", "estimated probability"),
        tuple(rows),
        (
            f"an estimate, not a verdict: seeds 0..{SEEDS - 1}, eigenvalues in floating point, all sets",
            "the theorem behind it (Mendelson, Pajor, Tomczak-Jaegermann) is cited, not proved here",
        ),
    )
