"""Figure 2: replay of what the trained unit does."""
