"""Whose a promise and a refusal is in notes of a call that went from one to another, a line each, in five languages."""

from __future__ import annotations

from datetime import datetime

from casebook.actions.transcript_text import text_of
from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-26T10:00:00+01:00"), "+01:00")

LOGS = [
    (
        (
            "24 Nov 2026 16:00 rang Acme\nspoke to Gareth, he says the driver came and I was out = WRONG\n"
            "he refused to refund the 12 pounds postage\nasked for a manager, he put me through to Ms Lee\n"
            "Ms Lee promises me a new delivery Thursday between 8 and 12\nhung up 16:52\n"
        ),
        ("Gareth", "Lee"),
        "a new delivery Thursday between 8 and 12",
        "Gareth refused to refund the 12 pounds postage.",
    ),
    (
        (
            "24 november 2026 16:00 gebeld met Acme\neerst ene Kevin, hij zegt dat de bezorger geweest is = NIET WAAR\n"
            "hij weigert de 12 euro verzendkosten te vergoeden\nnaar leidinggevende gevraagd, doorverbonden met mevrouw Benali\n"
            "mevrouw Benali belooft een nieuwe levering donderdag tussen 8 en 12\nopgehangen 16:52\n"
        ),
        ("Kevin", "Benali"),
        "een nieuwe levering donderdag tussen 8 en 12",
        "Kevin weigert de 12 euro verzendkosten te vergoeden.",
    ),
    (
        (
            "24.11.2026 17:40 bei Acme angerufen\nerst ein Kevin, er sagt der Fahrer war da und ich nicht = STIMMT NICHT\n"
            "er weigert sich die 12 € Versand zu erstatten\nVorgesetzten verlangt, er hat mich mit Frau Benali verbunden\n"
            "Frau Benali verspricht eine neue Lieferung am Donnerstag zwischen 8 und 12\naufgelegt 18:22\n"
        ),
        ("Kevin", "Benali"),
        "eine neue Lieferung am Donnerstag zwischen 8 und 12",
        "Kevin weigert sich die 12 € Versand zu erstatten.",
    ),
    (
        (
            "mardi 24/11/2026 17h40, appelé Acme\nd'abord un certain Kévin. il dit que le livreur est passé = FAUX\n"
            "il refuse de me rembourser les 12 € de frais de port\nj'ai demandé un responsable, il m'a passé Mme Benali\n"
            "Mme Benali me promet une nouvelle livraison jeudi entre 8h et 12h\nsi le colis n'est pas là jeudi je dois rappeler\n"
            "raccroché à 18h22\n"
        ),
        ("Kévin", "Benali"),
        "une nouvelle livraison jeudi entre 8h et 12h",
        "Kévin refuse de me rembourser les 12 € de frais de port.",
    ),
    (
        (
            "24/11/2026 17:40 llamé a Acme\nprimero un tal Kevin, dice que el repartidor vino y yo no estaba = MENTIRA\n"
            "se niega a devolverme los 12 € de envío\npedí un responsable, me pasó con la señora Benali\n"
            "la señora Benali me promete una nueva entrega el jueves entre 8 y 12\ncolgué a las 18:22\n"
        ),
        ("Kevin", "Benali"),
        "una nueva entrega el jueves entre 8 y 12",
        "Kevin se niega a devolverme los 12 € de envío.",
    ),
]


@each(("log", "names", "promised", "refused"), LOGS)
def test_each_line_of_a_log_is_whose_it_names(log: str, names: tuple[str, str], promised: str, refused: str) -> None:
    """The promise is of who is named, without who made it, and ends with its line; what was refused is of who did."""
    findings = read_transcript(log.encode(), KnownSpeakers(None, "Acme"), NOW)
    told = [
        (one.what, one.value, one.by, one.due) for one in findings.found if one.what in (What.PROMISE, What.REFUSAL)
    ]

    assert (What.PROMISE, promised, names[1], "2026-11-26") in told
    assert names[0] in [by for what, _, by, _ in told if what is What.REFUSAL]
    assert refused in (text_of(findings, findings.found) or "")


def test_what_stands_before_being_passed_on_is_of_who_was_there_before() -> None:
    """Who is named behind it spoke only then."""
    log = (
        "24 Nov 2026 16:00 rang Acme\nspoke to Gareth\nhe refused to refund the 12 pounds and put me through to Ms Lee\n"
        "she promised a new delivery Thursday\nhe refused the postage too\nhung up 16:52\n"
    )
    found = read_transcript(log.encode(), KnownSpeakers(None, "Acme"), NOW).found
    assert [("he refused to refund the 12 pounds", "Gareth"), ("he refused the postage too", "Gareth")] == [
        (one.value, one.by) for one in found if one.what is What.REFUSAL
    ]
