"""The peers' table: what is printed as decided was decided, and a peer that is not there is absent."""

import sys
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import marabou_queries, peers
from benchmarks.relaxations import (
    interval_distance,
    interval_output,
    interval_output_rewritten,
    linear_distance,
)

SLACK = 1e-9  # of floats, which these bounds are

scores = st.floats(-8, 8)
boxes = st.lists(st.tuples(scores, st.floats(0, 4)), min_size=3, max_size=7)


@pytest.fixture
def _no_marabou(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "maraboupy", None)


def distance(shares: Any, q: int) -> float:
    return float(np.abs(shares[:q] - 1 / q).sum() + shares[q:].sum())


@given(boxes, st.integers(1, 2), st.lists(st.floats(0, 1), min_size=7, max_size=7))
def test_every_point_of_a_box_is_within_the_bounds(
    sides: list[tuple[float, float]], q: int, at: list[float]
) -> None:
    low = np.array([a for a, _ in sides])
    width = np.array([b for _, b in sides])
    box = (low, low + width)
    for places in (np.array(at[: len(sides)]), np.round(at[: len(sides)])):
        weights = np.exp(low + width * places)
        shares = weights / weights.sum()
        assert distance(shares, q) <= interval_distance(box, q) + SLACK
        assert distance(shares, q) <= linear_distance(box, q) + SLACK
        for ends in (interval_output(box), interval_output_rewritten(box)):
            assert ends[0] - SLACK <= shares[:-1].sum() <= ends[1] + SLACK


@pytest.mark.usefixtures("_no_marabou")
def test_the_table_at_a_tiny_size(capsys: pytest.CaptureFixture[str]) -> None:
    peers.print_table([8])
    first, _, *lines = capsys.readouterr().out.splitlines()
    assert first.endswith("absent") == ("maraboupy absent" in first)
    decides = {line[22:64].strip(): line[64:].split() for line in lines}
    assert [name for name in decides if "Marabou" in name and "absent" not in decides[name]] == []
    rows = [*peers.lemma_rows(8), *peers.unit_rows(8)]
    assert [row.decides for row in rows] == [
        "yes",
        "no",
        "no",
        "absent",
        "absent",
        "yes",
        "no",
        "yes",
        "absent",
    ]
    assert len(lines) == len(rows)


@pytest.mark.usefixtures("_no_marabou")
def test_nobody_decides_what_is_false() -> None:
    """Less than the sharp bound is attained, and at a tenth of the temperature many misses beat the dummy."""
    assert {row.decides for row in peers.lemma_rows(8, factor=0.99)} == {"no", "absent"}
    assert {row.decides for row in peers.unit_rows(64, c=1)} == {"no", "absent"}


@pytest.mark.parametrize("answer", ["sat", "UNKNOWN", "TIMEOUT", "ERROR", ""])
def test_only_unsat_of_marabou_is_a_decision(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    for name in ("distance_by_softmax", "distance_by_weights", "output_reaches"):
        monkeypatch.setattr(marabou_queries, name, lambda *_, **__: answer)
    marabou = [row for row in (*peers.lemma_rows(8), *peers.unit_rows(8)) if "Marabou" in row.approach]
    assert [row.decides for row in marabou] == ["no"] * 3
    assert all(answer in row.basis for row in marabou)


def test_a_marabou_that_proves_everything_is_printed_as_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("distance_by_softmax", "distance_by_weights", "output_reaches"):
        monkeypatch.setattr(marabou_queries, name, lambda *_, **__: "unsat")
    rows = [*peers.lemma_rows(8), *peers.unit_rows(8)]
    assert [row.decides for row in rows if "Marabou" in row.approach] == ["wrong"] * 3


@pytest.mark.parametrize("tokens", ["4", "0", "1000000000"])
def test_sizes_out_of_range_are_one_line(
    tokens: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["peers", "--tokens", tokens])
    with pytest.raises(SystemExit) as caught:
        peers.main()
    assert caught.value.code == 2
    assert f"not {tokens}" in capsys.readouterr().err.splitlines()[-1]
