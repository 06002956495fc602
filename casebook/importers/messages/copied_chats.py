"""A chat as it was copied from a web page, or as a help desk saves it: text, with a name before or above each message."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from casebook.importers.draft import DraftSource, SourceOptions
from casebook.importers.given_source import GivenSource, Look
from casebook.importers.messages.one_contact import OneContact, drafts_of_file
from casebook.importers.spreadsheet.columns import known_in
from casebook.importers.tables.table import table_in
from casebook.parsing.transcripts.chats.chat import chat_of
from casebook.parsing.transcripts.decoding import decoded, lines_of, page_lines
from casebook.parsing.transcripts.people.names import KnownNames
from casebook.parsing.transcripts.turns import Line
from casebook.records.vocabularies import Channel

MOST_BYTES = 8 << 20
"""No chat has more. Our own choice."""

_FEWEST, _FEWEST_STAMPED = 3, 2
"""So many turns make a chat, fewer where each has its time: a label and a colon look like a name and words. Our own choice."""

_LEAST_HEADS, _MOST_OUTSIDE = 1 / 8, 1 / 2
"""So large a part of the lines begins a message at least, and so large a part belongs to none at most. Our own choice."""

_CODE = re.compile(
    r"```|\$ \S|[{}\[\]();]+$|.*(?:[;{]|[\"'],|=>|</\w+>)$|@\w+$"
    r"|(?:def|class|import|from|return|const|let|var|function|if|for) .*[=(:]|[a-z_]+(?::.*)? = "
)
_MOST_CODE = 1 / 10
"""So large a part of its lines looks like those of a program at most. Our own choice."""

_HEADINGS = 2
"""So many headings of a spreadsheet in a row make it one."""

_CHAT = OneContact(
    "a chat as it was copied", "chat", "chat.txt", MOST_BYTES, {"channel": Channel.CHAT.value}, is_talk=True
)


def recognises(look: Look) -> bool:
    """Whether this is such a chat, and no table with headings."""
    if not look.may_be_text:
        return False
    if (page := page_lines(look.head)) is not None:
        return is_chat([text for _, text in page])
    text = decoded(look.head)
    return known_in(table_in(text, known_in).headings) < _HEADINGS and is_chat(lines_of(text))


def is_chat(texts: Sequence[str]) -> bool:
    """Whether lines are those of a chat and of nothing else: somebody else answers, and most lines are what was said.

    A log, a letter or a program has labels with a colon too.
    """
    lines = [Line(number, text) for number, text in enumerate(texts, 1)]
    written = [line for line in lines if line.text]
    talk = chat_of(lines, KnownNames(frozenset(), frozenset()))
    turns = talk.turns
    fewest = _FEWEST_STAMPED if turns and all(turn.stamp for turn in turns) else _FEWEST
    if len(turns) < fewest or holds_code(texts):
        return False
    names = Counter(turn.speaker for turn in turns)
    is_answered = len(names) > 1 or any(turn.loose for turn in turns)
    goes_on = max(names.values()) > 1 or fewest < _FEWEST
    in_shape = len(turns) >= len(written) * _LEAST_HEADS and len(talk.notices) <= len(written) * _MOST_OUTSIDE
    return is_answered and goes_on and in_shape


def holds_code(texts: Sequence[str]) -> bool:
    """Whether lines are those of a program, or of a document with parts of one."""
    written = [text for text in texts if text]
    return sum(_CODE.match(text) is not None for text in written) > len(written) * _MOST_CODE


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """The chat, in the case that its numbers point to, else in the one that is meant. Raises NotImportable."""
    return drafts_of_file(given, wanted, _CHAT)
