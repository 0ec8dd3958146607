"""Theorem 8: two layers compute Match3Bigram; how much p must grow with N."""
