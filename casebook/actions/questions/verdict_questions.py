"""What is asked of promises: what became of one, when, and what came of it; before an export, of each whose day passed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple, Optional

from casebook.actions.answers.dates import parse_past_date
from casebook.actions.answers.text_answers import blank_to_none, checked_text
from casebook.actions.questions.questions import Asked, Question, text_of, words
from casebook.actions.questions.understood import moment_understood
from casebook.parsing.choices import begun_word
from casebook.records.kinds import Case, Promise
from casebook.records.vocabularies import Became, Verdict


class BecameAnswers(NamedTuple):
    """What became of promises, by how they are called, and the day of those that were kept, as it was typed."""

    said: Mapping[str, Became | Verdict] = {}
    days: Mapping[str, str] = {}


class Choice(NamedTuple):
    """What can be said of a promise whose day has passed: the `words`, how they are asked for, and what Enter stands for."""

    words: type[Became] | type[Verdict]
    ask: str
    enter: str


ON_WHICH_DAY = "On which day? (Enter: not known)"
"""Of one that was kept; nobody takes the day on which that is noted for it."""

TO_TELL = Choice(Became, "kept, broken, or leave it out?", "not known")
"""Before a text leaves the book."""
TO_SETTLE = Choice(Verdict, "kept, broken, or withdrawn?", "not yet")
"""Where all that is due is looked at."""
TO_CLOSE = Choice(Verdict, "kept, broken, or withdrawn?", "leave it open")
"""Before a case is closed."""


class Unsettled(NamedTuple):
    """A promise whose day has passed, its case, and what it says."""

    case: Case
    promise: Promise
    told: str

    @property
    def ref(self) -> str:
        """`towel/4`."""
        return f"{self.case.handle}/{self.promise.number}"


class SettleAnswers(NamedTuple):
    """What is said of one promise; `named` is the promise with its case, the rest as it was typed."""

    named: Optional[tuple[Case, Promise]] = None
    verdict: Optional[Verdict] = None
    happened: Optional[str] = None
    date: Optional[str] = None
    note: Optional[str] = None


def became_questions(promises: Sequence[Unsettled], choice: Choice) -> list[Question[BecameAnswers]]:
    """What became of each of these, and when one was kept."""
    ask = f"{choice.ask[0].upper()}{choice.ask[1:]} (Enter: {choice.enter})"
    questions: list[Question[BecameAnswers]] = []
    for promise in promises:
        ref = promise.ref
        questions += [
            Question(
                f"became-{ref}",
                ref,
                words(f"{promise.told}. {ask}"),
                partial(_put_became, ref, choice),
                partial(_became, ref),
                understood=partial(_became, ref),
            ),
            Question(
                f"day-{ref}",
                "  kept on",
                words(ON_WHICH_DAY),
                partial(_put_day_of, ref),
                lambda asked, ref=ref: asked.answers.days.get(ref, ""),  # type: ignore[misc]
                applies=lambda asked, ref=ref: asked.answers.said.get(ref) == Verdict.KEPT,  # type: ignore[misc]
                understood=partial(_day_of, ref),
                is_day=True,
            ),
        ]
    return questions


def _put_became(ref: str, choice: Choice, asked: Asked[BecameAnswers], typed: str) -> BecameAnswers:
    said = {one: became for one, became in asked.answers.said.items() if one != ref}
    if typed.strip():
        said[ref] = begun_word(choice.words, typed)
    return asked.answers._replace(said=said)


def _became(ref: str, asked: Asked[BecameAnswers]) -> str:
    said = asked.answers.said.get(ref)
    return said.value if said else ""


def _put_day_of(ref: str, asked: Asked[BecameAnswers], typed: str) -> BecameAnswers:
    others = {one: day for one, day in asked.answers.days.items() if one != ref}
    if not typed.strip():
        return asked.answers._replace(days=others)
    parse_past_date(typed, asked.clock)
    return asked.answers._replace(days={**others, ref: typed})


def _day_of(ref: str, asked: Asked[BecameAnswers]) -> str:
    typed = asked.answers.days.get(ref)
    return moment_understood(parse_past_date(typed, asked.clock), asked.clock) if typed else ""


def _put_verdict(asked: Asked[SettleAnswers], typed: str) -> SettleAnswers:
    return asked.answers._replace(verdict=begun_word(Verdict, typed) if typed.strip() else None)


def _put_day(name: str, asked: Asked[SettleAnswers], typed: str) -> SettleAnswers:
    if typed.strip():
        parse_past_date(typed, asked.clock)
    changes: dict[str, Any] = {name: typed if typed.strip() else None}
    return asked.answers._replace(**changes)


def _day(name: str, asked: Asked[SettleAnswers]) -> str:
    typed: Optional[str] = getattr(asked.answers, name)
    return moment_understood(parse_past_date(typed, asked.clock), asked.clock) if typed else ""


def _waits(asked: Asked[SettleAnswers]) -> bool:
    return asked.answers.named is not None and asked.answers.named[1].waits


def _awaited(asked: Asked[SettleAnswers]) -> str:
    awaited = asked.answers.named[1].after if asked.answers.named else ""
    return f"When did it happen that {awaited}? (Enter: it did not yet)"


SETTLE_QUESTIONS: tuple[Question[SettleAnswers], ...] = (
    Question(
        "happened",
        "happened",
        _awaited,
        partial(_put_day, "happened"),
        text_of(lambda asked: asked.answers.happened),
        applies=_waits,
        understood=partial(_day, "happened"),
        is_day=True,
    ),
    Question(
        "verdict",
        "became",
        words(f"What became of it? ({', '.join(Verdict)})"),
        _put_verdict,
        text_of(lambda asked: asked.answers.verdict),
        understood=text_of(lambda asked: asked.answers.verdict),
    ),
    Question(
        "date",
        "when",
        words(ON_WHICH_DAY),
        partial(_put_day, "date"),
        text_of(lambda asked: asked.answers.date),
        applies=lambda asked: asked.answers.verdict is not None,
        understood=partial(_day, "date"),
        is_day=True,
    ),
    Question(
        "note",
        "note",
        words("What came of it?"),
        lambda asked, typed: asked.answers._replace(note=blank_to_none(checked_text(typed))),
        text_of(lambda asked: asked.answers.note),
        applies=lambda asked: asked.answers.verdict is not None,
        has_lines=True,
    ),
)
"""Which promise is meant comes before."""
