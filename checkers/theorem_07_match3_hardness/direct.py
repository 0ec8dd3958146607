"""Theorem 7 at tiny sizes, directly: how many heads, and cells of their outputs, a task needs.

No reduction and no precision model inside the layer: scores and values are arbitrary reals
(constructions.threshold_heads). The output map sees every value coordinate of every head in L cells. H heads
with m coordinates are then at most m H chains of linear threshold functions.
"""

from __future__ import annotations

import functools
import itertools
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import z3

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Outcome, Verdict, conclude, unknown
from checkers.engines import smt
from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.tasks import match2
from constructions.theorem_07_match3_hardness.threshold_heads import (
    Free,
    Linear,
    TableHead,
    TinyLayer,
    TinyTask,
    head_of,
)

Answer = Callable[[TinyTask, Free], int]
SEARCH_RLIMIT = 4_000_000
SEARCH_SEEDS = range(1, 5)
SMALL = 130  # inputs: more are restricted to the alphabet of pairs for an impossibility


@dataclass(frozen=True)
class _Encoding:
    """Chains of linear threshold functions over given inputs, as SMT terms.

    at_least[c, k, x] is the Boolean "function k of chain c is at least 0 on x". Strict signs and gaps are
    scaled to 1, which finitely many inputs allow.
    """

    functions: Mapping[tuple[int, int], Sequence[Mapping[int, Any]]]
    structure: Sequence[Any]
    right: Sequence[Any]
    cells: Mapping[tuple[int, ...], Any]

    def layer(self, model: Any) -> TinyLayer:
        """The heads and output map of a model, for at most 3 cells."""

        def linear(c: int, k: int) -> Linear:
            return tuple(
                {v: model.eval(w, model_completion=True).as_fraction() for v, w in column.items()}
                for column in self.functions[c, k]
            )

        chains = sorted({c for c, _ in self.functions})
        levels = sorted({k for _, k in self.functions})
        heads = tuple(head_of([linear(c, k) for k in levels]) for c in chains)
        answers = {cell: int(z3.is_true(model.eval(g))) for cell, g in self.cells.items()}
        return TinyLayer(heads, answers)


def _encode(task: TinyTask, inputs: Sequence[Free], chains: int, cells: int, answer: Answer) -> _Encoding:
    symbols = sorted({v for x in inputs for v in x})
    functions: dict[tuple[int, int], list[dict[int, Any]]] = {}
    at_least: dict[tuple[int, int, Free], Any] = {}
    structure: list[Any] = []
    for c in range(chains):
        values: dict[tuple[int, Free], Any] = {}
        for k in range(cells - 1):
            # One-hot encodings sum to 1 at each position, so the first symbol may weigh 0 but at the first.
            columns = [
                {
                    v: z3.Real(f"w_{c}_{k}_{j}_{v}") if not j or v != symbols[0] else z3.RealVal(0)
                    for v in symbols
                }
                for j in range(task.positions)
            ]
            functions[c, k] = columns
            for i, x in enumerate(inputs):
                terms = [
                    column[v]
                    for j, (column, v) in enumerate(zip(columns, x, strict=True))
                    if not j or v != symbols[0]
                ]
                values[k, x] = functools.reduce(operator.add, terms)
                at_least[c, k, x] = z3.Bool(f"f_{c}_{k}_{i}")
                structure.append(z3.Implies(at_least[c, k, x], values[k, x] >= 1))
                structure.append(z3.Implies(z3.Not(at_least[c, k, x]), values[k, x] <= -1))
        # A - t B decreases in t since B > 0.
        structure += [values[k, x] - values[k + 1, x] >= 1 for k in range(cells - 2) for x in inputs]
    chosen = {
        cell: z3.Bool("answer_" + "_".join(map(str, cell)))
        for cell in itertools.product(range(cells), repeat=chains)
    }
    right = []
    for x in inputs:
        for cell, said in chosen.items():
            inside = [at_least[c, k - 1, x] for c, k in enumerate(cell) if k]
            inside += [z3.Not(at_least[c, k, x]) for c, k in enumerate(cell) if k < cells - 1]
            right.append(z3.Implies(z3.And(inside), said if answer(task, x) else z3.Not(said)))
    return _Encoding(functions, structure, right, chosen)


def by_definition(task: TinyTask, x: Free) -> int:
    return task.answer(x)


def check_shape(chains: int, cells: int, most: int) -> None:
    if exact_integer(chains, "chains") < 1:
        raise BadInput(f"chains must be at least 1, not {chains}")
    if not 2 <= exact_integer(cells, "cells") <= most:
        raise BadInput(f"cells must lie in 2..{most}, not {cells}")
    if chains > 6 or cells**chains > 64:
        raise BadInput(f"{cells}^{chains} combinations of cells are too many: at most 64")


