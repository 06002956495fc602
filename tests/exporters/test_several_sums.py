"""A case in two currencies is told in both: what is asked, how it is made up, and what is still owed of each."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.lead.lead import Lead
from casebook.exporters.lines.sums_line import sums_line
from casebook.exporters.options import ExportOptions
from casebook.exporters.outline import Stage
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

WANTS = {"en": "a full refund", "nl": "een volledige terugbetaling", "fr": "un remboursement intégral"}


def washer(code: str, *, charged: bool = True) -> CaseFacts:
    """649 GBP of which 100 came back, and an import charge of 20 EUR that was taken besides."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(64900, "GBP"))
    entries.event("2024-10-20", EventKind.REFUNDED, amount=Money(10000, "GBP"))
    if charged:
        entries.event("2024-10-05", EventKind.CHARGED, amount=Money(2000, "EUR"))
    return facts_of(case(problem="x", want=WANTS[code], amount=Money(64900, "GBP")), entries)


@each("code", WANTS)
@each("recipient", [Recipient.CHAT, Recipient.EMAIL, Recipient.LETTER, Recipient.MANAGER])
def test_what_is_owed_in_each_currency_is_asked_for(recipient: Recipient, code: str) -> None:
    """Not the rest of one alone, which a claim beside it would contradict."""
    both, one = (
        str(rendered(recipient, Format.TEXT, washer(code, charged=charged), ExportOptions(code)).text)
        for charged in (True, False)
    )
    language = {"en": "549.00 GBP and 20.00 EUR", "nl": "£ 549,00 en € 20,00", "fr": "549,00\u202f£ et 20,00"}
    asked = language[code].replace("\u202f", "\u00a0")

    assert (asked in both.replace("\u202f", "\u00a0"), asked in one) == (True, False), both


def test_the_sums_of_a_letter_tell_both() -> None:
    """What one came to does not tell what the other did; a payment that is all there is is told by its event alone."""
    told = str(rendered(Recipient.LETTER, Format.TEXT, washer("en"), ExportOptions("en")).text)
    assert "still owed 549.00 GBP. Charged 20.00 EUR, still owed 20.00 EUR." in told

    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(64900, "GBP"))
    alone = facts_of(case(problem="x", want="a full refund"), entries)
    assert "still owed" not in str(rendered(Recipient.LETTER, Format.TEXT, alone, ExportOptions("en")).text)


def test_what_came_and_is_as_much_as_the_rest_is_not_told_by_the_ask() -> None:
    """Of two tickets one was paid back: a lead that asks for the remaining 206.30 does not say that 206.30 came."""
    entries = Entries()
    entries.event("2024-10-20", EventKind.REFUNDED, amount=Money(20630, "EUR"))
    facts = facts_of(case(problem="You cancelled it.", want="a full refund", amount=Money(41260, "EUR")), entries)
    wording = Wording(facts, language_named("en"), years=False)
    asked = "Please refund the remaining 206.30 EUR."

    for lead, stage in ((asked, Stage.MONEY), (f"Only 206.30 EUR came. {asked}", Stage.ITEM)):
        first = Lead((lead,), frozenset(), None)
        assert [stage] == [each.forms[0][0] for each in sums_line(wording, first).fragments if each.forms]
