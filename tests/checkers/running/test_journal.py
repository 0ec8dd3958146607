"""The journal keeps what was finished, mends a torn line, and believes neither edits nor other code."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from checkers.core.claim import all_claims
from checkers.core.opinion import Answer, ask
from checkers.core.result import Result, result_of
from checkers.core.verdict import Outcome, conclude
from checkers.running import journal as journals
from checkers.running.journal import Journal, covered, fingerprint, last_results, versions
from checkers.running.plan import Check
from constructions.errors import BadInput

CLAIM = "precision-model/rounding_is_to_nearest_even"
CHECKS = [Check(CLAIM, {"p": p, "f": 2}) for p in (5, 6, 7)]
KEYS = [check.key for check in CHECKS]


def made(check: Check, *, holds: bool = True, scope: str = "here") -> Result:
    answer = Answer(holds, "", None if holds else {"x": 1})
    opinions = [ask(engine, lambda: answer) for engine in ("z3", "cvc5")]
    return result_of(check.about(), conclude(Outcome.PROVED, scope, opinions), seconds=1.0)


def write(path: Path, count: int, code: str = "c", *, holds: bool = True) -> None:
    with Journal(path, code) as journal:
        for check in CHECKS[:count]:
            journal.append(check.key, made(check, holds=holds))


def read(path: Path, code: str = "c") -> dict[str, Result]:
    with Journal(path, code) as journal:
        return journal.read(CHECKS)


def test_round_trip_and_later_entries_win(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "j.jsonl"
    write(path, 2)
    later, other = made(CHECKS[0], scope="later"), made(CHECKS[1])
    with Journal(path, "c") as journal:
        journal.append(KEYS[0], later)
        journal.append(KEYS[1], other)
        assert journal.read(CHECKS) == {KEYS[0]: later, KEYS[1]: other}
        assert list(journal.read(CHECKS[1:])) == [KEYS[1]]


@pytest.mark.parametrize("cut", [1, 5, 20])
def test_a_torn_last_line_is_cut_off_and_the_rest_kept(
    tmp_path: Path, cut: int, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 3)
    path.write_bytes(path.read_bytes()[:-cut])
    with Journal(path, "c") as journal:
        assert list(journal.read(CHECKS)) == KEYS[:2]
        journal.append(KEYS[2], made(CHECKS[2]))
    assert list(read(path)) == KEYS
    assert capsys.readouterr().err == ""  # a kill is no edit


def test_every_entry_waits_until_it_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Flushed first: only then fsync has the line."""
    path = tmp_path / "j.jsonl"
    sizes: list[int] = []
    monkeypatch.setattr(journals.os, "fsync", lambda number: sizes.append(os.fstat(number).st_size))
    write(path, 2)
    assert len(sizes) == 2
    assert sizes[0] < sizes[1] == path.stat().st_size


def edited(path: Path, change: Callable[[dict[str, Any]], Any], *, hash_again: bool = False) -> None:
    """Change the second line, and make its hash fit again if asked to."""
    lines = path.read_bytes().splitlines(keepends=True)
    entry = json.loads(lines[1])
    change(entry)
    if hash_again:
        lines[1] = journals._line(entry["key"], entry["code"], entry["result"])
    else:
        lines[1] = json.dumps(entry).encode() + b"\n"
    path.write_bytes(b"".join(lines))


def to_proved(entry: dict[str, Any]) -> None:
    entry["result"]["outcome"] = "proved"
    entry["result"]["witness"] = None


def to_another_key(entry: dict[str, Any]) -> None:
    entry["key"] = KEYS[2]


def to_a_wider_scope(entry: dict[str, Any]) -> None:
    entry["result"]["scope"] = "everything"


@pytest.mark.parametrize("change", [to_proved, to_another_key, to_a_wider_scope])
def test_an_edited_line_is_never_believed(
    tmp_path: Path, change: Callable[[dict[str, Any]], Any], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 2, holds=False)
    edited(path, change)
    assert list(read(path)) == KEYS[:1]
    said = capsys.readouterr().err
    assert (
        said == f"slt: journal {path}, line 2 is ignored: it is not as it was written; its check runs again\n"
    )


