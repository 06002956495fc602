"""A case, a whole book or companies read back in, from JSON or ZIP as casebook writes it, encrypted or not.

What comes from another program is read here too, and recorded by `run_drafts`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Optional

from casebook.actions.callbacks import Agree, ProgressBar, no_progress_bar
from casebook.domain.merge_result import CompanyMerged, MergeResult
from casebook.errors import CasebookError, UsageError, WrongValue, listed, reason_of, shortened
from casebook.files import given
from casebook.parsing.clock import Clock, written_now
from casebook.records.company import Company
from casebook.store.writer import Writer

if TYPE_CHECKING:
    from casebook.domain.merge_result import ImportedCase
    from casebook.importers.draft import DraftSource
    from casebook.importers.source import CaseSource
    from casebook.store.imported_contents import OpenBlob
    from casebook.store.sqlite.encryption import Passphrase

_HEADER_BYTES = 64
"""As many bytes of a file tell what kind it is."""


class NothingToImport(WrongValue):
    """The file is not there, or is no file; `what` completes "is …"."""

    def __init__(self, name: str, what: str) -> None:
        self.name, self.what = name, what

    def __str__(self) -> str:
        return f"'{shortened(self.name)}' is {self.what}, so nothing was imported; name a file, or '-'."


class ImportUnreadable(CasebookError):
    """The file is there and cannot be read; `why` is the system's reason."""

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why

    def __str__(self) -> str:
        return f"'{shortened(self.name)}' cannot be read: {self.why}; nothing was imported."


class OnlyForSpreadsheets(UsageError):
    """An option was given that is for what another program wrote, with a file of casebook's own."""

    def __init__(self, option: str, what: str) -> None:
        self.option, self.what = option, what

    def __str__(self) -> str:
        return (
            f"{self.option} is for a spreadsheet; this is {self.what}, which is taken whole. Leave {self.option} out."
        )


