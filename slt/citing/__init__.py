"""Pin-cites of the paper in other people's LaTeX: found, understood, and held against the index."""
