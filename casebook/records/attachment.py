"""A file kept with a case."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from casebook.records.entry import Entry
from casebook.records.field import LONGEST_NAME, stated
from casebook.records.values import Moment
from casebook.records.vocabularies import Relation


class Attachment(Entry, kw_only=True):
    """A file kept with the case, its content in the book under its SHA-256. Its `text` is the note given with it."""

    name: str = stated(
        "What the file was called, without its folder, exactly.", least=1, longest=LONGEST_NAME, free_text=True
    )
    size: int = stated("How many bytes it has.", key="bytes", least=0, most=1_000_000_000)
    sha256: str = stated(
        "Their SHA-256 in hexadecimal; erasing keeps it.", least=64, most=64, form=("[0-9a-f]{64}", "SHA-256")
    )
    media_type: str | None = stated("What the ending of its name stands for, such as `application/pdf`.", default=None)
    modified: Moment | None = stated("When the file was last changed, as the file system said.", default=None)
    attached_to: int | None = stated(
        "The entry it belongs to; nothing where that is the case.",
        default=None,
        option="to",
        key="attached_to",
        relation=Relation.HANGS_ON,
        editable=True,
    )
