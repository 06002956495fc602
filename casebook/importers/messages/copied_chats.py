"""A chat as it was copied from a web page, or as a help desk saves it: text, with a name before or above each message."""

from __future__ import annotations

from casebook.importers.draft import DraftSource, SourceOptions
from casebook.importers.given_source import GivenSource, Look
from casebook.importers.messages.one_contact import OneContact, drafts_of_file
from casebook.importers.spreadsheet.columns import known_in
from casebook.importers.tables.table import table_in
from casebook.parsing.transcripts.chat import chat_of
from casebook.parsing.transcripts.decoding import decoded, lines_of
from casebook.parsing.transcripts.names import KnownNames
from casebook.parsing.transcripts.turns import Line
from casebook.records.vocabularies import Channel

MOST_BYTES = 8 << 20
"""No chat has more. Our own choice."""

_FEWEST, _FEWEST_STAMPED = 3, 2
"""So many turns make a chat, fewer where each has its time: a label and a colon look like a name and words. Our own choice."""

_HEADINGS = 2
"""So many headings of a spreadsheet in a row make it one."""

_CHAT = OneContact("a chat as it was copied", "chat", "chat.txt", MOST_BYTES, {"channel": Channel.CHAT.value})


def recognises(look: Look) -> bool:
    """Whether this is such a chat, and no table with headings."""
    if look.is_folder or look.names or look.head.startswith(b"PK") or b"\0\0\0" in look.head:
        return False
    text = decoded(look.head)
    if known_in(table_in(text, known_in).headings) >= _HEADINGS:
        return False
    lines = [Line(number, line) for number, line in enumerate(lines_of(text), 1)]
    turns = chat_of(lines, KnownNames(frozenset(), frozenset())).turns
    return len(turns) >= (_FEWEST_STAMPED if turns and all(turn.stamp for turn in turns) else _FEWEST)


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """The chat, in the case that its numbers point to, else in the one that is meant. Raises NotImportable."""
    return drafts_of_file(given, wanted, _CHAT)
