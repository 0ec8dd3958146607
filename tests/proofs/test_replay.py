"""Replay is a second opinion: the standard library alone, no import of ours, and it rejects."""

from __future__ import annotations

import ast
import json
import sys
from fractions import Fraction
from pathlib import Path

import pytest

import proofs
from checkers.core.claim import all_claims
from checkers.core.opinion import replayed
from proofs.rational import exp
from proofs.replay import LARGEST_FILE, kinds, main, place, replay
from proofs.replayers import Malformed, Rejected, TooLarge, field, integer, integer_matrix, rational
from slt.export import _stem

FOLDER = Path(proofs.__file__).parent


def test_replay_imports_the_standard_library_and_itself_alone() -> None:
    names = [
        "replay",
        "rational",
        "definitions",
        "witnesses",
        "witness_checks",
        "witness_averages",
        "assumptions",
    ]
    folders = [*(FOLDER / "replayers").rglob("*.py"), *(FOLDER / "smt").rglob("*.py")]
    files = [*(FOLDER / f"{name}.py" for name in names), *folders]
    assert len(folders) > 3
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            for name in names:
                top = name.split(".")[0]
                assert top == "proofs" or top in sys.stdlib_module_names, f"{path.name} imports {name}"


@pytest.mark.parametrize("bad", [[], 3, {}, {"kind": "no-such-kind"}, {"kind": 7}, {"kind": ["x"]}])
def test_what_is_no_certificate_is_malformed(bad: object) -> None:
    with pytest.raises(Malformed, match="certificate"):
        replay(bad)


def test_an_empty_certificate_of_every_kind_is_malformed_not_accepted() -> None:
    for kind in kinds():
        with pytest.raises(Malformed, match="lacks the field"):
            replay({"kind": kind})


def test_fields() -> None:
    assert integer({"n": 3}, "n", 1) == 3
    assert rational("1/4", "x") * 4 == 1
    assert rational({"mantissa": "3", "exponent": -1}, "x") * 2 == 3
    assert integer_matrix({"A": [[1, 2], [3, 4]]}, "A") == [[1, 2], [3, 4]]
    for bad in ("a", True, 0):
        with pytest.raises(Malformed, match="'n'"):
            integer({"n": bad}, "n", 1)
    for bad_matrix in ([], [[1], [1, 2]], [["1"]], "x", [1]):
        with pytest.raises(Malformed, match="'A'"):
            integer_matrix({"A": bad_matrix}, "A")
    with pytest.raises(Malformed, match="lacks"):
        field({}, "n")
    for bad_number in ("x", None, 0.5, "1/0", {"mantissa": 1}):
        with pytest.raises(Malformed, match="exact numbers"):
            rational(bad_number, "x")


def head(claim: str, **parameters: object) -> dict[str, object]:
    return {"claim": claim, "parameters": parameters}


LAYER = head("definition-2/heads_are_added", N=2, d=1, m=1, d_out=1, H=1, seed=0) | {
    "kind": "attention-layer",
    "X": [["0"], ["0"]],
    "heads": [{"Q": [["1"]], "K": [["1"]], "V": [["1"]]}],
    "low": [["0"], ["0"]],
    "high": [["0"], ["0"]],
}
AVERAGES = head("definition-4/sparse_averages_are_exact_means", N=1, q=1, d_out=1, seed=0) | {
    "kind": "sparse-averages",
    "values": [["1"]],
    "pointers": [[0]],
    "outputs": [["1"]],
}
TABLE = head("section-4-match-tasks/fast_specification_is_the_definition", task="match2", N=1, M=2, K=0) | {
    "kind": "task-table",
    "task": "match2",
    "N": 1,
    "M": 2,
    "K": 0,
    "answers": [[1], [1]],
}
ROUNDING = head("precision-model/rounding_is_to_nearest_even", p=2, f=0) | {
    "kind": "rounding",
    "p": 2,
    "f": 0,
    "mantissas": [-1, -1, 0, 0, 0, 0, 0, 1, 1],
}


@pytest.mark.parametrize("good", [LAYER, AVERAGES, TABLE, ROUNDING])
def test_the_definitions_certificates_are_accepted(good: dict[str, object]) -> None:
    assert replayed(good).holds


