"""Views into bytes: HTML by templates, prose by Markdown, charts by exact geometry."""

from site_builder.render.html import Theme, load_theme, rendered
from site_builder.render.workers import RenderingError, rendered_all

__all__ = ["RenderingError", "Theme", "load_theme", "rendered", "rendered_all"]
