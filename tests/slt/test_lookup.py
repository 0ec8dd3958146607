"""A statement is found however people write it, and never another one than was asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constructions.errors import BadInput
from proofs.statements import SHARED_COUNTER, load
from slt.lookup import LONGEST_QUERY, find

INDEX = load()

FOUND = {
    "theorem-2": [
        "theorem-2",
        "Theorem 2",
        "thm 2",
        "Thm. 2",
        "THM.2",
        "theorem2",
        "2",
        " 2 ",
        "02",
        "T2",
        "theorem_02",
        "theorem_02_fixed_precision",
        "fixed precision",
        "Thm II",
        "theorem ii",
        "arXiv:2306.02896v2, Theorem 2",
    ],
    "theorem-10": ["10", "theorem 10", "thm10", "theorem_10_feedforward", "fully-connected"],
    "theorem-4": ["4", "2306.02896 theorem 4", "T4", "B.3", "appendix b.3"],
    "definition-4": ["Definition 4", "def. 4", "def4", "qSA"],
    "definition-1": ["Definition 1", "def 1"],
    "fact-1": ["Fact 1", "fact I", "fact1", "fact_01_disjointness"],
    "informal-theorem-1": ["Informal Theorem 1", "informal thm. 1", "informal_theorem_1"],
    "informal-conjecture-1": ["conjecture 1", "Informal Conjecture 1", "conj. 1"],
    "figure-2-experiment": ["Figure 2", "fig. 2"],
    "theorem-6": ["match2", "Match2 by one unit", "C.1"],
    "appendix-c3-third-order": [
        "C.3",
        "c3",
        "appendix c3",
        "Appendix C.3",
        "app. c.3",
        "third-order attention",
    ],
    "appendix-c6-subgraphs": ["C.6", "subgraph"],
    "appendix-c6-1-congest": ["C.6.1", "c6-1", "appendix c6.1", "CONGEST"],
    "set-disjointness": ["DISJ", "set_disjointness"],
}

REFUSED = [
    ("", ["empty"]),
    (" \t\n", ["empty"]),
    ("1", ["ambiguous", "fact-1", "definition-1", "informal-theorem-1"]),
    ("2306.02896v1 theorem 4", ["numbers of v1 are not known here"]),
    ("theorem iix", ["no such statement"]),
    ("5", ["no statement 5", "Theorem 4, Theorem 6"]),
    ("12", ["no statement 12", "Theorem 11"]),
    ("0", ["no statement 0"]),
    ("9" * 100, ["no statement 999"]),
    ("theorem 5", ["no Theorem 5", "Theorem 4, Theorem 6"]),
    ("Theorem 1", ["no Theorem 1", "did you mean fact-1, informal-theorem-1?"]),
    ("T1", ["no Theorem 1", "fact-1"]),
    ("Lemma 6", ["no Lemma 6", "did you mean theorem-6?"]),
    ("Corollary 2", ["no Corollary 2", "did you mean theorem-2?"]),
    ("Fact 2", ["no Fact 2", "did you mean theorem-2?"]),
    ("Definition 3", ["no Definition 3", "Definition 1, Definition 2, Definition 4"]),
    ("Conjecture 2", ["no Informal Conjecture 2", "Informal Conjecture 1"]),
    ("Figure 3", ["no Figure 3", "Figure 2"]),
    ("-2", ["no such statement"]),
    ("theorem -2", ["did you mean theorem-2"]),
    ("2.0", ["no such statement"]),
    ("²", ["no such statement"]),
    ("٢", ["no such statement"]),
    ("theorm 2", ["did you mean theorem-2"]),
    ("theorem", ["did you mean"]),
    ("kerdock", ["no such statement"]),
    ("the", ["no such statement"]),
    ("is", ["no such statement"]),
    (
        "match3",
        ["ambiguous", "theorem-7", "appendix-c3-third-order", "section-4-match-tasks", "informal-theorem-2"],
    ),
    ("sparse averaging", ["ambiguous", "theorem-2", "definition-4"]),
    ("attention", ["ambiguous", "definition-1, informal-theorem-1"]),
    ("section 3", ["ambiguous", "theorem-2, theorem-3, theorem-4"]),
    ("appendix b", ["ambiguous", "appendix-b-rounding"]),
    ("B.1", ["ambiguous", "appendix-b-dual-certificate"]),
    ("C.9", ["Appendix C.3", "Section 4"]),
    ("Section C.3", ["Appendix C.3"]),
    ("Appendix 3", ["Appendix C.3"]),
    ("d4", ["Appendix A"]),
    ("x" * (LONGEST_QUERY + 1), ["at most 200"]),
    ("a\nb\u2028c", ["no such statement"]),
]


@pytest.mark.parametrize(("id", "query"), [(id, query) for id, queries in FOUND.items() for query in queries])
def test_found(id: str, query: str) -> None:
    assert find(query, INDEX).id == id


@pytest.mark.parametrize(("query", "parts"), REFUSED)
def test_refused_with_suggestions(query: str, parts: list[str]) -> None:
    with pytest.raises(BadInput) as caught:
        find(query, INDEX)
    message = str(caught.value)
    assert len(message.splitlines()) == 1
    assert all(part in message for part in parts), message


@pytest.mark.parametrize("row", INDEX.statements.values(), ids=INDEX.statements)
def test_every_statement_is_found_by_id_name_and_title(row) -> None:  # type: ignore[no-untyped-def]
    assert find(row.id, INDEX) is row
    assert find(row.id.upper().replace("-", "_"), INDEX) is row
    assert find(row.title, INDEX) is row
    if row.name is not None:
        assert find(row.name, INDEX) is row


@given(st.integers(0, 10**30), st.sampled_from(["", "Theorem ", "thm. ", "T", "theorem-", "Lemma ", "Fact "]))
def test_a_number_never_finds_another_number_or_counter(number: int, word: str) -> None:
    try:
        row = find(f"{word}{number}", INDEX)
    except BadInput:
        return
    assert row.number == str(number)
    assert row.kind in SHARED_COUNTER
    assert row.kind == "theorem" or word.strip()


_WORDS = st.sampled_from(
    sorted(
        {
            w
            for row in INDEX.statements.values()
            for w in [*row.title.split(), *row.id.split("-"), "§", ".", "c"]
        }
    )
)


@given(
    st.text() | st.lists(_WORDS, max_size=5).map(" ".join) | st.from_regex(r"[a-z§]{0,9}[ ._-]?[a-d]?[0-9.]*")
)
def test_any_text_finds_a_statement_or_raises_bad_input_on_one_line(query: str) -> None:
    try:
        said = find(query, INDEX).id
    except BadInput as error:
        said = str(error)
    assert len(said.splitlines()) == 1
