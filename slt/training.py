"""Training the unit of Figure 2 on sparse averaging with PyTorch, on the CPU; the paper's set-up is not known
here.

Seeds and the recipe are fixed, one thread is used; another version of PyTorch, or another machine, may round
otherwise and end at other weights. What is certified is certified of the weights, not of the training.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import asdict, dataclass
from fractions import Fraction
from importlib import import_module
from typing import Any

from constructions.errors import BadInput
from constructions.figure_2_experiment.unit import TrainedUnit, encode

MOST_SETS = 100_000


@dataclass(frozen=True)
class Recipe:
    """N tokens, sets of q, keys of m coordinates, h rectified units; Adam with a cosine schedule on the mean
    squared error of `batch` random tokens a step, values uniform in [-1, 1]."""

    N: int
    q: int
    m: int
    h: int
    steps: int = 20_000
    batch: int = 256
    rate: float = 0.005
    seed: int = 1


RECIPES = {12: Recipe(12, 3, 8, 128), 20: Recipe(20, 3, 16, 128)}


def train(recipe: Recipe, told: Callable[[int, float], None] = lambda *_: None) -> TrainedUnit:
    """The trained unit; told(step, loss) every 1000 steps. BadInput for sizes that do not fit."""
    N, q, m, h = recipe.N, recipe.q, recipe.m, recipe.h
    if not 1 <= q <= N or min(m, h, recipe.steps, recipe.batch) < 1:
        raise BadInput(
            "a recipe needs 1 <= q <= N, and at least one coordinate, rectified unit, step and token"
        )
    sets = list(itertools.islice(itertools.combinations(range(N), q), MOST_SETS + 1))
    if len(sets) > MOST_SETS:
        raise BadInput(f"more than {MOST_SETS} pointer sets are too many to train on: use a smaller N or q")
    torch = _torch()
    torch.set_num_threads(1)
    torch.manual_seed(recipe.seed)
    keys = torch.randn(N, m) / m**0.5
    value = torch.ones(())
    first, bias, second = torch.randn(N, h) / 3**0.5, torch.zeros(h), torch.randn(h, m) / h**0.5
    weights = [first, bias, second, keys, value]
    for weight in weights:
        weight.requires_grad_()
    chosen = torch.optim.Adam(weights, lr=recipe.rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(chosen, recipe.steps)
    indicators = torch.zeros(len(sets), N)
    for row, y in enumerate(sets):
        indicators[row, list(y)] = 1
    for step in range(recipe.steps):
        y = indicators[torch.randint(len(sets), (recipe.batch,))]
        z = 2 * torch.rand(recipe.batch, N) - 1
        attention = torch.softmax(torch.relu(y @ first + bias) @ second @ keys.T, dim=1)
        loss = ((value * (attention * z).sum(1) - (y * z).sum(1) / q) ** 2).mean()
        chosen.zero_grad()
        loss.backward()
        chosen.step()
        schedule.step()
        if (step + 1) % 1000 == 0:
            told(step + 1, loss.item())
    return _exact(recipe, weights)


def _torch() -> Any:
    """PyTorch, which only the extra [train] brings. BadInput without it."""
    try:
        return import_module("torch")
    except ImportError:
        raise BadInput("training needs PyTorch: pip install 'slt-companion[train]'") from None


def _exact(recipe: Recipe, weights: list[Any]) -> TrainedUnit:
    """The float32 weights as exact rationals."""
    first, bias, second, keys, value = (weight.detach().tolist() for weight in weights)

    def rows(matrix: list[list[float]]) -> tuple[tuple[Fraction, ...], ...]:
        return tuple(tuple(map(Fraction, row)) for row in matrix)

    return TrainedUnit(
        recipe.q, rows(first), tuple(map(Fraction, bias)), rows(second), rows(keys), Fraction(value)
    )


def as_stored(recipe: Recipe, unit: TrainedUnit) -> dict[str, Any]:
    """What is stored of a training: its recipe, PyTorch's version, and the weights."""
    return {"torch": _torch().__version__, "recipe": asdict(recipe), "weights": encode(unit)}
