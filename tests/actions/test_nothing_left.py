"""No form presses a company for what came, or was closed: it is refused with the ways on, or asks for no more than a word."""

from __future__ import annotations

import pytest

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import Exported, export_facts
from casebook.actions.exporting.nothing_left import ASKS, ESCALATES, CaseClosed, NothingOwed
from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.phrase import phrase_for
from casebook.exporters.registry import Format, Recipient
from casebook.language.form_words import form_words
from casebook.language.phrases import Situation
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Promised
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

FORMS = [each for each in Recipient if each.is_form]


def refunded(minor: int = 2499, want: str = "a full refund", **values: object) -> CaseFacts:
    """24.99 EUR was paid, promised back and refused; so much of it came."""
    entries = Entries()
    entries.event("2024-10-28", EventKind.PAID, amount=Money(2499, "EUR"))
    made = entries.contact("2024-11-01", "She refunds it.", agent="Maria", case_number="A-1")
    entries.promise("2024-11-01", "a refund", "2024-11-05", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-07", "It was not back.", agent="Ravi", outcome=Outcome.REFUSED)
    entries.event("2024-11-15", EventKind.REFUNDED, amount=Money(minor, "EUR"))
    values = {"problem": "The robe is grey.", "want": want, "amount": Money(2499, "EUR"), **values}
    return facts_of(case(orders=("O-1",), **values), entries)


def told(facts: CaseFacts, recipient: Recipient, **answers: object) -> Exported:
    return export_facts(facts, ExportAnswers(recipient=recipient, **answers))  # type: ignore[arg-type]


@each("recipient", FORMS)
@each("minor", [2499, 1000])
def test_a_closed_case_asks_for_nothing_in_any_form(recipient: Recipient, minor: int) -> None:
    """Whether all came or the person settled for less; who asks for their data or looks for themselves still may."""
    facts = refunded(minor, closed=moment("2024-11-18"), outcome="Settled.")
    if recipient not in ASKS:
        assert "as if it was open" not in "".join(told(facts, recipient).warnings)
        return
    with pytest.raises(CaseClosed) as raised:
        told(facts, recipient)

    said = str(raised.value)
    assert "was closed on 18 Nov 2024, and" in said
    assert all(way in said for way in ('--ask "…"', "casebook reopen ", "tells how it ended"))


@each("recipient", sorted(ASKS))
def test_a_closed_case_asks_for_what_was_typed_for_that_text(recipient: Recipient) -> None:
    """Who says what is still asked for gets the form, and is told that the case is closed."""
    closed = told(refunded(closed=moment("2024-11-18")), recipient, ask="a corrected invoice")

    assert "was closed on 18 Nov 2024, and this asks as if it was open" in "".join(closed.warnings)


def test_what_is_read_back_or_tells_how_it_ended_is_given_of_a_closed_case_too() -> None:
    """The paste, and the formats that have the record itself whatever they are for."""
    facts = refunded(closed=moment("2024-11-18"))

    assert "Closed on 18 Nov" in str(told(facts, Recipient.CHAT).output)
    assert "closed" in str(told(facts, Recipient.CHAT, format=Format.JSON).output)


@each("recipient", sorted(ESCALATES))
def test_nobody_is_asked_to_decide_on_money_that_came(recipient: Recipient) -> None:
    """A manager, an ombudsman, a card issuer and a court have nothing to decide; as long as a part is owed they have."""
    with pytest.raises(NothingOwed, match=f"--as {recipient} has nothing left to ask for") as raised:
        told(refunded(), recipient)

    assert all(way in str(raised.value) for way in ("casebook export ", "casebook close ", '--ask "…"'))
    assert told(refunded(1000), recipient).output
    assert told(refunded(), recipient, ask="a corrected invoice").output
    assert told(refunded(want="a full refund and an apology"), recipient).output


@each("situation", [Situation.PROMISE, Situation.WAIT])
def test_no_phrase_asks_for_the_day_of_money_that_came(situation: Situation) -> None:
    """*She promised a refund; 24.99 EUR came. On which day exactly will it be done?* asks for nothing."""
    told = [phrase_for(situation, refunded(minor), ExportOptions()) for minor in (2499, 1000)]

    assert ["Maria" in each for each in told] == [False, True]


WANTS = {
    "en": "a full refund",
    "nl": "volledige terugbetaling",
    "de": "eine volle Erstattung",
    "fr": "un remboursement intégral",
    "es": "el reembolso íntegro",
}


@each(("code", "want"), WANTS.items())
def test_a_call_about_money_that_came_asks_for_no_more_than_to_confirm_it(code: str, want: str) -> None:
    """No promise is held against them, no refusal is answered, and no day is asked for."""
    words = form_words(code)
    call = str(told(refunded(want=want), Recipient.CALL, language=code).output)

    pressing = (words.if_refused, words.if_refused_again, words.answer_refusal, words.ask_which_day, words.note_promise)
    assert [] == [each for each in pressing if each in call]
    assert words.ask_in_writing in call
    assert "Maria" not in call
    assert words.answer_refusal in str(told(refunded(1000, want), Recipient.CALL, language=code).output)
