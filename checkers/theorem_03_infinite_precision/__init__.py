"""Theorem 3: with exact reals m of order d' + q suffices."""
