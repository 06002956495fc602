"""Two at one book: what somebody else recorded between looking and writing is never written over, nor lost unsaid."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from assertions import contents

from casebook.actions.answers.edit_answers import EditAnswers
from casebook.actions.closing import close_case
from casebook.actions.editing.edit import edit
from casebook.actions.log_contact import ContactAnswers, log_contact, new_or_existing_case
from casebook.actions.note import EventAnswers, note
from casebook.actions.remove import remove
from casebook.actions.settle import settle
from casebook.parsing.clock import Clock
from casebook.records.kinds import Contact, Promise
from casebook.records.vocabularies import Verdict
from casebook.store.current_state import ChangedMeanwhile, GrownMeanwhile, RemovedMeanwhile
from casebook.store.writer import Writer
from tests.builders import HOME, NOW, PRESENT, new_contact
from tests.conftest import record

CLOCK = Clock(now=NOW, zone=HOME, date_order="dmy")


@pytest.fixture
def two(towel: Any, book: Path) -> Iterator[tuple[Writer, Writer]]:
    """Two programs that have the book open; it has a contact, towel/2, with a promise, towel/3."""
    told = ("add", "towel", "my secret", "--agent", "Maria", "--promise", "a refund by 27 Nov")
    record(towel, told, warns=True)
    with closing(Writer(book, PRESENT)) as one, closing(Writer(book, PRESENT)) as other:
        yield one, other


def test_what_was_erased_meanwhile_does_not_come_back(two: tuple[Writer, Writer], towel: Any, book: Path) -> None:
    """An edit of another field takes the entry as it stands then, not as it was seen."""
    one, _ = two
    case = one.reader.case_with_entries(one.reader.case_named("towel"))

    assert towel("erase", "towel/2", "--yes").exit_code == 0
    edited = edit(one, case.case, case.entries[1], EditAnswers(agent="Tom"), CLOCK)

    assert ("Tom", "[erased]") == (getattr(edited.entry, "agent", None), edited.entry and edited.entry.text)
    assert b"my secret" not in book.read_bytes()


@pytest.mark.parametrize("other", [("erase", "towel/2", "--yes"), ("edit", "towel/2", "--text", "theirs")])
def test_the_same_field_changed_by_another_is_refused_with_both(
    two: tuple[Writer, Writer], towel: Any, book: Path, other: tuple[str, ...]
) -> None:
    """Nothing is recorded, and the sentence shows what stands there now and what was to stand there."""
    one, _ = two
    case = one.reader.case_with_entries(one.reader.case_named("towel"))
    assert towel(*other).exit_code == 0
    before = contents(book)

    with pytest.raises(ChangedMeanwhile) as refused:
        edit(one, case.case, case.entries[1], EditAnswers(text="mine", agent="Tom"), CLOCK)

    theirs = "[erased]" if other[0] == "erase" else "theirs"
    assert f"text is '{theirs}' now, yours was 'mine'" in str(refused.value)
    assert before == contents(book)


def test_the_same_change_twice_is_one(two: tuple[Writer, Writer], towel: Any, book: Path) -> None:
    """Where another made the very change, there is nothing to record and nothing to refuse."""
    one, _ = two
    case = one.reader.case_with_entries(one.reader.case_named("towel"))
    towel("edit", "towel/2", "--agent", "Tom")
    before = contents(book)

    edit(one, case.case, case.entries[1], EditAnswers(agent="Tom"), CLOCK)

    assert before == contents(book)


def test_fields_that_differ_are_both_recorded(two: tuple[Writer, Writer]) -> None:
    """Of two edits at once neither is lost; of the case as of an entry."""
    one, other = two
    cases = [writer.reader.case_with_entries(writer.reader.case_named("towel")) for writer in two]

    edit(one, cases[0].case, cases[0].entries[1], EditAnswers(agent="Tom"), CLOCK)
    edit(other, cases[1].case, cases[1].entries[1], EditAnswers(text="new words"), CLOCK)
    edit(one, cases[0].case, None, EditAnswers(title="the towel"), CLOCK)
    edit(other, cases[1].case, None, EditAnswers(want="a towel"), CLOCK)

    now = one.reader.case_with_entries(one.reader.case_named("towel"))
    assert ("Tom", "new words") == (getattr(now.entries[1], "agent", None), now.entries[1].text)
    assert ("the towel", "a towel") == (now.case.title, now.case.want)


@pytest.mark.parametrize("moved", ["towel/2", "towel/3"])
def test_a_due_day_is_counted_from_the_words_of_by_then(two: tuple[Writer, Writer], towel: Any, moved: str) -> None:
    """Of a promise that another put in other words, or added, while its contact's day, or its own, was being corrected."""
    one, _ = two
    case = one.reader.case_with_entries(one.reader.case_named("towel"))
    [entry] = [entry for entry in case.entries if f"towel/{entry.number}" == moved]
    towel("edit", "towel/3", "--text", "a refund within 5 days")

    done = edit(one, case.case, entry, EditAnswers(at="18 Nov"), CLOCK)

    [promise] = [one for one in [done.entry, *(each.entry for each in done.moved)] if isinstance(one, Promise)]
    assert ("a refund within 5 days", "2024-11-18", "2024-11-23") == (
        promise.text,
        promise.at.at,
        promise.due and promise.due.at,
    )


