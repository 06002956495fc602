"""What is left of several payments that are each asked for, of which some came: *the remaining 39.95 EUR back*, in the place of
*both payments back*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.all_back import each_in
from casebook.domain.money_part import money_part
from casebook.exporters.facts.asked.part_came import part_refunded
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_MELTED = QuickPattern(r"(?:beider|aller|es)\b")
"""How the payments are called where their article is a part of what stands before them."""


def rest_of_each(wording: Wording, what: str) -> str:
    """The ask for what is still owed of them, with what is asked for beside; nothing where none came, or it is put otherwise."""
    part, of_money = part_refunded(wording.facts), money_part(what)
    found = each_in(of_money) if part else None
    if part is None or found is None or _MELTED.match(found["them"]) or wording.facts.left_out:
        return ""
    owed, language = part.money(part.owed), wording.language
    rest = language.lead.the_rest_of_it.format(amount=language.money(owed.amount, owed.currency))
    return what.replace(of_money, f"{of_money[: found.start('them')]}{rest}{of_money[found.end('them') :]}", 1)
