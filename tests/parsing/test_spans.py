"""The words promises come in: when they are due, and what they are about."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from casebook.parsing.due_dates import due_date_in, read_due_date
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.when import Clock, Direction, read_when
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised
from tests.calls import calls_of
from tests.conftest import each, examples

# The present lies three weeks after the promise, which was made on a Thursday.
CLOCK = Clock(datetime(2024, 11, 20, 12, tzinfo=ZoneInfo("Europe/Amsterdam")), "Europe/Amsterdam")


def made_at(typed: str) -> Moment:
    """The moment a promise was made."""
    return read_when(typed, CLOCK, Direction.PAST)


MADE = made_at("2024-10-31T14:05")


def due(text: str, made: Moment = MADE, clock: Clock = CLOCK) -> tuple[str | None, str] | None:
    """The first and the last day of what was promised."""
    found = due_date_in(text, made, clock)
    return None if found is None else (found.first, found.last.at)


@each(
    ("text", "day"),
    [
        ("He'll be there Friday 11/1 to fix it", "2024-11-01"),
        ("He'll be there Friday 1/11, between 8 and 10 am", "2024-11-01"),
        ("Your parcel is delivered between 2 and 4 on Tuesday 11/5", "2024-11-05"),
        ("Uw pakket wordt vrijdag 1/11 bezorgd, in de avond.", "2024-11-01"),
        ("Das Paket wird Dienstag 5/11 zugestellt.", "2024-11-05"),
        ("Le livreur repasse mardi 05/11.", "2024-11-05"),
        ("Le entregamos el paquete el martes 5/11.", "2024-11-05"),
        ("Der Techniker kommt Dienstag, 5.11., 8-12 Uhr", "2024-11-05"),
        ("Ich habe Ihnen den Techniker für Dienstag, 5.11., 8-12 Uhr gebucht.", "2024-11-05"),
        ("Done, the engineer will be out to repair it on Tuesday 11/5", "2024-11-05"),
        ("We deliver it on Monday 11/5", None),
    ],
)
def test_the_weekday_beside_figures_tells_which_of_them_is_the_month(text: str, day: str | None) -> None:
    """Of a day in figures that can be two, the one is meant that falls on the weekday beside it; where none does, neither."""
    found = due(text)

    assert day == (found and found[1][:10])


@each(
    ("text", "day"),
    [
        ("We'll repair it tomorrow Friday between 8 and 10", "2024-11-01"),
        ("We repareren het morgen vrijdag tussen 8 en 10.", "2024-11-01"),
        ("Wir reparieren es morgen Freitag zwischen 8 und 10 Uhr.", "2024-11-01"),
        ("L'équipe vient réparer la fuite demain vendredi.", "2024-11-01"),
        ("Lo reparamos mañana viernes.", "2024-11-01"),
        ("Lo reparamos mañana sábado.", None),
    ],
)
def test_tomorrow_and_its_weekday_are_one_day(text: str, day: str | None) -> None:
    """A weekday right behind tomorrow is that day, and none where it is another one's."""
    found = due(text)

    assert day == (found and found[1][:10])


@each(
    ("text", "day"),
    [
        ("We leveren en monteren hem maandag.", "2024-11-04"),
        ("Nous le livrons et montons lundi.", "2024-11-04"),
        ("Se lo entregamos y montamos el lunes.", "2024-11-04"),
    ],
)
def test_what_is_put_together_on_a_day_comes_on_it(text: str, day: str) -> None:
    """That something is put together, behind that it is delivered, tells of the same step."""
    assert (None, day) == due(text)


