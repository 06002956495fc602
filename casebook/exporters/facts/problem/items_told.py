"""The things that a case is about, and the numbers it goes by beside orders, as an export tells them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from casebook.exporters.facts.problem.order_names import is_booked
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import as_sentence, capitalised, one_line
from casebook.records.kinds import Reference
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


_LEAST_BEGUN = 15
"""A shorter beginning of a name may be another thing's. Our own choice."""


_LEAST_NOUN = 4
"""A shorter small word may be none for a thing: *set*, *van*. Our own choice."""

_MOST_WORDS = 5
"""What follows it stands alone in so few words: *serial 4A71K03311*. Our own choice."""

_SIGNED_UP = (
    r"\b(?:member(?:ship)?|subscri\w+|contract|gym|broadband|internet|fibre|fiber|phone|mobile|energy|electricity|gas|tariff|rent"
    r"|lidmaatschap|abonnement\w*|contrat|contrato|sportschool|glasvezel|energie|stroom|huur|suscripcion|gimnasio|fibra|luz|cuota)\b"
)
_INSURED = (
    r"insur|\bcover\b|\bcovered\b|policy|polic(?:i|e\b)|premium|\bclaim|damage|verzeker|polis|premie|schade|versicher|seguro|poliza"
    r"|siniestro|assur|sinistre"
)
"""What people say of what they signed up for, and of an insurance, folded; whose number `--policy` takes as well."""


def items_told(wording: Wording, told: str = "") -> list[str]:
    """`2 x red bath towel at 24.99 EUR each`, without those that were `told`; what was noted of one behind it.

    A price that is all that is at stake is left out: it is told as that.
    """
    facts, language = wording.facts, wording.language
    texts = []
    for item in facts.items:
        text, price = one_line(item.counted), item.price
        if text and price and not (item.is_one and len(facts.items) == 1 and price == facts.at_stake):
            amount = language.money(price.amount, price.currency)
            text = language.in_number(language.at_price, item.pieces or 1, item=text, price=amount)
        note = one_line(item.entry.text).rstrip(".") if item.entry else ""
        texts.append("" if is_told(text, told) and not note else f"{text} ({note})" if note else text)
    return [text for text in texts if text]


def items_line(wording: Wording, told: str = "", amount: str = "") -> str:
    """`Items: 2 x red bath towel at 24.99 EUR each; bathrobe.`, with the `amount` of all; nothing where each was `told`.

    Where only some were, all stand there: who reads that there is one thing takes it for the only one.
    """
    items = wording.language.semicolon.join(items_told(wording) if items_told(wording, told) else [])
    brief = briefly_named(wording)
    is_begun = len(brief) >= _LEAST_BEGUN and is_told(brief, told) and items.startswith(f"{brief}, ")
    rest = items.removeprefix(f"{brief}, ")
    if len(wording.facts.items) == 1 and not amount and is_begun and 1 < len(rest.split()) <= _MOST_WORDS:
        return as_sentence(capitalised(rest))
    if items and amount:
        came = wording.facts.has_returned
        amount = (
            wording.language.log.in_all.format(amount=amount) if came or is_one_of_several_sums(wording) else amount
        )
        items = wording.language.log.item_for.format(items=items, amount=amount)
    return as_sentence(f"{items_label(wording)}{wording.language.colon}{items}") if items else ""


def is_one_of_several_sums(wording: Wording) -> bool:
    """Whether what all comes to stands beside things that are several, or have a price of their own."""
    items = wording.facts.items
    return len(items) > 1 or any(item.price and item.price != wording.facts.at_stake for item in items)


def items_label(wording: Wording) -> str:
    """`Item`, or `Items` of more than one piece; `Booked` where the company is known to go by a booking and not by an order, and
    `Booking` where a sentence of the problem begins with that word."""
    facts, language = wording.facts, wording.language
    if is_booked(wording) or (not facts.case.orders and any(name == "booking" for name, _ in facts.other_numbers)):
        typed = one_line(facts.case.problem).casefold()
        is_begun = any(each.startswith(f"{language.booked.casefold()} ") for each in sentences(typed))
        return capitalised(language.numbers["booking"]) if is_begun else language.booked
    return language.in_number(language.items, sum(item.pieces or 1 for item in facts.items))