def _wrong(task: TinyTask, layer: TinyLayer, inputs: Sequence[Free], answer: Answer) -> Free | None:
    return next((x for x in inputs if layer(x) != answer(task, x)), None)


@claim(
    "theorem-7",
    quick=[
        {"task": "match3", "N": 3, "M": 7, "chains": 1, "cells": 2},
        {"task": "match3", "N": 4, "M": 5, "chains": 1, "cells": 2},
        {"task": "match3", "N": 4, "M": 7, "chains": 2, "cells": 2},
        {"task": "match3", "N": 4, "M": 7, "chains": 1, "cells": 3},
        {"task": "disj", "N": 2, "M": 2, "chains": 1, "cells": 2},
        {"task": "disj", "N": 3, "M": 2, "chains": 2, "cells": 2},
        {"task": "disj", "N": 4, "M": 2, "chains": 2, "cells": 2},
    ],
    full=[
        {"task": "match3", "N": 4, "M": 6, "chains": 2, "cells": 2},
        {"task": "match3", "N": 4, "M": 7, "chains": 1, "cells": 4},
        {"task": "match3", "N": 4, "M": 8, "chains": 2, "cells": 2},
        {"task": "match3", "N": 5, "M": 7, "chains": 2, "cells": 2},
        {"task": "disj", "N": 3, "M": 2, "chains": 1, "cells": 4},
    ],
)
def no_chains_compute(
    task: str,
    N: int,
    M: int,
    chains: int,
    cells: int,
    *,
    answer: Answer = by_definition,
    alphabet: Sequence[int] | None = None,
) -> Verdict:
    """No `chains` chains of linear threshold functions of the tokens besides token 1, each seen in `cells`
    cells, determine the task's answer at token 1 (match2, match3 with x_1 = 1, N tokens modulo M; disj on
    N + N bits). So no layer with m H <= chains computes it, whatever its real scores and values, if its
    output map sees each head's coordinates in so many cells.

    More than 130 inputs are restricted to tokens from 1 and the pairs that complete it: failing there is
    failing. Encoding (QF_LRA): a weight per chain, level, position and symbol, a Boolean per input and
    level, one per combination of cells for the output map. Every head is such a chain; for more than 3 cells
    a chain need not be a head, so the bound may not be tight. A model is turned into heads and evaluated
    (at most 3 cells).
    """
    tiny = TinyTask(task, N, M)
    check_shape(chains, cells, 8)
    letters = alphabet or (tiny.pair_alphabet() if M**tiny.positions > SMALL else None)
    inputs = list(tiny.inputs(letters))
    encoded = _encode(tiny, inputs, chains, cells, answer)
    name = f"{task} N={N} M={M}: no {chains} chains of {cells} cells"
    obligation = smt.Obligation(name, "QF_LRA", encoded.structure, z3.Not(z3.And(encoded.right)))

    def witness(model: Any) -> Mapping[str, Any] | None:
        if cells > 3:
            return None
        layer = encoded.layer(model)
        if _wrong(tiny, layer, inputs, answer) is not None:
            return None
        return {"why": f"{chains} heads seen in {cells} cells compute it", **tables(layer)}

    among = "" if letters is None else f", other tokens from {list(letters)}"
    return smt.prove([obligation], f"all layers, judged on {len(inputs)} inputs{among}", witness)


@claim(
    "theorem-7",
    quick=[
        {"task": "match2", "N": 4, "M": 5, "chains": 1, "cells": 2},
        {"task": "match3", "N": 4, "M": 5, "chains": 2, "cells": 2},
        {"task": "match3", "N": 4, "M": 5, "chains": 1, "cells": 3},
        {"task": "disj", "N": 2, "M": 2, "chains": 2, "cells": 2},
        {"task": "disj", "N": 2, "M": 2, "chains": 1, "cells": 3},
        {"task": "disj", "N": 3, "M": 2, "chains": 3, "cells": 2},
    ],
    full=[
        {"task": "match3", "N": 3, "M": 7, "chains": 1, "cells": 3},
        {"task": "match3", "N": 5, "M": 5, "chains": 1, "cells": 3},
        {"task": "match3", "N": 4, "M": 7, "chains": 3, "cells": 2},
    ],
)
def these_heads_compute(
    task: str,
    N: int,
    M: int,
    chains: int,
    cells: int,
    *,
    spoil: Callable[[TinyLayer], TinyLayer] = lambda x: x,
) -> Verdict:
    """Some `chains` heads with one value coordinate, each seen in at most `cells` <= 3 cells, compute the
    task's answer at token 1 on every input (match2, match3 with x_1 = 1, N tokens modulo M; disj on N + N
    bits).

    A head's output has a coordinate of its own, so the layer's sum keeps the heads apart. The weights are
    found by Z3 (QF_LRA) and then stand on their own: the exact softmax averages are evaluated on all inputs,
    once by constructions.attention and once by replay. match2 by one head of two cells is Theorem 6
    in miniature.
    """
    tiny = TinyTask(task, N, M)
    check_shape(chains, cells, 3)
    inputs = list(tiny.inputs())
    scope = f"all {len(inputs)} inputs"
    found = find_layer(tiny, inputs, chains, cells)
    if found is None:
        return unknown(scope, f"no {chains} heads of {cells} cells found in budget, or there are none")
    layer = spoil(found)

    def mistake() -> Mapping[str, Any] | None:
        x = _wrong(tiny, layer, inputs, by_definition)
        if x is None:
            return None
        return {"why": f"the heads answer {layer(x)}, the task {tiny.answer(x)}", "x": x, **tables(layer)}

    certificate = of_this_claim() | {
        "kind": "theorem-7/heads",
        "task": task,
        "N": N,
        "M": M,
        **tables(layer),
    }
    opinions = [opinion("exhaustion", mistake), replayed(certificate)]
    return conclude(Outcome.PROVED, scope, opinions, certificate=certificate)


