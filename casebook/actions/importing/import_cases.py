"""A case, a whole book or companies read back in, from JSON or ZIP as casebook writes it, encrypted or not.

What comes from another program is read here too, and recorded by `run_drafts`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from casebook.actions.callbacks import Agree, Choose, ProgressBar, no_progress_bar, nobody_chooses
from casebook.actions.importing.foreign_options import NOTHING_FOREIGN, ForeignOptions
from casebook.actions.importing.given_files import given_source, readable
from casebook.domain.merge_result import CompanyMerged, MergeResult
from casebook.errors import listed
from casebook.parsing.clock import Clock, written_now
from casebook.records.company import Company
from casebook.store.writer import Writer

if TYPE_CHECKING:
    from casebook.actions.importing.foreign_file import ForeignFile
    from casebook.domain.merge_result import ImportedCase
    from casebook.importers.given_source import GivenSource
    from casebook.importers.registry import Importer
    from casebook.importers.source import Asking, CaseSource
    from casebook.store.merging.imported_contents import OpenBlob
    from casebook.store.sqlite.encryption import Passphrase


class ImportFile(NamedTuple):
    """What a file holds: its cases, what gives their attachments' contents, and the keys nothing is known of.

    `recognised` is what it is, in words.
    """

    recognised: str
    cases: CaseSource
    open_blob: OpenBlob
    unknown_keys: tuple[str, ...]
    left_out: tuple[str, ...]
    companies: tuple[Company, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that could be imported."""
        return not (self.cases or self.companies)


class Imported(NamedTuple):
    """What became of each case; in a dry run what would become of it."""

    cases: tuple[MergeResult, ...]
    dry_run: bool
    warnings: tuple[str, ...]
    recognised: str
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
    choose: Choose = nobody_chooses,
) -> Iterator[ImportFile | ForeignFile]:
    """What the file holds, looked through whole where it is casebook's own; `-` stands for stdin. `passphrase` is asked for
    where it is encrypted.

    `agree` is asked where it unpacks to far more than it is, `choose` where it can be read in two ways. Raises what those do,
    NothingToImport, ImportUnreadable,
    NotImportable, NewerFormat, WrongPassphrase, NotEncrypted, EncryptionUnavailable, OnlyForForeign.
    """
    from casebook.importers.source import Asking

    with given_source(name, read_stdin, passphrase, progress) as source:
        with readable(name):
            found = _read(source, foreign, Asking(agree, progress, choose))
        yield found


def import_cases(book: Writer, file: ImportFile, progress: ProgressBar = no_progress_bar) -> Imported:
    """What became of each case, in one transaction: nothing is lost, and the same again changes nothing."""
    from casebook.store.merging.company_merge import merge_companies
    from casebook.store.merging.merge import merge

    with _watched(file.cases, progress) as incoming, book.transaction():
        cases = tuple(merge(book.revisions, incoming, file.open_blob))
        companies = tuple(merge_companies(book.revisions, file.companies))
    return Imported(cases, False, _warnings(file, dry_run=False), file.recognised, companies)


def import_dry_run(book: Path, file: ImportFile, clock: Clock, progress: ProgressBar = no_progress_bar) -> Imported:
    """What importing into the book at this path would do; nothing is kept of it, and no book is made."""
    from casebook.store.merging.merge import dry_run

    with _watched(file.cases, progress) as incoming:
        cases, companies = dry_run(book, written_now(clock), incoming, file.open_blob, file.companies)
    return Imported(cases, True, _warnings(file, dry_run=True), file.recognised, companies)


@contextmanager
def _watched(cases: CaseSource, progress: ProgressBar) -> Iterator[Iterator[ImportedCase]]:
    """The cases, or parts of large ones, the entries of each of which are told of once the next is wanted."""
    with progress("importing", cases.entries, unit="entries") as advance:

        def each() -> Iterator[ImportedCase]:
            for case in cases:
                yield case
                advance(case.count)

        yield each()


def nothing_imported(file: ImportFile) -> Imported:
    """What to say of a file without a case, for which no book is opened."""
    return Imported((), False, _warnings(file, dry_run=False), file.recognised)


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


def _read(source: GivenSource, foreign: ForeignOptions, asking: Asking) -> ImportFile | ForeignFile:
    importer = _importer_of(source)
    if importer.is_foreign:
        from casebook.actions.importing.foreign_file import ForeignFile

        return ForeignFile(importer, source, foreign, asking)
    if not source.look.is_damaged_zip:  # whose it is, nobody can tell: its reader says what is wrong with it
        foreign.refuse(importer.what)
    read = importer.source_of(source.file, asking)
    if read.check_blobs:
        with asking.progress("reading", read.blob_bytes) as advance:
            read.check_blobs(advance)
    return ImportFile(importer.what, read.cases, read.open_blob, read.unknown_keys, read.left_out, read.companies)


def _importer_of(source: GivenSource) -> Importer:
    """Who reads it; what reads the parts of a folder or a ZIP is loaded for those alone. Raises what these importers do."""
    from casebook.importers.registry import importer_for
    from casebook.importers.zip_names import OWN

    if (source.look.names or source.look.is_folder) and OWN not in source.look.names:
        from casebook.importers.mixed import importer_of

        return importer_of(source)
    if source.stream is not None:
        from casebook.importers.mail.outlook import refuse_outlook

        refuse_outlook(source.stream)
    return importer_for(source.look)
