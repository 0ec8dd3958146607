"""Appendix C.6: tasks by brute force, gadgets, protocols, CONGEST, high-order attention, certificates."""

import itertools
import json
import math
from collections import Counter
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkers.appendix_c6_subgraphs import (
    broadcast,
    congest,
    gadgets,
    high_order,
    high_order_scores,
    simulation,
)
from checkers.core.verdict import Outcome
from checkers.engines.averages import arb_rounded
from constructions import tasks
from constructions.appendix_c6_subgraphs.broadcast import broadcast_rounds, run_broadcast
from constructions.appendix_c6_subgraphs.congest import congest_neighbours, congest_rounds, run_congest
from constructions.appendix_c6_subgraphs.gadgets import (
    GADGETS,
    check_rows,
    columns,
    directed_triangle,
    five_cycle,
    flat,
    gadget,
    random_bits,
)
from constructions.appendix_c6_subgraphs.high_order import (
    MASKS,
    GraphHead,
    closed_walks,
    distinctness,
    dummy_score,
    graph_head,
)
from constructions.appendix_c6_subgraphs.simulation import (
    first_layer_bits,
    layered_bits,
    simulate_first_layer,
    simulate_layers,
)
from constructions.appendix_c6_subgraphs.transformers import linear_network, random_weights
from constructions.attention import HighOrderAttention
from constructions.communication import Channel
from constructions.errors import BadInput
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected


def edge(rows, u, v):
    return rows[u] >> v & 1


@st.composite
def graphs(draw, *, symmetric, largest):
    N = draw(st.integers(1, largest))
    rows = [0] * N
    for u, v in itertools.permutations(range(N), 2):
        if (u < v or not symmetric) and draw(st.integers(0, 2)) == 0:
            rows[u] |= 1 << v
            if symmetric:
                rows[v] |= 1 << u
    return rows


# --- tasks ------------------------------------------------------------------------------------------


@given(graphs(symmetric=False, largest=7))
def test_directed_triangle_is_the_definition(rows) -> None:
    found = directed_triangle(rows)
    triples = itertools.permutations(range(len(rows)), 3)
    exists = any(edge(rows, u, v) and edge(rows, v, w) and edge(rows, w, u) for u, v, w in triples)
    assert (found is not None) == exists
    if found is not None:
        assert all(edge(rows, *pair) for pair in zip(found, (*found[1:], found[0]), strict=True))
    assert columns(columns(rows)) == rows


@given(graphs(symmetric=True, largest=7))
def test_five_cycle_is_the_definition(rows) -> None:
    def closed(cycle):
        return all(edge(rows, *pair) for pair in zip(cycle, (*cycle[1:], cycle[0]), strict=True))

    found = five_cycle(rows)
    assert (found is not None) == any(map(closed, itertools.permutations(range(len(rows)), 5)))
    if found is not None:
        assert closed(found)
        assert len(set(found)) == 5


