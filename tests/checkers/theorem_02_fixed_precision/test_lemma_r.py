"""Lemma R: the units' parameters meet the hypotheses of Rocq's lemma_R and lemma_R_P, and p is the least."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from constructions.theorem_02_fixed_precision.unit import PlainPrecision, coherence_gap, plain_precision
from proofs import rational

GAPS = st.fractions(Fraction(1, 20), 1, max_denominator=50)
ACCURACIES = st.fractions(Fraction(1, 10**6), Fraction(9, 10), max_denominator=10**6)


def meets(
    chosen: PlainPrecision, N: int, q: int, m: int, d: int, e: Fraction, g: Fraction, s: Fraction
) -> bool:
    """The inequalities that plain_f, plain_alpha and plain_p of Statements.v stand for, in rationals.

    A real x has ceil(log2(x)) <= k iff x <= 2^k; squares avoid the roots.
    """
    log = rational.log(4 * Fraction(N - q) / (q * e))[1] if q < N else Fraction(0)
    enough_f = m <= 2**chosen.f * e and d <= (2**chosen.f * e) ** 2
    enough_alpha = max(log, Fraction(0)) + e <= chosen.alpha * g
    enough_p = chosen.alpha**2 * s <= m * (2 ** (chosen.p - 1 - chosen.f) - 1) ** 2
    return enough_f and enough_alpha and enough_p


@given(
    st.integers(1, 40), st.integers(0, 10**6), st.integers(1, 10**5), st.integers(1, 10**6), ACCURACIES, GAPS
)
def test_plain_precision_meets_the_hypotheses(
    q: int, off: int, m: int, d: int, e: Fraction, g: Fraction
) -> None:
    s = Fraction(4 * q)
    chosen = plain_precision(q + off, q, m, e, g, s, d)
    assert meets(chosen, q + off, q, m, d, e, g, s)
    one_less = PlainPrecision(chosen.alpha, chosen.f, chosen.p - 1)
    assert not meets(one_less, q + off, q, m, d, e, g, s)


def test_kerdock_parameters_meet_the_hypotheses() -> None:
    """The row N = 524,288, q = 16, m' = 1,024 of every_input_is_averaged, at eps/2."""
    gap, squared = coherence_gap(16, Fraction(1, 32))
    e = Fraction(1, 2 * 10**6)
    chosen = plain_precision(524_288, 16, 1024, e, gap, squared, 64)
    assert meets(chosen, 524_288, 16, 1024, 64, e, gap, squared)
    colder = PlainPrecision(chosen.alpha - 1, chosen.f, chosen.p)
    assert not meets(colder, 524_288, 16, 1024, 64, e, gap, squared)
