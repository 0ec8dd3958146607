"""Theorem 9: one unit computes Match3Local."""
