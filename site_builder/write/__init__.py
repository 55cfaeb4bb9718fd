"""Put a finished site on disk, all of it or nothing. Knows nothing of pages or content.

An output folder belongs to the builder only as far as its manifest says so. New bytes are
prepared in a folder beside it, under a lock, and take the old ones' place in one step; whatever a
killed run left half-done is completed or undone by the next command.
"""

from site_builder.write.ownership import MANIFEST, Owned, manifest
from site_builder.write.publish import (
    Written,
    finish_interrupted,
    is_as_published,
    publish,
)
from site_builder.write.refusal import WriteRefused

__all__ = [
    "MANIFEST",
    "Owned",
    "WriteRefused",
    "Written",
    "finish_interrupted",
    "is_as_published",
    "manifest",
    "publish",
]
