"""What is offered with its day is promised where it is taken; what is taken back, or only how somebody comes, is nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday

OFFERS = [
    ("I can give you 20 EUR. It'll be refunded to your account tomorrow.", "ok thanks", "no thanks"),
    ("Ik kan u 20 euro geven, dat staat morgen op uw rekening.", "is goed", "nee bedankt"),
    ("Ich kann Ihnen 20 Euro geben, das Geld ist morgen auf Ihrem Konto.", "gut", "Nein danke"),
    ("Je peux vous ajouter un bon d'achat de 20 €, il sera sur votre compte dès demain.", "ok merci", "non merci"),
    ("Puedo darle un vale de 20 euros, lo tendrá en su cuenta mañana.", "vale", "no, gracias"),
]


GREETINGS = [
    "Hello, I am Maria, how can I help you?",
    "Goedemiddag, ik ben Maria, waarmee kan ik u helpen?",
    "Guten Tag, ich bin Maria, wie kann ich Ihnen helfen?",
    "Bonjour, je suis Maria, comment puis-je vous aider ?",
    "Buenas tardes, soy Maria, ¿en qué puedo ayudarle?",
]
"""How the company begins in each of the languages."""


def _found(said: str, answer: str, what: What, greeting: str = GREETINGS[0]) -> list[Finding]:
    chat = f"Agent Maria: {greeting}\nYou: AC-1\nAgent Maria: {said}\nYou: {answer}\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [one for one in found if one.what is what]


def _promised(said: str, answer: str) -> list[Finding]:
    return _found(said, answer, What.PROMISE)


def _each(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [(greeting, *row) for greeting, row in zip(GREETINGS, rows, strict=True)]


@pytest.mark.parametrize(("said", "yes", "_"), OFFERS)
def test_an_offer_that_tells_its_day_is_promised(said: str, yes: str, _: str) -> None:
    """A plain sentence behind the offer, or behind its comma, says when it comes."""
    assert [("refund", "2026-11-18")] == [(one.kind, one.due) for one in _promised(said, yes) if one.sure]


@pytest.mark.parametrize(("said", "_", "no"), OFFERS)
def test_an_offer_that_is_not_taken_is_none(said: str, _: str, no: str) -> None:
    """Whoever declines what is offered declines the day that was told with it."""
    assert [] == _promised(said, no)


@pytest.mark.parametrize(("greeting", "said", "yes", "no"), _each(OFFERS))
def test_what_became_of_an_offer_is_told(greeting: str, said: str, yes: str, no: str) -> None:
    """An offer and its sum are told apart by what the person answered."""
    for answer, became in ((yes, "accepted"), (no, "declined")):
        told = [one.became for what in (What.OFFER, What.SUM) for one in _found(said, answer, what, greeting)]
        assert [became, became] == told


WITHDRAWN = [
    ("We will refund you 45 EUR on Monday.", "Sorry, my mistake, a refund is not possible after all."),
    ("We storten maandag 45 euro terug.", "Sorry, ik zie net dat een terugbetaling toch niet kan."),
    ("Wir erstatten Ihnen am Montag 45 Euro.", "Entschuldigung, eine Erstattung ist doch nicht möglich."),
    ("Nous vous remboursons 45 € lundi.", "Excusez-moi, je me suis trompée, le remboursement n'est pas possible."),
    ("Le reembolsamos 45 € el lunes.", "Perdón, me he equivocado: el reembolso no es posible."),
]


@pytest.mark.parametrize(("greeting", "said", "answer"), _each(WITHDRAWN))
def test_a_sum_of_what_was_taken_back_is_not_confirmed(greeting: str, said: str, answer: str) -> None:
    """The refund is confirmed until the company withdraws it."""
    later = f"{said}\nYou: ok\nAgent Maria: {answer}"

    assert ["confirmed"] == [one.became for one in _found(said, "ok", What.SUM, greeting)]
    assert ["withdrawn"] == [one.became for one in _found(later, "oh", What.SUM, greeting)]


CORRECTED = [
    (
        "The engineer will come on Wednesday.",
        "Sorry, I can't book an engineer for Wednesday after all.",
        "The engineer will come on Thursday.",
    ),
    ("De monteur komt woensdag.", "Sorry, de monteur kan woensdag toch niet komen.", "De monteur komt donderdag."),
    (
        "Der Techniker kommt am Mittwoch.",
        "Leider kann der Techniker am Mittwoch doch nicht kommen.",
        "Der Techniker kommt am Donnerstag.",
    ),
    (
        "Le technicien passera mercredi.",
        "Désolée, le technicien ne pourra pas venir mercredi finalement.",
        "Le technicien passera jeudi.",
    ),
    (
        "El técnico vendrá el miércoles.",
        "Perdón, me he equivocado: el técnico no puede ir el miércoles.",
        "El técnico vendrá el jueves.",
    ),
]


@pytest.mark.parametrize(("greeting", "said", "not_so", "instead"), _each(CORRECTED))
def test_what_puts_another_day_in_the_place_of_one_is_no_refusal(
    greeting: str, said: str, not_so: str, instead: str
) -> None:
    """It is a correction where the same is promised again."""
    chat = f"{said}\nAgent Maria: {not_so}\nAgent Maria: {instead}"

    assert [] == [one.value for one in _found(chat, "ok", What.REFUSAL, greeting)]
    assert ["2026-11-19"] == [one.due for one in _found(chat, "ok", What.PROMISE, greeting)]


@pytest.mark.parametrize(
    "said",
    [
        "First appointment I've got is 2 December.\n[08:06] Maria: Sorry, this counts as urgent, so forget the 2nd.",
        "De eerste afspraak is 2 december.\n[08:06] Maria: Dit heeft haast, vergeet de 2e.",
        "Der erste Termin ist am 2. Dezember.\n[08:06] Maria: Das eilt, vergessen Sie den 2.",
        "Le premier rendez-vous est le 2 décembre.\n[08:06] Maria: C'est urgent, oubliez le 2.",
        "La primera cita es el 2 de diciembre.\n[08:06] Maria: Es urgente, olvide el 2.",
        "The driver will ring the number you gave.",
        "De chauffeur belt u even voordat hij komt.",
        "Le livreur vous appellera avant de passer.",
    ],
)
def test_a_day_that_is_to_be_forgotten_and_who_rings_first_are_no_promises(said: str) -> None:
    """Nothing stands of a day that is taken back later, nor of a driver who rings before they come."""
    chat = f"Chat 17/11/2026\n[08:01] Maria: I am Maria.\n[08:02] Jo Smith: hi\n[08:05] Maria: {said}\n[08:07] Jo Smith: ok\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found

    assert [] == [one.value for one in found if one.what is What.PROMISE]


def test_what_was_done_before_a_promise_is_no_part_of_it() -> None:
    """Behind `I spoke to the boss:` the promise begins."""
    said = "I have just spoken to the boss: we will repair it on Friday"

    assert ["we will repair it on Friday"] == [one.value for one in _promised(said, "ok")]


def test_a_part_that_is_swapped_out_moves_no_other_promise() -> None:
    """*Swap it out* is what an engineer does, and puts nothing on another day."""
    chat = (
        "[08:01] Maria: I am Maria.\n[08:02] Jo Smith: hi\n[08:03] Maria: The refund lands by Friday.\n"
        "[08:04] Jo Smith: and the meter?\n"
        "[08:05] Maria: An engineer is booked for Monday 23 November to swap it out.\n[08:06] Jo Smith: ok\n"
    )
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found

    assert [("refund", "2026-11-20")] == [(one.kind, one.due) for one in found if one.what is What.PROMISE and one.sure]
