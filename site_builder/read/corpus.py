"""Reads a whole site: everything under content/, and the archived documents that sources name.

Each record is read for itself; what refers to what is nobody's business here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Protocol, TypeVar

from site_builder.diagnostics import Diagnostic, Span, did_you_mean
from site_builder.model import Claim, Config, Corpus, Document, Origin, Source
from site_builder.read.claims import read_claim
from site_builder.read.config import read_config
from site_builder.read.disk import Disk
from site_builder.read.memo import Memo, forget
from site_builder.read.names import is_left_over
from site_builder.read.origins import Origins, read_origins
from site_builder.read.pages import read_page
from site_builder.read.questions import read_question
from site_builder.read.sources import read_source

CONTENT = "content"
SITE_FILE = f"{CONTENT}/site.yaml"
ORIGINS_FILE = f"{CONTENT}/origins.yaml"
FOLDERS = ("claims", "questions", "sources", "pages")
_KNOWN = ("site.yaml", "origins.yaml", *FOLDERS)


class _Record(Protocol):
    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=_Record)
T = TypeVar("T")
Reader = Callable[[str, str], tuple[T | None, tuple[Diagnostic, ...]]]


def read_corpus(disk: Disk, memo: Memo = forget) -> tuple[Corpus | None, tuple[Diagnostic, ...]]:
    """Everything that can be read, and what is wrong with the rest.

    None where there is no site, or where site.yaml lacks what nothing can be said without.
    """
    if not disk.exists(CONTENT):
        return None, (_no_site(),)
    reading = _Reading(disk, memo)
    config = reading.config()
    origins = reading.origins()
    claims = reading.records("claims", "claim", read_claim)
    questions = reading.records("questions", "question", read_question)
    sources = reading.records("sources", "source", read_source)
    pages = reading.records("pages", "page", read_page)
    documents = reading.documents(sources.values())
    reading.name_near_misses()
    reading.name_broken_figures(claims.values())
    found = tuple(reading.findings)
    if config is None:
        return None, found
    corpus = Corpus(
        config=config,
        claims=claims,
        questions=questions,
        sources=sources,
        origins=origins,
        pages=pages,
        documents=documents,
        broken=frozenset(reading.broken),
    )
    return corpus, found


class _Reading:
    """What has been found wrong and couldn't be read so far."""

    def __init__(self, disk: Disk, memo: Memo) -> None:
        self._disk = disk
        self._memo = memo
        self.findings: list[Diagnostic] = []
        self.broken: set[str] = set()

    def config(self) -> Config | None:
        """site.yaml; its verdicts count as broken where anything in it is wrong."""
        if not self._disk.exists(SITE_FILE):
            self.findings.append(self._no_site_file())
            return None
        before = len(self.findings)
        config = self._read(SITE_FILE, "config", read_config)
        if len(self.findings) > before:
            self.broken.add("verdicts/*")
        return config

    def origins(self) -> Mapping[str, Origin]:
        """The origins by id; none where there is no such file."""
        if not self._disk.exists(ORIGINS_FILE):
            return MappingProxyType({})
        origins = self._read(ORIGINS_FILE, "origins", read_origins)
        if origins is None:
            self.broken.add("origins/*")
            origins = Origins((), ())
        self.broken.update(f"origins/{name}" for name in origins.unread)
        return _by_id(origins.read)

    def records(self, folder: str, kind: str, read: Reader[R]) -> Mapping[str, R]:
        """The records of a folder by id; none where there is no such folder."""
        paths, findings = self._disk.listing(f"{CONTENT}/{folder}", ".md")
        self.findings.extend(findings)
        records: list[R] = []
        for path in paths:
            record = self._read(path, kind, read)
            if record is None:
                self.broken.add(f"{folder}/{PurePosixPath(path).stem}")
            else:
                records.append(record)
        return _by_id(records)

    def documents(self, sources: Iterable[Source]) -> Mapping[str, Document]:
        """The archived documents by path, each read once however many sources name it."""
        read: dict[str, Document | Diagnostic] = {}
        for source in sources:
            path = source.document.value
            if path not in read:
                read[path] = self._disk.document(path)
            self._examine(source, read[path])
        documents = {path: each for path, each in read.items() if isinstance(each, Document)}
        return MappingProxyType(dict(sorted(documents.items())))

    def _examine(self, source: Source, document: Document | Diagnostic) -> None:
        """Whether a source's document is there, and is the one that was hashed."""
        if isinstance(document, Diagnostic):
            kept = self._disk.files_under("seeds") if document.code == "file-missing" else ()
            self.findings.append(_placed(document, source, kept))
            self.broken.add(f"documents/{source.document.value}")
        elif document.sha256 != source.sha256.value:
            self.findings.append(_changed(document, source))

    def name_broken_figures(self, claims: Iterable[Claim]) -> None:
        """Let nobody complain about a reference to a figure that couldn't be read."""
        for claim in claims:
            self.broken.update(f"claims/{claim.id}/{figure}" for figure in claim.unread)

    def name_near_misses(self) -> None:
        """Report what stands in content/ under nearly the name that would have it read."""
        for name in self._disk.names(CONTENT):
            hint = did_you_mean(name[:80], _KNOWN)
            if name not in _KNOWN and hint and not is_left_over(name):
                path = f"{CONTENT}/{name}"
                message = f"nothing reads {path}"
                self.findings.append(Diagnostic("file-name", Span(path), message, hint))

    def _read(self, path: str, kind: str, read: Reader[T]) -> T | None:
        text, findings = self._disk.content(path)
        self.findings.extend(findings)
        if text is None:
            return None
        record, found = self._memo(kind, path, text, read)
        self.findings.extend(found)
        return record

    def _no_site_file(self) -> Diagnostic:
        near = [name for name in self._disk.names(CONTENT) if name.startswith("site.")]
        hint = "add it with `title`, `base_url`, `language` and `verdicts`"
        if near:
            hint = f"rename {CONTENT}/{near[0]} to site.yaml"
        message = f"there is no {SITE_FILE}, which names the site and its verdicts"
        return Diagnostic("file-missing", Span(SITE_FILE), message, hint)


def _by_id(records: Iterable[R]) -> Mapping[str, R]:
    return MappingProxyType({each.id: each for each in sorted(records, key=lambda r: r.id)})


def _no_site() -> Diagnostic:
    return Diagnostic(
        "file-missing",
        Span(CONTENT),
        "there is no folder `content` here: this isn't a site",
        "go to the site's folder, or name it with --root; `site-builder init DIR` starts a new one",
    )


def _placed(finding: Diagnostic, source: Source, kept: Collection[str]) -> Diagnostic:
    """What is wrong with a document, said where the source names it; `kept`: the archived ones."""
    hint = finding.hint
    if finding.code == "file-missing":
        inside = f"seeds/{source.document.value}"
        near = f"did you mean “{inside}”?" if inside in kept else ""
        near = near or did_you_mean(source.document.value, kept)
        hint = near or "put the archived document there, or correct the path"
    where = "" if finding.span.length == 0 else f"{finding.span.path}:{finding.span.line}: "
    return Diagnostic(finding.code, source.document.span, where + finding.message, hint)


def _changed(document: Document, source: Source) -> Diagnostic:
    return Diagnostic(
        "document-changed",
        source.sha256.span,
        f"{document.path} isn't the document that was hashed: its SHA-256 is {document.sha256}",
        "restore the archived document; only if the change is meant, put this hash here",
    )
