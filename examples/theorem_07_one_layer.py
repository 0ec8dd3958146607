"""One-layer models of Match3 for `slt refute theorem-7` (N = 25, M = 26 unless set).

    slt refute theorem-7 --model examples/theorem_07_one_layer.py:NAME

- Head: one head with one value coordinate and 6-bit weights: refuted.
- Buckets: keeps which of 8 classes of residues occur: refuted.
- Everything: keeps the set of residues: no counterexample exists by this argument.

Token 1 is `first`, `alice` are the tokens after it, `rest` the others.
"""

import math

M = 26


class Head:
    """A softmax head in fixed point: weights and products are multiples of 1/4 of at most 6 bits."""

    def _terms(self, first, token):
        angle = 2 * math.pi * (first + token) / M
        weight = max(1, min(31, round(4 * math.exp(math.cos(angle)))))
        return weight, round(weight * math.sin(angle))

    def summary(self, first, alice):
        """The sum of the weights and the sum of their products with the value."""
        terms = [self._terms(first, token) for token in alice]
        return sum(weight for weight, _ in terms), sum(product for _, product in terms)

    def finish(self, summary, first, rest, _start):
        """1 if the average over all tokens is above 1/4."""
        terms = [summary, *(self._terms(first, token) for token in [first, *rest])]
        return int(4 * sum(product for _, product in terms) > sum(weight for weight, _ in terms))


class Everything:
    """Keeps the set of residues, which decides Match3."""

    def summary(self, _first, alice):
        """The residues that occur, sorted."""
        return sorted(set(alice))

    def finish(self, summary, first, rest, _start):
        """1 if two residues complete token 1 to a multiple of M."""
        seen = {first, *summary, *rest}
        return int(any(-(first + v) % M in seen for v in seen))


class Buckets(Everything):
    """Keeps the residues modulo 8 only, and takes the smallest one of each class for it."""

    def summary(self, _first, alice):
        """The classes that occur, sorted."""
        return sorted({token % 8 for token in alice})
