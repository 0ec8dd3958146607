"""What every check is made of: claim, opinion, verdict, mutant, adversary, frontier."""
