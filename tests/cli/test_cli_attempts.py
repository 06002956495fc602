"""Calls that nobody answered: attempts in every count, never contacts; and what is no silence and no first contact."""

from __future__ import annotations

from typing import Any

import pytest
from assertions import document


@pytest.mark.parametrize("outcome", ["no-answer", "disconnected"])
def test_what_nobody_answered_counts_as_an_attempt(towel: Any, outcome: str) -> None:
    """The export and `show` count it apart from contacts, `cases` looks past it, and it does not end the company's silence."""
    towel("add", "towel", "She refunds it.", "--date", "31 Oct", "--agent", "Maria")
    for day in ("10 Nov", "19 Nov"):
        towel("add", "towel", "--channel", "phone", "--outcome", outcome, "--date", day)

    told = {name: towel(name).stdout for name in ("export", "cases", "show", "due")}

    assert "2 attempts to reach you were not answered.\n" in told["export"]
    assert "contact 20 days ago" in told["cases"]
    assert "the only contact · silent for 20 days · 2 attempts not answered" in told["show"]
    assert "20 days of silence · last contact Thu 31 Oct 2024" in told["due"]


@pytest.mark.parametrize(
    "said",
    [("it dropped",), ("--agent", "Ann"), ("--role", "bot"), ("--minutes", "20"), ("--promise", "a refund by Friday")],
)
def test_a_call_that_broke_off_is_a_contact(towel: Any, said: tuple[str, ...]) -> None:
    """People had talked where anything of that is recorded: no count takes it for an attempt, and it is told as what it was."""
    towel("add", "towel", *said, "--channel", "phone", "--outcome", "disconnected", "--date", "18 Nov")

    told = {name: towel(name).stdout for name in ("export", "cases", "show", "due")}

    assert "This is my 2nd contact since 18 Nov." in told["export"]
    assert "he call was cut off" in told["export"]
    assert "contact 2 days ago" in told["cases"]
    assert "the only contact" in told["show"]
    assert "not answered" not in told["export"] + told["show"] + told["due"]


def test_a_bot_that_had_no_answer_did_answer(towel: Any) -> None:
    """It is a contact in every count, and its line alone says that there was no answer."""
    towel("add", "towel", "It sent me to the questions.", "--role", "bot", "--outcome", "no-answer", "--date", "18 Nov")

    told = {name: towel(name).stdout for name in ("export", "cases", "show", "due")}

    assert "This is my 2nd contact since 18 Nov." in told["export"]
    assert "18 Nov, a bot: It sent me to the questions. No answer." in told["export"]
    assert "contact 2 days ago" in told["cases"]
    assert "the only contact" in told["show"]
    assert "not answered" not in "".join(told.values())


def test_what_takes_two_and_was_not_answered_is_remarked_on(towel: Any) -> None:
    """It is recorded as it was typed; one sentence names what contradicts the outcome."""
    remark = towel("add", "towel", "--outcome", "no-answer", "--agent", "Bo", "--promise", "a refund by Friday").stderr

    assert "nobody answered, and it is recorded with somebody who did and a promise;" in remark


def test_a_case_in_which_nobody_was_ever_reached(towel: Any) -> None:
    """It has no contact yet, however often it was tried, and is quiet since it was tried first."""
    towel("add", "towel", "--outcome", "no-answer", "--date", "31 Oct")
    towel("add", "towel", "--outcome", "no-answer", "--date", "18 Nov")

    assert "no contact yet" in towel("cases").stdout
    assert "no contact is recorded · 2 attempts not answered" in towel("show").stdout
    assert "2 attempts to reach you were" in towel("export").stdout
    assert "20 days of silence · nobody reached since Thu 31 Oct 2024" in towel("due").stdout
    assert [{"handle": "towel", "last_contact": None, "days": 20}] == document(towel("due", "--json"))["quiet"]


def test_a_promise_from_before_any_contact_leaves_no_first_contact(towel: Any) -> None:
    """Somebody made it in a contact that nobody logged, so the export does not call itself the first."""
    towel("promise", "towel", "a refund by 5 Nov", "--date", "1 Nov")

    assert "first contact" not in towel("export").stdout


def test_silence_begins_when_the_company_was_first_told(towel: Any) -> None:
    """Days between an order and the first contact are nobody's silence; those after it are."""
    towel("note", "towel", "came", "--kind", "delivered", "--date", "1 Nov")
    towel("add", "towel", "hello", "--date", "10 Nov", "--agent", "Bo")
    assert "of silence" not in towel("timeline").stdout

    towel("note", "towel", "still nothing", "--date", "19 Nov")

    assert 1 == towel("timeline").stdout.count("9 days of silence")


def test_a_promise_made_again_does_not_top_what_is_due(towel: Any) -> None:
    """It stands under the one that replaced it in `due`, and by itself with `--all`; the header tells the last."""
    towel("promise", "towel", "a refund by 2 Nov", "--date", "1 Nov")
    towel("add", "towel", "x", "--date", "10 Nov", "--agent", "Bo", "--promise", "the refund by 25 Nov")

    due, every = towel("due").stdout, towel("due", "--all").stdout
    told = document(towel("due", "--json"))

    assert (
        "towel/4  due Mon 25 Nov 2024 (in 5 days) · Amazon · refund promised by Bo · in place of towel/2, first" in due
    )
    assert ("towel/2  overdue" in due, "towel/2  overdue" in every) == (False, True)
    assert "promised · due Sat 2 Nov 2024 · replaced by towel/4" in every
    assert (["towel/4"], [{"ref": "towel/2", "by": "towel/4"}]) == (
        [promise["ref"] for promise in told["promises"]],
        told["replaced"],
    )
    assert "refund due Mon 25 Nov 2024 (in 5 days) · " in towel("cases").stdout
    assert "\n\ntowel/4  due Mon 25 Nov 2024 (in 5 days)" in towel("timeline").stdout
