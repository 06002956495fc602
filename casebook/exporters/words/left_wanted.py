"""What is still wanted where money came since: of *another machine or the 529 EUR* the money, where most of that is back."""

from __future__ import annotations

import re
from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import gathered_with
from casebook.exporters.words.asked_last import is_money
from casebook.exporters.words.typed import one_line
from casebook.language.language import Language
from casebook.language.own_day import own_day
from casebook.records.vocabularies import Promised
from casebook.text.sums import sum_in

_OR = {"en": "or", "nl": "of", "de": "oder", "fr": "ou", "es": "[ou]"}


def with_what_is_left(facts: CaseFacts, language: Language) -> CaseFacts:
    """The facts with the money alone as what is wanted, where one of two things was wanted and most of the money came: the person
    took that; else the same."""
    money = (
        _money_of_two(one_line(facts.case.want), language) if facts.case.closed is None and _took_money(facts) else ""
    )
    if not money:
        return facts
    return gathered_with(facts, replace(facts.case, want=money))


def _took_money(facts: CaseFacts) -> bool:
    refunded = [balance for balance in facts.balances if balance.returned]
    return len(refunded) == 1 and refunded[0].is_whole and refunded[0].returned >= max(1, refunded[0].owed)


def _money_of_two(want: str, language: Language) -> str:
    """The half of what is wanted that is money, where the other is a thing; nothing where that is not sure."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    plain = want.rstrip(". ")
    day = own_day(language, plain)
    what, until = (plain[: day.start()].rstrip(" ,"), plain[day.start() - 1 :]) if day else (plain, "")
    halves = re.split(rf",? {_OR[language.code]} (?:else )?", what)
    kinds = {each: kinds_named_in(each) - {Promised.OTHER} for each in halves}
    money = [each for each in halves if sum_in(each) or is_money(each) or kinds[each] == {Promised.REFUND}]
    return f"{money[0]}{until}" if len(halves) == 2 and len(money) == 1 else ""