@pytest.mark.parametrize(
    ("run", "says"),
    [
        (lambda: check_rows([]), "at least one vertex"),
        (lambda: check_rows([1]), "loop"),
        (lambda: check_rows([2]), "N = 1 bits"),
        (lambda: check_rows([-1, 0]), "N = 2 bits"),
        (lambda: five_cycle([2, 0]), "symmetric"),
        (lambda: gadget("square", 2), "one of triangle"),
        (lambda: gadget("triangle", 0), "n must be at least 1"),
        (lambda: random_bits(2, 1, "twice", 0), "free, never or once"),
        (lambda: gadgets.cycle_exists_iff_strings_meet("triangle", 13), "1..12"),
        (lambda: gadgets.random_gadgets_have_cycles_iff_they_meet("triangle", 2, 0, 1, 1), "at least 1"),
        (lambda: high_order.graph_attention_finds_cycles(3, 5, "excludes"), "1..4"),
        (lambda: high_order.graph_attention_finds_cycles(4, 3, "excludes"), "order must be 3"),
        (lambda: high_order.graph_attention_finds_cycles(3, 3, "adds"), "one of multiplies"),
        (lambda: random_graphs(3, 1, 1, 1, "excludes", 1), "N >= 2"),
        (lambda: random_graphs(4, 5, 1, 1, "excludes", 1), "order must be 3"),
        (lambda: graph_head(3, 0, "excludes"), "N must be at least 1"),
        (lambda: graph_head(3, 4, "excludes").averages([0]), "4 tokens, the graph has 1"),
        (lambda: replace(graph_head(3, 1, "excludes"), p=2).averages([0]), "p = 2 bits"),
        (lambda: graph_head(5, 2, "excludes").averages([2, 0]), "symmetric"),
        (lambda: simulation.two_players_run_any_depth("triangle", 2, 1, 1, 1, 2, "all", 1), "one of layers"),
        (lambda: simulation.two_players_run_any_depth("triangle", 2, 0, 1, 1, 2, "layers", 1), "D must be"),
        (lambda: simulation.size_bound_follows_from_the_bits("square"), "triangle or five_cycle"),
        (lambda: congest.congest_runs_restricted_attention(2, 1, 1, 1, 2, 0, 1), "bandwidth"),
        (lambda: congest.congest_runs_restricted_attention(2, 1, 1, 1, 1, 1, 1), "p must be at least 2"),
        (lambda: gadgets.random_gadgets_have_cycles_iff_they_meet("triangle", 5, 1, 1, -1), "seed >= 0"),
        (lambda: gadgets.random_gadgets_have_cycles_iff_they_meet("triangle", 10**9, 1, 1, 1), "n <= 200"),
        (lambda: random_graphs(5, 500, 8, 1, "excludes", 1), "walks"),
        (lambda: random_graphs(3, 10**18, 2, 1, "excludes", 1), "N <= 1000"),
        (lambda: congest.congest_runs_restricted_attention(2, 1, 1, 1, 16, 1, 1), "p must be at most 8"),
        (lambda: congest.congest_runs_restricted_attention(10**18, 1, 1, 1, 2, 1, 1), "n must be at most"),
        (lambda: simulation.two_players_run_any_depth("triangle", 2, 10**9, 1, 1, 2, "layers", 1), "D must"),
        (lambda: random_weights(2, 1, 1, 1, -1), "seed"),
        (lambda: congest.congest_broadcasts_unrestricted_attention(2, 1, 1, 1, 2, 0, 1), "bandwidth"),
        (lambda: congest.congest_broadcasts_unrestricted_attention(2, 17, 1, 1, 2, 1, 1), "D must be"),
        (lambda: congest.congest_broadcasts_unrestricted_attention(2, 1, 1, 1, 2, 10**9, 1), "at most 65536"),
        (lambda: run_broadcast(small_network(2), [0, 0], 1), "connected"),
        (lambda: run_broadcast(small_network(2), [2, 0], 1), "symmetric"),
        (lambda: run_broadcast(small_network(2), [2, 1], 0), "bandwidth"),
        (lambda: run_broadcast(small_network(2), [0], 1), "N = 2 tokens"),
    ],
)
def test_bad_input_is_refused_in_one_line(run, says) -> None:
    with pytest.raises(BadInput, match=says) as caught:
        run()
    assert "\n" not in str(caught.value)


# --- gadgets ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", GADGETS)
def test_all_bits_at_two_by_two(shape) -> None:
    graph = gadget(shape, 2)
    assert 2 * (3 if shape == "triangle" else 5) == graph.N
    for a, b in itertools.product(itertools.product((0, 1), repeat=4), repeat=2):
        A, B = [a[:2], a[2:]], [b[:2], b[2:]]
        assert (graph.find(graph.rows(A, B)) is not None) == bool(tasks.disj(flat(A), flat(B)))


