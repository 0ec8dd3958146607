"""Runs one job on a user's model, in a process of its own: python -m companion.user_model_worker JOB.json

Whatever the model prints goes to standard error; standard output carries the protocol: the line "ready" once
all is imported, then one JSON object. A job names the task (refute or evaluate), the statement, the module of
its adversary, the model, and the options or the counterexample.
"""

from __future__ import annotations

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

from checkers.adversary import ModelFault, adversary_in
from checkers.claim import parse_parameter
from checkers.model_calls import one_line
from checkers.verdict import plain
from constructions.errors import BadInput

MODULE = "slt_user_model"


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
    """The result of the job as JSON: {"ok": ...}, or a line under "fault" or "bad input"."""
    chosen = adversary_in(job["module"], job["statement"])
    try:
        model = load_model(job["model"])
        if job["task"] == "evaluate":
            if chosen.evaluate is None:
                raise BadInput(f"{job['statement']} has no way to evaluate a stored counterexample")
            return {"ok": str(chosen.evaluate(model, job["counterexample"]))}
        options = {n: parse_parameter(n, text, chosen.types[n]) for n, text in job["options"].items()}
        refutation = chosen.function(model, **options)
    except ModelFault as fault:
        return {"fault": str(fault)}
    except BadInput as error:
        return {"bad input": str(error)}
    except Exception as error:
        where = (
            "the model" if _in_model(error) else "what the model returned could not be used: the adversary"
        )
        return {"fault": f"{where} raised {one_line(error)}"}
    return {"ok": plain(asdict(refutation))}


def _in_model(error: Exception) -> bool:
    """Whether a frame of the traceback lies in the user's file."""
    file = getattr(sys.modules.get(MODULE), "__file__", None)
    return any(frame.filename == file for frame in traceback.extract_tb(error.__traceback__))


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
