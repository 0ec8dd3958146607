"""Definitions 1, 2 and 4, the match tasks and the precision model."""
