"""The news of a parcel decides where it says that what the company claims of it is not so; what others will not say does not."""

from __future__ import annotations

import pytest

from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.deciding.no_help import is_no_help
from casebook.exporters.facts.evidence.parcel_answers import answers_claim
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import of_contact

CLAIMS = {
    "en": "I sent the lamp back. They claim the return never arrived.",
    "nl": "Ik heb de lamp teruggestuurd. Volgens hen is het retour nooit ontvangen.",
    "de": "Ich habe die Lampe zurückgeschickt. Angeblich ist die Rücksendung nie angekommen.",
    "fr": "J'ai renvoyé la lampe. Ils disent que le retour n'est jamais arrivé.",
    "es": "He devuelto la lámpara. Dicen que la devolución nunca llegó.",
}
CAME = {
    "en": "delivered, front desk, signed Moss",
    "nl": "afgeleverd bij het magazijn, getekend Moss",
    "de": "zugestellt im Lager, Unterschrift Moss",
    "fr": "livré à l'entrepôt, signature Moss",
    "es": "entregado en el almacén, firmado por Moss",
}


def wording_of(problem: str, news: str, language: str, *, returning: bool = True, refusal: str = "") -> Wording:
    """A case with a problem, one parcel, and why they refused."""
    entries = Entries()
    entries.shipment("2024-10-20", news, carrier="Bee Post", tracking="JD0002214587123456", returning=returning)
    if refusal:
        entries.contact("2024-10-25", refusal, agent="Bo", outcome=Outcome.REFUSED)
    return Wording(facts_of(case(problem=problem, want=None), entries), language_named(language), years=False)


@pytest.mark.parametrize("language", sorted(CLAIMS))
@pytest.mark.parametrize("returning", [True, False])
def test_that_a_parcel_came_answers_that_it_never_did(language: str, *, returning: bool) -> None:
    """In the problem or where they refused; of a letter too, which goes back nowhere."""
    wording = wording_of(CLAIMS[language], CAME[language], language, returning=returning)
    assert answers_claim(wording, wording.facts.parcels[0])


@each(
    ("refusal", "news", "returning", "answers"),
    [
        ("The notice came too late.", "delivered 10:41, signed for", False, True),
        ("You never sent it back.", "dropped off at the shop", True, True),
        ("The new one was sent on 3 May.", "label created, never handed to us", False, True),
        ("The new one was sent on 3 May.", "delivered, signed Moss", False, False),
        ("The return never arrived.", "not delivered, back to sender", True, False),
        ("It has scratches from use.", "delivered, signed Moss", True, False),
    ],
)  # fmt: skip
def test_it_answers_only_what_it_denies(refusal: str, news: str, answers: bool, *, returning: bool) -> None:
    """Too late, not sent, sent by them."""
    wording = wording_of("The lamp flickers.", news, "en", returning=returning, refusal=refusal)
    assert answers_claim(wording, wording.facts.parcels[0]) is answers


@pytest.mark.parametrize("language", sorted(CLAIMS))
def test_it_is_told_before_the_later_sentences_of_the_problem(language: str) -> None:
    """The lead has it, whatever else has room."""
    wording = wording_of(CLAIMS[language], CAME[language], language)
    assert "Moss" in lead_of(wording.facts, ExportOptions(language=language)).text


def test_what_weighs_as_much_answers_no_claim() -> None:
    """What another party found may have so many words that show who is right, and is no news of a parcel."""
    wording = of_contact("Their photo has the meter, its serial and a signed receipt.", "en", party="Bee Post")
    found, *_ = evidence_in(wording, None)
    assert (found.weighs, found.is_found, found.answers) == (10, True, False)


def test_that_a_parcel_came_is_told_as_an_answer() -> None:
    """Of a claim that it never did."""
    found, *_ = evidence_in(wording_of(CLAIMS["en"], CAME["en"], "en"), None)
    assert (found.weighs, found.is_found, found.answers) == (10, True, True)


@each(
    ("language", "said"),
    [
        ("en", "He gives nothing out in writing, I should ask the shop."),
        ("en", "They cannot tell private customers anything."),
        ("en", "They know nothing about it."),
        ("nl", "Ze mogen particulieren niets zeggen, ik moet bij de winkel zijn."),
        ("nl", "Ze weten nergens van."),
        ("de", "Am Telefon sagen sie Privatleuten nichts weiter."),
        ("de", "Sie dürfen dazu nichts sagen, ich soll mich an den Händler wenden."),
        ("fr", "Ils ne disent rien aux particuliers, je dois m'adresser au magasin."),
        ("fr", "Elle me conseille de réclamer par écrit."),
        ("es", "No dan nada por escrito, tengo que preguntar en la tienda."),
        ("es", "Me aconseja reclamar otra vez por escrito antes del arbitraje."),
    ],
)  # fmt: skip
def test_what_others_will_not_say_is_no_evidence(language: str, said: str) -> None:
    """Nor where they send the person, and what they advise."""
    wording = of_contact(said, language, party="Bee Post")
    assert is_no_help(wording, said)
    assert "Bee Post" not in lead_of(wording.facts, ExportOptions(language=language)).text


@each(
    ("language", "said"),
    [
        ("en", "They cannot tell me more, the parcel was signed for at the wrong house."),
        ("en", "He says nothing is wrong with the board."),
        ("nl", "Ik moet bij de winkel zijn, de fout zit in de printplaat, een fabrieksfout."),
        ("de", "Ich soll mich an den Händler wenden, das Netzteil ist defekt."),
        ("fr", "Elle me conseille de réclamer, la carte a un défaut de fabrication."),
        ("es", "Me aconseja reclamar, la placa tiene un defecto de fábrica."),
    ],
)  # fmt: skip
def test_what_they_found_beside_that_is(language: str, said: str) -> None:
    """A clause of it says what is wrong."""
    assert not is_no_help(of_contact(said, language, party="Bee Post"), said)
