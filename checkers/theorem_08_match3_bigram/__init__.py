"""Theorem 8: two layers compute Match3Bigram."""
