"""Mutations of the stored certificates: replay must refuse each, or what it says must still be true.

    python -m benchmarks.replay_fuzz 100000 1

mutates that many times, from that seed, and prints for each kind how many mutants there were, how many were
accepted, and everything that should not be: a crash, an accepted mutant of another claim or other
parameters, an accepted change of data that the claim determines, or a sentence that an independent check
finds false. tests/proofs/test_replay_fuzz.py does the same 10^4 times, on the smallest certificates.
"""

from __future__ import annotations

import copy
import itertools
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from proofs.replay import main as replay_command
from proofs.replay import place, replay
from proofs.replayers import Malformed, Rejected

STORED = Path(__file__).parents[1] / "proofs" / "certificates"

# Data that the claim does not determine: another choice may be as good. All else is: no change of it
# may be accepted.
FREE = {
    "attention-layer": {"low", "high", "heads"},  # looser bounds, still within 2^-40; heads in another order
    "sparse-averages": {"pointers", "values", "outputs"},  # an input nobody points at, with its value
    "candes-tao": {"delta", "theta", "keys"},  # rounded up by less than the 2^-28 that is said
    "restricted-isometry": {"keys"},
    "sparse-averaging-cramer": {"keys"},
    "sparse-averaging-all-subsets": {"keys"},
    "sparse-averaging-scores": {"key_columns", "pointers", "queries", "value_bits"},
    "kerdock-averaging": {"alpha", "f", "forms", "queries"},  # fewer, and then the sentence counts fewer
    "kerdock-isometry": {"forms", "keys"},
    "random-keys-test": {"pointers"},
    "hardware-pass": {"p", "keys", "pointers", "queries", "inputs"},  # changes that no output shows
    "trained-unit": {"weights"},
    "trained-unit-misses": {"weights", "y"},
    "attention-transformer": {"low", "high", "layers"},
    "match2-fixed-unit": {"p", "f", "c", "dummy", "cosines", "sines"},
    "layer-in-P": {"tokens", "heads", "inputs", "outputs"},
    "match2-in-P": {"p", "f", "heads"},
    "match3-local-unit": {"f", "keys", "coefficients"},
    "theorem-3-unit": {"values", "pointers", "queries"},
    "theorem-3-radon": {"keys", "dependency", "y"},
    "theorem-4-collision": {"keys", "y", "other", "values"},
    "theorem-4-protocol": {"p", "keys", "messages"},
    "theorem-7/reduction-fails": {"cases"},  # other strings that break the reduction
    "theorem-7/protocol": {"runs"},
    "theorem-7/collision": {"a", "other", "b", "terms"},
    "theorem-7/heads": {"heads", "answers"},
    "theorem-8/swaps": {"swaps"},  # other inputs that tell two positions apart
    "theorem-10-collision": {"W", "xi", "pointers", "least"},
    "theorem-10-packed": {"inputs", "seen"},
    "theorem-11-collision": {"transitions", "a", "b", "probe"},
    "theorem-11-machine": {"transitions", "answers"},
    "fact-1-protocol": {"tree"},
    "fact-1-fooling-set": {"pairs"},  # in full, or the word "complements"
    "appendix-c5/gather": {"p", "f", "inputs"},  # fewer inputs, and then the sentence counts fewer
    "c6-two-party": {"first", "projections", "updates", "rows", "answers"},
    "c6-graph-attention": {"p", "queries", "keys", "dummy"},  # other scores that find the cycles
    "c6-congest-broadcast": {"first", "projections", "updates", "rows", "answers"},
    "c6-congest": {"first", "projections", "updates", "rows", "answers"},
}
HUGE = [2**64, -(2**64), 10**30, 10**4000, 0, -1, 1]
TEXTS = [
    "",
    "0",
    "-1",
    "1/3",
    "1e30",
    "1e-9999999999",
    "NaN",
    "inf",
    "1/0",
    "0x10",
    " 1 ",
    "+",
    "complements",
    "one",
]
OTHERS: list[Any] = [
    None,
    True,
    False,
    0.5,
    float("nan"),
    [],
    {},
    [[]],
    [0],
    "x",
    [None],
    {"kind": 1},
    [[1, "a"]],
]

