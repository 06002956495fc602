"""Questions that a person is asked, whatever they are asked on: each with how its answer is read and what was understood.

The same list is asked line by line, on a screen, and as a form in an editor. Nothing here prints, asks, or looks at a clock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, NamedTuple, Optional, TypeVar

from casebook.actions.answers.short_answers import means_none
from casebook.actions.answers.text_answers import checked_text
from casebook.errors import CasebookError
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case
from casebook.records.values import as_typed

A = TypeVar("A")
"""The answers to a whole list of questions, of which each puts its own in."""


class Asked(NamedTuple, Generic[A]):
    """Where a question is asked: what was answered before it, and the case that is meant."""

    answers: A
    case: Case
    clock: Clock


class Offer(NamedTuple):
    """What may be typed, with what is to be known of it."""

    value: str
    note: str = ""


class Question(NamedTuple, Generic[A]):
    """One question.

    `ask` says it with what Enter stands for, `put` gives the answers with what was typed, where an empty text says nothing, and
    raises CasebookError. `typed` is what was answered, as it could be typed, `understood` what that was read as, in words.
    Where the answer may have several lines, `asks_again` asks for the next of them; with a default something always stands.
    Of yes and no Enter means the first, unless it `enters_no`.
    The answer `is_day` where it says when something happened, which is read by the present.
    """

    name: str
    label: str
    ask: Callable[[Asked[A]], str]
    put: Callable[[Asked[A], str], A]
    typed: Callable[[Asked[A]], str]
    applies: Callable[[Asked[A]], bool] = lambda _: True
    understood: Callable[[Asked[A]], str] = lambda _: ""
    has_lines: bool = False
    asks_again: str = ""
    is_yes_or_no: bool = False
    has_default: bool = False
    is_day: bool = False
    enters_no: Callable[[Asked[A]], bool] = lambda _: False


class State(NamedTuple):
    """A question as it stands: what was typed, what that was understood as, or why it cannot be; `stands` is its default."""

    name: str
    label: str
    ask: str
    typed: str
    understood: str = ""
    refusal: Optional[CasebookError] = None
    has_lines: bool = False
    asks_again: str = ""
    is_yes_or_no: bool = False
    stands: str = ""


class Refused(NamedTuple):
    """Why what was typed cannot be recorded as it stands, and which question is to be answered otherwise, if it is one."""

    why: CasebookError
    name: Optional[str] = None


def answered(question: Question[A], asked: Asked[A], typed: str) -> A:
    """The answers with this one; what stands there already is not read again, so that no value changes by being shown.

    Raises CasebookError.
    """
    return asked.answers if typed and typed == question.typed(asked) else question.put(asked, typed)


def states_of(
    questions: Sequence[Question[A]], asked: Asked[A], typed: Mapping[str, str]
) -> tuple[list[State], Asked[A]]:
    """Each question that is to be asked, by what was answered before it, and the answers to all; wrong ones are left out."""
    states = []
    for question in questions:
        if not question.applies(asked):
            continue
        text = typed.get(question.name, "")
        words = question.ask(asked)
        refusal, understood = None, ""
        try:
            after = asked._replace(answers=answered(question, asked, text))
            understood = question.understood(after)  # which reads what stands there, as an option gave it
        except CasebookError as error:
            refusal, after = error, asked
        state = State(question.name, question.label, words, text, understood, refusal)
        more = (question.has_lines, question.asks_again, question.is_yes_or_no)
        stands = question.typed(after) if question.has_default else "no" if question.enters_no(asked) else ""
        states.append(state._replace(has_lines=more[0], asks_again=more[1], is_yes_or_no=more[2], stands=stands))
        asked = after
    return states, asked


def lines_of(typed: str) -> list[str]:
    """The lines that say anything, without the blanks around them."""
    return [line.strip() for line in typed.splitlines() if line.strip()]


def texts_in(typed: str) -> list[str]:
    """The lines that say anything, but for those that only say that there is none. Raises what `checked_text` does."""
    return [str(checked_text(line)) for line in lines_of(typed) if not means_none(line, number=True)]


def text_of(get: Callable[[Asked[A]], object]) -> Callable[[Asked[A]], str]:
    """What stands there as text, an empty one where that is nothing."""

    def shown(asked: Asked[A]) -> str:
        value = get(asked)
        return "" if value is None else as_typed(value)

    return shown


def words(words: str) -> Callable[[Asked[A]], str]:
    """A question that is always asked in the same words."""
    return lambda _: words
