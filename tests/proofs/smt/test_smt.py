"""The reader of obligations and the checks of refutations: what they accept follows, and what does not is
refused."""

from __future__ import annotations

import itertools
import json
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofs.replay import main, replay
from proofs.replayers import Malformed, Rejected
from proofs.smt import certificate, polynomials, refutation
from proofs.smt.clauses import Clauses
from proofs.smt.propagation import Propagator
from proofs.smt.text import read


def script(*assertions: str, declared: str = "(declare-fun x () Real)(declare-fun y () Real)") -> str:
    told = "".join(f"(assert {a})" for a in assertions)
    return f"(set-logic QF_NRA)\n{declared}\n{told}\n(check-sat)\n"


# --- the reader


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("(assert true)", "no (check-sat)"),
        ("(assert true)(check-sat)(assert false)", "after its (check-sat)"),
        ("(assert (= x 1.0))(check-sat)", "does not declare 'x'"),
        ("(declare-fun x () Int)(assert (= x 1.0))(check-sat)", "do not fit"),
        ("(declare-fun x () Real)(assert x)(check-sat)", "Bool is needed"),
        ("(declare-fun x () Real)(declare-fun x () Int)(check-sat)", "has a meaning"),
        ("(declare-fun true () Bool)(check-sat)", "has a meaning"),
        ("(declare-fun x () Int)(assert (let ((x 1)) (= x 1)))(check-sat)", "binds 'x' again|has a meaning"),
        ("(assert (let ((a 1)) (let ((a 2)) (= a 2))))(check-sat)", "binds 'a' again"),
        ("(declare-fun x () Int)(assert (= (mod x 2) 0))(check-sat)", "not read: mod"),
        ("(push 1)(check-sat)", "not read"),
        ("(assert true", "bracket open"),
        (")", "did not open"),
        ("(declare-fun x () Foo)(check-sat)", "unknown sort"),
        ("(declare-fun x () Real)(assert (= (^ x x) 1.0))(check-sat)", "no natural number"),
        (f"(declare-fun x () Int)(assert (= x {'9' * 5000}))(check-sat)", "more than 4000 digits"),
        # |x| is x, which the let would shadow
        (
            "(declare-fun x () Bool)(assert (let ((|x| (not x))) x))(assert (not x))(check-sat)",
            "without need",
        ),
        ("(assert (let ((01 true)) 01))(check-sat)", "no symbol"),
        ("(assert (let ((! true)) !))(check-sat)", "has a meaning"),
        ("(declare-fun x\u00a0() Bool)(check-sat)", "no symbol"),
    ],
)
def test_what_would_be_another_obligation_is_not_read(text: str, says: str) -> None:
    with pytest.raises(Malformed) as error:
        read(text)
    assert any(part in str(error.value) for part in says.split("|"))


def test_a_let_binds_in_parallel_and_its_names_end_with_it() -> None:
    twice = "(and (let ((a x)) (> a 0.0)) (let ((a y)) (> a 0.0)))"
    assert len(read(script(twice)).assertions) == 1
    with pytest.raises(Malformed, match="does not declare 'a'"):
        read(script("(let ((a x) (b a)) (= a b))"))
    with pytest.raises(Malformed, match="does not declare 'a'"):
        read(script("(and (let ((a x)) (= a x)) (= a x))"))


formulas = st.recursive(
    st.sampled_from(["p", "q", "r", "true", "false"]),
    lambda inner: st.one_of(
        inner.map(lambda a: f"(not {a})"),
        st.tuples(st.sampled_from(["and", "or", "xor", "=>", "=", "distinct"]), inner, inner).map(
            lambda t: f"({t[0]} {t[1]} {t[2]})"
        ),
        st.tuples(inner, inner, inner).map(lambda t: f"(ite {t[0]} {t[1]} {t[2]})"),
        st.tuples(st.sampled_from(["and", "or", "xor", "=>"]), inner, inner, inner).map(
            lambda t: f"({t[0]} {t[1]} {t[2]} {t[3]})"
        ),
    ),
    max_leaves=6,
)


