"""What people type for a date, and what is understood by it."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.parsing.when import Clock, Direction, moment_now, moment_of, read_when
from tests.conftest import each, examples

PAST, FUTURE = Direction.PAST, Direction.FUTURE
AMSTERDAM, NEW_YORK = ZoneInfo("Europe/Amsterdam"), ZoneInfo("America/New_York")


def clock_at(
    now: str, zone: str = "Europe/Amsterdam", date_order: str | None = None, country: str | None = None
) -> Clock:
    """A clock that shows this local time in this zone."""
    return Clock(datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone)), zone, date_order, country)


# A Wednesday.
CLOCK = clock_at("2024-11-20T12:00:30")


@each(
    ("typed", "expected"),
    [
        ("2024-10-31", "2024-10-31"),
        (" 2024-10-31\u00a0", "2024-10-31"),
        ("2024-10-31T14:05", "2024-10-31T14:05:00+01:00"),
        ("2024-10-31 14:05:09", "2024-10-31T14:05:09+01:00"),
        ("2024-10-31T14:05+01:00", "2024-10-31T14:05:00+01:00"),
        ("2024-10-31 14:05 +0100", "2024-10-31T14:05:00+01:00"),
        ("2024-10-31T14:05:00.123+01:00", "2024-10-31T14:05:00+01:00"),
        ("31 okt 2024", "2024-10-31"),
        ("31 October 2024 14:05", "2024-10-31T14:05:00+01:00"),
        ("Thursday, the 31st of October, 2024 at 2:05 p.m.", "2024-10-31T14:05:00+01:00"),
        ("donderdag 31 oktober 2024 om 14:05", "2024-10-31T14:05:00+01:00"),
        ("Thu 31 Oct 2024", "2024-10-31"),
        ("do. 31 okt. 2024", "2024-10-31"),
        ("Oct 31, 2024", "2024-10-31"),
        ("2024 Oct 31", "2024-10-31"),
        ("31-Oct-2024", "2024-10-31"),
        ("31 Oct 24", "2024-10-31"),
        ("31 Oct '24", "2024-10-31"),
        ("1 mrt 2024", "2024-03-01"),
        ("31 Oct 2024 00:00", "2024-10-31T00:00:00+01:00"),
        ("31\u00a0OCT\u20092024", "2024-10-31"),
        ("14:05", "2024-11-20T14:05:00+01:00"),
        ("2pm", "2024-11-20T14:00:00+01:00"),
        ("12:30 pm", "2024-11-20T12:30:00+01:00"),
        ("om 14.05 uur", "2024-11-20T14:05:00+01:00"),
        ("14h30", "2024-11-20T14:30:00+01:00"),
        ("now", "2024-11-20T12:00:00+01:00"),
        ("Nu", "2024-11-20T12:00:00+01:00"),
        ("today", "2024-11-20"),
        ("vandaag", "2024-11-20"),
        ("yesterday 15:00", "2024-11-19T15:00:00+01:00"),
        ("gisteren om 15:00", "2024-11-19T15:00:00+01:00"),
        ("gisteravond om 8 uur", "2024-11-19T20:00:00+01:00"),
        ("yesterday at 3 in the afternoon", "2024-11-19T15:00:00+01:00"),
        ("the day before yesterday", "2024-11-18"),
        ("eergisteren", "2024-11-18"),
        ("tomorrow", "2024-11-21"),
        ("morgen", "2024-11-21"),
        ("overmorgen", "2024-11-22"),
        ("last friday", "2024-11-15"),
        ("last wednesday", "2024-11-13"),
        ("afgelopen vrijdag", "2024-11-15"),
        ("vorige week vrijdag", "2024-11-15"),
        ("next monday", "2024-11-25"),
        ("komende vrijdag", "2024-11-22"),
        ("friday next week", "2024-11-29"),
        ("wednesday", "2024-11-20"),
        ("woensdag", "2024-11-20"),
        ("3 days ago", "2024-11-17"),
        ("3 dagen geleden", "2024-11-17"),
        ("an hour ago", "2024-11-20T11:00:00+01:00"),
        ("half an hour ago", "2024-11-20T11:30:00+01:00"),
        ("2 weeks ago", "2024-11-06"),
        ("five business days ago", "2024-11-13"),
        ("in 2 weeks", "2024-12-04"),
        ("over 2 weken", "2024-12-04"),
        ("in 48 hours", "2024-11-22T12:00:00+01:00"),
        ("binnen 48 uur", "2024-11-22T12:00:00+01:00"),
        ("binnen 5 werkdagen", "2024-11-27"),
        ("3 months ago", "2024-08-20"),
        ("end of the week", "2024-11-22"),
        ("eind volgende maand", "2024-12-31"),
        ("31.10.2024", "2024-10-31"),
        ("3.4.24", "2024-04-03"),
        ("31/10/2024", "2024-10-31"),
        ("10/31/2024", "2024-10-31"),
        ("4/4/2024", "2024-04-04"),
        ("2024/10/31", "2024-10-31"),
        ("Wed 03/04/2024", "2024-04-03"),
    ],
)
def test_a_full_date_is_read_the_same_in_either_direction(typed: str, expected: str) -> None:
    """A date that leaves nothing out needs no direction; a date without a time stays a date."""
    assert (expected, expected) == (read_when(typed, CLOCK, PAST).at, read_when(typed, CLOCK, FUTURE).at)


@each(
    ("typed", "past", "ahead"),
    [
        ("20 nov", "2024-11-20", "2024-11-20"),
        ("31 Mar", "2024-03-31", "2025-03-31"),
        ("Oct 31 2pm 2025", "2025-10-31T14:00:00+01:00", "2025-10-31T14:00:00+01:00"),
        ("31/3", "2024-03-31", "2025-03-31"),
        ("31.3.", "2024-03-31", "2025-03-31"),
        ("1.12.", "2023-12-01", "2024-12-01"),
        ("10.12.", "2023-12-10", "2024-12-10"),
        ("12am", "2024-11-20T00:00:00+01:00", "2024-11-21T00:00:00+01:00"),
        ("at midnight", "2024-11-20T00:00:00+01:00", "2024-11-21T00:00:00+01:00"),
        ("9am", "2024-11-20T09:00:00+01:00", "2024-11-21T09:00:00+01:00"),
        ("monday", "2024-11-18", "2024-11-25"),
        ("maandag", "2024-11-18", "2024-11-25"),
        ("friday 14:00", "2024-11-15T14:00:00+01:00", "2024-11-22T14:00:00+01:00"),
        ("eind maart", "2024-03-31", "2025-03-31"),
    ],
)
def test_a_partial_date_is_looked_for_in_the_direction_given(typed: str, past: str, ahead: str) -> None:
    """A bare weekday or a date without a year looks back for what has happened and ahead for what is due."""
    assert (past, ahead) == (read_when(typed, CLOCK, PAST).at, read_when(typed, CLOCK, FUTURE).at)


def test_the_29th_of_february_skips_the_century_that_has_none() -> None:
    """From 2099, the nearest real 29 February lies in 2096 and in 2104."""
    clock = clock_at("2099-06-01T12:00")

    assert "2096-02-29" == read_when("29 Feb", clock, PAST).at
    with pytest.raises(AmbiguousDate, match="type 2100-02-28 or 2104-02-29"):
        read_when("29 feb", clock, FUTURE)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-12T12:00", "type 2027-02-28 or 2028-02-29"),
        ("2025-01-10T12:00", "type 2025-02-28 or 2028-02-29"),
        ("2024-04-01T12:00", "type 2024-02-29 or 2028-02-29"),
        ("2027-06-01T12:00", None),
        ("2028-02-01T12:00", None),
    ],
)
def test_of_a_29th_of_february_what_may_be_due_is_offered(now: str, due: str | None) -> None:
    """Not one that passed years ago; where the next February has none, that may end on its 28th."""
    if due is None:
        assert "2028-02-29" == read_when("29 feb", clock_at(now), FUTURE).at
        return
    with pytest.raises(AmbiguousDate, match=due):
        read_when("29 feb", clock_at(now), FUTURE)


@each("typed", ["31 Oct", "31/10", "31.10.", "eind oktober"])
def test_a_day_that_may_have_passed_is_asked_about(typed: str) -> None:
    """Due on a day without a year more than half a year ahead: this year's, which is past, may be meant as well."""
    with pytest.raises(AmbiguousDate) as raised:
        read_when(typed, CLOCK, FUTURE)

    assert ("2024-10-31", "2025-10-31") == raised.value.readings


