"""What is asked is said to the company that reads it, and asks for no more than is left."""

from __future__ import annotations

from datetime import date

from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


@each(
    ("language", "want", "ask"),
    [
        ("en", "them to pay for the repair", "I ask that you pay for the repair by 27 Nov"),
        ("en", "Give me my money back!", "Please give me my money back by 27 Nov"),
        ("en", "I want them to send a new one", "I ask that you send a new one by 27 Nov"),
        ("nl", "dat ze de reparatie betalen", "Ik vraag dat jullie uiterlijk 27 nov de reparatie betalen"),
        ("de", "dass sie die Reparatur bezahlen", "dass Sie bis zum 27. November die Reparatur bezahlen"),
        ("fr", "qu'ils paient la réparation", "Je demande que vous payiez la réparation d'ici au 27 novembre"),
        ("fr", "qu'ils m'envoient une box", "Je demande que vous m'envoyiez une box d'ici au 27 novembre"),
        ("fr", "qu'ils réparent et remboursent", "Je demande qu'ils réparent et remboursent d'ici au 27 novembre"),
        ("en", "the new leg as Kim promised", "I would like the new leg as Kim promised, by 27 Nov"),
        ("en", "the refund you agreed to", "I would like the refund you agreed to, by 27 Nov"),
        ("en", "that you do what I was told", "I ask that you do what I was told, by 27 Nov"),
        ("en", "the promised refund", "I ask for the promised refund by 27 Nov"),
        ("en", "refund what I paid and say sorry", "Please refund what I paid and say sorry by 27 Nov"),
        ("fr", "le remboursement comme convenu", "Je demande le remboursement comme convenu, d'ici au 27 novembre"),
        ("fr", "le remboursement qu'on m'a promis", "le remboursement qu'on m'a promis, d'ici au 27 novembre"),
        ("es", "el reembolso que me prometieron", "el reembolso que me prometieron, a más tardar el 27 de noviembre"),
        ("es", "el pago acordado con Ana", "el pago acordado con Ana, a más tardar el 27 de noviembre"),
        ("es", "que me devuelvan el dinero", "que me devuelvan el dinero a más tardar el 27 de noviembre"),
        ("de", "das Bein, wie von Kim zugesagt", "Ich möchte das Bein, wie von Kim zugesagt, bis zum 27. November"),
        ("nl", "de poot zoals Kim beloofde", "Ik vraag om de poot zoals Kim beloofde, uiterlijk 27 nov"),
        ("en", "a refund to my card, no voucher", "I ask for a refund to my card, no voucher, by 27 Nov"),
        ("fr", "le remboursement, pas d'avoir", "Je demande le remboursement, pas d'avoir, d'ici au 27 novembre"),
        ("nl", "geld terug", "Graag geld terug, uiterlijk 27 nov"),
        ("es", "que ellos paguen la reparación", "que ustedes paguen la reparación a más tardar el 27 de noviembre"),
    ],
)
def test_who_reads_it_is_asked_and_not_told_of_others(language: str, want: str, ask: str) -> None:
    """A second verb that would have to bend too stays as it is."""
    wording = Wording(facts_of(case(want=want)), language_named(language), years=False)

    assert request_of(wording, want, None, is_kept=False).text.endswith(ask)
    assert want[:9].casefold() in request_of(wording, want, None, is_kept=True).text.casefold()


@each(
    ("language", "want", "rest"),
    [
        ("en", "payment of the whole damage", "payment of the rest of the damage"),
        ("en", "a full refund", "a refund of the rest"),
        ("nl", "uitkering van de hele schade", "uitkering van de rest van de schade"),
        ("nl", "alles terugbetalen", "de rest uiterlijk 27 nov terugbetalen"),
        ("de", "vollständige Erstattung", "Erstattung des Rests"),
        ("fr", "être remboursée de tout", "être remboursée du reste"),
        ("es", "la devolución íntegra", "la devolución del resto"),
    ],
)
def test_of_all_of_which_a_part_came_the_rest_is_asked_for(language: str, want: str, rest: str) -> None:
    """Also where nobody knows how much that is; as long as none came, all of it is."""
    came = Entries()
    came.event("2024-11-02", EventKind.REFUNDED, amount=Money(60000, "EUR"))
    asks = [
        request_of(
            Wording(facts_of(case(want=want), each), language_named(language), years=False), want, None, is_kept=False
        )
        for each in (came, Entries())
    ]

    assert [rest in each.text for each in asks] == [True, False]


def test_what_is_to_be_paid_for_has_its_sum_beside_it_unless_that_may_be_the_price() -> None:
    """Of a thing that was bought the amount is what it cost."""
    bought = Entries()
    bought.item("2024-11-01", "boiler")
    leads = [
        lead_of(
            facts_of(case(problem="It leaks.", want="pay for the damage", amount=Money(9000, "GBP")), each),
            ExportOptions(),
        )
        for each in (Entries(), bought)
    ]

    assert ["pay for the damage (90.00 GBP) by" in each.text for each in leads] == [True, False]


