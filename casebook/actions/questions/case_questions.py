"""What is asked of a case when it is opened: what the company's people will need to know, in the order they ask for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Optional

from casebook.actions.answers.case_answers import (
    CaseAnswers,
    checked_handle,
    parse_country,
    parse_language,
)
from casebook.actions.answers.dates import parse_past_date
from casebook.actions.answers.reference_numbers import references_from
from casebook.actions.answers.short_answers import check_number, means_none
from casebook.actions.answers.text_answers import blank_to_none, checked_text
from casebook.actions.items import items_from
from casebook.actions.open_case import amount_from
from casebook.actions.questions.opening_questions import ASKED, other_number
from casebook.actions.questions.questions import Asked, Question, text_of, texts_in, words
from casebook.actions.questions.understood import moment_understood
from casebook.records.values import Money, as_typed

OfCase = Asked[CaseAnswers]


def _put_handle(asked: OfCase, typed: str) -> CaseAnswers:
    return asked.answers._replace(handle=checked_handle(typed.strip()) if typed.strip() else "")


def _put_text(name: str, asked: OfCase, typed: str) -> CaseAnswers:
    text = checked_text(typed)
    return _with(asked, name, None if text == "-" else blank_to_none(text))


def _put_orders(asked: OfCase, typed: str) -> CaseAnswers:
    texts = texts_in(typed)
    others = {text: number for text in texts if (number := other_number(text)) is not None}
    orders = [text for text in texts if text not in others]
    for order in orders:
        check_number(order, "an order number", asked.clock)
    given = (one for one in asked.answers.numbers if one.option != ASKED)
    numbers = (*given, *others.values())
    references_from(numbers, asked.case.opened, asked.clock)
    return asked.answers._replace(orders=tuple(orders), numbers=numbers)


def _numbers_typed(asked: OfCase) -> str:
    others = (f"{one.name} = {one.number}" for one in asked.answers.numbers if one.option == ASKED)
    return "\n".join((*asked.answers.orders, *others))


def _put_items(asked: OfCase, typed: str) -> CaseAnswers:
    items = texts_in(typed)
    items_from(items, asked.case.opened, asked.case, asked.clock)
    return asked.answers._replace(items=tuple(items))


def _put_checked(name: str, check: Callable[[str, OfCase], object], asked: OfCase, typed: str) -> CaseAnswers:
    """The answers with a text that something can be read from. Raises what that does."""
    if not typed.strip() or means_none(typed):
        return _with(asked, name, None)
    check(typed, asked)
    return _with(asked, name, typed)


def _with(asked: OfCase, name: str, value: Optional[str]) -> CaseAnswers:
    changes: dict[str, Any] = {name: value}
    return asked.answers._replace(**changes)


def _day_understood(name: str, asked: OfCase) -> str:
    typed: Optional[str] = getattr(asked.answers, name)
    return "" if typed is None else moment_understood(parse_past_date(typed, asked.clock), asked.clock)


def _amount_of(typed: Optional[str], asked: OfCase) -> Optional[Money]:
    return amount_from(asked.answers._replace(amount=typed), asked.clock)


def _amount_understood(asked: OfCase) -> str:
    amount = _amount_of(asked.answers.amount, asked)
    return "" if amount is None else as_typed(amount)


def _country_understood(asked: OfCase) -> str:
    country = parse_country(asked.answers.country)
    if country is None:
        return ""
    from casebook.parsing.dates.public_holidays import country_name, has_holidays

    name = country_name(country)
    return name if has_holidays(country) else f"{name}, whose public holidays are not known here"


def _text(name: str, label: str, ask: str) -> Question[CaseAnswers]:
    stands = text_of(lambda asked: getattr(asked.answers, name))
    return Question(name, label, words(ask), partial(_put_text, name), stands, has_lines=name == "problem")


def _day(name: str, ask: str) -> Question[CaseAnswers]:
    return Question(
        name,
        name,
        words(ask),
        partial(_put_checked, name, lambda typed, asked: parse_past_date(typed, asked.clock)),
        text_of(lambda asked: getattr(asked.answers, name)),
        understood=partial(_day_understood, name),
        is_day=True,
    )


CASE_QUESTIONS: tuple[Question[CaseAnswers], ...] = (
    Question(
        "handle",
        "handle",
        words("What is the case to be called? (a short word, such as towel)"),
        _put_handle,
        text_of(lambda asked: asked.answers.handle),
    ),
    _text("company", "company", "With which company is it?"),
    Question(
        "orders",
        "order",
        words("Which order number? (or another, such as booking HB-1)"),
        _put_orders,
        _numbers_typed,
        has_lines=True,
        asks_again="Another number? (such as customer number = 0281447199)",
    ),
    Question(
        "items",
        "about",
        words("What is it about? (such as 2 x red bath towel @ 24.99 EUR)"),
        _put_items,
        lambda asked: "\n".join(asked.answers.items),
        has_lines=True,
        asks_again="What else?",
    ),
    _day("ordered", "When was it ordered?"),
    _day("delivered", "When was it delivered?"),
    _text("problem", "problem", "What went wrong?"),
    _text("want", "wanted", "What do you want of them?"),
    Question(
        "amount",
        "amount",
        words("What is at stake? (such as 24.99 EUR)"),
        partial(_put_checked, "amount", _amount_of),
        text_of(lambda asked: asked.answers.amount),
        understood=_amount_understood,
    ),
    _text("otherwise", "otherwise", "What do you do if they do not answer in time? (such as: I ask my bank.)"),
    Question(
        "country",
        "country",
        words("In which country is it? (two letters: its public holidays are no business days)"),
        partial(_put_checked, "country", lambda typed, _: parse_country(typed)),
        text_of(lambda asked: asked.answers.country),
        understood=_country_understood,
    ),
    Question(
        "language",
        "language",
        words("In which language do you write to them? (en, nl, de, fr, es)"),
        partial(_put_checked, "language", lambda typed, _: parse_language(typed)),
        text_of(lambda asked: asked.answers.language),
    ),
)
