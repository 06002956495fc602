"""A promise of which a later line says that the thing came: nobody is waiting for it, and another is told first."""

from __future__ import annotations

from casebook.domain.key_promise import key_promise
from casebook.domain.notes.came_later import CameLater
from casebook.records.kinds import Contact, Promise, Shipment
from casebook.records.vocabularies import Channel, Promised
from tests.builders import entry, facts
from tests.conftest import each

SAID = (
    ("a technician", Promised.REPAIR, "The technician came. The part is missing.", True),
    ("a plumber", Promised.REPAIR, "The plumber came. The part is missing.", True),
    ("le plombier", Promised.REPAIR, "Le plombier est passé, la pièce manque.", True),
    ("a technician", Promised.REPAIR, "No technician came.", False),
    ("a technician", Promised.REPAIR, "The technician will be here on Friday.", False),
    ("un técnico", Promised.REPAIR, "El técnico vino. Falta la placa.", True),
    ("un técnico", Promised.REPAIR, "El técnico no vino.", False),
    ("een nieuw glas", Promised.OTHER, "Het glas is binnen maar weer fout.", True),
    ("een nieuw glas", Promised.OTHER, "Het glas is nog niet binnen.", False),
    ("eine neue Pumpe", Promised.OTHER, "Die Pumpe ist angekommen, aber falsch.", True),
    ("une nouvelle pompe", Promised.OTHER, "La pompe est arrivée cassée.", True),
    ("a new lamp", Promised.OTHER, "He says the lamp was delivered.", False),
    ("a new lamp", Promised.OTHER, "The kettle arrived broken.", False),
    ("an answer about the lamp", Promised.REPLY, "The lamp arrived.", False),
    ("the missing 390 USD on my next bill", Promised.OTHER, "The bill came, nothing on it.", False),
    ("de ontbrekende 390 EUR op mijn volgende factuur", Promised.OTHER, "De factuur is binnen, niets gezien.", False),
    ("die fehlenden 390 EUR mit der nächsten Rechnung", Promised.OTHER, "Die Rechnung kam, ohne Abzug.", False),
    ("les 390 EUR manquants sur ma prochaine facture", Promised.OTHER, "La facture est arrivée, sans rien.", False),
    ("los 390 EUR que faltan en mi próxima factura", Promised.OTHER, "La factura llegó, sin nada.", False),
    ("a corrected bill", Promised.OTHER, "The bill came.", True),
)


def promised(number: int, text: str, kind: Promised) -> Promise:
    made: Promise = entry(Promise, number, "2024-11-02", text=text, promised=kind, due="2024-11-06")
    return made


@each(("text", "kind", "said", "came"), SAID)
def test_what_a_later_line_says_of_the_thing_itself_counts(text: str, kind: Promised, said: str, came: bool) -> None:
    """In the same clause, and without a word that says it did not or is still to come."""
    told = facts(promised(1, text, kind), entry(Contact, 2, "2024-11-09", channel=Channel.PHONE, text=said))

    assert came == told.came_later.overdue(told.promise(1))


def test_what_came_since_is_not_told_first() -> None:
    """Another that did not, though it was made by somebody with no more say and earlier."""
    lamp, visit = promised(1, "a new lamp", Promised.OTHER), promised(2, "a technician", Promised.REPAIR)
    came = entry(Contact, 3, "2024-11-09", channel=Channel.PHONE, text="The technician came.")

    assert visit is getattr(key_promise(facts(lamp, visit)), "promise", None)
    assert lamp is getattr(key_promise(facts(lamp, visit, came)), "promise", None)


def test_what_the_company_writes_is_its_own_word() -> None:
    """That the lamp was delivered may be what it is all about."""
    mail = entry(Contact, 2, "2024-11-09", channel=Channel.EMAIL, incoming=True, text="Your lamp was delivered.")
    told = facts(promised(1, "a new lamp", Promised.OTHER), mail)

    assert not told.came_later.overdue(told.promise(1))


@each(
    "text",
    [
        "a return label",
        "een retourlabel",
        "ein Rücksendeetikett",
        "une étiquette de retour",
        "una etiqueta de devolución",
    ],
)
def test_what_was_sent_back_since_had_its_label(text: str) -> None:
    """Nobody waits for a label any more whose parcel is on its way back; one that came to the person says nothing of it."""
    label = promised(1, text, Promised.OTHER)
    back, here = (entry(Shipment, 2, "2024-11-09", tracking="JD1", returning=way) for way in (True, False))
    before = entry(Shipment, 2, "2024-11-01", tracking="JD1", returning=True)

    assert CameLater((label, back)).overdue(facts(label, back).promise(1))
    assert not CameLater((label, here)).overdue(facts(label, here).promise(1))
    assert not CameLater((before, label)).overdue(facts(label, before).promise(1))


def test_goods_that_were_promised_with_a_label_are_still_awaited() -> None:
    """The refund is not known to have come because the robe went back."""
    refund = promised(1, "a refund once the label is scanned", Promised.REFUND)
    back = entry(Shipment, 2, "2024-11-09", tracking="JD1", returning=True)

    assert not CameLater((refund, back)).overdue(facts(refund, back).promise(1))
