"""Informal Theorem 1: attention against width, rank and memory."""
