"""Residues as one Boolean a value, and their sums: the encoding that SMT obligations of Section 4 share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import z3


def residue(name: str, M: int) -> tuple[list[Any], list[Any]]:
    """(Booleans "name is k" for k in range(M), clauses that exactly one holds)."""
    choices = [z3.Bool(f"{name}_is_{k}") for k in range(M)]
    return choices, exactly_one(choices, name)


def exactly_one(choices: Sequence[Any], name: str) -> list[Any]:
    """Clauses: exactly one of the Booleans holds, with prefix variables (linear size)."""
    prefix = [z3.Bool(f"{name}_upto_{k}") for k in range(len(choices))]
    clauses = [z3.Or(*choices)]
    for k, chosen in enumerate(choices):
        clauses.append(z3.Implies(chosen, prefix[k]))
        if k:
            clauses.append(z3.Implies(prefix[k - 1], prefix[k]))
            clauses.append(z3.Implies(chosen, z3.Not(prefix[k - 1])))
    return clauses


def tied_sum(name: str, u: Sequence[Any], v: Sequence[Any]) -> tuple[list[Any], list[Any]]:
    """(Booleans for the residue u + v, clauses that tie it to those of u and v)."""
    M = len(u)
    total, clauses = residue(name, M)
    clauses += [z3.Or(z3.Not(u[a]), z3.Not(v[b]), total[(a + b) % M]) for a in range(M) for b in range(M)]
    return total, clauses


def chosen(model: Any, choices: Sequence[Any]) -> int:
    """The residue that a model chooses."""
    return next(k for k, b in enumerate(choices) if z3.is_true(model.eval(b, model_completion=True)))


def total(terms: Sequence[Any]) -> Any:
    """The sum of at least one term; SMT-LIB has no sum of one."""
    return z3.Sum(*terms) if len(terms) > 1 else terms[0]
