"""Misreadings: each row names a claim that succeeds, and that claim's own numbers contradict what is
written."""

from __future__ import annotations

import re
import tomllib
from fractions import Fraction
from math import ceil, log2
from pathlib import Path
from typing import Any

import pytest

from checkers.core.claim import all_claims
from checkers.engines.kernel import kernel_theorems
from constructions.appendix_c5_match3_upper.layer import Gather
from constructions.theorem_10_feedforward.networks import Layout, layer_below_the_bound
from proofs.misreadings import DEFAULT_PATH, Misreading, load
from proofs.statements import MalformedIndex
from proofs.statements import load as load_statements

INDEX = load_statements()
ROWS = load(INDEX)
# A row of each claim that contradicts what is written; it is run, and must be one of the claim's own.
CONTRADICTING: dict[str, dict[str, Any]] = {
    "theorem-2/every_input_is_averaged": {
        "N": 2048,
        "q": 3,
        "m": 65,
        "d": 1,
        "eps": Fraction(1, 1000),
        "p": 22,
    },
    "appendix-c5-match3-upper/the_layer_computes_match3": {},
    "appendix-c5-match3-upper/every_input_is_decoded": {"N": 5, "M": 4, "share": 5},
    "theorem-10/layer_below_the_bound_is_fooled": {"N": 8, "q": 4, "d": 2, "family": "low_rank", "seed": 2},
    "theorem-10/rounding_first_packs_everything": {},
    "theorem-11/enough_memory_is_right": {"N": 4, "q": 1},
    "theorem-9/keys_of_dimension_two_are_enough": {"N": 10**6, "M": 10**6, "K": 12},
}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.claim)
def test_the_claim_that_contradicts_it_succeeds(row: Misreading) -> None:
    claim = all_claims()[row.claim]
    given = CONTRADICTING[row.claim] or claim.quick[0]
    assert given in claim.quick
    assert claim.check(given).outcome.success
    if row.kernel:
        assert row.kernel in {k.name for k in kernel_theorems()}


def test_one_unit_is_far_narrower_than_n() -> None:
    """Theorem 2's own rows: every input of N tokens, m far below N; and the constant of Rocq's theorem."""
    rows = all_claims()["theorem-2/every_input_is_averaged"].quick
    assert {"N": 32_768, "q": 5, "m": 264}.items() <= dict(rows[-1]).items()
    assert all(row["m"] < row["N"] / 20 for row in rows if row["N"] > 1000)
    assert 672 * (int(log2(2**40)) + 2) < 2**40 / 10**7


def test_one_coordinate_passes_on_all_that_match3_asks() -> None:
    """Appendix C.5 at N = 5, M = 4, five tokens a coordinate: m = 1 and p = 14, as the row says."""
    layer = Gather(5, 4, 5)
    assert (layer.m, layer.number.p) == (1, 14)


def test_a_wide_first_layer_of_low_rank_errs() -> None:
    """Theorem 10's low_rank row has more rows of weights than N d'/2, and is fooled all the same."""
    given = CONTRADICTING["theorem-10/layer_below_the_bound_is_fooled"]
    layout = Layout(given["N"], given["q"], given["d"])
    weights = layer_below_the_bound(layout, given["family"], given["seed"])
    assert len(weights) > given["N"] * given["d"] / 2


def test_two_dimensions_are_fewer_than_k_log_n() -> None:
    given = CONTRADICTING["theorem-9/keys_of_dimension_two_are_enough"]
    assert ceil(given["K"] * log2(given["N"])) > 100 * 2


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.claim)
def test_a_misreading_is_known_and_what_is_right_is_not_one(row: Misreading) -> None:
    assert [other for other in ROWS if other.looks_like(row.written)] == [row]
    assert not any(other.looks_like(row.right) for other in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.claim)
def test_each_sign_is_needed(row: Misreading) -> None:
    """A sentence without the words of one group is no longer that misreading."""
    for pattern in row._signs:
        assert not row.looks_like(pattern.sub("something", row.written))


@pytest.mark.parametrize("row", INDEX.statements.values(), ids=INDEX.statements)
def test_no_statement_of_the_index_is_called_a_misreading(row: Any) -> None:
    text = f"{row.title}. If {'; '.join(row.hypotheses)}, then {row.conclusion}."
    assert [m.written for m in ROWS if m.looks_like(text)] == []


SIGNS = ROWS[0].signs


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"statement": "theorem-99"}, "'statement' must be an id"),
        ({"signs": f"{SIGNS};"}, "none empty"),
        ({"signs": f"{SIGNS}; pelican"}, "its own signs do not fit it"),
        ({"right": ROWS[0].written}, "what is right looks like the misreading"),
        ({"kernel": "no_such_theorem"}, "'kernel' must name a theorem"),
        ({"claim": None}, "missing field 'claim'"),
    ],
)
def test_a_wrong_row_is_one_line(tmp_path: Path, change: dict[str, str | None], says: str) -> None:
    row = tomllib.loads(DEFAULT_PATH.read_text(encoding="utf-8"))["misreading"][0] | change
    lines = [f'{name} = "{value}"' for name, value in row.items() if value is not None]
    path = tmp_path / "misreadings.toml"
    path.write_text("[[misreading]]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(MalformedIndex, match=re.escape(says)) as error:
        load(INDEX, path)
    assert "\n" not in str(error.value)
