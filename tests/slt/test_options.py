"""Files are written whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from constructions.errors import BadInput
from slt import options
from slt.options import check_writable, write


def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch) -> None:
    target = tmp_path / "report.json"
    target.write_text("before", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(options.os, "fsync", full)
    with pytest.raises(BadInput, match="No space left"):
        write("after", str(target))
    assert target.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_the_text_is_on_the_disk_before_it_takes_the_name(tmp_path, monkeypatch) -> None:
    target, seen = tmp_path / "report.json", []
    synced = os.fsync
    monkeypatch.setattr(options.os, "fsync", lambda fd: (seen.append(target.exists()), synced(fd)))
    write("after", str(target))
    assert seen == [False]
    assert target.read_text(encoding="utf-8") == "after"


def test_mode_and_links_are_kept(tmp_path) -> None:
    target, link = tmp_path / "report.json", tmp_path / "link.json"
    target.write_text("before", encoding="utf-8")
    target.chmod(0o640)
    link.symlink_to(target)
    write("after", str(link))
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "after"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.parametrize("target", ["/dev/full", "missing/report.json"])
def test_what_cannot_be_written_is_one_line(target, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadInput, match="cannot write") as caught:
        write("text", target)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("target", ["missing/report.json", "."])
def test_what_cannot_be_written_is_refused_before_the_work(target, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadInput, match="cannot write"):
        check_writable(target)


def test_a_device_is_written_to_and_stays_one() -> None:
    check_writable("/dev/null")
    write("text", "/dev/null")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
