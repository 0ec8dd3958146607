"""Recurrent models for `slt refute theorem-11`, at q = 1, d' = 1 (the defaults; N = 21 unless set).

    slt refute theorem-11 --model examples/recurrent.py:NAME

- Window, Quantised: refuted.
- Everything: no counterexample exists by this argument; with --set N=201, none found in budget.

x is (value, pointer, position).
"""

import numpy as np


class Everything:
    """Keeps every value: the state grows by one value a token."""

    initial = ()

    def step(self, x, h):
        """The value pointed at, if it was read already, and the values so far."""
        h = (*h, float(x[0]))
        pointer = int(x[1])
        return (h[pointer - 1] if pointer <= len(h) else 0.0), h


class Window(Everything):
    """Keeps the last 8 values."""

    def step(self, x, h):
        """As above, but older values read as 0."""
        out, h = super().step(x, h)
        return out, (0.0,) * (len(h) - 8) + h[-8:]


class Quantised:
    """A tanh network with random weights, its state two numbers of 5 bits each."""

    def __init__(self) -> None:
        generator = np.random.default_rng(0)
        self.recurrent = generator.standard_normal((2, 2))
        self.inward = generator.standard_normal((2, 3))
        self.initial = np.zeros(2)

    def step(self, x, h):
        """The first state coordinate as the output, and the new state in steps of 1/16."""
        h = np.round(np.tanh(self.recurrent @ h + self.inward @ x) * 16) / 16
        return h[:1], h