@pytest.mark.parametrize(
    "bad",
    [
        AVERAGES | {"outputs": [[]]},  # nothing claimed
        AVERAGES | {"pointers": [[]]},  # no mean
        AVERAGES | {"outputs": [["1", "1"]]},
        AVERAGES | {"values": [["1"], ["1", "2"]]},
        AVERAGES | {"values": [[{"mantissa": None, "exponent": 0}]]},
        AVERAGES | {"values": [["1e9_999_999_999"]]},
        AVERAGES | {"values": [[{"mantissa": 1, "exponent": 10**12}]]},
        LAYER | {"heads": [{"Q": [["1"]], "K": [["1", "2"]], "V": [["1"]]}]},
        LAYER
        | {
            "heads": [
                {"Q": [["1"]], "K": [["1"]], "V": [["1"]]},
                {"Q": [["1"]], "K": [["1"]], "V": [["1", "1"]]},
            ]
        },
        LAYER | {"heads": [{"Q": [["1"]], "K": [["1"]], "V": [["1"], ["1"]]}]},
        LAYER | {"X": [["0"], []]},
        TABLE | {"N": 10**9, "M": 10**9, "parameters": {"task": "match2", "N": 10**9, "M": 10**9, "K": 0}},
        ROUNDING | {"p": 10**12, "parameters": {"p": 10**12, "f": 0}},
    ],
)
def test_what_says_nothing_or_does_not_fit_is_malformed(bad: dict[str, object]) -> None:
    with pytest.raises(Malformed):
        replay(bad)


@pytest.mark.parametrize(
    "wrong",
    [
        AVERAGES | {"outputs": [["2"]]},
        LAYER | {"low": [["1/1180591620717411303424"], ["0"]], "high": [["1/590295810358705651712"], ["0"]]},
        TABLE | {"answers": [[1], [0]]},
        ROUNDING | {"mantissas": [-1, -1, -1, 0, 0, 0, 0, 1, 1]},
    ],
)
def test_what_is_wrong_is_rejected(wrong: dict[str, object]) -> None:
    with pytest.raises(Rejected):
        replay(wrong)


def test_an_enclosure_that_is_only_touched_is_rejected() -> None:
    """Half of a right enclosure meets the true interval, and says nothing of the true value."""
    third = LAYER | head("definition-2/heads_are_added", N=3, d=1, m=1, d_out=1, H=1, seed=0)
    third |= {"X": [["1"], ["0"], ["0"]], "heads": [{"Q": [["0"]], "K": [["0"]], "V": [["1"]]}]}
    assert "between the bounds" in replay(third | {"low": [["1/3"]] * 3, "high": [["1/3"]] * 3})
    unequal = LAYER | {"X": [["1"], ["0"]], "low": [["0"], ["1/2"]], "high": [["1"], ["1/2"]]}
    low, high = exp(Fraction(1), 400)
    ends = low / (low + 1), high / (high + 1)
    around = [ends[0] - Fraction(1, 2**60), ends[1] + Fraction(1, 2**60)]
    replay(unequal | {"low": [[str(around[0])], ["1/2"]], "high": [[str(around[1])], ["1/2"]]})
    with pytest.raises(Rejected, match="not within"):
        replay(unequal | {"low": [[str(ends[0])], ["1/2"]], "high": [[str(around[1])], ["1/2"]]})


STORED = FOLDER / "certificates"
OF_FOUR = STORED / "theorem_07_match3_hardness/these_heads_compute/task-match3_N-4_M-5_chains-2_cells-2.json"
OF_KEYS = STORED / (
    "theorem_02_fixed_precision/random_keys_serve_every_pointer_set/N-12_q-3_m-151_d-1_seed-1.json"
)
OF_EIGHT = STORED / "theorem_06_match2/enough_bits_for_every_input/N-8_M-16_p-18.json"


def test_the_command_says_of_a_folder_what_each_file_establishes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(STORED)]) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert said.err == ""
    assert len(lines) == len(list(STORED.rglob("*.json"))) > 90
    assert all(line.startswith("accepted ") for line in lines)
    eight = next(line for line in lines if "N-8_M-16" in line)
    assert "for N = 8, M = 16: the unit in p = 18 bits" in eight
    assert eight.endswith("every token of every X in [16]^8")
    assert next(line for line in lines if str(OF_KEYS) in line).endswith(
        "not checked: that seed = 1 chose these data"
    )


def stored(path: Path, folder: Path, text: str) -> str:
    """A file of the same folders and name as the stored one, holding this text."""
    there = folder / path.relative_to(STORED)
    there.parent.mkdir(parents=True, exist_ok=True)
    there.write_text(text, encoding="utf-8")
    return str(there)


