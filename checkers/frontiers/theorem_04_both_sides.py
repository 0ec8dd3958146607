"""Both sides of Theorem 4 on one grid: what the last token's view must hold, and what constructions give
it."""

from __future__ import annotations

from fractions import Fraction
from math import comb, isqrt

from checkers.core.frontier import Table, frontier
from checkers.theorem_03_infinite_precision.unit import every_input_is_approximated
from checkers.theorem_04_width.views import one_view_for_all_N_and_q
from constructions.theorem_03_infinite_precision.unit import sufficient_bits, temperature
from proofs import rational

GRID = (
    (9, 4),
    (64, 3),
    (1000, 3),
    (1000, 8),
    (2048, 3),
    (32_768, 5),
    (100_000, 8),
    (524_288, 11),
    (10**6, 16),
)

# (m', largest N, largest q) of the Kerdock keys: coherence 1/sqrt(m') gives gap 1/2 and ||w||^2 <= 1.5 q.
KERDOCK = ((64, 2048, 3), (256, 32_768, 5), (1024, 524_288, 11))


@frontier("theorem-4")
def view_of_the_last_token() -> Table:
    """For values of dimension 1 and eps = 1/(2q): bits in the view of the last token, needed and used."""
    bound_holds = one_view_for_all_N_and_q().outcome.success
    rows = []
    for N, q in GRID:
        eps = Fraction(1, 2 * q)
        lower = (comb(N - 1, q) - 1).bit_length() if bound_holds else None
        # eps/2 for the average; f more bits so that rounding a value and the output costs eps/2 at most.
        f = (4 * q - 1).bit_length()
        exact_p = sufficient_bits(N, q, temperature(N, q, eps / 2), "centred") + f
        approximates = every_input_is_approximated(N, q, eps / 2).outcome.success
        moment = (4 * q + 1) * exact_p if approximates else None
        m, gap = _fixed_precision_keys(N, q)
        p = lemma_r_bits(N, q, m, eps / 2, gap)  # its f leaves less than eps/2 for value and output
        fixed = (2 * m + 1) * p
        used = [b for b in (moment, fixed) if b is not None]
        ratio = "not decided" if lower is None else f"{float(Fraction(min(used), lower)):.1f}"
        rows.append(
            (
                str(N),
                str(q),
                str(q),
                "not decided" if lower is None else str(lower),
                f"{2 * q} x {exact_p}",
                "not certified" if moment is None else str(moment),
                f"{m} x {p}",
                str(fixed),
                ratio,
            )
        )
    return Table(
        "Theorem 4: bits that the attention sees of a token with q pointers, d' = 1, eps = 1/(2q)",
        (
            "N",
            "q",
            "needed: q (reduction)",
            "needed: log2 binom(N-1, q)",
            "Theorem 3: m' x p",
            "its view, bits",
            "Theorem 2, Lemma R: m' x p",
            "its view, bits",
            "least used / needed",
        ),
        tuple(rows),
        (
            "needed: theorem-4/reduction_for_all_q with Fact 1, and theorem-4/one_view_for_all_N_and_q, run "
            "for this table",
            "a view is query, own key and own value: (2 m' + 1) p bits",
            "Theorem 3: accuracy eps/2 by theorem-3/every_input_is_approximated, run for this table; p by "
            "the formula that theorem-3/numbers_fit checks, centred nodes, and ceil(log2(2/eps)) fractional "
            "bits, so that values and output are rounded too",
            "Theorem 2: Lemma R's formula at eps/2, which leaves room for rounding values and output: "
            "p = 1 + f + ceil(log2(2 alpha sqrt(q/m') + 1)), not a check run here; Kerdock keys (gap 1/2) "
            "where q and N allow and m' < N, else Hadamard keys (m' a power of 2, at least N; gap 1)",
        ),
    )


def _fixed_precision_keys(N: int, q: int) -> tuple[int, Fraction]:
    """The smallest m' of the explicit sign keys for N and q, and the gap of their queries."""
    hadamard = 1 << (N - 1).bit_length()
    fitting = [m for m, most, largest in KERDOCK if most >= N and q <= largest and m < hadamard]
    return (min(fitting), Fraction(1, 2)) if fitting else (hadamard, Fraction(1))


def lemma_r_bits(N: int, q: int, m: int, eps: Fraction, gap: Fraction) -> int:
    """Lemma R (plain rounding): with f = ceil(log2(m'/eps)) and integer alpha >= (ln(4 (N - q)/(q eps)) +
    eps)/gap, p = 1 + f + ceil(log2(2 alpha sqrt(q/m') + 1)) bits give error at most eps."""
    ratio = Fraction(m) / eps
    f = (-(-ratio.numerator // ratio.denominator) - 1).bit_length()
    needed = (rational.log(4 * Fraction(N - q) / (q * eps))[1] + eps) / gap
    alpha = -(-needed.numerator // needed.denominator)
    # 2 alpha sqrt(q/m'), rounded up.
    square = 4 * alpha * alpha * q
    root = isqrt(-(-square // m) - 1) + 1
    return 1 + f + root.bit_length()
