"""Fully-connected models for `slt refute theorem-10`, at N = 20, q = 10, d' = 1 (the defaults).

    slt refute theorem-10 --model examples/feedforward.py:NAME

- Narrow: refuted.
- Pruned: refuted, by the sharper form.
- NARROW_LAYER: refuted, whatever the output function.
- Copying: no counterexample exists by this argument.

x is token after token: the value, 10 pointers (1-based), the position.
"""

import numpy as np

N, q, d = 20, 10, 1
WIDTH = d + q + 1

# Ten hidden units; the bound is (N - q + 1) d' = 11.
NARROW_LAYER = np.random.default_rng(0).standard_normal((10, N * WIDTH))


class Narrow:
    """Ten ReLU units with random weights."""

    def __init__(self) -> None:
        self.first_layer = NARROW_LAYER
        self.second = np.random.default_rng(1).standard_normal((N * d, 10)) / 100

    def forward(self, x):
        """The N x d' output for one flattened input."""
        return (self.second @ np.maximum(self.first_layer @ x, 0)).reshape(N, d)


class Copying:
    """A first layer that copies its input, and an output map that averages: it computes qSA."""

    def __init__(self) -> None:
        self.first_layer = np.eye(N * WIDTH)

    def forward(self, x):
        """The N x d' output for one flattened input."""
        seen = (self.first_layer @ x).reshape(N, WIDTH)
        pointers = seen[:, d : d + q].astype(int) - 1
        return seen[pointers, :d].mean(axis=1)


class Pruned(Copying):
    """The same without the unit that reads the first value: rank 19 of the 20 that are needed for q < N.

    It exceeds the paper's bound N d'/2 = 10.
    """

    def __init__(self) -> None:
        super().__init__()
        self.first_layer[0, 0] = 0
