"""What somebody only begins to tell with: it opens no text, as it opens no letter."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.words.idle_words import without_idle
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

IDLE = (
    ("So I cancelled on 9 Feb", "I cancelled on 9 Feb"),
    ("ok so my flight was cancelled", "my flight was cancelled"),
    ("Well, they charged me twice", "They charged me twice"),
    ("Nou, ik heb opgezegd", "Ik heb opgezegd"),
    ("Dus de bank is stuk", "De bank is stuk"),
    ("Also ich habe gekündigt", "Ich habe gekündigt"),
    ("Naja, das Gerät ist kaputt", "Das Gerät ist kaputt"),
    ("Alors j'ai résilié le 3 mai", "J'ai résilié le 3 mai"),
    ("bon, rien reçu", "rien reçu"),
    ("Pues cancelé el 3 de mayo", "Cancelé el 3 de mayo"),
    ("Pues nada, me han cobrado", "Me han cobrado"),
)

SAYS_SOMETHING = (
    "So far nothing came",
    "So that I can travel",
    "Well done, it broke",
    "Dus heb ik opgezegd",
    "Goed, ze betalen",
    "Also habe ich gekündigt",
    "Nun kam nichts",
    "Alors que j'ai payé",
    "Bon d'achat refusé",
    "Pues que no",
    "Nada ha llegado",
    "So",
)


@each(("typed", "told"), IDLE)
def test_a_word_that_only_begins_is_left_out(typed: str, told: str) -> None:
    """Its capital goes to the next."""
    assert without_idle(typed) == told


@each("typed", SAYS_SOMETHING)
def test_a_word_that_says_something_stays(typed: str) -> None:
    """So does one without which no subject stands first."""
    assert without_idle(typed, is_first=True) == typed


def test_also_goes_only_where_nothing_was_told_before() -> None:
    """Behind something else it says that this comes beside it."""
    assert without_idle("Also, my card was charged", is_first=True) == "My card was charged"
    assert without_idle("Also, my card was charged") == "Also, my card was charged"


def test_the_text_opens_without_it_and_tells_the_rest_once() -> None:
    """Of a problem and of the first contact; what they wrote stays as it came."""
    entries = Entries()
    entries.contact(
        "2024-11-01", "So I cancelled my plan on 9 Oct and they charged me 30 on 20 Oct", channel=Channel.CHAT
    )
    entries.contact("2024-11-04", "Well, we looked into it", channel=Channel.EMAIL, incoming=True)
    told = paste(facts_of(case(), entries), ExportOptions("en"))
    assert told.startswith("I cancelled my plan on 9 Oct"), told
    assert told.count("cancelled my plan") == 1
    assert "Well, we looked into it" in told
    typed = paste(facts_of(case(problem="Nou, de bank is stuk geleverd.", language="nl")), ExportOptions("nl"))
    assert typed.startswith("De bank is stuk geleverd."), typed
