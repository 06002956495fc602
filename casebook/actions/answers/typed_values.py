"""How what was typed becomes the value of a field: one reading for each type, as the kinds state them.

What is of a type already (a word of a vocabulary, a number, yes or no) stays as it is. Blank texts count as nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Optional, TypeVar

from casebook.actions.answers.case_answers import checked_handle, parse_amount, parse_country, parse_language
from casebook.actions.answers.dates import day_named, parse_past_date
from casebook.actions.answers.short_answers import check_number, is_short_answer, name_or_none
from casebook.actions.answers.text_answers import blank_to_none, checked_text
from casebook.actions.editing.corrected_dates import parse_corrected_date
from casebook.parsing.choices import choice_named, whole_number, yes_or_no
from casebook.parsing.when import Clock
from casebook.records.codec import (
    DayCodec,
    MomentCodec,
    MoneyCodec,
    NumberCodec,
    TextCodec,
    TextsCodec,
    VocabularyCodec,
    YesNoCodec,
)
from casebook.records.codec_of_type import AgentsCodec, ReferencesCodec
from casebook.records.kind import Field
from casebook.records.kinds import AnyRecord, Case, Entry, kind_of
from casebook.records.values import normalized

Record = TypeVar("Record", bound=Case | Entry)

_OWN_READING: Mapping[str, Callable[[str], Any]] = {
    "language": parse_language,
    "country": parse_country,
    "handle": checked_handle,
}
"""Fields whose words are those of a list, or of a form, though the book keeps them as texts."""


def value_typed(field: Field, typed: Any, clock: Clock, subject: AnyRecord, case: Optional[Case] = None) -> Any:
    """The value of a field from what was typed; None for blanks, but for a moment that there has to be.

    Of an entry (`subject`), a day is read from its own: what happened around it, what was asked for ahead of it. A sum without
    a currency is in that of the sum it stands for, else in that of what the `case` is about.

    Raises NotANumber, UnreadableDate, InTheFuture, NotAChoice, NotAWholeNumber, TextTooLong, NotText, WrongCountry,
    UnknownLanguage, and what reading an amount raises.
    """
    codec = field.codec
    if isinstance(codec, ReferencesCodec):
        return tuple(typed)  # their numbers by now, which only a book can tell
    if isinstance(codec, AgentsCodec):
        from casebook.actions.answers.agents_typed import agents_typed

        return agents_typed(typed, field.option)
    if isinstance(codec, TextsCodec):
        return _numbers_typed(field, typed.split(",") if isinstance(typed, str) else typed, clock)
    if not isinstance(typed, str) or type(typed) is not str:
        return typed
    if isinstance(codec, MomentCodec) and isinstance(subject, Entry) and field.required:
        return parse_corrected_date(typed, subject, clock, field.option)
    if blank_to_none(typed) is None:
        return None
    if isinstance(codec, MomentCodec):
        return parse_past_date(typed, clock, field.option)
    if isinstance(codec, DayCodec) and isinstance(subject, Entry):
        return day_named(typed, subject.at, clock, field.option)
    if isinstance(codec, MoneyCodec):
        stood = getattr(subject, field.name) or (case.amount if case else None)
        language = (
            subject.language if isinstance(subject, Case) else case.language if case else None
        ) or clock.language
        return parse_amount(typed, stood.currency if stood else clock.currency, language)
    return _read(field, typed, clock)


def _numbers_typed(field: Field, typed: Sequence[str], clock: Clock) -> tuple[str, ...]:
    """Several numbers, each once, whatever stands between its parts; what is blank, or says that there is none, is none."""
    named: dict[str, str] = {}
    for number in filter(None, (name_or_none(each.strip(), number=True) for each in typed)):
        check_number(number, field.option, clock)
        named.setdefault(normalized(number) or number, number)
    return tuple(named.values())


def _read(field: Field, typed: str, clock: Clock) -> Any:
    """The same of what is no blank, no moment and no sum."""
    codec = field.codec
    if field.name in _OWN_READING:
        return _OWN_READING[field.name](typed)
    if isinstance(codec, VocabularyCodec):
        return choice_named(codec.words, field.option, typed)
    if isinstance(codec, YesNoCodec):
        return yes_or_no(typed, field.option)
    if isinstance(codec, NumberCodec):
        return whole_number(typed, field.option, field.spec.least, field.spec.most)
    if is_short_answer(field):
        named = name_or_none(typed, number=field.spec.number)
        if field.spec.number:
            check_number(named, field.option, clock)
        return checked_text(named)
    return checked_text(typed)


def cleaned(record: Record) -> Record:
    """The record with every text checked; blank ones, and names that say there is none, are taken out.

    Raises TextTooLong, NotText.
    """
    texts = [field for field in kind_of(record).fields if isinstance(field.codec, TextCodec)]
    typed = {field.name: getattr(record, field.name) for field in texts}
    read = {name: checked_text(text) for name, text in typed.items() if isinstance(text, str) and name != "uuid"}
    for field in filter(is_short_answer, texts):
        if field.name in read:
            read[field.name] = name_or_none(read[field.name], number=field.spec.number)
    changes: dict[str, Any] = {name: text for name, text in read.items() if text != typed[name]}
    return replace(record, **changes)
