"""Verdicts: what was decided, in which scope, by which engines, with what margin.

A verdict can only be made from opinions, and an opinion only by an engine that ran. `conclude` is the
one place that turns opinions into an outcome, so that no claim can call itself proved.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

Json = Any
LONGEST_DECIMAL_BITS = 10_000  # some 3000 digits


class Outcome(StrEnum):
    """The seven outcomes, best first."""

    PROVED = "proved"  # every input in the stated scope
    CERTIFIED = "certified"  # the listed points, by rigorous arithmetic
    ASSUMED = "assumed"  # cited from elsewhere, not checked here
    SKIPPED = "skipped"  # the check did not run
    UNKNOWN = "unknown"  # out of budget or precision, or the engines disagree
    VACUOUS = "vacuous"  # no input satisfies the hypotheses
    REFUTED = "refuted"  # a concrete witness, re-checked with the definition

    @property
    def success(self) -> bool:
        return self in (Outcome.PROVED, Outcome.CERTIFIED)


# Every engine that may give an opinion, with what a reader trusts when believing it. Two engines are
# independent exactly when they are different rows.
ENGINES: Mapping[str, str] = {
    "z3": "Z3, on the terms",
    "cvc5": "cvc5, on the exported SMT-LIB text",
    "arb": "ball arithmetic (Arb through python-flint)",
    "flint": "exact integer and rational linear algebra (python-flint)",
    "exact": "Python integers and fractions, on the constructions",
    "gemm": "integers in float matrix products, each row below the exactness bound of the format",
    "mpmath": "mpmath at high precision: independent values, which every enclosure must contain",
    "replay": "proofs/replay.py: the standard library alone, on a certificate",
    "rational": "proofs/rational.py: rational enclosures from the standard library alone",
    "exhaustion": "evaluating the definition on every input of the scope",
    "sat": "a SAT solver (python-sat)",
    "networkx": "networkx graph algorithms",
    "kernel": "the Rocq kernel",
    "coqchk": "Rocq's independent checker",
}


@dataclass(frozen=True)
class Opinion:
    """What one engine says of one question.

    holds: True, False or None for undecided. A False needs a witness that was re-evaluated with the
    definition; without one it counts as undecided. part: which part of the claim the question is, "" for
    the whole of it or its main part; a claim holds only if each of its parts does.
    """

    engine: str
    holds: bool | None
    seconds: float
    detail: str = ""
    witness: Mapping[str, Json] | None = None
    part: str = ""

    def __post_init__(self) -> None:
        if self.engine not in ENGINES:
            raise ValueError(f"unknown engine {self.engine!r}: it is no row of checkers.core.verdict.ENGINES")


@dataclass(frozen=True)
class Margin:
    """An exact number with its meaning: how far the claim is from failing (or a bound it certifies).

    value is exact; `means` completes the sentence "the margin is ...".
    """

    value: Fraction | int
    means: str = ""


@dataclass(frozen=True)
class Verdict:
    """The outcome of one claim at one choice of parameters. Make it with `conclude`, or with the
    functions below for the outcomes that need no opinion. certificate is what proofs/replay.py can check."""

    outcome: Outcome
    scope: str
    opinions: tuple[Opinion, ...] = ()
    margin: Margin | None = None
    witness: Mapping[str, Json] | None = None
    reason: str = ""
    notes: tuple[str, ...] = ()
    certificate: Mapping[str, Json] | None = None

    def __post_init__(self) -> None:
        if self.outcome.success and not (self.opinions and all(map(_agreeing, _parts(self.opinions)))):
            raise ValueError("a success needs an engine that ran and said so, for every part")
        if self.outcome is Outcome.REFUTED and self.witness is None:
            raise ValueError("a refutation needs a witness")

    @property
    def single_engine(self) -> bool:
        """True for a success on some part of which fewer than two different engines agree."""
        return self.outcome.success and any(len(_agreeing(part)) < 2 for part in _parts(self.opinions))


def _parts(opinions: Sequence[Opinion]) -> list[list[Opinion]]:
    """The opinions of each part of the claim."""
    parts: dict[str, list[Opinion]] = {}
    for o in opinions:
        parts.setdefault(o.part, []).append(o)
    return list(parts.values())


def _agreeing(part: Sequence[Opinion]) -> set[str]:
    """The engines that say yes."""
    return {o.engine for o in part if o.holds is True}


def conclude(
    if_all_hold: Outcome,
    scope: str,
    opinions: Sequence[Opinion],
    *,
    margin: Margin | None = None,
    notes: Sequence[str] = (),
    certificate: Mapping[str, Json] | None = None,
) -> Verdict:
    """The verdict that these opinions support.

    - on every part all decided opinions agree on True: `if_all_hold` (proved or certified);
    - on some part they agree on False, one with a witness, and on no part they disagree: refuted;
    - they disagree on a part, or none is decided on it: unknown, with the reason.
    """
    if if_all_hold not in (Outcome.PROVED, Outcome.CERTIFIED):
        raise ValueError(f"opinions can support proved or certified, not {if_all_hold}")
    given = tuple(opinions)
    parts = _parts(given)
    for part in parts:
        if len({o.holds for o in part} - {None}) == 2:
            voices = sorted((o for o in part if o.holds is not None), key=lambda o: not o.holds)
            said = ", ".join(f"{o.engine} says {'yes' if o.holds else 'no'}" for o in voices)
            reason = f"the engines disagree: {said}"
            return Verdict(Outcome.UNKNOWN, scope, given, reason=reason, notes=tuple(notes))
    if parts and all(map(_agreeing, parts)):
        return Verdict(if_all_hold, scope, given, margin, notes=tuple(notes), certificate=certificate)
    no = [o for o in given if o.holds is False]
    witness = next((o.witness for o in no if o.witness is not None), None)
    if witness is not None:
        reason = next(o.detail for o in no if o.witness is not None)
        return Verdict(Outcome.REFUTED, scope, given, margin, witness, reason, tuple(notes))
    open_ = [o for o in given if o.holds is not True]
    reasons = "; ".join(f"{o.engine}: {o.detail or 'undecided'}" for o in open_) or "no engine ran"
    return Verdict(Outcome.UNKNOWN, scope, given, reason=reasons, notes=tuple(notes))


def vacuous(scope: str, reason: str, opinions: Sequence[Opinion] = ()) -> Verdict:
    """No input satisfies the hypotheses, so the claim says nothing."""
    return Verdict(Outcome.VACUOUS, scope, tuple(opinions), reason=reason)


def unknown(scope: str, reason: str, opinions: Sequence[Opinion] = ()) -> Verdict:
    """Not decided within budget or precision."""
    return Verdict(Outcome.UNKNOWN, scope, tuple(opinions), reason=reason)


def skipped(scope: str, reason: str) -> Verdict:
    """The check did not run."""
    return Verdict(Outcome.SKIPPED, scope, reason=reason)


def assumed(scope: str, source: str) -> Verdict:
    """Cited from elsewhere, not checked here."""
    return Verdict(Outcome.ASSUMED, scope, reason=source)


def exact_json(value: Fraction | int) -> Json:
    """An exact number as JSON: "5", "1/4", or mantissa and exponent of a long dyadic number, or numerator and
    denominator of a very long fraction. Very long integers are in hexadecimal: Python writes no more than
    4300 decimal digits."""
    number = Fraction(value)
    if number.denominator.bit_length() > 64 and number.denominator & (number.denominator - 1) == 0:
        return {"mantissa": _digits(number.numerator), "exponent": 1 - number.denominator.bit_length()}
    if max(abs(number.numerator), number.denominator).bit_length() <= LONGEST_DECIMAL_BITS:
        return str(number)
    return {"numerator": _digits(number.numerator), "denominator": _digits(number.denominator)}


def _digits(k: int) -> str:
    return str(k) if k.bit_length() <= LONGEST_DECIMAL_BITS else hex(k)


def read_exact(stored: Json) -> Fraction:
    """The number that `exact_json` wrote."""
    if not isinstance(stored, Mapping):
        return Fraction(stored)
    if "mantissa" in stored:
        return Fraction(int(stored["mantissa"], 0)) * Fraction(2) ** int(stored["exponent"])
    return Fraction(int(stored["numerator"], 0), int(stored["denominator"], 0))


def to_json(verdict: Verdict) -> dict[str, Json]:
    """The verdict part of a result, as in the architecture's machine-readable output."""
    roles = ("first", "second")
    return {
        "scope": verdict.scope,
        "verdict": verdict.outcome.value,
        "single_engine": verdict.single_engine,
        "engines": [
            {
                "name": o.engine,
                "role": roles[i] if i < 2 else "further",
                "part": o.part,
                "says": {True: "holds", False: "fails", None: "undecided"}[o.holds],
                "seconds": round(o.seconds, 4),
                "detail": o.detail,
            }
            for i, o in enumerate(verdict.opinions)
        ],
        "margin": None
        if verdict.margin is None
        else {"exact": exact_json(verdict.margin.value), "means": verdict.margin.means},
        "witness": plain(verdict.witness),
        "reason": verdict.reason,
        "notes": list(verdict.notes),
    }


def plain(value: Json) -> Json:
    """Witness data as JSON: fractions become strings, arrays become lists."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):  # JSON text is decimal: a very long integer becomes its text in hexadecimal
        return value if value.bit_length() <= LONGEST_DECIMAL_BITS else hex(value)
    if isinstance(value, Fraction):
        return exact_json(value)
    if isinstance(value, float):
        return {"hex": value.hex(), "decimal": repr(value)}
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, (list, tuple, set, frozenset, range)):
        return [plain(v) for v in value]
    return str(value)
