"""The shipped index is complete and honest, and a malformed one is refused with its row and field."""

import ast
import copy
import dataclasses
import datetime
import itertools
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofs import statements
from proofs.statements import DEFAULT_PATH, SHARED_COUNTER, MalformedIndex, load

INDEX = load()
DATA = tomllib.loads(DEFAULT_PATH.read_text(encoding="utf-8"))

# Written out, so that a row that vanishes or a number that moves fails here.
EXPECTED = [
    ("definition-1", "definition", "1", "confirmed"),
    ("definition-2", "definition", "2", "confirmed"),
    ("definition-4", "definition", "4", "confirmed"),
    ("section-4-match-tasks", "definition", None, "open"),
    ("set-disjointness", "definition", None, "open"),
    ("precision-model", "model", None, "ours"),
    ("class-p", "model", None, "ours"),
    ("informal-theorem-1", "informal-theorem", "1", "confirmed"),
    ("informal-theorem-2", "informal-theorem", "2", "confirmed"),
    ("informal-conjecture-1", "conjecture", "1", "inferred"),
    ("fact-1", "fact", "1", "inferred"),
    ("theorem-2", "theorem", "2", "confirmed"),
    ("theorem-3", "theorem", "3", "confirmed"),
    ("theorem-4", "theorem", "4", "confirmed"),
    ("theorem-6", "theorem", "6", "confirmed"),
    ("theorem-7", "theorem", "7", "confirmed"),
    ("theorem-8", "theorem", "8", "inferred"),
    ("theorem-9", "theorem", "9", "inferred"),
    ("theorem-10", "theorem", "10", "confirmed"),
    ("theorem-11", "theorem", "11", "confirmed"),
    ("appendix-b-restricted-isometry", "lemma", None, "open"),
    ("appendix-b-dual-certificate", "lemma", None, "open"),
    ("appendix-b-rounding", "lemma", None, "open"),
    ("appendix-c3-third-order", "theorem", None, "open"),
    ("appendix-c5-match3-upper", "theorem", None, "open"),
    ("appendix-c6-subgraphs", "theorem", None, "open"),
    ("appendix-c6-1-congest", "theorem", None, "open"),
    ("figure-2-experiment", "experiment", "2", "confirmed"),
]
OTHER_FOLDERS = {
    "definitions",
    "informal_theorem_1",
    "informal_theorem_2",
    "informal_conjecture_1",
    "figure_2_experiment",
}
FOLDERS = {
    "fact-1": "fact_01_disjointness",
    "theorem-2": "theorem_02_fixed_precision",
    "theorem-3": "theorem_03_infinite_precision",
    "theorem-4": "theorem_04_width",
    "theorem-6": "theorem_06_match2",
    "theorem-7": "theorem_07_match3_hardness",
    "theorem-8": "theorem_08_match3_bigram",
    "theorem-9": "theorem_09_match3_local",
    "theorem-10": "theorem_10_feedforward",
    "theorem-11": "theorem_11_recurrent",
    "appendix-b-restricted-isometry": "appendix_b_restricted_isometry",
    "appendix-c3-third-order": "appendix_c3_third_order",
    "appendix-c5-match3-upper": "appendix_c5_match3_upper",
    "appendix-c6-subgraphs": "appendix_c6_subgraphs",
}


def test_every_entry_is_there_in_order() -> None:
    rows = [(row.id, row.kind, row.number, row.number_status) for row in INDEX.statements.values()]
    assert rows == EXPECTED


def test_folders_are_the_common_names() -> None:
    folders = {row.id: row.folder for row in INDEX.statements.values()}
    assert {i: f for i, f in folders.items() if i in FOLDERS} == FOLDERS
    assert set(folders.values()) == {*FOLDERS.values(), *OTHER_FOLDERS}


def test_the_paper() -> None:
    paper = INDEX.paper
    assert paper.authors == ("Sanford, Clayton", "Hsu, Daniel", "Telgarsky, Matus")
    assert paper.venue == "NeurIPS 2023 (Advances in Neural Information Processing Systems 36)"
    assert (paper.arxiv, paper.version, paper.version_date) == (
        "2306.02896",
        "v2",
        datetime.date(2023, 11, 16),
    )


def test_every_source_is_used_and_every_statement_has_its_limits() -> None:
    used = set(itertools.chain.from_iterable(row.sources for row in INDEX.statements.values()))
    assert used == set(INDEX.sources)
    assert all(row.limits and row.conclusion for row in INDEX.statements.values())


