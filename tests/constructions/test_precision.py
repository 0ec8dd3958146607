"""p-bit fixed point: the rounding laws, exactly."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from constructions.errors import BadInput
from constructions.precision import (
    FixedPoint,
    exact_integer,
    exact_rational,
    rounded_side,
    rounding_limit,
    share_limit,
)

formats = st.builds(FixedPoint, st.integers(1, 40), st.integers(0, 30))
numbers = st.one_of(
    st.fractions(-1000, 1000),
    st.floats(-1000, 1000),
    st.integers(-1000, 1000),
)


def in_range(form: FixedPoint, x: Fraction) -> bool:
    """Whether x lies within half a unit of the extreme numbers, ties away from them excluded."""
    return abs(x) < form.largest + form.error


@given(formats, numbers)
def test_rounding_is_nearest_within_the_error_bound(form: FixedPoint, x: int | float | Fraction) -> None:
    assume(in_range(form, Fraction(x)))
    rounded = form.round(x)
    assert form.holds(rounded)
    assert abs(rounded - Fraction(x)) <= form.error
    assert rounded == form.mantissa(x) * form.unit
    assert form.round(rounded) == rounded
    assert form.round(-Fraction(x)) == -rounded


@given(formats, st.fractions(-500, 500), st.fractions(-500, 500))
def test_rounding_is_monotone(form: FixedPoint, x: Fraction, y: Fraction) -> None:
    assume(in_range(form, x) and in_range(form, y))
    assert form.round(min(x, y)) <= form.round(max(x, y))


@given(st.integers(-1000, 1000), st.integers(0, 20))
def test_ties_go_to_the_even_mantissa(k: int, f: int) -> None:
    form = FixedPoint(20, f)
    tie = (k + Fraction(1, 2)) * form.unit
    assert form.mantissa(tie) % 2 == 0
    assert abs(form.round(tie) - tie) == form.error


@given(st.integers(2, 8), st.integers(0, 5))
def test_the_format_holds_exactly_its_numbers(p: int, f: int) -> None:
    form = FixedPoint(p, f)
    quarters = [Fraction(k, 1 << (f + 2)) for k in range(-(1 << (p + 2)), (1 << (p + 2)) + 1)]
    held = [x for x in quarters if form.holds(x)]
    assert held == [k * form.unit for k in range(1 - (1 << (p - 1)), 1 << (p - 1))]
    assert held[-1] == form.largest


def test_overflow_is_refused_on_either_side_and_names_a_sufficient_p() -> None:
    form = FixedPoint(p=4, f=1)
    assert form.largest == Fraction(7, 2)
    for sign in (1, -1):
        assert form.mantissa(sign * Fraction(7, 2)) == 7 * sign
        with pytest.raises(BadInput, match="p >= 5"):
            form.round(sign * Fraction(4))
        with pytest.raises(BadInput, match="overflows"):
            form.round(sign * Fraction(15, 4))  # a tie that goes to 8/2, out of range


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_are_read_exactly(x: float) -> None:
    assert exact_rational(x) == exact_rational(np.float64(x)) == Fraction(*x.as_integer_ratio())


def test_numpy_numbers_are_read_exactly() -> None:
    assert exact_rational(np.float32(0.1)) == Fraction(*float(np.float32(0.1)).as_integer_ratio())
    assert exact_rational(np.int64(7)) == 7


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), "1", None, 1j, np.longdouble(1)])
def test_what_is_no_exact_number_is_refused(bad: object) -> None:
    with pytest.raises(BadInput):
        exact_rational(bad)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: FixedPoint(0, 3), "p must be at least 1"),
        (lambda: FixedPoint(3, -1), "f must be at least 0"),
        (lambda: FixedPoint(3.0, 1), "p must be an integer"),
        (lambda: exact_integer(1.0, "N"), "N must be an integer"),
    ],
)
def test_bad_formats_are_refused(call, message: str) -> None:
    with pytest.raises(BadInput, match=message) as refusal:
        call()
    assert "\n" not in str(refusal.value)


@given(st.integers(0, 6), st.fractions(-3, 3, max_denominator=64), st.fractions(-3, 3, max_denominator=512))
def test_the_limit_is_where_rounded_numbers_begin_to_exceed_the_threshold(
    f: int, threshold: Fraction, x: Fraction
) -> None:
    assert rounded_side(x, x, f, threshold) == int(FixedPoint(40, f).round(x) > threshold)
    limit = rounding_limit(f, threshold)
    assert (FixedPoint(40, f).round(limit.value) > threshold) == limit.included


@given(st.integers(0, 6), st.fractions(0, 8, max_denominator=512))
def test_the_limit_of_a_share_is_that_of_its_output(f: int, total: Fraction) -> None:
    output = total / (total + 1)
    assert share_limit(f).passed(total, total) == rounded_side(output, output, f)


def test_ends_on_both_sides_of_the_limit_decide_nothing() -> None:
    assert rounded_side(Fraction(1, 2), Fraction(5, 8), 3) is None
    assert (
        rounded_side(Fraction(1, 2), Fraction(9, 16), 3) == 0
    )  # the tie goes to 1/2, whose mantissa is even
    assert rounded_side(Fraction(3, 4), Fraction(1), 1) == 1  # at f = 1 it goes to 1
    assert rounded_side(Fraction(1, 2), Fraction(1, 2), 0) == 0
    with pytest.raises(BadInput):
        rounding_limit(-1)


def test_the_numbers_of_a_format() -> None:
    form = FixedPoint(5, 2)
    assert (form.unit, form.error, form.largest) == (Fraction(1, 4), Fraction(1, 8), Fraction(15, 4))
    assert (FixedPoint(1, 0).largest, FixedPoint(1, 0).round(Fraction(1, 2))) == (0, 0)
    assert [form.mantissa(Fraction(k, 8)) for k in (-3, -1, 1, 3, 5)] == [-2, 0, 0, 2, 2]
    with pytest.raises(BadInput, match=r"^2 overflows p=1, f=0: use p >= 3 for this number$"):
        FixedPoint(1, 0).mantissa(2)
    assert FixedPoint(3, 0).mantissa(2) == 2
    for p in (1, 2):
        with pytest.raises(BadInput, match="overflows"):
            FixedPoint(p, 0).mantissa(2)


def test_the_width_of_numpys_numbers_matters() -> None:
    for kind in (np.float16, np.float32, np.float64):
        assert exact_rational(kind(0.1)) == Fraction(float(kind(0.1)))
    with pytest.raises(BadInput, match=r"^x must be an int, a Fraction or a float, not "):
        exact_rational(np.longdouble(1), "x")
    with pytest.raises(BadInput, match=r"^number must be finite, not nan$"):
        exact_rational(float("nan"))
    with pytest.raises(BadInput, match=r"^x must be finite, not inf$"):
        exact_rational(np.float32("inf"), "x")
    assert exact_rational(True) == 1
    assert exact_integer(np.int8(3), "N") == 3
    assert type(exact_integer(np.int8(3), "N")) is int
    with pytest.raises(BadInput, match=r"f must be an integer, not 0\.5"):
        FixedPoint(3, 0.5)  # type: ignore[arg-type]