def test_a_verdict_is_judged_again_even_if_the_hash_fits(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 2, holds=False)
    edited(path, to_proved, hash_again=True)
    assert list(read(path)) == KEYS[:1]
    assert "line 2 is ignored: a success needs an engine that ran and said so" in capsys.readouterr().err


def test_what_a_result_is_about_comes_from_the_check(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 1)
    (found,) = read(path).values()
    assert found.about == CHECKS[0].about()
    assert found.about.says == all_claims()[CLAIM].says
    assert b"nearest" not in path.read_bytes()  # the file does not say what was claimed


@pytest.mark.parametrize(
    "line", [b"not json\n", b"[1, 2]\n", b'{"key": "x"}\n', b'{"key": ["x"], "code": 1}\n', b"\xff\n", b"\n"]
)
def test_a_malformed_line_is_ignored_with_a_word(
    tmp_path: Path, line: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 3)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + line + lines[2])
    assert list(read(path)) == [KEYS[0], KEYS[2]]
    assert "line 2 is ignored" in capsys.readouterr().err
    assert path.read_bytes() == lines[0] + line + lines[2]  # nothing lost


@pytest.mark.parametrize("content", [b"[1, 2]", b"not json", b"\xff", b"a\nb\n"])
def test_a_file_that_is_no_journal_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.txt"
    path.write_bytes(content)
    with Journal(path, "c") as journal, pytest.raises(BadInput, match="is no journal"):
        journal.read(CHECKS)
    with pytest.raises(BadInput, match="is no journal"):
        last_results(path, CHECKS)
    assert path.read_bytes() == content


