"""Pictures of constructions and bounds, drawn by matplotlib from exact data when the site is built."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

# Text stays text, identifiers do not change from build to build, and nothing is painted behind the picture.
STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "slt",
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
    "legend.frameon": False,
    "legend.facecolor": "none",
}
# Two hues that differ in lightness too, so that neither needs colour to be told apart.
FIRST, SECOND = "#2f6db3", "#c0631a"
_HEAD = re.compile(r"^.*?(?=<svg)", re.DOTALL)
_METADATA = re.compile(r"<metadata>.*?</metadata>\s*", re.DOTALL)


@dataclass(frozen=True)
class Picture:
    """A picture of a statement: its SVG, what it shows, and the exact numbers behind it as JSON data."""

    name: str
    statement: str
    title: str
    caption: str
    svg: str
    data: Mapping[str, Any]

    def _repr_html_(self) -> str:
        """The picture on paper of its own, since it takes the text's colour."""
        style = "background: #fdfcf9; color: #1f2328; padding: .6rem; max-width: 48rem; margin: 0"
        caption = f"<figcaption>{html.escape(self.caption)}</figcaption>" if self.caption else ""
        return f'<figure style="{style}"><b>{html.escape(self.title)}</b>{self.svg}{caption}</figure>'


def svg(draw: Callable[[Figure], None], width: float, height: float, title: str) -> str:
    """What `draw` puts on a figure of this size (inches), as SVG that takes the page's own text colour."""
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        draw(figure)
        out = io.StringIO()
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    text = _METADATA.sub("", _HEAD.sub("", out.getvalue()))
    text = re.sub(r"#000000", "currentColor", text)
    text = re.sub(r'(<svg [^>]*?)width="[^"]*pt" height="[^"]*pt"', r"\1", text, count=1)
    text = text.replace("<svg ", f'<svg role="img" aria-label="{title}" fill="currentColor" ', 1)
    return re.sub(r'\sid="(?![hmp][0-9a-f])[a-zA-Z_0-9.]+"', "", text)  # a page may hold several
