"""Theorem 10: the constructions against brute force, the claims, their certificates, and the adversary."""

import itertools
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.adversary import OURS, PAPER, Finding, ModelFault
from checkers.core.model_calls import Model
from checkers.core.verdict import Outcome
from checkers.engines.null_vectors import integer_rows, norm_from_below, null_vector
from checkers.theorem_10_feedforward import every_layer as small
from checkers.theorem_10_feedforward import given_layers as layers
from checkers.theorem_10_feedforward import sharper
from checkers.theorem_10_feedforward.adversary import collide, error_at
from checkers.theorem_10_feedforward.first_layer import first_layer
from constructions import task_inputs, tasks
from constructions.errors import BadInput
from constructions.theorem_10_feedforward.networks import (
    FAMILIES,
    Layout,
    PackedLayer,
    common_pointers,
    layer_below_the_bound,
    scaled_to_ball,
    swapped_pointers,
    targets,
)
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected

vectors = st.tuples(st.integers(1, 6), st.integers(1, 3)).flatmap(
    lambda s: st.lists(
        st.lists(st.integers(-9, 9), min_size=s[1], max_size=s[1]), min_size=s[0], max_size=s[0]
    ).filter(lambda rows: any(any(row) for row in rows))
)


def square(row):
    return sum(v * v for v in row)


# --- constructions ----------------------------------------------------------------------------------


def test_the_flattened_input_is_token_after_token() -> None:
    assert Layout(2, 1, 2).flatten([["a", "b"], ["c", "d"]], [(1,), (0,)]) == ["a", "b", 2, 1, "c", "d", 1, 2]
    assert Layout(2, 1, 2).value_columns() == [0, 1, 4, 5]
    assert Layout(2, 1, 2).value_columns(1) == [4, 5]


@given(st.integers(1, 9).flatmap(lambda N: st.tuples(st.just(N), st.integers(1, N))))
def test_common_pointers_are_valid_and_isolate_each_late_token(sizes) -> None:
    N, q = sizes
    pointers = tasks.check_pointers(common_pointers(Layout(N, q, 1)), N)
    for j in range(q - 1, N):
        assert set(pointers[j]) - set(range(q - 1)) == {j}


@given(vectors)
def test_scaling_keeps_the_direction_and_stays_in_the_ball(xi) -> None:
    rows = scaled_to_ball(xi).fractions()
    tasks.check_values(rows)
    assert max(map(square, rows)) >= (1 - Fraction(1, 1 << 40)) ** 2
    (i, k) = next((i, k) for i, row in enumerate(xi) for k, v in enumerate(row) if v)
    factor = rows[i][k] / xi[i][k]
    assert factor > 0
    assert all(r == v * factor for a, b in zip(rows, xi, strict=True) for r, v in zip(a, b, strict=True))


@given(vectors, st.data())
def test_swapped_pointers_give_a_long_sum(xi, data) -> None:
    N, d = len(xi), len(xi[0])
    if N == 1:
        return
    q = data.draw(st.integers(1, N - 1))
    (y,) = set(tasks.check_pointers(swapped_pointers(xi, Layout(N, q, d)), N))
    total = [sum(xi[j][k] for j in y) for k in range(d)]
    assert square(total) >= Fraction(q, 2 * q - 1) ** 2 * max(map(square, xi))


@given(vectors, st.integers(0, 60))
def test_truncation_never_lengthens_a_row(xi, bits) -> None:
    whole = scaled_to_ball(xi)
    for long, short in zip(whole.fractions(), whole.truncated(bits).fractions(), strict=True):
        for u, v in zip(long, short, strict=True):
            assert abs(v) <= abs(u) < abs(v) + Fraction(1, 1 << bits)
            assert u * v >= 0


def test_no_swap_at_q_equal_to_N_or_for_zero() -> None:
    with pytest.raises(BadInput, match="q < N"):
        swapped_pointers([[1], [-1]], Layout(2, 2, 1))
    with pytest.raises(BadInput, match="not be zero"):
        swapped_pointers([[0], [0]], Layout(2, 1, 1))
    with pytest.raises(BadInput, match="not be zero"):
        scaled_to_ball([[0]])


