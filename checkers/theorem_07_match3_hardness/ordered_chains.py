"""Theorem 7 at tiny sizes, further: impossibilities from the order of weights alone, without arithmetic.

Of chains of linear threshold functions (direct.py) only this is kept: for one or two positions and two
choices u, v of the symbols there, the function prefers u to v or v to u, whatever the other tokens are.
Propositional solvers then go further than linear arithmetic does; what they refute is refuted for linear
functions too.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines import smt
from checkers.theorem_07_match3_hardness.direct import (
    SMALL,
    Answer,
    by_definition,
    check_shape,
    linear_layer,
    tables,
)
from checkers.theorem_07_match3_hardness.symmetry import Renaming, least, renamings
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.tasks import match2
from constructions.theorem_07_match3_hardness.threshold_heads import Free, TinyTask

DEPTH = 64  # places of the lexicographic comparisons
Symmetries: TypeAlias = Callable[[TinyTask, Sequence[int]], Sequence[Renaming]]
Reached: TypeAlias = Mapping[tuple[int, int, Free], Any]


@claim(
    "theorem-7",
    quick=[
        {"task": "match3", "N": 4, "M": 7, "chains": 2, "cells": 2, "together": 1},
        {"task": "disj", "N": 3, "M": 2, "chains": 2, "cells": 2, "together": 2},
    ],
    full=[
        {"task": "match3", "N": 5, "M": 7, "chains": 2, "cells": 2, "together": 1},
        {"task": "match3", "N": 6, "M": 7, "chains": 2, "cells": 2, "together": 1},
        {"task": "disj", "N": 4, "M": 2, "chains": 3, "cells": 2, "together": 2},
    ],
)
def no_ordered_chains_compute(
    task: str,
    N: int,
    M: int,
    chains: int,
    cells: int,
    together: int,
    *,
    answer: Answer = by_definition,
    alphabet: Sequence[int] | None = None,
    symmetries: Symmetries = renamings,
) -> Verdict:
    """As `no_chains_compute`: no `chains` chains of linear threshold functions of the tokens besides token 1,
    each seen in `cells` cells, determine the task's answer at token 1; moreover no chains of functions do
    that only prefer one choice of the symbols at up to `together` <= 2 positions to another, whatever the
    other tokens are.

    Proved: (1) a linear function prefers: if its part w satisfies w(u) >= w(v) and it is at least 0 with v,
    so it is with u; else the other way round; (2) each renaming that is used keeps the answer on every
    input; (3) no such chains (QF_UF) compute the task that are least under the exchange of chains, the
    turning of a chain upside down (functions negated, levels reversed), and the renamings: symmetry.py says
    why the least are enough. These are symmetries because (3) is stated for every chain, level, position and
    symbol alike, and a function that prefers u to v prefers v to u when it is negated. More than 130 inputs
    are restricted as in `no_chains_compute`. A model of (3) need not be linear, and refutes only if heads
    are found.
    """
    tiny = TinyTask(task, N, M)
    check_shape(chains, cells, 8)
    if exact_integer(together, "together") not in (1, 2):
        raise BadInput(f"together must be 1 or 2 positions, not {together}")
    letters = list(alphabet or (tiny.pair_alphabet() if M**tiny.positions > SMALL else range(M)))
    inputs = list(tiny.inputs(letters))
    name = f"{task} N={N} M={M}: no {chains} ordered chains of {cells} cells"
    reached = {
        (c, k, x): z3.Bool(f"f_{c}_{k}_{i}")
        for i, x in enumerate(inputs)
        for c in range(chains)
        for k in range(cells - 1)
    }
    used = symmetries(tiny, letters)
    structure = [*_ordered(inputs, letters, reached, together), *_least(inputs, reached, used)]
    right = list(_right(inputs, reached, lambda x: answer(tiny, x)))
    kept, renamed = _kept(inputs, letters, used, lambda x: answer(tiny, x))
    obligations = [
        _prefers(),
        kept,
        smt.Obligation(name, "QF_UF", structure, z3.Not(z3.And(right))),
    ]

    def witness(model: Any) -> Mapping[str, Any] | None:
        if (changed := renamed(model)) is not None:
            return changed
        layer = linear_layer(tiny, inputs, chains, cells, answer, model) if cells <= 3 else None
        if layer is None or any(layer(x) != answer(tiny, x) for x in inputs):
            return None
        return {"why": f"{chains} heads seen in {cells} cells compute it on these inputs", **tables(layer)}

    among = "" if len(letters) == M else f", other tokens from {letters}"
    return smt.prove(obligations, f"all layers, judged on {len(inputs)} inputs{among}", witness)


def _prefers() -> smt.Obligation:
    """u and v are the parts of a linear function at the compared positions, rest is all else."""
    u, v, rest = z3.Reals("u v rest")
    up = z3.Implies(z3.And(u >= v, v + rest >= 0), u + rest >= 0)
    down = z3.Implies(z3.And(u < v, u + rest >= 0), v + rest >= 0)
    return smt.Obligation("a linear function prefers", "QF_LRA", [], z3.And(up, down))


def _kept(
    inputs: Sequence[Free], letters: Sequence[int], used: Sequence[Renaming], answer: Callable[[Free], int]
) -> tuple[smt.Obligation, Callable[[Any], Mapping[str, Any] | None]]:
    """That the renamings keep the answer, for any input as one Boolean a position and symbol; its witness."""
    places = range(len(inputs[0]))
    is_ = {(j, v): z3.Bool(f"x_{j}_{v}") for j in places for v in letters}
    one = [z3.Or(*(is_[j, v] for v in letters)) for j in places]
    one += [
        z3.Not(z3.And(is_[j, u], is_[j, v])) for j in places for u, v in itertools.combinations(letters, 2)
    ]
    said = {x: answer(x) for x in inputs}
    agree = [
        z3.Implies(z3.And(*(is_[j, v] for j, v in enumerate(x))), z3.BoolVal(said.get(turn(x)) == said[x]))
        for turn in used
        for x in inputs
    ]
    obligation = smt.Obligation(
        "the renamings keep the answer", "QF_UF", one, z3.And(z3.BoolVal(True), *agree)
    )

    def renamed(model: Any) -> Mapping[str, Any] | None:
        x = tuple(next((v for v in letters if z3.is_true(model.eval(is_[j, v]))), -1) for j in places)
        for turn in used:
            if x in said and (turn(x) not in said or answer(turn(x)) != answer(x)):
                return {"why": f"{x} is renamed to {turn(x)}, of another answer", "x": x, "renamed": turn(x)}
        return None

    return obligation, renamed


def _ordered(
    inputs: Sequence[Free], letters: Sequence[int], reached: Reached, together: int
) -> Iterator[Any]:
    """The levels of a chain are nested, and each function prefers one choice of symbols to another."""
    functions = sorted({(c, k) for c, k, _ in reached})
    for c, k in functions:
        if (c, k + 1) in functions:
            yield from (z3.Implies(reached[c, k + 1, x], reached[c, k, x]) for x in inputs)
    size = len(inputs[0])
    places = (itertools.combinations(range(size), n) for n in range(1, together + 1))
    for positions in itertools.chain.from_iterable(places):
        classes = _alike_elsewhere(inputs, positions)
        for u, v in itertools.combinations(itertools.product(letters, repeat=len(positions)), 2):
            if any(a == b for a, b in zip(u, v, strict=True)):
                continue  # told by fewer positions
            for c, k in functions:
                prefers = z3.Bool("_".join(map(str, ("o", c, k, *positions, "", *u, "", *v))))
                for alike in classes:
                    with_u, with_v = reached[c, k, alike[u]], reached[c, k, alike[v]]
                    yield z3.Or(z3.Not(prefers), z3.Not(with_v), with_u)
                    yield z3.Or(prefers, z3.Not(with_u), with_v)


def _alike_elsewhere(inputs: Sequence[Free], positions: Sequence[int]) -> list[dict[Free, Free]]:
    """Classes of inputs that agree outside these positions, by their symbols there."""
    classes: dict[Free, dict[Free, Free]] = {}
    for x in inputs:
        rest = tuple(v for j, v in enumerate(x) if j not in positions)
        classes.setdefault(rest, {})[tuple(x[j] for j in positions)] = x
    return list(classes.values())


def _least(inputs: Sequence[Free], reached: Reached, used: Sequence[Renaming]) -> Iterator[Any]:
    """The chains are least in the order of inputs, then chains, then levels."""
    places = [(c, k, x) for x in inputs for c, k in sorted({(c, k) for c, k, _ in reached})]
    variables = [reached[place] for place in places]
    chains, top = max(c for c, _, _ in places) + 1, max(k for _, k, _ in places)
    for c in range(chains - 1):
        turn = {c: c + 1, c + 1: c}
        images = [reached[turn.get(d, d), k, x] for d, k, x in places]
        yield from least(variables, images, f"chains_{c}", DEPTH)
    for c in range(chains):
        here = [(d, k, x) for d, k, x in places if d == c and x == inputs[0]]
        images = [z3.Not(reached[c, top - k, x]) for _, k, x in here]
        yield from least([reached[place] for place in here], images, f"turned_{c}", DEPTH)
    for number, rename in enumerate(used):
        images = [reached[c, k, rename(x)] for c, k, x in places]
        yield from least(variables, images, f"renamed_{number}", DEPTH)


def _right(inputs: Sequence[Free], reached: Reached, answer: Callable[[Free], int]) -> Iterator[Any]:
    """Each combination of cells has one answer, the task's on every input inside it."""
    chains, levels = max(c for c, _, _ in reached) + 1, max(k for _, k, _ in reached) + 1
    for cell in itertools.product(range(levels + 1), repeat=chains):
        said = z3.Bool("answer_" + "_".join(map(str, cell)))
        for x in inputs:
            outside = [z3.Not(reached[c, k - 1, x]) for c, k in enumerate(cell) if k]
            outside += [reached[c, k, x] for c, k in enumerate(cell) if k < levels]
            yield z3.Or(*outside, said if answer(x) else z3.Not(said))


# --- mutants ----------------------------------------------------------------------------------------


_match3 = {"task": "match3", "N": 4, "M": 7, "chains": 2, "cells": 2, "together": 1}
mutant(
    no_ordered_chains_compute,
    "Match2 in place of Match3",
    at=_match3,
    answer=lambda task, x: match2([1, *x], task.M)[0],
)
mutant(no_ordered_chains_compute, "one pair of residues only", at=_match3, alphabet=[0, 1, 6])
mutant(
    no_ordered_chains_compute,
    "a symmetry that the task does not have",
    at=_match3,
    symmetries=lambda task, letters: [
        *renamings(task, letters),
        Renaming(tuple(range(task.positions)), {0: 2, 2: 0}),
    ],
)