Path_ = tuple[Any, ...]


@dataclass
class Tally:
    """What came of the mutants: counts by kind, and what should not be."""

    tried: Counter[str] = field(default_factory=Counter)
    accepted: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def paths(value: Any, prefix: Path_ = ()) -> list[Path_]:
    """The places of all values below this one."""
    found: list[Path_] = []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, below in items:
        found.append((*prefix, key))
        found += paths(below, (*prefix, key))
    return found


def _at(value: Any, path: Path_) -> Any:
    for key in path:
        value = value[key]
    return value


def _put(value: Any, path: Path_, new: Any) -> None:
    _at(value, path[:-1])[path[-1]] = new


def mutate(source: random.Random, certificate: Any, places: Sequence[Path_], corpus: Sequence[Any]) -> Any:
    """A copy with one to three changes."""
    mutant = copy.deepcopy(certificate)
    for _ in range(source.choice([1, 1, 1, 2, 3])):
        shallow = [p for p in places if len(p) <= 2]
        path = source.choice(shallow if source.random() < 0.4 else places)
        try:
            _change(source, mutant, path, places, corpus)
        except (LookupError, TypeError, AttributeError, ValueError):
            continue  # an earlier change took the place away
    return mutant


def _change(
    source: random.Random, mutant: Any, path: Path_, places: Sequence[Path_], corpus: Sequence[Any]
) -> None:
    value, roll = _at(mutant, path), source.random()
    if roll < 0.06:
        _put(mutant, path, copy.deepcopy(source.choice(OTHERS)))
    elif roll < 0.12:  # swapped with another place
        other = source.choice(places)
        there = copy.deepcopy(_at(mutant, other))
        _put(mutant, other, copy.deepcopy(value))
        _put(mutant, path, there)
    elif roll < 0.16:  # the head, or a field, of another certificate
        given = source.choice(corpus)
        name = source.choice([*mutant, "claim", "parameters"])
        if name in given:
            mutant[name] = copy.deepcopy(given[name])
    elif roll < 0.20:  # a parameter, and the field of the same name, changed alike
        name = source.choice(list(mutant["parameters"]))
        new = _other(source, mutant["parameters"][name])
        mutant["parameters"][name] = new
        if name in mutant:
            mutant[name] = new
    elif isinstance(value, list):
        _change_list(source, value)
    elif isinstance(value, dict):
        name = source.choice(list(value))
        if source.random() < 0.5:
            value[f"{name}_"] = value.pop(name) if source.random() < 0.5 else value[name]
        else:
            value.pop(name)
    else:
        _put(mutant, path, _other(source, value))


def _change_list(source: random.Random, value: list[Any]) -> None:
    i, k = source.randrange(len(value)), source.randrange(len(value))
    change = source.choice(["drop", "duplicate", "swap", "reverse", "rotate", "empty"])
    if change == "drop":
        del value[i]
    elif change == "duplicate":
        value.insert(k, copy.deepcopy(value[i]))
    elif change == "swap":
        value[i], value[k] = value[k], value[i]
    elif change == "reverse":
        value.reverse()
    elif change == "rotate":
        value[:] = value[1:] + value[:1]
    else:
        value.clear()


def _other(source: random.Random, value: Any) -> Any:
    """Another value of this type, mostly a near one."""
    if isinstance(value, int):
        return source.choice(
            [value + 1, value - 1, value + 1, value - 1, -value, 2 * value, *HUGE, str(value)]
        )
    if not isinstance(value, str) or not value or source.random() < 0.2:
        return source.choice(TEXTS)
    if re.fullmatch(r"-?\d{1,40}(/[1-9]\d{0,40})?", value):
        return str(Fraction(value) + source.choice([1, -1, Fraction(1, 2**50), Fraction(1, 10**9), 10**40]))
    letters = list(value)
    letters[source.randrange(len(letters))] = source.choice("01+-af")
    return "".join(letters[: source.choice([len(letters), len(letters), len(letters) - 1])])


