"""What outlives a run: the statement index, SMT-LIB obligations, certificates, Rocq proofs, and their replay."""
