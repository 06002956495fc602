"""How forms stand on paper, as whoever writes them there would: the date, the reference, the address, who answered and how."""

from __future__ import annotations

from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.forms.address_lines import address_lines
from casebook.exporters.options import ExportOptions
from casebook.exporters.phrase import phrase_for
from casebook.exporters.registry import Format, Recipient, rendered, renderer
from casebook.language.phrases import Situation
from casebook.records.company import Company
from casebook.records.person import Person
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

KNOWN = ExportOptions(
    person=Person(name="Sam de Vries", address="12 Elm Road, Leeds, LS1 4AB", email="sam@example.com"),
    company=Company(name="Amazon", address="Postbus 100, 1000 AA Amsterdam"),
)


def _told(form: str, entries: Entries, code: str = "en", **values: object) -> str:
    facts = facts_of(case(**{"problem": "It never came.", "want": "a refund"} | values), entries)
    return renderer(form, "text")(facts, replace(KNOWN, language=code)).replace("\u00a0", " ")


@each("form", ["ombudsman", "chargeback"])
def test_a_paper_for_an_authority_or_a_bank_has_its_date_above_the_name(form: str) -> None:
    """In full, as a letter has it."""
    assert "\n\n20 November 2024\n\nSam de Vries\n" in _told(form, Entries())
    assert "\n\nLe 20 novembre 2024\n\nSam de Vries\n" in _told(form, Entries(), "fr")


@each("form", ["letter", "claim", "access"])
def test_their_reference_stands_above_the_subject(form: str) -> None:
    """As on business letters (DIN 5008 and its like); in Dutch what follows *Betreft:* goes on with a small letter."""
    entries = Entries()
    for number in ("A-1", "B-2"):
        entries.contact("2024-11-01", "She looks.", agent="Ann", case_number=number)
    told = _told(form, entries, "nl")

    assert told.index("\nUw kenmerk: A-1, B-2\n") < told.index("\nBetreft: ")
    assert told.partition("\nBetreft: ")[2][:1].islower()


@each(
    ("typed", "lines"),
    [
        ("12 Elm Road, Leeds, LS1 4AB", ("12 Elm Road", "Leeds", "LS1 4AB")),
        ("12, rue de la Paix, 75002 Paris", ("12, rue de la Paix", "75002 Paris")),
        ("Calle Mayor, 5, piso 2, 28013 Madrid", ("Calle Mayor, 5, piso 2", "28013 Madrid")),
        ("410 Terry Ave N, Seattle, WA 98109", ("410 Terry Ave N", "Seattle, WA 98109")),
        ("Postbus 1\n1000 AA Amsterdam, NL", ("Postbus 1\n1000 AA Amsterdam, NL",)),
        ("[address of Shop, Inc.]", ("[address of Shop, Inc.]",)),
    ],
)
def test_an_address_on_one_line_is_broken_where_its_parts_end(typed: str, lines: tuple[str, ...]) -> None:
    """A house's number, a floor and a state stay with what they belong to; what has lines keeps them."""
    assert lines == address_lines(typed)


def test_a_letter_says_of_a_chat_that_it_was_one_and_what_is_said_in_a_chat_does_not() -> None:
    """Whoever gets a letter was in no chat."""
    entries = Entries()
    entries.contact("2024-11-01", "It is on its way.", agent="Ann", role=Role.REPRESENTATIVE)

    for form in ("letter", "email", "claim"):
        assert "1 November 2024, Ann (representative, chat): It is on its way." in _told(form, entries)
    for form in ("brief", "chat"):
        assert "Ann (representative, chat)" not in _told(form, entries)


def test_a_table_quotes_what_came_in_and_calls_the_nameless_by_what_they_are() -> None:
    """*Please ask your neighbours* is asked of nobody at the bank; a cell has no article."""
    entries = Entries()
    mail = "Your towel was delivered. Please ask your neighbours."
    entries.contact("2024-11-01", mail, agent="Bo", channel=Channel.EMAIL, incoming=True)
    entries.contact("2024-11-02", "Only a label.", role=Role.BOT)

    assert f"| “{mail}” |".replace("“", '"').replace("”", '"') in f"{_told('ombudsman', entries)} |".replace(
        "\n", " |\n"
    )
    assert "| Assistant virtuel |" in _told("chargeback", entries, "fr")


