"""What a timeline tells, and the clocks it tells it by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from casebook.domain.agenda import Agenda
from casebook.domain.case_facts import CaseFacts
from casebook.domain.moment_words import moment_words
from casebook.exporters.errors import UnknownKind
from casebook.records.kinds import KINDS, Attachment, Case, Contact, Entry, Event, Item, Promise, Reference, Shipment
from casebook.records.values import Agent, Moment, Money
from casebook.records.vocabularies import Channel, Check, EventKind, Outcome, Promised, Role, Verdict
from casebook.terminal.lines import row
from casebook.terminal.screens.agenda import agenda
from casebook.terminal.screens.case_list import case_list
from casebook.terminal.screens.confirmation import confirmation
from casebook.terminal.screens.entries import ROWS, entry_lines, rows_of
from casebook.terminal.screens.entry_heads import head
from casebook.terminal.screens.summary import summary
from casebook.terminal.screens.timeline import timeline
from tests.builders import NOW, case, entry, facts_of, moment
from tests.conftest import each
from tests.shown import to_plain_text

HOME = moment("2024-10-31 13:50")


@each(
    ("at", "zone", "words"),
    [
        ("2024-10-31", "Europe/Amsterdam", "Thu 31 Oct 2024"),
        ("2024-10-31 00:00", "Europe/Amsterdam", "Thu 31 Oct 2024 00:00"),
        ("2024-10-31 14:05", "Europe/Amsterdam", "Thu 31 Oct 2024 14:05"),
        ("2024-10-31 14:05", "Europe/Paris", "Thu 31 Oct 2024 14:05"),
        ("2024-12-31 14:05", "America/New_York", "Tue 31 Dec 2024 14:05 (UTC-05:00)"),
        ("2024-12-31 14:05", "UTC", "Tue 31 Dec 2024 14:05 (UTC)"),
        ("2024-12-31 14:05", "Asia/Kathmandu", "Tue 31 Dec 2024 14:05 (UTC+05:45)"),
        ("2024-07-01 14:05", "Africa/Lagos", "Mon 1 Jul 2024 14:05 (UTC+01:00)"),
        ("2024-10-27 02:30+02:00", "Europe/Amsterdam", "Sun 27 Oct 2024 02:30 (UTC+02:00)"),
        ("2024-10-27 02:30+01:00", "Europe/Amsterdam", "Sun 27 Oct 2024 02:30 (UTC+01:00)"),
        ("2024-10-27 03:30", "Europe/Amsterdam", "Sun 27 Oct 2024 03:30"),
    ],
)
def test_a_moment_is_shown_as_it_was_on_the_clock(at: str, zone: str, words: str) -> None:
    """The offset is said where the clock at home differed and where a clock showed the time twice, and only there."""
    assert words == moment_words(moment(at, zone), HOME)


def test_a_head_repeats_what_was_understood() -> None:
    """The head of a contact is the confirmation that the contract promises."""
    maria = entry(
        Contact,
        3,
        "2024-10-31 14:05",
        channel=Channel.CHAT,
        agent="Maria",
        role=Role.REPRESENTATIVE,
        case_number="A-1234",
    )

    line = head(facts_of(case(), [maria]), maria)

    assert "towel/3  Thu 31 Oct 2024 14:05 · chat with Maria (representative) · case A-1234" == line.text


@each(
    ("given", "words"),
    [
        ({"promised": Promised.REFUND}, "refund promised · promised with no day"),
        ({"due": "2024-11-23"}, "promised · due Sat 23 Nov 2024 (in 3 days)"),
        ({"due": "2024-11-21"}, "promised · due Thu 21 Nov 2024 (tomorrow)"),
        (
            {"due": "2024-11-22", "due_from": date(2024, 11, 21)},
            "promised · due Thu 21 Nov 2024 to Fri 22 Nov 2024 (in 2 days)",
        ),
        ({"due": "2024-11-20"}, "promised · due today"),
        ({"due": "2024-11-20 14:00"}, "promised · due today by 14:00"),
        ({"due": "2024-11-20 11:00"}, "promised · overdue since 11:00 · due Wed 20 Nov 2024 11:00"),
        ({"due": "2024-11-19"}, "promised · overdue by 1 day · due Tue 19 Nov 2024"),
        ({"due": "2024-11-02", "agent": "Sam"}, "promised by Sam · overdue by 18 days · due Sat 2 Nov 2024"),
        ({"due": "2024-11-02", "verdict": Verdict.KEPT}, "promised · kept · was due Sat 2 Nov 2024"),
        (
            {"due": "2024-11-02", "verdict": Verdict.KEPT, "settled": "2024-11-02"},
            "promised · kept on Sat 2 Nov 2024 · was due Sat 2 Nov 2024",
        ),
        (
            {"due": "2024-11-02", "verdict": Verdict.KEPT, "settled": "2024-11-09 12:00"},
            "promised · kept, noted on Sat 9 Nov 2024 · was due Sat 2 Nov 2024",
        ),
        (
            {"due": "2024-11-02", "verdict": Verdict.KEPT, "settled": "2024-11-03 12:00", "day_said": True},
            "promised · kept on Sun 3 Nov 2024, 1 day late · was due Sat 2 Nov 2024",
        ),
        (
            {"due": "2024-11-02", "verdict": Verdict.KEPT, "settled": "2024-11-03"},
            "promised · kept on Sun 3 Nov 2024, 1 day late · was due Sat 2 Nov 2024",
        ),
        ({"verdict": Verdict.BROKEN}, "promised · broken"),
        ({"verdict": Verdict.BROKEN, "settled": "2024-11-03"}, "promised · broken on Sun 3 Nov 2024"),
        ({"verdict": Verdict.WITHDRAWN, "settled": "2024-11-03"}, "promised · withdrawn on Sun 3 Nov 2024"),
        ({"verdict": Verdict.WITHDRAWN, "settled_note": "no\nmore"}, "promised · withdrawn · no more"),
    ],
)
def test_every_state_is_shown_in_words(given: dict[str, object], words: str) -> None:
    """How a promise stands is said without colour or mark, with the day it was given for."""
    promise = entry(Promise, 1, "2024-11-01", **given)

    line = head(facts_of(case(), [promise]), promise)

    assert f"towel/1  Fri 1 Nov 2024 · {words}" == line.text


@each(
    ("due", "words"),
    [
        ("2024-11-02", "overdue by 1 day when the case was closed · due Sat 2 Nov 2024"),
        ("2024-11-03", "was due Sun 3 Nov 2024, case closed by then"),
        ("2024-11-30", "was due Sat 30 Nov 2024, case closed by then"),
    ],
)
def test_a_closed_case_stands_as_it_stood_that_day(due: str, words: str) -> None:
    """What was open when a case was closed is neither late since nor still to come."""
    promise = entry(Promise, 1, "2024-11-01", due=due)

    line = head(facts_of(case(closed=moment("2024-11-03")), [promise]), promise)

    assert f"towel/1  Fri 1 Nov 2024 · promised · {words}" == line.text


def test_what_is_overdue_comes_first(towel: CaseFacts) -> None:
    """Before anything else the timeline says what should have happened by now, the worst first.

    A promise that was made again is told with the last of them.
    """
    text = to_plain_text(timeline(towel))

    places = [text.index(words) for words in ("overdue by 18 days", "towel/10 ", "towel/1 ")]
    assert places == sorted(places)
    assert ("promised 2 times", 1) == (text[: places[-1]].splitlines()[-2][-16:], text.count("overdue by 6 days"))


def test_a_moment_is_shown_once_for_what_belongs_together(towel: CaseFacts) -> None:
    """A promise and a parcel noted in a contact stand under it without their own date, a filtered one has it."""
    together = to_plain_text(timeline(towel)).splitlines()
    alone = to_plain_text(timeline(towel, [towel.entry(4)])).splitlines()

    assert "towel/4  replacement promised by Maria · overdue by 18 days · due Sat 2 Nov 2024" in together
    assert (
        "towel/4  Thu 31 Oct 2024 14:05 · replacement promised by Maria · overdue by 18 days · due Sat 2 Nov 2024"
        in alone
    )


def test_silence_is_shown_only_where_there_was_silence(towel: CaseFacts) -> None:
    """A gap between entries that others stand between is no silence; turned round, it still is one."""
    assert "10 days of silence" in to_plain_text(timeline(towel))
    assert "10 days of silence" in to_plain_text(timeline(towel, towel.entries[::-1]))
    assert "silence" not in to_plain_text(timeline(towel, [towel.entry(1), towel.entry(9)]))


def test_an_empty_timeline_says_why_it_is_empty(towel: CaseFacts) -> None:
    """Nothing recorded and nothing that fits are told apart."""
    assert to_plain_text(timeline(facts_of(case()))).endswith("\n\nnothing is recorded yet\n")
    assert to_plain_text(timeline(towel, [])).endswith("\n\nnothing that is recorded fits that\n")


@each(
    ("given", "words"),
    [
        ({"channel": Channel.PHONE}, "phone call · no name given"),
        ({"channel": Channel.PHONE, "outcome": Outcome.NO_ANSWER}, "phone call · no answer"),
        ({"channel": Channel.CHAT, "role": Role.BOT}, "chat with a bot"),
        ({"channel": Channel.CHAT, "role": Role.OTHER, "agent": "Jo"}, "chat with Jo"),
        ({"channel": Channel.EMAIL, "agent": "Jo"}, "email, answered by Jo"),
        ({"channel": Channel.LETTER, "agent": "Jo", "incoming": True}, "incoming letter from Jo"),
        ({"channel": Channel.IN_PERSON, "role": Role.MANAGER}, "talk in person with a manager · no name given"),
        ({"channel": Channel.OTHER, "minutes": 1, "agent": "Jo"}, "contact with Jo · 1 minute"),
        ({"channel": Channel.FORM, "outcome": Outcome.RESOLVED, "agent": "Jo"}, "web form, answered by Jo · resolved"),
    ],
)
def test_a_contact_says_how_with_whom_and_what_is_missing(given: dict[str, object], words: str) -> None:
    """Channel and who answered read as words, and a name that was not given is missed aloud."""
    contact = entry(Contact, 1, "2024-11-01", **given)

    assert f"towel/1  Fri 1 Nov 2024 · {words}" == head(facts_of(case(), [contact]), contact).text


def test_what_was_written_later_says_so() -> None:
    """A note written down days later is shown as such; the next morning is no delay."""
    late = entry(Event, 1, "2024-11-01", logged="2024-11-09 10:00")
    next_day = entry(Event, 2, "2024-11-01 23:50", logged="2024-11-02 00:10")
    facts = facts_of(case(), [late, next_day])

    assert "towel/1  Fri 1 Nov 2024 · note · logged 8 days later" == head(facts, late).text
    assert "towel/2  Fri 1 Nov 2024 23:50 · note" == head(facts, next_day).text


def test_a_promise_added_later_to_an_old_contact_says_so() -> None:
    """What was written down on another day than the contact it belongs to has its own date and its own remark."""
    contact = entry(Contact, 1, "2024-11-01 10:00", channel=Channel.CHAT, agent="Jo", logged="2024-11-05 10:00")
    at_once = entry(Promise, 2, "2024-11-01 10:00", made_in=1, logged="2024-11-05 10:00")
    afterwards = entry(Promise, 3, "2024-11-01 10:00", made_in=1, logged="2024-11-09 10:00")

    text = to_plain_text(timeline(facts_of(case(), [contact, at_once, afterwards])))

    assert "towel/2  promised by Jo · promised with no day\n" in text
    assert "towel/3  Fri 1 Nov 2024 10:00 · promised by Jo · promised with no day · logged 8 days later\n" in text


def test_a_file_is_a_line_with_its_contact_and_one_of_its_own_otherwise() -> None:
    """Kept with a contact of that moment it is told under it; kept later it has its own date, and says with what."""
    contact = entry(Contact, 1, "2024-11-01 10:00", channel=Channel.CHAT, agent="Jo")
    given = {"name": "re\nceipt\u202e.pdf", "size": 48213, "sha256": "ab" * 32, "attached_to": 1}
    at_once = entry(Attachment, 2, "2024-11-01 10:00", **given)
    afterwards = entry(Attachment, 3, "2024-11-02 10:00", text="the label", **given)

    text = to_plain_text(timeline(facts_of(case(), [contact, at_once, afterwards])))

    assert "towel/2  re ceipt<U+202E>.pdf · 47 KB\n" in text
    assert "towel/3  Sat 2 Nov 2024 10:00 · re ceipt<U+202E>.pdf · 47 KB · with towel/1\n  the label\n" in text


FULL = {
    Contact: {
        "text": "said", "channel": Channel.SOCIAL, "incoming": True, "agent": "Jo", "role": Role.MANAGER,
        "department": "Refunds", "also": (Agent("Priya", Role.REPRESENTATIVE), Agent(None, Role.BOT)),
        "case_number": "A-1", "outcome": Outcome.TRANSFERRED, "minutes": 17, "rating": 3, "private_text": "he was rude",
        "contradicts": (9,), "compatible_with": (9,), "party": "DHL", "waiting": 5, "deadline": date(2024, 11, 9), "key": True,
    },
    Promise: {
        "text": "said", "promised": Promised.REPAIR, "made_in": 9, "agent": "Jo", "due": "2024-11-05",
        "due_from": date(2024, 11, 3), "verdict": Verdict.KEPT, "settled": "2024-11-06", "settled_note": "noted",
        "contradicts": (9,), "compatible_with": (9,), "key": True,
        "after": "it is back", "within": "2 weeks", "happened": moment("2024-10-22"),
    },
    Shipment: {"text": "said", "carrier": "UPS", "tracking": "1Z", "check": Check.INVALID, "returning": True, "key": True},
    Event: {
        "text": "said", "event": EventKind.REFUNDED, "amount": Money(1999, "EUR"), "method": "card", "reference": "R-1",
        "key": True,
    },
    Attachment: {
        "text": "said", "name": "receipt.pdf", "media_type": "application/pdf", "size": 48213, "sha256": "ab" * 32,
        "modified": moment("2024-10-30 17:21"), "attached_to": 9, "key": True,
    },
    Item: {"text": "said", "item": "towel", "pieces": 2, "price": Money(2499, "EUR"), "key": True},
    Reference: {"text": "said", "name": "policy", "reference": "P-1", "key": True},
}  # fmt: skip
SHOWN_AS = {
    "at": "Fri 1 Nov 2024", "logged": "Mon 4 Nov 2024 09:00", "number": "towel/1", "private": "never exported",
    "channel": "social media",
    "incoming": "from the company", "minutes": "17 minutes", "rating": "3 of 5", "made_in": "towel/9  letter",
    "due": "Tue 5 Nov 2024", "due_from": "Sun 3 Nov 2024 to", "verdict": "kept on", "settled": "Wed 6 Nov 2024",
    "day_said": "kept on",
    "happened": "Tue 22 Oct 2024",
    "check": "one digit of this number looks wrong", "returning": "back to the company",
    "size": "47 KB (48,213 bytes)", "modified": "Wed 30 Oct 2024 17:21", "attached_to": "kept with     towel/9",
    "contradicts": "towel/9", "key": "told first", "compatible_with": "goes with    towel/9",
    "waiting": "5 minutes", "deadline": "Sat 9 Nov 2024", "amount": "19.99 EUR",
    "price": "24.99 EUR", "also": "Priya (representative), a bot",
}  # fmt: skip


@each("kind", [kind.record for kind in KINDS.values()])
def test_one_entry_is_shown_with_every_field_it_has(kind: type[Entry]) -> None:
    """No field of an entry is forgotten; only the identity between books is nobody's to read."""
    letter = entry(Contact, 9, "2024-10-31", channel=Channel.LETTER)
    given = {**FULL[kind], "unknown": '{"mood": "bad"}'}
    full = entry(kind, 1, "2024-11-01", logged="2024-11-04 09:00", private=True, **given)

    text = to_plain_text(entry_lines(facts_of(case(), [letter, full]), full))

    for name in {field.name for field in fields(kind)} - {"uuid"}:
        assert SHOWN_AS.get(name, str(given.get(name))) in text, name


