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
    ],
)
def test_a_mail_alone_and_a_parcel_stay_what_they_are(said: str, kind: Promised) -> None:
    """Without a paper in it nothing is information."""
    assert kind is promise_kind_in(said)
