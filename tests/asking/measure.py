"""Contacts that are put on record as on the screen, key by key: how many keys that takes, and how long the program thinks.

The keys go to what the screen itself asks, `casebook.terminal.asking.asking`; what is drawn is in
`tests.cli.test_cli_contact_screen`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, Optional

from casebook.actions.answers.case_answers import CaseAnswers
from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.files.input_files import TRANSCRIPT, typed_file
from casebook.actions.log_contact import log_contact
from casebook.actions.open_case import open_case
from casebook.actions.questions.contact_sheet import ContactSheet
from casebook.actions.questions.known_answers import KnownAnswers
from casebook.parsing.clock import Clock, written_now
from casebook.parsing.dates.moments import moment_now
from casebook.records.kinds import Contact, Entry
from casebook.records.vocabularies import Channel, Role
from casebook.store.open_book import connection_to, writing
from casebook.terminal.asking.asking import Asking
from casebook.terminal.asking.pasted_transcript import transcript_in
from tests.transcripts.measure import answers_to, transcripts_of

ENTER, TAB, END = "\r", "\t", "\x04"
"""Keys that are no character: Ctrl-D leaves the rest unanswered."""

KEYS_A_MINUTE = 200
"""40 words of five characters; the mean of 168,000 people was 52 words (Dhakal and others, Observations on Typing from 136
Million Keystrokes, CHI 2018)."""

OTHERS = (("robe", "HomeBarn"), ("lamp", "Lumenhuis"))
"""Cases that are open too, so that which one is meant has to be said."""


class Taken(NamedTuple):
    """What a contact took: keys, the seconds of the program for the slowest of them, and what was recorded."""

    keys: int
    slowest: float
    entries: tuple[Entry, ...]


class Typed(NamedTuple):
    """A contact that is typed: what it is, and which keys are pressed, a line for what comes before the text and after it."""

    name: str
    first: tuple[str, ...]
    then: tuple[str, ...]

    @property
    def keys(self) -> str:
        """All of them."""
        return "".join((*self.first, *self.then))


TYPED = (
    Typed(
        "a chat, in English",
        ("tow", ENTER, ENTER, ENTER, "Maria", ENTER, "rep", ENTER, ENTER, "A-77120", ENTER),
        ("She refunds me within 5 business days.", ENTER, TAB, ENTER, END, ENTER),
    ),
    Typed(
        "a call with somebody who was met before",
        ("tow", ENTER, ENTER, "ph", ENTER, "de", TAB, ENTER, ENTER, ENTER, ENTER, "He looks for the parcel.", ENTER),
        ("a call back tomorrow", ENTER, ENTER, ENTER, "25", ENTER, "10", END, ENTER),
    ),
    Typed(
        "een chat, in het Nederlands",
        ("tow", ENTER, ENTER, ENTER, "Sanne", ENTER, "medewerker", ENTER, ENTER, "ZK-1182", ENTER),
        ("Ze stort het geld uiterlijk vrijdag terug.", ENTER, TAB, ENTER, END, ENTER),
    ),
    Typed(
        "ein Anruf, auf Deutsch",
        ("tow", ENTER, ENTER, "ph", ENTER, "Frau Kern", ENTER, ENTER, ENTER, "VG-204", ENTER),
        ("Die Erstattung ist in Arbeit.", ENTER, "Erstattung bis Freitag", ENTER, END, ENTER),
    ),
    Typed(
        "un correo, en español",
        ("tow", ENTER, "yesterday", ENTER, "em", ENTER, "Lucía", ENTER, ENTER, ENTER, "R-5512", ENTER),
        ("Devuelven el dinero el viernes.", ENTER, "reembolso el viernes", ENTER, END, ENTER),
    ),
)
"""With three cases open."""


def typed_contact(typed: Typed) -> Taken:
    """What it takes to type this contact."""
    now = datetime.fromisoformat("2024-11-20T12:00:00+01:00")
    with _book(now, "towel", "Amazon", ()) as (book, clock):
        with writing(book, written_now(clock)) as writer:
            case = writer.reader.case_named("towel")
            log_contact(writer, case, _answers(clock, agent="Deshawn", role=Role.SUPERVISOR), clock)
        taken = _recorded(book, clock, typed.keys, None)
    assert taken is not None
    return taken


def pasted_contacts(source: str, *, with_orders: bool) -> Iterator[Optional[Taken]]:
    """What it takes to paste each transcript of a set that is text; see `pasted_contact`."""
    return (
        pasted_contact(path, with_orders=with_orders) for path in transcripts_of(source) if text_of(path) is not None
    )


def pasted_contact(path: Path, *, with_orders: bool) -> Optional[Taken]:
    """What it takes to paste a transcript; None where it is taken for no transcript.

    `with_orders`: the case has the order numbers of its transcript, as somebody who complains about an order has.
    """
    answers: dict[str, Any] = answers_to(path)
    now, orders = datetime.fromisoformat(answers["now"]), answers["orders"] if with_orders else ()
    with _book(now, "mine", answers["company"] or "Amazon", orders) as (book, clock):
        return _recorded(book, clock, "", text_of(path))


def text_of(path: Path) -> Optional[str]:
    """What can be pasted of it: text of several lines."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return text if path.suffix == ".txt" and "\n" in text.strip() else None


