"""A copy is a stranger's file: bombs, broken files and ways out of an archive are one line each, within
bounds."""

from __future__ import annotations

import gzip
import io
import json
import sys
import tarfile
import tempfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import made
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from constructions.errors import BadInput
from slt.matching import reading
from slt.matching.copy_file import read_copy

HEAD = "\\documentclass{article}\\begin{document}"


def _refused(path: Path, **bounds: int) -> str:
    before = sorted(path.parent.rglob("*"))
    with pytest.raises(BadInput) as error:
        read_copy(path, **bounds)
    assert sorted(path.parent.rglob("*")) == before, "nothing is unpacked"
    assert "\n" not in str(error.value)
    return str(error.value)


def _tar(path: Path, *members: tarfile.TarInfo, data: bytes = HEAD.encode()) -> Path:
    with tarfile.open(path, "w:gz") as made_here:
        for member in members:
            member.size = len(data) if member.isfile() else 0
            made_here.addfile(member, io.BytesIO(data) if member.isfile() else None)
    return path


def _link(name: str, target: str) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = tarfile.SYMTYPE, target
    return info


def _pdf(path: Path, stream: bytes, kids: str = "3 0 R") -> Path:
    """A whole PDF of one page with this compressed stream as its content."""
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count 1>>".encode(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n" % len(stream) + stream + b"\nendstream",
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(out))
        out += b"%d 0 obj" % number + body + b"endobj\n"
    table = b"".join(b"%010d 00000 n \n" % at for at in offsets)
    xref = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n" + table
    path.write_bytes(out + b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % xref)
    return path


def _bytes(content: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return write


BILLION = HEAD.replace(
    "\\begin",
    "".join(f"\\newcommand{{\\{chr(97 + k) * 3}}}{{{(chr(92) + chr(98 + k) * 3) * 200}}}" for k in range(6))
    + "\\begin",
)
FILES: dict[str, tuple[Callable[[Path], Path], str]] = {
    "a gzip bomb": (_bytes(gzip.compress(bytes(80 << 20))), "more than 64 MB"),
    "a way out of the archive": (
        lambda p: _tar(p, tarfile.TarInfo("../../evil.tex")),
        "outside its own folder",
    ),
    "an absolute member": (lambda p: _tar(p, tarfile.TarInfo("/etc/evil.tex")), "outside its own folder"),
    "a link for a main file": (lambda p: _tar(p, _link("main.tex", "/etc/passwd")), "no .tex file"),
    "an empty archive": (lambda p: _tar(p), "neither a PDF"),
    "a torn archive": (_bytes(gzip.compress(HEAD.encode() * 99)[:40]), "broken"),
    "many members": (
        lambda p: _tar(p, *(tarfile.TarInfo(f"{n}.txt") for n in range(5100)), data=b""),
        "5000 members",
    ),
    "a PDF of nothing but its first line": (_bytes(b"%PDF-1.7\n" + b"garbage" * 100), "broken"),
    "a PDF without text": (lambda p: _pdf(p, zlib.compress(b"")), "no text"),
    "a PDF whose pages are themselves": (lambda p: _pdf(p, zlib.compress(b""), "2 0 R"), "the PDF"),
    "abbreviations of abbreviations": (_bytes((BILLION + "\\aaa " * 2000).encode()), "too long"),
    "neither": (_bytes(b"hello"), "neither a PDF nor a LaTeX source"),
    "binary": (_bytes(bytes(range(256)) * 10), "neither a PDF nor a LaTeX source"),
    "nothing": (_bytes(b""), "neither a PDF nor a LaTeX source"),
}


@pytest.mark.parametrize("name", FILES)
def test_it_is_refused_in_one_line(name: str, tmp_path: Path) -> None:
    make, says = FILES[name]
    assert says in _refused(make(tmp_path / "copy"))


def test_half_a_pdf(tmp_path: Path) -> None:
    path = made.pdf(tmp_path / "a.pdf")
    path.write_bytes(path.read_bytes()[:5000])
    assert "broken" in _refused(path)


def test_time_is_bounded(tmp_path: Path) -> None:
    assert "more than 0 s" in _refused(made.pdf(tmp_path / "a.pdf"), seconds=0)


def test_memory_is_bounded(tmp_path: Path) -> None:
    """A page that unpacks to 600 MB does not take this machine's memory."""
    deflate = zlib.compressobj(9)
    stream = b"".join(deflate.compress(b"BT (x) Tj ET " * (1 << 20)) for _ in range(45)) + deflate.flush()
    assert _refused(_pdf(tmp_path / "a.pdf", stream), memory=256 << 20)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    assert "is no file" in _refused(tmp_path / "none.pdf")
    assert "is no file" in _refused(tmp_path)


@pytest.mark.parametrize(
    "source",
    [
        HEAD + "{" * 100_000,
        HEAD.replace("\\begin", "\\newtheorem{t}{Theorem}\\begin") + "\\begin{t}" + "{" * 100_000,
        "\\documentclass{a}\\newtheorem"
        + "{" * 3000
        + "\\declaretheorem["
        + "{a" * 20_000
        + "\\newcommand{\\x}{"
        + "{{a}" * 20_000,
        "\\documentclass{a}" + "\\input{a}" * 1000 + "\\begin{document}",
    ],
)
def test_a_source_that_makes_readers_slow_is_read_or_refused(source: str, tmp_path: Path) -> None:
    path = tmp_path / "a.tex"
    path.write_text(source, encoding="utf-8")
    with suppress(BadInput):
        assert {statement.name for statement in read_copy(path).statements} <= {"Theorem 1"}


@pytest.mark.parametrize(("module", "name"), [("pypdf", "a.pdf"), ("pylatexenc", "a.tex")])
def test_without_the_extra_it_says_which(
    module: str,
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / name
    if name == "a.pdf":
        made.pdf(path)
    else:
        path.write_text(made.tex(), encoding="utf-8")
    for known in [m for m in sys.modules if m.partition(".")[0] == module]:
        monkeypatch.delitem(sys.modules, known)
    monkeypatch.setitem(sys.modules, module, None)
    monkeypatch.setattr(sys, "argv", ["reading", str(path)])
    reading.main()
    assert json.loads(capsys.readouterr().out) == {
        "refused": f"slt match needs {module}: pip install 'slt-companion[match]'"
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A small PDF of three statements."""
    return made.pdf(tmp_path_factory.mktemp("pdf") / "a.pdf", made.STATEMENTS[:3]).read_bytes()


@given(st.data())
@settings(max_examples=40)
def test_a_spoilt_pdf_is_read_or_refused(whole: bytes, data: st.DataObject) -> None:
    """Whatever bytes are changed, no other exception leaves the reader."""
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(content)
        file.flush()
        with suppress(reading.Refused, RecursionError, MemoryError):
            reading.read(Path(file.name))