def _value(text: str, names: dict[str, bool]) -> bool:
    """The truth value of a formula, by another reading than the one tested."""
    words = text.replace("(", " ( ").replace(")", " ) ").split()

    def take() -> bool:
        word = words.pop(0)
        if word != "(":
            return names[word]
        op, given = words.pop(0), []
        while words[0] != ")":
            given.append(take())
        words.pop(0)
        if op == "ite":
            return given[1] if given[0] else given[2]
        if op == "=>":
            return any(not g for g in given[:-1]) or given[-1]
        found = {"not": not given[0], "and": all(given), "or": any(given), "xor": sum(given) % 2 == 1}
        return {**found, "=": len(set(given)) == 1, "distinct": len(set(given)) == len(given)}[op]

    return take()


@given(formulas)
def test_the_clauses_hold_exactly_where_the_formula_does(formula: str) -> None:
    declared = "".join(f"(declare-fun {name} () Bool)" for name in "pqr")
    parsed = read(script(formula, declared=declared))
    clauses = Clauses(parsed)
    literals = {t.value: clauses.literal(t) for t in parsed.terms.values() if t.op == "apply"}
    for values in itertools.product([True, False], repeat=3):
        names = {**dict(zip("pqr", values, strict=True)), "true": True, "false": False}
        known = {literals[n] if v else -literals[n] for n, v in names.items() if n in literals}
        free = [v for v in range(1, clauses.variables + 1) if not {v, -v} & known]
        holds = any(
            all(set(clause) & (known | {*chosen}) for clause in clauses.clauses)
            for chosen in itertools.product(*((v, -v) for v in free[:14]))
        )
        if len(free) <= 14:
            assert holds == _value(formula, names)


# --- unit propagation

small_clauses = st.lists(
    st.lists(st.sampled_from([1, -1, 2, -2, 3, -3, 4, -4, 5, -5]), min_size=1, max_size=5), max_size=12
)


small_clause = st.lists(st.sampled_from([1, -1, 2, -2, 3, -3]), max_size=3, unique_by=abs)


@given(small_clauses, small_clause, small_clauses)
def test_what_follows_by_propagation_follows(clauses: list, asked: list, later: list) -> None:
    known = Propagator(clauses)
    known.reasons([2])  # what is assumed for one question is forgotten for the next
    for clause in later:
        known.add(clause)
    used = known.reasons(asked)
    every = [*clauses, *later]
    if used is not None:
        for chosen in itertools.product(*((v, -v) for v in range(1, 6))):
            if all(set(every[k]) & set(chosen) for k in used):
                assert set(asked) & set(chosen) or any(-one in asked for one in asked)
    else:  # complete for chains of units: nothing in reach is a conflict
        true = {-one for one in asked}
        while True:
            open_ = [[one for one in c if -one not in true] for c in every if not set(c) & true]
            assert all(open_)
            units = {c[0] for c in open_ if len(set(c)) == 1}
            if not units:
                break
            true |= units
            assert not any(-one in true for one in true)


# --- whole refutations

BETWEEN = script("(>= x 1.0)", "(>= y 1.0)", "(not (>= (* x y) 1.0))")


def steps_between() -> list:
    """(x - 1)(y - 1) + (x - 1) + (y - 1) + (1 - x y) = 0, and 1 - x y > 0."""
    atoms = Clauses(read(BETWEEN)).atoms
    one, two, three = sorted(atoms)
    literals = [-one, -two, three]
    return [["sum", literals, [["1", [0, 1]], ["1", [0]], ["1", [1]], ["1", [2]]]]]


