"""The process of a user's model: python -m slt.user_model_worker IN OUT, two open file descriptors.

It reads questions from IN and writes answers to OUT, a line of JSON each, after the line "ready"; the first
question names the model. No verdict is made here. The model may find OUT and write there: whatever it forges
is taken for its own answers. What it prints goes elsewhere.
"""

from __future__ import annotations

import importlib.util
import inspect
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from checkers.core.adversary import ModelFault, one_line
from checkers.core.model_answers import Answers
from checkers.core.model_values import Json
from constructions.errors import BadInput

MODULE = "slt_user_model"


def load_model(spec: str) -> Any:
    """The model that path.py:name stands for. A class or function is called without arguments.

    BadInput if there is no such file or name, ModelFault if the file or the call raises.
    """
    path, _, name = spec.rpartition(":")
    file = Path(path)
    if not path or not name.isidentifier():
        raise BadInput(f"--model must be path.py:name, such as examples/feedforward.py:Narrow, not {spec!r}")
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


def loaded(request: Mapping[str, Json]) -> tuple[Answers | None, Json]:
    """What answers about the model, and the answer to the first question."""
    try:
        return Answers(load_model(request["model"])), {}
    except ModelFault as fault:
        return None, {"fault": str(fault)}
    except BadInput as error:
        return None, {"refused": str(error)}


def main(arguments: list[str]) -> int:
    """Answer until there are no more questions."""
    questions = os.fdopen(int(arguments[0]), "rb")
    replies = os.fdopen(int(arguments[1]), "wb")
    sys.set_int_max_str_digits(0)
    replies.write(b"ready\n")
    replies.flush()
    here, answers = os.getpid(), None
    for line in questions:
        request = json.loads(line)
        if answers is None:
            answers, answer = loaded(request)
        else:
            answer = answers.answer(request)
        if os.getpid() != here:  # a process that the model split off and let return
            os._exit(0)
        replies.write(json.dumps({"number": request["number"], "answer": answer}).encode() + b"\n")
        replies.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
