"""What a case amounts to: words not kept, parcels, silence, the numbers given."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.domain.agenda import silent_cases
from casebook.domain.days import SILENT_AFTER_DAYS
from casebook.records.vocabularies import Check, Promised, Verdict
from casebook.text.comparing import unique
from tests.builders import NOW, case, contact, facts, moment, promise, settled, shipment
from tests.conftest import each

REFUND, CALLBACK, OTHER = Promised.REFUND, Promised.CALLBACK, Promised.OTHER


def words(*entries: object, **values: object) -> list[tuple[str, int, str | None, int | None]]:
    """The words not kept: kind, how often promised, first due, days late."""
    return [
        (word.promised.value, word.times, word.first_due.at if word.first_due else None, word.days_late)
        for word in facts(*entries, **values).broken  # type: ignore[arg-type]
    ]


@each(
    ("promises", "expected"),
    [
        ([], []),
        ([("2024-12-01",)], []),
        ([("2024-11-20",)], []),
        ([(None,)], []),
        ([("2024-11-02",)], [("refund", 1, "2024-11-02", 18)]),
        ([("2024-11-02",), ("2024-11-12",)], [("refund", 2, "2024-11-02", 18)]),
        ([("2024-11-02",), ("2024-11-12",), ("2024-12-01",)], [("refund", 3, "2024-11-02", 18)]),
        ([("2024-11-12",), ("2024-11-02",)], [("refund", 2, "2024-11-02", 18)]),
        ([(None,), ("2024-11-12",)], [("refund", 2, "2024-11-12", 8)]),
        (
            [("2024-11-12", CALLBACK), ("2024-11-02",)],
            [("refund", 1, "2024-11-02", 18), ("callback", 1, "2024-11-12", 8)],
        ),
        (
            [("2024-11-02", OTHER), ("2024-11-12", OTHER)],
            [("other", 1, "2024-11-02", 18), ("other", 1, "2024-11-12", 8)],
        ),
        ([("2024-11-02", OTHER), ("2024-12-12", OTHER)], [("other", 1, "2024-11-02", 18)]),
    ],
)
def test_the_same_promised_again_adds_to_the_number_of_times(promises: list[tuple], expected: list[tuple]) -> None:
    """A kind promised again is counted, and late since its first day; other things stand by themselves."""
    assert expected == words(*[promise(*one, at=f"2024-10-{day + 1:02}") for day, one in enumerate(promises)])


def test_what_was_kept_is_held_against_nobody() -> None:
    """A kind that came true starts anew: only what was promised after counts."""
    kept_promise = settled(Verdict.KEPT, "2024-11-05", "2024-11-02", at="2024-10-30")
    before, after = promise("2024-11-01", at="2024-10-29"), promise("2024-11-12", at="2024-11-06")

    assert [] == words(before, kept_promise)
    assert [("refund", 1, "2024-11-12", 8)] == words(before, kept_promise, after)


def test_a_withdrawn_promise_is_not_a_broken_one() -> None:
    """A promise that was withdrawn was not broken, and is no time it was promised."""
    withdrawn = settled(Verdict.WITHDRAWN, "2024-11-03", "2024-11-01")

    assert [] == words(withdrawn)
    assert [("refund", 1, "2024-11-02", 18)] == words(withdrawn, promise("2024-11-02"))


def test_a_promise_settled_as_broken_counts_without_a_day() -> None:
    """A broken promise that never had a day is told without lateness."""
    assert [("refund", 1, None, None)] == words(settled(Verdict.BROKEN, "2024-11-03", None))


def test_broken_promises_are_dated_by_their_first_day() -> None:
    """The one that has been waited for longest comes first; without a day, last."""
    found = words(
        settled(Verdict.BROKEN, "2024-11-03", None, Promised.REPLY),
        promise("2024-11-12", CALLBACK),
        promise("2024-11-02"),
    )

    assert ["refund", "callback", "reply"] == [kind for kind, *_ in found]


@given(
    st.lists(
        st.tuples(
            st.none() | st.integers(-30, 30),
            st.sampled_from([REFUND, CALLBACK, OTHER]),
            st.none() | st.sampled_from(list(Verdict)),
        ),
        max_size=8,
    )
)
def test_every_word_not_kept_is_counted_once(drawn: list[tuple]) -> None:
    """Whatever was promised: each unkept promise since the last kept is in exactly one word, kept ones in none."""
    today = NOW.date()
    entries = [
        promise(
            None if due is None else str(today + timedelta(days=due)),
            about,
            at=f"2024-09-{place + 1:02}",
            verdict=verdict,
            settled=moment("2024-11-20") if verdict else None,
        )
        for place, (due, about, verdict) in enumerate(drawn)
    ]
    found = facts(*entries)

    missed = [one for word in found.broken for one in word.promises]
    assert len(missed) == len({one.promise.number for one in missed})
    assert not [one for one in missed if one.promise.verdict in (Verdict.KEPT, Verdict.WITHDRAWN)]
    last_kept = {
        about: max(
            [one.promise.number for one in found.promises if one.promise.promised is about and one.state == "kept"],
            default=0,
        )
        for about in (REFUND, CALLBACK, OTHER)
    }
    since = [one for one in found.promises if one.promise.number > last_kept[one.promise.promised]]
    assert {one.promise.number for one in since if one.missed} <= {one.promise.number for one in missed}
    for word in found.broken:
        assert word.times == len(word.promises) >= 1
        assert any(one.missed for one in word.promises)
        assert (word.first_due is None) == (word.days_late is None)


def parcels(*entries: object) -> list[tuple[str | None, int]]:
    """The parcels: number and how much news there is of each."""
    return [(parcel.tracking, len(parcel.updates)) for parcel in facts(*entries).parcels]  # type: ignore[arg-type]


def test_news_of_one_number_is_one_parcel() -> None:
    """The same number in other clothes is the same parcel; parcels stand in order of first mention."""
    found = parcels(
        shipment("1Z 999", at="2024-11-01"), shipment("ABC", at="2024-11-02"), shipment("1z-999", at="2024-11-03")
    )

    assert [("1z-999", 2), ("ABC", 1)] == found


def test_news_without_a_number_belongs_to_the_only_parcel() -> None:
    """With one number known it is news of that one; with two, or none, it stands by itself."""
    known, unknown = shipment("ABC"), shipment(None, text="on its way")

    assert [("ABC", 2)] == parcels(unknown, known)
    assert [(None, 2)] == parcels(unknown, shipment(None))
    assert [("ABC", 1), (None, 1), ("DEF", 1)] == parcels(known, shipment("DEF"), unknown)


def test_a_parcel_is_what_was_learnt_of_it_last() -> None:
    """Its last news is the newest with words in it; carrier and direction are known once they were said."""
    found = facts(
        shipment("ABC", at="2024-11-01", carrier="UPS", text="handed in", returning=True),
        shipment("ABC", at="2024-11-02", text="lost"),
        shipment("ABC", at="2024-11-03", check=Check.VALID),
    )

    (parcel,) = found.parcels
    assert ("lost", "UPS", True, Check.VALID) == (parcel.latest.text, parcel.carrier, parcel.returning, parcel.check)


@given(st.lists(st.sampled_from([None, "A1", "a-1", "B2", "b 2", "C3"]), max_size=8))
def test_every_news_belongs_to_exactly_one_parcel(numbers: list[str | None]) -> None:
    """Nothing that was learnt of a parcel is lost or told twice, and two numbers are never one parcel."""
    entries = [shipment(number, at=f"2024-11-{day + 1:02}") for day, number in enumerate(numbers)]

    found = facts(*entries).parcels

    assert sorted(entry.number for entry in entries) == sorted(
        news.number for parcel in found for news in parcel.updates
    )
    for parcel in found:
        assert (
            len({news.tracking.upper().replace("-", "").replace(" ", "") for news in parcel.updates if news.tracking})
            <= 1
        )


@each(
    ("contacts", "days"),
    [
        ([], None),
        (["2024-11-20"], 0),
        (["2024-11-20 09:00"], 0),
        (["2024-11-19 23:59"], 1),
        (["2024-11-01", "2024-11-10"], 10),
    ],
)
def test_days_of_silence_start_at_the_last_contact(contacts: list[str], days: int | None) -> None:
    """Whole calendar days since the last contact; none was ever made, none are counted."""
    assert days == facts(*[contact(at) for at in contacts]).silent_days


def test_case_numbers_are_listed_once_in_order_of_first_mention() -> None:
    """Each number the company gave, once, as it was first typed in time."""
    found = facts(
        contact("2024-11-02 10:00", case_number="B-2"),
        contact("2024-11-01 10:00", case_number="A-1"),
        contact("2024-11-03 10:00", case_number="B-2"),
        contact("2024-11-04 10:00"),
    )

    assert ("A-1", "B-2") == found.case_numbers
    assert ("a", "b") == unique(["a", None, "b", "a", ""])


def test_facts_hold_every_entry_in_order() -> None:
    """Nothing of the case is lost: each entry is found by its number, each promise with its facts."""
    entries = (contact(), promise("2024-11-02"), shipment("ABC"))
    found = facts(*entries)

    assert set(entries) == set(found.entries)
    assert list(entries) == [found.entry(entry.number) for entry in entries]
    assert entries[1] == found.promise(entries[1].number).promise
    with pytest.raises(KeyError):
        found.entry(0)
    with pytest.raises(KeyError):
        found.promise(entries[0].number)


def test_the_same_records_at_the_same_moment_are_the_same_facts() -> None:
    """Facts are pure: gathered twice they are equal."""
    entries = (contact(), promise("2024-11-02"), shipment("ABC"))

    assert facts(*entries) == facts(*entries)


@each(("days", "quiet"), [(0, False), (SILENT_AFTER_DAYS - 1, False), (SILENT_AFTER_DAYS, True), (300, True)])
def test_a_case_is_quiet_after_a_week(days: int, quiet: bool) -> None:
    """From the seventh calendar day without a contact on a case is quiet, and says for how long."""
    last = moment(str(NOW.date() - timedelta(days=days)))

    assert ([days] if quiet else []) == [found.days for found in silent_cases([(case(), last)], NOW)]


def test_the_longest_silence_comes_first() -> None:
    """Quiet cases by their last contact; of the same moment by handle."""
    lasts = [
        (case(handle="b"), moment("2024-11-01")),
        (case(handle="c"), moment("2024-10-01")),
        (case(handle="a"), moment("2024-11-01")),
        (case(handle="d"), moment("2024-11-19")),
    ]

    assert ["c", "a", "b"] == [found.case.handle for found in silent_cases(lasts, NOW)]


def test_days_of_silence_are_those_of_the_zone_of_the_contact() -> None:
    """The seventh day begins on the clock of the contact, not on that of the reader."""
    there = moment("2024-11-12 23:00", "Pacific/Honolulu")

    assert [] == [found.days for found in silent_cases([(case(), there)], NOW.replace(day=19, hour=10))]
    assert [7] == [found.days for found in silent_cases([(case(), there)], NOW.replace(day=19, hour=12))]
