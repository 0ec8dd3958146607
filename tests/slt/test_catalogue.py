"""The remembered catalogue says what the sources register, and never stands in their way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checkers.core.claim import all_claims
from checkers.core.mutant import all_mutants
from slt import catalogue
from slt.catalogue import Catalogue, registered, remembered

CLAIM = "theorem-6/modulus_one_fails_for_one_token_only"


def same(one: Catalogue, other: Catalogue) -> bool:
    def told(known: Catalogue) -> object:
        rows = [
            (c.id, c.statement, c.module, c.says, c.types, c.quick, c.full, c.kernel)
            for c in known.claims.values()
        ]
        return rows, dict(known.mutants), dict(known.protocols)

    return told(one) == told(other)


def test_what_is_remembered_is_what_is_registered(tmp_path: Path) -> None:
    real = registered()
    assert list(real.claims) == list(all_claims())
    assert sum(map(len, real.mutants.values())) == len(all_mutants())
    assert same(remembered(tmp_path), real)
    assert same(remembered(tmp_path), real)  # read back
    assert len(list(tmp_path.iterdir())) == 1


def test_a_remembered_claim_runs_the_registered_one(tmp_path: Path) -> None:
    remembered(tmp_path)
    claim = remembered(tmp_path).claims[CLAIM]
    assert claim.check({"N": 2}).outcome == all_claims()[CLAIM].check({"N": 2}).outcome


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"claims": [{}]}', b"null", b"\xff"])
def test_a_broken_cache_is_made_again(tmp_path: Path, content: bytes) -> None:
    remembered(tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert same(remembered(tmp_path), registered())
    assert same(catalogue._from_json(catalogue.json.loads(file.read_bytes())), registered())


def test_a_changed_source_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered(tmp_path)
    (before,) = tmp_path.iterdir()
    monkeypatch.setattr(catalogue, "_key", lambda: "other")
    remembered(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["catalogue-other.json"] != [before.name]


def test_a_cache_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert same(remembered(tmp_path / "file"), registered())


@pytest.mark.parametrize("command", [["list"], ["show", "theorem-7"], ["show", CLAIM]])
def test_list_and_show_import_no_solver_once_it_is_known(command: list[str]) -> None:
    remembered()
    code = (
        f"import sys; sys.argv = ['slt', *{command!r}]\n"
        "from slt.cli import main\n"
        "try: main()\n"
        "except SystemExit as end: assert not end.code\n"
        "assert not {'numpy', 'z3', 'cvc5', 'flint'} & set(sys.modules), 'a solver is imported'\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
