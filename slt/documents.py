"""A short document of plain blocks, as Markdown, as one HTML file, or as a PDF."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Callable, Sequence
from enum import Enum
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from constructions.errors import BadInput


class Kind(Enum):
    """What a block is, by the HTML element that it becomes."""

    TITLE = "h1"
    HEADING = "h2"
    SUBHEADING = "h3"
    TEXT = "p"
    ITEM = "li"
    CODE = "pre"


class Block(NamedTuple):
    """A paragraph, an item of a list, a heading, or lines of code."""

    kind: Kind
    text: str


WIDTH = 80  # columns of Markdown
STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
    "overflow-wrap:anywhere}"
    "h1{font-size:1.5rem}h2{font-size:1.2rem;border-top:1px solid #888;padding-top:1rem}h3{font-size:1rem}"
    "h1,h2,h3{break-after:avoid}li,pre{break-inside:avoid}"
    "pre{background:#8882;padding:.6rem;white-space:pre-wrap}"
)


def as_markdown(blocks: Sequence[Block]) -> str:
    """The blocks as Markdown, 80 columns wide but for headings and code; every sign of a sentence stands for
    itself."""
    parts = []
    for kind, group in groupby(blocks, lambda block: block.kind):
        texts = [block.text for block in group]
        if kind is Kind.CODE:
            parts += [f"```\n{text}\n```" for text in texts]
        elif kind is Kind.ITEM:
            parts.append("\n".join(_wrapped(text, "- ") for text in texts))
        elif kind is Kind.TEXT:
            parts += [_wrapped(text) for text in texts]
        else:
            mark = {Kind.TITLE: "#", Kind.HEADING: "##", Kind.SUBHEADING: "###"}[kind]
            parts += [f"{mark} {_escaped(text)}" for text in texts]
    return "\n\n".join(parts) + "\n"


def _wrapped(text: str, mark: str = "") -> str:
    """The text in lines, none of which begins as a list, a quotation or a heading does."""
    after = " " * len(mark)
    room = WIDTH - len(mark) - 1  # one for what a line's begin needs
    lines = textwrap.wrap(_escaped(text), room, break_long_words=False, break_on_hyphens=False)
    begun = [re.sub(r"^(?=[-+=>])|^([0-9]+)(?=[.)](?: |$))", r"\1\\", line) for line in lines]
    return mark + f"\n{after}".join(begun)


_CODE = r"(?<!`)`[A-Za-z0-9_]+`(?!`)"  # a name that our texts have in quotation marks of this sort
_SIGNS = r"[\\`|$~#&]|\*(?! )|<(?=[A-Za-z/!?])|\](?=[(\[:])|(?<=\[)\^|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])"


def _escaped(text: str) -> str:
    """The text without a sign of Markdown's (and of GitHub's), but for names in `code`; the underscores of a
    name are none."""
    return re.sub(f"({_CODE})|{_SIGNS}", lambda found: found[1] or f"\\{found[0]}", text)


def as_html(blocks: Sequence[Block]) -> str:
    """The blocks as one HTML file that needs no other."""
    parts = []
    for kind, group in groupby(blocks, lambda block: block.kind):
        inner = [f"<{kind.value}>{html.escape(block.text)}</{kind.value}>" for block in group]
        parts += ["<ul>", *inner, "</ul>"] if kind is Kind.ITEM else inner
    title = html.escape(next((b.text for b in blocks if b.kind is Kind.TITLE), ""))
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    body = "\n".join(parts)
    page = f'<html lang="en"><head>{head}<style>{STYLE}</style></head>\n<body>\n{body}\n</body></html>'
    return f"<!doctype html>\n{page}\n"


def as_pdf(blocks: Sequence[Block]) -> bytes:
    """The blocks as a PDF on A4, with a font of its own in it. Raises BadInput without fpdf2 and
    matplotlib."""
    try:
        import matplotlib
        from fpdf import FPDF
    except ImportError as error:
        raise BadInput(
            f"a PDF needs {error.name}: pip install 'slt-companion[report]'; or write .html"
        ) from None
    fonts = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    page = FPDF(format="A4")
    for style, name in (("", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf")):
        page.add_font("body", style, str(fonts / name))
    page.add_font("code", "", str(fonts / "DejaVuSansMono.ttf"))
    page.set_title(next((b.text for b in blocks if b.kind is Kind.TITLE), ""))
    page.set_margins(20, 20)
    page.set_auto_page_break(True, 18)
    page.add_page()
    for block in blocks:
        family, style, size, before = _FORMS[block.kind]
        page.ln(before)
        page.set_font(family, style, size)
        indent = 5.0 if block.kind is Kind.ITEM else 0.0
        lines = page.multi_cell(0, size * 0.5, block.text, align="L", dry_run=True, output="LINES")
        assert isinstance(lines, list)
        follows = AFTER_HEADING if style == "B" else 0.0
        if page.will_page_break(len(lines) * size * 0.5 + follows):  # a block is not cut in two
            page.add_page()
        if indent:
            page.set_x(20)
            page.cell(indent, size * 0.5, "•")
        page.set_x(20 + indent)
        page.multi_cell(0, size * 0.5, block.text, align="L", new_x="LMARGIN", new_y="NEXT")
    return bytes(page.output())


AFTER_HEADING = 20.0  # millimetres that must be left below a heading
# Font, style, size in points and the space before it in millimetres.
_FORMS = {
    Kind.TITLE: ("body", "B", 15, 0.0),
    Kind.HEADING: ("body", "B", 12, 6.0),
    Kind.SUBHEADING: ("body", "B", 9, 3.0),
    Kind.TEXT: ("body", "", 9, 1.5),
    Kind.ITEM: ("body", "", 9, 0.8),
    Kind.CODE: ("code", "", 8, 1.5),
}
WRITERS: dict[str, Callable[[Sequence[Block]], str | bytes]] = {
    ".md": as_markdown,
    ".html": as_html,
    ".pdf": as_pdf,
}
