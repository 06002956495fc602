"""A promise that hangs on something has no day until that happens; then it is counted from there."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import casebook as api
from casebook.actions.answers.case_answers import CaseAnswers
from casebook.actions.answers.dates import InTheFuture
from casebook.actions.awaited import AfterADay, DayAndAwaited, DayAndSpan, NoSpan, NothingAwaited
from casebook.records.kinds import Promise
from casebook.records.vocabularies import Verdict

NOW = datetime.fromisoformat("2026-11-20T12:00:00+01:00")


@pytest.fixture
def opened(tmp_path: Path) -> Any:
    """A book with an open case."""
    opened = api.open_book(tmp_path / "book.db", now=NOW)
    opened.open_case(CaseAnswers("towel", "Amazon"))
    return opened


def promised(opened: Any, text: str = "a refund", **answers: Any) -> Promise:
    """The promise as it is recorded."""
    [made] = opened.promise("towel", text, date="31 Oct", **answers).entries
    assert isinstance(made, Promise)
    return made


def test_it_has_no_day_and_says_what_it_waits_for(opened: Any) -> None:
    """Recorded from options or from one sentence, it is neither due nor late, and how to go on is said."""
    typed = opened.promise(
        "towel", "a refund", date="31 Oct", after="after the return is scanned", within="within 5 days"
    )
    read = promised(opened, "refund 5 days after the return is scanned")

    [made] = typed.entries
    assert [("the return is scanned", "5 days", None)] * 2 == [(one.after, one.within, one.due) for one in (made, read)]
    assert (
        "towel/1 waits for 'the return is scanned'; when that has happened: casebook settle towel/1 --happened WHEN",
    ) == (typed.warnings)
    assert [("open", None)] * 2 == [(one.state.value, one.days_late) for one in opened.facts("towel").promises]


def test_the_span_may_stand_in_the_words_of_the_promise(opened: Any) -> None:
    """What was not typed after --within is taken from them; the day they name is not."""
    assert "3 business days" == promised(opened, "refund within 3 business days", after="delivery").within
    assert promised(opened, "refund by 5 Nov", after="delivery").due is None


def test_a_span_counts_from_the_promise_or_from_what_its_words_say_has_to_happen(opened: Any) -> None:
    """All charges back, within 3 business days: as it would be read in the words of the promise."""
    counted = promised(opened, "all charges back", within="3-5 business days")

    assert promised(opened, "refund within 3-5 business days").due == counted.due is not None
    assert counted.due_from is not None
    assert "5 days" == promised(opened, "refund after the return is scanned", within="5 days").within


@pytest.mark.parametrize(
    ("answers", "refusal"),
    [
        ({"within": "5 days", "by": "friday"}, DayAndSpan),
        ({"after": "delivery", "within": "soon"}, NoSpan),
        ({"after": "3 Nov", "within": "5 days"}, AfterADay),
        ({"after": "delivery", "by": "friday"}, DayAndAwaited),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_way_on(opened: Any, answers: dict[str, str], refusal: type) -> None:
    """One sentence, and nothing recorded."""
    with pytest.raises(refusal, match=r"--by|5 days"):
        promised(opened, **answers)

    assert () == opened.facts("towel").entries


def test_its_happening_starts_the_clock(opened: Any) -> None:
    """It is due so long after that, working days and ranges as ever; only what has happened counts."""
    promised(opened, "refund 3-5 business days after receipt")

    with pytest.raises(InTheFuture):
        opened.happened("towel/1", "30 Nov 2026")
    [due] = opened.happened("towel/1", "3 Nov").entries

    assert ("2026-11-10", "2026-11-06") == (due.due.at, due.due_from.isoformat())
    assert "overdue" == opened.facts("towel").promises[0].state.value


def test_without_a_span_it_happens_and_still_has_no_day(opened: Any) -> None:
    """Nobody said how long after that, so nothing is made up."""
    promised(opened, "refund once the parcel arrives")

    recorded = opened.happened("towel/1", "3 Nov")

    assert (None, "2026-11-03") == (recorded.entries[0].due, recorded.entries[0].happened.at)
    assert "--within '5 days', or --by WHEN" in recorded.warnings[-1]


def test_a_promise_that_waits_for_nothing_has_nothing_that_happens(opened: Any) -> None:
    """The refusal says how to give it something."""
    promised(opened, "refund by 5 Nov")

    with pytest.raises(NothingAwaited, match="--after TEXT"):
        opened.happened("towel/1", "3 Nov")


def test_broken_while_it_waited_is_remarked_on(opened: Any) -> None:
    """It had no day yet, as far as the record knows."""
    promised(opened, after="the return is scanned")

    assert any(
        "nobody said that it happened" in warning for warning in opened.settle("towel/1", Verdict.BROKEN).warnings
    )


def test_the_paste_tells_it_with_the_promise_and_never_as_late(opened: Any) -> None:
    """While it waits that is all; when it has happened, with the day, and what came of it."""
    promised(opened, agent="Maria", after="the return is scanned", within="5 business days")

    waiting = api.render(opened.facts("towel"), lead=True)
    opened.happened("towel/1", "3 Nov")
    late = api.render(opened.facts("towel"), lead=True, language="nl")

    assert "On 31 Oct Maria promised a refund, within 5 business days after the return is scanned." in waiting
    assert (
        "binnen 5 werkdagen nadat the return is scanned (3 nov), uiterlijk 10 nov; daar heb ik nog niets van vernomen"
        in late
    )


def test_what_they_say_of_themselves_is_quoted(opened: Any) -> None:
    """In the person's text *we* would be another."""
    promised(opened, "refund 5 days after we receive your return", agent="Maria")

    assert 'within 5 days after "we receive your return"' in api.render(opened.facts("towel"), lead=True)