@contextmanager
def _book(now: datetime, handle: str, company: str, orders: Sequence[str]) -> Iterator[tuple[Path, Clock]]:
    clock = Clock(now, now.isoformat()[19:] or "+00:00", date_order="dmy", currency="EUR")
    with TemporaryDirectory() as folder:
        book = Path(folder) / "book.db"
        with writing(book, written_now(clock), may_make=True) as writer:
            for name, of in (*OTHERS, (handle, company)):
                numbers = tuple(orders) if name == handle else ()
                open_case(writer, CaseAnswers(name, of, orders=numbers, country="NL"), clock)
        yield book, clock


def _answers(clock: Clock, **fields: Any) -> ContactAnswers:
    return ContactAnswers(Contact(at=moment_now(clock), logged=written_now(clock), channel=Channel.CHAT, **fields))


def _recorded(book: Path, clock: Clock, keys: str, paste: Optional[str]) -> Optional[Taken]:
    """What came of these keys, or of a paste and the fewest keys that record it; None where that is no transcript."""
    slowest = 0.0
    with connection_to(book) as connection:
        sheet = ContactSheet(KnownAnswers(connection), clock, _answers(clock))
        asking = Asking(sheet, lambda *_: None, lambda text: transcript_in(sheet, text, lambda *_: None))
        if paste is not None:
            begun = time.perf_counter()
            asking.pasted(paste)
            slowest = time.perf_counter() - begun
            if asking.paste is None:
                return None
            keys = _keys_for(asking, sheet)
        pressed = 0
        for key in keys:
            pressed += 1
            begun = time.perf_counter()
            is_end = _press(asking, key)
            sheet.states, asking.offers()  # what is drawn after every key
            slowest = max(slowest, time.perf_counter() - begun)
            if is_end:
                break
        assert asking.sheet.refusal() is None, asking.sheet.refusal()
        case, answers = sheet.case, sheet.answers
    begun = time.perf_counter()
    files = [] if sheet.pasted is None else [typed_file(TRANSCRIPT, sheet.pasted.encode())]
    with writing(book, written_now(clock)) as writer:
        recorded = log_contact(writer, case, answers, clock, files, asked=True)
    return Taken(pressed, max(slowest, time.perf_counter() - begun), recorded.entries)


def _keys_for(asking: Asking, sheet: ContactSheet) -> str:
    """The keys that a person presses who agrees: the number of the case where that is asked, else Enter, and Enter."""
    assert asking.paste is not None
    cases = [line for line in asking.paste.lines if line[:1].isdigit() and line[1:3] == "  "]
    mine = next((line[0] for line in cases if line[3:].startswith("mine")), ENTER)
    return f"{mine}{ENTER}{ENTER}"


def _press(asking: Asking, key: str) -> bool:
    """Whether it is to be recorded."""
    if asking.paste is not None:
        asking.press("enter" if key == ENTER else key)
    elif key == ENTER:
        return asking.enter()
    elif key == TAB:
        asking.complete()
    elif key == END:
        asking.to_record()
    else:
        asking.change(asking.text + key)
    return False
