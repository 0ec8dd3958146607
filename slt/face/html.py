"""What a notebook shows of an answer: the site's own parts, in a box with the site's colours."""

from __future__ import annotations

import functools
from fractions import Fraction
from importlib import resources
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from checkers.core.result import to_row
from slt.site import page
from slt.tables import decimal

if TYPE_CHECKING:
    from slt.face.answers import Refutation, Report, Statement, Verdict
    from slt.face.units import Outputs, Unit

MOST_ROWS = 32  # of a table of outputs; what is left out is said


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


def _render(template: str, **values: Any) -> str:
    return _environment().get_template(f"notebook/{template}.html.j2").render(**values)


def report(found: Report) -> str:
    """The statements of a report, each with its claims and their rows."""
    claims = dict.fromkeys((v.statement, v.claim) for v in found.verdicts)
    own = {c: [v for v in found.verdicts if v.claim == c] for _, c in claims}
    rows = {c: [to_row(v.result) for v in verdicts] for c, verdicts in own.items()}
    return _render("report", report=found, claims=claims, own=own, rows=rows)


def verdict(found: Verdict) -> str:
    """One row, with what the claim says and what there is to say of its outcome."""
    row = to_row(found.result)
    margin = None if row["margin"] is None else decimal(row["margin"]["exact"])
    return _render("verdict", verdict=found, rows=[row], margin=margin)


def statement(found: Statement) -> str:
    """Hypotheses and conclusion, as mathematics if latex2mathml is installed; constants, claims, limits."""
    formulas = None
    try:
        from slt.site.mathematics import read
    except ImportError:
        pass
    else:
        formulas = read()[found.id]
    return _render("statement", statement=found, formulas=formulas)


def refutation(found: Refutation) -> str:
    """The finding, its sentence, the error and what was assumed."""
    return _render("refutation", found=found)


def unit(found: Unit) -> str:
    """The sizes of a construction, and what is promised of it."""
    return _render("unit", unit=found)


def outputs(found: Outputs) -> str:
    """A row a token: its outputs as they round, or their ends, and its answer."""
    return _render("outputs", outputs=found, most=MOST_ROWS)
