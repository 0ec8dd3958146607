"""What Z3 has a model of is not refuted, whatever steps are tried."""

from __future__ import annotations

import random

import pytest
import z3

from proofs.replayers import Malformed, Rejected
from proofs.smt import refutation
from proofs.smt.clauses import Clauses
from proofs.smt.text import read

DECLARED = (
    "(declare-sort T 0)(declare-fun p () Bool)(declare-fun q () Bool)(declare-fun i () Int)"
    "(declare-fun x () Real)(declare-fun a () T)(declare-fun b () T)(declare-fun f (T) T)"
    "(declare-fun g (Bool T) Bool)(declare-fun h (Int) Int)"
)
# By sort, what is written with nothing inside, and what with terms of the sorts that its letters name.
LEAVES = {"B": ["p", "q", "true"], "I": ["i", "0", "2"], "X": ["x", "0.5", "0.0"], "S": ["a", "b"]}
SHAPES = {
    "B": [
        "(not B)", "(or B B B)", "(xor B B)", "(=> B B B)", "(ite B B B)", "(= B B)", "(distinct S S S)",
        "(< I I I)", "(= I I)", "(>= X X)", "(= S S)", "(g B S)", "(g (ite B B B) S)",
        "(let ((v B)) (and v B))",
    ],
    "I": ["(+ I I)", "(* 2 I)", "(- I)", "(ite B I I)", "(h I)"],
    "X": ["(* X X)", "(/ X X)", "(ite B X X)", "(to_real I)", "(- X X)"],
    "S": ["(f S)", "(ite B S S)"],
}  # fmt: skip


def term(sort: str, depth: int, draw: random.Random) -> str:
    """A random term of this sort."""
    if not depth or draw.random() < 0.2:
        return draw.choice(LEAVES[sort])
    shape = draw.choice(SHAPES[sort]).replace("v", f"v{draw.randrange(10**9)}")  # no name twice
    return "".join(term(c, depth - 1, draw) if c in LEAVES else c for c in shape)


def step(clauses: Clauses, terms: int, draw: random.Random) -> list:
    """A random step, of any sort."""
    if draw.random() < 0.4:
        return ["equation", draw.randrange(terms), draw.randrange(terms)]
    if clauses.unknowns and draw.random() < 0.3:
        p = [[draw.choice(["1", "-1", "2"]), [draw.randrange(len(clauses.unknowns))]], ["1", []]]
        return ["condition", p, draw.choice([">=", ">", "="])]
    literals = [draw.choice([1, -1]) * draw.randint(1, clauses.variables) for _ in range(draw.randint(1, 3))]
    sort = draw.choice(["follows", "order", "congruence", "sum"])
    places = draw.sample(range(len(literals)), draw.randint(1, len(literals)))
    terms_of_sum = [[draw.choice(["1", "2", "1/2"]), [k]] for k in places]
    return [sort, literals, terms_of_sum] if sort == "sum" else [sort, literals]


@pytest.mark.parametrize("seed", range(8))
def test_a_text_that_can_hold_is_not_refuted(seed: int) -> None:
    draw = random.Random(seed)
    satisfiable = 0
    for _ in range(12):
        asserted = "".join(f"(assert {term('B', 3, draw)})" for _ in range(draw.randint(1, 4)))
        text = f"{DECLARED}{asserted}(check-sat)"
        solver = z3.Solver()
        solver.set("rlimit", 2_000_000)
        solver.from_string(text)
        if solver.check() != z3.sat:
            continue
        satisfiable += 1
        script = read(text)
        clauses, kept = Clauses(script), []
        for _ in range(25):
            tried = step(clauses, len(script.terms), draw)
            try:
                pytest.fail(f"refuted: {text} by {[*kept, tried]}: {refutation.check(text, [*kept, tried])}")
            except (Rejected, Malformed) as error:
                if "leave it possible" in str(error):
                    kept.append(tried)
    assert satisfiable
