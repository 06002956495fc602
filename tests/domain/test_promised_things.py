"""Which promises are of the same thing: in doubt they stand apart, each in its own words."""

from __future__ import annotations

from casebook.domain.promised_things import grouped_by_thing
from casebook.exporters.case_file import broken_line
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Promised, Verdict
from tests.builders import facts, promise
from tests.conftest import each


def things(*texts: str) -> list[list[str]]:
    """The promises in these words, as they are recorded, those of each thing together."""
    made = [promise("2024-11-02", promise_kind_in(text), text=text) for text in texts]
    return [[texts[place] for place in group] for group in grouped_by_thing(made)]


@each(
    "same",
    [
        ("a refund within 3-5 business days", "full refund to my card by Friday", "We will refund you 24.99 EUR today"),
        ("a technician on 23 Jul", "the engineer will visit on 30 July between 8 and 5", "monteur komt maandag"),
        ("I'll call you back tomorrow", "a supervisor calls me within 24 hours", "terugbellen uiterlijk vrijdag"),
        ("U krijgt uw geld binnen 5 werkdagen terug", "Het bedrag wordt vrijdag teruggestort", "terugbetaling"),
        ("a replacement by 2 Nov", "replacement will be shipped on Monday", "a replacement once the return is in"),
        ("delivery on Friday", "the parcel arrives on Monday", "redelivery on 3 May"),
        ("an answer by e-mail by Tuesday", "we will get back to you within 48 hours"),
    ],
)
def test_the_same_thing_in_other_words_is_one(same: tuple[str, ...]) -> None:
    """Who, when and how surely tell no thing apart; nor do a sum that only one of them names, and a condition."""
    assert [list(same)] == things(*same)


@each(
    "apart",
    [
        ("a refund of the shipping costs", "refund for the broken lamp", "refund of the customs duty", "a refund"),
        ("a refund of 20 EUR", "5 EUR refund", "a refund"),
        ("a technician on 23 Jul", "parts and repair by 6 Aug"),
        ("call about the invoice", "call about the engineer"),
        ("delivery of the sofa on Monday", "delivery of the table on Monday"),
        ("the other passenger's refund", "refund for passenger 1"),
        ("vervanging van de deur", "vervanging van het slot"),
        (
            "delivery of parcel 1 on Monday",
            "delivery of parcel 2 on Monday",
            "parcel 1Z999AA10123456784 arrives on Monday",
        ),
        ("refund for ticket 1 within 14 days", "refund for ticket 2 within 14 days"),
        ("she will look again", "she will look again"),
    ],
)
def test_in_doubt_promises_stand_apart(apart: tuple[str, ...]) -> None:
    """Another thing, another sum, or words that may say so; what is of no sure kind is always a thing by itself."""
    assert [[text] for text in apart] == things(*apart)


def told(*promises: object) -> list[str]:
    """What an export says was promised and did not happen."""
    found = facts(*promises)
    return [broken_line(Wording(found, language_named("en")), one) for one in found.broken]


def refund(text: str, due: str, **values: object) -> object:
    """The promise of a refund in these words."""
    return promise(due, promise_kind_in(text), text=text, **values)


def test_several_things_of_a_kind_are_told_in_their_own_words() -> None:
    """One refund is a refund; of two the words say which, and only promises of the same one are counted."""
    shipping = "refund of the shipping costs"

    alone = "Refund promised, due 2 Nov 2024, nothing on record, 18 days past that day."
    assert [alone] == told(refund("a refund", "2024-11-02"))
    assert [
        "Refund promised two times, first due 2 Nov 2024, nothing on record, 18 days past that day: a refund.",
        f"Promised, due 9 Nov 2024, nothing on record, 11 days past that day: {shipping}.",
    ] == told(
        refund("a refund", "2024-11-02"), refund(shipping, "2024-11-09"), refund("the refund on 12 Nov", "2024-11-12")
    )


def test_what_was_kept_replaces_only_promises_of_the_same_thing() -> None:
    """The shipping costs were refunded; the refund of the lamp is as late as before."""
    kept = refund("refund of the shipping costs", "2024-11-03", verdict=Verdict.KEPT, settled="2024-11-03")

    assert ["Promised, due 2 Nov 2024, nothing on record, 18 days past that day: refund of the lamp."] == told(
        refund("refund of the lamp", "2024-11-02"), kept
    )


@each(
    "text",
    [
        "they pay the bill of my own plumber",
        "de rekening van mijn eigen loodgieter wordt betaald",
        "die Rechnung meines Installateurs übernehmen wir",
        "pagan la factura del fontanero",
    ],
)
def test_to_pay_whom_the_person_called_is_no_repair(text):
    """Their bill is money; the company promised no work, and is told so in its own words."""
    assert promise_kind_in(text) is Promised.OTHER


def test_who_the_company_sends_is_a_repair_still():
    """A plumber who comes is theirs."""
    assert promise_kind_in("a plumber comes on Friday") is Promised.REPAIR


@each(
    "text",
    [
        "a text with a collection date",
        "an email with the refund date",
        "een sms met een ophaaldatum",
        "eine SMS mit dem Liefertermin",
        "un sms avec la date de livraison",
        "un correo con la fecha de entrega",
    ],
)
def test_news_of_when_is_not_the_thing(text):
    """Whoever says when it comes has not promised that it does."""
    assert promise_kind_in(text) in {Promised.OTHER, Promised.REPLY}


def test_a_thing_promised_with_its_day_is_the_thing():
    """A day beside what is promised changes nothing of what that is."""
    assert promise_kind_in("a replacement with a new delivery date") is Promised.REPLACEMENT


@each(
    ("text", "after"),
    [
        ("refund 5 days after the return is scanned", "the return is scanned"),
        ("terugbetaling binnen 5 dagen na ontvangst van het retour", "ontvangst van het retour"),
        ("Erstattung innerhalb von 10 Tagen nach Eingang der Retoure", "Eingang der Retoure"),
        ("remboursement dès que le colis sera arrivé", "le colis sera arrivé"),
        ("reembolso en 5 días tras la recepción del paquete", "recepción del paquete"),
        ("reembolso una vez recibido el paquete", "recibido el paquete"),
    ],
)
def test_what_has_to_happen_first_is_no_other_thing(text: str, after: str) -> None:
    """In whichever language it is said: the refund without a condition is the same refund."""
    waiting = promise(None, Promised.REFUND, text=text, after=after)
    promises = [waiting, promise("2024-11-20", Promised.REFUND, text="a refund")]

    assert [[0, 1]] == grouped_by_thing(promises)