def test_everything_can_be_corrected_and_undone(casebook: Any) -> None:
    """The day moves with what happened and with the entry it was taken from; without it there is none again."""
    casebook("open", "robe", "--company", "Bol")
    casebook("promise", "robe", "refund 5 days after the return is scanned", "--date", "31 Oct")
    proposed = casebook("ship", "robe", "1Z999AA10123456784", "--return", "--status", "scanned", "--date", "3 Nov")
    casebook("settle", "robe/1", "--happened", "2024-11-03")
    moved = casebook("edit", "robe/2", "--date", "4 Nov")
    undone = casebook("undo")
    shorter = casebook("edit", "robe/1", "--within", "2 days")
    emptied = casebook("edit", "robe/1", "--happened", "")
    due = casebook("due")
    both = casebook("settle", "robe/1", "broken", "--happened", "2024-11-03", "--note", "nothing came")
    told = casebook("export", "robe", "--lead")

    assert "if robe/2 was it: casebook settle robe/1 --happened 2024-11-03\n" in proposed.stderr
    assert "robe/1  by: Fri 8 Nov 2024 → Sat 9 Nov 2024\n" in moved.stdout
    assert "by: Sat 9 Nov 2024 → Fri 8 Nov 2024\n" in undone.stdout
    assert "by: Fri 8 Nov 2024 → Tue 5 Nov 2024\n" in shorter.stdout
    assert "happened: Sun 3 Nov 2024 → nothing\n" in emptied.stdout
    assert (
        "Nothing is due yet.\n\nWaiting for something first\nrobe/1  waits for: the return is scanned, then 2 days"
        in due.stdout
    )
    assert 0 == both.exit_code
    assert "within 2 days after the return is scanned (3 Nov), due 5 Nov; it did not come." in told.stdout


def test_recording_the_very_words_starts_the_clock(casebook: Any) -> None:
    """As people see them; it is said, undone with what was recorded, and other words are only proposed."""
    casebook("open", "towel", "--company", "Amazon")
    for promise, what in (("a refund", "the return is scanned"), ("a call", "the parcel is opened")):
        casebook("promise", "towel", promise, "--date", "31 Oct", "--after", what, "--within", "5 days")

    noted = casebook("note", "towel", "The  return is scanned.", "--kind", "returned", "--date", "3 Nov")

    said = "towel/1 waited for that: it counts from towel/3, and is due Fri 8 Nov 2024; casebook undo takes back both."
    assert said in noted.stderr
    assert "due Fri 8 Nov 2024" in casebook("due").stdout
    assert "waits for: the return is scanned" in casebook("undo").stdout
    hinted = casebook("note", "towel", "they scanned the return", "--date", "4 Nov")
    assert "settle towel/1 --happened" in hinted.stderr
    assert "waits for" in casebook("due").stdout


def test_what_is_recorded_in_private_starts_no_clock(casebook: Any) -> None:
    """The day would be told with the promise."""
    casebook("open", "towel", "--company", "Amazon")
    casebook(
        "promise", "towel", "a refund", "--date", "31 Oct", "--after", "the return is scanned", "--within", "5 days"
    )

    casebook("note", "towel", "the return is scanned", "--private", "--date", "3 Nov")

    assert "waits for" in casebook("due").stdout


