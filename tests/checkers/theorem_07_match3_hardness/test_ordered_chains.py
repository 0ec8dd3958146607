"""Chains of functions that only prefer: the answers of linear arithmetic, and symmetries that are sound."""

import itertools
from typing import Any, TypeAlias

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.verdict import Outcome
from checkers.theorem_07_match3_hardness.direct import no_chains_compute
from checkers.theorem_07_match3_hardness.ordered_chains import no_ordered_chains_compute
from checkers.theorem_07_match3_hardness.symmetry import Renaming, least, renamings
from constructions.errors import BadInput
from constructions.theorem_07_match3_hardness.threshold_heads import TinyTask

Row: TypeAlias = tuple[str, int, int, int, int]
IMPOSSIBLE: list[Row] = [
    ("match3", 3, 7, 1, 2),
    ("match3", 4, 5, 1, 2),
    ("match3", 4, 7, 2, 2),
    ("disj", 2, 2, 1, 2),
    ("disj", 3, 2, 2, 2),
]
POSSIBLE: list[Row] = [
    ("match2", 4, 5, 1, 2),
    ("match3", 4, 5, 2, 2),
    ("disj", 2, 2, 2, 2),
    ("disj", 2, 2, 1, 3),
]


def _none(*_: Any) -> list[Renaming]:
    return []


@pytest.mark.parametrize("row", IMPOSSIBLE)
def test_rows_that_linear_arithmetic_refutes_are_refuted_with_and_without_symmetries(row: Row) -> None:
    assert no_chains_compute(*row).outcome is Outcome.PROVED
    for symmetries in (renamings, _none):
        verdict = no_ordered_chains_compute(*row, 2, symmetries=symmetries)
        assert verdict.outcome is Outcome.PROVED, verdict.reason
        assert not verdict.single_engine


@pytest.mark.parametrize("row", POSSIBLE)
@pytest.mark.parametrize("together", [1, 2])
def test_rows_with_heads_are_never_refuted(row: Row, together: int) -> None:
    """As an unsound symmetry, or a clause that linear functions do not satisfy, might do."""
    verdict = no_ordered_chains_compute(*row, together)
    assert not verdict.outcome.success
    if verdict.outcome is Outcome.REFUTED:
        assert verdict.witness is not None
        assert len(verdict.witness["heads"]) == row[3]


def test_a_model_that_is_not_linear_refutes_nothing() -> None:
    assert no_ordered_chains_compute("disj", 2, 2, 1, 2, 1).outcome is Outcome.UNKNOWN


def test_a_renaming_that_changes_the_answer_is_refuted_where_heads_exist_and_where_none_do() -> None:
    def one_side(*_: Any) -> list[Renaming]:
        return [Renaming((1, 0, 2, 3))]  # Alice's two bits exchanged, and not Bob's

    for chains in (1, 2):
        verdict = no_ordered_chains_compute("disj", 2, 2, chains, 2, 2, symmetries=one_side)
        assert verdict.outcome is Outcome.REFUTED
        assert verdict.witness is not None
        x, renamed = verdict.witness["x"], verdict.witness["renamed"]
        task = TinyTask("disj", 2, 2)
        assert task.answer(x) != task.answer(renamed)


@pytest.mark.parametrize("task", [TinyTask("disj", 3, 2), TinyTask("match3", 4, 7), TinyTask("match3", 4, 9)])
def test_renamings_keep_the_answer_and_the_inputs(task: TinyTask) -> None:
    letters = task.pair_alphabet()
    inputs = set(task.inputs(letters))
    used = renamings(task, letters)
    assert any(turn.symbols for turn in used) == (task.name == "match3")
    for turn in used:
        assert {turn(x) for x in inputs} == inputs
        assert all(task.answer(turn(x)) == task.answer(x) for x in inputs)


def test_a_renaming_loses_nothing() -> None:
    with pytest.raises(ValueError, match="no permutation of positions"):
        Renaming((0, 0))
    with pytest.raises(ValueError, match="no permutation of symbols"):
        Renaming((0, 1), {0: 2})


@given(st.permutations(range(4)), st.integers(1, 4), st.lists(st.booleans(), min_size=4, max_size=4))
def test_least_is_the_lexicographic_order_of_the_first_places(
    turn: list[int], depth: int, told: list[bool]
) -> None:
    variables = z3.Bools("a b c d")
    solver = z3.Solver()
    solver.add(*least(variables, [variables[k] for k in turn], "e", depth))
    solver.add(*(v == value for v, value in zip(variables, told, strict=True)))
    differing = [(told[j], told[k]) for j, k in enumerate(turn) if j != k][:depth]
    expected = [a for a, _ in differing] <= [b for _, b in differing]
    assert (solver.check() == z3.sat) == expected


def _is(variable: Any, value: bool) -> Any:
    return variable if value else z3.Not(variable)


@given(st.sets(st.tuples(*[st.booleans()] * 4)), st.permutations(range(4)), st.permutations(range(4)))
def test_breaking_symmetries_of_a_set_of_solutions_keeps_one(
    some: set[tuple[bool, ...]], one: list[int], two: list[int]
) -> None:
    """The set closed under two permutations keeps a member that is least under both, at any depth."""
    solutions = set(some)
    while more := {tuple(s[k] for k in turn) for s in solutions for turn in (one, two)} - solutions:
        solutions |= more
    for depth in range(1, 5):
        solver = z3.Solver()
        variables = z3.Bools("a b c d")
        solver.add(z3.Or(*(z3.And(*map(_is, variables, s)) for s in solutions)))
        for name, turn in (("one", one), ("two", two)):
            solver.add(*least(variables, [variables[k] for k in turn], name, depth))
        assert (solver.check() == z3.sat) == bool(solutions)


@given(st.data())
def test_linear_functions_prefer(data: Any) -> None:
    """What (3) keeps of a linear function is true of every one, also where it is 0."""
    weights = [{v: data.draw(st.integers(-3, 3)) for v in range(3)} for _ in range(3)]

    def value(x: tuple[int, ...]) -> int:
        return sum(w[v] for w, v in zip(weights, x, strict=True))

    for u, v in itertools.product(itertools.product(range(3), repeat=2), repeat=2):
        order = {(value((*u, k)) >= 0, value((*v, k)) >= 0) for k in range(3)}
        assert not {(True, False), (False, True)} <= order


@pytest.mark.parametrize("together", [0, 3, 10**18])
def test_bad_input_is_one_line(together: int) -> None:
    with pytest.raises(BadInput, match="together must be 1 or 2 positions") as caught:
        no_ordered_chains_compute("disj", 2, 2, 1, 2, together)
    assert "\n" not in str(caught.value)
