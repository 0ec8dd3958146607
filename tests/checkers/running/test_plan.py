"""Plans: names of checks that do not change between runs, and one check a choice of parameters."""

from __future__ import annotations

import hashlib
from fractions import Fraction

import pytest

from checkers.core.claim import Claim, all_claims
from checkers.core.mutant import Mutant, all_mutants
from checkers.core.verdict import Verdict, unknown
from checkers.running.plan import Check, plan, plan_mutants
from constructions.errors import BadInput

ROUNDING = "precision-model/rounding_is_to_nearest_even"


def made(name: str, types: dict[str, type], *rows: dict[str, object]) -> Claim:
    def check(**_: object) -> Verdict:
        return unknown("", "")

    return Claim(f"theorem-2/{name}", "theorem-2", __name__, check, "It holds.", types, rows[:1], rows)


def test_a_key_is_of_claim_parameters_and_mutant() -> None:
    text = b'["theorem-2/holds", {"eps": "1/3", "q": 2}, null]'
    check = Check("theorem-2/holds", {"q": 2, "eps": Fraction(1, 3)})
    assert check.key == hashlib.sha256(text).hexdigest()
    assert check.key == Check("theorem-2/holds", {"eps": Fraction(1, 3), "q": 2}).key
    others = [
        Check("theorem-2/other", check.parameters),
        Check(check.claim, {**check.parameters, "q": 3}),
        Check(check.claim, check.parameters, "a mutant"),
        Check(check.claim, check.parameters, "another"),
    ]
    assert len({check.key, *(c.key for c in others)}) == 5


def test_a_label_is_for_people() -> None:
    assert Check("a/b", {"N": 8, "q": 2}).label == "a/b N=8 q=2"
    assert Check("a/b", {"N": 8}, "one bit flipped").label == "a/b one bit flipped"
    assert Check("a/b", {}).label == "a/b"


def test_what_a_check_is_about_is_the_claims() -> None:
    claim = all_claims()[ROUNDING]
    about = Check(ROUNDING, {"p": 5, "f": Fraction(1, 2)}, "a mutant").about()
    assert (about.statement, about.claim, about.says) == ("precision-model", ROUNDING, claim.says)
    assert (about.parameters, about.mutant, about.kernel) == ({"p": 5, "f": "1/2"}, "a mutant", claim.kernel)


def test_settings_take_the_place_of_the_grids_values_where_a_claim_has_them() -> None:
    one = made("one", {"n": int, "eps": Fraction}, {"n": 1, "eps": 1}, {"n": 2, "eps": 1}, {"n": 2, "eps": 2})
    two = made("two", {"n": int}, {"n": 1}, {"n": 5})
    planned = plan([one, two], "full", {"eps": "1/2"})
    assert [(c.claim, c.parameters, c.mutant) for c in planned] == [
        ("theorem-2/one", {"n": 1, "eps": Fraction(1, 2)}, None),
        ("theorem-2/one", {"n": 2, "eps": Fraction(1, 2)}, None),
        ("theorem-2/two", {"n": 1}, None),
        ("theorem-2/two", {"n": 5}, None),
    ]
    assert len(plan([one, two], "quick", {})) == 2
    with pytest.raises(BadInput, match=r"parameter 'm'; their parameters: eps, n$"):
        plan([one, two], "quick", {"m": "1"})
    with pytest.raises(BadInput, match=r"their parameters: none$"):
        plan([made("bare", {}, {})], "quick", {"m": "1"})
    with pytest.raises(BadInput, match="parameter n: 'x' is not an integer"):
        plan([two], "quick", {"n": "x"})


def test_every_mutant_is_a_check() -> None:
    mutants: list[Mutant] = list(all_mutants().values())[:3]
    assert plan_mutants(mutants) == [Check(m.claim, m.at, m.name) for m in mutants]