def test_products_refute() -> None:
    assert refutation.check(BETWEEN, steps_between()) == {"sum": 1}


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        (lambda s: s.clear(), Rejected, "leave it possible"),
        (lambda s: s[0][2].pop(), Rejected, "no number"),
        (lambda s: s[0][2].__setitem__(0, ["-1", [0, 1]]), Rejected, "negative"),
        (lambda s: s[0][2].clear(), Rejected, "which its conditions allow"),
        (lambda s: s[0].__setitem__(2, [["1", []]]), Rejected, "is 1, which"),
        (lambda s: s[0][2].__setitem__(0, [[["1", [0]]], [0, 1]]), Rejected, "no equation"),
        (lambda s: s[0][2].__setitem__(0, ["1", [7]]), Malformed, "a factor"),
        (lambda s: s[0][2].__setitem__(0, ["x", [0]]), Malformed, "exact numbers"),
        (lambda s: s[0][1].__setitem__(0, 99), Malformed, "no variable"),
        (lambda s: s[0][1].__setitem__(0, -s[0][1][0]), Rejected, "no number"),
        (lambda s: s[0].__setitem__(0, "follows"), Malformed, "not read"),
        (lambda s: s.insert(0, ["follows", [-2]]), Rejected, "does not follow"),
        (lambda s: s.insert(0, ["congruence", [2]]), Rejected, "congruence does not"),
        (lambda s: s.insert(0, ["order", [2, 3]]), Rejected, "does not say"),
        (lambda s: s.insert(0, ["condition", [["1", [5]]], ">="]), Malformed, "unknowns below"),
        (lambda s: s.insert(0, ["equation", 0, 99]), Malformed, "term that there is not"),
        (lambda s: s.insert(0, "follows"), Malformed, "begins with its sort"),
    ],
)
def test_other_steps_do_not(change, error: type[Exception], says: str) -> None:
    steps = steps_between()
    change(steps)
    with pytest.raises(error, match=says):
        refutation.check(BETWEEN, steps)


@pytest.mark.parametrize(
    "weaker",
    [
        script("(>= x 1.0)", "(>= y 1.0)", "(not (>= (* x y) 2.0))"),
        script("(>= x 1.0)", "(>= y 0.0)", "(not (>= (* x y) 1.0))"),
        script("(>= x 1.0)", "(>= y 1.0)"),
        script("(>= x 1.0)", "(>= y 1.0)", "(>= (* x y) 1.0)"),
        script("(>= x 1.0)", "(>= y 1.0)", "(not (> (* x y) 1.0))"),
    ],
)
def test_steps_for_one_text_do_not_refute_a_weaker_one(weaker: str) -> None:
    with pytest.raises((Rejected, Malformed)):
        refutation.check(weaker, steps_between())


def test_integers_are_rounded_and_reals_are_not() -> None:
    ints = "(declare-fun x () Int)"
    assert refutation.check(script("(< 0 x)", "(< x 1)", declared=ints), []) == {}
    assert refutation.check(script("(= (* 2 x) 1)", declared=ints), []) == {}
    reals = "(declare-fun x () Real)"
    for told in (("(< 0.0 x)", "(< x 1.0)"), ("(= (* 2.0 x) 1.0)",)):
        with pytest.raises(Rejected):
            refutation.check(script(*told, declared=reals), [])


def test_a_square_and_an_equation_times_anything() -> None:
    text = script("(= (* x x) y)", "(< y 0.0)")
    atoms = sorted(Clauses(read(text)).atoms)
    flip = [1, -1]
    found = 0
    for signs in itertools.product(flip, repeat=2):
        # x^2 - y = 0 times +-1, and y < 0, and x squared
        literals = [-atoms[0], atoms[1]]
        terms = [[str(signs[0]), [0]], ["1", [1]], ["1", [[["1", [0]]]]]]
        try:
            found += bool(refutation.check(text, [["sum", literals, terms]]))
        except Rejected:
            continue
    assert found
    assert not polynomials.product([{}, {(0,): Fraction(1)}])


def test_a_division_by_nought_says_nothing() -> None:
    text = script("(not (= (* x (/ y x)) y))")
    with pytest.raises(Rejected):
        refutation.check(text, [])


