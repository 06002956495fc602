"""A WhatsApp chat as the app exports it: the text, alone or in a ZIP or folder with what was sent along.

The heads of messages are those that FACTS of such exports list; whether day or month comes first is told by the whole file, or
somebody is asked. A message whose day does not exist is told, and keeps no other out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple

from casebook.errors import WrongValue, shortened
from casebook.importers.draft import BadDraft, DraftFile, SourceOptions
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource, Look
from casebook.importers.members import Members
from casebook.importers.messages.talks import Message
from casebook.importers.messages.wall_clock import OnTheClock, on_the_clock
from casebook.parsing.dates.figures import Figures, day_or_none
from casebook.parsing.transcripts.decoding import decoded, lines_of
from casebook.parsing.transcripts.times.day_orders import day_order
from casebook.parsing.transcripts.times.stamps import Stamp, Worded, stamp_at
from casebook.text.documents.decoding import without_controls
from casebook.text.sizes import size_words

MOST_BYTES = 64 << 20
"""No chat with a company has more. Our own choice."""

CHAT_FILE = re.compile(r"(?:^|/)(?:_chat|[^/]*(?:whatsapp|chat)[^/]*)\.txt$", re.IGNORECASE)
"""What the file of the text is called."""
_MAY_BEGIN = re.compile(r"\[?\d{1,4}(?:[/-]|\.\s?)\d{1,2}(?:[/-]|\.\s?)\d{1,4}")
_DAY_FIRST = re.compile(r"\[?\d{1,2}(?:\.\s?\d{1,2}\.\s?|-\d{1,2}-)\d{2,4}")
"""Between full stops, and between hyphens where the year is last, the day stands first, wherever days are written so (the short
dates of Unicode's CLDR 48, looked up in November 2026)."""

_GAP = re.compile(r"^[\])]?\s*(?:[-–]\s)?\s*")
"""What stands between the time and the name."""
_LONGEST_NAME = 60
_ORDERS = ("dmy", "mdy")
_OF_A_PROGRAM = "\u200e"
"""Before what the app itself says, on an iPhone; and before what was sent along."""

_LINES_LOOKED_AT = 12
_SHOWN = 30
"""So many characters of a head are shown."""

_SENT_ALONG = re.compile(
    r"<[^<>:]{2,25}:\s*([^<>/\\]{1,120}\.\w{2,5})>|^((?:\S[^<>/\\:\n]{0,100})?\S\.\w{2,5}) \([^()\n]{4,40}\)$",
    re.MULTILINE,
)
"""What says that a file was sent along: `<attached: 0001-PHOTO.jpg>` of an iPhone, `IMG-0001.jpg (file attached)` of Android."""


class ChatDaysUnknown(WrongValue):
    """Day and month of a chat can be read either way round all through it, and nobody says which is meant."""

    def __init__(self, shown: str, line: int) -> None:
        self.shown, self.line = shown, line

    def __str__(self) -> str:
        return (
            f"line {self.line}: '{shortened(self.shown)}' can be two days, and nothing in the chat says which is meant; nothing "
            "was imported. Say how days are written there: casebook config set date_order dmy, or mdy."
        )


class ChatDaysDiffer(WrongValue):
    """Two days of a chat have day and month in no one order; each comes with its line."""

    def __init__(self, first: tuple[str, int], other: tuple[str, int]) -> None:
        self.first, self.other = first, other

    def __str__(self) -> str:
        (shown, line), (other, other_line) = self.first, self.other
        return (
            f"line {line}: '{shortened(shown)}' and line {other_line}: '{shortened(other)}' do not have day and month in the "
            "same order; nothing was imported. A chat is read as the app exported it: take two exports apart."
        )


class Chat(NamedTuple):
    """A chat that was read, and what gives the files that were sent along; `bad` are the messages that cannot be read, and
    `remarks` say what is not sure."""

    messages: list[Message]
    opened: Callable[[str], DraftFile | None]
    bad: Sequence[BadDraft] = ()
    remarks: Sequence[str] = ()


def recognises(look: Look) -> bool:
    """Whether this is such a chat, or a ZIP or folder with one."""
    if look.names or look.is_folder:
        return any(CHAT_FILE.search(name) for name in look.names)
    text = decoded(look.head)
    heads = [_head(line) for line in text.split("\n")[:_LINES_LOOKED_AT]]
    return any(head is not None and head.name for head in heads) and heads[0] is not None


def chat_of(given: GivenSource, wanted: SourceOptions) -> Chat:
    """The messages, in their order. Raises NotImportable, ChatDaysUnknown, ChatDaysDiffer."""
    names, open_ = _files(given, wanted)
    chosen = next((name for name in names if CHAT_FILE.search(name)), "")
    with open_(chosen) as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise NotImportable(chosen or "the chat", f"it has more than {size_words(MOST_BYTES)}")
    by_name = {PurePosixPath(name).name: name for name in names if name != chosen}
    found = list(_messages(without_controls(decoded(data)), wanted))
    messages = [one for one in found if isinstance(one, Message)]
    told = on_the_clock([one.at for one in messages], wanted.clock.now.tzinfo)

    def opened(name: str) -> DraftFile | None:
        full = by_name.get(name)
        return None if full is None else DraftFile(name, lambda: _content(open_, full))

    return Chat(
        [one._replace(at=clocked.at) for one, clocked in zip(messages, told, strict=True)],
        opened,
        [one for one in found if isinstance(one, BadDraft)],
        [*_told_of_times(messages, told)],
    )


def _told_of_times(messages: Sequence[Message], told: Sequence[OnTheClock]) -> Iterator[str]:
    """A sentence of the first message, of those that the clock never showed and of those that it showed twice."""
    skipped = [one for one, clocked in zip(messages, told, strict=True) if clocked.is_skipped]
    unsure = [one for one, clocked in zip(messages, told, strict=True) if clocked.is_unsure]
    for some, why in (
        (skipped, "the clock was put forward over that time; it is kept as it is shown"),
        (
            unsure,
            "the clock showed that time twice, and nothing around it tells which is meant; it was taken for the first",
        ),
    ):
        if some:
            more = f" ({len(some)} messages)" if len(some) > 1 else ""
            yield f"line {some[0].line}, {some[0].at:%Y-%m-%d %H:%M}{more}: {why}."


def _content(open_: Callable[[str], AbstractContextManager[BinaryIO]], name: str) -> bytes:
    with open_(name) as stream:
        return stream.read()


def _files(
    given: GivenSource, wanted: SourceOptions
) -> tuple[tuple[str, ...], Callable[[str], AbstractContextManager[BinaryIO]]]:
    if given.folder is not None or given.look.names:
        members = Members(given, lambda _: True)
        members.ask(wanted.asking)
        return members.names, members.opened
    stream = given.file
    stream.seek(0)
    return (), lambda _: nullcontext(stream)


class _Head(NamedTuple):
    """The head of a message; `name` is empty where the app itself speaks."""

    stamp: Stamp
    name: str
    said: str


def _head(raw: str) -> _Head | None:
    line = lines_of(raw)[0]
    if not _MAY_BEGIN.match(line):
        return None
    found = stamp_at(line)
    if found is None or found[0].time is None or not isinstance(found[0].day, Figures | Worded):
        return None
    rest = _GAP.sub("", line[found[1] :], count=1)
    name, colon, said = rest.partition(":")
    if not colon or not 0 < len(name) <= _LONGEST_NAME or (said and not said[0].isspace()):
        return _Head(found[0], "", rest)
    return _Head(found[0], name.strip(" ~"), said.strip())


def _messages(text: str, wanted: SourceOptions) -> Iterator[Message | BadDraft]:
    """Every message, without an offset of its time; those on a day that does not exist as what cannot be read."""
    lines = [line.rstrip("\r") for line in text.split("\n")]
    heads = [_head(line) for line in lines]
    order = _order(heads, lines, wanted)
    at = 0
    while at < len(lines):
        head, end = heads[at], at + 1
        while end < len(lines) and heads[end] is None:
            end += 1
        if head is not None and head.name and _day(head.stamp, order) is None:
            shown = lines_of(lines[at])[0][:_SHOWN].partition(": ")[0]
            yield BadDraft(f"line {at + 1}", f"'{shortened(shown)}' is on a day that does not exist", "message")
        elif head is not None and head.name and (message := _message(head, lines[at:end], at + 1, order)):
            yield message
        at = end


def _message(head: _Head, raw: list[str], number: int, order: str) -> Message | None:
    day = _day(head.stamp, order)
    while len(raw) > 1 and not raw[-1].strip():
        raw = raw[:-1]
    text = "\n".join([head.said, *(lines_of(line)[0] for line in raw[1:])]).strip()
    sent = tuple(found[1] or found[2] for found in _SENT_ALONG.finditer(text))
    if day is None or head.stamp.time is None or (not sent and f": {_OF_A_PROGRAM}" in raw[0]):
        return None
    at = datetime.combine(day, head.stamp.time)
    return Message(at, head.name, _SENT_ALONG.sub("", text).strip(), number, "\n".join(raw), files=sent)


def _day(stamp: Stamp, order: str) -> date | None:
    if isinstance(stamp.day, Figures):
        return stamp.day.day(order)
    if isinstance(stamp.day, Worded) and stamp.day.year:
        return day_or_none(stamp.day.year, stamp.day.month, stamp.day.day)
    return None


def _order(heads: list[_Head | None], lines: list[str], wanted: SourceOptions) -> str:
    """Which of day and month comes first, by the days that exist. Raises ChatDaysDiffer where no order fits all of them, and
    ChatDaysUnknown where neither the file nor anybody tells."""
    found = zip(heads, lines, strict=True)
    dated = [
        (head.stamp.day, lines_of(line)[0], number)
        for number, (head, line) in enumerate(found, 1)
        if head and isinstance(head.stamp.day, Figures) and any(map(head.stamp.day.day, _ORDERS))
    ]
    days = [day for day, *_ in dated]
    if any(_DAY_FIRST.match(line) for _, line, _ in dated):
        return "dmy"
    only = {order: next((each for each in dated if not each[0].day(order)), None) for order in _ORDERS}
    if (first := only["mdy"]) and (other := only["dmy"]):
        raise ChatDaysDiffer((first[1][:_SHOWN], first[2]), (other[1][:_SHOWN], other[2]))
    order, sure = day_order(list(dict.fromkeys(days)), wanted.clock, [line for _, line, _ in dated])
    if sure or not days:
        return order
    number = dated[0][2]
    shown = lines[number - 1][:_SHOWN].strip()
    chosen = wanted.asking.choose(
        f"'{shown}' (line {number}) can be two days. What comes first there?", ("day", "month")
    )
    if chosen is None:
        raise ChatDaysUnknown(shown, number)
    return "dmy" if chosen == "day" else "mdy"
