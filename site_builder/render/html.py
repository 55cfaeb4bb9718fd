"""Views into pages. The only importer of jinja2.

Content is escaped wherever a template prints it. The only HTML that goes onto a page as it
stands has passed the allow-list of `markdown`; this module marks it as safe, and nobody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from types import TracebackType

from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    meta,
)
from markupsafe import Markup as Safe

from site_builder.diagnostics import Diagnostic, Span
from site_builder.pages import words
from site_builder.pages.json_text import script_json
from site_builder.pages.markup import Markup
from site_builder.pages.plan import Look, Output
from site_builder.read.disk import Disk
from site_builder.render import cards, charts, markdown, timeline
from site_builder.render.theme import TemplateFile, ThemeFiles, lettering_digest, theme_files

_FAILURES = (
    TemplateError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What a template can run into."""


@dataclass(frozen=True, slots=True)
class SafeBlock:
    """A block of prose that may be printed as it stands."""

    html: Safe
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """Templates made ready for one site."""

    files: ThemeFiles
    look: Look
    """What the plan needs to know."""
    environment: Environment


def load_theme(disk: Disk, language: str, program: str) -> tuple[Theme, tuple[Diagnostic, ...]]:
    """The templates and static files for a site, with a finding for each that can't be used.

    `language` is the interface's; `program` the digest of our own code.
    """
    files, unread = theme_files(disk)
    ready = _prepared(tuple(files.templates.items()), language)
    look = Look(ready.closures, files.static, program)
    return Theme(files, look, ready.environment), (*unread, *ready.broken)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What follows from the templates' texts and the language alone."""

    environment: Environment
    closures: Mapping[str, str]
    broken: tuple[Diagnostic, ...]


@lru_cache(maxsize=2)  # so that the preview compiles nothing twice while templates stay as they are
def _prepared(templates: tuple[tuple[str, TemplateFile], ...], language: str) -> _Prepared:
    files = dict(templates)
    environment = _environment(files, language)
    broken = tuple(_broken(environment, files))
    closures = {} if broken else closure_digests(environment, files)
    if cards.TEMPLATE in closures:
        closures[cards.TEMPLATE] += lettering_digest()
    return _Prepared(environment, closures, broken)


def rendered(output: Output, theme: Theme) -> bytes | Diagnostic:
    """The bytes of an output, or why a site's template can't make them."""
    if not output.template:
        content = output.view()
        assert isinstance(content, bytes)
        return content
    view = output.view()
    try:
        page = theme.environment.get_template(output.template).render(view=view)
        return cards.png(page) if output.path.endswith(".png") else page.encode("utf-8") + b"\n"
    except ImportError as error:
        return _undrawn(error)
    except _FAILURES as error:
        if all(file.is_ours for file in theme.files.templates.values()):
            raise
        return _failure(error, theme.files, output.template)


def _undrawn(error: ImportError) -> Diagnostic:
    """Pages need nothing that isn't loaded by now; only cards do."""
    return Diagnostic(
        "output-failed",
        Span("."),
        f"preview cards can’t be drawn here: {error}",
        "Install site-builder’s dependencies again, or build with --no-cards.",
    )


def closure_digests(
    environment: Environment, templates: Mapping[str, TemplateFile]
) -> dict[str, str]:
    """For each template the digest of it and of everything that it extends, imports, includes."""
    texts = {name: file.text for name, file in templates.items()}
    drawn_on = {text: _references(environment, text) for text in set(texts.values())}
    return {name: _digest(name, texts, drawn_on) for name in sorted(texts)}


def _references(environment: Environment, text: str) -> frozenset[str | None]:
    """The templates that one names; None stands for a name that is only known later."""
    return frozenset(meta.find_referenced_templates(environment.parse(text)))


def _digest(
    name: str, texts: Mapping[str, str], drawn_on: Mapping[str, frozenset[str | None]]
) -> str:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current in texts and current not in found:
            found.add(current)
            for reference in drawn_on[texts[current]]:
                waiting += list(texts) if reference is None else [reference]
    digest = blake2b(digest_size=20)
    for one in sorted(found):
        digest.update(b"%s\0%d\0%s" % (one.encode(), len(texts[one]), texts[one].encode()))
    return digest.hexdigest()


def _environment(templates: Mapping[str, TemplateFile], language: str) -> Environment:
    def load(name: str) -> tuple[str, str, None] | None:
        file = templates.get(name)
        return (file.text, name, None) if file else None

    environment = Environment(
        loader=FunctionLoader(load),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        extensions=["jinja2.ext.i18n"],
    )
    catalogue = words.translations(language)
    install = getattr(environment, "install_gettext_translations")  # noqa: B009 (added by i18n)
    install(catalogue, newstyle=True)
    environment.filters |= {
        "prose": lambda text, below=1: _safe(markdown.to_html(text, language, below)),
        "inline": lambda text: _safe(markdown.to_inline(text, language)),
        "jsonld": lambda text: _safe(script_json(text)),
        "blocks": lambda text, below=1: _blocks(text, language, below),
        "scale": charts.scale,
        "placed": charts.placed,
        "glance": charts.drawn_glance,
        "card": cards.drawn_card,
        "timeline": timeline.drawn_timeline,
        "pip": lambda verdict: charts.pip(verdict.step, verdict.steps),
    }
    return environment


def _blocks(text: Markup, language: str, below: int) -> tuple[SafeBlock, ...]:
    return tuple(
        SafeBlock(_safe(block.html), block.notes)
        for block in markdown.to_blocks(text, language, below)
    )


def _safe(html: str) -> Safe:
    """HTML that has passed the allow-list, or JSON in which no sign of HTML is left."""
    return Safe(html)


def _broken(
    environment: Environment, templates: Mapping[str, TemplateFile]
) -> Iterator[Diagnostic]:
    """Templates of the site that Jinja can't read, or that name others which aren't there."""
    for file in templates.values():
        if file.is_ours:
            continue
        try:
            tree = environment.parse(file.text)
            environment.compile(file.text)
        except TemplateSyntaxError as error:
            yield _finding(file, error.lineno, error.message or "a syntax error")
            continue
        for reference in meta.find_referenced_templates(tree):
            if reference is not None and reference not in templates:
                yield _finding(file, 1, f"there is no template “{reference}”")


def _failure(error: Exception, files: ThemeFiles, template: str) -> Diagnostic:
    """Where in the site's templates a page failed."""
    places = [
        (files.templates[name], line)
        for name, line in _frames(error.__traceback__)
        if name in files.templates
    ]
    theirs = [place for place in places if not place[0].is_ours]
    fallback = (files.templates[template], 1)
    file, line = (theirs or places or [fallback])[-1]
    missing = f"there is no template “{error}”" if isinstance(error, TemplateNotFound) else ""
    return _finding(file, line, missing or str(error) or type(error).__name__)


def _frames(trace: TracebackType | None) -> Iterator[tuple[str, int]]:
    while trace is not None:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next


def _finding(file: TemplateFile, line: int, fact: str) -> Diagnostic:
    return Diagnostic(
        "template-failed",
        Span(file.path, line, 1, 0),
        fact.rstrip("."),
        "Correct the template, or delete it to use the built-in one.",
    )
