"""What is looked at in a line of a contact that is going on, beside the form of its value: what goes against an earlier line, and
the day of a promise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional, Protocol, TypeAlias

from casebook.actions.live_days import TypedPromise, day_in, promise_meant
from casebook.errors import CasebookError
from casebook.parsing.choices import whole_number
from casebook.parsing.clock import Clock
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.live_lines import LivePart, Said
from casebook.records.kinds import CONTACT, Case, Promise
from casebook.records.values import Moment


class Typed(Protocol):
    """The lines that were typed so far."""

    def value(self, part: LivePart) -> Any:
        """What was said of this last, as the field it stands for takes it; None where nothing was."""

    def promise_told(self, at: int) -> Optional[TypedPromise]:
        """The promise that is told in this line; None of every other."""

    def moment(self, clock: Clock) -> Moment:
        """When it began."""


Check: TypeAlias = Callable[[Typed, Said], None]
"""What raises why a line that was understood cannot stand beside those before it."""


class MoreWaited(CasebookError):
    """More minutes of waiting were typed than there are in all; `part` is what the line says of them."""

    def __init__(self, part: LivePart, minutes: int, waiting: int) -> None:
        self.part, self.minutes, self.waiting = part, minutes, waiting

    def __str__(self) -> str:
        most = f"at least {self.waiting}" if self.part is LivePart.MINUTES else f"at most {self.minutes}"
        return f"{self.waiting} minutes of waiting are more than {self.minutes} in all; {self.part} takes {most} here."


def number_in(name: str, typed: str) -> int:
    """The number in a field of a contact. Raises NotAWholeNumber."""
    spec = CONTACT.field(name).spec
    return whole_number(typed, name, spec.least, spec.most)


def check_minutes(live: Typed, said: Said) -> None:
    """No more of the minutes were waiting than there were. Raises MoreWaited."""
    if said.part not in (LivePart.MINUTES, LivePart.WAITING):
        return
    minutes, waiting = live.value(LivePart.MINUTES), live.value(LivePart.WAITING)
    typed = number_in(said.part.value, said.text)
    minutes, waiting = (typed, waiting) if said.part is LivePart.MINUTES else (minutes, typed)
    if minutes is not None and waiting is not None and waiting > minutes:
        raise MoreWaited(said.part, minutes, waiting)


def is_slip(refused: Said, typed: Said, *, is_next: bool) -> bool:
    """Whether a field that was refused says nothing beside what was typed for it afterwards, and may be left out.

    A number is one of the whole contact; what is of a person or a promise is theirs in the very next line alone.

    >>> said = (("7", "4"), ("fine", "refused"), ("31 Febuary", "28 February"), ("on hold twice, said ref K-99", "45"))
    >>> [is_slip(*(Said(LivePart.OUTCOME, one) for one in two), is_next=True) for two in said]
    [True, True, True, False]
    """
    if refused.part is not typed.part:
        return False
    if not is_next:
        return refused.part in _COUNTED and refused.text.strip().isdecimal()
    words, others = refused.text.split(), typed.text.split()
    if len(words) == 1:
        return words[0].isdecimal() or words[0].isalpha()
    from difflib import SequenceMatcher

    near = SequenceMatcher(None, refused.text.casefold(), typed.text.casefold(), autojunk=False).ratio()
    return len(words) == len(others) and max(map(len, (refused.text, typed.text))) <= _LONGEST_SLIP and near >= _NEAR


_COUNTED = frozenset({LivePart.RATING, LivePart.MINUTES, LivePart.WAITING})

_NEAR, _LONGEST_SLIP = 0.75, 60
"""How near several words have to be to those that correct them, and how long they are at most. Our own choice."""


def check_line(live: Typed, said: Said, *, case: Case, clock: Clock) -> None:
    """The minutes go together, and a day that is typed behind a promise is no slip of one.

    Raises MoreWaited, UnreadableDate with the day that may be meant.
    """
    check_minutes(live, said)
    if said.part is not LivePart.BY:
        return
    from casebook.actions.answers.dates import due_of_promise

    try:
        due_of_promise("", day_in(said.text), live.moment(clock), case, clock)
    except UnreadableDate as refusal:
        if refusal.near:
            raise


def day_told(live: Typed, at: int, case: Case, clock: Clock) -> Optional[str]:
    """When the promise of this line is due, as it is understood, empty where no day is; None where it tells of none."""
    from casebook.actions.questions.understood import due_understood
    from casebook.actions.record import promise_from

    typed, began = live.promise_told(at), live.moment(clock)
    if typed is None:
        return None
    made = promise_from(*promise_meant(typed, began, case, clock), began, case, clock).entry
    return due_understood(made, None, case, clock) if isinstance(made, Promise) else ""