def test_names_and_places() -> None:
    names = {row.id: row.name for row in INDEX.statements.values()}
    assert names["informal-conjecture-1"] == "Informal Conjecture 1"
    assert names["figure-2-experiment"] == "Figure 2"
    assert names["appendix-c3-third-order"] is None
    assert INDEX.statements["theorem-4"].places == ("Section 3", "Appendix B.3")
    assert INDEX.statements["definition-1"].places == ()


def test_shared_counter_has_no_number_twice() -> None:
    numbers = [row.number for row in INDEX.statements.values() if row.kind in SHARED_COUNTER and row.number]
    assert len(numbers) == len(set(numbers)) == 10


def test_rows_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        INDEX.statements["theorem-2"].number = "3"  # type: ignore[misc]


def test_loader_imports_the_standard_library_only() -> None:
    tree = ast.parse(Path(statements.__file__).read_text(encoding="utf-8"))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        )
    }
    assert imported <= set(sys.stdlib_module_names)


def _refused(data: dict[str, object]) -> str:
    with pytest.raises(MalformedIndex) as caught:
        statements._index(data)
    message = str(caught.value)
    assert len(message.splitlines()) == 1
    return message


def _changed(id: str, changes: dict[str, object]) -> dict[str, object]:
    """The shipped data with fields of one row changed; None removes a field."""
    data = copy.deepcopy(DATA)
    row = next(row for row in data["statement"] if row["id"] == id)
    for field, value in changes.items():
        if value is None:
            del row[field]
        else:
            row[field] = value
    return data


@pytest.mark.parametrize(
    ("id", "changes", "parts"),
    [
        ("theorem-2", {"title": None}, ["'theorem-2'", "missing field 'title'", "string"]),
        ("theorem-2", {"limits": None}, ["'theorem-2'", "missing field 'limits'", "list"]),
        ("theorem-2", {"id": None}, ["statement number 12", "missing field 'id'"]),
        ("theorem-2", {"id": 2}, ["statement number 12", "'id'", "string"]),
        (
            "theorem-2",
            {"colour": "red"},
            ["'theorem-2'", "unknown field 'colour'", "the fields are id, kind"],
        ),
        ("theorem-2", {"number": 2}, ["'theorem-2'", "'number'", "a string"]),
        ("theorem-2", {"title": ""}, ["'theorem-2'", "'title'", "not empty"]),
        ("theorem-2", {"title": "two\nlines"}, ["'theorem-2'", "'title'", "one line"]),
        ("theorem-2", {"hypotheses": "any N"}, ["'theorem-2'", "'hypotheses'", "list of strings"]),
        ("theorem-2", {"hypotheses": [1]}, ["'theorem-2'", "'hypotheses'", "list of strings"]),
        ("theorem-2", {"elsewhere": ["Theorem 1"]}, ["'theorem-2'", "'elsewhere'", "v1: Theorem 5"]),
        ("theorem-2", {"limits": []}, ["'theorem-2'", "'limits'", "at least one"]),
        ("theorem-2", {"kind": "axiom"}, ["'theorem-2'", "'kind'", "'axiom'", "theorem"]),
        ("theorem-2", {"number_status": "sure"}, ["'theorem-2'", "'number_status'", "'sure'", "confirmed"]),
        ("theorem-2", {"version": "v1"}, ["'theorem-2'", "'version'", "'v2'"]),
        ("theorem-2", {"section": "Sec 3"}, ["'theorem-2'", "'section'", "Appendix B.3"]),
        ("theorem-2", {"section": "not in the paper"}, ["'theorem-2'", "'section'", "ours"]),
        ("theorem-2", {"number_status": "open"}, ["'theorem-2'", "'number'", "absent", "open"]),
        ("theorem-2", {"number": None}, ["'theorem-2'", "'number'", "given", "confirmed"]),
        ("theorem-2", {"number": "two"}, ["'theorem-2'", "'number'", '"2"']),
        ("theorem-2", {"number": "5"}, ["'theorem-2'", "'id'", "'theorem-5'"]),
        ("theorem-2", {"kind": "lemma"}, ["'theorem-2'", "'id'", "'lemma-2'"]),
        ("theorem-2", {"id": "Theorem 2"}, ["'Theorem 2'", "'id'", "lower-case"]),
        ("theorem-2", {"folder": "theorem_03_x"}, ["'theorem-2'", "'folder'", "'theorem_02_'"]),
        ("theorem-2", {"folder": "a-b"}, ["'theorem-2'", "'folder'", "package name"]),
        ("theorem-2", {"uses": ["theorem-5"]}, ["'theorem-2'", "'uses'", "'theorem-5'"]),
        ("theorem-2", {"uses": ["fact-1", "fact-1"]}, ["'theorem-2'", "'uses'", "repetition"]),
        ("theorem-2", {"sources": ["gauss"]}, ["'theorem-2'", "'sources'", "'gauss'"]),
        ("theorem-2", {"uses": ["theorem-2"]}, ["'theorem-2'", "'uses'", "theorem-2 -> theorem-2"]),
        ("theorem-6", {"uses": ["theorem-8"]}, ["'uses'", "cycles", "theorem-6 -> theorem-8 -> theorem-6"]),
        ("fact-1", {"id": "fact-2", "number": "2", "folder": "fact_02_x"}, ["'fact-2'"]),
        ("precision-model", {"section": "Section 3"}, ["'precision-model'", "'section'", "ours"]),
        ("precision-model", {"kind": "definition"}, ["'precision-model'", "'number_status'", "model"]),
        ("precision-model", {"number": "1"}, ["'precision-model'", "'number'", "absent"]),
        (
            "set-disjointness",
            {"id": "definition-3"},
            ["'definition-3'", "'id'", "without a statement number"],
        ),
    ],
)
def test_a_malformed_statement_is_refused(id: str, changes: dict[str, object], parts: list[str]) -> None:
    message = _refused(_changed(id, changes))
    assert all(part in message for part in parts), message


