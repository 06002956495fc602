"""`timeline`, `show`, `due`, `cases`: looking things up changes nothing and says what is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import contents, document, record_story, refused

TIMELINE = """\
towel · Amazon · open since Wed 20 Nov 2024
red bath towel
order 302-1234567-1234567 · case A-1234 · case B-77
what is older was logged on Wed 20 Nov 2024, unless it says otherwise

towel/4  overdue by 13 days · refund promised by Maria · due Tue 5 Nov 2024 to Thu 7 Nov 2024
  refund within 3-5 business days

towel/1  Mon 28 Oct 2024 · ordered
  red bath towel

towel/2  Thu 31 Oct 2024 · delivered
  A grey bathrobe was in the box.

towel/3  Thu 31 Oct 2024 14:05 · chat with Maria (representative) · case A-1234 · 12 minutes · rated 4 of 5
  She will refund it.
towel/4  refund promised by Maria · overdue by 13 days · due Tue 5 Nov 2024 to Thu 7 Nov 2024
  refund within 3-5 business days

towel/5  Sat 2 Nov 2024 · UPS 1Z999AA10123456784 · going back

  10 days of silence

towel/6  Tue 12 Nov 2024 09:30 · phone call with Tom (manager) · case B-77
  Nothing is known of a refund [#4411-B].
"""

GLANCE = """\
towel · Amazon · open since Wed 20 Nov 2024

  item         red bath towel
  problem      I ordered a red bath towel and got a grey bathrobe.
  wanted       a full refund
  at stake     24.99 EUR
  ordered      Mon 28 Oct 2024 · towel/1
  delivered    Thu 31 Oct 2024 · towel/2
  order        302-1234567-1234567
  case number  A-1234
  case number  B-77
  time lost    12 minutes

Parcels
towel/5  UPS 1Z999AA10123456784 · going back · last heard of on Sat 2 Nov 2024

Promises
towel/4  overdue by 13 days · refund promised by Maria · due Tue 5 Nov 2024 to Thu 7 Nov 2024
  refund within 3-5 business days

Contact
towel/6  Tue 12 Nov 2024 09:30 · phone call with Tom (manager) · the last of 2 contacts · silent for 8 days

To paste
  Order 302-1234567-1234567: I ordered a red bath towel and got a grey bathrobe. On 31 Oct Maria promised a refund by 7 Nov, case A-1234; I have no record that it happened. This is my 3rd contact since 31 Oct. I ask for a full refund of 24.99 EUR by 27 Nov. Case B-77.
"""  # noqa: E501 - as it is printed

ENTRY = """\
towel/3  contact
  when          Thu 31 Oct 2024 14:05
  channel       chat
  direction     to the company
  agent         Maria
  role          representative
  case number   A-1234
  outcome       reached
  lasted        12 minutes
  rating        4 of 5
  logged        Wed 20 Nov 2024 12:00
  not recorded  with, waited, asked by, contradicts, goes with, department

  She will refund it.
"""

AGENDA = """\
towel/4  overdue by 13 days · Amazon · refund promised by Maria · due Tue 5 Nov 2024 to Thu 7 Nov 2024
  refund within 3-5 business days

Gone quiet
towel · Amazon · 8 days of silence · last contact Tue 12 Nov 2024 09:30
"""

CASES = """\
kettle  Coolblue  open today  no contact yet      nothing promised · The kettle
towel   Amazon    open today  contact 8 days ago  refund overdue by 13 days · red bath towel
"""


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("timeline", "towel"), TIMELINE),
        (("show", "towel"), GLANCE),
        (("show", "towel/3"), ENTRY),
        (("due",), AGENDA),
        (("cases",), CASES),
    ],
)
def test_what_is_in_the_book_is_shown_whole(towel: Any, book: Path, words: tuple[str, ...], expected: str) -> None:
    """Piped, each looking command prints this, says nothing on stderr, and leaves the book as it was."""
    record_story(towel)
    towel("open", "kettle", "--company", "Coolblue", "--title", "The kettle")
    before = contents(book)

    result = towel(*words)

    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)
    assert before == contents(book)


def refs(result: Any) -> list[str]:
    """The refs of the entries in a document, in its order."""
    return [entry["ref"].removeprefix("towel/") for entry in document(result)["entries"]]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ((), "1 2 3 4 5 6"),
        (("--reverse",), "6 5 4 3 2 1"),
        (("--since", "31 Oct"), "2 3 4 5 6"),
        (("--since", "31 Oct 14:05"), "2 3 4 5 6"),
        (("--since", "31 Oct 14:06"), "2 5 6"),
        (("--since", "1 Nov"), "5 6"),
        (("--until", "31 Oct"), "1 2 3 4"),
        (("--until", "31 Oct 14:05"), "1 2 3 4"),
        (("--until", "31 Oct 14:04"), "1 2"),
        (("--since", "30 Oct", "--until", "2 Nov"), "2 3 4 5"),
        (("--kind", "contact"), "3 6"),
        (("--kind", "contacts", "--kind", "Promise"), "3 4 6"),
        (("--kind", "event", "--reverse"), "2 1"),
        (("--kind", "shipment", "--until", "1 Nov"), ""),
    ],
)
def test_a_timeline_can_be_narrowed(towel: Any, words: tuple[str, ...], shown: str) -> None:
    """A window includes both of its ends, a day all of its hours; kinds add up; `--reverse` turns the order round."""
    record_story(towel)

    assert shown.split() == refs(towel("timeline", "towel", *words, "--json"))


def test_narrowing_the_screen_narrows_what_is_printed(towel: Any) -> None:
    """Without `--json` the same entries are left out, and the header still says what is overdue."""
    record_story(towel)

    result = towel("timeline", "towel", "--since", "1 Nov", "--until", "5 Nov")

    head, tail = TIMELINE.partition("\ntowel/1  ")[0], TIMELINE[TIMELINE.index("towel/5  Sat") :].partition("\n")[0]
    assert (0, f"{head}\n{tail}\n", "") == (result.exit_code, result.stdout, result.stderr)


def test_every_case_can_be_shown_at_once(towel: Any) -> None:
    """`timeline --all` is the timelines below each other; as JSON, every case with its entries."""
    record_story(towel)
    towel("open", "kettle", "--company", "Coolblue", "--title", "The kettle")

    text, found = towel("timeline", "--all"), document(towel("timeline", "--all", "--json"))

    kettle = "kettle · Coolblue · open since Wed 20 Nov 2024\nThe kettle\n\nnothing is recorded yet\n\n"
    assert (0, kettle + TIMELINE, "") == (text.exit_code, text.stdout, text.stderr)
    assert [("kettle", 0), ("towel", 6)] == [(one["case"]["handle"], len(one["entries"])) for one in found["cases"]]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("towel", "--all"), "--all shows every case; leave out the case, or --all."),
        (
            ("towel", "--kind", "parcel"),
            "--kind cannot be 'parcel'; it takes contact, promise, shipment, event, attachment, reference, item.",
        ),
        (
            ("towel", "--kind", "contact", "--kind", ""),
            "--kind cannot be ''; it takes contact, promise, shipment, event, attachment, reference, item.",
        ),
    ],
)
def test_a_timeline_that_cannot_be_is_refused(towel: Any, book: Path, words: tuple[str, ...], sentence: str) -> None:
    """What does not go together, or is no kind, exits 2."""
    assert (2, f"casebook: {sentence}\n") == refused(towel, book, "timeline", *words)


def test_a_case_without_entries_says_so(casebook: Any) -> None:
    """An empty timeline is a sentence, not an empty screen."""
    casebook("open", "kettle", "--company", "Coolblue")

    expected = "kettle · Coolblue · open since Wed 20 Nov 2024\n\nnothing is recorded yet\n"
    assert expected == casebook("timeline").stdout


def test_the_worst_is_due_first(towel: Any) -> None:
    """Over all open cases: the longest overdue, today's, what is to come, last what has no day; none settled."""
    towel("open", "kettle", "--company", "Coolblue")
    towel("open", "shoes", "--company", "Zalando")
    for case, text, day in (
        *[("towel", "a refund", "2 Dec"), ("kettle", "a refund", "2024-11-02"), ("towel", "a replacement", "today")],
        ("kettle", "a call back", "2024-11-19"),
    ):
        towel("promise", case, text, "--by", day)
    towel("promise", "towel", "a repair some day")
    towel("promise", "towel", "a call", "--by", "2024-10-01")
    towel("settle", "towel/5", "kept")
    towel("promise", "shoes", "a refund", "--by", "2024-01-01")
    towel("close", "shoes")

    found = [(one["ref"], one["state"], one["days_late"]) for one in document(towel("due", "--json"))["promises"]]

    expected = [
        *[("kettle/1", "overdue", 18), ("kettle/2", "overdue", 1), ("towel/3", "due", 0), ("towel/2", "open", 0)],
        ("towel/4", "open", None),
    ]
    assert expected == found


def test_nothing_due_is_a_sentence(towel: Any) -> None:
    """With no promise waiting, `due` says so and exits 0."""
    result = towel("due")

    assert (0, "Nothing is due: no promise is waiting to be kept.\n", "") == (
        result.exit_code,
        result.stdout,
        result.stderr,
    )


@pytest.mark.parametrize(("day", "quiet"), [("2024-11-13", True), ("2024-11-14", False)])
def test_a_case_goes_quiet_after_a_week(towel: Any, day: str, quiet: bool) -> None:
    """An open case whose last contact is seven days back has gone quiet; six days are no silence yet."""
    towel("add", "towel", "x", "--date", day)

    found = document(towel("due", "--json"))["quiet"]

    assert ([{"handle": "towel", "last_contact": day, "days": 7}] if quiet else []) == found


def test_open_cases_come_first(casebook: Any) -> None:
    """`cases` lists the open ones by the day they were opened, then the closed ones."""
    for handle, day in (("first", "10"), ("second", "11"), ("third", "12")):
        casebook("open", handle, "--company", "Bol", now=f"2024-11-{day}T12:00:00+01:00")
    casebook("close", "first")

    listed = [line.split(" ")[0] for line in casebook("cases").stdout.splitlines()]

    assert ["second", "third", "first"] == listed


def test_the_last_contact_is_the_latest_not_the_last_typed(towel: Any) -> None:
    """A contact logged late does not become the last contact."""
    towel("add", "towel", "new", "--date", "18 Nov")
    towel("add", "towel", "old", "--date", "1 Nov")

    assert "contact 2 days ago" in towel("cases").stdout


def test_a_book_without_cases_says_how_to_open_one(towel: Any, casebook: Any, book: Path) -> None:
    """`cases` in a folder without a book is an error that says how to start; looking makes none."""
    book.unlink()

    expected = f"casebook: there is no book at '{book}'; `casebook open HANDLE --company NAME` starts one.\n"
    assert (1, expected) == refused(casebook, book, "cases")


@pytest.mark.parametrize(
    "words",
    [
        *[("timeline",), ("timeline", "--all"), ("export",), ("show",), ("due",), ("cases",), ("due", "--json")],
        *[("add", "towel", "x"), ("note", "towel", "x"), ("ship", "towel", "1"), ("promise", "towel", "x")],
        *[("settle", "towel/1", "kept"), ("close", "towel"), ("reopen", "towel"), ("add", "some text")],
    ],
)
def test_only_opening_makes_a_book(casebook: Any, book: Path, words: tuple[str, ...]) -> None:
    """Where there is no book, everything but opening a case exits 1, says how to start, and makes none."""
    expected = f"casebook: there is no book at '{book}'; `casebook open HANDLE --company NAME` starts one.\n"

    assert (1, expected) == refused(casebook, book, *words)
