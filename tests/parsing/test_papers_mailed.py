"""A paper that comes by mail tells something, whatever it is called and however it comes; a mail alone is an answer."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Promised
from tests.conftest import each


@each(
    "said",
    [
        "I'll email you the bill by Thursday",
        "Ik mail u de gecorrigeerde jaarrekening donderdag",
        "De gecorrigeerde jaarrekening komt uiterlijk donderdag per mail",
        "Die korrigierte Rechnung kommt bis Montag per E-Mail",
        "La facture corrigée arrive jeudi par mail",
        "Le décompte arrive jeudi par mail",
        "La factura corregida llega por correo el lunes",
        "Ik mail u morgen het huisreglement",
        "Die Hausordnung schicke ich Ihnen morgen per Mail",
        "Je vous envoie le règlement intérieur demain par mail",
        "Le mando mañana el reglamento por correo",
        "We will email you a corrected set of bills by 14 October",
        "I'll email you the airport's weather statement by tomorrow",
        "We'll email you the policy terms and conditions on Friday",
        "De huisvoorwaarden stuur ik u morgen per mail toe",
        "Die Reisebedingungen schicke ich Ihnen morgen per Mail zu",
        "Den Behandlungsplan schicken wir Ihnen noch einmal per Post zu",
        "Je vous envoie les conditions générales demain par mail",
        "Mañana le envío las condiciones por correo electrónico",
    ],
)
def test_a_paper_that_is_mailed_is_information(said: str) -> None:
    """The mail is only how it comes."""
    assert Promised.INFORMATION is promise_kind_in(said)


@each(
    ("said", "kind"),
    [
        ("I'll email you by Friday", Promised.REPLY),
        ("Le colis arrive jeudi", Promised.DELIVERY),
        ("Ik mail u vrijdag", Promised.REPLY),
        ("We'll email you about the bill on Friday", Promised.REPLY),
        ("I'll email you when your invoice is ready", Promised.REPLY),
        ("Wij mailen u vrijdag of de factuur klopt", Promised.REPLY),
        ("Wir schicken Ihnen die Jacke morgen mit der Post nach Hause", Promised.DELIVERY),
        ("We'll post the jacket you left here to your home tomorrow", Promised.DELIVERY),
        ("Wij sturen de jas morgen naar uw huis", Promised.DELIVERY),
        ("Wij sturen u de bril vrijdag per pakket toe", Promised.DELIVERY),
        ("Die Brille schicken wir Ihnen am Freitag per Paket zu", Promised.DELIVERY),
        ("Nous vous renvoyons votre écharpe vendredi par colis", Promised.DELIVERY),
        ("Le enviamos sus gafas mañana por mensajería", Promised.DELIVERY),
        ("Wij sturen u de polis vrijdag per post terug", Promised.INFORMATION),
        ("Die Rechnung schicken wir Ihnen am Freitag per Paket zu", Promised.INFORMATION),
        ("Uw nieuwe kaart ligt vrijdag in de brievenbus", Promised.REPLACEMENT),
        ("On vous renvoie la veste par la poste demain", Promised.DELIVERY),
        ("Le enviamos la chaqueta a su domicilio el lunes", Promised.DELIVERY),
        ("Wir schicken Ihnen die Rechnung morgen mit der Post nach Hause", Promised.INFORMATION),
        ("We'll post the contract to your home tomorrow", Promised.INFORMATION),
        ("Ihre neue Bankkarte bekommen Sie am Freitag", Promised.REPLACEMENT),
        ("Uw nieuwe pas heeft u vrijdag in huis", Promised.REPLACEMENT),
        ("Votre nouveau badge vous sera remis lundi", Promised.REPLACEMENT),
        ("Wij geven u een tegoed van 15 euro", Promised.REFUND),
        ("U krijgt een tegoed van 15 euro in onze webwinkel", Promised.OTHER),
    ],
)
def test_a_mail_alone_and_a_parcel_stay_what_they_are(said: str, kind: Promised) -> None:
    """Without a paper in it nothing is information; a thing that is posted is delivered, a new card takes the place of one."""
    assert kind is promise_kind_in(said)
