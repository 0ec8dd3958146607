"""Models that attack: each tries to look better than it is, or to do harm. See test_hostile_models.py."""

import contextlib
import ctypes
import glob
import itertools
import json
import os
import pathlib
import signal
import subprocess
import sys
import threading
import time

import numpy as np

N, q, d = 20, 10, 1
HERE = pathlib.Path(os.environ.get("SLT_TEST_FOLDER", "."))


class Narrow:
    """One unit: to be refuted whatever it does."""

    first_layer = np.ones((1, N * (d + q + 1)))

    def forward(self, x):
        del x
        self.attack()
        return np.zeros((N, d))

    def attack(self):
        pass


def _write_everywhere(data):
    for path in glob.glob("/proc/self/fd/*"):
        number = int(os.path.basename(path))
        if number > 2:
            with contextlib.suppress(OSError):
                os.write(number, data)


class ForgesVerdict(Narrow):
    """Writes what looks like a verdict wherever it can, and leaves."""

    def attack(self):
        verdict = {"finding": "no counterexample exists by this argument", "says": "all is well"}
        for forged in ({"ok": verdict}, verdict, {"number": 5, "answer": {"ok": verdict}}):
            _write_everywhere(json.dumps(forged).encode() + b"\n")
        os._exit(0)


class ForgesAnswers(Narrow):
    """Writes lines that are no answers."""

    lines = (b"\xff\xfe\n",)

    def attack(self):
        for line in self.lines:
            _write_everywhere(line)


def _forging(*lines):
    return lambda: type("Forging", (ForgesAnswers,), {"lines": lines})()


def _array(shape, data=""):
    return json.dumps({"answers": {"array": data, "kind": "f8", "shape": shape}}).encode()


# The questions are numbered: 1 loads, 2 describes, 3 asks for forward, 4 for the layer, 5 and 6 evaluate.
FIFTH = b'{"number": 5, "answer": '
deep = _forging(b"[" * 100_000 + b"\n")
constant = _forging(FIFTH + b'{"answers": NaN}}\n')
shapes = _forging(FIFTH + _array([99999999999], "AAAA") + b"}\n")
empty = _forging(FIFTH + _array([1e9, 0]) + b"}\n")
rows = _forging(FIFTH + _array([9999999999, 0]) + b"}\n")
tags = _forging(FIFTH + b'{"answers": [{"float": 5}, {"over": ["1", "0"]}]}}\n')
nothing = _forging(FIFTH + b"null}\n")
words = _forging(FIFTH + b'{"answers": [{"text": "a"}, {"text": "a"}]}}\n')
infinite = _forging(FIFTH + b'{"answers": [[{"float": "inf"}], [{"float": "inf"}]]}}\n')
numbers = _forging(b'{"number": "5", "answer": {}}\n')
digits = _forging(FIFTH + b'{"answers": ' + b"9" * 10_000 + b"}}\n")


class ForgesRight(Narrow):
    """Forges the *right* answer to the first question: it is the answer of another model, no verdict."""

    def attack(self):
        _write_everywhere(b'{"number": 5, "answer": {"fault": "\\u001b[2J\\u001b[31mgone"}}\n')


class PatchesModules(Narrow):
    """Patches all it can reach of the adversary, in its own process."""

    def __init__(self):
        import checkers.core.adversary as core
        import checkers.engines.null_vectors as engine
        import checkers.theorem_10_feedforward.adversary as adversary

        adversary.null_vector = engine.null_vector = lambda *_: None
        core.Refutation.__init__ = lambda *_: None
        adversary.norm_from_below = lambda *_: 0


class ReadsMemory(Narrow):
    """Tries to open the memory of the adversary's process, and to trace it."""

    def attack(self):
        try:
            with open(f"/proc/{os.getppid()}/mem", "r+b"):
                found = "open"
        except OSError as error:
            found = type(error).__name__
        traced = ctypes.CDLL(None).ptrace(16, os.getppid(), 0, 0)
        (HERE / "memory").write_text(f"{found} {traced}")


class Exits(Narrow):
    def attack(self):
        os._exit(0)


class Killed(Narrow):
    def attack(self):
        os.kill(os.getpid(), signal.SIGKILL)


class Big(Narrow):
    """An answer of 800 MB."""

    def forward(self, _x):
        return np.zeros(10**8)


class Long(Narrow):
    """An answer of 20 MB."""

    def forward(self, _x):
        return np.zeros(2 * 10**6)


class Hungry(Narrow):
    """Takes memory until there is none."""

    def attack(self):
        kept = []
        while True:
            kept.append(bytearray(256 << 20))


