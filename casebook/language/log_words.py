"""What a language says in the lines below the lead alone, and looks for in what was typed of a contact."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from casebook.text.quick_pattern import QuickPattern


class MoneyWords(NamedTuple):
    """What money that comes from the company is called where it is no refund."""

    called: QuickPattern
    """Found in what is wanted or was promised, where that calls it so."""
    kind: str
    """What is promised or refused then, and what a `sum` was that came, alone or with all that is at stake."""
    event: str
    sum: str
    part: str


class LogWords(NamedTuple):
    """The phrases of a log. Gaps are filled in with `str.format`."""

    order_kinds: Mapping[str, str]
    """What a number that was typed as an order is called, by the letters that it begins with, in small ones."""
    item_for: str
    """What it is about, `{items}`, with the amount of it all."""
    in_all: str
    """That all of it comes to an `{amount}`, where other sums stand beside it."""
    number_given: str
    """What a contact brought that brought nothing else: a `{number}`."""
    promised_thing: str
    """That `{what}` was promised, in words of its own: behind the name of who did."""
    promised_if: str
    """That `{what}` was promised if something happens."""
    refund: QuickPattern
    """Found in what calls it a refund."""
    payments: tuple[MoneyWords, ...]
    leans: QuickPattern
    """How a text begins that goes on from what was told before it, so that alone it does not say of what it speaks."""
    broke_off: QuickPattern
    """Found in a text that says itself that the conversation broke off."""
    refused: QuickPattern
    """How a text begins that says itself that something was refused."""
    waits: QuickPattern
    """How a sentence begins that only tells how long it took to get through."""
