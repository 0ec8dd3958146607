"""What a theorem's one-line scope may claim: "all N, q" only of variables that its statement quantifies over.

The variables are read off the statement as Rocq prints it, so a scope cannot say more than the statement: a
closed statement has no variables, and "all" is then refused; a number that is quantified over must be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

CLAIMED = re.compile(
    r"\b(?:all|every|any|each|arbitrary|whatever)\b(?P<names>(?: [A-Za-z_][\w']*,)* [A-Za-z_][\w']*(?=;|$))?",
    re.IGNORECASE,
)
NUMBERS = ("nat",)
BRACKETS = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}


def _outside_brackets(text: str, mark: str) -> int:
    """Index of the first `mark` outside brackets; -1 if there is none."""
    depth = 0
    for at, letter in enumerate(text):
        if depth == 0 and text.startswith(mark, at):
            return at
        depth += BRACKETS.get(letter, 0)
    return -1


def _groups(binders: str) -> Iterator[str]:
    """The groups "a b : T" of binders: in parentheses one after another, or one without them."""
    text = binders.strip()
    while text.startswith(("(", "{", "[")):
        end = next(k for k in range(1, len(text)) if _outside_brackets(text[: k + 1] + "\0", "\0") == k + 1)
        yield text[1:end]
        text = text[end + 1 :].strip()
    if text:
        yield text


def quantified(printed: str) -> dict[str, str]:
    """Name to type of the variables that a printed statement is universally quantified over: those bound by
    its leading "forall"s, past hypotheses and "let"s, but not inside hypotheses nor after an "exists" or a
    conjunction."""
    text = " ".join(printed.partition("=")[2].rpartition(": Prop")[0].split())
    found: dict[str, str] = {}
    while True:
        if text.startswith("forall "):
            comma = _outside_brackets(text, ",")
            for group in _groups(text[len("forall ") : comma]):
                names, _, type_ = group.partition(" : ")
                found |= dict.fromkeys(names.split(), type_.strip())
            text = text[comma + 1 :].strip()
        elif text.startswith("let "):
            text = text[_outside_brackets(text, " in ") + len(" in ") :].strip()
        elif (arrow := _outside_brackets(text, " -> ")) >= 0 and not text.startswith("exists "):
            text = text[arrow + len(" -> ") :].strip()
        else:
            return found


def scope_faults(name: str, scope: str, printed: str) -> list[str]:
    """Where a scope says more than its statement, or leaves out a number that the statement quantifies over.

    "all" (every, any, each, ...) must be followed by names of quantified variables up to a ";" or the end."""
    variables = quantified(printed)
    faults: list[str] = []
    named: set[str] = set()
    for claim in CLAIMED.finditer(scope):
        if claim["names"] is None:
            faults.append(f"{name}: its scope says {claim[0]!r} without naming variables: {scope!r}")
            continue
        names = claim["names"].replace(",", "").split()
        named.update(names)
        unbound = [v for v in names if v not in variables]
        faults += [
            f"{name}: its scope says all {v}, which its statement does not quantify over" for v in unbound
        ]
    numbers = [v for v, type_ in variables.items() if type_ in NUMBERS]
    return faults + [f"{name}: its scope does not name {v}" for v in numbers if v not in named]
