"""`slt cite --check`, the Action's script and the hook, as a citing paper's author runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from constructions.errors import BadInput
from proofs import misreadings
from proofs.statements import load
from slt import ci
from slt.citing import bib
from slt.citing.check import Checked, Remark, check
from slt.citing.pins import Judged

ROOT = Path(__file__).parents[3]
INDEX = load()
ROWS = misreadings.load(INDEX)
OURS = """@inproceedings{shah,
  title = {{Representational Strengths} and Limitations of {Transformers}},
  author = {Clayton Sanford and Daniel Hsu and Matus Telgarsky}, year = 2023 }
@article{other, title = {Another Work}, note = "about the paper with @ in it", year = 1999}
"""
PAPER = r"""\documentclass{article}
\begin{document}
Pairs are easy \citep[see][Theorem~6]{shah}. % \cite[Theorem 99]{shah}
See \textcite[Thm.~5]{shah}, \cite[Theorem 99]{other} and \cref{thm:5}.
\bibliography{refs}
\end{document}
"""


def _write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        folder.joinpath(name.replace("_", ".")).write_text(text, encoding="utf-8")


def _check(folder: Path, paper: str, bibliography: str = OURS) -> Checked:
    _write(folder, paper_tex=paper, refs_bib=bibliography)
    return check([folder / "paper.tex"], [folder / "refs.bib"], INDEX, ROWS)


def _slt(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "400"}
    command = [sys.executable, "-m", "slt", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_command_names_file_line_and_what_is_wrong(tmp_path: Path) -> None:
    _write(tmp_path, paper_tex=PAPER, refs_bib=OURS)
    ran = _slt(tmp_path, "cite", "--check", "paper.tex")
    assert ran.returncode == 1
    assert ran.stdout.splitlines() == [
        "paper.tex:3: right: Theorem 6: Match2 by one unit of embedding dimension 3",
        "paper.tex:4: wrong: Theorem 5: no such theorem in the index, which goes from Theorem 4 to Theorem 6",
        "2 citations of the paper (v2): 1 right, 1 wrong",
    ]


def test_a_key_that_is_known_and_not_cited_is_said(tmp_path: Path) -> None:
    _write(tmp_path, paper_tex=r"\documentclass{article} Theorem 5 of Sanford.", refs_bib=OURS)
    ran = _slt(tmp_path, "cite", "--check", "paper.tex", "refs.bib")
    assert (ran.returncode, ran.stdout) == (3, "nothing cites the paper: no citation has its key, shah\n")


@pytest.mark.parametrize(
    ("cite", "code"),
    [
        (r"\cite[Theorem 6]{shah}", 0),
        (r"\cite{shah}", 0),
        (r"\cite[Theorem 5]{shah}", 1),
        (r"\cite[Theorem 14]{shah}", 3),
        (r"\cite[Theorem 14]{shah}\cite[Theorem 5]{shah}", 1),
        (r"\cite[Theorem 5]{other}", 3),  # nothing cites the paper: nothing was checked
        (r"\cite[Theorem 6]{shah,other}", 3),  # whose Theorem 6?
        (r"\cite[Theorem 5]{other,shah}", 1),
        (r"\cite[Theorem 6]{shah}\input{missing}", 3),
        (r"\cite[Theorem 6{shah}", 3),
        (r"\cite[Thm.~VI]{shah}", 0),
        (r"\cite[Theorem V]{shah}", 1),
        (r"\cite[Eq.~(5)]{shah}", 3),  # no number of ours, and not passed over
        (r"\cite[see][Table~2]{shah}", 3),
        (r"\cite[Eq.~(5)]{other}\cite[p.~5]{shah}", 0),
        (r"\cite[Theorem 6]{shah}\bibliography{IEEEabrv,refs}", 0),  # the key is known all the same
        (r"\cite[Theorem 6]{shah}\input{glyphtounicode}", 0),
        (r"By Theorem~5 of~\cite{shah}", 1),
        (r"By Lemma 6 (pairs) of Sanford et al. \citep{shah}", 1),
        (r"By Theorem~5 of~\cite{shah, other}", 0),  # whose it is cannot be told, and no pin says
        (r"By Theorem~5 we cite \cite{shah}", 0),
        (r"\cite[Theorem 5]{sanford2023representational}", 1),  # our own key needs no bibliography
    ],
)
def test_exit_codes(tmp_path: Path, cite: str, code: int) -> None:
    assert _check(tmp_path, cite).exit_code == code


@pytest.mark.parametrize(
    ("entry", "version"),
    [
        ("@misc{k, title = {Other title}, eprint = {2306.02896}, archiveprefix = {arXiv}}", ""),
        ("@misc{k, eprint = {2306.02896v1}}", "v1"),
        ("@misc(k, doi = {10.48550/arXiv.2306.02896})", ""),
        ('@ARTICLE {k , journal = "arXiv preprint arXiv:2306.02896", year=2023}', ""),
        ("@misc{k, url = {https://arxiv.org/abs/2306.02896v2}", "v2"),  # and the entry does not end
        (
            '@misc{k, title = "Representational strengths" # " and limitations of transformers"}',
            "",
        ),
        ("@misc{k, eprint = {2306.028961}}", None),
        ("@misc{k, eprint = {12306.02896}}", None),
        ("@misc{k, title = {Limitations of Transformers}}", None),
        ("@misc{k, abstract = {We build on arXiv 2306.02896}}", None),
        ("@comment{k, eprint = {2306.02896}}", None),
    ],
)
def test_the_key_is_recognised(entry: str, version: str | None) -> None:
    expected = [] if version is None else [bib.Ours("k", version)]
    assert bib.papers_keys(entry, INDEX.paper) == expected


def test_a_bibitem_is_recognised(tmp_path: Path) -> None:
    paper = r"\cite[Theorem 5]{s} \bibitem{o} Other. \bibitem{s} C. Sanford. arXiv:2306.02896, 2023."
    assert _check(tmp_path, paper, "").count(Judged.WRONG) == 1


def test_numbers_of_v1_are_not_guessed(tmp_path: Path) -> None:
    found = _check(tmp_path, r"\cite[Theorem 6]{s}", "@misc{s, eprint={2306.02896v1}}")
    assert [r.judged for r in found.remarks] == [Judged.OPEN]
    assert "numbers of v1 are not known here" in found.remarks[0].says


def test_files_taken_in_are_read_with_their_own_lines(tmp_path: Path) -> None:
    tmp_path.joinpath("parts").mkdir()
    tmp_path.joinpath("parts/a.tex").write_text(
        "\n\\cite[Theorem 5]{shah} \\input{parts/a}", encoding="utf-8"
    )
    found = _check(tmp_path, r"\input{parts/a}\input{../../etc/passwd}")
    assert [(Path(r.file).name, r.line, r.judged) for r in found.remarks] == [("a.tex", 2, Judged.WRONG)]
    assert found.unread == ("../../etc/passwd",)


def test_a_sentence_that_reads_like_a_misreading_is_a_warning_and_no_failure(tmp_path: Path) -> None:
    found = _check(
        tmp_path, f"Fine here. {ROWS[0].written.rstrip('.')} \\cite[Theorem~2]{{shah}}. Fine again."
    )
    assert [r.judged for r in found.remarks] == [Judged.RIGHT, Judged.MISREADING]
    assert "theorem-2/every_input_is_averaged" in found.remarks[1].says
    assert found.exit_code == 0


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.claim)
def test_what_is_right_is_not_warned_of(tmp_path: Path, row: misreadings.Misreading) -> None:
    found = _check(tmp_path, f"{row.right.rstrip('.')} \\cite{{shah}}.")
    assert (found.remarks, found.citations, found.unread) == ((), 1, ())


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("none.tex", None, "No such file"),
        ("a.tex", b"\\cite\0{shah}", "no text file"),
        ("folder", None, "it is no file"),
    ],
)
def test_what_cannot_be_read_is_bad_input(
    tmp_path: Path, name: str, content: bytes | None, says: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    elif name == "folder":
        path.mkdir()
    with pytest.raises(BadInput, match=says):
        check([path], [], INDEX, ROWS)


def test_a_package_of_the_citing_project_hides_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "proofs").mkdir()
    (tmp_path / "proofs" / "__init__.py").write_text("raise SystemExit(9)")
    _write(tmp_path, paper_tex=PAPER, refs_bib=OURS)
    assert _script(tmp_path, PAPERS="paper.tex").returncode == 1
    assert _script(tmp_path, STATEMENTS="precision-model").returncode == 0


def _script(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The inner script of action.yml, with the Action's inputs."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHON": sys.executable, **inputs}
    command = ["bash", str(ROOT / "slt" / "ci.sh")]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_actions_script_fails_on_what_is_wrong_and_annotates_it(tmp_path: Path) -> None:
    _write(tmp_path, paper_tex=PAPER, refs_bib=OURS)
    ran = _script(tmp_path, PAPERS="paper.tex refs.bib", GITHUB_ACTIONS="true")
    assert ran.returncode == 1
    assert "::error file=paper.tex,line=4::wrong: Theorem 5: no such theorem" in ran.stdout


def test_the_actions_script_passes_what_cannot_be_checked_unless_strict(tmp_path: Path) -> None:
    _write(tmp_path, paper_tex=r"\cite[Theorem 14]{shah}\bibliography{refs}", refs_bib=OURS)
    assert _script(tmp_path, PAPERS="paper.tex").returncode == 0
    assert _script(tmp_path, PAPERS="paper.tex", STRICT="true").returncode == 3
    assert _script(tmp_path, PAPERS="nothing.tex").returncode == 2
    assert _script(tmp_path).returncode == 2


def test_the_actions_script_checks_statements(tmp_path: Path) -> None:
    ran = _script(tmp_path, STATEMENTS="precision-model")
    assert ran.returncode == 0
    assert "rounding_is_to_nearest_even" in ran.stdout
    assert _script(tmp_path, STATEMENTS="theorem-99").returncode == 2
    assert (
        _script(tmp_path, STATEMENTS="--help").returncode == 2
    )  # no option may stand in a statement's place


def test_the_actions_script_says_that_nothing_cites_the_paper(tmp_path: Path) -> None:
    _write(tmp_path, paper_tex=r"\cite[Theorem 5]{unknown}")
    ran = _script(tmp_path, PAPERS="paper.tex")
    assert (ran.returncode, ran.stdout.splitlines()[-1][:24]) == (0, "nothing cites the paper:")
    assert _script(tmp_path, PAPERS="paper.tex", STRICT="true").returncode == 3


def test_the_actions_script_ends_quietly_when_its_reader_has_left(tmp_path: Path) -> None:
    _write(tmp_path, paper_tex=PAPER, refs_bib=OURS)
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHON": sys.executable, "PAPERS": "paper.tex"}
    reader, writer = os.pipe()
    os.close(reader)
    command = ["bash", str(ROOT / "slt" / "ci.sh")]
    ran = subprocess.run(
        command, cwd=tmp_path, env=environment, stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)
    assert (ran.returncode, ran.stderr) == (141, "")


def test_no_name_begins_a_command_of_githubs() -> None:
    remark = Remark("a,b:c\n::error::x", 1, Judged.WRONG, "50% of\n::set-output name=x::y")
    lines = ci._lines(Checked((remark,), 1, ()), annotated=True)
    assert lines[0] == (
        "::error file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax,line=1::wrong: 50%25 of%0A::set-output name=x::y"
    )


def test_action_and_hooks_name_what_exists() -> None:
    import yaml

    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    last = action["runs"]["steps"][-1]
    assert last["run"] == 'bash "$GITHUB_ACTION_PATH/slt/ci.sh"'
    assert set(last["env"]) == {name.upper() for name in action["inputs"]}
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["entry"] for hook in hooks] == ["python -P -m slt.ci", "slt check"]
