"""Theorem 2: one unit averages sparsely, with m of order d' + q log N and p bits."""
