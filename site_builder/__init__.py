"""A static-site generator for fact checks: every figure with its evidence and its rivals."""

__version__ = "0.1.0"