@each(
    ("text", "first", "last"),
    [
        ("refund within 3-5 business days", "2024-11-05", "2024-11-07"),
        ("3–5 business days", "2024-11-05", "2024-11-07"),
        ("3 to 5 working days", "2024-11-05", "2024-11-07"),
        ("three to five working days", "2024-11-05", "2024-11-07"),
        ("another 7–10 business days", "2024-11-11", "2024-11-14"),
        ("7 a 10 werkdagen", "2024-11-11", "2024-11-14"),
        ("7 à 10 werkdagen", "2024-11-11", "2024-11-14"),
        ("binnen 3 tot 5 werkdagen", "2024-11-05", "2024-11-07"),
        ("innerhalb von 3–5 Werktagen", "2024-11-05", "2024-11-07"),
        ("en 3 a 5 días hábiles", "2024-11-05", "2024-11-07"),
        ("24-48 hours", "2024-11-01", "2024-11-02T14:05:00+01:00"),
        ("24/48 hours", "2024-11-01", "2024-11-02T14:05:00+01:00"),
        ("within 1-2 weeks", "2024-11-07", "2024-11-14"),
        ("delivered between 3 and 5 November", "2024-11-03", "2024-11-05"),
        ("levering 3-5 november", "2024-11-03", "2024-11-05"),
        ("tussen maandag en woensdag", "2024-11-04", "2024-11-06"),
    ],
)
def test_of_a_range_the_last_day_is_due_and_the_first_is_recorded(text: str, first: str, last: str) -> None:
    """Both ends are counted from the promise, whose own day is not counted."""
    assert (first, last) == due(text)


@each(
    ("text", "last"),
    [
        ("callback in 48 hours", "2024-11-02T14:05:00+01:00"),
        ("binnen 48 uur", "2024-11-02T14:05:00+01:00"),
        ("within 30 minutes", "2024-10-31T14:35:00+01:00"),
        ("by Friday", "2024-11-01"),
        ("by Fri", "2024-11-01"),
        ("by Thursday", "2024-10-31"),
        ("before Friday", "2024-10-31"),
        ("before Thursday", "2024-11-06"),
        ("uiterlijk vrijdag", "2024-11-01"),
        ("vóór vrijdag", "2024-10-31"),
        ("voor vrijdag", "2024-10-31"),
        ("spätestens am Freitag", "2024-11-01"),
        ("up to 10 working days", "2024-11-14"),
        ("maximaal 10 werkdagen", "2024-11-14"),
        ("within a week", "2024-11-07"),
        ("within two weeks", "2024-11-14"),
        ("binnen twaalf dagen", "2024-11-12"),
        ("over 2 weken", "2024-11-14"),
        ("within the next 3 days", "2024-11-03"),
        ("binnen de komende 5 dagen", "2024-11-05"),
        ("within a maximum of 5 days", "2024-11-05"),
        ("sous 5 jours ouvrés", "2024-11-07"),
        ("tomorrow", "2024-11-01"),
        ("morgen", "2024-11-01"),
        ("a refund today", "2024-10-31"),
        ("by the end of the week", "2024-11-01"),
        ("by the end of this working week", "2024-11-01"),
        ("bis Ende der Arbeitswoche", "2024-11-01"),
        ("eind van deze werkweek", "2024-11-01"),
        ("eind van de week", "2024-11-01"),
        ("end of the month", "2024-10-31"),
        ("eind november", "2024-11-30"),
        ("next week", "2024-11-08"),
        ("before next week", "2024-11-01"),
        ("Tuesday next week", "2024-11-05"),
        ("volgende week dinsdag", "2024-11-05"),
        ("on 2 November", "2024-11-02"),
        ("by the 15th", "2024-11-15"),
        ("by 2 Nov 2024", "2024-11-02"),
        ("Friday 1 November", "2024-11-01"),
        ("2024-11-02", "2024-11-02"),
        ("by 2024-11-05T10:00+01:00", "2024-11-05T10:00:00+01:00"),
        ("by 13/11/2024", "2024-11-13"),
        ("at 15:00", "2024-10-31T15:00:00+01:00"),
        ("by 5pm tomorrow", "2024-11-01T17:00:00+01:00"),
        ("vrijdag voor 17:00", "2024-11-01T17:00:00+01:00"),
        ("it goes out with Monday's post", "2024-11-04"),
        ("a 2-working-day turnaround", "2024-11-04"),
        ("the week after next", "2024-11-15"),
        ("de week na volgende week", "2024-11-15"),
        ("by the end of the quarter", "2024-12-31"),
        ("within one hundred and twenty hours", "2024-11-05T14:05:00+01:00"),
        ("if all goes well on Monday", "2024-11-04"),
        ("maandag, als het goed is", "2024-11-04"),
    ],
)
def test_a_promise_is_due_on_the_day_its_words_name(text: str, last: str) -> None:
    """Days are looked for ahead of the promise, not of the present; hours are counted from its time of day."""
    assert (None, last) == due(text)