def test_exit_codes_and_one_line_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == main([str(tmp_path)]) == 2
    good = json.loads(OF_FOUR.read_text(encoding="utf-8"))
    right = stored(OF_FOUR, tmp_path / "right", json.dumps(good))
    wrong = stored(OF_FOUR, tmp_path / "wrong", json.dumps(good | {"answers": good["answers"][:3]}))
    unread = {
        "broken": "{",
        "strange": json.dumps({"kind": "strange"}),
        "deep": "[" * 100_000,
        "long": "9" * 5000,
        "large": " " * (LARGEST_FILE + 1),
        "twice": '{"kind": 1, "kind": 2}',
        "nan": '{"kind": NaN}',
        "real": '{"kind": 0.5}',
        "bytes": "\N{LATIN SMALL LETTER E WITH ACUTE}",
    }
    for name, text in unread.items():
        (tmp_path / f"{name}.json").write_text(text, encoding="latin-1")
    names = [str(tmp_path / f"{name}.json") for name in [*unread, "absent"]]
    capsys.readouterr()
    assert main([right]) == 0
    assert main([right, wrong, right]) == main([wrong]) == 1
    assert main([wrong, names[0], right]) == main([names[0], wrong]) == 2
    capsys.readouterr()
    assert main(names) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == len(names)
    assert all(line.startswith("unreadable") and len(line) < 500 for line in lines)


def test_a_file_that_does_not_cover_its_parameters_is_rejected(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    heads, keys = (json.loads(path.read_text(encoding="utf-8")) for path in (OF_FOUR, OF_KEYS))
    one_answer_less = stored(OF_FOUR, tmp_path, json.dumps(heads | {"answers": heads["answers"][:3]}))
    one_key_less = stored(OF_KEYS, tmp_path, json.dumps(keys | {"keys": keys["keys"][:-1]}))
    assert main([one_answer_less, one_key_less]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "the answers are not one, 0 or 1, for each combination of cells" in lines[0]
    assert "it is for N = 11, its claim says N = 12" in lines[1]


@pytest.mark.parametrize(
    "name",
    [
        "theorem_06_match2/enough_bits_for_every_input/N-1000_M-16_p-18.json",
        "theorem_06_match2/smallest_number_of_bits/N-8_M-16_p-18.json",
        "theorem_02_fixed_precision/enough_bits_for_every_input/N-8_M-16_p-18.json",
        "N-8_M-16_p-18.json",
    ],
)
def test_a_file_under_another_name_is_rejected(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = OF_EIGHT.read_text(encoding="utf-8")
    assert main([stored(OF_EIGHT, tmp_path, text)]) == 0
    assert main([stored(STORED / name, tmp_path, text)]) == 1
    assert (
        "those of theorem_06_match2/enough_bits_for_every_input/N-8_M-16_p-18.json" in capsys.readouterr().out
    )


def test_names_are_those_of_the_export() -> None:
    for path in STORED.rglob("*.json"):
        certificate = json.loads(path.read_text(encoding="utf-8"))
        named = str(path.relative_to(STORED).with_suffix(""))
        assert place(certificate) == named
        if "obligation" in certificate:  # named after its text, which the export names
            continue
        # In another order of the parameters too: the claim's is what counts.
        backwards = dict(reversed(certificate["parameters"].items()))
        assert place(certificate | {"parameters": backwards}) == named
        assert _stem(certificate["claim"], backwards) == named


@pytest.mark.parametrize("kind", kinds())
def test_kinds_know_the_parameters_of_their_claims(kind: str) -> None:
    for claim, parameters in kinds()[kind].claims.items():
        types = {"word": str, "exact": Fraction, "": int}
        known = {
            name: types[of]
            for name, _, of in (text.rstrip("?").partition(":") for text in parameters.split())
        }
        assert list(known.items()) == list(all_claims()[claim].types.items())


def test_huge_numbers_are_refused_at_once() -> None:
    """Each of these took for ever."""
    hot = LAYER | {"X": [["1"], ["1"]], "heads": [{"Q": [["1"]], "K": [[str(2**64)]], "V": [["1"]]}]}
    with pytest.raises(TooLarge, match="score exceeds"):
        replay(hot)
    unit = json.loads(next(STORED.rglob("every_input_is_averaged/N-2048*.json")).read_text(encoding="utf-8"))
    with pytest.raises(Rejected, match="need not fit"):
        replay(unit | {"alpha": 10**30})
