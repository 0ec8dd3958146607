"""Reads a copy in a process of its own: `python -m slt.matching.reading FILE` prints what it found as JSON.

Nothing is written to the disk, and nothing is unpacked onto it. A refusal is {"refused": one line}.
"""

from __future__ import annotations

import gzip
import io
import json
import posixpath
import re
import sys
import tarfile
import zlib
from pathlib import Path
from typing import Any

from slt.matching.numbered import Numbered, printed_statements, tidy
from slt.matching.tex_source import source_statements

LARGEST_UNPACKED = 64 << 20  # bytes
LARGEST_TEXT = 16 << 20  # characters
MOST_MEMBERS = 5000
MOST_PAGES = 300
_STAMP = re.compile(r"arXiv:\s*2306\.02896\s*(v[1-9][0-9]*)")
_INPUT = re.compile(r"\\(?:input|include|subfile)\s*\{([^{}]+)\}")


class Refused(Exception):
    """Why a file is not read, in one line."""


def read(path: Path) -> dict[str, Any]:
    """What the copy holds: its form, its version if it says one, and its numbered statements."""
    content = path.read_bytes()
    if content[:1024].lstrip().startswith(b"%PDF-"):
        text = tidy(_pdf_text(content))
        return _found("PDF", text, printed_statements(text))
    if content[:2] == b"\x1f\x8b":
        content = _gunzip(content)
    source = _tar_text(content) if _is_tar(content) else _text(content)
    if "\\begin{" not in source and "\\documentclass" not in source:
        raise Refused("it is neither a PDF nor a LaTeX source, plain or as .tar.gz")
    return _found("LaTeX", source, source_statements(source))


def _found(form: str, text: str, statements: list[Numbered]) -> dict[str, Any]:
    stamp = _STAMP.search(text)
    proceedings = re.search(r"37th Conference on Neural Information Processing Systems", text)
    version = stamp[1] if stamp else "NeurIPS" if proceedings and form == "PDF" else ""
    title = "representationalstrengthsandlimitationsoftransformers" in re.sub(r"[^a-z]", "", text.casefold())
    return {
        "form": form,
        "version": version,
        "title": title,
        "statements": [[s.word, s.number, s.text] for s in statements],
    }


def _pdf_text(content: bytes) -> str:
    import pypdf

    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refused("the PDF is encrypted; give a copy without a password")
        if len(reader.pages) > MOST_PAGES:
            raise Refused(f"the PDF has more than {MOST_PAGES} pages")
        text = ""
        for page in reader.pages:
            text += page.extract_text() + "\n"
            if len(text) > LARGEST_TEXT:
                raise Refused(f"the PDF holds more than {LARGEST_TEXT >> 20} million characters")
    except (Refused, MemoryError, RecursionError):
        raise
    except Exception as error:  # pypdf raises whatever a broken file makes its code run into
        raise Refused(f"the PDF is broken ({type(error).__name__})") from None
    if not text.strip():
        raise Refused("the PDF holds no text; a scan must be recognised first")
    return text


def _gunzip(content: bytes) -> bytes:
    try:
        with gzip.open(io.BytesIO(content)) as file:
            unpacked = file.read(LARGEST_UNPACKED + 1)
    except (OSError, EOFError, zlib.error):
        raise Refused("the archive is broken") from None
    if len(unpacked) > LARGEST_UNPACKED:
        raise Refused(f"unpacked it has more than {LARGEST_UNPACKED >> 20} MB")
    return unpacked


def _is_tar(content: bytes) -> bool:
    return content[257:262] == b"ustar"


def _tar_text(content: bytes) -> str:
    """The main file with what it takes in put in its place. Members are read in memory only."""
    files: dict[str, str] = {}
    try:
        with tarfile.open(fileobj=io.BytesIO(content)) as archive:
            for number, member in enumerate(archive):
                if number >= MOST_MEMBERS:
                    raise Refused(f"the archive has more than {MOST_MEMBERS} members")
                name = posixpath.normpath(member.name)
                if name.startswith(("/", "..")) or "\\" in name:
                    raise Refused(f"the archive has a member outside its own folder, {member.name[:80]!r}")
                if member.isfile() and name.endswith((".tex", ".ltx")):
                    file = archive.extractfile(member)
                    files[name] = _text(file.read(LARGEST_UNPACKED) if file else b"")
    except (tarfile.TarError, OSError, EOFError, ValueError):
        raise Refused("the archive is broken") from None
    mains = [name for name, text in files.items() if "\\documentclass" in text]
    if not mains:
        raise Refused("the archive has no .tex file with a \\documentclass")
    main = max(mains, key=lambda name: files[name].count("\\input") + len(files[name]) / 1e9)
    return _with_inputs(main, files, ())


def _with_inputs(name: str, files: dict[str, str], above: tuple[str, ...]) -> str:
    def put(match: re.Match[str]) -> str:
        target = posixpath.normpath(match[1].strip())
        for wanted in (target, f"{target}.tex"):
            if wanted in files and wanted not in above and wanted != name and len(above) < 8:
                return _with_inputs(wanted, files, (*above, name))
        return ""

    text = _INPUT.sub(put, re.sub(r"(?<!\\)%[^\n]*", "", files[name]))
    if len(text) > LARGEST_TEXT:
        raise Refused(f"the source has more than {LARGEST_TEXT >> 20} million characters")
    return text


def _text(content: bytes) -> str:
    if b"\0" in content[: 1 << 20]:
        raise Refused("it is neither a PDF nor a LaTeX source, plain or as .tar.gz")
    if len(content) > LARGEST_TEXT:
        raise Refused(f"the source has more than {LARGEST_TEXT >> 20} million characters")
    return content.decode("utf-8", errors="replace")


def main() -> None:
    """Read the file named on the command line, and print what was found."""
    try:
        found = read(Path(sys.argv[1]))
    except ImportError as error:
        missing = str(error.name).partition(".")[0]
        found = {"refused": f"slt match needs {missing}: pip install 'slt-companion[match]'"}
    except (Refused, ValueError) as error:
        found = {"refused": str(error)}
    except (MemoryError, RecursionError) as error:
        found = {"refused": f"reading it needs more than is allowed ({type(error).__name__})"}
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
