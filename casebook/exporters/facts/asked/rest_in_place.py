"""What takes the place of a sum of which a part came, with the words before it that say how much of it was meant."""

from __future__ import annotations

from typing import NamedTuple

from casebook.language.language import Language
from casebook.text.quick_pattern import QuickPattern

_IN_FULL = QuickPattern(
    r"\A,? (?:in full|ten volle|volledig|in voller höhe|vollständig|intégralement|en intégralité|en totalité|entiers|complet[oa]s"
    r"|íntegr[oa]s|íntegramente|en su totalidad)\b"
)
"""That all of a sum was meant, behind it."""


class InPlace(NamedTuple):
    """`before`: what was typed before the sum and stays.
    `rest`: what takes the place of the sum.
    `after`: what was typed behind it and stays.
    `is_article`: whether an article, or that all of it was meant, went with it."""

    before: str
    rest: str
    after: str
    is_article: bool


def rest_in_place(language: Language, what: str, typed: str, amount: str) -> InPlace:
    """*Zahlung*, ` der restlichen 1.360,00 €` and nothing of *Zahlung der vollen 2.860 EUR*, in which the sum stands as it was
    `typed`."""
    before, after = what.split(typed, 1)
    after = _IN_FULL.sub("", after)
    for goes_with, form in language.lead.rest_in_place:
        if found := goes_with.search(before):
            return InPlace(before[: found.start()], found.expand(form).replace("{amount}", amount), after, True)
    return InPlace(before, language.lead.the_rest_of_it.format(amount=amount), after, False)
