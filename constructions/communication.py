"""Two-party communication: protocol trees, a channel that counts bits, fooling sets (Fact 1, Yao 1979).

Alice holds a, Bob holds b. Cost is the number of bits sent. A protocol *tree* fixes who speaks after
every transcript, so that both players know the output at the leaf; a *channel* runs a protocol written
as a program and counts what it sends.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, TypeAlias, TypeVar

from constructions.errors import BadInput
from constructions.precision import exact_integer
from constructions.task_inputs import all_bit_strings
from constructions.tasks import check_bits, disj

Player: TypeAlias = Literal["alice", "bob"]
PLAYERS: tuple[Player, Player] = ("alice", "bob")
Bits: TypeAlias = tuple[int, ...]
A = TypeVar("A")
B = TypeVar("B")

LARGEST_TREE = 16  # input bits; the trivial protocol's tree has 2^(n+2) - 1 nodes


def _check_player(player: str) -> None:
    if player not in PLAYERS:
        raise BadInput(f"the player must be 'alice' or 'bob', not {player!r}")


# --- protocol trees ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Transcript:
    """One run of a protocol tree: the bits in order, the output, and the bits each player sent."""

    bits: Bits
    output: Any
    bits_sent: dict[Player, int]


@dataclass(frozen=True)
class Leaf:
    """The end of a protocol: the output both players know."""

    output: Any

    def run(self, a: object, b: object) -> Transcript:
        """The transcript of the protocol at Alice's a and Bob's b."""
        return _run(self, a, b)


@dataclass(frozen=True)
class Node:
    """The owner sends predicate(own input), 0 or 1, and the protocol goes on at `zero` or `one`."""

    owner: Player
    predicate: Callable[[Any], int]
    zero: Node | Leaf
    one: Node | Leaf

    def __post_init__(self) -> None:
        _check_player(self.owner)

    def run(self, a: object, b: object) -> Transcript:
        """The transcript of the protocol at Alice's a and Bob's b. BadInput for a bit that is not 0 or 1."""
        return _run(self, a, b)


Tree: TypeAlias = Node | Leaf


def _run(tree: Tree, a: object, b: object) -> Transcript:
    bits: list[int] = []
    sent: dict[Player, int] = dict.fromkeys(PLAYERS, 0)
    while isinstance(tree, Node):
        (bit,) = check_bits([tree.predicate(a if tree.owner == "alice" else b)])
        bits.append(bit)
        sent[tree.owner] += 1
        tree = tree.one if bit else tree.zero
    return Transcript(tuple(bits), tree.output, sent)


def depth(tree: Tree) -> int:
    """The cost of a protocol tree: the most bits any path from the root sends."""
    deepest = 0
    pending = [(tree, 0)]
    while pending:
        here, sent = pending.pop()
        deepest = max(deepest, sent)
        if isinstance(here, Node):
            pending += [(here.zero, sent + 1), (here.one, sent + 1)]
    return deepest


def trivial_disj_protocol(n: int) -> Tree:
    """DISJ_n in n + 1 bits: Alice sends a, Bob answers. BadInput unless 1 <= n <= LARGEST_TREE."""
    if not 1 <= exact_integer(n, "n") <= LARGEST_TREE:
        raise BadInput(f"n must lie in 1..{LARGEST_TREE} (the tree has 2^(n+2) - 1 nodes), not {n}")

    def bit_of(i: int, a: Iterable[int]) -> int:
        checked = check_bits(a)
        if len(checked) != n:
            raise BadInput(f"the input must have n = {n} bits, not {len(checked)}")
        return checked[i]

    def after(sent: Bits) -> Tree:
        if len(sent) == n:
            return Node("bob", partial(disj, sent), Leaf(0), Leaf(1))
        return Node("alice", partial(bit_of, len(sent)), after((*sent, 0)), after((*sent, 1)))

    return after(())


# --- protocols as programs --------------------------------------------------------------------------


class Channel:
    """A noiseless two-party channel that counts bits. What `send` returns is all the receiver learns."""

    def __init__(self) -> None:
        self.log: list[tuple[Player, Bits]] = []

    @property
    def bits(self) -> int:
        """All bits sent so far, by both players."""
        return sum(len(message) for _, message in self.log)

    def sent_by(self, player: Player) -> int:
        """The bits this player has sent so far."""
        _check_player(player)
        return sum(len(message) for sender, message in self.log if sender == player)

    def send(self, player: Player, bits: Sequence[int]) -> Bits:
        """Send at least one bit; returns what the other player receives. BadInput for anything but 0, 1."""
        _check_player(player)
        message = check_bits(bits)
        self.log.append((player, message))
        return message

    def send_integer(self, player: Player, k: int, width: int, *, signed: bool = False) -> int:
        """Send k in `width` bits, most significant first; returns the integer the other player reads.

        Unsigned: 0 <= k < 2^width. Signed: two's complement, -2^(width-1) <= k < 2^(width-1). BadInput
        when k does not fit; nothing is sent then.
        """
        if exact_integer(width, "the width") < 1:
            raise BadInput(f"the width must be at least 1 bit, not {width}")
        least = -(1 << (width - 1)) if signed else 0
        if not least <= exact_integer(k, "k") < least + (1 << width):
            raise BadInput(
                f"{k} does not fit {width} bits: it must lie in {least}..{least + (1 << width) - 1}"
            )
        message = self.send(player, [k >> shift & 1 for shift in reversed(range(width))])
        received = sum(bit << shift for bit, shift in zip(message, reversed(range(width)), strict=True))
        return received - (1 << width) if signed and message[0] else received


# --- fooling sets -----------------------------------------------------------------------------------


def fooling_set_disj(n: int) -> Iterator[tuple[Bits, Bits]]:
    """The 2^n pairs (a, complement of a): a fooling set of DISJ_n on the value 0 (Fact 1)."""
    return ((a, tuple(1 - bit for bit in a)) for a in all_bit_strings(n))


def is_fooling_set(
    pairs: Iterable[tuple[A, B]], f: Callable[[A, B], object], value: object
) -> tuple[tuple[A, B], tuple[A, B]] | None:
    """None if the pairs are a fooling set of f on `value`, else two of them that show they are not.

    Fooling: f(a, b) = value on every pair, and for any two of them, (a, b) and (a', b'), f(a, b') or
    f(a', b) differs from value. All pairs of pairs are tried. One pair returned twice either has
    another value or stands in the list twice.
    """
    listed = list(pairs)
    for pair in listed:
        if f(*pair) != value:
            return pair, pair
    for (a, b), (c, d) in itertools.combinations(listed, 2):
        if f(a, d) == value and f(c, b) == value:
            return (a, b), (c, d)
    return None
