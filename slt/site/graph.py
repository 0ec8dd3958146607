"""The dependency graph: laid out by Graphviz when the site is built, as SVG whose nodes are links."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Collection, Mapping

from proofs.statements import Index, Statement
from slt.site.links import Link

SECONDS = 30  # for one picture; the whole graph takes a tenth of a second
_HEAD = re.compile(r"^.*?(?=<svg)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)


def drawable() -> bool:
    """Whether Graphviz's dot is on this machine."""
    return shutil.which("dot") is not None


def label(row: Statement) -> str:
    """What a node says: "Theorem 6", or the id of a row without a number."""
    return row.name or row.id


def dot(index: Index, weakest: Mapping[str, Link], shown: Collection[str], root: str, focus: str = "") -> str:
    """The graph of the shown statements in Graphviz's language; root leads to the site's top."""
    lines = [
        "digraph {",
        'rankdir=BT; bgcolor="transparent"; nodesep=0.25; ranksep=0.5;',
        'node [shape=box, style="rounded,filled", fontname="DejaVu Sans", fontsize=11, margin="0.12,0.06"];',
        'edge [arrowsize=0.6, class="edge"];',
    ]
    for name in index.statements:
        if name in shown:
            row, link = index.statements[name], weakest[name]
            classes = f"{link.name.lower()}{' focus' if name == focus else ''}"
            tip = f"{row.title} ({link.word})"
            address = f"{root}{name}/index.html"
            lines.append(
                f"{json.dumps(name)} [label={json.dumps(label(row))}, URL={json.dumps(address)}, "
                f'tooltip={json.dumps(tip)}, class="{classes}", id="node-{name}"];'
            )
    for row in index.statements.values():
        lines += [
            f"{json.dumps(row.id)} -> {json.dumps(used)};"
            for used in row.uses
            if row.id in shown and used in shown
        ]
    return "\n".join([*lines, "}"])


def draw(source: str, title: str) -> str:
    """The SVG of a graph, to stand in a page. Raises OSError or CalledProcessError where dot fails."""
    done = subprocess.run(
        ["dot", "-Tsvg"], input=source, capture_output=True, text=True, timeout=SECONDS, check=True
    )
    svg = _COMMENT.sub("", _HEAD.sub("", done.stdout))
    return re.sub(r"<title>.*?</title>\n?", "", svg, flags=re.DOTALL).replace(
        "<svg ", f'<svg role="img" aria-label="{title}" ', 1
    )


def as_json(index: Index, own: Mapping[str, Link], weakest: Mapping[str, Link]) -> str:
    """The graph's data: nodes with their own link and the weakest underneath, and the arrows."""
    nodes = [
        {"id": row.id, "title": row.title, "own": own[row.id].word, "weakest": weakest[row.id].word}
        for row in index.statements.values()
    ]
    arrows = [{"from": row.id, "uses": used} for row in index.statements.values() for used in row.uses]
    return json.dumps({"nodes": nodes, "arrows": arrows}, indent=1) + "\n"