@each(
    ("text", "last"),
    [
        ("binnen 48 uur", "2024-11-02"),
        ("in 24-30 hours", "2024-11-02"),
        ("within 2 hours", "2024-11-01"),
        ("within 30 minutes", "2024-10-31"),
        ("within the hour", "2024-10-31"),
        ("binnen een kwartier", "2024-10-31"),
        ("innerhalb einer Viertelstunde", "2024-10-31"),
        ("dans un quart d'heure", "2024-10-31"),
        ("en media hora", "2024-10-31"),
        ("by Friday", "2024-11-01"),
    ],
)
def test_hours_after_a_mere_day_are_days(text: str, last: str) -> None:
    """Where the time of the promise is not known, its hours are days, rounded up: midnight is never invented.

    What comes within the hour comes on that day: a label within a quarter of an hour is not due the day after."""
    found = due_date_in(text, made_at("2024-10-31"), CLOCK)

    assert found is not None
    assert last == found.last.at


@each(
    "text",
    [
        "",
        "a replacement",
        "refund of 30 EUR",
        "refund 24.99",
        "order 302-1234567-1234567",
        "version 1.2.3",
        "the order from 28 October was wrong",
        "the order of 28 October",
        "ordered on 5 November",
        "de bestelling van 5 november",
        "28 October order",
        "it was 3 days late",
        "waited 3 weeks",
        "out of stock for 2 weeks",
        "she said it had been estimated for eleven months in a row, she will refund it",
        "she told me it has been wrong for 2 years and will refund it",
        "more than over 2 weeks",
        "3 days ago",
        "last friday",
        "updates every 2 days",
        "5 business days after receipt",
        "within 5 days of receiving the return",
        "zo snel mogelijk",
        "op zo korte termijn",
        "goede morgen",
        "in June",
        "today by 14:00",
        "if it is not there by Monday, you get a refund by Friday",
        "is hij er maandag niet, dan storten we het vrijdag terug",
        "Not there by Monday? We refund you by Friday.",
        "Cancelling today means that the last bill is small",
        "Monday's delivery was short",
        "a 30-day guarantee",
        "a voucher, good through 12 November",
        "reply to this text by Monday to keep your slot",
    ],
)
def test_words_that_say_no_time_ahead_give_no_due_date(text: str) -> None:
    """Amounts, orders, what is past and what counts from a day nobody knows yet are not when a promise is due."""
    assert due(text) is None


@each(
    "text",
    [
        "by 03/04/2025",
        "by next Friday... or 14.05",
        "by 31 Nov",
        "Thursday 1 November",
        "within 999999999 days",
        "on Wednesday",
    ],
)
def test_words_that_can_mean_two_days_or_none_give_no_due_date(text: str) -> None:
    """Never a guess, and never an error: the person is asked instead."""
    assert due(text, made_at("2024-10-30")) is None


@each(
    ("text", "last"),
    [
        ("5 days of trouble, refund by Monday", "2024-11-04"),
        ("shipped today, delivered Monday", "2024-11-04"),
        ("maandag in huis, morgen verstuurd", "2024-11-04"),
        ("it was supposed to be there Monday, now Tuesday", "2024-11-05"),
        ("tomorrow, Monday at the latest", "2024-11-04"),
        ("tomorrow we check, refund within 5 days, call by Monday", None),
        ("the label is delivered tomorrow, refund on Monday", None),
        ("tomorrow we check, refund by Monday", "2024-11-04"),
        ("processed within 24 hours, it takes 5 business days to show in your account", None),
    ],
)
def test_of_several_days_the_one_that_is_surely_meant_is_due_or_none(text: str, last: str | None) -> None:
    """The day at which the thing is there, the latest, or the one that replaces the other; a mere amount is no other day."""
    assert (last and (None, last)) == due(text)


