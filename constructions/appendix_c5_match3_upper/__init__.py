"""Appendix C.5: one layer with m p of order N log M computes Match3."""
