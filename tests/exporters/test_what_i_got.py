"""What the person got they write down themselves: nobody told them so."""

from __future__ import annotations

from casebook.actions.looking.lead import lead_text
from casebook.exporters.facts.problem.own_account import own_account
from casebook.exporters.facts.said.whose_words import said_in
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each

GOT = (
    ("en", "bought the prints on 18 may. ", "on 1 june we got them, they were of another child", "I was told"),
    ("nl", "foto's besteld op 18 mei. ", "op 1 juni kregen we ze, ze waren van een ander kind", "Mij is"),
    ("de", "Fotos bestellt am 18. Mai. ", "am 1. Juni haben wir sie bekommen, sie waren von einem anderen Kind", "Mir"),
    ("fr", "commandé les photos le 18 mai. ", "le 1 juin on a reçu les photos d'un autre enfant", "m'a dit"),
    ("es", "compré las fotos el 18 de mayo. ", "el 1 de junio recibimos las fotos de otro niño", "dijeron"),
)


@each(("language", "before", "got", "told"), GOT)
def test_what_the_person_got_nobody_told_them(language: str, before: str, got: str, told: str) -> None:
    """It is of their own account, and where it is told behind a day it is not told as said to them."""
    entries = Entries()
    entries.contact("2024-06-03", f"{before}{got}", channel=Channel.EMAIL)
    facts = facts_of(case(language=language), entries)
    wording = Wording(facts, language_named(language), years=False)

    assert got in own_account(wording)
    assert told not in said_in(wording, facts.contacts[0], got)
    assert told not in lead_text(facts)


@each(
    ("language", "said"),
    [
        ("fr", "on a bien reçu votre colis le 1 juin"),
        ("en", "we received your parcel on 1 june"),
        ("de", "am 1. Juni haben wir Ihr Paket erhalten"),
    ],
)
def test_what_is_spoken_to_the_person_is_theirs(language: str, said: str) -> None:
    """*We* are they who speak to *you*; and whoever is named may be the *we* too."""
    entries = Entries()
    entries.contact("2024-06-03", said)
    entries.contact("2024-06-04", "on a reçu le colis le 1 juin", agent="Léa")
    facts = facts_of(case(language=language), entries)
    wording = Wording(facts, language_named(language), years=False)

    assert said in said_in(wording, facts.contacts[0], said)
    assert said_in(wording, facts.contacts[0], said) != said
    assert "Léa" in said_in(wording, facts.contacts[1], facts.contacts[1].text or "")


def test_what_somebody_said_behind_it_stays_theirs() -> None:
    """*On a reçu un mail, ils disent non* is told as said."""
    entries = Entries()
    entries.contact("2024-06-03", "commandé le 18 mai. on a reçu un mail, ils disent que c'est trop tard")
    facts = facts_of(case(language="fr"), entries)

    assert own_account(Wording(facts, language_named("fr"), years=False)) == ["commandé le 18 mai."]
