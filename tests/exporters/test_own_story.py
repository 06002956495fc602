"""What the person tells of themselves in what they noted of a message: it opens the text, and is never told as the company's."""

from __future__ import annotations

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.noticed.promise_noticed import promises_noticed
from casebook.domain.notes.own_story import is_own_story
from casebook.exporters.options import ExportOptions
from casebook.exporters.words.case_clock import case_clock
from casebook.records.vocabularies import Channel
from tests.builders import case, contact, facts_of
from tests.conftest import each

from .cases import paste

STORIES = (
    (
        "en",
        "Signed up for a course on 5 Oct, paid 240 pounds. Cancelled by letter on 12 Oct. Now they write that they keep half.",
    ),
    (
        "nl",
        "Op 5 oktober een bank besteld, 240 euro betaald. Op 12 oktober opgezegd. Nu schrijven ze dat ze de helft houden.",
    ),
    (
        "de",
        "Am 5. Oktober angemeldet, 240 Euro bezahlt. Am 12. gekündigt. Jetzt schreiben sie, dass sie die Hälfte behalten.",
    ),
    (
        "fr",
        "Inscrite le 5 octobre, 240 euros payés. Le 12 octobre résilié. Maintenant ils écrivent qu'ils gardent la moitié.",
    ),
    (
        "es",
        "El 5 de octubre pagué el curso, 240 euros. El 12 de octubre cancelé. Ahora escriben que se quedan con la mitad.",
    ),
)

THEIRS = (
    "Your order of 5 Oct has been cancelled. They keep half.",
    "They say I cancelled too late.",
    "Order cancelled. They say it was out of stock.",
    "Commande annulée. Ils écrivent qu'il n'y a plus de stock.",
    "We ordered your part. They now say it takes two weeks.",
    "Uw bestelling is geannuleerd. Ze schrijven dat het geld terugkomt.",
    "Ihre Bestellung wurde storniert, bezahlt haben Sie per Karte. Jetzt schreiben sie nichts.",
    "Ordered on 5 Oct, paid 240.",
)


def _told(language: str, text: str, **values: str) -> str:
    """The text for a chat of a case in which no more than this message was noted."""
    noted = contact("2024-10-19", text=text, channel=Channel.EMAIL, incoming=True)
    return paste(facts_of(case(language=language, **values), [noted]), ExportOptions(language))


@each(("language", "text"), STORIES)
def test_the_person_s_own_story_opens_the_text_and_no_message_of_theirs_holds_it(language: str, text: str) -> None:
    """It stood far below, as *email from you: Signed up on 5 Oct*."""
    told = _told(language, text)
    assert told.startswith(text), told


@each(("language", "text"), STORIES)
def test_below_a_problem_the_story_stands_behind_its_day_alone(language: str, text: str) -> None:
    """Whoever reads it would take the words for their own."""
    problem = {"en": "The fee is wrong.", "nl": "De kosten kloppen niet.", "de": "Die Gebühr stimmt nicht."}.get(
        language, "12 EUR."
    )
    line = next(each for each in _told(language, text, problem=problem).splitlines() if text.split(".")[0] in each)
    assert not any(way in line.casefold() for way in ("mail", "correo")), line


@each("text", THEIRS)
def test_what_they_wrote_is_no_story_of_the_person(text: str) -> None:
    """Nor is what may be theirs, or goes on to nothing that they wrote."""
    assert not is_own_story(contact(text=text, channel=Channel.EMAIL, incoming=True))


def test_a_promise_is_looked_for_in_what_they_wrote_alone() -> None:
    """*Within 14 days* of what the person did promised nothing."""
    text = "Paid 240 pounds. Cancelled, well within 14 days. Now they say they refund it within 30 days."
    noted = contact(text=text, channel=Channel.EMAIL, incoming=True)
    clock = case_clock(facts_of(case(), [noted]))
    assert [False] == ["14 days" in said for said in promises_noticed(ContactAnswers(noted), clock)]
