"""The values themselves: moments, money, the order of a timeline, numbers without their clothes."""

from __future__ import annotations

from datetime import UTC, timedelta

from hypothesis import given
from hypothesis import strategies as st

from casebook.records.kinds import in_timeline_order
from casebook.records.values import Moment, Money, normalized, zone_named
from casebook.text.currency_places import places_of
from tests.builders import HOME, contact, moment
from tests.conftest import each


@each(
    ("minor", "currency", "amount"),
    [
        (2499, "EUR", "24.99"),
        (5, "EUR", "0.05"),
        (0, "EUR", "0.00"),
        (500, "JPY", "500"),
        (1, "KWD", "0.001"),
        (-5, "EUR", "-0.05"),
    ],
)
def test_money_is_shown_with_the_places_of_its_currency(minor: int, currency: str, amount: str) -> None:
    """Minor units become a plain decimal, by ISO 4217."""
    assert amount == Money(minor, currency).amount


@given(st.integers(-(10**15), 10**15), st.sampled_from(["EUR", "JPY", "KWD", "XXX"]))
def test_no_cent_is_lost(minor: int, currency: str) -> None:
    """An amount read back is the minor units it was made of."""
    whole, _, part = Money(minor, currency).amount.partition(".")

    assert (minor, places_of(currency)) == (int(whole + part), len(part))


def test_a_date_stays_a_date() -> None:
    """A day has no time and no clock; its instant is its first moment, for order alone."""
    day, time = moment("2024-10-31"), moment("2024-10-31 14:05")

    assert (False, None, "2024-10-30T23:00:00+00:00") == (day.has_time, day.clock, day.utc.isoformat())
    assert (True, "2024-10-31T14:05:00+01:00") == (time.has_time, time.clock.isoformat() if time.clock else "")
    assert day.day == time.day
    assert timedelta(0) == time.utc.utcoffset()


def test_a_date_stands_before_the_times_of_its_day() -> None:
    """Also before midnight itself; entries of one moment are told in the order of their numbers."""
    entries = [
        contact(at) for at in ("2024-10-31 00:00", "2024-10-31", "2024-10-31 00:00", "2024-10-30 23:59", "2024-10-31")
    ]
    late, day, again, before, day_too = entries

    assert (before, day, day_too, late, again) == in_timeline_order(entries)


@given(st.permutations(range(6)))
def test_the_order_of_a_timeline_is_one_order(places: list[int]) -> None:
    """However entries were recorded, there is one order of them."""
    entries = [contact(f"2024-10-31 1{number % 3}:00") for number in range(6)]

    assert in_timeline_order(entries) == in_timeline_order([entries[place] for place in places])


@each(
    ("typed", "plain"),
    [("1z 999-aa1", "1Z999AA1"), ("[#4411-B]", "4411B"), ("…", ""), ("漢字 1", "漢字1"), ("Ａ-１２", "A12")],
)
def test_a_number_is_the_same_in_other_clothes(typed: str, plain: str) -> None:
    """Letters and digits of every script count, what people put between them does not."""
    assert plain == normalized(typed) == normalized(plain)


@each("name", ["Nowhere/Nope", "", "../etc/passwd", "+x", "-3", "+99:99", "+", "a\0b", "/etc/localtime"])
def test_a_zone_nobody_knows_is_none(name: str) -> None:
    """An unknown name is no error: None, and the caller uses what else it knows."""
    assert zone_named(name) is None


@each(("name", "hours"), [("+01:00", 1), ("-05:00", -5), ("UTC", 0), (HOME, 1)])
def test_a_zone_is_a_name_or_an_offset(name: str, hours: int) -> None:
    """Both kinds of zone that a moment can be kept with are understood."""
    zone = zone_named(name)

    assert zone is not None
    assert timedelta(hours=hours) == Moment("", "", "2024-11-20T12:00:00Z").utc.astimezone(zone).utcoffset()
    assert UTC.utcoffset(None) == timedelta(0)