def _judge(stored: Path, certificate: Any, mutant: Any, sentence: str, tally: Tally) -> None:
    kind = certificate["kind"]
    try:
        said = replay(mutant)
        if place(mutant) != place(certificate):
            return  # the file has the name of other parameters: the command rejects it
    except (Rejected, Malformed):
        return
    except Exception as error:  # which is what is looked for
        tally.wrong.append(f"{stored}: {type(error).__name__}: {error!s:.200}: {json.dumps(mutant)[:300]}")
        return
    tally.accepted[kind] += 1
    changed = {name for name in certificate if mutant[name] != certificate[name]}
    # one_token and one-token give a file one name, and only tell how data were chosen.
    if str(mutant["parameters"]).replace("_", "-") == str(certificate["parameters"]).replace("_", "-"):
        changed.discard("parameters")
    if not changed <= FREE.get(kind, set()):
        tally.wrong.append(f"{stored}: accepted with other {sorted(changed)}")
    elif said != sentence and not all(text in said for text in _told(kind, mutant)):
        tally.wrong.append(f"{stored}: says {said}")
    elif changed and kind in TRUE and not TRUE[kind](mutant):
        tally.wrong.append(f"{stored}: false of {json.dumps(mutant)[:300]}")


def _told(kind: str, c: Any) -> list[str]:
    """What the sentence must say of data that the claim does not determine, where it says anything of it."""
    told: dict[str, Callable[[], list[str]]] = {
        "match2-fixed-unit": lambda: [
            f"p = {c['p']} bits, f = {c['f']} of them",
            f"temperature {c['c']} and the dummy's key {c['dummy']} 2^-{c['f']}",
        ],
        "c6-graph-attention": lambda: [f"integers of p = {c['p']} bits", f"width m = {len(c['dummy'])}"],
        "layer-in-P": lambda: [f"at the {len(c['inputs'])} inputs"],
        "match2-in-P": lambda: [
            f"p = {c['p']} bits, f = {c['f']} of them",
            f"with {len(c['heads'][0]['dummy_keys'])} dummy tokens",
        ],
        "kerdock-averaging": lambda: [
            f"to f = {c['f']} fractional bits",
            f"{len(c['forms'])} quadratic forms",
            f"the queries of {len({tuple(row['y']) for row in c['queries']})} of the sets",
        ],
        "sparse-averaging-scores": lambda: [f"average rounded to {c['value_bits']} fractional bits"],
        "match3-local-unit": lambda: [f"units 2^-{c['f']}", f"rounded to f = {c['f']} fractional bits"],
        "appendix-c5/gather": lambda: [
            f"p = {c['p']} bits with f = {c['f']} of",
            f"the {len({tuple(row['X']) for row in c['inputs']})} inputs",
        ],
        "hardware-pass": lambda: [
            f"p = {c['p']} bits",
            f"the {len({str(row['values']) for row in c['inputs']})} inputs",
        ],
        "trained-unit": lambda: ["the float32 weights of this file"],
        "trained-unit-misses": lambda: [f"y = {c['y']} it errs"],
        "theorem-10-collision": lambda: [f"the {len(c['W'])} x {len(c['W'][0])} first layer"],
        "theorem-11-collision": lambda: [f"differ at bit {c['probe']}:"],
    }
    return told[kind]() if kind in told else [f"no word of {kind}"]


# --- independent checks of accepted mutants, in floats or by brute force ------------------------------------


def _queries_serve(c: Any) -> bool:
    keys = np.array([[1.0 if sign == "+" else -1.0 for sign in word] for word in c["keys"]])
    keys /= np.sqrt(keys.shape[1])
    for y in itertools.combinations(range(len(keys)), c["q"]):
        w = np.linalg.pinv(keys[list(y)]) @ np.ones(len(y))
        off = np.delete(keys @ w, list(y))
        if np.abs(off).max(initial=0) > 0.5 + 1e-9 or w @ w > 4 * c["q"] + 1e-9:
            return False
    return True


