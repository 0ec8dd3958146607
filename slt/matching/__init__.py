"""The reader's own copy of the paper: its numbered statements, matched to ours. A copy is a stranger's
file."""
