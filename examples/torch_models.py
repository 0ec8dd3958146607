"""PyTorch models for `slt refute theorem-10` and `theorem-11`, at the default sizes (needs torch).

    slt refute theorem-10 --model examples/torch_models.py:NAME
    slt refute theorem-11 --model examples/torch_models.py:NAME

- theorem-10, narrow: an nn.Sequential of 8 hidden units; refuted.
- theorem-10, FirstOfMany: a module that says which of its layers is the first; refuted.
- theorem-10, wide: 32 hidden units; no counterexample exists by this argument.
- theorem-11, Quantised: an nn.GRUCell whose state is kept in steps of 1/16; refuted.
- theorem-11, HalfPrecision: an nn.LSTMCell in bfloat16; refuted.
- theorem-11, Gated: an nn.GRUCell in float32, whose states do not meet; with --set N=13 no counterexample
  exists by this argument, since 128 bits of state are more than the N - 1 that are needed.

A module is given tensors of the type of its parameters, one input at a time, without a batch dimension. For
theorem-10 x is token after token: the value, 10 pointers (1-based), the position; N = 20. For theorem-11 it
is one token: the value, one pointer, the position. `refute` copies states, and follows no gradient.
"""

from collections import OrderedDict

import torch
from torch import nn

N, q, d = 20, 10, 1
INPUTS = N * (d + q + 1)

torch.manual_seed(0)


def sequential(width):
    """A network whose first layer is exposed by its name. (Assigning it as an attribute of an nn.Sequential
    would add it to the end of the network.)"""
    return nn.Sequential(
        OrderedDict(first_layer=nn.Linear(INPUTS, width), activation=nn.ReLU(), last=nn.Linear(width, N * d))
    )


narrow = sequential(8)
wide = sequential(32)


class FirstOfMany(nn.Module):
    """A network that was built elsewhere, with a property that says which layer is the first."""

    def __init__(self) -> None:
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(INPUTS, 8), nn.Tanh(), nn.Linear(8, N * d), nn.Unflatten(0, (N, d))
        )

    @property
    def first_layer(self):
        """W is its `weight`; the bias is a part of the output function."""
        return self.net[0]

    def forward(self, x):
        """The N x d' output for one flattened input."""
        return self.net(x)


class Gated(nn.Module):
    """A GRU cell with a linear read-out, its state four float32 numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.cell = nn.GRUCell(3, 4)
        self.read = nn.Linear(4, 1)
        self.initial = torch.zeros(4)

    def step(self, x, h):
        """The output and the new state."""
        h = self.cell(x, h)
        return self.read(h), h


class Quantised(Gated):
    """The same cell, its state rounded to steps of 1/16."""

    def step(self, x, h):
        """As above."""
        h = torch.round(self.cell(x, h) * 16) / 16
        return self.read(h), h


class HalfPrecision(nn.Module):
    """An LSTM cell in bfloat16: the state is two vectors of two numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.cell = nn.LSTMCell(3, 2).bfloat16()
        self.read = nn.Linear(2, 1).bfloat16()
        self.initial = (torch.zeros(2, dtype=torch.bfloat16), torch.zeros(2, dtype=torch.bfloat16))

    def step(self, x, h):
        """The output from the hidden vector, and both vectors as the new state."""
        h = self.cell(x, h)
        return self.read(h[0]), h
