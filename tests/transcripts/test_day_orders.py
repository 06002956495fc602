"""Whether day or month comes first in figures: by the whole file, the person's own order or the head's; never by what is near."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from casebook.parsing.clock import Clock
from casebook.parsing.dates.figures import Figures
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.times.day_orders import day_order
from casebook.records.values import Moment
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-12T22:00:00+01:00"), "+01:00")


@each(
    ("days", "lines", "expected"),
    [
        ([(5, 11, 2026)], ["05/11/2026, 10:30 - Kate: hi"], ("dmy", False)),  # 5 Nov and 11 May are both past
        ([(10, 6, 26)], ["10/6/26, 10:30 - Kate: hi"], ("mdy", False)),
        ([(6, 10, 26)], ["6/10/26, 4:05 PM - Dana: hi"], ("mdy", True)),
        ([(10, 6, 26)], ["10/6/26, 4:05 pm - Dana: hi"], ("mdy", False)),
        ([(6, 10, 2026)], ["06/10/2026, 4:05 PM - Dana: hi"], ("dmy", False)),
        ([(10, 12, 25)], ["10/12/25, 4:05 PM - Dana: hi"], ("dmy", False)),
        ([(10, 12, 26)], ["10/12/26, 4:05 pm - Dana: hi"], ("mdy", True)),  # 10 December is to come
        ([(6, 10, 26), (13, 10, 26)], ["6/10/26, 4:05 PM - Dana: hi"], ("dmy", True)),
        ([(1, 2, 26), (3, 2, 26), (1, 3, 26)], [""], ("dmy", True)),  # as months they would go back
        ([(5, 5, 26)], [""], ("dmy", True)),
    ],
)
def test_what_tells_the_order_of_days(
    days: list[tuple[int, int, int]], lines: list[str], expected: tuple[str, bool]
) -> None:
    """That one of two days in the past is nearer tells nothing for sure."""
    order, sure = day_order([Figures(*one) for one in days], NOW, lines)
    assert expected[1] == sure
    assert not sure or expected[0] == order


def test_the_persons_own_order_is_asked_before_how_a_head_is_written() -> None:
    """Who set how dates are written meant them all."""
    line = ["6/10/26, 4:05 PM - Dana: hi"]
    assert ("dmy", True) == day_order([Figures(6, 10, 26)], replace(NOW, date_order="dmy"), line)


_TALK = "[3/5/2026, 15:10] Visitor: my desk\n[3/5/2026, 15:12] Nils: Hi, Nils here. We will deliver it {}.\n"


@each(
    ("day", "sure"),
    [("on Monday", False), ("within 5 working days", False), ("by 20 June 2026", True), ("soon", True)],
)
def test_a_promise_counted_from_a_day_that_may_be_two_is_likely(day: str, sure: bool) -> None:
    """What is due is not known where the day it is counted from is not; a day of its own is."""
    assert [sure] == [one.sure for one in _read(_TALK.format(day)) if one.what is What.PROMISE]


@each(("typed", "due"), [("2026-05-03", "2026-05-04"), ("2026-03-05", "2026-03-09")])
def test_the_day_that_was_typed_tells_which_comes_first(typed: str, due: str) -> None:
    """Who says when it was says how the file writes it, and what is promised in it counts from there."""
    at = moment_of(date.fromisoformat(typed), NOW)
    assert [(due, True)] == [
        (one.due, one.sure) for one in _read(_TALK.format("on Monday"), at) if one.what is What.PROMISE
    ]


@each("visitor", ["Visitor", "Besucher", "Besucherin", "Bezoeker", "Visiteur", "Visiteuse", "Visitante", "Invitada"])
@each("head", ["{} (09:14)", "{}", "09:14 {}"])
def test_who_visits_a_page_is_the_person(visitor: str, head: str) -> None:
    """In each language, and wherever the word stands: above what is said it is no label."""
    turns = [
        (visitor, "hello"),
        ("Nadine W.", "Your order number?"),
        (visitor, "AB-45002211"),
        ("Nadine W.", "Thank you."),
    ]
    talk = "".join(f"{head.format(name)}\n{said}\n\n" for name, said in turns)
    read = [(one.what, one.value) for one in _read(talk) if one.what in (What.AGENT, What.ORDER)]
    assert [(What.AGENT, "Nadine W."), (What.ORDER, "AB-45002211")] == read


def _read(talk: str, at: Moment | None = None) -> list[Finding]:
    return list(read_transcript(talk.encode(), KnownSpeakers(), NOW, at).found)


_MORNING = {
    "nl": ("Mijn kraan lekt nog steeds, wanneer komen jullie?", "We komen het donderdag repareren."),
    "de": ("Mein Hahn tropft immer noch, wann kommen Sie?", "Wir reparieren ihn am Donnerstag."),
    "fr": ("Mon robinet fuit toujours, vous venez quand ?", "Nous le réparons jeudi."),
    "es": ("Mi grifo sigue goteando, ¿cuándo vienen?", "Se lo reparamos el jueves."),
    "en": ("My tap is still dripping, when do you come?", "We'll repair it on Thursday."),
}


@each("language", _MORNING)
@each("half", ["", " AM"])
def test_a_morning_without_am_is_written_day_first_but_in_english(language: str, half: str) -> None:
    """No time after noon has to tell: who puts the month first would have written `am`; in English both are usual."""
    asked, answer = _MORNING[language]
    talk = f"10/11/26, 09:04{half} - Ana: {asked}\n10/11/26, 09:12{half} - Paco: {answer}\n"
    now = replace(NOW, now=datetime.fromisoformat("2026-11-10T11:00:00+01:00"))
    found = read_transcript(talk.encode(), KnownSpeakers("Ana"), now).found
    (promise,) = (one for one in found if one.what is What.PROMISE)
    assert promise.sure is (not half and language != "en")
    assert bool(half) or promise.due == "2026-11-12"


@each(("day", "sure"), [("on Monday", False), ("by 20 June 2026", True)])
def test_a_saved_page_is_no_less_sure_than_its_text(day: str, sure: bool) -> None:
    """The lines of a page stand elsewhere in its file."""
    page = f"<html><body>\n\n<p>{_TALK.format(day).replace(chr(10), '</p><p>')}</p></body></html>"
    assert [sure] == [one.sure for one in _read(page) if one.what is What.PROMISE]


def test_a_typed_day_that_fits_neither_order_makes_none_sure() -> None:
    """The promise is still counted from one of the two."""
    at = moment_of(date.fromisoformat("2026-10-30"), NOW)
    assert [False] == [one.sure for one in _read(_TALK.format("within 3 days"), at) if one.what is What.PROMISE]
