"""Of a new thing that was promised it is told that it did not come, and of what else no kind is known, that it did not happen."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Promised, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import paste


@each(
    ("language", "thing", "told"),
    [
        ("en", "a new shade", "it did not come"),
        ("en", "a new password", "it did not happen"),
        ("nl", "een nieuwe kap", "die is niet gekomen"),
        ("de", "ein neuer Schirm", "es ist nichts gekommen"),
        ("fr", "un nouvel abat-jour", "rien n'est arrivé"),
        ("es", "una pantalla nueva", "no ha llegado nada"),
    ],
)
def test_a_new_thing_did_not_come(language: str, thing: str, told: str) -> None:
    """In five languages; what is new and no thing is none."""
    entries = Entries()
    made_in = entries.contact("2024-11-01", "Hello.", agent="Ann")
    entries.promise(
        "2024-11-01",
        thing,
        "2024-11-05",
        made_in=made_in,
        promised=Promised.OTHER,
        verdict=Verdict.BROKEN,
        settled=moment("2024-11-06"),
    )

    assert told in paste(facts_of(case(want=thing, problem="It is cracked."), entries), ExportOptions(language))


@each(
    ("language", "promised", "told"),
    [
        ("en", "some new lenses", "promised some new lenses"),
        ("nl", "nieuwe glazen", "beloofde op 7 nov nieuwe glazen."),
        ("nl", "nieuwe fiets", "beloofde op 7 nov een nieuwe fiets"),
        ("de", "neue Gläser", "am 7. November neue Gläser zugesagt"),
        ("fr", "de nouveaux verres", "promis de nouveaux verres"),
        ("fr", "d'autres verres", "m'a promis d'autres verres"),
        ("fr", "du matériel neuf", "m'a promis du matériel neuf"),
        ("es", "unas gafas nuevas", "me prometió unas gafas nuevas"),
        ("es", "cristales nuevos", "me prometió cristales nuevos"),
    ],
)
def test_several_new_things_are_the_object_of_a_sentence(language: str, promised: str, told: str) -> None:
    """They are quoted in no marks."""
    entries = Entries()
    made = entries.contact("2024-11-07", "Z.", agent="Bo")
    entries.promise("2024-11-07", promised, promised=Promised.REPLACEMENT, made_in=made)
    lead = paste(facts_of(case(problem="X.", want="Y"), entries), ExportOptions(language, lead=True))

    assert told in lead.replace("\u00a0", " ").replace("\u202f", " ")


@each(
    ("language", "said", "told", "replaced"),
    [
        ("en", "rang, she gets it and sends a new bill without that fee by 1 Dec", "new bill", "replacement"),
        (
            "nl",
            "gebeld, ze snapt het en stuurt voor 1 december een nieuwe nota zonder die 310",
            "nieuwe nota",
            "vervanging",
        ),
        ("de", "Frau Lenz schickt bis 1. Dezember eine neue Rechnung ohne die Gebühr", "neue Rechnung", "Ersatz"),
        (
            "fr",
            "elle envoie avant le 1er décembre une nouvelle facture sans les 40 euros",
            "nouvelle facture",
            "remplacement",
        ),
        (
            "es",
            "dice que manda una factura nueva sin los 40 euros antes del 1 de diciembre",
            "factura nueva",
            "sustitución",
        ),
    ],
)
def test_a_new_bill_replaces_nothing(language: str, said: str, told: str, replaced: str) -> None:
    """It is told as what it is, in their words where nothing names it."""
    entries = Entries()
    entries.contact("2024-11-01", said)
    text = paste(facts_of(case(problem=None, language=language), entries), ExportOptions(language))

    assert (told in text, replaced in text) == (True, False)
