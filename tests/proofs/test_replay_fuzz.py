"""Mutants of stored certificates: refused, or what replay says of them is still true."""

from __future__ import annotations

import json

import pytest

from benchmarks.replay_fuzz import SLOW, TRUE, fuzz, smallest
from proofs.replay import kinds

FILES = {json.loads(path.read_text(encoding="utf-8"))["kind"]: path for path in smallest(1)}


def test_every_kind_is_tried() -> None:
    assert set(FILES) == set(kinds())
    assert set(TRUE) < set(kinds())
    assert set(kinds()) > SLOW


@pytest.mark.parametrize(("slow", "rounds"), [(False, 9_600), (True, 400)])
def test_no_mutant_is_accepted_of_which_the_sentence_is_false(slow: bool, rounds: int) -> None:
    files = [path for kind, path in FILES.items() if (kind in SLOW) is slow]
    tally = fuzz(files, rounds, seed=1)
    assert sum(tally.tried.values()) == rounds
    assert tally.wrong == []
    # Some mutants are as good as what they come from, or the mutations would be too coarse to find a gap.
    assert 0 < sum(tally.accepted.values()) < rounds / 10
