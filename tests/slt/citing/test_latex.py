"""What is a citation in LaTeX, in which line, with which pin, in which sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from slt.citing.latex import bibitems, bibliographies, citations, inputs, plain, typeset


def _found(text: str) -> list[tuple[int, tuple[str, ...], str | None]]:
    return [(c.line, c.keys, c.pin) for c in citations(typeset(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"\cite{a}", [(1, ("a",), None)]),
        (r"\cite[Theorem~6]{a}", [(1, ("a",), "Theorem~6")]),
        (r"\citep[see][Thm.\ 6]{a, b}", [(1, ("a", "b"), r"Thm.\ 6")]),
        (r"\citet*[Theorem 6]{a}", [(1, ("a",), "Theorem 6")]),
        (r"\citep[see][]{a}", [(1, ("a",), "")]),
        ("\n\n\\autocite\n  [{Theorem 6, [sic]}]{a}", [(3, ("a",), "{Theorem 6, [sic]}")]),
        (r"\Textcite[Theorem 6]{a}\parencite[7]{b}", [(1, ("a",), "Theorem 6"), (1, ("b",), "7")]),
        (r"\autocites(see)(and more)[Thm. 1]{a}[cf.][Lem.~6]{b}",
         [(1, ("a",), "Thm. 1"), (1, ("b",), "Lem.~6")]),
        (r"\url{http://a/%20b} \cite[Theorem 5]{a} \newcite{b}",
         [(1, ("a",), "Theorem 5"), (1, ("b",), None)]),
        (r"\footcite[Theorem 6]{a} \smartcite{b} \citealp[Theorem 2]{c}",
         [(1, ("a",), "Theorem 6"), (1, ("b",), None), (1, ("c",), "Theorem 2")]),
    ],
)  # fmt: skip
def test_a_citation_is_read(text: str, expected: list[tuple[int, tuple[str, ...], str | None]]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        r"% \cite[Theorem 6]{a}",
        r"100\% % \cite[Theorem 6]{a}",
        r"\verb|\cite[Theorem 6]{a}|",
        r"\lstinline!\cite[Theorem 6]{a}!",
        "\\begin{verbatim}\n\\cite[Theorem 6]{a}\n\\end{verbatim}",
        "\\begin{lstlisting}[language=TeX]\n\\cite[Theorem 6]{a}",
        "\\begin{comment}\\cite[Theorem 6]{a}\\end{comment}",
        "\\iffalse \\cite[Theorem 6]{a} \\fi",
        "\\end{document} \\cite[Theorem 6]{a}",
        r"\cref{thm:6} \Cref{thm:6} \ref{a} \nocite{a} \citestyle{a} \bibcite{a}{1}",
        r"\citeauthor{a} \citeyear{a}",
        r"\newcommand{\mine}{\cite}",
        "",
    ],
)
def test_what_is_no_citation_is_not_read(text: str) -> None:
    assert _found(text) == []


def test_a_percent_sign_inside_verb_hides_nothing_after_it() -> None:
    assert _found("\\verb|%| \\cite[Theorem 6]{a}\n\\\\% \\cite{b}\n\\% \\cite{c}") == [
        (1, ("a",), "Theorem 6"),
        (3, ("c",), None),
    ]


@pytest.mark.parametrize("text", [r"\cite[Theorem 6{a}", r"\cite[Theorem 6]{a", "\\cite[Theorem 6\n\n]{a}"])
def test_arguments_that_do_not_end_are_said(text: str) -> None:
    assert [c.broken for c in citations(typeset(text))] == [True]


def test_the_sentence_is_the_one_around_it() -> None:
    text = "First one. By Thm. 3 of \\citep[cf.][Theorem~2]{a} it holds, e.g. here. Last one."
    assert citations(text)[0].sentence == "By Thm. 3 of \\citep[cf.][Theorem~2]{a} it holds, e.g. here."
    assert citations("One. By \\cite{a}. Another.")[0].sentence == "By \\cite{a}."
    assert citations("One\n\nBy \\cite{a}\n\nAnother.")[0].sentence == "By \\cite{a}"


def test_files_and_keys() -> None:
    text = r"\input{a} \include{b/c}\input d \import{e/}{f}\input{glyphtounicode}"
    text += r"\bibliography{x, y}\addbibresource{z.bib}"
    text += r"\bibitem[A, 23]{k} Text \bibitem{l} More"
    assert inputs(text) == ["a", "b/c", "d", "e/f"]
    assert bibliographies(text) == ["x", "y", "z.bib"]
    assert {key: said.strip() for key, said in bibitems(text).items()} == {"k": "Text", "l": "More"}


def test_plain() -> None:
    assert (
        plain(r"{Thm.}~6, \S 4 and Lemmas~2--4 of $N$ \cite[a]{b}") == "Thm. 6, Section 4 and Lemmas 2-4 of N"
    )


@given(st.text(alphabet="\\cite[]{}%a \n~verb|beginend()", max_size=200))
def test_any_text_is_read_and_every_line_stays(text: str) -> None:
    shown = typeset(text)
    assert len(shown) == len(text)
    assert [k for k, c in enumerate(shown) if c == "\n"] == [k for k, c in enumerate(text) if c == "\n"]
    for found in citations(shown):
        assert 1 <= found.line <= text.count("\n") + 1
