"""A copy's numbered statements are found and matched, in whatever layout; what is no copy matches nothing."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import made
import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofs.statements import load
from slt.matching.copy_file import Copy, read_copy
from slt.matching.match import Kind, match
from slt.matching.numbered import Numbered, printed_statements, tidy
from slt.matching.tex_source import source_statements

INDEX = load()
PAIRED = (Kind.SAME, Kind.OTHER, Kind.NEW)


def _numbers(copy: Copy) -> dict[str, tuple[str, Kind]]:
    """Our id -> its name in the copy, and what became of it."""
    return {p.ours.id: (p.theirs.name, p.kind) for p in match(copy, INDEX) if p.ours and p.theirs}


def _as_made(statements: list[made.Said]) -> dict[str, str]:
    return {name: f"{statements[k][0]} {statements[k][1]}" for name, k in made.NAMED.items()}


LAYOUTS: dict[str, Callable[[Path], Path]] = {
    "one column": lambda folder: made.pdf(folder / "a.pdf"),
    "two columns": lambda folder: made.pdf(folder / "a.pdf", columns=2),
    "ligatures": lambda folder: made.pdf(folder / "a.pdf", ligatures=True),
    "broken hyphens": lambda folder: made.pdf(folder / "a.pdf", hyphens=True, columns=2),
    "line numbers": lambda folder: made.pdf(folder / "a.pdf", numbered=True, hyphens=True),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_statement_of_a_pdf_is_found_in_every_layout(layout: str, tmp_path: Path) -> None:
    copy = read_copy(LAYOUTS[layout](tmp_path))
    assert (copy.form, copy.version, copy.titled) == ("PDF", "v2", True)
    found = _numbers(copy)
    assert {name: theirs for name, (theirs, _) in found.items()} == _as_made(made.STATEMENTS)
    assert {kind for _, kind in found.values()} == {Kind.SAME}


def test_statements_of_few_words_and_many_symbols_are_found(tmp_path: Path) -> None:
    found = _numbers(read_copy(made.pdf(tmp_path / "a.pdf", made.TERSE)))
    assert found == {f"theorem-{n}": (f"Theorem {n}", Kind.SAME) for _, n, _ in made.TERSE}


def test_another_numbering_is_told_by_the_words(tmp_path: Path) -> None:
    older = made.renumbered(made.STATEMENTS)
    copy = read_copy(made.pdf(tmp_path / "v1.pdf", older, stamp="arXiv:2306.02896v1"))
    found = _numbers(copy)
    assert copy.version == "v1"
    assert {name: theirs for name, (theirs, _) in found.items()} == _as_made(older)
    assert {name for name, (_, kind) in found.items() if kind is Kind.OTHER} == {
        f"theorem-{n}" for n in (6, 7, 8, 9, 10, 11)
    }


def test_the_rows_of_the_table(tmp_path: Path) -> None:
    said = [s for s in made.STATEMENTS if s[1] != "11"]
    said.append(
        (
            "Lemma",
            "12",
            "Every planar graph has a proper colouring of its vertices with at most five colours.",
        )
    )
    third = "A third-order unit with m = 5 computes Match3, with the column-wise Kronecker product of keys."
    said.append(("Theorem", "13", f"{third} An s-order unit has p of order log M."))
    pairs = {
        (p.ours.id if p.ours else p.theirs.name): p.kind
        for p in match(read_copy(made.pdf(tmp_path / "a.pdf", said)), INDEX)
    }
    assert pairs["theorem-11"] is Kind.ABSENT
    assert pairs["Lemma 12"] is Kind.NOT_OURS
    assert pairs["appendix-c3-third-order"] is Kind.NEW
    assert pairs["theorem-6"] is Kind.SAME


def test_a_source_with_environments_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "paper.tex"
    path.write_text(made.tex(), encoding="utf-8")
    found = _numbers(read_copy(path))
    assert {name: theirs for name, (theirs, _) in found.items()} == _as_made(made.STATEMENTS)


def test_an_archive_is_read_through_its_inputs_and_counters_within_sections(tmp_path: Path) -> None:
    head, body = made.tex(sectioned=True).split("\\section{Start}")
    files = {
        "./main.tex": head + "\\section{Start}\\input{parts/body}\\end{document}",
        "parts/body.tex": body,
    }
    found = _numbers(read_copy(made.archive(tmp_path / "a.tar.gz", files)))
    assert found["theorem-6"] == ("Theorem 1.6", Kind.OTHER)
    assert found["definition-4"] == ("Definition 4", Kind.SAME)


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("\\newtheorem{t}{Theorem}\\newtheorem{l}[t]{Lemma}\\begin{t}a\\end{t}\\begin{l}b\\end{l}\\begin{t}c\\end{t}",
         ["Theorem 1", "Lemma 2", "Theorem 3"]),
        ("\\newtheorem{t}{Theorem}[section]\\section{A}\\begin{t}a\\end{t}\\section{B}\\begin{t}b\\end{t}"
         "\\appendix\\section{C}\\begin{t}c\\end{t}", ["Theorem 1.1", "Theorem 2.1", "Theorem A.1"]),
        ("\\newtheorem*{t}{Theorem}\\begin{t}a\\end{t}", []),
        ("\\declaretheorem[name=Theorem,numberwithin=section]{t}\\declaretheorem[sibling=t]{lemma}"
         "\\section{A}\\begin{t}a\\end{t}\\begin{lemma}b\\end{lemma}", ["Theorem 1.1", "Lemma 1.2"]),
        ("\\newtheorem{t}{Theorem}\\begin{restatable}[N]{t}{again}a\\end{restatable}", ["Theorem 1"]),
        ("\\newtheorem{t}{Theorem}\\setcounter{t}{6}\\begin{t}a\\end{t}% \\begin{t}no\\end{t}",
         ["Theorem 7"]),
        ("\\newtheorem{t}{Theorem}\\begin{t}a\\end{t}\\addtocounter{t}{3}\\begin{t}b",
         ["Theorem 1", "Theorem 5"]),
        ("\\begin{theorem}a\\end{theorem}", []),
    ],
)  # fmt: skip
def test_counters_as_latex_has_them(source: str, names: list[str]) -> None:
    assert [s.name for s in source_statements(f"\\documentclass{{article}}{source}")] == names


def test_mentions_are_no_statements_but_heads_at_a_line_are() -> None:
    text = tidy(
        "as in Theorem 6. By\nTheorem 7 we see that\nTheorem 8 (Main). For all x\nit is so.\nProof. "
        "None.\nLemma A.3: Yes."
    )
    assert [s.name for s in printed_statements(text)] == ["Theorem 8", "Lemma A.3"]
    assert printed_statements(text)[0].text == "(Main). For all x it is so."


def test_only_long_runs_of_numbers_are_line_numbers() -> None:
    lines = [f"{n} word{n}" for n in range(1, 60)]
    assert tidy("\n".join(lines)) == "\n".join(f"word{n}" for n in range(1, 60))
    for kept in ("\n".join(lines[:20]), "\n".join(lines[::2]), "3 apples\n12 pears\n2.1 Start"):
        assert tidy(kept) == kept


OTHERS = [
    ("Theorem", "2", "For any learning rate and network width m, gradient descent on a two-layer ReLU "
    "network converges in "
     "time polynomial in N and d."),
    ("Theorem", "3", "There is a transformer with one self-attention layer and embedding dimension d that"
    " computes the "
     "addition of two n-bit numbers with precision O(log n)."),
    ("Theorem", "4", "A recurrent network with hidden state of s bits that recognises the Dyck language "
    "has s at least log n."),
    ("Theorem", "6", "Any one-layer transformer with H heads that solves the induction heads task needs m"
    " p H of order N, by "
     "communication complexity and set disjointness."),
    ("Theorem", "7", "A multi-headed transformer with depth D of constant dimension computes function "
    "composition."),
    ("Theorem", "10", "Let W be the first-layer weights of a fully-connected network. Then rank(W) is at "
    "least d."),
    ("Definition", "1", "A self-attention head maps X to softmax(X Q K X) X V."),
]  # fmt: skip


def test_another_paper_on_transformers_is_no_copy(tmp_path: Path) -> None:
    copy = read_copy(
        made.pdf(tmp_path / "other.pdf", OTHERS, title="Another Paper", stamp="arXiv:2401.00001v2")
    )
    assert len(copy.statements) >= len(OTHERS)
    assert [p.theirs.name for p in match(copy, INDEX) if p.kind in PAIRED] == []


WORDS = st.text(st.characters(categories=["L", "Zs", "Po"]), min_size=1, max_size=400)


@given(
    st.lists(st.tuples(st.sampled_from(["Theorem", "Lemma", "Definition", "Fact"]), WORDS), max_size=12),
    st.booleans(),
)
def test_random_text_matches_nothing(said: list[tuple[str, str]], titled: bool) -> None:
    numbered = tuple(Numbered(word, str(k), text) for k, (word, text) in enumerate(said, 1))
    copy = Copy("a.pdf", "0" * 64, "PDF", "v2", titled, numbered)
    assert [p for p in match(copy, INDEX) if p.kind in PAIRED] == []


NEAR = (
    "layer network training gradient attention head token embedding dimension width depth recurrent "
    "memory hidden bound lower upper compute approximates average sparse unit matrix rank weights protocol "
    "strings universal constant polynomial large function linear softmax transformer self order exact real "
    "vectors random graph vertices edges detection messages rounds learning model loss optimal rate error"
)


@pytest.mark.parametrize("seed", range(20))
def test_words_of_the_field_in_any_order_are_no_copy(seed: int) -> None:
    """Ten statements with the paper's own names, each of up to fifty words of the field at random."""
    rng = random.Random(seed)
    said = tuple(
        Numbered("Theorem", str(n), " ".join(rng.choices(NEAR.split(), k=rng.randint(15, 50))))
        for n in range(2, 12)
    )
    copy = Copy("a.pdf", "0" * 64, "PDF", "v2", False, said)
    assert [p.theirs for p in match(copy, INDEX) if p.kind in PAIRED] == []


def test_names_alone_match_nothing() -> None:
    """A page with all of the paper's numbers, and other sentences, is no copy."""
    said = tuple(
        Numbered("Theorem", str(n), "For every graph there is a colouring of its edges.")
        for n in range(1, 20)
    )
    assert [p for p in match(Copy("a", "0" * 64, "PDF", "v2", True, said), INDEX) if p.kind in PAIRED] == []
