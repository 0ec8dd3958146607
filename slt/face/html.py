"""What a notebook shows of an answer: the site's own parts, in a box with the site's colours."""

from __future__ import annotations

import functools
from fractions import Fraction
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from slt.site import page


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("slt.site"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=True,
    )
    environment.globals |= {
        "means": {},
        "parameters": page.parameters,
        "anchor": page.anchor,
        "engines": page.engines,
        "short": short,
        "style": (resources.files("slt.site") / "static" / "parts.css").read_text(encoding="utf-8"),
    }
    return environment


def short(value: Fraction) -> str:
    """An exact number of an output for people: as it is if it is short, else six digits."""
    text = str(value)
    return text if len(text) <= 9 else f"{float(value):.6g}"


def render(template: str, **values: Any) -> str:
    """A template of slt/site/templates/notebook, filled in."""
    return _environment().get_template(f"notebook/{template}.html.j2").render(**values)