def test_a_run_does_not_overwrite_a_file_that_is_no_journal(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_bytes(b"precious")
    with Journal(path, "c") as journal, pytest.raises(BadInput, match="would be overwritten"):
        journal.start_afresh()
    assert path.read_bytes() == b"precious"


def test_what_the_last_run_found_is_read_without_a_lock(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    assert last_results(path, CHECKS) == {}
    with Journal(path, fingerprint()) as journal:
        journal.append(KEYS[0], made(CHECKS[0]))
        path.write_bytes(path.read_bytes() + b'{"key": "torn')
        assert list(last_results(path, CHECKS)) == KEYS[:1]
    with pytest.raises(BadInput, match="no regular file"):
        last_results(tmp_path, CHECKS)


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
    assert read(path, "new") == {}


def test_starting_afresh_keeps_the_run_before(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 2)
    old = path.read_bytes()
    with Journal(path, "c") as journal:
        journal.start_afresh()
        assert journal.read(CHECKS) == {}
    assert (tmp_path / "j.jsonl.previous").read_bytes() == old


def test_two_runs_do_not_share_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    with Journal(path, "c"), pytest.raises(BadInput, match="in use by another run"), Journal(path, "c"):
        pass


def test_a_path_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="name a writable file"), Journal(tmp_path / "file" / "j", "c"):
        pass


# --- the fingerprint ---


@pytest.fixture
def roots(tmp_path: Path) -> dict[str, Path]:
    """Two small source trees, with a file of each kind, deep ones too."""
    for name in ("one/a.py", "one/deep/er/b.py", "two/c.json", "two/d.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"the contents of {name}")
    return {"one": tmp_path / "one", "two": tmp_path / "two"}


def test_the_fingerprint_is_stable_and_of_this_machine() -> None:
    assert fingerprint() == fingerprint()
    assert len(fingerprint()) == 64
    assert {"python", "slt", "z3", "cvc5", "flint", "mpmath"} <= set(versions())


def test_a_changed_byte_in_any_source_changes_it(roots: dict[str, Path]) -> None:
    seen = {fingerprint(roots)}
    for root in roots.values():
        for path in covered(root):
            content = path.read_bytes()
            path.write_bytes(content[:-1] + b"!")
            seen.add(fingerprint(roots))
            path.write_bytes(content)
    assert len(seen) == 5
    assert fingerprint(roots) in seen


def test_names_boundaries_and_new_files_change_it(roots: dict[str, Path]) -> None:
    seen = {fingerprint(roots)}
    (roots["one"] / "a.py").rename(roots["one"] / "z.py")
    seen.add(fingerprint(roots))
    (roots["two"] / "new.py").touch()
    seen.add(fingerprint(roots))
    # The same bytes in all, one of them in the file before.
    c, d = roots["two"] / "c.json", roots["two"] / "d.toml"
    text = c.read_text() + d.read_text()
    c.write_text(text[:-5])
    d.write_text(text[-5:])
    seen.add(fingerprint(roots))
    assert len(seen) == 4


def test_what_no_verdict_depends_on_does_not_change_it(roots: dict[str, Path]) -> None:
    before = fingerprint(roots)
    (roots["one"] / "summary.json").write_text("of a Rocq build")
    (roots["one"] / "notes.txt").write_text("not read by any check")
    assert fingerprint(roots) == before


def test_an_engines_version_changes_it(roots: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint(roots)
    for name in versions():
        monkeypatch.setattr(journals, "versions", lambda name=name: {**versions(), name: "another"})
        assert fingerprint(roots) != before
    monkeypatch.setattr(journals, "versions", versions)
    assert fingerprint(roots) == before


def test_every_source_of_the_checks_is_covered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The packages that checks import, whole: what `fingerprint` reads is every such file of theirs."""
    root = Path(__file__).parents[3]
    opened: list[Path] = []
    monkeypatch.setattr(Path, "read_bytes", lambda path: opened.append(path) or b"")  # type: ignore[func-returns-value]
    fingerprint()
    wanted = [
        path
        for package in ("constructions", "checkers", "proofs")
        for kind in ("*.py", "*.json", "*.toml")
        for path in (root / package).rglob(kind)
        if path.name != "summary.json"
    ]
    assert sorted(opened) == sorted(wanted)


@pytest.mark.parametrize(
    "name", ["slt", "z3", "cvc5", "flint", "mpmath", "numpy", "networkx", "onnx", "onnxruntime"]
)
def test_each_engines_version_is_the_installed_one(name: str) -> None:
    distributions = {"slt": "slt-companion", "z3": "z3-solver", "flint": "python-flint"}
    try:
        installed = metadata.version(distributions.get(name, name))
    except metadata.PackageNotFoundError:
        installed = "not installed"
    assert versions()[name] == installed
    assert next(iter(versions())) == "python"
    assert versions()["python"] == platform.python_version()


def test_what_is_not_installed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journals, "ENGINE_DISTRIBUTIONS", {"oracle": "no-such-distribution"})
    monkeypatch.setattr(journals, "OPTIONAL_ENGINES", {})
    assert versions() == {"python": platform.python_version(), "oracle": "not installed"}


def test_the_files_that_are_covered_come_in_order(roots: dict[str, Path]) -> None:
    (roots["one"] / "summary.json").write_text("")
    (roots["one"] / "notes.md").write_text("")
    (roots["one"] / "deep" / "summary.json").write_text("")
    assert covered(roots["one"]) == [roots["one"] / "a.py", roots["one"] / "deep/er/b.py"]
    assert covered(roots["two"]) == [roots["two"] / "c.json", roots["two"] / "d.toml"]


def test_the_fingerprint_is_this_hash(roots: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journals, "versions", lambda: {"z3": "5", "arb": "1"})
    text = b'{"arb": "1", "z3": "5"}'
    for name in ("one/a.py", "one/deep/er/b.py", "two/c.json", "two/d.toml"):
        content = f"the contents of {name}".encode()
        text += f"{name}\0{len(content)}\0".encode() + content
    assert fingerprint(roots) == hashlib.sha256(text).hexdigest()


def test_a_line_is_this_json(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 1)
    entry = json.loads(path.read_bytes())
    assert list(entry) == ["key", "code", "result", "sha256"]
    assert (entry["key"], entry["code"]) == (KEYS[0], "c")
    digest = entry.pop("sha256")
    assert digest == hashlib.sha256(json.dumps(entry).encode()).hexdigest()
    assert path.read_bytes() == json.dumps({**entry, "sha256": digest}).encode() + b"\n"
    assert path.read_bytes().startswith(journals.OPENING)


@pytest.mark.parametrize(
    ("content", "is_one"),
    [
        (b"", True),
        (b'{"k', True),
        (b'{"key": "', True),
        (b'{"key": "x', True),
        (b'other\n{"key": "x"}\n', True),
        (b"{'k", False),
        (b'x{"key": "', False),
    ],
)
def test_what_is_a_journal(tmp_path: Path, content: bytes, is_one: bool) -> None:
    path = tmp_path / "j.jsonl"
    path.write_bytes(content)
    if is_one:
        assert last_results(path, CHECKS) == {}
    else:
        with pytest.raises(BadInput) as refused:
            last_results(path, CHECKS)
        assert str(refused.value) == f"{path} is no journal; move the file away or name another"
    with Journal(path, "c") as journal:
        if is_one:
            journal.start_afresh()
            assert path.read_bytes() == b""
            assert path.with_name("j.jsonl.previous").exists() == bool(content)
        else:
            with pytest.raises(BadInput, match="would be overwritten; name another file"):
                journal.start_afresh()


def test_a_torn_line_is_cut_off_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 2)
    whole = path.read_bytes()
    path.write_bytes(whole + whole[:20])
    assert list(read(path)) == KEYS[:2]
    assert path.read_bytes() == whole
    path.write_bytes(b'{"key": "torn')
    assert read(path) == {}
    assert path.read_bytes() == b""
    assert capsys.readouterr().err == ""
    path.write_bytes(whole + b"garbage\n")  # with its end it was not torn
    assert list(read(path)) == KEYS[:2]
    assert "line 3 is ignored: it is not as it was written" in capsys.readouterr().err
    path.write_bytes(b'{"key": "torn' + b"\n" + whole)
    assert list(read(path)) == KEYS[:2]


def test_a_later_line_that_is_not_believed_takes_the_earlier_with_it(tmp_path: Path) -> None:
    """What was last written of a check is no success: the one before is not told in its place."""
    path = tmp_path / "j.jsonl"
    write(path, 1)
    stored = json.loads(path.read_bytes())["result"] | {"outcome": "splendid"}
    with path.open("ab") as file:
        file.write(journals._line(KEYS[0], "c", stored))
    assert read(path) == {}


def test_a_journal_that_is_not_open_says_so(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="the journal is not open"):
        Journal(tmp_path / "j", "c").read(CHECKS)


def test_after_a_run_another_may_begin(tmp_path: Path) -> None:
    path = tmp_path / "j.jsonl"
    with Journal(path, "c") as journal:
        pass
    assert journal._file is not None
    assert journal._file.closed
    Journal(path, "c").__exit__()
    with pytest.raises(BadInput, match="in use"), Journal(path, "c"), Journal(path, "d"):
        pass
    with Journal(path, "c"):
        pass


def test_a_full_disk_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "j.jsonl"

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(journals.os, "fsync", full)
    with Journal(path, "c") as journal, pytest.raises(BadInput) as refused:
        journal.append(KEYS[0], made(CHECKS[0]))
    assert str(refused.value) == (
        f"journal {path}: No space left on device; make room, then go on with --resume"
    )


def test_a_journal_that_cannot_be_read_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "j.jsonl"
    write(path, 1)

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(BadInput, match=r"^journal .*: Permission denied; name a readable file$"):
        last_results(path, CHECKS)
