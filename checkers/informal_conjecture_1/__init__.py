"""Informal Conjecture 1, recorded as a conjecture."""
