"""What the person did at what they were told is never told as what whoever answered said, nor as why they refused."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.exporters.words.own_reactions import without_reactions
from casebook.language.language import LANGUAGES, language_named
from casebook.records.vocabularies import Channel, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each

MINE = {
    "en": ("The offer of Zoe I declined", "Zoe says no, I was furious", "I refused the offer of 50 euros"),
    "nl": ("Aanbod van 50 euro van Zoe heb ik geweigerd", "Zoe drie keer om geld terug gevraagd", "Ik was woedend"),
    "de": ("Angebot von 50 Euro habe ich abgelehnt", "Zoe dreimal um Geld gebeten", "Ich war wütend"),
    "fr": ("J'ai refusé l'offre de 50 euros", "L'offre de 50 euros, je l'ai refusée", "J'étais furieux"),
    "es": ("La oferta de 50 euros la rechacé yo", "Rechacé la oferta de 50 euros", "Estaba furioso"),
}
PASSED_ON = {
    "en": "Transferred twice, ended at Zoe who knew nothing",
    "nl": "Twee keer doorverbonden, uiteindelijk Zoe, die niets wist",
    "de": "Zweimal weiterverbunden, am Ende Zoe, die nichts wusste",
    "fr": "Transférée de service en service, puis Zoe, qui ne savait rien",
    "es": "Me pasaron de uno a otro, al final Zoe, que no sabía nada",
}


def _paste(code: str, text: str, outcome: Outcome) -> str:
    entries = Entries()
    entries.contact("2024-11-10", text, agent="Zoe", outcome=outcome)
    facts = facts_of(case(orders=("P-1",), problem="X.", want="x"), entries)
    return str(rendered(Recipient.CHAT, Format.TEXT, facts, ExportOptions(code)).text)


@each("code", LANGUAGES)
def test_what_the_person_did_at_it_is_not_why_they_were_refused(code: str) -> None:
    """The refusal stands bare in the lead, and what was typed below it, as it is."""
    for said in MINE[code]:
        lead, _, below = _paste(code, said, Outcome.REFUSED).partition("\n")
        assert (said.rpartition(", ")[2][3:] in lead, said[1:] in below) == (False, True), (lead, below)


def test_what_they_said_beside_that_is_still_why() -> None:
    """Only the clause of the person is left out."""
    lead = _paste("en", "No refund, only 20% voucher, I refused", Outcome.REFUSED).partition("\n")[0]
    assert ("no refund, only 20% voucher." in lead, "I refused" in lead) == (True, False), lead


@each("code", LANGUAGES)
def test_who_was_passed_on_was_so_themselves(code: str) -> None:
    """It stands behind the day and the way, or with whom it was."""
    told = _paste(code, PASSED_ON[code], Outcome.REACHED)
    said = language_named(code).said_on.format(who="Zoe", day="", more="", text="")[:9]
    assert (PASSED_ON[code] in told, said in told) == (True, False), told


WE_REFUSE = {
    "en": "We have rejected the carrier claim, so no refund can be made.",
    "nl": "We hebben de claim helaas afgewezen omdat de lamp gebruikt is.",
    "de": "Wir haben Ihren Antrag abgelehnt, weil die Lampe benutzt ist.",
    "fr": "Nous avons refusé votre demande, parce que la lampe est usée.",
    "es": "Hemos rechazado su reclamación, porque la lámpara está usada.",
}


@each("code", LANGUAGES)
def test_what_came_in_is_what_the_company_did(code: str) -> None:
    """Its *we* are they, so the lead has why, whole."""
    entries = Entries()
    entries.contact("2024-11-10", WE_REFUSE[code], channel=Channel.EMAIL, incoming=True, outcome=Outcome.REFUSED)
    facts = facts_of(case(orders=("P-1",), problem="X.", want="x"), entries)
    lead = str(rendered(Recipient.CHAT, Format.TEXT, facts, ExportOptions(code)).text).partition("\n")[0]
    assert WE_REFUSE[code][4:].rstrip(".") in lead, lead


def test_what_stands_in_quotes_is_of_whoever_said_it() -> None:
    """A *we* in quotes is no reaction, nor is a clause cut out of a quote; behind the quote the person is themselves again."""
    for said in (
        'She said "we declined your claim, we rejected it"',
        "He wrote «we have refused»",
        "„Wir haben abgelehnt“",
    ):
        assert without_reactions(said) == said
    assert without_reactions('"We refuse, and that is it", I protested') == '"We refuse, and that is it"'
