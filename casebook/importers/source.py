"""What an importer gives of a file that was looked through: its cases, and the contents of their attachments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import BinaryIO, NamedTuple, Protocol

from casebook.domain.merge_result import ImportedCase
from casebook.records.company import Company


class CaseSource(Protocol):
    """Cases that are read anew, one after the other, each time they are gone through."""

    @property
    def entries(self) -> int:
        """How many entries all of them have."""
        ...

    def __len__(self) -> int:
        """How many there are."""
        ...

    def __iter__(self) -> Iterator[ImportedCase]:
        """Each once all of it was read. Raises NotImportable where the source is no longer what it was."""
        ...


def no_blob(_: str) -> AbstractContextManager[BinaryIO | None]:
    """The content with a SHA-256, where the source holds none."""
    return nullcontext()


@contextmanager
def unwatched(_: str, __: int) -> Iterator[Callable[[int], None]]:
    """For what nobody watches."""
    yield lambda _: None


def nobody_chooses(_: str, __: Sequence[str]) -> str | None:
    """Where nobody can be asked."""
    return None


class Asking(NamedTuple):
    """Whom an importer asks whether it may go on, and whom it tells how far it is: what it does, and of how many bytes.

    `choose` asks which of some words is meant; None where nobody can be asked.
    """

    agree: Callable[[str], bool] = lambda _: False
    progress: Callable[[str, int], AbstractContextManager[Callable[[int], None]]] = unwatched
    choose: Callable[[str, Sequence[str]], str | None] = nobody_chooses


UNASKED = Asking()
"""Nobody agrees to anything, and nobody watches."""


class Source(NamedTuple):
    """A file that was looked through and found right, the contents of attachments aside."""

    cases: CaseSource
    unknown_keys: tuple[str, ...] = ()
    """Where in cases and entries something stands that no field holds; it is kept as it is."""
    left_out: tuple[str, ...] = ()
    """Where something stands that is left out."""
    blob_bytes: int = 0
    """How many bytes `check_blobs` reads."""
    check_blobs: Callable[[Callable[[int], None]], None] | None = None
    """Reads every content through, telling how far it got; raises NotImportable. Nothing is imported before it did."""
    open_blob: Callable[[str], AbstractContextManager[BinaryIO | None]] = no_blob
    companies: tuple[Company, ...] = ()
    """What is kept of companies, of no case."""
