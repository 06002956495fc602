"""That the company refused is noticed in what was typed of a contact, and what is no refusal is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.noticed.details_noticed import details_noticed
from casebook.actions.noticed.details_told import details_question, noticed_details_remark, noticed_in, with_details
from casebook.actions.noticed.promise_noticed import promises_noticed
from casebook.parsing.clock import Clock
from casebook.parsing.refusals.hurried import refusal_in
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel, Outcome
from tests import builders
from tests.builders import moment
from tests.conftest import each

ZONE = "Europe/London"
MADE = moment("2026-09-15 10:00", ZONE)
CLOCK = Clock(datetime(2026, 9, 15, 10, tzinfo=ZoneInfo(ZONE)), ZONE)
CASE = builders.case(company="Parcelo")
NOTES = Path(__file__).with_name("hurried_refusals.txt").read_text(encoding="utf-8").splitlines()
KAY = "refunds lady, name Kay, says computer says minutes are used so no refund"


def contact(typed: str) -> Contact:
    """A contact of which nothing but this was typed."""
    return builders.entry(Contact, 1, MADE, text=typed, channel=Channel.CHAT)


def answers(typed: str) -> ContactAnswers:
    """The answers to the questions with nothing but this text."""
    return ContactAnswers(contact(typed))


@each("typed", [line[2:] for line in NOTES if line.startswith("+ ")])
def test_what_the_company_refuses_is_noticed(typed: str) -> None:
    """In five languages, with the slips of a hurry; whoever types it need not say it again."""
    assert details_noticed(CASE, contact(typed), CLOCK).is_refused


@each("typed", [line[2:] for line in NOTES if line.startswith("- ")])
def test_any_other_no_is_no_refusal(typed: str) -> None:
    """What the person refused, asks or fears, what hangs on something, was before, is others', was taken back or spares one."""
    assert not details_noticed(CASE, contact(typed), CLOCK).is_refused


def test_it_is_told_in_the_same_line_with_the_command_that_keeps_it() -> None:
    """With who answered, and in the question before it is recorded."""
    noticed = details_noticed(CASE, contact(KAY), CLOCK)

    assert "The text names Kay and says that they refused. Keep them?" == details_question(noticed)
    assert (
        "the text names Kay and says that they refused; keep them with casebook edit towel/1 --agent Kay --outcome refused"
        == noticed_details_remark(CASE, contact(KAY), noticed)
    )
    assert Outcome.REFUSED is with_details(answers(KAY), noticed, CLOCK).contact.outcome


def test_a_refusal_alone_is_told_alone() -> None:
    """It is *that*, not *them*."""
    noticed = details_noticed(CASE, contact("claim denied, wear and tear they say"), CLOCK)

    assert "The text says that they refused. Keep that?" == details_question(noticed)


def test_an_outcome_that_was_typed_stands() -> None:
    """Nothing is noticed beside it."""
    typed = replace(contact(KAY), outcome=Outcome.REACHED)

    assert not details_noticed(CASE, typed, CLOCK).is_refused


@each("typed", ["rang DPD, claim denied", "Their letter: claim denied."])
def test_what_another_party_refuses_is_left(typed: str) -> None:
    """They refused nothing that was asked of the company."""
    party = "DPD" if typed.startswith("Their") else None

    assert not details_noticed(CASE, replace(contact(typed), party=party), CLOCK).is_refused


def test_a_part_that_is_refused_beside_a_promise_is_left() -> None:
    """Whether that was noticed in the text or typed by itself."""
    both = "Aisha wont refund the postage but the 80 comes back within 5 days"
    promised = answers(KAY)._replace(promises=("a call back by friday",))

    assert refusal_in(both)
    assert not details_noticed(CASE, contact(both), CLOCK).is_refused
    assert not noticed_in(CASE, promised, CLOCK).is_refused
    assert noticed_in(CASE, answers(KAY), CLOCK).is_refused


def test_what_is_refused_is_no_promise() -> None:
    """Words that say that they do it not are told once, as a refusal."""
    typed = "ze betalen niks uit, expert zegt slijtage"

    assert details_noticed(CASE, contact(typed), CLOCK).is_refused
    assert [] == promises_noticed(answers(typed), CLOCK)


def test_the_last_word_counts() -> None:
    """A refusal that was taken back is none; one that comes last is."""
    assert "" == refusal_in("Bo said no, then her boss agreed to refund it")
    assert refusal_in("at the till they agreed, but now the boss wont refund it")


def test_a_long_text_is_no_hurried_note() -> None:
    """It is left as it is."""
    assert "" == refusal_in(f"{KAY}. {'x ' * 300}")
