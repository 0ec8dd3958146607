"""Fact 1: disjointness of n bits needs n bits of communication."""
