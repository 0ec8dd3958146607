"""What Z3 prints, made into the SMT-LIB of the standard.

Z3 prints a sum, a conjunction or a disjunction of one term as (+ x), and one of no term as its bare name;
the standard allows neither, and other readers refuse them.
"""

from __future__ import annotations

import re

TOKEN = re.compile(r"\(|\)|\s+|\|[^|]*\||\"[^\"]*\"|;[^\n]*|[^\s()|\";]+")
OF_ONE = {"+", "*", "and", "or"}
OF_NONE = {"and": "true", "or": "false"}


def standard(text: str) -> str:
    """The text with sums and products, conjunctions and disjunctions of one term as that term, and with
    conjunctions and disjunctions of none as true and false."""
    levels: list[list[str]] = [[]]
    for token in TOKEN.findall(text):
        if token == "(":
            levels.append([])
        elif token == ")":
            inside = levels.pop()
            levels[-1].append(_closed(inside))
        elif token in OF_NONE and len(levels) > 1 and levels[-1]:  # not the head of its list
            levels[-1].append(OF_NONE[token])
        else:
            levels[-1].append(token)
    return "".join(levels[0])


def _closed(inside: list[str]) -> str:
    terms = [part for part in inside if not part.isspace()]
    if len(terms) == 2 and terms[0] in OF_ONE:
        return terms[1]
    if len(terms) == 1 and terms[0] in OF_NONE:
        return OF_NONE[terms[0]]
    return f"({''.join(inside)})"
