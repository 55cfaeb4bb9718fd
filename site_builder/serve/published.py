"""What the last build left in the preview's folder, and at which path it wants to live."""

from __future__ import annotations

from site_builder.order import Order
from site_builder.read.config import read_config
from site_builder.read.disk import Disk
from site_builder.serve.addresses import base_path
from site_builder.write import manifest

_CONFIG = "content/site.yaml"


def published(order: Order) -> tuple[frozenset[str], str]:
    """The files of the built site, relative to its folder, and the site's base path."""
    return frozenset(manifest(order.output) or ()), base_path(_base_url(order))


def _base_url(order: Order) -> str:
    if order.base_url is not None:
        return order.base_url
    text, _ = Disk(order.root).content(_CONFIG)
    config, _ = read_config(_CONFIG, text or "")
    return "" if config is None else config.base_url