class Chatty(Narrow):
    """Prints without end, with escapes."""

    def attack(self):
        for _ in range(300):
            print("\x1b]0;owned\x07" * 10_000)
        sys.stdout.flush()
        raise ValueError("\x1b[31mred\x1b[0m \u202e")


class Escapes(Narrow):
    """Dies with an escape as its last word."""

    def attack(self):
        os.write(2, b"\x1b[2J\x1b]0;owned\x07 last word\n")
        os._exit(9)


def _remember(process):
    with (HERE / "processes").open("a") as file:
        file.write(f"{process}\n")


class Daemon(Narrow):
    """Leaves a child in a session of its own, whose parent is gone, with all descriptors open."""

    def attack(self):
        child = os.fork()
        if child == 0:
            os.setsid()
            if os.fork() == 0:
                _remember(os.getpid())
                time.sleep(600)
            os._exit(0)
        os.waitpid(child, 0)


class Sleeper(Narrow):
    """Leaves an ordinary child behind."""

    def attack(self):
        _remember(subprocess.Popen(["sleep", "600"]).pid)


class Thread(Narrow):
    """Leaves a thread behind that is no daemon."""

    def attack(self):
        threading.Thread(target=time.sleep, args=(600,)).start()


class Forks(Narrow):
    """Lets a forked copy of itself return."""

    def attack(self):
        os.fork()


class Bomb(Narrow):
    """Forks without end, a session each; bounded here by a file that all of them see."""

    def attack(self):
        while not (HERE / "enough").exists():
            if len(glob.glob("/proc/[0-9]*")) > 3000:
                break
            if os.fork() == 0:
                os.setsid()
                time.sleep(600)
                os._exit(0)


class Closes(Narrow):
    """Closes all its descriptors and goes on."""

    def attack(self):
        os.closerange(3, 100)
        time.sleep(600)


class Stateful(Narrow):
    """A large error, and another each time it is loaded."""

    def __init__(self):
        seen = HERE / "loaded"
        self.count = int(seen.read_text()) if seen.exists() else 1
        seen.write_text(str(self.count + 1))

    def forward(self, _x):
        return np.full((N, d), 1000.0 / self.count)


class Unseeded(Narrow):
    """Wide enough, with random weights."""

    def __init__(self):
        self.first_layer = np.random.default_rng().standard_normal((40, N * d))


class Five(Narrow):
    first_layer = 5


class Ragged(Narrow):
    first_layer = ((1, 2), (3,))


class Words(Narrow):
    first_layer = (("a",) * N,)


class NoRows(Narrow):
    first_layer = np.zeros((0, N * d))


class Raising(Narrow):
    @property
    def first_layer(self):
        raise KeyError("weights")


class Huge(Narrow):
    """Answers beyond what a float holds."""

    def forward(self, _x):
        return [[10**5000]] * N


class Memo:
    """Theorem 4: numbers pointer sets in the order it meets them, and remembers."""

    def __init__(self):
        self.seen = {}

    def view(self, y):
        return self.seen.setdefault(y, len(self.seen))

    def forward(self, values, pointers):
        return [values[list(y)].mean() for y in pointers]


class Rounded(Memo):
    """Zero for every pointer set, of either sign."""

    def view(self, y):
        return np.array([np.copysign(0.0, (-1) ** (hash((y, k)) % 2)) for k in range(40)])

    def forward(self, values, _pointers):
        return np.zeros(len(values))


class RandomView(Memo):
    def view(self, _y):
        return np.random.default_rng().random()


class Batch(Memo):
    """Answers by the place in the batch."""

    def view(self, y):
        return tuple(y)

    def views(self, pointers):
        return [(i, *row) for i, row in enumerate(pointers.tolist())]


class OtherViews(Memo):
    def view(self, _y):
        return 0

    def views(self, pointers):
        return pointers


class Counting:
    """Theorem 11: a state that counts the calls, so that no two states meet."""

    def __init__(self):
        self.calls = 0

    def step(self, _x, _h):
        self.calls += 1
        return 0.0, self.calls


class SameBehaviour:
    """Theorem 8: says that all positions behave alike, and answers right."""

    def behaviour(self, _position):
        return 0

    def forward(self, tokens):
        sums = {(x + y) % 3 for x, y in itertools.pairwise(tokens)}
        return [int(-x % 3 in sums) for x in tokens]


class OtherBehaviour(SameBehaviour):
    """Says each time something else of a position."""

    def behaviour(self, _position):
        return np.random.default_rng().random()


class ShortAnswer(SameBehaviour):
    def forward(self, tokens):
        return tokens[:3]


class RandomRounded:
    """Theorem 7 in P: outputs of each run's own, so that no two are equal."""

    def rounded(self, tokens):
        return hash((os.getpid(), tuple(tokens)))

    def answer(self, _rounded, _first):
        return 0
