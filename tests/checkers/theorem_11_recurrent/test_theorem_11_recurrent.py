"""Theorem 11: machines against brute force, the claims, their certificates, and the adversary."""

import itertools
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkers.core.adversary import Finding, ModelFault
from checkers.core.verdict import Outcome
from checkers.theorem_11_recurrent import causal
from checkers.theorem_11_recurrent import machines as claims
from checkers.theorem_11_recurrent.adversary import collide, error_at
from constructions import tasks
from constructions.errors import BadInput
from constructions.theorem_11_recurrent.machines import (
    MACHINES,
    Keeping,
    Probing,
    collision,
    machine,
    shift_register,
)
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected

# --- constructions ----------------------------------------------------------------------------------


@given(st.integers(1, 4), st.integers(1, 3), st.integers(1, 6), st.integers(1, 3), st.data())
def test_targets_at_the_probes_are_qsa(q, d, n, more, data) -> None:
    probing = Probing(q - 1 + n + more, q, d, n)
    bits = data.draw(st.lists(st.integers(0, 1), min_size=n, max_size=n))
    k = data.draw(st.integers(0, n - 1))
    tokens = probing.tokens(bits, k)
    assert [token[-1] for token in tokens] == list(range(1, probing.N + 1))
    answers = tasks.qsa(
        [token[:d] for token in tokens], [[j - 1 for j in token[d : d + q]] for token in tokens]
    )
    assert answers[q - 1 + n :] == [probing.target(bits, k)] * more


@pytest.mark.parametrize("n", [1, 2, 5])
def test_the_register_remembers_every_prefix(n) -> None:
    register = shift_register(n)
    assert register.states == 2**n
    assert collision(register) is None
    for bits in itertools.product((0, 1), repeat=n):
        assert tuple(register.answer(bits, k) for k in range(n)) == bits


@given(st.sampled_from(sorted(MACHINES)), st.integers(1, 8), st.integers(1, 40), st.integers(0, 99))
def test_collisions_are_found_exactly_when_states_coincide(family, n, states, seed) -> None:
    given_machine = machine(family, n, states, seed)
    ends = [given_machine.state_after(bits) for bits in itertools.product((0, 1), repeat=n)]
    found = collision(given_machine)
    if found is None:
        assert len(set(ends)) == 2**n
    else:
        a, b = found
        assert a != b
        assert given_machine.state_after(a) == given_machine.state_after(b)


@pytest.mark.parametrize(
    ("run", "says"),
    [
        (lambda: Probing(3, 1, 1, 3), "at least q \\+ n = 4"),
        (lambda: Probing(3, 0, 1, 1), "q must be at least 1"),
        (lambda: shift_register(17), "1..16"),
        (lambda: machine("odd", 2, 3, 0), "family must be one of"),
        (lambda: machine("random", 2, 0, 0), "states >= 1"),
        (lambda: claims.no_machine_below_the_bound(4), "1..3"),
        (lambda: causal.literal_reading_is_vacuous(1, 1), "N in 2..1000"),
        (lambda: causal.literal_reading_is_vacuous(3, 4), "1 <= q <= N"),
        (lambda: causal.enough_memory_is_right(10, 2), "q <= N <= 9"),
        (lambda: causal.enough_memory_is_right(3, 0), "1 <= q"),
        (lambda: claims.machine_below_the_bound_is_fooled(2, "random", 4, 1), "fewer than 2\\^n = 4"),
        (lambda: claims.machine_below_the_bound_is_fooled(10**18, "random", 4, 1), "at most 2000000"),
        (lambda: claims.machine_below_the_bound_is_fooled(99, "counter", 10**18, 1), "at most 2000000"),
    ],
)
def test_bad_sizes_are_refused_in_one_line(run, says) -> None:
    with pytest.raises(BadInput, match=says) as caught:
        run()
    assert "\n" not in str(caught.value)


