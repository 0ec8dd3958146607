"""Every guard of the replayers is reached: by a forged certificate, or by a mutant of a stored one."""

from __future__ import annotations

import ast
import copy
import json
import random
from collections.abc import Callable
from fractions import Fraction
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

import proofs
from benchmarks.replay_fuzz import SLOW, mutate, paths, smallest
from proofs import rational, replayers
from proofs.replay import replay
from proofs.replayers import Malformed, Rejected, TooLarge
from proofs.replayers.appendix_b_restricted_isometry.isometry import check_iteration, solve_exactly
from proofs.replayers.appendix_c6_subgraphs import graph_attention
from proofs.replayers.definitions import class_p
from proofs.replayers.theorem_02_fixed_precision import all_subsets, random_keys
from proofs.replayers.theorem_03_infinite_precision.unit import CLAMP, _exp

REPLAYERS = Path(proofs.__file__).parent / "replayers"
GOOD = {c["kind"]: c for c in (json.loads(p.read_text(encoding="utf-8")) for p in smallest(1))}
Change = Callable[[Any], Any]


def put(**fields: Any) -> Change:
    """Fields replaced, a field of the same name among the parameters too."""

    def change(certificate: Any) -> None:
        for name, value in fields.items():
            if name in certificate["parameters"]:
                certificate["parameters"][name] = value
            if name in certificate:
                certificate[name] = value

    return change


def at(*path: Any, value: Any) -> Change:
    """The entry at this path replaced; a function as value gets the old one."""

    def change(certificate: Any) -> None:
        place = certificate
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value(place[path[-1]]) if callable(value) else value

    return change


def one_format(certificate: Any) -> None:
    """The certificate as one of the claim whose queries, values and outputs have one format."""
    certificate["claim"] = "appendix-b-rounding/plain_rounding_suffices_at_an_instance"
    del certificate["parameters"]["p"]


def one_sign(certificate: Any) -> None:
    """One sign changed, of the key of a token in one of the two pointer sets alone."""
    token = min(set(certificate["y"]) - set(certificate["other"]))
    certificate["keys"][token][0] *= -1


def hot_maps(c: Any) -> None:
    """The first element map multiplies by 2^20, and keys and queries are all 1."""
    for W in (row for row in c["maps"][0]["W"]):
        W[:] = [str(2**20)] * len(W)
    c["X"] = [["1"] * len(row) for row in c["X"]]
    for name in ("Q", "K"):
        c["layers"][0][0][name] = [["1"] * len(row) for row in c["layers"][0][0][name]]


def cut_in_two(c: Any) -> None:
    """The gadget graph without the edges of Alice's bits; the answers are what they are on it."""
    n = c["n"]
    for u in range(n):
        for v in range(n, 2 * n):
            c["rows"][u][v] = c["rows"][v][u] = 0


def both(*changes: Change) -> Change:
    def change(certificate: Any) -> None:
        for one in changes:
            one(certificate)

    return change


def keys_of(*words: str, q: int) -> Change:
    """Sign keys, with the parameters that they have."""
    sizes = {"N": len(words), "q": q, "m": len(words[0]) + 1, "d": 1}
    return both(put(q=q, keys=list(words)), lambda c: c["parameters"].update(sizes))


def other_terms(c: Any) -> None:
    """The layer's terms at one place changed, so that its two outputs differ."""
    other = {(j, t) for j, t in enumerate(_inputs(c)[1])} - {(j, t) for j, t in enumerate(_inputs(c)[0])}
    row = next(row for row in c["terms"] if (row[0], row[1]) in other)
    row[2][0][1] = 0 if row[2][0][1] else 1


def _inputs(c: Any) -> list[list[int]]:
    N = c["N"]
    found = []
    for a in (c["a"], c["other"]):
        tokens = [1, *((i + 2 if bit else 1) for i, bit in enumerate(a))]
        tokens += [(N + 1 - 2 - i - 1) if bit else 1 for i, bit in enumerate(c["b"])]
        found.append([*tokens, *[1] * (N - len(tokens))])
    return found


