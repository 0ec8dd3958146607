"""No two positions of Match3Bigram can be swapped unseen, M >= 3 and N >= 4: a third token tells.

Of two positions one, a, has a neighbour l that is no neighbour of the other, b. With x_a = M - 2, x_l = x_k =
1 and 0 elsewhere, k away from b and l, token k has a match: the pair of a and l. After the swap M - 2 stands
at b, away from both 1s, and no pair of neighbours adds up to M - 1. Such a k exists for N >= 7; for N = 4, 5,
6 the residues 0, 1 and M - 2 do as well, found by trying. At N = 3 the two ends can be swapped, and modulo 2
any two positions of one parity.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.tasks import match3_bigram

Task = Callable[[Sequence[int], int], list[int]]
LEAST = 4  # tokens


def check_size(N: int, M: int) -> None:
    """BadInput unless N >= 4 and M >= 3."""
    if exact_integer(N, "N") < LEAST:
        raise BadInput(
            f"N must be at least {LEAST} tokens, not {N}: of three, the ends can be swapped unseen"
        )
    if exact_integer(M, "the modulus M") < 3:
        raise BadInput(f"the modulus M must be at least 3, not {M}: modulo 2 positions can be swapped unseen")


def swapped(X: Sequence[int], i: int, j: int) -> list[int]:
    """X with the tokens at 0-based positions i and j exchanged."""
    found = list(X)
    found[i], found[j] = found[j], found[i]
    return found


def telling_input(i: int, j: int, N: int, M: int) -> tuple[list[int], int]:
    """(X, k): Match3Bigram at token k, neither i nor j, is another once x_i and x_j are swapped; 0-based.

    BadInput as `check_size`, or unless i != j are positions.
    """
    check_size(N, M)
    if i == j or not {i, j} <= set(range(N)):
        raise BadInput(f"two different positions of 0..{N - 1} are needed, not {i} and {j}")
    if N < 7:
        found = seen_from(match3_bigram, i, j, N, M, sorted({0, 1, M - 2}))
        assert found is not None, "three residues tell any two positions apart"
        return found
    i, j = sorted((i, j))
    if j + 1 < N:
        a, b, near = j, i, j + 1
    else:
        a, b, near = i, j, i - 1 if i else 1
    taken = {place + step for place in (b, near) for step in (-1, 0, 1)}
    k = next(k for k in range(N) if k not in taken)
    X = [0] * N
    X[a], X[near], X[k] = M - 2, 1, 1
    return X, k


def seen_from(
    task: Task, i: int, j: int, N: int, M: int, letters: Sequence[int]
) -> tuple[list[int], int] | None:
    """The first X over these letters, and token k besides i and j, at which swapping x_i and x_j changes the
    task; None if there is none."""
    for X in itertools.product(letters, repeat=N):
        if X[i] != X[j]:
            before, after = task(X, M), task(swapped(X, i, j), M)
            for k in range(N):
                if k not in (i, j) and before[k] != after[k]:
                    return list(X), k
    return None
