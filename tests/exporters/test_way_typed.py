"""The way a contact took place stands on its line once, where what was typed of it begins with that."""

from __future__ import annotations

from casebook.exporters.facts.said.way_typed import says_its_way, without_way
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def line(text: str, channel: Channel, language: str = "en", **values) -> str:
    """The line of a contact of which this was typed."""
    entries = Entries()
    entries.contact("2024-11-05 10:00", text, channel=channel, **values)
    told = paste(facts_of(case(problem="It broke.", want=None), entries), ExportOptions(language=language))
    return next(each for each in told.splitlines() if each.startswith(("5 Nov", "5 nov", "5. Nov", "5 de nov")))


@each(
    ("language", "channel", "text", "head", "told"),
    [
        ("en", Channel.EMAIL, "email, they can refund one", "email from you", "they can refund one"),
        ("nl", Channel.EMAIL, "mail, volgens hen bezorgd", "e-mail van jullie", "volgens hen bezorgd"),
        ("de", Channel.EMAIL, "mail: alles wurde zugestellt", "E-Mail von Ihnen", "alles wurde zugestellt"),
        ("fr", Channel.LETTER, "courrier : tout est livré", "courrier de votre part", "tout est livré"),
        ("es", Channel.EMAIL, "email, que todo es correcto", "correo electrónico de ustedes", "todo es correcto"),
    ],
)
def test_the_word_for_the_way_is_not_told_behind_it(language, channel, text, head, told):
    """In each language; what it brought stands behind the way that is recorded."""
    where, _, said = line(text, channel, language, incoming=True).rpartition(": ")

    assert head in where
    assert f"{told}." == said.casefold()


@each(
    ("language", "channel", "text"),
    [
        ("en", Channel.PHONE, "rang again, ten minutes on hold"),
        ("nl", Channel.PHONE, "winkel gebeld, moet wachten"),
        ("de", Channel.PHONE, "nochmal angerufen, soll warten"),
        ("fr", Channel.PHONE, "rappelé, il faut attendre"),
        ("en", Channel.EMAIL, "emailed the photos again"),
        ("nl", Channel.EMAIL, "gemaild met de foto's"),
        ("en", Channel.EMAIL, "mail from their lawyer, it is closed"),
    ],
)
def test_what_says_itself_how_it_took_place_is_headed_by_its_day_alone(language, channel, text):
    """*phone call: rang again* says it twice."""
    day, _, told = line(text, channel, language, incoming="from" in text).replace("\u00a0", " ").partition(": ")

    assert told.casefold() == f"{text}.".casefold()
    assert day.split()[-1] in ("10:00", "Uhr", "h")


@each("text", ["nobody called me back", "wait for two more weeks", "emailed the photos"])
def test_the_way_stands_where_the_text_does_not_say_it(text):
    """That nobody called says nothing of how that was learnt, nor does what was done another way."""
    assert ", phone call: " in line(text, Channel.PHONE)


def test_a_word_for_the_way_that_is_all_or_goes_on_stays():
    """*mail* alone says that one was sent, and behind *dat* a sentence hangs on it."""
    entries = Entries()
    entries.contact("2024-11-05", "mail", channel=Channel.EMAIL)
    contact = facts_of(case(), entries).contacts[0]

    assert "mail: wait" == without_way(contact, "mail: wait")
    assert "mail: dat het klaar is" == without_way(contact, "mail: dat het klaar is")
    assert not says_its_way(contact, "mailbox is full, they say")


@each(
    ("language", "text"),
    [
        ("en", "Refund form filled in on the website."),
        ("nl", "Online formulier ingevuld voor de terugbetaling."),
        ("de", "Formular ausgefüllt für die Erstattung."),
    ],
)
def test_a_form_that_was_filled_in_is_not_headed_as_one(language: str, text: str) -> None:
    """*Web form: Refund form filled in* says twice which way it was."""
    told = line(text, Channel.FORM, language)

    assert 1 == told.casefold().count("form")
