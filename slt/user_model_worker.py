"""Runs one job on a user's model, in a process of its own: python -m slt.user_model_worker JOB.json

Whatever the model prints goes to standard error; standard output carries the protocol: the line "ready" once
all is imported, then one JSON object. A job names the task (refute or evaluate), the statement, the module of
its adversary, the model, and the options or the counterexample.
"""

from __future__ import annotations

import copy
import importlib.util
import inspect
import json
import os
import sys
import traceback
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from checkers.core.adversary import ModelFault, adversary_in
from checkers.core.claim import parse_parameter
from checkers.core.model_calls import one_line
from checkers.core.verdict import exact_json, plain
from constructions.errors import BadInput

MODULE = "slt_user_model"
ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("constructions", "checkers", "proofs", "slt")


def load_model(spec: str) -> Any:
    """The model that path.py:name stands for. A class or function is called without arguments.

    BadInput if there is no such file or name, ModelFault if the file or the call raises.
    """
    path, _, name = spec.rpartition(":")
    file = Path(path)
    if not path or not name.isidentifier():
        raise BadInput(f"--model must be path.py:name, such as examples/narrow.py:Narrow, not {spec!r}")
    if not file.is_file():
        raise BadInput(f"there is no file {path}")
    found = importlib.util.spec_from_file_location(MODULE, file)
    if found is None or found.loader is None:
        raise BadInput(f"{path} is not a Python file: its name must end in .py")
    module = importlib.util.module_from_spec(found)
    sys.modules[MODULE] = module
    sys.path.insert(0, str(file.resolve().parent))
    try:
        found.loader.exec_module(module)
    except Exception as error:
        raise ModelFault(f"importing {path} raised {one_line(error)}") from error
    if not hasattr(module, name):
        public = ", ".join(sorted(n for n in vars(module) if not n.startswith("_"))) or "nothing"
        raise BadInput(f"{path} defines no {name}; it has {public}")
    model = getattr(module, name)
    if inspect.isclass(model) or inspect.isfunction(model):
        try:
            return model()
        except Exception as error:
            raise ModelFault(f"{name}() raised {one_line(error)}") from error
    return model


def perform(job: Mapping[str, Any]) -> dict[str, Any]:
    """The result of the job as JSON: {"ok": ...}, a line under "fault" (the model's) or "bad input", or a
    traceback under "defect" (ours)."""
    chosen = adversary_in(job["module"], job["statement"])
    try:
        model = load_model(job["model"])
        if job["task"] == "evaluate":
            if chosen.evaluate is None:
                raise BadInput(f"{job['statement']} has no way to evaluate a stored counterexample")
            return {"ok": exact_json(chosen.evaluate(model, job["counterexample"]))}
        options = {n: parse_parameter(n, text, chosen.types[n]) for n, text in job["options"].items()}
        return {"ok": plain(asdict(chosen.function(model, **options)))}
    except ModelFault as fault:
        return {"fault": str(fault)}
    except BadInput as error:
        return {"bad input": str(error)}
    except Exception as error:
        if _in_model(error):
            return {"fault": f"the model raised {one_line(error)}"}
        return {"defect": traceback.format_exc()}


def _in_model(error: Exception) -> bool:
    """Whether the exception comes from a call to the model, or from copying what it returned.

    A frame in the user's file or folder says that it does, since no model calls an adversary. Copying runs
    the object's own code, of which a library may hold all the frames. Anything else is our own.
    """
    files = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    model = getattr(sys.modules.get(MODULE), "__file__", None)
    if model is not None and any(_lies_beside(file, Path(model)) for file in files):
        return True
    ours = max(k for k, file in enumerate(files) if ROOT in Path(file).parents)
    return files[ours + 1 : ours + 2] == [copy.__file__]


def _lies_beside(file: str, model: Path) -> bool:
    """Whether the file is the model's, or lies in its folder without being a part of slt."""
    path = Path(file).resolve()
    within = path.parent == model.resolve().parent and not any(ROOT / room in path.parents for room in ROOMS)
    return within or path == model.resolve()


def main(arguments: list[str]) -> int:
    """Do the job in the named file."""
    # The protocol keeps the standard output of this process; the model's own prints join standard error.
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    sys.set_int_max_str_digits(0)
    job = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    adversary_in(job["module"], job["statement"])
    print("ready", file=channel, flush=True)
    print(json.dumps(perform(job)), file=channel, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
