"""The journal keeps what was finished, mends a torn line, and never serves other code's results."""

from __future__ import annotations

from pathlib import Path

import pytest

from checkers.running.journal import Journal, fingerprint, last_results, versions
from constructions.errors import BadInput


def write(path: Path, count: int, code: str = "c") -> None:
    with Journal(path, code) as journal:
        for i in range(count):
            journal.append(f"k{i}", {"verdict": "proved", "i": i})


def test_round_trip_and_later_entries_win(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "j.jsonl"
    write(path, 2)
    with Journal(path, "c") as journal:
        journal.append("k0", {"i": 9})
        assert journal.read() == {"k0": {"i": 9}, "k1": {"verdict": "proved", "i": 1}}


@pytest.mark.parametrize("cut", [1, 5, 20])
def test_a_torn_last_line_is_cut_off_and_the_rest_kept(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 3)
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    with Journal(path, "c") as journal:
        assert list(journal.read()) == ["k0", "k1"]
        journal.append("k2", {"i": 2})
    with Journal(path, "c") as journal:
        assert list(journal.read()) == ["k0", "k1", "k2"]


def test_a_bad_line_in_the_middle_is_one_line_naming_it(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 3)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + b"not json\n" + lines[2])
    with Journal(path, "c") as journal, pytest.raises(BadInput, match="line 2 is not an entry"):
        journal.read()
    assert path.read_bytes() == lines[0] + b"not json\n" + lines[2]  # nothing lost


@pytest.mark.parametrize(
    "content", [b"[1, 2]", b"not json", b'{"key": "x"}\n', b'{"key": ["x"], "code": 1}\n', b"\xff"]
)
def test_a_file_that_is_no_journal_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.txt"
    path.write_bytes(content)
    with Journal(path, "c") as journal, pytest.raises(BadInput, match="line 1 is not an entry"):
        journal.read()
    with pytest.raises(BadInput, match="line 1 is not an entry"):
        last_results(path)
    assert path.read_bytes() == content


def test_a_run_does_not_overwrite_a_file_that_is_no_journal(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_bytes(b"precious")
    with Journal(path, "c") as journal, pytest.raises(BadInput, match="would be overwritten"):
        journal.start_afresh()
    assert path.read_bytes() == b"precious"


def test_what_the_last_run_found_is_read_without_a_lock(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    assert last_results(path) == {}
    with Journal(path, fingerprint()) as journal:
        journal.append("k", {"verdict": "proved"})
        path.write_bytes(path.read_bytes() + b'{"key": "torn')
        assert last_results(path) == {"k": {"verdict": "proved"}}
    with pytest.raises(BadInput, match="no regular file"):
        last_results(tmp_path)


def test_devices_and_full_disks_are_one_line(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no regular file"), Journal(Path("/dev/null"), "c"):
        pass
    path = tmp_path / "j.jsonl"
    write(path, 1)
    (tmp_path / "j.jsonl.previous").mkdir()
    with Journal(path, "c") as journal, pytest.raises(BadInput, match="cannot keep the run before"):
        journal.start_afresh()
    assert path.read_bytes()


def test_other_code_is_not_reused(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 2, code="old")
    with Journal(path, "new") as journal:
        assert journal.read() == {}


def test_starting_afresh_keeps_the_run_before(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 2)
    old = path.read_bytes()
    with Journal(path, "c") as journal:
        journal.start_afresh()
        assert journal.read() == {}
    assert (tmp_path / "j.jsonl.previous").read_bytes() == old


def test_two_runs_do_not_share_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    with Journal(path, "c"), pytest.raises(BadInput, match="in use by another run"), Journal(path, "c"):
        pass


def test_a_path_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="name a writable file"), Journal(tmp_path / "file" / "j", "c"):
        pass


def test_the_fingerprint_is_stable_and_the_versions_are_named() -> None:
    assert fingerprint() == fingerprint()
    assert {"slt", "z3", "cvc5", "flint", "mpmath"} <= set(versions())