@pytest.mark.parametrize("seed", range(5))
def test_fast_targets_are_qsa(seed) -> None:
    values, pointers = task_inputs.random_unit_values(7, 2, seed), task_inputs.random_pointers(7, 3, seed)
    assert targets(values, pointers) == tasks.qsa(values, pointers)


def test_packed_layer_decodes_every_choice_of_pointers() -> None:
    packed = PackedLayer(Layout(3, 2, 1))
    values = [[Fraction(1, 2)], [Fraction(-1)], [Fraction(1, 3)]]
    for pointers in itertools.product(itertools.combinations(range(3), 2), repeat=3):
        x = packed.layout.flatten(values, list(pointers))
        seen = [sum(w * v for w, v in zip(row, x, strict=True)) for row in packed.matrix()]
        assert packed.decode(seen) == tasks.qsa(values, pointers)


@pytest.mark.parametrize("family", FAMILIES)
def test_families_lie_below_the_bound(family) -> None:
    layout = Layout(7, 3, 2)
    given = layer_below_the_bound(layout, family, 1)
    matrix = integer_rows(given, layout.value_columns(2, len(given[0])))
    assert np.linalg.matrix_rank(np.array(matrix, dtype=float)) == layout.bound - 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((Layout(4, 2, 1), "odd", 1), "one of random"),
        ((Layout(4, 4, 1), "random", 1), "at least 2"),
        ((Layout(4, 2, 1), "random", -1), "at least 0"),
    ],
)
def test_families_refuse(arguments, says) -> None:
    with pytest.raises(BadInput, match=says):
        layer_below_the_bound(*arguments)


# --- linear algebra ---------------------------------------------------------------------------------


@given(st.integers(1, 5), st.integers(1, 5), st.data())
def test_null_vectors_are_null_and_none_means_full_rank(rows, columns, data) -> None:
    entry = st.integers(-2, 2) | st.integers(-(10**30), 10**30)
    matrix = [[data.draw(entry) for _ in range(columns)] for _ in range(rows)]
    found = null_vector(matrix, columns)
    if found is None:
        minors = (
            small.determinant([matrix[r] for r in c]) for c in itertools.combinations(range(rows), columns)
        )
        assert any(minors)
    else:
        assert len(found) == columns
        assert any(found)
        assert all(sum(a * b for a, b in zip(row, found, strict=True)) == 0 for row in matrix)


def test_an_unlucky_prime_is_survived() -> None:
    prime = (1 << 61) - 1
    assert null_vector([[1, 1], [1, 1 + prime]], 2) is None
    assert null_vector([[prime, 0], [0, 1]], 2) is None
    assert null_vector([[prime, prime]], 2) == [-1, 1]


def test_floats_are_read_exactly() -> None:
    assert integer_rows([[0.5, 0.25, 3]], range(3)) == [[2, 1, 12]]
    assert integer_rows([[Fraction(1, 3), 1]], range(2)) == [[1, 3]]
    with pytest.raises(BadInput, match="finite"):
        integer_rows([[1.0, float("nan")]], range(2))


@given(st.fractions(0, 100, max_denominator=1 << 40))
def test_norm_from_below(x) -> None:
    assert norm_from_below(x * x) == x
    root = norm_from_below(x)
    assert root**2 <= x < (root + Fraction(1, 1 << 63)) ** 2


# --- claims -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "run",
    [
        lambda: small.null_vector_gives_collision(4, 2, 1, 2),
        lambda: small.narrow_matrix_has_null_vector(4, 2, 1),
        lambda: sharper.some_subset_has_a_long_sum(4, 2, 1),
        lambda: sharper.long_sum_at_any_size(),
    ],
)
def test_claims_for_all_layers_are_proved_twice(run) -> None:
    verdict = run()
    assert verdict.outcome is Outcome.PROVED
    assert not verdict.single_engine


@pytest.mark.parametrize("family", FAMILIES)
def test_layers_below_the_bound_are_fooled(family) -> None:
    verdict = layers.layer_below_the_bound_is_fooled(6, 3, 2, family, 3)
    assert verdict.outcome is Outcome.CERTIFIED
    assert not verdict.single_engine


