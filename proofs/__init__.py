"""What outlives a run: the statements, obligations, certificates, Rocq proofs, and their replay."""
