"""What a form is about: the order, the contract, or the thing itself, as it stands inside a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.lead_parts import about_orders
from casebook.exporters.words.typed import non_empty

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.language.form_words import FormWords


def about_of(wording: Wording, words: FormWords) -> str:
    """`my order 302-1234567-1234567`, `my contract (fibre 500, customer number 0281447199)`; the thing itself where there is no
    number, and nothing where nobody said."""
    named, item = about_orders(wording), item_of(wording)
    if named and _is_of_a_customer(wording, named):
        what = ", ".join(filter(None, (item, _inside(wording, named))))
        return words.about_contract.format(what=what)
    return words.about_named(_inside(wording, named) or item)


def item_of(wording: Wording) -> str:
    """What was bought; nothing where nobody said."""
    names = non_empty(each.counted for each in wording.facts.items)
    return wording.language.listed(names) if names else ""


def _is_of_a_customer(wording: Wording, named: str) -> bool:
    """Whether no more is named than a number that the person has with the company: nobody complains about that."""
    name = wording.language.numbers["customer number"]
    return not non_empty(wording.facts.case.orders) and named.casefold().startswith(name.casefold())


def _inside(wording: Wording, named: str) -> str:
    """The same with a small letter, where its first word is none that has a capital of its own."""
    first, _, rest = named.partition(" ")
    is_word = first[1:] == first[1:].lower()
    if not named or wording.language.nouns_have_capitals or not is_word:
        return named
    return f"{first[:1].lower()}{first[1:]} {rest}"
