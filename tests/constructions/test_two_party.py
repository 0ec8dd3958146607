"""The two-party protocol and the fixed-point layer against direct evaluation."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from constructions.attention import SelfAttention, attend
from constructions.communication import Channel
from constructions.errors import BadInput
from constructions.precision import FixedPoint
from constructions.theorem_07_match3_hardness.layers import WEIGHTS, at_least_half, layer
from constructions.theorem_07_match3_hardness.two_party import (
    FixedPointLayer,
    PartialAverage,
    bits_to_count,
    evaluate_by_protocol,
    message_bits,
)

NUMBER = FixedPoint(8, 4)


def powers_of_two(s: Fraction) -> Fraction:
    """An exact stand-in for the exponential: 2^floor(s)."""
    return Fraction(2) ** (s.numerator // s.denominator)


def test_bits_to_count_is_the_ceiling_of_the_logarithm() -> None:
    assert [bits_to_count(N) for N in range(1, 10)] == [0, 1, 2, 2, 3, 3, 3, 3, 4]


def test_the_message_of_one_head_is_its_partition_and_value_sums() -> None:
    assert message_bits(64, 3, 2, 10) == 2 * 4 * 16


def test_integer_weights_and_values_give_the_plain_average() -> None:
    # Scores 0: weights 1. Values are the tokens. No product is rounded, so this is the mean.
    unit = SelfAttention(*(np.array([[k]], dtype=object) for k in (0, 0, 1)))
    mean = FixedPointLayer((unit,), lambda token, _: [Fraction(token)], NUMBER, powers_of_two, at_least_half)
    assert mean([1, 2, 6]) == (Fraction(3),)
    assert mean.forward([1, 2, 6]) == 1


@given(st.lists(st.integers(0, 6), min_size=3, max_size=9), st.sampled_from(WEIGHTS), st.data())
def test_the_protocol_agrees_with_the_layer_for_every_split(
    tokens: list[int], weights: str, data: st.DataObject
) -> None:
    built = layer(weights, 2, 2, NUMBER, powers_of_two, seed=3)
    alices = data.draw(st.integers(1, len(tokens) - 2))
    channel = Channel()
    output = evaluate_by_protocol(built, tokens[0], tokens[1 : 1 + alices], tokens[1 + alices :], channel)
    assert output == built(tokens)
    assert channel.bits == message_bits(len(tokens), 2, 2, NUMBER.p)


def test_the_layer_is_the_average_with_its_own_weights_when_products_are_exact() -> None:
    unit = SelfAttention(*(np.array([[k]], dtype=object) for k in (1, 1, 1)))
    built = FixedPointLayer(
        (unit,), lambda token, _: [Fraction(token)], FixedPoint(12, 2), powers_of_two, at_least_half
    )
    tokens = [1, 2, 3]
    assert built(tokens) == (attend([[2, 4, 8]], [[1], [2], [3]])[0, 0],)


def test_saturated_weights_attain_the_largest_sums() -> None:
    built = layer("saturated", 1, 1, NUMBER, powers_of_two)
    assert built.summary(1, [0, 1, 2]) == ((3 * 127, 3 * 127),)
    assert layer("negative", 1, 1, NUMBER, powers_of_two).summary(1, [0, 1, 2]) == ((3 * 127, -3 * 127),)


def test_weights_never_vanish() -> None:
    assert layer("vanishing", 1, 1, NUMBER, powers_of_two).summary(1, [0, 1])[0][0] == 2


@given(*(st.fractions(min_value=Fraction(1, 9), max_value=9, max_denominator=9) for _ in range(4)))
def test_partial_averages_merge_like_weighted_means(
    z: Fraction, u: Fraction, y: Fraction, v: Fraction
) -> None:
    merged = PartialAverage(z, u).merge(PartialAverage(y, v))
    assert (merged.partition, merged.average) == (z + y, (z * u + y * v) / (z + y))


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: layer("heavy", 1, 1, NUMBER, powers_of_two), "unknown weights"),
        (lambda: layer("random", 0, 1, NUMBER, powers_of_two), "m and H"),
        (lambda: layer("random", 1, 1, FixedPoint(1, 0), powers_of_two), "p must be at least 2"),
        (
            lambda: FixedPointLayer((), lambda t, _: [t], NUMBER, powers_of_two, at_least_half),
            "at least one head",
        ),
        (lambda: message_bits(4, 1, 1, 0), "p must be at least 1"),
        (lambda: bits_to_count(0), "N must be at least 1"),
        (lambda: PartialAverage(Fraction(0), Fraction(1)), "partition sum must be positive"),
    ],
)
def test_bad_input_is_one_line(build: object, message: str) -> None:
    with pytest.raises(BadInput, match=message) as caught:
        build()  # type: ignore[operator]
    assert "\n" not in str(caught.value)