class ImportFile(NamedTuple):
    """What a file holds: its cases, what gives their attachments' contents, and the keys nothing is known of."""

    cases: CaseSource
    open_blob: OpenBlob
    unknown_keys: tuple[str, ...]
    left_out: tuple[str, ...]
    companies: tuple[Company, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that could be imported."""
        return not (self.cases or self.companies)


class ForeignOptions(NamedTuple):
    """What was typed that is for files of other programs: which case, whether one bad row is too many, and `--map`."""

    case: Optional[str] = None
    strict: bool = False
    mapping: Sequence[str] = ()

    def refuse(self, what: str) -> None:
        """Raises OnlyForSpreadsheets where any of them was given."""
        given = {"--case": self.case is not None, "--strict": self.strict, "--map": bool(self.mapping)}
        for option, is_given in given.items():
            if is_given:
                raise OnlyForSpreadsheets(option, what)


NOTHING_FOREIGN = ForeignOptions()
"""None of them was typed."""


class Imported(NamedTuple):
    """What became of each case; in a dry run what would become of it."""

    cases: tuple[MergeResult, ...]
    dry_run: bool
    warnings: tuple[str, ...]
    companies: tuple[CompanyMerged, ...] = ()


@contextmanager
def import_file(
    name: str,
    read_stdin: Callable[[int], bytes],
    *,
    passphrase: Passphrase,
    agree: Agree,
    foreign: ForeignOptions = NOTHING_FOREIGN,
    progress: ProgressBar = no_progress_bar,
) -> Iterator[ImportFile | DraftSource]:
    """What the file holds, looked through whole; `-` stands for stdin. `passphrase` is asked for where it is encrypted.

    `agree` is asked where it unpacks to far more than it is. Raises what that does, NothingToImport, ImportUnreadable,
    NotImportable, NewerFormat, WrongPassphrase, NotEncrypted, EncryptionUnavailable, OnlyForSpreadsheets, UnknownMapping, and
    what a foreign file does.
    """
    with closing(_opened(name, read_stdin)) as stream:
        with _readable(name):
            found = _read(_decrypted(stream, passphrase, progress), agree, foreign, progress)
        yield found


def import_cases(book: Writer, file: ImportFile, progress: ProgressBar = no_progress_bar) -> Imported:
    """What became of each case, in one transaction: nothing is lost, and the same again changes nothing."""
    from casebook.store.company_merge import merge_companies
    from casebook.store.merge import merge

    with _watched(file.cases, progress) as incoming, book.transaction():
        cases = tuple(merge(book.revisions, incoming, file.open_blob))
        companies = tuple(merge_companies(book.revisions, file.companies))
    return Imported(cases, False, _warnings(file, dry_run=False), companies)


def import_dry_run(book: Path, file: ImportFile, clock: Clock, progress: ProgressBar = no_progress_bar) -> Imported:
    """What importing into the book at this path would do; nothing is kept of it, and no book is made."""
    from casebook.store.merge import dry_run

    with _watched(file.cases, progress) as incoming:
        cases, companies = dry_run(book, written_now(clock), incoming, file.open_blob, file.companies)
    return Imported(cases, True, _warnings(file, dry_run=True), companies)


@contextmanager
def _watched(cases: CaseSource, progress: ProgressBar) -> Iterator[Iterator[ImportedCase]]:
    """The cases, each of which is told of once the next is wanted."""
    with progress("importing", len(cases), unit="cases") as advance:

        def each() -> Iterator[ImportedCase]:
            for case in cases:
                yield case
                advance(1)

        yield each()


def nothing_imported(file: ImportFile) -> Imported:
    """What to say of a file without a case, for which no book is opened."""
    return Imported((), False, _warnings(file, dry_run=False))


def _warnings(file: ImportFile, *, dry_run: bool) -> tuple[str, ...]:
    warnings = []
    if file.is_empty:
        warnings.append("there is no case in it; nothing was imported.")
    elif dry_run:
        warnings.append("this was a dry run; nothing was imported.")
    if file.unknown_keys:
        warnings.append(f"these keys mean nothing here, and are kept as they are: {listed(file.unknown_keys)}.")
    if file.left_out:
        warnings.append(f"these keys mean nothing here, and are left out: {listed(file.left_out)}.")
    return tuple(warnings)


def _read(stream: BinaryIO, agree: Agree, foreign: ForeignOptions, progress: ProgressBar) -> ImportFile | DraftSource:
    from casebook.importers.registry import importer_for
    from casebook.importers.source import Asking

    importer = importer_for(_header(stream))
    if importer.is_foreign:
        from casebook.importers.spreadsheet_columns import mapping_typed

        return importer.drafts_of(stream, mapping_typed(foreign.mapping))
    foreign.refuse(importer.what)
    source = importer.source_of(stream, Asking(agree, progress))
    if source.check_blobs:
        with progress("reading", source.blob_bytes) as advance:
            source.check_blobs(advance)
    return ImportFile(source.cases, source.open_blob, source.unknown_keys, source.left_out, source.companies)


def _header(stream: BinaryIO) -> bytes:
    header = stream.read(_HEADER_BYTES)
    stream.seek(0)
    return header


def _decrypted(stream: BinaryIO, passphrase: Passphrase, progress: ProgressBar) -> BinaryIO:
    """The same, opened with its passphrase where it is encrypted."""
    from casebook.store.sqlite import encryption

    if not encryption.is_encrypted(_header(stream)):
        return stream
    begin = partial(progress, "decrypting", at_once=True)
    return BytesIO(encryption.decrypt_asking(stream.read(), passphrase, begin))


@contextmanager
def _readable(name: str) -> Iterator[None]:
    """Turns what the system says of the file into ImportUnreadable."""
    try:
        yield
    except OSError as error:
        raise ImportUnreadable(name, reason_of(error)) from error


def _opened(name: str, read_stdin: Callable[[int], bytes]) -> BinaryIO:
    """The bytes that were named, to be read more than once."""
    with _readable(name):
        if name == "-":
            return _spooled(read_stdin)
        try:
            return given.open_ordinary(given.path_typed(name))
        except given.NotOrdinary as refusal:
            raise NothingToImport(name, refusal.what) from None


def _spooled(read_stdin: Callable[[int], bytes]) -> BinaryIO:
    """All of stdin. What begins like nothing that can be read is refused before the rest, which may never end, comes."""
    from casebook.importers.registry import importer_for
    from casebook.store.sqlite import encryption

    header = read_stdin(_HEADER_BYTES)
    if not encryption.is_encrypted(header):
        importer_for(header)

    def pieces() -> Iterator[bytes]:
        yield header
        yield from given.chunks_from(read_stdin)

    return given.spool(pieces())
