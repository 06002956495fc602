"""Days as people of a company say them, what hangs on what, and what is never taken: one table a question, five languages.

`days/said.txt` has how a day is said, each of which stands in three promises; `days/talks.txt` short talks with what is
promised in them (`A` is the company); `days/told.txt` notes of calls; `days/never.txt` talks with words that nothing may be
taken of. All take place on Thursday 19 November 2026.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.values import normalized
from casebook.text.folding import folded
from tests.conftest import one_of

NOW = Clock(datetime.fromisoformat("2026-11-25T18:00:00+01:00"), "+01:00")
FOLDER = Path(__file__).parent / "days"
LANGUAGES = ("en", "nl", "de", "fr", "es")
HEADS = {
    "en": "Chat on 19 November 2026\nJo: hello, my order has not come and I want my money back\n{}Jo: ok thanks\n",
    "nl": "Chat op 19 november 2026\nJo: hallo, mijn bestelling is niet gekomen en ik wil mijn geld terug\n{}Jo: ok bedankt\n",
    "de": "Chat vom 19. November 2026\nJo: hallo, meine Bestellung fehlt und ich will mein Geld zurück\n{}Jo: ok danke\n",
    "fr": "Conversation du 19 novembre 2026\nJo: bonjour, ma commande n'est pas arrivée et je veux mon argent\n{}Jo: ok merci\n",
    "es": "Chat del 19 de noviembre de 2026\nJo: hola, mi pedido no ha llegado y quiero mi dinero\n{}Jo: vale gracias\n",
}
PROMISES = {
    "en": (
        "I'm so sorry about that. We will refund the full amount to your card {}.",
        "I have looked at your order. {}, the courier will bring you the new lamp.",
        "A colleague from the workshop will call you back {} about the repair of the oven.",
    ),
    "nl": (
        "Wat vervelend voor u. We storten het volledige bedrag {} terug op uw rekening.",
        "Ik heb uw bestelling bekeken. {} komt de koerier de nieuwe lamp brengen.",
        "Een collega van de werkplaats belt u {} terug over de reparatie van de oven.",
    ),
    "de": (
        "Das tut mir sehr leid. Wir überweisen Ihnen {} den vollen Betrag zurück.",
        "Ich habe mir Ihre Bestellung angesehen. {} bringt Ihnen der Kurier die neue Lampe.",
        "Ein Kollege aus der Werkstatt ruft Sie {} wegen der Reparatur des Ofens zurück.",
    ),
    "fr": (
        "Je suis vraiment désolé. Nous vous remboursons la totalité sur votre carte {}.",
        "J'ai regardé votre commande. {}, le livreur vous apportera la nouvelle lampe.",
        "Un collègue de l'atelier vous rappellera {} au sujet de la réparation du four.",
    ),
    "es": (
        "Lo siento mucho. Le devolvemos el importe completo a su tarjeta {}.",
        "He mirado su pedido. {} el mensajero le llevará la lámpara nueva.",
        "Un compañero del taller le llamará {} por la reparación del horno.",
    ),
}
KINDS = ({"refund"}, {"delivery", "replacement"}, {"callback"})


def found_in(text: str, customer: str | None = "Jo Bloggs") -> tuple[Finding, ...]:
    """All that is read out of a talk."""
    return read_transcript(text.encode(), KnownSpeakers(customer, "Parcelo"), NOW).found


def promised(text: str) -> list[tuple[str, str | None]]:
    """The kinds and days of what is taken for sure."""
    return [(str(one.kind), one.due) for one in found_in(text) if one.what is What.PROMISE and one.sure]


def lines_of(table: str, language: str, one_of: int = 1) -> Iterator[tuple[str, str]]:
    """The lines of a language, or one of so many: what is expected or named in it, and what is said."""
    lines = (FOLDER / table).read_text(encoding="utf-8").splitlines()
    parts = (line.split("|", 2) for line in lines)
    yield from [(second, third) for its, second, third in parts if its == language][::one_of]


def said_in(talk: str) -> str:
    """A talk in lines: `A` is Sam of the company."""
    return "".join(f"{'Sam' if part.startswith('A: ') else 'Jo'}: {part[3:]}\n" for part in talk.split(" / "))


@one_of(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_is_read_wherever_it_stands_in_a_promise(language: str, one_of: int) -> None:
    """Before the verb, behind it, and inside it, of a refund, a delivery and a call; what a call is about is not promised."""
    for day, due in lines_of("said.txt", language, one_of):
        for sentence, kinds in zip(PROMISES[language], KINDS, strict=True):
            begins = sentence.partition("{}")[0].endswith(". ")
            said = sentence.format(day[0].upper() + day[1:] if begins else day)
            found = promised(HEADS[language].format(f"Sam: {said}\n"))
            assert [due] == [day for _, day in found], said
            assert {kind for kind, _ in found} <= kinds, said


@one_of(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_promised_and_when_follows_from_the_whole_talk(language: str, one_of: int) -> None:
    """A day that was asked for, put right, or counts from what has to happen first; what stands in spite of a no."""
    for expected, talk in lines_of("talks.txt", language, one_of):
        found = [f"{kind} {due}" for kind, due in promised(HEADS[language].format(said_in(talk)))]
        assert sorted(expected.split(";")) == sorted(found or ["none"]), talk


@one_of(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_note_of_a_call_tells_is_what_stood_in_the_end(language: str, one_of: int) -> None:
    """What was said at first and put on another day, or unsaid by the next; offers and one's own steps are none."""
    for expected, note in lines_of("told.txt", language, one_of):
        found = [one for one in found_in(f"{note}\n", None) if one.what is What.PROMISE]
        assert all(one.sure for one in found), note
        told = [f"{one.kind} {one.due}" for one in found]
        assert sorted(expected.split(";")) == sorted(told or ["none"]), note


@one_of(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_never_to_be_taken_is_taken_as_nothing(language: str, one_of: int) -> None:
    """What the person says or has to do, supposes or declines, what is taken back later, and numbers of something else."""
    for words, talk in lines_of("never.txt", language, one_of):
        text = HEADS[language].partition("\n")[0] + "\n" + "\n".join(talk.split(" / ")) + "\n"
        for one in found_in(text, None if words == "Jo" else "Jo Bloggs"):
            if one.what is What.PROMISE:
                assert folded(words) not in folded(one.value), talk
            elif one.what in (What.AGENT, What.CASE_NUMBER, What.ORDER, What.PARCEL):
                assert normalized(words) != normalized(one.value), talk