def test_last_friday_on_a_friday_is_a_week_ago_and_friday_is_today() -> None:
    """Today counts for a bare weekday, and never for "last" or "next"."""
    clock = clock_at("2024-11-22T09:00")

    assert "2024-11-15" == read_when("last friday", clock, PAST).at
    assert "2024-11-22" == read_when("friday", clock, PAST).at
    assert "2024-11-22" == read_when("vrijdag", clock, FUTURE).at
    assert "2024-11-29" == read_when("next friday", clock, FUTURE).at


@each("typed", ["5 business days", "5 werkdagen", "in five working days", "3 to 5 business days"])
def test_business_days_skip_weekends_and_the_holidays_of_the_country(typed: str) -> None:
    """Today is not counted; Christmas is skipped where it is a holiday, and an unknown country has only weekends."""
    expected = {"NL": "2024-12-31", "ES": "2024-12-30", "XX": "2024-12-27", None: "2024-12-27"}

    read = {country: read_when(typed, clock_at("2024-12-20T12:00", country=country), FUTURE).at for country in expected}

    assert expected == read


def test_a_bare_span_says_nothing_of_what_has_happened() -> None:
    """ "5 business days" is ahead; for the past one has to say "ago"."""
    with pytest.raises(UnreadableDate) as raised:
        read_when("5 business days", CLOCK, PAST)

    expected = "'5 business days' does not say from when; type '5 business days ago' or 'in 5 business days'."
    assert expected == str(raised.value)


