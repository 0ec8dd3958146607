"""The engines, what a reader trusts when believing each, and what two of them have in common.

How far a second engine is a second opinion depends on what both start from. ENGINES says for each engine what
it starts from, `between` what a pair shares, `shared` what the opinions of a verdict share in its weakest
part. Nothing here is told by a claim: it follows from the engines that said yes, and, for a replay, from the
kind of its certificate.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Basis(StrEnum):
    """What an engine starts from, when it decides."""

    ENCODING = "the terms that the claim wrote for solvers"
    FORMULA = "the claim's own reduction to numbers: a bound, a table, an identity"
    DEFINITION = "the definition, evaluated anew"
    PROOF = "a proof of a statement of its own"


class Sharing(StrEnum):
    """What the engines behind a verdict share; better ones first, a verdict has that of its weakest part."""

    THROUGHOUT = "independent throughout"
    SPECIFICATION = "independent arithmetic, shared specification"
    ENCODING = "independent solver, shared encoding"
    PROOF = "two checkers, one proof"
    SINGLE = "single engine"


@dataclass(frozen=True)
class Engine:
    """trusts: what one believes with it. code: the program or library that does the work; two engines with
    the same code are one."""

    trusts: str
    basis: Basis
    code: str


ENGINES: Mapping[str, Engine] = {
    "z3": Engine("Z3, on the terms", Basis.ENCODING, "Z3"),
    "cvc5": Engine("cvc5, on the exported SMT-LIB text", Basis.ENCODING, "cvc5"),
    "arb": Engine("ball arithmetic (Arb through python-flint)", Basis.FORMULA, "FLINT"),
    # Arb is a part of FLINT and shares its integers, so that arb and flint are one.
    "flint": Engine("exact integer and rational linear algebra (python-flint)", Basis.FORMULA, "FLINT"),
    "exact": Engine("Python integers and fractions, on the constructions", Basis.FORMULA, "constructions"),
    "gemm": Engine(
        "integers in float matrix products, each row below the exactness bound of the format",
        Basis.FORMULA,
        "numpy",
    ),
    "int8": Engine(
        "integers in 8-bit matrix products with 32-bit sums (ONNX Runtime)", Basis.FORMULA, "onnxruntime"
    ),
    "gf2": Engine("elimination over GF(2) on words of packed bits", Basis.FORMULA, "numpy"),
    "mpmath": Engine(
        "mpmath at high precision: independent values, which every enclosure must contain",
        Basis.FORMULA,
        "mpmath",
    ),
    "rational": Engine(
        "proofs/rational.py: rational enclosures from the standard library alone", Basis.FORMULA, "rational"
    ),
    "networkx": Engine("networkx graph algorithms", Basis.FORMULA, "networkx"),
    # The definitions are the constructions' own, so that exhaustion and exact are one.
    "exhaustion": Engine(
        "evaluating the definition on every input of the scope", Basis.DEFINITION, "constructions"
    ),
    "replay": Engine(
        "proofs/replay.py: the standard library alone, on a certificate", Basis.FORMULA, "replay"
    ),
    "kernel": Engine("the Rocq kernel", Basis.PROOF, "coqc"),
    "coqchk": Engine("Rocq's independent checker", Basis.PROOF, "coqchk"),
}

# The kinds of certificate whose replay states the problem itself, in its own words, and evaluates the
# definition at every case of the scope. The others (REDUCED) check a condition that was derived by hand and
# that the first engine checks as well: a mistake in that derivation would escape both.
FROM_DEFINITION: Mapping[str, str] = {
    "attention-layer": "every output entry by Definition 2's triple sum",
    "attention-transformer": "every map and every layer's triple sum, in Definition 2's order",
    "task-table": "each task as written, on every input",
    "disjointness-table": "DISJ on every pair of strings",
    "sparse-averages": "the mean of the values pointed at",
    "rounding": "the nearest p-bit number, as written",
    "layer-in-P": "every head's average and its rounding, from queries, keys and values",
    "match2-in-P": "the rounded averages on every input, and Match2 by trying every position",
    "fact-1-fooling-set": "every pair and every crossing of two pairs",
    "fact-1-protocol": "the tree walked on all 4^n inputs",
    "sparse-averaging-cramer": "every system solved, every value off y compared with 1/2",
    "theorem-3-unit": "the softmax average of every token, from keys and queries",
    "theorem-3-bits": "every number of the unit, against the format",
    "theorem-4-protocol": "Bob's softmax average in all 4^q cases",
    "theorem-4-collision": "both queries of the unit, from its keys, and both averages",
    "theorem-7/heads": "linear threshold heads on every input",
    "theorem-7/protocol": "sums modulo M by trying every pair of positions",
    "theorem-7/collision": "both inputs, by trying every pair of positions",
    "theorem-7/reduction-fails": "the tokens of the reduction, by trying every pair of positions",
    "theorem-8/swaps": "sums of neighbours at a third token, before and after each swap",
    "appendix-c5/gather": "average, round, decode, decide, at every token",
    "c6-two-party": "the transformer at every layer, from its weights",
    "c6-congest": "the transformer at every layer, from its weights",
    "c6-congest-broadcast": "the transformer at every layer, from its weights, and every packet",
    "c6-graph-attention": "every tuple's score and every average, and the vertices on cycles, of every graph",
    "theorem-10-collision": "W x and both targets, from the inputs",
    "theorem-10-packed": "the inputs, decoded from what the layer keeps",
    "theorem-11-machine": "the machine run on every prefix",
    "theorem-11-collision": "the machine run on both prefixes",
    "random-keys-test": "every key drawn again, every query solved, every value compared",
    "hardware-pass": "the pass run again from keys, queries and values",
    "trained-unit-misses": "the weights decoded, the softmax at every pointer set",
    "trained-unit": "the weights decoded, the softmax at every pointer set",
    "candes-tao": "the iteration for every pointer set, and its values at every token",
}
REDUCED: Mapping[str, str] = {
    "match2-fixed-unit": "the two hardest inputs of each residue stand for all inputs",
    "match3-local-unit": "spread and gap of the scores stand for all inputs",
    "kerdock-averaging": "the coherence lemma and Lemma R stand for all inputs",
    "kerdock-isometry": "the coherence and two inequalities stand for every set and vector",
    "sparse-averaging-all-subsets": "a bound on solutions stands for most pointer sets",
    "sparse-averaging-scores": "the smallest gap and the largest spread stand for all values",
    "theorem-3-queries": "coefficients of one polynomial stand for the scores at every key",
    "theorem-3-radon": "Radon multipliers stand for every query",
    "restricted-isometry": "characteristic polynomials stand for every vector",
}


class Said(Protocol):
    """What is asked of an opinion here. kind: of the certificate, for a replay."""

    @property
    def engine(self) -> str: ...
    @property
    def holds(self) -> bool | None: ...
    @property
    def part(self) -> str: ...
    @property
    def kind(self) -> str: ...


def basis(said: Said) -> Basis:
    """What the engine started from; a replay that is not known to start from the definition does not."""
    if said.engine == "replay" and said.kind in FROM_DEFINITION:
        return Basis.DEFINITION
    return ENGINES[said.engine].basis


def between(one: Said, two: Said) -> Sharing:
    """What two engines that agree have in common."""
    if ENGINES[one.engine].code == ENGINES[two.engine].code:
        return Sharing.SINGLE
    bases = {basis(one), basis(two)}
    if bases == {Basis.PROOF}:
        return Sharing.PROOF
    if bases == {Basis.ENCODING}:
        return Sharing.ENCODING
    if bases & {Basis.PROOF, Basis.DEFINITION}:
        return Sharing.THROUGHOUT
    return Sharing.SPECIFICATION


def parts(opinions: Sequence[Said]) -> list[list[Said]]:
    """The opinions of each part of the claim."""
    found: dict[str, list[Said]] = {}
    for o in opinions:
        found.setdefault(o.part, []).append(o)
    return list(found.values())


def shared(opinions: Sequence[Said]) -> Sharing:
    """What the engines that say yes share: the best pair of each part, the weakest part of all."""
    ranks = list(Sharing)

    def best(part: Sequence[Said]) -> Sharing:
        pairs = itertools.combinations([o for o in part if o.holds is True], 2)
        return min((between(one, two) for one, two in pairs), key=ranks.index, default=Sharing.SINGLE)

    return max((best(part) for part in parts(opinions)), key=ranks.index, default=Sharing.SINGLE)