@pytest.mark.parametrize(
    ("run", "says"),
    [
        (lambda: small.null_vector_gives_collision(4, 5, 1, 2), "q must be at most N"),
        (lambda: small.null_vector_gives_collision(4, 2, 1, 0), "width must be at least 1"),
        (lambda: small.narrow_matrix_has_null_vector(9, 2, 1), "lie in 2..4"),
        (lambda: sharper.some_subset_has_a_long_sum(20, 2, 1), "N <= 12"),
        (lambda: sharper.some_subset_has_a_long_sum(3, 3, 1), "1 <= q < N"),
        (lambda: sharper.packed_layer_suffices(4, 2, 1, 0, 1), "at least 1 sample"),
        (lambda: sharper.packed_layer_suffices(10**18, 2, 1, 1, 1), "weights"),
        (lambda: sharper.packed_layer_suffices(60, 60, 1, 1, 1), "1000 pointers"),
        (lambda: sharper.packed_layer_suffices(4, 2, 1, 10**9, 1), "100 samples"),
        (lambda: sharper.some_subset_has_a_long_sum(4, 2, 2), "need q = 1"),
        (lambda: sharper.some_subset_has_a_long_sum(3, 1, 10**18), "N d' <= 8"),
        (lambda: small.null_vector_gives_collision(10**18, 2, 1, 2), "at most 40"),
        (lambda: small.null_vector_gives_collision(4, 2, 1, 10**18), "at most 40"),
        (lambda: layers.layer_below_the_bound_is_fooled(10**9, 2, 1, "random", 1), "too large"),
        (lambda: layers.layer_below_the_bound_is_fooled(4, 2, 1, "odd", 1), "family must be one of"),
    ],
)
def test_claims_refuse_bad_parameters_in_one_line(run, says) -> None:
    with pytest.raises(BadInput, match=says) as caught:
        run()
    assert "\n" not in str(caught.value)


def collision_certificate():
    return dict(layers.layer_below_the_bound_is_fooled(6, 3, 2, "random", 3).certificate)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda c: c["xi"][5].__setitem__(0, c["xi"][5][0] + "1"), "tells the two inputs apart"),
        (lambda c: c.update(xi=[["0x0", "0x0"]] * 6), "xi is zero"),
        (
            lambda c: c.update(
                pointers=[[1, 2, 3]] * 6, xi=[["0x0"] * 2] * 5 + [["0x1", "0x0"]], W=[[0] * 36]
            ),
            "nearer",
        ),
    ],
)
def test_corrupted_collisions_are_rejected(change, says) -> None:
    certificate = collision_certificate()
    replay(certificate)
    change(certificate)
    with pytest.raises(Rejected, match=says):
        replay(certificate)


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.update(q=7),
        lambda c: c.update(W=[[1, 2]]),
        lambda c: c.update(xi=[["0x1", "0x2"]]),
        lambda c: c.update(xi=[[1, 2]] * 6),
        lambda c: c.update(least="1/9"),
        lambda c: c.update(least="5/9"),
        lambda c: c.update(pointers=[[1, 2, 9]] * 6),
        lambda c: c.pop("W"),
    ],
)
def test_malformed_collisions_are_refused(change) -> None:
    certificate = collision_certificate()
    change(certificate)
    with pytest.raises(Malformed):
        replay(certificate)


@pytest.mark.parametrize("place", [0, -1])
def test_corrupted_packings_are_rejected(place) -> None:
    certificate = dict(sharper.packed_layer_suffices(3, 2, 1, 2, 1).certificate)
    replay(certificate)
    certificate["seen"][0][place] = str(Fraction(certificate["seen"][0][place]) + 1)
    with pytest.raises(Rejected):
        replay(certificate)
    with pytest.raises(Rejected, match="not N d' \\+ 1"):
        replay({**certificate, "seen": [["1"]] * 2})
    with pytest.raises(Malformed):
        replay({**certificate, "inputs": [], "seen": []})
    with pytest.raises(Malformed):
        replay({**certificate, "seen": [1, 2]})
    with pytest.raises(Malformed):
        replay({**certificate, "inputs": [{"values": [1, 2, 3], "pointers": [[1, 2]] * 3}] * 2})


def test_a_rational_norm_leaves_no_shortfall() -> None:
    def three_four(block, columns):
        del block
        return [3, 4] + [0] * (columns - 2)

    verdict = layers.layer_below_the_bound_is_fooled(
        3, 1, 2, "random", 1, layer=lambda *_: [[4, -3, 0, 0, 0, 0]], finder=three_four
    )
    assert verdict.outcome is Outcome.CERTIFIED
    assert verdict.certificate["least"] == "4"


