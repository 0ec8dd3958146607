"""Copies for the tests, made here: sentences of our own about the paper's results, as a PDF or as a LaTeX
source."""

from __future__ import annotations

import io
import tarfile
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path

import matplotlib
from fpdf import FPDF

TITLE = "Representational Strengths and Limitations of Transformers"
FONT = Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"
Said = tuple[str, str, str]  # word, number, sentence

# Names are those of arXiv v2 as the index has them; the sentences are ours.
STATEMENTS: list[Said] = [
    ("Informal Theorem", "1", "For the task of averaging sparsely chosen tokens (qSA), attention of "
    "dimension about q suffices "
     "and is necessary, while fully-connected networks need width of order N and recurrent networks need "
     "memory of order N."),
    ("Informal Theorem", "2", "A single unit of constant size computes Match2, but no single multi-headed"
    " layer computes Match3 "
     "unless the heads or the dimension grow polynomially in N; third-order attention escapes this."),
    ("Definition", "1", "A self-attention unit with matrices Q, K, V maps X to softmax(X Q K X) X V, "
    "where the softmax is "
     "taken row by row, and the unit comes after an element-wise input map."),
    ("Definition", "2", "A multi-headed layer adds the outputs of its self-attention units; a depth-D "
    "transformer alternates "
     "element-wise maps and layers, with H heads in each."),
    ("Fact", "1", "In any deterministic protocol in which Alice and Bob alternate single bits and both "
    "end up knowing DISJ, "
     "the set disjointness of their strings, at least n bits are exchanged."),
    ("Definition", "4", "In q-sparse averaging each token holds a vector z in the unit ball and a subset "
    "y of q positions; "
     "the output qSA is the average of the vectors pointed at, and f approximates qSA if it is within eps"
     " for every X."),
    ("Theorem", "2", "For any N and any m at least of order d' + q log N, any eps in (0,1) and fixed "
    "precision p of order "
     "log(q log N / eps), there is a self-attention unit that eps-approximates q-sparse averaging."),
    ("Theorem", "3", "With infinite precision, exact real numbers, and N fixed, m at least of order d' + "
    "q is enough: a unit "
     "eps-approximates sparse averaging, and the log N disappears."),
    ("Theorem", "4", "For q large enough, N at least 2q + 1 and d' at least 1 there is a universal "
    "constant c such that if "
     "m p is at most c q then no transformer with one layer and one head 1/(2q)-approximates qSA."),
    ("Theorem", "6", "For any N, M polynomial in N and p of order log M there is one self-attention unit "
    "with embedding "
     "dimension m = 3 that computes Match2 on all inputs."),
    ("Theorem", "7", "For N large enough and M at least N + 1 there is a universal constant c > 0 such "
    "that if m p H is at "
     "most c N / log log N then no transformer of one multi-headed layer computes Match3."),
    ("Theorem", "8", "For any N and M polynomial in N there is a two-layer transformer of constant "
    "embedding dimension and "
     "heads that computes Match3Bigram."),
    ("Theorem", "9", "For any N, M polynomial in N and window K at most N there is one unit of dimension "
    "of order K log N and "
     "precision of order log(K log N) + log M that computes Match3Local."),
    ("Theorem", "10", "Let f(x) = g(W x) be a fully-connected network, W its first-layer weights on the "
    "flattened input and g "
     "arbitrary. If f 1/(2q)-approximates qSA with q at most N/2, then the first-layer width is at least "
     "N d'/2."),
    ("Theorem", "11", "A recurrent network that reads tokens in order with a hidden state h of s bits and"
    " approximates qSA "
     "has s at least (N - 1)/2."),
]  # fmt: skip
# The same in few words and many symbols, as a theorem may be put.
TERSE: list[Said] = [
    (
        "Theorem",
        "2",
        "If m = Omega(d' + q log N) and p is as above, a head exists that approximates qSA to eps.",
    ),
    (
        "Theorem",
        "3",
        "With reals of infinite precision m = Omega(d' + q) does, and a head still approximates qSA.",
    ),
    (
        "Theorem",
        "4",
        "Let N >= 2q + 1. If mp <= cq for the universal c, nothing in the class 1/(2q)-approximates qSA.",
    ),
    ("Theorem", "6", "A single self-attention unit of embedding dimension m = 3 computes Match2."),
    (
        "Theorem",
        "7",
        "Some universal c > 0: when mpH <= cN / log log N and M >= N + 1, no layer computes Match3.",
    ),
    ("Theorem", "8", "Two layers of constant embedding dimension are enough for Match3Bigram."),
    ("Theorem", "9", "One unit with m = O(K log N) computes Match3Local."),
    (
        "Theorem",
        "10",
        "A fully-connected g(Wx) that approximates qSA has rank(W) >= N d'/2 in its first layer.",
    ),
    ("Theorem", "11", "A recurrent network that approximates qSA needs a state of (N - 1)/2 bits."),
]
NAMED = {
    "informal-theorem-1": 0, "informal-theorem-2": 1, "definition-1": 2, "definition-2": 3, "fact-1": 4,
    "definition-4": 5, "theorem-2": 6, "theorem-3": 7, "theorem-4": 8, "theorem-6": 9, "theorem-7": 10,
    "theorem-8": 11, "theorem-9": 12, "theorem-10": 13, "theorem-11": 14,
}  # fmt: skip
V1 = {"6": "5", "7": "6", "8": "7", "9": "8", "10": "9", "11": "10"}  # an invented older numbering


