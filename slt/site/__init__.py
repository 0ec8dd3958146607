"""The static site: a page a statement, the index, the graph. It shows one run and decides nothing."""