def meets_nothing(c: Any) -> None:
    """Bob's string is zero: neither input has a triple, and the terms are those of these inputs."""
    c["b"] = [0] * len(c["b"])
    term = c["terms"][0][2]
    needed = sorted({(j, t) for X in _inputs(c) for j, t in enumerate(X)})
    c["terms"] = [[j, t, term] for j, t in needed]


def still(c: Any) -> None:
    """W sees nothing, the last token alone moves, and all point at the first q."""
    N, d = c["N"], c["d"]
    pointers = [list(range(1, c["q"] + 1))] * N
    c.update(W=[[0] * (N * d)], xi=[["0x0"] * d] * (N - 1) + [["0x1"] * d], pointers=pointers)


def coarse(c: Any) -> None:
    """No fractional bit: every mantissa is nearest, and too far to be decoded."""
    N, share, width = c["N"], c["share"], (c["M"] - 1).bit_length()
    c["f"] = 0
    for row in c["inputs"]:
        blocks = [row["X"][i : i + share] for i in range(0, N, share)]
        totals = [sum(token << (width * k) for k, token in enumerate(block)) for block in blocks]
        row["mantissas"] = [(2 * total + N) // (2 * N) for total in totals]


def few_trials(certificate: Any) -> None:
    """Ten trials, and the hash of their signs."""
    certificate["parameters"]["trials"] = 10
    N, m = certificate["parameters"]["N"], certificate["m"]
    words = (key << -m % 8 for seed in range(1, 11) for key in random_keys.drawn(N, m, seed))
    certificate["signs"] = sha256(b"".join(w.to_bytes(-(-m // 8), "big") for w in words)).hexdigest()


def one_pair_turned(c: Any) -> None:
    """The second pointer set is the first but for one pair of tokens of different keys."""
    keys, y = c["keys"], c["y"]
    j = next(j for j in y if keys[j] != keys[j ^ 1])
    c["other"] = sorted(i ^ 1 if i == j else i for i in y)


FORGED: list[tuple[str, Change, type[Exception], str]] = [
    # Theorem 3
    (
        "theorem-3-radon",
        at("dependency", value=lambda row: [row[0] + 1, row[1] - 1, *row[2:]]),
        Rejected,
        "cancel coordinate 1",
    ),
    ("theorem-3-radon", at("dependency", value=[1, 1, 1]), Rejected, "do not add up to 0"),
    ("theorem-3-radon", at("y", value=[0, 0]), Rejected, "no increasing 1-subset"),
    ("theorem-3-radon", at("y", value=[3]), Rejected, "no increasing 1-subset"),
    ("theorem-3-radon", at("y", value=[0]), Rejected, "a multiplier off y is positive"),
    ("theorem-3-radon", at("dependency", value=[0, 0, 0]), Rejected, "do not force a spread"),
    (
        "theorem-3-queries",
        at("pointers", 0, value=lambda y: [y[0], *y[:-1]]),
        Rejected,
        "no increasing 4-subset",
    ),
    ("theorem-3-queries", at("pointers", 0, value=lambda y: y[::-1]), Rejected, "no increasing 4-subset"),
    ("theorem-3-queries", at("pointers", value=lambda rows: rows[1:]), Rejected, "pointer sets for N = 32"),
    ("theorem-3-queries", at("nodes", 0, value=99), Rejected, "the nodes are not the"),
    ("theorem-3-unit", put(eps="0"), Rejected, "not positive"),
    ("theorem-3-unit", put(eps=f"1/{2**2000}"), TooLarge, "denominator"),
    (
        "theorem-3-unit",
        at("queries", value=lambda rows: [[*row, 0] for row in rows]),
        Rejected,
        "coordinates, not 2q",
    ),
    (
        "theorem-3-unit",
        at("queries", value=lambda rows: [[-w for w in row] for row in rows]),
        Rejected,
        "far above",
    ),
    ("theorem-3-unit", at("values", 0, 0, value="2"), Rejected, "unit ball"),
    (
        "theorem-3-bits",
        both(put(N=10**9, q=10**5), at("shift", value=5 * 10**8)),
        TooLarge,
        "numbers have more than",
    ),
    (
        "theorem-3-bits",
        both(put(N=100, q=8, alpha=10**6), at("shift", value=50)),
        TooLarge,
        "too many pointer sets",
    ),
    ("theorem-3-bits", at("shift", value=0), Rejected, "shifted by 0"),
    # Theorem 6: inputs with a match, and without one
    ("match2-fixed-unit", at("dummy", value=lambda k: k + 2), Rejected, "an input with a match is not shown"),
    ("match2-fixed-unit", at("c", value=1), Rejected, "an input without a match may round to"),
    ("match2-fixed-unit", at("cosines", 1, value=lambda k: k + 1), Rejected, "feature of residue 1"),
    # The class P(p, f), and Theorem 6 in it
    ("layer-in-P", at("outputs", 0, 0, 0, value=lambda k: k + 1), Rejected, "the layer's outputs are others"),
    ("layer-in-P", at("heads", 0, "key", 0, 0, 0, value=99), Rejected, "is no number of 4 bits"),
    ("layer-in-P", put(p=5000), TooLarge, "p and f must be at most 4096"),
    (
        "layer-in-P",
        both(
            put(p=40),
            at("heads", 1, "query", value=lambda rows: [[[9**9] * len(v) for v in r] for r in rows]),
        ),
        TooLarge,
        "scores may differ by at most 16384",
    ),
    ("match2-in-P", put(p=5000), TooLarge, "p and f must be at most 4096"),
    (
        "match2-in-P",
        both(
            at("heads", 0, "value", value=lambda rows: [[[0]] * len(row) for row in rows]),
            at("heads", 0, "dummy_values", value=lambda rows: [[0]] * len(rows)),
        ),
        Rejected,
        "the layer says otherwise",
    ),
    # Theorem 7
    ("theorem-7/collision", at("terms", 0, 2, 0, 0, value=0), Rejected, "a weight that is not positive"),
    ("theorem-7/collision", at("terms", 0, 2, 0, 0, value=-1), Rejected, "a weight that is not positive"),
    ("theorem-7/collision", put(p=14), Rejected, "bits are not fewer than n = 20"),
    ("theorem-7/collision", other_terms, Rejected, "outputs differ"),
    ("theorem-7/collision", meets_nothing, Rejected, "Match3 is the same"),
    ("theorem-7/heads", at("heads", 0, "own", 0, value="0"), Rejected, "token 1's weight is not positive"),
    (
        "theorem-7/heads",
        at("heads", 0, "tables", 0, 0, 1, value="-1/2"),
        Rejected,
        "a weight is not positive",
    ),
    ("theorem-7/heads", at("heads", 0, "thresholds", value=["0"] * 9), Rejected, "do not increase"),
    ("theorem-7/protocol", at("runs", 0, "terms", value=lambda rows: rows[1:]), Rejected, "it is for N = 15"),
    ("theorem-7/protocol", at("runs", value=lambda rows: rows[::-1]), Rejected, "the runs are not two"),
    # Theorem 8: swaps that a third token sees
    ("theorem-8/swaps", at("swaps", value=lambda rows: rows[1:]), Rejected, "not one for each pair"),
    ("theorem-8/swaps", at("swaps", value=lambda rows: rows[::-1]), Rejected, "whose turn it is"),
    ("theorem-8/swaps", at("swaps", 0, "k", value=0), Rejected, "no third token"),
    ("theorem-8/swaps", at("swaps", 0, "X", value=lambda X: [0] * len(X)), Rejected, "does not tell"),
    # Theorem 11: the state update, colliding prefixes
    ("theorem-11-collision", at("a", 0, value=lambda bit: 1 - bit), Rejected, "the prefixes end in states"),
    ("theorem-11-collision", lambda c: c.update(b=c["a"]), Rejected, "agree at the probe"),
    ("theorem-11-collision", put(states=2), Rejected, "not at most 2"),
    (
        "theorem-11-machine",
        at("transitions", 0, value=lambda t: [row[::-1] for row in t]),
        Rejected,
        "which answers",
    ),
    ("theorem-11-machine", at("answers", value=lambda rows: rows * 2), Rejected, "more than 2"),
    # Theorem 9
    ("match3-local-unit", at("f", value=0), Rejected, "too far apart"),
    ("match3-local-unit", put(M=10**9), Rejected, "below 1/2"),
    # Theorem 10
    (
        "theorem-10-collision",
        at("xi", value=lambda xi: [["0x0"] * len(row) for row in xi]),
        Rejected,
        "xi is zero",
    ),
    (
        "theorem-10-packed",
        at("seen", 0, -1, value=lambda v: str(Fraction(v) + 10**60)),
        Rejected,
        "left over",
    ),
    (
        "theorem-10-packed",
        both(
            at("inputs", value=lambda rows: [rows[0]] * len(rows)),
            at("seen", value=lambda rows: [rows[0]] * len(rows)),
        ),
        Rejected,
        "there twice",
    ),
    # Theorem 2
    ("sparse-averaging-cramer", keys_of("++-", "++-", "+++", q=2), Rejected, "linearly dependent"),
    ("sparse-averaging-cramer", keys_of("+" * 16, "-" * 15 + "+", q=2), Rejected, "longer than 2 sqrt"),
    ("sparse-averaging-cramer", keys_of("+++++", "++++-", q=1), Rejected, "above 1/2"),
    ("sparse-averaging-all-subsets", keys_of("+++", "+++", "++-", q=2), Rejected, "not incoherent enough"),
    ("sparse-averaging-all-subsets", keys_of("++++", "++++", "++--", q=1), Rejected, "above 1/2"),
    ("sparse-averaging-scores", at("f", value=1), Rejected, "fractional bits, the claim's are integers"),
    ("sparse-averaging-scores", at("f", value=9), Rejected, "do not fit p = 4"),
    ("sparse-averaging-scores", put(value_bits=0), Rejected, "the smallest gap"),
    ("sparse-averaging-scores", at("value_dimension", value=2), Rejected, "its claim says d = 1"),
    ("sparse-averaging-scores", one_format, Rejected, "of one format"),
    ("sparse-averaging-scores", put(value_bits=10**6), TooLarge, "at most 65536 bits"),
    ("kerdock-averaging", at("queries", 0, "query", 0, value=lambda v: v + 1), Rejected, "not rounded from"),
    ("kerdock-averaging", put(q=9), Rejected, "gives no gap"),
    ("kerdock-averaging", at("alpha", value=1), Rejected, "do not give an error"),
    ("kerdock-averaging", at("forms", 1, value=lambda f: [0] * len(f)), Rejected, "is singular"),
    ("random-keys-test", at("m", value=lambda m: m + 2), Rejected, "is not the claim's 16 q"),
    ("random-keys-test", at("failing", value=[1]), Rejected, "the failing seeds are"),
    ("random-keys-test", at("signs", value="00"), Rejected, "another hash"),
    ("random-keys-test", few_trials, Rejected, "are not few"),
    ("hardware-pass", at("p", value=2), Rejected, "does not fit p = 2"),
    ("hardware-pass", at("f", value=10**6), TooLarge, "at most 4096"),
    ("hardware-pass", at("inputs", 0, "values", 0, 0, value=1 << 40), Rejected, "outside the unit ball"),
    ("hardware-pass", at("inputs", 0, "outputs", 1, 0, value=lambda k: k + 1), Rejected, "not what the pass"),
    ("hardware-pass", at("parameters", "eps", value=f"1/{10**9}"), Rejected, "errs by more than"),
    # Theorem 4
    ("theorem-4-collision", lambda c: c.update(other=c["y"]), Rejected, "the same"),
    ("theorem-4-collision", lambda c: c.update(values=[0] * len(c["values"])), Rejected, "0/8 apart"),
    ("theorem-4-collision", at("keys", 0, 0, value=lambda u: 3 * u), Rejected, "is no sign"),
    ("theorem-4-collision", both(put(p=5), one_sign), Rejected, "queries at the two pointer sets differ"),
    ("theorem-4-collision", put(m=1), Rejected, "its claim says m = 1"),
    ("theorem-4-protocol", at("threshold", value="0"), Rejected, "the threshold is 0"),
    ("theorem-4-protocol", at("messages", 0, 1, value=lambda text: text[1:]), Rejected, "is not"),
    ("theorem-4-protocol", at("messages", 0, 1, value=lambda t: t[:-1] + "1"), Rejected, "does not end with"),
    # Appendix B: the upper and the lower side of the isometry, and tightness
    ("restricted-isometry", keys_of("+" * 8, "+" * 7 + "-", "-+" * 4, q=1), Rejected, "is lengthened"),
    ("restricted-isometry", at("bound", value="1/3"), Rejected, "the bound is 1/3"),
    (
        "candes-tao",
        at("delta", value=lambda d: str(Fraction(d) + Fraction(1, 2**27))),
        Rejected,
        "delta = .* above",
    ),
    (
        "candes-tao",
        at("theta", value=lambda d: str(Fraction(d) + Fraction(1, 2**27))),
        Rejected,
        "theta = .* above",
    ),
    ("kerdock-isometry", at("forms", value=lambda rows: rows[:-1]), Rejected, "there are 31 forms"),
    ("kerdock-isometry", at("parameters", "q", value=2), Rejected, "no constants of at most 1/4"),
    ("kerdock-isometry", at("keys", 1, 1, value=lambda u: u ^ 1), Rejected, "have inner product -8"),
    # Figure 2
    (
        "trained-unit",
        at("weights", "keys", value=lambda rows: rows[::-1]),
        Rejected,
        "not shown to be within",
    ),
    (
        "trained-unit-misses",
        at("weights", "keys", value=lambda rows: ["0" * len(row) for row in rows]),
        Rejected,
        "mean squared error is not",
    ),
    ("trained-unit-misses", at("y", value=[0, 1, 2]), Rejected, "not shown to be above 1/2"),
    # C.5
    ("appendix-c5/gather", at("p", value=4), Rejected, "does not fit p = 4"),
    ("appendix-c5/gather", at("inputs", value=lambda rows: [*rows, rows[0]]), Rejected, "are different"),
    (
        "appendix-c5/gather",
        at("inputs", value=lambda rows: [{**rows[0], "answers": rows[0]["answers"][::-1] + "0"}, *rows[1:]]),
        Rejected,
        "the answers differ",
    ),
    ("appendix-c5/gather", coarse, Rejected, "decoded as"),
    # C.6: sizes
    ("c6-two-party", at("bits", value=lambda b: b + 1), Rejected, "the protocol costs"),
    ("c6-two-party", put(D=17), Malformed, "at most 16"),
    ("c6-two-party", put(H=17), Malformed, "at most 16"),
    ("c6-two-party", put(m=17), Malformed, "at most 16"),
    ("c6-congest", put(p=9), Malformed, "at most 8"),
    ("c6-two-party", at("bits", value=lambda v: v + 1), Rejected, "the protocol costs"),
    ("c6-two-party", at("updates", value=lambda u: [*u, u[0]]), Malformed, "residues, in the sizes"),
    ("c6-two-party", at("projections", 0, value=lambda u: [*u, u[0]]), Malformed, "residues, in the sizes"),
    ("c6-two-party", at("updates", 0, 0, 0, value=251), Malformed, "residues, in the sizes"),
    ("c6-congest", at("rounds", value=lambda v: v + 1), Rejected, "field .rounds. should be"),
    ("c6-congest", at("skips", value=False), Malformed, "'skips' true"),
    ("c6-congest-broadcast", at("bound", value=lambda v: v - 1), Rejected, "field 'bound' is"),
    ("c6-congest-broadcast", at("rounds", value=lambda v: v - 1), Rejected, "field 'rounds' should be"),
    ("c6-congest-broadcast", at("skips", value=False), Malformed, "'skips' true"),
    ("c6-congest-broadcast", cut_in_two, Rejected, "not connected"),
    ("c6-graph-attention", put(order=4), Malformed, "'order' must be 3 or 5"),
    ("c6-graph-attention", put(p=4097), TooLarge, "p at most 4096"),
    ("c6-graph-attention", at("keys", value=lambda k: k[1:]), Malformed, "each of the order - 1 slots"),
    ("c6-graph-attention", at("queries", value=lambda q: q[1:]), Malformed, "as wide as the dummy's"),
    (
        "c6-graph-attention",
        both(put(p=64), at("queries", 0, 0, value=2**20)),
        TooLarge,
        "may differ by at most",
    ),
    ("c6-graph-attention", at("queries", 0, 0, value=0), Rejected, "not whether it lies on a cycle"),
    # Definitions and Fact 1
    (
        "attention-layer",
        lambda c: c["heads"].append(c["heads"][0]),
        Rejected,
        "for 2 heads, its claim for one",
    ),
    ("attention-layer", at("low", 0, 0, value="-1"), Rejected, "not enclosed within"),
    ("attention-layer", at("X", 0, 0, value=str(2**5000)), TooLarge, "more than 1024 bits"),
    ("fact-1-fooling-set", put(n=1, pairs=[[0, 1]]), Rejected, "there are 1 pairs"),
    ("fact-1-fooling-set", put(n=1, pairs=[[0, 0], [0, 1]]), Rejected, "do not cross"),
    ("fact-1-fooling-set", put(n=1, pairs=[[1, 1], [0, 1]]), Rejected, "meets"),
    ("fact-1-fooling-set", put(n=1, pairs=[[1, 0], [0, 1]]), Rejected, "counting up"),
    (
        "attention-layer",
        at("high", 0, 0, value=lambda v: str(Fraction(v) - Fraction(1, 2**41))),
        Rejected,
        "within",
    ),
    ("attention-transformer", at("maps", value=lambda rows: rows[1:]), Malformed, "one more than"),
    ("attention-transformer", at("layers", 0, value=[]), Malformed, "1 to 64 non-empty lists"),
    ("attention-transformer", at("maps", 0, "b", value=["0"] * 9), Malformed, "W and V must be d x d"),
    ("attention-transformer", at("X", 0, 0, value=str(2**5000)), TooLarge, "more than 1024 bits"),
    ("attention-transformer", at("low", value=lambda rows: rows[1:]), Malformed, "a row a token"),
    ("attention-transformer", at("low", 0, 0, value="-1000"), Rejected, "not enclosed within"),
    ("attention-transformer", at("low", 0, 0, value=lambda v: str(Fraction(v) + 1)), Rejected, "not within"),
    ("attention-transformer", hot_maps, TooLarge, "a score exceeds 4096"),
    (
        "fact-1-protocol",
        lambda c: c.update(tree=["bob", "00", c["tree"], 0]),
        Rejected,
        "branch of the protocol",
    ),
    # More of Theorems 2, 3, 4 and 10
    ("kerdock-averaging", put(p=2), Rejected, "keys .1 and -1 do not fit p = 2"),
    ("kerdock-averaging", put(p=16), Rejected, "queries need not fit p = 16"),
    ("sparse-averaging-scores", at("queries", 0, value=lambda q: "0" * len(q)), Rejected, "the smallest gap"),
    ("sparse-averaging-scores", put(p=2), Rejected, "query 0 does not fit 2 bits"),
    ("theorem-3-queries", at("queries", value=lambda rows: rows[1:]), Rejected, "31 queries for 32"),
    ("theorem-3-unit", put(eps=f"1/{10**60}"), Rejected, "not shown to be within eps"),
    ("theorem-4-protocol", at("messages", value=lambda rows: rows[1:]), Rejected, "one message for every a"),
    (
        "theorem-4-protocol",
        lambda c: c["messages"][0].__setitem__(1, c["messages"][1][1]),
        Rejected,
        "Bob's decision",
    ),
    (
        "theorem-10-collision",
        still,
        Rejected,
        "are nearer",
    ),
    # The bounds on sizes
    ("sparse-averaging-scores", put(p=10**6), TooLarge, "at most 65536 bits"),
    ("kerdock-averaging", put(p=10**6), TooLarge, "at most 65536 bits"),
    ("match2-fixed-unit", at("p", value=10**6), TooLarge, "at most 4096 bits"),
    ("match3-local-unit", at("f", value=10**6), TooLarge, "at most 4096 bits"),
    ("theorem-7/collision", put(p=10**6), TooLarge, "at most 4096 bits"),
    ("appendix-c5/gather", at("f", value=10**6), TooLarge, "at most 4096 bits"),
    ("fact-1-fooling-set", put(n=1 << replayers.LARGEST_BITS), TooLarge, "more than 65536 bits"),
    (
        "sparse-averages",
        at("values", 0, 0, value={"numerator": "1", "denominator": hex(1 << 70_000)}),
        TooLarge,
        "more than 65536 bits",
    ),
    ("sparse-averaging-cramer", keys_of(*["++"] * 40, q=20), TooLarge, "steps that replay takes"),
]


def forged(kind: str, change: Change) -> Any:
    certificate = copy.deepcopy(GOOD[kind])
    change(certificate)
    return certificate


@pytest.mark.parametrize(
    ("kind", "change", "error", "says"), FORGED, ids=lambda v: v if isinstance(v, str) else ""
)
def test_a_forged_certificate_meets_its_guard(
    kind: str, change: Change, error: type[Exception], says: str
) -> None:
    replay(GOOD[kind])
    with pytest.raises(error, match=says) as caught:
        replay(forged(kind, change))
    assert "\n" not in str(caught.value)


def short_sums() -> Any:
    """Keys of which the first four have pairwise inner product -m/8: no sum of theirs is lengthened by more
    than 1/8, their own sum is shortened by 3/8. Columns of two signs each way, and of three and one."""
    twos = ["++--", "+-+-", "+--+"] * 4
    ones = ["-+++", "+-++", "++-+", "+++-"] * 5
    keys = ["".join(column[i] for column in twos + ones) for i in range(4)]
    return forged("restricted-isometry", keys_of(*keys, "+-" * 16, "++--" * 8, q=2))


def hot_layer() -> Any:
    """K[0][0] = 2^64, for which exp would have more bits than fit a memory."""
    certificate = forged("attention-layer", at("heads", 0, "K", 0, 0, value=str(2**64)))
    certificate["X"] = [["1"] * len(row) for row in certificate["X"]]
    return certificate


G = [[8, 0, 8], [0, 8, 0], [8, 0, 8]]
ZERO = Fraction(0)
below = int(10**700 * rational.exp(Fraction(-1), 3000)[0])
# What Candes and Tao's theorem rules out once the constants are right: the steps are run with wrong ones.
DIRECT: list[tuple[Callable[[], Any], type[Exception], str]] = [
    (lambda: replay(short_sums()), Rejected, "is shortened"),
    (lambda: replay(hot_layer()), TooLarge, "a score exceeds 4096"),
    # 1/2 and some e^-4000: no tie, and too near to one
    (
        lambda: class_p.rounded([*map(Fraction, (0, 0, -1, -1, -4000))], [0, 1, 0, 1, 1]),
        TooLarge,
        "2000 bits do not decide",
    ),
    # 10^700 e^-1 and the integer below it: their difference is less than 1
    (lambda: graph_attention._positive(((-1, 10**700), (0, -below))), TooLarge, "2000 bits do not decide"),
    (lambda: check_iteration(G, (0,), ZERO, Fraction(1, 2)), Rejected, "1 exceptional tokens at step 1"),
    (lambda: check_iteration(G, (0, 1), ZERO, Fraction(1, 2)), Rejected, "do not shrink at step 1"),
    (lambda: check_iteration(G, (0,), ZERO, Fraction(-1)), Rejected, "the value at token 1 is 0"),
    (lambda: check_iteration([[8, -7], [-7, 8]], (0, 1), ZERO, Fraction(1)), Rejected, "longer than 2 sqrt"),
    (lambda: solve_exactly([[1, 1], [1, 1]], [ZERO, ZERO]), Rejected, "linearly dependent"),
    (lambda: _exp(-CLAMP - 1, CLAMP) and _exp(CLAMP + 1, CLAMP), Rejected, "scores far above"),
]


@pytest.mark.parametrize(("call", "error", "says"), DIRECT, ids=lambda v: v if isinstance(v, str) else "")
def test_a_guard_met_directly(call: Callable[[], Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        call()


def test_a_search_that_is_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(all_subsets, "MOST_SOLVED", 0)
    # Orthogonal but for one pair, whose query has exactly 1/2 there and so must be solved for.
    certificate = forged("sparse-averaging-all-subsets", keys_of("++++", "+++-", "+-+-", q=1))
    with pytest.raises(TooLarge, match="steps of elimination"):
        replay(certificate)


# Comparisons that are part of what is claimed, and that arithmetic leaves no way to fail.
NEVER_MET = {
    "exceeds what the formula gives": "the least p and the formula were both just computed, and are in order",
    "Alice's sum {k} does not fit": "N terms of less than 2^(p-1) add up to less than N 2^(p-1)",
    "more than {MOST_SOLVED} steps": "met above, with a smaller bound",
}


def _raised_at(call: Callable[[], Any]) -> tuple[str, int] | None:
    try:
        call()
    except (Rejected, Malformed) as error:
        frame = error.__traceback__
        while frame is not None and frame.tb_next is not None:
            frame = frame.tb_next
        return None if frame is None else (frame.tb_frame.f_code.co_filename, frame.tb_lineno)
    return None


def test_every_guard_is_met() -> None:
    """Every `raise Rejected` and `raise TooLarge` of the replayers is met: by a forgery here, or a mutant."""
    met = {
        _raised_at(lambda kind=kind, change=change: replay(forged(kind, change)))
        for kind, change, *_ in FORGED
    }
    met |= {_raised_at(call) for call, *_ in DIRECT}
    source, corpus = random.Random(1), list(GOOD.values())
    for certificate in (c for c in corpus if c["kind"] not in SLOW):
        places = paths(certificate)
        for _ in range(150):
            mutant = mutate(source, certificate, places, corpus)
            met.add(_raised_at(lambda mutant=mutant: replay(mutant)))
    missed = []
    for path in sorted(REPLAYERS.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and node.exc is not None:
                text = ast.unparse(node.exc)
                lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
                reached = any((str(path), line) in met for line in lines)
                if not text.startswith("Malformed") and not reached and not any(k in text for k in NEVER_MET):
                    missed.append(f"{path.relative_to(REPLAYERS)}:{node.lineno} {text}")
    assert not missed, "\n".join(missed)
