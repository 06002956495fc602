"""What the person tells before what somebody said, and what somebody said without the day, where another day is named there."""

from __future__ import annotations

from casebook.exporters.facts.problem.own_account import own_account
from casebook.exporters.facts.to_come.said_kind import kind_said
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.exporters.words.case_clock import case_clock
from casebook.exporters.words.named_agents import with_named_agents
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, Outcome, Promised
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import pastes


@each(
    ("language", "text", "told"),
    [
        (
            "fr",
            "carte de 100 € achetée chez eux le 14 aout, refusée en caisse aujourdhui, la vendeuse dit quelle est pas activée",
            "carte de 100 € achetée chez vous le 14 aout, refusée en caisse le 22 août",
        ),
        (
            "fr",
            "billet payé le 14 aout, refusé au portique, une dame dit quil est pas valable",
            "billet payé le 14 aout, refusé au portique",
        ),
        ("fr", "carte de 100 € achetée chez eux le 14 aout, la vendeuse dit quelle est pas activée", ""),
        ("fr", "pas de remboursement de la carte du 14 aout, refusée en caisse, il dit quelle est pas activée", ""),
    ],
)  # fmt: skip
def test_what_was_bought_and_went_wrong_is_told_before_what_somebody_said(language: str, text: str, told: str) -> None:
    """Of nobody who is named, as it is written to the company; not where nothing went wrong, or it may be theirs."""
    entries = Entries()
    entries.contact("2024-08-22", text, channel=Channel.IN_PERSON)
    facts = facts_of(case(language=language, problem="", want=None), entries)

    assert own_account(Wording(facts, language_named(language), years=False)) == ([told] if told else [])


@each("text", ["refused at the till. receipt 0457-2219", "refused at the till. Receipt number: 0457-2219"])
def test_a_receipt_is_what_it_is_about_where_nothing_else_is(text: str) -> None:
    """And stands there once."""
    entries = Entries()
    entries.contact("2024-08-22", f"My gift card was bought on 14 Aug and {text}.")
    (paste,) = pastes(facts_of(case(problem="", want="a new gift card", language="en"), entries), [300])

    assert paste.startswith("Receipt")
    assert paste.count("0457-2219") == 1


@each(
    ("text", "told"),
    [
        ("Pablo, they unlock all of it before 2 October", "Pablo said: they unlock all of it before 2 October"),
        ("Pablo, they unlock all of it in 5 days", "Pablo said on 25 Sep: they unlock all of it in 5 days"),
    ],
)
def test_what_was_said_to_come_by_a_day_stands_without_the_day_it_was_said_on(text: str, told: str) -> None:
    """Where there is no room for both; how long something takes says nothing without it."""
    entries = Entries()
    entries.contact("2024-09-25", text, channel=Channel.PHONE)
    problem = (
        "You took 89.99 EUR for the yearly renewal on 3 September although I had cancelled that on 20 August in the"
        " app, of which I have the confirmation that you sent to me on the very same day, as you can see."
    )
    facts = with_named_agents(facts_of(case(problem=problem, want="the account unlocked", language="en"), entries))

    lead = lead_of(facts, ExportOptions()).text

    assert told in lead or (" in 5 days" in text and " in 5 days" not in lead)


@each(("refused_on", "is_first"), [("2024-09-24", True), ("2024-09-26", False)])
def test_what_was_refused_before_something_was_said_to_come_stands_before_it(refused_on: str, is_first: bool) -> None:
    """As it does before what was recorded as promised."""
    entries = Entries()
    refused = ("It is not covered, no refund.",)
    if is_first:
        entries.contact(refused_on, *refused, agent="Kiara", outcome=Outcome.REFUSED)
    entries.contact("2024-09-25", "Pablo, they will pay the 89.99 before 2 October", channel=Channel.PHONE)
    if not is_first:
        entries.contact(refused_on, *refused, agent="Kiara", outcome=Outcome.REFUSED)
    facts = with_named_agents(facts_of(case(problem="You took 89.99 EUR twice.", want="the 89.99 EUR back"), entries))

    lead = lead_of(facts, ExportOptions()).text

    assert (lead.index("Kiara refused") < lead.index("Pablo promised")) is is_first


@each(
    ("language", "text", "is_told"),
    [
        ("es", "devuelven abril y mayo en la próxima remesa", True),
        ("de", "das geld kommt mit der nächsten lastschrift zurück", True),
        ("nl", "het geld komt terug bij de volgende incasso", True),
        ("es", "lo miran en la próxima remesa", False),
    ],
)
def test_money_that_comes_with_the_next_payment_needs_no_day(language: str, text: str, is_told: bool) -> None:
    """In a message too, where nothing else was promised; of what is no money nobody says so."""
    entries = Entries()
    entries.contact("2024-06-03", text, agent="Ana", incoming=True, channel=Channel.EMAIL)
    want = {"es": "la devolución de abril y mayo", "de": "mein Geld zurück", "nl": "mijn geld terug"}[language]
    facts = facts_of(case(language=language, problem="Me cobraron dos veces.", want=want), entries)

    assert (text in lead_of(facts, ExportOptions(language=language)).text) is is_told


@each(
    ("text", "kind"),
    [
        ("the 98.99 comes off the bill of 10 October", Promised.REFUND),
        ("die 60 Euro gehen von der Rechnung vom 10. Oktober ab", Promised.REFUND),
        ("a bill of 98.99 comes by 10 October", Promised.INFORMATION),
    ],
)
def test_a_sum_that_comes_off_a_bill_is_money(text: str, kind: Promised) -> None:
    """A bill alone is news."""
    facts = facts_of(case(), Entries())

    assert kind_said(text, moment("2024-09-25"), case_clock(facts)) is kind
