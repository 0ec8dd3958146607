"""Theorem 2's unit as hardware runs it: softmax weights rounded too, executed in integers, and bounded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from flint import arb

from checkers.core.certificate import of_this_claim
from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.opinion import opinion, premise, replayed
from checkers.core.verdict import Margin, Outcome, Verdict, conclude
from checkers.engines.enclosure import ball, precision
from checkers.theorem_02_fixed_precision.softmax_bound import bound_above, bound_ends_rational
from checkers.theorem_02_fixed_precision.unit import Rows, test_values
from constructions.hardware import HardwareRow, hardware_row, rounded_exp
from constructions.keys.sign_keys import check_at_most, check_sparsity, encode_keys, random_sign_keys
from constructions.task_inputs import random_pointers
from constructions.tasks import qsa
from constructions.theorem_02_fixed_precision.unit import (
    PlainPrecision,
    check_accuracy,
    key_dimension,
    plain_precision,
    plain_query,
)
from proofs import rational

BOUND = "the error bound, for all values"
MOST_WORK = 10**7
Run = Callable[[Sequence[Fraction], Sequence[Sequence[int]], int], HardwareRow]
Parameters = Callable[..., PlainPrecision]


def rounded_softmax(softmax: Any, power: Any, spread: Any, u: Any, n: int, q: int) -> Any:
    """At least the l1 distance of the rounded weights from uniform on y, increasing in its first three
    arguments.

    softmax: the same of the exact softmax; power: e^-Gamma; spread: e^d, gap Gamma >= 0 and spread d of the
    scores. Let E_j = e^(s_j - max), A its sum on y and B off it, u = 2^-(w+1) for weights of w fractional
    bits. Then q e^-d <= A, 1 <= A and B <= n e^-Gamma. Rounding the powers moves them by at most D = q u + B
    in l1, and e/Z from E/(A + B) by at most 2 D/A. Rounding the quotients moves them by at most u on y, and
    off it by at most e_j/Z with e_j <= 2 E_j, Z >= A - q u: q u + 2 B/(A - q u) in all, if e^-d > u. N enters
    only through B.
    """
    B = n * power
    A = q / spread
    return softmax + 2 * (q * u + B) / A + q * u + 2 * B / (A - q * u)


def within(bound: Any, rounding: Any, eps: Any) -> bool:
    """Whether eps covers the error: with values, and then the output, off by `rounding`, the weights adding
    up to at most 1 + bound, it is at most bound + (1 + bound) rounding + rounding."""
    return bool(bound + (2 + bound) * rounding <= eps)


@claim(
    "theorem-2",
    quick=[
        {"N": 8, "q": 2, "m": 66, "d": 2, "eps": Fraction(1, 100), "seed": 1},
        {"N": 12, "q": 3, "m": 131, "d": 3, "eps": Fraction(1, 1000), "seed": 1},
    ],
    full=[{"N": 64, "q": 4, "m": 516, "d": 4, "eps": Fraction(1, 10**6), "seed": 1}],
)
def rounded_softmax_weights_suffice(
    N: int,
    q: int,
    m: int,
    d: int,
    eps: Fraction,
    seed: int,
    *,
    parameters: Parameters = plain_precision,
    run: Run = hardware_row,
) -> Verdict:
    """Theorem 2's unit with random sign keys, run in integers with exp, its normalisation and the average
    rounded as well (constructions/hardware.py), every number of the one p-bit format that Lemma R gives at
    eps/4: for the pointer sets of this seed and all values in the unit ball the error is at most eps by a
    bound, and on three inputs, executed, every output is within eps.

    Accumulators are exact. The bound has the gap and spread of the exact scores in it, and N only through the
    mass off y: powers that round to 0 cost no more than they weigh. It is evaluated in balls and in
    rationals. Executed: the outputs are exact dyadic numbers, their errors exact; the second engine computes
    scores, rounded powers, weights and outputs again from keys and queries in the standard library alone, and
    compares each output.
    """
    check_sparsity(N, q)
    check_accuracy(eps)
    width = key_dimension(m, d)
    check_at_most("N^2 m', the work of the scores,", N * N * width, MOST_WORK)
    check_at_most("N^2 d, the work of the averages,", N * N * d, MOST_WORK)
    keys = random_sign_keys(N, width, seed)
    pointers = random_pointers(N, q, seed)
    chosen = parameters(N, q, width, eps / 4, d=d)
    f, query = chosen.f, plain_query(keys, chosen)
    queries = [[int(v) for v in query(y)] for y in pointers]
    scores = [
        [Fraction(sum(v * s for v, s in zip(V, key, strict=True)), 1 << f) for key in keys.tolist()]
        for V in queries
    ]
    cases = test_values(N, d, f, pointers, seed)
    gap, spread = _gap_and_spread(scores, pointers)
    unit = Fraction(1, 2 << f)
    sound = gap >= 0 and 2 * spread <= f + 1  # e^-d > 2^-(f+1), so that A > q u
    outputs: dict[str, list[list[int]]] = {}
    largest = Fraction(0)

    def by_arb() -> bool:
        with precision(128):
            softmax = ball(bound_above(gap, spread, N - q, q))
            bound = rounded_softmax(softmax, (-ball(gap)).exp(), ball(spread).exp(), ball(unit), N - q, q)
            return sound and within(bound, arb(d).sqrt() / (2 << f), ball(eps))

    def by_rationals() -> bool:
        softmax = bound_ends_rational(gap, spread, N - q, q)[1]
        bound = rounded_softmax(softmax, rational.exp(-gap)[1], rational.exp(spread)[1], unit, N - q, q)
        return sound and within(bound, rational.sqrt(Fraction(d))[1] / (2 << f), eps)

    def executed() -> Mapping[str, Any] | None:
        nonlocal largest
        if (entry := max(abs(v) for V in queries for v in V)) >= 1 << (chosen.p - 1) or chosen.p < f + 2:
            return {
                "why": f"an entry {entry}, or the number 1, does not fit p = {chosen.p} bits",
                "entry": entry,
            }
        for name, z in cases.items():
            whole = [[int(x * (1 << f)) for x in row] for row in z]
            outputs[name] = [list(run(row, whole, f).output) for row in scores]
            for i, (found, target) in enumerate(zip(outputs[name], qsa(z, pointers), strict=True)):
                squared = sum(
                    ((Fraction(k, 1 << f) - t) ** 2 for k, t in zip(found, target, strict=True)), Fraction(0)
                )
                largest = max(largest, squared)
                if squared > eps * eps:
                    why = f"values: {name}, token {i + 1}: the executed output errs by more than eps = {eps}"
                    return {"why": why, "output": found, "f": f, "target": target, "error_squared": squared}
        return None

    opinions = [premise("arb", BOUND, by_arb), premise("rational", BOUND, by_rationals)]
    opinions.append(opinion("exact", executed))
    certificate = of_this_claim() | {
        "kind": "hardware-pass",
        "f": f,
        "p": chosen.p,
        "keys": encode_keys(keys),
        "pointers": [list(y) for y in pointers],
        "queries": queries,
        "inputs": [
            {"values": [[int(x * (1 << f)) for x in row] for row in z], "outputs": outputs.get(name)}
            for name, z in cases.items()
        ],
    }
    if opinions[-1].holds:
        opinions.append(replayed(certificate))
    observed = rational.sqrt(rational.shorten_up(largest, 64), 64)[1]
    return conclude(
        Outcome.CERTIFIED,
        f"the pointer sets of seed {seed}, all values by the bound; {len(cases)} inputs executed, all tokens",
        opinions,
        margin=Margin(eps - observed, "eps minus the largest error of an executed output"),
        notes=[f"p = {chosen.p}, f = {f} for every number, softmax weights too; m' = {width}"],
        certificate=certificate,
    )


def _gap_and_spread(scores: Rows, pointers: Sequence[tuple[int, ...]]) -> tuple[Fraction, Fraction]:
    """The smallest gap and the largest spread of the rows."""
    gaps, spreads = [], []
    for row, y in zip(scores, pointers, strict=True):
        on = [row[j] for j in y]
        off = [s for j, s in enumerate(row) if j not in y]
        gaps.append(min(on) - max(off, default=min(on)))
        spreads.append(max(on) - min(on))
    return min(gaps), max(spreads)


# --- corruptions --------------------------------------------------------------------------------------


def _narrow(scores: Sequence[Fraction], values: Sequence[Sequence[int]], w: int) -> HardwareRow:
    """Weights of 3 fractional bits, values and outputs as before."""
    del w
    return hardware_row(scores, values, 3)


def _slow_powers(scores: Sequence[Fraction], values: Sequence[Sequence[int]], w: int) -> HardwareRow:
    """Powers of the fourth root of e in place of powers of e."""
    return hardware_row(scores, values, w, exp=lambda x, bits: rounded_exp(x / 4, bits))


def _colder(N: int, q: int, m: int, eps: Fraction, *, d: int) -> PlainPrecision:
    good = plain_precision(N, q, m, eps, d=d)
    return replace(good, alpha=good.alpha // 3)


AT_12 = {"N": 12, "q": 3, "m": 131, "d": 3, "eps": Fraction(1, 1000), "seed": 1}
mutant(rounded_softmax_weights_suffice, "weights of 3 bits", at=AT_12, run=_narrow)
mutant(rounded_softmax_weights_suffice, "powers of the fourth root of e", at=AT_12, run=_slow_powers)
mutant(rounded_softmax_weights_suffice, "a third of the temperature", at=AT_12, parameters=_colder)
