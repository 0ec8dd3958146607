"""Claims register themselves, and a malformed one does not start."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checkers.core import claim as claims
from checkers.core import mutant as tripwire
from checkers.core.claim import all_claims, claim, claim_of, parse_parameter
from checkers.core.mutant import all_mutants, killed, mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude, unknown
from constructions.errors import BadInput
from proofs.statements import load

CLAIMS, MUTANTS, STATEMENTS_WITH_CLAIMS = 108, 256, 24


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Registries of the test's own."""
    monkeypatch.setattr(claims, "_registry", {})
    monkeypatch.setattr(tripwire, "_mutants", {})


def at_least_three(n: int, *, least: int = 3) -> Verdict:
    """n is at least 3."""
    found = None if n >= least else {"n": n, "why": f"{n} < {least}"}
    return conclude(Outcome.CERTIFIED, f"n = {n}", [opinion("exact", lambda: found)])


@pytest.mark.usefixtures("registry")
def test_a_claim_and_its_mutant() -> None:
    claim("theorem-2", quick=[{"n": 3}], full=[{"n": 4}])(at_least_three)
    mutant(at_least_three, "too much is asked", at={"n": 3}, least=4)
    registered = claim_of(at_least_three)
    assert registered.id == "theorem-2/at_least_three"
    assert registered.says == "n is at least 3."
    assert registered.types == {"n": int}  # the seam is not a parameter
    assert registered.grid("full") == ({"n": 3}, {"n": 4})
    assert registered.check({"n": 3}).outcome is Outcome.CERTIFIED
    (found,) = tripwire._mutants.values()
    assert killed(found.run())


def test_unknown_does_not_kill() -> None:
    assert not killed(unknown("", "out of budget"))


@pytest.mark.usefixtures("registry")
def test_malformed_claims_are_refused() -> None:
    def silent(n: int) -> Verdict:
        return unknown("", str(n))

    with pytest.raises(TypeError, match="no docstring"):
        claim("theorem-2", quick=[{"n": 1}])(silent)
    with pytest.raises(TypeError, match="empty quick grid"):
        claim("theorem-2", quick=[])(at_least_three)
    with pytest.raises(TypeError, match="a row sets"):
        claim("theorem-2", quick=[{"m": 1}])(at_least_three)
    with pytest.raises(KeyError, match="not a claim"):
        mutant(at_least_three, "of no claim", at={"n": 1})
    claim("theorem-2", quick=[{"n": 3}])(at_least_three)
    with pytest.raises(TypeError, match="two claims are called"):
        claim("theorem-2", quick=[{"n": 4}])(at_least_three)
    mutant(at_least_three, "once", at={"n": 3}, least=4)
    with pytest.raises(TypeError, match="two mutants"):
        mutant(at_least_three, "once", at={"n": 3}, least=5)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [("64", int, 64), ("1e-6", Fraction, Fraction(1, 10**6)), ("1/3", Fraction, Fraction(1, 3))],
)
def test_parameters_are_read_exactly(text: str, kind: type, value: object) -> None:
    assert parse_parameter("N", text, kind) == value


@pytest.mark.parametrize(
    ("text", "kind"), [("6.5", int), ("", int), ("1/0", Fraction), ("many", Fraction), ("1e-9999", Fraction)]
)
def test_a_parameter_of_the_wrong_type_is_one_line(text: str, kind: type) -> None:
    with pytest.raises(BadInput, match=r"^parameter eps: .* is not .*$"):
        parse_parameter("eps", text, kind)


def test_every_claim_belongs_to_a_statement() -> None:
    statements = load().statements
    for found in all_claims().values():
        assert found.statement in statements
        assert found.function.__module__.split(".")[1] == statements[found.statement].folder


def test_every_claim_has_at_least_two_tripwires() -> None:
    """Except the conjecture's, which can never be green: it needs nothing to catch."""
    wires = [m.claim for m in all_mutants().values()]
    conjecture = "informal-conjecture-1/recorded_as_a_conjecture"
    assert [c for c in all_claims() if wires.count(c) < 2] == [conjecture]
    assert all_claims()[conjecture].check({}).outcome is Outcome.ASSUMED


def test_a_number_that_would_fill_the_memory_is_bad_input() -> None:
    for text in ("1e999999999", "1E-9_999_999"):
        with pytest.raises(BadInput, match=r"parameter eps: .* at most 3 digits"):
            parse_parameter("eps", text, Fraction)
    assert parse_parameter("eps", "1e-999", Fraction) == Fraction(1, 10**999)


def test_the_index_of_claims_has_not_been_emptied() -> None:
    """Counted by hand when claims are added: an import that fails silently would lower the numbers."""
    claims, mutants = all_claims(), all_mutants()
    assert (len(claims), len(mutants)) == (CLAIMS, MUTANTS)
    assert len({c.statement for c in claims.values()}) == STATEMENTS_WITH_CLAIMS
