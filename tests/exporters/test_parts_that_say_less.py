"""What is left out of a sentence that shows who is right leaves what it shows: never a condition without what follows of it, nor
that a paper was sent or found without what stands on it, nor *without conditions* without what has none."""

from __future__ import annotations

from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.evidence.own_find import fewer_clauses
from casebook.exporters.wording import Wording
from casebook.exporters.words.statements import beginnings
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import of_contact


@each(
    "said",
    [
        "Your terms say: if the host cancels, everything is paid back",
        "De voorwaarden zeggen: als de verhuurder annuleert, komt alles terug",
        "Im Vertrag steht: wenn der Vermieter absagt, wird alles erstattet",
        "Les conditions disent : si le loueur annule, tout est rendu",
        "Las condiciones dicen: si cancela el anfitrión, se devuelve todo",
    ],
)
def test_a_condition_never_stands_alone(said: str) -> None:
    """*Your terms say: if the host cancels* says nothing."""
    assert [] == beginnings(said, 10)


@each(
    ("language", "said", "bare"),
    [
        ("nl", "Foto van de tellerkast gestuurd, genomen bij de overdracht: 04417.", "Foto van de tellerkast gestuurd"),
        ("nl", "Foto van de teller gemaild met het formulier, getekend met 04417 erop", "gemaild met het formulier"),
        ("en", "Sent the photo of the dial, taken at the handover at 10:15: 04417.", "Sent the photo of the dial"),
    ],
)
def test_that_a_picture_was_sent_shows_nothing(language: str, said: str, bare: str) -> None:
    """Without the figure on it the lead has no proof."""
    told = marked(of_contact(said, language, channel=Channel.EMAIL, key=True))

    assert told
    assert not [one for one in told if one.rstrip(" .").endswith(bare)]


def test_a_paper_that_was_found_heads_what_it_says() -> None:
    """No name begins a sentence with *Retrouvé*."""
    entries = Entries()
    said = "Retrouvé le SMS du gardien, 2 mai 10:15 : portail en panne, toutes les visites sont annulées."
    entries.event("2024-11-14", EventKind.NOTE, said, key=True)
    told = marked(
        Wording(facts_of(case(problem="La visite n'a pas eu lieu."), entries), language_named("fr"), years=False)
    )

    assert "SMS\u00a0: toutes les visites sont annulées" in told
    assert not [
        one for one in told if one.startswith(("Retrouvé\u00a0", "Retrouvé :")) or one.endswith("le SMS du gardien")
    ]


@each(
    ("said", "problem", "left"),
    [
        ("a card with no fee, without conditions", "I pay a fee for a card with no fee.", ["a card with no fee"]),
        ("tarjeta sin cuota, sin condiciones", "Cobran cuota por una tarjeta sin cuota.", ["tarjeta sin cuota"]),
        ("Karte ohne Gebühr, ohne Bedingungen", "Gebühr für eine Karte ohne Gebühr.", ["Karte ohne Gebühr"]),
    ],
)
def test_what_begins_with_a_preposition_stays_behind_its_noun(said: str, problem: str, left: list[str]) -> None:
    """The first clause is what nobody paid for, though the problem says it too."""
    assert left == fewer_clauses(said, problem)
