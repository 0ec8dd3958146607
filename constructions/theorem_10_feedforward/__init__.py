"""Theorem 10: fully-connected networks need a first layer of rank of order N d'."""