# --- claims -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "run",
    [
        lambda: claims.no_machine_below_the_bound(2),
        lambda: claims.colliding_prefixes_are_separated(),
        lambda: claims.register_at_the_bound_suffices(5),
        lambda: causal.literal_reading_is_vacuous(5, 5),
        lambda: causal.enough_memory_is_right(3, 3),
    ],
)
def test_claims_for_all_machines_are_proved_twice(run) -> None:
    verdict = run()
    assert verdict.outcome is Outcome.PROVED
    assert not verdict.single_engine


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda c: c["a"].__setitem__(0, 1 - c["a"][0]), Rejected),
        (lambda c: c.update(b=c["a"]), Rejected),
        (lambda c: c.update(probe=7), Malformed),
        (lambda c: c.update(a=[0, 2, 0, 0, 0, 0]), Malformed),
        (lambda c: c.update(a=[1.0] * 6), Malformed),
        (lambda c: c.update(transitions=[]), Malformed),
        (lambda c: c["transitions"][0].__setitem__(0, [99, 0]), Malformed),
    ],
)
def test_changed_collisions_are_not_accepted(change, error) -> None:
    certificate = dict(claims.machine_below_the_bound_is_fooled(6, "counter", 7, 0).certificate)
    replay(certificate)
    change(certificate)
    with pytest.raises(error):
        replay(certificate)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda c: c["answers"].__setitem__(3, [0, 0, 0]), Rejected),
        (lambda c: c.update(answers=c["answers"] * 2), Rejected),
        (lambda c: c.update(answers=[[0]]), Malformed),
        (lambda c: c["transitions"].__setitem__(2, [[0]]), Malformed),
    ],
)
def test_changed_machines_are_not_accepted(change, error) -> None:
    certificate = dict(claims.register_at_the_bound_suffices(3).certificate)
    replay(certificate)
    change(certificate)
    with pytest.raises(error):
        replay(certificate)


@given(st.integers(1, 6).flatmap(lambda N: st.tuples(st.just(N), st.integers(1, N))), st.data())
def test_a_machine_that_keeps_all_is_right_where_pointers_point_backwards(sizes, data) -> None:
    N, q = sizes
    values = data.draw(st.lists(st.fractions(-1, 1), min_size=N, max_size=N))
    i = data.draw(st.integers(q, N))
    y = tuple(sorted(data.draw(st.sets(st.integers(1, i), min_size=q, max_size=q))))
    output = Keeping(q).outputs(values, [y] * N)[i - 1]
    assert [output] == tasks.qsa([[z] for z in values], [[j - 1 for j in y]] * N)[i - 1]


# --- the adversary ----------------------------------------------------------------------------------


class Remembering:
    """A model that keeps the first coordinates it was given, the last `kept` of them only."""

    exact = True
    initial = ()

    def __init__(self, q=1, kept=None) -> None:
        self.q = q
        self.kept = kept

    def step(self, x, h):
        h = (*h, x[0])
        if self.kept is not None:
            h = (*[0] * (len(h) - self.kept), *h[-self.kept :])
        pointed = x[-1 - self.q : -1]
        return Fraction(sum(h[j - 1] for j in pointed if j <= len(h)), self.q), h


class Decaying:
    """A float state in an array, changed in place, that halves what it knew at every token."""

    def __init__(self, bits) -> None:
        self.initial = np.zeros(1)
        self.scale = 2.0**bits

    def step(self, x, h):
        h *= 0.5
        h += np.round(x[0] * self.scale) / self.scale
        h[:] = np.round(h * self.scale) / self.scale
        return h, h


@pytest.mark.parametrize(
    ("model", "options"),
    [
        (Remembering(kept=3), {"N": 21}),
        (Remembering(kept=12), {"N": 41}),
        (Remembering(q=3, kept=5), {"N": 20, "q": 3}),
        (Decaying(4), {"N": 21}),
        (Decaying(9), {"N": 41, "steps": 20_000}),
    ],
)
def test_forgetful_models_are_refuted_by_evaluation(model, options) -> None:
    found = collide(model, **options)
    assert found.finding is Finding.REFUTED
    assert found.error > found.needed
    assert error_at(model, found.counterexample) == found.error


class Tracked:
    """A tensor that gradients flow through: it has no deepcopy unless detached."""

    def __init__(self, data, leaf=False) -> None:
        self.data, self.leaf = data, leaf

    def detach(self):
        return Tracked(self.data, leaf=True)

    def tolist(self):
        return self.data

    def __deepcopy__(self, memo):
        if not self.leaf:
            raise RuntimeError("only graph leaves can be copied")
        return Tracked(list(self.data), leaf=True)


