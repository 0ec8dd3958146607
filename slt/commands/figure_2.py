"""`slt figure-2`: a trained unit, its picture, and a certificate of what it does at every pointer set."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from checkers.core.claim import parse_parameter
from checkers.core.result import Result, result_of
from checkers.core.verdict import Outcome
from checkers.figure_2_experiment.trained_unit import the_trained_unit_averages
from checkers.running.plan import Check
from constructions.errors import BadInput
from constructions.figure_2_experiment.unit import TrainedUnit, trained_unit
from proofs.replay import place
from slt import training
from slt.export import make_folder
from slt.options import write

CLAIM = "figure-2-experiment/the_trained_unit_averages"
SPARSITY = 3
EXIT_CODES = {Outcome.PROVED: 0, Outcome.REFUTED: 1}


def figure_2(
    size: Annotated[int, typer.Option(help="N, the number of tokens; 12 or 20.")] = 12,
    eps: Annotated[str, typer.Option(help="What attention and error are to stay within.")] = "1/6",
    train: Annotated[
        bool, typer.Option("--train", help="Train anew: needs PyTorch, some half a minute.")
    ] = False,
    output: Annotated[Path, typer.Option(help="The folder to write to.")] = Path("figure-2"),
) -> None:
    """Draw a trained unit's attention, and certify the unit from its floats: every pointer set, all
    values."""
    try:
        from slt.site.pictures import trained
    except ImportError as error:
        raise BadInput(f"slt figure-2 needs {error.name}: pip install 'slt-companion[plot]'") from None
    accuracy: Fraction = parse_parameter("eps", eps, Fraction)
    make_folder(output)
    unit, told = _trained_anew(size, output) if train else (trained_unit(size, SPARSITY), "the stored unit")
    result = certified(size, accuracy, unit)
    shown = trained.picture(unit, told)
    written = {"figure-2.svg": shown.svg, "figure-2.json": _text(shown.data)}
    if result.certificate is not None:
        written[f"certificates/{place(result.certificate)}.json"] = _text(result.certificate)
    for name, text in written.items():
        make_folder((output / name).parent)
        write(text, str(output / name))
    for line in (f"{told}: {result.outcome}; {result.scope}", *result.notes, result.reason):
        if line:
            typer.echo(line)
    typer.echo(f"written to {output}: {', '.join(written)}")
    if result.certificate is not None:
        typer.echo(f"to replay it: python -m proofs.replay {output / 'certificates'}")
    raise typer.Exit(EXIT_CODES.get(result.outcome, 3))


def certified(N: int, eps: Fraction, unit: TrainedUnit) -> Result:
    """The claim's result with this unit in place of the stored one."""
    check = Check(CLAIM, {"N": N, "q": SPARSITY, "eps": eps})
    return result_of(check.about(), the_trained_unit_averages(N, SPARSITY, eps, unit=lambda *_: unit))


def _trained_anew(size: int, output: Path) -> tuple[TrainedUnit, str]:
    """A unit trained here, its weights written to the folder, and what to call it. BadInput without
    PyTorch."""
    if size not in training.RECIPES:
        raise BadInput(f"there are recipes for N = {', '.join(map(str, training.RECIPES))}, not for {size}")
    recipe, console = training.RECIPES[size], Console(stderr=True)
    unit = training.train(
        recipe, lambda step, loss: console.print(f"step {step}: mean squared error {loss:.3g}")
    )
    write(_text(training.as_stored(recipe, unit)), str(output / f"unit-{size}-{SPARSITY}.json"))
    return unit, f"a unit trained anew, seed {recipe.seed}"


def _text(data: Mapping[str, Any]) -> str:
    return json.dumps(data, indent=0) + "\n"