@each(
    ("order", "typed", "expected"),
    [
        ("dmy", "03/04/2024", "2024-04-03"),
        ("mdy", "03/04/2024", "2024-03-04"),
        ("dmy", "03-04-24", "2024-04-03"),
        ("ymd", "24-04-03", "2024-04-03"),
        ("mdy", "10/31", "2024-10-31"),
        ("mdy", "3.4.2024", "2024-04-03"),
        ("mdy", "2024-04-03", "2024-04-03"),
    ],
)
def test_all_digit_dates_follow_the_configured_order(order: str, typed: str, expected: str) -> None:
    """With dots, the day is first whatever the order; with the year first, the month is next."""
    assert expected == read_when(typed, clock_at("2024-11-20T12:00", date_order=order), PAST).at


@each(
    ("typed", "readings"),
    [
        ("03/04/2024", "2024-04-03 or 2024-03-04"),
        ("3-4-24", "2024-04-03 or 2024-03-04"),
        ("3/4", "2024-04-03 or 2024-03-04"),
        ("03/04/2024 14:05", "2024-04-03T14:05 or 2024-03-04T14:05"),
        ("next friday", "2024-11-22 or 2024-11-29"),
        ("14.05", "14:05 or 2024-05-14"),
        ("2024-10-27T02:30", "2024-10-27T02:30:00+02:00 or 2024-10-27T02:30:00+01:00"),
        ("27 oct 2:30am", "2024-10-27T02:30:00+02:00 or 2024-10-27T02:30:00+01:00"),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused_with_both(typed: str, readings: str) -> None:
    """Both readings are shown, in a form that can be typed instead."""
    with pytest.raises(AmbiguousDate) as raised:
        read_when(typed, CLOCK, PAST)

    assert f"'{typed}' can be read in more than one way; type {readings}." == str(raised.value)
    assert all(read_when(reading, CLOCK, PAST) for reading in raised.value.readings)


@each(
    ("typed", "readings"),
    [
        ("2 Aug 17:00", "2024-08-02T17:00 or 2025-08-02T17:00"),
        ("no later than 4 August", "2024-08-04 or 2025-08-04"),
        ("uiterlijk 1 aug", "2024-08-01 or 2025-08-01"),
        ("au plus tard le 4 août", "2024-08-04 or 2025-08-04"),
        ("this monday", "2024-11-18 or 2024-11-25"),
        ("deze dinsdag 10:00", "2024-11-19T10:00 or 2024-11-26T10:00"),
    ],
)
def test_what_is_due_on_one_of_two_days_is_refused_with_both(typed: str, readings: str) -> None:
    """The words before it and the time beside it do not hide why; what has passed of this week is not due."""
    with pytest.raises(AmbiguousDate) as raised:
        read_when(typed, CLOCK, FUTURE)

    assert f"'{typed}' can be read in more than one way; type {readings}." == str(raised.value)


@each(
    ("typed", "why"),
    [
        ("not before 4 August", "has 'not' in it"),
        ("they said 8 uur", "has 'they' in it"),
        ("I think 14.05", "has 'I' in it"),
    ],
)
def test_what_is_due_on_no_day_proposes_none(typed: str, why: str) -> None:
    """Neither one before which nothing comes, whatever its year, nor what may be a time of day."""
    with pytest.raises(UnreadableDate, match=why):
        read_when(typed, CLOCK, FUTURE)


@each(
    ("typed", "why"),
    [
        ("", "is not a date"),
        ("5", "is not a date by itself"),
        ("99", "is not a date by itself"),
        ("2024", "is not a date by itself"),
        ("32nd", "is not a date by itself"),
        ("20241031", "is not a date by itself"),
        ("1012 AB", "is not a date"),
        ("2024-W44-4", "is not a date"),
        ("at", "is not a date"),
        ("soonish", "is not a date"),
        ("June", "names a month but no day"),
        ("juni 2024", "names a month but no day"),
        ("next week", "names a week but no day"),
        ("week 44", "names a week but no day"),
        ("2024-W44", "names a week but no day"),
        ("30 Feb", "is not a day that exists"),
        ("31 Nov", "is not a day that exists"),
        ("2024-02-30", "is not a day that exists"),
        ("29 Feb 2023", "is not a day that exists"),
        ("yesterday 15:00 16:00", "names more than one time of day"),
        ("now 14:00", "names more than one time of day"),
        ("today tomorrow", "names more than one day"),
        ("2 to 3 days ago", "names more than one day"),
        ("31 Oct banana", "has 'banana' in it, which is no part of a date"),
        ("over 2 weeks", "has 'over' in it, which is no part of a date"),
        ("٣١ Oct", "names a month but no day"),
    ],
)
def test_what_is_no_date_is_refused_with_an_example(typed: str, why: str) -> None:
    """Never a guess: the sentence repeats what was typed, says what is wrong and what to type instead."""
    with pytest.raises(UnreadableDate) as raised:
        read_when(typed, CLOCK, PAST)

    assert f"'{typed}' {why}; type a day such as 2024-11-20, '20 Nov' or 'yesterday'." == str(raised.value)


@each(
    ("typed", "expected"),
    [
        ("today 20 Nov", "2024-11-20"),
        ("today, Wednesday 20 November, 9am", "2024-11-20T09:00:00+01:00"),
        ("this morning 20 nov at 9.20", "2024-11-20T09:20:00+01:00"),
        ("yesterday (19/11)", "2024-11-19"),
        ("3 days ago (17 nov)", "2024-11-17"),
        ("today the 20th", "2024-11-20"),
        ("yesterday Tuesday", "2024-11-19"),
        ("vandaag 20 nov 9:20", "2024-11-20T09:20:00+01:00"),
        ("gestern 19.11. 14 Uhr", "2024-11-19T14:00:00+01:00"),
        ("ce matin 20 nov à 9h20", "2024-11-20T09:20:00+01:00"),
        ("ayer 19 nov", "2024-11-19"),
    ],
)
def test_a_day_is_read_beside_how_far_from_the_present_it_is(typed: str, expected: str) -> None:
    """Both are one day, as a weekday with its date is."""
    assert expected == read_when(typed, CLOCK, PAST).at


@each(
    ("typed", "sentence"),
    [
        ("today 28 Oct", "names more than one day; type 2024-10-28 or 2024-11-20."),
        ("3 days ago (18 nov)", "names more than one day; type 2024-11-18 or 2024-11-17."),
        (
            "today Monday",
            "contradicts itself, as 20 Nov 2024 is a Wednesday; type 'Wednesday 20 Nov 2024' or only 2024-11-20.",
        ),
        ("today yesterday 19 nov", "names more than one day; type a day such as 2024-11-20, '20 Nov' or 'yesterday'."),
    ],
)
def test_a_day_beside_another_is_refused_with_both(typed: str, sentence: str) -> None:
    """Neither is preferred."""
    with pytest.raises(UnreadableDate) as raised:
        read_when(typed, CLOCK, PAST)

    assert f"'{typed}' {sentence}" == str(raised.value)


@each(
    ("typed", "sentence"),
    [
        ("half 4", "can be half past 3 or half past 4; type the time, such as 16:30."),
        ("9 yesterday", "does not say whether that is before or after noon; type '9am' or '9pm'."),
        ("25:00", "names a time of day that does not exist; type a time from 00:00 to 23:59."),
        ("2024-10-31T25:00", "names a time of day that does not exist; type a time from 00:00 to 23:59."),
        ("24:00", "names a time of day that does not exist; type a time from 00:00 to 23:59."),
        ("13pm", "names a time of day that does not exist; type a time from 00:00 to 23:59."),
        ("yesterday at 3", "does not say whether that is before or after noon; type '3am' or '3pm'."),
        ("half vier", "does not say whether that is before or after noon; type '3:30am' or '3:30pm'."),
        ("gisteren om 3 uur", "does not say whether that is before or after noon; type '3am' or '3pm'."),
        (
            "Fri 31 Oct 2024",
            "contradicts itself, as 31 Oct 2024 is a Thursday; type 'Thursday 31 Oct 2024' or only 2024-10-31.",
        ),
        (
            "vrijdag 31 okt",
            "contradicts itself, as 31 Oct 2024 is a Thursday; type 'Thursday 31 Oct 2024' or only 2024-10-31.",
        ),
        ("1899-12-31", "is too far away; type a day in the years 1900 to 2199, such as 2024-11-20."),
        ("1 Jan 2200", "is too far away; type a day in the years 1900 to 2199, such as 2024-11-20."),
        ("999999999 days ago", "is too far away; type a day such as 2024-11-20, '20 Nov' or 'yesterday'."),
        ("1999999 hours ago", "is too far away; type a day in the years 1900 to 2199, such as 2024-11-20."),
        ("99999999 business days ago", "is too far away; type a day such as 2024-11-20, '20 Nov' or 'yesterday'."),
        ("9999 years ago", "is too far away; type a day such as 2024-11-20, '20 Nov' or 'yesterday'."),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(typed: str, sentence: str) -> None:
    """A time that is none, a weekday that contradicts its date, a zone that could be several, a year too far away."""
    with pytest.raises(UnreadableDate) as raised:
        read_when(typed, CLOCK, PAST)

    assert f"'{typed}' {sentence}" == str(raised.value)


@each("typed", ["vrijdag 2-4 uur", "10-12 uur donderdag", "lundi 9h-11h", "el jueves entre las 9 y las 11"])
def test_hours_that_can_be_two_times_are_said_to_be_that(typed: str) -> None:
    """Hours from one to another that may be before or after noon are not called words that are no part of a date."""
    with pytest.raises(UnreadableDate) as raised:
        read_when(typed, CLOCK, FUTURE)

    assert f"'{typed}' names hours that can be two times; type a time such as 9am or 14:00." == str(raised.value)


@each("typed", ["14:00 PST", "31 Oct 2024 14:00 CET", "2024-10-31 14:00 est"])
def test_the_abbreviation_of_a_zone_is_refused(typed: str) -> None:
    """Abbreviations are shared by zones hours apart; an offset is asked for."""
    with pytest.raises(UnreadableDate) as raised:
        read_when(typed, CLOCK, PAST)

    assert "has a time zone by its abbreviation, which can mean several" == raised.value.why
    assert "an offset, such as 2024-11-20T12:00:00+01:00" == raised.value.instead


def test_a_day_that_only_the_other_order_has_is_refused() -> None:
    """With the day first configured, 10/31/2024 is no day: what was configured is not overruled."""
    with pytest.raises(UnreadableDate, match="is not a day that exists, read in the order dmy"):
        read_when("10/31/2024", clock_at("2024-11-20T12:00", date_order="dmy"), PAST)


def test_long_text_is_refused_and_shortened_in_the_sentence() -> None:
    """More than 200 characters are not read at all, more than 60 not repeated."""
    with pytest.raises(UnreadableDate) as raised:
        read_when("1" * 100_000, CLOCK, PAST)

    assert "'" + "1" * 59 + "…' is too long to be a date" == str(raised.value).partition(";")[0]


@each(
    ("zone", "typed", "instead"),
    [
        ("Europe/Amsterdam", "2024-03-31 02:30", "2024-03-31T03:30:00+02:00"),
        ("America/New_York", "10 Mar 2024 2:30am", "2024-03-10T03:30:00-04:00"),
    ],
)
def test_a_time_that_the_clock_skipped_is_refused(zone: str, typed: str, instead: str) -> None:
    """The sentence names the zone and a time that the clock did show."""
    clock = clock_at("2024-11-20T12:00", zone)

    with pytest.raises(UnreadableDate) as raised:
        read_when(typed, clock, PAST)

    why = f"is a time that was skipped when the clock in {zone} went forward"
    assert f"'{typed}' {why}; type a time that exists, such as {instead}." == str(raised.value)
    assert instead == read_when(instead, clock, PAST).at


def test_a_time_that_occurred_twice_is_distinguished_by_its_offset() -> None:
    """In New York on 3 November 2024, 01:30 came at 05:30 and at 06:30 UTC; the offset says which."""
    clock = clock_at("2024-11-20T12:00", "America/New_York")

    with pytest.raises(AmbiguousDate) as raised:
        read_when("3 Nov 2024 1:30", clock, PAST)
    first, second = (read_when(reading, clock, PAST) for reading in raised.value.readings)

    assert ("America/New_York", "2024-11-03T05:30:00Z") == (first.zone, first.instant)
    assert ("America/New_York", "2024-11-03T06:30:00Z") == (second.zone, second.instant)
    assert ("-04:00", "-05:00") == (first.at[-6:], second.at[-6:])


@each(
    ("typed", "zone", "instant"),
    [
        ("2024-10-31T14:05", "Europe/Amsterdam", "2024-10-31T13:05:00Z"),
        ("2024-10-31T14:05+01:00", "Europe/Amsterdam", "2024-10-31T13:05:00Z"),
        ("2024-10-31T14:05+02:00", "+02:00", "2024-10-31T12:05:00Z"),
        ("2024-10-31T14:05Z", "+00:00", "2024-10-31T14:05:00Z"),
        ("31 Oct 2024 14:05 -0500", "-05:00", "2024-10-31T19:05:00Z"),
        ("2024-10-31", "Europe/Amsterdam", "2024-10-30T23:00:00Z"),
        ("2024-07-31", "Europe/Amsterdam", "2024-07-30T22:00:00Z"),
    ],
)
def test_a_typed_offset_is_recorded_unless_it_is_that_of_the_zone(typed: str, zone: str, instant: str) -> None:
    """The wall clock stays as typed; the instant of a date is its first moment in the zone."""
    moment = read_when(typed, CLOCK, PAST)

    assert (zone, instant) == (moment.zone, moment.instant)


def test_hours_are_elapsed_hours() -> None:
    """Four hours before 06:00, on the night the clock goes forward, is 01:00."""
    clock = clock_at("2024-03-31T06:00")

    assert "2024-03-31T01:00:00+01:00" == read_when("4 hours ago", clock, PAST).at
    assert "2024-04-01T06:00:00+02:00" == read_when("in 24 hours", clock, FUTURE).at
    assert "2024-03-30" == read_when("a day ago", clock, PAST).at


def test_months_end_where_the_month_does() -> None:
    """A month from 31 January is the last day of February."""
    assert "2024-02-29" == read_when("in a month", clock_at("2024-01-31T12:00"), FUTURE).at


def test_the_present_is_cut_to_the_minute() -> None:
    """Seconds are dropped, in whatever zone the clock is."""
    tokyo = Clock(datetime(2024, 11, 20, 9, 0, 59, 5, timezone(timedelta(hours=9))), "+09:00")

    assert ("2024-11-20T09:00:00+09:00", "+09:00", "2024-11-20T00:00:00Z") == (
        moment_now(tokyo).at,
        moment_now(tokyo).zone,
        moment_now(tokyo).instant,
    )


def test_a_moment_is_made_of_dates_and_of_naive_and_aware_times() -> None:
    """A naive time is one on the clock, and refused where the clock skipped it."""
    assert "2024-10-31" == moment_of(date(2024, 10, 31), CLOCK).at
    assert "2024-10-31T14:05:00+01:00" == moment_of(datetime(2024, 10, 31, 14, 5), CLOCK).at
    assert "+00:00" == moment_of(datetime(2024, 10, 31, 14, 5, tzinfo=UTC), CLOCK).zone
    with pytest.raises(UnreadableDate, match="was skipped"):
        moment_of(datetime(2024, 3, 31, 2, 30), CLOCK)


def test_reading_an_iso_date_imports_no_calendar() -> None:
    """Dates in ISO are read without the vocabulary, dateutil or holidays, which cost more than the reading."""
    code = (
        "import sys; from datetime import datetime, timezone; from casebook.parsing import due_dates, when;"
        "clock = when.Clock(datetime.now(timezone.utc), 'UTC');"
        "when.read_when('2024-10-31T14:05', clock, when.Direction.PAST);"
        "print([name for name in ('dateutil', 'holidays', 'zoneinfo', 'casebook.parsing.dates.date_words')"
        " if name in sys.modules])"
    )

    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "[]\n" == result.stdout


zones = st.sampled_from(["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"])
instants = st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30), timezones=st.just(UTC))


@examples(60)
@given(zones, instants, st.sampled_from(Direction))
def test_every_moment_reads_back_as_itself(zone: str, instant: datetime, direction: Direction) -> None:
    """What is shown of a date or a time can be typed again and means the same, in any zone."""
    clock = clock_at("2024-11-20T12:00", zone)

    for moment in (moment_of(instant.astimezone(ZoneInfo(zone)), clock), moment_of(instant.date(), clock)):
        assert moment == read_when(moment.at, clock, direction)


PIECES = (
    "31 5 2024 oct okt mei friday vr last next in over ago geleden days werkdagen uur pm 's : / - . , 14:05 3/4 "
    "2024-10-31 2024-10-31T14:05 +01:00 PST end of week 99999999 half an é ٣ 0,¹ ② \u202e \x1b"
)
pieces = st.sampled_from(PIECES.split(" "))
lists = st.lists(pieces, max_size=12)
hostile = st.text(max_size=220) | lists.map(" ".join) | lists.map("".join)


@examples(60, long=400)
@given(hostile, st.sampled_from(Direction), st.sampled_from([None, "dmy", "mdy", "ymd"]))
def test_no_text_does_worse_than_be_refused(typed: str, direction: Direction, order: str | None) -> None:
    """Whatever is typed is a date or an UnreadableDate, and soon."""
    clock = clock_at("2024-11-20T12:00", date_order=order, country="NL")
    began = time.process_time()

    with suppress(UnreadableDate):
        moment = read_when(typed, clock, direction)
        assert moment == read_when(moment.at, clock, direction)

    assert time.process_time() - began < 2