def test_where_no_day_is_taken_the_words_that_name_one_are_shown() -> None:
    """Nobody is told that a promise names no day which names two, or one that cannot be read."""
    texts = {
        "the label is delivered tomorrow, refund on Monday": "tomorrow … on Monday",
        "Tuesday after Sukkot": "Tuesday after Sukkot",
        "in the second week of November": "in the second week of November",
        "binnen anderhalve week": "binnen anderhalve week",
        "within 2 business hours": "within 2 business hours",
        "should it not come, we refund within 5 days": "within 5 days",
        "geldig tot 1 november": "tot 1 november",
        "if it is not there by Monday, you get a refund by Friday": "by Monday … by Friday",
    }
    unread = {text: read_due_date(text, MADE, CLOCK)[1] for text in texts}

    assert texts == {text: found and found.words for text, found in unread.items()}


def test_the_words_that_name_the_day_are_repeated_as_written() -> None:
    """A confirmation can show what was understood."""
    found = due_date_in("Your refund arrives Within 3–5  Business Days, promised.", MADE, CLOCK)

    assert found is not None
    assert "Within 3–5  Business Days" == found.words


def test_public_holidays_are_skipped_where_the_country_is_known() -> None:
    """Five business days from 20 December 2024 end on the 27th, or on the 31st in the Netherlands."""
    made = made_at("2024-12-20")
    dutch = Clock(CLOCK.now, CLOCK.zone, country="NL")

    assert (None, "2024-12-27") == due("binnen 5 werkdagen", made)
    assert (None, "2024-12-31") == due("binnen 5 werkdagen", made, dutch)


def test_days_and_hours_are_those_of_the_place_of_the_promise() -> None:
    """A promise made in New York is due by the clock there; 24 hours are 24 hours across the change of the clock."""
    made = Moment("2024-11-02T20:00:00-04:00", "America/New_York", "2024-11-03T00:00:00Z")

    found = due_date_in("within 24 hours", made, CLOCK)

    assert found is not None
    assert ("2024-11-03T19:00:00-05:00", "America/New_York") == (found.last.at, found.last.zone)


def test_a_promise_made_in_the_hour_that_occurs_twice_is_due_in_the_zone_itself() -> None:
    """Its offset only told the two apart; the day it is due has the zone's own offset."""
    made = made_at("2024-10-27T02:30+02:00")

    found = due_date_in("in 48 hours", made, CLOCK)

    assert found is not None
    assert ("2024-10-29T01:30:00+01:00", "Europe/Amsterdam") == (found.last.at, found.last.zone)


@each(
    ("text", "kind"),
    [
        ("a full refund", Promised.REFUND),
        ("terugbetaling binnen 5 dagen", Promised.REFUND),
        ("over 2 weken krijgt u uw geld terug", Promised.REFUND),
        ("Rückerstattung", Promised.REFUND),
        ("remboursement sous 5 jours", Promised.REFUND),
        ("reembolso", Promised.REFUND),
        ("a replacement", Promised.REPLACEMENT),
        ("the replacement will be delivered", Promised.REPLACEMENT),
        ("vervangend exemplaar", Promised.REPLACEMENT),
        ("delivery on Friday", Promised.DELIVERY),
        ("het pakket wordt bezorgd", Promised.DELIVERY),
        ("we will call you back about the refund", Promised.CALLBACK),
        ("wij bellen u terug over de terugbetaling", Promised.CALLBACK),
        ("an e-mail about your refund", Promised.REPLY),
        ("u krijgt antwoord", Promised.REPLY),
        ("a technician will come", Promised.REPAIR),
        ("reparatie", Promised.REPAIR),
        ("the courier picks up the parcel", Promised.COLLECTION),
        ("het pakket wordt opgehaald", Promised.COLLECTION),
        ("an update on the refund", Promised.INFORMATION),
        ("we zoeken het uit en laten weten hoe het zit", Promised.INFORMATION),
        ("refund once the return is collected", Promised.REFUND),
        ("30 GB Gutschrift innerhalb 24 Stunden", Promised.OTHER),
        ("Gutschrift 20 € auf der nächsten Rechnung", Promised.REFUND),
        ("500 bonus points credited to your account", Promised.OTHER),
        ("se abonarán 500 puntos", Promised.OTHER),
        ("20 GBP credited to your account", Promised.REFUND),
        ("sorry for the trouble", Promised.OTHER),
        ("", Promised.OTHER),
        ("prefix", Promised.OTHER),
    ],
)
def test_the_kind_of_a_promise_is_what_it_is_not_what_it_is_about(text: str, kind: Promised) -> None:
    """A call about a refund is a call; what says nothing is OTHER."""
    assert kind == promise_kind_in(text)


