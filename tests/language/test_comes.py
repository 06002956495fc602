"""What comes or is paid, typed as a clause with its verb, is told as the thing it is."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

COMES = (
    ("nl", "monteur komt op 9 november", "beloofde op 1 nov een monteur op 9 nov;"),
    ("nl", "er komt een loodgieter langs op 9 november", "beloofde op 1 nov een loodgieter op 9 nov;"),
    ("nl", "zal betalen binnen 8 dagen", "beloofde op 1 nov betaling, uiterlijk 9 nov;"),
    ("nl", "de betaling vindt plaats binnen 8 dagen", "beloofde op 1 nov de betaling, uiterlijk 9 nov;"),
    ("en", "technician comes out on 9 November", "promised a technician for 9 Nov;"),
    ("en", "send an engineer on 9 November", "promised an engineer for 9 Nov;"),
    ("en", "a refund of 40 EUR will be made by 9 November", "promised a refund of 40 EUR by 9 Nov;"),
    ("de", "Techniker kommt am 9. November", "hat am 1. November einen Techniker für den 9. November zugesagt;"),
    ("de", "zahlen innerhalb von 8 Tagen", "hat am 1. November eine Zahlung bis zum 9. November zugesagt;"),
    (
        "de",
        "Die Erstattung von 499,00 € erfolgt innerhalb von 8 Tagen",
        "hat am 1. November die Erstattung von 499,00 € bis zum 9. November zugesagt;",
    ),
    ("fr", "technicien passe le 9 novembre", "m'a promis un technicien pour le 9 novembre"),
    ("fr", "Le remboursement de 499 € sera effectué sous 8 jours", "m'a promis le remboursement de 499 € d'ici au 9"),
    ("es", "técnico viene el 9 de noviembre", "me prometió un técnico para el 9 de noviembre;"),
    ("es", "pagar en 8 días", "me prometió un pago para el 9 de noviembre;"),
)


@each("code, text, told", COMES)
def test_a_clause_with_its_verb_is_told_as_the_thing(code: str, text: str, told: str) -> None:
    """In the sentence of who promised it, with the day it was due and without the words for that."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    entries = Entries()
    made_in = entries.contact("2024-11-01", "...", agent="Bo")
    kind = promise_kind_in(text)
    entries.promise("2024-11-01", text, "2024-11-09", promised=kind or Promised.OTHER, made_in=made_in)
    facts = facts_of(case(orders=("P-1",), problem="X.", want="x"), entries)
    paste = str(rendered(Recipient.CHAT, Format.TEXT, facts, ExportOptions(code)).text)
    assert told in paste, paste
