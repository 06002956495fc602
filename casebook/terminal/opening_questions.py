"""What a case is about that is yet to be opened, asked with its first contact: the things, the order, other numbers.

Things and numbers are asked for until Enter is typed: there may be several.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Optional

from casebook.actions.contact_answers import ContactAnswers
from casebook.actions.items import items_from
from casebook.actions.reference_numbers import KindOfNumberMissing, NamedNumber, named_numbers, references_from
from casebook.actions.short_answers import check_number, means_none, name_or_none
from casebook.actions.text_answers import checked_text
from casebook.errors import WrongValue, shortened
from casebook.records.kinds import Case
from casebook.terminal.questions import ask

if TYPE_CHECKING:
    from casebook.terminal.context import Context

_KIND_BEFORE = re.compile(r"([^\d=:]*[^\W\d])[ ]+([^ =:]*\d[^=:]*)")
"""The kind of a number and the number with a blank between them: `customer number 0281447199`."""


class KindOfNumberNotSaid(WrongValue):
    """A number was typed in answer to a question, without what it is the number of."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return (
            f"'{shortened(self.typed)}' does not say which number of which kind it is; type both, such as "
            "customer number = 0281447199."
        )


def ask_what_it_is_about(ctx: Context, case: Case, answers: ContactAnswers, *, again: bool) -> ContactAnswers:
    """The answers with what came of each question; asked `again`, each shows its answer.

    Whoever typed any of it as an option said something of the contact, and is asked nothing.
    """
    at, clock = answers.contact.at, ctx.clock
    items = _several(
        ("What is it about? (2 x red bath towel @ 24.99 EUR)", "What else?"),
        lambda typed, before: items_from((*before, typed), at, case, clock),
        answers.items if again else (),
    )
    order = ask(
        "Which order number?",
        lambda typed: check_number(checked_text(typed), "an order number", clock),
        answers.order if again else None,
    )
    numbers = _several(
        ("Another number? (customer number = 0281447199)", "And another?"),
        lambda typed, _: references_from([_named(typed)], at, clock),
        [f"{each.name} = {each.number}" for each in answers.numbers] if again else (),
    )
    return answers._replace(items=items, order=name_or_none(order, number=True), numbers=tuple(map(_named, numbers)))


def _several(
    questions: tuple[str, str], parse: Callable[[str, Sequence[str]], object], kept: Sequence[str]
) -> tuple[str, ...]:
    """The answers, one after another until one is skipped. Those that were given before come first, kept by Enter."""
    told: list[str] = []
    before: list[Optional[str]] = [*kept, None]
    while True:
        was = before.pop(0) if before else None
        typed = ask(questions[bool(told)], lambda typed: _read(typed, parse, told), was)
        if typed is not None and not means_none(typed, number=True):
            told.append(typed)
        elif not before:
            return tuple(told)


def _read(typed: str, parse: Callable[[str, Sequence[str]], object], before: Sequence[str]) -> None:
    """Raises what `parse` does of an answer that does not say that there is none."""
    if not means_none(typed, number=True):
        parse(str(checked_text(typed)), before)


def _named(typed: str) -> NamedNumber:
    """The number with its kind, parted by a mark or a blank. Raises KindOfNumberNotSaid."""
    found = _KIND_BEFORE.fullmatch(typed.strip())
    try:
        (number,) = named_numbers([f"{found[1]}={found[2]}" if found else typed])
    except KindOfNumberMissing:
        raise KindOfNumberNotSaid(typed) from None
    return number
