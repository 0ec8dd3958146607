"""Informal Theorem 2: pairs are easy, triples are hard."""
