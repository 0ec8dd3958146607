"""Answers changed at random on their way: each adversary ends in a finding or one line, whatever arrives."""

import copy
import random
import runpy
from pathlib import Path

import pytest

from checkers.core.adversary import Finding, ModelFault, all_adversaries
from checkers.core.model_calls import Model, in_this_process
from constructions.errors import BadInput

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
MODELS = {
    "theorem-3": ("theorem_03_keys.py", "Circle", {}),
    "theorem-4": ("theorem_04_views.py", "Narrow", {"q": 20, "views": 64}),
    "theorem-7": ("theorem_07_one_layer.py", "Head", {"budget": 64}),
    "theorem-8": ("theorem_08_two_layers.py", "Rounded", {}),
    "theorem-10": ("feedforward.py", "Narrow", {}),
    "theorem-11": ("recurrent.py", "Quantised", {"steps": 2000}),
}
ALSO = [("theorem-7", ("theorem_07_one_layer.py", "Rounded", {"budget": 64}))]  # its other kind of model
JUNK = (
    None,
    True,
    0,
    -1,
    1 << 70,
    1.5,
    "",
    "0x1p3",
    [],
    {},
    [[]],
    [1, 2],
    {"float": "nan"},
    {"float": "inf"},
    {"float": "-0x0p0"},
    {"over": ["0x1", "0x3"]},
    {"over": ["1" + "0" * 500, "0x1"]},
    {"complex": ["0x0p0", "0x1p0"]},
    {"text": "\x1b[31m"},
    {"bytes": "00"},
    {"map": [[1, 2]]},
    {"set": [1]},
    {"array": "AAAAAAAA8D8=", "kind": "f8", "shape": [1]},
    {"fault": {"a": 1}},
    {"answers": []},
)


def forged(exchange, generator):
    """The exchange with a part of some answers replaced."""

    def answer(request):
        found = exchange(request)
        return _changed(found, generator) if generator.random() < 0.3 else found

    return answer


def _changed(value, generator):
    if generator.random() < 0.3 or not isinstance(value, (dict, list)) or not value:
        return copy.deepcopy(generator.choice(JUNK))
    places = list(value) if isinstance(value, dict) else range(len(value))
    place = generator.choice(places)
    changed = copy.copy(value)
    changed[place] = _changed(value[place], generator)
    return changed


@pytest.mark.parametrize(("statement", "example"), [*MODELS.items(), *ALSO])
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_no_forged_answer_is_more_than_an_answer(statement, example) -> None:
    file, name, options = example
    chosen = all_adversaries()[statement]
    model = runpy.run_path(str(EXAMPLES / file))[name]()
    ends, lines = {"fault": 0, "finding": 0}, []
    for seed in range(150):
        asked = Model(forged(in_this_process(model), random.Random(seed)))
        try:
            found = chosen.function(asked, **options)
        except (ModelFault, BadInput) as error:
            ends["fault"] += 1
            lines.append(str(error))
            continue
        ends["finding"] += 1
        assert found.says.isprintable()
        if found.finding is Finding.REFUTED:
            assert found.large_enough(found.error)
    assert min(ends.values()) > 0, ends
    assert all(line.isprintable() for line in lines)


def test_every_adversary_is_forged_against() -> None:
    assert set(MODELS) == set(all_adversaries())
