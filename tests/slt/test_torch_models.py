"""The PyTorch examples, where torch is installed; it is no dependency, so elsewhere there is nothing here."""

import importlib.util
import runpy
from pathlib import Path

import pytest

from checkers.core.adversary import Finding
from checkers.theorem_10_feedforward.adversary import collide as narrow_layers
from checkers.theorem_11_recurrent.adversary import collide as few_states

EXAMPLES = Path(__file__).parents[2] / "examples" / "torch_models.py"

if importlib.util.find_spec("torch"):

    @pytest.mark.parametrize(
        ("name", "refute", "options", "finding"),
        [
            ("narrow", narrow_layers, {}, Finding.REFUTED),
            ("FirstOfMany", narrow_layers, {}, Finding.REFUTED),
            ("wide", narrow_layers, {}, Finding.NO_COUNTEREXAMPLE),
            ("Quantised", few_states, {}, Finding.REFUTED),
            ("HalfPrecision", few_states, {}, Finding.REFUTED),
            ("Gated", few_states, {"N": 9}, Finding.NO_COUNTEREXAMPLE),
        ],
    )
    def test_torch_models_meet_the_fate_they_say(name, refute, options, finding) -> None:
        model = runpy.run_path(str(EXAMPLES))[name]
        found = refute(model() if isinstance(model, type) else model, **options)
        assert found.finding is finding
