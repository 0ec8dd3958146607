"""Claims register themselves, and a malformed one does not start."""

from __future__ import annotations

import sys
import tomllib
from fractions import Fraction
from pathlib import Path

import pytest

import proofs
from checkers.core import claim as claims
from checkers.core import mutant as mutants
from checkers.core.claim import all_claims, claim, claim_of, parse_parameter
from checkers.core.mutant import all_mutants, mutant
from checkers.core.opinion import opinion
from checkers.core.verdict import Outcome, Verdict, conclude, unknown
from constructions.errors import BadInput

CLAIMS, MUTANTS, STATEMENTS_WITH_CLAIMS = 162, 392, 28


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Registries of the test's own."""
    monkeypatch.setattr(claims, "_registry", {})
    monkeypatch.setattr(mutants, "_mutants", {})


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
    (found,) = mutants._mutants.values()
    assert found.run().outcome is Outcome.REFUTED


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


CLAIM = """
from checkers.core.claim import claim
from checkers.core.verdict import unknown

@claim({statement!r}, quick=[{{}}])
def holds():
    \'\'\'It holds.\'\'\'
    return unknown("", "")
"""


@pytest.mark.parametrize(
    ("file", "statement", "says"),
    [
        ("theorem_02_fixed_precision/any_name.py", "theorem-2", None),
        ("theorem_02_fixed_precision/unit.py", "appendix-b-rounding", None),  # two statements, one folder
        (
            "lemma_x.py",
            "theorem-2",
            r"tiny/lemma_x.py, outside .* to tiny/theorem_02_fixed_precision/",
        ),
        ("theorem_03_infinite_precision/unit.py", "theorem-2", "outside its statement's folder"),
        ("theorem_02_fixed_precision/deep/unit.py", "theorem-2", "outside its statement's folder"),
        ("core/unit.py", "theorem-2", "outside its statement's folder"),
        ("theorem_02_fixed_precision/__init__.py", "theorem-2", "outside its statement's folder"),
        ("theorem_02_fixed_precision/unit.py", "theorem-99", "statements.toml has no 'theorem-99'"),
    ],
)
@pytest.mark.usefixtures("registry")
def test_a_claim_stands_in_its_statements_folder(
    file: str, statement: str, says: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "tiny" / file
    path.parent.mkdir(parents=True)
    (tmp_path / "tiny/__init__.py").touch()  # and none in the folder: it is found by its file
    path.write_text(CLAIM.format(statement=statement))
    monkeypatch.syspath_prepend(tmp_path)
    load_modules = claims.load_result_modules.__wrapped__
    try:
        if says is None:
            load_modules("tiny")
            assert list(claims._registry) == [f"{statement}/holds"]
        else:
            with pytest.raises(BadInput, match=says) as error:
                load_modules("tiny")
            assert "\n" not in str(error.value)
    finally:
        for name in [name for name in sys.modules if name.split(".")[0] == "tiny"]:
            del sys.modules[name]


def test_a_link_to_the_kernel_names_a_theorem() -> None:
    listed = tomllib.loads((Path(proofs.__file__).parent / "rocq/theorems.toml").read_text())["theorem"]
    of = {theorem["name"]: theorem["statement"] for theorem in listed}
    for found in all_claims().values():
        assert [name for name in found.kernel if of.get(name) != found.statement] == []


def test_every_claim_has_at_least_two_mutants() -> None:
    """Except the conjecture's, which can never be green: it needs nothing to catch."""
    caught = [m.claim for m in all_mutants().values()]
    conjecture = "informal-conjecture-1/recorded_as_a_conjecture"
    assert [c for c in all_claims() if caught.count(c) < 2] == [conjecture]
    assert all_claims()[conjecture].check({}).outcome is Outcome.ASSUMED


def test_a_number_that_would_fill_the_memory_is_bad_input() -> None:
    for text in ("1e999999999", "1E-9_999_999"):
        with pytest.raises(BadInput, match=r"parameter eps: .* at most 3 digits"):
            parse_parameter("eps", text, Fraction)
    assert parse_parameter("eps", "1e-999", Fraction) == Fraction(1, 10**999)


def test_the_index_of_claims_has_not_been_emptied() -> None:
    """Counted by hand when claims are added: an import that fails silently would lower the numbers."""
    found = all_claims()
    assert (len(found), len(all_mutants())) == (CLAIMS, MUTANTS)
    assert len({c.statement for c in found.values()}) == STATEMENTS_WITH_CLAIMS


@pytest.mark.usefixtures("registry")
def test_a_claim_keeps_its_grids_and_its_words() -> None:
    def holds(n: int, eps: Fraction, *, seam: int = 3) -> Verdict:
        """It holds
        for all n.

        Not a part of what it says.
        """
        return unknown("", f"{n} {eps} {seam}")

    rows = [{"n": 1, "eps": 2}, {"n": 2, "eps": 2}]
    registered = claim("theorem-2", quick=rows[:1], full=rows, kernel=["a", "b"])(holds)
    assert registered.__wrapped__ is holds  # type: ignore[attr-defined]
    found = claim_of(registered)
    assert (found.statement, found.says, found.kernel) == ("theorem-2", "It holds for all n.", ("a", "b"))
    assert found.types == {"n": int, "eps": Fraction}
    assert (found.quick, found.full) == (tuple(rows[:1]), tuple(rows))
    assert (found.grid("quick"), found.grid("full")) == (tuple(rows[:1]), tuple(rows))
    assert found.check(rows[0]).reason == "1 2 3"
    assert claims._registry == {"theorem-2/holds": found}
    claim("theorem-3", quick=rows)(holds)  # the same function, another statement
    assert claims._registry["theorem-3/holds"].full == claims._registry["theorem-3/holds"].kernel == ()


@pytest.mark.usefixtures("registry")
def test_each_malformed_row_is_said() -> None:
    with pytest.raises(TypeError, match=r"claim at_least_three: a row sets \['m', 'n'\], not \['n'\]"):
        claim("theorem-2", quick=[{"n": 1}, {"n": 1, "m": 2}])(at_least_three)
    with pytest.raises(TypeError, match=r"a row sets \[\], not \['n'\]"):
        claim("theorem-2", quick=[{"n": 1}], full=[{}])(at_least_three)
    claim("theorem-2", quick=[{"n": 3}])(at_least_three)
    with pytest.raises(
        TypeError, match=r"'m' of theorem-2/at_least_three: it sets \['m', 'n'\], not \['n'\]"
    ):
        mutant(at_least_three, "m", at={"n": 3, "m": 1}, least=4)
    assert mutants._mutants == {}
    mutant(at_least_three, "more is asked", at={"n": 3}, least=4)
    (key,), (found,) = mutants._mutants.keys(), mutants._mutants.values()
    assert key == ("theorem-2/at_least_three", "more is asked")
    assert (found.claim, found.name, found.at, found.seams) == (*key, {"n": 3}, {"least": 4})


@pytest.mark.usefixtures("registry")
def test_the_registries_are_given_as_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    for module in (claims, mutants):
        monkeypatch.setattr(module, "load_result_modules", lambda name=module.__name__: loaded.append(name))
    all_claims()["x"] = None  # type: ignore[assignment]
    all_mutants()["x", "y"] = None  # type: ignore[assignment]
    assert (all_claims(), all_mutants()) == ({}, {})
    assert loaded == ["checkers.core.claim", "checkers.core.mutant"] * 2


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        (" 1_000 ", int, 1000),
        ("-7", int, -7),
        (" a word ", str, "a word"),
        ("a_b", str, "a_b"),
        ("1_0/4", Fraction, Fraction(5, 2)),
        ("1e999", Fraction, Fraction(10**999)),
        ("1E+12", Fraction, Fraction(10**12)),
    ],
)
def test_what_a_parameter_may_look_like(text: str, kind: type, value: object) -> None:
    found = parse_parameter("N", text, kind)
    assert (found, type(found)) == (value, kind)


@pytest.mark.parametrize(
    ("text", "kind", "says"),
    [
        ("6.5", int, "parameter N: '6.5' is not an integer such as 64"),
        ("1e1000", Fraction, "parameter N: '1e1000' is not an exact number such as 1/100 or 1e-6, with an "
         "exponent of at most 3 digits"),
        ("1e+1_000", Fraction, "parameter N: '1e+1_000' is not an exact"),
        ("nan", Fraction, "parameter N: 'nan' is not an exact"),
    ],
)  # fmt: skip
def test_what_it_may_not(text: str, kind: type, says: str) -> None:
    with pytest.raises(BadInput) as refused:
        parse_parameter("N", text, kind)
    assert str(refused.value).startswith(says)