def tracked_mean(state):
    class Model:
        initial = state(Tracked([0.0], leaf=True))

        def step(self, x, h):
            inner = h["h"] if isinstance(h, dict) else h[0] if isinstance(h, tuple) else h
            out = Tracked([round(inner.data[0] / 2 + x[0], 1)])
            return out, state(out)

    return Model()


@pytest.mark.parametrize("state", [lambda h: h, lambda h: (h, h), lambda h: {"h": h}])
def test_states_that_track_gradients_are_copied(state) -> None:
    assert collide(tracked_mean(state), N=21).finding is Finding.REFUTED


def test_a_state_that_cannot_be_copied_is_a_fault() -> None:
    class Model:
        def step(self, x, h):
            del h
            return 0, (v for v in x)

    with pytest.raises(ModelFault, match="a generator"):
        collide(Model(), N=5)


def test_long_inputs_beyond_the_budget_are_not_built() -> None:
    found = collide(Remembering(kept=10**6), N=10**6, steps=50)
    assert found.finding is Finding.OUT_OF_BUDGET


def test_a_hash_is_refuted_by_a_random_collision_if_levels_do_not_show_it() -> None:
    class Hash:
        initial = 0
        exact = True

        def step(self, x, h):
            # Injective for short prefixes, so that only long ones collide.
            h = h + x[0] * 3 ** x[-1]
            return 0, h if x[-1] <= 10 else h % 97

    found = collide(Hash(), N=41, steps=5000)
    assert found.finding is Finding.REFUTED
    assert len(found.counterexample["bits"]) == 40


@pytest.mark.parametrize(("N", "q", "bits"), [(11, 1, 10), (12, 3, 9)])
def test_a_model_that_remembers_all_is_not_refuted(N, q, bits) -> None:
    found = collide(Remembering(q=q), N=N, q=q)
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert f"all 2^{bits} prefixes" in found.says


class Seer(Remembering):
    """Right at the last token only: what it says before is not held against it."""

    def step(self, x, h):
        out, h = super().step(x, h)
        return (out if x[-1] == 11 else 99), h


def test_only_the_last_token_is_judged() -> None:
    assert collide(Seer(), N=11).finding is Finding.NO_COUNTEREXAMPLE
    assert collide(Remembering(kept=3), N=11).error == 1
    found = collide(Remembering(kept=3), N=11)
    assert "the output at the last token, which points back there" in found.says


def test_the_papers_own_argument_may_end_before_the_sharper_one() -> None:
    found = collide(Remembering(), N=21, steps=6000)
    assert found.finding is Finding.NO_COUNTEREXAMPLE
    assert "in budget" in found.says


def test_out_of_budget_is_said() -> None:
    found = collide(Remembering(), N=201, steps=2000)
    assert found.finding is Finding.OUT_OF_BUDGET
    assert "raise steps" in found.says


class Hiding(Remembering):
    """Keeps what it knows outside its state."""

    def step(self, x, _):
        if x[-1] == 1:
            self.memory = ()
        out, self.memory = super().step(x, self.memory)
        return out, 0


class Odd:
    exact = True

    def __init__(self, result) -> None:
        self.result = result

    def step(self, *_):
        return self.result() if callable(self.result) else self.result


@pytest.mark.parametrize(
    ("model", "says"),
    [
        (Hiding(), "told apart"),
        (Odd(3), "pair"),
        (Odd((0, object())), "use numbers, text, arrays"),
        (Odd(([1, 2], 0)), "shape"),
        (Odd((float("nan"), 0)), "finite"),
        (Odd(lambda: 1 / 0), "step raised ZeroDivisionError"),
    ],
)
def test_misbehaviour_is_a_fault_of_one_line(model, says) -> None:
    with pytest.raises(ModelFault, match=says) as caught:
        collide(model, N=5)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("model", "options", "says"),
    [
        (object(), {}, "method step"),
        (Odd(0), {"N": 1}, "N must be at least"),
        (Odd(0), {"steps": 0}, "steps"),
        (Odd(0), {"N": 10**12}, "too long"),
    ],
)
def test_unsuitable_arguments_are_refused(model, options, says) -> None:
    with pytest.raises(BadInput, match=says):
        collide(model, **options)
