"""What the person is spared is no refusal: neither what a company writes nor what is told of a call later."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-11-20T15:00:00+01:00"), "+01:00")

SPARED = """
We have cancelled your Premium plan. You will not be charged again.
Your plan is cancelled, you won't be billed any more.
You will no longer receive letters from us about this.
We will not charge you a cancellation fee.
I'm sorry about that, it will not happen again.
Uw abonnement is opgezegd. Er wordt niets meer afgeschreven.
De retourkosten worden niet in rekening gebracht.
U krijgt geen aanmaningen meer.
Ihr Vertrag ist gekündigt. Sie werden nicht mehr belastet.
Es werden keine Gebühren berechnet.
Votre abonnement est résilié. Vous ne serez plus débité.
Hemos cancelado su plan. No se le volverá a cobrar.
""".strip().split("\n")

WITHIN_TALK = """
No, please don't read out your card.
I can't see a loan aid on here.
It stays at £70, I wont charge the port.
Geben Sie bitte Ihre Karte nicht durch.
Ik kan hier geen bestelling vinden.
Veuillez ne pas communiquer votre code.
Por favor, no me dé el número de la tarjeta.
""".strip().split("\n")

REFUSED = """
We won't charge it back.
Please note that we don't refund shipping.
You will not be refunded.
We cannot refund the fee that you were charged.
The return fee will not be refunded.
Unfortunately we can't reverse the charge.
We kunnen het bedrag niet terugbetalen.
Wir können den Betrag nicht erstatten.
Nous ne pouvons pas vous rembourser.
No podemos devolverle el importe.
""".strip().split("\n")


def _refuses(text: str) -> bool:
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), CLOCK).found
    return any(one.what is What.REFUSAL or (one.what is What.OUTCOME and one.value == "refused") for one in found)


def _answered(said: str) -> str:
    return f"Maria (10:00): Hello, I am Maria, how can I help?\nYou (10:01): What now?\nMaria (10:02): {said}\n"


@each("said", SPARED)
def test_a_burden_that_is_denied_is_no_refusal(said: str) -> None:
    """Nothing was refused to a person who will not be charged again."""
    assert not _refuses(_answered(said))


@each("said", REFUSED)
def test_what_was_asked_for_and_is_denied_is_a_refusal(said: str) -> None:
    """The same words of sums and charges, where money is what is denied."""
    assert _refuses(_answered(said))


def test_what_is_told_of_a_call_later_is_read_alike() -> None:
    """In the person's own words of what was said to them."""
    assert not _refuses("rang them on monday, got Dave. he says i wont be charged again")
    assert _refuses("rang them on monday, got Dave. he refused to give me my money back")


@each("said", WITHIN_TALK)
def test_what_one_is_asked_not_to_do_or_nobody_sees_is_no_refusal(said: str) -> None:
    """It only belongs to the conversation."""
    assert not _refuses(_answered(said))


@each(
    "said",
    [
        "We can't find the parcel, so we will not refund it.",
        "I can't see the payment so I'm unable to refund you.",
        "Nobody is available on Friday, so we cannot refund the visit.",
        "We can't guarantee the delivery before Friday so we won't be refunding the postage.",
        "Ik kan het pakket niet vinden, dus we kunnen het niet vergoeden.",
        "Ich kann die Zahlung nicht sehen, wir können sie daher nicht erstatten.",
        "Je ne trouve pas le colis, nous ne pouvons donc pas vous rembourser.",
        "No encuentro el paquete, así que no podemos reembolsarlo.",
    ],
)
def test_what_follows_from_what_nobody_sees_is_refused(said: str) -> None:
    """What is not seen or not certain is no refusal, but what is said to follow from it may be."""
    assert _refuses(_answered(said))