@each(
    ("code", "sum_told"),
    [("en", "−20.00 EUR"), ("nl", "€ −20,00"), ("de", "−20,00 €"), ("fr", "−20,00 €"), ("es", "−20,00 €")],
)
def test_what_came_back_has_its_sign_before_the_figures(code: str, sum_told: str) -> None:
    """Dutch has none before its *€*."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(5000, "EUR"))
    entries.event("2024-11-04", EventKind.REFUNDED, amount=Money(2000, "EUR"))

    assert f" | {sum_told}\n" in _told("claim", entries, code, want="the rest of my money")


@each(("code", "count"), [("en", "five"), ("nl", "vijf"), ("de", "fünf"), ("fr", "cinq"), ("es", "cinco")])
def test_contacts_are_counted_in_words_where_a_contact_is_rated(code: str, count: str) -> None:
    """Small numbers are words in a sentence."""
    entries = Entries()
    for day in range(1, 6):
        entries.contact(f"2024-11-0{day}", "She looks.", agent="Ann")
    facts = facts_of(case(), entries)

    assert f" {count} " in phrase_for(Situation.RATE, facts, ExportOptions(language=code))


@each(
    ("code", "begins"),
    [
        ("fr", "- Le 2 novembre 2024, Bo (chat) a refusé ma demande : "),
        ("es", "- El 2 de noviembre de 2024, Bo (chat) rechazó "),
    ],
)
def test_a_day_before_a_whole_sentence_has_its_article(code: str, begins: str) -> None:
    """Before a colon or a noun it has none."""
    entries = Entries()
    entries.contact("2024-11-03", "She looks.", agent="Ann")
    entries.contact("2024-11-02", "The case is closed.", agent="Bo", outcome=Outcome.REFUSED)
    told = _told("letter", entries, code)

    assert f"\n{begins}" in told
    assert "\n- 3 " in told


def test_what_became_of_a_promise_stands_in_no_second_brackets() -> None:
    """A number in brackets before it has brackets enough."""
    entries = Entries()
    made = entries.contact("2024-11-01", "Soon.", agent="Ann", case_number="B-5")
    entries.promise("2024-11-01", "a label", "2024-11-02", made_in=made, promised=Promised.REPLY, verdict=Verdict.KEPT)

    assert "(dossier B-5) ; promesse tenue" in _told("email", entries, "fr")


def test_a_calendar_has_the_blank_that_french_has_before_a_colon() -> None:
    """In the title of each day too."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund", "2024-11-25", promised=Promised.REFUND)
    calendar = rendered(Recipient.CHAT, Format.ICS, _facts(entries), ExportOptions(language="fr")).text

    assert "SUMMARY:Amazon\u00a0: " in str(calendar)


def _facts(entries: Entries) -> CaseFacts:
    return facts_of(case(), entries)


def test_a_manager_is_told_in_a_sentence_that_it_was_put_off() -> None:
    """*Refund promised 3 times, first due 5 Nov, 15 days late* is a line of a list, and no way to ask politely."""
    entries = Entries()
    for made, due in (("2024-11-01", "2024-11-05"), ("2024-11-06", "2024-11-10"), ("2024-11-11", "2024-11-15")):
        contact = entries.contact(made, "Soon.", agent="Ann")
        entries.promise(made, "a refund", due, made_in=contact, promised=Promised.REFUND)

    assert "Before that, it was promised two times, first by 5 Nov 2024." in _told("manager", entries)
    assert "Zuvor war mir dies bereits zwei Mal zugesagt worden, zunächst bis zum 5. November" in _told(
        "manager", entries, "de"
    )


def test_of_what_came_in_part_a_card_issuer_is_told_so_and_a_bot_has_a_button_for_it() -> None:
    """*Not received* would be untrue of the one of two that came."""
    problem = "I ordered two chairs and only one of the two came."

    assert "\nReason: Only a part of the order received\n" in _told("chargeback", Entries(), problem=problem)
    assert "Topic: Item missing from my order / Refund\n" in _told("bot", Entries(), problem=problem)


@each(
    ("code", "word"),
    [("nl", "opgezegd"), ("de", "gekündigt"), ("fr", "résiliation"), ("es", "baja"), ("en", "cancelled")],
)
def test_a_contract_is_ended_with_the_word_for_contracts(code: str, word: str) -> None:
    """*Storniert* is an order or a flight, and nothing that runs by the month."""
    contract, order = Entries(), Entries()
    contract.event("2024-11-02", EventKind.CANCELLED, "By registered letter, the contract ends in May.")
    order.event("2024-11-02", EventKind.CANCELLED, "By the link in the mail.")

    assert f", {word}" in _told("letter", contract, code)
    assert code == "en" or f", {word}" not in _told("letter", order, code)
