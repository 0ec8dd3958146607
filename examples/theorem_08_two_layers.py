"""Two-layer models of Match3Bigram for `slt refute theorem-8` (N = 64, M = 3 unless set).

    slt refute theorem-8 --model examples/theorem_08_two_layers.py:NAME

- Rounded: looks up the next token by positions on a circle, rounded to multiples of 1/32: refuted.
- Parity: knows of a position only whether it is odd: refuted.
- Exact: knows every position: no counterexample exists by this argument.

behaviour(position) is all that both layers know of a position; tokens are residues, positions count from 0.
"""

import math

M = 3


class Exact:
    """Looks up the next token by the position itself, then looks for a pair that completes the own token."""

    def behaviour(self, position):
        """The position, which the look-up uses."""
        return position

    def following(self, tokens):
        """For each token the one that layer 1 finds after it."""
        return [*tokens[1:], None]

    def forward(self, tokens):
        """1 where the token and some token with the one found after it add up to a multiple of M."""
        after = self.following(tokens)
        sums = {(x + y) % M for x, y in zip(tokens, after, strict=True) if y is not None}
        return [int(-x % M in sums) for x in tokens]


class Rounded(Exact):
    """The look-up attends to the positions whose rounded place on a circle is nearest to the next one's."""

    def behaviour(self, position):
        """The place, and the place looked up, in steps of 1/32, as keys and queries show them."""
        return self._place(position), self._place(position + 1)

    def _place(self, position):
        angle = 2 * math.pi * position / 1000
        return round(32 * math.cos(angle)) / 32, round(32 * math.sin(angle)) / 32

    def following(self, tokens):
        """The smallest token among those that stand at the place looked up."""
        at = {}
        for position, token in enumerate(tokens):
            place = self._place(position)
            at[place] = min(token, at.get(place, token))
        return [at.get(self._place(position + 1)) for position in range(len(tokens))]


class Parity(Exact):
    """Takes for the next token the largest one at a position of the other parity."""

    def behaviour(self, position):
        """Odd or even."""
        return position % 2

    def following(self, tokens):
        """The largest token of the other parity."""
        largest = [max(tokens[parity::2], default=None) for parity in range(2)]
        return [largest[1 - position % 2] for position in range(len(tokens))]
