"""The site's facts in other people's formats: a visible list of families of files."""

from __future__ import annotations

from site_builder.pages.plan import Family
from site_builder.publish.annotations import annotation_files
from site_builder.publish.citations import citation_files
from site_builder.publish.claim_records import claim_records
from site_builder.publish.embeds import oembed_files
from site_builder.publish.feeds import feed_files
from site_builder.publish.reviews import review_feed
from site_builder.publish.sitemap import site_files
from site_builder.publish.whole_site import table_files

FILES: tuple[Family, ...] = (
    table_files,
    review_feed,
    annotation_files,
    claim_records,
    citation_files,
    oembed_files,
    feed_files,
    site_files,
)
"""Everything that machines read, behind the pages."""
