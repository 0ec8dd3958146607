"""The headline table: its numbers, the verdicts behind them, and the plot."""

import dataclasses
import math
from fractions import Fraction

import pytest

from checkers.core.claim import all_claims
from checkers.engines import kernel
from checkers.engines.kernel import kernel_theorems
from constructions.errors import BadInput
from constructions.theorem_02_fixed_precision.in_p import key_coordinates
from slt import compare as module
from slt import compare_rows
from slt.compare import compare, compare_match, plot
from slt.compare_rows import MATCH_ROWS, ROWS, Sizes, attention


def test_every_row_is_backed_by_a_claim_that_succeeds() -> None:
    table = compare(60, 2, 2)
    assert [row[0] for row in table.rows] == [row.architecture for row in ROWS]
    known = all_claims()
    for row in table.rows:
        expected = ("certified", "proved") if row[4] in known else ("not yet checked",)
        assert row[5].startswith(expected), row
    values = {row[1]: Fraction(row[2]) for row in table.rows}
    assert values["rank of the first layer: needed (the paper)"] == 60
    assert values["rank of the first layer: needed (sharper)"] == 120
    assert values["rank of the first layer: enough"] == 121
    assert values["bits of state: needed (the paper)"] == Fraction(59, 2)
    assert values["bits of state: needed (sharper)"] == 58


def test_large_sizes_are_checked_at_smaller_ones_and_say_so() -> None:
    rows = attention(Sizes(10**6, 4, 8))
    assert rows[0]["N"] * (rows[0]["m"] - 8) <= compare_rows.MOST_KEY_ENTRIES
    assert attention(Sizes(100, 40, 2))[0]["q"] == compare_rows.MOST_POINTERS
    assert compare_rows._narrow_layer(Sizes(10**6, 4, 8))[0]["N"] == 24


def test_a_check_that_fails_is_shown_as_it_is(monkeypatch) -> None:
    row = dataclasses.replace(ROWS[0], rows=lambda at: [{**attention(at)[0], "m": at.d + 2}])
    broken = dataclasses.replace(ROWS[2], claim="theorem-99/none", kernel="")
    monkeypatch.setattr(module, "ROWS", (row, broken))
    first, second = compare(60, 2, 2).rows
    assert not first[5].startswith(("certified", "proved"))
    assert second[5] == "not yet checked"


@pytest.mark.parametrize(
    ("sizes", "says"),
    [
        ((2, 1, 1), "N must be at least 3"),
        ((10, 6, 1), "at most N/2 = 5"),
        ((10, 0, 1), "q must"),
        ((10, 2, 0), "d"),
        ((10**6, 10**5, 1), "at most 10000 here"),
    ],
)
def test_bad_sizes_are_refused(sizes, says) -> None:
    with pytest.raises(BadInput, match=says):
        compare(*sizes)


def test_the_plot_is_written_or_refused_in_one_line(tmp_path) -> None:
    plot(tmp_path / "growth.svg", q=2, d=1)
    text = (tmp_path / "growth.svg").read_text(encoding="utf-8")
    assert text.startswith("<?xml")
    for path in (tmp_path / "growth.odd", tmp_path / "missing" / "growth.svg"):
        with pytest.raises(BadInput, match="cannot write the plot") as caught:
            plot(path, q=2, d=1)
        assert "\n" not in str(caught.value)


def test_a_bound_for_all_sizes_names_its_kernel_theorem_and_its_state() -> None:
    # Issue: at N = 1000 the table showed a check at N = 24 only.
    backed = {row.size: row.kernel for row in (*ROWS, *MATCH_ROWS) if row.kernel}
    names = {theorem.name for theorem in kernel_theorems()}
    assert set(backed.values()) <= names
    for row in (*compare(60, 2, 2).rows, *compare_match(30).rows):
        assert (f"Rocq's {backed[row[1]]}, " in row[5]) if row[1] in backed else ("Rocq" not in row[5])


def test_a_row_is_green_only_where_the_kernel_s_record_holds(monkeypatch) -> None:
    for state, words in (("checked", "proved"), ("stale", "stale (make rocq)")):
        theorem = dataclasses.replace(kernel_theorems()[0], name="theorem_2_P", state=state)
        monkeypatch.setattr(kernel, "kernel_theorems", lambda theorem=theorem: [theorem])
        assert kernel.standing("theorem_2_P") == words
        assert kernel.standing("theorem_4_P") == "not there"


def test_both_sides_of_the_informal_theorems_are_in_one_class() -> None:
    values = {row[1]: int(Fraction(row[2])) for row in compare(60, 2, 2).rows}
    assert values["inner dimension m: enough"] == 672 * 2 * 7
    needed = values["(2m + m_v) p H: needed"]
    assert 2 ** (needed - 1) < math.comb(59, 2) <= 2**needed
    assert values["rank of the first layer: needed (every q <= N)"] == 59 * 2
    table = compare_match(1000)
    assert table.rows[1][2] == "22"
    assert table.rows[2][2] == str(-(-996 // (4 * (22 + 10))))
    for row in compare_match(3).rows:
        assert row[5].startswith(("certified", "proved"))


def test_the_kernel_s_key_dimension_beats_orthogonal_keys_from_ten_thousand_on() -> None:
    for q, first in ((1, 10_082), (4, 45_698), (8, 96_770)):
        assert key_coordinates(first - 1, q) >= first - 2
        assert all(key_coordinates(N, q) < N - 1 for N in (first, 2 * first, 10**6))
