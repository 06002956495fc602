"""The things that a case is about, as they are recorded: each with its name, how many, and what one costs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from casebook.actions.answers.case_answers import parse_amount
from casebook.actions.answers.currencies import currency_of, known_currency
from casebook.actions.answers.dates import long_ago_warnings, parse_past_date
from casebook.actions.answers.short_answers import name_or_none
from casebook.actions.answers.text_answers import blank_to_none, blank_warnings, checked_text
from casebook.actions.record import EntryDraft, WordsMissing, log
from casebook.actions.results import Recorded
from casebook.actions.suggested_commands import quoted
from casebook.errors import UsageError, WrongValue
from casebook.parsing.clock import Clock, written_now
from casebook.records.kinds import Case, Item
from casebook.records.values import Moment
from casebook.store.writer import Writer


class ItemAnswers(NamedTuple):
    """What is said of an item, as it was typed; its `uuid`, where it comes from elsewhere and has an identity."""

    text: Optional[str]
    pieces: Optional[int] = None
    price: Optional[str] = None
    date: Optional[str] = None
    private: bool = False
    uuid: str = ""


class OwnItemHasDetails(UsageError):
    """What a case names itself is a name alone, and a count or a price was typed with it."""

    def __init__(self, handle: str, typed: str) -> None:
        self.handle, self.typed = handle, typed

    def __str__(self) -> str:
        command = f"casebook item {self.handle} {quoted(self.typed)}"
        return f"--item of a case takes a name alone; {command} keeps how many there are and what one costs."


def plain_item(typed: Sequence[str], currency: Optional[str], language: Optional[str] = None) -> Optional[str]:
    """The one item that was typed where it is a name alone, which the case keeps itself; else None.

    Raises what `read_item` does.
    """
    texts = [text for text in typed if name_or_none(blank_to_none(text)) is not None]
    return checked_text(texts[0]) if len(texts) == 1 and not has_details(texts[0], currency, language) else None


def currency_of_items(typed: Sequence[str], clock: Clock, language: Optional[str] = None) -> Optional[str]:
    """The currency that the prices in these words are in, where that is one; else the clock's own.

    What cannot be read is refused where it is recorded.
    """
    from casebook.parsing.items import read_item

    found: set[str] = set()
    for text in typed:
        try:
            price = read_item(text, clock.currency, language).price
        except WrongValue:
            continue
        found.update([price.currency] if price else [])
    return found.pop() if len(found) == 1 else clock.currency


def has_details(typed: str, currency: Optional[str], language: Optional[str] = None) -> bool:
    """Whether these words say how many of an item there are, or what one costs. Raises what `read_item` does."""
    from casebook.parsing.items import read_item

    reading = read_item(typed, currency, language)
    return (reading.pieces, reading.price) != (None, None)


def items_from(typed: Sequence[str], at: Moment, case: Case, clock: Clock) -> tuple[Item, ...]:
    """The items that were typed, as entries of this moment; blank ones are left out.

    Raises what `read_item` does, TextTooLong, NotText.
    """
    items: list[Item] = []
    for text in typed:
        if name_or_none(blank_to_none(text)) is not None:
            currency = currency_of(case, items) or clock.currency
            items.append(_item(ItemAnswers(text), at, currency, case, clock))
    return tuple(items)


def record_item(book: Writer, case: Case, answers: ItemAnswers, clock: Clock) -> Recorded:
    """The item as recorded. Raises WordsMissing, UnreadableDate, InTheFuture, and what `items_from` does."""
    if name_or_none(blank_to_none(answers.text)) is None:
        raise WordsMissing("item")
    at = parse_past_date(answers.date, clock)
    warnings = blank_warnings(("--price", answers.price)) + long_ago_warnings(at, clock, answers.date)
    currency = known_currency(book.reader, case, clock, is_asked=bool(answers.text))
    return log(book, case, clock, EntryDraft(_item(answers, at, currency, case, clock), warnings))


def _item(answers: ItemAnswers, at: Moment, currency: Optional[str], case: Case, clock: Clock) -> Item:
    """What is typed after `--pieces` or `--price` is not looked for in the text."""
    from casebook.parsing.items import read_item

    text = checked_text(answers.text) or ""
    language = case.language or clock.language
    price = parse_amount(answers.price, currency, language)
    reading = read_item(text, currency, language, counted=answers.pieces is not None, priced=price is not None)
    return Item(
        at=at,
        logged=written_now(clock),
        item=reading.name,
        pieces=answers.pieces or reading.pieces,
        price=price or reading.price,
        private=answers.private,
        uuid=answers.uuid,
    )
