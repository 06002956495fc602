"""Why somebody refused is told once, as that, and who got in touch for it is no sentence of its own."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste

CALLS = {
    "en": ("Kim calls: manufacturer denies warranty, wear and tear", "manufacturer denies warranty, wear and tear"),
    "nl": ("Kim belt: fabrikant wijst garantie af, gebruiksschade", "fabrikant wijst garantie af, gebruiksschade"),
    "de": ("Kim ruft an: Hersteller lehnt Garantie ab, Verschleiß", "Hersteller lehnt Garantie ab, Verschleiß"),
    "fr": ("Kim appelle : le fabricant refuse la garantie, usure", "le fabricant refuse la garantie, usure"),
    "es": ("Kim llama: el fabricante rechaza la garantía, desgaste", "el fabricante rechaza la garantía, desgaste"),
}


@each("code", CALLS)
def test_why_somebody_who_rang_refused_is_told_once(code: str) -> None:
    """And nothing is left below but that they rang."""
    typed, why = CALLS[code]
    entries = Entries()
    entries.contact("2024-11-09", typed, agent="Kim", channel=Channel.PHONE, incoming=True, outcome=Outcome.REFUSED)
    told = paste(facts_of(case(orders=("P-1",), problem="X.", want="x"), entries), ExportOptions(code))
    rings = typed.partition(":")[0].strip()
    assert (told.casefold().count(why.casefold()), f"{rings}." in told) == (1, False), told


STANDS = {
    "en": ("The film is gone after 14 days.", "It stays at no refund."),
    "nl": ("De beelden worden na 14 dagen gewist.", "Het blijft bij een afwijzing."),
    "de": ("Die Aufnahmen werden nach 14 Tagen gelöscht.", "Es bleibt bei der Ablehnung."),
    "fr": ("Les images sont effacées au bout de 14 jours.", "Le refus est maintenu."),
    "es": ("Las imágenes se borran a los 14 días.", "La decisión se mantiene."),
}


@each("code", STANDS)
def test_that_they_refuse_still_is_no_reason(code: str) -> None:
    """Behind why they do, which says that they refused; where they said nothing else, it is what they said."""
    why, stands = STANDS[code]
    for typed, is_told in ((f"{why} {stands}", False), (stands, True)):
        entries = Entries()
        entries.contact("2024-11-02", "They look into it.", agent="Bo")
        entries.contact("2024-11-09", typed, agent="Pia", outcome=Outcome.REFUSED)
        told = paste(facts_of(case(orders=("P-1",), problem="X.", want="x"), entries), ExportOptions(code))
        assert (stands[1:] in told) == is_told, told
        assert is_told or told.casefold().count(why.casefold().rstrip(".")) == 1, told


SAYS_THAT = {
    "en": [
        (
            "She says that it is not possible and that I must wait.",
            "they say that it is not possible and that I must wait",
        ),
        ("She refuses because it was used.", "on 9 Nov because it was used"),
    ],
    "nl": [
        ("Kim zegt dat er geen opzegging staat.", "ze zeggen dat er geen opzegging staat"),
        ("Ze weigert omdat het gebruikt is.", "op 9 nov, omdat het gebruikt is"),
    ],
    "de": [
        ("Sie sagt, dass keine Garantie besteht.", "ab: sie sagen, dass keine Garantie besteht"),
        ("Sie lehnt es ab, weil es benutzt war.", "ab, weil es benutzt war"),
    ],
    "fr": [
        (
            "Elle dit que ce n'est pas possible et qu'il faut attendre.",
            "ils disent que ce n'est pas possible et qu'il faut",
        ),
        (
            "Elle dit qu'il manque un papier et que le délai est passé.",
            "elle dit qu'il manque un papier et que le délai",
        ),
        ("Elle refuse parce que c'est usé.", "le 9 novembre parce que c'est usé"),
    ],
    "es": [
        ("Dice que no es posible y que hay que esperar.", "dicen que no es posible y que hay que esperar"),
        ("Se niega porque está usado.", "el 9 de noviembre porque está usado"),
    ],
}


@each("code", SAYS_THAT)
def test_why_they_refuse_is_a_whole_sentence(code: str) -> None:
    """What goes on from who says so has somebody to go on from, and that they refuse is said once."""
    for typed, why in SAYS_THAT[code]:
        entries = Entries()
        entries.contact("2024-11-02", "Hello.", agent="Bo")
        entries.contact("2024-11-09", typed, agent="Kim", outcome=Outcome.REFUSED)
        told = paste(facts_of(case(orders=("P-1",), problem="X.", want="x"), entries), ExportOptions(code))
        assert why in told, told
