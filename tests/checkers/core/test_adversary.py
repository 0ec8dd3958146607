"""Refutations that nothing bears out cannot be made; values cross the pipe exactly, or not at all."""

import json
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core import model_calls
from checkers.core.adversary import Finding, ModelFault, Refutation, about, printable
from checkers.core.model_calls import Model, Sample, blocks, exact_row, exact_rows
from checkers.core.model_values import decode, encode, value_key

GOOD = dict(
    statement="theorem-10",
    finding=Finding.REFUTED,
    says="",
    counterexample={"N": 2},
    error=Fraction(1, 2),
    needed=Fraction(1, 2),
)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"counterexample": None}, "needs a counterexample"),
        ({"counterexample": {}}, "needs a counterexample"),
        ({"error": None}, "needs the model's error"),
        ({"needed": None}, "needs the model's error"),
        ({"error": Fraction(49, 100)}, "as large as"),
        ({"strict": True}, "as large as"),
        ({"finding": Finding.NO_COUNTEREXAMPLE}, "only a refutation"),
        ({"finding": Finding.MISBEHAVED, "error": None}, "only a refutation"),
        ({"finding": Finding.OUT_OF_BUDGET, "counterexample": None}, "only a refutation"),
    ],
)
def test_a_refutation_without_its_grounds_cannot_be_made(change, says) -> None:
    assert Refutation(**GOOD).error == Fraction(1, 2)
    with pytest.raises(ValueError, match=says):
        Refutation(**{**GOOD, **change})


numbers = (
    st.integers()
    | st.integers(-(10**400), 10**400)
    | st.fractions()
    | st.floats(allow_nan=False)
    | st.complex_numbers(allow_nan=False)
)
values = st.recursive(
    numbers | st.text() | st.binary() | st.none() | st.booleans(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=12,
)


def arrived(value):
    return decode(json.loads(json.dumps(encode(value))))


@given(values)
def test_values_arrive_as_they_are(value) -> None:
    assert arrived(value) == value


@given(st.lists(st.floats(width=32, allow_nan=False), min_size=1), st.sampled_from(["f2", "f4", "f8"]))
def test_arrays_of_floats_arrive_exactly(row, kind) -> None:
    with np.errstate(over="ignore"):
        array = np.array([row, row], dtype=kind)
    assert arrived(array) == [[float(v) for v in line] for line in array]


@pytest.mark.parametrize("kind", ["i1", "u4", "i8", "u8", "bool", "c16", ">i4", ">f8"])
def test_arrays_of_every_kind_arrive(kind) -> None:
    array = np.array([[0, 1], [1, 1]]).astype(kind)
    assert arrived(array) == array.tolist()
    assert arrived(array[:0]) == []
    assert arrived(array[:, :0]) == [[], []]
    assert arrived(np.array(2**64 - 1, dtype="u8")) == 2**64 - 1


@given(st.integers(-5, 5))
def test_numbers_are_one_whatever_their_type(k) -> None:
    same = [k, float(k), Fraction(k), np.int8(k), np.float32(k), np.array(k)]
    assert len({value_key(arrived(v)) for v in same}) == 1
    assert value_key(arrived([k, [k]])) == value_key(arrived((float(k), np.array([k]))))
    assert value_key(arrived(-0.0)) == value_key(arrived(0))
    assert value_key(arrived(str(k))) != value_key(arrived(k))


@pytest.mark.parametrize(
    "stored",
    [
        1.5,
        True,
        "5",
        {},
        {"float": "nought"},
        {"float": "0x1p99999"},
        {"over": ["1"]},
        {"over": ["1", "0"]},
        {"over": 5},
        {"text": 5},
        {"text": "a", "float": "0x0p0"},
        {"map": [[1]]},
        {"set": 3},
        {"bytes": "xy"},
        {"complex": ["0x0p0"]},
        {"array": "AAAAAAAAAAA=", "kind": "f8", "shape": [2]},
        {"array": "!", "kind": "f8", "shape": [1]},
        {"array": "AAAAAAAAAAA=", "kind": "f4", "shape": [1]},
        {"array": "AAAAAAAAAAA=", "kind": "f8", "shape": [-1, -1]},
        {"array": "AAAAAAAAAAA=", "kind": "f8", "shape": [True]},
        {"array": "", "kind": "f8", "shape": [1 << 21, 0]},
        {"array": "", "kind": "f8", "shape": [1 << 11, 1 << 11, 0, 5]},
        {"array": ""},
        {"__class__": []},
    ],
)
def test_what_is_no_value_is_a_fault(stored) -> None:
    with pytest.raises(ModelFault, match="a value that is none") as caught:
        decode(stored)
    assert "\n" not in str(caught.value)


def test_deep_values_are_faults() -> None:
    deep: list = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ModelFault, match="nested too deeply"):
        decode(deep)
    with pytest.raises(ModelFault, match="nested too deeply"):
        encode(deep)