def _unit_matches(c: Any) -> bool:
    """On every multiset of residues and every first token, where there are few."""
    N, M, scale = c["N"], len(c["cosines"]), 2.0 ** c["f"]
    x, y = (np.array([min(max(v / scale, -2), 2) for v in c[name]]) for name in ("cosines", "sines"))
    scores = c["c"] * (np.outer(x, x) - np.outer(y, y) - c["dummy"] / scale)
    if N > 8 or M > 8:
        return True
    for tokens in itertools.combinations_with_replacement(range(M), N):
        for a in set(tokens):
            total = np.exp(np.minimum(scores[a, list(tokens)], 700)).sum()
            rounded = round(total / (total + 1) * scale) / scale
            if (rounded > 1 / 2) != any((a + b) % M == 0 for b in tokens):
                return False
    return True


def _heads_in_p_match(c: Any) -> bool:
    """In floats; an average within 10^-9 of a boundary of rounding is taken for a tie."""
    N, M, scale = c["N"], c["M"], 2.0 ** c["f"]
    for x in itertools.product(range(M), repeat=N):
        for i in range(N):
            total = 0
            for head in c["heads"]:
                keys = [head["key"][j][v] for j, v in enumerate(x)] + head["dummy_keys"]
                values = [head["value"][j][v][0] for j, v in enumerate(x)]
                values += [v[0] for v in head["dummy_values"]]
                scores = np.array(keys, dtype=float) @ np.array(head["query"][i][x[i]]) / scale**2
                weights = np.exp(scores - scores.max())
                average = weights @ np.array(values, dtype=float) / weights.sum()
                total += round(round(2 * average) / 2 if abs(2 * average % 1) < 1e-9 else average)
            if (2 * total > scale) != any((x[i] + v) % M == 0 for v in x):
                return False
    return True


def _tree_decides(c: Any) -> bool:
    n = c["n"]
    for a, b in itertools.product(range(2**n), repeat=2):
        node = c["tree"]
        while isinstance(node, list):
            node = node[3 if node[1][a if node[0] == "alice" else b] == "1" else 2]
        if int(node[b] if isinstance(node, str) else node) != int(a & b > 0):
            return False
    return True


def _heads_decide(c: Any) -> bool:
    N, M, task = c["N"], c["M"], c["task"]
    said = {tuple(cell): answer for cell, answer in c["answers"]}
    for x in itertools.product(range(M), repeat=2 * N if task == "disj" else N - 1):
        cell = []
        for head in c["heads"]:
            rows = [head["own"], *(table[v][1:] for table, v in zip(head["tables"], x, strict=True))]
            pairs = [(Fraction(w), Fraction(v)) for w, v in rows]
            mean = sum(w * v for w, v in pairs) / sum(w for w, _ in pairs)
            cell.append(sum(Fraction(t) <= mean for t in head["thresholds"]))
        if task == "disj":
            right = any(x[i] == x[N + i] == 1 for i in range(N))
        else:
            two = (0,) if task == "match2" else (1, *x)
            right = any((1 + v + w) % M == 0 for v in (1, *x) for w in two)
        if said[tuple(cell)] != right:
            return False
    return True


def _layer_is_enclosed(c: Any) -> bool:
    def read(rows: Any) -> Any:
        return np.array([[float(Fraction(v)) for v in row] for row in rows])

    X, out = read(c["X"]), 0.0
    for head in c["heads"]:
        weights = np.exp(X @ read(head["Q"]) @ (X @ read(head["K"])).T)
        out = out + weights / weights.sum(axis=1, keepdims=True) @ X @ read(head["V"])
    return bool(((read(c["low"]) <= out + 1e-9) & (out <= read(c["high"]) + 1e-9)).all())


def _spread_is_forced(c: Any) -> bool:
    source, on, q = random.Random(0), set(c["y"]), c["q"]
    for _ in range(200):
        w = [source.randrange(-1000, 1001) for _ in c["keys"][0]]
        scores = [sum(u * v for u, v in zip(key, w, strict=True)) for key in c["keys"]]
        inside = [score for j, score in enumerate(scores) if j in on]
        lead = max(inside) - max(score for j, score in enumerate(scores) if j not in on)
        if lead > 0 and 2 * q * (max(inside) - min(inside)) < (q + 1) * lead:
            return False
    return True