@pytest.mark.parametrize("shape", GADGETS)
def test_rows_depend_on_their_owners_bits_only(shape) -> None:
    graph = gadget(shape, 3)
    A, B = random_bits(3, 2, "free", 0)
    other, another = random_bits(3, 2, "free", 1)
    for mine, theirs, owners in (
        ((A, B), (A, another), ("alice", "both")),
        ((A, B), (other, B), ("bob", "both")),
    ):
        first, second = graph.rows(*mine), graph.rows(*theirs)
        assert first != second
        assert all(first[v] == second[v] for v, whose in enumerate(graph.owners) if whose in owners)


@pytest.mark.parametrize(
    "run",
    [
        lambda: gadgets.cycle_exists_iff_strings_meet("triangle", 3),
        lambda: gadgets.cycle_exists_iff_strings_meet("five_cycle", 3),
        lambda: simulation.size_bound_follows_from_the_bits("five_cycle"),
        lambda: high_order.graph_attention_finds_cycles(3, 3, "multiplies"),
        high_order_scores.one_direction_of_a_five_cycle_scores_high,
        high_order_scores.scores_keep_the_sides_at_every_size,
        broadcast.a_stream_over_an_edge_keeps_its_pace,
    ],
)
def test_claims_for_all_inputs_are_proved_twice(run) -> None:
    verdict = run()
    assert verdict.outcome is Outcome.PROVED
    assert not verdict.single_engine


# --- transformers -----------------------------------------------------------------------------------


def network(graph, D, *, skips, p=4, seed=0):
    return linear_network(random_weights(graph.N, D, 2, 2, seed), p, skips=skips)


@pytest.mark.parametrize("shape", GADGETS)
@pytest.mark.parametrize("D", [1, 3])
@pytest.mark.parametrize("seed", range(3))
def test_protocols_answer_as_the_network_does(shape, D, seed) -> None:
    graph = gadget(shape, 2)
    rows = graph.rows(*random_bits(2, 1, "free", seed))
    for skips in (False, True):
        whole = network(graph, D, skips=skips, seed=seed)
        direct = whole.run(rows)
        channel = Channel()
        assert simulate_layers(whole, graph, rows, channel) == {i: direct[i] for i in graph.vertices("both")}
        assert channel.bits == layered_bits(whole, graph)
    plain = network(graph, D, skips=False, seed=seed)
    for token in graph.vertices("both") + graph.vertices("alice"):
        channel = Channel()
        assert simulate_first_layer(plain, graph, rows, channel, token) == plain.run(rows)[token]
        assert channel.bits == first_layer_bits(plain, graph)


def test_the_first_layer_protocol_refuses_what_it_cannot_do() -> None:
    graph = gadget("triangle", 2)
    with pytest.raises(BadInput, match="without skips"):
        simulate_first_layer(network(graph, 2, skips=True), graph, [0] * 6, Channel(), 4)
    with pytest.raises(BadInput, match="token 2 is Bob's"):
        simulate_first_layer(network(graph, 2, skips=False), graph, [0] * 6, Channel(), 2)
    with pytest.raises(BadInput, match="N = 6 tokens"):
        simulate_layers(network(graph, 2, skips=False), gadget("triangle", 3), [0] * 9, Channel())


def test_attention_is_softmax_to_the_base_two() -> None:
    graph = gadget("triangle", 1)
    pairs = [((1, 0), (3, -3)), ((0, 1), (0, 3))]
    # Weights 2^1 and 2^2: averages (6 + 0)/6 and (-6 + 12)/6; the second head sees one pair only.
    output = network(graph, 1, skips=False).attend([(1, 2), (0, 0)], [pairs, pairs[:1]])
    assert output == (4, -2)


