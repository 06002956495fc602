"""What the person says of themselves among what another told them is never put behind the name of that one."""

from __future__ import annotations

from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.said.told_by_party import told_by_party
from casebook.records.kinds import Contact
from tests.conftest import each

from .cases import of_contact


def by_lab(said: str, language: str = "en", **values: bool) -> list[str]:
    """What was said by a laboratory, behind its name."""
    wording = of_contact(said, language, party="Lumen Lab", agent="Bo", **values)
    (entry,) = wording.facts.contacts
    assert isinstance(entry, Contact)
    return [told.replace("\u00a0", " ") for told in told_by_party(wording, entry, said)]


@each(
    ("language", "said", "told"),
    [
        (
            "en",
            "the lamp left at noon and i have the slip, it was never opened",
            "the lamp left at noon, it was never opened",
        ),
        ("nl", "de lamp ging om 12 uur weg en ik heb de bon", "de lamp ging om 12 uur weg"),
        ("de", "die Lampe ging um 12 Uhr raus und ich habe den Zettel", "die Lampe ging um 12 Uhr raus"),
        ("fr", "la lampe est partie à midi et j'ai le bordereau", "la lampe est partie à midi"),
        ("es", "la lámpara salió a mediodía y tengo el resguardo", "la lámpara salió a mediodía"),
    ],
)
def test_what_the_person_has_is_not_told_of_another(language: str, said: str, told: str) -> None:
    """Behind the name of a laboratory *I* would be the laboratory."""
    assert told in " | ".join(by_lab(said, language))
    assert said not in " | ".join(by_lab(said, language))


def test_what_led_to_what_the_person_did_is_their_own() -> None:
    """Nobody else waited in vain there."""
    assert [] == by_lab("Nobody again on the 3rd, so I drove there")


def test_a_message_speaks_for_whoever_wrote_it() -> None:
    """*I have the slip* is theirs in what they wrote."""
    said = "the lamp left at noon and i have the slip"

    assert said in " | ".join(by_lab(said, incoming=True))


@each(
    ("language", "rang", "said"),
    [
        ("en", "rang the lab", "the lamp left on 3 May, it was never opened"),
        ("nl", "lab gebeld", "de lamp ging op 3 mei weg, hij is nooit geopend"),
        ("de", "Labor angerufen", "die Lampe ging am 3. Mai raus, sie wurde nie geöffnet"),
        ("fr", "appelé le labo", "la lampe est partie le 3 mai, jamais ouverte"),
        ("es", "llamé al laboratorio", "la lámpara salió el 3 de mayo, nunca se abrió"),
    ],
)
def test_that_the_person_rang_is_not_what_decides(language: str, rang: str, said: str) -> None:
    """Of a contact that was marked what they said is told, not *Bo said: rang the lab*."""
    told = marked(of_contact(f"{rang}. {said}", language, party="Lumen Lab", agent="Bo", key=True))

    assert told
    assert not [each for each in told if rang.casefold() in each.casefold()]
