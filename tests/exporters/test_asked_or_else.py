"""What the person wrote that they want, or else they go elsewhere, is asked for."""

from __future__ import annotations

from datetime import date

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.exporters.words.asked_last import asked_last
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each

OR_ELSE = (
    ("en", "last warning: the money or trading standards", "the money", "I ask for the money by"),
    (
        "en",
        "told them both back, 41.50, or it goes to the ombudsman",
        "both back (41.50)",
        "I ask for both back (41.50) by",
    ),
    ("en", "Final notice. All two back or I go to small claims", "All two back", "I ask for all two back by"),
    ("nl", "laatste keer: of het geld of de geschillencommissie", "het geld", "het geld"),
    (
        "nl",
        "geschreven: alles terug, 85,20, of ik ga naar de rechter",
        "alles terug (85,20)",
        "Ik vraag alles terug (85,20)",
    ),
    ("de", "letzte Mahnung, entweder das Geld oder Verbraucherzentrale", "das Geld", "das Geld"),
    (
        "de",
        "ihnen geschrieben: beide zurück, 64,85 €, oder ich gehe zum Anwalt",
        "beide zurück (64,85 €)",
        "Ich möchte beide zurück (64,85 €) bis",
    ),
    ("fr", "dernier rappel, soit l'argent soit la DGCCRF", "l'argent", "l'argent"),
    ("fr", "dernier avis : les 85 euros ou je vais au médiateur", "les 85 euros", "les 85 euros"),
    ("es", "última carta, o el dinero o la OMIC", "el dinero", "el dinero"),
    ("es", "les he escrito: los 85 euros o voy a consumo", "los 85 euros", "los 85 euros"),
)
"""The language, what was written down, what of it is asked for, and words with which that is asked."""

NO_ASK = (
    ("en", "either you pay or court"),
    ("en", "either a voucher or the money"),
    ("en", "the money or a new one"),
    ("nl", "of een tegoedbon of het geld"),
    ("de", "entweder Gutschein oder das Geld"),
    ("fr", "dernier avis, ou une réponse ou le tribunal"),
    ("es", "o pago o juzgado"),
)
"""What leaves them a choice, or asks for nothing that would end it."""


def mailed(said: str, **values: object) -> Entries:
    """One message of the person."""
    entries = Entries()
    entries.contact("2024-10-01", said, **{"channel": Channel.EMAIL} | values)
    return entries


@each("language, said, what, told", OR_ELSE)
def test_what_is_wanted_or_else_is_asked_for(language: str, said: str, what: str, told: str) -> None:
    """By the day that it is given, with the sum that stands beside it."""
    facts = facts_of(case(language=language, problem="Lamp.", want=None), mailed(said, deadline=date(2024, 11, 20)))

    found = asked_last(facts, language_named(language))

    assert found is not None
    assert found.what == what
    assert told in str(export_facts(facts, ExportAnswers(redact=False)).output)


@each("language, said", NO_ASK)
def test_where_they_leave_a_choice_nothing_is_asked_so(language: str, said: str) -> None:
    """Nor what they were told that they have to pay."""
    assert asked_last(facts_of(case(language=language, want=None), mailed(said)), language_named(language)) is None


def test_what_may_have_been_said_to_them_is_no_ask() -> None:
    """On the phone, unless they note that they said it, and in what came in."""
    said, english = "last chance: the money or court", language_named("en")
    for values in ({"channel": Channel.PHONE}, {"channel": None}, {"incoming": True}, {"party": "FixIt"}):
        assert asked_last(facts_of(case(want=None), mailed(said, **values)), english) is None, values

    by_phone = mailed("told him the money or I go to court", channel=Channel.PHONE)

    found = asked_last(facts_of(case(want=None), by_phone), english)
    assert found is not None
    assert found.what == "the money"