@pytest.mark.parametrize("bandwidth", [1, 5, 16, 100])
def test_congest_answers_as_the_restricted_network_does(bandwidth) -> None:
    graph = gadget("five_cycle", 2)
    rows = graph.rows([[1, 0], [1, 1]], [[1, 1], [0, 1]])
    whole = network(graph, 2, skips=True)
    run = run_congest(whole, rows, bandwidth, [v in (0, 1) for v in range(10)])
    sees = congest_neighbours(rows)
    assert run.answers == whole.run(rows, lambda i: sees[i])
    assert run.rounds == congest_rounds(whole, bandwidth)
    assert run.largest <= bandwidth
    cut = sum((u in (0, 1)) != (v in (0, 1)) for u, row in enumerate(rows) for v in range(10) if row >> v & 1)
    assert run.crossing == cut * 2 * 2 * 2 * 4 * 2


def small_network(N, D=2):
    return linear_network(random_weights(N, D, 1, 1, N), 3, skips=True)


@pytest.mark.parametrize("N", [1, 2, 3, 4, 5])
def test_every_connected_graph_broadcasts_within_the_bound(N) -> None:
    whole = small_network(N)
    places = list(itertools.combinations(range(N), 2))
    for number in range(1 << len(places)):
        rows = [0] * N
        for k, (u, v) in enumerate(places):
            rows[u] |= (number >> k & 1) << v
            rows[v] |= (number >> k & 1) << u
        reached = {0}
        for _ in range(N):
            reached |= {v for u in reached for v in range(N) if edge(rows, u, v)}
        if len(reached) < N:
            continue
        run = run_broadcast(whole, rows, 4)
        assert run.answers == whole.run(rows)
        assert run.rounds <= broadcast_rounds(whole, 4, run.height)
        assert run.largest == (4 if N > 1 else 0)


@pytest.mark.parametrize("N", [2, 9, 20])
def test_a_path_is_fast_and_a_star_takes_what_the_bound_says(N) -> None:
    whole = small_network(N, D=3)
    path = [(1 << (u + 1) if u + 1 < N else 0) | (1 << (u - 1) if u else 0) for u in range(N)]
    run = run_broadcast(whole, path, 6)
    assert (run.height, run.rounds) == (N - 1, N + 3 * (N - 1))
    star = run_broadcast(whole, [(1 << N) - 2] + [1] * (N - 1), 6)
    assert star.rounds == broadcast_rounds(whole, 6, 1) == N + 3 * (N - 1)


# --- high-order attention ---------------------------------------------------------------------------


@pytest.mark.parametrize("mask", MASKS)
@given(graphs(symmetric=False, largest=6))
def test_the_third_order_head_says_who_is_on_a_triangle(mask, rows) -> None:
    N = len(rows)
    on = [
        any(edge(rows, i, j) and edge(rows, j, k) and edge(rows, k, i) for j in range(N) for k in range(N))
        for i in range(N)
    ]
    assert graph_head(3, N, mask).answers(rows, arb_rounded) == [int(bit) for bit in on]


@pytest.mark.parametrize("mask", MASKS)
@settings(max_examples=30, deadline=None)
@given(graphs(symmetric=True, largest=6))
def test_the_fifth_order_head_says_whether_there_is_a_five_cycle(mask, rows) -> None:
    answers = graph_head(5, len(rows), mask).answers(rows, arb_rounded)
    assert any(answers) == (five_cycle(rows) is not None)


@given(graphs(symmetric=False, largest=5), st.sampled_from([3, 5]))
def test_closed_walks_are_counted_by_powers_of_the_matrix(rows, order) -> None:
    matrix = np.array([[edge(rows, u, v) for v in range(len(rows))] for u in range(len(rows))])
    power = np.linalg.matrix_power(matrix, order)
    for i in range(len(rows)):
        assert len(list(closed_walks(rows, i, order))) == power[i, i]


