"""The live preview: a shell around build. Shows the last good site, and what is wrong with it.

`serve.server.serve` starts it.
"""
