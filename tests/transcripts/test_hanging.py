"""What is promised by a day in case of what the company finds is asked about; what hangs on the person is no promise."""

from __future__ import annotations

from datetime import datetime

from casebook.actions.record import promise_from
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.kinds import Case, Promise
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-24T18:00:00+01:00"), "+01:00")


def _promised(hello: str, said: str) -> list[tuple[str, bool]]:
    text = f"24-11-2026\n10:00 Tom: {hello}\n10:01 Me: hm\n10:02 Tom: {said}\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [(str(one.kind), one.sure) for one in found if one.what is What.PROMISE]


def _waits(said: str) -> list[tuple[object, bool]]:
    """The day, and whether it waits, of what is recorded of these words."""
    at = moment_of(NOW.now, NOW)
    made = promise_from(said, None, at, Case(handle="a", company="Acme", opened=at), NOW).entry
    return [(made.due, made.waits)] if isinstance(made, Promise) else []


_HELLO = {
    "en": "Hello, this is Tom from Acme support.",
    "nl": "Hallo, je spreekt met Tom van Acme.",
    "de": "Guten Tag, hier ist Tom von Acme.",
    "fr": "Bonjour, Tom du service client Acme.",
    "es": "Hola, soy Tom de Acme, ¿en qué puedo ayudarle?",
}


@each(
    ("language", "said"),
    [
        ("en", "If nothing is found you will be refunded 48.00 EUR by 30 November."),
        ("en", "We'll refund you by 30 November if nothing is found."),
        ("nl", "Als er niets wordt gevonden krijg je uiterlijk 30 november 48 euro terug."),
        ("de", "Wenn nichts gefunden wird, erstatten wir Ihnen bis 30. November 48 €."),
        ("fr", "Si rien n'est trouvé, vous serez remboursé de 48 € avant le 30 novembre."),
        ("es", "Si no se encuentra nada, le devolveremos 48 € antes del 30 de noviembre."),
        ("en", "We will refund you 30 EUR within 5 business days if the carrier confirms the loss."),
        ("nl", "We betalen je binnen 5 dagen terug als PostNL het verlies bevestigt."),
        ("de", "Wir erstatten Ihnen 20 Euro bis Freitag, wenn DHL das bestätigt."),
        ("fr", "Nous vous remboursons sous 5 jours si le transporteur confirme la perte."),
        ("es", "Si el transportista confirma la pérdida, le reembolsaremos en 5 días."),
    ],
)
def test_what_hangs_on_what_they_find_is_asked_about(language: str, said: str) -> None:
    """It is not sure to come, and nobody may leave it out; where it is taken it has no day, and waits for that."""
    assert [("refund", False)] == _promised(_HELLO[language], said)
    assert [(None, True)] == _waits(said)


@each(
    ("language", "said"),
    [
        ("en", "If you send it back you will be refunded 48.00 EUR by 30 November."),
        ("nl", "Als je het terugstuurt krijg je uiterlijk 30 november 48 euro terug."),
        ("de", "Wenn Sie es zurückschicken, erstatten wir Ihnen bis 30. November 48 €."),
        ("es", "En caso de que la maleta tuviera daños, escríbanos y le responderemos en 7 días."),
        ("fr", "Si vous le renvoyez, nous vous remboursons 48 € avant le 30 novembre."),
    ],
)
def test_what_hangs_on_the_person_is_not(language: str, said: str) -> None:
    """Nothing is promised before they have done it."""
    assert [] == _promised(_HELLO[language], said)
