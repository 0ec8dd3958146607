"""Signs drawn from SHAKE-256, so that the standard library alone can draw them again.

Key j of a seed is the first m' bits, most significant first, of SHAKE-256 of the ASCII text "slt sign key
SEED J"; a bit 1 is the sign +1. That these behave like independent fair coins is the usual belief about a
hash function, and nothing that is proved.
"""

from __future__ import annotations

import hashlib

import numpy as np

from constructions.errors import BadInput
from constructions.keys.sign_keys import FLOAT32_EXACT, MOST_ENTRIES, SignMatrix, check_at_most
from constructions.precision import exact_integer


def drawn_sign_keys(N: int, m: int, seed: int) -> SignMatrix:
    """N keys of m signs each, N x m, j from 0. BadInput unless N, m >= 1, seed >= 0 and m < 2^24."""
    for name, value, least in (("N", N, 1), ("m", m, 1), ("the seed", seed, 0)):
        if exact_integer(value, name) < least:
            raise BadInput(f"{name} must be at least {least}, not {value}")
    check_at_most("the number m' of key coordinates", m, FLOAT32_EXACT - 1)
    check_at_most("the number N m' of key entries", N * m, MOST_ENTRIES)
    texts = (f"slt sign key {seed} {j}".encode() for j in range(N))
    drawn = b"".join(hashlib.shake_256(text).digest(-(-m // 8)) for text in texts)
    bits = np.unpackbits(np.frombuffer(drawn, dtype=np.uint8).reshape(N, -1), axis=1)[:, :m]
    return (2 * bits.astype(np.int8) - 1).astype(np.int8)
