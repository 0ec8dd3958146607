"""Theorem 7: one layer that computes Match3 needs m p H of order N / log log N."""
