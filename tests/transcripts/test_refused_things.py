"""What is not given is refused in whatever words: none of it, not held by a guarantee, not possible to somebody, no call back."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW


def told(said: str) -> list[What]:
    """What is found of offers, promises and refusals in what the company says."""
    text = f"Me: hi\nSam: {said}\nMe: ok\nSam: bye\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    return [one.what for one in found if one.what in (What.OFFER, What.PROMISE, What.REFUSAL)]


@each(
    "said",
    [
        "The taxi isn't covered by the guarantee, sorry",
        "Hotels aren't part of the compensation",
        "I can't promise you a call back",
        "De taxi valt helaas niet onder de garantie",
        "Ondertussen kan ik niets vergoeden",
        "Ik kan u niets op papier geven",
        "omruilen lukt me helaas niet",
        "Een terugbelverzoek kan ik u niet beloven",
        "Das Taxi fällt leider nicht unter die Garantie",
        "Bis dahin können wir nichts auszahlen",
        "Schriftlich kann ich Ihnen nichts geben",
        "Einen Rückruf kann ich Ihnen nicht versprechen",
        "Le taxi n'entre pas dans l'indemnisation, désolé",
        "En attendant je ne peux rien rembourser",
        "Je ne peux rien vous donner par écrit",
        "Je ne peux pas vous promettre de rappel",
        "El taxi no entra en la compensación, lo siento",
        "No me es posible devolverle el importe",
        "No le puedo prometer una llamada",
    ],
)
def test_what_is_not_given_is_refused_and_never_offered(said: str) -> None:
    """Each of them says no to a thing that one could ask for."""
    assert [What.REFUSAL] == told(said)


@each(
    "said",
    [
        "I can't promise a call back before Friday",
        "The charger isn't included in the box",
        "Ik kan niets vinden in het systeem",
        "Inloggen lukt me niet om de een of andere reden",
        "Das kann ich Ihnen nicht genau sagen",
        "Je ne peux rien voir d'ici",
        "No me es posible ver la foto",
    ],
)
def test_what_is_not_seen_or_not_certain_refuses_nothing(said: str) -> None:
    """Nothing of it was asked for."""
    assert [] == told(said)


@each(
    "said",
    [
        "Ich kann Ihnen nicht nur 20 Euro geben, sondern auch einen Gutschein",
        "Ich kann Ihnen 20 Euro anbieten",
        "Le puedo ofrecer 20 euros",
        "I can offer you £20",
    ],
)
def test_what_can_be_given_is_offered(said: str) -> None:
    """*Not only* denies nothing."""
    assert What.OFFER in told(said)
    assert What.REFUSAL not in told(said)


def test_what_cannot_be_sent_today_is_no_offer() -> None:
    """The day alone is denied."""
    assert What.OFFER not in told("Hoy ya no le puedo enviar un módem")
