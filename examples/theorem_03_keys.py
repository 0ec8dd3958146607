"""Attention units with keys by position, for `slt refute theorem-3` (q = 3, N = 7 tokens).

    slt refute theorem-3 --model examples/theorem_03_keys.py:NAME

- Circle: keys in the plane, queries at the middle of the pointers: refuted.
- Short: the moment curve without its last coordinate, 2q - 1 of them: refuted.
- Moment: the moment curve with all 2q coordinates: no counterexample exists by this argument.
"""

import numpy as np


class Circle:
    """Keys on the unit circle."""

    def keys(self, N):
        """The N keys, N x 2."""
        angles = 2 * np.pi * np.arange(N) / N
        return np.stack([np.cos(angles), np.sin(angles)], axis=1)

    def query(self, y):
        """Ten times the mean of the keys of y."""
        return 10 * self.keys(7)[list(y)].mean(axis=0)


class Moment:
    """Keys (t, ..., t^6); a query holds minus the coefficients of 9 prod (t - t_i)^2 but the constant."""

    size = 6

    def keys(self, N):
        """The N keys in integers, N x size."""
        return [[t**k for k in range(1, self.size + 1)] for t in range(1, N + 1)]

    def query(self, y):
        """The query in integers."""
        coefficients = np.array([1], dtype=object)
        for i in y:
            coefficients = np.convolve(coefficients, [(i + 1) ** 2, -2 * (i + 1), 1])
        return [-9 * int(c) for c in coefficients[1 : self.size + 1]]


class Short(Moment):
    """The same in 5 coordinates."""

    size = 5
