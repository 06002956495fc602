"""A file or folder of another program, recognised, and what is read out of it for this book."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from casebook.actions.importing.foreign_options import ForeignOptions, check_taken
from casebook.actions.importing.given_files import readable
from casebook.importers.draft import BadDraft, DraftSource, KnownBook, SourceOptions
from casebook.importers.given_source import GivenSource
from casebook.importers.registry import Importer
from casebook.importers.source import Asking
from casebook.parsing.clock import Clock


class ForeignFile(NamedTuple):
    """What was recognised, and not read yet: what of it belongs into the book, the book decides."""

    importer: Importer
    given: GivenSource
    options: ForeignOptions
    asking: Asking

    def read(self, clock: Clock, book: Callable[[], KnownBook]) -> DraftSource:
        """What it says. Raises OnlyForOthers, UnknownMapping, what reading the book does, ImportUnreadable, NotImportable and
        what the importer does.
        """
        from casebook.importers.spreadsheet.columns import mapping_typed

        options = self.options
        check_taken(options, self.importer.takes, self.importer.what)
        wanted = SourceOptions(clock, tuple(options.me), mapping_typed(options.mapping), book, self.asking)
        with readable(self.given.name):
            source = self.importer.drafts_of(self.given, wanted)
        closed = [BadDraft(name, "it cannot be read", "part") for name in self.given.look.closed]
        return source._replace(bad=[*source.bad, *closed]) if closed else source
