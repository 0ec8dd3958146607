"""What the match tasks of Section 4 share: decisions at a token, weights of the Match2 unit."""