# --- the adversary ----------------------------------------------------------------------------------


class Network:
    """g(W x) with a numpy first layer that reads the whole flattened input."""

    def __init__(self, N, q, d, width, seed=0) -> None:
        generator = np.random.default_rng(seed)
        self.shape = (N, d)
        self.first_layer = generator.standard_normal((width, N * (d + q + 1)))
        self.second = generator.standard_normal((N * d, width)) / width

    def forward(self, x):
        return (self.second @ np.maximum(self.first_layer @ x, 0)).reshape(self.shape)


@pytest.mark.parametrize(
    ("N", "q", "d", "width"), [(8, 4, 1, 3), (9, 3, 2, 13), (8, 4, 1, 7), (30, 10, 4, 40)]
)
def test_narrow_networks_are_refuted_by_evaluation(N, q, d, width) -> None:
    model = Network(N, q, d, width)
    found = collide(model, N=N, q=q, d=d)
    assert found.finding is Finding.REFUTED
    assert found.error > found.needed == Fraction(1, 2 * q)
    assert error_at(model, found.counterexample) == found.error
    pair = found.counterexample["colliding_values"]
    layout = Layout(N, q, d)
    z = [int(v) for row in pair["numerators"] for v in row]
    for row in integer_rows(model.first_layer.tolist(), layout.value_columns()):
        assert sum(a * b for a, b in zip(row, z, strict=True)) == 0


def test_a_network_of_full_rank_is_not_refuted_and_the_gap_is_told() -> None:
    found = collide(Network(8, 4, 1, 8), N=8, q=4, d=1)
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert "rank 8" in found.says
    assert "exceeded by 3" in found.says


class Packed:
    """The construction as a user's exact model."""

    exact = True

    def __init__(self, N, q, d) -> None:
        self.packed = PackedLayer(Layout(N, q, d))
        self.first_layer = self.packed.matrix()

    def forward(self, x):
        return self.packed.decode(
            [sum(w * v for w, v in zip(row, x, strict=True)) for row in self.first_layer]
        )


def test_the_packed_construction_is_not_refuted_but_its_maiming_is() -> None:
    assert collide(Packed(5, 2, 2), N=5, q=2, d=2).finding is Finding.NO_COUNTEREXAMPLE
    maimed = Packed(5, 2, 2)
    maimed.first_layer[9] = [0] * len(maimed.first_layer[9])
    found = collide(maimed, N=5, q=2, d=2)
    assert found.finding is Finding.REFUTED
    assert found.error == Fraction(1, 2)  # 2/q apart, and the decoder answers 0


@pytest.mark.parametrize("columns", [6 * 4, 6 * 2])
def test_a_bare_matrix_is_refuted_for_every_output_function(columns) -> None:
    matrix = np.random.default_rng(1).integers(-3, 4, (9, columns)).tolist()
    found = collide(matrix, N=6, q=1, d=2)
    assert found.finding is Finding.REFUTED
    assert found.error > (1 - Fraction(1, 1 << 39)) * 1
    assert error_at(matrix, found.counterexample) == found.error
    with pytest.raises(ModelFault, match="tells the stored input"):
        error_at([[7**i for i in range(columns)]], found.counterexample)


def test_a_forward_that_reads_past_the_first_layer_is_a_fault() -> None:
    class Cheat(Packed):
        def __init__(self) -> None:
            super().__init__(5, 2, 1)
            self.whole, self.first_layer = self.first_layer, self.first_layer[:2]

        def forward(self, x):
            return self.packed.decode([sum(w * v for w, v in zip(row, x, strict=True)) for row in self.whole])

    with pytest.raises(ModelFault, match=r"same product with first_layer$"):
        collide(Cheat(), N=5, q=2, d=1)


def test_a_float_model_is_told_that_its_inputs_were_rounded() -> None:
    class Bypass:
        first_layer = np.full((1, 4 * 3), 0.1)

        def forward(self, x):
            tokens = np.asarray(x).reshape(4, 3)
            return tokens[tokens[:, 1].astype(int) - 1, :1]

    with pytest.raises(ModelFault, match="before rounding to multiples of 2"):
        collide(Bypass(), N=4, q=1, d=1)