def _one_output_errs(c: Any) -> bool:
    keys, values, most = np.array(c["keys"]), np.array(c["values"]), 2 ** (c["p"] - 1) - 1
    one, two = ([*c[name]] for name in ("y", "other"))
    queries = [np.clip(keys[s].sum(axis=0), -most, most) for s in (one, two)]
    apart = abs(values[one].mean() - values[two].mean())
    return bool((queries[0] == queries[1]).all() and apart >= 2 / c["q"] - 1e-9 and abs(values).max() <= 1)


TRUE: dict[str, Callable[[Any], bool]] = {
    "sparse-averaging-cramer": _queries_serve,
    "sparse-averaging-all-subsets": lambda c: len(c["keys"]) > 30 or _queries_serve(c),
    "match2-fixed-unit": _unit_matches,
    "match2-in-P": _heads_in_p_match,
    "fact-1-protocol": _tree_decides,
    "theorem-7/heads": _heads_decide,
    "attention-layer": _layer_is_enclosed,
    "theorem-3-radon": _spread_is_forced,
    "theorem-4-collision": _one_output_errs,
}


def fuzz(files: Sequence[Path], rounds: int, seed: int) -> Tally:
    """Mutate the files in turn, `rounds` times in all."""
    source, tally = random.Random(seed), Tally()
    loaded = [(path, json.loads(path.read_text(encoding="utf-8"))) for path in files]
    corpus = [certificate for _, certificate in loaded]
    kept = [(path, certificate, replay(certificate), paths(certificate)) for path, certificate in loaded]
    for path, certificate, sentence, places in itertools.islice(itertools.cycle(kept), rounds):
        mutant = mutate(source, certificate, places, corpus)
        tally.tried[certificate["kind"]] += 1
        if mutant != certificate:
            _judge(path.relative_to(STORED), certificate, mutant, sentence, tally)
    return tally


def _stored() -> list[Path]:
    """The stored certificates of claims; an obligation's names no claim, and changes with its text alone."""
    return [path for path in STORED.rglob("*.json") if not path.name.endswith(".smt2.json")]


def smallest(each: int) -> list[Path]:
    """The smallest stored certificates, so many of each kind."""
    of_kind: dict[str, list[Path]] = {}
    for path in sorted(_stored(), key=lambda p: (p.stat().st_size, str(p))):
        of_kind.setdefault(json.loads(path.read_text(encoding="utf-8"))["kind"], []).append(path)
    return [path for paths_ in of_kind.values() for path in paths_[:each]]


# Kinds whose smallest certificate is long, or takes some time to replay.
SLOW = {
    "attention-layer",
    "attention-transformer",
    "candes-tao",
    "fact-1-fooling-set",
    "match3-local-unit",
    "restricted-isometry",
    "sparse-averaging-all-subsets",
    "sparse-averaging-scores",
    "theorem-3-unit",
    "theorem-4-protocol",
    "trained-unit",
    "trained-unit-misses",
}


def main(arguments: list[str]) -> int:
    """The command; 1 if anything is wrong."""
    if not all(text.isascii() and text.isdigit() for text in arguments) or len(arguments) > 2:
        print("give a number of mutants and a seed, such as 100000 1", file=sys.stderr)
        return 2
    rounds, seed = (*map(int, arguments), *(100_000, 1)[len(arguments) :])
    if replay_command([str(STORED)]):
        return 1
    tally = fuzz(sorted(_stored()), rounds, seed)
    for kind, tried in sorted(tally.tried.items()):
        print(f"{kind:32} {tried:7} mutants, {tally.accepted[kind]:6} accepted")
    print(f"seed {seed}: {sum(tally.tried.values())} mutants, {len(tally.wrong)} wrong")
    print("\n".join(tally.wrong[:100]))
    return int(bool(tally.wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
