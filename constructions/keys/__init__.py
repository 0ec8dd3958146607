"""Keys and queries for sparse averaging: signs, Kerdock sets, rounding (Theorem 2, Appendix B.1)."""
