"""Units that see q = 20 pointers of their last token, for `slt refute theorem-4` (N = 41 tokens).

    slt refute theorem-4 --model examples/theorem_04_views.py:NAME

- Narrow: 4 key coordinates, queries of 4 bits: refuted.
- Hashed: keeps a 16-bit hash of the pointers and answers well where it can: refuted.
- Wide: one key coordinate a token: no counterexample exists by this argument.

view(y) is what the unit takes from the last token; values are N numbers, pointers N tuples of indices from 0.
"""

import numpy as np


class Narrow:
    """Softmax attention with random keys in R^4; a query is the rounded mean of the keys of y."""

    def __init__(self) -> None:
        self.keys = np.random.default_rng(0).standard_normal((41, 4))

    def view(self, y):
        """The query, in steps of 1/8 from -7/8 to 7/8."""
        return np.clip(np.rint(8 * self.keys[list(y)].mean(axis=0)), -7, 7) / 8

    def forward(self, values, pointers):
        """The softmax averages at all tokens."""
        scores = 10 * np.array([self.view(y) for y in pointers]) @ self.keys.T
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        return weights @ values / weights.sum(axis=1)


class Hashed:
    """Any function of a short message will do: here, a guess at the pointers from the message."""

    def view(self, y):
        """A 16-bit hash of the pointers."""
        return sum(pow(3, j, 65537) for j in y) % 65536

    def forward(self, values, pointers):
        """The average over q tokens that the hash selects."""
        outputs = []
        for y in pointers:
            chosen = np.random.default_rng(self.view(y)).choice(len(values) - 1, size=len(y), replace=False)
            outputs.append(values[chosen].mean())
        return outputs


class Wide:
    """One-hot keys: the view is the pointer set itself, so all 2^20 views differ."""

    def view(self, y):
        """The pointers, as the places of ones in the query."""
        return tuple(y)

    def forward(self, values, pointers):
        """Exact averages, the limit of infinite temperature."""
        return [values[list(y)].mean() for y in pointers]
