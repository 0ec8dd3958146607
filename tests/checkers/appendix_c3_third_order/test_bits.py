"""Appendix C.3: the bound on its bits, and sizes out of range."""

import pytest

from checkers.appendix_c3_third_order.bits import bits, bits_of_the_unit
from constructions.appendix_c3_third_order.unit import fixed_unit
from constructions.errors import BadInput


def test_the_bits_are_the_units():
    assert bits(256, 400) == fixed_unit(3, 256, 400).unit.format.p


@pytest.mark.parametrize("sizes", [(0, 5), (4, 1), (1000, 1000)])
def test_sizes_out_of_range_are_one_line(sizes):
    with pytest.raises(BadInput) as caught:
        bits_of_the_unit(*sizes)
    assert "\n" not in str(caught.value)
