"""Every hypothesis has a row whose witness is checked, or says in fixed words that none is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkers.core.claim import all_claims
from proofs import ablations
from proofs.ablations import BARE, NOT_KNOWN, NOTHING, RESULTS, load, without_row
from proofs.statements import MalformedIndex
from proofs.statements import load as load_statements

INDEX = load_statements()
ROWS = load(INDEX)

# Written out: what is called idle, or not known to be needed, is for a reader to see.
IDLE = [
    ("fact-1", "Alice holds a and Bob holds b, both in {0,1}^n"),
    ("theorem-2", "any N"),
    ("theorem-4", "d' >= 1"),
    ("theorem-6", "any N"),
    ("theorem-8", "any N"),
    ("theorem-9", "any N"),
    ("appendix-b-rounding", "each query coordinate is rounded to f fractional bits"),
    (
        "appendix-c3-third-order",
        INDEX.statements["appendix-c3-third-order"].hypotheses[0],
    ),
    (
        "appendix-c6-subgraphs",
        "tokens are vertices and x_i is row i of the adjacency matrix, N bits",
    ),
    (
        "appendix-c6-1-congest",
        "messages travel along the edges of a graph in rounds, as in the CONGEST model",
    ),
]
OPEN = [
    ("theorem-3", "N is fixed"),
    ("theorem-9", "p = O(log(K log N) + log M)"),
    ("appendix-b-rounding", "keys in {+-1/sqrt(m')}^{m'}"),
    ("appendix-c3-third-order", "p = O(log M)"),
]


def test_every_hypothesis_of_every_result_has_a_row() -> None:
    assert without_row(INDEX, ROWS) == []
    assert len(ROWS) >= sum(len(s.hypotheses) for s in INDEX.statements.values() if s.kind in RESULTS)


def test_a_hypothesis_without_a_row_is_found() -> None:
    assert without_row(INDEX, ROWS[1:]) == [("fact-1", "Alice holds a and Bob holds b, both in {0,1}^n")]
    assert ("theorem-7", "M >= N + 1") in without_row(INDEX, [])


def test_every_witness_is_a_claim_that_runs() -> None:
    claims = all_claims()
    assert [row.claim for row in ROWS if row.claim and not claims[row.claim].quick] == []


def test_what_has_no_witness_is_written_out_here() -> None:
    for phrase, listed in ((NOTHING, IDLE), (NOT_KNOWN, OPEN)):
        assert [(row.statement, row.hypothesis) for row in ROWS if row.without == phrase] == listed
    assert [row for row in ROWS if row.without not in BARE and not row.checked_by] == []


GOOD = {
    "statement": "theorem-6",
    "hypothesis": "any N",
    "without": NOTHING,
}


def written(folder: Path, *rows: dict[str, str], table: str = "ablation") -> Path:
    lines = [f"[[{table}]]\n" + "".join(f"{k} = {v!r}\n" for k, v in row.items()) for row in rows]
    path = folder / "ablations.toml"
    path.write_text("\n".join(lines))
    return path


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"statement": "theorem-99"}, "'statement' must be the id"),
        ({"statement": "definition-1"}, "'statement' must be the id"),
        ({"hypothesis": "any n"}, "no such hypothesis"),
        ({"without": "all is lost"}, "name a claim or a kernel theorem"),
        ({"claim": "theorem-6/a_dummy_is_needed"}, "name a claim or a kernel theorem"),
        ({"without": "x", "kernel": "no_such_theorem"}, "'kernel' must name a theorem"),
        ({"why": "because"}, "unknown field 'why'"),
        ({"without": ""}, "'without' must be a string of one line"),
        ({"without": " padded"}, "'without' must be a string of one line"),
    ],
)
def test_a_wrong_row_is_one_line(tmp_path: Path, change: dict[str, str], says: str) -> None:
    with pytest.raises(MalformedIndex, match=says) as error:
        load(INDEX, written(tmp_path, GOOD | change))
    assert "\n" not in str(error.value)


def test_rows_may_not_contradict_or_repeat_each_other(tmp_path: Path) -> None:
    fails = GOOD | {"without": "it fails", "claim": "theorem-6/a_dummy_is_needed"}
    for pair in ((GOOD, GOOD), (GOOD, fails), (fails, fails)):
        with pytest.raises(MalformedIndex, match="another row"):
            load(INDEX, written(tmp_path, *pair))
    assert len(load(INDEX, written(tmp_path, fails, fails | {"without": "and so"}))) == 2


def test_a_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(MalformedIndex, match="cannot be read"):
        load(INDEX, tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("= 1")
    with pytest.raises(MalformedIndex, match="not valid TOML"):
        load(INDEX, tmp_path / "bad.toml")
    for table in ("ablations", "finding"):
        with pytest.raises(MalformedIndex, match=r"under \[\[ablation\]\]"):
            load(INDEX, written(tmp_path, GOOD, table=table))
    with pytest.raises(MalformedIndex, match="missing field 'without'"):
        load(INDEX, written(tmp_path, {"statement": "theorem-6", "hypothesis": "any N"}))


def test_words_of_a_constant_are_a_hypothesis_too() -> None:
    extra = [r for r in ROWS if r.hypothesis not in INDEX.statements[r.statement].hypotheses]
    assert {r.hypothesis for r in extra} == {
        "one constant dummy token",
        "M >= 2",
        "m = 3",
        "M >= 2n + 4",
        "M >= 3 and N >= 4",
        "x_1 = 1",
    }
    assert ablations.DEFAULT_PATH.name == "ablations.toml"
