"""Theorem 6: one unit with m = 3 computes Match2."""
