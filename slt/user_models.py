"""Adversaries against models people bring: `slt refute theorem-10 --model path.py:name`.

The model runs in a process of its own, which is ended when it takes too long. A counterexample is written
as JSON, and what was written is evaluated again on the model loaded afresh in a second process.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from checkers.core.adversary import Adversary, Finding, Refutation, all_adversaries
from checkers.core.claim import parse_parameter
from checkers.core.verdict import read_exact
from constructions.errors import BadInput

ROOT = Path(__file__).resolve().parents[1]


def refute(
    statement_id: str, model_spec: str, options: dict[str, Any], timeout: float, out: Path | None
) -> Refutation:
    """Run the statement's adversary against the model path.py:name, for at most `timeout` seconds a process
    (counted from when everything but the model is loaded).

    options: the adversary's keyword parameters, as values or as text. out: where the report is written as
    JSON, whatever was found. A model that raises, returns the wrong shape, NaN or infinity, is not
    deterministic or ends its process gives the finding MISBEHAVED with one line; no answer in time, for
    which the search may be to blame as well, gives OUT_OF_BUDGET. BadInput for an unknown statement, option,
    file or name, or a model without the methods it needs; RuntimeError with the worker's traceback for an
    exception of our own, which is never held against the model.
    """
    known = all_adversaries()
    if statement_id not in known:
        raise BadInput(f"{statement_id} has no adversary; those that have one: {', '.join(sorted(known))}")
    if timeout <= 0:
        raise BadInput(f"the timeout must be positive seconds, not {timeout}")
    chosen = known[statement_id]
    job = {
        "task": "refute",
        "statement": statement_id,
        "module": chosen.function.__module__,
        "model": model_spec,
        "options": {name: str(value) for name, value in _typed(chosen, options).items()},
    }
    found = _read(statement_id, _run(job, timeout))
    if found.finding is Finding.REFUTED:
        found = _again(chosen, job, found, timeout)
    if out is not None:
        _write(out, job, found)
    return found


def _typed(chosen: Adversary, options: Mapping[str, Any]) -> dict[str, Any]:
    """The options with the types of the adversary's parameters. BadInput."""
    typed = {}
    for name, value in options.items():
        if name not in chosen.types:
            raise BadInput(f"{chosen.statement} has no option {name}; it has {', '.join(chosen.types)}")
        kind = chosen.types[name]
        typed[name] = parse_parameter(name, value, kind) if isinstance(value, str) else value
        if not isinstance(typed[name], kind):
            raise BadInput(f"option {name} must be of type {kind.__name__}, not {value!r}")
    return typed


def _run(job: Mapping[str, Any], timeout: float) -> dict[str, Any]:
    """The worker's answer to the job; a fault if it has none."""
    with tempfile.TemporaryDirectory() as folder:
        file, log = Path(folder, "job.json"), Path(folder, "log.txt")
        file.write_text(json.dumps(job), encoding="utf-8")
        paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        with log.open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, "-P", "-m", "slt.user_model_worker", str(file)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
                bufsize=0,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
                start_new_session=True,
            )
        try:
            assert process.stdout is not None
            if process.stdout.readline() != b"ready\n":
                raise RuntimeError(f"the worker did not start: {_last_line(log)}")
            text, _ = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            return {"slow": f"no answer within {timeout:g} s; allow more time if the model is slow"}
        finally:
            # The whole group, so that processes the model started end with it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        try:
            answer: dict[str, Any] = json.loads(text)
        except ValueError:
            status = process.returncode
            said = f"by signal {-status}" if status < 0 else f"with status {status}"
            return {"fault": f"the model's process ended {said} without an answer: {_last_line(log)}"}
        return answer


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1][:200] if lines else "it printed nothing"


def _read(statement: str, answer: Mapping[str, Any]) -> Refutation:
    """The worker's answer as a Refutation. BadInput if it says so, RuntimeError for a defect of slt."""
    _raise_defect(answer)
    if "bad input" in answer:
        raise BadInput(answer["bad input"])
    if "fault" in answer:
        return Refutation(statement, Finding.MISBEHAVED, answer["fault"])
    if "slow" in answer:
        return Refutation(statement, Finding.OUT_OF_BUDGET, answer["slow"])
    given = answer["ok"]
    return Refutation(
        given["statement"],
        Finding(given["finding"]),
        given["says"],
        given["counterexample"],
        _number(given["error"]),
        _number(given["needed"]),
        tuple(given["assumed"]),
    )


def _raise_defect(answer: Mapping[str, Any]) -> None:
    """RuntimeError, which the command line reports as a defect of slt, if the worker's answer is one."""
    if "defect" in answer:
        raise RuntimeError(f"the adversary itself failed:\n{answer['defect']}")


def _number(stored: Any) -> Fraction | None:
    return None if stored is None else read_exact(stored)


def _again(chosen: Adversary, job: Mapping[str, Any], found: Refutation, timeout: float) -> Refutation:
    """The refutation, if a fresh process confirms it. MISBEHAVED if it differs: the model is not one
    function."""
    task = {} if chosen.evaluate is None else {"task": "evaluate", "counterexample": found.counterexample}
    second = _run({**job, **task}, timeout)
    _raise_defect(second)
    if "slow" in second:
        says = f"a counterexample was found, but not evaluated again: {second['slow']}"
        return Refutation(found.statement, Finding.OUT_OF_BUDGET, says)
    if chosen.evaluate is None:
        same = "ok" in second and _read(found.statement, second) == found
        how = "a second run in a fresh process found the same" if same else "a second run differs"
    else:
        error = read_exact(second["ok"]) if "ok" in second else None
        same = error == found.error
        how = "evaluated again in a fresh process: the same error"
        if error is not None and not same:
            # Other rounding (say, of a parallel sum) may move the last digits; the refutation stands if the
            # new error is too large as well.
            same = found.needed is not None and error > found.needed
            how = f"evaluated again in a fresh process: an error of {float(error):.6g}"
        elif error is None:
            how = "; ".join(f"{key}: {line}" for key, line in second.items())
    if not same:
        says = f"the model is not the same when loaded again ({how}); are its random weights seeded?"
        return Refutation(found.statement, Finding.MISBEHAVED, says)
    return replace(found, says=f"{found.says} ({how})")


def _write(out: Path, job: Mapping[str, Any], found: Refutation) -> None:
    """The report as JSON. BadInput if it cannot be written."""
    report = {
        "schema": 1,
        "statement": found.statement,
        "model": job["model"],
        "options": job["options"],
        "finding": found.finding.value,
        "says": found.says,
        "counterexample": found.counterexample,
        "error": None if found.error is None else str(found.error),
        "needed": None if found.needed is None else str(found.needed),
        "assumed": list(found.assumed),
    }
    try:
        out.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise BadInput(f"cannot write {out}: {error.strerror}") from None
