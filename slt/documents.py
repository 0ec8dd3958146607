"""A short document of plain blocks, as Markdown, as one HTML file, or as a PDF."""

from __future__ import annotations

import html
import re
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


STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 "
    "1rem;color:#111;background:#fff}"
    "h1{font-size:1.5rem}h2{font-size:1.2rem;border-top:1px solid #ccc;padding-top:1rem}h3{font-size:1rem}"
    "pre{background:#f4f4f4;padding:.6rem;overflow-x:auto}"
)


def as_markdown(blocks: Sequence[Block]) -> str:
    """The blocks as Markdown; every sign of a sentence stands for itself."""
    parts = []
    for kind, group in groupby(blocks, lambda block: block.kind):
        texts = [block.text for block in group]
        if kind is Kind.CODE:
            parts += [f"```\n{text}\n```" for text in texts]
        elif kind is Kind.ITEM:
            parts.append("\n".join(f"- {_escaped(text)}" for text in texts))
        else:
            mark = {Kind.TITLE: "# ", Kind.HEADING: "## ", Kind.SUBHEADING: "### "}.get(kind, "")
            parts += [f"{mark}{_escaped(text)}" for text in texts]
    return "\n\n".join(parts) + "\n"


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|$~^])", r"\\\1", text)


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
        if indent:
            page.set_x(20)
            page.cell(indent, size * 0.5, "•")
        page.set_x(20 + indent)
        page.multi_cell(0, size * 0.5, block.text, align="L", new_x="LMARGIN", new_y="NEXT")
    return bytes(page.output())


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
