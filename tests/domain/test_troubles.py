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
FAILS = (
    "The drill trips the fuse every time.",
    "The hammer drill trips the fuse every time I switch it on.",
    "The kettle won't turn on.",
    "The phone doesn't charge any more.",
    "My laptop keeps shutting itself down.",
    "It fell apart in a week.",
    "De boormachine laat elke keer de stoppen springen.",
    "Bij elke start slaat de aardlekschakelaar uit.",
    "De waterkoker wil niet meer aan.",
    "Bei jedem Einschalten fliegt die Sicherung raus.",
    "Der Bohrer löst jedes Mal den FI-Schalter aus.",
    "Das Gerät lässt sich nicht mehr einschalten.",
    "La perceuse fait sauter les plombs à chaque fois.",
    "La bouilloire ne s'allume plus.",
    "Ma machine est tombée en panne au bout d'une semaine.",
    "El taladro hace saltar el diferencial.",
    "El hervidor no se enciende.",
    "La lavadora dejó de funcionar.",
)
NOT_AS_DESCRIBED = (
    "The bag is a fake.",
    "The sofa is not as described.",
    "The jacket looks nothing like the photo.",
    "We booked a sea view room and were given a room at the back.",
    "De bank is niet zoals op de foto.",
    "De tas is namaak.",
    "Ik boekte een kamer met zeezicht en kreeg een kamer aan de straat.",
    "Das Sofa entspricht nicht der Beschreibung.",
    "Die Uhr ist gefälscht.",
    "Ich hatte ein Zimmer mit Meerblick gebucht und bekam ein Zimmer zum Hof.",
    "Le canapé ne correspond pas à la description.",
    "Le sac est une contrefaçon.",
    "J'ai réservé une chambre avec vue et on m'a donné une chambre sur cour.",
    "El sofá no se corresponde con la descripción.",
    "El bolso es una falsificación.",
    "Reservé una habitación con vistas al mar y me dieron una interior sin ventana.",
)
NOTHING_OF_THE_KIND = (
    "I ordered a lamp and it never came.",
    "Your website does not work.",
    "The delivery was not on the day agreed.",
    "They did not charge me the price in the advert.",
    "It was not a fake.",
    "They won't start a refund.",
    "The courier did not ring.",
    "Mijn jaarafrekening is te hoog.",
    "Die Versicherung zahlt nur einen Teil.",
    "La factura no coincide con el contrato.",
    "I booked a flight and got a call that it was late.",
    "My bill does not match the meter.",
    "De monteur kwam niet zoals afgesproken.",
    "They will not start the repair.",
    "Der Techniker kam nicht wie vereinbart.",
    "They say that the bag I sent back is a fake.",
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
        (FAILS, Trouble.DAMAGED),
        (NOT_AS_DESCRIBED, Trouble.NOT_AS_DESCRIBED),
        (CALLED_OFF, Trouble.CALLED_OFF),
        (NOTHING_OF_THE_KIND, None),
    ],
)
def test_a_problem_tells_its_kind_of_trouble(texts, trouble):
    """Another thing came, it came broken, a service is down; a bill, a late sofa and an unkept word are none of these."""
    assert [(text, trouble) for text in texts] == [(text, trouble_in(text)) for text in texts]