@pytest.mark.parametrize(("order", "N"), [(3, 1), (3, 4), (5, 1), (5, 3)])
@pytest.mark.parametrize("mask", MASKS)
def test_the_head_is_a_masked_unit_of_appendix_c3(order, N, mask) -> None:
    """The same averages from the whole table of scores of constructions/attention.py, with one-hot tokens and
    a dummy row, and the mask as an array of products."""
    head = graph_head(order, N, mask)
    tokens = np.eye(N + 1, dtype=int)
    unit = HighOrderAttention(
        [*head.queries, (0,) * head.m],
        [[*slot, head.dummy] for slot in head.keys],
        [[[1]] * N + [[0]]] * (order - 1),
    )
    scores, values = unit.scores(tokens), unit.values(tokens)[:, 0]
    rows = [sum(1 << v for v in range(N) if v != u and (order == 5 or (u + v) % 3)) for u in range(N)]
    joined = np.ones((N + 1, N + 1), dtype=int)
    joined[:N, :N] = [[edge(rows, u, v) for v in range(N)] for u in range(N)]
    for i, average in enumerate(head.averages(rows)):
        weights, totals = Counter(), Counter()
        tuples = itertools.product(range(N + 1), repeat=order - 1)
        for walk, score, value in zip(tuples, scores[i], values, strict=True):
            admitted = math.prod(int(joined[a, b]) for a, b in itertools.pairwise((i, *walk, i)))
            if admitted or mask == "multiplies":
                weights[score * admitted] += 1
                totals[score * admitted] += value
        assert average.terms == tuple((s, n, totals[s]) for s, n in sorted(weights.items()))


class _Oracle(GraphHead):
    """Answers by brute force, whatever its queries and keys are."""

    def answers(self, rows, _):
        walks = ((i, list(closed_walks(rows, i, 3))) for i in range(len(rows)))
        return [int(bool(found)) for _, found in walks]


@pytest.mark.parametrize(
    "head",
    [
        lambda order, N, _: graph_head(order, N, "excludes"),
        lambda order, N, mask: _Oracle(**vars(graph_head(order, N, mask))),
        lambda order, N, mask: replace(
            graph_head(order, N, mask),
            queries=tuple((*query, 0) for query in graph_head(order, N, mask).queries),
            keys=tuple(tuple((*key, 0) for key in slot) for slot in graph_head(order, N, mask).keys),
            dummy=(*graph_head(order, N, mask).dummy, 0),
        ),
    ],
)
def test_right_answers_by_another_head_are_not_certified(head) -> None:
    """One with the other mask, one that does not attend, and a wider one."""
    for claim in (
        lambda: high_order.graph_attention_finds_cycles(3, 3, "multiplies", head=head),
        lambda: high_order.graph_attention_finds_cycles_in_random_graphs(
            3, 12, 1, 5, "multiplies", 1, head=head
        ),
    ):
        with pytest.raises(BadInput, match=r"no head of order 3, m = 2, whose mask multiplies"):
            claim()


def test_the_sizes_of_the_heads() -> None:
    """m does not grow; p grows as 2 log2 N in order 5, as log2 log N in order 3."""
    assert len(distinctness(5)) == 30
    assert [graph_head(3, N, "excludes").p for N in (1, 4, 60, 1000)] == [3, 4, 5, 5]
    assert [graph_head(5, N, "excludes").p for N in (1, 5, 40)] == [4, 7, 14]
    assert all(Fraction(27, 10) ** dummy_score(5, N) >= (N + 1) ** 4 for N in range(1, 50))


# --- certificates -----------------------------------------------------------------------------------


def two_party():
    return simulation.two_players_run_any_depth("triangle", 2, 2, 1, 2, 3, "first_layer", 1).certificate


def restricted():
    return congest.congest_runs_restricted_attention(2, 1, 1, 2, 3, 4, 1).certificate


def unrestricted():
    return congest.congest_broadcasts_unrestricted_attention(2, 1, 1, 2, 3, 4, 1).certificate


def cut_in_two(certificate):
    """The gadget graph without its edges of Alice's bits: a - c - d - e - b falls apart."""
    for u, v in itertools.product(range(2), range(2, 4)):
        certificate["rows"][u][v] = certificate["rows"][v][u] = 0


def triangles():
    return high_order.graph_attention_finds_cycles(3, 3, "multiplies").certificate


def random_graphs(*arguments):
    return high_order.graph_attention_finds_cycles_in_random_graphs(*arguments)


