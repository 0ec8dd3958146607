"""The constructions under their results' names; every number in them is exact."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from constructions.appendix_c3_third_order import unit as order
from constructions.appendix_c5_match3_upper import layer as gather
from constructions.attention import apply_element_map
from constructions.circle import rounded_turn
from constructions.errors import BadInput
from constructions.keys.kerdock import LENGTHS, kerdock_size
from constructions.keys.sign_keys import check_sparsity
from constructions.precision import FixedPoint, exact_integer, exact_rational
from constructions.tasks import check_pointers, check_tokens, check_values
from constructions.theorem_02_fixed_precision import unit as averaging
from constructions.theorem_03_infinite_precision import unit as moment
from constructions.theorem_06_match2 import unit as match2
from constructions.theorem_08_match3_bigram import transformer as bigram
from constructions.theorem_09_match3_local import unit as local
from slt.face.exact import Claimed, Row
from slt.face.units import Unit

LARGEST_MODULUS = 1 << 16
RESIDUES = "N residues in 0..M-1"
TOKENS = "a pair (values, pointers): N rows of d numbers in the unit ball, N sets of q positions (0-based)"


def match2_unit(N: int, M: int, p: int | None = None) -> Unit:
    """Theorem 6 (Section 4): one unit with m = 3 computes Match2 on [M]^N, in p-bit numbers.

    X: N integers in 0..M-1. Outputs: N x 1, and the answers [Match2(X)_i]. Without p the explicit format of
    order log M + log log N is taken. BadInput unless N >= 1, M >= 2 and p is at least that format's.
    """
    _check_modulus(M)
    unit = match2.fixed_unit(N, M, p)
    f = unit.format.f
    layer = match2.attention_unit(Fraction(unit.c), Fraction(unit.dummy, 1 << f))
    return Unit(
        "theorem-6",
        "Match2 unit",
        RESIDUES,
        {"N": N, "M": M, "m": 3, "p": unit.format.p, "f": f, "c": unit.c},
        (layer,),
        unit.format,
        "the answers are Match2(X)",
        ("theorem-6/enough_bits_for_every_input", {"N": N, "M": M, "p": unit.format.p}),
        lambda X: match2.token_rows(_residues(X, N, M), M, _circle(M, f)),
        (),
        lambda row, _: match2.is_match(row[0]),
        dummies=1,
    )


def match_s_unit(N: int, M: int, s: int = 3, p: int | None = None) -> Unit:
    """Appendix C.3: a unit of order s with m = 2^(s-1) + 1 computes Match_s on [M]^N (Match3 for s = 3).

    X: N integers in 0..M-1. Outputs: N x 1, and the answers [Match_s(X)_i]. It takes (N + 1)^s scores.
    BadInput unless 2 <= s <= 4, N >= 1, M >= 2, and p is at least the explicit format's.
    """
    _check_modulus(M)
    made = order.fixed_unit(s, N, M, p)
    unit, f = made.unit, made.unit.format.f
    layer = order.attention_unit(s, Fraction(unit.c), Fraction(unit.dummy, 1 << f))
    return Unit(
        "appendix-c3-third-order",
        f"Match_{s} unit of order {s}",
        RESIDUES,
        {"N": N, "M": M, "s": s, "m": layer.embedding_dimension, "p": unit.format.p, "f": f, "c": unit.c},
        (layer,),
        unit.format,
        f"the answers are Match_{s}(X)",
        _order_claim(N, M, s) if unit.format == order.explicit_format(s, N, M) else None,
        lambda X: match2.token_rows(_residues(X, N, M), M, _circle(M, f)),
        (),
        lambda row, _: match2.is_match(row[0]),
        dummies=1,
    )


def match3_bigram_transformer(N: int, M: int, p: int | None = None) -> Unit:
    """Theorem 8 (Section 4, Appendix C.4): two layers, two heads and one, compute Match3Bigram on [M]^N.

    X: N integers in 0..M-1. Outputs: of the second layer, N x 1, and the answers [Match3Bigram(X)_i]; the
    outputs of both layers are rounded to p bits. BadInput as `match2_unit`.
    """
    format = bigram.explicit_format(N, M) if p is None else bigram.format_with(N, M, p)
    explicit = format == bigram.explicit_format(N, M)
    model = bigram.transformer(N, M, Fraction, Fraction, format)
    first, between, _ = model.element_maps
    return Unit(
        "theorem-8",
        "Match3Bigram transformer",
        RESIDUES,
        {"N": N, "M": M, "depth": 2, "heads": 2, "m": 3, "p": format.p, "f": format.f},
        model.layers,
        format,
        "the answers are Match3Bigram(X)",
        ("theorem-8/every_input_is_decided", {"N": N, "M": M}) if explicit else None,
        lambda X: apply_element_map(first, _residues(X, N, M)),
        (between,),
        lambda row, _: match2.is_match(row[0]),
    )


def match3_local_unit(N: int, M: int, K: int, m: int, seed: int = 1) -> Unit:
    """Theorem 9 (Section 4, Appendix C.4): one unit with m of order K log N computes Match3Local on [M]^N.

    Its keys are random signs of the seed, m of them a token. Whether m is enough for these keys is what the
    unit's own `check` decides; nothing is known before.
    X: N integers in 0..M-1. Outputs: N x (2K + 1), and the answers [Match3Local(X)_i]. BadInput for sizes
    out of range.
    """
    unit = local.local_unit(N, M, K, m, seed)
    layer, features = local.attention_unit(unit, Fraction)
    format = FixedPoint(unit.bits(), unit.f)
    return Unit(
        "theorem-9",
        "Match3Local unit",
        RESIDUES,
        {"N": N, "M": M, "K": K, "m": m, "seed": seed, "p": format.p, "f": format.f},
        (layer,),
        format,
        "the answers are Match3Local(X) if m is enough for the keys of this seed",
        ("theorem-9/every_input_is_decided", {"N": N, "M": M, "K": K, "m": m, "seed": seed}),
        lambda X: apply_element_map(features, local.check_input(X, unit)),
        (),
        lambda row, i: local.output_map(row, i, N, K, M),
    )


def gathering_layer(N: int, M: int) -> Unit:
    """Appendix C.5: one layer that gathers all tokens, m p <= 4 N ceil(log2 M), computes Match3 on [M]^N.

    X: N integers in 0..M-1. Outputs: N x m, and the answers [Match3(X)_i]. BadInput unless N >= 1, M >= 2.
    """
    made = gather.of_order_N_log_M(N, M)
    return Unit(
        "appendix-c5-match3-upper",
        "gathering layer",
        RESIDUES,
        {"N": N, "M": M, "m": made.m, "p": made.number.p, "f": made.number.f},
        (made.unit(),),
        made.number,
        "the answers are Match3(X)",
        ("appendix-c5-match3-upper/every_input_is_decoded", {"N": N, "M": M, "share": made.share}),
        lambda X: apply_element_map(made.embed, _residues(X, N, M)),
        (),
        lambda row, i: made.output(np.array(row, dtype=object), i)[0],
    )


def averaging_unit(N: int, q: int, eps: Fraction | str = Fraction(1, 100), d: int = 1) -> Unit:
    """Theorem 2 (Section 3): one unit averages q-sparsely within eps, in p-bit numbers.

    Keys are explicit (Kerdock), so that every X is served, with m' of order q^2; shorter random keys are the
    matter of the claims. X: (values, pointers), N rows of d numbers in the unit ball, which are rounded to p
    bits, and N q-subsets of range(N). Outputs: N x d. eps: exact, a Fraction or text such as "1/100".
    BadInput for sizes out of range, or that no tabulated m' serves.
    """
    accuracy = _exact(eps)
    width = _kerdock_length(N, q)
    gap, squared = averaging.coherence_gap(q, Fraction(1, 1 << width.bit_length() // 2))
    chosen = averaging.plain_precision(N, q, width, accuracy / 2, gap, squared, d)
    unit = averaging.kerdock_unit(N, width, chosen, d)
    format = chosen.format
    sizes = {"N": N, "q": q, "m": width + d, "d": d, "eps": accuracy, "p": format.p}
    return Unit(
        "theorem-2",
        "averaging unit",
        TOKENS,
        {**sizes, "f": format.f},
        (unit.attention(),),
        format,
        f"every output is within {accuracy} of the average over the token's pointers, in the 2-norm",
        ("theorem-2/every_input_is_averaged", sizes),
        lambda X: apply_element_map(unit.embed, _sparse_tokens(X, N, q, d, format)),
        (),
    )


def moment_curve_unit(N: int, q: int, eps: Fraction | str = Fraction(1, 100), d: int = 1) -> Unit:
    """Theorem 3 (Section 3, Appendix B.2): keys in 2q dimensions, exact reals; q-sparse averages within eps.

    X: (values, pointers) as for `averaging_unit`, the values not rounded. Outputs: N x d, as ends only, since
    they are irrational numbers. BadInput unless 1 <= q <= N, d >= 1 and 0 < eps < 1.
    """
    accuracy = _exact(eps)
    unit = moment.MomentCurveUnit(N, q, d, moment.temperature(N, q, accuracy), "centred")
    return Unit(
        "theorem-3",
        "moment-curve unit",
        TOKENS,
        {"N": N, "q": q, "eps": accuracy, "d": d, "m": 2 * q + d, "alpha": unit.alpha},
        (unit.attention(),),
        None,
        f"every output is within {accuracy} of the average over the token's pointers, in the 2-norm",
        ("theorem-3/every_input_is_approximated", {"N": N, "q": q, "eps": accuracy}),
        lambda X: apply_element_map(unit.embed, unit.tokens(*_pair(X))),
        (),
    )


def _order_claim(N: int, M: int, s: int) -> Claimed:
    """The claim about the unit of order s in its explicit format; for s other than 3 it is decided by
    exhaustion, at small sizes only."""
    if s == 3:
        return "appendix-c3-third-order/every_input_is_decided", {"N": N, "M": M}
    return "appendix-c3-third-order/the_attention_unit_computes_match_s", {"s": s, "N": N, "M": M}


def _check_modulus(M: int) -> None:
    """BadInput for more residues than a unit that holds the features of each should have."""
    if exact_integer(M, "the modulus M") > LARGEST_MODULUS:
        raise BadInput(f"M = {M}: this unit holds every residue's features, M <= {LARGEST_MODULUS} would do")


def _residues(X: Any, N: int, M: int) -> list[int]:
    tokens = check_tokens(X, M)
    if len(tokens) != N:
        raise BadInput(f"this construction is for N = {N} tokens, not {len(tokens)}")
    return tokens


def _circle(M: int, f: int) -> match2.Circle:
    def point(k: int) -> tuple[Fraction, Fraction]:
        cosine, sine = rounded_turn(k, M, f)
        return Fraction(cosine, 1 << f), Fraction(sine, 1 << f)

    return point


def _exact(eps: Fraction | str | object) -> Fraction:
    """eps as an exact number; a float is refused, since 0.01 is not 1/100. BadInput."""
    if isinstance(eps, float):
        raise BadInput(f"eps must be exact, such as Fraction(1, 100) or '1/100', not the float {eps}")
    try:
        return Fraction(eps) if isinstance(eps, str) else exact_rational(eps, "eps")
    except (ValueError, ZeroDivisionError):
        raise BadInput(f"eps {eps!r} is no exact number, such as '1/100'") from None


def _kerdock_length(N: int, q: int) -> int:
    """The least tabulated m' that serves every q-subset of N keys. BadInput if none does."""
    check_sparsity(N, q)
    for width in LENGTHS:
        if kerdock_size(width) >= N and averaging.largest_q(Fraction(1, 1 << width.bit_length() // 2)) >= q:
            return width
    longest = LENGTHS[-1]
    most = averaging.largest_q(Fraction(1, 1 << longest.bit_length() // 2))
    enough = f"N <= {kerdock_size(longest)} and q <= {most} would do"
    raise BadInput(f"no tabulated key length serves N = {N}, q = {q}: {enough}")


def _pair(X: Any) -> tuple[Any, Any]:
    try:
        values, pointers = X
    except (TypeError, ValueError):
        raise BadInput(f"X must be {TOKENS}") from None
    return values, pointers


def _sparse_tokens(X: Any, N: int, q: int, d: int, format: FixedPoint) -> Sequence[tuple[Row, Any]]:
    values, pointers = _pair(X)
    checked: Any = check_values(values)
    subsets = check_pointers(pointers, len(checked))
    found = len(checked), len(subsets[0]), len(checked[0])
    if found != (N, q, d):
        raise BadInput(
            f"this construction takes N, q, d = {N}, {q}, {d}, not {found[0]}, {found[1]}, {found[2]}"
        )
    rows: list[Row] = [tuple(format.round(exact_rational(z)) for z in row) for row in checked]
    return list(zip(rows, subsets, strict=True))
