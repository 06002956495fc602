"""What somebody is noted to say will come, in words for what is wanted, is told in the lead though no kind of it is known."""

from __future__ import annotations

from casebook.domain.nearness import Wanted, things_in
from casebook.exporters.facts.to_come.said_to_come import said_to_come
from casebook.exporters.wording import Wording
from casebook.exporters.words.left_to_tell import all_left_to_tell
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("language", "said", "want"),
    [
        ("en", "Moira unblocks it in 48h", "unlock my card"),
        ("nl", "Karlijn: ze deblokkeren hem binnen 48 uur", "mijn kaart deblokkeren"),
        ("de", "Herr Vogt: sie entsperren sie in 48 Stunden", "meine Karte freischalten"),
        ("fr", "Karim : ils la débloquent sous 48 h", "débloquer ma carte"),
        ("es", "Rubén del chat, que en 48 horas la desbloquean", "que me desbloqueen la línea"),
    ],
)
def test_what_is_wanted_is_told_as_said_to_come_though_its_kind_is_not_known(
    language: str, said: str, want: str
) -> None:
    """In whichever form its verb stands."""
    entries = Entries()
    entries.contact("2026-09-15", said, agent="Rubén")
    facts = facts_of(case(language=language, want=want), entries)

    assert said_to_come(Wording(facts, language_named(language), years=False), Wanted(things=things_in(want))).forms
    assert () == said_to_come(Wording(facts, language_named(language), years=False)).forms


@each(
    ("language", "said", "agent"),
    [
        ("en", "Gemma on the phone, they send the right size in 10 days", "Gemma"),
        ("nl", "Fleur aan de lijn, ze sturen de juiste maat binnen 10 dagen", "Fleur"),
        ("de", "Jonas am Telefon, sie schicken die richtige Mappe in 10 Tagen", "Jonas"),
        ("fr", "Sandrine au téléphone, ils renvoient la bonne pochette sous 10 jours", "Sandrine"),
        ("es", "Nerea por teléfono, mandan la talla buena en 10 días", "Nerea"),
    ],
)
def test_who_was_reached_is_no_line_behind_what_they_said(language: str, said: str, agent: str) -> None:
    """*Sandrine au téléphone* was left where the lead tells the rest."""
    entries = Entries()
    entries.contact("2024-06-03", said, agent=agent, channel=Channel.PHONE)
    contact = facts_of(case(language=language), entries).contacts[0]
    wording = Wording(facts_of(case(language=language), entries), language_named(language), years=False)
    told = said.partition(", ")[2]

    assert [] == all_left_to_tell(wording, contact, [said], told.casefold())
    assert [said] == all_left_to_tell(wording, contact, [said], "something else")
