"""One frozen view for each kind of page: finished strings, in the order in which they are read.

A view function is given its page's inputs and sees nothing else. Two things are left for
rendering to finish: Markdown (`Markup`) and charts (`Plot`), whose values are still exact.
"""
