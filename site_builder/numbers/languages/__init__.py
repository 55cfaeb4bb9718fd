"""One table of number words, hedges and units per language."""
