"""Appendix C.3: third-order attention computes Match3."""
