"""Z3's printing, made standard: nothing else of the text changes, and what it says does not."""

from __future__ import annotations

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from checkers.engines.smtlib_text import standard


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("(assert (and x))", "(assert x)"),
        ("(assert (or (not x)))", "(assert (not x))"),
        ("(= (+ (* 2.0 x)) 1.0)", "(= (* 2.0 x) 1.0)"),
        ("(assert (and (or (+ x))))", "(assert x)"),
        ("(assert or)", "(assert false)"),
        ("(=> x and)", "(=> x true)"),
        ("(assert (and x\n  y))", "(assert (and x\n  y))"),
        ("(- x)", "(- x)"),
        ("; (and x) stays\n(assert x)", "; (and x) stays\n(assert x)"),
        ("(declare-fun |a (or b| () Real)", "(declare-fun |a (or b| () Real)"),
    ],
)
def test_lists_of_one_and_none(printed: str, wanted: str) -> None:
    assert standard(printed) == wanted
    assert standard(wanted) == wanted


TERMS = st.recursive(
    st.sampled_from([z3.Bool(n) for n in "abc"]),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(z3.And),
        st.lists(inner, max_size=3).map(z3.Or),
        inner.map(z3.Not),
    ),
    max_leaves=12,
)


@given(TERMS)
def test_the_meaning_is_kept(term: z3.BoolRef) -> None:
    solver = z3.Solver()
    solver.add(term)
    again = z3.parse_smt2_string(standard(solver.to_smt2()))
    different = z3.Solver()
    different.add(z3.Xor(term, z3.And(*again)))
    assert different.check() == z3.unsat
