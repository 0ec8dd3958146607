"""Definition 4: how large an error says nothing, since an output of 0 has it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import z3

from checkers.core.claim import claim
from checkers.core.mutant import mutant
from checkers.core.verdict import Verdict
from checkers.engines import smt
from constructions.errors import BadInput
from constructions.tasks import qsa

MOST = 1000  # values


@claim("definition-4", quick=[{"q": 1}, {"q": 5}])
def zero_is_within_one(q: int, *, output: Fraction = Fraction(0), within: Fraction = Fraction(1)) -> Verdict:
    """For d' = 1 the constant output 0 is within 1 of every average of q values in [-1, 1], and exactly 1 off
    where all are 1. So to be within 1 of qSA asks nothing of a model, and to be within less does ask.

    QF_LRA with free values. The same in the 2-norm for d' > 1 is the triangle inequality, not checked here.
    """
    if not 1 <= q <= MOST:
        raise BadInput(f"q must lie in 1..{MOST}, not {q}")
    z = [z3.Real(f"z_{j}") for j in range(q)]
    total = sum(z[1:], z[0])
    off = total - q * z3.RealVal(output)
    in_ball = [z3.And(v >= -1, v <= 1) for v in z]
    bound = z3.RealVal(within * q)
    obligations = [
        smt.Obligation("an average of values", "QF_LRA", in_ball, z3.And(off <= bound, -off <= bound)),
        smt.Obligation("all values are 1", "QF_LRA", [v == 1 for v in z], off == q),
    ]

    def witness(_: Any) -> Mapping[str, Any] | None:
        for value in (1, -1):
            average = qsa([[Fraction(value)]] * q, [tuple(range(q))] * q)[0][0]
            if abs(average - output) > within:
                return {"why": f"the average is {average}", "values": [value] * q, "output": output}
        return None

    return smt.prove(obligations, f"all values in [-1, 1], q = {q}, d' = 1", witness)


mutant(zero_is_within_one, "the output is 1/2", at={"q": 3}, output=Fraction(1, 2))
mutant(zero_is_within_one, "within 9/10", at={"q": 3}, within=Fraction(9, 10))
