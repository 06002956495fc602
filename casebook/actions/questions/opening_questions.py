"""What is asked of a case that is yet to be opened, with its first contact: the things, the order, other numbers."""

from __future__ import annotations

import re
from typing import Optional

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.answers.reference_numbers import (
    SHORT,
    KindOfNumberMissing,
    NamedNumber,
    named_numbers,
    references_from,
)
from casebook.actions.answers.short_answers import check_number, name_or_none
from casebook.actions.answers.text_answers import checked_text
from casebook.actions.items import items_from
from casebook.actions.questions.questions import Asked, Question, texts_in
from casebook.errors import WrongValue, shortened
from casebook.text.quick_pattern import QuickPattern

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


_REF = QuickPattern(r"\s*(?:--)?ref(?:erence|erentie|erenz|érence|erencia)?\b\.?\s*[:=]?\s*(?=\S+\s*[=: ]\s*\S)")
"""The option for such a number before its kind, as who knows it types it in answer to a question too."""


def named_number(typed: str) -> NamedNumber:
    """The number with its kind, parted by a mark or a blank. Raises KindOfNumberNotSaid."""
    typed = _REF.sub("", typed) if _REF.match(typed) else typed
    found = _KIND_BEFORE.fullmatch(typed.strip())
    try:
        (number,) = named_numbers([f"{found[1]}={found[2]}" if found else typed])
    except KindOfNumberMissing:
        raise KindOfNumberNotSaid(typed) from None
    return number._replace(name=SHORT.get(f"--{number.name.casefold()}", number.name))


_KNOWN_KIND = QuickPattern(
    r"\b(?:booking|boeking|buchung|reserv|réserv|pnr|ticket|billet|flight|vlucht|flug|vuelo|seri|séri|imei|polic|polis"
    r"|póliza|contra|vertrag|account|compte|cuenta|customer|klant|kunde|client|invoice|factu|rechnung|member|mitglied|lid|adhérent|socio"
    r"|meter|subscri|card|kaart|karte|carte|tarjeta)"
)
"""How words begin that people call the numbers of other kinds than orders by, in five languages."""

_OF_AN_ORDER = QuickPattern(r"\b(?:order|bestel|commande|pedido|auftrag)")


def other_number(typed: str) -> Optional[NamedNumber]:
    """The number of another kind than an order's that was typed with its kind; None where it is that of an order.

    >>> [each and each[1:] for each in map(other_number, ("booking HB-1", "customer number=77", "W 123", "order: 5"))]
    [('booking', 'HB-1'), ('customer number', '77'), None, None]
    >>> [each and each[1:] for each in map(other_number, ("ref policy=P-9", "--ref dossier 55"))]
    [('policy', 'P-9'), ('dossier', '55')]
    """
    if _REF.match(typed):
        return named_number(typed)._replace(option=ASKED)
    has_mark = any(mark in typed for mark in "=:")
    found = None if has_mark else _KIND_BEFORE.fullmatch(typed.strip())
    if not has_mark and not (found and _KNOWN_KIND.search(found[1])):
        return None
    number = named_number(typed)
    return None if _OF_AN_ORDER.search(number.name) else number._replace(option=ASKED)


ASKED = ""
"""In place of the option of a number that was typed in answer to a question."""


def _put_items(asked: Asked[ContactAnswers], typed: str) -> ContactAnswers:
    items = texts_in(typed)
    items_from(items, asked.answers.contact.at, asked.case, asked.clock)
    return asked.answers._replace(items=tuple(items))


def _put_order(asked: Asked[ContactAnswers], typed: str) -> ContactAnswers:
    if other := other_number(typed):
        references_from([other], asked.answers.contact.at, asked.clock)
        return asked.answers._replace(order=None, numbers=(*asked.answers.numbers, other))
    check_number(checked_text(typed), "an order number", asked.clock)
    return asked.answers._replace(order=name_or_none(typed or None, number=True))


def _put_numbers(asked: Asked[ContactAnswers], typed: str) -> ContactAnswers:
    before = (one for one in asked.answers.numbers if one.option == ASKED)
    numbers = (*before, *map(named_number, texts_in(typed)))
    references_from(numbers, asked.answers.contact.at, asked.clock)
    return asked.answers._replace(numbers=numbers)


def _is_new(asked: Asked[ContactAnswers]) -> bool:
    return bool(asked.case.handle) and not asked.case.uuid


ITEMS: Question[ContactAnswers] = Question(
    "items",
    "about",
    lambda _: "What is it about? (2 x red bath towel @ 24.99 EUR)",
    _put_items,
    lambda asked: "\n".join(asked.answers.items),
    applies=lambda asked: _is_new(asked) or bool(asked.answers.items),
    has_lines=True,
    asks_again="What else?",
)
ORDER: Question[ContactAnswers] = Question(
    "order",
    "order",
    lambda _: "Which order number?",
    _put_order,
    lambda asked: asked.answers.order or "",
    applies=lambda asked: _is_new(asked) or bool(asked.answers.order),
)
NUMBERS: Question[ContactAnswers] = Question(
    "numbers",
    "numbers",
    lambda _: "Another number? (customer number = 0281447199)",
    _put_numbers,
    lambda asked: "\n".join(f"{each.name} = {each.number}" for each in asked.answers.numbers),
    applies=lambda asked: _is_new(asked) or bool(asked.answers.numbers),
    has_lines=True,
    asks_again="And another?",
)