def waiting_for_a_scan(casebook: Any) -> None:
    """A promise whose clock was started by the words that it waits for."""
    casebook("open", "towel", "--company", "Amazon")
    casebook(
        "promise", "towel", "a refund", "--date", "31 Oct", "--after", "the return is scanned", "--within", "5 days"
    )
    casebook("note", "towel", "the return is scanned", "--date", "3 Nov")


@pytest.mark.parametrize(
    "command",
    [
        ("--yes", "remove", "towel/2"),
        ("edit", "towel/2", "--text", "something else"),
        ("edit", "towel/2", "--text", "something else", "--date", "2 Nov"),
    ],
)
def test_the_clock_goes_back_with_what_started_it(casebook: Any, command: tuple[str, ...]) -> None:
    """Hidden or in other words; it is said, and undone as one."""
    waiting_for_a_scan(casebook)

    changed = casebook(*command)

    assert "towel/1 was counted from that, and waits for 'the return is scanned' again" in changed.stderr
    assert "Waiting for something first" in casebook("due").stdout
    casebook("undo")
    assert "due Fri 8 Nov 2024" in casebook("due").stdout


def test_a_clock_that_runs_on_is_told_with_how_to_change_it(casebook: Any) -> None:
    """Erased words may have been true, a person may have said so, and what was settled stays; nothing where another entry tells
    the same."""
    waiting_for_a_scan(casebook)
    casebook("note", "towel", "the return was scanned", "--date", "3 Nov")

    assert "counts from" not in casebook("--yes", "remove", "towel/2").stderr
    by_another = casebook("--yes", "remove", "towel/3").stderr
    casebook("undo")
    erased = casebook("--yes", "erase", "towel/3").stderr

    still = (
        "towel/1 still counts from Sun 3 Nov 2024, and towel/3, which told of that, is {}; if it did not happen then: "
    )
    assert f"{still.format('hidden')}casebook edit towel/1 --happened ''" in by_another
    assert f"{still.format('erased')}casebook edit towel/1 --happened ''" in erased
    casebook("edit", "towel/1", "--happened", "")
    assert "waits for: the return is scanned" in casebook("due").stdout


@pytest.mark.parametrize("told", ["the return is scanned", "they scanned the return"])
def test_what_was_recorded_before_the_promise_is_proposed(casebook: Any, told: str) -> None:
    """It started no clock by itself, as nobody waits for what was; taken, nothing is wrong with its day."""
    casebook("open", "towel", "--company", "Amazon")
    casebook("note", "towel", told, "--date", "30 Oct")

    promised = casebook(
        "promise", "towel", "a refund", "--date", "31 Oct", "--after", "the return is scanned", "--within", "5 days"
    )
    started = casebook("settle", "towel/2", "--happened", "2024-10-30")

    assert "if towel/1 was it: casebook settle towel/2 --happened 2024-10-30" in promised.stderr
    assert ("", True) == (started.stderr, "due Mon 4 Nov 2024" in started.stdout)


def test_a_parcel_that_came_before_the_promise_is_another(casebook: Any) -> None:
    """The wrong thing was delivered: what they send instead has yet to come."""
    casebook("open", "towel", "--company", "Amazon")
    casebook("note", "towel", "the parcel was delivered", "--date", "30 Oct")

    promised = casebook("promise", "towel", "a refund", "--date", "31 Oct", "--after", "the parcel arrives")

    assert "if towel/1 was it" not in promised.stderr


def test_words_that_a_replaced_promise_waited_for_start_nothing_and_that_is_said(casebook: Any) -> None:
    """Another was made in its place: which of the two stands, the person knows."""
    casebook("open", "towel", "--company", "Amazon")
    casebook("promise", "towel", "refund 5 days after the return is scanned", "--date", "29 Oct")
    casebook("promise", "towel", "a refund by 2 Nov", "--date", "31 Oct")

    noted = casebook("note", "towel", "the return is scanned", "--date", "3 Nov")

    expected = (
        "casebook: towel/1 waited for that too, but towel/2 was promised in its place; if towel/1 still stands: "
        "casebook settle towel/1 --happened 2024-11-03\n"
    )
    assert expected == noted.stderr
    assert "in place of towel/1" in casebook("due").stdout
