"""Trained units: recipe, PyTorch's version and float32 weights, as slt figure-2 --train writes them."""
