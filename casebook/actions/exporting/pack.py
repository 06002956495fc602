"""A case as one ZIP for a third party: the document, every file under its letter, and what each of them is known by.

The same case on the same day gives the same bytes. Nobody needs this program to read it: `import` reads `export --format zip`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from hashlib import sha256
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.callbacks import Progress, ProgressBar, no_progress_bar
from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.archive import location_warnings
from casebook.actions.exporting.export import Exported, export_facts, remarks_on_changes
from casebook.actions.exporting.stripped import STRIP, StrippedFiles
from casebook.domain.case_facts import gather
from casebook.domain.without_private import without_private
from casebook.exporters.attached import file_name, lettered
from casebook.exporters.registry import Format
from casebook.parsing.clock import Clock
from casebook.records.kinds import Attachment, Case
from casebook.store.reader import Reader

if TYPE_CHECKING:
    from sqlite3 import Connection

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.formats.archive import Content

MANIFEST = "manifest.txt"


class Packed(NamedTuple):
    """The ZIP of a case, and what went into it: the case as it is told, and its files."""

    exported: Exported
    facts: CaseFacts
    files: Sequence[Attachment]


ENDINGS = {Format.TEXT: "txt", Format.MARKDOWN: "md"}
"""What a document's name ends in, where that is not the name of its format."""


def document_format(asked: Optional[Format]) -> tuple[Format, list[str]]:
    """What the document is written in: as asked for, else PDF where it can be made, else a page; and what to say of that."""
    if asked is not None:
        return asked, []
    from importlib.util import find_spec

    if find_spec("typst") is not None:
        return Format.PDF, []
    return Format.HTML, ["the document is a page, as a PDF needs the extra: pip install 'casebook-cli[pdf]'."]


def pack_case(
    connection: Connection,
    case: Case,
    answers: ExportAnswers,
    clock: Clock,
    progress: ProgressBar = no_progress_bar,
    *,
    strip: bool = False,
) -> Packed:
    """The ZIP of one case, its document as `answers` say; where files are to be stripped, they are looked at one by one.

    Raises what exporting the document raises, CaseNotWhole where somebody changed the case, and ContentDamaged.
    """
    remarks = remarks_on_changes(connection, [case], unchecked=answers.unchecked)
    reader = Reader(connection)
    facts = gather(without_private(reader.case_with_entries(case), told=True), clock.now)
    company = reader.company(case.company)
    held = reader.attachments_held(case)
    files = [(letter, file) for letter, file in lettered(facts.attachments) if file.uuid in held]
    kept = [file for _, file in files]
    with ExitStack() as stack:
        stripped = stack.enter_context(closing(StrippedFiles(connection, kept, progress))) if strip else None
        exported = export_facts(facts, replace(answers, to_the_day=True), progress, reader.person(), company, stripped)
        open_files = stack.pop_all()
    whole = exported.output.encode() if isinstance(exported.output, str) else b"".join(exported.output)
    name = f"{case.handle}.{ENDINGS.get(answers.format, answers.format.value)}"
    warnings = [*remarks, *exported.warnings, *([] if strip else location_warnings(connection, kept, STRIP))]
    if kept:
        count = "the file is" if len(kept) == 1 else f"the {len(kept)} files are"
        how = "" if strip else " as kept"
        warnings.append(f"{count} in it{how}; nothing in a file is masked.")
    warnings += stripped.warnings() if stripped else []
    packing = _Packing(connection, files, stripped, open_files)
    return Packed(Exported(packing.output(file_name("00", name), whole, progress), warnings), facts, kept)


class _Packing:
    """The files as they go into the ZIP, each with what it is known by there."""

    def __init__(
        self,
        connection: Connection,
        files: Sequence[tuple[str, Attachment]],
        stripped: StrippedFiles | None,
        open_files: ExitStack,
    ) -> None:
        self._connection, self._files, self._stripped, self._open_files = connection, files, stripped, open_files

    def output(self, name: str, document: bytes, progress: ProgressBar) -> Iterator[bytes]:
        """The bytes of the ZIP, all of it put together before the first."""
        from casebook.exporters.formats import archive

        with self._open_files, TemporaryFile() as packed:
            with progress("packing", sum(file.size for _, file in self._files)) as advance:
                archive.write_members(packed, self._members(name, document, advance))
            packed.seek(0)
            while chunk := packed.read(1 << 20):
                yield chunk

    def _members(self, name: str, document: bytes, advance: Progress) -> Iterator[Content]:
        """The document, the files, and last the digests of all of them."""
        digests = [f"{sha256(document).hexdigest()}  {name}"]
        yield name, len(document), (document,)
        for letter, file in self._files:
            packed_name = file_name(letter, file.name)
            digest, size, content = self._content(file, advance)
            digests.append(f"{digest}  {packed_name}")
            yield packed_name, size, content
        manifest = "".join(f"{line}\n" for line in digests).encode()
        yield MANIFEST, len(manifest), (manifest,)

    def _content(self, file: Attachment, advance: Progress) -> tuple[str, int, Iterable[bytes]]:
        """Its SHA-256, its size and its bytes: as kept, or without metadata."""
        from casebook.store.sqlite import blobs

        if self._stripped is not None:
            content = self._stripped.content(file)
            advance(file.size)
            return self._stripped.digests[file.sha256], len(content), (content,)
        chunks = blobs.chunks(self._connection, file.name, blobs.Digest(file.size, file.sha256))
        return file.sha256, file.size, blobs.with_progress(chunks, advance)
