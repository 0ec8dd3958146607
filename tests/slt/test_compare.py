"""The headline table: its numbers, the verdicts behind them, and the plot."""

import dataclasses
from fractions import Fraction

import pytest

from checkers.core.claim import all_claims
from constructions.errors import BadInput
from slt import compare as module
from slt.compare import ROWS, compare, plot


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
    rows = module._attention(module.Sizes(10**6, 4, 8))
    assert rows[0]["N"] * (rows[0]["m"] - 8) <= module.MOST_KEY_ENTRIES
    assert module._attention(module.Sizes(100, 40, 2))[0]["q"] == module.MOST_POINTERS
    assert module._narrow_layer(module.Sizes(10**6, 4, 8))[0]["N"] == 24


def test_a_check_that_fails_is_shown_as_it_is(monkeypatch) -> None:
    row = dataclasses.replace(ROWS[0], rows=lambda at: [{**module._attention(at)[0], "m": at.d + 2}])
    broken = dataclasses.replace(ROWS[1], claim="theorem-99/none", kernel="")
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
    backed = {row.size: row.kernel for row in ROWS if row.kernel}
    names = {theorem.name for theorem in module.kernel_theorems()}
    assert set(backed.values()) <= names
    for row in compare(60, 2, 2).rows:
        assert (f"Rocq's {backed[row[1]]}, " in row[5]) if row[1] in backed else ("Rocq" not in row[5])


def test_the_kernel_s_key_dimension_beats_orthogonal_keys_from_ten_thousand_on() -> None:
    for q, first in ((1, 10_082), (4, 45_698), (8, 96_770)):
        assert module.every_input(first - 1, q) >= first - 2
        assert all(module.every_input(N, q) < N - 1 for N in (first, 2 * first, 10**6))
