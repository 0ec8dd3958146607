"""One-layer models of Match3 for `slt refute theorem-7` (N = 25, M = 26 unless set).

    slt refute theorem-7 --model examples/theorem_07_one_layer.py:NAME

- Head: one head with one value coordinate and 6-bit weights: refuted.
- Buckets: keeps which of 8 classes of residues occur: refuted.
- Everything: keeps the set of residues: no counterexample exists by this argument.
- Rounded: a head in P, its output rounded to multiples of 1/4 (three bits): refuted.
- Tied: a uniform head in P, 26 coordinates of three bits, which computes Match3: no counterexample exists.

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


class Rounded:
    """One head in P: any weights, its average rounded to multiples of 1/4 of at most 3 bits."""

    def rounded(self, tokens):
        """The head's output at token 1."""
        weights = [math.exp(3 * math.cos(2 * math.pi * (tokens[0] + token) / M)) for token in tokens]
        values = [math.sin(2 * math.pi * token / M) * 0.75 for token in tokens]
        average = sum(w * v for w, v in zip(weights, values, strict=True)) / sum(weights)
        return round(4 * average) / 4

    def answer(self, rounded, _first):
        """1 if the rounded average is positive."""
        return int(rounded > 0)


class Tied:
    """Coordinate l averages (j mod 2) + [x_j = l], j from 0: at most 1/2, rounded to 0, iff l is absent."""

    def rounded(self, tokens):
        """The rounded averages of all coordinates; Python's round takes a tie to the even number."""
        N = len(tokens)
        return [round(sum(j % 2 + (t == residue) for j, t in enumerate(tokens)) / N) for residue in range(M)]

    def answer(self, rounded, first):
        """1 if two residues that occur complete token 1 to a multiple of M."""
        return int(any(rounded[v] and rounded[(-first - v) % M] for v in range(M)))


class Buckets(Everything):
    """Keeps the residues modulo 8 only, and takes the smallest one of each class for it."""

    def summary(self, _first, alice):
        """The classes that occur, sorted."""
        return sorted({token % 8 for token in alice})
