"""The live preview: a shell around build. Shows the last good site, and what is wrong with it."""

from site_builder.serve.server import serve

__all__ = ["serve"]
