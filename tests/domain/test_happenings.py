"""What sounds like what a promise waits for, and what only shares a word with it."""

from __future__ import annotations

from typing import Any

from casebook.domain.happenings import says_it, sounds_like
from casebook.records.kinds import Entry, Event, Shipment
from casebook.records.vocabularies import EventKind
from tests.builders import contact, entry, new_note, promise
from tests.conftest import each


def parcel(text: str | None, returning: bool = False) -> Entry:
    found: Entry = entry(Shipment, 7, "2024-11-05", carrier="UPS", tracking="1Z", text=text, returning=returning)
    return found


def event(kind: str, text: str | None = None) -> Entry:
    found: Entry = entry(Event, 7, "2024-11-05", event=EventKind(kind), text=text)
    return found


ALIKE = [
    ("the return is scanned", parcel("scanned at the depot", returning=True)),
    ("het retour gescand is", parcel("ingescand in Utrecht", returning=True)),
    ("we receive the return", parcel("delivered to the warehouse", returning=True)),
    ("the parcel arrives", parcel("Delivered, left with a neighbour")),
    ("ontvangst van het pakket", event("delivered")),
    ("the return is scanned", event("returned")),
    ("dispatch", event("shipped", "the new one")),
    ("the technician files a report", event("note", "The technician sent his report")),
    ("the return is scanned", contact("2024-11-05 10:00", text="Bo says the return was scanned yesterday")),
    ("die Rücksendung eingegangen ist", event("returned")),
    ("das Paket ankommt", event("delivered")),
    ("das Gerät geprüft wurde", event("note", "Das Gerät wurde heute geprüft")),
    ("le retour est réceptionné", parcel("reçu à l'entrepôt", returning=True)),
    ("la réparation est faite", event("note", "la réparation est terminée")),
    ("se reciba la devolución", event("note", "devolución recibida en el almacén")),
    ("la devolución sea escaneada", parcel("escaneado en el almacén", returning=True)),
    ("se apruebe la solicitud", event("note", "solicitud aprobada")),
    ("llegue el paquete", event("delivered")),
    ("Eingang des Formulars", event("note", "Das Formular ist eingegangen")),
    ("Erhalt der Ware", event("note", "Sie haben die Ware erhalten")),
    ("Prüfung des Geräts", event("note", "Das Gerät wurde geprüft")),
    ("ontvangst van de jas", event("note", "De jas is ontvangen")),
    ("inspection", event("note", "The coat was inspected")),
    ("we receive the return", event("delivered", "the return is with them")),
    ("réception du retour", event("delivered", "le retour leur a été livré")),
]
UNLIKE = [
    ("the return is scanned", parcel("handed in at the shop", returning=True)),
    ("the return is scanned", parcel("scanned at the depot")),
    ("the return is scanned", parcel("not scanned yet", returning=True)),
    ("the parcel arrives", parcel("out for delivery")),
    ("we receive the return", event("delivered")),
    ("ontvangst van de retour", event("delivered", "de jas")),
    ("Eingang der Rücksendung", event("delivered", "der Mantel")),
    ("réception du retour", event("delivered")),
    ("recepción de la devolución", event("delivered", "el abrigo")),
    ("the return is dispatched", event("shipped", "the coat")),
    ("the parcel arrives", parcel("delivered to the warehouse", returning=True)),
    ("the parcel arrives", parcel(None)),
    ("the parcel arrives", event("marked-delivered")),
    ("the parcel arrives", event("ordered", "a towel")),
    ("we receive the return", contact("2024-11-05 10:00", text="I received an email from Maria")),
    ("the return is scanned", contact("2024-11-05 10:00", text="refund once the return is scanned")),
    ("die Rücksendung eingegangen ist", parcel("noch nicht eingegangen", returning=True)),
    ("das Paket ankommt", parcel("wird morgen zugestellt")),
    ("le colis arrive", parcel("en cours de livraison")),
    ("le retour est réceptionné", parcel("livré au voisin")),
    ("llegue el paquete", parcel("no entregado")),
    ("se reciba la devolución", contact("2024-11-05 10:00", text="reembolso cuando se reciba la devolución")),
]


@each(("awaited", "recorded"), ALIKE)
def test_what_tells_the_same_sounds_like_it(awaited: str, recorded: Any) -> None:
    """The same act, of goods that go the same way, in each of the five languages."""
    assert sounds_like(recorded, promise(None, after=awaited))


@each(("awaited", "recorded"), UNLIKE)
def test_what_has_not_happened_or_is_another_thing_does_not(awaited: str, recorded: Any) -> None:
    """A no, what is only expected, another parcel, or a word alone is nothing to propose."""
    assert not sounds_like(recorded, promise(None, after=awaited))


def test_what_was_before_the_promise_is_not_what_it_waits_for() -> None:
    """An earlier day cannot be meant."""
    assert not sounds_like(parcel("Delivered"), promise(None, at="2024-11-06", after="the parcel arrives"))


@each(
    ("awaited", "told", "expected"),
    [
        ("the return is scanned", "The return is scanned.", True),
        ("das Paket eingegangen ist", "Das Paket ist eingegangen", True),
        ("het pakket binnen is", "Het pakket is binnen!", True),
        ("wir die Ware erhalten haben", "Wir haben die Ware erhalten", True),
        ("das Paket eingegangen ist", "Ist das Paket eingegangen", False),
        ("das Paket eingegangen ist", "Das Paket ist nicht eingegangen", False),
        ("het pakket binnen is", "Pakket het is binnen", False),
        ("het pakket binnen is", "", False),
    ],
)
def test_the_words_of_a_clause_are_those_of_its_sentence(awaited: str, told: str, expected: bool) -> None:
    """The verb that ends the clause stands elsewhere in a Dutch or German sentence; a question begins with it."""
    assert says_it(new_note(told), awaited) is expected
