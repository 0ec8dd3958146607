"""Appendix C.6: subgraph detection at any depth."""