@pytest.mark.parametrize("view", [float("nan"), [1, [float("nan")]], {"a": float("nan")}, complex("nan")])
def test_what_equals_nothing_is_no_key(view) -> None:
    with pytest.raises(ModelFault, match="NaN"):
        value_key(arrived(view))


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ({"answers": [1]}, "number of answers"),
        ({"answers": {"text": "ab"}}, "number of answers"),
        ({}, "number of answers"),
        (None, "an answer that is none"),
        ([1, 2], "an answer that is none"),
        ({"fault": "\x1b[31m\nred"}, r"^\\x1b\[31m red$"),
    ],
)
def test_answers_of_another_form_are_faults(answer, says) -> None:
    with pytest.raises(ModelFault, match=says):
        Model(lambda _: answer).rows("view", [(0, 1), (1, 2)])


@pytest.mark.parametrize("walks", [None, [], [[1, 2, 3]], [[[], 1, "a"]], [[[1], 1, 1]], [[[], 1]]])
def test_steps_of_another_form_are_faults(walks) -> None:
    with pytest.raises(ModelFault, match="the model's process sent"):
        Model(lambda _: {"walks": walks}).walks([(0, [[1]], 0)])


def test_a_description_that_is_none_is_a_fault() -> None:
    with pytest.raises(ModelFault, match="description"):
        Model(lambda _: {"bare": 1}).describe()


@pytest.mark.parametrize("answer", [5, [1, 2], [[1, 2], [3]], [[[1]], [[2]]], [[], []], "ab", None])
def test_tables_of_another_shape_are_faults(answer) -> None:
    with pytest.raises(ModelFault, match="shape"):
        exact_rows(answer, "W", 3)
    with pytest.raises(ModelFault, match=r"shape|must be an int"):
        exact_row(answer, "W", 1 if isinstance(answer, (str, type(None))) else 7)


@given(st.text())
def test_printable_text_is_one_line_of_what_a_terminal_shows(text) -> None:
    assert printable(text).isprintable()
    assert printable("plain text") == "plain text"


@given(st.fractions(-(10**400), 10**400))
def test_numbers_of_any_size_can_be_told(x) -> None:
    assert about(x)


def test_long_answers_are_asked_for_in_shorter_pieces(monkeypatch) -> None:
    monkeypatch.setattr(model_calls, "NUMBERS", 1000)
    lengths = []

    class Long:
        def views(self, rows):
            lengths.append(len(rows))
            return np.repeat(rows, 50, axis=1)

    found = Model.of(Long()).table("views", [(k, k) for k in range(100)])
    assert [row[0] for row in found] == list(range(100))
    assert lengths == [16, *[10] * 8, 4]


def test_blocks_cover_all_questions_in_order() -> None:
    found = list(blocks(range(100_000)))
    assert [k for block in found for k in block] == list(range(100_000))
    assert len(found[0]) < 100 < len(found[-2])


def test_a_sample_is_asked_again_backwards_and_compared() -> None:
    sample: Sample[int] = Sample()
    for k in range(5000):
        sample.add(k, k % 7)
    asked: list[int] = []

    def keys(questions):
        asked.extend(questions)
        return [k % 7 for k in questions]

    sample.check("view", keys, "again")
    assert len(set(asked)) == len(asked) > 100
    assert max(asked) > 2500 > min(asked)
    with pytest.raises(ModelFault, match="view is not one function"):
        sample.check("view", lambda questions: [0 for _ in questions], "again")
    Sample().check("view", keys, "of nothing")
