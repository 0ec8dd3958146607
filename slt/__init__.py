"""The companion as a library, beside the command line: look up, check, build, refute, cite.

    import slt
    slt.statement("theorem-7")                   hypotheses, constants, claims, limits
    slt.check("theorem-6", N=8, M=16)            a Report; true if everything asked for succeeded
    slt.match2_unit(N=8, M=16)([3, 5, 13, ...])  a construction, evaluated exactly
    slt.refute("theorem-10", MyModel)            an input on which a model that is too small errs
    slt.cite("theorem-6")                        a citation with a pin

A mistake in what is asked raises `slt.BadInput`, one line. Names are loaded when they are first used, so
that `import slt`, and the command line, start without solvers. Nothing here decides anything.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from constructions.errors import BadInput
    from slt.face.answers import ClaimRow, Refutation, Report, Statement, Verdict
    from slt.face.ask import check, cite, refute, statement
    from slt.face.exact import Outputs
    from slt.face.floats import FloatUnit
    from slt.face.named import (
        averaging_unit,
        gathering_layer,
        match2_unit,
        match3_bigram_transformer,
        match3_local_unit,
        match_s_unit,
        moment_curve_unit,
    )
    from slt.face.units import Unit

__all__ = [
    "BadInput",
    "ClaimRow",
    "FloatUnit",
    "Outputs",
    "Refutation",
    "Report",
    "Statement",
    "Unit",
    "Verdict",
    "averaging_unit",
    "check",
    "cite",
    "gathering_layer",
    "match2_unit",
    "match3_bigram_transformer",
    "match3_local_unit",
    "match_s_unit",
    "moment_curve_unit",
    "refute",
    "statement",
]
# Where each name stands.
_HOMES = {
    "constructions.errors": ("BadInput",),
    "slt.face.answers": ("ClaimRow", "Refutation", "Report", "Statement", "Verdict"),
    "slt.face.ask": ("check", "cite", "refute", "statement"),
    "slt.face.exact": ("Outputs",),
    "slt.face.floats": ("FloatUnit",),
    "slt.face.named": (
        "averaging_unit",
        "gathering_layer",
        "match2_unit",
        "match3_bigram_transformer",
        "match3_local_unit",
        "match_s_unit",
        "moment_curve_unit",
    ),
    "slt.face.units": ("Unit",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """The public names, imported when they are first asked for."""
    if name not in _HOME:
        raise AttributeError(f"module 'slt' has no attribute {name!r}")
    from slt.__main__ import hidden

    if fault := hidden():
        raise ImportError(fault)
    found = getattr(import_module(_HOME[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