def item_names(wording: Wording) -> list[str]:
    """`2 x red bath towel`, without what one costs."""
    return [name for item in wording.facts.items if (name := one_line(item.counted))]


def briefly_named(wording: Wording) -> str:
    """`side-by-side refrigerator CX-26`, as far as a comma or a bracket, of the first thing; nothing where there is none."""
    first = "".join(item_names(wording)[:1])
    return re.split(r",? \(|[,;] ", first, maxsplit=1)[0]


_SHAPE = QuickPattern(r"[a-z]+(?:-[a-z]+){2,} (?=[a-z]{3})")
"""A word of three parts before the name of a thing, which says only of what shape it is: *side-by-side*."""


def barely_named(wording: Wording) -> str:
    """`refrigerator CX-26` of *side-by-side refrigerator CX-26*; nothing where there is no such word, or of several things."""
    brief, found = briefly_named(wording), _SHAPE.match(briefly_named(wording))
    return brief[found.end() :] if found and len(item_names(wording)) == 1 else ""


def noun_of(wording: Wording) -> str:
    """`laptop` of *Kestrel 14 laptop*: what the only thing is, where one word of its name is small and the others are a make or
    a model; nothing of any other name, of which no word alone says that."""
    name, brief = "".join(item_names(wording)), briefly_named(wording)
    is_all = len(wording.facts.items) == 1 and name.removeprefix(brief)[:1] in (
        "",
        ",",
    )  # no bracket with what else there is
    words = brief.split() if is_all else []
    small = [each for each in words if each.isalpha() and each.islower()]
    named = [each for each in words if each not in small]
    is_make = all(each[:1].isupper() or any(map(str.isdigit, each)) for each in named)
    return small[0] if len(small) == 1 and named and is_make and len(small[0]) >= _LEAST_NOUN else ""


def other_numbers(wording: Wording) -> list[tuple[str, str]]:
    """The numbers of other kinds than orders, each after the name of its kind in this language, or as that was typed."""
    named = ((one_line(name), one_line(number)) for name, number in wording.facts.other_numbers)
    return [(_kind_called(wording, name), number) for name, number in named if number]


def is_masked(number: str) -> bool:
    """Whether it was masked, so that nobody finds anything by it."""
    if not number.startswith("["):
        return False
    from casebook.masking.placeholders import is_placeholder

    return is_placeholder(number)


def _kind_called(wording: Wording, name: str) -> str:
    """A kind of number in this language, or as it was typed; a policy of what somebody signed up for is a contract."""
    numbers, kind = wording.language.numbers, without_party(wording, name)
    if kind != name:
        order = wording.language.about_orders[0].partition(" ")[0]
        order = order if wording.language.nouns_have_capitals else order.casefold()
        return f"{name[: -len(kind)]}{order if kind == 'order' else numbers.get(kind, kind)}"
    told = _case_in_words(wording) if name == "policy" else ""
    is_contract = told and compiled(_SIGNED_UP).search(told) and not compiled(_INSURED).search(told)
    return numbers["contract"] if is_contract else numbers.get(name, name)


def without_party(wording: Wording, name: str) -> str:
    """What a kind of number is called without the other party that gave it: `claim number` of *PostNL claim number*; the name as
    it is where the company gave it."""
    parties = dict.fromkeys(filter(None, (one_line(each.party) for each in wording.facts.contacts)))
    found = (name[len(party) + 1 :] for party in parties if name.casefold().startswith(f"{party.casefold()} "))
    return next(filter(None, found), name)


def _case_in_words(wording: Wording) -> str:
    """The company, the things and what the person says of the case, folded."""
    case = wording.facts.case
    things = (item.counted for item in wording.facts.items)
    return folded(" ".join(filter(None, (case.company, case.title, case.problem, case.want, *things))))


def notes_of_numbers(wording: Wording) -> Mapping[tuple[str, str], str]:
    """What was noted of numbers of other kinds, by the name and the number, of which the latter may be erased."""
    notes: dict[tuple[str, str], str] = {}
    for entry in wording.facts.entries:
        if isinstance(entry, Reference) and (note := one_line(entry.text)):
            key = (_kind_called(wording, one_line(entry.name)), one_line(entry.reference))
            notes[key] = f"{notes[key]} {as_sentence(note)}" if key in notes else as_sentence(note)
    return notes
