"""The findings are well formed, and each names a check that exists."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from checkers.core.claim import all_claims
from proofs.findings import DEFAULT_PATH, load
from proofs.statements import MalformedIndex
from proofs.statements import load as load_statements

INDEX = load_statements()
FINDINGS = load(INDEX)


def test_every_finding_is_checked_by_a_claim_or_the_kernel() -> None:
    claims = all_claims()
    assert [f.title for f in FINDINGS if f.claim and not claims[f.claim].quick] == []
    assert all(f.claim or f.kernel for f in FINDINGS)


def test_the_two_heads_are_run_at_the_size_that_the_finding_names() -> None:
    quick = all_claims()["theorem-7/these_heads_compute"].quick
    assert {"task": "match3", "N": 4, "M": 5, "chains": 2, "cells": 2} in quick


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"statement": "theorem-99"}, "'statement' must be an id"),
        ({"whose": "the paper"}, "'whose' must be one of"),
        ({"claim": None}, "name the claim or the kernel theorem"),
        ({"kernel": "no_such_theorem"}, "'kernel' must name a theorem"),
        ({"title": "M >= 2n + 4 is sharp for the reduction of Theorem 7"}, "another finding has this title"),
    ],
)
def test_a_wrong_row_is_one_line(tmp_path: Path, change: dict[str, str | None], says: str) -> None:
    rows = tomllib.loads(DEFAULT_PATH.read_text(encoding="utf-8"))["finding"]
    rows[0] = {k: v for k, v in (rows[0] | change).items() if v is not None}
    path = tmp_path / "findings.toml"
    path.write_text(
        "".join("[[finding]]\n" + "".join(f'{k} = "{v}"\n' for k, v in row.items()) for row in rows)
    )
    with pytest.raises(MalformedIndex, match=says) as error:
        load(INDEX, path)
    assert "\n" not in str(error.value)