def find_layer(task: TinyTask, inputs: Sequence[Free], chains: int, cells: int) -> TinyLayer | None:
    """Heads that answer right on the inputs, by Z3; None if there are none or the budget ends.

    A few seeds, each with a small budget: the search is over in a moment or not at all.
    """
    encoded = _encode(task, inputs, chains, cells, by_definition)
    for seed in SEARCH_SEEDS:
        # In a context of its own, so that the heads found do not depend on what ran before.
        context = z3.Context()
        solver = z3.SolverFor("QF_LRA", ctx=context)
        solver.set("random_seed", seed)
        solver.set("rlimit", SEARCH_RLIMIT)
        solver.add(*(term.translate(context) for term in (*encoded.structure, *encoded.right)))
        found = solver.check()
        if found == z3.sat:
            return encoded.layer(solver.model().translate(z3.main_ctx()))
        if found == z3.unsat:
            return None
    return None


def linear_layer(
    task: TinyTask, inputs: Sequence[Free], chains: int, cells: int, answer: Answer, signs: Any
) -> TinyLayer | None:
    """Heads for the Booleans of a model, f_c_k_i for "function k of chain c is at least 0 on input i"; None
    if no linear functions have these signs, or the budget ends."""
    encoded = _encode(task, inputs, chains, cells, answer)
    solver = z3.SolverFor("QF_LRA")
    solver.set("rlimit", SEARCH_RLIMIT)
    solver.add(*encoded.structure, *encoded.right)
    for c, k in encoded.functions:
        for f in (z3.Bool(f"f_{c}_{k}_{i}") for i in range(len(inputs))):
            solver.add(f if z3.is_true(signs.eval(f, model_completion=True)) else z3.Not(f))
    return encoded.layer(solver.model()) if solver.check() == z3.sat else None


def tables(layer: TinyLayer) -> dict[str, Any]:
    """The layer as JSON: per head and position the (symbol, weight, value) rows, and the answers by cells."""
    heads = [
        {
            "own": [str(v) for v in head.own],
            "thresholds": [str(t) for t in head.thresholds],
            "tables": [
                [[v, str(w[v]), str(u[v])] for v in w] for w, u in zip(head.weights, head.values, strict=True)
            ],
        }
        for head in layer.heads
    ]
    return {"heads": heads, "answers": [[list(cell), said] for cell, said in layer.answers.items()]}


# --- mutants ----------------------------------------------------------------------------------------


def _swap_answers(layer: TinyLayer) -> TinyLayer:
    return replace(layer, answers={cell: 1 - said for cell, said in layer.answers.items()})


def _move_value(layer: TinyLayer) -> TinyLayer:
    """The value of the last symbol at the last position moved far down in every head."""

    def moved(head: TableHead) -> TableHead:
        *others, last = head.values
        return replace(head, values=(*others, {**last, max(last): last[max(last)] - Fraction(10**6)}))

    return replace(layer, heads=tuple(moved(head) for head in layer.heads))


_match3 = {"task": "match3", "N": 4, "M": 7, "chains": 2, "cells": 2}
mutant(
    no_chains_compute,
    "Match2 in place of Match3",
    at=_match3,
    answer=lambda task, x: match2([1, *x], task.M)[0],
)
mutant(no_chains_compute, "one pair of residues only", at=_match3, alphabet=[0, 1, 6])
_two = {"task": "match3", "N": 4, "M": 5, "chains": 2, "cells": 2}
mutant(these_heads_compute, "answers swapped", at=_two, spoil=_swap_answers)
mutant(these_heads_compute, "one value moved", at=_two, spoil=_move_value)