SORTS = (
    "(declare-sort T 0)(declare-fun a () T)(declare-fun b () T)(declare-fun f (T) T)(declare-fun g (T) Bool)"
)


@pytest.mark.parametrize(
    ("assertions", "refuted"),
    [
        (("(= a b)", "(not (= (f a) (f b)))"), True),
        (("(= a b)", "(g a)", "(not (g b))"), True),
        (("(not (= (f a) (f b)))",), False),
        (("(= (f a) (f b))", "(not (= a b))"), False),
        (("(g a)", "(not (g b))"), False),
    ],
)
def test_congruence(assertions: tuple[str, ...], refuted: bool) -> None:
    text = script(*assertions, declared=SORTS)
    atoms = sorted(Clauses(read(text)).atoms)
    shapes = [
        [s * a for s, a in zip(signs, atoms, strict=True)]
        for signs in itertools.product([1, -1], repeat=len(atoms))
    ]
    accepted = []
    for literals in shapes:
        try:
            refutation.check(text, [["congruence", literals]])
            accepted.append(literals)
        except Rejected:
            continue
    assert bool(accepted) == refuted


def test_an_equation_between_two_sorts_is_not_read() -> None:
    """It once had the checker say of an ite between Booleans what it says of numbers: that the text, which
    holds where x = 1, p and g(false), was refuted."""
    declared = (
        "(declare-fun p () Bool)(declare-fun q () Bool)(declare-fun x () Int)(declare-fun g (Bool) Bool)"
    )
    text = script("(> x 0)", "(g (ite p q q))", "p", "(not q)", declared=declared)
    terms = {t.op if t.op == "ite" else t.value: t.number for t in read(text).terms.values()}
    for step in (["equation", terms["x"], terms["ite"]], ["equation", terms["ite"], terms["x"]]):
        with pytest.raises(Malformed, match="between the sorts"):
            refutation.check(text, [step])


# --- certificates


def _stored(folder: Path, text: str, name: str = "theorem_x/claim/n-1.smt2") -> Path:
    (folder / "obligations/theorem_x/claim").mkdir(parents=True)
    (folder / "obligations" / name).write_text(text)
    path = folder / "certificates" / f"{name}.json"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(certificate.make(name, text, steps_between())))
    return path


def test_a_certificate_is_replayed_against_the_text_beside_it(tmp_path: Path, capsys) -> None:
    path = _stored(tmp_path, BETWEEN)
    assert main([str(path)]) == 0
    said = capsys.readouterr().out
    assert "cannot all hold (1 sums of conditions)" in said
    assert "not checked: that the text says what its claim says" in said


def test_a_certificate_of_another_text_name_or_place_is_refused(tmp_path: Path, capsys) -> None:
    path = _stored(tmp_path, BETWEEN)
    other = path.with_name("n-2.smt2.json")
    path.rename(other)
    assert main([str(other)]) == 1
    other.rename(path)
    (tmp_path / "obligations/theorem_x/claim/n-1.smt2").write_text(BETWEEN + "\n")
    assert main([str(path)]) == 1
    assert "another text" in capsys.readouterr().out
    (tmp_path / "obligations/theorem_x/claim/n-1.smt2").unlink()
    assert main([str(path)]) == 2


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.smt2", "a/b/../c.smt2", "a/b/c", "/a/b.smt2", "a/b/.c.smt2", 3, "a/b/c.smt2/d"]
)
def test_an_obligation_is_named_inside_its_folder(name: object) -> None:
    made = {**certificate.make("a/b/c.smt2", BETWEEN, []), "obligation": name}
    with pytest.raises(Malformed, match="folder/claim"):
        replay(made)


def test_a_certificate_has_its_fields_and_no_others() -> None:
    made = certificate.make("a/b/c.smt2", BETWEEN, [])
    with pytest.raises(Malformed, match="unknown field"):
        replay({**made, "claim": "theorem-2/first_error_term"})
    with pytest.raises(Malformed, match="lacks the field"):
        replay({k: v for k, v in made.items() if k != "steps"})
