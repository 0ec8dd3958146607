"""Theorem 4: sparse averaging needs m p of order q."""
