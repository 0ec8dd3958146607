"""Running checks: the plan, the executor, the journal."""
