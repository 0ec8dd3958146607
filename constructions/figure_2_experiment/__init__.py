"""Figure 2: a trained unit, and its stored weights."""
