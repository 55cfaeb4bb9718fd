"""No document and no quotation makes the examination fail: there are only findings."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.codes import CODES
from site_builder.evidence.examine import examine
from site_builder.model import Quote

from .made import claim, corpus, excerpt, figure, source, text

SIGNS = "12, .-–—'’“”%$£mk\n\r\t\u00a0\u00ad\u0301\u200b\u202e\u2028aаtenotoverЀ٣人é…[]=:/"
ODD = st.text(SIGNS, max_size=40) | st.text(max_size=30)


@settings(max_examples=150, deadline=None)
@given(document=ODD, words=ODD, data=st.data())
def test_any_words_against_any_document_give_findings_or_a_figure(
    document: str, words: str, data: st.DataObject
) -> None:
    if document and data.draw(st.booleans()):
        start = data.draw(st.integers(0, len(document) - 1))
        words = document[start : data.draw(st.integers(start + 1, len(document)))]
    first = data.draw(st.integers(0, len(words)))
    last = data.draw(st.integers(first, len(words)))
    typed = f"{words[:first]}=={words[first:last]}=={words[last:]}"
    quote = Quote(text(typed), words, (first, last))
    wanted = excerpt("x", context=(words,))
    only = figure(type(wanted)(wanted.source, quote, wanted.context))
    ours = source(set_aside={"==1==": "a reason"}, stated_by={"title": "t"})
    evidence, findings = examine(corpus(document, claim(only), sources=(ours,)))
    assert ("c/count" in evidence.excerpts) != ("c/count" in evidence.broken)
    for finding in findings:
        assert finding.code in CODES
        assert finding.span.line >= 1
        assert finding.span.column >= 1
    for found in evidence.excerpts.get("c/count", ()):
        assert document[found.quote.start : found.quote.end] == found.quote.exact
        assert document[found.mark.start : found.mark.end] == found.mark.exact
        assert found.quote.start <= found.mark.start < found.mark.end <= found.quote.end
        assert found.before + found.quote.exact + found.after in document
