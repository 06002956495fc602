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