def test_of_two_settlements_the_second_is_refused(two: tuple[Writer, Writer]) -> None:
    """It says how the promise was settled meanwhile; once that was seen, it can be settled anew, with a warning."""
    one, other = two
    case = one.reader.case_with_entries(one.reader.case_named("towel"))
    promise = case.entries[-1]
    assert isinstance(promise, Promise)
    settle(other, case.case, promise, Verdict.KEPT, CLOCK, note="it came")

    with pytest.raises(ChangedMeanwhile, match="verdict is 'kept' now, yours was 'broken'"):
        settle(one, case.case, promise, Verdict.BROKEN, CLOCK)

    seen = one.reader.case_with_entries(case.case).entries[-1]
    assert isinstance(seen, Promise)
    again = settle(one, case.case, seen, Verdict.KEPT, CLOCK, note="it came late")
    assert any("was settled as kept before" in warning for warning in again.warnings)


def test_nothing_is_recorded_in_a_case_that_was_removed_meanwhile(
    two: tuple[Writer, Writer], towel: Any, book: Path
) -> None:
    """Neither an entry, nor a contact, an order number, an edit, a closing: each says that the case is gone."""
    one, _ = two
    found = one.reader.case_with_entries(one.reader.case_named("towel"))
    case, [_, contact, promise] = found.case, found.entries
    assert isinstance(promise, Promise)
    assert towel("remove", "towel", "--yes").exit_code == 0
    before = contents(book)

    for verb in (
        lambda: note(one, case, EventAnswers(text="b"), CLOCK),
        lambda: log_contact(one, case, ContactAnswers(new_contact("c"), order="302-9"), CLOCK),
        lambda: edit(one, case, contact, EditAnswers(agent="Tom"), CLOCK),
        lambda: edit(one, case, None, EditAnswers(title="Tom"), CLOCK),
        lambda: settle(one, case, promise, Verdict.KEPT, CLOCK),
        lambda: close_case(one, case, "over", None, CLOCK),
        lambda: remove(one, found, contact, CLOCK),
        lambda: remove(one, found, None, CLOCK),
    ):
        with pytest.raises((RemovedMeanwhile, GrownMeanwhile)):
            verb()

    assert before == contents(book)


def test_a_case_is_not_removed_with_what_was_added_meanwhile(
    two: tuple[Writer, Writer], towel: Any, book: Path
) -> None:
    """What the other command acknowledged stays; nor is a contact removed with a promise that nobody saw."""
    one, _ = two
    found = one.reader.case_with_entries(one.reader.case_named("towel"))
    assert towel("note", "towel", "a new note").exit_code == 0
    before = contents(book)

    with pytest.raises(GrownMeanwhile):
        remove(one, found, None, CLOCK)

    assert before == contents(book)
    assert [2, 3] == [number_of(done.ref) for done in remove(one, found, found.entries[1], CLOCK).done]


def number_of(ref: str) -> int:
    """The number in `towel/3`."""
    return int(ref.rpartition("/")[2])


def test_what_hangs_on_an_entry_that_is_gone_is_refused(two: tuple[Writer, Writer], towel: Any) -> None:
    """A promise made in a contact that was removed meanwhile would hang in the air."""
    one, _ = two
    case = one.reader.case_named("towel")
    promise = one.reader.case_with_entries(case).entries[-1]
    assert towel("remove", "towel/2", "--yes").exit_code == 0

    with pytest.raises(RemovedMeanwhile, match="towel/2 was removed meanwhile"), one.transaction():
        one.log(case, replace(promise, uuid="", number=0))


def test_a_case_that_another_opened_first_is_added_to(two: tuple[Writer, Writer]) -> None:
    """The first contact of a new case, from two commands at once: one case, both contacts."""
    contact = Contact(at=PRESENT, logged=PRESENT, channel=new_contact("x").channel, text="x")
    answers = ContactAnswers(contact, order="302-7")
    cases = [new_or_existing_case(writer.reader, "kettle", "Shop", CLOCK) for writer in two]

    done = [log_contact(writer, case, answers, CLOCK) for writer, case in zip(two, cases, strict=True)]

    assert [True, False] == [one.opened for one in done]
    assert [1, 2] == [one.entries[0].number for one in done]
    assert ("302-7",) == done[1].case.orders


def test_many_orders_at_once_are_all_recorded(two: tuple[Writer, Writer]) -> None:
    """Each place in the order of them is taken once, whoever saw how many there were."""
    one, other = two
    case = one.reader.case_named("towel")
    for number, writer in enumerate((one, other, one, other)):
        with writer.transaction():
            writer.add_order(case, f"302-{number}")

    assert ("302-1234567-1234567", "302-0", "302-1", "302-2", "302-3") == one.reader.case_named("towel").orders


def test_eight_first_contacts_at_once_are_eight_contacts(towel: Any, book: Path) -> None:
    """No refusal in the database's own words, no second case, no number given twice."""

    def add(number: int) -> None:
        with closing(Writer(book, PRESENT)) as writer:
            case = new_or_existing_case(writer.reader, "kettle", "Shop", CLOCK)
            contact = Contact(at=PRESENT, logged=PRESENT, channel=new_contact("x").channel, text=f"contact {number}")
            log_contact(writer, case, ContactAnswers(contact, order=f"302-{number}"), CLOCK)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(8)))

    with closing(sqlite3.connect(book)) as connection:
        [(numbers,)] = connection.execute(
            "SELECT group_concat(number) FROM (SELECT number FROM contacts WHERE text LIKE 'contact %' ORDER BY number)"
        )
        [(orders,)] = connection.execute("SELECT count(*) FROM orders WHERE number LIKE '302-_'")
    assert ("1,2,3,4,5,6,7,8", 8) == (numbers, orders)
