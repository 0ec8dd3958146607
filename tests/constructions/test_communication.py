"""Protocols, counted bits and fooling sets, against DISJ by exhaustion."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from constructions.communication import (
    Channel,
    Leaf,
    Node,
    depth,
    fooling_set_disj,
    is_fooling_set,
    trivial_disj_protocol,
)
from constructions.errors import BadInput
from constructions.task_inputs import all_bit_strings
from constructions.tasks import disj


@pytest.mark.parametrize("n", [1, 2, 3, 4])
def test_the_trivial_protocol_computes_disj_in_n_plus_one_bits(n: int) -> None:
    tree = trivial_disj_protocol(n)
    assert depth(tree) == n + 1
    for a, b in itertools.product(all_bit_strings(n), repeat=2):
        transcript = tree.run(a, b)
        assert transcript.output == disj(a, b)
        assert transcript.bits == (*a, disj(a, b))
        assert transcript.bits_sent == {"alice": n, "bob": 1}


@pytest.mark.parametrize("n", [1, 2, 3])
def test_the_inputs_of_one_transcript_form_a_rectangle(n: int) -> None:
    tree = trivial_disj_protocol(n)
    reached: dict[tuple[int, ...], set] = {}
    for a, b in itertools.product(all_bit_strings(n), repeat=2):
        reached.setdefault(tree.run(a, b).bits, set()).add((a, b))
    for inputs in reached.values():
        assert inputs == set(itertools.product({a for a, _ in inputs}, {b for _, b in inputs}))


def test_depth_is_the_longest_path() -> None:
    assert depth(Leaf(0)) == 0
    chain = Leaf(0)
    for _ in range(5000):  # deeper than Python recurses
        chain = Node("alice", lambda a: a, Leaf(1), chain)
    assert depth(chain) == 5000
    assert chain.run(1, None).output == 0
    assert chain.run(0, None).bits == (0,)


@pytest.mark.parametrize("n", [1, 2, 3, 6])
def test_the_complements_are_a_fooling_set(n: int) -> None:
    pairs = list(fooling_set_disj(n))
    assert len(set(pairs)) == 2**n
    assert is_fooling_set(pairs, disj, 0) is None


def test_a_set_that_does_not_fool_is_refuted_by_two_of_its_pairs() -> None:
    pairs = list(fooling_set_disj(3))
    wrong_value = ((1, 1, 1), (1, 1, 1))
    assert is_fooling_set([*pairs, wrong_value], disj, 0) == (wrong_value, wrong_value)
    left, right = is_fooling_set([*pairs, ((0, 0, 0), (0, 0, 0))], disj, 0) or pytest.fail("not refuted")
    assert disj(*left) == disj(*right) == disj(left[0], right[1]) == disj(right[0], left[1]) == 0
    assert is_fooling_set([pairs[0], pairs[0]], disj, 0) == (pairs[0], pairs[0])


@pytest.mark.parametrize("n", [1, 2, 3])
def test_no_other_pair_extends_the_fooling_set(n: int) -> None:
    pairs = list(fooling_set_disj(n))
    for extra in itertools.product(all_bit_strings(n), repeat=2):
        assert is_fooling_set([*pairs, extra], disj, 0) is not None


@given(st.lists(st.tuples(st.sampled_from(["alice", "bob"]), st.lists(st.integers(0, 1), min_size=1))))
def test_a_channel_counts_every_bit(messages) -> None:
    channel = Channel()
    for player, bits in messages:
        assert channel.send(player, bits) == tuple(bits)
    assert channel.log == [(player, tuple(bits)) for player, bits in messages]
    assert channel.bits == sum(len(bits) for _, bits in messages)
    assert channel.bits == channel.sent_by("alice") + channel.sent_by("bob")


@given(st.integers(1, 70).flatmap(lambda w: st.tuples(st.integers(0, 2**w - 1), st.just(w))))
def test_integers_arrive_in_their_width(case: tuple[int, int]) -> None:
    k, width = case
    channel = Channel()
    assert channel.send_integer("bob", k, width) == k
    assert channel.bits == channel.sent_by("bob") == width
    assert channel.send_integer("alice", k - 2 ** (width - 1), width, signed=True) == k - 2 ** (width - 1)
    assert channel.bits == 2 * width
    assert int("".join(map(str, channel.log[0][1])), 2) == k


@pytest.mark.parametrize(
    ("k", "width", "signed"), [(4, 2, False), (-1, 2, False), (2, 2, True), (-3, 2, True), (0, 0, False)]
)
def test_an_integer_that_does_not_fit_is_not_sent(k: int, width: int, signed: bool) -> None:
    channel = Channel()
    with pytest.raises(BadInput):
        channel.send_integer("alice", k, width, signed=signed)
    assert channel.bits == 0


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: Channel().send("carol", [1]), "'alice' or 'bob'"),
        (lambda: Channel().sent_by("carol"), "'alice' or 'bob'"),
        (lambda: Channel().send("alice", [2]), "0 or 1"),
        (lambda: Channel().send("alice", []), "at least one bit"),
        (lambda: Channel().send_integer("alice", 1.0, 2), "k must be an integer"),
        (lambda: Node("carol", lambda a: a, Leaf(0), Leaf(1)), "'alice' or 'bob'"),
        (lambda: Node("alice", lambda a: a, Leaf(0), Leaf(1)).run(2, None), "0 or 1"),
        (lambda: trivial_disj_protocol(0), "1..16"),
        (lambda: trivial_disj_protocol(17), "1..16"),
        (lambda: trivial_disj_protocol(2).run((1,), (1, 0)), "n = 2 bits"),
        (lambda: trivial_disj_protocol(2).run((1, 1), (1,)), "must agree"),
        (lambda: fooling_set_disj(0), "n must be at least 1"),
    ],
)
def test_bad_input_gets_one_line(call, message: str) -> None:
    with pytest.raises(BadInput, match=message) as refusal:
        call()
    assert "\n" not in str(refusal.value)
