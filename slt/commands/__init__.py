"""The commands of slt, one file each."""