@each(
    ("text", "kind"),
    [
        ("Your car is ready by Friday, we'll call you", Promised.OTHER),
        ("klaar over drie dagen, we bellen", Promised.OTHER),
        ("Fertig in drei Tagen, wir rufen an", Promised.OTHER),
        ("prête dans trois jours, on vous appelle", Promised.OTHER),
        ("lista en tres días, te llamamos", Promised.OTHER),
        ("We'll call you as soon as it is ready", Promised.CALLBACK),
        ("we bellen als het klaar is", Promised.CALLBACK),
        ("wir rufen an, sobald es fertig ist", Promised.CALLBACK),
        ("on vous appelle dès que c'est prêt", Promised.CALLBACK),
        ("te llamamos cuando esté lista", Promised.CALLBACK),
    ],
)
def test_a_call_that_tells_of_a_thing_that_is_ready_is_not_what_is_promised(text: str, kind: Promised) -> None:
    """The thing is; where it has to be ready first, the call is."""
    assert kind == promise_kind_in(text)


PIECES = (
    "by before within on 3-5 3 5 – to business days weeks uur friday vrijdag next 31 nov november 03/04/2024 14:05 "
    "end of the week 2024-11-05T25:00 over tussen en 99999999 hours at 2pm 31/10 29 feb 1.2.3 before"
)
pieces = st.sampled_from(PIECES.split(" "))


@examples(60, long=300)
@given(st.text(max_size=300) | st.lists(pieces, max_size=14).map(" ".join))
def test_no_promise_raises_or_is_due_before_it_was_made(text: str) -> None:
    """Whatever was promised, there is a due date on or after the day of the promise, or none."""
    promise_kind_in(text)

    found = due_date_in(text, MADE, CLOCK)

    assert found is None or found.last.day >= MADE.day
    assert found is None or found.first is None or found.first <= found.last.at[:10]


@each(
    "piece",
    [
        *("by ", "the ", "of ", "end of ", "3-", "1/2/", "'s ", "in the ", "9", "a" * 50 + "'"),
        *("2 days excluding ", "3, week 3, ", "5 pm PT (", "you can return it by "),
    ],
)
def test_a_hostile_text_takes_as_long_as_it_is(piece: str) -> None:
    """No part of it is read more than a few times: five times the text takes no more than some five times the calls."""
    due_date_in(piece * 21, MADE, CLOCK)  # what is compiled once is compiled; a text that was read is not read again
    once, five_times = (calls_of(partial(due_date_in, piece * many, MADE, CLOCK)) for many in (20, 100))

    assert five_times <= 6 * once


@each(
    ("text", "day", "words"),
    [
        ("I'll call you back tomorrow after four", "2024-11-01", "tomorrow after four"),
        ("We come on Monday after ten, and ring before", "2024-11-04", "on Monday after ten"),
        ("Ik bel u maandag na vier terug", "2024-11-04", "maandag na vier"),
        ("We pay on Monday after one return", None, ""),
    ],
)
def test_an_hour_in_words_behind_a_day_is_part_of_it(text: str, day: str | None, words: str) -> None:
    """Where nothing follows that the number could count."""
    found = due_date_in(text, MADE, CLOCK)
    assert (day, words) == ((found.last.at[:10], found.words) if found else (None, ""))
