"""A refutation: steps that add clauses to an obligation's own, until none is left to be true.

A step is one of
    ["follows", literals]                      by unit propagation from the clauses before it
    ["sum", literals, terms]                   by arithmetic (proofs/smt/lemmas.py)
    ["order", literals], ["congruence", literals]
    ["condition", polynomial, relation]        no clause: a condition that later literals may name
    ["equation", term, term]                   no clause: an equation that later literals may name
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from proofs.replayers import Malformed, Rejected, is_integer
from proofs.smt.clauses import Clauses
from proofs.smt.lemmas import check_congruence, check_order, check_sum, read_polynomial
from proofs.smt.propagation import Propagator
from proofs.smt.text import Script, Term, read

LARGEST_STEPS = 1 << 16


def applications(script: Script) -> list[Term]:
    """The applications of functions to arguments, in the order of reading."""
    return [t for t in script.terms.values() if t.op == "apply" and t.arguments]


def introduce(step: Sequence[Any], script: Script, clauses: Clauses) -> int:
    """The literal of the atom that a step of no clause names. Raises Malformed."""
    match step:
        case ["condition", polynomial, ">=" | ">" | "=" as relation]:
            return clauses.condition(read_polynomial(polynomial, len(clauses.unknowns)), relation)
        case ["equation", one, two] if is_integer(one) and is_integer(two):
            terms = list(script.terms.values())
            if not (0 <= one < len(terms) and 0 <= two < len(terms)):
                raise Malformed("an equation names a term that there is not")
            return clauses.equal(terms[one], terms[two])
    raise Malformed(f"a step that is not read: {str(step)[:80]}")


def check(text: str, steps: Any) -> dict[str, int]:
    """The steps refute the text's assertions: how many steps of each sort. Raises Rejected or Malformed."""
    if not isinstance(steps, list) or len(steps) > LARGEST_STEPS:
        raise Malformed(f"the steps must be a list of at most {LARGEST_STEPS}")
    script = read(text)
    clauses = Clauses(script)
    known = Propagator(clauses.clauses)
    functions = applications(script)
    counts: dict[str, int] = {}
    for step in steps:
        if not isinstance(step, list) or not step or not isinstance(step[0], str):
            raise Malformed("a step must be a list that begins with its sort")
        counts[step[0]] = counts.get(step[0], 0) + 1
        if step[0] in ("condition", "equation"):
            before = len(clauses.clauses)
            introduce(step, script, clauses)
            for clause in clauses.clauses[before:]:
                known.add(clause)
            continue
        literals = _literals(step, clauses)
        match step:
            case ["follows", _]:
                if known.reasons(literals) is None:
                    raise Rejected(f"the clause {literals} does not follow by unit propagation")
            case ["sum", _, terms]:
                check_sum(literals, terms, clauses)
            case ["order", _]:
                check_order(literals, clauses)
            case ["congruence", _]:
                check_congruence(literals, clauses, functions)
            case _:
                raise Malformed(f"a step that is not read: {str(step)[:80]}")
        known.add(literals)
    if known.reasons([]) is None:
        raise Rejected("the steps leave it possible that all assertions hold")
    return counts


def _literals(step: Sequence[Any], clauses: Clauses) -> list[int]:
    """The literals of a step's clause, all known. Raises Malformed."""
    given = step[1] if len(step) > 1 else None
    if not isinstance(given, list) or not all(is_integer(one) for one in given):
        raise Malformed(f"a step of a clause must list its literals: {str(step)[:80]}")
    if any(not 1 <= abs(one) <= clauses.variables for one in given):
        raise Malformed("a step has a literal of no variable")
    return given