def test_a_request_is_named_once() -> None:
    """*Bo refused my request. My request: …* says it twice."""
    entries = Entries()
    entries.contact("2024-11-02", "no", agent="Bo", outcome=Outcome.REFUSED, channel=Channel.EMAIL, incoming=True)
    lead = lead_of(
        facts_of(case(problem="I was banned.", want="unban, or a human to look at it"), entries), ExportOptions()
    )

    assert "Bo refused on 2 Nov. My request: unban" in lead.text


@each(
    ("want", "told"),
    [
        ("a refund by 3 Nov", "I ask for a refund by 3 Nov. Please answer by 27 Nov"),
        ("a refund by 28 Nov", "I ask for a refund by 28 Nov"),
        ("the fees charged by 3 Nov", "I would like the fees charged by 3 Nov, by 27 Nov"),
    ],
)
def test_what_is_asked_has_a_day_that_is_still_to_come(want: str, told: str) -> None:
    """Where its own has passed, an answer is asked for; one that it is not asked for by is none."""
    wording = Wording(facts_of(case(want=want)), language_named("en"), years=False)

    assert told == request_of(wording, want, None, is_kept=False).text.rstrip(".")


@each(
    ("language", "want", "told"),
    [
        ("en", "a refund within 10 days", "I ask for a refund within 10 days. Please answer by 27 Nov"),
        ("nl", "een monteur binnen twee weken", "Ik vraag om een monteur binnen twee weken. Graag antwoord"),
        (
            "de",
            "einen Techniker innerhalb von 10 Tagen",
            "Ich möchte einen Techniker innerhalb von 10 Tagen. Ich bitte",
        ),
        (
            "fr",
            "un technicien sous 10 jours",
            "Je demande à recevoir un technicien sous 10 jours. Merci de me répondre",
        ),
        ("es", "un técnico en un plazo de 10 días", "Solicito un técnico en un plazo de 10 días. Les ruego"),
    ],
)
def test_an_ask_with_a_day_of_its_own_stays_a_sentence_beside_the_day_of_the_answer(
    language: str, want: str, told: str
) -> None:
    """Where another day was named for the answer."""
    wording = Wording(facts_of(case(want=want)), language_named(language), years=False)

    assert request_of(wording, want, date(2024, 11, 27), is_kept=False).text.startswith(told)


@each(
    ("want", "asked"),
    [
        ("Lieferung der fehlenden 2 Stühle und ein neuer Tisch", "Mein Anliegen: Lieferung der fehlenden 2 Stühle und"),
        ("die fehlenden 2 Stühle und der Tisch", "Mein Anliegen: die fehlenden 2 Stühle und der Tisch bis"),
        ("mein Geld zurück und ein neuer Tisch", "Mein Anliegen: mein Geld zurück und ein neuer Tisch bis"),
        ("die fehlenden 2 Stühle und einen neuen Tisch", "Ich möchte die fehlenden 2 Stühle und einen neuen Tisch bis"),
        ("die Kosten der Reise und der Miete", "Ich möchte die Kosten der Reise und der Miete bis"),
        ("Erstattung der Reise und der Miete", "Ich bitte um Erstattung der Reise und der Miete bis"),
    ],
)
def test_no_german_verb_asks_for_a_thing_that_was_typed_as_its_subject(want: str, asked: str) -> None:
    """Whichever part of what is wanted it is: *Ich möchte ein neuer Tisch* says nobody."""
    assert asked in paste(facts_of(case(problem="Er wackelt.", want=want), Entries()), ExportOptions("de", lead=True))


@each(
    ("language", "want", "asked"),
    [
        ("en", "What happens now?", "What happens now? Please answer by 27 Nov."),
        ("en", "Where is my money", "Where is my money. Please answer by 27 Nov."),
        ("nl", "Waar blijft mijn pakket?", "Waar blijft mijn pakket? Graag antwoord uiterlijk 27 nov."),
        ("de", "Wo ist mein Geld?", "Wo ist mein Geld? Ich bitte um Antwort bis zum 27. November."),
        ("fr", "Où est mon colis ?", "Où est mon colis ? Merci de me répondre d'ici au 27 novembre."),
        ("es", "¿Dónde está mi paquete?", "¿Dónde está mi paquete? Les ruego que me respondan a más tardar el 27"),
    ],
)
def test_a_question_is_asked_as_it_stands_with_a_day_for_the_answer(language: str, want: str, asked: str) -> None:
    """*My request: What happens now? by 27 Nov* is no sentence."""
    text = paste(facts_of(case(problem="It broke.", want=want), Entries()), ExportOptions(language, lead=True))

    assert asked in text.replace("\N{NO-BREAK SPACE}", " ")
