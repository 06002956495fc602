"""What kind of trouble a problem tells: plain words of it, in five languages, and nothing of what may be anything."""

from __future__ import annotations

import pytest

from casebook.domain.troubles import Trouble, trouble_in

WRONG_ITEM = (
    "I ordered a red bath towel and received a grey bathrobe.",
    "The red kettle was ordered on 3 May; a blue toaster came.",
    "They sent me the wrong size.",
    "The wrong shoes arrived.",
    "This is not what I ordered.",
    "Ik bestelde een rode badhanddoek en kreeg een grijze badjas.",
    "Ik heb een lamp besteld en een spiegel ontvangen.",
    "Ik kreeg de verkeerde maat.",
    "Ich habe ein rotes Badetuch bestellt und einen grauen Bademantel bekommen.",
    "Falsche Größe geliefert.",
    "J'ai commandé une serviette de bain rouge et j'ai reçu un peignoir gris.",
    "J'ai reçu le mauvais article.",
    "Pedí una toalla de baño roja y recibí un albornoz gris.",
    "Me enviaron la talla equivocada.",
)
DAMAGED = (
    "The lamp arrived broken.",
    "I ordered a vase and received a vase that is cracked.",
    "De wasmachine is defect.",
    "Das Display ist zerkratzt.",
    "La table est arrivée abîmée.",
    "La lavadora llegó dañada.",
)
OUTAGE = (
    "My internet has been down since 2 October.",
    "The broadband stopped working in May.",
    "Mijn internet ligt eruit sinds 2 oktober.",
    "De lijn werkt al weken niet.",
    "Mein Internet ist seit dem 2. Oktober ausgefallen.",
    "Seit Montag kein Internet.",
    "Mon accès à internet est coupé depuis le 2 octobre.",
    "La ligne est en panne.",
    "No tengo internet desde el 2 de octubre.",
    "La línea está averiada.",
)
CALLED_OFF = (
    "My flight on 2 November was cancelled.",
    "They cancelled our booking two days before.",
    "The airline told me that my flight had been called off.",
    "Mijn vlucht van 2 november is geannuleerd.",
    "De voorstelling ging niet door.",
    "Mein Flug am 2. November wurde annulliert.",
    "Mein Flug ist ausgefallen.",
    "Mon vol du 2 novembre a été annulé.",
    "Ma commande a été annulée.",
    "Mi vuelo del 2 de noviembre fue cancelado.",
    "Cancelaron mi reserva de hotel.",
)
NOTHING_OF_THE_KIND = (
    "I cancelled my booking in May.",
    "My flight was not cancelled.",
    "Ik heb mijn vlucht zelf geannuleerd.",
    "Ich habe die Buchung storniert.",
    "J'ai annulé ma réservation.",
    "He cancelado mi reserva.",
    "I ordered a lamp and got an e-mail.",
    "I ordered a lamp and received nothing.",
    "I ordered two chairs and only one came.",
    "I ordered a sofa and received the sofa two weeks late.",
    "I was charged 86.40 twice for one booking.",
    "They sent the refund to the wrong account.",
    "The promise was broken.",
    "Mijn wandelschoenen zijn nooit aangekomen.",
    "Ik bestelde een bank en kreeg een factuur.",
    "Ich habe eine Lampe bestellt und eine Rechnung bekommen.",
    "J'ai commandé une lampe et j'ai reçu une facture.",
    "Pedí una lámpara y recibí una factura.",
    "",
)


@pytest.mark.parametrize(
    ("texts", "trouble"),
    [
        (WRONG_ITEM, Trouble.WRONG_ITEM),
        (DAMAGED, Trouble.DAMAGED),
        (OUTAGE, Trouble.OUTAGE),
        (CALLED_OFF, Trouble.CALLED_OFF),
        (NOTHING_OF_THE_KIND, None),
    ],
)
def test_a_problem_tells_its_kind_of_trouble(texts, trouble):
    """Another thing came, it came broken, a service is down; a bill, a late sofa and an unkept word are none of these."""
    assert [(text, trouble) for text in texts] == [(text, trouble_in(text)) for text in texts]
