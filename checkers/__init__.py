"""Claims about the constructions, and the engines that decide them."""
