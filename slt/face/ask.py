"""The questions: a statement, a check, a refutation, a citation."""

from __future__ import annotations

from dataclasses import fields
from fractions import Fraction
from typing import Any

from checkers.core import adversary
from checkers.core.claim import all_claims
from checkers.engines.kernel import kernel_theorems
from checkers.running.plan import plan
from checkers.running.run import run_check
from constructions.errors import BadInput
from proofs.statements import load
from slt import citations
from slt.catalogue import registered
from slt.entry import entries
from slt.face.answers import ClaimRow, Refutation, Report, Statement
from slt.lookup import find
from slt.options import check_grid
from slt.report import kernel_result, report
from slt.settings import chosen
from slt.user_models import refute as refute_file
from slt.user_models import refute_object


def statement(name: str) -> Statement:
    """The statement in any spelling: "theorem-7", "Theorem 7", "7", "C.3", words of its title.

    BadInput, with suggestions, for what is unknown or ambiguous; never another statement.
    """
    index = load()
    row = find(name, index)
    entry = entries(index, catalogue=registered())[row.id]
    claims = tuple(
        ClaimRow(c.id, c.says, dict(c.types), c.quick, entry.mutants.get(c.id, ())) for c in entry.claims
    )
    own = {f.name: getattr(row, f.name) for f in fields(Statement) if f.name not in ("claims", "protocol")}
    return Statement(**own, claims=claims, protocol=entry.protocol)


def check(*names: str, grid: str = "quick", **parameters: int | Fraction | str) -> Report:
    """Check statements, or claims such as "theorem-6/every_input_is_decided", here and now.

    Each claim runs on the rows of its grid ("quick", or "full") with the parameters given in place of the
    row's own, exactly as `slt check NAMES --set N=8` does; a claim that has no such parameter keeps its rows.
    Parameters are exact: integers, Fractions, or text; a float is refused, since 0.01 is not 1/100. Checks
    run one after the other in this process, without a journal and without a limit of time; for many of them,
    or for a limit, use the command. BadInput for a name, a grid or a parameter that there is not; a parameter
    out of a claim's range is a verdict, "bad input", as on the command line.
    """
    if not names:
        raise BadInput('name at least one statement, such as slt.check("theorem-6"); all of them: slt check')
    check_grid(grid)
    all_claims()
    claims, without = chosen(names, load())
    results = [run_check(c) for c in plan(claims, grid, _as_text(parameters))]
    wanted = {c.statement for c in claims} | {s.id for s in without}
    kernel = [kernel_result(k) for k in kernel_theorems() if k.statement in wanted]
    return Report(report(results, kernel, [s.id for s in without], asked=True), grid)


def _as_text(parameters: dict[str, Any]) -> dict[str, str]:
    for name, value in parameters.items():
        if isinstance(value, bool) or not isinstance(value, int | Fraction | str):
            raise BadInput(
                f"parameter {name} must be an integer, a Fraction or text such as '1/100', not {value!r}"
            )
    return {name: str(value) for name, value in parameters.items()}


def refute(name: str, model: Any, *, timeout: float = 60.0, **options: Any) -> Refutation:
    """Search for an input on which a model too small for a lower bound errs (Theorems 3, 4, 7, 10, 11).

    model: "path.py:name", which answers from a process of its own within `timeout` seconds, and is loaded
    afresh to bear out what was found; or an object, or a class (or function) that makes one, which answers in
    this process with no limits, and is made anew, or else asked again. What it must offer is
    `slt show STATEMENT --adversary`. options: the adversary's, such as N=20, q=10. A model that errs in form
    is a finding ("the model misbehaved"), not an exception. BadInput for a statement without an adversary, or
    options that it does not have.
    """
    statement_id = find(name, load()).id
    if isinstance(model, str):
        found = refute_file(statement_id, model, options, timeout, None)
    else:
        found = refute_object(statement_id, model, options)
    return Refutation(**{f.name: getattr(found, f.name) for f in fields(adversary.Refutation)})


def cite(name: str, format: str = "bibtex") -> str:
    """The paper with a pin-cite to the statement; format: bibtex, biblatex, csl, ris, typst or plain.

    BadInput for an unknown statement or format.
    """
    index = load()
    return citations.cite(find(name, index), index, format).rstrip()
