"""What `check` found, as it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.terminal.lines import Line
from casebook.text.sizes import count_words

if TYPE_CHECKING:
    from casebook.actions.check import Checked
    from casebook.store.checking.check import ChainHead


class CheckView(NamedTuple):
    """What `check` found in the book at `book`."""

    checked: Checked
    book: str
    now: datetime

    def text(self) -> Sequence[Line]:
        """What is wrong first, then what is worth knowing."""
        from casebook.terminal.screens.check import check

        return check(self.checked._asdict(), self.book)

    def document(self) -> dict[str, Any]:
        """What is wrong and what is worth knowing, as JSON."""
        from casebook.exporters.document import document_head

        return document_head(self.now) | self.checked._asdict()


class DigestView(NamedTuple):
    """The digest to note elsewhere, alone."""

    head: ChainHead
    now: datetime

    def text(self) -> str:
        """`24 records, digest 1a2b…`."""
        return f"{count_words(self.head.records, 'record')}, digest {self.head.digest}\n"

    def document(self) -> dict[str, Any]:
        """How many records there are, and the digest, as JSON."""
        from casebook.exporters.document import document_head

        return document_head(self.now) | {"records": self.head.records, "digest": self.head.digest}
