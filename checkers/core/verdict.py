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

from checkers.core.opinion import Opinion, within
from checkers.core.trust import Said, Sharing, parts, shared

Json = Any
LONGEST_DECIMAL_BITS = 10_000  # some 3000 digits


class Outcome(StrEnum):
    """The eight outcomes, best first."""

    PROVED = "proved"  # every input in the stated scope
    CERTIFIED = "certified"  # the listed points, by rigorous arithmetic
    ASSUMED = "assumed"  # cited from elsewhere, not checked here
    SKIPPED = "skipped"  # the check did not run
    UNKNOWN = "unknown"  # out of budget or precision, or the engines disagree
    VACUOUS = "vacuous"  # no input satisfies the hypotheses
    BAD_INPUT = "bad input"  # a parameter out of range: nothing was checked
    REFUTED = "refuted"  # a concrete witness, re-checked with the definition

    @property
    def success(self) -> bool:
        return self in (Outcome.PROVED, Outcome.CERTIFIED)


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
        if not all(type(o) is Opinion for o in self.opinions):
            raise TypeError("a verdict takes opinions made by checkers.core.opinion, and nothing like them")
        if fault := contradiction(self.outcome, self.opinions, self.witness is not None):
            raise ValueError(fault)

    @property
    def shared(self) -> Sharing | None:
        """What the engines of a success share; None for anything else."""
        return shared(self.opinions) if self.outcome.success else None

    @property
    def single_engine(self) -> bool:
        """True for a success on some part of which no two independent engines agree."""
        return self.shared is Sharing.SINGLE


def supported(opinions: Sequence[Said], witness: bool) -> bool | None:
    """What opinions amount to; witness: whether a no among them has a counterexample.

    True: on every part some engine says yes and none says no. False: on no part they disagree, and one says
    no with a witness. None: anything else.
    """
    voices = [{o.holds for o in part} - {None} for part in parts(opinions)]
    if any(len(said) == 2 for said in voices):
        return None
    if voices and all(said == {True} for said in voices):
        return True
    return False if witness and {False} in voices else None


def contradiction(outcome: Outcome, opinions: Sequence[Said], witness: bool) -> str:
    """Why these opinions cannot have this outcome; "" if they can. Only a success may be taken for less."""
    stands = supported(opinions, witness)
    if outcome.success and stands is not True:
        return "a success needs an engine that ran and said so, for every part"
    if outcome is Outcome.REFUTED and stands is not False:
        return "a refutation needs an engine that says no, with a witness, and none that says yes"
    if stands is False and outcome is not Outcome.REFUTED:
        return f"an engine says no, with a witness: that is refuted, not {outcome}"
    return ""


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
    witness = next((o.witness for o in given if o.holds is False and o.witness), None)
    stands = supported(given, witness is not None)
    if stands is True:
        return Verdict(if_all_hold, scope, given, margin, notes=tuple(notes), certificate=certificate)
    if stands is False:
        reason = next(o.detail for o in given if o.holds is False and o.witness)
        return Verdict(Outcome.REFUTED, scope, given, margin, witness, reason, tuple(notes))
    return Verdict(Outcome.UNKNOWN, scope, given, reason=_open(given), notes=tuple(notes))


def conjunction(scope: str, terms: Mapping[str, Verdict], *, notes: Sequence[str] = ()) -> Verdict:
    """The verdict on several claims together, by name: refuted if one is, unknown if one is neither refuted
    nor a success, proved if all are, else certified. Every engine's opinion is kept, under its claim's
    name."""
    if not terms:
        raise ValueError("a conjunction needs at least one claim")
    for name, verdict in terms.items():
        if not verdict.outcome.success and verdict.outcome is not Outcome.REFUTED:
            return unknown(scope, f"{name}: {verdict.outcome} ({verdict.reason})")
    proved = all(verdict.outcome is Outcome.PROVED for verdict in terms.values())
    opinions = [o for name, verdict in terms.items() for o in within(name, verdict.opinions)]
    return conclude(Outcome.PROVED if proved else Outcome.CERTIFIED, scope, opinions, notes=notes)


def _open(opinions: Sequence[Opinion]) -> str:
    """Why opinions decide nothing: the first part on which engines disagree, else what each left open."""
    for part in parts(opinions):
        if len({o.holds for o in part} - {None}) == 2:
            yes = [f"{o.engine} says yes" for o in part if o.holds is True]
            no = [f"{o.engine} says no" for o in part if o.holds is False]
            return f"the engines disagree: {', '.join(yes + no)}"
    left = [o for o in opinions if o.holds is not True]
    return "; ".join(f"{o.engine}: {o.detail or 'undecided'}" for o in left) or "no engine ran"


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