def test_the_summary_shows_every_field_of_the_case() -> None:
    """No field of a case is forgotten; only the identity between books is nobody's to read."""
    given = {
        "company": "Coolblue", "title": "Kettle leaks", "item": "kettle", "orders": ("N-1", "N-2"),
        "problem": "It leaks.", "want": "A new one.",
        "amount": Money(4900, "JPY"), "language": "nl", "country": "BE", "outcome": "replaced",
        "otherwise": "I ask my bank.",
    }  # fmt: skip
    full = case("kettle", closed=moment("2024-11-09"), **given)
    shown = given | {"amount": "4900 JPY", "orders": "N-2", "closed": "closed on Sat 9 Nov 2024", "handle": "kettle"}

    text = to_plain_text(summary(facts_of(full), ""))
    still_open = to_plain_text(summary(facts_of(replace(full, closed=None)), ""))

    for name in {field.name for field in fields(Case)} - {"uuid", "opened", "unknown"}:
        assert str(shown[name]) in text, name
    assert "open 20 days, since Thu 31 Oct 2024" in still_open


def test_the_summary_of_an_empty_case_says_what_is_missing() -> None:
    """Without promises and contacts, the summary says so."""
    text = to_plain_text(summary(facts_of(case()), ""))

    assert "Promises\n  no promise is waiting to be kept\n" in text
    assert "Contact\n  no contact is recorded\n" in text


