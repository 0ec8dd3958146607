"""Conditions as Z3 reads them: which of them cannot hold together. What it says is a hint for a search, and
believed by nobody."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import z3

from checkers.engines.multipliers import BACKSTOP_MILLISECONDS
from proofs.smt.clauses import Condition

CORE_RLIMIT = 20_000_000


class Theory:
    """Conditions as Z3 reads them, over unknowns that are all real or each of its own sort."""

    def __init__(self, unknowns: Sequence[Any]) -> None:
        self._unknowns = unknowns
        self._solver = z3.Solver()
        self._solver.set("rlimit", CORE_RLIMIT)
        self._solver.set("timeout", BACKSTOP_MILLISECONDS)
        self._solver.set("unsat_core", True)
        self._solver.set("core.minimize", True)
        self._flags: dict[int, Any] = {}

    def always(self, one: int, atom: Condition) -> None:
        """Take it that this literal holds."""
        said = holds(atom, self._unknowns)
        self._solver.add(said if one > 0 else z3.Not(said))

    def core(self, told: Sequence[tuple[int, Any]]) -> list[int] | None:
        """The literals that cannot hold together, all of them if Z3 does not know; None if they can."""
        for one, atom in told:
            if one not in self._flags:
                self._flags[one] = z3.Bool(f"f{one}")
                said = holds(atom, self._unknowns)
                self._solver.add(z3.Implies(self._flags[one], said if one > 0 else z3.Not(said)))
        answer = self._solver.check([self._flags[one] for one, _ in told])
        if answer == z3.sat:
            return None
        if answer == z3.unknown:
            return [one for one, _ in told]
        return [int(str(flag)[1:]) for flag in self._solver.unsat_core()]


def holds(c: Condition, unknowns: Sequence[Any]) -> Any:
    """The condition as a term of Z3."""
    total = z3.Sum(
        [
            z3.Q(v.numerator, v.denominator) * z3.Product([unknowns[u] for u in m])
            if m
            else z3.Q(v.numerator, v.denominator)
            for m, v in c.polynomial.items()
        ]
    )
    return {">=": total >= 0, ">": total > 0, "=": total == 0}[c.relation]


def rational(value: Any) -> Fraction:
    """A value of Z3's, or a fraction close to it."""
    return Fraction((value.approx(10) if z3.is_algebraic_value(value) else value).as_fraction())
