"""Appendix C.5: one layer gathers the whole input, decoded exactly, at m p of order N log M."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import z3

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines import smt
from checkers.match_tasks.decisions import more_than_inputs
from constructions.appendix_c5_match3_upper.layer import Gather, of_order_N_log_M
from constructions.errors import BadInput
from constructions.task_inputs import adversarial_tokens, all_tokens, random_tokens
from constructions.tasks import match3

Builder = Callable[[int, int, int], Gather]
Witness = Mapping[str, Any]

EXHAUSTED = 3000  # inputs: up to so many the whole transformer is evaluated on each


def _miss(layer: Gather, tokens: Sequence[int]) -> Witness | None:
    """The witness that the layer does not give the tokens back; else None."""
    found = layer.gathered(tokens)
    if found == list(tokens):
        return None
    j = next(j for j in range(layer.N) if found[j] != tokens[j])
    return {"why": f"token {j + 1} is {tokens[j]}, decoded as {found[j]}", "X": tokens, "decoded": found}


def _listed(N: int, M: int) -> list[list[int]]:
    """Adversarial inputs, the largest residues, and a random input."""
    return [*adversarial_tokens(N, M, 0).values(), [M - 1] * N, random_tokens(N, M, 1)]


def _missed(layer: Gather, N: int, M: int) -> Witness | None:
    return next(filter(None, (_miss(layer, tokens) for tokens in _listed(N, M))), None)


@claim(
    "appendix-c5-match3-upper",
    quick=[
        {"N": 3, "M": 5, "share": 1},
        {"N": 4, "M": 5, "share": 2},
        {"N": 5, "M": 4, "share": 5},
        {"N": 64, "M": 65, "share": 2},
        {"N": 1000, "M": 1001, "share": 2},
        {"N": 10_000, "M": 10_001, "share": 2},
    ],
    full=[
        {"N": 7, "M": 3, "share": 3},
        {"N": 1000, "M": 10**6, "share": 1},
        {"N": 4096, "M": 4097, "share": 64},
    ],
)
def every_input_is_decoded(N: int, M: int, share: int, *, build: Builder = Gather) -> Verdict:
    """For every X in [M]^N the uniform layer with m = ceil(N/share) and
    p = 1 + ceil(log2 N) + share ceil(log2 M), its values and its output rounded to p bits, is decoded to X
    itself; so its output map computes Match3(X).

    Encoding (QF_LIA), one block of tokens at a time: T is the block's integer, r the mantissa nearest to
    2^f T/N (either one at a tie), T' the integer nearest to N r/2^f; then T' = T and r fits p bits. Digits:
    two block integers that agree have the same first digit and the same rest, hence, step by step, the same
    tokens. With at most 3000 inputs the transformer of Definition 2 is evaluated on all of them.
    """
    layer = build(N, M, share)
    b, f, p = layer.token_bits, layer.fraction_bits, layer.number.p
    if N > 10**6 or p > 10_000:
        raise BadInput(f"N = {N} or p = {p} bits is too large here: N <= 10^6 and p <= 10000 would do")
    base, unit = 1 << b, 1 << f
    T, r, decoded, x, y, rest, rest2 = z3.Ints("T r decoded x y rest rest_other")

    def nearest(multiple: Any, target: Any, step: int) -> Any:
        """multiple, a multiple of step, is a nearest one to target."""
        return z3.And(2 * (multiple - target) <= step, 2 * (target - multiple) <= step)

    obligations = [
        smt.Obligation(
            "a block's integer survives rounding",
            "QF_LIA",
            [T >= 0, base**share > T, nearest(N * r, unit * T, N), nearest(unit * decoded, N * r, unit)],
            z3.And(decoded == T, r >= 0, r < 1 << (p - 1)),
        ),
        smt.Obligation(
            "digits are unique",
            "QF_LIA",
            [x >= 0, x < M, y >= 0, y < M, x + base * rest - y - base * rest2 == 0],
            z3.And(x == y, rest == rest2),
        ),
    ]

    def witness(model: Any) -> Witness | None:
        block = model.eval(T, model_completion=True).as_long()
        tokens = [(block >> (b * k)) % base for k in range(share)] + [0] * (N - share)
        return (_miss(layer, tokens) if max(tokens) < M else None) or _missed(layer, N, M)

    def try_all() -> Witness | None:
        transformer = layer.transformer()
        for X in all_tokens(N, M):
            answers, expected = [row[0] for row in transformer(X, lambda _: 1)], match3(X, M)
            if answers != expected:
                return {"why": f"the layer answers {answers}, Match3 is {expected}", "X": X}
        return None

    exhaustion = None if more_than_inputs(N, M, EXHAUSTED) else try_all
    notes = [f"m = {layer.m}, p = {p}, m p = {layer.m * p}; N ceil(log2 M) = {N * b}"]
    scope = f"all {M}^{N} inputs"
    return smt.prove(obligations, scope, witness, notes=notes, exhaustion=exhaustion)


@claim(
    "appendix-c5-match3-upper",
    quick=[{"N": 100, "M": 101}, {"N": 256, "M": 1000}],
    full=[{"N": 1000, "M": 1001}, {"N": 10_000, "M": 10_001}],
)
def the_layer_computes_match3(
    N: int, M: int, *, build: Callable[[int, int], Gather] = of_order_N_log_M
) -> Verdict:
    """On the listed inputs the layer of share ceil((1 + ceil(log2 N))/ceil(log2 M)), its output rounded to p
    bits, gives X back and Match3(X).

    Inputs: every adversarial one of constructions.task_inputs, the largest residues, one random. Replay
    averages, checks each mantissa against the average, decodes, and decides Match3 on its own.
    """
    layer = build(N, M)
    if N > 10_000 or M > 1 << 40:
        raise BadInput(f"N = {N}, M = {M} is too large to evaluate: N <= 10000 and M <= 2^40 would do")
    inputs = _listed(N, M)
    rows = []
    for tokens in inputs:
        mantissas = [layer.number.mantissa(v) for v in layer.average(tokens)]
        found = layer.gathered(tokens)
        answers = match3(found, M) if max(found) < M else []
        rows.append({"X": list(tokens), "mantissas": mantissas, "answers": "".join(map(str, answers))})
    certificate = of_this_claim() | {
        "kind": "appendix-c5/gather",
        "N": N,
        "M": M,
        "share": layer.share,
        "p": layer.number.p,
        "f": layer.number.f,
        # At the smallest N and M some of the listed inputs are the same.
        "inputs": [row for k, row in enumerate(rows) if row not in rows[:k]],
    }

    def mistake() -> Witness | None:
        for tokens, row in zip(inputs, rows, strict=True):
            if missed := _miss(layer, tokens):
                return missed
            if row["answers"] != "".join(map(str, match3(tokens, M))):
                return {"why": "the layer's answers differ from Match3(X)", **row}
        return None

    opinions = [opinion("exact", mistake), replayed(certificate)]
    size = layer.m * layer.number.p
    notes = [f"share = {layer.share}, m = {layer.m}, p = {layer.number.p}, m p = {size}"]
    return conclude(
        Outcome.CERTIFIED,
        f"{len(inputs)} inputs in [{M}]^{N}",
        opinions,
        margin=Margin(4 * N * layer.token_bits - size, "4 N ceil(log2 M) - m p"),
        notes=notes,
        certificate=certificate if N <= 256 else None,
    )


@claim("appendix-c5-match3-upper", quick=[{}])
def the_size_is_of_order_N_log_M(*, factor: int = 4, crowding: int = 1) -> Verdict:
    """For all N >= 1 and M >= 2, with b = ceil(log2 M), f = ceil(log2 N) and share s = ceil((1 + f)/b):
    m = ceil(N/s) and p = 1 + f + b s satisfy m p <= 4 N b.

    Any layer whose output determines X has 2^(m p) >= M^N outputs, so m p >= N log2 M: the order is right.
    Encoding (QF_NRA, a relaxation): (m - 1) s <= N, 1 + f <= b s, 1 <= s <= N. As a check of the encoding the
    construction's own m and p are compared with the bound for all N <= 200 and M <= 40.
    """
    N, b, s, m, p = z3.Reals("N b s m p")
    sizes = [N >= 1, b >= 1, s >= 1, s <= N, m >= 1, (m - 1) * s <= N, p > 0, p <= (1 + crowding) * b * s]
    obligation = smt.Obligation("m p <= 4 N b", "QF_NRA", sizes, m * p <= factor * N * b)

    def too_large() -> Witness | None:
        for tokens, modulus in itertools.product(range(1, 201), range(2, 41)):
            layer = of_order_N_log_M(tokens, modulus)
            layer = Gather(tokens, modulus, -(-layer.share // crowding))
            size, bound = layer.m * layer.number.p, factor * tokens * layer.token_bits
            if size > bound:
                return {"why": f"m p = {size} > {bound}", "N": tokens, "M": modulus, "share": layer.share}
        return None

    checked = opinion("exact", too_large)
    return smt.prove([obligation], "all N >= 1, M >= 2", lambda _: too_large(), further=[checked])


# --- mutants ----------------------------------------------------------------------------------------


class _OneFractionBitLess(Gather):
    @property
    def fraction_bits(self) -> int:
        return super().fraction_bits - 1


class _TokensTooNarrow(Gather):
    @property
    def token_bits(self) -> int:
        return super().token_bits - 1


class _PositionsShifted(Gather):
    """Decodes each token from its neighbour's place."""

    def decode(self, row: Sequence[Any]) -> list[int]:
        tokens = super().decode(row)
        return [*tokens[1:], tokens[0]]


_small = {"N": 5, "M": 5, "share": 2}
mutant(every_input_is_decoded, "one fraction bit less", at=_small, build=_OneFractionBitLess)
mutant(every_input_is_decoded, "tokens one bit too narrow", at=_small, build=_TokensTooNarrow)
mutant(
    the_layer_computes_match3,
    "one fraction bit less",
    at={"N": 20, "M": 21},
    build=lambda N, M: _OneFractionBitLess(N, M, 2),
)
mutant(
    the_layer_computes_match3,
    "decoded from the neighbour's place",
    at={"N": 20, "M": 21},
    build=lambda N, M: _PositionsShifted(N, M, 2),
)
mutant(the_size_is_of_order_N_log_M, "factor 2 in place of 4", at={}, factor=2)
mutant(the_size_is_of_order_N_log_M, "a quarter of the share", at={}, crowding=4)