@pytest.mark.parametrize(
    ("model", "says"),
    [
        (object(), "method forward"),
        (Network(8, 4, 2, 3), "must have 48 columns"),
        ([[1, 2], [1, 2, 3]], "must be a matrix"),
        ([[1, 2], [2, 3]], "must have 48 columns"),
        ([1, 2], "must be a matrix"),
    ],
)
def test_unsuitable_models_are_refused_in_one_line(model, says) -> None:
    with pytest.raises(BadInput, match=says) as caught:
        collide(model, N=8, q=4, d=1)
    assert "\n" not in str(caught.value)


def values_only(N, width, inner, seed=0):
    """Factors of a first layer on N values: width x inner and inner x N."""
    generator = np.random.default_rng(seed)
    return generator.standard_normal((width, inner)), generator.standard_normal((inner, N))


class Factored:
    """Linear in its first layer, given as a product or multiplied out."""

    def __init__(self, product) -> None:
        self.factors = values_only(20, 30, 10)
        self.first_layer = self.factors[0] @ self.factors[1] if product else self.factors

    def forward(self, x):
        values = np.asarray(x).reshape(20, 12)[:, 0]
        return (self.factors[0] @ (self.factors[1] @ values))[:20]


def test_factors_of_a_layer_are_multiplied_exactly() -> None:
    found = collide(Factored(product=False))
    assert found.finding is Finding.REFUTED
    assert error_at(Factored(product=False), found.counterexample) == found.error
    assert collide(values_only(20, 30, 9)).finding is Finding.REFUTED
    assert collide(values_only(20, 30, 20)).finding is Finding.NO_COUNTEREXAMPLE


def test_a_rank_by_rounding_is_told() -> None:
    found = collide(Factored(product=True))
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert "rank 20" in found.says
    assert "that rank is exact, numerically it is 10" in found.says
    assert "numerically" not in collide(Network(8, 4, 1, 8), N=8, q=4, d=1).says


@given(st.integers(1, 4), st.integers(1, 3), st.integers(0, 10**6))
def test_a_product_has_the_null_vectors_of_the_product(width, inner, seed) -> None:
    left, right = values_only(4, width, inner, seed)
    left, right = np.round(left * 8) / 8, np.round(right * 4) / 4  # so that the float product is exact
    layout = Layout(4, 2, 1)
    rows = first_layer(Model.of((left, right)), layout).rows
    whole = first_layer(Model.of(left @ right), layout).rows
    for a, b in zip(rows, whole, strict=True):
        assert [x * y for x in a for y in b] == [y * x for y in b for x in a]
        assert any(a) == any(b)
        assert all(a[i] * b[j] == a[j] * b[i] for i in range(4) for j in range(4))


@pytest.mark.parametrize(
    "layer", [[], np.zeros((0, 20)), (np.zeros((3, 0)), np.zeros((0, 20))), ([], np.zeros((4, 20)))]
)
def test_a_layer_without_rows_sees_nothing(layer) -> None:
    found = collide(layer)
    assert found.finding is Finding.REFUTED
    assert error_at(layer, found.counterexample) == found.error == Fraction(1, 10)


@pytest.mark.parametrize(
    "layer",
    [
        [[[1] * 20], [[1] * 20]],  # factors of shapes that do not fit
        [[[1] * 20], 5],
        [[["a"] * 20]],
        [[float("nan")] * 20],
        [[[[1]]]],
        [[1j] * 20],
    ],
)
def test_layers_that_are_none_are_refused(layer) -> None:
    with pytest.raises(BadInput) as caught:
        collide(layer)
    assert "\n" not in str(caught.value)


def test_at_q_equal_to_N_no_more_is_said_than_was_looked_at() -> None:
    found = collide(np.eye(8), N=4, q=4, d=2)
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert "read z_N are independent, 2 of them" in found.says
    assert "tells all values apart" not in found.says


@pytest.mark.parametrize(
    ("N", "q", "width", "promised"),
    [(20, 10, 9, PAPER), (20, 10, 10, OURS), (20, 11, 3, OURS), (20, 10, 15, OURS)],
)
def test_the_paper_promises_only_within_its_hypotheses(N, q, width, promised) -> None:
    found = collide(np.random.default_rng(0).standard_normal((width, N)), N=N, q=q)
    assert found.finding is Finding.REFUTED
    assert found.promised == promised
