"""A lead is read by somebody who knows nothing of it: what it asks for, and what shows who is right, is in it."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.refusals.refusal_reasons import reasons_told
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def told(facts: CaseFacts) -> str:
    """What the lead says."""
    return lead_of(facts, ExportOptions()).text


def test_what_is_asked_for_as_known_is_told_before() -> None:
    """*For the plumber* says nothing where no plumber is named: then what was said beside the promise gives way."""
    problem = (
        "Our boiler broke down on 9 Nov and you had no engineer for six days. With a baby of four weeks in the house I paid a"
        " local plumber 286.00 GBP to fix it for us."
    )
    entries = Entries()
    entries.event("2024-11-12", EventKind.REFUNDED, amount=Money(10000, "GBP"))
    said = "He listened to the call of 9 Nov and agrees that no limit was mentioned."
    made = entries.contact("2024-11-14", said, agent="Dev", role=Role.MANAGER, case_number="CLM-31190")
    entries.promise("2024-11-14", "the other 186.00 GBP", "2024-11-18", promised=Promised.REFUND, made_in=made)
    of_case = {"problem": problem, "orders": ("HG-5520871",), "amount": Money(28600, "GBP")}
    wants = {want: told(facts_of(case(want=want, **of_case), entries)) for want in _WANTS}

    assert ["local plumber" in lead for lead in wants.values()] == [True, False]
    assert ["no limit" in lead for lead in wants.values()] == [False, True]


_WANTS = ("186.00 GBP back for the plumber", "186.00 GBP back")


def test_a_reason_that_says_whose_it_is_needs_nothing_before_it() -> None:
    """*They say I sent no receipts* is a refusal; behind a name it goes on from that. What was done before has its own day."""
    said = "they say I sent no receipts. I sent them on 2 Nov, I have the confirmation"
    forms = {}
    for agent in (None, "Bo"):
        entries = Entries()
        entries.contact("2024-11-12", said, agent=agent, outcome=Outcome.REFUSED)
        facts = facts_of(case(problem="It is lost."), entries)
        forms[agent] = reasons_told(Wording(facts, language_named("en"), years=False), facts.contacts[0], None)

    alone = "They say I sent no receipts. I sent them on 2 Nov, I have the confirmation"
    assert [alone in each for each in forms.values()] == [True, False]
    assert not any("12 Nov I sent" in form for form in forms[None])


def test_what_their_own_message_confirms_is_told_as_of_its_day() -> None:
    """Also where it is noted of an event; what the person only asked of them shows nothing, nor a statement without the money."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.CANCELLED, "Your email confirms the cancellation.", reference="CXL-1")
    made = entries.contact("2024-11-04", agent="Dana", role=Role.SUPERVISOR)
    entries.promise(
        "2024-11-04",
        "a refund",
        "2024-11-08",
        promised=Promised.REFUND,
        made_in=made,
        verdict=Verdict.BROKEN,
        settled_note="My card statement shows nothing.",
    )
    entries.contact("2024-11-12", "I asked them to keep to what Dana approved.", channel=Channel.EMAIL)
    lead = told(facts_of(case(problem="You renewed my plan although I had cancelled it.", want="a refund"), entries))

    assert "On 2 Nov your email confirmed the cancellation." in lead
    assert "card statement" not in lead
    assert "approved" not in lead


def test_a_thing_that_was_ordered_has_its_price_beside_it() -> None:
    """As an order has; of a contract without one the amount is a sentence."""
    leads = []
    for kinds in ((), (EventKind.ORDERED,)):
        entries = Entries()
        entries.reference("2024-11-01", "contract", "LA-2291")
        entries.item("2024-11-01", "wedding album")
        for kind in kinds:
            entries.event("2024-11-01", kind)
        facts = facts_of(case(problem="The album never came.", want="the album", amount=Money(145000, "EUR")), entries)
        leads.append(told(facts))

    assert ["The amount is 1,450.00 EUR" in lead for lead in leads] == [True, False]
    assert "1,450.00 EUR): The album" in leads[1]


@each(
    ("language", "text", "why"),
    [
        ("en", "Refused because of the weather.", "because of the weather"),
        ("en", "Refused: the deadline has passed.", "the deadline has passed"),
        ("nl", "Geweigerd, termijn verlopen.", "termijn verlopen"),
        ("de", "Abgelehnt wegen Wetter.", "wegen Wetter"),
        ("fr", "Refus : délai dépassé.", "délai dépassé"),
        ("es", "Denegado: fuera de plazo.", "fuera de plazo"),
        ("en", "Refused by the depot in Leeds.", "refused by the depot in Leeds"),
    ],
)
def test_that_they_refused_is_said_once(language: str, text: str, why: str) -> None:
    """In the lead, below it and on the phone; what it was refused by stays."""
    entries = Entries()
    entries.contact("2024-11-01 10:00", text, agent="Brandt", outcome=Outcome.REFUSED)
    facts = facts_of(case(language=language, problem="It broke.", want="my money"), entries)
    told = renderer("chat", "text")(facts, ExportOptions(language))
    spoken = renderer("call", "text")(facts, ExportOptions(language))

    assert why in told
    assert told.casefold().count(why.casefold()) == 1
    assert text.split()[0].rstrip(":,") not in spoken or why.startswith("refused")