def test_duplicates_are_refused() -> None:
    data = copy.deepcopy(DATA)
    data["statement"].append(copy.deepcopy(data["statement"][0]))
    assert "'definition-1'" in _refused(data)
    assert "duplicate" in _refused(data)
    data = copy.deepcopy(DATA)
    data["source"].append(copy.deepcopy(data["source"][0]))
    assert "source 'yao-1979': field 'key'" in _refused(data)


def test_two_rows_cannot_have_one_number_of_the_shared_counter() -> None:
    row = next(row for row in DATA["statement"] if row["id"] == "theorem-6")
    lemma = {**row, "id": "lemma-6", "kind": "lemma", "folder": "lemma_06_match2"}
    message = _refused({**DATA, "statement": [*DATA["statement"], lemma]})
    assert "'lemma-6'" in message
    assert "'theorem-6'" in message


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"statement": []}, "empty index"),
        ({"statement": {"id": "x"}}, "[[statement]]"),
        ({"statement": ["x"]}, "[[statement]]"),
        ({"paper": []}, "[paper]"),
        ({"lemma": []}, "unknown table 'lemma'"),
        ({"source": [{"key": "a b", "authors": ["Gauss, C. F."]}]}, "'key'"),
        ({"source": [{"key": "gauss", "authors": ["C. F. Gauss"]}]}, "'authors'"),
        ({"source": [{"key": "gauss", "authors": ["Gauss, C. F."], "year": True}]}, "'year'"),
        ({"paper": {**DATA["paper"], "year": "2023"}}, "'year'"),
        ({"paper": {**DATA["paper"], "year": -1}}, "'year'"),
        ({"paper": {**DATA["paper"], "authors": []}}, "'authors'"),
        ({"paper": {**DATA["paper"], "pages": "36677"}}, "'pages'"),
        ({"paper": {**DATA["paper"], "arxiv": "arXiv:2306.02896"}}, "'arxiv'"),
        ({"paper": {**DATA["paper"], "version_date": "2023-11-16"}}, "'version_date'"),
        ({"paper": {**DATA["paper"], "version_date": datetime.datetime(2023, 11, 16)}}, "'version_date'"),
    ],
)
def test_malformed_tables_are_refused(changes: dict[str, object], part: str) -> None:
    assert part in _refused({**DATA, **changes})


@pytest.mark.parametrize(
    "content", [b"[paper", b"\xff", b"[paper]\ntitle = 'x'\n", b"", b"a = " + b"[" * 10**5]
)
def test_a_file_that_is_no_index_is_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    with pytest.raises(MalformedIndex, match=r"^broken\.toml: ") as caught:
        load(path)
    assert len(str(caught.value).splitlines()) == 1


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(MalformedIndex, match=r"^none\.toml: cannot be read"):
        load(tmp_path / "none.toml")


_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.text(),
    st.lists(st.text()),
    st.dictionaries(st.text(), st.text()),
)


@given(st.sampled_from(DATA["statement"]), st.text() | st.sampled_from(sorted(DATA["statement"][0])), _VALUES)
def test_any_changed_field_loads_or_is_refused_in_one_line(
    row: dict[str, object], field: str, value: object
) -> None:
    rows = [{**row, field: value} if other is row else other for other in DATA["statement"]]
    try:
        index = statements._index({**DATA, "statement": rows})
    except MalformedIndex as error:
        said = str(error)
    else:
        said = f"loaded {len(index.statements)} rows"
    assert len(said.splitlines()) == 1