def test_nothing_due_is_a_sentence() -> None:
    """An empty agenda is one friendly sentence."""
    assert "Nothing is due: no promise is waiting to be kept.\n" == to_plain_text(agenda(Agenda(NOW, (), ())))


def test_no_cases_says_how_to_open_one() -> None:
    """An empty book shows the way to the first case."""
    assert "No cases yet. `casebook open HANDLE --company NAME` opens the first.\n" == to_plain_text(case_list([], NOW))


def test_a_reader_elsewhere_sees_the_clock_of_the_record(towel: CaseFacts) -> None:
    """Times stay as they were written down, wherever the reader is now."""
    abroad = datetime(2024, 11, 20, 20, 0, tzinfo=ZoneInfo("Asia/Tokyo"))

    assert to_plain_text(timeline(towel)) == to_plain_text(timeline(facts_of(towel.case, towel.entries, now=abroad)))


class Rumour(Entry, kw_only=True):
    """A kind of entry that nothing knows."""


@each(
    "screen",
    [
        lambda facts, entry: list(timeline(facts)),
        lambda facts, entry: entry_lines(facts, entry),
        lambda facts, entry: confirmation(facts.case, entry),
    ],
)
def test_a_kind_that_a_screen_does_not_know_fails_loudly(screen: Callable[[CaseFacts, Entry], object]) -> None:
    """A new kind of entry is named where a screen has no place for it; it never vanishes."""
    rumour = entry(Rumour, 1, "2024-11-01")

    with pytest.raises(UnknownKind, match="an entry of the kind Rumour has no place in the "):
        screen(facts_of(case(), [rumour]), rumour)


class Remark(Event, kw_only=True):
    """An event with fields that no row was written for."""

    department: str | None = None
    urgent: bool = False
    seen: Moment | None = None
    fee: Money | None = None


def test_a_field_without_a_row_of_its_own_is_shown_under_its_name() -> None:
    """Whatever a record has is shown, with the words of its type, even before a screen has words for it."""
    remark = entry(
        Remark, 1, "2024-11-01", department="Refunds", urgent=True, seen=moment("2024-11-02"), fee=Money(250, "EUR")
    )
    rows = [each for each in ROWS[Event] if "event" in each.fields]

    facts = facts_of(case())
    shown = [row(each.label, each.value(facts, remark), 12).text for each in rows_of(remark, rows)]

    assert [
        "event       note",
        "amount      not recorded",
        "method      not recorded",
        "reference   not recorded",
        "department  Refunds",
        "urgent      yes",
        "seen        Sat 2 Nov 2024",
        "fee         2.50 EUR",
    ] == [line.strip() for line in shown]
