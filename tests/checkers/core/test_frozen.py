"""What was judged cannot be changed afterwards: the data of the trusted core is frozen."""

from __future__ import annotations

from dataclasses import is_dataclass
from types import ModuleType

import pytest

from checkers.core import claim, mutant, opinion, result, trust, verdict
from checkers.engines import kernel, smt
from checkers.running import plan
from constructions import precision
from slt import report

MODULES = [claim, mutant, opinion, result, trust, verdict, kernel, smt, plan, precision, report]
MUTABLE = {"Record"}  # grows while obligations are recorded


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_data_is_frozen(module: ModuleType) -> None:
    own = {
        name: kind.__dataclass_params__.frozen
        for name, kind in vars(module).items()
        if is_dataclass(kind) and kind.__module__ == module.__name__
    }
    assert own
    assert [name for name, frozen in own.items() if not frozen and name not in MUTABLE] == []
