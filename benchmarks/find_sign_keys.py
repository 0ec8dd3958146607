"""Repeat the search for short sign keys and write constructions/keys/data/sign_keys.json.

    python benchmarks/find_sign_keys.py [--seeds 400]

For each size the key length m' grows until a greedy run finds keys; the first hit is stored. A shorter
length may exist: the search proves nothing about lengths at which it found none.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from constructions.keys.search import search
from constructions.keys.sign_keys import encode_keys

SIZES = [(8, 1), (16, 1), (6, 2), (8, 2), (10, 2), (12, 2), (16, 2), (6, 3), (8, 3), (10, 3), (12, 3)]
TARGET = Path(__file__).parent.parent / "constructions" / "keys" / "data" / "sign_keys.json"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, default=400, help="greedy runs at each length")
    seeds = range(parser.parse_args().seeds)
    found = []
    for N, q in SIZES:
        for m in range(2, 17):
            keys = search(N, q, m, seeds)
            if keys is not None:
                print(f"N={N} q={q}: m'={m}")
                found.append({"N": N, "q": q, "m": m, "keys": encode_keys(keys)})
                break
    note = f"made by benchmarks/find_sign_keys.py --seeds {len(seeds)}: one-sided, every q-subset"
    TARGET.write_text(json.dumps({"source": note, "found": found}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