def renumbered(statements: Iterable[Said]) -> list[Said]:
    """The statements in an invented older numbering of the theorems."""
    return [(w, V1.get(n, n) if w == "Theorem" else n, text) for w, n, text in statements]


def pdf(
    path: Path,
    statements: Sequence[Said] = tuple(STATEMENTS),
    *,
    columns: int = 1,
    ligatures: bool = False,
    hyphens: bool = False,
    numbered: bool = False,
    title: str = TITLE,
    stamp: str = "arXiv:2306.02896v2",
) -> Path:
    """A PDF of these statements between other prose, in one or two columns; numbered: with a number at the
    left of each line, as a copy for reviewers has."""
    page = FPDF()
    page.add_font("body", "", str(FONT))
    page.add_page()
    page.set_font("body", size=9)
    page.set_auto_page_break(False)
    page.text(20, 12, title)
    page.text(20, 17, stamp)
    wide = 95 if columns == 1 else 44
    lines: list[str] = ["1 Introduction", ""]
    for word, number, text in statements:
        body = text.replace("fi", "\ufb01").replace("fl", "\ufb02") if ligatures else text
        lines += [*_wrapped(f"{word} {number}. {body}", wide, hyphens), "", "Proof. It is left out here.", ""]
        lines += [
            *textwrap.wrap(
                f"We shall see below that {word} {number} is used again, and so are others.", wide
            ),
            "",
        ]
    at, column = 24.0, 0
    for count, line in enumerate(lines, 1):
        if at > 285:
            at, column = 24.0, column + 1
            if column == columns:
                page.add_page()
                column = 0
        if numbered:
            page.text(6 + column * 95, at, str(count))
        page.text(15 + column * 95, at, line)
        at += 4.4
    page.output(str(path))
    return path


def _wrapped(text: str, wide: int, hyphens: bool) -> list[str]:
    if not hyphens:
        return textwrap.wrap(text, wide)
    lines, left = [], text
    while len(left) > wide:
        cut = wide
        if left[cut - 3 : cut + 3].isalpha():
            lines.append(left[:cut] + "-")
        else:
            cut = left.rfind(" ", 0, wide) + 1
            lines.append(left[:cut].rstrip())
        left = left[cut:]
    return [*lines, left]


def tex(statements: Sequence[Said] = tuple(STATEMENTS), *, sectioned: bool = False) -> str:
    """A LaTeX source whose environments have names of their own, with a macro for a task's name."""
    env = {"Theorem": "satz", "Fact": "tatsache", "Definition": "begriff", "Informal Theorem": "grobersatz"}
    body = []
    for word, _number, text in statements:
        said = text.replace("Match3Local", r"\matchloc").replace("qSA", r"$\qsa$")
        body.append(
            f"\\begin{{{env[word]}}}[A name]\\label{{x}}\n{said}\n\\end{{{env[word]}}}\n% \\begin{{satz}} "
            f"no\n"
        )
        if (word, _number) in (("Theorem", "4"), ("Definition", "2")):  # numbers that the index does not have
            counter = "satz" if word == "Theorem" else "begriff"
            body.append(
                f"\\stepcounter{{{counter}}}\\begin{{{counter}}} Something else that is not "
                f"listed.\\end{{{counter}}}"
            )
    head = (
        "\\documentclass{article}\n\\usepackage{amsthm}\n"
        "\\newtheorem{satz}{Theorem}\n\\newtheorem{tatsache}[satz]{Fact}\n"
        "\\newtheorem{begriff}{Definition}\n\\newtheorem{grobersatz}{Informal "
        "Theorem}\n\\newtheorem*{frei}{Theorem}\n"
        "\\newcommand{\\matchloc}{\\mathsf{Match3Local}}\n\\newcommand\\qsa{\\mathrm{qSA}}\n"
        f"\\title{{{TITLE}}}\n\\begin{{document}}\n\\maketitle\n\\section{{Start}}\n"
    )
    if sectioned:
        head = head.replace("{satz}{Theorem}", "{satz}{Theorem}[section]")
    return (
        head
        + "\n".join(body).replace("\\stepcounter{satz}", "").replace("\\stepcounter{begriff}", "")
        + "\\end{document}\n"
    )


def archive(path: Path, files: dict[str, str]) -> Path:
    """A .tar.gz of these files."""
    with tarfile.open(path, "w:gz") as made:
        for name, text in files.items():
            data = text.encode()
            info = tarfile.TarInfo(name)
            info.size = len(data)
            made.addfile(info, io.BytesIO(data))
    return path
