"""A new thing that the company gets for the person, and tells in its next message when it comes; a voucher that is mailed."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.vocabularies import Promised
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday


def _promised(*said: str) -> list[tuple[str, str]]:
    heads = ("Maria (10:00): Hello, this is Maria.", "You (10:01): hi")
    text = "\n".join([*heads, *(f"Maria (10:{at:02}): {each}" for at, each in enumerate(said, 2))])
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [(str(one.kind), str(one.due)) for one in found if one.what is What.PROMISE]


@each(
    ("new", "comes"),
    [
        ("And there's a new pair put aside for you, I checked", "They'll be with you by Thursday 26th"),
        ("We'll arrange a new chair for you", "we'll bring it on Thursday 26 November"),
        ("Dan regelen we een nieuwe stoel voor u", "die brengen we donderdag 26 november"),
        ("Wir besorgen Ihnen einen neuen Stuhl", "den bringen wir am Donnerstag, 26. November"),
        ("On vous commande une nouvelle chaise", "on vous l'apporte le jeudi 26 novembre"),
        ("Te pedimos una silla nueva", "te la llevamos el jueves 26 de noviembre"),
    ],
)
def test_what_is_brought_is_the_new_one_told_of_before(new: str, comes: str) -> None:
    """The day is that of the replacement."""
    assert [("replacement", "2026-11-26")] == _promised(new, comes)


@each(
    ("new", "comes"),
    [
        ("We'll arrange a new appointment for you", "we'll bring it on Thursday 26 November"),
        ("Your parcel was lost and found", "they'll bring it on Thursday 26 November"),
        ("Ihr Paket war verschwunden", "das liefern wir am Donnerstag, 26. November"),
    ],
)
def test_a_new_day_or_what_was_lost_is_no_new_thing(new: str, comes: str) -> None:
    """What is brought then is a delivery."""
    assert [("delivery", "2026-11-26")] == _promised(new, comes)


@each(
    "text",
    [
        "I'll email you a £10 voucher today",
        "a code for 15% off your next order, I'm emailing you that today",
        "ik mail je vandaag een tegoedbon van 10 euro",
        "ich schicke Ihnen heute einen Gutschein per Mail",
        "je vous offre un bon d'achat de 10 €, vous le recevez par mail dans la journée",
        "te mando hoy un vale de 10 € por correo",
    ],
)
def test_a_voucher_that_is_mailed_is_no_reply(text: str) -> None:
    """The mail says nothing: it is the voucher that was promised."""
    assert promise_kind_in(text) is Promised.OTHER


def test_a_mail_about_a_voucher_is_a_reply() -> None:
    """What it is about is not promised."""
    assert promise_kind_in("I'll email you tomorrow about the voucher") is Promised.REPLY


@each(
    ("text", "kind"),
    [
        ("je reçois le courrier de refus motivé sous cinq jours ouvrés", Promised.REPLY),
        ("ik krijg de afwijzing binnen vijf werkdagen per brief", Promised.REPLY),
        ("Me devuelven lo de los tres meses, 58,30 €, lo ingresan el viernes 22.", Promised.REFUND),
        ("vous l'aurez d'ici samedi au plus tard, au point relais", Promised.DELIVERY),
    ],
)
def test_few_words_tell_what_is_promised(text: str, kind: Promised) -> None:
    """A letter that one gets is an answer, what is paid in is money, and what one has by then comes."""
    assert promise_kind_in(text) is kind
