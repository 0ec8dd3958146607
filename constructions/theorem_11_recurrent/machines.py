"""Theorem 11 (Appendix A): what a recurrent model of s bits can and cannot remember.

In text d' is the paper's d', the dimension of the values; as a parameter it is called d. Judged pointers
point backwards. Over all inputs the statement would be vacuous: token 1 may point at token N, which no
one-pass machine has read, whatever its memory.

The model reads the tokens in order, (out_i, h_i) = g_i(x_i, h_{i-1}), with h one of 2^s states.

The adversary's inputs. Tokens 1..q-1 have z = 0; the n tokens after them, the prefix, have z = +e_1 or
-e_1, Alice's bits; the tokens after the prefix, the probes, have z = 0 and point at {1, ..., q-1, j} with j
a token of the prefix. The target of a probe is z_j / q: it depends on what was read before it only. All
tokens before the probes point at {1, ..., q} and are not judged, since a recurrent model cannot know tokens
to come.

Two prefixes that lead to one state and differ at token j get the same output at a probe that points at j,
and their targets are 2/q apart. So 2^n states are needed. The paper takes q = 1 and N = 2n + 1, one probe
for each of Bob's bits, which gives s >= (N - 1)/2. One probe is enough for the collision: n = N - q, hence
s >= N - q (ours, sharper). A shift register of n bits shows that on these inputs n bits also suffice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from constructions.errors import BadInput
from constructions.precision import exact_integer

Bits = Sequence[int]
State = tuple[Any, ...]
LARGEST_TABLES = 2_000_000  # rows of all transition tables together


@dataclass(frozen=True)
class Probing:
    """Inputs of N tokens with prefixes of n bits. BadInput unless q, d, n >= 1 and q - 1 + n < N."""

    N: int
    q: int
    d: int
    n: int

    def __post_init__(self) -> None:
        for name, value in (("q", self.q), ("d", self.d), ("n", self.n)):
            if exact_integer(value, name) < 1:
                raise BadInput(f"{name} must be at least 1, not {value}")
        if exact_integer(self.N, "N") < self.q + self.n:
            raise BadInput(f"N must be at least q + n = {self.q + self.n}, to leave a probe, not {self.N}")

    def token(self, position: int, value: int, pointed: int | None = None) -> list[int]:
        """Token `position` (1-based), value e_1 times `value`: d' + q + 1 numbers z, pointers, position.

        A probe points at {1, ..., q-1, pointed} (1-based), any other token at {1, ..., q}.
        """
        last = self.q if pointed is None else pointed
        return [value, *[0] * (self.d - 1), *range(1, self.q), last, position]

    def start(self) -> list[list[int]]:
        """The q - 1 tokens before the prefix."""
        return [self.token(i, 0) for i in range(1, self.q)]

    def bit(self, k: int, bit: int) -> list[int]:
        """Token of the prefix number k (0-based): z = +e_1 for 1, -e_1 for 0."""
        return self.token(self.q + k, 2 * bit - 1)

    def probes(self, k: int) -> list[list[int]]:
        """The tokens after the prefix, all pointing at its token k (0-based)."""
        return [self.token(i, 0, self.q + k) for i in range(self.q + self.n, self.N + 1)]

    def tokens(self, bits: Bits, k: int) -> list[list[int]]:
        """The whole input: N tokens."""
        return [*self.start(), *(self.bit(i, b) for i, b in enumerate(bits)), *self.probes(k)]

    def target(self, bits: Bits, k: int) -> list[Fraction]:
        """qSA at every probe of this input."""
        return [Fraction(2 * bits[k] - 1, self.q), *[Fraction(0)] * (self.d - 1)]


@dataclass(frozen=True)
class Machine:
    """A state machine on prefixes of n bits: transitions[k][state][bit] is the state after bit k, from
    state 0; answers[state][k] is what a probe that points at bit k gets (0 or 1, for targets -1 and +1, q =
    d' = 1)."""

    transitions: tuple[tuple[tuple[int, int], ...], ...]
    answers: tuple[tuple[int, ...], ...]

    @property
    def n(self) -> int:
        """The length of a prefix."""
        return len(self.transitions)

    @property
    def states(self) -> int:
        """How many states can answer."""
        return len(self.answers)

    def state_after(self, bits: Bits) -> int:
        """The state after the prefix."""
        state = 0
        for table, bit in zip(self.transitions, bits, strict=True):
            state = table[state][bit]
        return state

    def answer(self, bits: Bits, k: int) -> int:
        """The answer to a probe that points at bit k of the prefix."""
        return self.answers[self.state_after(bits)][k]


def shift_register(n: int) -> Machine:
    """The machine with 2^n states that remembers the prefix: correct on every prefix and probe. n <= 16."""
    if not 1 <= exact_integer(n, "n") <= 16:
        raise BadInput(f"n must lie in 1..16 (the tables have 2^n rows), not {n}")
    transitions = tuple(tuple((2 * s, 2 * s + 1) for s in range(1 << k)) for k in range(n))
    answers = tuple(tuple(s >> (n - 1 - k) & 1 for k in range(n)) for s in range(1 << n))
    return Machine(transitions, answers)


def _random(n: int, states: int, seed: int) -> Machine:
    generator = np.random.default_rng(seed)
    tables = generator.integers(states, size=(n, states, 2)).tolist()
    answers = generator.integers(2, size=(states, n)).tolist()
    return Machine(
        tuple(tuple((a, b) for a, b in table) for table in tables), tuple(tuple(row) for row in answers)
    )


def _counter(n: int, states: int, _: int) -> Machine:
    """Counts ones modulo `states`, and answers by majority."""
    table = tuple((s, (s + 1) % states) for s in range(states))
    return Machine((table,) * n, tuple((int(2 * s > n),) * n for s in range(states)))


def _window(n: int, states: int, _: int) -> Machine:
    """Remembers the last bits that fit, and answers 0 for those before."""
    kept = states.bit_length() - 1
    table = tuple((2 * s % (1 << kept), (2 * s + 1) % (1 << kept)) for s in range(1 << kept))
    answers = tuple(
        tuple(s >> (n - 1 - k) & 1 if k >= n - kept else 0 for k in range(n)) for s in range(1 << kept)
    )
    return Machine((table,) * n, answers)


MACHINES: dict[str, Callable[[int, int, int], Machine]] = {
    "random": _random,
    "counter": _counter,
    "window": _window,
}


def machine(family: str, n: int, states: int, seed: int) -> Machine:
    """A machine of this family with at most `states` states on prefixes of n bits. BadInput."""
    if family not in MACHINES:
        raise BadInput(f"the family must be one of {', '.join(MACHINES)}, not {family!r}")
    if (
        exact_integer(n, "n") < 1
        or exact_integer(states, "states") < 1
        or exact_integer(seed, "the seed") < 0
    ):
        raise BadInput(f"need n >= 1, states >= 1 and seed >= 0, not {n}, {states} and {seed}")
    if n * states > LARGEST_TABLES:
        raise BadInput(f"n times states must be at most {LARGEST_TABLES} (table rows), not {n * states}")
    return MACHINES[family](n, states, seed)


def collision(given: Machine) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """Two prefixes that differ and lead to one state, or None if all 2^n states differ.

    Level by level: prefixes of k bits with one state stay together, so one prefix a state is kept, and at
    most `states` + 1 are seen before two meet. Both are then continued by zeros.
    """
    level: dict[int, tuple[int, ...]] = {0: ()}
    for k, table in enumerate(given.transitions):
        following: dict[int, tuple[int, ...]] = {}
        for state, prefix in level.items():
            for bit in (0, 1):
                reached = table[state][bit]
                if reached in following:
                    rest = (0,) * (given.n - k - 1)
                    return (*following[reached], *rest), (*prefix, bit, *rest)
                following[reached] = (*prefix, bit)
        level = following
    return None


@dataclass(frozen=True)
class Keeping:
    """The one-pass machine that keeps every value it reads: right wherever the pointers point backwards (at
    the token itself, or before it), and the wiser for no token to come. d' = 1; values are numbers or terms.
    """

    q: int

    def step(
        self, value: Any, pointers: Sequence[int], state: tuple[Any, ...]
    ) -> tuple[Any, tuple[Any, ...]]:
        """The output at one token (pointers 1-based) and the state after it, all values so far."""
        state = (*state, value)
        known = [state[j - 1] for j in pointers if j <= len(state)]
        return sum(known[1:], known[0]) / self.q if known else 0 * value, state

    def outputs(self, values: Sequence[Any], pointers: Sequence[Sequence[int]]) -> list[Any]:
        """The outputs at all tokens, in one pass."""
        state: State = ()
        found = []
        for value, y in zip(values, pointers, strict=True):
            out, state = self.step(value, y, state)
            found.append(out)
        return found
