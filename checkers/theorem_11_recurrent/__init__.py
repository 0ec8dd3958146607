"""Theorem 11: recurrent networks need a state of order N bits."""
