"""Appendix B.1: restricted isometry and the dual certificate."""