@pytest.mark.parametrize(
    ("make", "change", "error"),
    [
        (two_party, lambda c: c["answers"][0].__setitem__(1, 1 - c["answers"][0][1]), Rejected),
        (two_party, lambda c: c.update(bits=c["bits"] - 1), Rejected),
        (two_party, lambda c: c.update(protocol="other"), Rejected),
        (two_party, lambda c: c.update(skips=0), Malformed),
        (two_party, lambda c: c.update(skips=True), Malformed),
        (two_party, lambda c: c.update(shape="square"), Malformed),
        (two_party, lambda c: c.update(n=3), Malformed),
        (two_party, lambda c: c.update(p=64), Malformed),
        (two_party, lambda c: c["rows"][4].__setitem__(0, 0), Rejected),
        (two_party, lambda c: c["rows"][0].__setitem__(1, 1), Rejected),
        (two_party, lambda c: c["answers"][0].__setitem__(0, 2), Rejected),
        (two_party, lambda c: c["updates"][0][0].__setitem__(0, 1.5), Malformed),
        (restricted, lambda c: c["answers"].pop(), Rejected),
        (restricted, lambda c: c.update(skips="no"), Malformed),
        (two_party, lambda c: c.update(projections=[]), Malformed),
        (two_party, lambda c: c.update(answers=[[99, 1]]), Rejected),
        (two_party, lambda c: c.update(answers=[[4]]), Rejected),
        (two_party, lambda c: c.update(rows=[[0]]), Malformed),
        (restricted, lambda c: c.update(rounds=c["rounds"] + 1), Rejected),
        (restricted, lambda c: c.update(crossing=0), Rejected),
        (restricted, lambda c: c.pop("bandwidth"), Malformed),
        (unrestricted, lambda c: c.update(rounds=c["rounds"] + 1), Rejected),
        (unrestricted, lambda c: c.update(height=c["height"] + 1), Rejected),
        (unrestricted, lambda c: c.update(bound=c["bound"] + 1), Rejected),
        (unrestricted, lambda c: c.update(largest=5), Rejected),
        (unrestricted, lambda c: c.update(skips=False), Malformed),
        (unrestricted, lambda c: c["answers"][3].__setitem__(1, 1 - c["answers"][3][1]), Rejected),
        (unrestricted, cut_in_two, Rejected),
        (triangles, lambda c: c["keys"][0][0].__setitem__(0, 0), Rejected),
        (triangles, lambda c: c["queries"][0].__setitem__(0, 0), Rejected),
        (triangles, lambda c: c["dummy"].__setitem__(1, 0), Rejected),
        (triangles, lambda c: c.update(closing=False), Rejected),
        (triangles, lambda c: c.update(closing=1), Malformed),
        (triangles, lambda c: c.update(p=3), Rejected),
        (triangles, lambda c: c.update(mask="excludes"), Rejected),
        (triangles, lambda c: c.update(N=5), Rejected),
        (triangles, lambda c: c["keys"].pop(), Malformed),
        (triangles, lambda c: c["queries"].pop(), Malformed),
        (triangles, lambda c: c["parameters"].update(N=10**9) or c.update(N=10**9), Malformed),
        (two_party, lambda c: c.update(m=10**9), Malformed),
        (two_party, lambda c: c.update(projections={"0": 1}), Malformed),
        (triangles, lambda c: c["parameters"].update(order=4) or c.update(order=4), Malformed),
    ],
)
def test_changed_certificates_are_not_accepted(make, change, error) -> None:
    certificate = json.loads(json.dumps(make()))
    replay(certificate)
    change(certificate)
    with pytest.raises(error):
        replay(certificate)


def test_random_bits_meet_as_asked() -> None:
    for seed in range(20):
        never, once = random_bits(5, 2, "never", seed), random_bits(5, 2, "once", seed)
        assert np.sum(np.array(never[0]) * never[1]) == 0
        assert np.sum(np.array(once[0]) * once[1]) == 1
