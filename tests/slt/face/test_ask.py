"""`import slt`: questions and their answers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest

import slt
from checkers.core.adversary import Finding
from checkers.core.claim import all_claims

ROOT = Path(__file__).parents[3]
Refuses = Callable[[Callable[[], Any], str], None]


def test_importing_slt_loads_nothing_of_ours() -> None:
    code = "import sys, slt; print([m for m in ('z3', 'numpy', 'checkers', 'typer') if m in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_every_public_name_is_there_and_documented() -> None:
    for name in slt.__all__:
        assert getattr(slt, name).__doc__
    assert set(slt.__all__) <= set(dir(slt))
    with pytest.raises(AttributeError, match="no attribute 'theorem'"):
        slt.theorem  # noqa: B018


def test_a_package_that_hides_ours_is_named(tmp_path: Path) -> None:
    (tmp_path / "proofs").mkdir()
    (tmp_path / "proofs" / "__init__.py").touch()
    code = f"import sys; sys.path[:0] = [{str(tmp_path)!r}, {str(ROOT)!r}]; import slt; slt.statement"
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "ImportError: other packages hide this one's: proofs at" in ran.stderr


def test_a_statement_has_all_of_its_row_and_its_claims() -> None:
    found = slt.statement("Thm. 7")
    assert (found.id, found.name) == ("theorem-7", "Theorem 7")
    assert all((found.hypotheses, found.limits, found.constants))
    assert {c.id for c in found.claims} == {c.id for c in all_claims().values() if c.statement == "theorem-7"}
    assert all(len(c.mutants) >= 2 for c in found.claims)
    html = found._repr_html_()
    assert "<math" in html
    assert "What is not shown" in html


def test_another_statement_is_never_given(refuses: Refuses) -> None:
    refuses(lambda: slt.statement("theorem 5"), "no Theorem 5")
    refuses(lambda: slt.check("theorem 5"), "no Theorem 5")
    refuses(lambda: slt.cite("theorem 5"), "no Theorem 5")
    refuses(lambda: slt.refute("theorem 5", object()), "no Theorem 5")


def test_a_report_is_true_only_if_all_of_it_succeeded() -> None:
    good = slt.check("fact-1/fooling_set", n=3)
    assert good
    assert (good.exit_code, len(good.verdicts), good.failures) == (0, 1, ())
    (verdict,) = good.verdicts
    assert verdict
    assert (verdict.outcome, verdict.scope) == ("proved", "all 28 pairs of pairs at n = 3")
    assert verdict.parameters == {"n": 3}
    bad = slt.check("fact-1/fooling_set", n=40)
    assert not bad
    assert (bad.exit_code, bad.verdicts[0].outcome) == (2, "bad input")
    assert not slt.check("fact-1/fooling_set", "fact-1/trivial_protocol_is_right", n=40)
    assert not slt.check("informal-conjecture-1")  # assumed: nothing was checked


def test_a_report_is_what_the_schema_says_and_can_be_seen() -> None:
    found = slt.check("precision-model")
    schema = json.loads((resources.files("slt") / "schema" / "check-1.json").read_text(encoding="utf-8"))
    jsonschema.validate(found.to_json(), schema)
    html = found._repr_html_()
    for verdict in found.verdicts:
        assert verdict.claim in html
        assert verdict.outcome in verdict._repr_html_()
    # A notebook gives code a light ground of its own by ".jp-RenderedHTMLCommon :not(pre) > code".
    assert ".slt.slt code { background: none; color: inherit; }" in html
    failed = slt.check("fact-1/fooling_set", n=40)._repr_html_()
    assert "n must lie in 1..16, not 40" in failed
    assert "1 bad input" in failed


def test_what_cannot_be_checked_is_refused_before_it_runs(refuses: Refuses) -> None:
    refuses(lambda: slt.check(), "name at least one statement")
    refuses(lambda: slt.check("fact-1", grid="all"), "unknown grid")
    refuses(lambda: slt.check("fact-1", k=3), "no chosen claim has a parameter 'k'")
    refuses(lambda: slt.check("theorem-2", eps=0.01), "not 0.01")  # type: ignore[arg-type]
    refuses(lambda: slt.check("fact-1", n=True), "not True")


def test_margins_can_be_seen_where_there_are_some(refuses: Refuses) -> None:
    found = slt.check("theorem-6/given_inputs_are_decided", N=8, M=8, p=18, seed=1)
    assert found
    picture = found.plot()
    (told,) = picture.data.values()
    assert told["margin"] == str(found.verdicts[0].margin)
    assert "<svg" in picture._repr_html_()
    refuses(
        lambda: slt.check("informal-conjecture-1").plot(), "no check of this report has a positive margin"
    )


def test_a_citation_is_the_commands() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "slt", "cite", "6", "-f", "ris"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert slt.cite("6", "ris") == ran.stdout.rstrip()


N, q = 20, 10


class Narrow:
    """Ten hidden units, fewer than the eleven that are needed."""

    width = 10

    def __init__(self) -> None:
        self.first_layer = np.random.default_rng(0).standard_normal((self.width, N * (q + 2)))

    def forward(self, x: Any) -> Any:
        return np.resize(np.maximum(self.first_layer @ x, 0), (N, 1)) / 100


class Wide(Narrow):
    width = 240


class Forgetful(Narrow):
    """Another model each time it is made."""

    made = 0

    def __init__(self) -> None:
        super().__init__()
        Forgetful.made += 1
        self.scale = Forgetful.made

    def forward(self, x: Any) -> Any:
        return super().forward(x) * self.scale


@pytest.mark.parametrize(("model", "where"), [(Narrow, "a model made anew"), (Narrow(), "the same object")])
def test_a_model_of_this_process_is_refuted_and_evaluated_again(model: Any, where: str) -> None:
    found = slt.refute("theorem-10", model)
    assert found.refuted
    assert found.error is not None
    assert found.error > Fraction(1, 2 * q)
    assert f"evaluated again on {where}: the same error" in found.says
    assert "<svg" in found.plot()._repr_html_()
    assert "refuted" in found._repr_html_()


def test_a_model_that_is_large_enough_is_not() -> None:
    found = slt.refute("theorem-10", Wide)
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert not found.refuted
    with pytest.raises(TypeError, match="no truth value"):
        bool(found)
    with pytest.raises(slt.BadInput, match="a picture only of"):
        found.plot()


def test_a_model_that_is_another_one_each_time_is_no_refutation() -> None:
    found = slt.refute("theorem-10", Forgetful)
    assert found.finding is Finding.MISBEHAVED
    assert "not reproducible" in found.says


def test_a_model_that_cannot_be_made_or_asked_is_one_line(refuses: Refuses) -> None:
    def broken() -> object:
        raise RuntimeError("no weights\nhere")

    found = slt.refute("theorem-10", broken)
    assert found.finding is Finding.MISBEHAVED
    assert found.says == "making the model raised RuntimeError: no weights"
    refuses(lambda: slt.refute("theorem-10", object()), "the model must have a method forward(x)")


def test_a_file_is_asked_in_a_process_of_its_own() -> None:
    found = slt.refute("theorem-10", f"{ROOT / 'examples' / 'feedforward.py'}:Narrow", timeout=60)
    assert found.refuted
    assert "in a fresh process" in found.says


def test_options_are_the_adversarys(refuses: Refuses) -> None:
    refuses(lambda: slt.refute("theorem-10", Narrow, M=3), "has no option M")
    refuses(lambda: slt.refute("theorem-6", Narrow), "has no adversary")
