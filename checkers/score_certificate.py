"""The certificate of a sparse averaging run: what proofs/replay.py needs to add up every score again."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from constructions.sign_keys import IntMatrix, SignMatrix


def certificate(
    keys: SignMatrix, pointers: IntMatrix, queries: NDArray[Any], p: int, eps: Fraction, f: int = 0
) -> dict[str, Any]:
    """Keys by column as words of N bits, pointer sets, queries V (units 2^-f) as big-endian integers."""
    width = next(w for w in (1, 2, 4, 8) if int(np.abs(queries).max()) < 1 << (8 * w - 1))
    packed = np.packbits(keys.T > 0, axis=1, bitorder="little")
    return {
        "kind": "sparse-averaging-scores",
        "N": len(keys),
        "f": f,
        "p": p,
        "eps": str(eps),
        "bytes": width,
        "key_columns": [f"{int.from_bytes(column.tobytes(), 'little'):x}" for column in packed],
        "pointers": pointers.tolist(),
        "queries": [row.astype(f">i{width}").tobytes().hex() for row in queries],
    }
