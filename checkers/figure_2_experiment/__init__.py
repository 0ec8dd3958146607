"""Figure 2: what the trained unit does, exactly."""
