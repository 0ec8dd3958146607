"""How many coordinates random sign keys need for N pointer sets that were fixed before the keys.

Let y be a q-subset of the N tokens and b_1, ..., b_N independent uniform keys of m' signs, u_j =
b_j/sqrt(m'), G = U_y^T U_y, w = U_y G^{-1} 1.

Conditioning. G is the sum of the m' matrices x x^T/m', x the q independent signs of one coordinate, and
exp(-t x x^T/m') = I - (1 - e^(-tq/m')) x x^T/q has the mean I (1 - (1 - e^(-tq/m'))/q). By Golden and
Thompson (Ahlswede and Winter) E tr exp(-t G) <= q (1 - (1 - e^(-tq/m'))/q)^m'. With tq/m' = ln 2 and 1 - v <=
e^-v,

    P(lambda_min(G) < 1/2) <= e^(t/2) q e^(-m'/(2q)) = q exp(-m' (1 - ln 2)/(2q)),    (1 - ln 2)/2 = 0.1534...

Values. If lambda_min(G) >= 1/2 then ‖w‖^2 = 1^T G^{-1} 1 <= 2q, and for j off y the signs of b_j are
independent of w, so by Hoeffding P(|<u_j, w>| > 1/2) <= 2 exp(-m'/(8 ‖w‖^2)) <= 2 exp(-m'/(16 q)).

N sets, N - q tokens off each: together at most 2 N (N - q) exp(-m'/(16q)) + N q exp(-m' (1 - ln 2)/(2q)).
With m' >= 16 q L, L = ln(2 N^2/rho), the first is at most rho (N - q)/N, and the second at most N q e^(-2.45
L) <= rho q/N: rho in all.

Without matrix exponentials: were lambda_min(G) < 1/2, some row of G - I would add up to more than 1/2
(Gershgorin), so two keys of y would have |<b_i, b_k>| > m'/(2(q - 1)), of probability at most
2 exp(-m'/(8 (q - 1)^2)) a pair. N q(q - 1)/2 pairs: for q <= 3 again at most rho q/N if
m' >= max(16 q, 8 (q - 1)^2) L, which is 16 q L for these q.
"""

from __future__ import annotations

import math
from fractions import Fraction

from constructions.errors import BadInput
from constructions.keys.sign_keys import check_sparsity
from constructions.theorem_02_fixed_precision.unit import log_above

CONSTANT = 16


def check_share(rho: Fraction) -> None:
    """BadInput unless 0 < rho < 1, with a denominator of at most 64 bits."""
    if not 0 < rho < 1 or rho.denominator.bit_length() > 64:
        raise BadInput(f"rho must lie strictly between 0 and 1, such as 1/10, not {rho}")


def width_for_given_sets(N: int, q: int, rho: Fraction, constant: int = CONSTANT) -> int:
    """m' = ceil(16 q ln(2 N^2/rho)): then all N pointer sets are served with probability >= 1 - rho.

    BadInput unless 1 <= q <= N and 0 < rho < 1.
    """
    check_sparsity(N, q)
    check_share(rho)
    return math.ceil(constant * q * log_above(Fraction(2 * N * N) / rho))


def width_in_the_kernel(N: int, q: int, rho: Fraction) -> int:
    """What the Rocq theorem random_keys_given_sets asks for N sets: the least integer above
    121 (q ln 16 + ln(4N/rho)) and 32 q ln(4 N^2/rho)."""
    isometry = 121 * (q * log_above(Fraction(16)) + log_above(Fraction(4 * N) / rho))
    return math.ceil(max(isometry, 32 * q * log_above(Fraction(4 * N * N) / rho)))
